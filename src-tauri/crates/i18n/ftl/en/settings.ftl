### Settings of this person on this machine.

settings-title = Settings
settings-yours = For you, on this computer
settings-language = Language
settings-theme = Appearance
settings-system = As the system
settings-light = Light
settings-dark = Dark
settings-projector = Projector
settings-projector-hint = Large and black, to be read from the back of a room.
settings-author = Your name
settings-author-hint = Written beside what you change and judge.
settings-workspace = This workspace
settings-workspace-name = Name
settings-pipeline = Pipeline for new opportunities
settings-file = File
settings-method = Open the method
settings-year-start = Fiscal year starts in
settings-rates = Exchange rates
settings-rates-hint = Sums are in { $own }. An open opportunity counts at the newest rate, a won one at the rate of its day.
settings-rate = Worth
settings-rate-from = From
settings-rate-since = since { $day }
settings-rate-delete = Delete the rate of { $currency } since { $day }
settings-rate-missing =
    { $count ->
        [one] { $count } opportunity in { $currency } is in no sum, since { $currency } has no rate.
       *[other] { $count } opportunities in { $currency } are in no sum, since { $currency } has no rate.
    }
settings-redaction = What redaction leaves out
settings-redaction-hint = Team cost, day rate, cost of winning and of leads, profit and margin.
settings-redaction-private = Private things always: enemies and conflicts, what is judged or noted in private, personality.

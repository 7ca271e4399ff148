### The performance equation with its levers.

equation-title = What would it take?
equation-hint = The usual equation of the field, ours and not the method’s (D-36). Type in any lever; nothing is kept.
equation-count = Open opportunities
equation-size = Average amount won
equation-rate = Win rate
equation-days = Days to win
equation-lever = Lever
equation-now = Today
equation-tried = Tried
equation-alone = Alone for the target
equation-not-alone = not by this alone
equation-per-day = Per day
equation-in-days = In the { $days } days left
equation-target = Missing to the target
equation-reset = As today
equation-unknown = Too little was decided to know every lever: type what you expect.
equation-no-target = No target is set for these months.
equation-nothing-missing = The target is reached already.
equation-over = These months are over.
equation-reaches = This reaches the target.
equation-falls-short = This falls short of the target.
equation-math = Revenue per day = opportunities × average amount won × win rate ÷ days to win. The method names the performance equation without giving it (D-36): this is the usual one of the field, so it is ours. Of the opportunities those count that a forecast counts; rate, amount and days are of the twelve months before today. Needed per day = what is missing to the target ÷ days left. Each lever alone must change by the same factor, with the others as tried.

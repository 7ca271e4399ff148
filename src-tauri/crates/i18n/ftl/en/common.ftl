### Words used all over the program.

## Actions

common-ok = OK
common-cancel = Cancel
common-add = Add
common-delete = Delete
common-rename = Rename
common-edit = Edit
common-save = Save
common-search = Search
common-open = Open
common-close = Close
common-undo = Undo
common-redo = Redo
common-copy = Copy
common-paste = Paste
common-import = Import
common-export = Export
common-print = Print
common-retry = Try again
common-back = Back
common-next = Next

## Answers and states

common-yes = Yes
common-no = No
common-none = None
common-all = All
common-unknown = Unknown
common-saved = Saved

## Fields

common-name = Name
common-date = Date
common-amount = Amount
common-currency = Currency
common-language = Language
common-owner = Owner
common-reason = Reason
common-source = Source
common-evidence = Evidence
common-note = Note
common-status = Status
common-total = Total

## Things

common-workspace = Workspace
common-account = Account
common-accounts = Accounts
common-person = Contact
common-people = Contacts
common-opportunity = Opportunity
common-opportunities = Opportunities
common-unit = Business unit
common-units = Business units
common-stage = Stage
common-portfolio = Portfolio
common-pipeline = Pipeline
common-forecast = Forecast
common-account-manager = Account manager

## Counted things

common-count-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
common-count-people =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
common-count-opportunities =
    { $count ->
        [one] { $count } opportunity
       *[other] { $count } opportunities
    }

## Languages by their own names, the same in every file

common-language-en = English
common-language-zh-Hans = 简体中文
common-language-zh-Hant = 繁體中文

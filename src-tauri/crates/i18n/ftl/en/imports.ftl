### Tables from elsewhere into the workspace.

imports-action = Import a list …
imports-title = Import
imports-step-files = Files
imports-step-map = Check
imports-step-report = Result
imports-clear = Start again
imports-more = Import more
imports-run =
    { $count ->
        [one] Import { $count } row
       *[other] Import { $count } rows
    }
imports-running = Reading the files. Nothing is kept until it is done.

## Files

imports-choose = Choose the files to import
imports-choose-button = Choose files …
imports-file-kinds = Tables
imports-empty = Bring your lists as they are.
imports-add-more = More files?
imports-hint = CSV, Excel and OpenDocument, several at once. Drop them anywhere on this window. You check every column before anything is kept.
imports-drop = Leave out { $name }
imports-reading = Reading …
imports-unreadable = Cannot be read
imports-chosen =
    { $count ->
        [one] { $count } file chosen
       *[other] { $count } files chosen
    }
imports-kind = Contains
imports-kind-name =
    { $kind ->
        [account] Accounts
        [person] Contacts
        [opportunity] Opportunities
        [product] Products
        [teammate] Team
       *[none] Leave out
    }
imports-kind-hint =
    { $kind ->
        [account] names, category, owner, industry, place, potential
        [person] names, account, title, e-mail, telephone, manager
        [opportunity] names, account, stage, amount, dates, owner, won and lost ones too
        [product] names, series, price
       *[teammate] names, role, e-mail, region
    }
imports-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
imports-left-out = This file is left out. Choose what it contains to take it in.
imports-broken-left-out = It is left out; the other files come in.

## How the file is written

imports-sheet = Sheet
imports-header-row = Headings in row
imports-encoding = Encoding
imports-separator = Separator
imports-tab = tab
imports-date-order = Dates
imports-date-order-name =
    { $order ->
        [dmy] day, month, year
        [mdy] month, day, year
       *[ymd] year, month, day
    }
imports-decimal = Decimals
imports-decimal-name =
    { $sign ->
        [comma] comma: 1.250,50
       *[point] point: 1,250.50
    }

## Columns and stages

imports-column = Column in the file
imports-field = Becomes
imports-field-of = { $column } becomes
imports-no-heading = Column { $number }
imports-not-taken = – not taken –
imports-counted =
    { $count ->
        [one] The open opportunity has no confirmed elements. So that there is a forecast, this import lets forecasts count every open opportunity; the settings can change that.
       *[other] The { $count } open opportunities have no confirmed elements. So that there is a forecast, this import lets forecasts count every open opportunity; the settings can change that.
    }
imports-not-counted =
    { $count ->
        [one] The new open opportunity stays out of forecasts until its elements are confirmed; the settings can change that.
       *[other] The { $count } new open opportunities stay out of forecasts until their elements are confirmed; the settings can change that.
    }
imports-columns-not-taken = Not taken: { $columns }
imports-required = required
imports-missing = Choose a column for: { $fields }
imports-stage-words = Stages in the file
imports-stage-of = Stage for { $word }
imports-guessed = guessed

## Rows

imports-as-read = The first rows as they will be read
imports-row = Row
imports-fate = Will be
imports-fate-name =
    { $fate ->
        [new] new
        [update] updated
        [same] the same
       *[skip] left out
    }
imports-count-new = New
imports-count-new-hint = Made by this import
imports-count-updated = Updated
imports-count-updated-hint = Already here, with changes
imports-count-same = The same
imports-count-same-hint = Already here, just like this
imports-count-skipped = Left out
imports-count-skipped-hint = Each with a reason
imports-count-incomplete = Incomplete
imports-count-incomplete-hint = Made without the account or contact they name
imports-count-named = Made on the way
imports-count-named-hint = Accounts, products and people of the team that were on no list; made because rows name them
imports-problems =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
imports-first = the first { $count }
imports-problem = Remark
imports-then = So
imports-then-name =
    { $what ->
        [out] row left out
       *[in] row taken in
    }

## Result

imports-undo = Undo import
imports-look = Look at them
imports-no-problems = Every row was read without a remark.
imports-tie-ends = Who or whom is missing.
imports-tie-self = { $name } cannot be tied to themselves.
imports-tie-kind = “{ $kind }” is no kind of tie. Use influence, advice, dotted, conflict, alliance, friendship, introduction or reports to.
imports-tie-strength = “{ $text }” is no strength. Use 1, 2 or 3.
imports-tie-near = Nobody here is called “{ $name }”; the closest name is { $near }. Correct it, or add them to the map first.
imports-tie-nobody = Nobody here is called “{ $name }”. Add them to the map first.
imports-tie-several = Several people are called “{ $name }”: { $names }. Give their key instead.
imports-tie-circle = That would close a circle: { $path }.

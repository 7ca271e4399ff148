### What an import says about files and rows.

reading-progress-check = Checking { $file }
reading-progress-write = Saving
reading-or = {" or "}
reading-opportunity-name = { $product } · { $reference }

## Files that cannot be read

reading-missing = { $file } is not there any more. It may have been moved or renamed; choose it again.
reading-denied = { $file } may not be read. Ask for access or copy it to a folder of yours.
reading-io = { $file } could not be read: { $cause }. Check the disk and try again.
reading-empty = { $file } is empty. Export it again, or choose another file.
reading-header-only = { $file } has headings but no rows. Export it again, or choose another file.
reading-not-a-table = { $file } is neither text nor a workbook. Choose another encoding, or save it as CSV (UTF-8) or as an Excel workbook.
reading-foreign =
    { $what ->
        [pdf] { $file } is a PDF, not a table. Export the list as CSV or Excel and import that.
        [image] { $file } is a picture, not a table. Export the list as CSV or Excel and import that.
        [archive] { $file } is a compressed folder. Unpack it and import the tables inside.
        [document] { $file } is a document or a slide deck, not a table. Copy its table into a workbook and import that.
        [markup] { $file } is a web page that only looks like a workbook. Open it in a spreadsheet program, save it as an Excel workbook and import that.
       *[database] { $file } is a database, not a table. Export the list as CSV or Excel and import that.
    }
reading-password = { $file } is protected by a password. Open it, save it without the password and import that copy.
reading-no-sheets = { $file } has no sheets with cells. Choose another file.
reading-no-sheet = { $file } has no sheet “{ $sheet }”. Choose one of these: { $sheets }.
reading-damaged = { $file } is damaged or cut short. Export or download it again.
reading-too-large = { $file } is larger than { $size }. Split it into smaller files and import them one after the other.
reading-too-many-rows = { $file } has more than { $count } rows. Split it into smaller files and import them one after the other.
reading-too-many-cells = { $file } has more than { $count } cells. Take out columns that are not needed, or split it.
reading-no-encoding = There is no encoding “{ $encoding }”. Choose another one for { $file }.
reading-no-row = { $file } ends at row { $last }. Choose a heading row above that.

## Files as a whole

reading-left-out = This file is left out: it does not look like a list of accounts, contacts, opportunities, products or teammates. If it is one, choose what it contains.
reading-left-out-sheets = This file is left out: no list was found on the sheet that was read. Choose another sheet, or what it contains. Sheets: { $sheets }.
reading-undecoded =
    { $count ->
        [one] { $count } character does not belong to the encoding { $encoding } and is shown as �. Choose another encoding if texts look wrong.
       *[other] { $count } characters do not belong to the encoding { $encoding } and are shown as �. Choose another encoding if texts look wrong.
    }
reading-ambiguous-dates = { $field }: day and month could be the other way round. Check the first rows and choose the order of dates.

## Rows left out

reading-skip-missing = Left out: { $fields } is missing.
reading-skip-no-account = Left out: a contact needs an account, and the row names none.
reading-skip-long-name = Left out: the name has { $count } characters, and 1,000 are the most. Check whether the columns are right.

## Rows taken in with a remark

reading-repeated = The same as an earlier row; what this row adds was added to it.
reading-made =
    { $kind ->
        [account] The account { $name } was on no list; it is made because this row names it.
        [teammate] The teammate { $name } was on no list; made because this row names them.
       *[product] The product { $name } was on no list; it is made because this row names it.
    }
reading-moved = Taken for { $name }, who is here already. For two people of one name, give each a key or an e-mail address.
reading-namesake = Kept as another person beside { $name }.
reading-several = Several are called { $name }; the first one is taken.
reading-stays = This contact is already at { $name } and stays there.
reading-without-account = Kept without an account: the row names none.
reading-no-parent = Nothing is called { $name }; the parent stays empty.
reading-no-manager = Nobody at this account is called { $name }; “reports to” stays empty.
reading-several-managers = Several people at this account are called { $name }: { $names }; “reports to” stays empty. Give their key instead.
reading-circle = “{ $field }” would close a circle: { $path }. This line is left out, the row comes in.
reading-no-level = { $field }: the method has no “{ $text }”; not judged.
reading-decided-when-opened = Decided, but without a date: the day it was opened is taken.
reading-decided-today = Decided, but without a date: today is taken.
reading-still-open = Still open, so the day of the decision is not taken.
reading-other-currency = { $field } is in { $text }, but the account’s other amount is not; left as it is.
reading-below-nothing = { $field }: “{ $text }” is below nothing; left empty.
reading-ends-before-opened = Closes before it was opened; both dates were kept. Check them.
reading-rounded = { $field }: { $text } has more digits than the currency; kept as { $amount }.
reading-long = { $field } has { $count } characters, and 1,000 are the most; left empty.
reading-surplus =
    { $count ->
        [one] { $count } cell more than there are columns: { $text }. It is not taken.
       *[other] { $count } cells more than there are columns: { $text }. They are not taken.
    }
reading-unclosed-quote = A quotation mark opens here and never closes; the line is read without it.
reading-spans-lines = One cell covers { $count } lines; perhaps a quotation mark is too many.

## Cells that are not understood

reading-not-a-number = { $field }: “{ $text }” is not a number; left empty.
reading-not-whole = { $field }: “{ $text }” is not a whole number; left empty.
reading-not-a-date = { $field }: “{ $text }” is not a date; left empty.
reading-partial-date = { $field }: “{ $text }” has no day; left empty.
reading-not-a-boolean = { $field }: “{ $text }” is neither yes nor no; left empty.
reading-not-a-currency = { $field }: “{ $text }” is not a currency; the workspace’s is taken.
reading-not-an-email = { $field }: “{ $text }” is not an e-mail address; left empty.
reading-out-of-range = { $field }: “{ $text }” is out of range; left empty.
reading-cell-error = { $field }: the workbook shows the error { $text }; left empty.
reading-currency-conflict = { $field }: “{ $text }” names another currency than its row; taken as { $kept }.
reading-control-characters =
    { $count ->
        [one] { $field }: { $count } control character was taken out.
       *[other] { $field }: { $count } control characters were taken out.
    }

## Fields

reading-field-name = Name
reading-field-first-name = First name
reading-field-last-name = Last name
reading-field-external-id = Key in the other system
reading-field-category = Category
reading-field-industry = Industry
reading-field-country = Country
reading-field-city = City
reading-field-website = Website
reading-field-employees = Employees
reading-field-founded = Founded
reading-field-turnover = Turnover
reading-field-potential = Potential
reading-field-owner = Owner
reading-field-parent = Parent account
reading-field-note = Note
reading-field-account = Account
reading-field-unit = Unit
reading-field-title = Title
reading-field-email = E-mail
reading-field-phone = Telephone
reading-field-reports-to = Reports to
reading-field-status = Relationship status
reading-field-buying-role = Buying role
reading-field-coverage = Coverage
reading-field-key-role = Key role
reading-field-advocacy = Advocacy
reading-field-orientation = Decision orientation
reading-field-product = Product
reading-field-stage = Stage
reading-field-amount = Amount
reading-field-currency = Currency
reading-field-opened-on = Opened on
reading-field-closes-on = Expected close
reading-field-closed-on = Decided on
reading-field-close-date = Close date, expected or actual
reading-field-probability = Probability
reading-field-margin = Margin, %
reading-field-discount = Discount, %
reading-field-series = Series
reading-field-price = List price
reading-field-role = Role
reading-field-manager = Manager
reading-field-region = Region

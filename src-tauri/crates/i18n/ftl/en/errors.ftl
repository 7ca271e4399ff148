### What went wrong and what to do about it; made from typed errors.

errors-no-workspace = No workspace is open. Open one or make a new one first.
errors-name-needed = A name is needed. Type one and try again.
errors-not-an-amount = “{ $text }” is not an amount. Type a number such as 1,200.50 or 1.2 M, or leave it empty.
errors-not-a-number = “{ $text }” is not a whole number. Type digits only, or leave it empty.
errors-not-yet = { $day } is still to come. Log an activity once it is done.
errors-not-hours = “{ $text }” is not a number of hours. Type more than 0 and at most 500, for example 1.5, 1:30 or 90m.
errors-not-a-percentage = “{ $text }” is not a percentage. Type a number from 0 to 100.
errors-not-proposed = Nothing is proposed for { $name } any more: the figures or the category have changed.
errors-over-a-hundred = Together the levels would be more than 100 %. Lower another one first.
errors-not-a-date = “{ $text }” is not a date. Type it as year-month-day, for example 2026-09-30.
errors-cycle = That would close a circle: { $path }. Change one of the lines in between first.
errors-own-cycle = { $name } cannot stand above itself. Choose another parent.
errors-other-account = { $name } belongs to another account. Choose somebody or something of the same account.
errors-self-link = A person cannot influence themselves. Drop the line on somebody else.
errors-unknown-key = There is no { $what } called “{ $key }” in this workspace. Choose one from the list.
errors-unknown-name = Nothing here is called “{ $name }”. Check the spelling.
errors-too-many-notes = These are { $given } notes; at most { $most } can be written at once. Paste them in parts. Nothing was written.
errors-locked = “{ $name }” is locked. Unlock it first.
errors-already-became = “{ $name }” has become something already. Open that instead.
errors-unit-without-account = A unit belongs to an account. Put “{ $name }” on an account’s own board first.
errors-not-a-currency = “{ $code }” is not a currency code. Use three letters such as CNY or EUR.
errors-picture-format = “{ $path }” does not say which picture to make. End the name in .svg, .png or .pdf.
errors-drawing = The picture could not be made. Try a smaller size or another format.
errors-file-missing = There is no file at { $path }. It may have been moved or renamed; choose it again.
errors-folder-missing = There is no folder at { $path }. Make it first, or choose another.
errors-file-exists = A file already stands at { $path }. Choose another name; nothing was overwritten.
errors-file-denied = { $path } may not be read or written. Choose another folder or ask for access.
errors-file-other = { $path } could not be read or written: { $cause }. Check the folder and try again.
errors-not-a-workspace = This file is not a Mainstay workspace. Choose a file that ends in .mainstay.
errors-damaged = This workspace file is damaged or cut short. Open a backup, or run “mainstay check --repair” on a copy.
errors-too-new = This workspace was written by a newer Mainstay. Update Mainstay to open it; the file was not touched.
errors-older-read-only = This workspace was written by an older Mainstay and can only be read here. Copy it to a folder you can write to and open the copy.
errors-busy = This workspace is open in another Mainstay. Close it there first, then try again.
errors-read-only = This workspace may not be changed here. Copy it to a folder you can write to and open the copy.
errors-disk-full = The disk is full. Nothing was changed; free some space and try again.
errors-nothing-to-undo = There is nothing to undo.
errors-nothing-to-redo = There is nothing to redo.
errors-conflict = This step no longer fits what the file holds now. Nothing was changed.
errors-gone = This is no longer here. Undo or redo brings it back.
errors-io = The file could not be read or written: { $cause }. Check the disk and try again.
errors-pack = The method of this workspace could not be read: { $cause }.
errors-cancelled = Stopped. Nothing was changed.
errors-bad-request = This request was not understood: { $cause }.
errors-not-for = “{ $what }” is not made for { $name }. Choose another, or change the method in Settings.
errors-not-a-step = “{ $title }” is rated in whole steps from { $from } to { $to }.
errors-not-rated = “{ $title }” follows from other figures and is not rated by hand. Change those instead.
errors-not-a-weight = A weight is a number over 0 and at most 1000.
errors-no-score = { $name } has no score yet to be placed by. Rate it first.
errors-not-an-area = “{ $name }” needs borders from 0 to 100, the left below the right and the bottom below the top.
errors-zones-overlap = Two zones overlap. Move a border so that each place is in one zone only.
errors-zones-gap = No zone covers the field from { $x }, { $y } on. Move a border so that the zones fill the field.
errors-misfit = This does not fit the method: { $cause }.
errors-account-needed = This board belongs to an account. Choose the account first.
errors-workshop-ended = { $name } has ended, and its minutes are kept as they are. Begin another workshop to go on.
errors-too-many-votes =
    { $count ->
        [one] { $given } votes were given, but there is only one. Take some back first.
       *[other] { $given } votes were given, but there are only { $count }. Take some back first.
    }
errors-in-use = “{ $title }” is in use ({ $count } entries). Switch the item off instead: what was entered stays.
errors-chosen = “{ $title }” is what this workspace works by now. Choose another one first.

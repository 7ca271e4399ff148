### What went wrong and what to do about it; made from typed errors.

errors-no-workspace = No workspace is open. Open one or make a new one first.
errors-name-needed = A name is needed. Type one and try again.
errors-not-an-amount = “{ $text }” is not an amount. Type a number such as 1,200.50 or 1.2 M, or leave it empty.
errors-below-nothing = “{ $text }” is below nothing. Type an amount without a minus sign, or leave it empty.
errors-amount-too-large = “{ $text }” is too large to be kept. Type an amount of at most { $most }.
errors-not-a-number = “{ $text }” is not a whole number. Type digits only, or leave it empty.
errors-not-yet = { $day } is still to come. Write it down on the day, or choose an earlier one.
errors-not-hours = “{ $text }” is not a number of hours. Type more than 0 and at most 500, for example 1.5, 1:30 or 90m.
errors-not-a-percentage = “{ $text }” is not a percentage. Type a number from 0 to 100.
errors-not-a-margin = “{ $text }” is not a margin. Type a number from −100 to 100.
errors-not-proposed = Nothing is proposed for { $name } any more: the figures or the category have changed.
errors-over-a-hundred = Together the levels would be more than 100 %. Lower another one first.
errors-not-a-date = “{ $text }” is not a date. Type it as year-month-day, for example 2026-09-30.
errors-cycle = That would close a circle: { $path }. Change one of the lines in between first.
errors-own-cycle = { $name } cannot stand above itself. Choose another parent.
errors-other-account = { $name } belongs to another account. Choose somebody or something of the same account.
errors-self-link = A person cannot influence themselves. Drop the line on somebody else.
errors-unknown-key = There is no { $what } called “{ $key }” in this workspace. Choose one from the list.
errors-rules-none = No rules for key accounts are in force. Keep some first.
errors-rules-empty = These rules have no criterion. Add one; otherwise nobody could qualify.
errors-rules-too-many = These rules have { $given } criteria; at most { $most } can be kept. Leave out those that decide least.
errors-rules-percent = Ask for 1 to 100 percent of the weight.
errors-rules-limit = The manageable number is from 1 to 100,000, or left empty.
errors-rules-no-threshold = “{ $name }” has no threshold. Give a number, or remove the criterion.
errors-rules-no-words = “{ $name }” asks for nothing. Choose at least one, or remove the criterion.
errors-rules-crossed = Nothing lies between the two thresholds of “{ $name }”. Make the first the smaller one.
errors-rules-same = These rules are in force already.
errors-rules-why-needed = Say why the rules change: a changed strategy, the number of key accounts, or in your own words.
errors-unknown-name = Nothing here is called “{ $name }”. Check the spelling.
errors-too-many-notes = These are { $given } notes; at most { $most } can be written at once. Paste them in parts. Nothing was written.
errors-locked = “{ $name }” is locked. Unlock it first.
errors-no-target = No level can be wanted on “{ $scale }”. Set the present level instead.
errors-target-past = { $day } is over. Choose today or a later day for the level wanted.
errors-reason-needed = Write down why, so that others can follow.
errors-no-contradiction = Nothing of this kind contradicts itself at { $name } any more.
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
errors-other-account-deal = “{ $deal }” is not an opportunity of the account of { $name }. Choose one of the same account.
errors-has-left = { $name } has left. Choose somebody who is there.
errors-own-chair = { $name } holds that chair already. Choose somebody else.
errors-later-fact = A later change of { $name } is written down already. Choose its day or a later one.
errors-evidence-needed = Nothing shows “{ $level }” yet. Tick at least one thing you have seen.
errors-switched-off = “{ $scale }” is switched off, since it says much about a person. Switch it on in the settings for people.
errors-redacted = Private things are left out now, and this file would hold them all. Switch redaction off first, then export again.
errors-hidden = Something is written there that is not shown while private things are left out, and this would replace it. Switch redaction off first, then change it.
errors-name-differs = “{ $name }” is not the person’s name. Type the name as it is shown; nothing was erased.
errors-unit-cycle = { $name } cannot stand above itself. Choose another unit.
errors-no-ends = The table does not say who influences whom. Name one column “from” and another “to”.
errors-report-format = “{ $path }” is not the name of such a document. End the name in .{ $ending }.
errors-report = The document could not be made. Fewer accounts or opportunities may do; nothing was written.
errors-gate-open =
    { $count ->
        [one] One mark is still open for { $name }: { $first }. Tick it, or give a reason to move on.
       *[other] { $count } marks are still open for { $name }, the first: { $first }. Tick them, or give a reason to move on.
    }
errors-loss-unexplained = Say why it was lost: choose a reason, or write one.
errors-still-a-lead = “{ $name }” stays a lead: only one role was visited, or it is decided already. Visit a second role first.
errors-protected = This opportunity is still left to its owner. Say why it changes hands.
errors-protect-decided = A decided opportunity needs no protection. Open it again first.
errors-shares-beyond-whole = Competitors cannot share more than the whole. { $left } percent is left.
errors-wrong-way = A link leads from a cause towards its cure, and never back to where it came from. Choose another node.
errors-too-long = The text has { $letters } letters; a section holds { $most }. Shorten it, or keep the rest in a file and name it as the source.
errors-own-currency = { $code } is the currency of this workspace. Give a rate for another one.
errors-not-a-rate = “{ $text }” is not an exchange rate. Type what one unit is worth, such as 7.1.

### The frame around every page: rail, head, inspector, foot.

frame-program = Mainstay
frame-window-title = { $name } – Mainstay

## Rail

frame-rail = Places
frame-rail-fold = Fold the side bar
frame-rail-unfold = Unfold the side bar
frame-find = Find or do
frame-recent-accounts = Recent
frame-team = Team & products
frame-history = History
frame-settings = Settings

## Workspace menu

frame-workspace-menu = Workspace menu
frame-new = New workspace …
frame-open = Open …
frame-close = Close workspace
frame-backup = Back up now
frame-backup-to = Back up to …
frame-sample = Explore the sample
frame-import = Import lists …
frame-recent-files = Recent files
frame-file-kind = Mainstay workspace
frame-data = Write all data…
frame-data-lines = Lines of JSON
frame-data-tables = CSV tables
frame-data-written = All data is in { $path }
frame-backed-up = Backed up to { $path }
frame-read-only = Read only
frame-read-only-why = This file is open without the right to write. What you change is not kept.

## Inspector

frame-inspector = Details
frame-inspector-fold = Fold the details
frame-inspector-unfold = Unfold the details
frame-inspector-none = Select anything to see it here.

## Foot

frame-foot = Status
frame-undo-step = Undo: { $step }
frame-redo-step = Redo: { $step }
frame-undone = Undone: { $step }
frame-redone = Done again: { $step }
frame-not-there = This page is not there.
frame-to-portfolio = Go to the portfolio
frame-notices = Notices
frame-dismiss = Put away

## Presenting: only the canvas is left

frame-present = Present
frame-present-end = End presenting
frame-brought-up-to-date = This workspace was made by an older Mainstay and is up to date now. A copy as it was: { $path }
frame-workshops = Workshops

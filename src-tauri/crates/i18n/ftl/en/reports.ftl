# Documents for a review.
reports-actions = Actions
reports-what = What
reports-due = Due
reports-done = Done on
reports-products = Products
reports-team = Our team
reports-workbook = Workbook (.xlsx)…
reports-workbook-kind = Workbook
reports-written = The workbook is at { $path }.

### Tables of every kind.

table-columns = Columns
table-columns-reset = Columns as at first

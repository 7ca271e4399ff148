### Tables of every kind.

table-columns = 顯示的列
table-columns-reset = 恢復預設的列

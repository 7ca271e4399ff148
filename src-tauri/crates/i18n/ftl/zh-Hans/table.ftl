### Tables of every kind.

table-columns = 显示的列
table-columns-reset = 恢复默认的列

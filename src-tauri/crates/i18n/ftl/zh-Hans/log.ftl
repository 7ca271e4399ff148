### History: who changed what, and when.

log-title = 历史记录
log-subtitle = 每一次修改，以及修改之前的内容
log-of = 关于
log-anything = 全部内容
log-since = 起始日期
log-any-day = 任何日期
log-clear = 显示全部
log-undone = 已撤销
log-is-undo = 撤销
log-is-redo = 重做
log-older = 显示更早的
log-more-facts = 另有 { $count } 项
log-nobody = 未署名
log-empty = 空
log-none-title = 还没有任何修改。
log-none-text = 你和同事的修改会显示在这里，并附上修改前的内容。
log-none-filtered = 没有符合条件的修改。

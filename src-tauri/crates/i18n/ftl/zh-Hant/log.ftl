### History: who changed what, and when.

log-title = 歷史記錄
log-subtitle = 每一次修改，以及修改之前的內容
log-of = 關於
log-anything = 全部內容
log-since = 起始日期
log-any-day = 任何日期
log-clear = 顯示全部
log-undone = 已復原
log-is-undo = 復原
log-is-redo = 重做
log-older = 顯示更早的
log-more-facts = 另有 { $count } 項
log-nobody = 未署名
log-empty = 空
log-none-title = 還沒有任何修改。
log-none-text = 你和同事的修改會顯示在這裡，並附上修改前的內容。
log-none-filtered = 沒有符合條件的修改。

### Account portfolio: the matrix (A-17) and its list twin.

portfolio-subtitle = { $count } 家客戶，12 個月收入 { $sum }
portfolio-view-matrix = 矩陣
portfolio-view-table = 表格
portfolio-foot = 已選 { $count } 家：收入 { $sum }
portfolio-selected = 已選 { $count } 家客戶
portfolio-all-of-them = 對全部所選

## Filters

portfolio-find = 查找客戶
portfolio-no-category = 未分類
portfolio-and = 、
portfolio-compare = 對比
portfolio-compare-none = 無
portfolio-compare-end = 結束對比
portfolio-filter-clear = 顯示全部客戶
portfolio-none-found = 沒有符合的客戶。

## Board

portfolio-zone-sum = { $count } 家，{ $sum }
portfolio-board-hint = 方向鍵在客戶之間移動，Enter 開啟，F2 重新命名。Ctrl 加方向鍵移動 1，再加 Shift 移動 10。空白鍵拿起，Enter 放下，Esc 放回。
portfolio-card-said = { $name }，{ $category }，橫 { $x }，縱 { $y }，{ $detail }
portfolio-card-stands = { $name }，{ $category }：{ $zone }，橫 { $x }，縱 { $y }
portfolio-axis-move = { $axis } { $from } → { $to }
portfolio-axis-at = { $axis } { $to }
portfolio-axis-range = 請輸入 0 到 100 的數字。
portfolio-together = { $count } 家一起移動
portfolio-legend = 圓面：12 個月收入。外環：潛力。
portfolio-add-name = 客戶名稱
portfolio-add-here = 在此新增客戶
portfolio-keys-open = Enter：開啟客戶；F2：重新命名；Delete：刪除
portfolio-keys-add = 按兩下空白處：在此新增；貼上一列名稱可新增多家

## Empty board

portfolio-example = 範例
portfolio-empty-question = 你的客戶處於什麼位置？
portfolio-empty-begin = 按兩下即可新增，或貼上一欄名稱。
portfolio-empty-table = 在下方輸入第一家客戶的名稱，或貼上一欄名稱。
portfolio-empty-note = 圖中三家是範例，新增第一家客戶後消失。

## Unplaced accounts

portfolio-unplaced = 未放置
portfolio-unplaced-count = { $count } 家，可拖入
portfolio-unplaced-find = 查找
portfolio-place = 放置…
portfolio-place-in = 放入
portfolio-move-to = 移到…
portfolio-take-off = 移出矩陣
portfolio-more = 還有 { $number } 家

## Inspector

portfolio-position = 位置
portfolio-not-placed = 尚未放置
portfolio-now = 現在
portfolio-why = 理由
portfolio-why-ask = 為什麼在這裡？
portfolio-story-at = { $zone }（{ $x }，{ $y }）
portfolio-taken-off = 移出矩陣

## Table

portfolio-zone = 區域
portfolio-score-of = 得分：{ $what }
portfolio-open-count = 進行中
portfolio-open-amount = 進行中金額

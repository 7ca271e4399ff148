### Opportunities by stage: board, table, funnel, and one opportunity in the inspector.

pipeline-board = 看板
pipeline-table = 表格
pipeline-funnel = 漏斗圖
pipeline-all = 全部漏斗
pipeline-make-usual = 用於新建的商機
pipeline-is-usual = 新建的商機使用此漏斗

## Facts

pipeline-outcome = 結果
pipeline-outcome-name =
    { $outcome ->
        [won] 贏單
        [lost] 輸單
       *[open] 進行中
    }
pipeline-probability = 可能性
pipeline-margin = 毛利率（%）
pipeline-discount = 折扣（%）
pipeline-by-hand = 手動設定
pipeline-closes = 預計成交
pipeline-closed = 結束日期
pipeline-opened = 建立日期
pipeline-product = 產品
pipeline-days = 階段天數
pipeline-days-short = { $days } 天
pipeline-reference = 編號
pipeline-since = 自
pipeline-weighted = 加權金額
pipeline-overdue = 已逾期
pipeline-overdue-since = 預計成交日期為 { $date }
pipeline-overdue-hint = 預計成交日期已過。請改定日期，或給出結果。
pipeline-no-account = 未關聯客戶
pipeline-undated = 沒有預計成交日期

## Sums

pipeline-selected = 已選 { $count } 個，{ $sum }
pipeline-other-currency = 另有 { $count } 個為其他貨幣，未計入合計

## Adding and moving

pipeline-add = 新增商機
pipeline-add-one = 新增一個商機
pipeline-new-name = 新商機
pipeline-add-to = 新增到「{ $stage }」
pipeline-move-to = 移到…
pipeline-more = 還有 { $count } 個
pipeline-mind = { $stage }：{ $warning }
pipeline-show-table = 以表格顯示商機
pipeline-show-funnel = 顯示漏斗圖

## Filters

pipeline-filter = 篩選
pipeline-from = 從
pipeline-to = 到
pipeline-closes-from = 預計成交，從
pipeline-closes-to = 預計成交，到
pipeline-from-chart = 來自圖表
pipeline-by-ids = 選定
pipeline-by-stages = 階段
pipeline-by-outcomes = 結果
pipeline-by-no-account = 未關聯客戶
pipeline-by-undated = 沒有預計成交日期
pipeline-by-search = 搜尋
pipeline-by-account = 客戶
pipeline-by-owner = 負責人
pipeline-by-product = 產品
pipeline-by-pipeline = 銷售漏斗
pipeline-by-closes-from = 預計成交不早於
pipeline-by-closes-to = 預計成交不晚於
pipeline-by-closed-from = 結束不早於
pipeline-by-closed-to = 結束不晚於
pipeline-drop-filter = 去掉篩選 { $name }
pipeline-drop-all = 顯示全部

## Empty

pipeline-none-here = 沒有符合篩選的商機。
pipeline-none-here-hint = 去掉一個篩選，或顯示全部。
pipeline-empty = 你正在跟進哪些業務？
pipeline-empty-hint = 在階段底部輸入名稱，貼上清單，或匯入檔案。

## Inspector

pipeline-now = 目前 { $stage }
pipeline-expected = 通常 { $days } 天
pipeline-marks = 轉化標誌
pipeline-history = 歷史
pipeline-fact =
    { $kind ->
        [stage] 階段：
        [amount] 金額：
        [closes-on] 預計成交：
       *[outcome] 結果：
    }
pipeline-change-all = 全部更改
pipeline-into = 轉入{ $pipeline }
pipeline-into-stage = 在那裡處於哪個階段？
pipeline-into-move = 移動
pipeline-by-holds = 保護期
pipeline-by-source = 來源
pipeline-by-counted = 計入預測
pipeline-counted-yes = 是
pipeline-counted-no = 否
pipeline-by-territory = 區域

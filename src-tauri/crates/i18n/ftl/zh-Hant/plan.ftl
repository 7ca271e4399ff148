### Revenue plan and measures over months.

plan-general = 整體
plan-no-account = 未指定客戶
plan-tab = 計畫
plan-title = 收益計畫
plan-measures = 指標系列
plan-measure = 指標
plan-line = 項目
plan-unit = 事業部
plan-product = 產品
plan-add-line = 新增一列
plan-plan = 計畫
plan-actual = 實際
plan-margin = 利潤率
plan-margin-planned = 計畫利潤率
plan-profit = 盈利額
plan-committed = 承諾商機
plan-gap = 差額
plan-target-of = 目標
plan-from-won = 取自贏單金額，可直接填寫更改。
plan-worked-out = 由記錄算出，可直接填寫更改。
plan-payments = 回款
plan-expected = 應收
plan-received = 已收
plan-hint = 直接填寫，或從試算表貼上；Ctrl-D 向下填滿，Ctrl-R 向右填滿。
plan-hint-all = 開啟客戶可按事業部和產品計畫。
plan-more =
    { $count ->
       *[other] 另有 { $count } 家客戶計入合計。
    }
plan-show = 查看收益計畫
plan-chart = 計畫與實際
plan-chart-note = { $period }，實際與承諾對比計畫，{ $unit }
plan-chart-empty = 還沒有計畫。開啟「計畫」填寫表格，或從試算表貼上。
plan-kpis-note = { $period }，柱為實際，線為目標
plan-kpis-empty = 還沒有數值。填寫表格，或從試算表貼上。
plan-velocity = 銷售速度
plan-velocity-note = 每天，按各月末之前十二個月計，{ $unit }
plan-velocity-empty = 這些月份還沒有贏單。
plan-line-open = 進行中 { $count }
plan-line-rate = 贏單率 { $share }
plan-line-average = 平均贏單金額 { $amount }
plan-line-cycle = 從立項到贏單 { $days } 天
plan-column-month-end = 月末
plan-column-open = 進行中
plan-column-win-rate = 贏單率
plan-column-average = 平均金額
plan-column-cycle = 天數

### Figures for management.

dashboard-tab = 概覽
dashboard-show = 查看管理概覽
dashboard-conversion = 贏單比例
dashboard-overdue = 已過成交日
dashboard-count =
    { $count ->
       *[other] { $count } 個商機
    }
dashboard-accuracy = 預測準確率
dashboard-payments = 按期回款
dashboard-per-person = 人均贏單
dashboard-top = 前三名業務佔比
dashboard-of-sellers =
    { $count ->
       *[other] 共 { $count } 名業務
    }
dashboard-math-overdue = 預計成交日期已過的進行中商機。
dashboard-math-accuracy = 1 −（各月末按歷史預測未來三個月，|預測 − 實際| 之和 ÷ 實際之和）。分母為實際。
dashboard-math-conversion = 所選期間：贏單 ÷（贏單 + 丟單），按本工作區的漏斗。
dashboard-math-payments = 所選期間到期的回款中，按期到帳的金額 ÷ 全部到期金額。
dashboard-math-per-person = 所選期間的贏單金額 ÷ 有贏單的銷售人數。
dashboard-math-top = 所選期間贏單最多的三人佔全部贏單金額的比例。超過三分之二本身就是風險。
dashboard-stages = 各階段轉化率
dashboard-math-stages = 所選期間：進入下一階段或贏單 ÷ 到達該階段（D-30）。跳過的階段視為到達。
dashboard-moved-on = { $share } · { $entered } 個中 { $moved } 個
dashboard-note-velocity = 計入預測的進行中商機 × 贏單率 × 平均贏單金額 ÷ 從立項到贏單的天數。公式為行業常用，原方法只提名稱，未給出公式。

### The reserve of opportunities.

reserve-title = 商機儲備
reserve-near = 3 個月內
reserve-far = 更晚
reserve-undated = 未定日期
reserve-by-amount = 按金額
reserve-by-count = 按數量
reserve-enough = 飽和：{ $value }
reserve-missing = 還缺 { $value }
reserve-left-out = { $count } 個未計入（{ $amount }）
reserve-reached = 目標已達成，沒有缺口。
reserve-full = 已飽和：按一貫的贏單率，不論何時成交，足以補上目標缺口。
reserve-lacking = 距飽和還需 { $amount }，另需 { $count } 個商機。
reserve-lacking-count = 金額已夠，但集中於少數商機：距飽和還需 { $count } 個。
reserve-no-target = 這些月份沒有目標，無法判斷儲備是否足夠。
reserve-math = 計入預測的進行中商機（要素均按金額要求確認），不限成交日期。缺口 = 所選月份目標 − 已贏單。飽和金額 = 缺口 ÷ 自身贏單率；數量再 ÷ 平均贏單金額。原方法以儲備對比缺口（D-24）；以贏單率判斷是否足夠是本軟體的補充。

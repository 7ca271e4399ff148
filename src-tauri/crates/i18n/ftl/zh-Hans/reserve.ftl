### The reserve of opportunities.

reserve-title = 商机储备
reserve-near = 3 个月内
reserve-far = 更晚
reserve-undated = 未定日期
reserve-by-amount = 按金额
reserve-by-count = 按数量
reserve-enough = 饱和：{ $value }
reserve-missing = 还缺 { $value }
reserve-left-out = { $count } 个未计入（{ $amount }）
reserve-reached = 目标已达成，没有缺口。
reserve-full = 已饱和：按一贯的赢单率，不论何时成交，足以补上目标缺口。
reserve-lacking = 距饱和还需 { $amount }，另需 { $count } 个商机。
reserve-lacking-count = 金额已够，但集中于少数商机：距饱和还需 { $count } 个。
reserve-no-target = 这些月份没有目标，无法判断储备是否足够。
reserve-math = 计入预测的进行中商机（要素均按金额要求确认），不限成交日期。缺口 = 所选月份目标 − 已赢单。饱和金额 = 缺口 ÷ 自身赢单率；数量再 ÷ 平均赢单金额。原方法以储备对比缺口（D-24）；以赢单率判断是否足够是本软件的补充。

### The performance equation with its levers.

equation-title = 怎样才能达成？
equation-hint = 行业常用公式，非原方法所给（D-36）。可改任一项试算，不会保存。
equation-count = 进行中商机
equation-size = 平均赢单金额
equation-rate = 赢单率
equation-days = 赢单天数
equation-lever = 变量
equation-now = 目前
equation-tried = 试算
equation-alone = 单靠此项达标需
equation-not-alone = 单靠此项无法达标
equation-per-day = 每天
equation-in-days = 剩余 { $days } 天内
equation-target = 目标缺口
equation-reset = 恢复目前值
equation-unknown = 已决商机太少，部分变量未知：请输入您的预期。
equation-no-target = 这些月份没有目标。
equation-nothing-missing = 目标已达成。
equation-over = 这些月份已过。
equation-reaches = 可以达成目标。
equation-falls-short = 达不到目标。
equation-math = 每天收入 = 商机数 × 平均赢单金额 × 赢单率 ÷ 赢单天数。原方法只提绩效等式之名，未给出公式（D-36）；此为行业常用公式，属本软件的补充。商机数为计入预测者；赢单率、金额与天数取今天之前十二个月。每天所需 = 目标缺口 ÷ 剩余天数。单靠一项时，其余按试算值不变。

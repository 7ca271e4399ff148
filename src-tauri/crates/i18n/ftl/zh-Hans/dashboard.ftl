### Figures for management.

dashboard-tab = 概览
dashboard-show = 查看管理概览
dashboard-reserve-count = 储备商机数
dashboard-reserve = 储备金额
dashboard-of-missing = 缺口的 { $times } 倍
dashboard-conversion = 赢单比例
dashboard-overdue = 已过成交日
dashboard-count =
    { $count ->
       *[other] { $count } 个商机
    }
dashboard-accuracy = 预测准确率
dashboard-payments = 按期回款
dashboard-per-person = 人均赢单
dashboard-top = 前三名销售占比
dashboard-of-sellers =
    { $count ->
       *[other] 共 { $count } 名销售
    }
dashboard-math-reserve = 计入预测的进行中商机，对比本年目标减去已赢单金额。
dashboard-math-conversion = 最近十二个月：赢单 ÷（赢单 + 丢单），按本工作区的漏斗。
dashboard-math-overdue = 预计成交日期已过的进行中商机。
dashboard-math-accuracy = 1 −（各月末按历史预测未来三个月，|预测 − 实际| 之和 ÷ 实际之和）。分母为实际。
dashboard-math-payments = 最近十二个月到期的回款中，按期到账的金额 ÷ 全部到期金额。
dashboard-math-per-person = 最近十二个月的赢单金额 ÷ 有赢单的销售人数。
dashboard-math-top = 最近十二个月赢单最多的三人占全部赢单金额的比例。超过三分之二本身就是风险。
dashboard-note-velocity = 计入预测的进行中商机 × 赢单率 × 平均赢单金额 ÷ 从立项到赢单的天数。公式为行业常用，原方法只提名称，未给出公式。

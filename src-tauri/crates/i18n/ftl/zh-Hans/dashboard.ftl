### Figures for management.

dashboard-tab = 概览
dashboard-show = 查看管理概览
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
dashboard-math-overdue = 预计成交日期已过的进行中商机。
dashboard-math-accuracy = 1 −（各月末按历史预测未来三个月，|预测 − 实际| 之和 ÷ 实际之和）。分母为实际。
dashboard-math-conversion = 所选期间：赢单 ÷（赢单 + 丢单），按本工作区的漏斗。
dashboard-math-payments = 所选期间到期的回款中，按期到账的金额 ÷ 全部到期金额。
dashboard-math-per-person = 所选期间的赢单金额 ÷ 有赢单的销售人数。
dashboard-math-top = 所选期间赢单最多的三人占全部赢单金额的比例。超过三分之二本身就是风险。
dashboard-stages = 各阶段转化率
dashboard-math-stages = 所选期间：进入下一阶段或赢单 ÷ 到达该阶段（D-30）。跳过的阶段视为到达。
dashboard-moved-on = { $share } · { $entered } 个中 { $moved } 个
dashboard-note-velocity = 计入预测的进行中商机 × 赢单率 × 平均赢单金额 ÷ 从立项到赢单的天数。公式为行业常用，原方法只提名称，未给出公式。

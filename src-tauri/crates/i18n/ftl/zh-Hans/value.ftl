### What our value to a customer is, and the pain chain.

value-title = 价值
value-ours = 我方对客户的价值
value-add = 添加一项成果
value-empty = 我们带来的哪项成果会体现在客户的指标上？
value-result = 成果
value-measure = 客户的指标
value-baseline = 目前
value-target = 之后
value-worth = 每年价值
value-judged = 客户如何评价
value-judged-ask = 客户如何定义和衡量供应商的价值？
value-confirmed-by = 由谁确认
value-confirmed-on = 日期
value-differentiator = 与对手的不同
value-differentiator-ask = 别人给不了什么？
value-personal = 个人附加价值
value-personal-ask = 销售人员个人带来什么？
value-state-draft = 草稿
value-state-quantified = 已量化
value-state-confirmed = 已确认
value-state-differentiated = 有差异
value-next-draft = 下一步：给出数字（目前与之后），或每年价值。
value-next-quantified = 下一步：由客户方人员确认。
value-next-confirmed = 下一步：说明别人给不了的。
value-a-year = 每年 { $amount }
value-benefit-total = 合计
value-benefit-sum = 合计每年 { $amount }
value-steps = 价值的确定程度
value-chain = 痛苦链
value-chain-label = 痛苦链，{ $count } 个节点
value-chain-empty = 从一个部门及其问题开始：它如何影响其他部门？什么会有帮助？我方的什么产品可以解决？
value-impact-total = 全部影响
value-impact-sum = 影响合计每年 { $amount }
value-without = { $count } 项影响尚无数字
value-untouched = 尚未了解：{ $names }
value-undriven = 背后没有驱动力：它回应部门负责人的哪种压力？
value-node = 节点
value-column-kind = 类型
value-column-cost = 代价
value-column-leads = 导致
value-kind-driver = 驱动力
value-kind-department = 部门
value-kind-problem = 问题
value-kind-impact = 影响
value-kind-idea = 概念方案
value-kind-product = 我方产品
value-kinds-driver = 驱动力
value-kinds-department = 部门
value-kinds-problem = 问题
value-kinds-impact = 影响
value-kinds-idea = 概念方案
value-kinds-product = 我方产品
value-add-node = 添加{ $kind ->
    [driver] 驱动力
    [department] 部门
    [problem] 问题
    [impact] 影响
    [idea] 概念方案
   *[product] 产品
}
value-add-after = “{ $name }”之后
value-link-to = 导致……
value-link-choose = 选择“{ $name }”指向的节点，或按 Esc。
value-unlink = 不再导致{ $name }
value-who = 由谁承受
value-as-list = 列表
value-as-chain = 链图
value-export = 导出图片

### Revenue plan and measures over months.

plan-general = 整体
plan-no-account = 未指定客户
plan-tab = 计划
plan-title = 收益计划
plan-measures = 指标系列
plan-measure = 指标
plan-line = 项目
plan-unit = 事业部
plan-product = 产品
plan-add-line = 添加一行
plan-plan = 计划
plan-actual = 实际
plan-margin = 利润率
plan-margin-planned = 计划利润率
plan-profit = 盈利额
plan-committed = 承诺商机
plan-gap = 差额
plan-target-of = 目标
plan-from-won = 取自赢单金额，可直接填写更改。
plan-worked-out = 由记录算出，可直接填写更改。
plan-payments = 回款
plan-expected = 应收
plan-received = 已收
plan-hint = 直接填写，或从电子表格粘贴；Ctrl-D 向下填充，Ctrl-R 向右填充。
plan-hint-all = 打开客户可按事业部和产品计划。
plan-more =
    { $count ->
       *[other] 另有 { $count } 家客户计入合计。
    }
plan-show = 查看收益计划
plan-chart = 计划与实际
plan-chart-note = { $period }，实际与承诺对比计划，{ $unit }
plan-chart-empty = 还没有计划。打开“计划”填写表格，或从电子表格粘贴。
plan-kpis-note = { $period }，柱为实际，线为目标
plan-kpis-empty = 还没有数值。填写表格，或从电子表格粘贴。
plan-velocity = 销售速度
plan-velocity-note = 每天，按各月末之前十二个月计，{ $unit }
plan-velocity-empty = 这些月份还没有赢单。
plan-line-open = 进行中 { $count }
plan-line-rate = 赢单率 { $share }
plan-line-average = 平均赢单金额 { $amount }
plan-line-cycle = 从立项到赢单 { $days } 天
plan-column-month-end = 月末
plan-column-open = 进行中
plan-column-win-rate = 赢单率
plan-column-average = 平均金额
plan-column-cycle = 天数

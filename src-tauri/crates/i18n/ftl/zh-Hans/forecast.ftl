### Revenue and forecast: months, categories, targets. Charts of every kind.

forecast-months = 按月
forecast-categories = 按类别
forecast-targets = 目标
forecast-target = 目标
forecast-month = 月份
forecast-period = 期间
forecast-ahead = 未来12个月
forecast-from = 从
forecast-to = 到
forecast-grain = 粒度
forecast-by-month = 月
forecast-by-quarter = 季度
forecast-by-year = 年
forecast-everybody = 全部负责人
forecast-targets-hint = 输入某月的金额。选中多个月份可一次写入同一金额。
forecast-targets-of = { $name } 的目标
forecast-set-target = 设置目标
forecast-show-categories = 按类别显示销售预测
forecast-set-targets = 设定收入目标

## Charts

forecast-shown-as = 显示方式
forecast-as-chart = 图
forecast-as-table = 表
forecast-copy = 复制数字
forecast-copied = 数字已复制到剪贴板。
forecast-empty = 还没有可画的内容。
forecast-empty-hint = 给商机填上金额和日期，就会显示在这里。

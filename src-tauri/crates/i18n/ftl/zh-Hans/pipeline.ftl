### Opportunities by stage: board, table, funnel, and one opportunity in the inspector.

pipeline-board = 看板
pipeline-table = 表格
pipeline-funnel = 漏斗图
pipeline-all = 全部漏斗
pipeline-make-usual = 用于新建的商机
pipeline-is-usual = 新建的商机使用此漏斗

## Facts

pipeline-outcome = 结果
pipeline-outcome-name =
    { $outcome ->
        [won] 赢单
        [lost] 输单
       *[open] 进行中
    }
pipeline-probability = 可能性
pipeline-margin = 毛利率（%）
pipeline-discount = 折扣（%）
pipeline-by-hand = 手动设定
pipeline-closes = 预计成交
pipeline-closed = 结束日期
pipeline-opened = 建立日期
pipeline-product = 产品
pipeline-days = 阶段天数
pipeline-days-short = { $days } 天
pipeline-reference = 编号
pipeline-since = 自
pipeline-weighted = 加权金额
pipeline-overdue = 已逾期
pipeline-overdue-since = 预计成交日期为 { $date }
pipeline-overdue-hint = 预计成交日期已过。请改定日期，或给出结果。
pipeline-no-account = 未关联客户
pipeline-undated = 没有预计成交日期

## Sums

pipeline-selected = 已选 { $count } 个，{ $sum }
pipeline-other-currency = 另有 { $count } 个为其他货币，未计入合计

## Adding and moving

pipeline-add = 添加商机
pipeline-add-one = 添加一个商机
pipeline-new-name = 新商机
pipeline-add-to = 添加到“{ $stage }”
pipeline-move-to = 移到…
pipeline-more = 还有 { $count } 个
pipeline-mind = { $stage }：{ $warning }
pipeline-show-table = 以表格显示商机
pipeline-show-funnel = 显示漏斗图

## Filters

pipeline-filter = 筛选
pipeline-from = 从
pipeline-to = 到
pipeline-closes-from = 预计成交，从
pipeline-closes-to = 预计成交，到
pipeline-from-chart = 来自图表
pipeline-by-ids = 选定
pipeline-by-stages = 阶段
pipeline-by-outcomes = 结果
pipeline-by-no-account = 未关联客户
pipeline-by-undated = 没有预计成交日期
pipeline-by-search = 搜索
pipeline-by-account = 客户
pipeline-by-owner = 负责人
pipeline-by-product = 产品
pipeline-by-pipeline = 销售漏斗
pipeline-by-closes-from = 预计成交不早于
pipeline-by-closes-to = 预计成交不晚于
pipeline-by-closed-from = 结束不早于
pipeline-by-closed-to = 结束不晚于
pipeline-drop-filter = 去掉筛选 { $name }
pipeline-drop-all = 显示全部

## Empty

pipeline-none-here = 没有符合筛选的商机。
pipeline-none-here-hint = 去掉一个筛选，或显示全部。
pipeline-empty = 你正在跟进哪些业务？
pipeline-empty-hint = 在阶段底部输入名称，粘贴列表，或导入文件。

## Inspector

pipeline-now = 当前 { $stage }
pipeline-expected = 通常 { $days } 天
pipeline-marks = 转化标志
pipeline-history = 历史
pipeline-fact =
    { $kind ->
        [stage] 阶段：
        [amount] 金额：
        [closes-on] 预计成交：
       *[outcome] 结果：
    }
pipeline-change-all = 全部更改
pipeline-into = 转入{ $pipeline }
pipeline-into-stage = 在那里处于哪个阶段？
pipeline-into-move = 移动
pipeline-by-holds = 保护期
pipeline-by-source = 来源
pipeline-by-counted = 计入预测
pipeline-counted-yes = 是
pipeline-counted-no = 否
pipeline-by-territory = 区域

### Who is a key account: rules, what they do, and the health of key accounts (A-01 to A-08).

keyrules-title = 大客户规则
keyrules-tab = 标准
keyrules-selection = 选择
keyrules-health = 健康
keyrules-and = ；
keyrules-named = { $name }：{ $value }
keyrules-named-asked = { $name }：{ $value }（{ $test }）
keyrules-years = { $years } 年
keyrules-source = 大客户规则

## What a criterion looks at

keyrules-field-revenue = 12 个月收入
keyrules-field-revenue-before = 此前 12 个月收入
keyrules-field-growth = 增长
keyrules-field-potential = 潜力
keyrules-field-turnover = 客户自身营业额
keyrules-field-employees = 员工人数
keyrules-field-open = 进行中商机金额
keyrules-field-open-count = 进行中商机数量
keyrules-field-won-count = 赢得的商机数量
keyrules-field-people-count = 联系人数量
keyrules-field-years = 首单至今年数
keyrules-field-category = 客户类别
keyrules-field-industry = 行业
keyrules-field-country = 国家
keyrules-field-city = 城市
keyrules-group-field = 事实
keyrules-group-scale = 级别
keyrules-group-scorecard = 评分

## Tests and reasons

keyrules-at-least = 至少 { $least }
keyrules-at-most = 至多 { $most }
keyrules-between = { $least } 至 { $most }
keyrules-is = 为{ $words }之一
keyrules-why-meets = 符合：{ $list }
keyrules-why-misses = 不符合：{ $list }。
keyrules-why-unknown = 未知：{ $list }。
keyrules-why-category = 未设规则，以客户类别为准。

## What differs between two versions

keyrules-change-added = 增加{ $name }：{ $to }
keyrules-change-test = { $name }：{ $from } → { $to }
keyrules-change-weight = { $name }的权重改变
keyrules-change-gone = 去掉{ $name }
keyrules-change-pass = 须符合的数量
keyrules-change-limit = 可管理数量

## Editor

keyrules-pass = 客户须符合
keyrules-pass-all = 全部
keyrules-pass-any = 任意一项
keyrules-pass-percent = 按权重
keyrules-percent = 权重百分比
keyrules-percent-least = 权重至少 { $percent }%
keyrules-limit = 可管理数量
keyrules-limit-none = 不限
keyrules-limit-hint = 你们能够照顾好的大客户数量。
keyrules-criterion = 标准
keyrules-add = 增加标准
keyrules-remove = 去掉{ $name }
keyrules-operator = 条件
keyrules-op-least = 至少
keyrules-op-most = 至多
keyrules-op-between = 介于
keyrules-threshold = 阈值
keyrules-threshold-least = 至少
keyrules-threshold-most = 至多
keyrules-weight = 权重
keyrules-words = 任意一项
keyrules-word-add = 增加词语
keyrules-counts = { $met } 家符合，{ $missed } 家不符合，{ $unknown } 家未知
keyrules-what-if = { $threshold }：{ $count } 家符合
keyrules-what-if-label = { $name }：阈值及其对应的客户数量
keyrules-in-force = 自 { $date } 起生效
keyrules-draft = 正在试算，尚未保存
keyrules-revert = 恢复现行规则
keyrules-start-over = 从其他定义开始
keyrules-keep = 采用这些规则
keyrules-keep-why = 为什么改变？
keyrules-keep-first = 为什么选这些？（可留空）
keyrules-reason-strategy = 战略改变
keyrules-reason-number = 控制数量
keyrules-reason-own = 其他原因
keyrules-own-words = 用自己的话说明
keyrules-kept = 规则自今日起生效。

## Result

keyrules-result = { $accounts } 家客户中有 { $qualify } 家符合
keyrules-result-over = 超出可管理数量（{ $limit } 家）{ $over } 家
keyrules-result-room =
    { $room ->
        [0] 已达可管理数量（{ $limit } 家）
       *[other] 还可容纳 { $room } 家（上限 { $limit } 家）
    }
keyrules-coming = 新增 { $count } 家
keyrules-going = 退出 { $count } 家
keyrules-unchanged = 与现行规则的结果相同
keyrules-show = 显示的客户
keyrules-show-all = 全部
keyrules-show-qualify = 符合
keyrules-show-in = 新增
keyrules-show-out = 退出
keyrules-show-open = 资料不全
keyrules-show-differs = 类别不一致
keyrules-none-shown = 这里没有客户。
keyrules-qualifies = 符合
keyrules-not-qualifies = 不符合
keyrules-comes = 新增
keyrules-goes = 退出
keyrules-traits = { $of } 项特征中的 { $count } 项
keyrules-expand = { $name }的各项标准
keyrules-mark-met = 符合
keyrules-mark-not-met = 不符合
keyrules-mark-unknown = 未知
keyrules-decides = 仅此一项即可改变结果
keyrules-follows = 类别 { $from } → { $to }
keyrules-follow = 让类别与规则一致（{ $count } 家）
keyrules-follow-hint = 按现行规则设置所列客户的类别，可撤销。
keyrules-followed = { $count } 家客户的类别已与规则一致。
keyrules-more = 还有 { $count } 家

## Versions

keyrules-versions = 历次规则
keyrules-restore = 试用此版本
keyrules-now = 现行

## Empty

keyrules-empty = 对你们来说，什么样的客户才是大客户？
keyrules-empty-text = 这里有五种并不一致的定义。选最接近的一种，再作修改。
keyrules-template-count = 目前有 { $count } 家客户符合
keyrules-template-use = 从此开始
keyrules-failed = 这些规则还无法试算。

## Health

keyrules-health-sum = { $count } 家大客户中有 { $red } 个红灯、{ $amber } 个黄灯
keyrules-health-good = { $count } 家大客户的指示灯全部为绿
keyrules-health-none = 还没有客户的类别为大客户。可手动设置，或让类别与规则一致。
keyrules-health-violations = 仅看问题
keyrules-light-green = 绿
keyrules-light-amber = 黄
keyrules-light-red = 红
keyrules-check-criteria = 符合标准
keyrules-check-owner = 客户经理
keyrules-check-plan = 计划有效
keyrules-check-goals = 目标已定
keyrules-check-activity = 近期活动
keyrules-light-qualifies = 符合大客户规则。
keyrules-light-not-judged = 未设规则，或资料不全。
keyrules-light-does-not-qualify = 不符合大客户规则。
keyrules-light-managed = 有指定的负责人。
keyrules-light-no-manager = 没有人负责。
keyrules-light-plan-current = 计划在 { $days }前检视过。
keyrules-light-plan-old = 计划上次检视已是 { $days }前。
keyrules-light-plan-not-reviewed = 计划从未检视过。
keyrules-light-no-plan = 还没有检视过的计划。
keyrules-light-goals-set = 成长目标与关系目标均已设定。
keyrules-light-no-relationship-goal = 没有关系目标。
keyrules-light-no-growth-goal = 没有成长目标。
keyrules-light-no-goals = 成长和关系都没有目标。
keyrules-light-active-lately = 上次活动在 { $days }前。
keyrules-light-active-once = 上次活动在 { $days }前。
keyrules-light-active-long-ago = 上次活动在 { $days }前。
keyrules-light-never-active = 从未记录过活动。
keyrules-todo-not-judged = 设定规则，或补充规则所需的资料。
keyrules-todo-does-not-qualify = 查看未符合的标准：调整类别或规则。
keyrules-todo-no-manager = 指定客户经理。
keyrules-todo-plan-old = 检视计划并记下日期。
keyrules-todo-plan-not-reviewed = 检视计划并记下日期。
keyrules-todo-no-plan = 制定计划，检视一遍并记下日期。
keyrules-todo-no-relationship-goal = 设定希望达到的关系阶梯。
keyrules-todo-no-growth-goal = 写下该客户如何成长。
keyrules-todo-no-goals = 写下该客户如何成长，并设定希望达到的关系阶梯。
keyrules-todo-active-once = 致电或拜访，并记录下来。
keyrules-todo-active-long-ago = 立即致电或拜访，并记录下来。
keyrules-todo-never-active = 致电或拜访，并记录下来。
keyrules-account = 大客户
keyrules-account-not = 按规则不符合。
keyrules-account-is = 按规则符合。
keyrules-account-no-rules = 尚未设定大客户规则。
keyrules-account-to-rules = 打开规则

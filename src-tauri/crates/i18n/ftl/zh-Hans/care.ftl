### How an account is planned and cared for: rounds, issues, satisfaction, health.

care-cycle = 规划循环
care-round = 第 { $round } 轮
care-round-age = { $days } 天
care-begin = 开始一轮规划
care-begin-next = 开始下一轮
care-begin-hint = 七个步骤，从客户轮廓到绩效评鉴，含日期和负责人，日期可更改。
care-next-review = 下次评审 { $day }
care-review-late = 评审应于 { $day } 进行
care-steps-done = 已完成 { $count }/{ $all } 步
care-due = 期限
care-done-on = 完成日期
care-with-whom = 参加人员
care-with-whom-ask = 双方姓名
care-nobody-there = 尚未注明参加人员
care-state-done = 已完成
care-state-overdue = 已逾期
care-state-next = 下一步
care-state-later = 以后
care-checks = 规划目标
care-checks-done = { $count }/{ $all }
care-check-map = 区隔图显示主要机会
care-check-focus = 销售资源集中于正确的领域
care-check-balance = 平衡客户期望与我方投资
care-check-senior = 与高层建立关系
care-check-partners = 与合作伙伴的合作策略
care-check-value = 有效传达我方价值
care-check-complete = 计划书完整
care-proof-map = 已放置 { $count } 个部门和贴纸
care-proof-focus = 进行中的 { $all } 个部门中，{ $count } 个已定位且非放弃
care-proof-balance = { $all } 个商机中，{ $count } 个已评客户投入
care-proof-senior = 已接触 { $count } 位决议者或核准者
care-proof-partners =
    { $count ->
        [0] 请在“资源与内部支持”中说明
       *[other] 已在“资源与内部支持”中说明
    }
care-proof-value = { $all } 个商机中，{ $count } 个的价值已超出草稿
care-proof-complete = { $count }/{ $all } 个部分
care-rubric = 计划书评分
care-rubric-score = { $score }/100
care-why-placeholder = 原因
care-rests = 所依据的部分尚空：{ $sections }
care-log = 日志
care-service = 服务
care-health = 健康度
care-sentence =
    { $unknown ->
        [0] { $score }/100。
       *[other] { $score }/100；{ $unknown } 项未知，按零计。
    }
care-unweighed = { $count } 项权重为 0，不计入。
care-no-weight = 所有部分的权重均为 0，无法得出数值。请至少给一项权重。
care-trend-up = ↑ 90 天 { $points }
care-trend-down = ↓ 90 天 { $points }
care-trend-flat = → 与 90 天前持平
care-weight = 权重
care-weight-of = { $part }的权重
care-points = 得分
care-unknown = 未知
care-counts-nothing = 不计
care-part-people = 人员支持
care-part-coverage = 关系覆盖面
care-part-content = 客户满意度
care-part-issues = 问题与抱怨
care-part-activity = 往来
care-part-growth = 增长
care-part-plan = 计划
care-why-people = 有角色者的状态，按影响力加权：{ $points }
care-why-coverage = { $points }% 的有角色者已接触
care-why-content = 一年内最近的回答：{ $points }/100
care-why-issues =
    { $count ->
        [0] 没有未解决的问题
       *[other] { $count } 个问题未解决
    }
care-why-activity = 按距上次往来的天数：{ $points }/100
care-why-growth = 收入较上年 { $percent }%
care-unknown-people = 有角色者均尚无状态
care-unknown-coverage = 尚无人有角色
care-unknown-content = 一年内未询问过
care-unknown-activity = 尚无记录
care-unknown-growth = 没有可比较的年份
care-issues = 问题与抱怨
care-issue-add = 添加问题
care-complaint-add = 添加抱怨
care-kind = 类型
care-kind-issue = 问题
care-kind-complaint = 抱怨
care-what = 问题内容
care-severity = 严重程度
care-severity-1 = 轻微
care-severity-2 = 一般
care-severity-3 = 严重
care-opened = 提出日期
care-answered = 答复日期
care-resolved = 解决日期
care-at-first = 首次解决
care-yes = 是
care-no = 否
care-days = 天数
care-person = 提出人
care-cause = 原因
care-open-issues = 未解决
care-oldest = 最长天数
care-response = 平均答复天数
care-resolution = 平均解决天数
care-first-rate = 首次解决率
care-content = 满意度
care-content-mean = 近一年平均
care-content-add = 记录回答
care-content-person = 谁说的
care-words = 客户原话
care-follow-up = 跟进事项
care-followed = 完成日期
care-none-issues = 尚无问题记录：要么很好，要么没人问过。
care-none-content = 尚未询问。建议每季度一次。
care-score-of = { $score }/5
care-trend = 趋势
care-guide = 通往一页计划
care-guide-steps = { $count }/{ $all } 步
care-guide-far = { $count }/{ $all }
care-guide-facts = 说明客户：行业、营业额、负责人
care-guide-map = 在区隔图上放置三个部门或贴纸
care-guide-people = 在关系图上放置三个人
care-guide-deals = 记录三个商机
care-guide-goal = 设定总体目标
care-guide-revenue = 制定收益计划
care-guide-summary = 在摘要中写下只有一分钟的人必须知道的内容
care-guide-print = 打印一页计划
care-guide-ready = 内容已齐备。打印计划，并继续分析。
care-playbook = 要诀
care-playbook-lead = 方法中模型之外的要点。可在设置的“方法”中更改或添加卡片。
care-playbook-find = 在要诀中查找
care-playbook-none = 没有含这些词语的卡片。
care-playbook-where = 在何处进行

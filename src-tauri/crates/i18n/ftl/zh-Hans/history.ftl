### Names of changes and of changed facts.

history-op-sample = 建立示例
history-op-workspace-edit = 更改工作区{ $name }
history-op-account-add =
    { $count ->
        [one] 添加{ $name }
       *[other] 添加 { $count } 个客户
    }
history-op-activity-add = 记录与“{ $name }”的活动
history-op-activity-edit =
    { $count ->
        [one] 修改与“{ $name }”的活动
       *[other] 修改 { $count } 项活动
    }
history-op-activity-delete =
    { $count ->
        [one] 删除与“{ $name }”的活动
       *[other] 删除 { $count } 项活动
    }
history-op-tier-target = 修改“{ $name }”的目标
history-op-tier-scheme = 按“{ $name }”给客户分层
history-op-proposal-accept = 将“{ $name }”改为{ $to }
history-op-proposal-aside = 搁置“{ $name }”的建议
history-op-proposal-back = 重新考虑“{ $name }”的建议
history-proposal-aside = 搁置的建议
history-op-account-edit =
    { $count ->
        [one] 编辑{ $name }
       *[other] 编辑 { $count } 个客户
    }
history-op-account-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 个客户
    }
history-op-unit-add =
    { $count ->
        [one] 添加事业部{ $name }
       *[other] 添加 { $count } 个事业部
    }
history-op-unit-rename = 将{ $name }改名为{ $to }
history-op-unit-delete =
    { $count ->
        [one] 删除事业部{ $name }
       *[other] 删除 { $count } 个事业部
    }
history-op-judge =
    { $count ->
        [one] { $name }：{ $to }
       *[other] { $count } 项：{ $to }
    }
history-op-person-add =
    { $count ->
        [one] 添加{ $name }
       *[other] 添加 { $count } 人
    }
history-op-person-edit =
    { $count ->
        [one] 编辑{ $name }
       *[other] 编辑 { $count } 人
    }
history-op-person-manager =
    { $count ->
        [one] { $name }向{ $to }汇报
       *[other] { $count } 人向{ $to }汇报
    }
history-op-person-place =
    { $count ->
        [one] 摆放{ $name }
       *[other] 摆放 { $count } 人
    }
history-op-person-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 人
    }
history-op-link-add = { $name }影响{ $to }
history-op-link-edit = 编辑{ $name }对{ $to }的影响
history-op-link-delete =
    { $count ->
        [one] 删除{ $name }对{ $to }的影响
       *[other] 删除 { $count } 条连线
    }
history-op-opportunity-add =
    { $count ->
        [one] 添加{ $name }
       *[other] 添加 { $count } 个商机
    }
history-op-opportunity-edit =
    { $count ->
        [one] 编辑{ $name }
       *[other] 编辑 { $count } 个商机
    }
history-op-opportunity-move =
    { $count ->
        [one] 将{ $name }移到{ $to }
       *[other] 将 { $count } 个商机移到{ $to }
    }
history-op-opportunity-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 个商机
    }
history-op-place =
    { $count ->
        [one] 将{ $name }移到{ $to }
       *[other] 将 { $count } 张卡移到{ $to }
    }
history-op-unplace =
    { $count ->
        [one] 将{ $name }移出象限图
       *[other] 将 { $count } 张卡移出象限图
    }
history-op-place-computed =
    { $count ->
        [one] 把{ $name }放回评分的位置
       *[other] 把 { $count } 张卡放回评分的位置
    }
history-op-placement-lock =
    { $count ->
        [one] 锁定{ $name }的位置
       *[other] 锁定 { $count } 张卡的位置
    }
history-op-placement-unlock =
    { $count ->
        [one] 解锁{ $name }
       *[other] 解锁 { $count } 张卡
    }
history-op-rate =
    { $count ->
        [one] 给{ $name }评分：{ $to }
       *[other] 给 { $count } 项评分：{ $to }
    }
history-op-weigh = 修改{ $name }中{ $to }的权重
history-op-matrix-options = 修改{ $name }的显示内容
history-op-zones-edit = 修改{ $name }的区域
history-op-method-reset = 重置{ $name }
history-op-pack-item-add = 向方法添加{ $name }
history-op-pack-item-edit = 修改方法中的{ $name }
history-op-pack-item-remove = 从方法中移除{ $name }
history-op-pack-item-off = 停用{ $name }
history-op-pack-item-on = 启用{ $name }
history-op-pack-import = 导入方法包{ $name }
history-op-pack-remove = 移除方法包{ $name }
history-op-placement-explain = 说明{ $name }的位置
history-op-rules-set = 设定大客户规则
history-op-category-follow =
    { $count ->
        [one] 让{ $name }的类别与规则一致
       *[other] 让 { $count } 家客户的类别与规则一致
    }
history-op-target-set =
    { $count ->
        [one] 设定{ $name }的目标
       *[other] 设定 { $count } 个目标
    }
history-op-catalogue-add =
    { $count ->
        [one] 添加{ $name }
       *[other] 添加 { $count } 项
    }
history-op-catalogue-edit = 编辑{ $name }
history-op-catalogue-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 项
    }
history-op-import = 导入{ $name }
history-op-unit-edit =
    { $count ->
        [one] 编辑事业部{ $name }
       *[other] 编辑 { $count } 个事业部
    }
history-op-insider-add =
    { $count ->
        [one] 在客户背后加入{ $name }
       *[other] 在客户背后加入我方 { $count } 人
    }
history-op-insider-edit =
    { $count ->
        [one] 编辑我方的{ $name }
       *[other] 编辑我方 { $count } 人
    }
history-op-insider-delete =
    { $count ->
        [one] 从客户移除我方的{ $name }
       *[other] 从客户移除我方 { $count } 人
    }
history-op-level-reason = { $name }：“{ $to }”的理由
history-op-note-add =
    { $count ->
        [one] 写下“{ $name }”
       *[other] 写下 { $count } 张贴纸
    }
history-op-note-duplicate =
    { $count ->
        [one] 复制“{ $name }”
       *[other] 复制 { $count } 张贴纸
    }
history-op-note-edit =
    { $count ->
        [one] 编辑“{ $name }”
       *[other] 编辑 { $count } 张贴纸
    }
history-op-note-group = 将 { $count } 张贴纸编组
history-op-note-ungroup = 解散 { $count } 张贴纸的编组
history-op-note-lock =
    { $count ->
        [one] 锁定“{ $name }”
       *[other] 锁定 { $count } 张贴纸
    }
history-op-note-unlock =
    { $count ->
        [one] 解锁“{ $name }”
       *[other] 解锁 { $count } 张贴纸
    }
history-op-note-to-account =
    { $count ->
        [one] 将“{ $name }”变为客户
       *[other] 将 { $count } 张贴纸变为客户
    }
history-op-note-to-unit =
    { $count ->
        [one] 将“{ $name }”变为事业部
       *[other] 将 { $count } 张贴纸变为事业部
    }
history-op-note-to-opportunity =
    { $count ->
        [one] 将“{ $name }”变为商机
       *[other] 将 { $count } 张贴纸变为商机
    }
history-op-note-delete =
    { $count ->
        [one] 删除“{ $name }”
       *[other] 删除 { $count } 张贴纸
    }
history-op-board-take-away =
    { $count ->
        [one] 移走“{ $name }”
       *[other] 移走 { $count } 张卡片
    }
history-op-board-lock =
    { $count ->
        [one] 锁定“{ $name }”
       *[other] 锁定 { $count } 张卡片
    }
history-op-board-unlock =
    { $count ->
        [one] 解锁“{ $name }”
       *[other] 解锁 { $count } 张卡片
    }
history-op-review-begin = 开始{ $name }
history-op-review-edit = 修改{ $name }
history-op-review-answer = 回答关于{ $name }的问题
history-op-workshop-begin = 开始研讨会{ $name }
history-op-workshop-edit = 修改研讨会{ $name }
history-op-workshop-end = 结束研讨会{ $name }
history-op-workshop-delete =
    { $count ->
        [one] 删除研讨会{ $name }
       *[other] 删除 { $count } 个研讨会
    }
history-op-workshop-clock = 调整{ $name }的计时
history-op-workshop-reveal =
    { $count ->
        [one] 翻开{ $name }的贴纸
       *[other] 翻开{ $name }的 { $count } 张贴纸
    }
history-op-vote-cast = 投票
history-op-deck-order = 为{ $name }的卡片排序
history-op-entry-add =
    { $count ->
        [one] 记下{ $name }
       *[other] 记下 { $count } 条
    }
history-op-entry-edit = 修改{ $name }
history-op-entry-move = 移动{ $name }
history-op-entry-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 条
    }
history-op-agenda-keep = 保存议程{ $name }
history-op-unknown = 一项更改
history-op-private = 私密内容
history-added = 已添加
history-deleted = 已删除
history-gone = （已删除）
history-spot = { $zone }（{ $x } / { $y }）
history-outcome-open = 进行中
history-outcome-won = 赢单
history-outcome-lost = 丢单
history-field-name = 名称
history-field-currency = 货币
history-field-language = 语言
history-field-pipeline = 销售漏斗
history-field-role = 角色
history-field-email = 电子邮件
history-field-region = 地区
history-field-manager = 汇报对象
history-field-series = 系列
history-field-price-minor = 标价
history-field-said-by = 提出人
history-field-perspective = 角度
history-field-question = 问题
history-field-review = 评审
history-field-kept = 评审结果
history-field-line = 评审对象
history-field-owner = 负责人
history-field-parent = 上级
history-field-industry = 行业
history-field-country = 国家
history-field-city = 城市
history-field-website = 网址
history-field-employees = 员工数
history-field-founded = 成立年份
history-field-turnover-minor = 营业额
history-field-potential-minor = 潜力
history-field-note = 备注
history-field-account = 客户
history-field-unit = 事业部
history-field-title = 职位
history-field-phone = 电话
history-field-placeholder = 待确认
history-field-outside = 架构之外
history-field-map-x = 图上位置（横）
history-field-map-y = 图上位置（纵）
history-field-from = 从
history-field-to = 到
history-field-strength = 强度
history-field-on-date = 日期
history-field-product = 产品
history-field-stage = 阶段
history-field-outcome = 结果
history-field-amount-minor = 金额
history-field-probability = 可能性
history-field-opened-on = 开始日期
history-field-closes-on = 预计成交
history-field-closed-on = 决定日期
history-field-opportunity = 商机
history-field-subject = 对象
history-field-levels = 级别
history-field-certainty = 确定程度
history-field-source = 来源
history-field-why = 理由
history-field-x = 横向
history-field-y = 纵向
history-field-influences = 影响
history-field-target = 目标
history-field-month = 月份
history-field-text = 文字
history-field-value = 值
history-field-loss-reason = 流失原因
history-field-loss-prevention = 防止再次发生的措施
history-field-growth-goal = 增长目标
history-field-plan-reviewed-on = 计划书复核日期
history-field-time-percent = 销售时间占比
history-field-strategy = 策略
history-field-effort-days = 我方投入天数
history-field-effort-cost-minor = 我方投入费用
history-field-locked = 锁定
history-field-criterion = 标准
history-field-contender = 竞争对手
history-field-workshop = 研讨会
history-field-agenda = 议程
history-field-attendees = 参加人
history-field-votes-each = 每人票数
history-field-steps = 步骤
history-field-started-on = 开始
history-field-ended-on = 结束
history-field-factor = 关键成功因素
history-field-offer = 本公司产品与服务
history-field-revenue-minor = 营业额
history-field-profit-minor = 利润
history-field-colour = 颜色
history-field-group = 组合
history-field-face-down = 背面朝上
history-field-parked = 暂放
history-field-became = 转成
history-field-filter = 包含哪些客户
history-field-territory = 销售域
history-field-teammate = 同事
history-field-definition = 规则
history-field-person = 人员
history-field-hours = 小时
history-field-summary = 摘要
history-field-moment = 时刻
history-field-zone = 区域
history-field-due-on = 截止日期
history-field-done = 完成
history-field-round = 轮次
history-field-item = 投给
history-field-voter = 投票人
history-field-count = 票数
history-field-margin-percent = 毛利率（%）
history-field-discount-percent = 折扣（%）
history-field-concern = 顾虑
history-field-counter-measure = 对策
history-op-contradiction-aside = { $name }：搁置“{ $to }”
history-op-contradiction-reopen = { $name }：重新讨论“{ $to }”
history-op-tier-rule = { $name }的规模规则
history-op-territory-edit = 修改销售域 { $name }
history-op-judge-target =
    { $count ->
        [one] { $name }：目标 { $to }
       *[other] { $count } 个客户：目标 { $to }
    }
history-op-tier-apply =
    { $count ->
        [one] 按规模设定 1 个客户的层级（{ $name }）
       *[other] 按规模设定 { $count } 个客户的层级（{ $name }）
    }
history-op-territory-add =
    { $count ->
        [one] 添加销售域 { $name }
       *[other] 添加 { $count } 个销售域
    }
history-op-territory-delete =
    { $count ->
        [one] 删除销售域 { $name }
       *[other] 删除 { $count } 个销售域
    }
history-op-person-succeed = { $to } 接任 { $name }
history-op-person-leave =
    { $count ->
        [one] { $name } 离开
       *[other] { $count } 人离开
    }
history-op-person-text = 记述 { $name }
history-op-erased = 个人资料已清除
history-op-people-settings = 更改人员设置
history-op-link-dotted = { $name } 另向 { $to } 汇报
history-op-link-conflict = { $name } 与 { $to } 有冲突
history-op-link-alliance = { $name } 与 { $to } 结盟
history-op-link-introduction = { $name } 引见 { $to }
history-op-clique-add = 新增小圈子 { $name }
history-op-clique-edit = 编辑小圈子 { $name }
history-op-clique-delete =
    { $count ->
        [one] 删除小圈子 { $name }
       *[other] 删除 { $count } 个小圈子
    }
history-op-action-add =
    { $count ->
        [one] 新增行动“{ $name }”
       *[other] 为 { $count } 项新增行动“{ $name }”
    }
history-op-action-edit =
    { $count ->
        [one] 编辑行动“{ $name }”
       *[other] 编辑 { $count } 项行动
    }
history-op-action-delete =
    { $count ->
        [one] 删除行动“{ $name }”
       *[other] 删除 { $count } 项行动
    }
history-op-pair-add = { $to } 负责 { $name }
history-op-pair-edit = 编辑 { $to } 与 { $name } 的对口关系
history-op-pair-delete =
    { $count ->
        [one] { $to } 不再负责 { $name }
       *[other] 删除 { $count } 对
    }
history-field-position = 职位
history-field-since-on = 起始
history-field-left-on = 离开
history-field-off-map = 不在图上
history-field-until-on = 结束
history-field-evidence = 依据
history-field-assets-minor = 总资产
history-field-debts-minor = 总负债
history-field-field = 关于
history-field-clique = 小圈子
history-field-done-on = 完成于
history-field-origin = 来由
history-field-rhythm-days = 联系间隔（天）
history-field-layer = 层次
history-field-days = 天数
history-op-team-add = { $name } 加入 { $to } 的团队
history-op-team-edit = 编辑团队成员 { $name }
history-op-team-delete =
    { $count ->
        [one] { $name } 退出团队
       *[other] { $count } 人退出团队
    }
history-op-mark-set = 标记 { $name }：{ $to }
history-op-payment-add = 为 { $name } 添加付款
history-op-payment-edit =
    { $count ->
        [1] 修改付款 { $name }
       *[other] 修改 { $count } 笔付款
    }
history-op-payment-delete =
    { $count ->
        [1] 删除付款 { $name }
       *[other] 删除 { $count } 笔付款
    }
history-op-pursuit-settings = 修改商机设置
history-field-signed-on = 签约日
history-field-contract-minor = 合同总额
history-field-winner = 赢家
history-field-lesson = 经验
history-field-goal = 目标
history-field-tactics = 战术
history-field-paid-on = 到账日
history-op-contender-add =
    { $count ->
        [one] 将 { $to } 列为 { $name } 的对手
       *[other] 为 { $name } 添加 { $count } 个对手，包括 { $to }
    }
history-op-contender-edit = 修改对手 { $name }
history-op-contender-delete = 移除对手 { $name }
history-field-solution = 方案
history-field-strengths = 优势
history-field-weaknesses = 弱点
history-op-criterion-add =
    { $count ->
        [one] 添加标准 { $name }
       *[other] 添加 { $count } 项标准，包括 { $name }
    }
history-op-criterion-edit = 修改标准 { $name }
history-op-criterion-delete = 删除标准 { $name }
history-op-standing-set = 设定各方在 { $name } 上的位置
history-field-formal = 正式
history-field-mandatory = 必备
history-field-weight = 权重
history-op-lead-add =
    { $count ->
        [one] 记下线索 { $name }
       *[other] 记下 { $count } 条线索，包括 { $name }
    }
history-op-lead-edit = 修改线索 { $name }
history-op-lead-delete = 删除线索 { $name }
history-op-lead-convert = 将线索 { $name } 转为商机
history-field-company = 公司
history-field-contact = 联系人
history-field-limits = 仍是线索的原因
history-field-results = 成果
history-field-cost-minor = 成本
history-field-state = 状态
history-op-protection-set = { $name }的保护期
history-op-step-add = 为{ $name }添加 { $count } 个采购步骤
history-op-step-edit = 修改{ $name }的采购步骤
history-op-step-delete =
    { $count ->
        [one] 删除{ $name }
       *[other] 删除 { $count } 个采购步骤
    }
history-op-whitespace-set =
    { $count ->
        [one] 写下 { $to } 可能购买的 { $name }
       *[other] 写下 { $to } 的 { $count } 格空白机会
    }
history-field-current-minor = 年采购
history-op-answer-set = 填写{ $name }的{ $to }
history-op-value-add = 添加价值{ $name }等 { $count } 项
history-op-value-edit = 修改价值{ $name }
history-op-value-delete = 删除价值{ $name }等 { $count } 项
history-op-pain-add = 在痛苦链中添加{ $name }等 { $count } 项
history-op-pain-edit = 修改痛苦链中的{ $name }
history-op-pain-delete = 从痛苦链中删除{ $name }等 { $count } 项
history-op-pain-link = 连接{ $name }与{ $to }
history-op-pain-unlink = 删除{ $name }的连接
history-op-driver-add = 在驱力链中添加{ $name }等 { $count } 项
history-op-driver-edit = 修改驱力链中的{ $name }
history-op-driver-delete = 从驱力链中删除{ $name }等 { $count } 项
history-op-driver-link = 连接{ $name }与{ $to }
history-op-driver-unlink = 删除{ $name }的连接
history-op-driver-attach = 将{ $name }挂到发动项目{ $to }
history-op-driver-detach = 将{ $name }从发动项目{ $to }取下
history-field-day = 日期
history-field-level = 信息等级
history-field-section = 部分
history-field-worksheet = 工作表
history-field-result = 成果
history-field-measure = 客户的指标
history-field-baseline = 目前
history-field-judged = 客户如何评价
history-field-confirmed-by = 由谁确认
history-field-confirmed-on = 确认日期
history-field-differentiator = 与对手的不同
history-field-personal = 个人附加价值
history-op-snapshot-take = 保存快照
history-op-rate-add = { $name } 汇率
history-op-rate-delete =
    { $count ->
        [one] 删除 { $name } 汇率
       *[other] 删除 { $count } 个汇率
    }
history-op-calendar-set = 财年起始月
history-op-estimate-add = { $name } 的预测数
history-op-series-set =
    { $count ->
        [one] 填写{ $name }
       *[other] 填写{ $name }，{ $count } 个数值
    }
history-op-goal-add =
    { $count ->
        [one] 写下目标 { $name }
       *[other] 写下 { $count } 个目标，其中有 { $name }
    }
history-op-goal-edit = 编辑目标 { $name }
history-op-goal-delete = 删除目标 { $name }
history-field-actual = 现在
history-field-specific = 具体
history-field-attainable = 可达到
history-field-appropriate = 适当
history-field-branch = 分支
history-field-score = 程度
history-op-cycle-begin = 开始{ $name }的一轮规划
history-op-cycle-edit = 更改{ $name }的步骤{ $to }
history-op-issue-add =
    { $count ->
        [one] 记录{ $to }的问题{ $name }
       *[other] 记录{ $to }的 { $count } 个问题，含{ $name }
    }
history-op-issue-edit = 更改问题{ $name }
history-op-issue-delete =
    { $count ->
        [one] 删除问题{ $name }
       *[other] 删除 { $count } 个问题，含{ $name }
    }
history-op-satisfaction-add = 记录{ $name }的满意度
history-op-satisfaction-edit = 更改{ $name }的满意度
history-op-satisfaction-delete = 删除{ $name }的 { $count } 条满意度
history-field-step = 步骤
history-field-with-whom = 参加人员
history-field-severity = 严重程度
history-field-answered-on = 答复日期
history-field-resolved-on = 解决日期
history-field-at-first = 首次解决
history-field-cause = 原因
history-field-words = 客户原话
history-field-follow-up = 跟进事项
history-field-followed-on = 跟进完成
history-op-health-weigh = 更改健康度中{ $name }的权重

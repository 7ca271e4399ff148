### Ways of classing an account, side by side.

classes-rule-key-tier-but-give-up = 最高层级，却在放弃区
classes-why-key-tier-but-give-up = 层级为{ $left }，客户组合中却在{ $right }。不是层级过高，就是位置有误。
classes-rule-key-category-but-give-up = 大客户，却在放弃区
classes-why-key-category-but-give-up = 类别为{ $left }，客户组合中却在{ $right }。
classes-rule-key-category-but-not-qualified = 大客户，却不符合标准
classes-why-key-category-but-not-qualified = 类别为{ $left }，但大客户标准：{ $right }。
classes-rule-qualifies-but-not-key = 符合标准，却不是大客户
classes-why-qualifies-but-not-key = 大客户标准：{ $left }，类别却为{ $right }。
classes-rule-key-category-but-lowest-tier = 大客户处于最低层级
classes-why-key-category-but-lowest-tier = 类别为{ $left }，层级却最低：{ $right }。
classes-rule-key-but-no-owner = 大客户没有客户经理
classes-why-key-but-no-owner = 类别为{ $left }，客户经理：{ $right }。
classes-rule-key-on-tele = 大客户由电话和网络服务
classes-why-key-on-tele = 属于{ $left }，却由{ $right }服务。
classes-rule-coverage-below-tier = 覆盖低于层级
classes-why-coverage-below-tier = 覆盖模式为{ $left }，层级建议{ $right }。
classes-rule-coverage-above-tier = 覆盖高于层级
classes-why-coverage-above-tier = 覆盖模式为{ $left }，层级只建议{ $right }。
classes-rule-engagement-below-tier = 价值级别低于层级
classes-why-engagement-below-tier = 合作级别为{ $left }，层级建议{ $right }。
classes-rule-ladder-high-but-regressing = 进阶较高，关系却在倒退
classes-why-ladder-high-but-regressing = 关系进阶为{ $left }，关系状态却是{ $right }。
classes-rule-ladder-above-target = 高于目标阶梯
classes-why-ladder-above-target = 当前为{ $left }，高于目标{ $right }。请更新目标，或说明为何降低。
classes-rule-harvest-but-falling = 收获期，收入却在下降
classes-why-harvest-but-falling = 周期为{ $left }，收入却降到{ $right }。
classes-rule-growth-but-falling = 成长期，收入却在下降
classes-why-growth-but-falling = 周期为{ $left }，收入却降到{ $right }。
classes-rule-asleep-but-open = 休眠中，却有进行中的机会
classes-why-asleep-but-open = 周期为{ $left }，却有 { $right } 的机会在进行。
classes-rule-lost-category-but-open-revenue = 已丢失，却有进行中的机会
classes-why-lost-category-but-open-revenue = 类别为{ $left }，却有 { $right } 的机会在进行。
classes-rule-target-category-but-revenue = 目标客户，却已购买
classes-why-target-category-but-revenue = 类别为{ $left }，十二个月内却已购买 { $right }。
classes-rule-normal-category-but-no-revenue = 客户没有收入
classes-why-normal-category-but-no-revenue = 类别为{ $left }，两年内却没有购买（{ $right }）。
classes-rule-project-over-customer = 重项目、轻客户
classes-why-project-over-customer = 有 { $left } 个进行中的机会，而客户目标为 { $right } 个。
classes-rule-give-up-with-potential = 潜力很大，却在放弃区
classes-why-give-up-with-potential = 位置在{ $left }，但每年潜力为 { $right }。
classes-rule-give-up-unchecked = 未了解潜力就放弃
classes-why-give-up-unchecked = 位置在{ $left }，潜力：{ $right }。
classes-rule-give-up-but-open = 在放弃区，却有进行中的机会
classes-why-give-up-but-open = 位置在{ $left }，却有 { $right } 的机会在进行。
classes-scheme-category = 客户类别
classes-scheme-tier = 客户层级
classes-scheme-coverage = 覆盖模式
classes-scheme-suggested-coverage = 层级建议的覆盖
classes-scheme-engagement = 客户价值级别
classes-scheme-suggested-engagement = 层级建议的价值级别
classes-scheme-zone = 区域
classes-scheme-ladder = 关系进阶
classes-scheme-ladder-target = 目标阶梯
classes-scheme-phase = 发展周期
classes-scheme-state = 关系状态
classes-scheme-selection = 大客户标准
classes-scheme-owner = 客户经理
classes-scheme-revenue = 近 12 个月收入
classes-scheme-revenue-before = 上一年收入
classes-scheme-potential = 潜力
classes-scheme-open = 进行中的机会
classes-scheme-open-count = 进行中的机会数
classes-scheme-goals = 目标数
classes-holds = 符合
classes-holds-not = 不符合
classes-nothing = 未填写
classes-unknown = 未填写
classes-by-industry = 行业
classes-by-country = 国家
classes-by-city = 城市
classes-by-owner = 客户经理
classes-by-tier = 由层级“{ $tier }”建议。
classes-tier-why = 按规模规则设定
classes-phase-rising = 收入上升：近十二个月 { $revenue }，之前 { $before }。
classes-phase-flat-high = 收入平稳且较高：{ $revenue }，之前 { $before }。
classes-phase-falling = 收入下降：近十二个月 { $revenue }，之前 { $before }。
classes-phase-silent = 已有 { $months } 个月没有赢单。
classes-need-owner = { $level }必须有客户经理。
classes-need-plan = { $level }必须有计划书：请填写最近评审日期。
classes-need-growth-goal = { $level }必须有增长目标。
classes-need-loss-reason = { $level }必须写明流失原因。
classes-need-loss-prevention = { $level }必须写明如何防止再次发生。
classes-tab-relationship = 关系
classes-tab-segments = 区隔
classes-tab-territories = 销售域
classes-tab-contradictions = 矛盾
classes-title = 分类
classes-contradictions = 矛盾
classes-missing = 缺少的内容
classes-needs = 必填内容
classes-territories = 销售域
classes-territory = 销售域
classes-no-territory = 不属于任何销售域
classes-which = 显示哪些
classes-rule = 类型
classes-open =
    { $count ->
       *[other] { $count } 项待讨论
    }
classes-contradict =
    { $count ->
       *[other] { $count } 项矛盾
    }
classes-chart-empty = 先为几家客户填写分类，它们就会显示在这里。
classes-aside =
    { $count ->
       *[other] { $count } 项已搁置
    }
classes-found =
    { $count ->
       *[other] { $accounts } 个客户有 { $count } 项矛盾
    }
classes-none = 没有矛盾。
classes-none-hint = 一旦某个客户的两种分类互相矛盾，例如最高层级却处于“放弃”区，这里会列出两个值。
classes-none-aside = 没有搁置的矛盾。
classes-none-aside-hint = 写明理由后搁置的矛盾会留在这里，直到其中一个值改变。
classes-none-here = 这个客户的各种分类互不矛盾。
classes-more =
    { $count ->
       *[other] 再显示 { $count } 项
    }
classes-put-aside = 搁置
classes-reopen = 重新讨论
classes-aside-why = 为什么可以如此
classes-aside-by = { $author } 于 { $day } 搁置：{ $why }
classes-of = { $count }/{ $all }
classes-offered = （{ $level }）
classes-wanted = { $level }，{ $day }
classes-field-owner = 客户经理
classes-field-plan = 计划书评审日期
classes-field-growth-goal = 增长目标
classes-field-loss-reason = 流失原因
classes-field-loss-prevention = 如何防止再次发生
classes-in-use = 采用
classes-months =
    { $count ->
       *[other] 已 { $count } 个月
    }
classes-suggests = 建议：{ $level }。{ $why }
classes-use = 采用
classes-aim = 目标
classes-aim-by = 目标日期
classes-gap =
    { $count ->
       *[other] 相差 { $count } 级
    }
classes-now = 当前
classes-advice = 分类建议
classes-advice-none = 设定类别或层级后，这里会显示建议。
classes-why = 理由
classes-reason = 一句话理由
classes-reason-of = 理由：{ $what }
classes-drop = 取消筛选：{ $what }
classes-group-by = 分组
classes-accounts-potential = 客户数，潜力
classes-filter-empty = 还没有筛选条件，不含客户
classes-filter-broken = 筛选条件无法读取
classes-shared =
    { $count ->
       *[other] { $count } 个重叠
    }
classes-territory-add = 添加销售域
classes-check = 检查
classes-gaps = 无人负责
classes-gaps-hint = 不属于任何销售域的客户
classes-overlaps = 重叠
classes-overlaps-hint = 属于多个销售域的客户
classes-gaps-none = 每个客户都有销售域。
classes-overlaps-none = 没有客户属于多个销售域。
classes-check-fine = 这里无需处理。
classes-territories-empty = 还没有销售域。
classes-territories-hint = 销售域由一个筛选条件和一个团队组成，例如某地区的所有客户。在左侧添加后，可以看到哪些客户没有归属，哪些重复归属。
classes-team = 团队
classes-team-add = 添加成员
classes-team-drop = 将 { $name } 移出团队
classes-load = 每人 { $load } 个客户
classes-filter = 客户
classes-find-in = 在{ $what }中查找
classes-tried =
    { $count ->
       *[other] 将包含 { $count } 个客户，潜力 { $potential }；其中 { $shared } 个与其他销售域重叠，另有 { $gaps } 个客户不属于任何销售域。
    }
classes-holds-sum =
    { $count ->
       *[other] 包含 { $count } 个客户：收入 { $revenue }，潜力 { $potential }。
    }
classes-keep = 保存条件
classes-discard = 放弃
classes-sizes = 按规模分层
classes-sizes-none = 没有分层方案
classes-sizes-hint = 填写每个层级从多少年收入开始。未填写的层级由人工决定。
classes-sizes-from = 收入起点
classes-sizes-now = 当前
classes-sizes-ruled = 按规模
classes-sizes-apply =
    { $count ->
       *[other] 设定 { $count } 个客户的层级
    }

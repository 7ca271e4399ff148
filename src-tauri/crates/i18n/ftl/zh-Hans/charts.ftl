### Words on charts and on pictures of boards.

charts-funnel = 销售漏斗
charts-funnel-note = { $pipeline }，转入下一阶段的比例及与预期之差，{ $period }
charts-funnel-empty = 此漏斗中还没有商机。请添加或导入。
charts-revenue = 按月收入
charts-revenue-note = { $period }，{ $unit }
charts-revenue-empty = 这些月份没有赢单，也没有预计成交。请设定目标，或为商机填写预计成交日期。
charts-forecast = 按类别预测
charts-forecast-note = { $period }，{ $unit }
charts-forecast-empty = 此期间没有预计成交。请为商机填写预计成交日期。
charts-won = 赢单
charts-commit = 承诺
charts-upside = 高可能
charts-pipeline = 潜在
charts-open-weighted = 进行中（加权）
charts-target = 目标
charts-closed-months = 已结束
charts-open-months = 进行中
charts-open =
    { $count ->
        [one] 进行中 { $count } 个，{ $amount }
       *[other] 进行中 { $count } 个，{ $amount }
    }
charts-counted =
    { $count ->
        [one] { $count } 个商机，{ $amount }
       *[other] { $count } 个商机，{ $amount }
    }
charts-weighted = 加权 { $amount }
charts-moved-on = { $count } 个中有 { $part } 个转入下一阶段，{ $share }
charts-days = 平均 { $days } 天
charts-line-won = 赢单 { $amount }
charts-line-open = 进行中（加权）{ $amount }
charts-line-target = 目标 { $amount }
charts-line-with-commit = 含承诺 { $amount }
charts-line-with-upside = 含高可能 { $amount }
charts-line-with-pipeline = 含潜在 { $amount }
charts-column-stage = 阶段
charts-column-count = 进行中
charts-column-amount = 金额
charts-column-weighted-amount = 加权金额
charts-column-entered = 进入
charts-column-moved = 转出
charts-column-conversion = 转化率
charts-column-mean-days = 平均天数
charts-column-median-days = 中位天数
charts-column-month = 月份
charts-column-period = 期间
charts-column-target = 目标
charts-column-won = 赢单
charts-column-open-weighted = 进行中（加权）
charts-column-expected = 预期
charts-column-gap = 差额
charts-column-with-commit = 含承诺
charts-column-with-upside = 含高可能
charts-column-with-pipeline = 含潜在
charts-note-overdue =
    { $count ->
        [one] { $count } 个进行中的商机已过预计成交日期，未计入任何月份：{ $amount }。
       *[other] { $count } 个进行中的商机已过预计成交日期，未计入任何月份：{ $amount }。
    }
charts-note-undated =
    { $count ->
        [one] { $count } 个进行中的商机没有预计成交日期：{ $amount }。
       *[other] { $count } 个进行中的商机没有预计成交日期：{ $amount }。
    }
charts-estimated = 其中 { $count } 个为估计：{ $amount }
charts-note-estimated =
    { $count ->
        [one] { $count } 个进行中的商机没有金额，按目录价或平均赢单额计入：{ $amount }。
       *[other] { $count } 个进行中的商机没有金额，按目录价或平均赢单额计入：{ $amount }。
    }
charts-note-omitted =
    { $count ->
        [one] { $count } 个早期阶段的商机未计入预测：{ $amount }。
       *[other] { $count } 个早期阶段的商机未计入预测：{ $amount }。
    }
charts-note-win-rate = 此期间赢单 { $won } 个，丢单 { $lost } 个：赢单率 { $share }。
charts-note-unstaged =
    { $count ->
        [one] { $count } 个商机所在的阶段已不在此漏斗中。
       *[other] { $count } 个商机所在的阶段已不在此漏斗中。
    }
charts-unplaced =
    { $count ->
        [one] { $count } 个客户未摆放
       *[other] { $count } 个客户未摆放
    }
charts-matrix-sizes = 圆面：12 个月收入。圆环：潜力。
charts-matrix-empty = 还没有摆放客户。
charts-zone =
    { $count ->
        [one] { $count } 个客户，{ $amount }
       *[other] { $count } 个客户，{ $amount }
    }
charts-people-empty = 此图中还没有人员。
charts-not-identified = 待确认
charts-people-part = { $total } 人中的 { $count } 人
charts-outside = 正式架构之外
charts-influence-weak = 影响力，弱
charts-influence-strong = 影响力，强
charts-accounts-sum =
    { $count ->
        [one] 1 个客户，{ $sum }
       *[other] { $count } 个客户，{ $sum }
    }
charts-accounts-without =
    { $count ->
        [one] 1 个客户未填写，{ $sum }
       *[other] { $count } 个客户未填写，{ $sum }
    }
charts-account-revenue = 近十二个月 { $revenue }
charts-ladder-note = 当前阶梯，以及目标阶梯和日期
charts-ladder-aim = 目标：{ $day } 前达到{ $rung }
charts-ladder-empty = 还没有客户填写关系进阶。
charts-lifecycle-note = 当前周期；箭头表示收入趋势所建议的周期
charts-lifecycle-up = 业务量
charts-lifecycle-empty = 还没有客户填写发展周期。
charts-segments-note = 客户数、近十二个月收入、潜力、赢单率
charts-segments-note-buyers = 客户数、十二个月收入、平均毛利率和折扣、赢单数
charts-segments-note-coverage = 客户数、服务它们的我方人数、模式不合适的客户数、十二个月收入
charts-segments-unprofitable = { $name }：有量无利
charts-segments-margin-known = 已知 { $count } 个商机的毛利率
charts-segments-mismatch = { $name }：模式与其类别或层级不符
charts-no-figures = 尚无数据
charts-column-our-people = 我方人数
charts-column-mismatches = 不匹配
charts-column-discount = 折扣
charts-column-margin = 毛利率
charts-segments-empty = 还没有客户填写此项。
charts-segments-decided = { $count } 个已定机会中赢得 { $part } 个
charts-column-level = 级别
charts-column-accounts = 客户
charts-column-climbing = 目标不同
charts-column-suggested = 建议不同
charts-column-potential = 潜力
charts-column-win-rate = 赢单率
charts-column-revenue = 收入
charts-people-folded = { $title }（+{ $count }）
charts-range = P10 至 P90，预期
charts-column-range = P10 至 P90
charts-note-left-out =
    { $count ->
       *[other] { $count } 个未结束商机（{ $amount }）未计入：要素尚未全部确认。
    }
charts-radar-share = 有利回答所占比例
charts-qualification-empty = 还没有评分。请先评定各项标准。
charts-note-no-rate =
    { $count ->
       *[other] { $count } 个 { $currency } 商机未计入合计：没有 { $currency } 的汇率。请在设置中添加。
    }
charts-note-rate = 1 { $currency } = { $rate } { $own }，自 { $day } 起。

### Range, changes between two days, accuracy.

outlook-reason-new = 新增
outlook-reason-reopened = 重新打开
outlook-reason-pulled-in = 提前
outlook-reason-pushed-in = 延后移入
outlook-reason-confirmed = 要素已核实
outlook-reason-doubted = 要素不再核实
outlook-not-counted = 尚未计入
outlook-reason-up = 金额增加
outlook-reason-down = 金额减少
outlook-reason-pulled-out = 提前移出
outlook-reason-pushed = 推迟
outlook-reason-won = 赢单
outlook-reason-lost = 丢单
outlook-reason-gone = 已移除
outlook-method-by-history = 按历史（含新增商机）
outlook-method-from-open = 按历史（仅现有商机）
outlook-method-weighted = 加权（按预计成交）
outlook-method-last-quarter = 沿用上一季度
outlook-method-flat = 阶段概率直接相乘

## Range

outlook-range = 此期间可能的收入
outlook-range-note = { $period }，各收入水平的可能性，{ $way }，{ $unit }
outlook-range-empty = 这些月份没有进行中的商机。请为商机填写金额和预计成交日期。
outlook-target = 目标 { $amount }
outlook-below = 低于目标 { $share }
outlook-at-or-above = 达到目标 { $share }
outlook-likely = 可能性 { $share }
outlook-reached = 达到或超过的可能性 { $share }
outlook-column-revenue = 收入
outlook-column-likely = 可能性
outlook-column-reached = 达到或超过
outlook-note-alone = 假定各商机互不影响。
outlook-note-market = 商机随市场同向变动，相关系数 { $share }。
outlook-note-step = 按每格 { $amount } 计算。
outlook-fan = 累计收入展望
outlook-fan-note = { $period }，累计，{ $way }，{ $unit }
outlook-p10 = P10（很可能达到）
outlook-p50 = P50（中间）
outlook-p90 = P90（很少达到）
outlook-up-to = 截至 { $month }
outlook-column-up-to = 截至

## Changes

outlook-changes = 漏斗变化
outlook-changes-weighted = 加权漏斗变化
outlook-changes-note = { $from } 至 { $to }，{ $scope }，{ $unit }
outlook-changes-empty = 这两天没有进行中的商机。
outlook-scope-all = 全部进行中
outlook-scope-months = 预计 { $period } 成交
outlook-named = { $name } { $amount }
outlook-column-reason = 原因
outlook-column-from = 从
outlook-column-to = 到
outlook-flow = 阶段流向
outlook-moves = 阶段变动表
outlook-flow-note = { $pipeline }，{ $from } 至 { $to }
outlook-from-day = 从（{ $day }）
outlook-to-day = 到（{ $day }）
outlook-slips = 推迟次数
outlook-slips-note = 进行中的商机，按预计成交推迟的次数，{ $unit }
outlook-slipped =
    { $count ->
        [0] 从未
        [one] { $count } 次
       *[other] { $count } 次
    }
outlook-slipped-more = { $count } 次或更多
outlook-column-opportunity = 商机
outlook-column-slips = 推迟

## Pace

outlook-durations = 阶段停留天数
outlook-durations-note = 已结束停留的中位数，竖线为预期，{ $period }
outlook-durations-empty = 此期间没有商机离开阶段。
outlook-expected-days = 预期 { $days }
outlook-mean-days = { $count } 次平均 { $days }
outlook-column-stage = 阶段
outlook-column-median-days = 天数中位数
outlook-column-mean-days = 平均天数
outlook-column-expected-days = 预期
outlook-column-stays = 停留次数

## Accuracy

outlook-accuracy = 预测与实际
outlook-accuracy-note = 截至该月的三个月，{ $way }，{ $unit }
outlook-accuracy-empty = 历史还不够：需要数月已结束的商机。
outlook-came = 实际
outlook-said-range = 预测，P10 至 P90
outlook-line-came = 实际 { $amount }
outlook-line-said = 预测 { $amount }
outlook-naive = { $name }（简单法）
outlook-column-method = 方法
outlook-column-freezes = 月末数
outlook-column-bias = 偏差
outlook-column-error = 误差
outlook-column-brier = Brier 分
outlook-note-held-alone = 若假定各商机互不影响，则为 { $share }。
outlook-note-held-owner = 按负责人共 { $count } 个范围，为 { $share }。
outlook-note-denominator = 每次预测都在月末作出，针对其后三个月。偏差和误差均以实际为分母。
outlook-calibration = 预测概率与实际
outlook-calibration-note = { $name }：{ $event }，n = { $count }
outlook-axis-said = 预测概率
outlook-axis-came = 实际赢单
outlook-as-promised = 与预测一致
outlook-said-came = 预测 { $said }，实际赢单 { $came }
outlook-cases =
    { $count ->
        [one] { $count } 例
       *[other] { $count } 例
    }
outlook-column-said = 预测
outlook-column-came = 实际赢单
outlook-column-interval = 80% 区间
outlook-column-cases = 例数

## Figures and how they are worked out

outlook-show-math = { $name } 的算法
outlook-p10-short = P10
outlook-p50-short = P50
outlook-p90-short = P90
outlook-mean = 平均
outlook-weighted = 加权
outlook-by-history = 按历史
outlook-chance = 达成概率
outlook-coverage = 覆盖倍数
outlook-coverage-needed = 需要 { $times }
outlook-times = { $times } 倍
outlook-needed = 还需新增
outlook-velocity = 每日速度
outlook-math-categories = 每一类都包含前面各类：含承诺 = 赢单 + 承诺；含高可能 = 再加高可能。商机从高可能转为承诺时，只有较窄的一类变化。
outlook-math-weighted = 赢单 + 这些月份预计成交商机的（金额 × 概率）之和。概率取阶段概率或手工设定的概率。
outlook-math-history = 赢单 + 金额 × 历史概率之和。某阶段的历史概率，是已结束商机从该阶段及其后各阶段继续前进的比例之积；案例少时与 { $weight } 个预期案例混合。没有日期或已逾期的商机按存续时间计。最近十二个月已结束 { $decided } 个，赢单 { $won } 个（{ $rate }）。
outlook-math-gap = 加权 − 目标。
outlook-math-chance = 达到目标的概率，来自精确分布：每个商机要么全部赢得，要么没有。
outlook-math-coverage = 进行中 ÷（目标 − 赢单）。所需倍数 = 1 ÷ 赢单率，而非固定倍数：十二个月内已结束 { $decided } 个，赢单 { $won } 个，即 { $rate }。
outlook-math-needed = （目标 − 赢单 − 加权）÷ 赢单率：补足缺口所需的新增商机金额。
outlook-math-velocity = 进行中商机数 × 平均赢单额 × 赢单率 ÷ 从建立到赢单的天数：所示范围内 { $count } 个进行中，{ $days } 天；平均额、赢单率和天数取自 { $from } 至 { $to } 已结束的商机。此公式为业界常用；方法原文只有名称。
outlook-math-quantile = 按 { $count } 个进行中商机与已赢单的精确分布，达到或超过此数的概率为 { $share }。
outlook-math-mean = 分布的平均：赢单 + 金额 × 概率之和。

## Pages

outlook-tab-range = 范围
outlook-tab-changes = 变化
outlook-tab-accuracy = 准确度
outlook-swings = 关键商机
outlook-swings-middle = 最影响 P50 的商机
outlook-swings-hint = 赢单或丢单后：概率变化（百分点）、目标达成概率和 P50。
outlook-swings-no-target = 这些月份尚无目标：此处显示赢单或丢单后的 P50。
outlook-swings-none = 进行中的商机都不影响达成。
outlook-swings-then = 若
outlook-swings-change = 变化
outlook-swings-won = 若赢单
outlook-swings-lost = 若丢单
outlook-picture = 图形
outlook-picture-waterfall = 瀑布图
outlook-picture-flow = 流向图
outlook-picture-moves = 变动矩阵
outlook-picture-slips = 推迟
outlook-changed = 有变化的商机
outlook-changed-none = 这两天之间没有变化。
outlook-changed-all = 全部原因
outlook-moved = { $from } → { $to }
outlook-no-target = 未设置
outlook-math-no-target = 没有目标就没有缺口、覆盖率和达成概率。请在“目标”中为这些月份设置：可按整体、销售、客户、产品、来源或区域。
outlook-more =
    { $count ->
        [one] 还有 { $count } 个
       *[other] 还有 { $count } 个
    }
outlook-since = 自
outlook-until = 至
outlook-closing = 预计成交
outlook-closing-any = 不限
outlook-closing-period = 在期间内
outlook-since-week = 一周前
outlook-since-month = 本月初
outlook-since-quarter = 本季初
outlook-since-year = 年初
outlook-slip = 推迟概率
outlook-together = 同向变动
outlook-slip-none = 无
outlook-percent = { $percent }%
outlook-funnel-days = 阶段停留天数
outlook-show-range = 查看收入范围
outlook-show-changes = 查看漏斗变化
outlook-show-accuracy = 查看预测准确度

## Month board

outlook-tab-board = 看板
outlook-month-board = 按预计成交月份排列的商机
outlook-undated = 未定日期
outlook-overdue = 已逾期
outlook-column-weighted = 加权 { $amount }
outlook-column-target = 目标 { $amount }
outlook-column-won = 赢单 { $amount }
outlook-what-if = 假设
outlook-trying = 试算中
outlook-trying-hint = 把商机拖到其他月份。保留之前不会更改任何内容。
outlook-discard = 放弃
outlook-keep =
    { $count ->
        [one] 保留 { $count } 处移动
       *[other] 保留 { $count } 处移动
    }
outlook-snapshot-week = 每周
outlook-snapshot-hand = 手动
outlook-snapshot-review = 盘点
outlook-role-own = 销售自报数
outlook-role-manager = 经理调整数
outlook-tab-numbers = 自报数
outlook-period = 期间
outlook-adjustment = 调整
outlook-why = 原因
outlook-why-hint = 经理须说明原因。
outlook-said = 填报记录
outlook-taken-back = 已撤回
outlook-show-numbers = 查看销售与经理的预测数
outlook-snapshot = 快照
outlook-snapshots = 快照
outlook-snapshots-none = 第一份快照将在一周内、研讨会开始时或现在保存。
outlook-snapshot-take = 立即保存
outlook-snapshot-taken = 已保存当前漏斗。
outlook-deleted = 之后已删除
outlook-held-met = 在 { $count } 个月末中，范围有 { $share } 包含了实际结果。目标为 { $low } 至 { $high }：已达到。
outlook-held-narrow = 在 { $count } 个月末中，范围只有 { $share } 包含了实际结果。目标为 { $low } 至 { $high }：未达到，范围过窄。
outlook-held-wide = 在 { $count } 个月末中，范围有 { $share } 包含了实际结果。目标为 { $low } 至 { $high }：未达到，范围过宽。
outlook-column-until = 截至月份（三个月）
outlook-column-came-sum = 实际
outlook-column-forecast = 预测
outlook-column-range = 范围
outlook-column-held = 在范围内
outlook-methods = 各种方法
outlook-methods-note = 所有月末合计；偏差与误差以实际结果为分母
outlook-parts-category = 按类别
outlook-parts-owner = 按销售
outlook-parts-note = 按历史预测；偏差与误差以实际结果为分母
outlook-proposals = 更合适的概率
outlook-proposals-note = 各阶段的概率，与到达该阶段者的最终结果对照
outlook-proposals-none = 没有哪个阶段的概率与自身历史不符。
outlook-proposal-evidence = { $decided } 个中赢得 { $won } 个
outlook-proposal-keep = 相符
outlook-proposal-few = 样本太少
outlook-proposal-change = 修改概率
outlook-column-proposed = 建议
outlook-column-chance-said = 概率
outlook-column-evidence = 依据
outlook-column-likely-between = 80% 区间
outlook-coverage-gauge = 范围命中率
outlook-breadth = 每个进行中商机的联系人数
outlook-breadth-note = 客户处已知的人员，按行业
outlook-breadth-empty = 没有属于客户的进行中商机。
outlook-breadth-none = 未填行业
outlook-breadth-others = 其他
outlook-breadth-deals = { $count } 个商机
outlook-breadth-line-unknown = 其中 { $count } 个没有已知联系人
outlook-breadth-industry = 行业
outlook-breadth-opportunities = 商机
outlook-breadth-contacts = 平均联系人
outlook-breadth-unknown = 无已知联系人
outlook-funnel-contacts = 联系人
outlook-needed-count = 约 { $count } 个平均赢单额的商机
outlook-math-of-funnel = 到达：在此期间曾处于本阶段或更后的阶段；跳过的阶段视为已通过。转化率 = 继续前进或赢单 ÷ 到达。金额：目前处于本阶段的未结束商机。
outlook-math-of-durations = 在此期间结束的停留：从进入阶段到下一次变动、赢单或输单的天数。一半低于中位数；线为销售流程的预期。
outlook-math-of-breadth = 按客户所属行业统计：已知姓名且仍在职的人数。
outlook-math-of-revenue = 已赢：按赢单日计的金额。未结束：金额 × 概率，计入预计成交月；逾期与未定日期的不计。
outlook-math-of-forecast = 每个未结束商机按所处阶段归入类别，按预计成交日归入月份，计全部金额。
outlook-math-of-range = 每个商机按其概率全额实现或完全不实现；对所有可能的合计精确求和。P10、P50、P90：分别有 90%、50%、10% 的概率至少达到。按阶段：预计在这些月份成交的商机，取其阶段概率。按历史：同类商机以往的结果，未定日期的按存续时间计，并加上新增商机。
outlook-math-of-fan = 逐月累计已赢与到月末仍可能实现的金额，作为一个精确分布；色带介于 P10 与 P90 之间。
outlook-math-of-changes = 两个日期均由带日期的变更还原。每个商机只计一次，取最重要的原因；各部分之和等于差额。
outlook-math-of-flow = 第一个日期的金额到第二个日期各在何处；新增的从一侧进入。
outlook-math-of-moves = 行：第一个日期所在；列：第二个日期所在。每格为数量与金额。
outlook-math-of-slips = 推迟：预计成交日移到更晚的月份。按发生次数统计未结束商机。
outlook-math-of-accuracy = 在每个月末还原当时的商机，用当时已知的信息预测随后三个月，再与实际对照。从清单导入时已结束的商机，之前的日子只知道它进行中、属于谁、是什么产品：放在预测计入的第一个阶段，没有金额和预计成交日期。
outlook-math-of-calibration = 将各月末未结束商机按所说概率每十分之一分组，对照赢单比例。竖线：真实比例以 80% 的概率所在的区间。Brier =（概率 − 0 或 1）² 的均值。概率为 0 的不计入，否则会美化其余的结果；尚未结束的和阶段未知的也不计入。商机在每个仍进行中的月末各计一次。
outlook-math-of-velocity = 未结束商机数 × 平均赢单额 × 赢单率 ÷ 从开启到赢单的天数，取各日之前十二个月。此公式由我们给出。
outlook-math-of-measures = 各指标按期间显示：柱为实际，线为目标。能由商机与活动得出的自动计算，其余为表格中录入的值。绿色达标，红色低于目标一成以上。
outlook-math-of-plan = 实际：优先取录入值，否则取赢单额。承诺：处于承诺类别的未结束商机，按预计成交日计。差距 = 计划 − 实际 − 承诺。 利润 = 实际 × 利润率：优先取录入值，否则取该产品（单元或整个客户）的计划值。没有利润率或没有实际收入时，利润未知。
outlook-math-of-error = 偏差 = Σ（预测 − 实际）÷ Σ 实际。误差 = Σ|预测 − 实际| ÷ Σ 实际。Brier =（概率 − 0 或 1）² 的均值：0 为完美。命中：实际落在 P10 与 P90 之间的频率。
outlook-math-show = 计算方法

## 预测方法

outlook-way = 方法
outlook-way-by-stage = 按阶段
outlook-way-by-history = 按历史（含新增商机）
outlook-with-new = 含新增商机
outlook-from-new = 来自新增商机
outlook-estimated = 其中为估计
outlook-estimated-count =
    { $count ->
        [one] { $count } 个没有金额
       *[other] { $count } 个没有金额
    }
outlook-held-so-far = 范围历来命中
outlook-of-month-ends =
    { $count ->
        [one] 共 { $count } 个月末
       *[other] 共 { $count } 个月末
    }
outlook-held-unknown = 尚无可检验的内容：需要几个月已结束的商机。
outlook-math-held = 在每个月末，用当时已知的信息算出同样的范围，针对其后三个月。月末相隔不到三个月，因此各范围有重叠。
outlook-math-with-new = 按历史 + 尚未开启但会赢单的商机：每天新开数与最近 90 天相同，赢单快慢与以往相同，金额取最近十二个月的平均赢单额。
outlook-math-from-new = 预计来自尚未开启的商机：每天新开数与最近 90 天相同，赢单快慢与以往相同，金额取最近十二个月的平均赢单额。
outlook-math-estimated = 这些商机没有填写金额。按其产品的目录价计；没有目录价的，按最近十二个月的平均赢单额计。
outlook-way-short-by-stage = 按阶段
outlook-way-short-by-history = 按历史
outlook-together-usual = 通常
outlook-about = ≈ { $amount }
outlook-column-estimated = 其中估计 { $amount }

## 概率

outlook-chance-by-history = 历史概率
outlook-chance-by-stage = 阶段概率
outlook-chance-own = 手工设定的概率
outlook-event-by-history = 三个月内赢单
outlook-event-by-stage = 最终赢单
outlook-event-own = 最终赢单
outlook-chances = 概率
outlook-chances-note = 所有月末；Brier 分：0 为完美
outlook-chances-never = 概率为 0 的 { $count } 个（其中 { $won } 个赢单）
outlook-chances-undecided = 尚未结束的 { $count } 个
outlook-chances-untold = 阶段未知的 { $count } 个
outlook-list-comma = ，
outlook-note-brier = Brier 分 { $brier }；若一律取总体比例则为 { $rate }。
outlook-note-left-out = 未计入：{ $which }。
outlook-column-chance = 概率
outlook-column-of-rate = 一律取总体比例
outlook-column-left-out = 未计入
outlook-verdict = 最接近的是“{ $name }”：{ $count } 个月末的误差为 { $error }。
outlook-verdict-naive = 最接近的是一种简单方法，胜过所有预测：“{ $name }”，{ $count } 个月末的误差为 { $error }。
outlook-error-so-far = 历来误差
outlook-bias-note = 偏差 { $bias }
outlook-math-record = 在同样的月末，将此范围的均值与实际相比：误差 = 差额绝对值之和 ÷ 实际；偏差 = 带正负号的差额之和 ÷ 实际，大于 0 表示偏高。
outlook-record = { $way }的范围在 { $count } 个月末中有 { $hits } 个包含实际值；偏差 { $bias }，误差 { $error }（与实际相比）。
outlook-record-none = { $way }的范围尚无可评判的月末。
outlook-changes-unsaid = 没有金额、按 0 计入：{ $from } { $before } 个，{ $to } { $after } 个。若用估计值，其变动会被误认为变化。
outlook-standing = { $day } 进行中
outlook-standing-unsaid = { $count } 个没有金额，按 0 计入。
outlook-standing-more = 显示更多
outlook-standing-now = 查看今日数据
outlook-column-open = 打开全部 { $count } 个

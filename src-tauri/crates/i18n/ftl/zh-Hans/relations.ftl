### Relations of an account's people: positions and their holders, small circles, relationship levels, culture, how to approach.

## Positions and their holders

relations-chair = 职位
relations-chair-holders = 现任与历任
relations-chair-succeed = 由他人接任…
relations-chair-fill = 有人就任…
relations-chair-leave =
    { $count ->
       *[other] 已离任…
    }
relations-chair-succeed-title = { $position }：由谁接任？
relations-chair-who = 接任者
relations-chair-who-hint = 选此客户的人，或输入新姓名。
relations-chair-new = { $name } 是新人，将一并添加。
relations-chair-from = 自
relations-chair-take = 接任
relations-chair-leave-title =
    { $count ->
        [1] { $name } 已离任
       *[other] { $count } 人已离任
    }
relations-chair-left-on = 离任日期
relations-chair-where = 原因或去向
relations-chair-close = 职位一并取消；其下级改向上一级汇报。
relations-chair-go =
    { $count ->
       *[other] 已离任
    }
relations-chair-gone = 已于 { $day } 离任。已知内容保留。
relations-chair-open = 此职位尚不知由谁担任。得知后请在顶部填写姓名。
relations-chair-vacant = 空缺
relations-chair-span = { $from } – { $to }
relations-chair-since = 自 { $day }
relations-chair-now = 现任

## Small circles

relations-circle = 小圈子
relations-circles = 小圈子
relations-circle-unnamed = 新圈子
relations-circle-make = 组成小圈子
relations-circle-key = G：将所选的人组成小圈子
relations-circle-tone = 颜色
relations-circle-tone-of = 颜色 { $number }
relations-circle-add = 添加成员
relations-circle-without = 将 { $name } 移出
relations-circle-join = 加入小圈子…
relations-circle-ended = 解散日期
relations-circle-dissolve = 解散
relations-circle-dissolve-why = 自今日起不再显示；之前的日期仍保留。
relations-circle-again = 恢复
relations-circle-said =
    { $count ->
       *[other] 小圈子 { $name }，{ $count } 人
    }

## How deep a relationship is

relations-bonds = 与我方的关系
relations-bonds-none = 我方还没有人认识此人。
relations-bonds-add = 添加我方人员
relations-level-now = 当前
relations-level-want = 期望
relations-level-gap =
    { $count ->
       *[other] 还差 { $count } 级。
    }
relations-level-reached = 已达到。
relations-level-cell = { $ours } 与 { $theirs }：设定关系层级

## Sensitive parts

relations-sensitive = 对人保留的内容
relations-sensitive-law = 默认关闭，需要时再开启。数据保护法要求目的明确、仅限工作所需：可以记录工作方式，绝不记录健康、信仰、政治或私生活。私密内容不会出现在任何脱敏视图和导出中。
relations-sensitive-what = { $count } 种，会面前提示；私密
relations-fade = 判断在多少天后视为过时

## Checklists

relations-ticked = { $done } / { $all }
relations-ticked-by = { $author } 于 { $day } 最后勾选

## The account's relationship

relations-title = 关系
relations-stairs = 我们何时被邀请
relations-export = 导出：{ $title }
relations-stairs-intro = 关系越深，客户在自己的采购过程中就越早邀请我们。请为每个商机注明我们最早在哪个阶段被邀请。
relations-stairs-is = 参与
relations-stairs-mean = 平均在第 { $mean } 阶段（共 { $phases } 个）
relations-stairs-asked = 最早受邀阶段
relations-stairs-asked-of = { $name }：最早受邀阶段
relations-stairs-said = 记录
relations-stairs-open = 未注明
relations-stairs-years = 按年份：
relations-stairs-none = 还没有商机。
relations-stairs-begin = 尚未注明：从最了解的商机开始。
relations-departments = 立项阶段的各部门
relations-departments-intro = 立项阶段，对各部门的做法不同。注明各部门的角色，即列出该做的事，一键成为行动。
relations-departments-none = 此客户还没有单位，请在概览中添加。
relations-part = 角色
relations-part-tasks = 要做的事
relations-part-of = { $name }：在项目中的角色
relations-part-open = 什么角色？
relations-task-done = 完成：{ $text }
relations-introduced = 为我们引见：
relations-culture = 组织文化
relations-culture-intro = 从五个方面认识文化。超过一半的答案指向同一类型时即为该类型，否则为混合。
relations-culture-whole = 整个客户
relations-culture-mixed = 混合
relations-trend = 我们有多了解他们
relations-trend-intro = { $total } 人中已见过 { $met } 人。每月月末的覆盖面，按影响力加权。
relations-trend-said = 覆盖面从 { $from } 到 { $to }
relations-trend-table = 以表格查看
relations-trend-percent = 覆盖面
relations-trend-met = 已见
relations-trend-core = 决策核心的支持度
relations-trend-core-intro = { $count } 人参与决策。−100 表示全部反对我方，+100 表示全部支持我方，按影响力加权。我方对他们的覆盖面为 { $coverage }。
relations-trend-core-said = 决策核心的支持度由 { $from } 变为 { $to }
relations-trend-core-open = 决策核心中尚无人被评估。请在关系图上为他们标注状态。
relations-trend-core-none = 尚未标出决策核心。请在关系图上圈出真正做决定的人。
relations-trend-core-whole = 尚未为整个客户标出决策核心。请在此选择商机，或在关系图上圈出真正做决定的人。
relations-trend-core-support = 核心支持度
relations-trend-core-coverage = 核心覆盖面
relations-trust-shows = 依据：{ $what }
relations-check-ours = 我方
relations-check-theirs = 客户
relations-check-gap = 差距
relations-check-mean = 平均
relations-check-before = 之前：{ $value }
relations-check-last = 上次 { $day }
relations-check-never = 还没有问过。
relations-check-next = 下次：{ $day }。
relations-check-due = 应于 { $day } 再问。
relations-check-remind = 提醒我们
relations-check-reminded = 已列入待办：{ $day }。
relations-check-again = 再做一次关系自我检查（六个问题）
relations-actions = 待办
relations-actions-none = 还没有写下要做的事。
relations-action-add = 添加要做的事
relations-action-owner = 由谁
relations-action-due = 期限
relations-action-delete = 删除：{ $text }

## Ripples

relations-ripple = 涟漪图
relations-ripple-around = 围绕
relations-ripple-all = 我方全体
relations-ripple-rings = 各圈，由近到远
relations-ripple-label = { $name } 周围的人
relations-ripple-hint = 方向键在人之间移动。1 至 4 将所选的人放到某一圈，1 最近。拖到某一圈效果相同。
relations-ripple-keys = 1 至 4：放到该圈
relations-ripple-said = { $name }，{ $title }：{ $ring }
relations-ripple-way = 友好路径：{ $names }
relations-ripple-more =
    { $count ->
       *[other] 另 { $count } 人
    }
relations-ripple-more-open = 显示此处另 { $count } 人
relations-ripple-shown = 显示 { $total } 人中影响最大的 { $shown } 人
relations-ripple-everybody = 显示全部
relations-ripple-fewer = 只看影响最大的
relations-ripple-legend-open = 尚未接触
relations-ripple-legend-way = 到所选人员的友好路径

## Our team

relations-team = 我方团队
relations-team-none = 此团队尚无成员。
relations-team-add = 添加我方人员
relations-team-who = 人员
relations-team-role = 角色
relations-team-layer = 层次
relations-team-core = 核心团队
relations-team-extended = 延伸团队
relations-team-days = 天数
relations-team-sum = 计划天数
relations-team-cost = 费用
relations-team-rate = 每人天 { $rate }。
relations-team-rate-change = 修改人天单价
relations-team-rate-set = 设置人天单价，即可看到团队费用
relations-team-drop = 将 { $name } 移出团队
relations-team-of = { $name }：{ $what }

## Relationship plan

relations-plan = 关系发展计划
relations-plan-intro = 关键人物目前的状态与我们的目标。有角色、目标、待办事项或我方对口人的人物列于此。
relations-plan-none = 尚无人物。请在图上给人物设定采购角色，或设定目标级别。
relations-plan-person = 人物
relations-plan-strategy = 策略
relations-plan-suggested = 由状态得出
relations-plan-actions = 待办
relations-plan-ours = 我方对口人
relations-plan-by = { $day } 前
relations-plan-late = { $day } 已到期
relations-plan-reached = 已达到
relations-plan-of = { $name }：{ $what }
relations-plan-more = 显示全部 { $count } 人
relations-plan-less = 收起

## 报告

relations-report = 关系报告
relations-report-menu = 关系报告（.pdf、.docx）…
relations-report-written = 报告已保存到 { $path }。
relations-report-met = 至少见过一次
relations-report-met-of = 已知姓名的 { $total } 人中 { $met } 人
relations-report-coverage = 覆盖面（按影响力加权）
relations-report-people = 各层级人员
relations-report-level = 层级
relations-report-judged = 最近评估
relations-report-ties = 谁影响谁
relations-report-who = 谁
relations-report-whom = 对象
relations-report-rhythm = 应见面
relations-report-every = 每 { $days } 天
relations-report-more = 另有 { $count } 条见客户页面。
relations-report-stale = 需要重新评估
relations-report-what = 评估内容

### Competing for an opportunity: rivals, decision criteria, strategy.

compete-title = 决策
compete-strategy = 竞争策略
compete-strategy-none = 尚未选择策略。每张卡片说明适用条件。
compete-needs = 适用条件
compete-tactics = 战术
compete-why = 为什么选它？
compete-since = 自 { $date } · { $author }
compete-rivals = 竞争各方
compete-preference = 客户偏爱（1–5）
compete-gap =
    { $side ->
        [us] 我方领先 { $gap }
        [even] 不分上下
       *[them] 有对手领先 { $gap }
    }
compete-solution = 方案
compete-strengths = 优势
compete-weaknesses = 弱点
compete-likely = 可能的策略
compete-beside-ours = 与我方相比
compete-won-of = 赢单 { $won }/{ $all }
compete-score = 预期得分
compete-criteria = 客户的决策标准
compete-criteria-hint = 必备项在前，其次按关心的人数排序。
compete-formal = 正式
compete-informal = 非正式
compete-mandatory = 必备
compete-weight = 权重
compete-people = 谁关心
compete-add-criterion = 添加标准
compete-add-person = 添加人员
compete-wishes = 客户人员看重：
compete-wish-of = { $name } · { $rank }
compete-wish-take = { $name } { $people }：添加
compete-ahead = 领先
compete-even = 未知
compete-behind = 落后
compete-standing = { $criterion }，{ $name }：{ $standing }
compete-no-account = 请先为商机指定客户，再填写客户偏爱谁。
compete-hint-nothing-to-defend = 这里还没有可防御的：该客户尚未向我方采购。
compete-hint-rival-preferred = 客户更偏爱对手。正面交锋时，被偏爱者取胜。
compete-hint-weaker-on-criteria = 在更多标准上，对手优于我方。
compete-hint-leads-anyway = 按现有标准我方领先：改变标准反而帮了别人。
compete-hint-decision-near = 距决策不足 90 天：再为将来铺垫已晚。
compete-contradiction = 在 { $unit }，{ $a } 正面交锋，而 { $b } 保持低调。
compete-account = 各商机的策略
compete-without =
    { $count ->
       *[other] { $count } 个商机没有策略
    }
compete-steps = 客户的采购步骤
compete-steps-law = 遵守招标法规：在发布前提出意见，通过正式答疑提问，绝不向评审成员施压。
compete-steps-none = 还没有步骤
compete-steps-add = 添加步骤
compete-steps-usual = 添加招标的步骤
compete-step-who = 客户负责人
compete-step-done = 已结束：{ $step }
compete-step-input = 发布前提出意见
compete-step-publication = 发布
compete-step-questions = 提问截止
compete-step-submission = 递交
compete-step-opening = 开标
compete-step-presentation = 汇报
compete-step-publicity = 公示期满
compete-step-award = 中标通知
compete-step-negotiation = 谈判
compete-step-contract = 签约
compete-step-installation = 建制
compete-step-other = 其他步骤
compete-tactic-planned = 已列为行动

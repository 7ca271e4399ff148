### One opportunity: what matters next, elements, stages, contract. Also the gate between stages.


## What matters next

opportunity-and = 、
opportunity-next-not-yet-ours = 还不一定是我们的：{ $lacks }
opportunity-next-missing = 弄清并确认：{ $elements }
opportunity-next-low = 请{ $by }核实：{ $elements }
opportunity-next-overdue = 预计签约日已过：改期，或作出决定
opportunity-next-no-approver = 我方无人接触核准者：找到能引见的人
opportunity-next-stuck = 停留已超过预期 { $count } 天的 1.5 倍：查明受阻原因
opportunity-next-ahead = 我方走在客户前面：回到客户还没看清的地方
opportunity-next-behind = 客户走在我方前面：抢在他人之前跟上
opportunity-next-undated = 询问何时决定，并填写预计签约日
opportunity-next-reversed = 预计签约日早于开始日：请核对两个日期
opportunity-next-unpriced = 填写金额
opportunity-next-no-action = 没有下一步：写下谁在何时做什么
opportunity-next-open-marks =
    { $count ->
       *[other] { $stage } 还有 { $count } 项成果待确认
    }

## The rules behind it

opportunity-rule-not-yet-ours = 合同签了但首期款没到，仍可能被搁置或取消。
opportunity-rule-missing = 所有要素都确认后，商机才计入预测。
opportunity-rule-low = 金额越大，要素就须由越高层级的人核实。
opportunity-rule-overdue = 未结束的商机，预计签约日应在未来。
opportunity-rule-no-approver = 最终核准的人应认识我方人员。
opportunity-rule-stuck = 停留超过预期天数的 1.5 倍，说明受阻。
opportunity-rule-ahead = 我方行动应与客户所处阶段相符。
opportunity-rule-behind = 我方行动应与客户所处阶段相符。
opportunity-rule-undated = 没有日期，就不在预测的任何月份中。
opportunity-rule-reversed = 结束不能早于开始。
opportunity-rule-unpriced = 没有金额，就不增加预测。
opportunity-rule-no-action = 每个未结束的商机都有下一步，并有负责人和日期。
opportunity-rule-open-marks = 阶段成果说明何时通过该阶段，每项都可与客户核对。

## Heights of verification, and what a contract lacks

opportunity-height-claimed = 业务代表
opportunity-height-pre-sales = 售前
opportunity-height-superior = 直接上级
opportunity-height-executive = 高管
opportunity-lack-signature = 合同未签
opportunity-lack-first-payment = 首期款未到
opportunity-lack-too-little = 首期款比例过低

## The page

opportunity-overview = 概览
opportunity-steps = 步骤
opportunity-gone = 该商机已不存在
opportunity-closes = 预计 { $date } 签约
opportunity-advance = 推进到 { $stage }
opportunity-win = 赢单
opportunity-next = 接下来最要紧
opportunity-next-none = 目前没有缺漏。
opportunity-ours = 我方阶段
opportunity-buyers = 客户阶段
opportunity-days-of = { $days } / { $expected } 天
opportunity-buyer-unset = 客户到哪一步了？请在上方选择；它独立于我方阶段。
opportunity-apart = 按我方阶段，客户应处于：{ $expected }。

## Elements

opportunity-elements = 五要素
opportunity-valid-of = 已确认 { $count } / { $all }
opportunity-counted = 已计入预测。按此金额，由{ $by }核实。
opportunity-left-out = 在全部由{ $by }核实之前不计入预测（按此金额的要求）。
opportunity-ladder = { $element }的核实层级
opportunity-element-unknown = 尚无人说明
opportunity-evidence = 依据：{ $element }
opportunity-evidence-none = 有什么依据？
opportunity-source = 谁以何种方式核实：{ $element }
opportunity-source-none = 谁以何种方式核实：拜访、邮件、电话？

## Marks, tasks, gate

opportunity-marks-of = 成果 { $count } / { $all }
opportunity-mark-by-record = 由已有记录显示
opportunity-role =
    { $role ->
        [pre-sales] 售前
        [manager] 管理者
       *[rep] 业务代表
    }
opportunity-focus = 焦点
opportunity-focus-on =
    { $focus ->
        [opportunity] 商机
        [solution] 解决方案
       *[customer] 客户
    }
opportunity-tasks-done = 任务已完成 { $count }/{ $all }
opportunity-task-plan = 转为行动
opportunity-action-added = 已列入行动：{ $text }
opportunity-gate = 进入 { $stage } 之前
opportunity-gate-open =
    { $count ->
       *[other] 还有 { $count } 项未确认。已完成的请勾选；否则请说明仍要推进的理由。
    }
opportunity-gate-free = 已没有未确认的事项。
opportunity-gate-reason = 仍要推进的理由
opportunity-gate-stay = 暂不移动
opportunity-gate-go = 推进
opportunity-gate-lost = 输单：发生了什么？
opportunity-gate-lose = 标记为输单
opportunity-winner = 谁赢了
opportunity-winner-unknown = 未知
opportunity-why-lost = 具体说明
opportunity-lesson = 经验教训
opportunity-loss-reason = 原因
opportunity-ended = 结果

## Contract

opportunity-contract = 合同与付款
opportunity-certain = 确定属于我们
opportunity-signed = 签约日
opportunity-total = 合同总额
opportunity-first-share = 首期款
opportunity-at-least = 至少 { $percent } %
opportunity-payment = 付款
opportunity-first-payment = 首期款
opportunity-payment-number = 第 { $number } 期
opportunity-payment-add = 添加付款：输入金额
opportunity-due = 到期
opportunity-paid = 到账
opportunity-not-yours = 还不一定是你的：

## Plan and actions

opportunity-plan = 我们打算怎样赢
opportunity-goal = 目标
opportunity-goal-ask = 我们想要什么？
opportunity-strategy = 策略
opportunity-strategy-ask = 我们怎样赢？
opportunity-tactics = 战术
opportunity-tactics-ask = 采取哪些行动？
opportunity-actions = 行动
opportunity-actions-open = { $count } 项未完成
opportunity-action = 行动
opportunity-action-done = 完成：{ $text }
opportunity-action-add = 添加行动

## On cards and in tables

opportunity-valid = 要素
opportunity-marks = 成果
opportunity-stuck = 停留超过预期
opportunity-not-counted = 未计入预测
opportunity-open-page = 打开页面

## Settings

opportunity-settings = 商机
opportunity-settings-valid = 预测只计入要素全部确认的商机
opportunity-settings-heights = 要素须由谁核实（按金额）
opportunity-settings-pre-sales = 售前核实，自
opportunity-settings-superior = 直接上级核实，自
opportunity-settings-executive = 高管核实，自
opportunity-settings-payment = 赢单还须收到首期款
opportunity-settings-least = 首期款至少占合同的 %
opportunity-settings-limits = 值得跟进的条件
opportunity-settings-smallest = 最低交易门槛
opportunity-settings-profit = 最低利润 %
opportunity-settings-days = 距签约最多天数
opportunity-settings-effort = 我方投入：我方人员每天的费用。团队的计划天数乘以它，即团队费用。
opportunity-settings-day-rate = 人天单价
opportunity-settings-none = 不限
opportunity-next-expiring = 保护期即将结束：请推进，或说明继续保留
opportunity-next-public = 保护期已结束：请续期保留，或转交他人
opportunity-rule-expiring = 商机只在一定期限内留给跟进者。
opportunity-rule-public = 期满后，谁挖掘到就归谁。
opportunity-protection = 保护期
opportunity-hold =
    { $hold ->
        [private] 归负责人
        [expiring] 即将到期
        [unlimited] 未设期限
       *[public] 公开
    }
opportunity-protected-until = 至 { $date }
opportunity-protected-days = 还剩 { $days } 天
opportunity-protect-extend = 再保留 { $months } 个月
opportunity-protect-release = 公开
opportunity-protect-transfer = 转交给
opportunity-protect-why = 原因
opportunity-protect-step =
    { $kind ->
        [extend] 延长保留
        [release] 已公开
        [owner] 更换负责人
       *[transfer] 已转交
    }
opportunity-settings-protect = 商机留给负责人的月数
opportunity-settings-protect-warning = 到期前多少天提醒
opportunity-investment = 投资
opportunity-investment-board = 查看矩阵
opportunity-protect-do = 转交
opportunity-next-unconfirmed-value = 请客户方人员确认我方价值的数字
opportunity-rule-unconfirmed-value = 胜率达到 40% 起，方案成败取决于客户确认过的价值。

### Opportunities at risk.

risk-title = 风险清单
risk-none = 没有进行中商机触发风险规则。
risk-sum = { $count } 个商机，共 { $amount }
risk-all = 全部规则
risk-listed = 另有 { $count } 个未列出。
risk-overdue = 已过成交日
risk-slipped = 一再推迟
risk-stuck = 停滞
risk-stale = 长期无动静
risk-unconfirmed = 要素未确认
risk-value = 价值未获确认
risk-undated = 未定成交日
risk-told-overdue = 已过成交日 { $days } 天
risk-told-slipped = 推迟 { $count } 次
risk-told-stuck = 在本阶段 { $days } 天
risk-told-stale = { $days } 天无动静
risk-told-never = 从无记录
risk-told-unconfirmed = { $count } 项要素尚未确认
risk-math-overdue = 预计成交日已过。本软件的规则。
risk-math-slipped = 一年内预计成交日推迟到更晚月份 { $slips } 次以上。本软件的规则。
risk-math-stuck = 在阶段内停留超过预计天数的 1.5 倍（D-30）。
risk-math-stale = 超过 { $days } 天既未改动，客户也无活动记录。本软件的规则。
risk-math-unconfirmed = 有要素未按金额要求确认，因此不计入预测（D-07、D-08）。
risk-math-value = 概率已达 50% 以上，但客户尚未确认任何价值。本软件的规则。
risk-math-undated = 无人说明何时成交。本软件的规则。

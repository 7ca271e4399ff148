### Opportunities at risk.

risk-title = 風險清單
risk-none = 沒有進行中商機觸發風險規則。
risk-sum = { $count } 個商機，共 { $amount }
risk-all = 全部規則
risk-listed = 另有 { $count } 個未列出。
risk-overdue = 已過成交日
risk-slipped = 一再推遲
risk-stuck = 停滯
risk-stale = 長期無動靜
risk-unconfirmed = 要素未確認
risk-value = 價值未獲確認
risk-undated = 未定成交日
risk-told-overdue = 已過成交日 { $days } 天
risk-told-slipped = 推遲 { $count } 次
risk-told-stuck = 在本階段 { $days } 天
risk-told-stale = { $days } 天無動靜
risk-told-never = 從無記錄
risk-told-unconfirmed = { $count } 項要素尚未確認
risk-math-overdue = 預計成交日已過。本軟體的規則。
risk-math-slipped = 一年內預計成交日推遲到更晚月份 { $slips } 次以上。本軟體的規則。
risk-math-stuck = 在階段內停留超過預計天數的 1.5 倍（D-30）。
risk-math-stale = 超過 { $days } 天既未改動，客戶也無活動記錄。本軟體的規則。
risk-math-unconfirmed = 有要素未按金額要求確認，因此不計入預測（D-07、D-08）。
risk-math-value = 機率已達 50% 以上，但客戶尚未確認任何價值。本軟體的規則。
risk-math-undated = 無人說明何時成交。本軟體的規則。

### Words on charts and on pictures of boards.

charts-funnel = 銷售漏斗
charts-funnel-note = { $pipeline }，轉入下一階段的比例及與預期之差，{ $period }
charts-funnel-empty = 此漏斗中還沒有商機。請新增或匯入。
charts-revenue = 按月收入
charts-revenue-note = { $period }，{ $unit }
charts-revenue-empty = 這些月份沒有贏單，也沒有預計成交。請設定目標，或為商機填寫預計成交日期。
charts-forecast = 按類別預測
charts-forecast-note = { $period }，{ $unit }
charts-forecast-empty = 此期間沒有預計成交。請為商機填寫預計成交日期。
charts-won = 贏單
charts-commit = 承諾
charts-upside = 高可能
charts-pipeline = 潛在
charts-open-weighted = 進行中（加權）
charts-target = 目標
charts-closed-months = 已結束
charts-open-months = 進行中
charts-open =
    { $count ->
        [one] 進行中 { $count } 個，{ $amount }
       *[other] 進行中 { $count } 個，{ $amount }
    }
charts-counted =
    { $count ->
        [one] { $count } 個商機，{ $amount }
       *[other] { $count } 個商機，{ $amount }
    }
charts-weighted = 加權 { $amount }
charts-moved-on = { $count } 箇中有 { $part } 個轉入下一階段，{ $share }
charts-days = 平均 { $days } 天
charts-line-won = 贏單 { $amount }
charts-line-open = 進行中（加權）{ $amount }
charts-line-target = 目標 { $amount }
charts-line-with-commit = 含承諾 { $amount }
charts-line-with-upside = 含高可能 { $amount }
charts-line-with-pipeline = 含潛在 { $amount }
charts-column-stage = 階段
charts-column-count = 進行中
charts-column-amount = 金額
charts-column-weighted-amount = 加權金額
charts-column-entered = 進入
charts-column-moved = 轉出
charts-column-conversion = 轉化率
charts-column-mean-days = 平均天數
charts-column-median-days = 中位天數
charts-column-month = 月份
charts-column-period = 期間
charts-column-target = 目標
charts-column-won = 贏單
charts-column-open-weighted = 進行中（加權）
charts-column-expected = 預期
charts-column-gap = 差額
charts-column-with-commit = 含承諾
charts-column-with-upside = 含高可能
charts-column-with-pipeline = 含潛在
charts-note-overdue =
    { $count ->
        [one] { $count } 個進行中的商機已過預計成交日期，未計入任何月份：{ $amount }。
       *[other] { $count } 個進行中的商機已過預計成交日期，未計入任何月份：{ $amount }。
    }
charts-note-undated =
    { $count ->
        [one] { $count } 個進行中的商機沒有預計成交日期：{ $amount }。
       *[other] { $count } 個進行中的商機沒有預計成交日期：{ $amount }。
    }
charts-estimated = 其中 { $count } 個為估計：{ $amount }
charts-note-estimated =
    { $count ->
        [one] { $count } 個進行中的商機沒有金額，按目錄價或平均贏單額計入：{ $amount }。
       *[other] { $count } 個進行中的商機沒有金額，按目錄價或平均贏單額計入：{ $amount }。
    }
charts-note-omitted =
    { $count ->
        [one] { $count } 個早期階段的商機未計入預測：{ $amount }。
       *[other] { $count } 個早期階段的商機未計入預測：{ $amount }。
    }
charts-note-win-rate = 此期間贏單 { $won } 個，丟單 { $lost } 個：贏單率 { $share }。
charts-note-unstaged =
    { $count ->
        [one] { $count } 個商機所在的階段已不在此漏斗中。
       *[other] { $count } 個商機所在的階段已不在此漏斗中。
    }
charts-unplaced =
    { $count ->
        [one] { $count } 個客戶未擺放
       *[other] { $count } 個客戶未擺放
    }
charts-matrix-sizes = 圓面：12 個月收入。圓環：潛力。
charts-matrix-empty = 還沒有擺放客戶。
charts-zone =
    { $count ->
        [one] { $count } 個客戶，{ $amount }
       *[other] { $count } 個客戶，{ $amount }
    }
charts-people-empty = 此圖中還沒有人員。
charts-not-identified = 待確認
charts-people-part = { $total } 人中的 { $count } 人
charts-outside = 正式架構之外
charts-influence-weak = 影響力，弱
charts-influence-strong = 影響力，強
charts-accounts-sum =
    { $count ->
        [one] 1 個客戶，{ $sum }
       *[other] { $count } 個客戶，{ $sum }
    }
charts-accounts-without =
    { $count ->
        [one] 1 個客戶未填寫，{ $sum }
       *[other] { $count } 個客戶未填寫，{ $sum }
    }
charts-account-revenue = 近十二個月 { $revenue }
charts-ladder-note = 當前階梯，以及目標階梯和日期
charts-ladder-aim = 目標：{ $day } 前達到{ $rung }
charts-ladder-empty = 還沒有客戶填寫關係進階。
charts-lifecycle-note = 當前週期；箭頭表示收入趨勢所建議的週期
charts-lifecycle-up = 業務量
charts-lifecycle-empty = 還沒有客戶填寫發展週期。
charts-segments-note = 客戶數、近十二個月收入、潛力、贏單率
charts-segments-note-buyers = 客戶數、十二個月收入、平均毛利率和折扣、贏單數
charts-segments-note-coverage = 客戶數、服務它們的我方人數、模式不合適的客戶數、十二個月收入
charts-segments-unprofitable = { $name }：有量無利
charts-segments-margin-known = 已知 { $count } 個商機的毛利率
charts-segments-mismatch = { $name }：模式與其類別或層級不符
charts-no-figures = 尚無數據
charts-column-our-people = 我方人數
charts-column-mismatches = 不匹配
charts-column-discount = 折扣
charts-column-margin = 毛利率
charts-segments-empty = 還沒有客戶填寫此項。
charts-segments-decided = { $count } 個已定機會中贏得 { $part } 個
charts-column-level = 級別
charts-column-accounts = 客戶
charts-column-climbing = 目標不同
charts-column-suggested = 建議不同
charts-column-potential = 潛力
charts-column-win-rate = 贏單率
charts-column-revenue = 收入
charts-people-folded = { $title }（+{ $count }）
charts-range = P10 至 P90，預期
charts-column-range = P10 至 P90
charts-note-left-out =
    { $count ->
       *[other] { $count } 個未結束商機（{ $amount }）未計入：要素尚未全部確認。
    }
charts-radar-share = 有利回答所占比例
charts-qualification-empty = 還沒有評分。請先評定各項標準。
charts-note-no-rate =
    { $count ->
       *[other] { $count } 個 { $currency } 商機未計入合計：沒有 { $currency } 的匯率。請在設定中新增。
    }
charts-note-rate = 1 { $currency } = { $rate } { $own }，自 { $day } 起。

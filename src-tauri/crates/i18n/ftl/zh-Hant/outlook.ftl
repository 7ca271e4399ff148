### Range, changes between two days, accuracy.

outlook-reason-new = 新增
outlook-reason-reopened = 重新開啟
outlook-reason-pulled-in = 提前
outlook-reason-pushed-in = 延後移入
outlook-reason-confirmed = 要素已核實
outlook-reason-doubted = 要素不再核實
outlook-not-counted = 尚未計入
outlook-reason-up = 金額增加
outlook-reason-down = 金額減少
outlook-reason-pulled-out = 提前移出
outlook-reason-pushed = 推遲
outlook-reason-won = 贏單
outlook-reason-lost = 丟單
outlook-reason-gone = 已移除
outlook-method-by-history = 按歷史（含新增商機）
outlook-method-from-open = 按歷史（僅現有商機）
outlook-method-weighted = 加權（按預計成交）
outlook-method-last-quarter = 沿用上一季度
outlook-method-flat = 階段機率直接相乘

## Range

outlook-range = 此期間可能的收入
outlook-range-note = { $period }，各收入水準的可能性，{ $way }，{ $unit }
outlook-range-empty = 這些月份沒有進行中的商機。請為商機填寫金額和預計成交日期。
outlook-target = 目標 { $amount }
outlook-below = 低於目標 { $share }
outlook-at-or-above = 達到目標 { $share }
outlook-likely = 可能性 { $share }
outlook-reached = 達到或超過的可能性 { $share }
outlook-column-revenue = 收入
outlook-column-likely = 可能性
outlook-column-reached = 達到或超過
outlook-note-alone = 假定各商機互不影響。
outlook-note-market = 商機隨市場同向變動，相關係數 { $share }。
outlook-note-step = 按每格 { $amount } 計算。
outlook-fan = 累計收入展望
outlook-fan-note = { $period }，累計，{ $way }，{ $unit }
outlook-p10 = P10（很可能達到）
outlook-p50 = P50（中間）
outlook-p90 = P90（很少達到）
outlook-up-to = 截至 { $month }
outlook-column-up-to = 截至

## Changes

outlook-changes = 漏斗變化
outlook-changes-weighted = 加權漏斗變化
outlook-changes-note = { $from } 至 { $to }，{ $scope }，{ $unit }
outlook-changes-empty = 這兩天沒有進行中的商機。
outlook-scope-all = 全部進行中
outlook-scope-months = 預計 { $period } 成交
outlook-named = { $name } { $amount }
outlook-column-reason = 原因
outlook-column-from = 從
outlook-column-to = 到
outlook-flow = 階段流向
outlook-moves = 階段變動表
outlook-flow-note = { $pipeline }，{ $from } 至 { $to }
outlook-from-day = 從（{ $day }）
outlook-to-day = 到（{ $day }）
outlook-slips = 推遲次數
outlook-slips-note = 進行中的商機，按預計成交推遲的次數，{ $unit }
outlook-slipped =
    { $count ->
        [0] 從未
        [one] { $count } 次
       *[other] { $count } 次
    }
outlook-slipped-more = { $count } 次或更多
outlook-column-opportunity = 商機
outlook-column-slips = 推遲

## Pace

outlook-durations = 階段停留天數
outlook-durations-note = 已結束停留的中位數，豎線為預期，{ $period }
outlook-durations-empty = 此期間沒有商機離開階段。
outlook-expected-days = 預期 { $days }
outlook-mean-days = { $count } 次平均 { $days }
outlook-column-stage = 階段
outlook-column-median-days = 天數中位數
outlook-column-mean-days = 平均天數
outlook-column-expected-days = 預期
outlook-column-stays = 停留次數

## Accuracy

outlook-accuracy = 預測與實際
outlook-accuracy-note = 截至該月的三個月，{ $way }，{ $unit }
outlook-accuracy-empty = 歷史還不夠：需要數月已結束的商機。
outlook-came = 實際
outlook-said-range = 預測，P10 至 P90
outlook-line-came = 實際 { $amount }
outlook-line-said = 預測 { $amount }
outlook-naive = { $name }（簡單法）
outlook-column-method = 方法
outlook-column-freezes = 月末數
outlook-column-bias = 偏差
outlook-column-error = 誤差
outlook-column-brier = Brier 分
outlook-note-held-alone = 若假定各商機互不影響，則為 { $share }。
outlook-note-held-owner = 按負責人共 { $count } 個範圍，為 { $share }。
outlook-note-denominator = 每次預測都在月末作出，針對其後三個月。偏差和誤差均以實際為分母。
outlook-calibration = 預測機率與實際
outlook-calibration-note = { $name }：{ $event }，n = { $count }
outlook-axis-said = 預測機率
outlook-axis-came = 實際贏單
outlook-as-promised = 與預測一致
outlook-said-came = 預測 { $said }，實際贏單 { $came }
outlook-cases =
    { $count ->
        [one] { $count } 例
       *[other] { $count } 例
    }
outlook-column-said = 預測
outlook-column-came = 實際贏單
outlook-column-interval = 80% 區間
outlook-column-cases = 例數

## Figures and how they are worked out

outlook-show-math = { $name } 的算法
outlook-p10-short = P10
outlook-p50-short = P50
outlook-p90-short = P90
outlook-mean = 平均
outlook-weighted = 加權
outlook-by-history = 按歷史
outlook-chance = 達成機率
outlook-coverage = 覆蓋倍數
outlook-coverage-needed = 需要 { $times }
outlook-times = { $times } 倍
outlook-needed = 還需新增
outlook-velocity = 每日速度
outlook-math-categories = 每一類都包含前面各類：含承諾 = 贏單 + 承諾；含高可能 = 再加高可能。商機從高可能轉為承諾時，只有較窄的一類變化。
outlook-math-weighted = 贏單 + 這些月份預計成交商機的（金額 × 機率）之和。機率取階段機率或手工設定的機率。
outlook-math-history = 贏單 + 金額 × 歷史機率之和。某階段的歷史機率，是已結束商機從該階段及其後各階段繼續前進的比例之積；案例少時與 { $weight } 個預期案例混合。沒有日期或已逾期的商機按存續時間計。最近十二個月已結束 { $decided } 個，贏單 { $won } 個（{ $rate }）。
outlook-math-gap = 加權 − 目標。
outlook-math-chance = 達到目標的機率，來自精確分佈：每個商機要麼全部贏得，要麼沒有。
outlook-math-coverage = 進行中 ÷（目標 − 贏單）。所需倍數 = 1 ÷ 贏單率，而非固定倍數：十二個月內已結束 { $decided } 個，贏單 { $won } 個，即 { $rate }。
outlook-math-needed = （目標 − 贏單 − 加權）÷ 贏單率：補足缺口所需的新增商機金額。
outlook-math-velocity = 進行中商機數 × 平均贏單額 × 贏單率 ÷ 從建立到贏單的天數：所示範圍內 { $count } 個進行中，{ $days } 天；平均額、贏單率和天數取自 { $from } 至 { $to } 已結束的商機。此公式為業界常用；方法原文只有名稱。
outlook-math-quantile = 按 { $count } 個進行中商機與已贏單的精確分佈，達到或超過此數的機率為 { $share }。
outlook-math-mean = 分佈的平均：贏單 + 金額 × 機率之和。

## Pages

outlook-tab-range = 範圍
outlook-tab-changes = 變化
outlook-tab-accuracy = 準確度
outlook-swings = 關鍵商機
outlook-swings-middle = 最影響 P50 的商機
outlook-swings-hint = 贏單或丟單後：機率變化（百分點）、目標達成機率和 P50。
outlook-swings-no-target = 這些月份尚無目標：此處顯示贏單或丟單後的 P50。
outlook-swings-none = 進行中的商機都不影響達成。
outlook-swings-then = 若
outlook-swings-change = 變化
outlook-swings-won = 若贏單
outlook-swings-lost = 若丟單
outlook-picture = 圖形
outlook-picture-waterfall = 瀑布圖
outlook-picture-flow = 流向圖
outlook-picture-moves = 變動矩陣
outlook-picture-slips = 推遲
outlook-changed = 有變化的商機
outlook-changed-none = 這兩天之間沒有變化。
outlook-changed-all = 全部原因
outlook-moved = { $from } → { $to }
outlook-no-target = 未設定
outlook-math-no-target = 沒有目標就沒有缺口、覆蓋率和達成機率。請在「目標」中為這些月份設定：可按整體、銷售、客戶、產品、來源或區域。
outlook-more =
    { $count ->
        [one] 還有 { $count } 個
       *[other] 還有 { $count } 個
    }
outlook-since = 自
outlook-until = 至
outlook-closing = 預計成交
outlook-closing-any = 不限
outlook-closing-period = 在期間內
outlook-since-week = 一週前
outlook-since-month = 本月初
outlook-since-quarter = 本季初
outlook-since-year = 年初
outlook-slip = 推遲機率
outlook-together = 同向變動
outlook-slip-none = 無
outlook-percent = { $percent }%
outlook-funnel-days = 階段停留天數
outlook-show-range = 檢視收入範圍
outlook-show-changes = 檢視漏斗變化
outlook-show-accuracy = 檢視預測準確度

## Month board

outlook-tab-board = 看板
outlook-month-board = 按預計成交月份排列的商機
outlook-undated = 未定日期
outlook-overdue = 已逾期
outlook-column-weighted = 加權 { $amount }
outlook-column-target = 目標 { $amount }
outlook-column-won = 贏單 { $amount }
outlook-what-if = 假設
outlook-trying = 試算中
outlook-trying-hint = 把商機拖到其他月份。保留之前不會更改任何內容。
outlook-discard = 放棄
outlook-keep =
    { $count ->
        [one] 保留 { $count } 處移動
       *[other] 保留 { $count } 處移動
    }
outlook-snapshot-week = 每週
outlook-snapshot-hand = 手動
outlook-snapshot-review = 盤點
outlook-role-own = 業務自報數
outlook-role-manager = 經理調整數
outlook-tab-numbers = 自報數
outlook-period = 期間
outlook-adjustment = 調整
outlook-why = 原因
outlook-why-hint = 經理須說明原因。
outlook-said = 填報記錄
outlook-taken-back = 已撤回
outlook-show-numbers = 查看業務與經理的預測數
outlook-snapshot = 快照
outlook-snapshots = 快照
outlook-snapshots-none = 第一份快照將在一週內、研討會開始時或現在儲存。
outlook-snapshot-take = 立即儲存
outlook-snapshot-taken = 已儲存目前漏斗。
outlook-deleted = 之後已刪除
outlook-held-met = 在 { $count } 個月末中，範圍有 { $share } 包含了實際結果。目標為 { $low } 至 { $high }：已達到。
outlook-held-narrow = 在 { $count } 個月末中，範圍只有 { $share } 包含了實際結果。目標為 { $low } 至 { $high }：未達到，範圍過窄。
outlook-held-wide = 在 { $count } 個月末中，範圍有 { $share } 包含了實際結果。目標為 { $low } 至 { $high }：未達到，範圍過寬。
outlook-column-until = 截至月份（三個月）
outlook-column-came-sum = 實際
outlook-column-forecast = 預測
outlook-column-range = 範圍
outlook-column-held = 在範圍內
outlook-methods = 各種方法
outlook-methods-note = 所有月末合計；偏差與誤差以實際結果為分母
outlook-parts-category = 按類別
outlook-parts-owner = 按銷售
outlook-parts-note = 按歷史預測；偏差與誤差以實際結果為分母
outlook-proposals = 更合適的機率
outlook-proposals-note = 各階段的機率，與到達該階段者的最終結果對照
outlook-proposals-none = 沒有哪個階段的機率與自身歷史不符。
outlook-proposal-evidence = { $decided } 個中贏得 { $won } 個
outlook-proposal-keep = 相符
outlook-proposal-few = 樣本太少
outlook-proposal-change = 修改機率
outlook-column-proposed = 建議
outlook-column-chance-said = 機率
outlook-column-evidence = 依據
outlook-column-likely-between = 80% 區間
outlook-coverage-gauge = 範圍命中率
outlook-breadth = 每個進行中商機的聯絡人數
outlook-breadth-note = 客戶處已知的人員，按行業
outlook-breadth-empty = 沒有屬於客戶的進行中商機。
outlook-breadth-none = 未填行業
outlook-breadth-others = 其他
outlook-breadth-deals = { $count } 個商機
outlook-breadth-line-unknown = 其中 { $count } 個沒有已知聯絡人
outlook-breadth-industry = 行業
outlook-breadth-opportunities = 商機
outlook-breadth-contacts = 平均聯絡人
outlook-breadth-unknown = 無已知聯絡人
outlook-funnel-contacts = 聯絡人
outlook-needed-count = 約 { $count } 個平均贏單額的商機
outlook-math-of-funnel = 到達：在此期間曾處於本階段或更後的階段；跳過的階段視為已通過。轉化率 = 繼續前進或贏單 ÷ 到達。金額：目前處於本階段的未結束商機。
outlook-math-of-durations = 在此期間結束的停留：從進入階段到下一次變動、贏單或輸單的天數。一半低於中位數；線為銷售流程的預期。
outlook-math-of-breadth = 按客戶所屬行業統計：已知姓名且仍在職的人數。
outlook-math-of-revenue = 已贏：按贏單日計的金額。未結束：金額 × 機率，計入預計成交月；逾期與未定日期的不計。
outlook-math-of-forecast = 每個未結束商機按所處階段歸入類別，按預計成交日歸入月份，計全部金額。
outlook-math-of-range = 每個商機按其機率全額實現或完全不實現；對所有可能的合計精確求和。P10、P50、P90：分別有 90%、50%、10% 的機率至少達到。按階段：預計在這些月份成交的商機，取其階段機率。按歷史：同類商機以往的結果，未定日期的按存續時間計，並加上新增商機。
outlook-math-of-fan = 逐月累計已贏與到月末仍可能實現的金額，作為一個精確分布；色帶介於 P10 與 P90 之間。
outlook-math-of-changes = 兩個日期均由帶日期的變更還原。每個商機只計一次，取最重要的原因；各部分之和等於差額。
outlook-math-of-flow = 第一個日期的金額到第二個日期各在何處；新增的從一側進入。
outlook-math-of-moves = 列：第一個日期所在；欄：第二個日期所在。每格為數量與金額。
outlook-math-of-slips = 推遲：預計成交日移到更晚的月份。按發生次數統計未結束商機。
outlook-math-of-accuracy = 在每個月末還原當時的商機，用當時已知的資訊預測隨後三個月，再與實際對照。從清單匯入時已結束的商機，之前的日子只知道它進行中、屬於誰、是什麼產品：放在預測計入的第一個階段，沒有金額和預計成交日期。
outlook-math-of-calibration = 將各月末未結束商機按所說機率每十分之一分組，對照贏單比例。豎線：真實比例以 80% 的機率所在的區間。Brier =（機率 − 0 或 1）² 的平均。機率為 0 的不計入，否則會美化其餘的結果；尚未結束的和階段未知的也不計入。商機在每個仍進行中的月末各計一次。
outlook-math-of-velocity = 未結束商機數 × 平均贏單額 × 贏單率 ÷ 從開啟到贏單的天數，取各日之前十二個月。此公式由我們給出。
outlook-math-of-measures = 各指標按期間顯示：柱為實際，線為目標。能由商機與活動得出的自動計算，其餘為表格中錄入的值。綠色達標，紅色低於目標一成以上。
outlook-math-of-plan = 實際：優先取錄入值，否則取贏單額。承諾：處於承諾類別的未結束商機，按預計成交日計。差距 = 計劃 − 實際 − 承諾。 利潤 = 實際 × 利潤率：優先取錄入值，否則取該產品（單元或整個客戶）的計劃值。沒有利潤率或沒有實際收入時，利潤未知。
outlook-math-of-error = 偏差 = Σ（預測 − 實際）÷ Σ 實際。誤差 = Σ|預測 − 實際| ÷ Σ 實際。Brier =（機率 − 0 或 1）² 的平均：0 為完美。命中：實際落在 P10 與 P90 之間的頻率。
outlook-math-show = 計算方法

## 預測方法

outlook-way = 方法
outlook-way-by-stage = 按階段
outlook-way-by-history = 按歷史（含新增商機）
outlook-with-new = 含新增商機
outlook-from-new = 來自新增商機
outlook-estimated = 其中為估計
outlook-estimated-count =
    { $count ->
        [one] { $count } 個沒有金額
       *[other] { $count } 個沒有金額
    }
outlook-held-so-far = 範圍歷來命中
outlook-of-month-ends =
    { $count ->
        [one] 共 { $count } 個月末
       *[other] 共 { $count } 個月末
    }
outlook-held-unknown = 尚無可檢驗的內容：需要幾個月已結束的商機。
outlook-math-held = 在每個月末，用當時已知的資訊算出同樣的範圍，針對其後三個月。月末相隔不到三個月，因此各範圍有重疊。
outlook-math-with-new = 按歷史 + 尚未開啟但會贏單的商機：每天新開數與最近 90 天相同，贏單快慢與以往相同，金額取最近十二個月的平均贏單額。
outlook-math-from-new = 預計來自尚未開啟的商機：每天新開數與最近 90 天相同，贏單快慢與以往相同，金額取最近十二個月的平均贏單額。
outlook-math-estimated = 這些商機沒有填寫金額。按其產品的目錄價計；沒有目錄價的，按最近十二個月的平均贏單額計。
outlook-way-short-by-stage = 按階段
outlook-way-short-by-history = 按歷史
outlook-together-usual = 通常
outlook-about = ≈ { $amount }
outlook-column-estimated = 其中估計 { $amount }

## 機率

outlook-chance-by-history = 歷史機率
outlook-chance-by-stage = 階段機率
outlook-chance-own = 手動設定的機率
outlook-event-by-history = 三個月內贏單
outlook-event-by-stage = 最終贏單
outlook-event-own = 最終贏單
outlook-chances = 機率
outlook-chances-note = 所有月末；Brier 分：0 為完美
outlook-chances-never = 機率為 0 的 { $count } 個（其中 { $won } 個贏單）
outlook-chances-undecided = 尚未結束的 { $count } 個
outlook-chances-untold = 階段未知的 { $count } 個
outlook-list-comma = ，
outlook-note-brier = Brier 分 { $brier }；若一律取總體比例則為 { $rate }。
outlook-note-left-out = 未計入：{ $which }。
outlook-column-chance = 機率
outlook-column-of-rate = 一律取總體比例
outlook-column-left-out = 未計入
outlook-verdict = 最接近的是「{ $name }」：{ $count } 個月末的誤差為 { $error }。
outlook-verdict-naive = 最接近的是一種簡單方法，勝過所有預測：「{ $name }」，{ $count } 個月末的誤差為 { $error }。
outlook-error-so-far = 歷來誤差
outlook-bias-note = 偏差 { $bias }
outlook-math-record = 在同樣的月末，將此範圍的均值與實際相比：誤差 = 差額絕對值之和 ÷ 實際；偏差 = 帶正負號的差額之和 ÷ 實際，大於 0 表示偏高。
outlook-record = { $way }的範圍在 { $count } 個月末中有 { $hits } 個包含實際值；偏差 { $bias }，誤差 { $error }（與實際相比）。
outlook-record-none = { $way }的範圍尚無可評判的月末。
outlook-changes-unsaid = 沒有金額、按 0 計入：{ $from } { $before } 個，{ $to } { $after } 個。若用估計值，其變動會被誤認為變化。
outlook-standing = { $day } 進行中
outlook-standing-unsaid = { $count } 個沒有金額，按 0 計入。
outlook-standing-more = 顯示更多
outlook-standing-now = 查看今日資料
outlook-column-open = 開啟全部 { $count } 個

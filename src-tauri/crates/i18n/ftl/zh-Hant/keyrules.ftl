### Who is a key account: rules, what they do, and the health of key accounts (A-01 to A-08).

keyrules-title = 大客戶規則
keyrules-tab = 標準
keyrules-selection = 選擇
keyrules-health = 健康
keyrules-and = ；
keyrules-named = { $name }：{ $value }
keyrules-named-asked = { $name }：{ $value }（{ $test }）
keyrules-years = { $years } 年
keyrules-source = 大客戶規則

## What a criterion looks at

keyrules-field-revenue = 12 個月收入
keyrules-field-revenue-before = 此前 12 個月收入
keyrules-field-growth = 增長
keyrules-field-potential = 潛力
keyrules-field-turnover = 客戶自身營業額
keyrules-field-employees = 員工人數
keyrules-field-open = 進行中商機金額
keyrules-field-open-count = 進行中商機數量
keyrules-field-won-count = 贏得的商機數量
keyrules-field-people-count = 聯絡人數量
keyrules-field-years = 首單至今年數
keyrules-field-category = 客戶類別
keyrules-field-industry = 行業
keyrules-field-country = 國家
keyrules-field-city = 城市
keyrules-group-field = 事實
keyrules-group-scale = 級別
keyrules-group-scorecard = 評分

## Tests and reasons

keyrules-at-least = 至少 { $least }
keyrules-at-most = 至多 { $most }
keyrules-between = { $least } 至 { $most }
keyrules-is = 為{ $words }之一
keyrules-why-meets = 符合：{ $list }
keyrules-why-misses = 不符合：{ $list }。
keyrules-why-unknown = 未知：{ $list }。
keyrules-why-category = 未設規則，以客戶類別為準。

## What differs between two versions

keyrules-change-added = 增加{ $name }：{ $to }
keyrules-change-test = { $name }：{ $from } → { $to }
keyrules-change-weight = { $name }的權重改變
keyrules-change-gone = 去掉{ $name }
keyrules-change-pass = 須符合的數量
keyrules-change-limit = 可管理數量

## Editor

keyrules-pass = 客戶須符合
keyrules-pass-all = 全部
keyrules-pass-any = 任意一項
keyrules-pass-percent = 按權重
keyrules-percent = 權重百分比
keyrules-percent-least = 權重至少 { $percent }%
keyrules-limit = 可管理數量
keyrules-limit-none = 不限
keyrules-limit-hint = 你們能夠照顧好的大客戶數量。
keyrules-criterion = 標準
keyrules-add = 增加標準
keyrules-remove = 去掉{ $name }
keyrules-operator = 條件
keyrules-op-least = 至少
keyrules-op-most = 至多
keyrules-op-between = 介於
keyrules-threshold = 閾值
keyrules-threshold-least = 至少
keyrules-threshold-most = 至多
keyrules-weight = 權重
keyrules-words = 任意一項
keyrules-word-add = 增加詞語
keyrules-counts = { $met } 家符合，{ $missed } 家不符合，{ $unknown } 家未知
keyrules-what-if = { $threshold }：{ $count } 家符合
keyrules-what-if-label = { $name }：閾值及其對應的客戶數量
keyrules-in-force = 自 { $date } 起生效
keyrules-draft = 正在試算，尚未儲存
keyrules-revert = 恢復現行規則
keyrules-start-over = 從其他定義開始
keyrules-keep = 採用這些規則
keyrules-keep-why = 為什麼改變？
keyrules-keep-first = 為什麼選這些？（可留空）
keyrules-reason-strategy = 戰略改變
keyrules-reason-number = 控制數量
keyrules-reason-own = 其他原因
keyrules-own-words = 用自己的話說明
keyrules-kept = 規則自今日起生效。

## Result

keyrules-result = { $accounts } 家客戶中有 { $qualify } 家符合
keyrules-result-over = 超出可管理數量（{ $limit } 家）{ $over } 家
keyrules-result-room =
    { $room ->
        [0] 已達可管理數量（{ $limit } 家）
       *[other] 還可容納 { $room } 家（上限 { $limit } 家）
    }
keyrules-coming = 新增 { $count } 家
keyrules-going = 退出 { $count } 家
keyrules-unchanged = 與現行規則的結果相同
keyrules-show = 顯示的客戶
keyrules-show-all = 全部
keyrules-show-qualify = 符合
keyrules-show-in = 新增
keyrules-show-out = 退出
keyrules-show-open = 資料不全
keyrules-show-differs = 類別不一致
keyrules-none-shown = 這裡沒有客戶。
keyrules-qualifies = 符合
keyrules-not-qualifies = 不符合
keyrules-comes = 新增
keyrules-goes = 退出
keyrules-traits = { $of } 項特徵中的 { $count } 項
keyrules-expand = { $name }的各項標準
keyrules-mark-met = 符合
keyrules-mark-not-met = 不符合
keyrules-mark-unknown = 未知
keyrules-decides = 僅此一項即可改變結果
keyrules-follows = 類別 { $from } → { $to }
keyrules-follow = 讓類別與規則一致（{ $count } 家）
keyrules-follow-hint = 按現行規則設定所列客戶的類別，可撤銷。
keyrules-followed = { $count } 家客戶的類別已與規則一致。
keyrules-more = 還有 { $count } 家

## Versions

keyrules-versions = 歷次規則
keyrules-restore = 試用此版本
keyrules-now = 現行

## Empty

keyrules-empty = 對你們來說，什麼樣的客戶才是大客戶？
keyrules-empty-text = 這裡有五種並不一致的定義。選最接近的一種，再作修改。
keyrules-template-count = 目前有 { $count } 家客戶符合
keyrules-template-use = 從此開始
keyrules-failed = 這些規則還無法試算。

## Health

keyrules-health-sum = { $count } 家大客戶中有 { $red } 個紅燈、{ $amber } 個黃燈
keyrules-health-good = { $count } 家大客戶的指示燈全部為綠
keyrules-health-none = 還沒有客戶的類別為大客戶。可手動設定，或讓類別與規則一致。
keyrules-health-violations = 僅看問題
keyrules-light-green = 綠
keyrules-light-amber = 黃
keyrules-light-red = 紅
keyrules-check-criteria = 符合標準
keyrules-check-owner = 客戶經理
keyrules-check-plan = 計劃有效
keyrules-check-goals = 目標已定
keyrules-check-activity = 近期活動
keyrules-light-qualifies = 符合大客戶規則。
keyrules-light-not-judged = 未設規則，或資料不全。
keyrules-light-does-not-qualify = 不符合大客戶規則。
keyrules-light-managed = 有指定的負責人。
keyrules-light-no-manager = 沒有人負責。
keyrules-light-plan-current = 計劃在 { $days }前檢視過。
keyrules-light-plan-old = 計劃上次檢視已是 { $days }前。
keyrules-light-plan-not-reviewed = 計劃從未檢視過。
keyrules-light-no-plan = 還沒有檢視過的計劃。
keyrules-light-goals-set = 成長目標與關係目標均已設定。
keyrules-light-no-relationship-goal = 沒有關係目標。
keyrules-light-no-growth-goal = 沒有成長目標。
keyrules-light-no-goals = 成長和關係都沒有目標。
keyrules-light-active-lately = 上次活動在 { $days }前。
keyrules-light-active-once = 上次活動在 { $days }前。
keyrules-light-active-long-ago = 上次活動在 { $days }前。
keyrules-light-never-active = 從未記錄過活動。
keyrules-todo-not-judged = 設定規則，或補充規則所需的資料。
keyrules-todo-does-not-qualify = 檢視未符合的標準：調整類別或規則。
keyrules-todo-no-manager = 指定客戶經理。
keyrules-todo-plan-old = 檢視計劃並記下日期。
keyrules-todo-plan-not-reviewed = 檢視計劃並記下日期。
keyrules-todo-no-plan = 制定計劃，檢視一遍並記下日期。
keyrules-todo-no-relationship-goal = 設定希望達到的關係階梯。
keyrules-todo-no-growth-goal = 寫下該客戶如何成長。
keyrules-todo-no-goals = 寫下該客戶如何成長，並設定希望達到的關係階梯。
keyrules-todo-active-once = 致電或拜訪，並記錄下來。
keyrules-todo-active-long-ago = 立即致電或拜訪，並記錄下來。
keyrules-todo-never-active = 致電或拜訪，並記錄下來。
keyrules-account = 大客戶
keyrules-account-not = 按規則不符合。
keyrules-account-is = 按規則符合。
keyrules-account-no-rules = 尚未設定大客戶規則。
keyrules-account-to-rules = 開啟規則

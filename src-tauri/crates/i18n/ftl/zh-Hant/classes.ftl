### Ways of classing an account, side by side.

classes-rule-key-tier-but-give-up = 最高層級，卻在放棄區
classes-why-key-tier-but-give-up = 層級為{ $left }，客戶組合中卻在{ $right }。不是層級過高，就是位置有誤。
classes-rule-key-category-but-give-up = 大客戶，卻在放棄區
classes-why-key-category-but-give-up = 類別為{ $left }，客戶組合中卻在{ $right }。
classes-rule-key-category-but-not-qualified = 大客戶，卻不符合標準
classes-why-key-category-but-not-qualified = 類別為{ $left }，但大客戶標準：{ $right }。
classes-rule-qualifies-but-not-key = 符合標準，卻不是大客戶
classes-why-qualifies-but-not-key = 大客戶標準：{ $left }，類別卻為{ $right }。
classes-rule-key-category-but-lowest-tier = 大客戶處於最低層級
classes-why-key-category-but-lowest-tier = 類別為{ $left }，層級卻最低：{ $right }。
classes-rule-key-but-no-owner = 大客戶沒有客戶經理
classes-why-key-but-no-owner = 類別為{ $left }，客戶經理：{ $right }。
classes-rule-key-on-tele = 大客戶由電話和網路服務
classes-why-key-on-tele = 屬於{ $left }，卻由{ $right }服務。
classes-rule-coverage-below-tier = 覆蓋低於層級
classes-why-coverage-below-tier = 覆蓋模式為{ $left }，層級建議{ $right }。
classes-rule-coverage-above-tier = 覆蓋高於層級
classes-why-coverage-above-tier = 覆蓋模式為{ $left }，層級只建議{ $right }。
classes-rule-engagement-below-tier = 價值級別低於層級
classes-why-engagement-below-tier = 合作級別為{ $left }，層級建議{ $right }。
classes-rule-ladder-high-but-regressing = 進階較高，關係卻在倒退
classes-why-ladder-high-but-regressing = 關係進階為{ $left }，關係狀態卻是{ $right }。
classes-rule-ladder-above-target = 高於目標階梯
classes-why-ladder-above-target = 當前為{ $left }，高於目標{ $right }。請更新目標，或說明為何降低。
classes-rule-harvest-but-falling = 收穫期，收入卻在下降
classes-why-harvest-but-falling = 週期為{ $left }，收入卻降到{ $right }。
classes-rule-growth-but-falling = 成長期，收入卻在下降
classes-why-growth-but-falling = 週期為{ $left }，收入卻降到{ $right }。
classes-rule-asleep-but-open = 休眠中，卻有進行中的機會
classes-why-asleep-but-open = 週期為{ $left }，卻有 { $right } 的機會在進行。
classes-rule-lost-category-but-open-revenue = 已丟失，卻有進行中的機會
classes-why-lost-category-but-open-revenue = 類別為{ $left }，卻有 { $right } 的機會在進行。
classes-rule-target-category-but-revenue = 目標客戶，卻已購買
classes-why-target-category-but-revenue = 類別為{ $left }，十二個月內卻已購買 { $right }。
classes-rule-normal-category-but-no-revenue = 客戶沒有收入
classes-why-normal-category-but-no-revenue = 類別為{ $left }，兩年內卻沒有購買（{ $right }）。
classes-rule-project-over-customer = 重專案、輕客戶
classes-why-project-over-customer = 有 { $left } 個進行中的機會，而客戶目標為 { $right } 個。
classes-rule-give-up-with-potential = 潛力很大，卻在放棄區
classes-why-give-up-with-potential = 位置在{ $left }，但每年潛力為 { $right }。
classes-rule-give-up-unchecked = 未了解潛力就放棄
classes-why-give-up-unchecked = 位置在{ $left }，潛力：{ $right }。
classes-rule-give-up-but-open = 在放棄區，卻有進行中的機會
classes-why-give-up-but-open = 位置在{ $left }，卻有 { $right } 的機會在進行。
classes-scheme-category = 客戶類別
classes-scheme-tier = 客戶層級
classes-scheme-coverage = 覆蓋模式
classes-scheme-suggested-coverage = 層級建議的覆蓋
classes-scheme-engagement = 客戶價值級別
classes-scheme-suggested-engagement = 層級建議的價值級別
classes-scheme-zone = 區域
classes-scheme-ladder = 關係進階
classes-scheme-ladder-target = 目標階梯
classes-scheme-phase = 發展週期
classes-scheme-state = 關係狀態
classes-scheme-selection = 大客戶標準
classes-scheme-owner = 客戶經理
classes-scheme-revenue = 近 12 個月收入
classes-scheme-revenue-before = 上一年收入
classes-scheme-potential = 潛力
classes-scheme-open = 進行中的機會
classes-scheme-open-count = 進行中的機會數
classes-scheme-goals = 目標數
classes-holds = 符合
classes-holds-not = 不符合
classes-nothing = 未填寫
classes-unknown = 未填寫
classes-by-industry = 行業
classes-by-country = 國家
classes-by-city = 城市
classes-by-owner = 客戶經理
classes-by-tier = 由層級「{ $tier }」建議。
classes-tier-why = 按規模規則設定
classes-phase-rising = 收入上升：近十二個月 { $revenue }，之前 { $before }。
classes-phase-flat-high = 收入平穩且較高：{ $revenue }，之前 { $before }。
classes-phase-falling = 收入下降：近十二個月 { $revenue }，之前 { $before }。
classes-phase-silent = 已有 { $months } 個月沒有贏單。
classes-need-owner = { $level }必須有客戶經理。
classes-need-plan = { $level }必須有計劃書：請填寫最近評審日期。
classes-need-growth-goal = { $level }必須有增長目標。
classes-need-loss-reason = { $level }必須寫明流失原因。
classes-need-loss-prevention = { $level }必須寫明如何防止再次發生。
classes-tab-relationship = 關係
classes-tab-segments = 區隔
classes-tab-territories = 銷售域
classes-tab-contradictions = 矛盾
classes-title = 分類
classes-contradictions = 矛盾
classes-missing = 缺少的內容
classes-needs = 必填內容
classes-territories = 銷售域
classes-territory = 銷售域
classes-no-territory = 不屬於任何銷售域
classes-which = 顯示哪些
classes-rule = 類型
classes-open =
    { $count ->
       *[other] { $count } 項待討論
    }
classes-contradict =
    { $count ->
       *[other] { $count } 項矛盾
    }
classes-chart-empty = 先為幾家客戶填寫分類，它們就會顯示在這裡。
classes-aside =
    { $count ->
       *[other] { $count } 項已擱置
    }
classes-found =
    { $count ->
       *[other] { $accounts } 個客戶有 { $count } 項矛盾
    }
classes-none = 沒有矛盾。
classes-none-hint = 一旦某個客戶的兩種分類互相矛盾，例如最高層級卻處於「放棄」區，這裡會列出兩個值。
classes-none-aside = 沒有擱置的矛盾。
classes-none-aside-hint = 寫明理由後擱置的矛盾會留在這裡，直到其中一個值改變。
classes-none-here = 這個客戶的各種分類互不矛盾。
classes-more =
    { $count ->
       *[other] 再顯示 { $count } 項
    }
classes-put-aside = 擱置
classes-reopen = 重新討論
classes-aside-why = 為什麼可以如此
classes-aside-by = { $author } 於 { $day } 擱置：{ $why }
classes-of = { $count }/{ $all }
classes-offered = （{ $level }）
classes-wanted = { $level }，{ $day }
classes-field-owner = 客戶經理
classes-field-plan = 計劃書評審日期
classes-field-growth-goal = 增長目標
classes-field-loss-reason = 流失原因
classes-field-loss-prevention = 如何防止再次發生
classes-in-use = 採用
classes-months =
    { $count ->
       *[other] 已 { $count } 個月
    }
classes-suggests = 建議：{ $level }。{ $why }
classes-use = 採用
classes-aim = 目標
classes-aim-by = 目標日期
classes-gap =
    { $count ->
       *[other] 相差 { $count } 級
    }
classes-now = 當前
classes-advice = 分類建議
classes-advice-none = 設定類別或層級後，這裡會顯示建議。
classes-why = 理由
classes-reason = 一句話理由
classes-reason-of = 理由：{ $what }
classes-drop = 取消篩選：{ $what }
classes-group-by = 分組
classes-accounts-potential = 客戶數，潛力
classes-filter-empty = 還沒有篩選條件，不含客戶
classes-filter-broken = 篩選條件無法讀取
classes-shared =
    { $count ->
       *[other] { $count } 個重疊
    }
classes-territory-add = 新增銷售域
classes-check = 檢查
classes-gaps = 無人負責
classes-gaps-hint = 不屬於任何銷售域的客戶
classes-overlaps = 重疊
classes-overlaps-hint = 屬於多個銷售域的客戶
classes-gaps-none = 每個客戶都有銷售域。
classes-overlaps-none = 沒有客戶屬於多個銷售域。
classes-check-fine = 這裡無需處理。
classes-territories-empty = 還沒有銷售域。
classes-territories-hint = 銷售域由一個篩選條件和一個團隊組成，例如某地區的所有客戶。在左側新增後，可以看到哪些客戶沒有歸屬，哪些重複歸屬。
classes-team = 團隊
classes-team-add = 新增成員
classes-team-drop = 將 { $name } 移出團隊
classes-load = 每人 { $load } 個客戶
classes-filter = 客戶
classes-find-in = 在{ $what }中查找
classes-tried =
    { $count ->
       *[other] 將包含 { $count } 個客戶，潛力 { $potential }；其中 { $shared } 個與其他銷售域重疊，另有 { $gaps } 個客戶不屬於任何銷售域。
    }
classes-holds-sum =
    { $count ->
       *[other] 包含 { $count } 個客戶：收入 { $revenue }，潛力 { $potential }。
    }
classes-keep = 儲存條件
classes-discard = 放棄
classes-sizes = 按規模分層
classes-sizes-none = 沒有分層方案
classes-sizes-hint = 填寫每個層級從多少年收入開始。未填寫的層級由人工決定。
classes-sizes-from = 收入起點
classes-sizes-now = 當前
classes-sizes-ruled = 按規模
classes-sizes-apply =
    { $count ->
       *[other] 設定 { $count } 個客戶的層級
    }

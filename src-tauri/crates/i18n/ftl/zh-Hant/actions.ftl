### 要做的事：計劃、商機、關係和研討會共用一張表。

actions-title = 行動
actions-what = 做什麼
actions-about = 關於
actions-about-none = 不針對特定對象
actions-who = 負責人
actions-nobody = 無人負責
actions-when = 期限
actions-done = 完成
actions-done-one = 完成：{ $text }
actions-from = 來源
actions-part = 歸屬
actions-standing = 狀態
actions-overdue = 逾期
actions-by-person = 按人
actions-by-account = 按客戶
actions-goal = 目標
actions-by-goal = 按目標
actions-no-goal = 不屬於任何目標
actions-no-account = 無客戶
actions-everything = 全部
actions-summary = 未完成 { $open } 項 · 逾期 { $overdue } 項 · 已完成 { $share }
actions-load = 未完成 { $open } 項，其中逾期 { $overdue } 項
actions-state =
    { $state ->
        [overdue] 逾期
        [soon] 一週內
        [undated] 無期限
        [done] 已完成
        [all] 全部
       *[open] 未完成
    }
actions-part-name =
    { $of ->
        [opportunity] 商機
        [relationship] 關係
        [workshop] 研討會
       *[plan] 計劃
    }
actions-standing-name =
    { $of ->
        [done] 已完成
        [overdue] 逾期
        [soon] 一週內
        [later] 以後
       *[undated] 無期限
    }
actions-add = 記下一項行動
actions-add-short = 新增
actions-added = 已記下行動
actions-none = 這裡沒有要做的事
actions-none-hint = 誰在什麼時候之前做什麼：可以在這裡、客戶頁、商機頁或研討會上寫下。
actions-calendar = 行事曆檔案（.ics）
actions-calendar-kind = 行事曆
actions-calendar-written = 行事曆已寫入 { $path }
actions-show = 查看全部行動
actions-open-count =
    { $overdue ->
        [0] 未完成 { $open } 項
       *[other] 未完成 { $open } 項，逾期 { $overdue } 項
    }

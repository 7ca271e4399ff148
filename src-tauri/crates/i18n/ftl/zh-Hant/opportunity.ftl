### One opportunity: what matters next, elements, stages, contract. Also the gate between stages.


## What matters next

opportunity-and = 、
opportunity-next-not-yet-ours = 還不一定是我們的：{ $lacks }
opportunity-next-missing = 弄清並確認：{ $elements }
opportunity-next-low = 請{ $by }核實：{ $elements }
opportunity-next-overdue = 預計簽約日已過：改期，或作出決定
opportunity-next-no-approver = 我方無人接觸核準者：找到能引見的人
opportunity-next-stuck = 停留已超過預期 { $count } 天的 1.5 倍：查明受阻原因
opportunity-next-ahead = 我方走在客戶前面：回到客戶還沒看清的地方
opportunity-next-behind = 客戶走在我方前面：搶在他人之前跟上
opportunity-next-undated = 詢問何時決定，並填寫預計簽約日
opportunity-next-reversed = 預計簽約日早於開始日：請核對兩個日期
opportunity-next-unpriced = 填寫金額
opportunity-next-no-action = 沒有下一步：寫下誰在何時做什麼
opportunity-next-open-marks =
    { $count ->
       *[other] { $stage } 還有 { $count } 項成果待確認
    }

## The rules behind it

opportunity-rule-not-yet-ours = 合同簽了但首期款沒到，仍可能被擱置或取消。
opportunity-rule-missing = 所有要素都確認後，商機才計入預測。
opportunity-rule-low = 金額越大，要素就須由越高層級的人核實。
opportunity-rule-overdue = 未結束的商機，預計簽約日應在未來。
opportunity-rule-no-approver = 最終核準的人應認識我方人員。
opportunity-rule-stuck = 停留超過預期天數的 1.5 倍，說明受阻。
opportunity-rule-ahead = 我方行動應與客戶所處階段相符。
opportunity-rule-behind = 我方行動應與客戶所處階段相符。
opportunity-rule-undated = 沒有日期，就不在預測的任何月份中。
opportunity-rule-reversed = 結束不能早於開始。
opportunity-rule-unpriced = 沒有金額，就不增增預測。
opportunity-rule-no-action = 每個未結束的商機都有下一步，並有負責人和日期。
opportunity-rule-open-marks = 階段成果說明何時通過該階段，每項都可與客戶核對。

## Heights of verification, and what a contract lacks

opportunity-height-claimed = 業務代表
opportunity-height-pre-sales = 售前
opportunity-height-superior = 直接上級
opportunity-height-executive = 高管
opportunity-lack-signature = 合同未簽
opportunity-lack-first-payment = 首期款未到
opportunity-lack-too-little = 首期款比例過低

## The page

opportunity-overview = 概覽
opportunity-steps = 步驟
opportunity-gone = 該商機已不存在
opportunity-closes = 預計 { $date } 簽約
opportunity-advance = 推進到 { $stage }
opportunity-win = 贏單
opportunity-next = 接下來最要緊
opportunity-next-none = 目前沒有缺漏。
opportunity-ours = 我方階段
opportunity-buyers = 客戶階段
opportunity-days-of = { $days } / { $expected } 天
opportunity-buyer-unset = 客戶到哪一步了？請在上方選擇；它獨立於我方階段。
opportunity-apart = 按我方階段，客戶應處於：{ $expected }。

## Elements

opportunity-elements = 五要素
opportunity-valid-of = 已確認 { $count } / { $all }
opportunity-counted = 已計入預測。按此金額，由{ $by }核實。
opportunity-left-out = 在全部由{ $by }核實之前不計入預測（按此金額的要求）。
opportunity-ladder = { $element }的核實層級
opportunity-element-unknown = 尚無人說明
opportunity-evidence = 依據：{ $element }
opportunity-evidence-none = 有什麼依據？
opportunity-source = 誰以何種方式核實：{ $element }
opportunity-source-none = 誰以何種方式核實：拜訪、郵件、電話？

## Marks, tasks, gate

opportunity-marks-of = 成果 { $count } / { $all }
opportunity-mark-by-record = 由已有記錄顯示
opportunity-role =
    { $role ->
        [pre-sales] 售前
        [manager] 管理者
       *[rep] 業務代表
    }
opportunity-focus = 焦點
opportunity-focus-on =
    { $focus ->
        [opportunity] 商機
        [solution] 解決方案
       *[customer] 客戶
    }
opportunity-tasks-done = 任務已完成 { $count }/{ $all }
opportunity-task-plan = 轉為行動
opportunity-action-added = 已列入行動：{ $text }
opportunity-gate = 進入 { $stage } 之前
opportunity-gate-open =
    { $count ->
       *[other] 還有 { $count } 項未確認。已完成的請勾選；否則請說明仍要推進的理由。
    }
opportunity-gate-free = 已沒有未確認的事項。
opportunity-gate-reason = 仍要推進的理由
opportunity-gate-stay = 暫不移動
opportunity-gate-go = 推進
opportunity-gate-lost = 輸單：發生了什麼？
opportunity-gate-lose = 標記為輸單
opportunity-winner = 誰贏了
opportunity-winner-unknown = 未知
opportunity-why-lost = 具體說明
opportunity-lesson = 經驗教訓
opportunity-loss-reason = 原因
opportunity-ended = 結果

## Contract

opportunity-contract = 合同與付款
opportunity-certain = 確定屬於我們
opportunity-signed = 簽約日
opportunity-total = 合同總額
opportunity-first-share = 首期款
opportunity-at-least = 至少 { $percent } %
opportunity-payment = 付款
opportunity-first-payment = 首期款
opportunity-payment-number = 第 { $number } 期
opportunity-payment-add = 新增付款：輸入金額
opportunity-due = 到期
opportunity-paid = 到帳
opportunity-not-yours = 還不一定是你的：

## Plan and actions

opportunity-plan = 我們打算怎樣贏
opportunity-goal = 目標
opportunity-goal-ask = 我們想要什麼？
opportunity-strategy = 策略
opportunity-strategy-ask = 我們怎樣贏？
opportunity-tactics = 戰術
opportunity-tactics-ask = 採取哪些行動？
opportunity-actions = 行動
opportunity-actions-open = { $count } 項未完成
opportunity-action = 行動
opportunity-action-done = 完成：{ $text }
opportunity-action-add = 新增行動

## On cards and in tables

opportunity-valid = 要素
opportunity-marks = 成果
opportunity-stuck = 停留超過預期
opportunity-not-counted = 未計入預測
opportunity-open-page = 打開頁面

## Settings

opportunity-settings = 商機
opportunity-settings-valid = 預測只計入要素全部確認的商機
opportunity-settings-heights = 要素須由誰核實（按金額）
opportunity-settings-pre-sales = 售前核實，自
opportunity-settings-superior = 直接上級核實，自
opportunity-settings-executive = 高管核實，自
opportunity-settings-payment = 贏單還須收到首期款
opportunity-settings-least = 首期款至少佔合同的 %
opportunity-settings-limits = 值得跟進的條件
opportunity-settings-smallest = 最低交易門檻
opportunity-settings-profit = 最低利潤 %
opportunity-settings-days = 距簽約最多天數
opportunity-settings-effort = 我方投入：我方人員每天的費用。團隊的計畫天數乘以它，即團隊費用。
opportunity-settings-day-rate = 人天單價
opportunity-settings-none = 不限
opportunity-next-expiring = 保護期即將結束：請推進，或說明繼續保留
opportunity-next-public = 保護期已結束：請續期保留，或轉交他人
opportunity-rule-expiring = 商機只在一定期限內留給跟進者。
opportunity-rule-public = 期滿後，誰挖掘到就歸誰。
opportunity-protection = 保護期
opportunity-hold =
    { $hold ->
        [private] 歸負責人
        [expiring] 即將到期
        [unlimited] 未設期限
       *[public] 公開
    }
opportunity-protected-until = 至 { $date }
opportunity-protected-days = 還剩 { $days } 天
opportunity-protect-extend = 再保留 { $months } 個月
opportunity-protect-release = 公開
opportunity-protect-transfer = 轉交給
opportunity-protect-why = 原因
opportunity-protect-step =
    { $kind ->
        [extend] 延長保留
        [release] 已公開
        [owner] 更換負責人
       *[transfer] 已轉交
    }
opportunity-settings-protect = 商機留給負責人的月數
opportunity-settings-protect-warning = 到期前多少天提醒
opportunity-investment = 投資
opportunity-investment-board = 查看矩陣
opportunity-protect-do = 轉交
opportunity-next-unconfirmed-value = 請客戶方人員確認我方價值的數字
opportunity-rule-unconfirmed-value = 勝率達到 40% 起，方案成敗取決於客戶確認過的價值。

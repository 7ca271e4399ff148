### What our value to a customer is, and the pain chain.

value-title = 價值
value-ours = 我方對客戶的價值
value-add = 新增一項成果
value-empty = 我們帶來的哪項成果會體現在客戶的指標上？
value-result = 成果
value-measure = 客戶的指標
value-baseline = 目前
value-target = 之後
value-worth = 每年價值
value-judged = 客戶如何評價
value-judged-ask = 客戶如何定義和衡量供應商的價值？
value-confirmed-by = 由誰確認
value-confirmed-on = 日期
value-differentiator = 與對手的不同
value-differentiator-ask = 別人給不了什麼？
value-personal = 個人附加價值
value-personal-ask = 銷售人員個人帶來什麼？
value-state-draft = 草稿
value-state-quantified = 已量化
value-state-confirmed = 已確認
value-state-differentiated = 有差異
value-next-draft = 下一步：給出數字（目前與之後），或每年價值。
value-next-quantified = 下一步：由客戶方人員確認。
value-next-confirmed = 下一步：說明別人給不了的。
value-a-year = 每年 { $amount }
value-benefit-total = 合計
value-benefit-sum = 合計每年 { $amount }
value-steps = 價值的確定程度
value-chain = 痛苦鏈
value-chain-label = 痛苦鏈，{ $count } 個節點
value-chain-empty = 從一個部門及其問題開始：它如何影響其他部門？什麼會有幫助？我方的什麼產品可以解決？
value-impact-total = 全部影響
value-impact-sum = 影響合計每年 { $amount }
value-without = { $count } 項影響尚無數字
value-untouched = 尚未了解：{ $names }
value-undriven = 背後沒有驅動力：它回應部門負責人的哪種壓力？
value-node = 節點
value-column-kind = 類型
value-column-cost = 代價
value-column-leads = 導致
value-kind-driver = 驅動力
value-kind-department = 部門
value-kind-problem = 問題
value-kind-impact = 影響
value-kind-idea = 概念方案
value-kind-product = 我方產品
value-kinds-driver = 驅動力
value-kinds-department = 部門
value-kinds-problem = 問題
value-kinds-impact = 影響
value-kinds-idea = 概念方案
value-kinds-product = 我方產品
value-add-node = 新增{ $kind ->
    [driver] 驅動力
    [department] 部門
    [problem] 問題
    [impact] 影響
    [idea] 概念方案
   *[product] 產品
}
value-add-after = 「{ $name }」之後
value-link-to = 導致……
value-link-choose = 選擇「{ $name }」指向的節點，或按 Esc。
value-unlink = 不再導致{ $name }
value-who = 由誰承受
value-as-list = 清單
value-as-chain = 鏈圖
value-export = 匯出圖片

### What can be found, in a word.

search-kind-account = 客戶
search-kind-person = 聯絡人
search-kind-opportunity = 商機
search-kind-unit = 部門
search-kind-product = 產品
search-kind-competitor = 競爭者
search-kind-teammate = 同事
search-kind-note = 貼紙
search-kind-activity = 往來記錄
search-kind-action = 行動
search-kind-answer = 工作表
search-kind-goal = 目標
search-kind-value_proposition = 價值
search-kind-pain = 痛苦鏈
search-kind-driver = 驅力鏈
search-kind-lead = 線索
search-kind-issue = 問題
search-kind-satisfaction = 滿意度
search-kind-plan_step = 規劃步驟
search-kind-workshop_entry = 會議紀要
search-kind-review_answer = 評審中的回答

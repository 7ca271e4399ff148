### How an account is planned and cared for: rounds, issues, satisfaction, health.

care-cycle = 規劃迴圈
care-round = 第 { $round } 輪
care-round-age = { $days } 天
care-begin = 開始一輪規劃
care-begin-next = 開始下一輪
care-begin-hint = 七個步驟，從客戶輪廓到績效評鑑，含日期和負責人，日期可更改。
care-next-review = 下次評審 { $day }
care-review-late = 評審應於 { $day } 進行
care-steps-done = 已完成 { $count }/{ $all } 步
care-due = 期限
care-done-on = 完成日期
care-with-whom = 參加人員
care-with-whom-ask = 雙方姓名
care-nobody-there = 尚未註明參加人員
care-state-done = 已完成
care-state-overdue = 已逾期
care-state-next = 下一步
care-state-later = 以後
care-checks = 規劃目標
care-checks-done = { $count }/{ $all }
care-check-map = 區隔圖顯示主要機會
care-check-focus = 銷售資源集中於正確的領域
care-check-balance = 平衡客戶期望與我方投資
care-check-senior = 與高層建立關係
care-check-partners = 與合作伙伴的合作策略
care-check-value = 有效傳達我方價值
care-check-complete = 計劃書完整
care-proof-map = 已放置 { $count } 個部門和貼紙
care-proof-focus = 進行中的 { $all } 個部門中，{ $count } 個已定位且非放棄
care-proof-balance = { $all } 個商機中，{ $count } 個已評客戶投入
care-proof-senior = 已接觸 { $count } 位決議者或核准者
care-proof-partners =
    { $count ->
        [0] 請在“資源與內部支持”中說明
       *[other] 已在“資源與內部支持”中說明
    }
care-proof-value = { $all } 個商機中，{ $count } 個的價值已超出草稿
care-proof-complete = { $count }/{ $all } 個部分
care-rubric = 計劃書評分
care-rubric-score = { $score }/100
care-why-placeholder = 原因
care-rests = 所依據的部分尚空：{ $sections }
care-log = 日誌
care-service = 服務
care-health = 健康度
care-sentence =
    { $unknown ->
        [0] { $score }/100。
       *[other] { $score }/100；{ $unknown } 項未知，按零計。
    }
care-unweighed = { $count } 項權重為 0，不計入。
care-no-weight = 所有部分的權重均為 0，無法得出數值。請至少給一項權重。
care-trend-up = ↑ 90 天 { $points }
care-trend-down = ↓ 90 天 { $points }
care-trend-flat = → 與 90 天前持平
care-weight = 權重
care-weight-of = { $part }的權重
care-points = 得分
care-unknown = 未知
care-counts-nothing = 不計
care-part-people = 人員支持
care-part-coverage = 關係覆蓋面
care-part-content = 客戶滿意度
care-part-issues = 問題與抱怨
care-part-activity = 往來
care-part-growth = 增長
care-part-plan = 計劃
care-why-people = 有角色者的狀態，按影響力加權：{ $points }
care-why-coverage = { $points }% 的有角色者已接觸
care-why-content = 一年內最近的回答：{ $points }/100
care-why-issues =
    { $count ->
        [0] 沒有未解決的問題
       *[other] { $count } 個問題未解決
    }
care-why-activity = 按距上次往來的天數：{ $points }/100
care-why-growth = 收入較上年 { $percent }%
care-unknown-people = 有角色者均尚無狀態
care-unknown-coverage = 尚無人有角色
care-unknown-content = 一年內未詢問過
care-unknown-activity = 尚無記錄
care-unknown-growth = 沒有可比較的年份
care-issues = 問題與抱怨
care-issue-add = 新增問題
care-complaint-add = 新增抱怨
care-kind = 型別
care-kind-issue = 問題
care-kind-complaint = 抱怨
care-what = 問題內容
care-severity = 嚴重程度
care-severity-1 = 輕微
care-severity-2 = 一般
care-severity-3 = 嚴重
care-opened = 提出日期
care-answered = 答覆日期
care-resolved = 解決日期
care-at-first = 首次解決
care-yes = 是
care-no = 否
care-days = 天數
care-person = 提出人
care-cause = 原因
care-open-issues = 未解決
care-oldest = 最長天數
care-response = 平均答覆天數
care-resolution = 平均解決天數
care-first-rate = 首次解決率
care-content = 滿意度
care-content-mean = 近一年平均
care-content-add = 記錄回答
care-content-person = 誰說的
care-words = 客戶原話
care-follow-up = 跟進事項
care-followed = 完成日期
care-none-issues = 尚無問題記錄：要麼很好，要麼沒人問過。
care-none-content = 尚未詢問。建議每季度一次。
care-score-of = { $score }/5
care-trend = 趨勢
care-guide = 通往一頁計劃
care-guide-steps = { $count }/{ $all } 步
care-guide-far = { $count }/{ $all }
care-guide-facts = 說明客戶：行業、營業額、負責人
care-guide-map = 在區隔圖上放置三個部門或貼紙
care-guide-people = 在關係圖上放置三個人
care-guide-deals = 記錄三個商機
care-guide-goal = 設定總體目標
care-guide-revenue = 制定收益計劃
care-guide-summary = 在摘要中寫下只有一分鐘的人必須知道的內容
care-guide-print = 列印一頁計劃
care-guide-ready = 內容已齊備。列印計劃，並繼續分析。
care-playbook = 要訣
care-playbook-lead = 方法中模型之外的要點。可在設定的“方法”中更改或新增卡片。
care-playbook-find = 在要訣中查詢
care-playbook-none = 沒有含這些詞語的卡片。
care-playbook-where = 在何處進行

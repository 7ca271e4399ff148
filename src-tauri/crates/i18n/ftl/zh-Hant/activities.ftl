### The log of what was done with customers.

activities-view = 活動
activities-log = 記錄活動
activities-add = 記錄
activities-kind = 類型
activities-kind-call = 電話
activities-kind-visit = 拜訪
activities-kind-meeting = 會議
activities-kind-mail = 郵件
activities-kind-work = 工作
activities-date = 日期
activities-hours = 小時
activities-hours-hint = 1.5 或 90m
activities-account = 客戶
activities-person = 與誰
activities-teammate = 我方
activities-summary = 內容與結果
activities-author = 記錄人
activities-hint = 輸入後按 Enter 新增。日期留空為今天。
activities-none = 還沒有記錄。在上方寫下最近一次電話或拜訪；填寫工時後會計入時間金字塔。
activities-days-none = 尚無聯繫
activities-days-today = 今天有聯繫
activities-days = 距最近聯繫 { $count } 天
activities-hours-sum = 12 個月 { $hours } 小時
activities-account-needed = 請先選擇客戶。
activities-today = 今天

### Settings of this person on this machine.

settings-title = 設定
settings-yours = 個人設定（僅限本機）
settings-language = 語言
settings-theme = 外觀
settings-system = 跟隨系統
settings-light = 淺色
settings-dark = 深色
settings-projector = 投影
settings-projector-hint = 大字黑墨，後排也能看清。
settings-author = 你的姓名
settings-author-hint = 寫在你的修改和判斷旁邊。
settings-workspace = 本工作區
settings-workspace-name = 名稱
settings-pipeline = 新商機的銷售漏斗
settings-file = 檔案
settings-method = 開啟方法
settings-year-start = 財年起始月
settings-rates = 匯率
settings-rates-hint = 合計以 { $own } 計。進行中的商機按最新匯率，贏單按當日匯率。
settings-rate = 折合
settings-rate-from = 起始日
settings-rate-since = 自 { $day } 起
settings-rate-delete = 刪除 { $currency } 自 { $day } 起的匯率
settings-rate-missing =
    { $count ->
       *[other] { $count } 個 { $currency } 商機未計入合計，因為沒有 { $currency } 的匯率。
    }
settings-redaction = 去識別時不顯示的內容
settings-redaction-hint = 團隊成本、人天費率、贏單與線索成本、利潤與利潤率。
settings-redaction-private = 私密內容始終不顯示：敵人與衝突、私下的評估與備註、性格。

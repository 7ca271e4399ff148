### Names of changes and of changed facts.

history-op-sample = 建立示例
history-op-workspace-edit = 更改工作區{ $name }
history-op-account-add =
    { $count ->
        [one] 新增{ $name }
       *[other] 新增 { $count } 個客戶
    }
history-op-activity-add = 記錄與「{ $name }」的活動
history-op-activity-edit =
    { $count ->
        [one] 修改與「{ $name }」的活動
       *[other] 修改 { $count } 項活動
    }
history-op-activity-delete =
    { $count ->
        [one] 刪除與「{ $name }」的活動
       *[other] 刪除 { $count } 項活動
    }
history-op-tier-target = 修改「{ $name }」的目標
history-op-tier-scheme = 按「{ $name }」為客戶分層
history-op-proposal-accept = 將「{ $name }」改為{ $to }
history-op-proposal-aside = 擱置「{ $name }」的建議
history-op-proposal-back = 重新考慮「{ $name }」的建議
history-proposal-aside = 擱置的建議
history-op-account-edit =
    { $count ->
        [one] 編輯{ $name }
       *[other] 編輯 { $count } 個客戶
    }
history-op-account-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 個客戶
    }
history-op-unit-add =
    { $count ->
        [one] 新增事業部{ $name }
       *[other] 新增 { $count } 個事業部
    }
history-op-unit-rename = 將{ $name }改名為{ $to }
history-op-unit-delete =
    { $count ->
        [one] 刪除事業部{ $name }
       *[other] 刪除 { $count } 個事業部
    }
history-op-judge =
    { $count ->
        [one] { $name }：{ $to }
       *[other] { $count } 項：{ $to }
    }
history-op-person-add =
    { $count ->
        [one] 新增{ $name }
       *[other] 新增 { $count } 人
    }
history-op-person-edit =
    { $count ->
        [one] 編輯{ $name }
       *[other] 編輯 { $count } 人
    }
history-op-person-manager =
    { $count ->
        [one] { $name }向{ $to }匯報
       *[other] { $count } 人向{ $to }匯報
    }
history-op-person-place =
    { $count ->
        [one] 擺放{ $name }
       *[other] 擺放 { $count } 人
    }
history-op-person-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 人
    }
history-op-link-add = { $name }影響{ $to }
history-op-link-edit = 編輯{ $name }對{ $to }的影響
history-op-link-delete =
    { $count ->
        [one] 刪除{ $name }對{ $to }的影響
       *[other] 刪除 { $count } 條連線
    }
history-op-opportunity-add =
    { $count ->
        [one] 新增{ $name }
       *[other] 新增 { $count } 個商機
    }
history-op-opportunity-edit =
    { $count ->
        [one] 編輯{ $name }
       *[other] 編輯 { $count } 個商機
    }
history-op-opportunity-move =
    { $count ->
        [one] 將{ $name }移到{ $to }
       *[other] 將 { $count } 個商機移到{ $to }
    }
history-op-opportunity-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 個商機
    }
history-op-place =
    { $count ->
        [one] 將{ $name }移到{ $to }
       *[other] 將 { $count } 張卡移到{ $to }
    }
history-op-unplace =
    { $count ->
        [one] 將{ $name }移出象限圖
       *[other] 將 { $count } 張卡移出象限圖
    }
history-op-place-computed =
    { $count ->
        [one] 把{ $name }放回評分的位置
       *[other] 把 { $count } 張卡放回評分的位置
    }
history-op-placement-lock =
    { $count ->
        [one] 鎖定{ $name }的位置
       *[other] 鎖定 { $count } 張卡的位置
    }
history-op-placement-unlock =
    { $count ->
        [one] 解鎖{ $name }
       *[other] 解鎖 { $count } 張卡
    }
history-op-rate =
    { $count ->
        [one] 給{ $name }評分：{ $to }
       *[other] 給 { $count } 項評分：{ $to }
    }
history-op-weigh = 修改{ $name }中{ $to }的權重
history-op-matrix-options = 修改{ $name }的顯示內容
history-op-zones-edit = 修改{ $name }的區域
history-op-method-reset = 重設{ $name }
history-op-pack-item-add = 向方法新增{ $name }
history-op-pack-item-edit = 修改方法中的{ $name }
history-op-pack-item-remove = 從方法中移除{ $name }
history-op-pack-item-off = 停用{ $name }
history-op-pack-item-on = 啟用{ $name }
history-op-pack-import = 匯入方法包{ $name }
history-op-pack-remove = 移除方法包{ $name }
history-op-placement-explain = 說明{ $name }的位置
history-op-rules-set = 設定大客戶規則
history-op-category-follow =
    { $count ->
        [one] 讓{ $name }的類別與規則一致
       *[other] 讓 { $count } 家客戶的類別與規則一致
    }
history-op-target-set =
    { $count ->
        [one] 設定{ $name }的目標
       *[other] 設定 { $count } 個目標
    }
history-op-catalogue-add =
    { $count ->
        [one] 新增{ $name }
       *[other] 新增 { $count } 項
    }
history-op-catalogue-edit = 編輯{ $name }
history-op-catalogue-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 項
    }
history-op-import = 匯入{ $name }
history-op-unit-edit =
    { $count ->
        [one] 編輯事業部{ $name }
       *[other] 編輯 { $count } 個事業部
    }
history-op-insider-add =
    { $count ->
        [one] 在客戶背後加入{ $name }
       *[other] 在客戶背後加入我方 { $count } 人
    }
history-op-insider-edit =
    { $count ->
        [one] 編輯我方的{ $name }
       *[other] 編輯我方 { $count } 人
    }
history-op-insider-delete =
    { $count ->
        [one] 從客戶移除我方的{ $name }
       *[other] 從客戶移除我方 { $count } 人
    }
history-op-level-reason = { $name }：「{ $to }」的理由
history-op-note-add =
    { $count ->
        [one] 寫下「{ $name }」
       *[other] 寫下 { $count } 張貼紙
    }
history-op-note-duplicate =
    { $count ->
        [one] 複製「{ $name }」
       *[other] 複製 { $count } 張貼紙
    }
history-op-note-edit =
    { $count ->
        [one] 編輯「{ $name }」
       *[other] 編輯 { $count } 張貼紙
    }
history-op-note-group = 將 { $count } 張貼紙編組
history-op-note-ungroup = 解散 { $count } 張貼紙的編組
history-op-note-lock =
    { $count ->
        [one] 鎖定「{ $name }」
       *[other] 鎖定 { $count } 張貼紙
    }
history-op-note-unlock =
    { $count ->
        [one] 解鎖「{ $name }」
       *[other] 解鎖 { $count } 張貼紙
    }
history-op-note-to-account =
    { $count ->
        [one] 將「{ $name }」變為客戶
       *[other] 將 { $count } 張貼紙變為客戶
    }
history-op-note-to-unit =
    { $count ->
        [one] 將「{ $name }」變為事業部
       *[other] 將 { $count } 張貼紙變為事業部
    }
history-op-note-to-opportunity =
    { $count ->
        [one] 將「{ $name }」變為商機
       *[other] 將 { $count } 張貼紙變為商機
    }
history-op-note-delete =
    { $count ->
        [one] 刪除「{ $name }」
       *[other] 刪除 { $count } 張貼紙
    }
history-op-board-take-away =
    { $count ->
        [one] 移走「{ $name }」
       *[other] 移走 { $count } 張卡片
    }
history-op-board-lock =
    { $count ->
        [one] 鎖定「{ $name }」
       *[other] 鎖定 { $count } 張卡片
    }
history-op-board-unlock =
    { $count ->
        [one] 解鎖「{ $name }」
       *[other] 解鎖 { $count } 張卡片
    }
history-op-review-begin = 開始{ $name }
history-op-review-edit = 修改{ $name }
history-op-review-answer = 回答關於{ $name }的問題
history-op-workshop-begin = 開始研討會{ $name }
history-op-workshop-edit = 修改研討會{ $name }
history-op-workshop-end = 結束研討會{ $name }
history-op-workshop-delete =
    { $count ->
        [one] 刪除研討會{ $name }
       *[other] 刪除 { $count } 個研討會
    }
history-op-workshop-clock = 調整{ $name }的計時
history-op-workshop-reveal =
    { $count ->
        [one] 翻開{ $name }的貼紙
       *[other] 翻開{ $name }的 { $count } 張貼紙
    }
history-op-vote-cast = 投票
history-op-deck-order = 為{ $name }的卡片排序
history-op-entry-add =
    { $count ->
        [one] 記下{ $name }
       *[other] 記下 { $count } 條
    }
history-op-entry-edit = 修改{ $name }
history-op-entry-move = 移動{ $name }
history-op-entry-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 條
    }
history-op-agenda-keep = 儲存議程{ $name }
history-op-unknown = 一項更改
history-op-private = 私密內容
history-added = 已新增
history-deleted = 已刪除
history-gone = （已刪除）
history-spot = { $zone }（{ $x } / { $y }）
history-outcome-open = 進行中
history-outcome-won = 贏單
history-outcome-lost = 丟單
history-field-name = 名稱
history-field-currency = 貨幣
history-field-language = 語言
history-field-pipeline = 銷售漏斗
history-field-role = 角色
history-field-email = 電子郵件
history-field-region = 地區
history-field-manager = 匯報對象
history-field-series = 系列
history-field-price-minor = 標價
history-field-said-by = 提出人
history-field-perspective = 角度
history-field-question = 問題
history-field-review = 評審
history-field-kept = 評審結果
history-field-line = 評審對象
history-field-owner = 負責人
history-field-parent = 上級
history-field-industry = 行業
history-field-country = 國家
history-field-city = 城市
history-field-website = 網址
history-field-employees = 員工數
history-field-founded = 成立年份
history-field-turnover-minor = 營業額
history-field-potential-minor = 潛力
history-field-note = 備註
history-field-account = 客戶
history-field-unit = 事業部
history-field-title = 職位
history-field-phone = 電話
history-field-placeholder = 待確認
history-field-outside = 架構之外
history-field-map-x = 圖上位置（橫）
history-field-map-y = 圖上位置（縱）
history-field-from = 從
history-field-to = 到
history-field-strength = 強度
history-field-on-date = 日期
history-field-product = 產品
history-field-stage = 階段
history-field-outcome = 結果
history-field-amount-minor = 金額
history-field-probability = 可能性
history-field-opened-on = 開始日期
history-field-closes-on = 預計成交
history-field-closed-on = 決定日期
history-field-opportunity = 商機
history-field-subject = 物件
history-field-levels = 級別
history-field-certainty = 確定程度
history-field-source = 來源
history-field-why = 理由
history-field-x = 橫向
history-field-y = 縱向
history-field-influences = 影響
history-field-target = 目標
history-field-month = 月份
history-field-text = 文字
history-field-value = 值
history-field-loss-reason = 流失原因
history-field-loss-prevention = 防止再次發生的措施
history-field-growth-goal = 成長目標
history-field-plan-reviewed-on = 計劃書複核日期
history-field-time-percent = 銷售時間占比
history-field-strategy = 策略
history-field-effort-days = 我方投入天數
history-field-effort-cost-minor = 我方投入費用
history-field-locked = 鎖定
history-field-criterion = 標準
history-field-contender = 競爭對手
history-field-workshop = 研討會
history-field-agenda = 議程
history-field-attendees = 參加人
history-field-votes-each = 每人票數
history-field-steps = 步驟
history-field-started-on = 開始
history-field-ended-on = 結束
history-field-factor = 關鍵成功因素
history-field-offer = 本公司產品與服務
history-field-revenue-minor = 營業額
history-field-profit-minor = 利潤
history-field-colour = 顏色
history-field-group = 群組
history-field-face-down = 背面朝上
history-field-parked = 暫放
history-field-became = 轉成
history-field-filter = 包含哪些客戶
history-field-territory = 銷售域
history-field-teammate = 同事
history-field-definition = 規則
history-field-person = 人員
history-field-hours = 小時
history-field-summary = 摘要
history-field-moment = 時刻
history-field-zone = 區域
history-field-due-on = 截止日期
history-field-done = 完成
history-field-round = 輪次
history-field-item = 投給
history-field-voter = 投票人
history-field-count = 票數
history-field-margin-percent = 毛利率（%）
history-field-discount-percent = 折扣（%）
history-field-concern = 顧慮
history-field-counter-measure = 對策
history-op-contradiction-aside = { $name }：擱置「{ $to }」
history-op-contradiction-reopen = { $name }：重新討論「{ $to }」
history-op-tier-rule = { $name }的規模規則
history-op-territory-edit = 修改銷售域 { $name }
history-op-judge-target =
    { $count ->
        [one] { $name }：目標 { $to }
       *[other] { $count } 個客戶：目標 { $to }
    }
history-op-tier-apply =
    { $count ->
        [one] 按規模設定 1 個客戶的層級（{ $name }）
       *[other] 按規模設定 { $count } 個客戶的層級（{ $name }）
    }
history-op-territory-add =
    { $count ->
        [one] 新增銷售域 { $name }
       *[other] 新增 { $count } 個銷售域
    }
history-op-territory-delete =
    { $count ->
        [one] 刪除銷售域 { $name }
       *[other] 刪除 { $count } 個銷售域
    }
history-op-person-succeed = { $to } 接任 { $name }
history-op-person-leave =
    { $count ->
        [one] { $name } 離開
       *[other] { $count } 人離開
    }
history-op-person-text = 記述 { $name }
history-op-erased = 個人資料已清除
history-op-people-settings = 更改人員設置
history-op-link-dotted = { $name } 另向 { $to } 匯報
history-op-link-conflict = { $name } 與 { $to } 有衝突
history-op-link-alliance = { $name } 與 { $to } 結盟
history-op-link-introduction = { $name } 引見 { $to }
history-op-clique-add = 新增小圈子 { $name }
history-op-clique-edit = 編輯小圈子 { $name }
history-op-clique-delete =
    { $count ->
        [one] 刪除小圈子 { $name }
       *[other] 刪除 { $count } 個小圈子
    }
history-op-action-add =
    { $count ->
        [one] 新增行動“{ $name }”
       *[other] 為 { $count } 項新增行動“{ $name }”
    }
history-op-action-edit =
    { $count ->
        [one] 編輯行動“{ $name }”
       *[other] 編輯 { $count } 項行動
    }
history-op-action-delete =
    { $count ->
        [one] 刪除行動“{ $name }”
       *[other] 刪除 { $count } 項行動
    }
history-op-pair-add = { $to } 負責 { $name }
history-op-pair-edit = 編輯 { $to } 與 { $name } 的對口關係
history-op-pair-delete =
    { $count ->
        [one] { $to } 不再負責 { $name }
       *[other] 刪除 { $count } 對
    }
history-field-position = 職位
history-field-since-on = 起始
history-field-left-on = 離開
history-field-off-map = 不在圖上
history-field-until-on = 結束
history-field-evidence = 依據
history-field-assets-minor = 總資產
history-field-debts-minor = 總負債
history-field-field = 關於
history-field-clique = 小圈子
history-field-done-on = 完成於
history-field-origin = 來由
history-field-rhythm-days = 聯係間隔（天）
history-field-layer = 層次
history-field-days = 天數
history-op-team-add = { $name } 加入 { $to } 的團隊
history-op-team-edit = 編輯團隊成員 { $name }
history-op-team-delete =
    { $count ->
        [one] { $name } 退出團隊
       *[other] { $count } 人退出團隊
    }
history-op-mark-set = 標記 { $name }：{ $to }
history-op-payment-add = 為 { $name } 新增付款
history-op-payment-edit =
    { $count ->
        [1] 修改付款 { $name }
       *[other] 修改 { $count } 筆付款
    }
history-op-payment-delete =
    { $count ->
        [1] 刪除付款 { $name }
       *[other] 刪除 { $count } 筆付款
    }
history-op-pursuit-settings = 修改商機設置
history-field-signed-on = 簽約日
history-field-contract-minor = 合同總額
history-field-winner = 贏家
history-field-lesson = 經驗
history-field-goal = 目標
history-field-tactics = 戰術
history-field-paid-on = 到帳日
history-op-contender-add =
    { $count ->
        [one] 將 { $to } 清為 { $name } 的對手
       *[other] 為 { $name } 新增 { $count } 個對手，包括 { $to }
    }
history-op-contender-edit = 修改對手 { $name }
history-op-contender-delete = 移除對手 { $name }
history-field-solution = 方案
history-field-strengths = 優勢
history-field-weaknesses = 弱點
history-op-criterion-add =
    { $count ->
        [one] 新增標準 { $name }
       *[other] 新增 { $count } 項標準，包括 { $name }
    }
history-op-criterion-edit = 修改標準 { $name }
history-op-criterion-delete = 刪除標準 { $name }
history-op-standing-set = 設定各方在 { $name } 上的位置
history-field-formal = 正式
history-field-mandatory = 必備
history-field-weight = 權重
history-op-lead-add =
    { $count ->
        [one] 記下線索 { $name }
       *[other] 記下 { $count } 條線索，包括 { $name }
    }
history-op-lead-edit = 修改線索 { $name }
history-op-lead-delete = 刪除線索 { $name }
history-op-lead-convert = 將線索 { $name } 轉為商機
history-field-company = 公司
history-field-contact = 聯繫人
history-field-limits = 仍是線索的原因
history-field-results = 成果
history-field-cost-minor = 成本
history-field-state = 狀態
history-op-protection-set = { $name }的保護期
history-op-step-add = 為{ $name }添加 { $count } 個採購步驟
history-op-step-edit = 修改{ $name }的採購步驟
history-op-step-delete =
    { $count ->
        [one] 刪除{ $name }
       *[other] 刪除 { $count } 個採購步驟
    }
history-op-whitespace-set =
    { $count ->
        [one] 寫下 { $to } 可能購買的 { $name }
       *[other] 寫下 { $to } 的 { $count } 格空白機會
    }
history-field-current-minor = 年採購
history-op-answer-set = 填寫{ $name }的{ $to }
history-op-value-add = 新增價值{ $name }等 { $count } 項
history-op-value-edit = 修改價值{ $name }
history-op-value-delete = 刪除價值{ $name }等 { $count } 項
history-op-pain-add = 在痛苦鏈中新增{ $name }等 { $count } 項
history-op-pain-edit = 修改痛苦鏈中的{ $name }
history-op-pain-delete = 從痛苦鏈中刪除{ $name }等 { $count } 項
history-op-pain-link = 連接{ $name }與{ $to }
history-op-pain-unlink = 刪除{ $name }的連接
history-op-driver-add = 在驅力鏈中新增{ $name }等 { $count } 項
history-op-driver-edit = 修改驅力鏈中的{ $name }
history-op-driver-delete = 從驅力鏈中刪除{ $name }等 { $count } 項
history-op-driver-link = 連接{ $name }與{ $to }
history-op-driver-unlink = 刪除{ $name }的連接
history-op-driver-attach = 將{ $name }掛到發動項目{ $to }
history-op-driver-detach = 將{ $name }從發動項目{ $to }取下
history-field-day = 日期
history-field-level = 資訊等級
history-field-section = 部分
history-field-worksheet = 工作表
history-field-result = 成果
history-field-measure = 客戶的指標
history-field-baseline = 目前
history-field-judged = 客戶如何評價
history-field-confirmed-by = 由誰確認
history-field-confirmed-on = 確認日期
history-field-differentiator = 與對手的不同
history-field-personal = 個人附加價值
history-op-snapshot-take = 儲存快照
history-op-rate-add = { $name } 匯率
history-op-rate-delete =
    { $count ->
        [one] 刪除 { $name } 匯率
       *[other] 刪除 { $count } 個匯率
    }
history-op-calendar-set = 財年起始月
history-op-estimate-add = { $name } 的預測數
history-op-series-set =
    { $count ->
        [one] 填寫{ $name }
       *[other] 填寫{ $name }，{ $count } 個數值
    }
history-op-goal-add =
    { $count ->
        [one] 寫下目標 { $name }
       *[other] 寫下 { $count } 個目標，其中有 { $name }
    }
history-op-goal-edit = 編輯目標 { $name }
history-op-goal-delete = 刪除目標 { $name }
history-field-actual = 現在
history-field-specific = 具體
history-field-attainable = 可達到
history-field-appropriate = 適當
history-field-branch = 分支
history-field-score = 程度
history-op-cycle-begin = 開始{ $name }的一輪規劃
history-op-cycle-edit = 更改{ $name }的步驟{ $to }
history-op-issue-add =
    { $count ->
        [one] 記錄{ $to }的問題{ $name }
       *[other] 記錄{ $to }的 { $count } 個問題，含{ $name }
    }
history-op-issue-edit = 更改問題{ $name }
history-op-issue-delete =
    { $count ->
        [one] 刪除問題{ $name }
       *[other] 刪除 { $count } 個問題，含{ $name }
    }
history-op-satisfaction-add = 記錄{ $name }的滿意度
history-op-satisfaction-edit = 更改{ $name }的滿意度
history-op-satisfaction-delete = 刪除{ $name }的 { $count } 條滿意度
history-field-step = 步驟
history-field-with-whom = 參加人員
history-field-severity = 嚴重程度
history-field-answered-on = 答覆日期
history-field-resolved-on = 解決日期
history-field-at-first = 首次解決
history-field-cause = 原因
history-field-words = 客戶原話
history-field-follow-up = 跟進事項
history-field-followed-on = 跟進完成
history-op-health-weigh = 更改健康度中{ $name }的權重

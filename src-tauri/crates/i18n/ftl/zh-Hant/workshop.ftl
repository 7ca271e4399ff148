### 研討會：從議程到紀要（F-07）。

workshop-minutes = 會議紀要
workshop-when = 時間
workshop-account = 客戶
workshop-board = 圖
workshop-attendees = 參加者
workshop-note = 備註
workshop-decisions = 決定
workshop-actions = 行動
workshop-action = 行動
workshop-owner = 負責人
workshop-due = 期限
workshop-done = 完成
workshop-before = 之前
workshop-after = 之後
workshop-moves = 移動
workshop-what = 內容
workshop-from = 從
workshop-to = 到
workshop-why = 誰、為什麼
workshop-votes-of = 投票：{ $name }
workshop-rank = 名次
workshop-dots = 票數
workshop-answer = 有幫助的做法
workshop-parking = 停車場
workshop-agenda = 議程
workshop-step = 步驟
workshop-planned = 計劃（分鐘）
workshop-took = 用時（分鐘）
workshop-workshops = 研討會
workshop-begin = 開始研討會
workshop-begin-this = 開始
workshop-meeting = 會議
workshop-export = 匯出紀要 PDF
workshop-end = 結束研討會
workshop-clock-pause = 剩餘 { $time }，暫停計時
workshop-clock-start = 剩餘 { $time }，開始計時
workshop-writing = 按鍵書寫貼紙
workshop-figures-hidden = 數字已隱藏
workshop-names-hidden = 名稱已隱藏
workshop-frame-locked = 畫面已鎖定
workshop-step-done = 已完成：
workshop-votes-cast = 已投 { $given }，共 { $possible } 票
workshop-votes-given =
    { $count ->
       *[other] 已投 { $count } 票
    }
workshop-keys = 會議快速鍵
workshop-reveal =
    { $count ->
       *[other] 翻開 { $count } 張貼紙
    }
workshop-screen-portfolio = 打開客戶組合
workshop-screen-criteria = 打開標準
workshop-screen-time = 打開時間
workshop-screen-account = 打開客戶
workshop-screen-segmentation = 打開內部區隔圖
workshop-screen-people = 打開人物圖
workshop-screen-opportunity = 打開商機
workshop-screen-pipeline = 打開銷售漏斗
workshop-screen-forecast = 打開預測
workshop-ballot = 投票
workshop-entries = 決定與行動
workshop-minute-more = +1 分鐘
workshop-next = 下一步
workshop-room = 全場計數
workshop-voter = 投票人
workshop-next-voter = 下一位
workshop-dots-left =
    { $count ->
       *[other] 還剩 { $count } 票
    }
workshop-dot-less = { $name }減一票
workshop-dot-more = { $name }加一票
workshop-dots-mine =
    { $count ->
       *[other] 此人投了 { $count } 票
    }
workshop-dots-all =
    { $count ->
       *[other] 共 { $count } 票
    }
workshop-nothing-to-vote = 圖上還沒有內容。
workshop-result = 結果
workshop-deck-hint = 拖動卡片排序，最緊迫的排最前；也可以投票。前三張會給出有幫助的做法。
workshop-by-votes = 按票數排序
workshop-card-up = 上移{ $name }
workshop-card-down = 下移{ $name }
workshop-quick-decision = 決定
workshop-quick-action = 行動
workshop-quick-parking = 暫放
workshop-quick-hint = 輸入後按 Enter；Esc 關閉
workshop-done-of = 完成：{ $name }
workshop-to-action = 轉為行動
workshop-entry-delete = 刪除{ $name }
workshop-entry-hint = 輸入後按 Enter 繼續
workshop-key-steps = 下一步、上一步
workshop-key-clock = 開始或暫停計時
workshop-key-spotlight = 聚焦所選卡片，或取消
workshop-key-figures = 隱藏或顯示數字
workshop-key-names = 隱藏或顯示名稱
workshop-key-lock = 鎖定或解鎖畫面
workshop-key-write = 按鍵書寫貼紙或作為命令
workshop-key-dots = 投票人給所選卡片的票數
workshop-key-leave = 退出全螢幕，研討會繼續
workshop-keys-writing = 書寫貼紙時，用 Alt 加 T、D、A 或 P。
workshop-colour = 顏色 { $number }
workshop-kind-private = 各自書寫
workshop-kind-reveal = 翻開
workshop-kind-cluster = 歸類
workshop-kind-place = 擺放
workshop-kind-vote = 投票
workshop-kind-rank = 卡片排序
workshop-kind-decide = 決定
workshop-kind-talk = 討論
workshop-new-step = 新步驟
workshop-step-title = 第 { $number } 步的標題
workshop-step-kind = 小組做什麼
workshop-step-deck = 卡片
workshop-step-minutes = 第 { $number } 步的分鐘數
workshop-add-step = 步驟
workshop-minutes-all =
    { $count ->
       *[other] 共 { $count } 分鐘
    }
workshop-min = { $count } 分鐘
workshop-title = 標題
workshop-no-board = 不用圖
workshop-account-needed = 這張圖屬於某個客戶。
workshop-attendees-hint = 每行一個名字，可貼上名單。
workshop-votes-each = 每人票數
workshop-steps = 步驟
workshop-keep-agenda = 儲存為議程
workshop-own = 自有
workshop-kept = { $name }已存入議程。
workshop-count =
    { $count ->
       *[other] { $count } 場研討會
    }
workshop-running = { $name }正在進行
workshop-is-running = 進行中
workshop-resume = 繼續
workshop-open = 未完成
workshop-none = 還沒有開過研討會。
workshop-none-hint = 從下面選一個議程：每個議程都按定時步驟帶團隊在圖前工作，從各自書寫到做出決定，並留下紀要。
workshop-agendas = 議程
workshop-picture = { $title }：{ $board }

### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = 職位
people-unknown-name = 待確認
people-map-label = { $account } 的聯繫人
people-board-hint = 方向鍵在聯繫人之間移動，F2 重新命名。Enter 新增同級，Tab 新增下級；先按 Esc 再按 Tab 離開關係圖。1 至 5 設定狀態，Shift 加 1 至 4 設定覆蓋面，角色字母加上或去掉角色。L 畫影響。空白鍵拿起，方向鍵移動，Enter 放下。
people-node-said = { $name }，{ $title }。狀態：{ $status }。角色：{ $roles }。覆蓋面：{ $coverage }。
people-link-said = { $from } 影響 { $to }，強度 { $strength }（共 3 級）
people-link-handle = 拖到另一個人，畫關係線
people-outside-band = 正式架構之外
people-subtitle = { $count } 人，{ $open } 個職位待確認
people-quick = 快捷鍵：{ $key }

## Drag

people-drop-report = 彙報給 { $name }
people-drop-hand = 手動放置
people-drop-link = 拖到受影響的人
people-drop-to = { $from } 到 { $to }
people-drop-influence = { $from } 影響 { $to }

## Adding

people-add = 聯繫人
people-add-name = 姓名，職位
people-add-report = 下級：姓名，職位
people-add-colleague = 同級：姓名，職位
people-add-here = 在此新增聯繫人
people-add-many = 姓名，或「姓名，職位」

## Pasting a chart

people-ties = 從檔案匯入連線…
people-ties-title = 從檔案匯入連線
people-ties-choose = 選擇連線表
people-ties-hint = 每列一條連線：「從」「到」兩欄；可另有「關係」「強度」「備註」欄。關係可為：影響、虛線、結盟、衝突、引見、匯報。
people-ties-links = 新連線
people-ties-updated = 有變化的連線
people-ties-lines = 匯報關係
people-ties-people = 新人員
people-ties-same = 無變化
people-ties-skipped = 未匯入
people-ties-row = 第 { $row } 列
people-ties-add = 表中有、關係圖上沒有的人一併新增
people-ties-other = 換一個檔案…
people-ties-take = 匯入
people-ties-done = 已匯入：連線 { $links } 條，匯報關係 { $lines } 條，人員 { $people } 人。
people-paste = 貼上組織結構…
people-paste-title = 由文字建立組織結構
people-paste-hint = 每行一人，「姓名，職位」；縮排表示彙報給上面的人。也可以是表格的列：姓名、職位、上級。
people-paste-example =
    姓名，職位
        姓名，職位
        姓名，職位
            姓名，職位
people-paste-text = 文字
people-paste-read = 理解為
people-paste-nothing = 還沒有人。請在左側輸入或貼上。
people-paste-form-list = 名單
people-paste-form-outline = 縮排清單
people-paste-form-sheet = 表格的列
people-paste-counted = 新增 { $count } 人
people-paste-add =
    { $count ->
        [0] 新增
       *[other] 新增 { $count } 人
    }
people-paste-known-mark = 已在圖上
people-paste-above = 下屬於 { $name }
people-paste-between = 第 { $line } 行：縮排與上面各行都不對齊，取最近的外層上級。
people-paste-nobody = 第 { $line } 行：沒有姓名也沒有職位，已略去。
people-paste-twice = 第 { $line } 行：{ $name }在文字中出現多次，都會新增。
people-paste-several = 第 { $line } 行：有多人名為{ $name }，取第一位為上級。
people-paste-known = 第 { $line } 行：{ $name }已在圖上，位置不變。
people-paste-no-manager = 第 { $line } 行：沒有名為{ $name }的人，彙報關係留空。
people-paste-circle = 這些彙報關係形成迴圈：{ $path }。第一條已略去。
people-paste-more = 另有 { $count } 條

## Menu

people-link-to = 影響…
people-release = 交還自動佈局
people-top = 無上級
people-outside = 移出正式架構
people-inside = 移回正式架構

## View

people-view = 檢視
people-layers = 圖層
people-layers-both = 正式與影響
people-layers-formal = 正式
people-layers-influence = 影響
people-as = 顯示為
people-as-map = 圖
people-as-list = 清單

## Finding, folding, filtering

people-find = 在圖上尋找
people-fold = 摺疊
people-fold-levels =
    { $count ->
        [one] 只顯示頂層
       *[other] 顯示前 { $count } 層
    }
people-fold-none = 全部展開
people-fold-one = 摺疊下面 { $count } 人
people-unfold = 展開 { $count } 人
people-fold-reports = 摺疊下級
people-unfold-reports = 展開下級
people-folded-said = 下面摺疊了 { $count } 人。
people-filter = 突出
people-filter-chosen = 已選 { $count } 項
people-filter-clear = 清除
people-filter-found =
    { $count ->
        [0] 無人突出
       *[other] 突出 { $count } 人
    }
people-filter-select = 選取這些人

## At the side

people-tray = 待安排
people-tray-lone = 沒有彙報線
people-tray-aside = 已知但不在圖上
people-tray-left = 已離開
people-tray-put = 放到圖上
people-tray-open = 待確認
people-tray-none = 每個人都有位置。
people-tray-hint = 拖到某人上：彙報給此人。拖到空白處：放在那裡。

## Kinds of links

people-kind = 類型
people-kind-choose = { $from }到{ $to }：哪種關係？
people-kind-influence = 影響
people-kind-dotted = 虛線彙報
people-kind-conflict = 衝突
people-kind-alliance = 同盟
people-kind-introduction = 引見
people-said-dotted = { $from } 同時彙報給 { $to }，強度 { $strength }（共 3 級）
people-said-conflict = { $from } 與 { $to } 有衝突，強度 { $strength }（共 3 級）
people-said-alliance = { $from } 與 { $to } 結盟，強度 { $strength }（共 3 級）
people-said-introduction = { $from } 把我們引見給 { $to }，強度 { $strength }（共 3 級）
people-legend-names = 符號名稱
people-legend-old = 變淡：評估已久
people-links = 關係線
people-links-add = 新增關係線到…
people-since = 自
people-ended = 結束於

## Days

people-days = 關係圖的變化
people-days-show = 日期
people-days-play = 播放
people-days-pause = 暫停
people-days-before = 上一次變化
people-days-after = 下一次變化
people-days-today = 今天
people-days-day = 日期
people-days-end = 回到今天
people-days-past = { $day } 的關係圖，只能檢視，不能修改。
people-compare = 對比
people-compare-none = 不對比
people-compare-end = 結束對比
people-changes = 變化
people-changes-between = { $from } 至 { $to }
people-changes-none = 這兩天之間沒有變化。
people-days-step =
    { $count ->
        [0] { $day }：圖上沒有變化
       *[other] { $day }：{ $count } 項變化
    }
people-days-none = 到這一天還沒有任何記錄。
people-changes-count = { $count } 項變化
people-mark-joined = 新加入
people-mark-left = 已離開
people-mark-moved = 已調動
people-mark-changed = 有變化

## What is seen

people-opportunity = 針對
people-opportunity-all = 整個客戶
people-layout = 版面
people-layout-tree = 樹形
people-layout-unit = 按單位
people-layout-influence = 按影響力
people-layout-free = 自由
people-redact = 遮蔽
people-redact-on = 已遮蔽
people-redact-why = 此視窗的所有檢視和匯出中都不顯示私密和敏感內容、敵人、衝突、原因和備註。
people-core = 決策核心
people-core-line = { $count } 人，支持度 { $support }%，覆蓋面 { $coverage }%
people-core-line-open = { $count } 人，支持度未評估，覆蓋面 { $coverage }%
people-core-line-unknown = { $count } 人，尚不知姓名
people-keys-core = C：加入或移出決策核心

## Judgements

people-group-standing = 對我方
people-group-decision = 在決策中
people-group-power = 權力
people-group-personality = 性格（私密）
people-judged-for = 針對{ $name }的判斷
people-everywhere = 通用
people-judgement-more = { $scale }：依據與歷史
people-private = 私密：不會出現在任何匯出中
people-evidence = 依據
people-evidence-ask = 有什麼依據？請至少勾選一項。
people-old = 已久
people-old-why = 判斷時間已久，請重新確認。
people-focus = 注意：
people-avoid = 避免：
people-and = ；
people-words = 對其意味著什麼
people-words-business-win = 組織利益
people-words-personal-win = 個人利益
people-words-need = 需求
people-words-criteria = 決策標準
people-words-first = 先寫內容；再寫自何時、把握程度和來源。
people-ranked-add = 新增{ $label }
people-ranked-at = { $label }，第 { $rank } 位
people-ranked-hint = 拖動，或按 Alt 加方向鍵，可調整次序。
people-source-ask = 來源，一行一個
people-sources = { $count } 個來源
people-one-source = 只有一個來源。請再問一處，另起一行寫上。
people-moves = 在架構中的位置
people-move =
    { $kind ->
        [manager] 上級：{ $before } → { $after }
        [title] 職位：{ $before } → { $after }
        [unit] 單位：{ $before } → { $after }
       *[other] 崗位：{ $before } → { $after }
    }
people-by-influence = 受影響於
people-by-dotted = 虛線下級
people-by-conflict = 衝突
people-by-alliance = 同盟
people-by-introduction = 由其引見
people-until = 至{ $day }
people-end-today = 今天結束

## Zipper and stakeholders

people-zipper = 拉鏈式關係網
people-zipper-ours = 我方
people-zipper-theirs = 對方
people-zipper-level =
    { $level ->
        [1] 最高層
        [2] 第二層
        [3] 第三層
        [4] 第四層
       *[other] 第 { $level } 層
    }
people-zipper-alone = 尚無我方人員
people-zipper-rest = 我方尚未歸入層級的人員
people-zipper-all = 顯示全部 { $count } 人
people-zipper-fewer = 只看前幾位
people-rows-shown = 共 { $count } 人，影響最大的在前
people-zipper-gap = 這一層沒有我方人員對應
people-zipper-kept = 聯繫正常
people-zipper-late = 聯繫逾期
people-zipper-hint = 把我方人員拖到對方人員上即可配對。
people-zipper-empty = 還沒有聯絡人，無法配對。
people-pair = 配對
people-pair-with = 與…配對
people-pair-of = { $days } 天 / { $rhythm } 天
people-pair-ago = { $days } 天前
people-pair-never = 無聯繫
people-pair-owner = 負責人
people-pair-rhythm = 間隔天數
people-pair-said = { $ours }與{ $theirs }：{ $state }
people-pair-end = 結束配對
people-stakeholders = 相關人員
people-stakeholders-legend = 實心格：關係層級 1 至 4。藍框：期望層級。!：聯繫逾期。
people-as-zipper = 拉鏈
people-as-stakeholders = 相關人員
people-as-ripple = 漣漪
people-as-entities = 架構
people-level-of = 第 { $level } 級（共 { $most } 級）
people-level-wanted = 期望 { $level }

## Influence

people-influence = 影響力
people-heed-line = 第 { $rank } 位（共 { $of } 人），{ $percent }%
people-heed-why = 為什麼？
people-heed-measure = 中心性，按 PageRank 計算：聽從某人的人越多、這些人自身影響力越大，此人的影響力就越大。圖中影響力最大者為 100%。
people-heed-rests = 依據 { $lines } 條匯報線和 { $links } 條聯繫：下級聽從上級，虛線減半；受影響者按強度 1 至 3 聽從對方；同盟者互相聽從。衝突和引薦不計。
people-heed-who = 圖中所有人（{ $of } 人）都計入，包括尚不知姓名者；已離開或未放入圖中的人不計。
people-heed-from = 來自
people-heed-more = 另外 { $count } 人
people-heed-alike = 人人都有的基礎部分
people-heed-share = { $percent }%
people-derived = { $level }：由採購角色得出，直到在此手動設定
people-wanted = 期望：{ $scale }
people-wanted-by = 期望日期：{ $scale }
people-weak = 弱
people-middle = 中
people-strong = 強
people-influences = 影響
people-influenced-by = 受影響於
people-influence-add = 新增受其影響的人
people-strength = 強度
people-turn = 反轉方向
people-link = 影響

## Inspector

people-selected = 已選 { $count } 人
people-foot = 已選 { $count } 人
people-facts = 事實
people-manager = 彙報給
people-email = 電郵
people-phone = 電話
people-unknown = 尚不知姓名
people-is-outside = 在正式架構之外
people-grounds = 狀態的理由
people-grounds-ask = 依據是什麼？
people-advice = 怎麼做
people-status-history = 狀態變化
people-letters-unknown = 請用字母填寫角色：{ $letters }。

## Keys on the map

people-keys-add = Enter：新增同級；Tab：新增下級；未選中時直接輸入姓名
people-keys-fold = H：摺疊或展開下級
people-keys-leave = 先按 Esc 再按 Tab：離開關係圖
people-keys-judge = 1 至 5：狀態；Shift 加 1 至 4：覆蓋面；{ $letters }：角色
people-keys-influence = L：畫出對某人的影響；R：交還自動佈局
people-keys-rename = F2：姓名，再按 Tab 到職位；Delete：刪除

## Empty map

people-example = 範例
people-example-top = 總經理
people-example-left = 營運總監
people-example-right = 工廠經理
people-empty-question = 這裡誰來決定？
people-empty-begin = 按兩下或直接輸入姓名即可新增聯繫人，或貼上一列姓名。
people-empty-note = 圖中三人是範例，新增第一位聯繫人後消失。
people-none-found = 還沒有聯繫人。

## Chairs, links, groups

people-no-unit = 無單位
people-link-influence = 影響
people-link-dotted = 另向其匯報：
people-link-conflict = 有衝突：
people-link-alliance = 結盟：
people-link-introduction = 引見：

## What changed between two days

people-change-joined = { $name } 加入
people-change-left = { $name } 離開
people-change-manager = { $name } 向 { $after } 匯報，之前向 { $before }
people-change-title = { $name }：{ $after }，之前為 { $before }
people-change-unit = { $name } 從 { $before } 轉到 { $after }
people-change-level = { $name }，{ $what }：從 { $before } 到 { $after }
people-change-link = 新增：{ $name } { $what } { $other }
people-change-link-ended = 不再：{ $name } { $what } { $other }
people-change-manager-new = { $name } 現在向 { $after } 匯報
people-change-manager-none = { $name } 不再向 { $before } 匯報
people-change-title-new = { $name }：現為 { $after }
people-change-title-none = { $name }：不再是 { $before }
people-change-unit-new = { $name } 來到 { $after }
people-change-unit-none = { $name } 不再屬於 { $before }
people-change-level-new = { $name }，{ $what }：{ $after }
people-change-level-new-some = { $name }，{ $what }：增加 { $after }
people-change-level-none = { $name }，{ $what }：不再評估，之前為 { $before }
people-change-level-none-some = { $name }，{ $what }：不再是 { $before }
people-change-circle = 新的小圈子：{ $what }
people-change-circle-ended = 小圈子解散：{ $what }
people-change-spot = { $name } 的方框換了位置

## Personal data

people-erased = 已清除 { $rows } 行，以及 { $entries } 條歷史記錄的內容。
people-erased-reworded = 已從 { $count } 處文字中去掉姓名。
people-erased-left = 仍有 { $count } 處文字含有此姓名。
people-erased-after = 此操作不能復原；其他變更仍可復原。此檔案的副本不在其內。
people-somebody = 某人
people-mention-account = 客戶
people-mention-action = 行動
people-mention-activity = 活動
people-mention-clique = 小圈子
people-mention-insider = 我方人員
people-mention-judgement = 判斷
people-mention-level-reason = 理由
people-mention-link = 關係
people-mention-note = 便條
people-mention-opportunity = 商機
people-mention-opportunity-fact = 商機變更
people-mention-pair = 對應關係
people-mention-person = 人員備註
people-mention-person-fact = 變動原因
people-mention-person-text = 所得與所需
people-mention-placement = 看板位置
people-mention-rating = 評分
people-mention-ruleset = 規則
people-mention-team-member = 團隊
people-mention-unit = 單位
people-mention-vote = 投票
people-mention-workshop = 研討會
people-mention-workshop-entry = 研討會紀要
people-mention-workshop-place = 研討會看板
people-personal = 個人資料
people-personal-why = 所保存的關於此人的全部內容，可匯出或清除。
people-export-all = 全部匯出…
people-erase = 清除…
people-erase-title = 清除{ $name }
people-erase-what = 所保存的關於{ $name }的全部內容將永久清除：判斷、文字、關係、行動，以及涉及此人的歷史。此操作不能復原；其他變更仍可復原。此檔案的副本和備份不在其內。
people-erase-also = 同時尋找（其他寫法，用逗號分隔）
people-erase-none = 其他文字中沒有此姓名。
people-erase-found = 另有 { $count } 處文字含有此姓名
people-erase-reword = 在這些文字中用「{ $word }」代替姓名
people-erase-namesakes = 另有人同名；請查看每處文字指的是誰。
people-erase-name = 請輸入姓名以確認
people-erase-do = 永久清除
people-erase-more = ……另有 { $count } 處
people-exported-all = 已寫入 { $path }。
people-file-person = 人員
people-file-judgements = 判斷
people-file-texts = 所得、所需與決策依據
people-file-moves = 變動
people-file-holders = 職位歷任
people-file-links = 關係線
people-file-cliques = 小圈子
people-file-pairs = 我方負責人
people-file-actions = 行動
people-file-activities = 活動
people-file-history = 記錄的更改
people-mention-stage-mark = 階段成果
people-mention-contender = 對手
people-mention-decision-criterion = 決策標準
people-mention-lead = 線索
people-contacts = 來電與拜訪
people-contacts-all = 共 { $count } 次，最近的在前
people-contacts-none = 還沒有記下來電或拜訪
people-contacts-add = 今天聯絡的結果
people-mention-review-subject = 評審紀要
people-mention-review-role = 評審參與者
people-mention-review-answer = 評審中的回答

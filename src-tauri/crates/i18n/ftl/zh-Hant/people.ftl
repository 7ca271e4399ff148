### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = 職位
people-unknown-name = 待確認
people-map-label = { $account } 的聯繫人
people-board-hint = 方向鍵在聯繫人之間移動，F2 重新命名。Enter 新增同級，Tab 新增下級；先按 Esc 再按 Tab 離開關係圖。1 至 5 設定狀態，Shift 加 1 至 4 設定覆蓋面，角色字母加上或去掉角色。L 畫影響。空白鍵拿起，方向鍵移動，Enter 放下。
people-node-said = { $name }，{ $title }。狀態：{ $status }。角色：{ $roles }。覆蓋面：{ $coverage }。
people-link-said = { $from } 影響 { $to }，強度 { $strength }（共 3 級）
people-link-handle = 拖到受影響的人
people-outside-band = 正式架構之外
people-subtitle = { $count } 人，{ $open } 個職位待確認
people-quick = 快捷鍵：{ $key }

## Drag

people-drop-report = 彙報給 { $name }
people-drop-hand = 手動放置
people-drop-link = 拖到受影響的人
people-drop-influence = { $from } 影響 { $to }

## Adding

people-add = 聯繫人
people-add-name = 姓名，職位
people-add-report = 下級：姓名，職位
people-add-colleague = 同級：姓名，職位
people-add-here = 在此新增聯繫人
people-add-many = 姓名，或「姓名，職位」

## Menu

people-link-to = 影響…
people-release = 交還自動佈局
people-top = 無上級
people-outside = 移出正式架構
people-inside = 移回正式架構

## View

people-layers = 圖層
people-layers-both = 正式與影響
people-layers-formal = 正式
people-layers-influence = 影響
people-as = 顯示為
people-as-map = 圖
people-as-list = 清單

## Influence

people-influence = 影響力
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

## Personal data

people-erased = 已清除 { $rows } 行，以及 { $entries } 條歷史記錄的內容。此前的操作不能再撤銷。此文件的副本和別處提到此姓名的文字不在其內。
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

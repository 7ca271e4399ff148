### What boards share: the matrix, the people map, boards of notes.

board-mini = 全圖，拖曳可移動
board-keys-lasso = 按住 Alt 在空白處拖曳：圈選
board-lasso = 套索：圈出要選取的物件
board-zoom = 縮放
board-zoom-in = 放大
board-zoom-out = 縮小
board-fit = 顯示全部
board-history = 歷史
board-from-to = { $from } → { $to }

## How sure a judgement is

board-certainty = 確信程度
board-certainty-confirmed = 已證實
board-certainty-assumed = 推測
board-certainty-hearsay = 聽說
board-source-said = 來源：{ $source }

## Keys on boards

board-keys = 此處的快捷鍵
board-keys-go = 方向鍵：移到下一個；加 Shift 則加入所選
board-keys-nudge = Ctrl 加方向鍵：所選移動 1；再加 Shift 移動 10
board-keys-take = 空白鍵：拿起所選；方向鍵移動，Enter 放下，Esc 放回
board-keys-pan = 按住空白鍵拖動，或用中鍵：平移
board-keys-zoom = + 和 −：縮放；0 或 F：顯示全部
board-keys-marquee = 按住 Shift 拖動：框選
board-keys-arrows = 方向鍵：所選移動 1，加 Shift 移動 5；Ctrl 加方向鍵：移到下一個
board-keys-ctrl-zoom = Ctrl 加 + 和 −：縮放；Ctrl 加 0：顯示全部
board-keys-type = 在任何地方輸入即寫貼紙；Shift 加 Enter：換行
board-keys-next = Enter：下一張；Tab 和 Shift 加 Tab：在旁邊寫；Ctrl 加 Enter：在下方寫
board-keys-paste = 貼上清單或表格欄：每行一張；Ctrl 加 C：複製文字
board-keys-snap = 拖動：自動對齊其他卡片和四分線，按住 Ctrl 或 Alt 則不對齊；先按住 Alt：拖出一份
board-keys-bar = Alt 加 F10：工具列；Ctrl 加 D：複製一份；Ctrl 加 G：組成群組，加 Shift 取消群組

## Notes and cards

board-notes-hint = 直接輸入即寫貼紙，也可按兩下空白處，或貼上清單。方向鍵移動所選，Ctrl 加方向鍵移到下一個。Tab 在旁邊寫，Ctrl 加 Enter 在下方寫。F2 編輯，Esc 取消，Alt 加 F10 到工具列。
board-note-text = 貼紙文字
board-join = ，
board-kind-note = 貼紙
board-kind-unit = 事業部
board-kind-opportunity = 商機
board-kind-account = 客戶
board-kind-person = 人物
board-face-down = 未翻開
board-owner = 負責人 { $name }
board-votes = { $count } 票，其中我的 { $mine } 票
board-by-hand = 手動放置
board-locked = 已鎖定
board-at = 橫 { $x }，縱 { $y }
board-moved = 已移到{ $zone } { $x }，{ $y }
board-together = 共 { $count } 張
board-is-locked = { $count } 張已鎖定，請先解鎖。
board-paste-left = 已新增 { $most } 行，另有 { $left } 行未新增，請分次貼上。

## Tools for what is selected

board-bar = 所選 { $count } 張的工具
board-colour = 顏色
board-align = 對齊
board-align-left = 左邊對齊
board-align-centre = 左右置中
board-align-right = 右邊對齊
board-align-top = 上邊對齊
board-align-middle = 上下置中
board-align-bottom = 下邊對齊
board-align-across = 橫向等距
board-align-down = 縱向等距
board-group = 組成群組
board-ungroup = 取消群組
board-lock = 鎖定
board-unlock = 解鎖
board-duplicate = 複製一份
board-become = 轉為
board-remove = 刪除

### What the matrix and the people map share.

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

### What the matrix and the people map share.

board-zoom = 缩放
board-zoom-in = 放大
board-zoom-out = 缩小
board-fit = 显示全部
board-history = 历史
board-from-to = { $from } → { $to }

## How sure a judgement is

board-certainty = 确信程度
board-certainty-confirmed = 已证实
board-certainty-assumed = 推测
board-certainty-hearsay = 听说
board-source-said = 来源：{ $source }

## Keys on boards

board-keys = 此处的快捷键
board-keys-go = 方向键：移到下一个；加 Shift 则加入所选
board-keys-nudge = Ctrl 加方向键：所选移动 1；再加 Shift 移动 10
board-keys-take = 空格：拿起所选；方向键移动，Enter 放下，Esc 放回
board-keys-pan = 按住空格拖动，或用中键：平移
board-keys-zoom = + 和 −：缩放；0 或 F：显示全部
board-keys-marquee = 按住 Shift 拖动：框选

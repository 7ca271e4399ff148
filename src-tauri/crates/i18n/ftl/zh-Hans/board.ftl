### What boards share: the matrix, the people map, boards of notes.

board-mini = 全图，拖动可移动
board-keys-lasso = 按住 Alt 在空白处拖动：圈选
board-lasso = 套索：圈出要选中的对象
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
board-keys-arrows = 方向键：所选移动 1，加 Shift 移动 5；Ctrl 加方向键：移到下一个
board-keys-ctrl-zoom = Ctrl 加 + 和 −：缩放；Ctrl 加 0：显示全部
board-keys-type = 在任何地方输入即写贴纸；Shift 加 Enter：换行
board-keys-next = Enter：下一张；Tab 和 Shift 加 Tab：在旁边写；Ctrl 加 Enter：在下方写
board-keys-paste = 粘贴列表或表格列：每行一张；Ctrl 加 C：复制文字
board-keys-snap = 拖动：自动对齐其他卡片和四分线，按住 Ctrl 或 Alt 则不对齐；先按住 Alt：拖出一份
board-keys-bar = Alt 加 F10：工具栏；Ctrl 加 D：复制一份；Ctrl 加 G：组合，加 Shift 取消组合

## Notes and cards

board-notes-hint = 直接输入即写贴纸，也可双击空白处，或粘贴列表。方向键移动所选，Ctrl 加方向键移到下一个。Tab 在旁边写，Ctrl 加 Enter 在下方写。F2 编辑，Esc 取消，Alt 加 F10 到工具栏。
board-note-text = 贴纸文字
board-join = ，
board-kind-note = 贴纸
board-kind-unit = 事业部
board-kind-opportunity = 商机
board-kind-account = 客户
board-kind-person = 人物
board-face-down = 未翻开
board-owner = 负责人 { $name }
board-votes = { $count } 票，其中我的 { $mine } 票
board-by-hand = 手动放置
board-locked = 已锁定
board-at = 横 { $x }，纵 { $y }
board-moved = 已移到{ $zone } { $x }，{ $y }
board-together = 共 { $count } 张
board-is-locked = { $count } 张已锁定，请先解锁。
board-paste-left = 已添加 { $most } 行，另有 { $left } 行未添加，请分次粘贴。

## Tools for what is selected

board-bar = 所选 { $count } 张的工具
board-colour = 颜色
board-align = 对齐
board-align-left = 左边对齐
board-align-centre = 左右居中
board-align-right = 右边对齐
board-align-top = 上边对齐
board-align-middle = 上下居中
board-align-bottom = 下边对齐
board-align-across = 横向等距
board-align-down = 纵向等距
board-group = 组合
board-ungroup = 取消组合
board-lock = 锁定
board-unlock = 解锁
board-duplicate = 复制一份
board-become = 转为
board-remove = 删除

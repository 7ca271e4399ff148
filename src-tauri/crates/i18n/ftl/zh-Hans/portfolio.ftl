### Account portfolio: the matrix (A-17) and its list twin.

portfolio-subtitle = { $count } 家客户，12 个月收入 { $sum }
portfolio-view-matrix = 矩阵
portfolio-view-table = 表格
portfolio-foot = 已选 { $count } 家：收入 { $sum }
portfolio-selected = 已选 { $count } 家客户
portfolio-all-of-them = 对全部所选

## Filters

portfolio-find = 查找客户
portfolio-no-category = 未分类
portfolio-and = 、
portfolio-compare = 对比
portfolio-compare-none = 无
portfolio-compare-end = 结束对比
portfolio-filter-clear = 显示全部客户
portfolio-none-found = 没有符合的客户。

## Board

portfolio-zone-sum = { $count } 家，{ $sum }
portfolio-board-hint = 方向键在客户之间移动，Enter 打开，F2 重命名。Ctrl 加方向键移动 1，再加 Shift 移动 10。空格拿起，Enter 放下，Esc 放回。
portfolio-card-said = { $name }，{ $category }，横 { $x }，纵 { $y }，{ $detail }
portfolio-card-stands = { $name }，{ $category }：{ $zone }，横 { $x }，纵 { $y }
portfolio-axis-move = { $axis } { $from } → { $to }
portfolio-axis-at = { $axis } { $to }
portfolio-axis-range = 请输入 0 到 100 的数字。
portfolio-together = { $count } 家一起移动
portfolio-legend = 圆面：12 个月收入。外环：潜力。
portfolio-add-name = 客户名称
portfolio-add-here = 在此添加客户
portfolio-keys-open = Enter：打开客户；F2：重命名；Delete：删除
portfolio-keys-add = 双击空白处：在此添加；粘贴一列名称可添加多家

## Empty board

portfolio-example = 示例
portfolio-empty-question = 你的客户处于什么位置？
portfolio-empty-begin = 双击即可添加，或粘贴一列名称。
portfolio-empty-table = 在下方输入第一家客户的名称，或粘贴一列名称。
portfolio-empty-note = 图中三家是示例，添加第一家客户后消失。

## Unplaced accounts

portfolio-unplaced = 未放置
portfolio-unplaced-count = { $count } 家，可拖入
portfolio-unplaced-find = 查找
portfolio-place = 放置…
portfolio-place-in = 放入
portfolio-move-to = 移到…
portfolio-take-off = 移出矩阵
portfolio-more = 还有 { $number } 家

## Inspector

portfolio-position = 位置
portfolio-not-placed = 尚未放置
portfolio-now = 现在
portfolio-why = 理由
portfolio-why-ask = 为什么在这里？
portfolio-story-at = { $zone }（{ $x }，{ $y }）
portfolio-taken-off = 移出矩阵

## Table

portfolio-zone = 区域
portfolio-score-of = 得分：{ $what }
portfolio-open-count = 进行中
portfolio-open-amount = 进行中金额

### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = 职位
people-unknown-name = 待确认
people-map-label = { $account } 的联系人
people-board-hint = 方向键在联系人之间移动，F2 重命名。Enter 添加同级，Tab 添加下级；先按 Esc 再按 Tab 离开关系图。1 至 5 设定状态，Shift 加 1 至 4 设定覆盖面，角色字母加上或去掉角色。L 画影响。空格拿起，方向键移动，Enter 放下。
people-node-said = { $name }，{ $title }。状态：{ $status }。角色：{ $roles }。覆盖面：{ $coverage }。
people-link-said = { $from } 影响 { $to }，强度 { $strength }（共 3 级）
people-link-handle = 拖到受影响的人
people-outside-band = 正式架构之外
people-subtitle = { $count } 人，{ $open } 个职位待确认
people-quick = 快捷键：{ $key }

## Drag

people-drop-report = 汇报给 { $name }
people-drop-hand = 手动放置
people-drop-link = 拖到受影响的人
people-drop-influence = { $from } 影响 { $to }

## Adding

people-add = 联系人
people-add-name = 姓名，职位
people-add-report = 下级：姓名，职位
people-add-colleague = 同级：姓名，职位
people-add-here = 在此添加联系人
people-add-many = 姓名，或“姓名，职位”

## Menu

people-link-to = 影响…
people-release = 交还自动布局
people-top = 无上级
people-outside = 移出正式架构
people-inside = 移回正式架构

## View

people-layers = 图层
people-layers-both = 正式与影响
people-layers-formal = 正式
people-layers-influence = 影响
people-as = 显示为
people-as-map = 图
people-as-list = 列表

## Influence

people-influence = 影响力
people-weak = 弱
people-middle = 中
people-strong = 强
people-influences = 影响
people-influenced-by = 受影响于
people-influence-add = 添加受其影响的人
people-strength = 强度
people-turn = 反转方向
people-link = 影响

## Inspector

people-selected = 已选 { $count } 人
people-foot = 已选 { $count } 人
people-facts = 事实
people-manager = 汇报给
people-email = 邮箱
people-phone = 电话
people-unknown = 尚不知姓名
people-is-outside = 在正式架构之外
people-grounds = 状态的理由
people-grounds-ask = 依据是什么？
people-advice = 怎么做
people-status-history = 状态变化
people-letters-unknown = 请用字母填写角色：{ $letters }。

## Keys on the map

people-keys-add = Enter：添加同级；Tab：添加下级；未选中时直接输入姓名
people-keys-leave = 先按 Esc 再按 Tab：离开关系图
people-keys-judge = 1 至 5：状态；Shift 加 1 至 4：覆盖面；{ $letters }：角色
people-keys-influence = L：画出对某人的影响；R：交还自动布局
people-keys-rename = F2：姓名，再按 Tab 到职位；Delete：删除

## Empty map

people-example = 示例
people-example-top = 总经理
people-example-left = 运营总监
people-example-right = 工厂经理
people-empty-question = 这里谁来决定？
people-empty-begin = 双击或直接输入姓名即可添加联系人，或粘贴一列姓名。
people-empty-note = 图中三人是示例，添加第一位联系人后消失。
people-none-found = 还没有联系人。

## Chairs, links, groups

people-no-unit = 无单位
people-link-influence = 影响
people-link-dotted = 另向其汇报：
people-link-conflict = 有冲突：
people-link-alliance = 结盟：
people-link-introduction = 引见：

## What changed between two days

people-change-joined = { $name } 加入
people-change-left = { $name } 离开
people-change-manager = { $name } 向 { $after } 汇报，之前向 { $before }
people-change-title = { $name }：{ $after }，之前为 { $before }
people-change-unit = { $name } 从 { $before } 转到 { $after }
people-change-level = { $name }，{ $what }：从 { $before } 到 { $after }
people-change-link = 新增：{ $name } { $what } { $other }
people-change-link-ended = 不再：{ $name } { $what } { $other }

## Personal data

people-erased = 已清除 { $rows } 行，以及 { $entries } 条历史记录的内容。此前的操作不能再撤销。此文件的副本和别处提到此姓名的文字不在其内。
people-file-person = 人员
people-file-judgements = 判断
people-file-texts = 所得、所需与决策依据
people-file-moves = 变动
people-file-holders = 职位历任
people-file-links = 关系线
people-file-cliques = 小圈子
people-file-pairs = 我方负责人
people-file-actions = 行动
people-file-activities = 活动
people-file-history = 记录的更改

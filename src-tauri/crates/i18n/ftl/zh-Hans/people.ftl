### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = 职位
people-unknown-name = 待确认
people-map-label = { $account } 的联系人
people-board-hint = 方向键在联系人之间移动，F2 重命名。Enter 添加同级，Tab 添加下级；先按 Esc 再按 Tab 离开关系图。1 至 5 设定状态，Shift 加 1 至 4 设定覆盖面，角色字母加上或去掉角色。L 画影响。空格拿起，方向键移动，Enter 放下。
people-node-said = { $name }，{ $title }。状态：{ $status }。角色：{ $roles }。覆盖面：{ $coverage }。
people-link-said = { $from } 影响 { $to }，强度 { $strength }（共 3 级）
people-link-handle = 拖到另一个人，画关系线
people-outside-band = 正式架构之外
people-subtitle = { $count } 人，{ $open } 个职位待确认
people-quick = 快捷键：{ $key }

## Drag

people-drop-report = 汇报给 { $name }
people-drop-hand = 手动放置
people-drop-link = 拖到受影响的人
people-drop-to = { $from } 到 { $to }
people-drop-influence = { $from } 影响 { $to }

## Adding

people-add = 联系人
people-add-name = 姓名，职位
people-add-report = 下级：姓名，职位
people-add-colleague = 同级：姓名，职位
people-add-here = 在此添加联系人
people-add-many = 姓名，或“姓名，职位”

## Pasting a chart

people-ties = 从文件导入连线…
people-ties-title = 从文件导入连线
people-ties-choose = 选择连线表
people-ties-hint = 每行一条连线：“从”“到”两列；可另有“关系”“强度”“备注”列。关系可为：影响、虚线、结盟、冲突、引见、汇报。
people-ties-links = 新连线
people-ties-updated = 有变化的连线
people-ties-lines = 汇报关系
people-ties-people = 新人员
people-ties-same = 无变化
people-ties-skipped = 未导入
people-ties-row = 第 { $row } 行
people-ties-add = 表中有、关系图上没有的人一并添加
people-ties-other = 换一个文件…
people-ties-take = 导入
people-ties-done = 已导入：连线 { $links } 条，汇报关系 { $lines } 条，人员 { $people } 人。
people-paste = 粘贴组织结构…
people-paste-title = 由文本建立组织结构
people-paste-hint = 每行一人，“姓名，职位”；缩进表示汇报给上面的人。也可以是表格的行：姓名、职位、上级。
people-paste-example =
    姓名，职位
        姓名，职位
        姓名，职位
            姓名，职位
people-paste-text = 文本
people-paste-read = 理解为
people-paste-nothing = 还没有人。请在左侧输入或粘贴。
people-paste-form-list = 名单
people-paste-form-outline = 缩进列表
people-paste-form-sheet = 表格的行
people-paste-counted = 新增 { $count } 人
people-paste-add =
    { $count ->
        [0] 添加
       *[other] 添加 { $count } 人
    }
people-paste-known-mark = 已在图上
people-paste-above = 下属于 { $name }
people-paste-between = 第 { $line } 行：缩进与上面各行都不对齐，取最近的外层上级。
people-paste-nobody = 第 { $line } 行：没有姓名也没有职位，已略去。
people-paste-twice = 第 { $line } 行：{ $name }在文本中出现多次，都会添加。
people-paste-several = 第 { $line } 行：有多人名为{ $name }，取第一位为上级。
people-paste-known = 第 { $line } 行：{ $name }已在图上，位置不变。
people-paste-no-manager = 第 { $line } 行：没有名为{ $name }的人，汇报关系留空。
people-paste-circle = 这些汇报关系形成循环：{ $path }。第一条已略去。
people-paste-more = 另有 { $count } 条

## Menu

people-link-to = 影响…
people-release = 交还自动布局
people-top = 无上级
people-outside = 移出正式架构
people-inside = 移回正式架构

## View

people-view = 视图
people-layers = 图层
people-layers-both = 正式与影响
people-layers-formal = 正式
people-layers-influence = 影响
people-as = 显示为
people-as-map = 图
people-as-list = 列表

## Finding, folding, filtering

people-find = 在图上查找
people-fold = 折叠
people-fold-levels =
    { $count ->
        [one] 只显示顶层
       *[other] 显示前 { $count } 层
    }
people-fold-none = 全部展开
people-fold-one = 折叠下面 { $count } 人
people-unfold = 展开 { $count } 人
people-fold-reports = 折叠下级
people-unfold-reports = 展开下级
people-folded-said = 下面折叠了 { $count } 人。
people-filter = 突出
people-filter-chosen = 已选 { $count } 项
people-filter-clear = 清除
people-filter-found =
    { $count ->
        [0] 无人突出
       *[other] 突出 { $count } 人
    }
people-filter-select = 选中这些人

## At the side

people-tray = 待安排
people-tray-lone = 没有汇报线
people-tray-aside = 已知但不在图上
people-tray-left = 已离开
people-tray-put = 放到图上
people-tray-open = 待确认
people-tray-none = 每个人都有位置。
people-tray-hint = 拖到某人上：汇报给此人。拖到空白处：放在那里。

## Kinds of links

people-kind = 类型
people-kind-choose = { $from }到{ $to }：哪种关系？
people-kind-influence = 影响
people-kind-dotted = 虚线汇报
people-kind-conflict = 冲突
people-kind-alliance = 同盟
people-kind-introduction = 引见
people-said-dotted = { $from } 同时汇报给 { $to }，强度 { $strength }（共 3 级）
people-said-conflict = { $from } 与 { $to } 有冲突，强度 { $strength }（共 3 级）
people-said-alliance = { $from } 与 { $to } 结盟，强度 { $strength }（共 3 级）
people-said-introduction = { $from } 把我们引见给 { $to }，强度 { $strength }（共 3 级）
people-legend-names = 符号名称
people-legend-old = 变淡：评估已久
people-links = 关系线
people-links-add = 添加关系线到…
people-since = 自
people-ended = 结束于

## Days

people-days = 关系图的变化
people-days-show = 日期
people-days-play = 播放
people-days-pause = 暂停
people-days-before = 上一次变化
people-days-after = 下一次变化
people-days-today = 今天
people-days-day = 日期
people-days-end = 回到今天
people-days-past = { $day } 的关系图，只能查看，不能修改。
people-compare = 对比
people-compare-none = 不对比
people-compare-end = 结束对比
people-changes = 变化
people-changes-between = { $from } 至 { $to }
people-changes-none = 这两天之间没有变化。
people-days-step =
    { $count ->
        [0] { $day }：图上没有变化
       *[other] { $day }：{ $count } 项变化
    }
people-days-none = 到这一天还没有任何记录。
people-changes-count = { $count } 项变化
people-mark-joined = 新加入
people-mark-left = 已离开
people-mark-moved = 已调动
people-mark-changed = 有变化

## What is seen

people-opportunity = 针对
people-opportunity-all = 整个客户
people-layout = 布局
people-layout-tree = 树形
people-layout-unit = 按单位
people-layout-influence = 按影响力
people-layout-free = 自由
people-redact = 脱敏
people-redact-on = 已脱敏
people-redact-why = 此窗口的所有视图和导出中都不显示私密和敏感内容、敌人、冲突、原因和备注。
people-core = 决策核心
people-core-line = { $count } 人，支持度 { $support }%，覆盖面 { $coverage }%
people-core-line-open = { $count } 人，支持度未评估，覆盖面 { $coverage }%
people-core-line-unknown = { $count } 人，尚不知姓名
people-keys-core = C：加入或移出决策核心

## Judgements

people-group-standing = 对我方
people-group-decision = 在决策中
people-group-power = 权力
people-group-personality = 性格（私密）
people-judged-for = 针对{ $name }的判断
people-everywhere = 通用
people-judgement-more = { $scale }：依据与历史
people-private = 私密：不会出现在任何导出中
people-evidence = 依据
people-evidence-ask = 有什么依据？请至少勾选一项。
people-old = 已久
people-old-why = 判断时间已久，请重新确认。
people-focus = 注意：
people-avoid = 避免：
people-and = ；
people-words = 对其意味着什么
people-words-business-win = 组织利益
people-words-personal-win = 个人利益
people-words-need = 需求
people-words-criteria = 决策标准
people-words-first = 先写内容；再写自何时、把握程度和来源。
people-ranked-add = 添加{ $label }
people-ranked-at = { $label }，第 { $rank } 位
people-ranked-hint = 拖动，或按 Alt 加方向键，可调整次序。
people-source-ask = 来源，一行一个
people-sources = { $count } 个来源
people-one-source = 只有一个来源。请再问一处，另起一行写上。
people-moves = 在架构中的位置
people-move =
    { $kind ->
        [manager] 上级：{ $before } → { $after }
        [title] 职位：{ $before } → { $after }
        [unit] 单位：{ $before } → { $after }
       *[other] 岗位：{ $before } → { $after }
    }
people-by-influence = 受影响于
people-by-dotted = 虚线下级
people-by-conflict = 冲突
people-by-alliance = 同盟
people-by-introduction = 由其引见
people-until = 至{ $day }
people-end-today = 今天结束

## Zipper and stakeholders

people-zipper = 拉链式关系网
people-zipper-ours = 我方
people-zipper-theirs = 对方
people-zipper-level =
    { $level ->
        [1] 最高层
        [2] 第二层
        [3] 第三层
        [4] 第四层
       *[other] 第 { $level } 层
    }
people-zipper-alone = 尚无我方人员
people-zipper-rest = 我方尚未归入层级的人员
people-zipper-all = 显示全部 { $count } 人
people-zipper-fewer = 只看前几位
people-rows-shown = 共 { $count } 人，影响最大的在前
people-zipper-gap = 这一层没有我方人员对应
people-zipper-kept = 联系正常
people-zipper-late = 联系逾期
people-zipper-hint = 把我方人员拖到对方人员上即可配对。
people-zipper-empty = 还没有联系人，无法配对。
people-pair = 配对
people-pair-with = 与…配对
people-pair-of = { $days } 天 / { $rhythm } 天
people-pair-ago = { $days } 天前
people-pair-never = 无联系
people-pair-owner = 负责人
people-pair-rhythm = 间隔天数
people-pair-said = { $ours }与{ $theirs }：{ $state }
people-pair-end = 结束配对
people-stakeholders = 相关人员
people-stakeholders-legend = 实心格：关系层级 1 至 4。蓝框：期望层级。!：联系逾期。
people-as-zipper = 拉链
people-as-stakeholders = 相关人员
people-as-ripple = 涟漪
people-as-entities = 架构
people-level-of = 第 { $level } 级（共 { $most } 级）
people-level-wanted = 期望 { $level }

## Influence

people-influence = 影响力
people-heed-line = 第 { $rank } 位（共 { $of } 人），{ $percent }%
people-heed-why = 为什么？
people-heed-measure = 中心性，按 PageRank 计算：听从某人的人越多、这些人自身影响力越大，此人的影响力就越大。图中影响力最大者为 100%。
people-heed-rests = 依据 { $lines } 条汇报线和 { $links } 条联系：下级听从上级，虚线减半；受影响者按强度 1 至 3 听从对方；同盟者互相听从。冲突和引荐不计。
people-heed-who = 图中所有人（{ $of } 人）都计入，包括尚不知姓名者；已离开或未放入图中的人不计。
people-heed-from = 来自
people-heed-more = 另外 { $count } 人
people-heed-alike = 人人都有的基础部分
people-heed-share = { $percent }%
people-derived = { $level }：由采购角色得出，直到在此手动设定
people-wanted = 期望：{ $scale }
people-wanted-by = 期望日期：{ $scale }
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
people-keys-fold = H：折叠或展开下级
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
people-change-manager-new = { $name } 现在向 { $after } 汇报
people-change-manager-none = { $name } 不再向 { $before } 汇报
people-change-title-new = { $name }：现为 { $after }
people-change-title-none = { $name }：不再是 { $before }
people-change-unit-new = { $name } 来到 { $after }
people-change-unit-none = { $name } 不再属于 { $before }
people-change-level-new = { $name }，{ $what }：{ $after }
people-change-level-new-some = { $name }，{ $what }：增加 { $after }
people-change-level-none = { $name }，{ $what }：不再评估，之前为 { $before }
people-change-level-none-some = { $name }，{ $what }：不再是 { $before }
people-change-circle = 新的小圈子：{ $what }
people-change-circle-ended = 小圈子解散：{ $what }
people-change-spot = { $name } 的方框换了位置

## Personal data

people-erased = 已清除 { $rows } 行，以及 { $entries } 条历史记录的内容。
people-erased-reworded = 已从 { $count } 处文字中去掉姓名。
people-erased-left = 仍有 { $count } 处文字含有此姓名。
people-erased-after = 此操作不能撤销；其他更改仍可撤销。此文件的副本不在其内。
people-somebody = 某人
people-mention-account = 客户
people-mention-action = 行动
people-mention-activity = 活动
people-mention-clique = 小圈子
people-mention-insider = 我方人员
people-mention-judgement = 判断
people-mention-level-reason = 理由
people-mention-link = 关系
people-mention-note = 便签
people-mention-opportunity = 商机
people-mention-opportunity-fact = 商机变更
people-mention-pair = 对应关系
people-mention-person = 人员备注
people-mention-person-fact = 变动原因
people-mention-person-text = 所得与所需
people-mention-placement = 看板位置
people-mention-rating = 评分
people-mention-ruleset = 规则
people-mention-team-member = 团队
people-mention-unit = 单位
people-mention-vote = 投票
people-mention-workshop = 研讨会
people-mention-workshop-entry = 研讨会纪要
people-mention-workshop-place = 研讨会看板
people-personal = 个人数据
people-personal-why = 所保存的关于此人的全部内容，可导出或清除。
people-export-all = 全部导出…
people-erase = 清除…
people-erase-title = 清除{ $name }
people-erase-what = 所保存的关于{ $name }的全部内容将永久清除：判断、文字、关系、行动，以及涉及此人的历史。此操作不能撤销；其他更改仍可撤销。此文件的副本和备份不在其内。
people-erase-also = 同时查找（其他写法，用逗号分隔）
people-erase-none = 其他文字中没有此姓名。
people-erase-found = 另有 { $count } 处文字含有此姓名
people-erase-reword = 在这些文字中用“{ $word }”代替姓名
people-erase-namesakes = 另有人同名；请查看每处文字指的是谁。
people-erase-name = 请输入姓名以确认
people-erase-do = 永久清除
people-erase-more = ……另有 { $count } 处
people-exported-all = 已写入 { $path }。
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
people-mention-stage-mark = 阶段成果
people-mention-contender = 对手
people-mention-decision-criterion = 决策标准
people-mention-lead = 线索
people-contacts = 来电与拜访
people-contacts-all = 共 { $count } 次，最近的在前
people-contacts-none = 还没有记下来电或拜访
people-contacts-add = 今天联络的结果
people-mention-review-subject = 评审纪要
people-mention-review-role = 评审参与者
people-mention-review-answer = 评审中的回答

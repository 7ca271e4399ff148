### 研讨会：从议程到纪要（F-07）。

workshop-minutes = 会议纪要
workshop-when = 时间
workshop-account = 客户
workshop-board = 图
workshop-attendees = 参加者
workshop-note = 备注
workshop-decisions = 决定
workshop-actions = 行动
workshop-action = 行动
workshop-owner = 负责人
workshop-due = 期限
workshop-done = 完成
workshop-before = 之前
workshop-after = 之后
workshop-moves = 移动
workshop-what = 内容
workshop-from = 从
workshop-to = 到
workshop-why = 谁、为什么
workshop-votes-of = 投票：{ $name }
workshop-rank = 名次
workshop-dots = 票数
workshop-answer = 有帮助的做法
workshop-parking = 停车场
workshop-agenda = 议程
workshop-step = 步骤
workshop-planned = 计划（分钟）
workshop-took = 用时（分钟）
workshop-workshops = 研讨会
workshop-begin = 开始研讨会
workshop-begin-this = 开始
workshop-meeting = 会议
workshop-export = 导出纪要 PDF
workshop-end = 结束研讨会
workshop-clock-pause = 剩余 { $time }，暂停计时
workshop-clock-start = 剩余 { $time }，开始计时
workshop-writing = 按键书写贴纸
workshop-figures-hidden = 数字已隐藏
workshop-names-hidden = 名称已隐藏
workshop-frame-locked = 画面已锁定
workshop-step-done = 已完成：
workshop-votes-cast = 已投 { $given }，共 { $possible } 票
workshop-votes-given =
    { $count ->
       *[other] 已投 { $count } 票
    }
workshop-keys = 会议快捷键
workshop-reveal =
    { $count ->
       *[other] 翻开 { $count } 张贴纸
    }
workshop-screen-portfolio = 打开客户组合
workshop-screen-criteria = 打开标准
workshop-screen-time = 打开时间
workshop-screen-account = 打开客户
workshop-screen-segmentation = 打开内部区隔图
workshop-screen-people = 打开人物图
workshop-screen-opportunity = 打开商机
workshop-screen-pipeline = 打开销售漏斗
workshop-screen-forecast = 打开预测
workshop-ballot = 投票
workshop-entries = 决定与行动
workshop-minute-more = +1 分钟
workshop-next = 下一步
workshop-room = 全场计数
workshop-voter = 投票人
workshop-next-voter = 下一位
workshop-dots-left =
    { $count ->
       *[other] 还剩 { $count } 票
    }
workshop-dot-less = { $name }减一票
workshop-dot-more = { $name }加一票
workshop-dots-mine =
    { $count ->
       *[other] 此人投了 { $count } 票
    }
workshop-dots-all =
    { $count ->
       *[other] 共 { $count } 票
    }
workshop-nothing-to-vote = 图上还没有内容。
workshop-result = 结果
workshop-deck-hint = 拖动卡片排序，最紧迫的排最前；也可以投票。前三张会给出有帮助的做法。
workshop-by-votes = 按票数排序
workshop-card-up = 上移{ $name }
workshop-card-down = 下移{ $name }
workshop-quick-decision = 决定
workshop-quick-action = 行动
workshop-quick-parking = 暂放
workshop-quick-hint = 输入后按回车；Esc 关闭
workshop-done-of = 完成：{ $name }
workshop-to-action = 转为行动
workshop-entry-delete = 删除{ $name }
workshop-entry-hint = 输入后按回车继续
workshop-key-steps = 下一步、上一步
workshop-key-clock = 开始或暂停计时
workshop-key-spotlight = 聚焦所选卡片，或取消
workshop-key-figures = 隐藏或显示数字
workshop-key-names = 隐藏或显示名称
workshop-key-lock = 锁定或解锁画面
workshop-key-write = 按键书写贴纸或作为命令
workshop-key-dots = 投票人给所选卡片的票数
workshop-key-leave = 退出全屏，研讨会继续
workshop-keys-writing = 书写贴纸时，用 Alt 加 T、D、A 或 P。
workshop-colour = 颜色 { $number }
workshop-kind-private = 各自书写
workshop-kind-reveal = 翻开
workshop-kind-cluster = 归类
workshop-kind-place = 摆放
workshop-kind-vote = 投票
workshop-kind-rank = 卡片排序
workshop-kind-decide = 决定
workshop-kind-talk = 讨论
workshop-new-step = 新步骤
workshop-step-title = 第 { $number } 步的标题
workshop-step-kind = 小组做什么
workshop-step-deck = 卡片
workshop-step-minutes = 第 { $number } 步的分钟数
workshop-add-step = 步骤
workshop-minutes-all =
    { $count ->
       *[other] 共 { $count } 分钟
    }
workshop-min = { $count } 分钟
workshop-title = 标题
workshop-no-board = 不用图
workshop-account-needed = 这张图属于某个客户。
workshop-attendees-hint = 每行一个名字，可粘贴名单。
workshop-votes-each = 每人票数
workshop-steps = 步骤
workshop-keep-agenda = 保存为议程
workshop-own = 自有
workshop-kept = { $name }已存入议程。
workshop-count =
    { $count ->
       *[other] { $count } 场研讨会
    }
workshop-running = { $name }正在进行
workshop-is-running = 进行中
workshop-resume = 继续
workshop-open = 未完成
workshop-none = 还没有开过研讨会。
workshop-none-hint = 从下面选一个议程：每个议程都按定时步骤带团队在图前工作，从各自书写到做出决定，并留下纪要。
workshop-agendas = 议程
workshop-picture = { $title }：{ $board }

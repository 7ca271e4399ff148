### What went wrong and what to do about it; made from typed errors.

errors-no-workspace = 没有打开的工作区。请先打开或新建一个。
errors-name-needed = 需要名称。请输入名称后再试。
errors-not-an-amount = “{ $text }”不是金额。请输入数字，例如 1,200.50 或 1.2万，也可以留空。
errors-not-a-number = “{ $text }”不是整数。请只输入数字，也可以留空。
errors-not-a-date = “{ $text }”不是日期。请按年-月-日输入，例如 2026-09-30。
errors-cycle = 这样会形成循环汇报：{ $path }。请先更改其中一条汇报关系。
errors-own-cycle = { $name }不能成为自己的上级。请另选上级。
errors-other-account = { $name }属于另一个客户。请在同一客户中选择。
errors-self-link = 一个人不能影响自己。请将连线拖到别人身上。
errors-unknown-key = 此工作区中没有名为“{ $key }”的项目（{ $what }）。请从列表中选择。
errors-unknown-name = 这里没有叫“{ $name }”的。请检查拼写。
errors-too-many-notes = 共有 { $given } 张贴纸，一次最多写 { $most } 张。请分批粘贴。没有写入任何内容。
errors-locked = “{ $name }”已锁定。请先解锁。
errors-already-became = “{ $name }”已变为别的内容。请打开它。
errors-unit-without-account = 事业部属于某个客户。请先将“{ $name }”放到该客户自己的看板上。
errors-not-a-currency = “{ $code }”不是货币代码。请使用三个字母，例如 CNY 或 EUR。
errors-picture-format = “{ $path }”没有说明图片格式。请让文件名以 .svg、.png 或 .pdf 结尾。
errors-drawing = 无法生成图片。请尝试更小的尺寸或其他格式。
errors-file-missing = { $path }处没有文件。它可能已被移动或改名，请重新选择。
errors-folder-missing = { $path }处没有文件夹。请先新建，或另选一个。
errors-file-exists = { $path }处已有文件。请另选名称；没有覆盖任何内容。
errors-file-denied = 没有读写{ $path }的权限。请另选文件夹或申请权限。
errors-file-other = 无法读写{ $path }：{ $cause }。请检查文件夹后再试。
errors-not-a-workspace = 此文件不是 Mainstay 工作区。请选择以 .mainstay 结尾的文件。
errors-damaged = 此工作区文件已损坏或不完整。请打开备份，或对副本运行“mainstay check --repair”。
errors-too-new = 此工作区由更新版本的 Mainstay 写成。请更新 Mainstay 后打开；文件未被改动。
errors-older-read-only = 此工作区由旧版本的 Mainstay 写成，而这里只能读取。请把它复制到可写入的文件夹，再打开副本。
errors-busy = 此工作区已在另一个 Mainstay 中打开。请先在那里关闭，然后再试。
errors-read-only = 此工作区在这里不能更改。请复制到可写的文件夹后打开副本。
errors-disk-full = 磁盘已满。没有更改任何内容；请腾出空间后再试。
errors-nothing-to-undo = 没有可撤销的更改。
errors-nothing-to-redo = 没有可重做的更改。
errors-conflict = 这一步与文件现有内容不再相符。没有更改任何内容。
errors-gone = 此项已不在。撤销或重做可将其恢复。
errors-io = 无法读写文件：{ $cause }。请检查磁盘后再试。
errors-pack = 无法读取此工作区的方法：{ $cause }。
errors-cancelled = 已停止。没有更改任何内容。
errors-bad-request = 无法理解此请求：{ $cause }。
errors-not-for = “{ $what }”不适用于{ $name }。请另选一个，或在设置中修改方法。
errors-not-a-step = “{ $title }”只能评 { $from } 到 { $to } 的整数。
errors-not-rated = “{ $title }”由其他数据得出，不能手工评分。请修改那些数据。
errors-not-a-weight = 权重必须大于 0，且不超过 1000。
errors-no-score = { $name }还没有可用来定位的评分。请先评分。
errors-not-an-area = “{ $name }”的边界必须在 0 到 100 之间，左小于右，下小于上。
errors-zones-overlap = 有两个区域重叠。请移动边界，使每个位置只属于一个区域。
errors-zones-gap = 从 { $x }，{ $y } 起没有区域覆盖。请移动边界，使区域铺满整个图。
errors-misfit = 这与方法不符：{ $cause }。
errors-account-needed = 这张图属于某个客户。请先选择客户。
errors-workshop-ended = { $name }已经结束，纪要保持原样。如需继续，请开始另一场研讨会。
errors-too-many-votes =
    { $count ->
       *[other] 已投 { $given } 票，但只有 { $count } 票。请先收回一些。
    }
errors-in-use = “{ $title }”正在使用（{ $count } 条记录）。可以停用该项，已填内容会保留。
errors-chosen = 当前工作区正在使用“{ $title }”。请先选择另一个。

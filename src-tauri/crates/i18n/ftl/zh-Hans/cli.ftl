### The command line: its help, what it prints, what it says about wrong usage. And the menu of macOS.

cli-about = 一个离线文件里的大客户管理。不带命令时打开窗口。

## Commands

cli-about-new = 新建工作区；绝不覆盖已有文件
cli-about-import = 从表格导入客户、联系人、商机、产品或同事
cli-about-show = 以表格显示一个视图，或以 JSON 供脚本使用
cli-about-chart = 把图表绘制到文件
cli-about-undo = 撤销最近一次更改
cli-about-redo = 重做撤销的更改
cli-about-history = 列出所有更改，最近的在前
cli-about-check = 检查文件是否完好
cli-about-backup = 写一份文件副本

## Headings of the help

cli-heading-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项
cli-heading-views = 视图：
cli-heading-charts = 图表：

## Arguments and options

cli-argument-workspace = 工作区文件
cli-argument-file = 表格：.csv、.tsv、.xlsx、.xls、.ods
cli-argument-view = 视图名称
cli-argument-chart = 图表名称
cli-option-help = 显示此帮助
cli-option-version = 显示版本
cli-option-lang = 文字和数字的语言：{ $choices }
cli-option-json = 输出 JSON
cli-option-sample = 填入虚构的示例
cli-option-currency = 汇总所用货币的 ISO 代码，例如 EUR
cli-option-as = 每一行是什么：{ $choices }；省略则自动判断
cli-option-map = 说明各列含义的文件
cli-option-dry-run = 只说明结果，不做更改
cli-option-account = 只看这家客户
cli-option-on = 以此日期（YYYY-MM-DD）代替今天计算
cli-option-since = 只列此日期（YYYY-MM-DD）以后的
cli-option-out = 写到哪里；由扩展名决定格式：.svg、.png、.pdf
cli-option-theme = 配色：{ $choices }
cli-option-size = 宽和高（像素），例如 1200x800
cli-option-scale = PNG 相对尺寸的倍数；省略则为 2
cli-option-repair = 先备份，再重建损坏的文件
cli-option-to = 副本所在文件夹；省略则放在原文件旁

## Views and charts

cli-view-accounts = 客户及其收入和进行中的商机
cli-view-people = 联系人及其角色和对我方的态度
cli-view-opportunities = 商机，进行中的和已决的
cli-view-products = 我们的产品
cli-view-teammates = 我们的团队
cli-view-pipeline = 各阶段的商机数量和金额
cli-view-portfolio = 客户在客户组合矩阵上的位置
cli-view-map = 一家客户的关系图（--account）
cli-chart-funnel = 销售漏斗
cli-chart-revenue = 各月收入与计划对比
cli-chart-forecast = 按把握程度的销售预测
cli-chart-portfolio = 客户组合矩阵
cli-chart-people = 一家客户的关系图（--account）
cli-chart-people-same = 同 map
cli-chart-zipper = 我方与对方逐层对应（--account）
cli-chart-stakeholders = 我方谁认识对方谁（--account）
cli-chart-ripples = 我方周围的人，由近到远（--account）
cli-chart-stairs = 关系有多深，客户在哪个阶段找我们（--account）
cli-chart-departments = 各部门及在那里要做的事（--account）
cli-chart-entities = 一家客户的法人、事业部与据点（--account）

## Columns

cli-column-category = 类别
cli-column-revenue = 近 12 个月收入
cli-column-open-amount = 进行中金额
cli-column-open-count = 进行中商机
cli-column-title = 职务
cli-column-manager = 上级
cli-column-roles = 采购角色
cli-column-coverage = 覆盖程度
cli-column-outcome = 结果
cli-column-closes = 预计成交
cli-column-closed = 结束日期
cli-column-product = 产品
cli-column-series = 系列
cli-column-price = 标价
cli-column-role = 角色
cli-column-region = 区域
cli-column-email = 电子邮件
cli-column-x = 横轴
cli-column-y = 纵轴
cli-column-zone = 区域
cli-outcome-open = 进行中
cli-outcome-won = 赢单
cli-outcome-lost = 丢单

## What was done

cli-made = 已新建 { $path }
cli-written = 已写入：{ $path }
cli-undone = 已撤销：{ $label }
cli-redone = 已重做：{ $label }
cli-history-undone = （已撤销）
cli-sound = 文件完好。
cli-unsound = 文件有 { $count } 处问题。请加 --repair 再检查一次。
cli-copied = 原文件的副本：{ $path }
cli-import-file = { $name }：新增 { $new }，更改 { $updated }，未变 { $same }，略过 { $skipped }
cli-import-problem = 第 { $row } 行：{ $text }
cli-import-more = 还有 { $count } 条；--json 输出全部

## What went wrong

cli-output-failed = 输出无法写入：{ $cause }。
cli-map-unread = 列对照文件无法读取。{ $cause }
cli-map-column = 文件里没有对照文件所指的列“{ $heading }”。
cli-account-needed = 请用 --account 指明客户。
cli-account-not-here = “{ $view }”对所有客户都一样：请去掉 --account。
cli-usage-missing = 缺少：{ $argument }。参见 --help。
cli-usage-unknown = 无法理解：{ $argument }。参见 --help。
cli-usage-value = “{ $value }”不适用于 { $argument }。参见 --help。
cli-usage-wrong = 这些参数不能一起使用。参见 --help。
cli-no-display = 没有可打开窗口的显示器。命令不需要显示器：参见 --help。

## Menu of macOS

cli-menu-window = 窗口

## 方法包与位置

cli-about-pack = 检查、导入或导出方法包
cli-about-pack-check = 检查方法包；不需要工作区
cli-about-pack-import = 将方法包导入工作区
cli-about-pack-export = 将方法包或方法的部分内容写入文件
cli-about-place = 将客户、人员、商机、业务单元或便签放到矩阵上
cli-argument-matrix = 矩阵的键名，见 show matrices
cli-argument-item = 要放置的对象的名称或 id
cli-argument-at = 轴上的位置，0 到 100
cli-argument-pack = 方法包：.toml
cli-argument-pack-item = 要写入的部分，如 matrix/portfolio
cli-option-why = 理由，与位置一同保存
cli-option-matrix = 矩阵的键名；省略时为客户组合
cli-option-pack-out = 要写入的文件
cli-option-pack = 要写入的方法包的键名
cli-option-replace = 替换已有的部分
cli-option-keep-both = 另取键名，与已有的并存
cli-view-matrices = 各矩阵及其坐标轴和区域
cli-chart-matrix = 矩阵（--matrix；客户之内的图用 --account）
cli-chart-pyramid = 按层级的客户，现状与目标
cli-chart-pareto = 各客户的收入占比
cli-chart-time = 客户与其所得的销售时间
cli-column-tier = 层级
cli-column-key = 大客户
cli-column-why = 理由
cli-column-places = 适用于
cli-column-zones = 区域
cli-pack-sound = 方法包没有错误。
cli-pack-there = 以下各项已存在：{ $names }。请使用 --replace 或 --keep-both。
cli-pack-what = 请说明要写入什么：--pack KEY，或 matrix/portfolio 这样的部分。
cli-placed = { $name }已放到{ $matrix }的 { $x }, { $y }。
cli-several = 有多个“{ $name }”。请使用其中一个的 id：{ $ids }。
cli-chart-ladder = 关系阶梯及其上的客户
cli-chart-lifecycle = 生命周期曲线及其上的客户
cli-chart-segments = 按细分的客户
cli-key-without-rules = 依据类别：尚无生效的标准
cli-option-opportunity = 先看针对此商机的判断，再看普遍适用的
cli-option-layout = 关系图的布局：{ $choices }
cli-option-redact = 不含私密内容：敌人、冲突、备注与原因、性格
cli-option-import-account = 文件未写明客户时，人员或影响所属的客户
cli-import-ties = { $name }：新增 { $links } 条关系，{ $lines } 条汇报线，新增 { $people } 人，{ $same } 条已有，{ $skipped } 条略过
cli-view-insights = 关于人需要留意什么，及其依据的数字
cli-column-severity = 程度
cli-column-subject = 对象
cli-column-sentence = 内容
cli-column-rule = 规则
cli-about-report = 生成用于评审的文档
cli-argument-report = 哪种文档
cli-heading-reports = 文档
cli-report-workbook = 每张表一个工作表（.xlsx）
cli-option-replace-file = 覆盖已有的文件
cli-view-funnel = 漏斗：各阶段商机、转化率和天数（--from --to）
cli-view-forecast = 按期间的销售预测（--on --by --horizon）
cli-view-changes = 两日之间漏斗的变化（--from --to）
cli-view-backtest = 以往预测的准确程度
cli-option-from = 起始日期（YYYY-MM-DD）；查看变化时也可写快照的名称或编号，或用 @YYYY-MM-DD 表示当天的快照
cli-option-until = 结束日期（YYYY-MM-DD），或快照，写法同 --from
cli-option-by = 期间长度：{ $choices }
cli-option-horizon = 期间数
cli-option-closing = 只看预计在此月、季度或年份成交的商机，例如 2026-12、2026-Q4 或 2026；季度和年份按工作区的年度计算，2026-Q4 是从 2026 年开始的年度的第四季度（也可写 2026/27-Q4、2026/27）
cli-column-count = 进行中
cli-column-conversion = 转化率
cli-column-median-days = 天数中位数
cli-column-won = 赢单
cli-column-commit = 含承诺
cli-column-upside = 含高可能
cli-column-pipeline = 含潜在
cli-column-weighted = 加权
cli-column-by-history = 按历史
cli-column-chance = 概率
cli-column-target = 目标
cli-column-period = 期间
cli-column-reason = 原因
cli-column-opportunity = 商机
cli-changes-start = 期初
cli-changes-end = 期末
cli-from-needed = 请用 --from YYYY-MM-DD 或快照说明从何时起。
cli-not-a-day = “{ $text }”不是日期。请按年-月-日输入，例如 2026-09-30。
cli-column-p10 = P10
cli-column-p50 = P50
cli-column-p90 = P90
cli-column-closes-before = 原预计成交
cli-column-closes-after = 现预计成交
cli-column-method = 方法
cli-column-bias = 偏差
cli-column-error = 误差
cli-column-brier = Brier 分
cli-column-freezes = 月末数
cli-chart-range = 期间收入的可能性分布（--closing）
cli-chart-fan = 已赢单与未来范围（--closing）
cli-chart-changes = 两日之间漏斗的变化（--from --to）
cli-chart-flow = 两日之间的阶段流向（--from --to）
cli-chart-moves = 同上，以表格显示
cli-chart-slips = 进行中商机的推迟次数
cli-chart-durations = 各阶段停留天数与预期
cli-chart-accuracy = 以往预测与实际
cli-chart-calibration = 预测概率与实际
cli-report-deck = 各部分可编辑的幻灯片（.pptx）
cli-about-move = 把商机移到另一阶段，或判定其结果
cli-argument-opportunity = 商机名称
cli-argument-stage = 阶段的键、标记或名称；或 won、lost
cli-option-reason = 理由：仍有未确认成果，或输单时必填
cli-option-move-on = 移动日期；缺省为今天
cli-moved = { $name } 现在处于：{ $stage }。
cli-view-stages = 销售漏斗各阶段的数据：进入、离开、转化、天数
cli-column-valid = 要素
cli-column-days-in-stage = 停留天数
cli-column-next = 接下来最要紧
cli-column-entered = 进入
cli-column-left = 离开
cli-column-expected-days = 预期天数
cli-column-stuck = 停滞
cli-view-scorecard = 单个商机的资格评估，含我方与各对手（需要 --opportunity）
cli-opportunity-needed = 需要指定商机：请加 --opportunity 名称。
cli-column-question = 问题
cli-column-criterion = 标准
cli-column-contender = 竞争方
cli-column-answer = 判断
cli-column-change = 变化
cli-column-evidence = 依据
cli-view-actions = 要做的事、负责人和期限
cli-report-calendar = 未完成行动及其期限的日历（.ics）
cli-option-owner = 只看此人负责的（日历）
cli-chart-qualification = 单个商机的资格评估，按问题、含我方与各对手（需要 --opportunity）
cli-chart-radar = 单个商机的资格评估雷达图，含我方与各对手（需要 --opportunity）
cli-view-whitespace = 客户各单位可能购买的各产品及缺口
cli-column-unit = 单位
cli-column-potential = 年潜力
cli-column-current = 年采购
cli-column-gap = 缺口
cli-column-competitors = 竞争者
cli-column-age = 天数
cli-chart-pain-chain = 商机的痛苦链（--opportunity）
cli-view-opportunity-plan = 商机计划，逐部分列出（--opportunity）
cli-view-values = 我方对商机客户的价值（--opportunity）
cli-view-worksheets = 商机或客户的工作表及填写进度
cli-report-opportunity = 商机计划（--opportunity），PDF、CSV 或工作簿
cli-chart-plan = 收益计划与实际
cli-chart-measures = 市场、销售或服务指标与目标
cli-chart-velocity = 每天赢单金额的变化
cli-view-snapshots = 漏斗快照
cli-view-dashboard = 管理数据
cli-view-revenue-plan = 按客户的收益计划，或单个客户的各项
cli-column-figure = 数值
cli-view-goals = 愿景、目标和项目：进展及其质量
cli-column-branch = 分支
cli-column-goal = 目标
cli-column-progress = 进展
cli-column-smart = SMART
cli-column-due = 截止
cli-view-entities = 一个客户的事业部、法人与据点（--account），数字含其下所有单位
cli-column-kind = 类别
cli-column-met = 认识
cli-column-white = 无人认识
cli-chart-breadth = 每个进行中商机的联系人数，按行业
cli-option-owner-of = 只看由我方此人负责的
cli-option-product = 只看此产品
cli-option-source = 只看来自此来源线索的（键或名称）
cli-option-territory = 只看此区域的客户
cli-part-not-here = “{ $view }”针对整体业务：请去掉 --owner、--product、--source 和 --territory。
cli-view-plan = 客户计划书，逐部分列出（--account）
cli-view-questions = 关于客户的问题，价值高者在前（--account）
cli-report-plan = 客户计划书（--account），PDF、CSV 或工作簿
cli-option-template = 计划模板：{ $choices }

### The command line: its help, what it prints, what it says about wrong usage. And the menu of macOS.

cli-about = 一個離線檔案裡的大客戶管理。不帶命令時開啟視窗。

## Commands

cli-about-new = 新建工作區；絕不覆寫已有檔案
cli-about-import = 從表格匯入客戶、聯繫人、商機、產品或同事
cli-about-show = 以表格顯示一個檢視，或以 JSON 供指令稿使用
cli-about-chart = 把圖表繪製到檔案
cli-about-undo = 復原最近一次變更
cli-about-redo = 重做復原的變更
cli-about-history = 列出所有變更，最近的在前
cli-about-check = 檢查檔案是否完好
cli-about-backup = 寫一份檔案副本

## Headings of the help

cli-heading-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 參數
cli-heading-options = 選項
cli-heading-views = 檢視：
cli-heading-charts = 圖表：

## Arguments and options

cli-argument-workspace = 工作區檔案
cli-argument-file = 表格：.csv、.tsv、.xlsx、.xls、.ods
cli-argument-view = 檢視名稱
cli-argument-chart = 圖表名稱
cli-option-help = 顯示此說明
cli-option-version = 顯示版本
cli-option-lang = 文字和數字的語言：{ $choices }
cli-option-json = 輸出 JSON
cli-option-sample = 填入虛構的範例
cli-option-currency = 彙總所用貨幣的 ISO 代碼，例如 EUR
cli-option-as = 每一列是什麼：{ $choices }；省略則自動判斷
cli-option-map = 說明各欄含義的檔案
cli-option-dry-run = 只說明結果，不做變更
cli-option-account = 只看這家客戶
cli-option-on = 以此日期（YYYY-MM-DD）代替今天計算
cli-option-since = 只列此日期（YYYY-MM-DD）以後的
cli-option-out = 寫到哪裡；由副檔名決定格式：.svg、.png、.pdf
cli-option-theme = 配色：{ $choices }
cli-option-size = 寬和高（像素），例如 1200x800
cli-option-scale = PNG 相對尺寸的倍數；省略則為 2
cli-option-repair = 先備份，再重建損壞的檔案
cli-option-to = 副本所在資料夾；省略則放在原檔案旁

## Views and charts

cli-view-accounts = 客戶及其營收和進行中的商機
cli-view-people = 聯繫人及其角色和對我方的態度
cli-view-opportunities = 商機，進行中的和已決的
cli-view-products = 我們的產品
cli-view-teammates = 我們的團隊
cli-view-pipeline = 各階段的商機數量和金額
cli-view-portfolio = 客戶在客戶組合矩陣上的位置
cli-view-map = 一家客戶的關係圖（--account）
cli-chart-funnel = 銷售漏斗
cli-chart-revenue = 各月營收與計畫對比
cli-chart-forecast = 按把握程度的銷售預測
cli-chart-portfolio = 客戶組合矩陣
cli-chart-people = 一家客戶的關係圖（--account）
cli-chart-people-same = 同 map
cli-chart-zipper = 我方與對方逐層對應（--account）
cli-chart-stakeholders = 我方誰認識對方誰（--account）
cli-chart-ripples = 我方周圍的人，由近到遠（--account）
cli-chart-stairs = 關係有多深，客戶在哪個階段找我們（--account）
cli-chart-departments = 各部門及在那裡要做的事（--account）
cli-chart-entities = 一家客戶的法人、事業部與據點（--account）

## Columns

cli-column-category = 類別
cli-column-revenue = 近 12 個月營收
cli-column-open-amount = 進行中金額
cli-column-open-count = 進行中商機
cli-column-title = 職務
cli-column-manager = 上級
cli-column-roles = 採購角色
cli-column-coverage = 覆蓋程度
cli-column-outcome = 結果
cli-column-closes = 預計成交
cli-column-closed = 結束日期
cli-column-product = 產品
cli-column-series = 系列
cli-column-price = 標價
cli-column-role = 角色
cli-column-region = 區域
cli-column-email = 電子郵件
cli-column-x = 橫軸
cli-column-y = 縱軸
cli-column-zone = 區域
cli-outcome-open = 進行中
cli-outcome-won = 贏單
cli-outcome-lost = 丟單

## What was done

cli-made = 已新建 { $path }
cli-written = 已寫入：{ $path }
cli-undone = 已復原：{ $label }
cli-redone = 已重做：{ $label }
cli-history-undone = （已復原）
cli-sound = 檔案完好。
cli-unsound = 檔案有 { $count } 處問題。請加 --repair 再檢查一次。
cli-copied = 原檔案的副本：{ $path }
cli-import-file = { $name }：新增 { $new }，變更 { $updated }，未變 { $same }，略過 { $skipped }
cli-import-problem = 第 { $row } 列：{ $text }
cli-import-more = 還有 { $count } 條；--json 輸出全部

## What went wrong

cli-output-failed = 輸出無法寫入：{ $cause }。
cli-map-unread = 欄對照檔案無法讀取。{ $cause }
cli-map-column = 檔案裡沒有對照檔案所指的欄「{ $heading }」。
cli-account-needed = 請用 --account 指明客戶。
cli-account-not-here = 「{ $view }」對所有客戶都一樣：請去掉 --account。
cli-usage-missing = 缺少：{ $argument }。請見 --help。
cli-usage-unknown = 無法理解：{ $argument }。請見 --help。
cli-usage-value = 「{ $value }」不適用於 { $argument }。請見 --help。
cli-usage-wrong = 這些參數不能一起使用。請見 --help。
cli-no-display = 沒有可開啟視窗的顯示器。命令不需要顯示器：請見 --help。

## Menu of macOS

cli-menu-window = 視窗

## 方法包與位置

cli-about-pack = 檢查、匯入或匯出方法包
cli-about-pack-check = 檢查方法包；不需要工作區
cli-about-pack-import = 將方法包匯入工作區
cli-about-pack-export = 將方法包或方法的部分內容寫入檔案
cli-about-place = 將客戶、人員、商機、業務單元或便箋放到矩陣上
cli-argument-matrix = 矩陣的鍵名，見 show matrices
cli-argument-item = 要放置的對象的名稱或 id
cli-argument-at = 軸上的位置，0 到 100
cli-argument-pack = 方法包：.toml
cli-argument-pack-item = 要寫入的部分，如 matrix/portfolio
cli-option-why = 理由，與位置一同保存
cli-option-matrix = 矩陣的鍵名；省略時為客戶組合
cli-option-pack-out = 要寫入的檔案
cli-option-pack = 要寫入的方法包的鍵名
cli-option-replace = 取代已有的部分
cli-option-keep-both = 另取鍵名，與已有的並存
cli-view-matrices = 各矩陣及其座標軸和區域
cli-chart-matrix = 矩陣（--matrix；客戶之內的圖用 --account）
cli-chart-pyramid = 按層級的客戶，現狀與目標
cli-chart-pareto = 各客戶的營收占比
cli-chart-time = 客戶與其所得的銷售時間
cli-column-tier = 層級
cli-column-key = 大客戶
cli-column-why = 理由
cli-column-places = 適用於
cli-column-zones = 區域
cli-pack-sound = 方法包沒有錯誤。
cli-pack-there = 以下各項已存在：{ $names }。請使用 --replace 或 --keep-both。
cli-pack-what = 請說明要寫入什麼：--pack KEY，或 matrix/portfolio 這樣的部分。
cli-placed = { $name }已放到{ $matrix }的 { $x }, { $y }。
cli-several = 有多個「{ $name }」。請使用其中一個的 id：{ $ids }。
cli-chart-ladder = 關係階梯及其上的客戶
cli-chart-lifecycle = 生命週期曲線及其上的客戶
cli-chart-segments = 按細分的客戶
cli-key-without-rules = 依據類別：尚無生效的標準
cli-option-opportunity = 先看針對此商機的判斷，再看普遍適用的
cli-option-layout = 關係圖的佈局：{ $choices }
cli-option-redact = 不含私密內容：敵人、衝突、備註與原因、性格
cli-option-import-account = 檔案未寫明客戶時，人員或影響所屬的客戶
cli-import-ties = { $name }：新增 { $links } 條關係，{ $lines } 條匯報線，新增 { $people } 人，{ $same } 條已有，{ $skipped } 條略過
cli-view-insights = 關於人需要留意什麼，及其依據的數字
cli-column-severity = 程度
cli-column-subject = 對象
cli-column-sentence = 內容
cli-column-rule = 規則
cli-about-report = 產生用於評審的文件
cli-argument-report = 哪種文件
cli-heading-reports = 文件
cli-report-workbook = 每張表一個工作表（.xlsx）
cli-option-replace-file = 覆蓋已有的檔案
cli-view-funnel = 漏斗：各階段商機、轉化率和天數（--from --to）
cli-view-forecast = 按期間的銷售預測（--on --by --horizon）
cli-view-changes = 兩日之間漏斗的變化（--from --to）
cli-view-backtest = 以往預測的準確程度
cli-option-from = 起始日期（YYYY-MM-DD）；查看變化時也可寫快照的名稱或編號，或用 @YYYY-MM-DD 表示當天的快照
cli-option-until = 結束日期（YYYY-MM-DD），或快照，寫法同 --from
cli-option-by = 期間長度：{ $choices }
cli-option-horizon = 期間數
cli-option-closing = 只看預計在此月、季度或年份成交的商機，例如 2026-12、2026-Q4 或 2026；季度和年份按工作區的年度計算，2026-Q4 是從 2026 年開始的年度的第四季度（也可寫 2026/27-Q4、2026/27）
cli-column-count = 進行中
cli-column-conversion = 轉化率
cli-column-median-days = 天數中位數
cli-column-won = 贏單
cli-column-commit = 含承諾
cli-column-upside = 含高可能
cli-column-pipeline = 含潛在
cli-column-weighted = 加權
cli-column-by-history = 按歷史
cli-column-chance = 機率
cli-column-target = 目標
cli-column-period = 期間
cli-column-reason = 原因
cli-column-opportunity = 商機
cli-changes-start = 期初
cli-changes-end = 期末
cli-from-needed = 請用 --from YYYY-MM-DD 或快照說明從何時起。
cli-not-a-day = 「{ $text }」不是日期。請按年-月-日輸入，例如 2026-09-30。
cli-column-p10 = P10
cli-column-p50 = P50
cli-column-p90 = P90
cli-column-closes-before = 原預計成交
cli-column-closes-after = 現預計成交
cli-column-method = 方法
cli-column-bias = 偏差
cli-column-error = 誤差
cli-column-brier = Brier 分
cli-column-freezes = 月末數
cli-chart-range = 期間收入的可能性分佈（--closing）
cli-chart-fan = 已贏單與未來範圍（--closing）
cli-chart-changes = 兩日之間漏斗的變化（--from --to）
cli-chart-flow = 兩日之間的階段流向（--from --to）
cli-chart-moves = 同上，以表格顯示
cli-chart-slips = 進行中商機的推遲次數
cli-chart-durations = 各階段停留天數與預期
cli-chart-accuracy = 以往預測與實際
cli-chart-calibration = 預測機率與實際
cli-report-deck = 各部分可編輯的投影片（.pptx）
cli-about-move = 把商機移到另一階段，或判定其結果
cli-argument-opportunity = 商機名稱
cli-argument-stage = 階段的鍵、標記或名稱；或 won、lost
cli-option-reason = 理由：仍有未確認成果，或輸單時必填
cli-option-move-on = 移動日期；缺省為今天
cli-moved = { $name } 現在處於：{ $stage }。
cli-view-stages = 銷售漏斗各階段的數據：進入、離開、轉化、天數
cli-column-valid = 要素
cli-column-days-in-stage = 停留天數
cli-column-next = 接下來最要緊
cli-column-entered = 進入
cli-column-left = 離開
cli-column-expected-days = 預期天數
cli-column-stuck = 停滯
cli-view-scorecard = 單個商機的資格評估，含我方與各對手（需要 --opportunity）
cli-opportunity-needed = 需要指定商機：請增 --opportunity 名稱。
cli-column-question = 問題
cli-column-criterion = 標準
cli-column-contender = 競爭方
cli-column-answer = 判斷
cli-column-change = 變化
cli-column-evidence = 依據
cli-view-actions = 要做的事、負責人和期限
cli-report-calendar = 未完成行動及其期限的行事曆（.ics）
cli-option-owner = 只看此人負責的（行事曆）
cli-chart-qualification = 單個商機的資格評估，按問題、含我方與各對手（需要 --opportunity）
cli-chart-radar = 單個商機的資格評估雷達圖，含我方與各對手（需要 --opportunity）
cli-view-whitespace = 客戶各單位可能購買的各產品及缺口
cli-column-unit = 單位
cli-column-potential = 年潛力
cli-column-current = 年採購
cli-column-gap = 缺口
cli-column-competitors = 競爭者
cli-column-age = 天數
cli-chart-pain-chain = 商機的痛苦鏈（--opportunity）
cli-view-opportunity-plan = 商機計劃，逐部分列出（--opportunity）
cli-view-values = 我方對商機客戶的價值（--opportunity）
cli-view-worksheets = 商機或客戶的工作表及填寫進度
cli-report-opportunity = 商機計劃（--opportunity），PDF、CSV 或工作簿
cli-chart-plan = 收益計畫與實際
cli-chart-measures = 市場、銷售或服務指標與目標
cli-chart-velocity = 每天贏單金額的變化
cli-view-snapshots = 漏斗快照
cli-view-dashboard = 管理數據
cli-view-revenue-plan = 按客戶的收益計畫，或單一客戶的各項
cli-column-figure = 數值
cli-view-goals = 願景、目標和專案：進展及其品質
cli-column-branch = 分支
cli-column-goal = 目標
cli-column-progress = 進展
cli-column-smart = SMART
cli-column-due = 截止
cli-view-entities = 一個客戶的事業部、法人與據點（--account），數字含其下所有單位
cli-column-kind = 類別
cli-column-met = 認識
cli-column-white = 無人認識
cli-chart-breadth = 每個進行中商機的聯絡人數，按行業
cli-option-owner-of = 只看由我方此人負責的
cli-option-product = 只看此產品
cli-option-source = 只看來自此來源線索的（鍵或名稱）
cli-option-territory = 只看此區域的客戶
cli-part-not-here = 「{ $view }」針對整體業務：請去掉 --owner、--product、--source 和 --territory。
cli-view-plan = 客戶計劃書，逐部分列出（--account）
cli-view-questions = 關於客戶的問題，價值高者在前（--account）
cli-report-plan = 客戶計劃書（--account），PDF、CSV 或工作簿
cli-option-template = 計劃模板：{ $choices }

### Revenue and forecast: months, categories, targets. Charts of every kind.

forecast-months = 按月
forecast-categories = 按類別
forecast-targets = 目標
forecast-target = 目標
forecast-month = 月份
forecast-period = 期間
forecast-ahead = 未來12個月
forecast-from = 從
forecast-to = 到
forecast-grain = 粒度
forecast-by-month = 月
forecast-by-quarter = 季度
forecast-by-year = 年
forecast-everybody = 全部負責人
forecast-targets-hint = 輸入某月的金額。選取多個月份可一次寫入同一金額。
forecast-targets-of = { $name } 的目標
forecast-set-target = 設定目標
forecast-show-categories = 按類別顯示銷售預測
forecast-set-targets = 設定收入目標

## Charts

forecast-shown-as = 顯示方式
forecast-as-chart = 圖
forecast-as-table = 表
forecast-copy = 複製數字
forecast-copied = 數字已複製到剪貼簿。
forecast-empty = 還沒有可畫的內容。
forecast-empty-hint = 給商機填上金額和日期，就會顯示在這裡。

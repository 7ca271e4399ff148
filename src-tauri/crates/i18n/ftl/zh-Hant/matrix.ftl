### Words on matrix boards.

matrix-potential = 潛力 { $potential }
matrix-revenue-of = { $revenue } / { $potential }
matrix-no-figures = 暫無數字
matrix-by-figures = 數字
matrix-by-revenue = 營業額（12 個月）
matrix-by-potential = 潛力
matrix-by-open = 進行中的商機
matrix-by-amount = 金額
matrix-by-contribution = 貢獻
matrix-by-profit = 利潤
matrix-by-cost = 我方投入費用
matrix-by-turnover = 客戶營業額
matrix-by-employees = 員工數
matrix-by-owner = 負責人
matrix-by-account = 客戶
matrix-by-industry = 行業
matrix-by-country = 國家
matrix-by-city = 城市
matrix-unknown = 未知

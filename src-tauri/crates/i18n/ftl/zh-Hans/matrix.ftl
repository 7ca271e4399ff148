### Words on matrix boards.

matrix-potential = 潜力 { $potential }
matrix-revenue-of = { $revenue } / { $potential }
matrix-no-figures = 暂无数字
matrix-by-figures = 数字
matrix-by-revenue = 营业额（12 个月）
matrix-by-potential = 潜力
matrix-by-open = 进行中的商机
matrix-by-amount = 金额
matrix-by-contribution = 贡献
matrix-by-profit = 利润
matrix-by-cost = 我方投入费用
matrix-by-turnover = 客户营业额
matrix-by-employees = 员工数
matrix-by-owner = 负责人
matrix-by-account = 客户
matrix-by-industry = 行业
matrix-by-country = 国家
matrix-by-city = 城市
matrix-unknown = 未知

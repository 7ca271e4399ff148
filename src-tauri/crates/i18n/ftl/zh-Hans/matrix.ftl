### Words on matrix boards.

matrix-potential = 潜力 { $potential }
matrix-revenue-of = { $revenue } / { $potential }
matrix-no-figures = 暂无数字

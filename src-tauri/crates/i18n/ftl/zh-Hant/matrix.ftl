### Words on matrix boards.

matrix-potential = 潛力 { $potential }
matrix-revenue-of = { $revenue } / { $potential }
matrix-no-figures = 暫無數字

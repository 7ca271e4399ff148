### Words on matrix boards.

matrix-potential = { $potential } potential
matrix-revenue-of = { $revenue } of { $potential }
matrix-no-figures = no figures yet

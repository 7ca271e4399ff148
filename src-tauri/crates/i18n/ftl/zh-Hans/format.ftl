### Figures and dates, filled in by the Rust side and by the UI alike.

## Numbers. The gap before % and units is a narrow no-break space (U+202F).

format-percent = { $number }%
format-bytes = { $count } 字节

## Units of money, from small to large: thousand, million, billion; ten thousand, hundred million, a million million.

format-unit-small = 万
format-unit-middle = 亿
format-unit-large = 万亿

## Dates

format-date = { $year }年{ $month }{ $day }日
format-day = { $month }{ $day }日
format-month = { $year }年{ $month }
format-quarter = { $year }年第{ $quarter }季度
format-quarter-name = 第{ $quarter }季度
format-date-time = { $date } { $time }
format-today = 今天
format-tomorrow = 明天
format-yesterday = 昨天
format-days = { $count } 天
format-month-1 = 1月
format-month-2 = 2月
format-month-3 = 3月
format-month-4 = 4月
format-month-5 = 5月
format-month-6 = 6月
format-month-7 = 7月
format-month-8 = 8月
format-month-9 = 9月
format-month-10 = 10月
format-month-11 = 11月
format-month-12 = 12月

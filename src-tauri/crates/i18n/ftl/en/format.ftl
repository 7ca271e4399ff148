### Figures and dates, filled in by the Rust side and by the UI alike.

## Numbers. The gap before % and units is a narrow no-break space (U+202F).

format-percent = { $number } %
format-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }

## Units of money, from small to large: thousand, million, billion; ten thousand, hundred million, a million million.

format-unit-small = k
format-unit-middle = M
format-unit-large = B

## Dates

format-date = { $day } { $month } { $year }
format-day = { $day } { $month }
format-month = { $month } { $year }
format-quarter = Q{ $quarter } { $year }
format-quarter-name = Q{ $quarter }
format-date-time = { $date }, { $time }
format-today = today
format-tomorrow = tomorrow
format-yesterday = yesterday
format-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
format-month-1 = Jan
format-month-2 = Feb
format-month-3 = Mar
format-month-4 = Apr
format-month-5 = May
format-month-6 = Jun
format-month-7 = Jul
format-month-8 = Aug
format-month-9 = Sep
format-month-10 = Oct
format-month-11 = Nov
format-month-12 = Dec

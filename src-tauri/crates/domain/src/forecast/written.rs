//! Periods as people write them: `2026-12`, `2026-Q4`, `2026`, `2026/27-Q4`, `2026/27`.
//!
//! Not how a period is called on a page. A year with one number is the year of business that begins
//! in it, so that one rule serves every start of a year; where that is January, no year has two
//! numbers. Invariant: what a period is written as is read as that period.

use super::Period;
use crate::series::{Month, YearStart};

impl Period {
    /// Reads a period of years that start with this month; none where it names none.
    pub fn read(text: &str, start: YearStart) -> Option<Self> {
        let text = text.trim();
        if let Ok(month) = text.parse() {
            return Some(Self::Month(month));
        }
        let (year, quarter) = text.split_once("-Q").map_or((text, None), |(year, quarter)| (year, Some(quarter)));
        let first = first_month(year, start)?;
        let Some(quarter) = quarter else { return Some(Self::Year(first.year_of(start))) };
        let number = digits(quarter, 1).filter(|number| (1..=4).contains(number))?;
        Some(Self::Quarter(first.plus((number - 1) * 3).quarter_of(start)))
    }
}

/// The month a written year begins with.
fn first_month(text: &str, start: YearStart) -> Option<Month> {
    let (first, last) = text.split_once('/').map_or((text, None), |(first, last)| (first, Some(last)));
    let year = digits(first, 4)?;
    let fits = match last {
        None => true,
        Some(last) => start != YearStart::JANUARY && digits(last, 2) == Some((year + 1) % 100),
    };
    Month::new(year, start.number()).filter(|_| fits)
}

fn digits(text: &str, length: usize) -> Option<i32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

//! What a column's figures agree on: the decimal mark, the order of day, month and year.
//!
//! Only cells that can be read in one way have a vote. Invariant: a convention without votes is
//! marked as not decided, so that a person can be asked.

use serde::{Deserialize, Serialize};

use super::figures::{is_possible, triple};

/// The sign before the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// `1,234.56`
    #[default]
    Point,
    /// `1.234,56`
    Comma,
}

impl DecimalMark {
    pub(super) fn decimal(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    /// True if the sign may stand between groups of digits.
    pub(super) fn groups(self, sign: char) -> bool {
        let other = if self == Self::Point { ',' } else { '.' };
        sign == other || matches!(sign, '\'' | '’' | ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}')
    }

    /// The mark of a figure in which both signs stand.
    pub(super) fn evident(text: &str) -> Option<Self> {
        let (point, comma) = (text.rfind('.')?, text.rfind(',')?);
        Some(if point > comma { Self::Point } else { Self::Comma })
    }

    /// What one figure says about the mark: `None` nothing, `Some(None)` ambiguous.
    fn vote(text: &str) -> Option<Option<Self>> {
        let sign = match (text.contains('.'), text.contains(',')) {
            (true, true) => return Some(Self::evident(text)),
            (true, false) => Self::Point,
            (false, true) => Self::Comma,
            (false, false) => return None,
        };
        let other = if sign == Self::Point { Self::Comma } else { Self::Point };
        let mut parts = text.split(sign.decimal());
        let before = parts.next().unwrap_or_default().bytes().filter(u8::is_ascii_digit);
        let before: Vec<u8> = before.collect();
        let after = parts.next().unwrap_or_default();
        if parts.next().is_some() {
            return Some(Some(other));
        }
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let groups = digits == 3 && (1..=3).contains(&before.len()) && before[0] != b'0';
        Some(if groups { None } else { Some(sign) })
    }
}

/// The decimal mark of a column, with the votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecimalGuess {
    /// The mark to read with.
    pub mark: DecimalMark,
    /// Cells that can only be read with a point.
    pub points: usize,
    /// Cells that can only be read with a comma.
    pub commas: usize,
    /// Cells such as `1,234` that can be read either way.
    pub ambiguous: usize,
}

impl DecimalGuess {
    /// False if some cells can be read either way and none tells.
    pub fn is_decided(&self) -> bool {
        self.ambiguous == 0 || self.points != self.commas
    }
}

/// Decides by majority; without any, `1,234` is read as thousands and `1.234` as a fraction,
/// as in English and Chinese.
pub fn guess_decimal_mark<'t>(texts: impl IntoIterator<Item = &'t str>) -> DecimalGuess {
    let mut guess = DecimalGuess { mark: DecimalMark::Point, points: 0, commas: 0, ambiguous: 0 };
    for text in texts {
        match DecimalMark::vote(text) {
            Some(Some(DecimalMark::Point)) => guess.points += 1,
            Some(Some(DecimalMark::Comma)) => guess.commas += 1,
            Some(None) => guess.ambiguous += 1,
            None => {}
        }
    }
    if guess.commas > guess.points {
        guess.mark = DecimalMark::Comma;
    }
    guess
}

/// The order of figures in a date that does not begin with a four-digit year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 31/12/2024
    DayMonthYear,
    /// 12/31/2024
    MonthDayYear,
    /// 24/12/31
    YearMonthDay,
}

impl DateOrder {
    const ALL: [Self; 3] = [Self::MonthDayYear, Self::DayMonthYear, Self::YearMonthDay];
}

/// The order of a column's dates, with the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateGuess {
    /// The order to read with.
    pub order: DateOrder,
    /// Cells whose order matters (not those that begin with a four-digit year).
    pub cells: usize,
    /// Of these, cells that are a date in this order.
    pub fitting: usize,
    /// True if another order fits as many cells: a person should be asked.
    pub ambiguous: bool,
}

/// The order in which most cells are dates. Of equal ones: day first where points separate,
/// month first otherwise.
pub fn guess_date_order<'t>(texts: impl IntoIterator<Item = &'t str>) -> DateGuess {
    let (mut cells, mut points, mut fitting) = (0, 0, [0_usize; 3]);
    for text in texts {
        let Some((figures, sign)) = triple(text) else { continue };
        cells += 1;
        points += usize::from(sign == '.');
        for (count, order) in fitting.iter_mut().zip(DateOrder::ALL) {
            *count += usize::from(is_possible(figures, order));
        }
    }
    let best = fitting.into_iter().max().unwrap_or(0);
    let fits = |order: DateOrder| {
        fitting[DateOrder::ALL.iter().position(|one| *one == order).unwrap_or(0)] == best
    };
    let preferred =
        if points * 2 > cells { DateOrder::DayMonthYear } else { DateOrder::MonthDayYear };
    let order = std::iter::once(preferred).chain(DateOrder::ALL).find(|order| fits(*order));
    let ties = fitting.iter().filter(|count| **count == best).count();
    DateGuess {
        order: order.unwrap_or(preferred),
        cells,
        fitting: best,
        ambiguous: best > 0 && ties > 1,
    }
}

//! How long an opportunity is left to whoever works it (D-09).
//!
//! Not penalties, and not who should take it over: the source punishes, the program does not.
//! Invariant: a hold is one of three, and only an open opportunity with an owner has one.

use chrono::{Days, Months, NaiveDate};

/// Months an opportunity is protected until a workspace chooses others. The source says 3 to 6.
pub const MONTHS: u32 = 6;
/// So many days before its end a protection is told to expire (ours).
pub const WARNING: u32 = 30;

/// How an opportunity is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hold {
    /// Whoever works it has it to themselves.
    Private,
    /// The same, but not for much longer.
    Expiring,
    /// Whoever digs it up may have it.
    Public,
}

impl Hold {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Expiring => "expiring",
            Self::Public => "public",
        }
    }

    /// How something held up to and with a day stands today. Without a day, or without somebody who
    /// works it, it is anybody's.
    pub fn of(owned: bool, until: Option<NaiveDate>, today: NaiveDate, warning: u32) -> Self {
        match until.filter(|_| owned) {
            Some(last) if last >= today => {
                let from = last.checked_sub_days(Days::new(warning.into())).unwrap_or(NaiveDate::MIN);
                if today > from { Self::Expiring } else { Self::Private }
            }
            _ => Self::Public,
        }
    }
}

/// The last day of a protection that begins on a day: so many months on, the last day of a shorter
/// month where it has no such day.
pub fn until(from: NaiveDate, months: u32) -> NaiveDate {
    from.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

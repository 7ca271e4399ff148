//! Days, snapshots and periods, as the views of funnel and forecast take them.
//!
//! Not what a quarter or a year is: the workspace knows. Invariant: what only a comparison of two
//! moments understands, no other view gets.

use app::calendar::is_period;
use chrono::NaiveDate;
use clap::ArgMatches;

use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// What compares two moments.
const COMPARING: [&str; 3] = ["changes", "flow", "moves"];

/// What the views of funnel and forecast are asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Span {
    /// First day, or a snapshot.
    pub(crate) from: Option<String>,
    /// Last day, or a snapshot.
    pub(crate) to: Option<String>,
    /// Length of a period.
    pub(crate) by: Option<String>,
    /// Where range and chance come from: `by-stage` or `by-history`.
    pub(crate) way: String,
    /// How many periods.
    pub(crate) horizon: u32,
    /// The period in which it is to close.
    pub(crate) closing: Option<String>,
}

impl Span {
    /// As the arguments say.
    pub(crate) fn of(arguments: &ArgMatches) -> Self {
        // Not all commands have all of them.
        let text = |name: &str| arguments.try_get_one::<String>(name).ok().flatten().cloned();
        Self {
            from: text("from"),
            to: text("to"),
            by: text("by"),
            way: text("way").map(|way| format!("by-{way}")).unwrap_or_default(),
            horizon: arguments.try_get_one::<u32>("horizon").ok().flatten().copied().unwrap_or(0),
            closing: text("closing"),
        }
    }

    /// The months a chart is over: those closed in, else those of its days. What compares two
    /// moments is over all months unless it is told otherwise.
    pub(crate) fn months(&self, desk: &Desk, chart: &str) -> Result<(Option<String>, Option<String>), Fault> {
        if COMPARING.contains(&chart) || self.closing.is_some() {
            return Ok((self.closing.clone(), self.closing.clone()));
        }
        Ok((month(desk, self.from.as_deref())?, month(desk, self.to.as_deref())?))
    }

    /// The month a view begins with.
    pub(super) fn first_month(&self, desk: &Desk) -> Result<Option<String>, Fault> {
        month(desk, self.from.as_deref())
    }

    /// The first and the last day.
    pub(super) fn days(&self, desk: &Desk) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Fault> {
        let day = |text: &Option<String>| text.as_deref().map(|text| day(desk, text)).transpose();
        let days = (day(&self.from)?, day(&self.to)?);
        if let (Some(from), Some(to)) = days && from > to {
            let args = [("from", from.to_string().into()), ("to", to.to_string().into())];
            return Err(Fault::Usage(desk.texts().format("cli-days-reversed", &args)));
        }
        Ok(days)
    }
}

fn day(desk: &Desk, text: &str) -> Result<NaiveDate, Fault> {
    text.parse().map_err(|_| Fault::Usage(desk.texts().format("cli-not-a-day", &[("text", text.into())])))
}

/// A period as it is written, or the month of a day.
fn month(desk: &Desk, text: Option<&str>) -> Result<Option<String>, Fault> {
    let Some(text) = text else { return Ok(None) };
    if is_period(text) {
        return Ok(Some(text.to_owned()));
    }
    Ok(Some(day(desk, text)?.format("%Y-%m").to_string()))
}

/// A day, or what may be a snapshot.
pub(crate) fn moment(text: &str) -> Result<String, String> {
    let text = text.trim();
    let date = !text.starts_with(|first: char| first.is_ascii_digit()) || text.len() != 10 || text.parse::<NaiveDate>().is_ok();
    if text.is_empty() || !date { Err(text.to_owned()) } else { Ok(text.to_owned()) }
}

/// What can be a month, a quarter or a year.
pub(crate) fn closing(text: &str) -> Result<String, String> {
    if is_period(text) { Ok(text.trim().to_owned()) } else { Err(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::{closing, moment};

    #[test]
    fn months_quarters_and_years_are_read() {
        for right in ["2026-12", "2026-Q4", "2026", "2026/27", "2026/27-Q4"] {
            assert!(closing(right).is_ok(), "{right}");
        }
        for wrong in ["", "26", "2026-13", "2026-Q5", "2026-1", "20x6", "2026-12-01", "二〇二六"] {
            assert!(closing(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_moment_is_a_day_or_may_be_a_name() {
        for right in ["2026-12-31", "@2026-12-31", "Review", "2026-Q4"] {
            assert!(moment(right).is_ok(), "{right}");
        }
        for wrong in ["", "2026-13-01", "2026-02-30", "31-12-2026"] {
            assert!(moment(wrong).is_err(), "{wrong}");
        }
    }
}

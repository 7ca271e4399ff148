//! Dates and times. It is told what day it is; it does not ask.

use super::Format;
use crate::Arg;
use chrono::{Datelike, NaiveDate, NaiveDateTime};

impl Format {
    /// `12 Sep 2026`, `2026年9月12日`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.fill("format-date", date)
    }

    /// `12 Sep`, `9月12日`: where the year is plain.
    pub fn day(&self, date: NaiveDate) -> String {
        self.fill("format-day", date)
    }

    /// `Sep 2026`, `2026年9月`.
    pub fn month(&self, date: NaiveDate) -> String {
        self.fill("format-month", date)
    }

    /// `Sep`, `9月`: where the year is plain, as on an axis.
    pub fn month_name(&self, date: NaiveDate) -> String {
        self.texts.text(&format!("format-month-{}", date.month()))
    }

    /// `Q3 2026`, `2026年第3季度`.
    pub fn quarter(&self, number: u32, year: &str) -> String {
        self.texts.format("format-quarter", &[("quarter", number.to_string().into()), ("year", year.into())])
    }

    /// `Q3`, `第3季度`.
    pub fn quarter_name(&self, number: u32) -> String {
        self.texts.format("format-quarter-name", &[("quarter", number.to_string().into())])
    }

    /// `today`, `yesterday`, `tomorrow`; else the date, without its year if it is this one.
    pub fn near(&self, date: NaiveDate, today: NaiveDate) -> String {
        match (date - today).num_days() {
            0 => self.texts.text("format-today"),
            1 => self.texts.text("format-tomorrow"),
            -1 => self.texts.text("format-yesterday"),
            _ if date.year() == today.year() => self.day(date),
            _ => self.date(date),
        }
    }

    /// `12 Sep 2026, 14:05`, `2026年9月12日 14:05`, in the time zone it is given in.
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let args = [("date", self.date(at.date()).into()), ("time", self.time(at).into())];
        self.texts.format("format-date-time", &args)
    }

    /// `14:05`.
    pub fn time(&self, at: NaiveDateTime) -> String {
        at.format("%H:%M").to_string()
    }

    /// A number of days: `1 day`, `14 天`.
    pub fn days(&self, count: i64) -> String {
        self.texts.format("format-days", &[("count", count.into())])
    }

    /// Fills the date parts that the text names. As words, so that a year is not grouped.
    fn fill(&self, key: &str, date: NaiveDate) -> String {
        let args: [(&str, Arg<'_>); 3] = [
            ("day", date.day().to_string().into()),
            ("month", self.month_name(date).into()),
            ("year", date.year().to_string().into()),
        ];
        self.texts.format(key, &args)
    }
}

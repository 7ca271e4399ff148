//! A calendar file (RFC 5545) of what is to be done: one entry for the whole day it is due on.
//!
//! Not what stands in it: who calls gives the words. Entries for a day and not to-dos, since common
//! calendars leave out to-dos without a word. Invariant: the same items give the same bytes, and an
//! item keeps its key, so that a calendar that reads a newer file changes the entry it has.

use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// Who made the file, as the format asks to be told.
const MAKER: &str = "-//Mainstay//Mainstay//EN";

/// An entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The same for the same thing, always.
    pub key: String,
    /// What to do.
    pub title: String,
    /// What it is about and who does it, a line each.
    pub about: String,
    /// The day.
    pub day: NaiveDate,
    /// When it was written down.
    pub made: NaiveDate,
}

/// The file as text.
pub fn calendar(name: &str, items: &[Item]) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", MAKER), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&plain(name));
    for item in items {
        calendar.push(event(item));
    }
    calendar.to_string()
}

fn event(item: &Item) -> Event {
    let mut event = Event::new();
    event.uid(&format!("{}@mainstay", item.key));
    event.timestamp(item.made.and_time(NaiveTime::MIN).and_utc());
    event.all_day(item.day);
    event.summary(&plain(&item.title));
    if !item.about.is_empty() {
        event.description(&plain(&item.about));
    }
    // Whoever has something to do on a day is free for a meeting all the same.
    event.add_property("TRANSP", "TRANSPARENT");
    event.done()
}

/// Without what no line of such a file may hold; the format knows line ends as `\n` alone.
fn plain(text: &str) -> String {
    let ends = text.replace("\r\n", "\n").replace('\r', "\n");
    ends.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(title: &str, about: &str) -> Item {
        let day = |text: &str| text.parse().expect("a date");
        Item { key: "a1".into(), title: title.into(), about: about.into(), day: day("2026-12-01"), made: day("2026-11-20") }
    }

    /// What a reader makes of a file: folded lines joined, escapes taken back (RFC 5545, 3.1 and 3.3.11).
    fn read(file: &str, key: &str) -> String {
        let joined = file.replace("\r\n ", "");
        let line = joined.split("\r\n").find_map(|line| line.strip_prefix(&format!("{key}:"))).unwrap_or_default();
        let mut text = String::new();
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => text.push(match chars.next() {
                    Some('n' | 'N') => '\n',
                    Some(other) => other,
                    None => '\\',
                }),
                (c, false) => text.push(c),
            }
        }
        text
    }

    #[test]
    fn a_day_has_an_entry_with_its_key_and_takes_nobodys_time() {
        let file = calendar("Northwind", &[item("Call the plant", "")]);
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "UID:a1@mainstay", "DTSTAMP:20261120T000000Z", "DTSTART;VALUE=DATE:20261201", "TRANSP:TRANSPARENT", "END:VCALENDAR"] {
            assert!(file.split("\r\n").any(|found| found == line), "{line} in {file}");
        }
        assert_eq!(file, calendar("Northwind", &[item("Call the plant", "")]), "the same bytes");
    }

    #[test]
    fn commas_semicolons_backslashes_and_lines_come_back_as_they_were() {
        for title in ["Ask; then, wait", "C:\\next\\day", "two\nlines", "尾巴\\", "a\\nb", "“quoted”, 100 %"] {
            assert_eq!(read(&calendar("x", &[item(title, "")]), "SUMMARY"), title);
        }
        assert_eq!(read(&calendar("x", &[item("a\r\nb\u{7}c", "")]), "SUMMARY"), "a\nbc");
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_cut() {
        for long in ["和客户确认方案".repeat(40), "word ".repeat(60), "é".repeat(120), "🏗️ ".repeat(50)] {
            let file = calendar(&long, &[item(&long, &long)]);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            assert_eq!(read(&file, "SUMMARY"), long);
            assert_eq!(read(&file, "DESCRIPTION"), long);
            assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "line ends are whole");
        }
    }

    #[test]
    fn text_cannot_begin_a_line_of_its_own() {
        let file = calendar("x\r\nBEGIN:VEVENT", &[item("a\nEND:VEVENT", "b\r\nATTACH:file:///etc/passwd")]);
        assert_eq!(file.split("\r\n").filter(|line| *line == "END:VEVENT").count(), 1);
        assert!(!file.split("\r\n").any(|line| line.starts_with("ATTACH")));
    }
}

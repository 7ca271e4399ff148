//! How widely we are known where something is open: contacts for each opportunity, industry by
//! industry (D-33).
//!
//! A contact is a person known by name at the account, who is still there; accounts with several
//! opportunities count once for each. Invariant: every open opportunity of an account is in one bar.

use std::collections::{BTreeMap, HashMap};

use charts::{Certainty, Chart, Heading, Stage as Bar, Style, draw};
use store::AccountContacts;

use super::Words;
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::Past;

/// So many industries have a bar; the others are in the last.
const BARS: usize = 12;

/// Open opportunities of one industry.
#[derive(Default)]
struct Field {
    ids: Vec<String>,
    contacts: u64,
    /// Those at accounts where nobody is known.
    unknown: usize,
}

impl Field {
    fn breadth(&self) -> f64 {
        if self.ids.is_empty() { 0.0 } else { self.contacts as f64 / self.ids.len() as f64 }
    }

    fn join(mut self, other: Self) -> Self {
        self.ids.extend(other.ids);
        Self { contacts: self.contacts + other.contacts, unknown: self.unknown + other.unknown, ids: self.ids }
    }
}

/// Draws a bar for each industry, that with most opportunities first.
pub(crate) fn breadth(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let words = Words::of(slice, 0)?;
    let fields = fields(slice, &words)?;
    let title = words.speech.text("outlook-breadth");
    let subtitle = words.speech.text("outlook-breadth-note");
    let picture = charts::Funnel {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        stages: fields.iter().map(|(name, field)| bar(&words, name, field)).collect(),
        empty: words.speech.text("outlook-breadth-empty"),
    };
    let line = |(name, field): &(String, Field)| {
        let number = |count: usize| words.speech.format.integer(count as i64);
        let cells = vec![number(field.ids.len()), words.speech.format.number(field.breadth(), 1), number(field.unknown)];
        row(name.clone(), cells, words.records(field.ids.iter().cloned()))
    };
    let columns = ["industry", "opportunities", "contacts", "unknown"];
    Ok(Made {
        drawing: draw(Chart::Funnel(&picture), style),
        table: TableView {
            columns: columns.map(|key| words.speech.text(&format!("outlook-breadth-{key}"))).to_vec(),
            rows: fields.iter().map(line).collect(),
        },
        notes: Vec::new(),
        empty: fields.is_empty(),
        title,
        subtitle,
    })
}

fn fields(slice: &Slice<'_>, words: &Words<'_>) -> Result<Vec<(String, Field)>> {
    let past = Past::at(slice.session, &slice.filter()?, slice.session.today())?;
    let known: HashMap<String, AccountContacts> =
        slice.session.open()?.store.db().account_contacts()?.into_iter().map(|one| (one.account.clone(), one)).collect();
    let mut fields: BTreeMap<&str, Field> = BTreeMap::new();
    for line in past.lines.iter().filter(|line| line.outcome == "open") {
        let Some(account) = line.account_id.as_ref().and_then(|id| known.get(id)) else { continue };
        let field = fields.entry(&account.industry).or_default();
        field.ids.push(line.id.clone());
        field.contacts += u64::from(account.people);
        field.unknown += usize::from(account.people == 0);
    }
    let none = || words.speech.text("outlook-breadth-none");
    let named = fields.into_iter().map(|(name, field)| (if name.is_empty() { none() } else { name.to_owned() }, field));
    let mut all: Vec<(String, Field)> = named.collect();
    all.sort_by_key(|(_, field)| std::cmp::Reverse(field.ids.len()));
    let rest = all.split_off(all.len().min(BARS));
    if let Some(rest) = rest.into_iter().map(|(_, field)| field).reduce(Field::join) {
        all.push((words.speech.text("outlook-breadth-others"), rest));
    }
    Ok(all)
}

fn bar(words: &Words<'_>, name: &str, field: &Field) -> Bar {
    let unknown = (field.unknown > 0).then(|| words.speech.say("outlook-breadth-line-unknown", &[("count", field.unknown.into())]));
    let deals = words.speech.say("outlook-breadth-deals", &[("count", field.ids.len().into())]);
    Bar {
        name: name.to_owned(),
        value: field.breadth(),
        count: words.speech.format.number(field.breadth(), u32::from(field.breadth().fract() != 0.0)),
        amount: deals.clone(),
        conversion: String::new(),
        change: None,
        expected: None,
        certainty: Certainty::Commit,
        lines: std::iter::once(deals).chain(unknown).collect(),
        target: words.records(field.ids.iter().cloned()).as_ref().and_then(opaque),
    }
}

//! From which stage to which, between two days: as bands, and as a table of fields.
//!
//! Of one pipeline. Invariant: every opportunity that was open and counted on one of the two days is in one
//! band and one field.

use std::collections::BTreeMap;

use charts::{Band, Chart, Crosstab, Field, Flow, Heading, Stack, Style, Tone, draw};
use domain::forecast::changes::flows;
use domain::method::Process;
use domain::series::Outcome;
use store::PastLine;

use super::{Words, changes_query};
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::view::PipelineSlice;
use crate::forecasts::{Compared, compared, outcome};
use crate::opportunities::view::OpportunityQuery;

/// Where one stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    None,
    /// Open, but not counted.
    Out,
    Stage(usize),
    Won,
    Lost,
}

/// One way that opportunities went.
struct Way {
    from: Place,
    to: Place,
    count: usize,
    amount: i64,
    ids: Vec<String>,
}

struct Teller<'a> {
    words: Words<'a>,
    process: &'a Process,
    days: [String; 2],
    ways: Vec<Way>,
}

/// Draws the bands.
pub(crate) fn flow(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let teller = Teller::of(slice)?;
    let title = teller.words.speech.text("outlook-flow");
    let picture = teller.flow(&title);
    let drawing = draw(Chart::Flow(&picture), style);
    Ok(teller.made(drawing, title))
}

/// Draws the table of fields.
pub(crate) fn moves(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let teller = Teller::of(slice)?;
    let title = teller.words.speech.text("outlook-moves");
    let picture = teller.crosstab(&title);
    let drawing = draw(Chart::Crosstab(&picture), style);
    Ok(teller.made(drawing, title))
}

fn place(process: &Process, line: Option<&PastLine>) -> Place {
    let Some(line) = line else { return Place::None };
    match outcome(&line.outcome) {
        Outcome::Won => Place::Won,
        Outcome::Lost => Place::Lost,
        Outcome::Open if !line.counted => Place::Out,
        Outcome::Open => process.position(&line.stage).map_or(Place::None, Place::Stage),
    }
}

fn ways(process: &Process, compared: &Compared) -> Vec<Way> {
    let mut ids: BTreeMap<(Place, Place), Vec<String>> = BTreeMap::new();
    let pairs = compared.pairs.iter().filter_map(|(before, after)| {
        let (from, to) = (place(process, before.as_ref()), place(process, after.as_ref()));
        let open = matches!(from, Place::Stage(_)) || matches!(to, Place::Stage(_));
        let line = before.as_ref().or(after.as_ref()).filter(|_| open)?;
        ids.entry((from, to)).or_default().push(line.id.clone());
        Some((from, to, line.amount.unwrap_or(0)))
    });
    let flows = flows(pairs);
    let way = |flow: domain::forecast::changes::Flow<Place>| Way {
        from: flow.from,
        to: flow.to,
        count: flow.count,
        amount: flow.amount,
        ids: ids.remove(&(flow.from, flow.to)).unwrap_or_default(),
    };
    flows.into_iter().map(way).collect()
}

impl<'a> Teller<'a> {
    fn of(slice: &'a Slice<'a>) -> Result<Self> {
        let process = slice.process()?;
        let asked = changes_query(slice);
        let of = PipelineSlice { pipeline: Some(process.key.clone()), ..asked.of.clone() };
        let compared = compared(slice.session, &crate::forecasts::view::ChangesQuery { of, closes_from: None, closes_to: None, ..asked })?;
        let ways = ways(process, &compared);
        let largest = ways.iter().map(|way| way.amount.abs()).max().unwrap_or(0);
        let words = Words::of(slice, largest)?;
        let days = [compared.days.0, compared.days.1].map(|day| words.speech.format.date(day));
        Ok(Self { words, process, days, ways })
    }

    fn made(&self, drawing: charts::Drawing, title: String) -> Made {
        Made { drawing, table: self.table(), notes: Vec::new(), empty: self.ways.is_empty(), title, subtitle: self.subtitle() }
    }

    fn subtitle(&self) -> String {
        let pipeline = self.process.title.get(self.words.speech.code());
        let args = [("from", (&self.days[0]).into()), ("to", (&self.days[1]).into()), ("pipeline", pipeline.into())];
        self.words.speech.say("outlook-flow-note", &args)
    }

    fn name(&self, place: Place, before: bool) -> String {
        match place {
            Place::None => self.words.speech.text(if before { "outlook-reason-new" } else { "outlook-reason-gone" }),
            Place::Out => self.words.speech.text("outlook-not-counted"),
            Place::Won => self.words.speech.text("outlook-reason-won"),
            Place::Lost => self.words.speech.text("outlook-reason-lost"),
            Place::Stage(at) => self.process.stages.get(at).map_or_else(String::new, |stage| {
                let title = stage.title.get(self.words.speech.code());
                if stage.sign.is_empty() { title.to_owned() } else { format!("{} {title}", stage.sign) }
            }),
        }
    }

    /// Places that occur on one side, new ones last on the left, decided ones first on the right.
    fn places(&self, before: bool) -> Vec<Place> {
        let mut found: Vec<Place> = self.ways.iter().map(|way| if before { way.from } else { way.to }).collect();
        found.sort_by_key(|place| match place {
            Place::Won => (0, 0),
            Place::Stage(at) => (1, usize::MAX - at),
            Place::Out => (2, 0),
            Place::None => (3, 0),
            Place::Lost => (4, 0),
        });
        found.dedup();
        found
    }

    fn target(&self, way: &Way) -> Option<OpportunityQuery> {
        self.words.records(way.ids.iter().cloned())
    }

    fn flow(&self, title: &str) -> Flow {
        let (left, right) = (self.places(true), self.places(false));
        let at = |places: &[Place], place: Place| places.iter().position(|known| *known == place).unwrap_or(0);
        let band = |way: &Way| Band {
            from: at(&left, way.from),
            to: at(&right, way.to),
            value: way.amount as f64,
            title: format!("{} → {}", self.name(way.from, true), self.name(way.to, false)),
            lines: vec![self.words.counted(way.count, way.amount)],
            target: self.target(way).as_ref().and_then(opaque),
        };
        Flow {
            heading: Heading { title: title.to_owned(), note: self.subtitle() },
            before: self.days[0].clone(),
            after: self.days[1].clone(),
            left: left.iter().map(|place| self.stack(*place, true)).collect(),
            right: right.iter().map(|place| self.stack(*place, false)).collect(),
            bands: self.ways.iter().map(band).collect(),
            empty: self.words.speech.text("outlook-changes-empty"),
        }
    }

    fn stack(&self, place: Place, before: bool) -> Stack {
        let of: Vec<&Way> = self.ways.iter().filter(|way| (if before { way.from } else { way.to }) == place).collect();
        let (count, amount) = of.iter().fold((0, 0_i64), |(count, amount), way| (count + way.count, amount.saturating_add(way.amount)));
        Stack {
            name: self.name(place, before),
            text: self.words.speech.format.money_short(amount, self.words.currency),
            tone: match place {
                Place::Won => Tone::Good,
                Place::Lost => Tone::Bad,
                Place::None | Place::Out => Tone::Quiet,
                Place::Stage(_) => Tone::Plain,
            },
            lines: vec![self.words.counted(count, amount)],
            target: self.words.records(of.iter().flat_map(|way| way.ids.iter().cloned())).as_ref().and_then(opaque),
        }
    }

    fn crosstab(&self, title: &str) -> Crosstab {
        let (rows, columns) = (self.places(true), self.places(false));
        let most = self.ways.iter().filter(|way| way.from != way.to).map(|way| way.amount).max().unwrap_or(0).max(1);
        let field = |way: &Way| Field {
            row: rows.iter().position(|place| *place == way.from).unwrap_or(0),
            column: columns.iter().position(|place| *place == way.to).unwrap_or(0),
            weight: way.amount as f64 / most as f64,
            text: self.words.speech.format.integer(way.count as i64),
            small: self.words.speech.format.money_short(way.amount, self.words.currency),
            still: way.from == way.to,
            title: format!("{} → {}", self.name(way.from, true), self.name(way.to, false)),
            lines: vec![self.words.counted(way.count, way.amount)],
            target: self.target(way).as_ref().and_then(opaque),
        };
        Crosstab {
            heading: Heading { title: title.to_owned(), note: self.subtitle() },
            down: self.words.speech.say("outlook-from-day", &[("day", (&self.days[0]).into())]),
            across: self.words.speech.say("outlook-to-day", &[("day", (&self.days[1]).into())]),
            rows: rows.iter().map(|place| self.name(*place, true)).collect(),
            columns: columns.iter().map(|place| self.name(*place, false)).collect(),
            fields: self.ways.iter().map(field).collect(),
            empty: self.words.speech.text("outlook-changes-empty"),
        }
    }

    fn table(&self) -> TableView {
        let text = |key: &str| self.words.speech.text(key);
        let line = |way: &Way| {
            let cells = vec![self.name(way.to, false), self.words.speech.format.integer(way.count as i64), self.words.money(way.amount)];
            row(self.name(way.from, true), cells, self.target(way))
        };
        TableView {
            columns: vec![text("outlook-column-from"), text("outlook-column-to"), text("common-opportunities"), text("common-amount")],
            rows: self.ways.iter().map(line).collect(),
        }
    }
}

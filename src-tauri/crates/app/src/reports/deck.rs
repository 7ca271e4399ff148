//! The slides of a portfolio review, or of one account.
//!
//! Invariant: every slide that shows figures says in its notes which view they come from and as of
//! which day.

use ::reports::{ChartKind, Content, Deck, DeckChart, DeckColumn, DeckTable, Slide, deck};

use super::board::portfolio;
use super::map::people;
use super::view::DeckWrite;
use super::{outlook, records, target};
use crate::drawing::write_whole;
use crate::error::{AppError, Result};
use crate::opportunities;
use crate::session::Session;
use crate::views::{FileWritten, OpportunityQuery};

/// Writes the deck.
pub fn write(session: &Session, ask: DeckWrite) -> Result<FileWritten> {
    session.open()?;
    let path = target(&ask.path, "pptx", ask.replace)?;
    let made = compose(session, ask.account.as_ref())?;
    let bytes = deck(&made).map_err(|error| AppError::Report(error.to_string()))?;
    write_whole(&path.display().to_string(), &bytes)
}

fn compose(session: &Session, account: Option<&String>) -> Result<Deck> {
    let speech = session.speech();
    let day = speech.format.date(session.today());
    let workspace = session.open()?.workspace.name.clone();
    let title = match account {
        Some(id) => session.open()?.store.db().get::<store::Account>(id)?.name,
        None => workspace.clone(),
    };
    let lead = speech.say(if account.is_some() { "reports-deck-account" } else { "reports-deck-portfolio" }, &[("day", day.as_str().into())]);
    let mut slides = vec![Slide { title: title.clone(), lead, content: Content::Cover, notes: String::new() }];
    match account {
        None => slides.push(portfolio(session)?),
        Some(id) => slides.extend(people(session, id)?),
    }
    slides.extend(pipeline(session, account)?);
    slides.extend(outlook::slide(session, account)?);
    slides.extend(tables(session, account)?);
    Ok(Deck {
        title,
        author: session.settings.author.clone(),
        day: session.today(),
        language: speech.code().to_owned(),
        foot: speech.say("reports-foot", &[("name", workspace.as_str().into()), ("day", day.as_str().into())]),
        slides,
    })
}

/// Where figures come from, as a slide's notes say it.
pub(super) fn source(session: &Session, key: &str) -> String {
    let speech = session.speech();
    let day = speech.format.date(session.today());
    speech.say("reports-source", &[("view", speech.text(key).into()), ("day", day.into())])
}

/// Open amounts by stage, as a chart that can be edited; none without open opportunities.
fn pipeline(session: &Session, account: Option<&String>) -> Result<Option<Slide>> {
    let (speech, open) = (session.speech(), session.open()?);
    let query = OpportunityQuery { account: account.cloned(), ..OpportunityQuery::default() };
    let board = opportunities::board(session, query)?;
    let stages = board.columns.iter().filter(|column| !["won", "lost"].contains(&column.stage.as_str()));
    let title = |stage: &str| crate::method::stage_title(&open.method, &board.pipeline, stage, speech.code());
    let major = |minor: i64| minor as f64 / 10_f64.powi(i32::from(super::columns::decimals(&open.workspace.currency)));
    let (categories, sums): (Vec<String>, Vec<f64>) = stages.map(|column| (title(&column.stage), major(column.sum.minor))).unzip();
    if sums.iter().all(|sum| *sum == 0.0) {
        return Ok(None);
    }
    let series = vec![(format!("{} ({})", speech.text("common-amount"), open.workspace.currency), sums)];
    Ok(Some(Slide {
        title: speech.text("reports-by-stage"),
        lead: speech.text("reports-by-stage-lead"),
        content: Content::Chart(DeckChart { kind: ChartKind::Bars, categories, series }),
        notes: source(session, "common-pipeline"),
    }))
}

/// The columns of each sheet that have room on a slide, by place, with their shares of the width.
const SHOWN: [(&str, &[(usize, f64)]); 4] = [
    ("common-accounts", &[(0, 2.4), (1, 1.5), (2, 1.7), (8, 2.6), (7, 2.4), (9, 1.5), (12, 1.7)]),
    ("common-people", &[(0, 2.0), (1, 2.4), (3, 1.8), (7, 1.4), (8, 1.8), (9, 1.8)]),
    ("common-opportunities", &[(0, 2.6), (1, 2.2), (2, 1.8), (4, 1.6), (6, 1.4), (8, 1.2), (10, 1.5)]),
    ("reports-actions", &[(0, 4.5), (2, 2.2), (4, 1.8), (5, 1.3), (7, 1.3)]),
];

/// Tables as slides: accounts, open opportunities and actions of a portfolio; contacts,
/// open opportunities and actions of an account.
fn tables(session: &Session, account: Option<&String>) -> Result<Vec<Slide>> {
    let speech = session.speech();
    let sheets = records::of_meeting(session, account)?;
    let without = if account.is_some() { "common-accounts" } else { "common-people" };
    let shown = SHOWN.iter().filter(|(key, _)| *key != without);
    let slide = |(key, columns): &(&str, &[(usize, f64)])| {
        let name = speech.text(key);
        let sheet = sheets.iter().find(|sheet| sheet.name == name && !sheet.rows.is_empty())?;
        let column = |(at, share): &(usize, f64)| DeckColumn {
            title: sheet.columns[*at].title.clone(),
            share: *share,
            figures: super::columns::is_figures(&sheet.columns[*at].kind),
        };
        let cells = |row: &Vec<::reports::Cell>| {
            let told = |(at, _): &(usize, f64)| super::columns::told(&speech, &row[*at], &sheet.columns[*at].kind);
            columns.iter().map(told).collect()
        };
        let table = DeckTable { columns: columns.iter().map(column).collect(), rows: sheet.rows.iter().map(cells).collect() };
        Some(Slide { title: name, lead: String::new(), content: Content::Table(table), notes: source(session, key) })
    };
    Ok(shown.filter_map(slide).collect())
}

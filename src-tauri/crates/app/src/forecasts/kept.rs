//! How each kind of chance that is shown agrees with what came.
//!
//! Not how good the sums are (`backtest`). The chance by history says what is won within the three
//! months after a month end, and is judged by that. The chance of a stage, and one set by hand, say what
//! is won in the end: they are judged by what was decided since. A chance set by hand is the one that a
//! snapshot holds, the last of each month, where it is not that of its stage; what was never frozen was
//! never recorded. Invariant: what is certain to be right flatters none of them: a chance of 0 is left
//! out, as is what is not decided yet or stood at a stage nobody told, and each is counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::forecast::accuracy::{Bin, Calibration, at_stake, calibration, tenth_of};
use domain::series::Month;
use store::{OpportunityFilter, PastLine, Snapshot};

use super::experience::share;
use super::freeze::{Case, Tried};
use super::moments::frozen;
use super::past::Past;
use super::score_view::{BinView, ChanceKindView};
use super::stages::Stages;
use super::view::PipelineSlice;
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;

/// One chance said of one opportunity, and whether it came.
struct Said {
    id: String,
    chance: f64,
    came: bool,
}

/// All of one kind, and how many could not be judged.
#[derive(Default)]
struct Kind {
    said: Vec<Said>,
    undecided: usize,
    untold: usize,
}

/// Every kind of chance that has cases.
pub(super) fn kinds(session: &Session, of: &PipelineSlice, tried: &[Tried]) -> Result<Vec<ChanceKindView>> {
    let speech = session.speech();
    let all = [("by-history", by_history(tried)), ("by-stage", by_stage(tried)), ("own", own(session, of)?)];
    Ok(all.into_iter().filter(|(_, kind)| !kind.said.is_empty()).map(|(key, kind)| view(&speech, key, kind)).collect())
}

fn cases(tried: &[Tried]) -> impl Iterator<Item = &Case> {
    tried.iter().flat_map(|one| &one.cases)
}

fn by_history(tried: &[Tried]) -> Kind {
    let said = cases(tried).map(|case| Said { id: case.id.clone(), chance: case.by_history, came: case.won });
    Kind { said: said.collect(), ..Kind::default() }
}

fn by_stage(tried: &[Tried]) -> Kind {
    let mut kind = Kind::default();
    for case in cases(tried) {
        kind.take(&case.id, case.stage, case.ended);
    }
    kind
}

/// Chances set by hand, as snapshots hold them.
fn own(session: &Session, of: &PipelineSlice) -> Result<Kind> {
    let truth = Past::at(session, &OpportunityFilter::default(), session.today())?.lines;
    let ended = ended(&truth);
    let stages = Stages::of(&session.open()?.method);
    let mut kind = Kind::default();
    for snapshot in monthly(session)? {
        for line in frozen(session, &snapshot, of)?.into_iter().filter(|line| line.outcome == "open") {
            let by_hand = share(stages.deal(&line).chance);
            if (by_hand - share(stages.flat(&line))).abs() > 0.005 {
                kind.take(&line.id, Some(by_hand), ended.get(line.id.as_str()).copied());
            }
        }
    }
    Ok(kind)
}

/// The last snapshot of each month.
fn monthly(session: &Session) -> Result<Vec<Snapshot>> {
    let mut last: BTreeMap<Month, Snapshot> = BTreeMap::new();
    let day = |one: &Snapshot| -> Option<NaiveDate> { stored(Some(&one.taken_on)) };
    for (day, snapshot) in session.open()?.store.db().snapshots()?.into_iter().filter_map(|one| Some((day(&one)?, one))) {
        last.insert(Month::of(day), snapshot);
    }
    Ok(last.into_values().collect())
}

/// Of those decided by now, whether they were won.
pub(super) fn ended(lines: &[PastLine]) -> HashMap<&str, bool> {
    let decided = lines.iter().filter(|line| line.outcome != "open");
    decided.map(|line| (line.id.as_str(), line.outcome == "won")).collect()
}

impl Kind {
    fn take(&mut self, id: &str, chance: Option<f64>, ended: Option<bool>) {
        match (chance, ended) {
            (None, _) => self.untold += 1,
            (_, None) => self.undecided += 1,
            (Some(chance), Some(came)) => self.said.push(Said { id: id.to_owned(), chance, came }),
        }
    }
}

fn view(speech: &Speech, key: &str, kind: Kind) -> ChanceKindView {
    let all: Vec<(f64, bool)> = kind.said.iter().map(|said| (said.chance, said.came)).collect();
    let (cases, never) = at_stake(&all);
    let found = calibration(&cases);
    let never_won = all.iter().filter(|(chance, came)| *chance <= 0.0 && *came).count();
    let score = |of: fn(&Calibration) -> f64| found.as_ref().map_or_else(|| i18n::DASH.to_owned(), |found| speech.format.number(of(found), 3));
    let counted = |key: &str, count: usize| (count > 0).then(|| speech.say(key, &[("count", count.into())]));
    let zero = (never > 0).then(|| speech.say("outlook-chances-never", &[("count", never.into()), ("won", never_won.into())]));
    let left = [zero, counted("outlook-chances-undecided", kind.undecided), counted("outlook-chances-untold", kind.untold)];
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    ChanceKindView {
        kind: key.to_owned(),
        name: speech.text(&format!("outlook-chance-{key}")),
        event: speech.text(&format!("outlook-event-{key}")),
        n: number(cases.len()),
        brier: found.as_ref().map(|found| found.brier),
        brier_of_rate: found.as_ref().map(|found| found.of_rate),
        left_out: number(never + kind.undecided + kind.untold),
        left_out_text: left.into_iter().flatten().collect::<Vec<_>>().join(&speech.text("outlook-list-comma")),
        told: [speech.format.integer(cases.len() as i64), score(|found| found.brier), score(|found| found.of_rate)],
        bins: bins(found.map(|found| found.bins).unwrap_or_default(), &kind.said),
    }
}

/// Tenths of the chances said, each with the opportunities that were in it.
fn bins(found: Vec<Bin>, said: &[Said]) -> Vec<BinView> {
    let mut ids: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for one in said.iter().filter(|one| one.chance > 0.0) {
        ids.entry(tenth_of(one.chance)).or_default().insert(&one.id);
    }
    let view = |(bin, ids): (Bin, BTreeSet<&str>)| BinView {
        said: bin.said,
        came: bin.came,
        n: u32::try_from(bin.n).unwrap_or(u32::MAX),
        low: bin.low,
        high: bin.high,
        ids: ids.into_iter().map(str::to_owned).collect(),
    };
    // Both hold the tenths that have cases, from low to high.
    found.into_iter().zip(ids.into_values()).map(view).collect()
}

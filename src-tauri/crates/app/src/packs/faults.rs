//! What is wrong with a pack, said to a person.
//!
//! Not what can be wrong (`domain::method`). Invariant: every problem has a sentence in every
//! language; only what the reader of TOML says of text that is not TOML is quoted.

use domain::method::{PackError, Problem};
use i18n::Arg;

use super::view::FaultView;
use crate::error::shorten;
use crate::speech::Speech;

/// Faults as a page or a terminal shows them.
pub(crate) fn told(faults: &[PackError], speech: &Speech) -> Vec<FaultView> {
    faults.iter().map(|fault| view(fault, speech)).collect()
}

fn view(fault: &PackError, speech: &Speech) -> FaultView {
    let (kind, key) = fault.section.split_once(' ').unwrap_or((&fault.section, ""));
    FaultView {
        line: u32::try_from(fault.line).unwrap_or(u32::MAX),
        kind: if kind == "pack" { String::new() } else { kind.to_owned() },
        key: key.to_owned(),
        path: fault.spot.path().to_owned(),
        text: sentence(&fault.problem, speech),
    }
}

/// The first fault with its place, for where there is room for one sentence.
pub(crate) fn first(faults: &[PackError], speech: &Speech) -> String {
    let Some(fault) = faults.first() else { return String::new() };
    let cause = sentence(&fault.problem, speech);
    let args = [
        ("file", shorten(&fault.file).into()),
        ("line", fault.line.to_string().into()),
        ("cause", cause.into()),
    ];
    speech.say("packs-fault-at", &args)
}

/// The sentence of a problem.
pub(crate) fn sentence(problem: &Problem, speech: &Speech) -> String {
    let name = format!("packs-fault-{}", name(problem));
    let values = values(problem, speech);
    let values: Vec<(&str, Arg<'_>)> = ["a", "b"].into_iter().zip(values.into_iter().map(Arg::from)).collect();
    speech.say(&name, &values)
}

fn name(problem: &Problem) -> &'static str {
    match problem {
        Problem::Content(_) => "content",
        Problem::Misfit(misfit, _) => misfit.name(),
        Problem::TooLarge(_) => "too-large",
        Problem::TooMany(_) => "too-many",
        Problem::TooLong(_) => "too-long",
        Problem::Control(_) => "control",
        Problem::Taken(_) => "taken",
        Problem::Format => "format",
        Problem::UnknownSection(_) => "unknown-section",
        Problem::OffElsewhere => "off-elsewhere",
        Problem::NoSection(_) => "no-section",
        Problem::Duplicate(_) => "duplicate",
        Problem::Overlap(_) => "overlap",
        Problem::Gap { .. } => "gap",
        Problem::Falling(_) => "falling",
        Problem::Unknown(..) => "unknown",
        Problem::UnknownLevel { .. } => "unknown-level",
        Problem::UnknownGroup(_) => "unknown-group",
        Problem::UnknownField { .. } => "not-known-of",
        Problem::Elsewhere { .. } => "elsewhere",
        Problem::Cycle(_) => "cycle",
        Problem::NoScore(_) => "no-score",
        Problem::NoTest => "no-test",
        Problem::NoSelection => "no-selection",
        Problem::NotASelection(_) => "not-a-selection",
        Problem::UnknownStep(_) => "unknown-step",
        Problem::Over(_) => "over",
        Problem::TwoPlaces => "two-places",
        Problem::Within => "within",
        Problem::Deck => "deck",
        Problem::NoFact(_) => "no-fact",
        Problem::NoFacts(_) => "no-facts",
        Problem::NoLimit => "no-limit",
    }
}

/// What the sentence names, in its order.
fn values(problem: &Problem, speech: &Speech) -> Vec<String> {
    let subject = |subject: &domain::method::Subject| speech.text(&format!("packs-subject-{subject}"));
    match problem {
        Problem::Content(told) => vec![told.replace('\n', " ")],
        Problem::Misfit(_, values) => values.iter().map(|value| shorten(value)).collect(),
        Problem::TooLarge(most) => vec![speech.format.integer(*most as i64)],
        Problem::TooMany(most) | Problem::TooLong(most) => vec![speech.format.integer(*most as i64)],
        Problem::Control(code) => vec![format!("U+{code:04X}")],
        Problem::Taken(key) | Problem::UnknownSection(key) | Problem::NoSection(key) | Problem::Duplicate(key) => {
            vec![shorten(key)]
        }
        Problem::NoFact(name) => vec![shorten(name)],
        Problem::NoFacts(of) => vec![subject(of)],
        Problem::Overlap(key) | Problem::Falling(key) | Problem::UnknownGroup(key) | Problem::NoScore(key) => {
            vec![shorten(key)]
        }
        Problem::Gap { x, y } => vec![x.to_string(), y.to_string()],
        Problem::Unknown(kind, key) => vec![speech.text(&format!("packs-kind-{kind}")), shorten(key)],
        Problem::UnknownLevel { scale, level } => vec![shorten(scale), shorten(level)],
        Problem::UnknownField { field, subject: of } => vec![(*field).to_owned(), subject(of)],
        Problem::Elsewhere { key, subject: of, .. } => vec![shorten(key), subject(of)],
        Problem::Cycle(keys) => vec![keys.join(" → ")],
        Problem::NotASelection(field) | Problem::Over(field) => vec![(*field).to_owned()],
        Problem::UnknownStep(step) => vec![step.to_string()],
        Problem::Format
        | Problem::OffElsewhere
        | Problem::NoTest
        | Problem::NoSelection
        | Problem::TwoPlaces
        | Problem::Within
        | Problem::NoLimit
        | Problem::Deck => Vec::new(),
    }
}

//! Chances of stages that the file's own history speaks for, with the evidence.
//!
//! Only a proposal: chances stand in the method, and whoever keeps it changes them there. A stage
//! has a proposal where its chance lies outside of what its decided opportunities leave likely, and
//! enough of them were decided: (won + m × chance) ÷ (decided + m), which holds it towards the present
//! chance where few were decided (ours). Invariant: nothing is proposed without saying out of how many.

use domain::forecast::accuracy::interval;
use domain::forecast::history::{STRENGTH, Shrunk, StageOdds};
use domain::method::{Process, Stage};

use super::experience::Experience;
use super::score_view::ChanceView;
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;

/// Chances are proposed in steps of so many percent.
const STEP: f64 = 5.0;

/// Every stage of every pipeline in which something was decided.
pub(super) fn of(session: &Session) -> Result<Vec<ChanceView>> {
    let experience = Experience::of(session, session.today())?;
    let method = &session.open()?.method;
    let speech = session.speech();
    let known = method.processes().filter_map(|process| Some((process, experience.odds(&process.key)?)));
    let mut rows = Vec::new();
    for (process, odds) in known {
        let won = odds.last().map_or(0, |last| last.advance.part);
        let reached = process.stages.iter().zip(odds).filter(|(_, odds)| odds.advance.n > 0);
        rows.extend(reached.map(|(stage, odds)| row(&speech, (process, stage), odds, won)));
    }
    Ok(rows)
}

fn row(speech: &Speech, (process, stage): (&Process, &Stage), odds: &StageOdds, won: usize) -> ChanceView {
    let code = speech.code();
    let n = odds.advance.n;
    let (low, high) = interval(won, n);
    let said = f64::from(stage.probability) / 100.0;
    let better = Shrunk { part: won, n, expected: said }.share();
    let proposed = ((better * 100.0 / STEP).round() * STEP).clamp(0.0, 100.0) as u32;
    let differs = n as f64 >= STRENGTH && !(low..=high).contains(&said) && proposed != u32::from(stage.probability);
    let kept = if (n as f64) < STRENGTH { "outlook-proposal-few" } else { "outlook-proposal-keep" };
    let percent = |share: f64| speech.format.percent(share, 0);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let title = stage.title.get(code);
    ChanceView {
        pipeline: process.key.clone(),
        pipeline_name: process.title.get(code).to_owned(),
        stage: stage.key.clone(),
        name: if stage.sign.is_empty() { title.to_owned() } else { format!("{} {title}", stage.sign) },
        said,
        won: number(won),
        decided: number(n),
        came: won as f64 / n as f64,
        low,
        high,
        proposed: differs.then_some(proposed),
        told: [
            percent(said),
            speech.say("outlook-proposal-evidence", &[("won", won.into()), ("decided", n.into())]),
            format!("{} – {}", percent(low), percent(high)),
            if differs { percent(f64::from(proposed) / 100.0) } else { speech.text(kept) },
        ],
    }
}

//! Our own people of an account as its page shows them, with what to worry about.
//!
//! Invariant: the newest judgement holds; what it means is `domain::support`'s.

use std::collections::HashMap;

use domain::method::Scale;
use domain::support::{Approval, Stand, Warning, approval, warnings};
use store::{Account, Insider, Teammate};

use super::view::{InsiderView, InsiderWarning, SupportView};
use crate::accounts::{judgement_views, refer};
use crate::error::Result;
use crate::method;
use crate::people::redact::Eyes;
use crate::session::Session;
use crate::wire::{Id, JudgementView};

/// The scale of C-08.
const ATTITUDE: &str = "status";
/// Whether somebody agrees to the plan (B-27).
const AGREEMENT: &str = "agreement";

/// Our people behind an account.
pub fn rows(session: &Session, Id { id }: Id) -> Result<SupportView> {
    let db = session.open()?.store.db();
    db.get::<Account>(&id)?;
    let mut rows = db.with::<Insider>("account_id", &id)?;
    rows.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
    let team: HashMap<String, String> = db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name)).collect();
    let told = rows.into_iter().map(|row| one(session, row, &team)).collect::<Result<Vec<_>>>()?;
    let (rows, stands): (Vec<InsiderView>, Vec<Stand>) = told.into_iter().unzip();
    let agreed = stands.iter().filter(|stand| stand.agreed == Some(true)).count();
    let found = approval(&stands);
    Ok(SupportView { sentence: approved(session, found, agreed, rows.len()), approval: found.key().to_owned(), agreed: agreed as u32, rows })
}

fn one(session: &Session, row: Insider, team: &HashMap<String, String>) -> Result<(InsiderView, Stand)> {
    let attitudes = judgement_views(session, &row.id, ATTITUDE)?;
    let agreements = judgement_views(session, &row.id, AGREEMENT)?;
    let stand = stand(session, &row, &attitudes, &agreements)?;
    let name = row.teammate_id.as_ref().and_then(|id| team.get(id)).cloned();
    let warnings = warnings(stand).into_iter().map(|one| warned(session, one, &row.name));
    let eyes = Eyes::of(session)?;
    let seen = |all: Vec<JudgementView>| -> Vec<JudgementView> {
        all.into_iter().filter_map(|one| Some(JudgementView { levels: eyes.levels(&one.scale, one.levels.clone())?, ..one })).collect()
    };
    let (attitudes, agreements) = (seen(attitudes), seen(agreements));
    let view = InsiderView {
        // They tell who is against us.
        warnings: if session.redacts() { Vec::new() } else { warnings.collect() },
        teammate: refer(row.teammate_id, name),
        attitude: held(&attitudes),
        agreement: held(&agreements),
        id: row.id,
        name: row.name,
        role: row.role,
        concern: session.words(row.concern),
        counter_measure: session.words(row.counter_measure),
        attitudes,
        agreements,
    };
    Ok((view, stand))
}

fn held(history: &[JudgementView]) -> Option<String> {
    history.first()?.levels.first().cloned()
}

fn stand(session: &Session, row: &Insider, attitudes: &[JudgementView], agreements: &[JudgementView]) -> Result<Stand> {
    let open = session.open()?;
    let attitude = method::scale(&open.method, ATTITUDE)?;
    let agreement = open.method.scale(AGREEMENT);
    let mut held = attitudes.iter().map(|one| value(attitude, one));
    let attitude = held.next().flatten();
    Ok(Stand {
        attitude,
        before: held.find(|before| *before != attitude).flatten(),
        agreed: agreement.zip(agreements.first()).and_then(|(scale, one)| value(scale, one)).map(|value| value > 0),
        countered: row.counter_measure.is_some(),
    })
}

fn value(scale: &Scale, judged: &JudgementView) -> Option<i32> {
    Some(scale.level(judged.levels.first()?)?.value)
}

fn warned(session: &Session, one: Warning, name: &str) -> InsiderWarning {
    let sentence = session.speech().say(&format!("support-warning-{}", one.key()), &[("name", name.into())]);
    InsiderWarning { kind: one.key().to_owned(), sentence }
}

fn approved(session: &Session, found: Approval, agreed: usize, all: usize) -> String {
    let args = [("agreed", agreed.into()), ("count", all.into())];
    session.speech().say(&format!("support-approval-{}", found.key()), &args)
}

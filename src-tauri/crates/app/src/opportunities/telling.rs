//! What matters next at an opportunity, in words.
//!
//! Not which matters (`domain::priority`). Invariant: every matter has its sentence and its rule.

use domain::method::Scorecard;
use domain::priority::Matter;

use super::pursuit_view::MatterView;
use super::state::One;
use crate::speech::Speech;

/// A matter with its rule.
pub(super) fn told(one: &One<'_>, matter: &Matter, speech: &Speech) -> MatterView {
    MatterView {
        kind: matter.key().to_owned(),
        text: sentence(one, matter, speech),
        rule: speech.text(&format!("opportunity-rule-{}", matter.key())),
        models: matter.models().iter().map(|model| (*model).to_owned()).collect(),
    }
}

/// What is the matter.
pub(super) fn sentence(one: &One<'_>, matter: &Matter, speech: &Speech) -> String {
    let key = format!("opportunity-next-{}", matter.key());
    let code = speech.code();
    match matter {
        Matter::Missing { elements } | Matter::Low { elements } => {
            let named = named(one.card(), elements, code).join(&speech.text("opportunity-and"));
            speech.say(&key, &[("elements", named.into()), ("by", height(one, speech).into())])
        }
        Matter::OpenMarks { count } => {
            let stage = one.stage().map(|stage| stage.sign.clone()).unwrap_or_default();
            speech.say(&key, &[("count", (*count).into()), ("stage", stage.into())])
        }
        Matter::Stuck => {
            let days = one.stage().map_or(0, |stage| usize::from(stage.expected_days));
            speech.say(&key, &[("count", days.into())])
        }
        Matter::NotYetOurs { lacks } => {
            let lacks: Vec<String> = lacks.iter().map(|lack| speech.text(&format!("opportunity-lack-{}", lack.key()))).collect();
            speech.say(&key, &[("lacks", lacks.join(&speech.text("opportunity-and")).into())])
        }
        _ => speech.text(&key),
    }
}

/// The height asked for, in words.
pub(super) fn height(one: &One<'_>, speech: &Speech) -> String {
    speech.text(&format!("opportunity-height-{}", one.needed().key()))
}

fn named(card: Option<&Scorecard>, keys: &[String], code: &str) -> Vec<String> {
    let title = |key: &String| {
        let criterion = card.and_then(|card| card.criterion(key));
        criterion.map_or_else(|| key.clone(), |criterion| criterion.title.get(code).to_owned())
    };
    keys.iter().map(title).collect()
}

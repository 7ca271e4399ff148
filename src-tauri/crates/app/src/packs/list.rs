//! What packs there are and what is in them.
//!
//! Invariant: every section is listed once, switched off or not.

use std::collections::BTreeMap;

use domain::method::{Instance, Kind, Method, OWN, Pack, Section, builtin};

use super::view::{PackChoice, PackChoices, PackInfo, PackItem, PackList};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Nothing;

/// All packs with all items.
pub fn list(session: &Session, _: Nothing) -> Result<PackList> {
    let open = session.open()?;
    let used = open.store.db().method_usage()?;
    let code = session.speech().code();
    let items = open.method.instances();
    let items = items.iter().map(|it| item(it, &used, code)).collect();
    Ok(PackList { packs: open.method.packs().iter().map(|pack| info(pack, code)).collect(), items })
}

/// How often things are in use, by kind and key.
pub(super) type Usage = BTreeMap<(String, String), i64>;

/// An instance as the page gets it.
pub(super) fn item(it: &Instance<'_>, used: &Usage, code: &str) -> PackItem {
    let key = (it.kind.name().to_owned(), it.key.to_owned());
    let own = if it.pack.key == OWN { "added" } else { "changed" };
    PackItem {
        title: it.title.get(code).to_owned(),
        pack: it.pack.key.clone(),
        models: models(it),
        ours: it.ours,
        own: it.own.then(|| own.to_owned()),
        off: it.off,
        used: used.get(&key).copied().unwrap_or_default(),
        kind: key.0,
        key: key.1,
    }
}

/// The models of the section as its pack brought it.
fn models(it: &Instance<'_>) -> Vec<String> {
    fn of<S: Section>(pack: &Pack, key: &str) -> Vec<String> {
        let section = S::of(pack).iter().find(|it| it.key() == key);
        section.map(|it| it.source().models.clone()).unwrap_or_default()
    }
    use domain::method::{Agenda, Deck, Matrix, Process, Rule, Scale, Scorecard, Series, Worksheet};
    match it.kind {
        Kind::Scale => of::<Scale>(it.pack, it.key),
        Kind::Scorecard => of::<Scorecard>(it.pack, it.key),
        Kind::Matrix => of::<Matrix>(it.pack, it.key),
        Kind::Process => of::<Process>(it.pack, it.key),
        Kind::Agenda => of::<Agenda>(it.pack, it.key),
        Kind::Deck => of::<Deck>(it.pack, it.key),
        Kind::Worksheet => of::<Worksheet>(it.pack, it.key),
        Kind::Series => of::<Series>(it.pack, it.key),
        Kind::Rule => of::<Rule>(it.pack, it.key),
    }
}

fn info(pack: &Pack, code: &str) -> PackInfo {
    PackInfo {
        key: pack.key.clone(),
        title: pack.title.get(code).to_owned(),
        version: pack.version,
        origin: origin(pack).to_owned(),
        items: u32::try_from(pack.keys().len()).unwrap_or(u32::MAX),
    }
}

/// Where a pack came from.
pub(super) fn origin(pack: &Pack) -> &'static str {
    match pack {
        own if own.key == OWN => "own",
        pack if builtin().iter().any(|(file, _)| *file == pack.file) => "built-in",
        _ => "imported",
    }
}

/// The instance with this name.
pub(super) fn instance<'a>(method: &'a Method, kind: Kind, key: &str) -> Result<Instance<'a>> {
    let unknown = || AppError::UnknownKey { what: kind.name(), key: key.to_owned() };
    method.instances().into_iter().find(|it| it.kind == kind && it.key == key).ok_or_else(unknown)
}

/// The kind with this name.
pub(super) fn kind(name: &str) -> Result<Kind> {
    Kind::named(name).ok_or_else(|| AppError::UnknownKey { what: "kind", key: name.to_owned() })
}

/// What the fields of an item can name.
pub(super) fn choices(session: &Session) -> Result<PackChoices> {
    let method = &session.open()?.method;
    let speech = session.speech();
    let code = speech.code();
    let applies = |subjects: &[domain::method::Subject]| subjects.iter().map(|it| it.name().to_owned()).collect();
    let choice = |key: &str, title: &domain::method::Words, applies: Vec<String>| PackChoice {
        key: key.to_owned(),
        title: title.get(code).to_owned(),
        applies,
    };
    let scored = method.scorecards().filter(|card| !card.is_selection());
    Ok(PackChoices {
        tones: domain::method::TONES.iter().map(|tone| (*tone).to_owned()).collect(),
        fields: domain::method::Field::ALL.iter().map(|field| measured(*field, &speech)).collect(),
        scales: method.scales().map(|it| choice(&it.key, &it.title, applies(&it.applies))).collect(),
        scorecards: scored.map(|it| choice(&it.key, &it.title, applies(&it.applies))).collect(),
        matrices: method.matrices().map(|it| choice(&it.key, &it.title, applies(&it.places))).collect(),
        decks: method.decks().filter(|it| !it.reference).map(|it| choice(&it.key, &it.title, Vec::new())).collect(),
        facts: domain::method::Fact::ALL.iter().map(|fact| noticed(*fact, &speech)).collect(),
    })
}

fn measured(field: domain::method::Field, speech: &crate::speech::Speech) -> PackChoice {
    use domain::method::Subject::{Account, Note, Opportunity, Unit};
    let fits = [Account, Unit, Opportunity, Note].into_iter().filter(|subject| field.fits(*subject));
    PackChoice {
        key: field.name().to_owned(),
        title: speech.text(&format!("packs-field-{}", field.name())),
        applies: fits.map(|subject| subject.name().to_owned()).collect(),
    }
}

fn noticed(fact: domain::method::Fact, speech: &crate::speech::Speech) -> PackChoice {
    use domain::method::Subject::{Account, Opportunity, Person};
    let fits = [Account, Opportunity, Person].into_iter().filter(|subject| fact.fits(*subject));
    PackChoice {
        key: fact.name().to_owned(),
        title: speech.text(&format!("insights-fact-{}", fact.name())),
        applies: fits.map(|subject| subject.name().to_owned()).collect(),
    }
}

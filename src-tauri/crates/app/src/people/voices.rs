//! How far a group is for us and how well it is known, each counting by influence (C-07, C-08).
//!
//! Not who is in the group. Invariant: who is not known by name is in no figure; who was not
//! judged is unknown for support and not met for coverage.

use domain::influence::{Voice, Weighed, weighed};

use super::state::{COVERAGE, STATUS};
use crate::error::Result;
use crate::session::Session;

/// One of a group, known by name.
pub(crate) struct Member<'a> {
    pub(crate) influence: f64,
    pub(crate) status: Option<&'a str>,
    pub(crate) coverage: Option<&'a str>,
}

/// Figures of a group.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) support: Option<Weighed>,
    pub(crate) coverage: Option<Weighed>,
}

/// Support and coverage of a group.
pub(crate) fn figures(session: &Session, members: &[Member<'_>]) -> Result<Figures> {
    let scales = &session.open()?.method;
    let part = |scale: &str, level: Option<&str>| {
        let scale = scales.scale(scale)?;
        let most = scale.levels.iter().map(|level| level.value).max().filter(|most| *most > 0)?;
        Some(f64::from(scale.level(level?)?.value) / f64::from(most))
    };
    let of = |value: &dyn Fn(&Member<'_>) -> Option<f64>| {
        weighed(&members.iter().map(|one| Voice { weight: one.influence, value: value(one) }).collect::<Vec<_>>())
    };
    Ok(Figures {
        support: of(&|one| part(STATUS, one.status)),
        coverage: of(&|one| Some(part(COVERAGE, one.coverage).unwrap_or(0.0))),
    })
}

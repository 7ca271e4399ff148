//! What a customer's eyes are not to see of people (C-05, C-08, C-13).
//!
//! Which scales and levels those are is said by the method's packs, and whether they are left out
//! by the session, for all views alike. Invariant: what is switched off is seen by nobody.

use std::collections::HashMap;

use domain::method::Scale;

use super::settings::settings_get;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Nothing;

/// Links that nobody outside is to see.
const SECRET: &str = "conflict";

/// Who looks: the team, or anybody.
pub(crate) struct Eyes<'a> {
    /// Scales that can be seen, with their place in the method.
    scales: HashMap<&'a str, (usize, &'a Scale)>,
    redact: bool,
}

impl<'a> Eyes<'a> {
    /// The session's.
    pub(crate) fn of(session: &'a Session) -> Result<Self> {
        Self::seeing(session, session.redacts())
    }

    /// The team's, whatever is shown: what is written anew is made of all there was.
    pub(crate) fn whole(session: &'a Session) -> Result<Self> {
        Self::seeing(session, false)
    }

    fn seeing(session: &'a Session, redact: bool) -> Result<Self> {
        let on = settings_get(session, Nothing {})?.scales_on;
        let seen = |scale: &Scale| {
            let switched_on = !scale.sensitive || on.contains(&scale.key);
            switched_on && !(redact && (scale.private || scale.sensitive))
        };
        let scales = session.open()?.method.scales().enumerate().filter(|(_, scale)| seen(scale));
        Ok(Self { scales: scales.map(|(n, scale)| (scale.key.as_str(), (n, scale))).collect(), redact })
    }

    /// Levels of a scale as these eyes see them; none where they do not see the scale.
    pub(crate) fn levels(&self, scale: &str, levels: Vec<String>) -> Option<Vec<String>> {
        let (_, scale) = self.scales.get(scale)?;
        let hidden = |key: &String| self.redact && scale.level(key).is_some_and(|level| level.private);
        Some(levels.into_iter().filter(|key| !hidden(key)).collect())
    }

    /// A note, where it is seen.
    pub(crate) fn note(&self, note: Option<String>) -> Option<String> {
        note.filter(|_| !self.redact)
    }

    /// Whether they see a scale at all.
    pub(crate) fn sees(&self, scale: &str) -> bool {
        self.scales.contains_key(scale)
    }

    /// Whether private things are left out.
    pub(crate) fn redacted(&self) -> bool {
        self.redact
    }

    /// Whether links of a kind are seen.
    pub(crate) fn sees_link(&self, kind: &str) -> bool {
        !(self.redact && kind == SECRET)
    }

    /// A scale's place in the method.
    pub(crate) fn order(&self, scale: &str) -> usize {
        self.scales.get(scale).map_or(usize::MAX, |(order, _)| *order)
    }
}

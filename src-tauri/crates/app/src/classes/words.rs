//! Classes in the person's language: values, rules and reasons as sentences.
//!
//! Not the rules. Invariant: a key the method no longer has is shown as it is.

use domain::method::{COVERAGE_MODEL, ENGAGEMENT, Method, Need};
use domain::standing::{Contradiction, PhaseReason, PhaseSuggestion, Scheme, Side, Value};

use super::book::{Book, Entry};
use super::standing::{CATEGORY, LADDER, LIFECYCLE};
use super::view::{AsideView, ContradictionView, NeedView, SideView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::{MoneyView, Ref};

/// Says what a book tells.
pub(crate) struct Words<'a> {
    pub(crate) speech: Speech,
    pub(crate) currency: &'a str,
    method: &'a Method,
    tier: Option<&'a str>,
}

impl<'a> Words<'a> {
    pub(crate) fn new(session: &'a Session, book: &Book<'a>) -> Result<Self> {
        let open = session.open()?;
        Ok(Self {
            speech: session.speech(),
            currency: &open.workspace.currency,
            method: &open.method,
            tier: book.tier.map(|scale| scale.key.as_str()),
        })
    }

    pub(crate) fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.speech.format)
    }

    /// Title of a level.
    pub(crate) fn level(&self, scale: &str, level: &str) -> String {
        crate::method::level_titles(self.method, scale, level, self.speech.code())
    }

    /// A contradiction of an account, and how it was put aside.
    pub(super) fn contradiction(
        &self,
        entry: &Entry<'_>,
        one: &Contradiction,
        aside: Option<AsideView>,
    ) -> ContradictionView {
        let (left, right) = (self.side(&one.left), self.side(&one.right));
        let args = [("left", left.value.as_str().into()), ("right", right.value.as_str().into())];
        ContradictionView {
            account: Ref { id: entry.line.id.clone(), name: entry.line.name.clone() },
            owner: owner(entry),
            revenue: self.money(entry.line.revenue),
            rule: one.rule.key().to_owned(),
            title: self.rule(one.rule.key()),
            sentence: self.speech.say(&format!("classes-why-{}", one.rule.key()), &args),
            left,
            right,
            aside,
        }
    }

    /// What a rule says, without values.
    pub(super) fn rule(&self, key: &str) -> String {
        self.speech.text(&format!("classes-rule-{key}"))
    }

    fn side(&self, side: &Side) -> SideView {
        let scale = self.scale_of(side.scheme);
        let level = match (&side.value, scale) {
            (Value::Key(key), Some(_)) => Some(key.clone()),
            _ => None,
        };
        SideView {
            scheme: side.scheme.key().to_owned(),
            title: self.speech.text(&format!("classes-scheme-{}", side.scheme.key())),
            value: self.value(side),
            scale: scale.map(str::to_owned),
            level,
        }
    }

    /// The scale a scheme's value can be changed on.
    fn scale_of(&self, scheme: Scheme) -> Option<&str> {
        match scheme {
            Scheme::Category => Some(CATEGORY),
            Scheme::Tier => self.tier,
            Scheme::Coverage => Some(COVERAGE_MODEL),
            Scheme::Engagement => Some(ENGAGEMENT),
            Scheme::Ladder | Scheme::LadderTarget => Some(LADDER),
            Scheme::Phase => Some(LIFECYCLE),
            Scheme::State => Some("relationship-state"),
            _ => None,
        }
    }

    fn value(&self, side: &Side) -> String {
        match &side.value {
            Value::Key(key) => self.keyed(side.scheme, key),
            Value::Amount(amount) => self.money(*amount).short,
            Value::Count(count) => self.speech.format.integer(*count as i64),
            Value::Holds(true) => self.speech.text("classes-holds"),
            Value::Holds(false) => self.speech.text("classes-holds-not"),
            Value::Nothing => self.speech.text("classes-nothing"),
        }
    }

    fn keyed(&self, scheme: Scheme, key: &str) -> String {
        let zone = || {
            let zone = self.method.matrix("portfolio")?.zone(key)?;
            Some(zone.name.get(self.speech.code()).to_owned())
        };
        match scheme {
            Scheme::Zone => zone().unwrap_or_else(|| key.to_owned()),
            Scheme::SuggestedCoverage => self.level(COVERAGE_MODEL, key),
            Scheme::SuggestedEngagement => self.level(ENGAGEMENT, key),
            _ => self.scale_of(scheme).map_or_else(|| key.to_owned(), |scale| self.level(scale, key)),
        }
    }

    /// A required field that is empty, with what asks for it.
    pub(super) fn need(&self, (need, scale, level): (Need, &str, &str)) -> NeedView {
        let args = [("level", self.level(scale, level).into())];
        NeedView { need: need.name().to_owned(), sentence: self.speech.say(&format!("classes-need-{}", need.name()), &args) }
    }

    /// Why a phase is suggested.
    pub(crate) fn phase(&self, found: &PhaseSuggestion) -> String {
        let reason = match found.reason {
            PhaseReason::Rising => "rising",
            PhaseReason::FlatHigh => "flat-high",
            PhaseReason::Falling => "falling",
            PhaseReason::Silent => "silent",
        };
        let args = [
            ("revenue", self.money(found.revenue).short.into()),
            ("before", self.money(found.revenue_before).short.into()),
            ("months", i64::from(found.silent_months.unwrap_or(0)).into()),
        ];
        self.speech.say(&format!("classes-phase-{reason}"), &args)
    }
}

/// The owner of an account.
pub(super) fn owner(entry: &Entry<'_>) -> Option<Ref> {
    crate::accounts::refer(entry.line.owner.clone(), entry.line.owner_name.clone())
}

//! The performance equation with its levers changed as one likes (D-36).
//!
//! Not the arithmetic (`domain::forecast::equation`). It begins with the terms of the pace shown
//! elsewhere (`paces`). Invariant: nothing typed here is kept.

use domain::forecast::equation::{Equation, Needed};

use super::manage_view::{EquationQuery, EquationView, LeverView};
use super::outlook::Outlook;
use super::paces::{Pace, pace_since};
use super::span::Span;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::MoneyView;

/// Levers, each where it is known.
#[derive(Debug, Clone, Copy, Default)]
struct Levers {
    count: Option<f64>,
    size: Option<f64>,
    rate: Option<f64>,
    days: Option<f64>,
}

impl Levers {
    fn of(pace: &Pace) -> Self {
        Self { count: Some(f64::from(pace.open)), size: pace.average, rate: pace.win_rate, days: pace.cycle }
    }

    /// As typed, money in minor units and the rate as a share.
    fn typed(session: &Session, query: &EquationQuery) -> Result<Self> {
        let currency = &session.open()?.workspace.currency;
        Ok(Self {
            count: money::typed_whole(query.count.as_deref())?.map(|count| count as f64),
            size: money::typed_sum(query.size.as_deref(), currency)?.map(|minor| minor as f64),
            rate: money::typed_percent(query.rate.as_deref())?.map(|percent| percent / 100.0),
            days: money::typed_days(query.days.as_deref())?,
        })
    }

    fn or(self, other: Self) -> Self {
        Self {
            count: self.count.or(other.count),
            size: self.size.or(other.size),
            rate: self.rate.or(other.rate),
            days: self.days.or(other.days),
        }
    }

    fn any(self) -> bool {
        [self.count, self.size, self.rate, self.days].iter().any(Option::is_some)
    }

    fn equation(self) -> Option<Equation> {
        Some(Equation { count: self.count?, size: self.size?, rate: self.rate?, days: self.days? })
    }

    fn per_day(self) -> Option<f64> {
        self.equation().and_then(Equation::per_day)
    }
}

/// The equation as it is, as typed, and what it must be.
pub fn equation(session: &Session, query: EquationQuery) -> Result<EquationView> {
    let today = session.today();
    let span = Span::of(session, query.from.as_deref(), query.to.as_deref())?;
    let outlook = Outlook::of(session, &query.of, today)?;
    let now = Levers::of(&pace_since(&outlook, span.days.0).0);
    let typed = Levers::typed(session, &query)?;
    let then = typed.or(now);
    let missing = outlook.goal(span.from, span.to).map(|goal| goal.saturating_sub(outlook.won_in(span.from, span.to)).max(0));
    let begin = today.max(span.from.first_day());
    let left = u32::try_from((span.to.last_day() - begin).num_days() + 1).unwrap_or(0);
    let needed = missing.filter(|_| left > 0).map(|missing| missing as f64 / f64::from(left));
    let must = then.equation().zip(needed).map(|(equation, needed)| equation.needed(needed));
    let teller = Teller { session };
    let brings = |per_day: Option<f64>| per_day.map(|per_day| per_day * f64::from(left));
    let change = then.per_day().zip(now.per_day()).filter(|(_, now)| typed.any() && *now > 0.0).map(|(then, now)| then / now - 1.0);
    let reaches = then.per_day().zip(needed).map(|(then, needed)| then >= needed);
    Ok(EquationView {
        levers: teller.levers(now, typed, (needed, must))?,
        now: teller.money(now.per_day())?,
        then: teller.money(then.per_day())?,
        now_brings: teller.money(brings(now.per_day()))?,
        then_brings: teller.money(brings(then.per_day()))?,
        change: change.map(|change| teller.change(change)),
        missing: teller.money(missing.map(|missing| missing as f64))?,
        needed: teller.money(needed)?,
        left,
        reaches,
        says: teller.says(then, missing, left, reaches),
        math: session.speech().text("equation-math"),
    })
}

struct Teller<'a> {
    session: &'a Session,
}

impl Teller<'_> {
    fn money(&self, minor: Option<f64>) -> Result<Option<MoneyView>> {
        let currency = &self.session.open()?.workspace.currency;
        Ok(minor.map(|minor| money::view(minor.round() as i64, currency, &self.session.speech().format)))
    }

    fn change(&self, share: f64) -> String {
        let told = self.session.speech().format.percent(share.abs(), 0);
        if share < 0.0 { format!("−{told}") } else { format!("+{told}") }
    }

    fn levers(&self, now: Levers, typed: Levers, (needed, must): (Option<f64>, Option<Needed>)) -> Result<Vec<LeverView>> {
        let then = typed.or(now);
        let of = |levers: &Levers| [levers.count, levers.size, levers.rate, levers.days];
        let must_be = must.map_or([None; 4], |must| [must.count, must.size, must.rate, must.days]);
        let keys = ["count", "size", "rate", "days"];
        let mut all = Vec::new();
        for (at, key) in keys.into_iter().enumerate() {
            let told = |value: Option<f64>| self.told(key, value);
            let alone = match (needed, must_be[at]) {
                (Some(needed), _) if needed <= 0.0 => i18n::DASH.to_owned(),
                (Some(_), None) if then.per_day().is_some() => self.session.speech().text("equation-not-alone"),
                (_, must) => told(must)?,
            };
            all.push(LeverView {
                key: key.to_owned(),
                name: self.session.speech().text(&format!("equation-{key}")),
                now: told(of(&now)[at])?,
                tried: if of(&then)[at].is_some() { told(of(&then)[at])? } else { String::new() },
                typed: of(&typed)[at].is_some(),
                needed: alone,
            });
        }
        Ok(all)
    }

    fn told(&self, key: &str, value: Option<f64>) -> Result<String> {
        let format = self.session.speech().format;
        let Some(value) = value else { return Ok(i18n::DASH.to_owned()) };
        Ok(match key {
            // Nobody reasons about parts of a unit.
            "size" => self.money(Some((value / 100.0).round() * 100.0))?.map_or_else(String::new, |money| money.text),
            "rate" => format.percent(value, 1),
            "days" => format.number(value, 0),
            _ => format.integer(value as i64),
        })
    }

    fn says(&self, then: Levers, missing: Option<i64>, left: u32, reaches: Option<bool>) -> String {
        let key = match (then.per_day(), missing, reaches) {
            (None, ..) => "equation-unknown",
            (_, None, _) => "equation-no-target",
            (_, Some(0), _) => "equation-nothing-missing",
            _ if left == 0 => "equation-over",
            (.., Some(true)) => "equation-reaches",
            _ => "equation-falls-short",
        };
        self.session.speech().text(key)
    }
}

//! Where selling time goes: classes mirrored against their part of it, and who gets too much and
//! too little.
//!
//! Invariant: how it is counted is told beside the figures.

use domain::pyramid::{Basis, Served, TimePyramid, measure_time};

use super::ground::Ground;
use super::scheme;
use super::view::{ClassTimeView, ServedView, TimeQuery, TimeView};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::Ref;

const LISTED: usize = 100;

impl Ground<'_> {
    /// All accounts' time by class.
    pub(crate) fn time(&self) -> TimePyramid {
        measure_time(&self.targets(), &self.spent())
    }

    /// Hours logged in the period, by all accounts.
    pub(crate) fn hours(&self) -> f64 {
        self.members.iter().filter_map(|member| member.hours).sum()
    }
}

/// The mirrored pyramids of a scheme and a period.
pub fn view(session: &Session, query: TimeQuery) -> Result<TimeView> {
    let ground = Ground::read(session, query.scheme.as_deref(), (query.from.as_deref(), query.to.as_deref()))?;
    let time = ground.time();
    let speech = session.speech();
    let logged = |hours: Option<f64>| hours.is_some_and(|hours| hours > 0.0);
    let lists = Lists { ground: &ground, time: &time, code: speech.code(), speech: &speech };
    Ok(TimeView {
        scheme: ground.scheme.map(|scheme| scheme.key.clone()),
        schemes: scheme::views(session)?,
        from: ground.period.0.to_string(),
        to: ground.period.1.to_string(),
        basis: basis(time.basis).to_owned(),
        hours: ground.hours(),
        logged: ground.members.iter().filter(|member| logged(member.hours)).count() as u32,
        estimated: ground.members.iter().filter(|member| !logged(member.hours) && logged(member.estimate)).count() as u32,
        has_targets: ground.levels().iter().any(|level| level.time.is_some()),
        classes: lists.classes(),
        unassigned: time.unassigned as u32,
        unassigned_time: time.unassigned_time,
        over: lists.served(&time.over),
        over_count: time.over.len() as u32,
        under: lists.served(&time.under),
        under_count: time.under.len() as u32,
        counted: counted(&speech, time.basis),
    })
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Nothing => "nothing",
        Basis::Hours => "hours",
        Basis::Estimates => "estimates",
        Basis::Both => "both",
    }
}

/// The rules that these figures followed.
pub(crate) fn counted(speech: &Speech, basis: Basis) -> Vec<String> {
    let first = match basis {
        Basis::Nothing => return vec![speech.text("pyramids-counted-nothing")],
        Basis::Hours => "pyramids-counted-hours",
        Basis::Estimates => "pyramids-counted-estimates",
        Basis::Both => "pyramids-counted-both",
    };
    [first, "pyramids-counted-classes", "pyramids-counted-fair", "pyramids-counted-lists"].map(|key| speech.text(key)).to_vec()
}

struct Lists<'a> {
    ground: &'a Ground<'a>,
    time: &'a TimePyramid,
    code: &'static str,
    speech: &'a Speech,
}

impl Lists<'_> {
    fn classes(&self) -> Vec<ClassTimeView> {
        let pairs = self.ground.levels().iter().zip(&self.time.classes);
        let class = |(level, class): (&domain::method::Level, &domain::pyramid::ClassTime)| ClassTimeView {
            key: level.key.clone(),
            title: level.title.get(self.code).to_owned(),
            tone: level.tone.clone(),
            count: class.count as u32,
            accounts: class.accounts,
            wanted_accounts: level.share.map(u32::from),
            time: class.time,
            wanted_time: level.time.map(u32::from),
            deviation_accounts: class.deviation_accounts,
            deviation_time: class.deviation_time,
        };
        pairs.map(class).collect()
    }

    fn served(&self, list: &[Served]) -> Vec<ServedView> {
        let hours = (self.time.basis == Basis::Hours).then(|| self.hours_of_classes());
        list.iter().take(LISTED).map(|served| self.one(served, hours)).collect()
    }

    /// Hours of accounts that have a class: what percentages are of.
    fn hours_of_classes(&self) -> f64 {
        let pairs = self.ground.members.iter().zip(&self.ground.tiers);
        pairs.filter(|(_, tier)| tier.is_some()).filter_map(|(member, _)| member.hours).sum()
    }

    fn one(&self, served: &Served, hours: Option<f64>) -> ServedView {
        let member = &self.ground.members[served.index];
        let level = self.ground.tiers[served.index].and_then(|tier| self.ground.levels().get(tier));
        ServedView {
            account: Ref { id: member.id.clone(), name: member.name.clone() },
            class: level.map(|level| level.title.get(self.code).to_owned()).unwrap_or_default(),
            time: served.time,
            fair: served.fair,
            gap: served.gap(),
            hours: member.hours,
            fair_hours: hours.map(|hours| served.fair * hours / 100.0),
            text: self.said(served, member.hours, hours),
            gap_text: self.gap(served),
            last_on: member.active_on.clone(),
        }
    }

    /// What an account gets and what is fair: in hours where those are what is counted.
    fn said(&self, served: &Served, logged: Option<f64>, all: Option<f64>) -> String {
        let format = &self.speech.format;
        let share = |share: f64| format.percent(share / 100.0, 1);
        let percent = [("time", share(served.time).into()), ("fair", share(served.fair).into())];
        let Some(all) = all else { return self.speech.say("pyramids-served", &percent) };
        let hours = |hours: f64| format.number(hours, if hours < 10.0 { 1 } else { 0 });
        let args = [("hours", hours(logged.unwrap_or(0.0)).into()), ("fair", hours(served.fair * all / 100.0).into())];
        self.speech.say("pyramids-served-hours", &args)
    }

    fn gap(&self, served: &Served) -> String {
        let sign = if served.gap() < 0.0 { "−" } else { "+" };
        let points = format!("{sign}{}", self.speech.format.number(served.gap().abs(), 1));
        self.speech.say("pyramids-points", &[("points", points.into())])
    }
}

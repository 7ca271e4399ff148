//! Opportunities of the sample and all that happened to them.
//!
//! Invariant: replaying an opportunity's facts from its first values gives the
//! row, in whatever pipeline.

use domain::method::Process;
use store::Opportunity;

use super::data::{self, Opportunities, Outcome};
use super::maker::{Maker, Step};
use crate::error::Result;
use crate::money;

/// Stages that the data counts in.
const STAGES: usize = 7;

pub(super) fn write(maker: &mut Maker<'_>, opportunities: &Opportunities) -> Result<()> {
    opportunities.opportunity.iter().try_for_each(|deal| write_deal(maker, deal))
}

fn write_deal(maker: &mut Maker<'_>, deal: &data::Opportunity) -> Result<()> {
    let row = row(maker, deal)?;
    maker.insert(&row)?;
    let author = maker.author(row.owner_id.as_deref().unwrap_or_default());
    let mut steps: Vec<(&str, Step)> = Vec::new();
    steps.extend(stage_steps(maker, deal).map(|step| ("stage", step)));
    steps.extend(amount_steps(maker, deal).map(|step| ("amount", step)));
    steps.extend(due_steps(maker, deal).map(|step| ("closes-on", step)));
    steps.extend(outcome_step(maker, deal).map(|step| ("outcome", step)));
    // In the order they happened: of one day, the later row holds.
    steps.sort_by_key(|(_, step)| -step.ago);
    for (kind, step) in steps {
        let fact = maker.fact(&row.id, kind, &author, step);
        maker.insert(&fact)?;
    }
    Ok(())
}

fn row(maker: &mut Maker<'_>, deal: &data::Opportunity) -> Result<Opportunity> {
    let unit = deal.unit.as_ref().map(|key| format!("{}/{key}", deal.account));
    let (opened, _) = deal.path.first().copied().unwrap_or_default();
    let (_, place) = deal.path.last().copied().unwrap_or_default();
    Ok(Opportunity {
        id: maker.id_for("opportunity", &deal.reference),
        name: maker.say(&deal.name),
        account_id: Some(maker.find("account", &deal.account)?),
        unit_id: maker.find_some("unit", unit.as_deref())?,
        owner_id: Some(owner(maker, deal)?),
        product_id: Some(maker.find("product", &deal.product)?),
        pipeline: maker.setting.process.key.clone(),
        stage: stage_at(&maker.setting.process, place),
        outcome: deal.outcome.key().to_owned(),
        amount_minor: deal.amount.and_then(|amount| maker.minor(amount)),
        currency: maker.setting.currency.clone(),
        probability: deal.probability,
        opened_on: Some(maker.day(opened)),
        closes_on: deal.due.map(|ago| maker.day(ago)),
        closed_on: deal.closed.map(|ago| maker.day(ago)),
        note: maker.say_some(deal.note.as_ref()),
        reference: Some(deal.reference.clone()),
        ..Opportunity::default()
    })
}

/// Its own owner, or the account's.
fn owner(maker: &Maker<'_>, deal: &data::Opportunity) -> Result<String> {
    match &deal.owner {
        Some(owner) => maker.find("teammate", owner),
        None => maker.find("owner", &deal.account),
    }
}

/// The stage of a pipeline at the same part of the way.
pub(super) fn stage_at(process: &Process, place: usize) -> String {
    let last = process.stages.len().saturating_sub(1);
    let index = (place * last + (STAGES - 1) / 2) / (STAGES - 1);
    process.stages.get(index.min(last)).map(|stage| stage.key.clone()).unwrap_or_default()
}

/// Two places may be one stage of a shorter pipeline: that is no move.
fn stage_steps(maker: &Maker<'_>, deal: &data::Opportunity) -> impl Iterator<Item = Step> {
    deal.path.windows(2).filter_map(|pair| {
        let [(_, from), (ago, to)] = *pair else { return None };
        let (before, value) =
            (stage_at(&maker.setting.process, from), stage_at(&maker.setting.process, to));
        let why = deal.stepped_back.as_ref().filter(|_| to < from);
        let why = maker.say_some(why);
        (before != value).then_some(Step { ago, before: Some(before), value: Some(value), why })
    })
}

fn amount_steps(maker: &Maker<'_>, deal: &data::Opportunity) -> impl Iterator<Item = Step> {
    let plain =
        |thousand| maker.minor(thousand).map(|minor| money::plain(minor, &maker.setting.currency));
    let later =
        deal.was_worth.iter().skip(1).map(|former| Some(former.amount)).chain([deal.amount]);
    deal.was_worth.iter().zip(later).map(move |(former, after)| Step {
        ago: former.ago,
        before: plain(former.amount),
        value: after.and_then(plain),
        why: maker.say_some(former.why.as_ref()),
    })
}

fn due_steps(maker: &Maker<'_>, deal: &data::Opportunity) -> impl Iterator<Item = Step> {
    let later = deal.was_due.iter().skip(1).map(|former| Some(former.due)).chain([deal.due]);
    deal.was_due.iter().zip(later).map(|(former, after)| Step {
        ago: former.ago,
        before: Some(maker.day(former.due)),
        value: after.map(|ago| maker.day(ago)),
        why: maker.say_some(former.why.as_ref()),
    })
}

fn outcome_step(maker: &Maker<'_>, deal: &data::Opportunity) -> Option<Step> {
    Some(Step {
        ago: deal.closed?,
        before: Some(Outcome::Open.key().to_owned()),
        value: Some(deal.outcome.key().to_owned()),
        why: maker.say_some(deal.why.as_ref()),
    })
}

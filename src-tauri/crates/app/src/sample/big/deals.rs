//! Opportunities of the big workspace with five years of stage history.
//!
//! Invariant: the facts lead from the first stage to the row's own.

use store::{Opportunity, Rating};

use super::accounts::Made;
use super::dice::Dice;
use super::{DAYS, Maker, Sample};
use crate::error::Result;
use crate::money;
use crate::sample::maker::Step;

/// Of those that leave a stage, so many percent are lost there.
const LOSS: u64 = 14;

/// Of those still open, so many percent have all elements confirmed.
const VALID: u64 = 85;

/// Where an opportunity has come.
struct Way {
    /// Days ago and the stage entered.
    stays: Vec<(i64, usize)>,
    /// Days ago and how it ended.
    end: Option<(i64, &'static str)>,
}

pub(super) fn write(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    sample: &Sample,
    accounts: &[Made],
    count: usize,
) -> Result<()> {
    (0..count).try_for_each(|number| {
        let Some(account) = dice.pick(accounts) else { return Ok(()) };
        let way = walk(maker, dice);
        write_deal(maker, dice, sample, account, (number, &way))
    })
}

/// Goes from stage to stage until it is won, lost, or today.
fn walk(maker: &Maker<'_>, dice: &mut Dice) -> Way {
    let stages = &maker.setting.process.stages;
    let mut ago = dice.below(DAYS).cast_signed();
    let mut stays = Vec::with_capacity(stages.len());
    for (index, stage) in stages.iter().enumerate() {
        stays.push((ago, index));
        ago -= dice.between(1, i64::from(stage.expected_days) * 2);
        if ago < 0 {
            return Way { stays, end: None };
        }
        if dice.percent(LOSS) {
            return Way { stays, end: Some((ago, "lost")) };
        }
    }
    Way { stays, end: Some((ago, "won")) }
}

fn write_deal(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    sample: &Sample,
    account: &Made,
    (number, way): (usize, &Way),
) -> Result<()> {
    let row = row(maker, dice, sample, account, (number, way))?;
    maker.insert(&row)?;
    let key = |index: usize| maker.setting.process.stages.get(index).map(|stage| stage.key.clone());
    let moves =
        way.stays.windows(2).map(|pair| ("stage", pair[1].0, key(pair[0].1), key(pair[1].1)));
    let end = way
        .end
        .map(|(ago, outcome)| ("outcome", ago, Some("open".to_owned()), Some(outcome.to_owned())));
    let mut steps: Vec<_> = moves.chain(end).collect();
    // One in five was worth more or less at first.
    if dice.percent(20)
        && let (Some(minor), Some((ago, _))) = (row.amount_minor, way.stays.last())
    {
        let plain = |minor| Some(money::plain(minor, &row.currency));
        steps.push(("amount", *ago, plain(minor / 10 * dice.between(7, 13)), plain(minor)));
    }
    steps.sort_by_key(|(_, ago, ..)| -ago);
    if way.end.is_none() && dice.percent(VALID) {
        confirm(maker, account, &row.id)?;
    }
    for (kind, ago, before, value) in steps {
        let fact =
            maker.fact(&row.id, kind, &account.author, Step { ago, before, value, why: None });
        maker.insert(&fact)?;
    }
    Ok(())
}

/// All elements, seen by an executive (D-08).
fn confirm(maker: &mut Maker<'_>, account: &Made, deal: &str) -> Result<()> {
    for criterion in ["buyer", "need", "fit", "budget", "timetable"] {
        let rating = Rating {
            id: maker.id(),
            scorecard: "five-elements".to_owned(),
            criterion: criterion.to_owned(),
            subject_id: deal.to_owned(),
            value: Some(4.0),
            on_date: maker.day(1),
            author: account.author.clone(),
            ..Rating::default()
        };
        maker.insert(&rating)?;
    }
    Ok(())
}

fn row(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    sample: &Sample,
    account: &Made,
    (number, way): (usize, &Way),
) -> Result<Opportunity> {
    let product = dice.pick(&sample.ours.product);
    let name = product.map(|product| maker.say(&product.name)).unwrap_or_default();
    let place = way.stays.last().map_or(0, |(_, index)| *index);
    let stage =
        maker.setting.process.stages.get(place).map(|stage| stage.key.clone()).unwrap_or_default();
    let opened = way.stays.first().map_or(0, |(ago, _)| *ago);
    let due = match way.end {
        Some((ago, _)) => ago + dice.between(-20, 20),
        None => dice.between(-270, 20),
    };
    Ok(Opportunity {
        id: maker.id(),
        name: format!("{name} {}", number + 1),
        account_id: Some(account.id.clone()),
        unit_id: dice.pick(&account.units).cloned(),
        owner_id: Some(account.owner.clone()),
        product_id: maker.find_some("product", product.map(|product| product.key.as_str()))?,
        pipeline: maker.setting.process.key.clone(),
        stage,
        outcome: way.end.map_or("open", |(_, outcome)| outcome).to_owned(),
        amount_minor: maker.minor(dice.amount() * 20).filter(|_| dice.percent(97)),
        currency: maker.setting.currency.clone(),
        opened_on: Some(maker.day(opened)),
        closes_on: (way.end.is_some() || dice.percent(97)).then(|| maker.day(due.min(opened))),
        closed_on: way.end.map(|(ago, _)| maker.day(ago)),
        reference: Some(format!("O-{:06}", number + 1)),
        ..Opportunity::default()
    })
}

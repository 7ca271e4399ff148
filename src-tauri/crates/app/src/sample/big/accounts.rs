//! Accounts of the big workspace with units, categories and places.
//!
//! Invariant: one in twenty is a key account, and only those have units.

use store::{Account, Placement, Unit};

use super::dice::Dice;
use super::names::Names;
use super::{Maker, Sample};
use crate::error::Result;
use crate::sample::accounts::{CATEGORY, MATRIX};

/// An account to hang people and opportunities on.
pub(super) struct Made {
    pub(super) id: String,
    pub(super) owner: String,
    pub(super) author: String,
    pub(super) units: Vec<String>,
}

const UNITS: usize = 4;

pub(super) fn write(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    sample: &Sample,
    count: usize,
) -> Result<Vec<Made>> {
    (0..count).map(|number| write_account(maker, dice, names, sample, number)).collect()
}

fn write_account(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    sample: &Sample,
    number: usize,
) -> Result<Made> {
    let row = row(maker, dice, names, sample, number)?;
    maker.insert(&row)?;
    let owner = row.owner_id.unwrap_or_default();
    let made = Made { author: maker.author(&owner), owner, units: Vec::new(), id: row.id };
    let key = number.is_multiple_of(20);
    judge(maker, dice, &made, key)?;
    place(maker, dice, &made, key)?;
    let units = if key { write_units(maker, sample, &made.id)? } else { Vec::new() };
    Ok(Made { units, ..made })
}

fn row(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    sample: &Sample,
    number: usize,
) -> Result<Account> {
    let owner = dice.pick(&sample.ours.teammate).map(|teammate| teammate.key.as_str());
    let like = dice.pick(&sample.accounts.account);
    Ok(Account {
        id: maker.id(),
        name: names.account(number),
        owner_id: maker.find_some("teammate", owner)?,
        industry: like.map(|account| maker.say(&account.industry)),
        country: like.map(|account| maker.say(&account.country)),
        city: like.map(|account| maker.say(&account.city)),
        employees: Some(dice.between(20, 20_000)),
        founded: Some(dice.between(1900, 2020)),
        turnover_minor: maker.minor(dice.amount() * 10_000),
        potential_minor: maker.minor(dice.amount() * 100),
        currency: maker.setting.currency.clone(),
        reference: Some(format!("C-{:06}", number + 1)),
        created_on: maker.day(1900),
        ..Account::default()
    })
}

fn judge(maker: &mut Maker<'_>, dice: &mut Dice, made: &Made, key: bool) -> Result<()> {
    let first = dice.between(700, 1800);
    let begin =
        maker.judgement(&made.id, CATEGORY, "target".into(), maker.day(first), &made.author);
    maker.insert(&begin)?;
    let now = if key {
        "key"
    } else {
        dice.pick(&["normal", "normal", "target", "lost"]).unwrap_or(&"normal")
    };
    let day = maker.day(dice.between(1, first));
    let judged = maker.judgement(&made.id, CATEGORY, now.into(), day, &made.author);
    maker.insert(&judged)
}

/// Six in ten stand on the matrix, each moved up to three times.
fn place(maker: &mut Maker<'_>, dice: &mut Dice, made: &Made, key: bool) -> Result<()> {
    if !key && !dice.percent(60) {
        return Ok(());
    }
    let mut ago = dice.between(300, 900);
    for _ in 0..dice.between(1, 3) {
        let row = Placement {
            id: maker.id(),
            matrix: MATRIX.to_owned(),
            subject_id: made.id.clone(),
            x: Some(dice.between(0, 1000) as f64 / 10.0),
            y: Some(dice.between(0, 1000) as f64 / 10.0),
            on_date: maker.day(ago),
            author: made.author.clone(),
            ..Placement::default()
        };
        maker.insert(&row)?;
        ago = dice.between(1, ago);
    }
    Ok(())
}

fn write_units(maker: &mut Maker<'_>, sample: &Sample, account: &str) -> Result<Vec<String>> {
    let units = sample.accounts.account.iter().flat_map(|account| &account.units).take(UNITS);
    let write = |(rank, unit): (u32, &crate::sample::data::Unit)| {
        let row = Unit {
            id: maker.id(),
            account_id: account.to_owned(),
            name: maker.say(&unit.name),
            rank: f64::from(rank),
            ..Unit::default()
        };
        maker.insert(&row)?;
        Ok(row.id)
    };
    (1..).zip(units).map(write).collect()
}

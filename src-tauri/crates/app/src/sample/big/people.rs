//! People of the big workspace: reporting lines, judgements, influence.
//!
//! Invariant: a person reports to one made before in the same account.

use store::{Link, Person};

use super::accounts::Made;
use super::dice::Dice;
use super::names::Names;
use super::{Maker, Size};
use crate::error::Result;
use crate::sample::people::{COVERAGE, INFLUENCE, ROLE, STATUS};

const STATUSES: [&str; 5] = ["enemy", "non-supporter", "neutral", "supporter", "mentor"];
const ROLES: [&str; 6] =
    ["user", "evaluator", "decision-maker", "approver", "influencer", "user,evaluator"];
const COVERAGES: [&str; 4] = ["none", "shallow", "multiple", "in-depth"];
/// People a manager has at most.
const SPAN: usize = 6;

/// The first account gets the people of the map, the others share the rest.
pub(super) fn write(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    accounts: &[Made],
    size: Size,
) -> Result<()> {
    let Some((first, others)) = accounts.split_first() else { return Ok(()) };
    let mut number = 0;
    write_people(maker, dice, names, first, (number, size.map.min(size.people)))?;
    number += size.map.min(size.people);
    let rest = size.people - number;
    for (index, account) in others.iter().enumerate() {
        let count = share(rest, others.len(), index);
        write_people(maker, dice, names, account, (number, count))?;
        number += count;
    }
    Ok(())
}

/// An even share; the first few get what does not divide.
pub(super) fn share(of: usize, among: usize, index: usize) -> usize {
    of / among + usize::from(index < of % among)
}

fn write_people(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    account: &Made,
    (begin, count): (usize, usize),
) -> Result<()> {
    let mut ids: Vec<String> = Vec::with_capacity(count);
    for place in 0..count {
        let row = row(maker, dice, names, account, (begin + place, place), &ids);
        maker.insert(&row)?;
        judge(maker, dice, account, &row.id)?;
        ids.push(row.id);
    }
    (0..count / 8).try_for_each(|_| write_link(maker, dice, account, &ids))
}

fn row(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    names: &Names,
    account: &Made,
    (number, place): (usize, usize),
    above: &[String],
) -> Person {
    let placeholder = dice.percent(3);
    let outside = place > 0 && dice.percent(2);
    let manager =
        place.checked_sub(1).filter(|_| !outside).and_then(|place| above.get(place / SPAN));
    Person {
        id: maker.id(),
        account_id: account.id.clone(),
        unit_id: dice.pick(&account.units).cloned(),
        manager_id: manager.cloned(),
        name: if placeholder { maker.setting.unknown.clone() } else { names.person(number) },
        title: Some(names.title(number)),
        email: (!placeholder).then(|| format!("p{number}@mail.example")),
        phone: None,
        placeholder,
        outside,
        map_x: None,
        map_y: None,
        rank: (place + 1) as f64,
        note: None,
        reference: Some(format!("P-{number:06}")),
        ..Person::default()
    }
}

fn judge(maker: &mut Maker<'_>, dice: &mut Dice, account: &Made, person: &str) -> Result<()> {
    for (scale, levels, chance) in
        [(STATUS, &STATUSES[..], 60), (ROLE, &ROLES[..], 40), (COVERAGE, &COVERAGES[..], 50)]
    {
        let Some(level) = dice.pick(levels).filter(|_| dice.percent(chance)) else { continue };
        let day = maker.day(dice.between(1, 900));
        let row = maker.judgement(person, scale, (*level).to_owned(), day, &account.author);
        maker.insert(&row)?;
    }
    Ok(())
}

fn write_link(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    account: &Made,
    ids: &[String],
) -> Result<()> {
    let (Some(from), Some(to)) = (dice.pick(ids), dice.pick(ids)) else { return Ok(()) };
    if from == to {
        return Ok(());
    }
    let row = Link {
        id: maker.id(),
        account_id: account.id.clone(),
        kind: INFLUENCE.to_owned(),
        from_id: from.clone(),
        to_id: to.clone(),
        strength: dice.between(1, 3),
        note: None,
        on_date: maker.day(dice.between(1, 900)),
        ..Link::default()
    };
    maker.insert(&row)
}

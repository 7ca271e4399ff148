//! Ratings of the big workspace's accounts and the states of their relationships.
//!
//! Invariant: every account is rated on every criterion of both axes of the portfolio, some of
//! them twice, so that places can be computed for all.

use store::Rating;

use super::Maker;
use super::accounts::Made;
use super::dice::Dice;
use crate::error::Result;

/// Scorecard, criterion, lowest and highest step.
const CRITERIA: [(&str, &str, i64, i64); 7] = [
    ("attractiveness", "volume", 1, 3),
    ("attractiveness", "margin", 1, 3),
    ("attractiveness", "development", 1, 3),
    ("our-strength", "solution-fit", 0, 4),
    ("our-strength", "relationships", 0, 4),
    ("our-strength", "unique-value", 0, 4),
    ("our-strength", "team", 0, 4),
];
const STATES: [&str; 6] = ["regressing", "defending", "limited", "developing", "good", "firm"];

pub(super) fn write(maker: &mut Maker<'_>, dice: &mut Dice, accounts: &[Made]) -> Result<()> {
    for account in accounts {
        for of in CRITERIA {
            rate(maker, dice, account, of, 500)?;
            if dice.percent(30) {
                rate(maker, dice, account, of, 90)?;
            }
        }
        let state = dice.pick(&STATES).copied().unwrap_or_default().to_owned();
        let row = maker.judgement(&account.id, "relationship-state", state, maker.day(200), &account.author);
        maker.insert(&row)?;
    }
    Ok(())
}

fn rate(
    maker: &mut Maker<'_>,
    dice: &mut Dice,
    account: &Made,
    (card, criterion, from, to): (&str, &str, i64, i64),
    before: i64,
) -> Result<()> {
    let row = Rating {
        id: maker.id(),
        scorecard: card.to_owned(),
        criterion: criterion.to_owned(),
        subject_id: account.id.clone(),
        value: Some(dice.between(from, to) as f64),
        on_date: maker.day(before - dice.between(0, 60)),
        author: account.author.clone(),
        ..Rating::default()
    };
    maker.insert(&row)
}

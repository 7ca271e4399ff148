//! Our side of the sample: team, products, rivals, targets.
//!
//! Not the customers. Invariant: every teammate's manager stands before them.

use chrono::Datelike;
use domain::series::Month;
use store::{Competitor, Product, Target, Teammate};

use super::data::{self, Ours};
use super::maker::Maker;
use crate::error::Result;

pub(super) fn write(maker: &mut Maker<'_>, ours: &Ours) -> Result<()> {
    ours.teammate.iter().try_for_each(|teammate| write_teammate(maker, teammate))?;
    ours.product.iter().try_for_each(|product| write_product(maker, product))?;
    ours.competitor.iter().try_for_each(|competitor| write_competitor(maker, competitor))?;
    ours.target.iter().try_for_each(|year| write_targets(maker, year))
}

fn write_teammate(maker: &mut Maker<'_>, teammate: &data::Teammate) -> Result<()> {
    let name = maker.say(&teammate.name);
    let row = Teammate {
        id: maker.id_for("teammate", &teammate.key),
        name: name.clone(),
        role: Some(maker.say(&teammate.role)),
        email: Some(format!("{}@linden.example", teammate.key)),
        region: Some(maker.say(&teammate.region)),
        manager_id: maker.find_some("teammate", teammate.manager.as_deref())?,
        reference: None,
    };
    maker.sign_for(&row.id, name);
    maker.insert(&row)
}

fn write_product(maker: &mut Maker<'_>, product: &data::Product) -> Result<()> {
    let row = Product {
        id: maker.id_for("product", &product.key),
        name: maker.say(&product.name),
        series: Some(maker.say(&product.series)),
        price_minor: maker.minor(product.price),
        currency: Some(maker.setting.currency.clone()),
        reference: Some(product.reference.clone()),
    };
    maker.insert(&row)
}

fn write_competitor(maker: &mut Maker<'_>, competitor: &data::Competitor) -> Result<()> {
    let row = Competitor {
        id: maker.id_for("competitor", &competitor.key),
        name: maker.say(&competitor.name),
    };
    maker.insert(&row)
}

/// Targets are agreed for so many months ahead: nobody plans a year before its pipeline is there.
const AGREED: i32 = 7;

fn write_targets(maker: &mut Maker<'_>, target: &data::TargetYear) -> Result<()> {
    let year = maker.setting.today.year() + target.year;
    let last = Month::of(maker.setting.today).plus(AGREED);
    for (month, thousand) in (1..).zip(target.months) {
        if target.year > 0 && Month::new(year, month).is_none_or(|month| month > last) {
            continue;
        }
        let Some(amount_minor) = maker.minor(thousand) else { continue };
        let currency = maker.setting.currency.clone();
        maker.insert(&Target { month: format!("{year}-{month:02}"), amount_minor, currency })?;
    }
    Ok(())
}

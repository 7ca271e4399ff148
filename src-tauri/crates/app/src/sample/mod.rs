//! Workspaces made by code: the fictional sample that a person explores, and the
//! big one that speed is measured on.
//!
//! Not fixtures of tests, and no way to write of its own: both fill a file just
//! made, before its first change. Invariant: everyone and everything in them is
//! invented, and every date counts from the day they are made, so that the
//! sample is always fresh.

mod accounts;
mod answers;
mod big;
mod boards;
mod care;
mod classes;
mod data;
mod deals;
mod drivers;
mod goals;
mod ids;
mod keyrules;
mod leads;
mod maker;
mod ours;
mod payments;
mod people;
mod plans;
mod pursuit;
mod qualify;
mod relations;
mod relationship;
mod review;
mod scores;
mod support;
#[cfg(test)]
mod tests;
mod time;
mod whitespace;
mod values;
mod workshop;
mod worth;

pub use big::{Size, big, big_of};

use crate::error::Result;
use crate::session::Session;
use data::Sample;
use ids::Ids;
use maker::{Maker, Setting};

/// Weeks of snapshots before today.
const WEEKS: u64 = 9;

/// Fills the workspace that was just made with the sample, in the language
/// spoken and the workspace's currency and pipeline.
pub(crate) fn fill(session: &mut Session) -> Result<()> {
    let setting = Setting::of(session)?;
    let sample = Sample::read()?;
    let boards = boards::read()?;
    let held = workshop::read()?;
    let reviewed = review::read()?;
    let classes = classes::read()?;
    let key_rules = keyrules::read()?;
    let time = time::read()?;
    let relations = relations::read()?;
    let relationship = relationship::read()?;
    let support = support::read()?;
    let leads = leads::read()?;
    let cells = whitespace::read()?;
    let qualified = qualify::read()?;
    let values = values::read()?;
    let plans = plans::read()?;
    let goals = goals::read()?;
    let drivers = drivers::read()?;
    let analysis = answers::read()?;
    let care = care::read()?;
    let method = session.open()?.method.clone();
    session.seed(|tx| {
        let mut maker = Maker::new(tx, &setting, Ids::Fresh);
        ours::write(&mut maker, &sample.ours)?;
        accounts::write(&mut maker, &sample.accounts)?;
        scores::write(&mut maker, &method, &sample.accounts)?;
        classes::write(&mut maker, &classes, &sample.accounts.cities(setting.language))?;
        people::write(&mut maker, &sample.people)?;
        deals::write(&mut maker, &sample.opportunities)?;
        pursuit::write(&mut maker, &method, &sample.opportunities)?;
        leads::write(&mut maker, &leads)?;
        whitespace::write(&mut maker, &cells)?;
        qualify::write(&mut maker, &qualified)?;
        goals::write(&mut maker, &goals)?;
        relations::write(&mut maker, &relations)?;
        values::write(&mut maker, &values)?;
        answers::write(&mut maker, &analysis.answer)?;
        care::write(&mut maker, &care)?;
        drivers::write(&mut maker, &method, &drivers)?;
        relationship::write(&mut maker, &method, &relationship)?;
        boards::write(&mut maker, &boards)?;
        keyrules::write(&mut maker, &key_rules)?;
        support::write(&mut maker, &support)?;
        workshop::write(&mut maker, &method, &held)?;
        review::write(&mut maker, &method, &reviewed)?;
        plans::write(&mut maker, &method, &plans)?;
        payments::write(&mut maker, &plans.part)?;
        time::write(&mut maker, &time, &sample.accounts)
    })?;
    freeze(session)?;
    review::keep(session)
}

/// Weekly snapshots of the last two months, as they would have been taken.
fn freeze(session: &mut Session) -> Result<()> {
    let weeks = (0..=WEEKS).rev().filter_map(|week| session.today().checked_sub_days(chrono::Days::new(week * 7)));
    for day in weeks.collect::<Vec<_>>() {
        crate::forecasts::freeze(session, day, crate::forecasts::Why::Week, None)?;
    }
    Ok(())
}

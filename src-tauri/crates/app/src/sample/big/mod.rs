//! The big workspace that speed is measured on.
//!
//! Not a story: shapes and numbers of a real one, with names crossed from the
//! sample's. Invariant: two runs on the same day, in the same language and
//! currency, give the same rows, ids included.

mod accounts;
mod deals;
mod dice;
mod names;
mod people;
mod scores;

use store::Tx;

use super::data::Sample;
use super::ids::Ids;
use super::maker::{Maker, Setting};
use super::ours;
use crate::error::Result;
use crate::session::Session;
use dice::Dice;
use names::Names;

/// How much is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Accounts.
    pub accounts: usize,
    /// People over all accounts, at least those of the map.
    pub people: usize,
    /// Opportunities.
    pub opportunities: usize,
    /// People on the map of the first account.
    pub map: usize,
}

impl Size {
    /// What the program must bear.
    pub const FULL: Self =
        Self { accounts: 10_000, people: 100_000, opportunities: 100_000, map: 2_000 };
}

/// Days that opportunities reach back.
const DAYS: u64 = 5 * 365;

/// Fills the workspace just made and open with [`Size::FULL`].
///
/// # Errors
/// No workspace is open, or it has been changed already.
pub fn big(session: &mut Session) -> Result<()> {
    big_of(session, Size::FULL)
}

/// Fills the workspace just made and open with so much.
///
/// # Errors
/// As [`big`].
pub fn big_of(session: &mut Session, size: Size) -> Result<()> {
    let setting = Setting::of(session)?;
    let sample = Sample::read()?;
    session.seed(|tx| write(tx, &setting, &sample, size))
}

fn write(tx: &Tx<'_>, setting: &Setting, sample: &Sample, size: Size) -> Result<()> {
    let mut maker = Maker::new(tx, setting, Ids::Counted(0));
    ours::write(&mut maker, &sample.ours)?;
    let names = Names::of(sample, setting.language);
    let mut dice = Dice::new(2_024);
    let accounts = accounts::write(&mut maker, &mut dice, &names, sample, size.accounts)?;
    people::write(&mut maker, &mut dice, &names, &accounts, size)?;
    deals::write(&mut maker, &mut dice, sample, &accounts, size.opportunities)?;
    scores::write(&mut maker, &mut dice, &accounts)
}

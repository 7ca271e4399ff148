//! What a workspace chose for its opportunities: how high elements must be verified for which
//! amounts, what makes one won, and when a deal is worth pursuing.
//!
//! Invariant: what was not chosen has the method's figure, or one of ours where it has none.

use domain::payment::WonRule;
use domain::validity::Heights;
use serde::{Deserialize, Serialize};
use store::{Setting, ValidRule};

use super::pursuit_view::{PursuitEdit, PursuitSettings};
use crate::error::{AppError, MoneyFault, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::same_edit;
use crate::wire::Nothing;

/// Where the file keeps it.
const KEY: &str = "pursuit";
/// Percent of the contract that the first payment must be (D-29).
const FIRST_PAYMENT: u8 = 30;

/// As the file keeps it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Pursuit {
    /// Whether only valid ones are counted; none as long as nobody chose.
    pub(crate) valid_only: Option<bool>,
    pub(crate) heights: Heights,
    pub(crate) won_rule: WonRule,
    pub(crate) least_percent: u8,
    pub(crate) smallest: Option<i64>,
    pub(crate) least_profit: Option<f64>,
    pub(crate) longest_days: Option<u32>,
    pub(crate) protect_months: u32,
    pub(crate) protect_warning: u32,
    /// What a day of ours costs, in minor units of the workspace's currency; read by `store` too.
    pub(crate) day_rate: Option<i64>,
}

impl Default for Pursuit {
    /// Thresholds in minor units of a currency with two places; D-08 names none, they are ours.
    fn default() -> Self {
        Self {
            valid_only: None,
            heights: Heights { pre_sales: 100_000_00, superior: 1_000_000_00, executive: 10_000_000_00 },
            won_rule: WonRule::Paid,
            least_percent: FIRST_PAYMENT,
            smallest: None,
            least_profit: None,
            longest_days: None,
            protect_months: domain::protection::MONTHS,
            protect_warning: domain::protection::WARNING,
            day_rate: None,
        }
    }
}

fn row(chosen: &Pursuit) -> Result<Setting> {
    let value = serde_json::to_string(chosen).map_err(|error| AppError::BadRequest(error.to_string()))?;
    Ok(Setting { key: KEY.to_owned(), value })
}

impl Pursuit {
    /// Whether forecasts count only what is valid (D-08), as they do until told otherwise.
    fn only_valid(&self) -> bool {
        self.valid_only.unwrap_or(true)
    }
}

/// The settings of a workspace that chose nothing but what a day of ours costs.
pub(crate) fn day_rate(minor: i64) -> Result<Setting> {
    row(&Pursuit { day_rate: Some(minor), ..Pursuit::default() })
}

/// The heights that hold until a workspace chooses others.
pub(crate) fn standard_heights() -> Heights {
    Pursuit::default().heights
}

/// What is chosen.
pub(crate) fn chosen(session: &Session) -> Result<Pursuit> {
    let row = session.open()?.store.db().find::<Setting>(KEY)?;
    Ok(row.and_then(|row| serde_json::from_str(&row.value).ok()).unwrap_or_default())
}

/// The choice that forecasts count every open opportunity, for a list taken over from another program,
/// which knows of no elements: none where somebody chose already, or an element was ever rated.
pub(crate) fn count_all(session: &Session) -> Result<Option<Setting>> {
    let chosen = chosen(session)?;
    if chosen.valid_only.is_some() || session.open()?.store.db().any_rated(&valid_rules(session)?)? {
        return Ok(None);
    }
    row(&Pursuit { valid_only: Some(false), ..chosen }).map(Some)
}

/// What an open opportunity must have confirmed to be counted: nothing where the workspace counts all.
pub(crate) fn valid_rules(session: &Session) -> Result<Vec<ValidRule>> {
    let chosen = chosen(session)?;
    let method = &session.open()?.method;
    let heights = chosen.heights.in_order();
    let steps = [(heights.executive, 4), (heights.superior, 3), (heights.pre_sales, 2)];
    let mut rules: Vec<ValidRule> = Vec::new();
    for process in method.processes().filter(|_| chosen.only_valid()) {
        let Some(card) = process.elements.as_deref().and_then(|key| method.scorecard(key)) else { continue };
        match rules.iter_mut().find(|rule| rule.scorecard == card.key) {
            Some(rule) => rule.pipelines.push(process.key.clone()),
            None => rules.push(ValidRule {
                pipelines: vec![process.key.clone()],
                scorecard: card.key.clone(),
                elements: card.criteria.iter().map(|one| one.key.clone()).collect(),
                steps: steps.to_vec(),
            }),
        }
    }
    Ok(rules)
}

/// What is chosen, to be shown.
pub fn pursuit_get(session: &Session, _: Nothing) -> Result<PursuitSettings> {
    let chosen = chosen(session)?;
    let currency = &session.open()?.workspace.currency;
    let format = session.speech().format;
    let money = |minor| money::view(minor, currency, &format);
    let heights = chosen.heights.in_order();
    Ok(PursuitSettings {
        valid_only: chosen.only_valid(),
        pre_sales: money(heights.pre_sales),
        superior: money(heights.superior),
        executive: money(heights.executive),
        needs_payment: chosen.won_rule == WonRule::Paid,
        least_percent: u32::from(chosen.least_percent),
        smallest: chosen.smallest.map(money),
        least_profit: session.cost(chosen.least_profit),
        longest_days: chosen.longest_days,
        protect_months: chosen.protect_months,
        protect_warning: chosen.protect_warning,
        day_rate: session.cost(chosen.day_rate).map(money),
    })
}

/// Chooses one thing.
pub fn pursuit_set(session: &mut Session, edit: PursuitEdit) -> Change<Nothing> {
    let mut chosen = chosen(session)?;
    apply(&mut chosen, &edit, &session.open()?.workspace.currency)?;
    let row = row(&chosen)?;
    let op = Op::new(OpKind::PursuitSettings, "", 1).merging(same_edit(&[KEY.to_owned()], &edit));
    session.transact(op, |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}

fn apply(chosen: &mut Pursuit, edit: &PursuitEdit, currency: &str) -> Result<()> {
    let amount = |text: &str| money::typed_sum(Some(text), currency)?.ok_or_else(|| AppError::Money(MoneyFault::NotAnAmount(text.to_owned())));
    match edit {
        PursuitEdit::ValidOnly(only) => chosen.valid_only = Some(*only),
        PursuitEdit::PreSales(text) => chosen.heights.pre_sales = amount(text)?.max(0),
        PursuitEdit::Superior(text) => chosen.heights.superior = amount(text)?.max(0),
        PursuitEdit::Executive(text) => chosen.heights.executive = amount(text)?.max(0),
        PursuitEdit::NeedsPayment(needs) => chosen.won_rule = if *needs { WonRule::Paid } else { WonRule::Signed },
        PursuitEdit::LeastPercent(percent) => chosen.least_percent = u8::try_from((*percent).min(100)).unwrap_or(100),
        PursuitEdit::Smallest(text) => chosen.smallest = money::typed_sum(text.as_deref(), currency)?,
        PursuitEdit::LeastProfit(text) => chosen.least_profit = money::typed_percent(text.as_deref())?,
        PursuitEdit::ProtectMonths(months) => chosen.protect_months = (*months).clamp(1, 120),
        PursuitEdit::ProtectWarning(days) => chosen.protect_warning = (*days).min(365),
        PursuitEdit::DayRate(text) => chosen.day_rate = money::typed_sum(text.as_deref(), currency)?.filter(|rate| *rate > 0),
        PursuitEdit::LongestDays(days) => chosen.longest_days = days.map(|days| days.clamp(1, 3650)),
    }
    Ok(())
}

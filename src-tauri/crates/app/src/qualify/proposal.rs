//! What is proposed after the four questions (D-19), in words.
//!
//! Not the rule (`domain::qualify`). Invariant: every reason has its sentence.

use domain::qualify::{Figures, Limits, Reason, Tally, propose};
use store::Opportunity;

use super::view::PursuitProposal;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities::chosen;
use crate::session::Session;

/// What is proposed for an opportunity whose questions stand so.
pub(super) fn of(session: &Session, row: &Opportunity, ours: [Tally; 4], rivals: &[[Tally; 4]]) -> Result<PursuitProposal> {
    let chosen = chosen(session)?;
    let own = row.currency == session.open()?.workspace.currency;
    let figures = Figures {
        amount: row.amount_minor.filter(|_| own),
        profit: session.cost(row.margin_percent),
        days: stored(row.closes_on.as_deref()).map(|day| (day - session.today()).num_days()),
    };
    let limits = Limits {
        smallest: chosen.smallest,
        least_profit: chosen.least_profit,
        longest_days: chosen.longest_days.map(i64::from),
    };
    let (verdict, reasons) = propose(ours, rivals, figures, limits);
    let speech = session.speech();
    let sentence = |reason: &Reason| {
        let limit = match reason {
            Reason::TooSmall => limits.smallest.map(|minor| money::view(minor, &row.currency, &speech.format).text),
            Reason::TooLittleProfit => limits.least_profit.map(|percent| speech.format.percent(percent / 100.0, 1)),
            Reason::TooLong => limits.longest_days.map(|days| days.to_string()),
            _ => None,
        };
        speech.say(&format!("qualify-reason-{}", reason.key()), &[("limit", limit.unwrap_or_default().into())])
    };
    Ok(PursuitProposal {
        verdict: verdict.key().to_owned(),
        title: speech.text(&format!("qualify-verdict-{}", verdict.key())),
        reasons: reasons.iter().map(sentence).collect(),
    })
}

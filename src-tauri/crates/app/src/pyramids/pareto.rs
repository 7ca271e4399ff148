//! The 20/80 rule over the customers of twelve months.
//!
//! Accounts that bought nothing are no customers yet: they are counted beside, not among them.
//! Invariant: amounts are those of tables and pyramids.

use domain::pareto::{FEW, MOST, Pareto};
use store::MemberLine;

use super::ground::Ground;
use super::view::{ParetoQuery, ParetoRow, ParetoView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::Ref;

const LISTED: usize = 200;

/// Customers by revenue, and what the first of them make.
pub(crate) struct Few {
    /// Those with revenue, the largest first.
    pub(crate) customers: Vec<MemberLine>,
    /// Their revenue in order.
    pub(crate) pareto: Pareto,
    /// Percent of the customers looked at.
    pub(crate) percent: u8,
    /// Accounts without revenue.
    pub(crate) without: usize,
}

/// Reads the customers of twelve months.
pub(crate) fn few(session: &Session, percent: u8) -> Result<Few> {
    let ground = Ground::read(session, None, (None, None))?;
    let all = ground.members.len();
    let mut customers = ground.members;
    customers.retain(|member| member.revenue > 0);
    customers.sort_by_key(|member| std::cmp::Reverse(member.revenue));
    let amounts: Vec<i64> = customers.iter().map(|member| member.revenue).collect();
    let percent = if percent == 0 { FEW } else { percent.min(100) };
    Ok(Few { pareto: Pareto::of(&amounts), without: all - customers.len(), customers, percent })
}

impl Few {
    /// The finding in words.
    pub(crate) fn text(&self, speech: &Speech) -> String {
        let top = self.pareto.top(self.percent);
        let Some(share) = top.share else { return speech.text("pyramids-pareto-none") };
        let args = [
            ("percent", speech.format.percent_points(i64::from(self.percent)).into()),
            ("count", top.members.len().into()),
            ("all", self.customers.len().into()),
            ("share", speech.format.percent(share, 0).into()),
        ];
        speech.say("pyramids-pareto-text", &args)
    }
}

/// What few of the customers make.
pub fn view(session: &Session, query: ParetoQuery) -> Result<ParetoView> {
    let few = few(session, query.share)?;
    let speech = session.speech();
    let currency = &session.open()?.workspace.currency;
    let money = |minor: i64| money::view(minor, currency, &speech.format);
    let top = few.pareto.top(few.percent);
    let curve = few.pareto.curve();
    let row = |point: &domain::pareto::Point| {
        let member = &few.customers[point.index];
        ParetoRow {
            account: Ref { id: member.id.clone(), name: member.name.clone() },
            revenue: money(point.amount),
            share: 100.0 * point.share,
            share_text: speech.format.percent(point.share, 0),
        }
    };
    Ok(ParetoView {
        percent: few.percent,
        text: few.text(&speech),
        customers: few.customers.len() as u32,
        without: few.without as u32,
        top_share: top.share.map(|share| 100.0 * share),
        tied: top.tied as u32,
        fewest: few.pareto.fewest(MOST).len() as u32,
        revenue: money(i64::try_from(few.pareto.total()).unwrap_or(i64::MAX)),
        top: curve.iter().take(top.members.len().min(LISTED)).map(row).collect(),
        top_count: top.members.len() as u32,
    })
}

//! The pyramid of a scheme: what is in each tier beside what it expects.
//!
//! Invariant: tiers stand from the top down, as the scheme has them.

use domain::method::{COVERAGE_MODEL, ENGAGEMENT, Level, Words};
use domain::pyramid::{Member, Pyramid, Tier, measure};

use super::ground::Ground;
use super::scheme;
use super::view::{PyramidQuery, PyramidView, TierView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::MoneyView;

/// A scheme's pyramid.
pub fn view(session: &Session, query: PyramidQuery) -> Result<PyramidView> {
    let ground = Ground::read(session, query.scheme.as_deref(), (None, None))?;
    let pyramid = ground.pyramid();
    let all = ground.members.iter().fold(0_i64, |sum, member| sum.saturating_add(member.revenue));
    let teller = Teller::new(session)?;
    let tiers = ground.levels().iter().zip(&pyramid.tiers).map(|(level, tier)| teller.tier(level, tier)).collect();
    Ok(PyramidView {
        scheme: ground.scheme.map(|scheme| scheme.key.clone()),
        schemes: scheme::views(session)?,
        tiers,
        unassigned: pyramid.unassigned.count as u32,
        unassigned_revenue: teller.money(pyramid.unassigned.revenue),
        accounts: ground.members.len() as u32,
        revenue: teller.money(all),
    })
}

impl Ground<'_> {
    /// All accounts counted into tiers.
    pub(crate) fn pyramid(&self) -> Pyramid {
        let pairs = self.members.iter().zip(&self.tiers);
        let members: Vec<Member> = pairs.map(|(member, tier)| Member { tier: *tier, revenue: member.revenue }).collect();
        measure(&self.targets(), &members)
    }
}

struct Teller<'a> {
    session: &'a Session,
    format: i18n::Format,
    code: &'static str,
    currency: &'a str,
}

impl<'a> Teller<'a> {
    fn new(session: &'a Session) -> Result<Self> {
        let speech = session.speech();
        let code = speech.code();
        Ok(Self { session, format: speech.format, code, currency: &session.open()?.workspace.currency })
    }

    fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.format)
    }

    fn say(&self, words: &Words) -> String {
        words.get(self.code).to_owned()
    }

    /// The title of a level of another scale.
    fn level(&self, scale: &str, key: Option<&String>) -> Option<String> {
        let scale = self.session.open().ok()?.method.scale(scale)?;
        Some(self.say(&scale.level(key?)?.title))
    }

    fn tier(&self, level: &Level, tier: &Tier) -> TierView {
        TierView {
            key: level.key.clone(),
            title: self.say(&level.title),
            sign: level.sign.clone(),
            tone: level.tone.clone(),
            goal: level.goal.as_ref().map(|goal| self.say(goal)),
            advice: level.advice.as_ref().map(|advice| self.say(advice)),
            coverage: self.level(COVERAGE_MODEL, level.coverage.as_ref()),
            engagement: self.level(ENGAGEMENT, level.engagement.as_ref()),
            count: tier.actual.count as u32,
            share: tier.share,
            revenue: self.money(tier.actual.revenue),
            revenue_share: tier.revenue_share,
            wanted: level.count,
            wanted_share: level.share.map(u32::from),
            wanted_time: level.time.map(u32::from),
            deviation: tier.deviation.and_then(|points| i32::try_from(points).ok()),
            deviation_share: tier.deviation_share,
        }
    }
}

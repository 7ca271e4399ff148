//! Accounts as the rules see them.
//!
//! Invariant: only the rows of a page are worded; all accounts are judged.

use domain::method::Scorecard;
use domain::selection::{Finding, Mark, Verdict};

use super::facts::{Known, Row};
use super::rules::rule;
use super::telling::Teller;
use super::view::{FindingView, RulesRow};
use super::{CATEGORY, KEY, TRAITS};
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::rates::Rates;
use crate::session::Session;

/// An account judged, by its place among those known.
#[derive(Debug, Clone)]
pub(super) struct Judged {
    pub(super) at: usize,
    pub(super) qualifies: bool,
    pub(super) was: Option<bool>,
    pub(super) open: bool,
    pub(super) percent: f64,
    revenue: f64,
    /// The category level that follows, where it is another.
    pub(super) follows: Option<&'static str>,
}

impl Judged {
    pub(super) fn comes(&self) -> bool {
        self.qualifies && self.was == Some(false)
    }

    pub(super) fn goes(&self) -> bool {
        !self.qualifies && self.was == Some(true)
    }

    /// Those that qualify first, then the nearest, the larger before the smaller.
    pub(super) fn rank(&self) -> (bool, f64, f64) {
        (self.qualifies, self.percent, self.revenue)
    }
}

/// What rows are made of.
pub(super) struct Page<'a> {
    pub(super) session: &'a Session,
    pub(super) known: &'a Known<'a>,
    pub(super) rules: &'a Scorecard,
    pub(super) teller: Teller<'a>,
}

impl Page<'_> {
    pub(super) fn judged(&self, at: usize, verdict: &Verdict<'_>, was: Option<bool>) -> Judged {
        let account = &self.known.accounts()[at];
        let revenue = account.number(domain::method::Field::Revenue).unwrap_or_default();
        let category = self.known.levels_of(CATEGORY, account.id());
        let follows = follows(category.contains(&KEY), verdict, revenue > 0.0);
        Judged { at, qualifies: verdict.qualifies, was, open: verdict.open, percent: verdict.percent, revenue, follows }
    }

    /// Words these accounts.
    pub(super) fn rows(&self, judged: &[&Judged], facts: &[Row]) -> Result<Vec<RulesRow>> {
        let ids: Vec<String> = judged.iter().map(|one| self.known.accounts()[one.at].id().to_owned()).collect();
        let lines = Rates::valued(self.session)?.account_lines(&ids, &year_before(self.session.today()))?;
        let rule = rule(self.rules);
        // Lines come in the order asked for; all accounts were just read, so none is missing.
        let rows = judged.iter().zip(lines).map(|(one, line)| self.row(one, line, &rule.judge(&facts[one.at])));
        rows.collect()
    }

    fn row(&self, one: &Judged, line: store::AccountLine, verdict: &Verdict<'_>) -> Result<RulesRow> {
        let open = self.session.open()?;
        let traits_of = open.method.scale(TRAITS).map_or(0, |scale| scale.levels.len() as u32);
        let traits = self.known.levels_of(TRAITS, &line.account.id).len() as u32;
        Ok(RulesRow {
            traits,
            traits_of,
            why: self.teller.why(self.rules, verdict),
            findings: self.findings(verdict),
            owner: crate::accounts::refer(line.account.owner_id, line.owner),
            revenue: money::view(line.revenue, &open.workspace.currency, &self.teller.speech.format),
            id: line.account.id,
            name: line.account.name,
            category: line.category,
            qualifies: one.qualifies,
            was: one.was,
            open: one.open,
            percent: one.percent,
            follows: one.follows.map(str::to_owned),
        })
    }

    fn findings(&self, verdict: &Verdict<'_>) -> Vec<FindingView> {
        let view = |(one, finding): (&domain::method::Criterion, &Finding<'_>)| FindingView {
            mark: mark(finding.mark).to_owned(),
            value: finding.fact.map(|fact| self.teller.fact(one, fact)),
            decides: finding.decides,
        };
        self.rules.criteria.iter().zip(&verdict.findings).map(view).collect()
    }
}

/// The category that follows where it is another: key for those that qualify; for a key account
/// that does not, normal where it bought within a year, else target. Nothing follows from what is
/// not known.
fn follows(key: bool, verdict: &Verdict<'_>, bought: bool) -> Option<&'static str> {
    match (verdict.qualifies, key) {
        (true, false) => Some(KEY),
        (false, true) if verdict.open => None,
        (false, true) => Some(if bought { "normal" } else { "target" }),
        _ => None,
    }
}

fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Met => "met",
        Mark::NotMet => "not-met",
        Mark::Unknown => "unknown",
    }
}

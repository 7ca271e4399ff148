//! What rules do to all accounts: who qualifies and why, who comes and goes against the rules in
//! force, and what other thresholds would do.
//!
//! Invariant: it writes nothing; counts are of all accounts, rows those that were asked for.

use domain::method::{Rated, Scorecard, Tested};
use domain::selection::{Bound, Fact, Mark, Rule, WhatIf};

use super::drafts::card;
use super::facts::{Known, Row};
use super::rows::{Judged, Page};
use super::rules::{in_force, known_cards, rule, versions};
use super::telling::Teller;
use super::thresholds::stops;
use super::view::{CriterionPreview, RulesPreview, RulesTry, WhatIfStep, WhatIfView};
use crate::error::Result;
use crate::session::Session;

/// Tries rules on all accounts.
pub fn preview(session: &Session, asked: RulesTry) -> Result<RulesPreview> {
    let versions = versions(session)?;
    let rules = card(session, &asked.rules, &known_cards(session, &versions)?)?;
    let before = in_force(session)?;
    let all: Vec<&Scorecard> = [Some(&rules), before.as_ref()].into_iter().flatten().collect();
    let known = Known::read(session, &all, None)?;
    let page = Page { session, known: &known, rules: &rules, teller: Teller::of(session)? };
    let facts = known.facts(&rules);
    let judged = judge(&page, &facts, before.as_ref());
    let shown: Vec<&Judged> = listed(&judged, &asked.show);
    let window = shown.iter().skip(asked.offset as usize).take(if asked.limit == 0 { usize::MAX } else { asked.limit as usize });
    Ok(RulesPreview {
        rows: page.rows(&window.copied().collect::<Vec<_>>(), &facts)?,
        total: shown.len() as u32,
        criteria: criteria(&page, &facts),
        ..counts(&judged, rule(&rules).limit)
    })
}

/// Judges every account by the rules tried and by those in force.
fn judge(page: &Page<'_>, facts: &[Row], before: Option<&Scorecard>) -> Vec<Judged> {
    let tried = rule(page.rules);
    let before = before.map(|card| (rule(card), page.known.facts(card)));
    let judged = facts.iter().enumerate().map(|(at, facts)| {
        let was = before.as_ref().map(|(rule, facts)| rule.selects(&facts[at]));
        page.judged(at, &tried.judge(facts), was)
    });
    let mut judged: Vec<Judged> = judged.collect();
    judged.sort_by(|a, b| b.rank().partial_cmp(&a.rank()).unwrap_or(std::cmp::Ordering::Equal));
    judged
}

fn listed<'a>(judged: &'a [Judged], show: &str) -> Vec<&'a Judged> {
    let wanted = |one: &&Judged| match show {
        "qualify" => one.qualifies,
        "in" => one.comes(),
        "out" => one.goes(),
        "open" => one.open,
        "differs" => one.follows.is_some(),
        _ => true,
    };
    judged.iter().filter(wanted).collect()
}

fn counts(judged: &[Judged], limit: Option<usize>) -> RulesPreview {
    let count = |of: &dyn Fn(&Judged) -> bool| judged.iter().filter(|one| of(one)).count() as u32;
    let qualify = count(&|one| one.qualifies);
    RulesPreview {
        accounts: judged.len() as u32,
        qualify,
        over: limit.map_or(0, |limit| qualify.saturating_sub(limit as u32)),
        coming: count(&Judged::comes),
        going: count(&Judged::goes),
        open: count(&|one| one.open),
        differs: count(&|one| one.follows.is_some()),
        criteria: Vec::new(),
        rows: Vec::new(),
        total: 0,
    }
}

fn criteria(page: &Page<'_>, facts: &[Row]) -> Vec<CriterionPreview> {
    let rule = rule(page.rules);
    let view = |(at, one): (usize, &domain::method::Criterion)| {
        let mark = |facts: &Row| domain::selection::mark(&rule.criteria[at].test, facts[at].as_ref());
        let marks: Vec<Mark> = facts.iter().map(mark).collect();
        let count = |wanted: Mark| marks.iter().filter(|mark| **mark == wanted).count() as u32;
        CriterionPreview {
            title: page.teller.title(one),
            test: page.teller.test(one),
            met: count(Mark::Met),
            missed: count(Mark::NotMet),
            unknown: count(Mark::Unknown),
            what_if: what_if(page, &rule, at, facts),
        }
    };
    page.rules.criteria.iter().enumerate().map(view).collect()
}

fn what_if(page: &Page<'_>, rule: &Rule, at: usize, facts: &[Row]) -> Option<WhatIfView> {
    let Rated::Test(tested, test) = &page.rules.criteria.get(at)?.rated else { return None };
    let bound = Bound::of(test)?;
    let (name, present) = match (bound, test) {
        (Bound::AtLeast, domain::method::Test::Within { at_least, .. }) => ("at_least", (*at_least)?),
        (_, domain::method::Test::Within { at_most, .. }) => ("at_most", (*at_most)?),
        _ => return None,
    };
    let other = WhatIf::new(rule, at, bound, facts)?;
    let mut figures: Vec<f64> = facts.iter().filter_map(|facts| number(facts[at].as_ref())).collect();
    let stops = stops(&mut figures, present);
    let counts = other.counts(&stops);
    let step = |(value, count): (&f64, usize)| WhatIfStep { value: *value, text: text(page, tested, *value), count: count as u32 };
    let place = stops.iter().position(|stop| *stop == present).unwrap_or_default() as u32;
    Some(WhatIfView { bound: name.to_owned(), steps: stops.iter().zip(counts).map(step).collect(), at: place })
}

fn number(fact: Option<&Fact>) -> Option<f64> {
    match fact {
        Some(Fact::Number(number)) => Some(*number),
        _ => None,
    }
}

fn text(page: &Page<'_>, tested: &Tested, value: f64) -> String {
    page.teller.number(tested, value)
}

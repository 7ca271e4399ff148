//! What is to be noticed, with its reason, and what was judged too long ago.
//!
//! Invariant: insights are of today, so that a report of another day has none.

use ::reports::{Block, Words};

use super::Ground;
use crate::error::Result;
use crate::insights::{self, view::{InsightQuery, InsightView}};
use crate::people::view::{MapMark, MapNode};

/// So many are told; what matters most comes first.
const MOST: usize = 40;

/// Insights, each with why and what to do.
pub(super) fn insights(ground: &Ground<'_>) -> Result<Vec<Block>> {
    if ground.is_another_day() {
        return Ok(Vec::new());
    }
    let opportunity = ground.query.opportunity.clone();
    let account = opportunity.is_none().then(|| ground.query.account.clone());
    let found = insights::insights(ground.session, InsightQuery { account, opportunity, person: None })?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let groups = grouped(&found);
    let left = groups.iter().skip(MOST).map(Vec::len).sum::<usize>();
    let items = groups.iter().take(MOST).map(|group| noticed(group)).collect();
    let mut blocks = vec![Block::Heading(ground.text("insights-title")), Block::List { start: None, items }];
    blocks.extend((left > 0).then(|| Block::text(ground.speech.say("relations-report-more", &[("count", left.into())]))));
    Ok(blocks)
}

/// Those of one rule and one reason stand together, where the first of them stood.
fn grouped(found: &[InsightView]) -> Vec<Vec<&InsightView>> {
    let mut groups: Vec<Vec<&InsightView>> = Vec::new();
    for one in found {
        let same = |group: &&mut Vec<&InsightView>| (&group[0].rule, &group[0].why) == (&one.rule, &one.why);
        match groups.iter_mut().find(same) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

fn noticed(group: &[&InsightView]) -> Vec<Block> {
    let sentences: Vec<&str> = group.iter().map(|one| one.sentence.as_str()).collect();
    let strong = Words { text: sentences.join("\n"), strong: true, ..Words::default() };
    let why = group.first().map(|one| one.why.as_str());
    let mut advice: Vec<&str> = group.iter().filter_map(|one| one.advice.as_deref()).collect();
    advice.dedup();
    let more = why.into_iter().map(str::to_owned).chain([advice.join("\n")]).filter(|text| !text.is_empty());
    std::iter::once(Block::Paragraph(vec![strong])).chain(more.map(Block::text)).collect()
}

/// Whose judgements are to be looked at again.
pub(super) fn stale(ground: &Ground<'_>) -> Result<Vec<Block>> {
    let mut rows = Vec::new();
    for node in &ground.map.nodes {
        let old: Vec<&MapMark> = node.marks.iter().filter(|mark| mark.faded).collect();
        if !old.is_empty() {
            rows.push(row(ground, node, &old)?);
        }
    }
    let columns = [
        ground.column("relations-plan-person", 2.0),
        ground.column("relations-report-what", 4.0),
        ground.column("relations-report-judged", 1.6),
    ];
    Ok(ground.table("relations-report-stale", &columns, rows))
}

fn row(ground: &Ground<'_>, node: &MapNode, old: &[&MapMark]) -> Result<Vec<String>> {
    let told = |mark: &&MapMark| Ok(format!("{}: {}", ground.scale_title(&mark.scale)?, ground.levels(&mark.scale, &mark.levels)?));
    let what = old.iter().map(told).collect::<Result<Vec<_>>>()?;
    let oldest = old.iter().map(|mark| mark.on_date.as_str()).min().unwrap_or_default();
    Ok(vec![node.called().to_owned(), what.join("\n"), ground.day(oldest)])
}

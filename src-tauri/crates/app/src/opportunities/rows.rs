//! Opportunities as tables, the board and the inspector show them.
//!
//! Invariant: sums are in the workspace's currency, and say what of them was converted.

use chrono::NaiveDate;
use domain::method::{Process, Stage};
use store::{
    Fact, Opportunity, OpportunityFilter, OpportunityLine, OpportunitySort, StageRank, Window,
};

use super::effort::{self, OpportunityEffort};
use super::settings::valid_rules;
use super::state::Known;
use super::sums;
use super::telling;
use super::view::{
    BoardColumn, FactView, OpportunityBoard, OpportunityDetail, OpportunityPage, OpportunityQuery, OpportunityRow,
};
use crate::accounts::refer;
use crate::dates;
use crate::error::Result;
use crate::rates::Foreign;
use crate::session::Session;
use crate::wire::{Id, MoneyView};
use crate::{method, money};

/// Cards per column; the table has the rest.
const CARDS: u32 = 100;

/// The same, also of what a forecast counts.
fn filter_of(session: &Session, query: &OpportunityQuery) -> Result<OpportunityFilter> {
    let counted = query.counted.map(|counted| valid_rules(session).map(|rules| (counted, rules))).transpose()?;
    let mut held = filter(session, query)?;
    if !query.holds.is_empty() {
        let fits = super::protect::with_hold(session, &query.holds)?;
        held.ids = if held.ids.is_empty() { fits } else { held.ids.into_iter().filter(|id| fits.contains(id)).collect() };
        // No id at all would ask for everything.
        held.ids.push(String::new());
    }
    Ok(OpportunityFilter { counted, ..held })
}

/// Which opportunities, but for what a forecast counts.
pub(crate) fn filter(session: &Session, query: &OpportunityQuery) -> Result<OpportunityFilter> {
    let accounts = query.territory.as_deref().map(|id| crate::classes::members_of(session, id)).transpose()?;
    let ids = super::lists::named(session, query)?;
    let query = query.clone();
    Ok(OpportunityFilter {
        counted: None,
        accounts,
        source: query.source,
        search: query.search,
        ids,
        account: query.account,
        no_account: query.no_account,
        owner: query.owner,
        product: query.product,
        pipeline: query.pipeline,
        stages: query.stages,
        outcomes: query.outcomes,
        closes: (query.closes_from, query.closes_to),
        closed: (query.closed_from, query.closed_to),
        undated: query.undated,
    })
}

/// Opportunities as they lie in the file, in the order asked for.
pub(crate) fn lines(session: &Session, query: &OpportunityQuery) -> Result<Vec<OpportunityLine>> {
    Ok(page(session, query, &filter_of(session, query)?)?.0)
}

/// A page of those that match, and how many there are.
fn page(session: &Session, query: &OpportunityQuery, matching: &OpportunityFilter) -> Result<(Vec<OpportunityLine>, u32)> {
    let window = Window { offset: query.offset, limit: query.limit };
    let order = (sort(&query.sort), query.descending != (query.sort == "stage_days"));
    Ok(session.open()?.store.db().opportunities(matching, order, &stage_order(session)?, window)?)
}

/// A page of opportunities with sums over all that match.
pub fn rows(session: &Session, query: OpportunityQuery) -> Result<OpportunityPage> {
    let matching = filter_of(session, &query)?;
    let (lines, total) = page(session, &query, &matching)?;
    let (sum, foreign) = sums::amounts(session, &matching)?;
    let others = foreign != Foreign::default();
    Ok(OpportunityPage {
        rows: all(session, lines)?,
        total,
        sum: ours(session, sum)?,
        weighted: ours(session, sums::weighted(session, &matching, others)?)?,
        other_currency: foreign.count(),
        notes: foreign.notes(session, session.today())?,
    })
}

fn ours(session: &Session, minor: i64) -> Result<MoneyView> {
    Ok(money::view(minor, &session.open()?.workspace.currency, &session.speech().format))
}

/// Stages of all pipelines in their order.
fn stage_order(session: &Session) -> Result<Vec<StageRank>> {
    let rank = |process: &Process, stage: &Stage| StageRank {
        pipeline: process.key.clone(),
        stage: stage.key.clone(),
        percent: stage.probability,
    };
    let processes = session.open()?.method.processes();
    Ok(processes.flat_map(|process| process.stages.iter().map(move |stage| rank(process, stage))).collect())
}

/// Percent of an open opportunity: set by hand, else its stage's (D-31, D-32).
pub(super) fn percent(session: &Session, pipeline: &str, stage: &str, by_hand: Option<u32>) -> Result<u32> {
    let known = session.open()?.method.process(pipeline).and_then(|process| process.stage(stage));
    Ok(by_hand.unwrap_or_else(|| known.map_or(0, |stage| u32::from(stage.probability))))
}

fn sort(column: &str) -> OpportunitySort {
    match column {
        "account" => OpportunitySort::Account,
        "owner" => OpportunitySort::Owner,
        "product" => OpportunitySort::Product,
        "stage" => OpportunitySort::Stage,
        "outcome" => OpportunitySort::Outcome,
        "amount" => OpportunitySort::Amount,
        "probability" => OpportunitySort::Probability,
        "opened_on" => OpportunitySort::OpenedOn,
        "closes_on" => OpportunitySort::ClosesOn,
        "closed_on" => OpportunitySort::ClosedOn,
        "stage_days" => OpportunitySort::StageSince,
        "reference" => OpportunitySort::Reference,
        _ => OpportunitySort::Name,
    }
}

/// Rows, with what is on record beside them read at once.
fn all(session: &Session, lines: Vec<OpportunityLine>) -> Result<Vec<OpportunityRow>> {
    let known = Known::read(session, lines.iter().map(|line| &line.opportunity))?;
    let mut efforts = effort::of(session, lines.iter().map(|line| &line.opportunity))?;
    let filled = |line: OpportunityLine| {
        let effort = efforts.remove(&line.opportunity.id);
        row(session, &known, line, effort)
    };
    lines.into_iter().map(filled).collect()
}

/// The day the present stage was reached.
pub(super) fn since(row: &Opportunity, facts: &[Fact]) -> Option<NaiveDate> {
    let latest = facts.iter().filter(|fact| fact.kind == "stage").map(|fact| fact.on_date.as_str()).max();
    dates::stored(latest.or(row.opened_on.as_deref()))
}

fn row(session: &Session, known: &Known<'_>, line: OpportunityLine, effort: Option<OpportunityEffort>) -> Result<OpportunityRow> {
    let today = session.today();
    let pursuit = Pursued::of(session, known, &line);
    let one = line.opportunity;
    let is_open = one.outcome == "open";
    let by_hand = one.probability.and_then(|percent| u32::try_from(percent).ok());
    let probability = match one.outcome.as_str() {
        "won" => 100,
        "lost" => 0,
        _ => percent(session, &one.pipeline, &one.stage, by_hand)?,
    };
    let since = dates::stored(line.stage_since.as_deref()).filter(|_| is_open);
    let due = dates::stored(one.closes_on.as_deref());
    Ok(OpportunityRow {
        probability,
        probability_by_hand: by_hand.is_some(),
        hold: pursuit.hold,
        protected_until: pursuit.protected_until,
        stuck: pursuit.stuck,
        category: pursuit.category,
        valid: pursuit.valid,
        valid_of: pursuit.valid_of,
        counted: pursuit.counted,
        marks: pursuit.marks,
        marks_of: pursuit.marks_of,
        buyer: pursuit.buyer,
        apart: pursuit.apart,
        next: pursuit.next,
        stage_days: since.and_then(|since| i32::try_from((today - since).num_days()).ok()),
        overdue: is_open && due.is_some_and(|due| due < today),
        effort_days: one.effort_days,
        effort,
        margin_percent: session.cost(one.margin_percent),
        discount_percent: one.discount_percent,
        effort_cost: session.cost(one.effort_cost_minor).map(|minor| money::view(minor, &one.currency, &session.speech().format)),
        amount: one.amount_minor.map(|minor| money::view(minor, &one.currency, &session.speech().format)),
        account: refer(one.account_id, line.account),
        unit: refer(one.unit_id, line.unit),
        owner: refer(one.owner_id, line.owner),
        product: refer(one.product_id, line.product),
        currency: one.currency,
        id: one.id,
        name: one.name,
        reference: one.reference,
        pipeline: one.pipeline,
        stage: one.stage,
        outcome: one.outcome,
        opened_on: one.opened_on,
        closes_on: one.closes_on,
        closed_on: one.closed_on,
        note: session.words(one.note),
    })
}

/// What a row tells of the pursuit.
struct Pursued {
    hold: Option<String>,
    protected_until: Option<String>,
    stuck: bool,
    category: String,
    valid: u32,
    valid_of: u32,
    counted: bool,
    marks: u32,
    marks_of: u32,
    buyer: Option<String>,
    apart: Option<i32>,
    next: Option<String>,
}

impl Pursued {
    fn of(session: &Session, known: &Known<'_>, line: &OpportunityLine) -> Self {
        let row = &line.opportunity;
        let one = known.of(row);
        let since = dates::stored(line.stage_since.as_deref());
        let (validity, (marks, marks_of)) = (one.validity(), one.progress());
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let category = one.stage().map_or("omitted", |stage| method::category_key(stage.category));
        let matters = one.matters(since);
        let held = one.held();
        Self {
            hold: held.map(|(hold, _)| hold.key().to_owned()),
            protected_until: held.and_then(|(_, last)| last).map(|day| day.to_string()),
            stuck: one.stuck(since),
            category: if row.outcome == "open" { category.to_owned() } else { row.outcome.clone() },
            valid: number(validity.confirmed),
            valid_of: number(validity.of),
            counted: one.counted(),
            marks: number(marks),
            marks_of: number(marks_of),
            buyer: one.buyer().map(str::to_owned),
            apart: one.apart(),
            next: matters.first().map(|matter| telling::sentence(&one, matter, &session.speech())),
        }
    }
}

/// The board of a pipeline: open ones by stage, then won and lost.
pub fn board(session: &Session, query: OpportunityQuery) -> Result<OpportunityBoard> {
    let open = session.open()?;
    let key = query.pipeline.clone().unwrap_or_else(|| open.workspace.pipeline.clone());
    let stages = method::process(&open.method, &key)?.stages.iter().map(|stage| stage.key.as_str());
    let columns = stages.map(|stage| (stage, "open")).chain([("won", "won"), ("lost", "lost")]);
    let base = OpportunityQuery { pipeline: Some(key.clone()), stages: Vec::new(), ..query };
    let columns = columns.map(|(stage, outcome)| column(session, &base, stage, outcome)).collect::<Result<_>>()?;
    Ok(OpportunityBoard { pipeline: key, columns })
}

fn column(session: &Session, base: &OpportunityQuery, stage: &str, outcome: &str) -> Result<BoardColumn> {
    let db = session.open()?.store.db();
    let stages = if outcome == "open" { vec![stage.to_owned()] } else { Vec::new() };
    let matching = OpportunityFilter { stages, outcomes: vec![outcome.to_owned()], ..filter_of(session, base)? };
    // What is due next stands on top; what was decided last, too.
    let order = if outcome == "open" { (OpportunitySort::ClosesOn, false) } else { (OpportunitySort::ClosedOn, true) };
    let (lines, count) = db.opportunities(&matching, order, &[], Window { offset: 0, limit: CARDS })?;
    Ok(BoardColumn {
        stage: stage.to_owned(),
        count,
        sum: ours(session, sums::amounts(session, &matching)?.0)?,
        cards: all(session, lines)?,
    })
}

/// One opportunity with its history.
pub fn detail(session: &Session, Id { id }: Id) -> Result<OpportunityDetail> {
    let db = session.open()?.store.db();
    let gone = || store::StoreError::Gone { table: "opportunity", id: id.clone() };
    let line = db.opportunity_lines(std::slice::from_ref(&id))?.into_iter().next().ok_or_else(gone)?;
    let (pipeline, currency) = (line.opportunity.pipeline.clone(), line.opportunity.currency.clone());
    let mut facts = db.with::<Fact>("opportunity_id", &id)?;
    facts.sort_by(|a, b| (&b.on_date, &b.id).cmp(&(&a.on_date, &a.id)));
    let facts = facts.into_iter().map(|fact| fact_view(session, fact, &pipeline, &currency));
    let row = all(session, vec![line])?.pop().ok_or_else(gone)?;
    Ok(OpportunityDetail { facts: facts.collect::<Result<_>>()?, row })
}

fn fact_view(session: &Session, fact: Fact, pipeline: &str, currency: &str) -> Result<FactView> {
    let text = fact_text(session, &fact, pipeline, currency)?;
    Ok(FactView { on_date: fact.on_date, kind: fact.kind, text, author: fact.author, why: session.words(fact.why) })
}

/// A fact's value as a person reads it.
fn fact_text(session: &Session, fact: &Fact, pipeline: &str, currency: &str) -> Result<String> {
    let speech = session.speech();
    let Some(value) = &fact.value else { return Ok(speech.text("common-none")) };
    Ok(match fact.kind.as_str() {
        "stage" => method::stage_title(&session.open()?.method, pipeline, value, speech.code()),
        "outcome" => speech.text(&format!("history-outcome-{value}")),
        "amount" => money::from_plain(value, currency).map_or_else(|| value.clone(), |m| speech.format.money(m, currency)),
        _ => dates::stored(Some(value)).map_or_else(|| value.clone(), |day| speech.format.date(day)),
    })
}

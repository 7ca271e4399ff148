//! Values, pain chain and worksheets of the sample.
//!
//! Invariant: written after accounts, people, products and opportunities.

use std::collections::HashMap;

use domain::method::Words;
use serde::Deserialize;
use store::{CriterionPerson, DecisionCriterion, Opportunity, Pain, PainLink, ValueProposition};

use super::answers::{self, Said};
use super::data::Level;
use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Values {
    value: Vec<Value>,
    pain: Vec<Node>,
    link: Vec<Tie>,
    answer: Vec<Said>,
    criterion: Vec<Decides>,
    strategy: Vec<Strategy>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    opportunity: String,
    result: Words,
    measure: Option<Words>,
    baseline: Option<Words>,
    target: Option<Words>,
    amount: Option<i64>,
    confirmed_by: Option<String>,
    ago: Option<i64>,
    differentiator: Option<Words>,
    judged: Option<Words>,
    personal: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Node {
    opportunity: String,
    key: String,
    kind: String,
    text: Words,
    unit: Option<String>,
    person: Option<String>,
    product: Option<String>,
    amount: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tie {
    from: String,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decides {
    opportunity: String,
    name: Words,
    formal: bool,
    mandatory: bool,
    people: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Strategy {
    opportunity: String,
    level: String,
    why: Words,
}

pub(super) fn read() -> Result<Values> {
    toml::from_str(include_str!("data/values.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, values: &Values) -> Result<()> {
    for (at, value) in values.value.iter().enumerate() {
        write_value(maker, value, at)?;
    }
    let mut nodes: HashMap<&str, Pain> = HashMap::new();
    for (at, node) in values.pain.iter().enumerate() {
        let row = pain(maker, node, at)?;
        maker.insert(&row)?;
        nodes.insert(&node.key, row);
    }
    for tie in &values.link {
        let lost = |key: &str| AppError::UnknownKey { what: "pain", key: key.to_owned() };
        let from = nodes.get(tie.from.as_str()).ok_or_else(|| lost(&tie.from))?;
        let to = nodes.get(tie.to.as_str()).ok_or_else(|| lost(&tie.to))?;
        let (opportunity_id, from_id, to_id) = (from.opportunity_id.clone(), from.id.clone(), to.id.clone());
        let link = PainLink { id: maker.id(), opportunity_id, from_id, to_id };
        maker.insert(&link)?;
    }
    answers::write(maker, &values.answer)?;
    for (at, one) in values.criterion.iter().enumerate() {
        write_criterion(maker, one, at)?;
    }
    for one in &values.strategy {
        let deal = deal(maker, &one.opportunity)?;
        let author = maker.author(deal.owner_id.as_deref().unwrap_or_default());
        let level = Level { ago: 18, level: one.level.clone(), sure: None, source: None, why: Some(one.why.clone()) };
        maker.judge(&deal.id, "competitive-strategy", &author, &[level])?;
    }
    Ok(())
}

fn write_criterion(maker: &mut Maker<'_>, one: &Decides, at: usize) -> Result<()> {
    let deal = deal(maker, &one.opportunity)?;
    let row = DecisionCriterion {
        id: maker.id(),
        opportunity_id: deal.id.clone(),
        name: maker.say(&one.name),
        formal: one.formal,
        mandatory: one.mandatory,
        rank: at as f64 + 1.0,
        ..DecisionCriterion::default()
    };
    maker.insert(&row)?;
    for key in &one.people {
        let person_id = maker.find("person", key)?;
        let (id, opportunity_id, criterion_id) = (maker.id(), deal.id.clone(), row.id.clone());
        maker.insert(&CriterionPerson { id, opportunity_id, criterion_id, person_id })?;
    }
    Ok(())
}

fn deal(maker: &Maker<'_>, reference: &str) -> Result<Opportunity> {
    maker.get(&maker.find("opportunity", reference)?)
}

fn write_value(maker: &mut Maker<'_>, value: &Value, at: usize) -> Result<()> {
    let deal = deal(maker, &value.opportunity)?;
    let row = ValueProposition {
        id: maker.id(),
        opportunity_id: deal.id,
        result: maker.say(&value.result),
        measure: maker.say_some(value.measure.as_ref()),
        baseline: maker.say_some(value.baseline.as_ref()),
        target: maker.say_some(value.target.as_ref()),
        amount_minor: value.amount.and_then(|amount| maker.minor(amount)),
        currency: deal.currency,
        judged: maker.say_some(value.judged.as_ref()),
        confirmed_by_id: maker.find_some("person", value.confirmed_by.as_deref())?,
        confirmed_on: value.ago.map(|ago| maker.day(ago)),
        differentiator: maker.say_some(value.differentiator.as_ref()),
        personal: maker.say_some(value.personal.as_ref()),
        rank: at as f64 + 1.0,
    };
    maker.insert(&row)
}

fn pain(maker: &mut Maker<'_>, node: &Node, at: usize) -> Result<Pain> {
    let deal = deal(maker, &node.opportunity)?;
    Ok(Pain {
        id: maker.id(),
        opportunity_id: deal.id,
        kind: node.kind.clone(),
        text: maker.say(&node.text),
        unit_id: maker.find_some("unit", node.unit.as_deref())?,
        person_id: maker.find_some("person", node.person.as_deref())?,
        product_id: maker.find_some("product", node.product.as_deref())?,
        amount_minor: node.amount.and_then(|amount| maker.minor(amount)),
        currency: deal.currency,
        rank: at as f64 + 1.0,
    })
}

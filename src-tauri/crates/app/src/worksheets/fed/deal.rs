//! What is on record of the account, the opportunity, and what our value to it is.

use domain::richtext::plain;
use store::{Account, Fact, Opportunity};

use super::super::recalled;
use super::super::sheet::{hides, newest};
use super::{Told, joined, named, some, toned};
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities;
use crate::session::Session;
use crate::speech::Speech;
use crate::subjects::Known;
use crate::values;
use crate::views::TeamQuery;
use crate::wire::{Id, MoneyView};

/// The worksheet of B-09.
pub(in crate::worksheets) const REASON: &str = "compelling-reason";

fn day(speech: &Speech, text: Option<&str>) -> Option<String> {
    stored(text).map(|day| speech.format.date(day))
}

/// What is known of the account.
pub(super) fn account(session: &Session, about: &Known) -> Result<Told> {
    let Some(id) = &about.account else { return Ok(Told::default()) };
    let row = session.open()?.store.db().get::<Account>(id)?;
    let speech = session.speech();
    let money = |minor: Option<i64>| minor.map(|minor| money::view(minor, &row.currency, &speech.format).text);
    let text = |key: &str| speech.text(key);
    let lines = [
        some(text("account-industry"), row.industry.clone()),
        some(text("worksheets-seat"), Some(joined([row.city.clone(), row.country.clone()]))),
        some(text("account-employees"), row.employees.map(|count| speech.format.integer(count))),
        some(text("account-turnover"), money(row.turnover_minor)),
        some(text("account-potential"), money(row.potential_minor)),
        some(text("worksheets-growth-goal"), session.words(row.growth_goal.clone())),
        some(text("common-note"), session.words(row.note.clone())),
    ];
    Ok(Told { lines: lines.into_iter().flatten().collect(), ..Told::default() })
}

/// Amount, stage, close and elements.
pub(super) fn opportunity(session: &Session, id: &str) -> Result<Told> {
    let view = opportunities::detail(session, Id { id: id.to_owned() })?;
    let facts = session.open()?.store.db().with::<Fact>("opportunity_id", id)?;
    let (speech, row) = (session.speech(), view.row);
    let text = |key: &str| speech.text(key);
    let method = &session.open()?.method;
    let stage = crate::method::stage_title(method, &row.pipeline, &row.stage, speech.code());
    let lines = [
        some(text("common-amount"), row.amount.map(|money| money.text)),
        some(text("common-stage"), Some(stage)),
        some(text("worksheets-close"), day(&speech, row.closes_on.as_deref())),
        some(text("worksheets-product"), row.product.map(|product| product.name)),
        some(text("common-unit"), row.unit.map(|unit| unit.name)),
        (row.valid_of > 0).then(|| named(text("opportunity-elements"), format!("{}/{}", row.valid, row.valid_of))),
        some(text("common-note"), session.words(row.note)),
    ];
    Ok(Told { lines: lines.into_iter().flatten().collect(), newest: newest(facts.iter().map(|fact| fact.on_date.as_str())), ..Told::default() })
}

/// Why they must act, as it was answered.
pub(super) fn reason(session: &Session, id: &str) -> Result<Told> {
    let Some(sheet) = session.open()?.method.worksheet(REASON) else { return Ok(Told::default()) };
    let held = recalled::held(session, id)?;
    let speech = session.speech();
    let mut told = Told::default();
    for section in &sheet.sections {
        let answer = held.iter().find(|one| one.worksheet == REASON && one.section == section.key);
        let Some(answer) = answer.filter(|one| !hides(session, one)) else { continue };
        let figure = answer.amount_minor.map(|minor| money::view(minor, &answer.currency, &speech.format).text);
        let words = answer.text.as_ref().map(|text| plain(text).replace('\n', " "));
        let line = joined([words, day(&speech, answer.day.as_deref()), figure]);
        if !line.is_empty() {
            told.lines.push(named(section.title.get(speech.code()), line));
            told.newest = told.newest.max(stored(Some(&answer.on_date)));
        }
    }
    Ok(told)
}

/// What our value to them is.
pub(super) fn value(session: &Session, id: &str) -> Result<Told> {
    let page = values::value_get(session, Id { id: id.to_owned() })?;
    let line = |one: &values::view::ValueView| {
        let moves = joined([one.measure.clone(), one.baseline.clone().zip(one.target.clone()).map(|(from, to)| format!("{from} → {to}"))]);
        let line = named(&one.state_title, joined([Some(one.result.clone()), Some(moves), yearly(session, one.amount.as_ref()), one.differentiator.clone()]));
        if one.state == "draft" { toned(line, "watch") } else { line }
    };
    Ok(Told { lines: page.values.iter().map(line).collect(), newest: newest(page.values.iter().filter_map(|one| one.confirmed_on.as_deref())), ..Told::default() })
}

fn yearly(session: &Session, amount: Option<&MoneyView>) -> Option<String> {
    amount.map(|money| session.speech().say("value-a-year", &[("amount", money.text.as_str().into())]))
}

/// Problems with what they do, and what they add up to.
pub(super) fn pain_chain(session: &Session, id: &str) -> Result<Told> {
    let chain = values::pain_chain(session, Id { id: id.to_owned() })?;
    let speech = session.speech();
    let line = |node: &values::view::PainView| {
        let kind = speech.text(&format!("value-kind-{}", node.kind));
        named(kind, joined([Some(node.text.clone()), node.person.as_ref().map(|one| one.name.clone()), yearly(session, node.amount.as_ref())]))
    };
    let mut lines: Vec<_> = chain.nodes.iter().filter(|node| matches!(node.kind.as_str(), "problem" | "impact" | "idea")).map(line).collect();
    if let Some(total) = &chain.impact {
        lines.push(named(speech.text("value-impact-total"), yearly(session, Some(total)).unwrap_or_default()));
    }
    Ok(lines.into())
}

/// All benefits in money, and their sum.
pub(super) fn benefits(session: &Session, id: &str) -> Result<Told> {
    let page = values::value_get(session, Id { id: id.to_owned() })?;
    let with = page.values.iter().filter_map(|one| Some(named(&one.result, yearly(session, one.amount.as_ref())?)));
    let mut lines: Vec<_> = with.collect();
    if let Some(total) = &page.total {
        lines.push(named(session.speech().text("value-benefit-total"), yearly(session, Some(total)).unwrap_or_default()));
    }
    Ok(lines.into())
}

/// The buyer's state, the close, the signature, and what is to be paid when.
pub(super) fn milestones(session: &Session, id: &str) -> Result<Told> {
    let view = opportunities::pursuit(session, Id { id: id.to_owned() })?;
    let speech = session.speech();
    let buyer = view.row.buyer.as_deref().map(|level| {
        crate::method::level_titles(&session.open().map(|open| open.method.clone()).unwrap_or_default(), domain::method::BUYER_STATE, level, speech.code())
    });
    let mut lines: Vec<_> = [
        some(speech.text("opportunity-buyers"), buyer),
        some(speech.text("worksheets-close"), day(&speech, view.row.closes_on.as_deref())),
        some(speech.text("opportunity-signed"), day(&speech, view.contract.signed_on.as_deref())),
    ]
    .into_iter()
    .flatten()
    .collect();
    let due = |one: &crate::opportunities::pursuit_view::PaymentView| {
        let on = day(&speech, one.paid_on.as_deref().or(one.due_on.as_deref()));
        let line = named(&one.name, joined([Some(one.amount.text.clone()), on]));
        if one.overdue { toned(line, "bad") } else { line }
    };
    let contest = crate::compete::contest(session, Id { id: id.to_owned() })?;
    let step = |one: &crate::compete::view::PurchaseStepView| {
        let line = named(&one.title, joined([day(&speech, one.on_date.as_deref()), one.person.as_ref().map(|person| person.name.clone())]));
        if one.overdue { toned(line, "bad") } else { line }
    };
    lines.extend(contest.steps.iter().map(step));
    lines.extend(view.contract.payments.iter().map(due));
    Ok(lines.into())
}

/// Goal, strategy, tactics.
pub(super) fn goal(session: &Session, id: &str) -> Result<Told> {
    let row = session.open()?.store.db().get::<Opportunity>(id)?;
    let speech = session.speech();
    let lines = [("opportunity-goal", row.goal), ("opportunity-strategy", row.strategy), ("opportunity-tactics", row.tactics)];
    let told = lines.into_iter().filter_map(|(key, text)| some(speech.text(key), text));
    Ok(Told { lines: told.collect(), ..Told::default() })
}

/// Who of us works on it, and what that takes (B-28).
pub(super) fn team(session: &Session, id: &str) -> Result<Told> {
    let Some(account) = session.open()?.store.db().get::<Opportunity>(id)?.account_id else { return Ok(Told::default()) };
    super::plan::team_of(session, TeamQuery { account, opportunity: Some(id.to_owned()) })
}

/// Which initiatives it hangs on, and what drives those (B-08); what presses on the head of its unit (B-07).
pub(super) fn drivers(session: &Session, id: &str) -> Result<Told> {
    let view = crate::drivers::opportunity_drivers(session, Id { id: id.to_owned() })?;
    let speech = session.speech();
    let line = |one: crate::views::DrivenBy| {
        let way = [one.drivers.join(", "), one.initiative.name, one.factors.join(", ")];
        named(speech.text("drivers-kind-initiative"), way.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" → "))
    };
    let hook = |hook: crate::views::Hook| named(hook.title, [Some(speech.format.number(hook.rating, 0)), hook.why].into_iter().flatten().collect::<Vec<_>>().join(" · "));
    let lines = view.initiatives.into_iter().map(line).chain(view.hooks.into_iter().map(hook));
    Ok(lines.collect::<Vec<_>>().into())
}

//! Making an opportunity of a lead (D-01).
//!
//! Invariant: where only one role was met, it stays a lead (D-03); both keep the link.

use domain::forecast::Category;
use domain::method::Process;
use store::{Account, Action, Lead, Opportunity, new_id};

use super::view::LeadConvert;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::opportunities::{PursuitFault, blank};
use crate::opportunities::view::OpportunityAdd;
use crate::session::{Change, Session};
use crate::wire::Added;

/// The level of the scale `lead-limit` that stands in the way.
const ONE_ROLE: &str = "one-role";

/// Makes an opportunity of a lead; gives its id.
pub fn lead_convert(session: &mut Session, ask: LeadConvert) -> Change<Added> {
    let open = session.open()?;
    let lead = open.store.db().get::<Lead>(&ask.id)?;
    if lead.limits.as_deref() == Some(ONE_ROLE) || lead.state != "open" {
        return Err(AppError::Pursuit(PursuitFault::StillALead(lead.name)));
    }
    let key = ask.pipeline.clone().unwrap_or_else(|| open.workspace.pipeline.clone());
    let stage = first_counted(method::process(&open.method, &key)?);
    let account = account(session, &lead)?;
    let known = lead.account_id.clone();
    let add = OpportunityAdd { names: vec![lead.name.clone()], account: known, unit: None, product: None, pipeline: Some(key), stage: Some(stage), initiative: None };
    let draft = blank(session, &add)?;
    let opportunity = Opportunity {
        id: new_id(),
        name: lead.name.clone(),
        account_id: account.as_ref().map(|account| account.id.clone()).or(draft.account_id.clone()),
        owner_id: lead.owner_id.clone().or(draft.owner_id.clone()),
        note: lead.note.clone(),
        ..draft
    };
    let converted = Lead {
        state: "converted".to_owned(),
        account_id: opportunity.account_id.clone(),
        opportunity_id: Some(opportunity.id.clone()),
        closed_on: Some(session.today().to_string()),
        ..lead.clone()
    };
    session.transact(Op::new(OpKind::LeadConvert, lead.name, 1), |tx| {
        account.as_ref().filter(|_| lead.account_id.is_none()).map_or(Ok(()), |account| tx.insert(account))?;
        tx.insert(&opportunity)?;
        tx.update(&converted)?;
        // What was to be done about the lead is to be done about what it became.
        for action in tx.with::<Action>("subject_id", &converted.id)? {
            tx.update(&Action { subject_id: opportunity.id.clone(), ..action })?;
        }
        Ok(Added { ids: vec![opportunity.id.clone()] })
    })
}

/// A new account of the company's name, where the lead has none and none is called so.
fn account(session: &Session, lead: &Lead) -> Result<Option<Account>> {
    let Some(company) = lead.company.as_ref().filter(|_| lead.account_id.is_none()) else { return Ok(None) };
    Ok(Some(crate::accounts::blank(session, company)?))
}

/// The first stage that a forecast counts: what comes before it are leads.
fn first_counted(process: &Process) -> String {
    let counted = process.stages.iter().find(|stage| stage.category != Category::Omitted);
    counted.or(process.stages.first()).map(|stage| stage.key.clone()).unwrap_or_default()
}

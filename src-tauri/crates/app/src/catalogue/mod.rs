//! The small subjects: our team, our products, our competitors.
//!
//! Invariant: deleting one leaves what named it without it.

pub mod view;

use store::{
    Account, Action, Activity, Competitor, Insider, Judgement, Note, Opportunity, Pair, Product, Record, TeamMember,
    Teammate, TerritoryMember, Tx, WorkshopEntry, new_id,
};
use view::{
    Catalogue, CatalogueAdd, CatalogueChange, CatalogueDelete, CatalogueEdit, ProductRow, TeammateRow,
};

use crate::accounts::{TARGET, refer};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Nothing, Ref};

/// All of them, by name.
pub fn get(session: &Session, _: Nothing) -> Result<Catalogue> {
    let db = session.open()?.store.db();
    let team = db.by_name::<Teammate>()?;
    let format = session.speech().format;
    let name = |id: &Option<String>| team.iter().find(|one| Some(&one.id) == id.as_ref()).map(|one| one.name.clone());
    let teammate = |one: &Teammate| TeammateRow {
        id: one.id.clone(),
        name: one.name.clone(),
        role: one.role.clone(),
        email: one.email.clone(),
        region: one.region.clone(),
        manager: refer(one.manager_id.clone(), name(&one.manager_id)),
    };
    let product = |one: Product| ProductRow {
        price: one.price_minor.zip(one.currency.as_deref()).map(|(minor, code)| money::view(minor, code, &format)),
        id: one.id,
        name: one.name,
        series: one.series,
    };
    let competitor = |one: Competitor| Ref { id: one.id, name: one.name };
    Ok(Catalogue {
        teammates: team.iter().map(teammate).collect(),
        products: db.by_name::<Product>()?.into_iter().map(product).collect(),
        competitors: db.by_name::<Competitor>()?.into_iter().map(competitor).collect(),
    })
}

/// Adds small subjects.
pub fn add(session: &mut Session, add: CatalogueAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let ids: Vec<String> = names.iter().map(|_| new_id()).collect();
    let kind = add.kind;
    session.transact(Op::new(OpKind::CatalogueAdd, &names[0], names.len()), |tx| {
        names.iter().zip(&ids).try_for_each(|(name, id)| insert(tx, &kind, id, name))?;
        Ok(Added { ids: ids.clone() })
    })
}

fn insert(tx: &Tx<'_>, kind: &str, id: &str, name: &str) -> Result<()> {
    let (id, name) = (id.to_owned(), name.to_owned());
    match kind {
        "teammate" => tx.insert(&teammate(id, name))?,
        "product" => tx.insert(&product(id, name))?,
        "competitor" => tx.insert(&Competitor { id, name })?,
        _ => return Err(unknown(kind)),
    }
    Ok(())
}

/// A teammate with nothing but a name.
pub(crate) fn teammate(id: String, name: String) -> Teammate {
    Teammate { id, name, role: None, email: None, region: None, manager_id: None, reference: None }
}

/// A product with nothing but a name.
pub(crate) fn product(id: String, name: String) -> Product {
    Product { id, name, series: None, price_minor: None, currency: None, reference: None }
}

fn unknown(kind: &str) -> AppError {
    AppError::UnknownKey { what: "kind", key: kind.to_owned() }
}

/// Changes one fact.
pub fn edit(session: &mut Session, change: CatalogueChange) -> Change<Nothing> {
    let same = format!("{}/{}", change.kind, same_edit(std::slice::from_ref(&change.id), &change.edit));
    match change.kind.as_str() {
        "teammate" => {
            let ours = session.open()?.store.db().get::<Teammate>(&change.id)?;
            let mut one = ours.clone();
            edit_teammate(session, &mut one, change.edit)?;
            write(session, &ours.name, &one, same)
        }
        "product" => {
            let currency = session.open()?.workspace.currency.clone();
            let mut one = session.open()?.store.db().get::<Product>(&change.id)?;
            let name = one.name.clone();
            edit_product(&mut one, change.edit, &currency)?;
            write(session, &name, &one, same)
        }
        "competitor" => {
            let mut one = session.open()?.store.db().get::<Competitor>(&change.id)?;
            let CatalogueEdit::Name(to) = change.edit else { return Err(unknown("competitor")) };
            let name = std::mem::replace(&mut one.name, needed(&to)?);
            write(session, &name, &one, same)
        }
        kind => Err(unknown(kind)),
    }
}

fn write<R: Record>(session: &mut Session, name: &str, row: &R, same: String) -> Change<Nothing> {
    session.transact(Op::new(OpKind::CatalogueEdit, name, 1).merging(same), |tx| {
        tx.update(row)?;
        Ok(Nothing {})
    })
}

fn edit_teammate(session: &Session, one: &mut Teammate, edit: CatalogueEdit) -> Result<()> {
    match edit {
        CatalogueEdit::Name(name) => one.name = needed(&name)?,
        CatalogueEdit::Role(text) => one.role = tidy(&text),
        CatalogueEdit::Email(text) => one.email = tidy(&text),
        CatalogueEdit::Region(text) => one.region = tidy(&text),
        CatalogueEdit::Manager(Some(id)) => {
            session.open()?.store.db().get::<Teammate>(&id)?;
            let team = session.open()?.store.db().all::<Teammate>()?;
            let line = |one: &Teammate| domain::reporting::Line { person: one.id.clone(), manager: one.manager_id.clone() };
            let lines: Vec<_> = team.iter().map(line).collect();
            let name = |id: &String| team.iter().find(|one| one.id == *id).map(|one| one.name.clone()).unwrap_or_default();
            let moved = [one.id.clone()];
            domain::reporting::check_move(&lines, &moved, Some(id.clone()))
                .map_err(|cycle| AppError::Cycle(cycle.path.iter().map(name).collect()))?;
            one.manager_id = Some(id);
        }
        CatalogueEdit::Manager(None) => one.manager_id = None,
        CatalogueEdit::Series(_) | CatalogueEdit::Price(_) => return Err(unknown("teammate")),
    }
    Ok(())
}

fn edit_product(one: &mut Product, edit: CatalogueEdit, currency: &str) -> Result<()> {
    match edit {
        CatalogueEdit::Name(name) => one.name = needed(&name)?,
        CatalogueEdit::Series(text) => one.series = tidy(&text),
        CatalogueEdit::Price(text) => {
            let code = one.currency.clone().unwrap_or_else(|| currency.to_owned());
            one.price_minor = money::typed(text.as_deref(), &code)?;
            one.currency = Some(code);
        }
        _ => return Err(unknown("product")),
    }
    Ok(())
}

/// Deletes small subjects.
pub fn delete(session: &mut Session, delete: CatalogueDelete) -> Change<Nothing> {
    let names: Vec<String> =
        delete.ids.iter().map(|id| name_of(session, &delete.kind, id)).collect::<Result<_>>()?;
    let first = names.into_iter().next().ok_or_else(|| AppError::BadRequest("ids".into()))?;
    session.transact(Op::new(OpKind::CatalogueDelete, first, delete.ids.len()), |tx| {
        delete.ids.iter().try_for_each(|id| delete_one(tx, &delete.kind, id))?;
        Ok(Nothing {})
    })
}

fn name_of(session: &Session, kind: &str, id: &str) -> Result<String> {
    let db = session.open()?.store.db();
    match kind {
        "teammate" => Ok(db.get::<Teammate>(id)?.name),
        "product" => Ok(db.get::<Product>(id)?.name),
        "competitor" => Ok(db.get::<Competitor>(id)?.name),
        _ => Err(unknown(kind)),
    }
}

fn delete_one(tx: &Tx<'_>, kind: &str, id: &str) -> Result<()> {
    match kind {
        "teammate" => {
            tx.clear::<Account>("owner_id", id)?;
            tx.clear::<Opportunity>("owner_id", id)?;
            tx.clear::<store::Lead>("owner_id", id)?;
            crate::plan::forget_teammate(tx, id)?;
            tx.clear::<Teammate>("manager_id", id)?;
            tx.clear::<Note>("owner_id", id)?;
            tx.clear::<store::SeriesValue>("teammate_id", id)?;
            // A number of nobody would be read as everybody's.
            tx.delete_with::<store::Estimate>("owner_id", id)?;
            tx.clear::<WorkshopEntry>("owner_id", id)?;
            tx.clear::<Activity>("teammate_id", id)?;
            tx.clear::<Insider>("teammate_id", id)?;
            tx.delete_with::<TerritoryMember>("teammate_id", id)?;
            tx.delete_with::<TeamMember>("teammate_id", id)?;
            tx.delete_with::<Pair>("teammate_id", id)?;
            tx.clear::<Pair>("owner_id", id)?;
            tx.clear::<Action>("owner_id", id)?;
            tx.clear::<store::Protection>("owner_id", id)?;
            tx.clear::<store::Holding>("owner_id", id)?;
            tx.delete_within::<Judgement>(id)?;
            tx.delete_within::<Judgement>(&format!("{TARGET}/{id}"))?;
            tx.delete::<Teammate>(id)?;
        }
        "product" => {
            tx.clear::<Opportunity>("product_id", id)?;
            tx.clear::<Note>("product_id", id)?;
            crate::plan::forget_product(tx, id)?;
            tx.clear::<store::Pain>("product_id", id)?;
            tx.clear::<store::SeriesValue>("product_id", id)?;
            tx.delete::<Product>(id)?;
        }
        "competitor" => {
            tx.clear::<Opportunity>("winner_id", id)?;
            crate::qualify::drop_contender(tx, id)?;
            crate::plan::forget_competitor(tx, id)?;
            tx.delete::<Competitor>(id)?;
        }
        _ => return Err(unknown(kind)),
    }
    Ok(())
}

//! What is on record elsewhere and stands in a section by itself.
//!
//! Not written here. Invariant: every feed tells what a page of its own shows; of those that are
//! ours alone nothing is told while what is shown is for outside.

mod account;
mod contest;
mod deal;
mod people;
mod plan;
mod service;
mod summary;

pub(super) use deal::REASON;

use std::cell::OnceCell;

use chrono::NaiveDate;
use domain::method::Feed;
use store::NewestDays;

use super::sheet::{is_deal, newest};
use super::view::{FedLine, FedOf, FedView};
use crate::accounts;
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::people as contacts;
use crate::session::Session;
use crate::subjects::{Known, known};
use crate::views::{AccountDetail, InsightView, WhitespaceView};
use crate::wire::Id;

/// What a feed tells.
pub(super) struct Fed {
    feed: Feed,
    title: String,
    hidden: bool,
    pub(super) lines: Vec<FedLine>,
    /// The newest day of anything in it.
    pub(super) newest: Option<NaiveDate>,
    /// What it should tell and cannot yet.
    blanks: Vec<String>,
    of_account: bool,
}

/// Lines with the newest day among them.
#[derive(Default)]
pub(super) struct Told {
    pub(super) lines: Vec<FedLine>,
    pub(super) newest: Option<NaiveDate>,
    /// What it should tell and cannot yet.
    pub(super) blanks: Vec<String>,
}

impl From<Vec<FedLine>> for Told {
    fn from(lines: Vec<FedLine>) -> Self {
        Self { lines, ..Self::default() }
    }
}

impl From<Fed> for FedView {
    fn from(fed: Fed) -> Self {
        // What drives an opportunity stands with its value.
        let of_value = fed.feed == Feed::Drivers && !fed.of_account;
        Self {
            key: fed.feed.name().to_owned(),
            title: fed.title,
            lines: fed.lines,
            place: if of_value { Some("value") } else { place(fed.feed) }.map(str::to_owned),
            of_account: fed.of_account || fed.feed == Feed::People || fed.feed == Feed::Relationship,
            shows: shows(fed.feed).filter(|_| !of_value).map(str::to_owned),
            blanks: fed.blanks,
            hidden: fed.hidden,
        }
    }
}

/// What several feeds of one account rest on, read once.
#[derive(Default)]
pub(super) struct Read {
    noticed: OnceCell<Vec<InsightView>>,
    cells: OnceCell<WhitespaceView>,
    days: OnceCell<NewestDays>,
    detail: OnceCell<AccountDetail>,
}

/// What is on record of a subject under the name of a feed.
pub fn fed_get(session: &Session, FedOf { feed, subject }: FedOf) -> Result<FedView> {
    let unknown = || AppError::UnknownKey { what: "feed", key: feed.clone() };
    let found = Feed::ALL.iter().find(|one| one.name() == feed).ok_or_else(unknown)?;
    Ok(of(session, &Read::default(), *found, &subject, &known(session, &subject)?)?.into())
}

/// What a feed tells about a subject.
pub(super) fn of(session: &Session, read: &Read, feed: Feed, subject: &str, about: &Known) -> Result<Fed> {
    let hidden = session.redacts() && is_ours(feed);
    let told = if hidden { Told::default() } else { told(session, read, feed, subject, about)? };
    let newest = match &about.account {
        Some(account) if !is_deal(about) && !told.lines.is_empty() => told.newest.max(day(session, read, feed, account)?),
        _ => told.newest,
    };
    let title = session.speech().text(&format!("worksheets-feed-{}", feed.name()));
    Ok(Fed { feed, title, hidden, lines: told.lines, newest, blanks: told.blanks, of_account: !is_deal(about) })
}

/// The newest day of what a feed of an account shows, where its rows have one.
fn day(session: &Session, read: &Read, feed: Feed, account: &str) -> Result<Option<NaiveDate>> {
    if matches!(feed, Feed::People | Feed::Relationship | Feed::ForUs | Feed::AgainstUs) {
        return Ok(newest(contacts::judged(session, account)?.iter().map(|row| row.on_date.as_str())));
    }
    let days = once(&read.days, || Ok(session.open()?.store.db().newest_days(account)?))?;
    let day = match feed {
        Feed::Units => &days.units,
        Feed::Pipeline => &days.deals,
        Feed::Competitors | Feed::Wallet => &days.cells,
        Feed::RevenuePlan => &days.plan,
        Feed::Drivers => &days.drivers,
        Feed::Service => &days.care,
        _ => &None,
    };
    Ok(stored(day.as_deref()))
}

/// What was read already, or is now.
fn once<T>(cell: &OnceCell<T>, read: impl FnOnce() -> Result<T>) -> Result<&T> {
    let found = match cell.get() {
        Some(found) => return Ok(found),
        None => read()?,
    };
    Ok(cell.get_or_init(|| found))
}

/// The account with its units.
fn detail<'r>(session: &Session, read: &'r Read, id: &str) -> Result<&'r AccountDetail> {
    once(&read.detail, || accounts::detail(session, Id { id: id.to_owned() }))
}

fn told(session: &Session, read: &Read, feed: Feed, subject: &str, about: &Known) -> Result<Told> {
    match feed {
        Feed::Account => deal::account(session, about),
        Feed::Actions => people::actions(session, subject, about),
        Feed::People => people::people(session, subject, about),
        Feed::Relationship => people::relationship(session, subject, about),
        _ if is_deal(about) => of_deal(session, feed, subject),
        _ => about.account.as_ref().map_or_else(|| Ok(Told::default()), |account| of_account(session, read, feed, account)),
    }
}

/// What is on record of an opportunity.
fn of_deal(session: &Session, feed: Feed, id: &str) -> Result<Told> {
    match feed {
        Feed::Opportunity => deal::opportunity(session, id),
        Feed::Reason => deal::reason(session, id),
        Feed::Value => deal::value(session, id),
        Feed::PainChain => deal::pain_chain(session, id),
        Feed::Benefits => deal::benefits(session, id),
        Feed::Milestones => deal::milestones(session, id),
        Feed::Goal => deal::goal(session, id),
        Feed::Qualification => contest::qualification(session, id),
        Feed::Strengths => contest::strengths(session, id),
        Feed::Criteria => contest::criteria(session, id),
        Feed::Rivals => contest::rivals(session, id),
        Feed::Strategy => contest::strategy(session, id),
        Feed::Team => deal::team(session, id),
        Feed::Drivers => deal::drivers(session, id),
        _ => Ok(Told::default()),
    }
}

/// What is on record of an account.
fn of_account(session: &Session, read: &Read, feed: Feed, id: &str) -> Result<Told> {
    match feed {
        Feed::Relation => account::relation(session, id),
        Feed::ForUs => account::sides(session, read, id, true),
        Feed::AgainstUs => account::sides(session, read, id, false),
        Feed::Competitors => account::competitors(session, read, id),
        Feed::Wallet => account::wallet(session, read, id),
        Feed::Risks => account::risks(session, read, id),
        Feed::Service => service::service(session, id),
        Feed::Summary => summary::summary(session, read, id),
        Feed::Analysis => plan::analysis(session, id),
        Feed::Units => plan::units(session, read, id),
        Feed::Goals => plan::goals(session, id),
        Feed::Pipeline => plan::pipeline(session, id),
        Feed::RevenuePlan => plan::revenue(session, id),
        Feed::Team => plan::team(session, id),
        Feed::Support => plan::support(session, id),
        Feed::Drivers => plan::drivers(session, id),
        _ => Ok(Told::default()),
    }
}

/// Feeds of what we think, which nobody outside is to read. A feed that leaves out by itself what
/// is private is not among them.
fn is_ours(feed: Feed) -> bool {
    !matches!(
        feed,
        Feed::Account | Feed::Opportunity | Feed::Reason | Feed::Value | Feed::PainChain | Feed::Benefits | Feed::Criteria | Feed::Milestones | Feed::People | Feed::Units | Feed::Team | Feed::Drivers
    )
}

/// The view of the account's page, or of the opportunity's, where it is changed.
fn place(feed: Feed) -> Option<&'static str> {
    Some(match feed {
        Feed::Account | Feed::Summary => return None,
        Feed::People | Feed::Relationship | Feed::ForUs | Feed::AgainstUs => "people",
        Feed::Opportunity | Feed::Milestones | Feed::Goal | Feed::Actions => "overview",
        Feed::Reason | Feed::Value | Feed::PainChain | Feed::Benefits => "value",
        Feed::Qualification | Feed::Strengths => "qualify",
        Feed::Criteria | Feed::Rivals | Feed::Strategy => "decide",
        Feed::Relation => "classes",
        Feed::Competitors | Feed::Wallet | Feed::Goals | Feed::Analysis | Feed::Drivers => "plan",
        Feed::Units | Feed::Team => "overview",
        Feed::Pipeline => "opportunities",
        Feed::RevenuePlan => "overview",
        Feed::Support => "support",
        Feed::Risks => "relations",
        Feed::Service => "activity",
    })
}

/// What that view shows, where it shows several things.
fn shows(feed: Feed) -> Option<&'static str> {
    match feed {
        Feed::Competitors | Feed::Wallet => Some("whitespace"),
        Feed::Analysis => Some("analysis"),
        Feed::Goals => Some("goals"),
        Feed::Drivers => Some("drivers"),
        Feed::Service => Some("service"),
        _ => None,
    }
}

/// A line with a name.
fn named(label: impl Into<String>, text: impl Into<String>) -> FedLine {
    FedLine { label: Some(label.into()), text: text.into(), tone: None }
}

/// A line, where there is something to say.
fn some(label: String, text: Option<String>) -> Option<FedLine> {
    text.filter(|text| !text.is_empty()).map(|text| named(label, text))
}

/// The same with a tone.
fn toned(line: FedLine, tone: &str) -> FedLine {
    FedLine { tone: Some(tone.to_owned()), ..line }
}

/// Parts joined as a sentence joins them; those that say nothing are left out.
fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

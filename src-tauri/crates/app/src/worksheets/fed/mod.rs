//! What is on record elsewhere and stands in a section by itself.
//!
//! Not written here. Invariant: every feed tells what a page of its own shows; of those that are
//! ours alone nothing is told while what is shown is for outside.

mod contest;
mod deal;
mod people;

pub(super) use deal::REASON;

use chrono::NaiveDate;
use domain::method::Feed;

use super::sheet::is_deal;
use super::view::{FedLine, FedOf, FedView};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::subjects::{Known, known};

/// What a feed tells.
pub(super) struct Fed {
    feed: Feed,
    title: String,
    hidden: bool,
    pub(super) lines: Vec<FedLine>,
    /// The newest day of anything in it.
    pub(super) newest: Option<NaiveDate>,
}

/// Lines with the newest day among them.
#[derive(Default)]
pub(super) struct Told {
    pub(super) lines: Vec<FedLine>,
    pub(super) newest: Option<NaiveDate>,
}

impl From<Fed> for FedView {
    fn from(fed: Fed) -> Self {
        Self {
            key: fed.feed.name().to_owned(),
            title: fed.title,
            lines: fed.lines,
            place: place(fed.feed).map(str::to_owned),
            hidden: fed.hidden,
        }
    }
}

/// What is on record of a subject under the name of a feed.
pub fn fed_get(session: &Session, FedOf { feed, subject }: FedOf) -> Result<FedView> {
    let unknown = || AppError::UnknownKey { what: "feed", key: feed.clone() };
    let found = Feed::ALL.iter().find(|one| one.name() == feed).ok_or_else(unknown)?;
    Ok(of(session, *found, &subject, &known(session, &subject)?)?.into())
}

/// What a feed tells about a subject.
pub(super) fn of(session: &Session, feed: Feed, subject: &str, about: &Known) -> Result<Fed> {
    let hidden = session.redacts() && is_ours(feed);
    let told = if hidden { Told::default() } else { told(session, feed, subject, about)? };
    let title = session.speech().text(&format!("worksheets-feed-{}", feed.name()));
    Ok(Fed { feed, title, hidden, lines: told.lines, newest: told.newest })
}

fn told(session: &Session, feed: Feed, subject: &str, about: &Known) -> Result<Told> {
    match feed {
        Feed::Account => deal::account(session, about),
        Feed::Actions => people::actions(session, subject),
        _ if !is_deal(about) => Ok(Told::default()),
        Feed::Opportunity => deal::opportunity(session, subject),
        Feed::Reason => deal::reason(session, subject),
        Feed::Value => deal::value(session, subject),
        Feed::PainChain => deal::pain_chain(session, subject),
        Feed::Benefits => deal::benefits(session, subject),
        Feed::Milestones => deal::milestones(session, subject),
        Feed::Goal => deal::goal(session, subject),
        Feed::Qualification => contest::qualification(session, subject),
        Feed::Strengths => contest::strengths(session, subject),
        Feed::Criteria => contest::criteria(session, subject),
        Feed::Rivals => contest::rivals(session, subject),
        Feed::Strategy => contest::strategy(session, subject),
        Feed::People => people::people(session, subject, about),
        Feed::Relationship => people::relationship(session, subject, about),
    }
}

/// Feeds of what we think, which nobody outside is to read.
fn is_ours(feed: Feed) -> bool {
    matches!(
        feed,
        Feed::Qualification | Feed::Strengths | Feed::Rivals | Feed::Strategy | Feed::Goal | Feed::Relationship | Feed::Actions
    )
}

/// The view of the opportunity's page where it is changed.
fn place(feed: Feed) -> Option<&'static str> {
    Some(match feed {
        Feed::Account => return None,
        Feed::Opportunity | Feed::Milestones | Feed::Goal | Feed::Actions => "overview",
        Feed::Reason | Feed::Value | Feed::PainChain | Feed::Benefits => "value",
        Feed::Qualification | Feed::Strengths => "qualify",
        Feed::Criteria | Feed::Rivals | Feed::Strategy => "decide",
        Feed::People | Feed::Relationship => "people",
    })
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

//! What can go wrong in a use case, and the sentence a person reads about it.
//!
//! Sentences are made here and nowhere else, from typed causes. Invariant: a
//! cause without a sentence does not compile; a code exists only where a caller
//! acts on it.

mod data;
mod stored;

pub(crate) use data::DataFault;

use serde::Serialize;
use store::StoreError;

pub(crate) use crate::keyrules::RulesFault;
pub(crate) use crate::money::MoneyFault;
pub(crate) use crate::opportunities::PursuitFault;
use crate::speech::Speech;

/// A failed use case.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No workspace is open.
    #[error("no workspace is open")]
    NoWorkspace,
    /// The file refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A name is blank.
    #[error("a name is needed")]
    NameNeeded,
    /// A typed amount cannot be kept.
    #[error("{0:?}")]
    Money(MoneyFault),
    /// A typed whole number is not one.
    #[error("{0:?} is not a whole number")]
    NotANumber(String),
    /// A typed date is not one.
    #[error("{0:?} is not a date")]
    NotADate(String),
    /// An activity on a day that is still to come.
    #[error("{0} is still to come")]
    NotYet(chrono::NaiveDate),
    /// Something answered or solved on the first day, before it was brought on the second.
    #[error("{0} is before {1}")]
    Before(chrono::NaiveDate, chrono::NaiveDate),
    /// Typed hours are none.
    #[error("{0:?} is no number of hours")]
    NotHours(String),
    /// An opportunity or a lead cannot go on like this.
    #[error("{0:?}")]
    Pursuit(PursuitFault),
    /// A typed percentage is not one.
    #[error("{0:?} is not a percentage")]
    NotAPercentage(String),
    /// A typed margin is not one.
    #[error("{0:?} is not a margin")]
    NotAMargin(String),
    /// There is nothing proposed for the account, or something else by now.
    #[error("nothing is proposed for {0:?}")]
    NotProposed(String),
    /// The person would report to somebody below them.
    #[error("reporting cycle")]
    Cycle(Vec<String>),
    /// Account or unit would stand above itself.
    #[error("ownership cycle")]
    OwnCycle(String),
    /// Competitors would share more than there is; percent not taken by others.
    #[error("shares beyond the whole, {0} left")]
    SharesBeyondWhole(f64),
    /// The two people are of different accounts.
    #[error("{0} is of another account")]
    OtherAccount(String),
    /// A person is judged for an opportunity of another account.
    #[error("{deal:?} is not of the account of {name}")]
    OtherAccountDeal {
        /// The person.
        name: String,
        /// The opportunity.
        deal: String,
    },
    /// A link from one thing to another that leads back, or from the cure to its cause.
    #[error("the link leads the wrong way")]
    WrongWay,
    /// A text is longer than one can be.
    #[error("{letters} letters, {most} at most")]
    TooLong {
        /// So many.
        letters: usize,
        /// So many can be.
        most: usize,
    },
    /// A table of ties does not say who and whom.
    #[error("no columns from and to")]
    NoEnds,
    /// Who left holds no chair.
    #[error("{0} has left")]
    HasLeft(String),
    /// Nobody takes their own chair over.
    #[error("{0} holds that chair")]
    OwnChair(String),
    /// A fact is dated before the last one of its kind.
    #[error("a later change of {0} is known")]
    LaterFact(String),
    /// A level is judged without anything that shows it.
    #[error("nothing shows {0}")]
    EvidenceNeeded(String),
    /// A sensitive scale is off.
    #[error("{0} is switched off")]
    SwitchedOff(String),
    /// A file that has all about somebody is wanted while private things are left out.
    #[error("private things are left out")]
    Redacted,
    /// A name typed to confirm is another.
    #[error("{0:?} is another name")]
    NameDiffers(String),
    /// A unit would stand above itself.
    #[error("unit cycle")]
    UnitCycle(String),
    /// A link would lead back to its own start.
    #[error("link to oneself")]
    SelfLink,
    /// No scale, level, matrix, pipeline or stage has this key.
    #[error("no {what} {key:?}")]
    UnknownKey {
        /// `scale`, `level`, `matrix`, `pipeline`, `stage`, `chart`, `kind`.
        what: &'static str,
        /// The key.
        key: String,
    },
    /// Something does not apply to a subject: a scorecard, a matrix.
    #[error("{what} is not for {name}")]
    NotFor {
        /// Its title.
        what: String,
        /// Whom it is not for.
        name: String,
    },
    /// A rating is none of the criterion's steps.
    #[error("{title} is rated in whole steps from {from} to {to}")]
    NotAStep {
        /// The criterion.
        title: String,
        /// Lowest.
        from: i32,
        /// Highest.
        to: i32,
    },
    /// A criterion follows from elsewhere and is not rated by hand.
    #[error("{0} is not rated by hand")]
    NotRated(String),
    /// A weight is not over 0 and at most 1000.
    #[error("not a weight")]
    NotAWeight,
    /// A card has no score to be placed by.
    #[error("{0} has no score")]
    NoScore(String),
    /// Borders that enclose nothing, or lie outside the field.
    #[error("{0} has no area inside the field")]
    NotAnArea(String),
    /// A changed section no longer fits its method.
    #[error(transparent)]
    Misfit(domain::method::Problem),
    /// Rules for key accounts that nobody could judge by.
    #[error(transparent)]
    Rules(RulesFault),
    /// Nothing has this name.
    #[error("nothing is called {0:?}")]
    UnknownName(String),
    /// More notes than can be written at once.
    #[error("{given} notes, {most} at most")]
    TooManyNotes {
        /// So many.
        given: usize,
        /// So many can be.
        most: usize,
    },
    /// What is locked is not moved or deleted.
    #[error("{0:?} is locked")]
    Locked(String),
    /// Something was made of the note before.
    #[error("{0:?} became something already")]
    AlreadyBecame(String),
    /// Somebody of us joins a team they are on.
    #[error("{0:?} is on the team of {1:?} already")]
    OnTeam(String, String),
    /// A unit is made of a note on a board outside accounts.
    #[error("no account for a unit of {0:?}")]
    UnitWithoutAccount(String),
    /// No level can be wanted on this scale.
    #[error("{0:?} has no wanted level")]
    NoTarget(String),
    /// A level is wanted by a day that is over.
    #[error("{0} is over")]
    TargetPast(String),
    /// A contradiction is put aside without a reason.
    #[error("a reason is needed")]
    ReasonNeeded,
    /// The contradiction to put aside is not there any more.
    #[error("nothing contradicts itself at {0:?}")]
    NoContradiction(String),
    /// A currency code is not one.
    #[error("{0:?} is not a currency")]
    NotACurrency(String),
    /// An exchange rate cannot be kept.
    #[error("{0:?}")]
    Rate(crate::rates::RateFault),
    /// A forecast cannot be given as asked for.
    #[error("{0:?}")]
    Forecast(crate::forecasts::ForecastFault),
    /// The ending of an export's file says no known format.
    #[error("{0:?} has no known picture format")]
    PictureFormat(String),
    /// A picture could not be made.
    #[error("the picture could not be made: {0}")]
    Drawing(String),
    /// A document's path says another format.
    #[error("{path:?} does not end in .{ending}")]
    ReportFormat {
        /// The path.
        path: String,
        /// The ending it needs, without the dot.
        ending: String,
    },
    /// A document could not be made.
    #[error("the document could not be made: {0:?}")]
    Report(crate::reports::ReportFault),
    /// Open data was refused.
    #[error(transparent)]
    Data(#[from] DataFault),
    /// The folder of a file to be written is not there.
    #[error("no folder at {0}")]
    NoFolder(String),
    /// A file beside the workspace could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// Path.
        path: String,
        /// Cause.
        cause: std::io::Error,
    },
    /// An imported file could not be read.
    #[error("{path}: {cause}")]
    Read {
        /// File name.
        path: String,
        /// Cause.
        cause: exchange::read::ReadError,
    },
    /// Data that comes with the program does not read.
    #[error("{0}")]
    Pack(String),
    /// A board of an account needs one.
    #[error("an account is needed")]
    AccountNeeded,
    /// A workshop that has ended is kept as it was.
    #[error("the workshop {0:?} has ended")]
    WorkshopEnded(String),
    /// More dots than a voter has (F-07).
    #[error("{given} dots where {allowed} are allowed")]
    TooManyVotes {
        /// Dots given.
        given: u64,
        /// Dots they have.
        allowed: u64,
    },
    /// The packs of the workspace do not read.
    #[error("the packs have {} faults", .0.len())]
    Packs(Vec<domain::method::PackError>),
    /// What would be taken away is in use.
    #[error("{title:?} is in use {count} times")]
    InUse {
        /// What it is called.
        title: String,
        /// How often.
        count: i64,
    },
    /// What would be switched off is what the workspace works by.
    #[error("{0:?} is chosen")]
    Chosen(String),
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
    /// The host asked for something that is not in the list, or not in its shape.
    #[error("bad request: {0}")]
    BadRequest(String),
}

/// Result of a use case.
pub type Result<T, E = AppError> = std::result::Result<T, E>;

/// What a host hands to its caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CallError {
    /// `cancelled`, `not-now` or `failed`.
    pub code: String,
    /// A sentence in the person's language that says what to do.
    pub message: String,
}

impl AppError {
    /// As a host shows it.
    pub fn tell(&self, speech: &Speech) -> CallError {
        CallError { code: self.code().to_owned(), message: self.sentence(speech) }
    }

    /// Only what a caller acts on: nothing to show, a notice, an error.
    fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::NoWorkspace => "no-workspace",
            Self::Pursuit(fault) => fault.code(),
            Self::Store(StoreError::NothingTo(_) | StoreError::Conflict | StoreError::Hidden | StoreError::Gone { .. })
            | Self::Cycle(_) | Self::NotProposed(_)
            | Self::OwnCycle(_) | Self::OtherAccount(_)
            | Self::WrongWay
            | Self::OtherAccountDeal { .. }
            | Self::HasLeft(_) | Self::OwnChair(_) | Self::LaterFact(_)
            | Self::EvidenceNeeded(_)
            | Self::SwitchedOff(_) | Self::Redacted
            | Self::NameDiffers(_) | Self::UnitCycle(_)
            | Self::AccountNeeded | Self::WorkshopEnded(_)
            | Self::TooManyVotes { .. }
            | Self::SelfLink | Self::InUse { .. } | Self::Chosen(_)
            | Self::NoScore(_)
            | Self::Rules(RulesFault::None | RulesFault::Same)
            | Self::NoContradiction(_)
            | Self::Locked(_)
            | Self::AlreadyBecame(_) | Self::OnTeam(..)
            | Self::UnitWithoutAccount(_) => "not-now",
            _ => "failed",
        }
    }

    fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::NoWorkspace => speech.text("errors-no-workspace"),
            Self::Store(cause) => stored::sentence(cause, speech),
            Self::NameNeeded => speech.text("errors-name-needed"),
            Self::Money(fault) => fault.sentence(speech),
            Self::NotANumber(text) => speech.say("errors-not-a-number", &[("text", shorten(text).into())]),
            Self::NotADate(text) => speech.say("errors-not-a-date", &[("text", shorten(text).into())]),
            Self::NotYet(day) => speech.say("errors-not-yet", &[("day", speech.format.date(*day).into())]),
            Self::Before(day, opened) => speech.say("errors-before", &[("day", speech.format.date(*day).into()), ("opened", speech.format.date(*opened).into())]),
            Self::NotHours(text) => speech.say("errors-not-hours", &[("text", shorten(text).into())]),
            Self::NotAMargin(text) => speech.say("errors-not-a-margin", &[("text", shorten(text).into())]),
            Self::NotAPercentage(text) => speech.say("errors-not-a-percentage", &[("text", shorten(text).into())]),
            Self::Pursuit(fault) => fault.sentence(speech),
            Self::NotProposed(name) => speech.say("errors-not-proposed", &[("name", shorten(name).into())]),
            Self::Cycle(path) => {
                let names: Vec<String> = path.iter().map(|name| shorten(name)).collect();
                speech.say("errors-cycle", &[("path", names.join(" → ").into())])
            }
            Self::OwnCycle(name) => speech.say("errors-own-cycle", &[("name", shorten(name).into())]),
            Self::OtherAccount(name) => speech.say("errors-other-account", &[("name", shorten(name).into())]),
            Self::OtherAccountDeal { name, deal } => speech.say("errors-other-account-deal", &[("name", shorten(name).into()), ("deal", shorten(deal).into())]),
            Self::WrongWay => speech.text("errors-wrong-way"),
            Self::TooLong { letters, most } => {
                speech.say("errors-too-long", &[("letters", speech.format.integer(*letters as i64).into()), ("most", speech.format.integer(*most as i64).into())])
            }
            Self::NoEnds => speech.text("errors-no-ends"),
            Self::HasLeft(name) => speech.say("errors-has-left", &[("name", shorten(name).into())]),
            Self::OwnChair(name) => speech.say("errors-own-chair", &[("name", shorten(name).into())]),
            Self::LaterFact(name) => speech.say("errors-later-fact", &[("name", shorten(name).into())]),
            Self::EvidenceNeeded(level) => speech.say("errors-evidence-needed", &[("level", level.into())]),
            Self::SwitchedOff(scale) => speech.say("errors-switched-off", &[("scale", scale.into())]),
            Self::Redacted => speech.text("errors-redacted"),
            Self::NameDiffers(name) => speech.say("errors-name-differs", &[("name", shorten(name).into())]),
            Self::SharesBeyondWhole(left) => speech.say("errors-shares-beyond-whole", &[("left", left.to_string().into())]),
            Self::UnitCycle(name) => speech.say("errors-unit-cycle", &[("name", shorten(name).into())]),
            Self::SelfLink => speech.text("errors-self-link"),
            Self::UnknownKey { what, key } => speech.say("errors-unknown-key", &[("what", (*what).into()), ("key", shorten(key).into())]),
            Self::NotFor { what, name } => speech.say("errors-not-for", &[("what", shorten(what).into()), ("name", shorten(name).into())]),
            Self::NotAStep { title, from, to } => {
                let args = [("title", shorten(title).into()), ("from", from.to_string().into()), ("to", to.to_string().into())];
                speech.say("errors-not-a-step", &args)
            }
            Self::NotRated(title) => speech.say("errors-not-rated", &[("title", shorten(title).into())]),
            Self::NotAWeight => speech.text("errors-not-a-weight"),
            Self::NoScore(name) => speech.say("errors-no-score", &[("name", shorten(name).into())]),
            Self::NotAnArea(name) => speech.say("errors-not-an-area", &[("name", shorten(name).into())]),
            Self::Misfit(problem) => misfit_sentence(problem, speech),
            Self::Rules(fault) => fault.sentence(speech),
            Self::UnknownName(name) => speech.say("errors-unknown-name", &[("name", shorten(name).into())]),
            Self::TooManyNotes { given, most } => {
                speech.say("errors-too-many-notes", &[("given", (*given).into()), ("most", (*most).into())])
            }
            Self::Locked(name) => speech.say("errors-locked", &[("name", shorten(name).into())]),
            Self::AlreadyBecame(name) => speech.say("errors-already-became", &[("name", shorten(name).into())]),
            Self::OnTeam(name, team) => speech.say("errors-on-team", &[("name", shorten(name).into()), ("team", shorten(team).into())]),
            Self::UnitWithoutAccount(name) => speech.say("errors-unit-without-account", &[("name", shorten(name).into())]),
            Self::NoTarget(scale) => speech.say("errors-no-target", &[("scale", scale.into())]),
            Self::TargetPast(day) => speech.say("errors-target-past", &[("day", day.into())]),
            Self::ReasonNeeded => speech.text("errors-reason-needed"),
            Self::NoContradiction(name) => speech.say("errors-no-contradiction", &[("name", shorten(name).into())]),
            Self::NotACurrency(code) => speech.say("errors-not-a-currency", &[("code", shorten(code).into())]),
            Self::Rate(fault) => fault.sentence(speech),
            Self::Forecast(fault) => fault.sentence(speech),
            Self::PictureFormat(path) => speech.say("errors-picture-format", &[("path", shorten(path).into())]),
            Self::ReportFormat { path, ending } => speech.say("errors-report-format", &[("path", shorten(path).into()), ("ending", ending.into())]),
            Self::Report(fault) => fault.sentence(speech),
            Self::Data(fault) => fault.sentence(speech),
            Self::Drawing(_) => speech.text("errors-drawing"),
            Self::NoFolder(path) => speech.say("errors-folder-missing", &[("path", path.into())]),
            Self::File { path, cause } => stored::file_sentence(path, cause, speech),
            Self::Read { path, cause } => crate::imports::read_sentence(path, cause, speech),
            Self::Pack(cause) => speech.say("errors-pack", &[("cause", cause.into())]),
            Self::AccountNeeded => speech.text("errors-account-needed"),
            Self::WorkshopEnded(title) => speech.say("errors-workshop-ended", &[("name", shorten(title).into())]),
            Self::TooManyVotes { given, allowed } => speech
                .say("errors-too-many-votes", &[("given", given.to_string().into()), ("count", (*allowed as usize).into())]),
            Self::Packs(faults) => {
                speech.say("errors-pack", &[("cause", crate::packs::faults::first(faults, speech).into())])
            }
            Self::InUse { title, count } => {
                speech.say("errors-in-use", &[("title", shorten(title).into()), ("count", (*count).into())])
            }
            Self::Chosen(title) => speech.say("errors-chosen", &[("title", shorten(title).into())]),
            Self::Cancelled => speech.text("errors-cancelled"),
            Self::BadRequest(cause) => speech.say("errors-bad-request", &[("cause", shorten(cause).into())]),
        }
    }
}

/// What a person can cause by hand on a board is told in words of the board.
fn misfit_sentence(problem: &domain::method::Problem, speech: &Speech) -> String {
    use domain::method::Problem;
    match problem {
        Problem::Overlap(_) => speech.text("errors-zones-overlap"),
        Problem::Gap { x, y } => {
            speech.say("errors-zones-gap", &[("x", x.to_string().into()), ("y", y.to_string().into())])
        }
        Problem::Over(_) => speech.text("errors-over-a-hundred"),
        other => crate::packs::faults::sentence(other, speech),
    }
}

/// Enough of a text to know it by; a cell can hold a whole letter.
pub(crate) fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

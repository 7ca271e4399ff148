//! From a command's name and JSON to its use case and back.
//!
//! Not the list ([`crate::commands`]). Invariant: the only errors are typed
//! ones; a panic in a use case is not caught here but has no reason to be.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::commands::command_list;
use crate::packs;
use crate::error::{AppError, CallError, Result};
use crate::session::Session;
use crate::views::*;
use crate::{activities, calendar, care, classes, compete, leads, plan, pyramids, qualify, rates, relations, series};
use crate::{
    accounts, actions, catalogue, drawing, drivers, forecasts, history, holdings, imports, insights, keyrules, matrix, method, notes, opportunities,
    people, reports, reviews, scorecards, search, session, support, values, workshops, worksheets,
};

/// Runs a command.
///
/// # Errors
/// A [`CallError`] whose message is a sentence in the person's language.
pub fn call(session: &mut Session, name: &str, request: Value) -> Result<Value, CallError> {
    answer::<Value>(session, name, request)
}

/// Runs a command and gives its answer as JSON text, which is what travels to a
/// page; large views take half the time that they would take by way of a [`Value`].
///
/// # Errors
/// As [`call`].
pub fn call_text(session: &mut Session, name: &str, request: Value) -> Result<String, CallError> {
    answer::<String>(session, name, request)
}

fn answer<F: Form>(session: &mut Session, name: &str, request: Value) -> Result<F, CallError> {
    session.canceller().reset();
    dispatch(session, name, request).map_err(|error| error.tell(&session.speech()))
}

/// What an answer is written as.
trait Form: Sized {
    fn write(response: &impl Serialize) -> serde_json::Result<Self>;
}

impl Form for Value {
    fn write(response: &impl Serialize) -> serde_json::Result<Self> {
        serde_json::to_value(response)
    }
}

impl Form for String {
    fn write(response: &impl Serialize) -> serde_json::Result<Self> {
        serde_json::to_string(response)
    }
}

macro_rules! route {
    ($($kind:ident $name:ident($request:ty) -> $response:ty = $path:path;)*) => {
        /// Names of all commands.
        pub fn names() -> &'static [&'static str] {
            &[$(stringify!($name)),*]
        }

        /// Names of the commands that only read: the views.
        pub fn queries() -> Vec<&'static str> {
            [$((stringify!($kind), stringify!($name))),*].into_iter().filter(|(kind, _)| *kind == "query").map(|(_, name)| name).collect()
        }

        fn dispatch<F: Form>(session: &mut Session, name: &str, request: Value) -> Result<F> {
            match name {
                $(stringify!($name) => { route!(@$kind session, read::<$request>(request)?, $path, $response) })*
                _ => Err(AppError::BadRequest(name.to_owned())),
            }
        }
    };
    (@query $session:ident, $request:expr, $path:path, $response:ty) => {{
        let response: $response = $path($session, $request)?;
        write(&response)
    }};
    (@change $session:ident, $request:expr, $path:path, $response:ty) => {{
        let (value, recorded): ($response, _) = $path($session, $request)?;
        let changed = $session.changed(recorded)?;
        write(&Outcome { value, changed })
    }};
}
command_list!(route);

fn read<T: DeserializeOwned>(request: Value) -> Result<T> {
    serde_json::from_value(request).map_err(|error| AppError::BadRequest(error.to_string()))
}

fn write<F: Form>(response: &impl Serialize) -> Result<F> {
    F::write(response).map_err(|error| AppError::BadRequest(error.to_string()))
}

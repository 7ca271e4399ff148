//! What is on record of how an account is served: issues, how content its people are, loyalty, and the
//! measures of service against their targets (E-21, E-27, E-34).

use super::super::view::FedLine;
use super::{Told, named, some, toned};
use crate::care;
use crate::error::Result;
use crate::method::level_titles;
use crate::series::series_get;
use crate::session::Session;
use crate::views::{SeriesQuery, SeriesRow};
use crate::wire::Id;

/// The measures of service in the method.
const MEASURES: &str = "service-kpi";

/// Issues, satisfaction, loyalty, and the newest value of each measure.
pub(super) fn service(session: &Session, id: &str) -> Result<Told> {
    let (speech, open) = (session.speech(), session.open()?);
    let of = care::service_get(session, Id { id: id.to_owned() })?;
    let loyalty = of.loyalty.as_ref().map(|level| level_titles(&open.method, "loyalty", level, speech.code()));
    let content = of.content.map(|score| speech.say("care-score-of", &[("score", speech.format.number(score, 1).into())]));
    let issues = (!of.issues.is_empty()).then(|| speech.say("care-why-issues", &[("count", of.open.into())]));
    let own = [some(speech.text("care-issues"), issues), some(speech.text("care-content"), content), some(speech.text("care-loyalty"), loyalty)];
    let query = SeriesQuery { series: MEASURES.to_owned(), account: Some(id.to_owned()), ..SeriesQuery::default() };
    let measures = series_get(session, query)?.rows;
    let lines = own.into_iter().flatten().chain(measures.iter().filter_map(|row| measure(session, row)));
    Ok(lines.collect::<Vec<_>>().into())
}

/// The newest value of a measure beside its target; none where nothing came yet.
fn measure(session: &Session, row: &SeriesRow) -> Option<FedLine> {
    let cell = row.cells.iter().rfind(|cell| cell.actual.is_some())?;
    let actual = cell.actual.as_ref()?.text.clone();
    let target = cell.plan.as_ref().map(|plan| format!(" · {} {}", session.speech().text("plan-target-of"), plan.text));
    let line = named(&row.name, actual + &target.unwrap_or_default());
    Some(match cell.light.as_deref() {
        Some("good") => toned(line, "good"),
        Some("off") => toned(line, "bad"),
        _ => line,
    })
}

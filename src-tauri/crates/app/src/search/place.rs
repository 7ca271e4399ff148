//! Where something that was found stands.

use domain::method::Subject;

use super::view::SearchPlace;
use crate::subjects::Known;

/// The worksheet that is the plan itself.
const PLAN: &str = "account-plan";

fn at(page: &str, id: Option<&String>, view: Option<&str>, shows: Option<&str>) -> SearchPlace {
    SearchPlace { page: page.to_owned(), id: id.cloned(), view: view.map(str::to_owned), shows: shows.map(str::to_owned), sheet: None }
}

/// The place of a row, by its table and whom it is about.
pub(super) fn place(source: &str, id: &str, about: Option<&Known>, worksheet: Option<&str>) -> SearchPlace {
    let account = about.and_then(|about| about.account.as_ref());
    let deal = about.is_some_and(|about| about.kind == Subject::Opportunity);
    let id = id.to_owned();
    let of_account = |view: Option<&str>, shows: Option<&str>| at("account", account, view, shows);
    match source {
        "account" => at("account", Some(&id), None, None),
        "opportunity" => at("opportunity", Some(&id), None, None),
        "person" => of_account(Some("people"), None),
        "unit" => of_account(None, None),
        "note" => of_account(Some("segmentation"), None),
        "activity" => of_account(Some("activity"), None),
        "issue" | "satisfaction" => of_account(Some("activity"), Some("service")),
        "goal" => of_account(Some("plan"), Some("goals")),
        "driver" => of_account(Some("plan"), Some("drivers")),
        "plan_step" => of_account(Some("plan"), Some("cycle")),
        "lead" => at("pipeline", None, Some("leads"), None),
        "action" => at("actions", None, None, None),
        "workshop_entry" => at("workshops", Some(&id), None, None),
        "review_answer" => at("reviews", Some(&id), None, None),
        "answer" if worksheet == Some(PLAN) => of_account(Some("plan"), Some("plan")),
        "answer" if deal => SearchPlace { sheet: worksheet.map(str::to_owned), ..at("opportunity", Some(&id), Some("worksheets"), None) },
        "answer" => SearchPlace { sheet: worksheet.map(str::to_owned), ..of_account(Some("plan"), Some("analysis")) },
        "value_proposition" | "pain" => at("opportunity", Some(&id), Some("value"), None),
        _ => at("team", None, None, None),
    }
}

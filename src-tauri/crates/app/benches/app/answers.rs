//! Worksheets of an account about which a thousand answers were given, in their sections and in time.

use app::session::Session;
use serde_json::{Value, json};

use crate::bare::read_all;
use crate::program::ask;

/// Answers there are.
pub(crate) const ANSWERS: usize = 1_000;
/// The worksheet that is opened.
pub(crate) const SHEET: &str = "pre-call-brief";

/// Answers section after section of every worksheet, and again beside what stands there, until there
/// are so many.
pub(crate) fn give(session: &mut Session, account: &str) -> Result<(), String> {
    let sections = sections(session, account)?;
    for (at, (worksheet, section)) in sections.iter().cycle().take(ANSWERS).enumerate() {
        let text = format!("## Answer {at}\n\n- They run **{} lines** and want one more.\n- 客户需要第 {at} 条产线。\n", at % 9);
        let words = json!({ "worksheet": worksheet, "section": section, "subject": account, "edit": { "field": "text", "value": text }, "keep": true });
        ask(session, "answer_set", &words)?;
    }
    Ok(())
}

/// Every section of every worksheet about an account.
fn sections(session: &mut Session, account: &str) -> Result<Vec<(String, String)>, String> {
    let key = |value: &Value| value["key"].as_str().unwrap_or_default().to_owned();
    let mut all = Vec::new();
    for sheet in ask(session, "worksheet_list", &json!({ "subject": account }))?.as_array().cloned().unwrap_or_default() {
        let view = ask(session, "worksheet_get", &json!({ "worksheet": key(&sheet), "subject": account }))?;
        let of = view["sections"].as_array().cloned().unwrap_or_default();
        all.extend(of.iter().map(|section| (key(&sheet), key(section))));
    }
    Ok(all)
}

/// What a worksheet rests on: every answer about the account.
pub(crate) fn all(account: &str) -> String {
    let rows = format!("SELECT * FROM answer WHERE subject_id='{account}' ORDER BY worksheet, section, on_date DESC, id DESC");
    read_all("id worksheet section text day amount_minor source certainty level on_date author", &rows)
}

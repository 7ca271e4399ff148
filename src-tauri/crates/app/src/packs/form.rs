//! The fields of an item between an editor and a pack: what was left empty is filled or left out.
//!
//! Not whether it fits (`domain::method`). Invariant: what a person wrote is not changed but for
//! outer blanks.

use domain::method::{FORMAT, Kind, Pack, Problem};
use i18n::Language;
use serde_json::{Map, Value, json};

use crate::error::{AppError, Result};

/// Lists whose items have keys of their own.
const KEYED: [&str; 11] = ["templates", "sections", "columns", "levels", "criteria", "groups", "zones", "stages", "marks", "cards", "evidence"];
/// Most letters of a key that is made from a title.
const LONGEST_KEY: usize = 40;

/// The fields of the only section of a pack.
pub(super) fn fields(pack: &Pack, kind: Kind) -> Result<(Value, String)> {
    let misfit = |problem: Problem| AppError::Misfit(problem);
    let text = pack.to_toml().map_err(misfit)?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| AppError::BadRequest(error.to_string()))?;
    let section = table.get(kind.name()).and_then(|list| list.get(0)).cloned();
    let section = section.unwrap_or_else(|| toml::Value::Table(toml::Table::new()));
    let fields = serde_json::to_value(&section).map_err(|error| AppError::BadRequest(error.to_string()))?;
    Ok((fields, text_of(kind, section)?))
}

/// A section as text of a pack.
fn text_of(kind: Kind, section: toml::Value) -> Result<String> {
    let table = toml::Table::from_iter([(kind.name().to_owned(), toml::Value::Array(vec![section]))]);
    toml::to_string(&table).map_err(|error| AppError::BadRequest(error.to_string()))
}

/// A whole pack around a section given by fields; what is empty is filled first.
pub(super) fn whole(kind: Kind, fields: Value, language: &str) -> Result<String> {
    let mut fields = fields;
    tidy(&mut fields);
    fill(&mut fields, language);
    name(&mut fields, kind.name());
    let section = toml::Value::try_from(&fields).map_err(|error| AppError::BadRequest(error.to_string()))?;
    Ok(format!("{}{}", head(), text_of(kind, section)?))
}

/// The head of a pack around text that is a section.
pub(super) fn head() -> String {
    let title: Vec<String> = Language::ALL.map(|it| format!("{} = \"-\"", it.code())).into();
    format!("format = {FORMAT}\nkey = \"item\"\nversion = 1\ntitle = {{ {} }}\n", title.join(", "))
}

/// Leaves out what is empty.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(tidy);
            let words = is_words(fields);
            fields.retain(|_, value| words || !is_blank(value));
        }
        Value::Array(list) => list.iter_mut().for_each(tidy),
        Value::String(text) => *text = text.trim().to_owned(),
        _ => {}
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Object(fields) => is_words(fields) && fields.values().all(is_blank),
        _ => false,
    }
}

/// Whether it is a text in languages.
fn is_words(fields: &Map<String, Value>) -> bool {
    let language = |key: &String| Language::ALL.iter().any(|it| it.code() == key);
    !fields.is_empty() && fields.keys().all(language)
}

/// Fills a text that is missing in a language: Chinese from Chinese, else from the person's own
/// language, else from any.
fn fill(value: &mut Value, own: &str) {
    match value {
        Value::Object(fields) if is_words(fields) => fill_words(fields, own),
        Value::Object(fields) => fields.values_mut().for_each(|it| fill(it, own)),
        Value::Array(list) => list.iter_mut().for_each(|it| fill(it, own)),
        _ => {}
    }
}

fn fill_words(fields: &mut Map<String, Value>, own: &str) {
    let given = fields.clone();
    let said = |code: &str| given.get(code).and_then(Value::as_str).filter(|text| !text.is_empty());
    for language in Language::ALL.map(Language::code) {
        let kin = match language {
            "zh-Hans" => "zh-Hant",
            "zh-Hant" => "zh-Hans",
            _ => own,
        };
        let any = || Language::ALL.iter().find_map(|it| said(it.code()));
        let text = said(language).or(said(kin)).or(said(own)).or_else(any);
        fields.insert(language.to_owned(), text.unwrap_or_default().into());
    }
}

/// Gives keys to what has none: from its English title, else a number.
fn name(fields: &mut Value, fallback: &str) {
    if fields["key"].as_str().is_none_or(str::is_empty) {
        let key = slug(fields).unwrap_or_else(|| format!("{fallback}-1"));
        fields["key"] = json!(key);
    }
    name_parts(fields, "");
}

fn name_parts(fields: &mut Value, within: &str) {
    let Value::Object(fields) = fields else { return };
    for (list, parts) in fields.iter_mut() {
        let Value::Array(parts) = parts else { continue };
        // The words for a criterion's steps go by their step; an agenda's steps have keys.
        let keyed = (KEYED.contains(&list.as_str()) && within != "criteria") || (list == "steps" && within.is_empty());
        if keyed && parts.iter().all(Value::is_object) {
            name_each(parts, list);
        }
        parts.iter_mut().for_each(|part| name_parts(part, list));
    }
}

fn name_each(parts: &mut [Value], list: &str) {
    let mut taken: Vec<String> = parts.iter().filter_map(|part| Some(part["key"].as_str()?.to_owned())).collect();
    for (index, part) in parts.iter_mut().enumerate() {
        if part["key"].as_str().is_some_and(|key| !key.is_empty()) {
            continue;
        }
        let wanted = slug(part).unwrap_or_else(|| format!("{}-{}", list.trim_end_matches('s'), index + 1));
        let key = free(&wanted, |key| taken.iter().any(|it| it == key));
        part["key"] = json!(key);
        taken.push(key);
    }
}

/// The key, or the first of its numbered neighbours that is not taken.
pub(super) fn free(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n: u32| format!("{wanted}-{n}"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(|key| !taken(key)).unwrap_or_default()
}

/// A key made of an English title.
fn slug(fields: &Value) -> Option<String> {
    let title = ["title", "name", "text"].iter().find_map(|field| fields[*field]["en"].as_str())?;
    let letters = title.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), " ");
    let mut key = String::new();
    for word in letters.split_whitespace() {
        if key.len() + word.len() >= LONGEST_KEY {
            break;
        }
        key = if key.is_empty() { word.to_owned() } else { format!("{key}-{word}") };
    }
    (!key.is_empty()).then_some(key)
}

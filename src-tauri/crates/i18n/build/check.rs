//! The rules a text file must keep. No file access: it gets the sources and answers with the keys
//! or with every fault it found, each with file, line and reason.
//!
//! One text is one key with a value of its own. Terms, attributes, references to other texts and
//! functions are refused: sentences glued from parts translate badly, and Fluent's number and date
//! functions do nothing in Rust, so figures arrive already formatted.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One source file: `ftl/<language>/<area>.ftl`.
pub(crate) struct File {
    pub(crate) language: &'static str,
    pub(crate) area: String,
    pub(crate) text: String,
}

/// How a variable is used: shown, counted (plural) or chosen from named cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Choice(BTreeSet<String>),
}

/// Variables of one text by name.
pub(crate) type Variables = BTreeMap<String, Kind>;

/// Every text by key.
pub(crate) type Texts = BTreeMap<String, Variables>;

/// Where and why a source is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ftl/{}:{}: {}", self.file, self.line, self.reason)
    }
}

struct Found {
    file: String,
    line: usize,
    variables: Variables,
}

type Language = BTreeMap<String, Found>;

/// The keys of all files, or all faults.
///
/// # Errors
/// Junk, a duplicate, a key outside its area, an empty text, a construct this project does not
/// use, and every difference of keys or variables between the languages.
pub(crate) fn check(languages: &[&'static str], files: &[File]) -> Result<Texts, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut found: BTreeMap<&str, Language> =
        languages.iter().map(|language| (*language, Language::new())).collect();
    for file in files {
        let Some(language) = found.get_mut(file.language) else { continue };
        read(file, language, &mut faults);
    }
    compare(&found, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(merge(found))
}

fn read(file: &File, language: &mut Language, faults: &mut Vec<Fault>) {
    let name = format!("{}/{}.ftl", file.language, file.area);
    let fault = |line, reason| Fault { file: name.clone(), line, reason };
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        // An unclosed brace is noticed only at the end; the slice begins with the text that has it.
        let start = error.slice.as_ref().unwrap_or(&error.pos).start;
        faults.push(fault(line_at(&file.text, start), error.to_string()));
    }
    let mut lines = Lines::new(&file.text);
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let line = lines.of(message.id.name);
                match message_variables(message, &file.area) {
                    Ok(variables) => {
                        let found = Found { file: name.clone(), line, variables };
                        if let Some(first) = language.get(message.id.name) {
                            let reason = format!(
                                "`{}` is already in {} line {}",
                                message.id.name, first.file, first.line
                            );
                            faults.push(fault(line, reason));
                        } else {
                            language.insert(message.id.name.into(), found);
                        }
                    }
                    Err(reason) => faults.push(fault(line, reason)),
                }
            }
            Entry::Term(term) => {
                let line = lines.of(&format!("-{}", term.id.name));
                faults.push(fault(line, format!("`-{}`: terms are not used here", term.id.name)));
            }
            _ => {}
        }
    }
}

/// The syntax tree has no positions: a key starts its line, so its line is found by looking for it,
/// each time from after the last find, so that a duplicate is reported where it stands.
struct Lines<'a> {
    rest: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.lines().enumerate() }
    }

    fn of(&mut self, key: &str) -> usize {
        let starts = |line: &str| {
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.rest.find(|(_, line)| starts(line)).map_or(0, |(index, _)| index + 1)
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

fn message_variables(message: &Message<&str>, area: &str) -> Result<Variables, String> {
    let key = message.id.name;
    if !key.strip_prefix(area).is_some_and(|rest| rest.len() > 1 && rest.starts_with('-')) {
        return Err(format!("`{key}` must start with the name of its area, `{area}-`"));
    }
    if !message.attributes.is_empty() {
        return Err(format!("`{key}` has attributes: give each text a key of its own"));
    }
    let value = message.value.as_ref().filter(|value| !is_empty(value));
    let value = value.ok_or_else(|| format!("`{key}` is empty"))?;
    let mut variables = Variables::new();
    walk(value, &mut variables).map_err(|reason| format!("`{key}` {reason}"))?;
    Ok(variables)
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            matches!(inline, InlineExpression::StringLiteral { value } if value.trim().is_empty())
        }
        PatternElement::Placeable { .. } => false,
    })
}

fn walk(pattern: &Pattern<&str>, variables: &mut Variables) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => walk_expression(expression, variables)?,
        }
    }
    Ok(())
}

fn walk_expression(expression: &Expression<&str>, variables: &mut Variables) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, variables),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("selects by something that is not a variable".into());
            };
            note(variables, id.name, kind_of(variants));
            variants.iter().try_for_each(|variant| {
                if is_empty(&variant.value) {
                    return Err("has an empty case".into());
                }
                walk(&variant.value, variables)
            })
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, variables: &mut Variables) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            note(variables, id.name, Kind::Text);
            Ok(())
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::Placeable { expression } => walk_expression(expression, variables),
        _ => Err("refers to another text or calls a function: write it out, or pass it in".into()),
    }
}

fn kind_of(variants: &[Variant<&str>]) -> Kind {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut names = BTreeSet::new();
    for variant in variants {
        match variant.key {
            VariantKey::Identifier { name } if !PLURALS.contains(&name) => {
                names.insert(name.to_owned());
            }
            _ => {}
        }
    }
    if names.is_empty() { Kind::Number } else { Kind::Choice(names) }
}

/// A selector says more about a variable than a place where it is shown.
fn note(variables: &mut Variables, name: &str, kind: Kind) {
    let known = variables.entry(name.to_owned()).or_insert(Kind::Text);
    match (known, kind) {
        (_, Kind::Text) => {}
        (Kind::Choice(names), Kind::Choice(more)) => names.extend(more),
        (known, kind) => *known = kind,
    }
}

fn compare(found: &BTreeMap<&str, Language>, faults: &mut Vec<Fault>) {
    for (language, texts) in found {
        for (other, theirs) in found.iter().filter(|(other, _)| *other != language) {
            for (key, text) in texts {
                let reason = match theirs.get(key) {
                    None => format!("`{key}` is missing in {other}"),
                    Some(their) if !same_names(&text.variables, &their.variables) => format!(
                        "`{key}` uses {} here, but {} in {other}",
                        list(&text.variables),
                        list(&their.variables)
                    ),
                    Some(_) => continue,
                };
                faults.push(Fault { file: text.file.clone(), line: text.line, reason });
            }
        }
    }
}

/// The kind may differ: Chinese needs no plural.
fn same_names(a: &Variables, b: &Variables) -> bool {
    a.keys().eq(b.keys())
}

fn list(variables: &Variables) -> String {
    let names: Vec<String> = variables.keys().map(|name| format!("${name}")).collect();
    if names.is_empty() { "no variable".into() } else { names.join(", ") }
}

fn merge(found: BTreeMap<&str, Language>) -> Texts {
    let mut texts = Texts::new();
    for (key, found) in found.into_values().flatten() {
        let merged = texts.entry(key).or_default();
        found.variables.into_iter().for_each(|(name, kind)| note(merged, &name, kind));
    }
    texts
}

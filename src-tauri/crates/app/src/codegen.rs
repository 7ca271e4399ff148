//! The TypeScript the UI is typed by: shapes, one function per command, text keys.
//!
//! Not a general generator: it writes what [`crate::commands`] and the views
//! declare, nothing else. Invariant: same input, same bytes, so that a test can
//! hold the committed files fresh.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::commands::command_list;
use crate::views::*;

const HEAD: &str = "// Written by `cargo xtask generate` from the command list in Rust. Do not edit.\n\n";

/// Requests of changes that have a default for every field.
const PARTIAL: [&str; 9] =
    ["Judge", "Rate", "NoteAdd", "LinkAdd", "CliqueAdd", "ActionAdd", "PairAdd", "PersonTextSet", "TeamAdd"];

/// Declarations by name; ts-rs names the dependencies of each.
struct Shapes {
    config: Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Shapes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            self.found.insert(T::ident(&self.config), text);
        }
    }
}

macro_rules! collect {
    ($($kind:ident $name:ident($request:ty) -> $response:ty = $path:path;)*) => {
        fn shapes() -> BTreeMap<String, String> {
            let mut shapes = Shapes { config: Config::default(), seen: Vec::new(), found: BTreeMap::new() };
            shapes.visit::<Changed>();
            $(shapes.visit::<$request>(); shapes.visit::<$response>();)*
            shapes.found
        }
        fn functions() -> Vec<String> {
            let config = Config::default();
            vec![$(function(stringify!($kind), stringify!($name), <$request>::name(&config), <$response>::name(&config))),*]
        }
    };
}
command_list!(collect);

fn function(kind: &str, name: &str, request: String, response: String) -> String {
    let (argument, value) = match request.as_str() {
        "Nothing" => (String::new(), "{}"),
        // What has a default for every field may be given in part.
        partial if partial.ends_with("Query") || PARTIAL.contains(&partial) => (format!("request: Partial<{partial}>"), "request"),
        _ => (format!("request: {request}"), "request"),
    };
    let gives = if kind == "change" { format!("Outcome<{response}>") } else { response };
    format!(
        "export const {} = ({argument}): Promise<{gives}> => call('{name}', {value})\n",
        camel(name)
    )
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| text + &word[..1].to_uppercase() + &word[1..])
}

/// `types.ts`: every shape that travels.
pub fn types() -> String {
    let outcome = "/** A change command's answer. */\nexport type Outcome<T> = { value: T, changed: Changed, };\n".to_owned();
    let mut all = shapes();
    all.insert("Outcome".into(), outcome);
    HEAD.to_owned() + &all.into_values().collect::<Vec<_>>().join("\n")
}

/// `commands.ts`: one function per command.
pub fn commands() -> String {
    let names = shapes().into_keys().chain(["Outcome".to_owned()]).collect::<std::collections::BTreeSet<_>>();
    let names = names.into_iter().filter(|name| name != "Nothing" || functions().iter().any(|f| f.contains("Nothing")));
    let import = format!(
        "import {{ call }} from '../host'\nimport type {{\n{}}} from './types'\n\n",
        names.filter(|n| functions().iter().any(|f| mentions(f, n))).map(|n| format!("  {n},\n")).collect::<String>()
    );
    HEAD.to_owned() + &import + &functions().concat()
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == name)
}

/// `text.ts`: keys of all texts, and the variables of those that have any.
pub fn text() -> String {
    let keys: String = i18n::keys().iter().map(|key| format!("\n  | '{}'", key.name)).collect();
    let with = i18n::keys().iter().filter(|key| !key.variables.is_empty());
    let variables: String = with.map(|key| format!("  '{}': {{ {} }}\n", key.name, typed(key.variables))).collect();
    format!(
        "{HEAD}/** Keys of all texts. */\nexport type TextKey ={keys}\n\n\
         /** What the texts with variables are given. */\nexport type TextVariables = {{\n{variables}}}\n"
    )
}

fn typed(variables: &[i18n::Variable]) -> String {
    let one = |variable: &i18n::Variable| {
        let kind = match variable.kind {
            i18n::Kind::Number => "number",
            i18n::Kind::Text => "string | number",
            i18n::Kind::Choice(_) => "string",
        };
        // Names may hold hyphens.
        format!("'{}': {kind}", variable.name)
    };
    variables.iter().map(one).collect::<Vec<_>>().join(", ")
}

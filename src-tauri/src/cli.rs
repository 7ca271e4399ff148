//! The command line: the same use cases without a window, for scripts.
//!
//! Not a second set of rules. Invariants: exit 0 done, 1 failed with one
//! sentence on stderr, 2 wrong usage; a reader that stops reading is no fault.

mod chart;
mod desk;
mod fault;
mod grammar;
mod import;
mod journal;
mod moving;
mod pack;
mod place;
mod print;
mod report;
mod refusal;
mod show;
mod workspace;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use i18n::{Language, Texts};

use desk::Desk;
use fault::Fault;

/// What the arguments ask for.
pub(crate) enum Wish {
    /// The window, on this file if one is named.
    Window(Option<PathBuf>),
    /// A subcommand.
    Command(Box<Command>),
    /// Help, or what is wrong with the arguments; it has been printed.
    Told(ExitCode),
}

/// A subcommand with all that it needs.
pub(crate) struct Command {
    desk: Desk,
    name: String,
    arguments: ArgMatches,
}

/// Reads the arguments, the program's name first.
pub(crate) fn read(arguments: Vec<OsString>) -> Wish {
    if arguments.len() < 2 {
        return Wish::Window(None);
    }
    let desk = Desk::new(language_in(&arguments));
    let texts = desk.texts();
    match grammar::grammar(texts).try_get_matches_from(arguments) {
        Ok(mut found) => match found.remove_subcommand() {
            Some((name, arguments)) => Wish::Command(Box::new(Command { desk, name, arguments })),
            None => Wish::Window(found.remove_one("workspace")),
        },
        Err(error) => Wish::Told(refusal::tell(&error, texts)),
    }
}

/// The language asked for, before the grammar can be read, which speaks it.
fn language_in(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    let beside = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| &*pair[1]);
    let within = words.iter().find_map(|word| word.strip_prefix("--lang="));
    Language::parse(beside.or(within)?)
}

/// Runs a subcommand.
pub(crate) fn perform(command: Box<Command>) -> ExitCode {
    let Command { mut desk, name, arguments } = *command;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&mut desk, &name, &arguments, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => fault.tell(desk.texts()),
    }
}

fn run(
    desk: &mut Desk,
    name: &str,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    match name {
        "new" => workspace::new(desk, arguments, out),
        "import" => import::import(desk, arguments, out),
        "show" => show::show(desk, arguments, out),
        "chart" => chart::chart(desk, arguments, out),
        "report" => report::report(desk, arguments, out),
        "undo" => journal::undo(desk, arguments, out),
        "redo" => journal::redo(desk, arguments, out),
        "history" => journal::history(desk, arguments, out),
        "move" => moving::move_to(desk, arguments, out),
        "place" => place::place(desk, arguments, out),
        "pack" => pack::pack(desk, arguments, out),
        "check" => workspace::check(desk, arguments, out),
        _ => workspace::backup(desk, arguments, out),
    }
}

/// An argument that the grammar demands or gives a default.
fn given<'a, T: Clone + Send + Sync + 'static>(
    arguments: &'a ArgMatches,
    name: &str,
) -> Result<&'a T, Fault> {
    arguments.get_one(name).ok_or_else(|| Fault::Usage(name.to_owned()))
}

/// A text of the command line.
fn say(texts: &Texts, key: &str, value: (&str, &str)) -> String {
    texts.format(key, &[(value.0, value.1.into())])
}

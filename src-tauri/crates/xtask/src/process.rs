//! Starting other programs. Knows nothing of what they are for.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Fault, project};

/// `cargo` with these words, at the root.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(project::root());
    command
}

/// `npm` with these words, in the npm project.
pub(crate) fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(words).current_dir(project::ui());
    command
}

/// Runs a command to its end, its output on ours, its input closed.
pub(crate) fn run(command: &mut Command) -> Result<(), Fault> {
    let line = line_of(command);
    println!("$ {line}");
    let status =
        command.stdin(Stdio::null()).status().map_err(|error| Fault::Io(line.clone(), error))?;
    if status.success() { Ok(()) } else { Err(Fault::Failed(line)) }
}

/// What a command prints; none where it cannot be run or ends badly.
pub(crate) fn output(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program).args(words).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Where a program of this name lies on the search path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

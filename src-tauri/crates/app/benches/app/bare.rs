//! SQLite without us: the `sqlite3` program, held open on a file and fed statements.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// SQLite as the store sets it up, and nothing more.
const PRAGMAS: &str = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
    PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;";
/// What it says when it has come to the end of a task.
const DONE: &str = "~done~";

pub(crate) struct Bare {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Bare {
    /// The version of the program, where it is installed.
    pub(crate) fn version() -> Option<String> {
        let output = Command::new("sqlite3").arg("--version").output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        Some(text.split_whitespace().next()?.to_owned())
    }

    /// Opens a file, or makes it.
    pub(crate) fn open(file: &Path) -> io::Result<Self> {
        let mut command = Command::new("sqlite3");
        command.args(["-batch", "-bail"]).arg(file).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        let mut bare = Self { child, input, output: BufReader::new(output) };
        bare.run(PRAGMAS)?;
        Ok(bare)
    }

    /// Runs statements or the program's own commands, to their end.
    pub(crate) fn run(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.input, "{text}\n.print {DONE}")?;
        let mut line = String::new();
        while line.trim_end() != DONE {
            line.clear();
            if self.output.read_line(&mut line)? == 0 {
                return Err(io::Error::other(format!("sqlite3 gave up on: {text}")));
            }
        }
        Ok(())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // Ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Computes every column of every row, and writes down how many there are instead
/// of the rows.
pub(crate) fn read_all(columns: &str, rows: &str) -> String {
    let counts: Vec<String> =
        columns.split_whitespace().map(|column| format!("count({column})")).collect();
    format!("SELECT {} FROM ({});", counts.join(","), rows.trim())
}

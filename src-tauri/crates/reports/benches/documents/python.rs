//! A Python script in a process of its own that makes something once for each line it reads, and answers
//! with the seconds that the making took; imports are over by then.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

pub(crate) struct Script {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Script {
    /// Starts it with a Python that has the library, and lets it make its thing once.
    pub(crate) fn start(library: &str, script: &str, argument: &Path) -> Result<Self, String> {
        let python = python_with(library).ok_or_else(|| missing(library))?;
        let mut started = Self::spawn(&python, script, argument).map_err(|error| error.to_string())?;
        started.make().map_err(|error| error.to_string())?;
        Ok(started)
    }

    /// Makes the thing once in a process that has made nothing before.
    pub(crate) fn once(library: &str, script: &str, argument: &Path) -> Result<Duration, String> {
        let python = python_with(library).ok_or_else(|| missing(library))?;
        let mut started = Self::spawn(&python, script, argument).map_err(|error| error.to_string())?;
        started.make().map_err(|error| error.to_string())
    }

    fn spawn(python: &Path, script: &str, argument: &Path) -> io::Result<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/documents").join(script);
        let mut child = Command::new(python).arg(script).arg(argument).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    /// Makes it; the time is the script's own.
    pub(crate) fn make(&mut self) -> io::Result<Duration> {
        writeln!(self.input, "make")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().map(Duration::from_secs_f64).map_err(io::Error::other)
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        // Ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn missing(library: &str) -> String {
    format!("No Python has {library}: `python3 -m pip install {library}`, or name another Python in MAINSTAY_PYTHON.")
}

/// The one that is named, the one that tests read documents with, or the system's.
fn python_with(library: &str) -> Option<PathBuf> {
    let tests = env::current_exe().ok().and_then(|own| Some(own.ancestors().nth(3)?.join("readers/bin/python")));
    let named = env::var_os("MAINSTAY_PYTHON").map(PathBuf::from);
    let has = |python: &PathBuf| {
        let asked = Command::new(python).args(["-c", &format!("import {library}")]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    [named, tests, Some(PathBuf::from("python3"))].into_iter().flatten().find(has)
}

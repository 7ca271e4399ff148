//! matplotlib in a process of its own, drawing the same picture each time it is asked.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

const MISSING: &str = "Python has no matplotlib: `python3 -m pip install matplotlib`, or name another Python in MAINSTAY_PYTHON.";

pub(crate) struct Matplotlib {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Matplotlib {
    /// Starts it and draws once, so that fonts are found and the font cache is written.
    pub(crate) fn start() -> Result<Self, String> {
        let python = env::var("MAINSTAY_PYTHON").unwrap_or_else(|_| "python3".into());
        let known =
            Command::new(&python).args(["-c", "import matplotlib"]).stderr(Stdio::null()).status();
        if !known.is_ok_and(|status| status.success()) {
            return Err(MISSING.to_owned());
        }
        let mut started = Self::spawn(&python).map_err(|error| error.to_string())?;
        started.draw().map_err(|error| error.to_string())?;
        Ok(started)
    }

    fn spawn(python: &str) -> io::Result<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/draw/stacked_bars.py");
        let piped = || Stdio::piped();
        let mut child = Command::new(python).arg(script).stdin(piped()).stdout(piped()).spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    /// Draws the picture; the time is the script's own, of the drawing and the saving alone.
    pub(crate) fn draw(&mut self) -> io::Result<Duration> {
        writeln!(self.input, "draw")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().map(Duration::from_secs_f64).map_err(io::Error::other)
    }
}

impl Drop for Matplotlib {
    fn drop(&mut self) {
        // Ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

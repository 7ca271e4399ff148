//! d3-flextree and elkjs in a process of their own, given one tree after the other.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use domain::layout::Spacing;

const MISSING: &str =
    "Without d3-flextree and elkjs: run `npm ci` in src-tauri/crates/domain/benches/layout first.";

/// What another layout took, and what came of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Figure {
    /// Milliseconds of the middle run.
    pub(crate) ms: f64,
    /// px.
    pub(crate) width: f64,
}

/// The process.
pub(crate) struct Others {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Others {
    /// Starts it and lays out one tree, so that what is compiled on the way is compiled.
    pub(crate) fn start() -> Result<Self, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/layout");
        if !folder.join("node_modules/d3-flextree").exists() {
            return Err(MISSING.to_owned());
        }
        let mut started = Self::spawn(&folder).map_err(|error| error.to_string())?;
        let tree: Vec<Option<usize>> = (0..500).map(|i: usize| i.checked_sub(1).map(|at| at / 5)).collect();
        started.lay_out(&tree, 50).map_err(|error| error.to_string())?;
        Ok(started)
    }

    fn spawn(folder: &Path) -> io::Result<Self> {
        let piped = Stdio::piped;
        let mut node = Command::new("node");
        let mut child = node.arg("others.mjs").current_dir(folder).stdin(piped()).stdout(piped()).spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    /// d3-flextree, elkjs for trees, elkjs for layers.
    pub(crate) fn lay_out(&mut self, managers: &[Option<usize>], runs: usize) -> io::Result<[Figure; 3]> {
        let Spacing { width, height, sibling, level, .. } = Spacing::default();
        let tree = serde_json::json!({
            "managers": managers, "box": [width, height], "gap": [sibling, level], "runs": runs,
        });
        writeln!(self.input, "{tree}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        let numbers: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        match numbers.as_slice() {
            [a, b, c, d, e, f] => {
                let figure = |ms: &f64, width: &f64| Figure { ms: *ms, width: *width };
                Ok([figure(a, b), figure(c, d), figure(e, f)])
            }
            _ => Err(io::Error::other("no figures")),
        }
    }
}

impl Drop for Others {
    fn drop(&mut self) {
        // Ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

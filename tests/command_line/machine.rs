//! Where the command line is run in these tests: a home of its own and no display.
//!
//! Holds no expectation of what a command does. Invariant: nothing of the person who
//! runs the tests is read or written.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// One person's machine without a display.
pub(crate) struct Machine {
    home: TempDir,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self { home: TempDir::new().unwrap() }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let test = std::env::current_exe().unwrap();
        let folder = test.ancestors().nth(2).unwrap();
        let mut command =
            Command::new(folder.join(format!("mainstay{}", std::env::consts::EXE_SUFFIX)));
        command.args(words).current_dir(self.home.path()).stdin(Stdio::null());
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"] {
            command.env(name, self.home.path());
        }
        for name in
            ["DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANGUAGE", "XDG_CONFIG_HOME", "XDG_DATA_HOME"]
        {
            command.env_remove(name);
        }
        command.env("LANG", "en_US.UTF-8");
        command
    }

    pub(crate) fn run(&self, words: &[&str]) -> Told {
        Told::of(&self.command(words).output().expect("`cargo build -p mainstay` comes first"))
    }

    /// A run that must do what it was asked.
    pub(crate) fn done(&self, words: &[&str]) -> String {
        let told = self.run(words);
        assert_eq!(told.code, 0, "{words:?}: {}", told.err);
        assert_eq!(told.err, "", "{words:?}");
        told.out
    }

    pub(crate) fn json(&self, words: &[&str]) -> Value {
        serde_json::from_str(&self.done(words)).unwrap()
    }

    pub(crate) fn sample(&self) -> &'static str {
        self.done(&["new", "linden.mainstay", "--sample", "--lang", "en"]);
        "linden.mainstay"
    }
}

/// How a run ended and what it said.
pub(crate) struct Told {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Told {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

/// The rows of an answer.
pub(crate) fn rows(value: &Value) -> &[Value] {
    value.as_array().expect("rows stand in an array")
}

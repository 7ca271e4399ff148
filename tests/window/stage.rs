//! A stage for the window: a display in memory, a driver, folders of its own.
//!
//! Invariant: whatever a test does, the driver, the program and the display end
//! with it; what they said stays in files that a failure names.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;
use xtask::screen::Screen;

/// The folders of one person; they outlive a window.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder can be made"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The person's folder for documents, which the system names.
    pub(crate) fn documents(&self) -> PathBuf {
        let (config, documents) = (self.path().join("config"), self.path().join("Documents"));
        fs::create_dir_all(&config).expect("a folder can be made");
        fs::create_dir_all(&documents).expect("a folder can be made");
        fs::write(config.join("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n")
            .expect("it can be written");
        documents
    }

    /// The sample in a file of its own.
    pub(crate) fn sample(&self) -> PathBuf {
        self.begun("Linden.mainstay", &["--sample"])
    }

    /// A new workspace in English in a file of its own.
    pub(crate) fn begun(&self, name: &str, how: &[&str]) -> PathBuf {
        let file = self.documents().join(name);
        self.run(&[&["new", file.to_str().expect("its name is text"), "--lang", "en"], how].concat());
        file
    }

    /// Runs the program without a window; it must do what it was asked. Answers with what it printed.
    pub(crate) fn run(&self, words: &[&str]) -> String {
        let mut command = Command::new(program());
        let output = self.at_home(command.args(words)).output().expect("the program starts");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Lets a program see this person's folders and language, and nobody else's.
    fn at_home<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("HOME", self.path())
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_CACHE_HOME", self.path().join("cache"))
            .env("LANG", "en_US.UTF-8")
            .env("LANGUAGE", "en")
            .env_remove("LC_ALL")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
    }
}

/// The program with its window open.
pub(crate) struct Window {
    /// Speaks to the page.
    pub(crate) page: Client,
    /// Where it is shown.
    pub(crate) screen: Screen,
    driver: Child,
    logs: PathBuf,
}

impl Window {
    /// Starts the program with these arguments.
    pub(crate) async fn open(home: &Home, arguments: &[&str]) -> Self {
        let screen =
            Screen::start(1440, 900).expect("Xvfb starts: `cargo xtask setup` installs it");
        let logs = home.path().join("logs");
        fs::create_dir_all(&logs).expect("a folder for logs can be made");
        let port = free_port();
        let driver = driver(home, &screen, &logs, port);
        wait_for(port);
        let options = json!({ "binary": program(), "args": arguments });
        let capabilities = json!({ "webkitgtk:browserOptions": options });
        let capabilities = capabilities.as_object().expect("it is an object").clone();
        let page = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("the driver opens the window");
        Self { page, screen, driver, logs }
    }

    /// Closes the window as the driver does, and waits until the program has gone.
    pub(crate) async fn close(self) {
        self.page.clone().close().await.expect("the window closes");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if thread::panicking() {
            self.keep_evidence();
        }
        // The driver leads a group of its own, in which the program runs too.
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.driver.wait();
    }
}

impl Window {
    fn keep_evidence(&self) {
        let kept = program().with_file_name("window-failure");
        let _ = fs::create_dir_all(&kept);
        let _ = self.screen.capture(&kept.join("window.png"));
        for log in fs::read_dir(&self.logs).into_iter().flatten().flatten() {
            let _ = fs::copy(log.path(), kept.join(log.file_name()));
        }
        eprintln!("What the window showed and said: {}", kept.display());
    }
}

fn driver(home: &Home, screen: &Screen, logs: &Path, port: u16) -> Child {
    let log = |name| File::create(logs.join(name)).expect("a log can be written");
    home.at_home(&mut Command::new("WebKitWebDriver"))
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("DISPLAY", screen.display())
        .stdout(log("driver.out"))
        .stderr(log("driver.err"))
        .process_group(0)
        .spawn()
        .expect("WebKitWebDriver starts: `cargo xtask setup` installs it")
}

/// The program that is named, else the one that cargo built beside these tests.
fn program() -> PathBuf {
    if let Some(named) = std::env::var_os("MAINSTAY_PROGRAM") {
        return named.into();
    }
    let test = std::env::current_exe().expect("a test knows its own path");
    let program = test.ancestors().nth(2).expect("tests are built into deps").join("mainstay");
    assert!(program.exists(), "{} is not built: `cargo build -p mainstay`", program.display());
    program
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn wait_for(port: u16) {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < Duration::from_secs(20), "the driver does not listen");
        thread::sleep(Duration::from_millis(50));
    }
}

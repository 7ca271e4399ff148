//! The program, built and open on the sample workspace.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::Fault;
use crate::process::{cargo, npm, run as command};
use crate::project::{built, target};
use crate::screen::Screen;
use crate::setup::packages::has_display;
use crate::setup::{Purpose, ready};
use crate::steps::Steps;

/// Builds the program and opens it. Without a display it shows the window to
/// nobody, saves a picture of it, and ends — unless it is to stay.
pub(crate) fn run(stay: bool) -> Result<(), Fault> {
    let mut steps = Steps::default();
    steps.step("set up", || ready(Purpose::Run))?;
    steps.step("build the UI", || command(&mut npm(&["run", "build"])))?;
    steps.step("build the program", || command(&mut cargo(&["build", "--package", "mainstay"])))?;
    let sample = sample()?;
    steps.step("open the sample workspace", || {
        if has_display() { command(program().arg(&sample)) } else { unseen(&sample, stay) }
    })
}

/// The sample workspace; made at the first run, kept after.
fn sample() -> Result<PathBuf, Fault> {
    let path = target().join("sample").join("Linden Controls.mainstay");
    if path.exists() {
        return Ok(path);
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Fault::Io(folder.display().to_string(), error))?;
    command(program().arg("new").arg(&path).arg("--sample"))?;
    Ok(path)
}

fn unseen(workspace: &Path, stay: bool) -> Result<(), Fault> {
    println!("There is no display here, so the window opens on one in memory.");
    let fault = |error| Fault::Io("the display in memory".into(), error);
    let screen = Screen::start(1440, 900).map_err(fault)?;
    let mut window = Window::open(&screen, workspace).map_err(fault)?;
    screen.wait_until_painted(Duration::from_secs(60)).map_err(fault)?;
    let picture = target().join("window.png");
    screen.capture(&picture).map_err(fault)?;
    println!("A picture of the window: {}", picture.display());
    if stay {
        println!("It stays open on DISPLAY={} until you stop this.", screen.display());
        window.0.wait().map_err(fault)?;
    }
    Ok(())
}

/// The program with its window open; closed when this goes.
struct Window(Child);

impl Window {
    fn open(screen: &Screen, workspace: &Path) -> io::Result<Self> {
        let mut program = program();
        program.arg(workspace).env("DISPLAY", screen.display()).stdin(Stdio::null());
        Ok(Self(program.spawn()?))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Closed by hand is as good as ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn program() -> Command {
    Command::new(built("mainstay"))
}

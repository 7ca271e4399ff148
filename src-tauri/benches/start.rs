//! How long the window takes from its start until words stand in it, beside an empty Tauri window
//! of the same size, which is this program called with `--empty`.
//!
//! Reports; asserts nothing about time. Invariant: both are started in turn, each on a display of
//! its own, and what counts is what the display shows, not what a program says of itself.

#![cfg(target_os = "linux")]

use std::error::Error;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tauri::{WebviewUrl, WebviewWindowBuilder};
use tempfile::TempDir;
use xtask::screen::Screen;

const WIDTH: usize = 1440;
const HEIGHT: usize = 900;
const ROUNDS: usize = 15;
/// So much may pass before a start counts as failed.
const PATIENCE: Duration = Duration::from_secs(20);
/// The background of the empty page, and where it is looked for.
const EMPTY: [u8; 3] = [0xee, 0xdd, 0xcc];
/// px: where the rail has its words and nothing else, and where the matrix has its cards.
const WORDS: [usize; 4] = [30, 60, 150, 300];
const CARDS: [usize; 4] = [400, 200, 1000, 700];

fn main() -> Result<(), Box<dyn Error>> {
    let asked = |word: &str| std::env::args().any(|argument| argument == word);
    if asked("--empty") {
        return empty();
    }
    // `cargo test` builds and starts benchmarks too.
    if !asked("--bench") {
        return Ok(());
    }
    let home = TempDir::new()?;
    let file = home.path().join("Linden.mainstay");
    let made = at_home(Command::new(program()).arg("new").arg(&file).args(["--sample", "--lang", "en"]), home.path()).status()?;
    assert!(made.success(), "the sample is made");
    let (mut bare, mut words, mut cards) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let seen = [
            started(Command::new(std::env::current_exe()?).arg("--empty"), home.path(), &[&is_empty])?,
            started(Command::new(program()).arg(&file), home.path(), &[&|shown| is_drawn(shown, WORDS), &|shown| is_drawn(shown, CARDS)])?,
        ];
        // What is started for the first time is read from the disk.
        if round > 0 {
            bare.push(seen[0][0]);
            words.push(seen[1][0]);
            cards.push(seen[1][1]);
        }
    }
    let [bare, words, cards] = [bare, words, cards].map(median);
    println!("window start, median of {ROUNDS}");
    println!("an empty Tauri window{:>12.0} ms", bare * 1e3);
    for (called, took) in [("the first words", words), ("the sample's matrix", cards)] {
        println!("{called:<21}{:>12.0} ms{:>8.2}×", took * 1e3, took / bare);
    }
    Ok(())
}

/// An empty window, and nothing else, until it is ended.
fn empty() -> Result<(), Box<dyn Error>> {
    let window = |app: &mut tauri::App| {
        let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default());
        builder.title("Empty").inner_size(1440.0, 900.0).build().map(drop).map_err(Into::into)
    };
    Ok(tauri::Builder::default().setup(window).run(tauri::generate_context!("benches/empty/tauri.conf.json"))?)
}

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_mainstay"))
}

fn at_home<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    let folders = [("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")];
    command
        .envs(folders.map(|(name, folder)| (name, home.join(folder))))
        .env("LANG", "en_US.UTF-8")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
}

/// Seconds from the start of a program until each of these is to be seen.
fn started(command: &mut Command, home: &Path, seen: &[&dyn Fn(&Shown) -> bool]) -> Result<Vec<f64>, Box<dyn Error>> {
    let frames = TempDir::new()?;
    let screen = Screen::watched(WIDTH as u32, HEIGHT as u32, frames.path())?;
    let shown = Shown(File::open(frames.path().join("Xvfb_screen0"))?);
    let begin = Instant::now();
    let mut child = at_home(command, home).env("DISPLAY", screen.display()).process_group(0).spawn()?;
    let mut times = vec![None; seen.len()];
    while times.contains(&None) && begin.elapsed() < PATIENCE {
        for (time, _) in times.iter_mut().zip(seen).filter(|(time, is_seen)| time.is_none() && is_seen(&shown)) {
            *time = Some(begin.elapsed().as_secs_f64());
        }
        // Seldom enough to leave the processors to the window.
        sleep(Duration::from_millis(2));
    }
    // The window has processes of its own, which are in its group.
    Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status()?;
    child.wait()?;
    times.into_iter().collect::<Option<_>>().ok_or_else(|| "a window showed nothing".into())
}

/// The display's own picture, four bytes to a pixel, at the end of the file.
struct Shown(File);

impl Shown {
    /// Blue, green, red of the pixels from here on in one line; none while the display is being set up.
    fn pixels(&self, x: usize, y: usize, count: usize) -> Vec<[u8; 3]> {
        let mut bytes = vec![0; count * 4];
        let size = self.0.metadata().map_or(0, |file| file.len());
        let first = size.checked_sub((WIDTH * HEIGHT * 4) as u64).map(|header| header + ((y * WIDTH + x) * 4) as u64);
        match first.map(|first| self.0.read_exact_at(&mut bytes, first)) {
            Some(Ok(())) => bytes.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
            _ => Vec::new(),
        }
    }
}

fn is_empty(shown: &Shown) -> bool {
    shown.pixels(WIDTH / 2, HEIGHT / 2, 1) == [EMPTY]
}

/// Whether more colours stand between these edges than a blank window has.
fn is_drawn(shown: &Shown, [left, top, right, bottom]: [usize; 4]) -> bool {
    let mut colours = std::collections::HashSet::new();
    (top..bottom).step_by(5).any(|y| {
        colours.extend(shown.pixels(left, y, right - left));
        colours.len() > 8
    })
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

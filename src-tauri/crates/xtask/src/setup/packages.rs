//! The system packages. Installs them on Debian and its relatives; names them elsewhere.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::Purpose;
use crate::Fault;
use crate::process::{find, output, run};

/// What the crates link against: a C compiler, the web view.
const BUILD: [&str; 3] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// What shows a window where there is no display, and takes its picture.
const SCREEN: [&str; 2] = ["xvfb", "imagemagick"];

/// What presses keys and buttons in the real window, and copies for it in another program.
const DRIVERS: [&str; 3] = ["webkit2gtk-driver", "xdotool", "xclip"];

/// What reads the documents that Mainstay writes: pages of PDFs; tables and slides in Python.
const READERS: [&str; 3] = ["poppler-utils", "qpdf", "python3-venv"];
/// What opens office documents, by the command that tells whether it is there.
const OFFICE: [(&str, &str); 3] =
    [("loimpress", "libreoffice-impress"), ("lowriter", "libreoffice-writer"), ("localc", "libreoffice-calc")];

/// Where Chrome stands on systems that keep it off the search path.
const CHROME: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// Installs what is missing, or says what it is.
pub(crate) fn ready(purpose: Purpose) -> Result<(), Fault> {
    if cfg!(target_os = "linux") { linux(purpose) } else { other_systems(purpose) }
}

fn linux(purpose: Purpose) -> Result<(), Fault> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if find("apt-get").is_none() {
        return named(&tools(purpose));
    }
    let missing: Vec<String> =
        debian(purpose, &release).into_iter().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

/// Debian's names for all that is needed.
fn debian(purpose: Purpose, release: &str) -> Vec<String> {
    let mut names: Vec<&str> = BUILD.to_vec();
    // Reads SQLite's header at build time. Debian 12 has a small way to get it.
    names.extend(if release.contains("bookworm") {
        &["libclang1-14", "libclang-common-14-dev"][..]
    } else {
        &["libclang-dev"][..]
    });
    if output("fc-list", &[":lang=zh"]).is_none_or(|fonts| fonts.trim().is_empty()) {
        names.push("fonts-noto-cjk");
    }
    if purpose == Purpose::Test || !has_display() {
        names.extend(SCREEN);
    }
    if purpose == Purpose::Test {
        names.extend(DRIVERS);
        names.extend(READERS);
        names.extend(OFFICE.iter().filter(|(command, _)| find(command).is_none()).map(|(_, package)| *package));
        names.extend(browser().is_none().then_some("chromium"));
    }
    names.into_iter().map(str::to_owned).collect()
}

/// Whether a window can open here.
pub(crate) fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A Chromium of the system, for the tests in a browser.
pub(crate) fn browser() -> Option<PathBuf> {
    let named = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .into_iter()
        .find_map(find);
    named.or_else(|| CHROME.into_iter().map(PathBuf::from).find(|path| path.is_file()))
}

fn is_installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn install(packages: &[String]) -> Result<(), Fault> {
    let root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && find("sudo").is_none() {
        let line =
            format!("as root: apt-get install --no-install-recommends {}", packages.join(" "));
        return Err(Fault::Missing(vec![line]));
    }
    let apt = |words: &[&str]| {
        let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
        command
            .args((!root).then_some("apt-get"))
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(&mut apt(&["update", "-q"]))?;
    run(apt(&["install", "-y", "-q", "--no-install-recommends"]).args(packages))
}

/// Linux without apt: what is needed, and how to tell that it is there.
fn tools(purpose: Purpose) -> Vec<(bool, &'static str)> {
    let mut needed = vec![
        (find("cc").is_some(), "a C compiler (cc)"),
        (
            output("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some(),
            "WebKitGTK 4.1 with its development files",
        ),
        (output("ldconfig", &["-p"]).is_none_or(|all| all.contains("libclang")), "libclang"),
    ];
    if purpose == Purpose::Test || !has_display() {
        needed
            .extend([(find("Xvfb").is_some(), "Xvfb"), (find("import").is_some(), "ImageMagick")]);
    }
    if purpose == Purpose::Test {
        needed.push((
            find("WebKitWebDriver").is_some(),
            "WebKitWebDriver, often a part of WebKitGTK",
        ));
        needed.push((browser().is_some(), "Chromium"));
    }
    needed
}

fn other_systems(purpose: Purpose) -> Result<(), Fault> {
    let macos = cfg!(target_os = "macos") && output("xcode-select", &["-p"]).is_none();
    let windows =
        cfg!(windows) && env::var_os("LIBCLANG_PATH").is_none() && find("clang").is_none();
    named(&[
        (!macos, "Apple's command line tools: xcode-select --install"),
        (!windows, "LLVM with libclang: winget install LLVM.LLVM"),
        (purpose == Purpose::Run || browser().is_some(), "Chrome or Chromium"),
    ])
}

fn named(needed: &[(bool, &str)]) -> Result<(), Fault> {
    let missing: Vec<String> =
        needed.iter().filter(|(there, _)| !there).map(|(_, name)| (*name).into()).collect();
    if missing.is_empty() { Ok(()) } else { Err(Fault::Missing(missing)) }
}

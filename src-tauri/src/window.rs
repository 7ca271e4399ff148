//! The desktop window: one page, one session, two commands, two events.
//!
//! Not the page and not a use case. Invariant: a command never runs on the
//! thread that draws.

mod commands;
mod file;
mod menu;
mod opening;
mod relay;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::Receiver;

use app::session::{self, Dirs};
use i18n::{Language, Texts};
use tauri::{App, AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use opening::Opened;

/// The label that `capabilities/default.json` speaks of.
const MAIN: &str = "main";

/// Opens the window, on this file if one is given, and stays until it is closed.
pub(crate) fn open(file: Option<PathBuf>) -> ExitCode {
    if !has_display() {
        eprintln!("{}", system_texts().text("cli-no-display"));
        return ExitCode::FAILURE;
    }
    std::thread::spawn(|| session::prepare(&dirs()));
    let (opening, opened) = opening::beside(file);
    let builder = tauri::Builder::default();
    let builder = if cfg!(target_os = "macos") { builder.menu(menu::build) } else { builder };
    let built = builder
        // First, so that a second start ends before it does anything.
        .plugin(tauri_plugin_single_instance::init(second_start))
        .plugin(opening)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered()).build())
        .invoke_handler(tauri::generate_handler![commands::call, commands::cancel])
        .setup(move |app| Ok(set_up(app, &opened)?))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => ExitCode::from(u8::try_from(app.run_return(on_event)).unwrap_or(1)),
        Err(error) => {
            eprintln!("mainstay: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether there is a display to open on; without one the toolkit would stop hard.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Texts in the system's language, for what is said before the session is there.
fn system_texts() -> &'static Texts {
    let locales: Vec<String> = sys_locale::get_locales().collect();
    Texts::for_language(Language::negotiate(&locales))
}

fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED
}

fn set_up(app: &App, opened: &Receiver<Opened>) -> Result<(), Box<dyn std::error::Error>> {
    // Before the page asks, so that it starts with the file and not with the welcome screen.
    let Opened { desk, script, refused } = opened.recv()?;
    app.manage(desk);
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .initialization_script(script)
        .title("Mainstay")
        .inner_size(1440.0, 900.0)
        .min_inner_size(1024.0, 640.0)
        .prevent_overflow()
        .build()?;
    if let Some(error) = refused {
        file::tell(app.handle(), &error);
    }
    Ok(())
}

/// The person's folders; temporary ones where the system names no home.
fn dirs() -> Dirs {
    let nowhere = std::env::temp_dir().join("mainstay");
    Dirs::of_platform().unwrap_or_else(|| Dirs { config: nowhere.clone(), data: nowhere })
}

fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that cannot be raised is still there.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(path) = arguments.get(1) {
        file::open_or_tell(app, PathBuf::from(folder).join(path));
    }
}

fn on_event(app: &AppHandle, event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = &event {
        for path in urls.iter().filter_map(|url| url.to_file_path().ok()) {
            file::open_or_tell(app, path);
        }
    }
    let _ = (app, event);
}

//! The menu that macOS expects: quitting, copying, the window. Other systems get none.
//!
//! Undo and redo are the page's: a menu item would take their keys from it.

use i18n::Texts;
use tauri::menu::{Menu, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Result};

/// Builds the menu in the system's language.
pub(crate) fn build(app: &AppHandle) -> Result<Menu<tauri::Wry>> {
    let texts = super::system_texts();
    Menu::with_items(app, &[&program(app)?, &edit(app, texts)?, &window(app, texts)?])
}

fn program(app: &AppHandle) -> Result<Submenu<tauri::Wry>> {
    SubmenuBuilder::new(app, "Mainstay")
        .about(None)
        .separator()
        .hide()
        .hide_others()
        .separator()
        .quit()
        .build()
}

fn edit(app: &AppHandle, texts: &Texts) -> Result<Submenu<tauri::Wry>> {
    let name = texts.text("common-edit");
    SubmenuBuilder::new(app, name).cut().copy().paste().select_all().build()
}

fn window(app: &AppHandle, texts: &Texts) -> Result<Submenu<tauri::Wry>> {
    let name = texts.text("cli-menu-window");
    SubmenuBuilder::new(app, name).minimize().fullscreen().close_window().build()
}

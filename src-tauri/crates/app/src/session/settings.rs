//! What is kept on this machine beside workspaces: settings, recent files, and
//! the name of this installation.
//!
//! Nothing of a customer's is in it but the paths of files. Invariant: a
//! settings file that does not read counts as none.

use std::fs;
use std::path::Path;

use i18n::Language;
use serde::{Deserialize, Serialize};

use super::Session;
use super::view::{RecentFile, Settings};
use crate::error::{AppError, Result};

const FILE: &str = "settings.json";
const RECENT: usize = 12;

/// The settings file.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Stored {
    pub(super) settings: Settings,
    pub(super) recent: Vec<RecentFile>,
    pub(super) device: String,
    pub(super) redacted: bool,
    pub(super) cost_too: bool,
}

pub(super) fn load(folder: &Path) -> Stored {
    let read = fs::read(folder.join(FILE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let mut stored: Stored = read.unwrap_or_default();
    if stored.device.is_empty() {
        stored.device = store::new_id();
    }
    stored
}

/// Language and theme must be ones there are.
pub(super) fn check(settings: &Settings) -> Result<()> {
    let unknown = |what, key: &str| Err(AppError::UnknownKey { what, key: key.to_owned() });
    match (settings.language.as_deref(), settings.theme.as_deref()) {
        (Some(code), _) if Language::parse(code).is_none() => unknown("language", code),
        (_, Some(theme)) if !["light", "dark", "projector", "print"].contains(&theme) => unknown("theme", theme),
        _ => Ok(()),
    }
}

/// The chosen language, else the system's.
pub(super) fn language(settings: &Settings) -> Language {
    let chosen = settings.language.as_deref().and_then(Language::parse);
    chosen.unwrap_or_else(|| Language::negotiate(&sys_locale::get_locales().collect::<Vec<_>>()))
}

impl Session {
    /// Writes settings beside the old ones and swaps them, so that a crash
    /// leaves one or the other.
    pub(super) fn keep(&self) -> Result<()> {
        let stored = Stored {
            settings: self.settings.clone(),
            recent: self.recent.clone(),
            device: self.device.clone(),
            redacted: self.redacts(),
            cost_too: self.redacts_cost(),
        };
        let path = self.dirs.config.join(FILE);
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(&self.dirs.config)?;
            let beside = path.with_extension("new");
            fs::write(&beside, serde_json::to_vec_pretty(&stored)?)?;
            fs::rename(&beside, &path)
        };
        write().map_err(|cause| AppError::File { path: path.display().to_string(), cause })
    }

    /// Puts a file on top of the recent ones. That it cannot be kept stops nobody.
    pub(super) fn remember(&mut self, file: RecentFile) {
        self.recent.retain(|known| known.path != file.path);
        self.recent.insert(0, file);
        self.recent.truncate(RECENT);
        drop(self.keep());
    }

    pub(super) fn forget(&mut self, path: &str) -> Result<()> {
        self.recent.retain(|known| known.path != path);
        self.keep()
    }
}

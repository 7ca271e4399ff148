//! A session: one person's settings, the workspace open in it, and the one way
//! to change that workspace.
//!
//! Not a window: several hosts drive it alike. Invariant: while a workspace is
//! open its method reads without fault.

mod data;
mod files;
mod hidden;
mod recall;
mod settings;
pub mod view;

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{Local, NaiveDate, SecondsFormat, TimeDelta, Utc};
use domain::method::Method;
use i18n::Language;
use store::{Entry, Recorded, Store, StoreError, Tx, Workspace};

pub use data::{data_read, data_write};
pub use files::{
    check, find, open_path, prepare, recent_forget, repair, sample_open, workspace_backup, workspace_close, workspace_edit,
    workspace_new, workspace_open,
};
pub(crate) use recall::Recall;
use view::{RecentFile, RedactSet, SessionView, Settings};

use crate::error::{AppError, Result};
use crate::events::{Canceller, Events, Progress};
use crate::forecasts;
use crate::keyrules::Measures;
use crate::opportunities::Lists;
use crate::ops::{Op, label};
use crate::people::{self, Ways};
use crate::speech::Speech;
use crate::wire::{Changed, Nothing, Step, Steps};
use crate::worksheets;

/// Repeats of one edit within this time are one step of undo.
const MERGE_WITHIN: TimeDelta = TimeDelta::seconds(3);

/// Where a session keeps what is not in the workspace.
#[derive(Debug, Clone)]
pub struct Dirs {
    /// Settings and recent files.
    pub config: PathBuf,
    /// The sample, and where new files are offered.
    pub data: PathBuf,
}

impl Dirs {
    /// The platform's own folders for this program.
    pub fn of_platform() -> Option<Self> {
        let project = directories::ProjectDirs::from("", "", "mainstay")?;
        Some(Self { config: project.config_dir().to_owned(), data: project.data_dir().to_owned() })
    }
}

/// An open workspace.
pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) method: Method,
    pub(crate) workspace: Workspace,
    /// The copy of the file as an older version left it, where it was brought up to date.
    pub(crate) older: Option<PathBuf>,
    /// Measures of all accounts, until the next change: rules are tried many times between two.
    pub(crate) measures: RefCell<Option<Measures>>,
    /// How the lines of the map that was looked at last run: a judgement changes none of them.
    pub(crate) ways: RefCell<Option<Ways>>,
    /// Opportunities and their ways, until something is written.
    pub(crate) recalled: Recall<forecasts::Recalled>,
    /// People of accounts, until something is written.
    pub(crate) people: Recall<people::Recalled>,
    /// Answers of the subject looked at last, until something is written.
    pub(crate) answers: Recall<worksheets::Recalled>,
    /// What marks of pictures stand for where it is much.
    pub(crate) lists: RefCell<Lists>,
}

/// One person at work.
pub struct Session {
    dirs: Dirs,
    events: Arc<dyn Events>,
    pub(crate) settings: Settings,
    recent: Vec<RecentFile>,
    device: String,
    language: Language,
    open: Option<Open>,
    canceller: Canceller,
    day: Option<NaiveDate>,
    redacted: Cell<bool>,
    /// Whether cost and margin are left out with private things.
    cost_too: bool,
}

/// What a changing use case gives: its answer and what was recorded.
pub type Change<T> = Result<(T, Recorded)>;

impl Session {
    /// Starts without a workspace, with the settings of last time.
    pub fn start(dirs: Dirs, events: Arc<dyn Events>) -> Self {
        let stored = settings::load(&dirs.config);
        let language = settings::language(&stored.settings);
        Self {
            dirs,
            events,
            settings: stored.settings,
            recent: stored.recent,
            device: stored.device,
            language,
            open: None,
            canceller: Canceller::default(),
            day: None,
            redacted: Cell::new(stored.redacted),
            cost_too: stored.cost_too,
        }
    }

    /// Stops the call that runs.
    pub fn canceller(&self) -> Canceller {
        self.canceller.clone()
    }

    /// Texts and formats of the person's language.
    pub fn speech(&self) -> Speech {
        Speech::new(self.language, self.open.as_ref().map(|open| open.workspace.currency.as_str()))
    }

    /// Speaks this language from now on, without keeping the choice.
    pub fn speak(&mut self, language: Language) {
        self.language = language;
    }

    /// Today, or the day looked from.
    pub fn today(&self) -> NaiveDate {
        self.day.unwrap_or_else(|| Local::now().date_naive())
    }

    /// Counts from another day than today.
    pub fn look_from(&mut self, day: NaiveDate) {
        self.day = Some(day);
    }

    /// Looks from another day, and from the same day as before afterwards.
    pub(crate) fn on_day<T>(&mut self, day: NaiveDate, look: impl FnOnce(&Self) -> T) -> T {
        let before = self.day.replace(day);
        let found = look(self);
        self.day = before;
        found
    }

    /// Whether private things are left out of every view and export.
    pub(crate) fn redacts(&self) -> bool {
        self.redacted.get()
    }

    /// Looks at something with private things left out or shown, whatever is chosen; what is chosen
    /// holds again afterwards, also where looking breaks off.
    pub(crate) fn seen<T>(&self, redacted: bool, look: impl FnOnce() -> T) -> T {
        struct Chosen<'a>(&'a Cell<bool>, bool);
        impl Drop for Chosen<'_> {
            fn drop(&mut self) {
                self.0.set(self.1);
            }
        }
        let _chosen = Chosen(&self.redacted, self.redacted.replace(redacted));
        look()
    }

    /// Tells how far a document has come, and stops it where asked.
    pub(crate) fn advance(&self, label: &str, done: usize, total: usize) -> Result<()> {
        let progress = Progress { label: self.speech().text(label), done: done as u64, total: total as u64 };
        self.events.progress(Some(&progress));
        if self.canceller.is_cancelled() { Err(AppError::Cancelled) } else { Ok(()) }
    }

    /// Leaves private things out from now on, or shows them, without keeping the choice.
    pub fn redact(&mut self, on: bool) {
        self.redacted.set(on);
    }

    /// Leaves out cost and margin too wherever private things are left out, or not, without keeping the choice.
    pub fn redact_cost(&mut self, too: bool) {
        self.cost_too = too;
    }

    /// Whether redaction leaves out cost and margin too.
    pub(crate) fn redacts_cost(&self) -> bool {
        self.cost_too
    }

    pub(crate) fn open(&self) -> Result<&Open> {
        self.open.as_ref().ok_or(AppError::NoWorkspace)
    }

    /// The name written beside changes.
    pub(crate) fn author(&self) -> String {
        self.settings.author.clone()
    }

    /// The host's ear, for telling how far a change has come while it runs.
    pub(crate) fn events(&self) -> Arc<dyn Events> {
        Arc::clone(&self.events)
    }

    pub(crate) fn progress_end(&self) {
        self.events.progress(None);
    }

    /// The one door for writes: runs the change in a transaction and records it.
    pub(crate) fn transact<T>(&mut self, op: Op, run: impl FnOnce(&Tx<'_>) -> Result<T>) -> Change<T> {
        let entry = self.entry(&op);
        let open = self.open.as_mut().ok_or(AppError::NoWorkspace)?;
        let (value, recorded) = open.store.transact(entry, run)?;
        self.refresh(&recorded)?;
        Ok((value, recorded))
    }

    /// The door for erasing: what goes is kept nowhere, nor are the words that the change gives.
    /// Gives how many entries were emptied.
    pub(crate) fn erase(&mut self, op: Op, subject: &str, run: impl FnOnce(&Tx<'_>) -> Result<Vec<String>>) -> Result<(u32, Recorded)> {
        let entry = self.entry(&op);
        let open = self.open.as_mut().ok_or(AppError::NoWorkspace)?;
        let (cleared, recorded) = open.store.erase(entry, subject, run)?;
        self.refresh(&recorded)?;
        Ok((cleared, recorded))
    }

    /// Reads again what is kept of the file in memory, where a change touched it.
    fn refresh(&mut self, recorded: &Recorded) -> Result<()> {
        let open = self.open.as_mut().ok_or(AppError::NoWorkspace)?;
        open.measures.take();
        let touched = |table: &str| recorded.tables.iter().any(|name| name == table);
        if touched("workspace") {
            open.workspace = open.store.db().workspace()?;
        }
        if touched("pack") {
            open.method = files::method_of(&open.store)?;
        }
        Ok(())
    }

    /// Fills a workspace that was just made, without a step to undo.
    pub(crate) fn seed(&mut self, run: impl FnOnce(&Tx<'_>) -> Result<()>) -> Result<()> {
        self.open.as_mut().ok_or(AppError::NoWorkspace)?.store.seed(run)
    }

    fn entry(&self, op: &Op) -> Entry {
        let merge = op.merge().map(|key| (key.to_owned(), stamp(Utc::now() - MERGE_WITHIN)));
        Entry {
            op: op.kind.name().to_owned(),
            args: op.args(),
            author: self.author(),
            stamp: stamp(Utc::now()),
            hidden: self.hidden(),
            merge,
        }
    }

    pub(crate) fn step_back(&mut self) -> Change<Nothing> {
        self.step(|store, author| store.undo(author, &stamp(Utc::now())))
    }

    pub(crate) fn step_forward(&mut self) -> Change<Nothing> {
        self.step(|store, author| store.redo(author, &stamp(Utc::now())))
    }

    fn step(&mut self, run: impl FnOnce(&mut Store, &str) -> Result<Recorded, StoreError>) -> Change<Nothing> {
        let author = self.author();
        let open = self.open.as_mut().ok_or(AppError::NoWorkspace)?;
        let recorded = run(&mut open.store, &author)?;
        self.refresh(&recorded)?;
        Ok((Nothing {}, recorded))
    }

    /// What undo and redo would do now.
    pub(crate) fn steps(&self) -> Result<Steps> {
        let Some(open) = &self.open else { return Ok(Steps::default()) };
        let speech = self.speech();
        let step = |target: store::StepTarget| Step { seq: target.seq, label: label(&target.op, &target.args, &speech, self.redacts()) };
        let (undo, redo) = (open.store.undo_target()?, open.store.redo_target()?);
        Ok(Steps { undo: undo.map(step), redo: redo.map(step) })
    }

    /// Tells the host what a change changed.
    pub(crate) fn changed(&self, recorded: Recorded) -> Result<Changed> {
        let changed = Changed { seq: recorded.seq, tables: recorded.tables, steps: self.steps()? };
        if changed.seq.is_some() {
            self.events.changed(&changed);
        }
        Ok(changed)
    }
}

fn stamp(at: chrono::DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The session as a window shows it.
pub fn get(session: &Session, _: Nothing) -> Result<SessionView> {
    files::view(session)
}

/// Leaves private things out of every view and export, or shows them again; kept for the next start.
pub fn redact_set(session: &mut Session, set: RedactSet) -> Change<SessionView> {
    session.redact(set.on);
    session.redact_cost(set.cost.unwrap_or(session.cost_too));
    session.keep()?;
    // No row changed, and yet everything that is shown is to be read again.
    session.events.changed(&Changed { steps: session.steps()?, ..Changed::default() });
    Ok((files::view(session)?, Recorded::default()))
}

/// Keeps settings and applies them at once.
pub fn settings_set(session: &mut Session, settings: Settings) -> Change<SessionView> {
    settings::check(&settings)?;
    session.settings = Settings { author: crate::texts::line(&settings.author), ..settings };
    session.language = settings::language(&session.settings);
    session.keep()?;
    Ok((files::view(session)?, Recorded::default()))
}

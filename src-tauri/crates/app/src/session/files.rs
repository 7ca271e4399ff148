//! Making, opening, closing and copying workspaces.
//!
//! Not the file format (`store`). Invariant: a workspace that does not open
//! leaves the one that is open untouched.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use chrono::{Local, Utc};
use domain::method::{Method, builtin};
use store::{Pack, Recorded, Store, Workspace, new_id};

use super::view::{
    Backup, Counts, FilePath, FileWritten, Find, Hit, PipelineChoice, RecentFile, SessionView, WorkspaceEdit,
    WorkspaceInfo, WorkspaceNew,
};
use super::{Change, Dirs, Open, Session, stamp};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::texts::{line, needed};
use crate::wire::Nothing;

const ENDING: &str = "mainstay";

/// Makes a workspace and opens it.
pub fn workspace_new(session: &mut Session, new: WorkspaceNew) -> Change<SessionView> {
    let path = with_ending(Path::new(&new.path))?;
    let currency = money::currency(&new.currency)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = new.name.map(|name| line(&name)).filter(|name| !name.is_empty()).unwrap_or(stem);
    let open = make(session, &path, name, currency, new.pipeline)?;
    let former = session.open.replace(open);
    if new.sample && let Err(error) = crate::sample::fill(session) {
        session.open = former;
        drop(fs::remove_file(&path));
        return Err(error);
    }
    note_open(session);
    Ok((view(session)?, Recorded::default()))
}

fn make(session: &Session, path: &Path, name: String, currency: String, pipeline: Option<String>) -> Result<Open> {
    let method = own_method()?.clone();
    let first = method.processes().next().map(|process| process.key.clone()).unwrap_or_default();
    let pipeline = pipeline.unwrap_or(first);
    if method.process(&pipeline).is_none() {
        return Err(AppError::UnknownKey { what: "pipeline", key: pipeline });
    }
    let workspace = Workspace {
        id: new_id(),
        name,
        currency,
        language: session.speech().code().to_owned(),
        pipeline,
        created_on: session.today().to_string(),
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(AppError::NoFolder(folder.display().to_string()));
    }
    let mut store = Store::create(path, &session.device)?;
    store.seed(|tx| {
        tx.insert(&workspace)?;
        packs().iter().try_for_each(|pack| tx.insert(pack))
    })?;
    Ok(Open { store, method, workspace, older: None, measures: Default::default(), ways: Default::default(), recalled: Default::default(), people: Default::default(), answers: Default::default(), lists: Default::default() })
}

/// An older file gets the packs it lacks, and this version's text of those it has: changes
/// of the method stand in a pack of the workspace's own.
pub(super) fn bring_packs(tx: &store::Tx<'_>) -> std::result::Result<(), store::StoreError> {
    packs().iter().try_for_each(|pack| match tx.find::<Pack>(&pack.key)? {
        Some(_) => tx.update(pack),
        None => tx.insert(pack),
    })
}

fn packs() -> Vec<Pack> {
    builtin().iter().map(|(key, text)| Pack { key: (*key).to_owned(), text: (*text).to_owned() }).collect()
}

/// Reads what every start needs and no file is asked for: the program's own method and the texts
/// of the person's language. A host calls it on a thread beside the one that makes its window.
pub fn prepare(dirs: &Dirs) {
    i18n::Texts::for_language(super::settings::language(&super::settings::load(&dirs.config).settings));
    // One that does not read is told of by whoever asks for it.
    let _ = own_method();
}

/// The method that comes with the program, read once; who asks meanwhile waits for it.
fn own_method() -> Result<&'static Method> {
    static OWN: OnceLock<Method> = OnceLock::new();
    static READING: Mutex<()> = Mutex::new(());
    let _reading = READING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(method) = OWN.get() {
        return Ok(method);
    }
    let method = read_method(builtin().iter().copied())?;
    Ok(OWN.get_or_init(|| method))
}

/// The method as the packs in the file say it; where it still is the program's own, that need not be read again.
pub(super) fn method_of(store: &Store) -> Result<Method> {
    let packs = store.db().all::<Pack>()?;
    let files = || packs.iter().map(|pack| (pack.key.as_str(), pack.text.as_str()));
    if files().eq(builtin().iter().copied()) { Ok(own_method()?.clone()) } else { read_method(files()) }
}

fn read_method<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Method> {
    Method::read(files).map_err(AppError::Packs)
}

pub(super) fn with_ending(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().filter(|name| !name.to_string_lossy().trim().is_empty()).ok_or(AppError::NameNeeded)?;
    let has = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING));
    let mut whole = name.to_owned();
    whole.push(format!(".{ENDING}"));
    Ok(if has { path.to_owned() } else { path.with_file_name(whole) })
}

/// Opens a workspace in place of the one that is open.
pub fn workspace_open(session: &mut Session, file: FilePath) -> Change<SessionView> {
    open_path(session, Path::new(&file.path))?;
    // What cannot be frozen now is tried again next time; it is no reason not to open.
    drop(crate::forecasts::weekly(session));
    Ok((view(session)?, Recorded::default()))
}

/// Opens the workspace at a path.
pub fn open_path(session: &mut Session, path: &Path) -> Result<()> {
    // The same file again: its lock is ours.
    let same = |open: &Open| same_file(open.store.path(), path);
    if session.open.as_ref().is_some_and(same) {
        return Ok(());
    }
    let mut store = Store::open(path, &session.device)?;
    let older = store.migrate(bring_packs)?.map(|migrated| migrated.copy);
    let method = method_of(&store)?;
    let workspace = store.db().workspace()?;
    session.open = Some(Open { store, method, workspace, older, measures: Default::default(), ways: Default::default(), recalled: Default::default(), people: Default::default(), answers: Default::default(), lists: Default::default() });
    note_open(session);
    Ok(())
}

fn same_file(a: &Path, b: &Path) -> bool {
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

pub(super) fn note_open(session: &mut Session) {
    let Some(open) = &session.open else { return };
    let path = fs::canonicalize(open.store.path()).unwrap_or_else(|_| open.store.path().to_owned());
    let path = path.display().to_string();
    let file = RecentFile { path, name: open.workspace.name.clone(), opened: stamp(Utc::now()), exists: true };
    session.remember(file);
}

/// Closes the workspace.
pub fn workspace_close(session: &mut Session, _: Nothing) -> Change<SessionView> {
    session.open = None;
    Ok((view(session)?, Recorded::default()))
}

/// Changes the workspace's own facts.
pub fn workspace_edit(session: &mut Session, edit: WorkspaceEdit) -> Change<SessionView> {
    let mut workspace = session.open()?.workspace.clone();
    match edit {
        WorkspaceEdit::Name(name) => workspace.name = needed(&name)?,
        WorkspaceEdit::Pipeline(key) if session.open()?.method.process(&key).is_none() => {
            return Err(AppError::UnknownKey { what: "pipeline", key });
        }
        WorkspaceEdit::Pipeline(key) => workspace.pipeline = key,
    }
    let op = Op::new(OpKind::WorkspaceEdit, &workspace.name, 1);
    let ((), recorded) = session.transact(op, |tx| Ok(tx.update(&workspace)?))?;
    Ok((view(session)?, recorded))
}

/// Opens the sample, made anew where it is not there or not ours.
pub fn sample_open(session: &mut Session, _: Nothing) -> Change<SessionView> {
    let code = session.speech().code();
    let path = session.dirs.data.join(format!("sample-{code}.{ENDING}"));
    if path.exists() && open_path(session, &path).is_ok() {
        return Ok((view(session)?, Recorded::default()));
    }
    fs::create_dir_all(&session.dirs.data)
        .map_err(|cause| AppError::File { path: session.dirs.data.display().to_string(), cause })?;
    let name = Some(session.speech().text("sample-name"));
    let path = free_path(&path).display().to_string();
    workspace_new(session, WorkspaceNew { path, name, currency: "CNY".into(), pipeline: None, sample: true })
}

/// The path, or the first of its numbered neighbours where nothing stands.
fn free_path(path: &Path) -> PathBuf {
    let numbered = |n: u32| path.with_file_name(format!("{}-{n}.{ENDING}", path.file_stem().unwrap_or_default().display()));
    if !path.exists() { path.to_owned() } else { (2..).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| path.to_owned()) }
}

/// Takes a file off the recent ones.
pub fn recent_forget(session: &mut Session, file: FilePath) -> Change<SessionView> {
    session.forget(&file.path)?;
    Ok((view(session)?, Recorded::default()))
}

/// Copies the open workspace under a dated name.
pub fn workspace_backup(session: &Session, backup: Backup) -> Result<FileWritten> {
    let store = &session.open()?.store;
    // A bare file name has an empty parent, which is the folder we stand in.
    let parent = store.path().parent().filter(|folder| !folder.as_os_str().is_empty());
    let beside = parent.unwrap_or(Path::new(".")).to_owned();
    let folder = backup.folder.filter(|folder| !folder.trim().is_empty()).map(PathBuf::from).unwrap_or(beside);
    if !folder.is_dir() {
        return Err(AppError::NoFolder(folder.display().to_string()));
    }
    let stem = store.path().file_stem().unwrap_or_default().display().to_string();
    let name = format!("{stem} {}.{ENDING}", Local::now().format("%Y-%m-%d %H%M%S"));
    let path = free_path(&folder.join(name));
    let bytes = store.copy_to(&path)?;
    Ok(FileWritten { path: path.display().to_string(), bytes })
}

/// What is wrong with the open workspace; empty when sound.
pub fn check(session: &Session) -> Result<Vec<String>> {
    Ok(session.open()?.store.check()?)
}

/// Rebuilds the open workspace from its rows, after a copy was made.
pub fn repair(session: &Session) -> Result<FileWritten> {
    let copy = workspace_backup(session, Backup { folder: None })?;
    session.open()?.store.repair()?;
    Ok(copy)
}

/// The session as a window shows it.
pub(super) fn view(session: &Session) -> Result<SessionView> {
    let speech = session.speech();
    let recent = session.recent.iter().map(|file| RecentFile { exists: Path::new(&file.path).exists(), ..file.clone() });
    Ok(SessionView {
        language: speech.code().to_owned(),
        settings: session.settings.clone(),
        redacted: session.redacts(),
        redacts_cost: session.redacts_cost(),
        workspace: session.open.as_ref().map(|open| workspace_info(session, open)).transpose()?,
        recent: recent.collect(),
        steps: session.steps()?,
        today: session.today().to_string(),
        pipelines: pipelines(speech.code())?,
        currency: if speech.code() == "en" { "USD" } else if speech.code() == "zh-Hant" { "TWD" } else { "CNY" }.into(),
        folder: documents(session).display().to_string(),
    })
}

fn documents(session: &Session) -> PathBuf {
    let users = directories::UserDirs::new().and_then(|dirs| dirs.document_dir().map(Path::to_owned));
    users.filter(|folder| folder.is_dir()).unwrap_or_else(|| session.dirs.data.clone())
}

fn workspace_info(session: &Session, open: &Open) -> Result<WorkspaceInfo> {
    let totals = open.store.db().totals()?;
    Ok(WorkspaceInfo {
        id: open.workspace.id.clone(),
        name: open.workspace.name.clone(),
        path: open.store.path().display().to_string(),
        currency: open.workspace.currency.clone(),
        year_start: crate::calendar::start(session)?.number(),
        pipeline: open.workspace.pipeline.clone(),
        read_only: open.store.read_only(),
        older: open.older.as_ref().map(|path| path.display().to_string()),
        counts: Counts {
            accounts: totals.accounts,
            people: totals.people,
            open_opportunities: totals.open_opportunities,
            opportunities: totals.opportunities,
            open_actions: totals.open_actions,
        },
    })
}

fn pipelines(language: &str) -> Result<Vec<PipelineChoice>> {
    let method = own_method()?;
    let choice = |process: &domain::method::Process| PipelineChoice {
        key: process.key.clone(),
        title: process.title.get(language).to_owned(),
        stages: process.stages.iter().map(|stage| stage.title.get(language)).collect::<Vec<_>>().join(" · "),
    };
    Ok(method.processes().map(choice).collect())
}

/// Searches everything with a name.
pub fn find(session: &Session, find: Find) -> Result<Vec<Hit>> {
    if find.text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let found = session.open()?.store.db().find_named(&find.text, find.limit.clamp(1, 200))?;
    let hit = |found: store::Found| Hit {
        kind: found.kind,
        id: found.id,
        name: found.name,
        detail: found.detail.unwrap_or_default(),
        account: found.account,
    };
    Ok(found.into_iter().map(hit).collect())
}

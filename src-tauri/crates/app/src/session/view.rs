//! What the session's commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Steps;

/// The state of this window: settings, the open workspace, recent files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionView {
    /// Language in force: `en`, `zh-Hans` or `zh-Hant`.
    pub language: String,
    /// What the person chose.
    pub settings: Settings,
    /// Private things are left out of every view and export.
    pub redacted: bool,
    /// Redaction leaves out cost and margin too.
    pub redacts_cost: bool,
    /// The open workspace.
    pub workspace: Option<WorkspaceInfo>,
    /// Recently opened files, latest first.
    pub recent: Vec<RecentFile>,
    /// Undo and redo.
    pub steps: Steps,
    /// ISO date of today, as Rust counts it.
    pub today: String,
    /// Pipelines a new workspace can start with.
    pub pipelines: Vec<PipelineChoice>,
    /// Currency a new workspace starts with, from language and last choice.
    pub currency: String,
    /// Folder offered for new files.
    pub folder: String,
}

/// A pipeline to choose for a new workspace.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineChoice {
    /// Pack key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Its stages in one line.
    pub stages: String,
}

/// Settings of this person on this machine; none of it is in the workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Language code, or none to follow the system.
    pub language: Option<String>,
    /// `light`, `dark`, `projector`, `print`, or none to follow the system.
    pub theme: Option<String>,
    /// The name written beside changes and judgements.
    pub author: String,
    /// The presentation that slides were put on last; where it stands, not what is in it.
    pub template: Option<String>,
}

/// Leave private things out, or show them.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RedactSet {
    /// They are left out.
    pub on: bool,
    /// Cost and margin too, wherever private things are left out; as it was where nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub cost: Option<bool>,
}

/// The open workspace.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorkspaceInfo {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// File.
    pub path: String,
    /// ISO currency of its sums.
    pub currency: String,
    /// The month a year of business starts with, 1 to 12.
    pub year_start: u32,
    /// Key of the pipeline new opportunities get.
    pub pipeline: String,
    /// Opened without the right to write.
    pub read_only: bool,
    /// Where a copy of the file stands as an older version left it; set when it was brought up
    /// to date on opening.
    pub older: Option<String>,
    /// How much is in it.
    pub counts: Counts,
}

/// Number of things in the workspace.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Counts {
    /// Accounts.
    pub accounts: u32,
    /// People.
    pub people: u32,
    /// Open opportunities.
    pub open_opportunities: u32,
    /// All opportunities.
    pub opportunities: u32,
    /// Actions not done.
    pub open_actions: u32,
}

/// A file opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentFile {
    /// Path.
    pub path: String,
    /// Workspace name when last open.
    pub name: String,
    /// ISO date-time when last open.
    pub opened: String,
    /// Whether the file is still there.
    #[serde(default)]
    pub exists: bool,
}

/// Make a workspace and open it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkspaceNew {
    /// Path; `.mainstay` is added where it lacks. Refused where a file exists.
    pub path: String,
    /// Name; the file's stem where empty.
    pub name: Option<String>,
    /// ISO currency.
    pub currency: String,
    /// Key of the pipeline.
    pub pipeline: Option<String>,
    /// Fill it with the fictional sample.
    pub sample: bool,
}

/// Write everything a workspace holds in the open format.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DataWrite {
    /// Where to; ends in `.jsonl` or `.zip`.
    pub path: String,
    /// A file that stands there is replaced.
    #[serde(default)]
    pub replace: bool,
}

/// Make a workspace of what was written in the open format.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DataRead {
    /// The workspace; `.mainstay` is added where it lacks. Refused where a file exists.
    pub path: String,
    /// What was written; ends in `.jsonl` or `.zip`.
    pub from: String,
}

/// A file to open or forget.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FilePath {
    /// Path.
    pub path: String,
}

/// Change the workspace's own facts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum WorkspaceEdit {
    /// Its name.
    Name(String),
    /// The pipeline that new opportunities get.
    Pipeline(String),
}

/// Where a backup goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Backup {
    /// Folder; beside the file where none.
    pub folder: Option<String>,
}

/// A file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileWritten {
    /// Where it is.
    pub path: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Search over everything with a name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Find {
    /// Part of a name, or pinyin, or its initials.
    pub text: String,
    /// At most so many.
    pub limit: u32,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// `account`, `person`, `opportunity`, `unit`, `product`, `competitor`, `teammate`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What tells it from its namesakes: account, title, stage.
    pub detail: String,
    /// The account it belongs to.
    pub account: Option<String>,
}

//! What the method's command gives: the primitives of the workspace in the person's language.
//!
//! Only what is not switched off. Keys refer to other parts of the same answer.

use serde::Serialize;
use ts_rs::TS;

pub use super::score_view::*;
pub use super::workshop_view::*;

/// The workspace's method.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MethodView {
    /// Scales.
    pub scales: Vec<ScaleView>,
    /// Scorecards and selections.
    pub scorecards: Vec<ScorecardInfo>,
    /// Matrices.
    pub matrices: Vec<MatrixInfo>,
    /// Pipelines.
    pub pipelines: Vec<PipelineView>,
    /// Agendas of workshops.
    pub agendas: Vec<AgendaInfo>,
    /// Decks of cards to put in order.
    pub decks: Vec<DeckInfo>,
}

/// Where a part of the method comes from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceView {
    /// Models it follows, e.g. `A-17`; none when all of it is ours.
    pub models: Vec<String>,
    /// All of it is ours: no source has it. To be marked where it is shown.
    pub ours: bool,
    /// The workspace changed or added it.
    pub own: bool,
}

/// A scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScaleView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it is set on: `account`, `unit`, `person`, `opportunity`, `note`…
    pub applies: Vec<String>,
    /// Several levels at once.
    pub multiple: bool,
    /// `tier`: a tier scheme to choose; `tag`: a dimension for filters.
    pub role: Option<String>,
    /// A wanted level with a date can stand beside the present one.
    pub target: bool,
    /// Left out of redacted views and of every export (C-05).
    pub private: bool,
    /// Off until the workspace switches it on (C-13); see `people_settings_get`.
    pub sensitive: bool,
    /// Levels in order.
    pub levels: Vec<LevelView>,
    /// Where it comes from.
    pub source: SourceView,
}

/// A level of a scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LevelView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Sign or letter.
    pub sign: String,
    /// −100 to 100; the higher, the better or the further.
    pub value: i32,
    /// Token of its colour.
    pub tone: String,
    /// What it suggests to do.
    pub advice: Option<String>,
    /// What is wanted of who is on it.
    pub goal: Option<String>,
    /// Tier: accounts the scheme expects.
    pub count: Option<u32>,
    /// Tier: percent of the accounts it should hold.
    pub share: Option<u32>,
    /// Tier: percent of the selling time it should get.
    pub time: Option<u32>,
    /// Tier: level of the scale `coverage-model` that serves it.
    pub coverage: Option<String>,
    /// Tier: level of the scale `engagement` it starts with.
    pub engagement: Option<String>,
    /// What must be filled in on it: `owner`, `plan`, `growth-goal`, `loss-reason`,
    /// `loss-prevention`.
    pub requires: Vec<String>,
    /// Left out of the short view.
    pub hidden: bool,
    /// Buying role: level of the scale `key-role` it stands for (C-02).
    pub key_role: Option<String>,
    /// Shown as no level in redacted views (C-08).
    pub private: bool,
    /// What shows that somebody is on it; with any, `judge` asks for one at least (C-04).
    pub evidence: Vec<EvidenceInfo>,
    /// What to do, each an action of its own (C-09).
    pub tactics: Vec<String>,
    /// What to pay attention to (C-13).
    pub focus: Vec<String>,
    /// What to keep from (C-13).
    pub avoid: Vec<String>,
    /// Its point on the curve, 0–100 from the left and from the bottom.
    pub at: Option<[u32; 2]>,
}

/// Something that shows that somebody is on a level.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EvidenceInfo {
    /// Key.
    pub key: String,
    /// What was seen.
    pub text: String,
}

/// A matrix, without what stands on it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatrixInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What is placed on it: `account`, `unit`, `opportunity`, `note`, `person`; at least one.
    pub places: Vec<String>,
    /// `account` where each account has a board of its own (B-03); nothing for one board.
    pub within: Option<String>,
    /// From left to right.
    pub x: AxisInfo,
    /// From bottom to top.
    pub y: AxisInfo,
    /// Zones in order; together they cover the board.
    pub zones: Vec<ZoneInfo>,
    /// Figure that gives the area of a disc: `revenue`, `potential`, `open`, `amount`, `turnover`,
    /// `employees`, `profit`, `contribution` or `cost`.
    pub size: Option<String>,
    /// Figure that gives the ring around a disc.
    pub ring: Option<String>,
    /// Key of the scale that gives a disc its colour.
    pub colour: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
}

/// An axis of a matrix.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AxisInfo {
    /// What is measured.
    pub title: String,
    /// The word at 0.
    pub low: String,
    /// The word at 100.
    pub high: String,
    /// Key of the scorecard that computes the place.
    pub scorecard: Option<String>,
    /// Key of the scale that computes the place, one band for each level. With neither, people
    /// place by hand.
    pub scale: Option<String>,
    /// Bands of the scale, in its order.
    pub bands: Vec<BandInfo>,
}

/// The part of an axis that belongs to a level.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BandInfo {
    /// Key of the level.
    pub level: String,
    /// Title of the level.
    pub title: String,
    /// Where it begins, 0–100.
    pub from: f64,
    /// Where it ends, 0–100.
    pub to: f64,
}

/// A zone of a matrix.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ZoneInfo {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// `[left, bottom, right, top]`, 0–100.
    pub area: [f64; 4],
    /// The verdict: how to treat what stands here.
    pub treat: String,
    /// Token of its colour.
    pub tone: String,
    /// `risk`: its sum is revenue at risk; `over`: cost of over-investment (D-23).
    pub flag: Option<String>,
}

/// A pipeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PipelineView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Stages in order, without won and lost.
    pub stages: Vec<StageView>,
}

/// A stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageView {
    /// Key.
    pub key: String,
    /// Short sign, e.g. `P1`.
    pub sign: String,
    /// Title.
    pub title: String,
    /// What it is there for.
    pub goal: String,
    /// What shows that it is passed.
    pub marks: Vec<String>,
    /// Warnings on entering.
    pub warnings: Vec<String>,
    /// Percent.
    pub probability: u32,
    /// `pipeline`, `upside`, `commit` or `omitted`.
    pub category: String,
    /// Days it should take.
    pub expected_days: Option<u32>,
}

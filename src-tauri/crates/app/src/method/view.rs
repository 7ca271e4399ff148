//! What the method's command gives: scales, matrices and pipelines of the
//! workspace in the person's language.

use serde::Serialize;
use ts_rs::TS;

/// The workspace's method.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MethodView {
    /// Scales.
    pub scales: Vec<ScaleView>,
    /// Matrices: key and title.
    pub matrices: Vec<NamedView>,
    /// Pipelines.
    pub pipelines: Vec<PipelineView>,
}

/// A key with its title.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NamedView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// A scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScaleView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Several levels at once.
    pub multiple: bool,
    /// Levels in order.
    pub levels: Vec<LevelView>,
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
    /// Token of its colour.
    pub tone: String,
    /// What it suggests to do.
    pub advice: Option<String>,
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

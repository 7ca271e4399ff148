//! What the charts' and the exports' commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::classes::view::ClassQuery;
use crate::forecasts::view::PipelineSlice;
use crate::matrix::view::MatrixQuery;
use crate::opportunities::view::OpportunityQuery;
use crate::wire::MoneyView;

/// Which chart, how large, over what.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChartQuery {
    /// `funnel`, `durations`, `breadth`, `revenue`, `forecast`, `range`, `fan`, `changes`, `flow`, `moves`, `slips`,
    /// `accuracy`, `calibration`, `velocity`, `plan`, `measures`, `pyramid`, `pareto`, `time`, `ladder`,
    /// `lifecycle`, `segments`, `qualification`, `radar`, `pain-chain`, `driver-chain` or `pressures`.
    pub chart: String,
    /// `light`, `dark`, `projector` or `print`.
    pub theme: String,
    /// px; 0 for the chart's own.
    pub width: u32,
    /// px; 0 for the chart's own.
    pub height: u32,
    /// Pipeline of a funnel; the workspace's own where none.
    pub pipeline: Option<String>,
    /// The opportunity, of a chart of one.
    pub opportunity: Option<String>,
    /// Only this account.
    pub account: Option<String>,
    /// Only this unit of the account. For the driver chain and pressures.
    pub unit: Option<String>,
    /// Only this owner.
    pub owner: Option<String>,
    /// Only this product.
    pub product: Option<String>,
    /// Only what came of leads from this source (D-05).
    pub source: Option<String>,
    /// Only accounts of this territory.
    pub territory: Option<String>,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; the year of business of today where none.
    pub from: Option<String>,
    /// Last month `YYYY-MM`, or a period.
    pub to: Option<String>,
    /// `month`, `quarter` or `year` for the forecast.
    pub grain: Option<String>,
    /// As of this ISO date; today where none. For range, fan and changes.
    pub on: Option<String>,
    /// Changes since this ISO date or snapshot; a month before where none.
    pub since: Option<String>,
    /// Changes up to this ISO date or snapshot; today where none.
    pub until: Option<String>,
    /// Changes of amounts × chance rather than of amounts.
    pub weighted: bool,
    /// `by-stage` or `by-history`, for range, fan and accuracy; by stage where none, for accuracy by history.
    /// The kind of chance, for calibration: one of these or `own`.
    pub way: String,
    /// Chance that an opportunity slips out of its period, percent. For range and fan.
    pub slip: u32,
    /// How far all rise and fall together, percent; what the way usually has where none. For range and fan.
    pub correlation: Option<u32>,
    /// Tier scheme of a pyramid or of time, the one in use where none; series of measures; scorecard of a
    /// qualification or a radar.
    pub scheme: Option<String>,
    /// Scale, or `industry`, `country`, `city`, `owner`, for segments.
    pub dimension: Option<String>,
    /// Only accounts of these categories; empty means all. For charts of accounts.
    pub categories: Vec<String>,
}

/// A chart, its marks, and the same as a table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChartView {
    /// Title.
    pub title: String,
    /// What it is over: period, slice, unit.
    pub subtitle: String,
    /// The picture.
    pub svg: String,
    /// px.
    pub width: u32,
    /// px.
    pub height: u32,
    /// Marks in reading order.
    pub marks: Vec<MarkView>,
    /// The same figures.
    pub table: TableView,
    /// What the figures leave out, said in sentences.
    pub notes: Vec<String>,
    /// How its figures are worked out, in words.
    pub math: Option<String>,
    /// Nothing to draw yet.
    pub empty: bool,
}

/// A part of a chart that answers hover, click and keyboard.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MarkView {
    /// px.
    pub x: f64,
    /// px.
    pub y: f64,
    /// px.
    pub w: f64,
    /// px.
    pub h: f64,
    /// First line of the tooltip.
    pub title: String,
    /// Further lines.
    pub lines: Vec<String>,
    /// The records behind it.
    pub target: Option<OpportunityQuery>,
    /// The one thing it stands for.
    pub thing: Option<Thing>,
    /// The accounts behind it, in a chart of accounts.
    pub accounts: Option<ClassQuery>,
    /// Its outline as SVG path data from the box's corner, where it is no box.
    pub shape: Option<String>,
}

/// What a mark or a row stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Thing {
    /// `account`, `opportunity`, `measure` of the series shown, or `tier` of the scheme shown.
    pub kind: String,
    /// Its id; the level's key of a tier, empty for accounts without one.
    pub id: String,
}

/// A chart's figures as a table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableView {
    /// Headings; the first is of the row names.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// A row of figures.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableRow {
    /// Its name.
    pub name: String,
    /// Figures as shown.
    pub cells: Vec<String>,
    /// The records behind it.
    pub target: Option<OpportunityQuery>,
    /// The one thing it stands for.
    pub thing: Option<Thing>,
    /// The accounts behind it, in a chart of accounts.
    pub accounts: Option<ClassQuery>,
}

/// Write a picture to a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Export {
    /// Where to; the ending decides the format: `.svg`, `.png`, `.pdf`.
    pub path: String,
    /// 1–4, for PNG.
    pub scale: u32,
    /// What.
    pub picture: Picture,
    /// `slide`, `page`, `page-portrait` or `poster`; as large as it is drawn where none.
    #[serde(default)]
    #[ts(optional)]
    pub size: Option<String>,
    /// A map over as many pages of a PDF as it takes to be read.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub pages: bool,
}

/// A picture in a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Exported {
    /// Where it is.
    pub path: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// That its letters are too small to be read, and what helps; none where they are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Which picture, on which sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureFit {
    /// What.
    pub picture: Picture,
    /// `slide`, `page`, `page-portrait` or `poster`.
    pub size: String,
}

/// How a picture is read on a sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Fit {
    /// How high its smallest letters are, points.
    pub letters: f64,
    /// They are read with ease.
    pub read: bool,
    /// How many sheets it takes to be read; 1 where more would not help.
    pub pages: u32,
    /// That it is not read on one, and what helps; none where it is.
    pub note: Option<String>,
}

/// A picture for the clipboard.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureCopy {
    /// 1–4.
    pub scale: u32,
    /// What.
    pub picture: Picture,
}

/// A picture's bytes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PictureBytes {
    /// PNG in base64.
    pub png: String,
}

/// What can be drawn into a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Picture {
    /// A chart as seen.
    Chart(ChartQuery),
    /// A matrix as seen.
    Matrix(MatrixPicture),
    /// The map of an account's people.
    People(PeoplePicture),
    /// Our people and theirs, level by level (C-19).
    Zipper(PeoplePicture),
    /// Who of us knows whom of them (C-17).
    Stakeholders(PeoplePicture),
    /// People around one of us or all of us, the closer the nearer (F-01).
    Ripples(PeoplePicture),
    /// When a customer asks us, by how deep the relationship is (C-18).
    Stairs(PeoplePicture),
    /// Legal entities, divisions and sites of an account (B-13).
    Entities(PeoplePicture),
    /// The departments of an account and what is done there (C-24).
    Departments(PeoplePicture),
}

/// A matrix to draw.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MatrixPicture {
    /// The view on screen.
    pub query: MatrixQuery,
    /// Theme.
    pub theme: String,
}

/// A people map to draw.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PeoplePicture {
    /// Account.
    pub account: String,
    /// Theme.
    pub theme: String,
    /// Opportunity whose judgements come first.
    #[serde(default)]
    #[ts(optional)]
    pub opportunity: Option<String>,
    /// The map as of this day, ISO date.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<String>,
    /// `tree`, `unit`, `influence` or `free`.
    #[serde(default)]
    #[ts(optional)]
    pub layout: Option<String>,
    /// People whose reports are folded away.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub folded: Vec<String>,
    /// Only these people of a map and those below them; everybody where none.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tops: Vec<String>,
    /// So many boxes of a map hang below each other before a list goes on beside; as the layout has it where none.
    #[serde(default)]
    #[ts(optional)]
    pub rows: Option<u32>,
    /// Who of us is in the middle of the ripples; none for all of us.
    #[serde(default)]
    #[ts(optional)]
    pub teammate: Option<String>,
    /// Everybody on the ripples, the zipper and in the table, however many; else the most heeded.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub all: bool,
}

/// Revenue targets of some months.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TargetQuery {
    /// Whose; the whole business where nothing is said.
    #[serde(default)]
    #[ts(optional, as = "Option<PipelineSlice>")]
    pub of: PipelineSlice,
    /// First month `YYYY-MM`.
    pub from: String,
    /// Last month `YYYY-MM`.
    pub to: String,
}

/// One month's target.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TargetRow {
    /// `YYYY-MM`.
    pub month: String,
    /// Its name.
    pub name: String,
    /// Target.
    pub amount: Option<MoneyView>,
}

/// Set targets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TargetSet {
    /// Whose; a seller, an account, a product or several of these, or the whole business.
    #[serde(default)]
    #[ts(optional, as = "Option<PipelineSlice>")]
    pub of: PipelineSlice,
    /// Months `YYYY-MM`.
    pub months: Vec<String>,
    /// One amount as typed for each of them; none clears.
    pub amount: Option<String>,
}

/// Which stages in which period.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StageFlowQuery {
    /// Pipeline; the workspace's own where none.
    pub pipeline: Option<String>,
    /// Account.
    pub account: Option<String>,
    /// Owner.
    pub owner: Option<String>,
    /// From this ISO date on; all time where none.
    pub from: Option<String>,
    /// Up to and with this ISO date; today where none.
    pub to: Option<String>,
}

/// A stage in figures (D-30).
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageFlow {
    /// Pipeline key.
    pub pipeline: String,
    /// Stage key.
    pub stage: String,
    /// Title.
    pub name: String,
    /// Sign.
    pub sign: String,
    /// Open and standing here now.
    pub open: u32,
    /// Reached it in the period; a stage skipped counts as reached.
    pub entered: u32,
    /// Of these, went further or won.
    pub moved_on: u32,
    /// Stays here that ended in the period.
    pub left: u32,
    /// Moved on ÷ entered, 0–1; none where nobody entered.
    pub conversion: Option<f64>,
    /// Median of those stays, days.
    pub median_days: Option<f64>,
    /// Mean of those stays, days.
    pub mean_days: Option<f64>,
    /// Days it should take.
    pub expected_days: u32,
    /// Open ones that stand here for too long.
    pub stuck: u32,
}

//! Charts and boards drawn as SVG with marks, then as PNG and PDF.
//!
//! Knows numbers, ready words and [`Style`]; not the domain, not languages, not money. Invariant:
//! any data draws, without panic, into a well-formed picture whose marks agree with the data.
//!
//! ```
//! use charts::{Chart, Funnel, Style, Theme, draw};
//! let funnel = Funnel { empty: "Nothing yet".into(), ..Funnel::default() };
//! let drawing = draw(Chart::Funnel(&funnel), &Style::new(Theme::Light, 640, 400));
//! assert!(drawing.svg.contains("Nothing yet"));
//! ```

mod answers;
mod arrow;
mod aside;
mod backend;
mod bars;
mod calibration;
mod cells;
mod chain;
mod certainty;
mod crosstab;
mod curve;
mod drawing;
mod export;
mod fan;
mod flow;
mod funnel;
mod hatch;
mod ladder;
mod legend;
mod lines;
mod matrix;
mod mirror;
mod multiples;
mod palette;
mod paper;
mod pareto;
mod people;
mod plane;
mod pyramid;
mod radar;
mod segments;
mod sheet;
mod spread_plot;
mod stakeholders;
mod style;
mod text;
mod waterfall;
mod zipper;

pub use answers::{AnswerGroup, AnswerRow, Answers};
pub use aside::Aside;
pub use bars::{Bars, BarsKey, BarsSign, Divider, Period, Range, Segment};
pub use calibration::{Calibration, Kept};
pub use cells::{Cells, CellsRow, Shade, WordCell, cells_height};
pub use certainty::Certainty;
pub use chain::{Chain, ChainBox, chain_size};
pub use crosstab::{Crosstab, Field};
pub use curve::{Curve, CurveItem, Phase};
pub use drawing::{Drawing, Mark};
pub use export::{ExportError, pdf, pdf_pages, png, shown};
pub use fan::{Blade, Fan};
pub use flow::{Band, Flow, Stack, Tone};
pub use funnel::{Change, Funnel, Stage};
pub use ladder::{Climber, Goal, Ladder, Rung};
pub use legend::Heading;
pub use matrix::{
    Axis, Card, Corner, LabelAt, Look, Matrix, MatrixKey, Note, Plot, Side, Tint, Zone,
    card_label_size, matrix_plot, note_size,
};
pub use mirror::{Half, Mirror, MirrorClass};
pub use multiples::{Multiples, Panel};
pub use pareto::{Pareto, ParetoItem, TopShare};
pub use paper::mounted;
pub use people::{
    Coverage, FrameKind, Influence, LinkKind, MapFrame, Node, Old, PeopleKey, PeopleMap, PeopleSign, Status,
};
pub use pyramid::{Pyramid, Tier};
pub use radar::{Radar, RadarPoint, RadarShape};
pub use segments::{SegmentRow, Segments};
pub use spread_plot::{Aim, Likely, SpreadPlot};
pub use stakeholders::{StakeholderCell, StakeholderRow, Stakeholders};
pub use style::{Style, Theme};
pub use palette::ink;
pub use text::{FONT, FONT_FAMILY, SIGNS, SIGNS_FAMILY, elide, legible, text_width, wrap};
pub use waterfall::{Fall, FallLook, Pillar, Waterfall};
pub use zipper::{Zipper, ZipperCard, ZipperLevel, ZipperPair};

/// What can be drawn.
#[derive(Clone, Copy)]
pub enum Chart<'a> {
    /// A funnel with shares between its stages.
    Funnel(&'a Funnel),
    /// Stacked bars over time, and how the value axis words its ticks.
    Bars(&'a Bars, &'a dyn Fn(f64) -> String),
    /// A matrix board (A-17).
    Matrix(&'a Matrix),
    /// A people map (C-11).
    People(&'a PeopleMap),
    /// A tier pyramid (A-09, A-11).
    Pyramid(&'a Pyramid),
    /// Two half pyramids back to back (A-13).
    Mirror(&'a Mirror),
    /// Accounts by revenue with the cumulative share (A-11), and how the value axis words its ticks.
    Pareto(&'a Pareto, &'a dyn Fn(f64) -> String),
    /// A relationship ladder (A-23).
    Ladder(&'a Ladder),
    /// A lifecycle curve (A-24).
    Curve(&'a Curve),
    /// Answers by question, for each contender (D-19).
    Answers(&'a Answers),
    /// How far each contender comes on each axis (D-19).
    Radar(&'a Radar),
    /// Segments compared (A-16, A-19).
    Segments(&'a Segments),
    /// Our people and theirs, level by level (C-19).
    Zipper(&'a Zipper),
    /// Who of us knows whom of them, how well (C-17).
    Stakeholders(&'a Stakeholders),
    /// What made a figure more or less, and how the value axis words its ticks.
    Waterfall(&'a Waterfall, &'a dyn Fn(f64) -> String),
    /// How likely each amount is, and how the axis words its ticks.
    Spread(&'a SpreadPlot, &'a dyn Fn(f64) -> String),
    /// Chances said against what came.
    Calibration(&'a Calibration),
    /// What came so far and the range ahead, and how the value axis words its ticks.
    Fan(&'a Fan, &'a dyn Fn(f64) -> String),
    /// From where to where, as a table of fields.
    Crosstab(&'a Crosstab),
    /// The same as bands between stacks.
    Flow(&'a Flow),
    /// Many measures beside each other, each with its plan.
    Multiples(&'a Multiples),
    /// Words in rows and columns, shaded (C-18, C-24).
    Cells(&'a Cells),
    /// Boxes in columns and what leads to what (D-14).
    Chain(&'a Chain),
}

/// Draws a chart or a board; never fails, whatever the data.
pub fn draw(chart: Chart<'_>, style: &Style) -> Drawing {
    let style = style.held();
    match chart {
        Chart::Funnel(funnel) => funnel::draw(funnel, &style),
        Chart::Bars(bars, format_tick) => bars::draw(bars, &style, format_tick),
        Chart::Matrix(matrix) => matrix::draw(matrix, &style),
        Chart::People(map) => people::draw(map, &style),
        Chart::Pyramid(pyramid) => pyramid::draw(pyramid, &style),
        Chart::Mirror(mirror) => mirror::draw(mirror, &style),
        Chart::Pareto(pareto, format_tick) => pareto::draw(pareto, &style, format_tick),
        Chart::Ladder(ladder) => ladder::draw(ladder, &style),
        Chart::Curve(curve) => curve::draw(curve, &style),
        Chart::Answers(answers) => answers::draw(answers, &style),
        Chart::Radar(radar) => radar::draw(radar, &style),
        Chart::Segments(segments) => segments::draw(segments, &style),
        Chart::Zipper(zipper) => zipper::draw(zipper, &style),
        Chart::Stakeholders(grid) => stakeholders::draw(grid, &style),
        Chart::Waterfall(fall, format_tick) => waterfall::draw(fall, &style, format_tick),
        Chart::Spread(plot, format_tick) => spread_plot::draw(plot, &style, format_tick),
        Chart::Calibration(chart) => calibration::draw(chart, &style),
        Chart::Fan(fan, format_tick) => fan::draw(fan, &style, format_tick),
        Chart::Crosstab(table) => crosstab::draw(table, &style),
        Chart::Flow(flow) => flow::draw(flow, &style),
        Chart::Multiples(multiples) => multiples::draw(multiples, &style),
        Chart::Cells(cells) => cells::draw(cells, &style),
        Chart::Chain(chain) => chain::draw(chain, &style),
    }
}

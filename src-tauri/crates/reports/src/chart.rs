//! A native chart beside its table: whoever opens the workbook can change both.
//!
//! Invariant: the chart refers to the cells of its own sheet and holds no figure of its own.

use rust_xlsxwriter::{Chart as Native, ChartFormat, ChartLine, ChartSolidFill, ChartType, Color, Worksheet};

use crate::ReportError;
use crate::book::{Chart, ChartKind, Sheet};

/// Colours of series, in order.
const COLOURS: [u32; 5] = [0x2F_6FDE, 0x7A_A7F0, 0xB9_D0F7, 0xD9_D8D2, 0x8A_8F98];
const GRID: Color = Color::RGB(0xE6_E5DF);
/// px.
const SIZE: (u32, u32) = (760, 380);

/// Puts the chart to the right of the table.
pub(crate) fn add(out: &mut Worksheet, name: &str, sheet: &Sheet, wanted: &Chart) -> Result<(), ReportError> {
    let mut chart = Native::new(match wanted.kind {
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Columns => ChartType::Column,
        ChartKind::Stacked => ChartType::ColumnStacked,
    });
    chart.title().set_name(&wanted.title);
    chart.set_width(SIZE.0).set_height(SIZE.1);
    let last = sheet.rows.len() as u32;
    for (nth, at) in wanted.series.iter().enumerate() {
        let col = *at as u16;
        let fill = ChartSolidFill::new().set_color(Color::RGB(COLOURS[nth % COLOURS.len()])).clone();
        let series = chart.add_series();
        series
            .set_categories((name, 1, 0, last, 0))
            .set_values((name, 1, col, last, col))
            .set_name((name, 0, col))
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_gap(60);
    }
    if wanted.kind == ChartKind::Bars {
        chart.x_axis().set_reverse();
    }
    chart.y_axis().set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(GRID));
    match wanted.series.len() {
        1 => chart.legend().set_hidden(),
        _ => chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom),
    };
    out.insert_chart(1, sheet.columns.len() as u16 + 1, &chart)?;
    Ok(())
}

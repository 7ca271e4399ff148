//! A native chart beside its table: whoever opens the workbook can change both.
//!
//! Invariant: the chart refers to the cells of its own sheet and holds no figure of its own.

use rust_xlsxwriter::{Chart as Native, ChartFormat, ChartLine, ChartSolidFill, ChartType, Color, Worksheet};

use crate::ReportError;
use crate::book::{Chart, ChartKind, Sheet};

/// Colours of series, in order.
const COLOURS: [u32; 5] = [0x2F_6FDE, 0x7A_A7F0, 0xB9_D0F7, 0xD9_D8D2, 0x8A_8F98];
/// Colours of parts on each other, from what is sure to what is not.
pub(crate) const PARTS: [u32; 4] = [0x1D_3F66, 0x4B_86BD, 0xA9_CBE8, 0xD9_D8D2];
/// What is aimed at.
const TARGET: u32 = 0xB4_4A2E;
const GRID: Color = Color::RGB(0xE6_E5DF);
/// Columns of a wide table.
const WIDE: u16 = 10;
/// px.
const SIZE: (u32, u32) = (760, 380);

/// Puts the chart to the right of the table, or below a wide one.
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
        let colours = if wanted.kind == ChartKind::Stacked { &PARTS[..] } else { &COLOURS };
        let fill = ChartSolidFill::new().set_color(Color::RGB(colours[nth % colours.len()])).clone();
        let series = chart.add_series();
        series
            .set_categories((name, 1, 0, last, 0))
            .set_values((name, 1, col, last, col))
            .set_name((name, 0, col))
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_gap(60);
    }
    if let Some(at) = wanted.line {
        chart.combine(&line(name, (at as u16, last)));
    }
    if wanted.kind == ChartKind::Bars {
        chart.x_axis().set_reverse();
    }
    chart.y_axis().set_num_format("#,##0").set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(GRID));
    match wanted.series.len() + usize::from(wanted.line.is_some()) {
        1 => chart.legend().set_hidden(),
        _ => chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom),
    };
    let beside = sheet.columns.len() as u16 + 1;
    // Beside a wide table nobody would see it.
    let (row, col) = if beside > WIDE { (last + 4, 0) } else { (1, beside) };
    out.insert_chart(row, col, &chart)?;
    Ok(())
}

/// A column as a line over the others.
fn line(name: &str, (col, last): (u16, u32)) -> Native {
    let mut chart = Native::new(ChartType::Line);
    let stroke = ChartLine::new().set_color(Color::RGB(TARGET)).set_width(2.25).clone();
    let series = chart.add_series();
    series.set_categories((name, 1, 0, last, 0)).set_values((name, 1, col, last, col)).set_name((name, 0, col));
    series.set_format(ChartFormat::new().set_line(&stroke));
    chart
}

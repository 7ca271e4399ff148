//! The forecast as a workbook: what stands in it is what the view says, also after another program has
//! counted it again, and it follows when somebody changes a cell.

use serde_json::{Value, json};

use crate::machine::{Machine, rows};
use crate::readers::{python, sample, told};

/// Every sheet of a workbook as rows of values.
const VALUES: &str = "read = lambda name: [[[None if cell == '' else str(cell)[:10] if hasattr(cell, 'year') else cell for cell in row] \
    for row in sheet.iter_rows(values_only=True)] for sheet in openpyxl.load_workbook(name, data_only=True).worksheets]\n";

/// The sheets with the results written beside the formulas.
fn written(machine: &Machine, name: &str) -> Option<Value> {
    python(machine, "openpyxl", &format!("{VALUES}print(json.dumps(read('{name}')))"))
}

/// The same after a change, counted anew by LibreOffice: openpyxl drops every result when it saves.
fn recounted(machine: &Machine, name: &str, change: &str) -> Option<Value> {
    python(machine, "openpyxl", &format!("book = openpyxl.load_workbook('{name}')\ndeals = book.worksheets[1]\n{change}\nbook.save('bare.xlsx')\nprint(0)"))?;
    told("soffice", &["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "counted", "bare.xlsx"], &machine.file(""))?;
    written(machine, "counted/bare.xlsx")
}

/// What a row of the view says, in the order of the columns of the sheet, in major units.
fn expected(row: &Value) -> Vec<Option<f64>> {
    let [won, commit, upside, pipeline] = ["won", "commit", "upside", "pipeline"].map(|key| row[key].as_f64().unwrap());
    let sums = [won, commit - won, upside - commit, pipeline - upside, pipeline - won].map(Some);
    sums.into_iter().chain(["open_count", "weighted", "target", "gap", "coverage"].map(|key| row[key].as_f64())).collect()
}

fn assert_says(sheet: &[Value], shown: &Value, about: &str) {
    for (row, cells) in rows(shown).iter().zip(&sheet[1..]) {
        assert_eq!([&cells[0], &cells[1], &cells[2]], [&row["name"], &row["from"], &row["to"]], "{about}");
        for (at, figure) in expected(row).into_iter().enumerate() {
            let cell = cells[at + 3].as_f64();
            let same = cell.zip(figure).is_some_and(|(cell, figure)| (cell - figure).abs() < 1e-6) || (cell, figure) == (None, None);
            assert!(same, "{about}, {}, column {}: {cell:?} for {figure:?}", row["name"], at + 3);
        }
    }
}

#[test]
fn the_sums_of_a_forecast_workbook_are_those_of_the_view_before_and_after_they_are_counted_anew() {
    let machine = Machine::new();
    for (language, by, from, to, horizon) in [("en", "month", "2026-07", "2027-03", "9"), ("zh-Hans", "quarter", "2026-Q3", "2027-Q2", "4")] {
        let file = sample(&machine, language);
        machine.done(&["report", &file, "forecast", "--from", from, "--to", to, "--by", by, "--lang", language, "--out", "forecast.xlsx", "--replace"]);
        let shown = machine.json(&["show", &file, "forecast", "--from", from, "--horizon", horizon, "--by", by, "--lang", language, "--json"]);
        let Some(sheets) = written(&machine, "forecast.xlsx") else { return };
        let periods = sheets[0].as_array().unwrap();
        assert_eq!(periods.len(), rows(&shown).len() + 2, "a head, the periods, the totals");
        assert_says(periods, &shown, language);
        let Some(anew) = recounted(&machine, "forecast.xlsx", "") else { return };
        assert_says(anew[0].as_array().unwrap(), &shown, &format!("{language}, counted anew"));
        for (before, after) in rows(periods.last().unwrap()).iter().zip(rows(anew[0].as_array().unwrap().last().unwrap())) {
            let near = before.as_f64().zip(after.as_f64()).is_some_and(|(before, after)| (before - after).abs() < 1e-6);
            assert!(near || before == after, "{language}: the totals of the view and of the formulas: {before} {after}");
        }
        assert_eq!(sheets[1], anew[1], "{language}: weighted amounts round alike");
    }
}

#[test]
fn a_forecast_workbook_follows_what_is_changed_in_it() {
    let machine = Machine::new();
    let file = sample(&machine, "en");
    machine.done(&["report", &file, "forecast", "--from", "2026-10", "--to", "2026-12", "--out", "forecast.xlsx"]);
    let Some(before) = written(&machine, "forecast.xlsx") else { return };
    // The first open one that counts, in a month that is shown.
    let deals = before[1].as_array().unwrap();
    let at = deals.iter().position(|row| row[4] != "Won" && row[9] == "Yes" && row[5].as_str().is_some_and(|day| ("2026-10".."2027").contains(&day))).unwrap();
    let month = before[0].as_array().unwrap().iter().position(|row| row[1].as_str().is_some_and(|first| first.get(..7) == deals[at][5].as_str().unwrap().get(..7))).unwrap();
    let open = |sheets: &Value| sheets[0][month][7].as_f64().unwrap();
    let Some(more) = recounted(&machine, "forecast.xlsx", &format!("deals.cell({}, 7).value += 1000", at + 1)) else { return };
    assert!((open(&more) - open(&before) - 1000.0).abs() < 1e-6);
    let without = recounted(&machine, "forecast.xlsx", &format!("deals.cell({}, 10).value = 'No'", at + 1)).unwrap();
    assert!((open(&before) - open(&without) - deals[at][6].as_f64().unwrap()).abs() < 1e-6);
    assert_eq!(without[0][month][8].as_f64(), before[0][month][8].as_f64().map(|count| count - 1.0));
}

#[test]
fn half_a_cent_is_rounded_to_the_even_one_and_no_name_of_it_runs() {
    let machine = Machine::new();
    machine.done(&["new", "odd.mainstay"]);
    let names = ["=1+1", "+49 30", "-2", "@SUM(A1)"];
    let deals: String = ["0.10", "0.30", "1000000.50", "0.70"].iter().zip(names).map(|(amount, name)| format!("{name},{name},{amount},2027-01-15,50\n")).collect();
    std::fs::write(machine.file("deals.csv"), format!("Opportunity,Account,Amount,Close date,Probability\n{deals}")).unwrap();
    machine.done(&["import", "odd.mainstay", "deals.csv", "--as", "opportunity"]);
    machine.done(&["report", "odd.mainstay", "forecast", "--from", "2027-01", "--to", "2027-01", "--out", "odd.xlsx"]);
    let kinds = "sheet = openpyxl.load_workbook('odd.xlsx').worksheets[1]\nprint(json.dumps(sorted([cell.value, cell.data_type] for row in sheet.iter_rows(min_row=2, max_row=5, max_col=2) for cell in row)))";
    let Some(cells) = python(&machine, "openpyxl", kinds) else { return };
    for name in names {
        assert!(cells.as_array().unwrap().contains(&json!([name, "s"])), "{name} in {cells}");
    }
    let shown = machine.json(&["show", "odd.mainstay", "forecast", "--from", "2027-01", "--horizon", "1", "--json"]);
    let sheets = written(&machine, "odd.xlsx").unwrap();
    assert_says(sheets[0].as_array().unwrap(), &shown, "half a cent");
    let Some(anew) = recounted(&machine, "odd.xlsx", "") else { return };
    assert_says(anew[0].as_array().unwrap(), &shown, "half a cent, counted anew");
}

#[test]
fn a_forecast_workbook_is_of_a_part_and_of_whole_periods() {
    let machine = Machine::new();
    let file = machine.sample();
    machine.done(&["report", file, "forecast", "--account", "Harbourline Motors", "--out", "one.xlsx"]);
    if let Some(sheets) = written(&machine, "one.xlsx") {
        let others = sheets[1].as_array().unwrap()[1..].iter().filter(|row| !row[0].is_null() && row[1] != "Harbourline Motors").count();
        assert_eq!((others, sheets[0].as_array().unwrap().len()), (0, 14), "its opportunities, over twelve months");
    }
    let refused = machine.run(&["report", file, "forecast", "--out", "one.xlsx"]);
    assert!(refused.code == 1 && refused.err.contains("already stands"), "{}", refused.err);
    assert_eq!(machine.run(&["report", file, "forecast", "--out", "one.pdf"]).code, 1);
    let misplaced = machine.run(&["report", file, "workbook", "--from", "2026-10", "--out", "all.xlsx"]);
    assert!(misplaced.code == 2 && misplaced.err.contains("--from"), "{}", misplaced.err);
}

//! Rows as typed records, with every problem named.

use exchange::columns::{Field, Kind, guess, guess_as};
use exchange::records::{Mapping, Options, Record, records};
use exchange::values::{DateOrder, DecimalMark, Problem};

use crate::read;

const PIPELINE: &str = "\
Opportunity,Account,Stage,Amount,Expected close date,Probability,Note
Phase two,Alpha,Proposal,\"USD 1,200.50\",2026-03-31,25%,=CMD()
Phase three,Alpha,Proposal,a lot,31.3.,140%,
,,Proposal,5,,,
";

fn mapping_of(text: &str) -> Mapping {
    guess(&read(text).unwrap()).mapping.unwrap()
}

#[test]
fn rows_become_records_and_bad_cells_problems() {
    let table = read(PIPELINE).unwrap();
    let mut made = records(&table, &mapping_of(PIPELINE), &Options::default());
    let first = made.next().unwrap().unwrap();
    assert_eq!(first.row, 2);
    assert_eq!(first.fields.text(Field::Name), Some("Phase two"));
    assert_eq!(first.fields.decimal(Field::Amount).unwrap().to_string(), "1200.5");
    assert_eq!(first.fields.text(Field::Currency), Some("USD"), "the amount names it");
    assert_eq!(first.fields.date(Field::ClosesOn).unwrap().to_string(), "2026-03-31");
    assert_eq!(first.fields.decimal(Field::Probability).unwrap().to_string(), "25");
    assert_eq!(first.fields.text(Field::Note), Some("=CMD()"), "text, never run");
    assert_eq!(first.problems, []);

    let second = made.next().unwrap().unwrap();
    assert_eq!(second.fields.get(Field::Amount), None);
    let problems: Vec<_> =
        second.problems.into_iter().map(|it| (it.row, it.column, it.problem)).collect();
    let raw = |text: &str| text.to_owned();
    assert_eq!(
        problems,
        [
            (3, 3, Problem::NotANumber { raw: raw("a lot") }),
            (3, 4, Problem::NotADate { raw: raw("31.3.") }),
            (3, 5, Problem::OutOfRange { raw: raw("140%") }),
        ]
    );

    let skipped = made.next().unwrap().unwrap_err();
    assert_eq!(skipped.row, 4);
    assert!(skipped.missing.contains(&Field::Name));
    assert_eq!(skipped.cells[3], "5", "what stood there is not lost");
    assert!(made.next().is_none());
}

fn only_record<'t>(table: &'t exchange::read::Table, options: Options) -> Record<'t> {
    let mapping = guess_as(table, Kind::Opportunity).mapping.unwrap();
    records(table, &mapping, &options).next().unwrap().unwrap()
}

#[test]
fn conventions_are_the_columns_and_can_be_overruled() {
    let text = "Deal;Account;Amount;Close date\nA;Alpha;1.234;5/1/2026\nB;Beta;2,5;6/2/2026\n";
    let table = read(text).unwrap();
    let record = only_record(&table, Options::default());
    assert_eq!(record.fields.decimal(Field::Amount).unwrap().to_string(), "1234", "2,5 decides");
    assert_eq!(record.fields.date(Field::CloseDate).unwrap().to_string(), "2026-05-01");

    let mapping = guess_as(&table, Kind::Opportunity).mapping.unwrap();
    let made = records(&table, &mapping, &Options::default());
    let reading = made.readings().iter().find(|it| it.field == Field::CloseDate).unwrap();
    assert!(reading.dates.unwrap().ambiguous, "a person should be asked");

    let told = Options { dates: Some(DateOrder::DayMonthYear), decimal: Some(DecimalMark::Point) };
    let record = only_record(&table, told);
    assert_eq!(record.fields.date(Field::CloseDate).unwrap().to_string(), "2026-01-05");
    assert_eq!(record.fields.decimal(Field::Amount).unwrap().to_string(), "1.234");
}

#[test]
fn units_of_headers_are_multiplied_out() {
    let text = "客户名称,行业,营业额（万元人民币）\n东方,机械,860.5\n";
    let table = read(text).unwrap();
    let record = records(&table, &mapping_of(text), &Options::default()).next().unwrap().unwrap();
    assert_eq!(record.fields.decimal(Field::Turnover).unwrap().to_string(), "8605000");
    assert_eq!(record.fields.text(Field::Currency), Some("CNY"));
}

#[test]
fn two_currencies_in_a_row_are_told() {
    let text = "Deal,Account,Amount,Currency\nA,Alpha,€5,USD\n";
    let table = read(text).unwrap();
    let record = only_record(&table, Options::default());
    assert_eq!(record.fields.text(Field::Currency), Some("USD"));
    assert!(matches!(record.problems[0].problem, Problem::CurrencyConflict { .. }));
}

#[test]
fn a_persons_name_is_joined_in_the_order_of_its_script() {
    let text = "First name,Last name,Company\nAnn,Miller,Alpha\n伟,王,东方\n,Smith,Beta\n,,Gamma\n";
    let table = read(text).unwrap();
    let mapping = guess_as(&table, Kind::Person).mapping.unwrap();
    let made: Vec<_> = records(&table, &mapping, &Options::default()).collect();
    let name = |at: usize| made[at].as_ref().unwrap().fields.text(Field::Name).unwrap().to_owned();
    assert_eq!([name(0), name(1), name(2)], ["Ann Miller", "王伟", "Smith"]);
    assert_eq!(made[3].as_ref().unwrap_err().row, 5);
}

#[test]
fn placeholders_in_typed_columns_are_nothing_and_no_problem() {
    let text = "Company,Employees,Founded,Annual revenue,Parent account\nAlpha,-,N/A,暂无,--\n";
    let table = read(text).unwrap();
    let record = records(&table, &mapping_of(text), &Options::default()).next().unwrap().unwrap();
    assert_eq!((record.fields.iter().count(), record.problems.len()), (1, 0));
}

#[test]
fn control_characters_are_taken_out_and_told() {
    let text = "Company,Industry\nAl\u{1}pha,Tools\n";
    let table = read(text).unwrap();
    let record = records(&table, &mapping_of(text), &Options::default()).next().unwrap().unwrap();
    assert_eq!(record.fields.text(Field::Name), Some("Alpha"));
    assert_eq!(record.problems[0].problem, Problem::ControlCharacters { removed: 1 });
}

#[test]
fn a_column_that_can_be_read_either_way_is_read_as_the_others_are() {
    let text = "Account;Employees;Potential;Turnover\nAlpha;1.300;2.500;1.850.000,50\nBeta;950;1.200;3.100.000\n";
    let table = read(text).unwrap();
    let mapping = mapping_of(text);
    let first = records(&table, &mapping, &Options::default()).next().unwrap().unwrap();
    assert_eq!(first.fields.integer(Field::Employees), Some(1_300), "a count has no fraction");
    assert_eq!(first.fields.decimal(Field::Turnover).unwrap().to_string(), "1850000.5");
    assert_eq!(first.fields.decimal(Field::Potential).unwrap().to_string(), "2500");
}

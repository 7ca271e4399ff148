//! Tables that other systems exported. They are no part of the project: where they are not at
//! hand the test says so and passes.

use std::path::PathBuf;

use exchange::columns::{Field, Guess, Kind, guess};
use exchange::names::{Match, Names};
use exchange::read::{ReadOptions, Source, Table};
use exchange::records::{Options, records};

fn folder() -> PathBuf {
    std::env::var_os("MAINSTAY_TEST_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data")),
        PathBuf::from,
    )
}

fn table(path: &str) -> Option<Table> {
    let path = folder().join(path);
    if !path.exists() {
        println!("skipped: no {}", path.display());
        return None;
    }
    Some(Source::open(&path).unwrap().table(&ReadOptions::default()).unwrap())
}

fn header_of(guess: &Guess, field: Field) -> Option<&str> {
    let column = guess.columns.iter().find(|column| column.field == Some(field))?;
    Some(&column.header)
}

#[test]
fn each_table_is_known_for_what_it_is() {
    use Field::*;
    type Expected = (&'static str, Option<Kind>, &'static [(Field, &'static str)]);
    let cases: &[Expected] = &[
        (
            "maven-crm/accounts.csv",
            Some(Kind::Account),
            &[
                (Name, "account"),
                (Industry, "sector"),
                (Founded, "year_established"),
                (Turnover, "revenue"),
                (Employees, "employees"),
                (Country, "office_location"),
                (Parent, "subsidiary_of"),
            ],
        ),
        (
            "maven-crm/products.csv",
            Some(Kind::Product),
            &[(Name, "product"), (Series, "series"), (Price, "sales_price")],
        ),
        (
            "maven-crm/sales_teams.csv",
            Some(Kind::Teammate),
            &[(Name, "sales_agent"), (Manager, "manager"), (Region, "regional_office")],
        ),
        (
            "maven-crm/sales_pipeline.csv",
            Some(Kind::Opportunity),
            &[
                (ExternalId, "opportunity_id"),
                (Owner, "sales_agent"),
                (Product, "product"),
                (Account, "account"),
                (Stage, "deal_stage"),
                (OpenedOn, "engage_date"),
                (CloseDate, "close_date"),
                (Amount, "close_value"),
            ],
        ),
        ("maven-crm/data_dictionary.csv", None, &[]),
        ("krackhardt/managers.csv", None, &[]),
        ("krackhardt/ties.csv", None, &[]),
        (
            "salesforce/Account.csv",
            Some(Kind::Account),
            &[
                (ExternalId, "Id"),
                (Name, "Name"),
                (Parent, "ParentId"),
                (Country, "BillingCountry"),
                (City, "BillingCity"),
                (Website, "Website"),
                (Industry, "Industry"),
                (Turnover, "AnnualRevenue"),
                (Employees, "NumberOfEmployees"),
                (Note, "Description"),
                (Owner, "OwnerId"),
            ],
        ),
        (
            "salesforce/Contact.csv",
            Some(Kind::Person),
            &[
                (ExternalId, "Id"),
                (Account, "AccountId"),
                (LastName, "LastName"),
                (FirstName, "FirstName"),
                (Name, "Name"),
                (Phone, "Phone"),
                (ReportsTo, "ReportsToId"),
                (Email, "Email"),
                (Unit, "Department"),
            ],
        ),
        (
            "salesforce/Opportunity.csv",
            Some(Kind::Opportunity),
            &[
                (ExternalId, "Id"),
                (Account, "AccountId"),
                (Name, "Name"),
                (Stage, "StageName"),
                (Amount, "Amount"),
                (Probability, "Probability"),
                (CloseDate, "CloseDate"),
                (Owner, "OwnerId"),
                (Product, "Product__c"),
                (OpenedOn, "CreatedDate"),
            ],
        ),
        ("salesforce/Task.csv", None, &[]),
    ];
    for (path, kind, fields) in cases {
        let Some(table) = table(path) else { return };
        let guess = guess(&table);
        assert_eq!(guess.kind, *kind, "{path}");
        for (field, header) in *fields {
            assert_eq!(header_of(&guess, *field), Some(*header), "{field:?} in {path}");
        }
    }
}

#[test]
fn a_whole_pipeline_becomes_records() {
    let (Some(pipeline), Some(products)) =
        (table("maven-crm/sales_pipeline.csv"), table("maven-crm/products.csv"))
    else {
        return;
    };
    let names = Names::new(products.column(0).map(|cell| cell.to_text().into_owned()));
    let mapping = guess(&pipeline).mapping.unwrap();
    let made: Vec<_> =
        records(&pipeline, &mapping, &Options::default()).map(Result::unwrap).collect();
    assert_eq!(made.len(), 8_800);
    assert!(made.iter().all(|record| record.problems.is_empty()));
    assert_eq!(made.iter().filter(|it| it.fields.get(Field::Account).is_none()).count(), 1_425);
    let products: Vec<Match> =
        made.iter().map(|it| names.find(it.fields.text(Field::Product).unwrap())).collect();
    assert!(products.iter().all(|found| found.certain().is_some()), "GTXPro is GTX Pro");
    assert!(products.contains(&Match::Same(1)));
    let won: rust_decimal::Decimal = made
        .iter()
        .filter(|it| it.fields.text(Field::Stage) == Some("Won"))
        .filter_map(|it| it.fields.decimal(Field::Amount))
        .sum();
    assert_eq!(won.to_string(), "10005534");
}

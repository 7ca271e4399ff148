//! Kinds and columns, guessed from headers and values.

use exchange::columns::{Field, Kind, guess, guess_as, is_known};

use crate::read;

fn guessed(header: &str, row: &str) -> (Option<Kind>, Vec<(String, Field)>) {
    let guess = guess(&read(format!("{header}\n{row}\n")).unwrap());
    let fields =
        guess.columns.into_iter().filter_map(|it| it.field.map(|field| (it.header, field)));
    (guess.kind, fields.collect())
}

#[test]
fn tables_in_three_languages_are_understood() {
    use Field::*;
    let cases: &[(&str, &str, Kind, &[Field])] = &[
        (
            "客户名称,行业,城市,员工人数,营业额（万元）,负责人,备注",
            "东方精密,机械,深圳,\"1,200\",8600,王伟,老客户",
            Kind::Account,
            &[Name, Industry, City, Employees, Turnover, Owner, Note],
        ),
        (
            "姓名,公司,部门,职位,手机,邮箱,汇报对象,采购角色",
            "李娜,东方精密,采购部,经理,13800000000,li@example.com,张强,决策者",
            Kind::Person,
            &[Name, Account, Unit, Title, Phone, Email, ReportsTo, BuyingRole],
        ),
        (
            "商机名称,客户名称,阶段,金额,币种,预计成交日期,负责人,可能性,創建日期",
            "二期扩容,东方精密,方案,120000,CNY,2026-03-31,王伟,50%,2025-12-01",
            Kind::Opportunity,
            &[Name, Account, Stage, Amount, Currency, ClosesOn, Owner, Probability],
        ),
        (
            "聯絡人姓名,客戶名稱,職稱,電話",
            "陳美玲,東方精密,經理,02-2345-6789",
            Kind::Person,
            &[Name, Account, Title, Phone],
        ),
        (
            "产品名称,系列,单价,币种",
            "甲一,甲,550,CNY",
            Kind::Product,
            &[Name, Series, Price, Currency],
        ),
        (
            "销售代表,经理,区域,邮箱",
            "王伟,刘洋,华东,wang@example.com",
            Kind::Teammate,
            &[Name, Manager, Region, Email],
        ),
        (
            "Record ID,Company name,Company Domain Name,Industry,Number of Employees,Annual Revenue,Country/Region,City,Company owner",
            "1,Alpha,alpha.example,IT,50,1000,DE,Bonn,Ann",
            Kind::Account,
            &[ExternalId, Name, Website, Industry, Employees, Turnover, Country, City, Owner],
        ),
        (
            "Record ID,Deal Name,Deal Stage,Close Date,Amount,Deal owner,Associated Company",
            "1,Big deal,Closed Won,2026-01-31 10:22,1000,Ann,Alpha",
            Kind::Opportunity,
            &[ExternalId, Name, Stage, CloseDate, Amount, Owner, Account],
        ),
    ];
    for (header, row, kind, expected) in cases {
        let (found, fields) = guessed(header, row);
        assert_eq!(found, Some(*kind), "{header}");
        let fields: Vec<Field> = fields.into_iter().map(|(_, field)| field).collect();
        assert_eq!(&fields[..expected.len()], *expected, "{header}");
    }
}

#[test]
fn spelling_of_headers_makes_no_difference() {
    for header in [
        "Close Date",
        "close_date",
        "CloseDate",
        "CLOSE-DATE",
        "Ｃｌｏｓｅ　Ｄａｔｅ",
        "Close_Date__c",
    ] {
        assert!(is_known(header), "{header}");
    }
    assert!(!is_known("Colour of the roof") && !is_known("") && !is_known("()"));
}

#[test]
fn a_longer_chinese_header_is_known_by_the_words_in_it() {
    let (_, fields) =
        guessed("商机名称,客户名称,销售阶段（必填）,项目预计成交日期", "a,b,c,2026-01-01");
    assert!(fields.contains(&("项目预计成交日期".into(), Field::ClosesOn)));
    assert!(fields.contains(&("销售阶段（必填）".into(), Field::Stage)));
}

#[test]
fn values_speak_against_a_header_that_promises_too_much() {
    let table = read("Name,Company,Email,Contact mail\nAnn,Alpha,none,ann@alpha.example\nBob,Beta,none,bob@beta.example\n").unwrap();
    let guess = guess_as(&table, Kind::Person);
    assert_eq!(guess.columns[3].field, Some(Field::Email));
    assert_eq!(guess.columns[2].field, None);
    assert_eq!(guess.columns[2].runner_up.unwrap().0, Field::Email);
}

#[test]
fn a_unit_in_the_header_goes_into_the_mapping() {
    let table = read("客户名称,行业,营业额（万元）\n东方,机械,860\n").unwrap();
    let mapping = guess(&table).mapping.unwrap();
    assert_eq!(mapping.times[&Field::Turnover], 10_000);
}

#[test]
fn tables_of_something_else_are_nothing() {
    for text in [
        "Table,Field,Description\naccounts,account,Company name\n",
        "relation,from,to\nadvice,1,2\n",
        "id,Age,Tenure,Level,Department\n1,33,9.3,3,4\n",
        "交易日期,摘要,余额\n2024-01-02,货款,5000\n",
    ] {
        let guess = guess(&read(text).unwrap());
        assert_eq!(guess.kind, None, "{text}");
        assert_eq!(guess.mapping, None);
    }
}

#[test]
fn guesses_travel_as_json_with_kebab_case_names() {
    let guess = guess(&read("Full name,Company,Reports to\nAnn,Alpha,Bob\n").unwrap());
    let json = serde_json::to_value(&guess).unwrap();
    assert_eq!(json["kind"], "person");
    assert_eq!(json["columns"][2]["field"], "reports-to");
    assert_eq!(json["mapping"]["columns"]["reports-to"], 2);
    assert_eq!(serde_json::from_value::<exchange::columns::Guess>(json).unwrap(), guess);
}

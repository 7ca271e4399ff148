//! What becomes of each kind of list: new, updated, the same, left out.

use serde_json::json;
use tests::{Desk, list, text};

use crate::lists::{counts, file, import, plan, problems};

#[test]
fn only_what_the_list_says_is_changed() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden Motors");
    desk.edit("account", &id, "city", "Leipzig");
    let report = import(
        &mut desk,
        "accounts.csv",
        "Account name,Industry,City,Employees,Account ID\n\
         LINDEN  motors,Vehicles,,250,A-1\n\
         Birch Foods,Food,Kiel,12,A-2\n",
    );
    assert_eq!(counts(&report), [1, 1, 0, 0, 0, 0]);
    let row = desk.account_row(&id);
    assert_eq!(
        [&row["name"], &row["industry"], &row["city"], &row["employees"]],
        [&json!("Linden Motors"), &json!("Vehicles"), &json!("Leipzig"), &json!(250)],
        "another spelling is no new name, and an empty cell empties nothing"
    );
    let renamed = "Account name,Account ID\nLinden Mobility,A-1\nBirch Foods,A-2\n";
    let report = import(&mut desk, "renamed.csv", renamed);
    assert_eq!(counts(&report), [0, 1, 1, 0, 0, 0]);
    assert_eq!(desk.account_row(&id)["name"], "Linden Mobility", "the key says who it is");
}

#[test]
fn names_that_only_look_alike_stay_apart() {
    let mut desk = Desk::with_workspace();
    desk.account("Linden Motors Ltd");
    let report = import(
        &mut desk,
        "accounts.csv",
        "Account name,City\nLinden Motor Ltd,Ulm\nLinden Motors,Ulm\n",
    );
    assert_eq!(counts(&report), [2, 0, 0, 0, 0, 0]);
}

#[test]
fn an_update_leaves_dated_facts_and_new_ones_none() {
    let mut desk = Desk::with_workspace();
    let first = "Deal ID,Deal name,Account name,Stage,Amount,Expected close date\n\
                 D-1,Line 4,Linden Motors,Proposal,1000,2026-10-01\n";
    let report = import(&mut desk, "deals.csv", first);
    assert_eq!(counts(&report), [1, 0, 0, 0, 0, 1]);
    assert_eq!(
        problems(&report["files"][0]),
        [(
            2,
            "The account Linden Motors was on no list; it is made because this row names it."
                .to_owned()
        )]
    );
    let id = text(&desk.ask("opportunity_rows", json!({}))["rows"][0]["id"]);
    assert_eq!(list(&desk.ask("opportunity_get", json!({ "id": id }))["facts"]).len(), 0);

    let later = first.replace("Proposal,1000,2026-10-01", "Closed Won,1250.50,2026-11-01");
    let report = import(&mut desk, "deals.csv", later);
    assert_eq!(counts(&report), [0, 1, 0, 0, 0, 0]);
    let detail = desk.ask("opportunity_get", json!({ "id": id }));
    let mut kinds: Vec<String> =
        list(&detail["facts"]).iter().map(|fact| text(&fact["kind"])).collect();
    kinds.sort();
    assert_eq!(kinds, ["amount", "closes-on", "outcome"], "the stage reached stays");
    let row = &detail["row"];
    assert_eq!(row["amount"]["minor"], 125_050);
    assert_eq!([&row["stage"], &row["outcome"]], [&json!("consent"), &json!("won")]);
    assert_eq!(row["closed_on"], tests::TODAY, "no day was told");
    desk.undo();
    assert_eq!(desk.deal_row(&id)["outcome"], "open");
}

#[test]
fn two_deals_of_one_name_are_two_and_stay_two() {
    let mut desk = Desk::with_workspace();
    let deals = "Deal name,Account name,Stage,Amount\nRefill,Birch,Lead,10\nRefill,Birch,Lead,20\n";
    assert_eq!(counts(&import(&mut desk, "deals.csv", deals))[..3], [2, 0, 0]);
    assert_eq!(counts(&import(&mut desk, "deals.csv", deals))[..3], [0, 0, 2]);
}

#[test]
fn decided_deals_have_a_day_and_open_ones_an_expectation() {
    let mut desk = Desk::with_workspace();
    let report = import(
        &mut desk,
        "deals.csv",
        "Deal name,Account name,Stage,Start date,Close date,Currency,Amount\n\
         A,Birch,Won,2026-01-02,2026-03-04,EUR,12.345\n\
         B,Birch,丢单,2026-01-02,,JPY,500\n\
         C,Birch,Negotiation,2026-01-02,2026-12-04,,7\n",
    );
    let rows = desk.ask("opportunity_rows", json!({ "sort": "name" }));
    let shown: Vec<[String; 5]> = list(&rows["rows"])
        .iter()
        .map(|row| {
            let currency = text(&row["amount"]["currency"]);
            [
                text(&row["name"]),
                text(&row["outcome"]),
                text(&row["closed_on"]),
                text(&row["closes_on"]),
                currency,
            ]
        })
        .collect();
    assert_eq!(
        shown,
        [
            ["A", "won", "2026-03-04", "", "EUR"],
            ["B", "lost", "2026-01-02", "", "JPY"],
            ["C", "open", "", "2026-12-04", "CNY"],
        ]
    );
    let told: Vec<String> =
        problems(&report["files"][0]).into_iter().map(|(_, text)| text).collect();
    assert!(told.iter().any(|text| text.contains("12.345 has more digits")), "{told:?}");
    assert!(told.iter().any(|text| text.contains("the day it was opened is taken")), "{told:?}");
}

#[test]
fn stage_words_can_be_told_and_the_pipeline_chosen() {
    let mut desk = Desk::with_workspace();
    let path = file(
        &desk,
        "deals.csv",
        "Deal name,Account name,Stage,Amount\nA,Birch,Warm,1\nB,Birch,Hot,2\n",
    );
    let guessed = desk.ask("import_preview", plan(std::slice::from_ref(&path)));
    assert!(list(&guessed["files"][0]["stages"]).iter().all(|one| one["guessed"] == true));
    let told = json!({ "files": [{ "path": path, "pipeline": "six-categories", "stages": { "Hot": "committed", "Warm": "won" } }] });
    let preview = desk.ask("import_preview", told.clone());
    assert!(list(&preview["files"][0]["stages"]).iter().all(|one| one["guessed"] == false));
    desk.change("import_run", told);
    let rows = desk.ask("opportunity_rows", json!({ "sort": "name" }));
    assert_eq!(rows["rows"][0]["outcome"], "won");
    assert_eq!(
        [&rows["rows"][1]["pipeline"], &rows["rows"][1]["stage"]],
        [&json!("six-categories"), &json!("committed")]
    );
    let wrong =
        json!({ "files": [{ "path": desk.path("deals.csv"), "stages": { "Hot": "nowhere" } }] });
    assert!(desk.refused("import_run", wrong).contains("nowhere"));
}

#[test]
fn people_come_with_their_lines_units_and_judgements() {
    let mut desk = Desk::with_workspace();
    let report = import(
        &mut desk,
        "contacts.csv",
        "姓名,客户名称,部门,职务,邮箱,上级,关系状态,采购角色\n\
         何清,东港船务,采购部,经理,he@example.com,林远,支持者,使用者、决策者\n\
         林远,东港船务,,总经理,lin@example.com,,+,\n\
         周平,东港船务,采购部,,zhou@example.com,何清,敌对,\n\
         周平,东港船务,财务部,,zhou2@example.com,无名,,\n\
         高山,,,,,,,\n",
    );
    assert_eq!(counts(&report), [4, 0, 0, 1, 0, 1]);
    let told: Vec<(u64, String)> = problems(&report["files"][0]);
    let says = |row, part: &str| told.iter().any(|(at, text)| *at == row && text.contains(part));
    assert!(says(4, "the method has no “敌对”"), "{told:?}");
    assert!(says(5, "Nobody at this account is called 无名"), "{told:?}");
    assert!(says(6, "a contact needs an account"), "{told:?}");
    let people = desk.ask("person_rows", json!({}));
    let by_mail =
        |mail: &str| list(&people["rows"]).iter().find(|row| row["email"] == mail).unwrap().clone();
    let he = by_mail("he@example.com");
    assert_eq!(he["manager"]["name"], "林远");
    assert_eq!(he["unit"]["name"], "采购部");
    assert_eq!(he["status"], "supporter");
    assert_eq!(by_mail("zhou@example.com")["unit"], he["unit"]);
    let again = import(
        &mut desk,
        "contacts.csv",
        "姓名,客户名称,上级,关系状态\n何清,东港船务,林远,支持者\n林远,东港船务,,\n",
    );
    assert_eq!(counts(&again)[..4], [0, 0, 2, 0]);
}

#[test]
fn a_key_that_had_to_stand_for_a_name_gets_the_name_later() {
    let mut desk = Desk::with_workspace();
    let deals = "Id,Name,AccountId,StageName,Amount\n006A00000000001AAA,Line 4,001A00000000001AAA,Proposal,5\n";
    import(&mut desk, "deals.csv", deals);
    let report = import(
        &mut desk,
        "accounts.csv",
        "Id,Account Name,Industry\n001A00000000001AAA,Linden Motors,Vehicles\n",
    );
    assert_eq!(counts(&report), [0, 1, 0, 0, 0, 0]);
    assert_eq!(desk.names("account_rows", json!({})), ["Linden Motors"]);
}

#[test]
fn lists_in_other_encodings_and_workbooks_read_alike() {
    let table = "客户名称,行业,城市\n东港船务,航运,青岛\n松林食品,食品,厦门\n";
    let traditional = "客戶名稱,行業,城市\n東港船務,航運,高雄\n松林食品,食品,臺中\n";
    let utf16: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = [&[0xFF, 0xFE][..], &utf16].concat();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in table.lines().enumerate() {
        for (column, cell) in line.split(',').enumerate() {
            sheet.write(row as u32, column as u16, cell).unwrap();
        }
    }
    for (name, bytes, first) in [
        ("gbk.csv", encoding_rs::GBK.encode(table).0.into_owned(), "东港船务"),
        ("big5.csv", encoding_rs::BIG5.encode(traditional).0.into_owned(), "東港船務"),
        ("utf16.csv", utf16, "东港船务"),
        ("book.xlsx", book.save_to_buffer().unwrap(), "东港船务"),
    ] {
        let mut desk = Desk::with_workspace();
        let report = import(&mut desk, name, bytes);
        assert_eq!(counts(&report)[..4], [2, 0, 0, 0], "{name}: {report}");
        assert!(desk.names("account_rows", json!({})).contains(&first.to_owned()), "{name}");
    }
}

#[test]
fn columns_can_be_told_and_what_cannot_be_followed_is_refused() {
    let mut desk = Desk::with_workspace();
    let path = file(&desk, "list.csv", "Who,Where (USD m),Size\nLinden,3.5,11\n");
    let told = json!({ "files": [{ "path": path, "kind": "account", "columns": { "name": 0, "turnover": 1 } }] });
    let preview = desk.ask("import_preview", told.clone());
    let row = &preview["files"][0]["rows"][0];
    assert_eq!(row["values"]["name"], "Linden");
    let required: Vec<String> = list(&preview["files"][0]["fields"])
        .iter()
        .filter(|field| field["required"] == true)
        .map(|field| text(&field["title"]))
        .collect();
    assert_eq!(required, ["Name"]);
    desk.change("import_run", told);
    let rows = desk.ask("account_rows", json!({}));
    let id = text(&rows["rows"][0]["id"]);
    let detail = desk.ask("account_get", json!({ "id": id }));
    assert!(detail.to_string().contains("350000000"), "3.5 million dollars in cents: {detail}");
    for wrong in [
        json!({ "kind": "spaceship" }),
        json!({ "kind": "account", "columns": { "stage": 0 } }),
        json!({ "kind": "account", "columns": { "name": 9 } }),
        json!({ "kind": "account", "columns": { "nothing": 0 } }),
        json!({ "separator": "x" }),
        json!({ "date_order": "yy" }),
    ] {
        let mut file = wrong.clone();
        file["path"] = json!(path);
        let sentence = desk.refused("import_run", json!({ "files": [file] }));
        assert!(sentence.ends_with("Choose one from the list."), "{wrong}: {sentence}");
    }
}

#[test]
fn margins_and_discounts_come_with_a_list_of_opportunities() {
    let mut desk = Desk::with_workspace();
    let report = import(
        &mut desk,
        "deals.csv",
        "Deal name,Account name,Stage,Amount,Margin %,Discount %\n\
         Drives,Aldine,Proposal,1000,-0.05,0.1\n\
         Pumps,Aldine,Proposal,500,0.3,\n",
    );
    assert_eq!(counts(&report)[0], 2);
    let rows = desk.ask("opportunity_rows", json!({ "sort": "name" }));
    let figures: Vec<_> = list(&rows["rows"])
        .iter()
        .map(|row| (row["margin_percent"].as_f64(), row["discount_percent"].as_f64()))
        .collect();
    assert_eq!(figures, [(Some(-5.0), Some(10.0)), (Some(30.0), None)], "a loss is negative");
}

//! Names that mean the same.

use exchange::names::{LegalForm, Match, Names, nearest, normalise_name};

const PRODUCTS: [&str; 3] = ["GTX Pro", "GTX Basic", "MG Special"];

#[test]
fn spaces_case_width_and_signs_make_no_difference() {
    for name in ["GTXPro", "gtx pro", "ＧＴＸ－Ｐｒｏ", "GTX-Pro.", "  GTX\u{a0}PRO"] {
        assert_eq!(nearest(name, &PRODUCTS), Match::Same(0), "{name}");
    }
    assert_eq!(nearest("GTX Pro", &PRODUCTS), Match::Exact(0));
    assert_eq!(nearest("Other", &PRODUCTS), Match::Unknown);
    assert_eq!(nearest("!!", &["??"]), Match::Unknown);
}

#[test]
fn what_only_looks_alike_is_suggested_never_taken() {
    let found = nearest("GTX Prox", &PRODUCTS);
    assert_eq!(found.certain(), None);
    assert!(matches!(found, Match::Near(near) if near[0].name == "GTX Pro"));
    let legal_form = nearest("Alpha Ltd.", &["Alpha GmbH", "Beta Ltd"]);
    assert!(matches!(legal_form, Match::Near(near) if near.len() == 1 && near[0].index == 0));
    let chinese = nearest("东方精密机械", &["东方精密机械有限公司"]);
    assert!(matches!(chinese, Match::Near(_)));
}

#[test]
fn two_that_are_the_same_are_a_choice_for_a_person() {
    assert_eq!(nearest("a b", &["AB", "A-B"]), Match::Several(vec![0, 1]));
    assert_eq!(nearest("AB", &["AB", "A-B"]), Match::Exact(0));
    let mut known = Names::new(["Alpha"]);
    assert_eq!(known.add("Beta"), 1);
    assert_eq!(known.find("BETA"), Match::Same(1));
}

#[test]
fn legal_forms_can_be_left_out() {
    let cases = [
        ("Alpha Co., Ltd.", "alpha"),
        ("Alpha Inc", "alpha"),
        ("东方精密股份有限公司", "东方精密"),
        ("Co", "co"),
        ("有限公司", "有限公司"),
        ("Texaco", "texaco"),
    ];
    for (name, expected) in cases {
        assert_eq!(normalise_name(name, LegalForm::Drop), expected);
    }
    assert_eq!(normalise_name("Alpha Co., Ltd.", LegalForm::Keep), "alphacoltd");
}

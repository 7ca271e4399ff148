//! From how many sources something is known.

use domain::sources::{count, sources};

#[test]
fn a_source_named_twice_counts_once() {
    for (told, wanted) in [
        ("", vec![]),
        ("Tom", vec!["Tom"]),
        ("Tom\nAda", vec!["Tom", "Ada"]),
        ("Tom; ada；Tom \r\n TOM", vec!["Tom", "ada"]),
        ("site meeting, with Tom", vec!["site meeting, with Tom"]),
    ] {
        assert_eq!(sources(told), wanted, "{told}");
    }
    assert_eq!(count(["Tom", "tom\nAda", " Site  meeting", "site meeting"]), 3);
}

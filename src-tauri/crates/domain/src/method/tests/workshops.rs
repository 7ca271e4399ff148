//! What is wrong with agendas and decks is found, and told with its line.

use super::super::*;
use super::each_is_told;

const MEETING: &str = r##"format = 1
key = "trial"
version = 1
title = { en = "Trial", zh-Hans = "试用", zh-Hant = "試用" }
[[deck]]
key = "pains"
title = { en = "Pains", zh-Hans = "难处", zh-Hant = "難處" }
source = { models = ["F-02"] }
[[deck.groups]]
key = "first"
title = { en = "First", zh-Hans = "第一", zh-Hant = "第一" }
[[deck.cards]]
key = "slow"
text = { en = "Slow", zh-Hans = "慢", zh-Hant = "慢" }
group = "first"
place = "pipeline"
[[deck.cards]]
key = "dear"
text = { en = "Dear", zh-Hans = "贵", zh-Hant = "貴" }
[[agenda]]
key = "meet"
title = { en = "Meet", zh-Hans = "会", zh-Hant = "會" }
goal = { en = "Agree.", zh-Hans = "达成一致。", zh-Hant = "達成一致。" }
source = { models = ["F-09"] }
[[agenda.steps]]
key = "rank"
title = { en = "Rank", zh-Hans = "排序", zh-Hant = "排序" }
kind = "rank"
minutes = 20
deck = "pains"
[[agenda.steps]]
key = "decide"
title = { en = "Decide", zh-Hans = "决定", zh-Hant = "決定" }
kind = "decide"
minutes = 25
"##;

#[test]
fn an_agenda_takes_as_long_as_its_steps() {
    let method = Method::read([("trial.toml", MEETING)]).unwrap();
    assert_eq!(method.agenda("meet").map(Agenda::minutes), Some(45));
    let slow = method.deck("pains").and_then(|deck| deck.card("slow"));
    assert_eq!(slow.and_then(|card| card.place), Some(Screen::Pipeline));
}

#[test]
fn a_wrong_agenda_or_deck_says_where_and_what() {
    each_is_told(
        MEETING,
        &[
            (
                "deck = \"pains\"",
                "",
                25,
                "agenda meet: a step of kind rank, and only that, needs a deck",
            ),
            (
                "kind = \"decide\"",
                "kind = \"decide\"\ndeck = \"pains\"",
                35,
                "a step of kind rank, and only that",
            ),
            ("kind = \"decide\"", "kind = \"sleep\"", 34, "`sleep`"),
            ("deck = \"pains\"", "deck = \"joys\"", 30, "no pack has a deck `joys`"),
            ("minutes = 20", "minutes = 0", 29, "from 1 to 480"),
            ("minutes = 20", "minutes = 20\nplace = \"moon\"", 30, "`moon`"),
            ("key = \"decide\"", "key = \"rank\"", 31, "the key `rank` is used twice"),
            (
                "key = \"meet\"",
                "key = \"meet\"\nboard = \"field\"",
                22,
                "no pack has a matrix `field`",
            ),
            ("group = \"first\"", "group = \"last\"", 15, "deck pains: there is no group `last`"),
            ("key = \"dear\"", "key = \"slow\"", 17, "the key `slow` is used twice"),
            ("place = \"pipeline\"", "place = \"moon\"", 16, "`moon`"),
        ],
    );
}

//! What is wrong with scorecards and selections is found, and told with its line.

use super::super::*;
use super::each_is_told;

/// A right pack: one scale, a score of every way of rating, a selection, a board placed by them.
const CARDS: &str = r##"format = 1
key = "trial"
version = 1
title = { en = "Trial", zh-Hans = "试用", zh-Hant = "試用" }
[[scale]]
key = "warmth"
title = { en = "Warmth", zh-Hans = "温度", zh-Hant = "溫度" }
applies = ["account"]
levels = [ { key = "cold", title = { en = "Cold", zh-Hans = "冷", zh-Hant = "冷" }, sign = "C", value = 0, tone = "none" } ]
source = { models = ["F-07"] }
[[scorecard]]
key = "size"
title = { en = "Size", zh-Hans = "规模", zh-Hant = "規模" }
applies = ["account"]
source = {}
[[scorecard.criteria]]
key = "turnover"
title = { en = "Turnover", zh-Hans = "营业额", zh-Hant = "營業額" }
field = "turnover"
low = 0
high = 100
[[scorecard]]
key = "worth"
title = { en = "Worth", zh-Hans = "价值", zh-Hant = "價值" }
applies = ["account"]
source = {}
[[scorecard.groups]]
key = "own"
title = { en = "Own", zh-Hans = "自有", zh-Hant = "自有" }
[[scorecard.criteria]]
key = "hand"
title = { en = "Hand", zh-Hans = "手", zh-Hant = "手" }
group = "own"
weight = 3
steps = [1, 5]
levels = [ { value = 5, title = { en = "Best", zh-Hans = "最好", zh-Hant = "最好" } } ]
[[scorecard.criteria]]
key = "warm"
title = { en = "Warm", zh-Hans = "温", zh-Hant = "溫" }
scale = "warmth"
[[scorecard.criteria]]
key = "big"
title = { en = "Big", zh-Hans = "大", zh-Hant = "大" }
scorecard = "size"
[[scorecard]]
key = "chosen"
title = { en = "Chosen", zh-Hans = "入选", zh-Hant = "入選" }
applies = ["account"]
pass = 60
limit = 12
template = true
source = {}
[[scorecard.criteria]]
key = "sales"
title = { en = "Sales", zh-Hans = "销售", zh-Hant = "銷售" }
field = "revenue"
at_least = 5
[[scorecard.criteria]]
key = "cold"
title = { en = "Cold", zh-Hans = "冷", zh-Hant = "冷" }
scale = "warmth"
is = ["cold"]
[[scorecard.criteria]]
key = "worthy"
title = { en = "Worthy", zh-Hans = "值", zh-Hant = "值" }
scorecard = "worth"
at_most = 70
[[scorecard.criteria]]
key = "trade"
title = { en = "Trade", zh-Hans = "行业", zh-Hant = "行業" }
field = "industry"
is = ["steel"]
[[matrix]]
key = "field"
title = { en = "Field", zh-Hans = "场", zh-Hant = "場" }
places = "account"
source = {}
[matrix.x]
title = { en = "X", zh-Hans = "横", zh-Hant = "橫" }
low = { en = "l", zh-Hans = "低", zh-Hant = "低" }
high = { en = "h", zh-Hans = "高", zh-Hant = "高" }
scorecard = "worth"
[matrix.y]
title = { en = "Y", zh-Hans = "纵", zh-Hant = "縱" }
low = { en = "l", zh-Hans = "低", zh-Hant = "低" }
high = { en = "h", zh-Hans = "高", zh-Hant = "高" }
scale = "warmth"
[[matrix.zones]]
key = "all"
name = { en = "All", zh-Hans = "全部", zh-Hant = "全部" }
area = [0, 0, 100, 100]
treat = { en = "Go.", zh-Hans = "行。", zh-Hant = "行。" }
tone = "none"
flag = "risk"
"##;

fn read() -> Method {
    Method::read([("trial.toml", CARDS)]).unwrap()
}

#[test]
fn a_scorecard_says_how_each_criterion_is_rated_and_what_it_weighs() {
    let method = read();
    let worth = method.scorecard("worth").unwrap();
    let [hand, warm, big] = &worth.criteria[..] else { panic!("{worth:?}") };
    assert_eq!((hand.weight, warm.weight), (3.0, 1.0));
    let Rated::Steps { from, to, levels } = &hand.rated else { panic!("{hand:?}") };
    assert_eq!((*from, *to, levels[0].title.get("en")), (1, 5, "Best"));
    assert_eq!(warm.rated, Rated::Scale("warmth".into()));
    assert_eq!(big.rated, Rated::Scorecard("size".into()));
    assert!(!worth.is_selection());
}

#[test]
fn a_selection_is_made_of_tests() {
    let method = read();
    let chosen = method.scorecard("chosen").unwrap();
    assert_eq!(
        (chosen.pass, chosen.limit, chosen.template),
        (Some(Pass::Percent(60)), Some(12), true)
    );
    let tests: Vec<Rated> = chosen.criteria.iter().map(|it| it.rated.clone()).collect();
    let within = |at_least, at_most| Test::Within { at_least, at_most };
    let is = |word: &str| Test::Is(vec![word.into()]);
    assert_eq!(
        tests,
        [
            Rated::Test(Tested::Field(Field::Revenue), within(Some(5.0), None)),
            Rated::Test(Tested::Scale("warmth".into()), is("cold")),
            Rated::Test(Tested::Scorecard("worth".into()), within(None, Some(70.0))),
            Rated::Test(Tested::Field(Field::Industry), is("steel")),
        ]
    );
}

#[test]
fn an_axis_is_placed_by_a_score_or_by_a_level() {
    let method = read();
    let field = method.matrix("field").unwrap();
    assert_eq!(field.x.computed(), Some(Computed::Scorecard("worth")));
    assert_eq!(field.y.computed(), Some(Computed::Scale("warmth")));
    assert_eq!(field.zones[0].flag, Some(Flag::Risk));
}

#[test]
fn a_wrong_scorecard_says_where_and_what() {
    each_is_told(
        CARDS,
        &[
            (
                "weight = 3",
                "weight = 0",
                30,
                "scorecard worth: the weight must be over 0 and at most 1000",
            ),
            ("weight = 3", "weight = -2", 30, "over 0"),
            ("weight = 3", "weight = nan", 30, "over 0"),
            ("weight = 3", "weight = 1001", 30, "at most 1000"),
            ("group = \"own\"", "group = \"other\"", 33, "there is no group `other`"),
            ("steps = [1, 5]", "steps = [1, 1]", 30, "steps must be [from, to]"),
            ("steps = [1, 5]", "steps = [0, 11]", 30, "1 to 10 between them"),
            ("steps = [1, 5]", "steps = [1, 5]\nscale = \"warmth\"", 30, "rated in two ways"),
            (
                "scale = \"warmth\"\n[[scorecard.criteria]]\nkey = \"big\"",
                "[[scorecard.criteria]]\nkey = \"big\"",
                37,
                "the criterion is not rated",
            ),
            ("value = 5", "value = 6", 36, "the step 6 is not one of the criterion's"),
            ("low = 0\nhigh = 100", "low = 100\nhigh = 100", 16, "they must differ"),
            ("low = 0\nhigh = 100", "low = 0", 16, "needs low and high"),
            ("field = \"turnover\"", "field = \"city\"", 16, "a word cannot be measured"),
            ("field = \"turnover\"", "field = \"shoe-size\"", 19, "`shoe-size`"),
            (
                "field = \"turnover\"",
                "field = \"probability\"",
                19,
                "`probability` is nothing known of a subject `account`",
            ),
            (
                "scorecard = \"size\"",
                "scorecard = \"height\"",
                44,
                "no pack has a scorecard `height`",
            ),
            (
                "scorecard = \"size\"",
                "scorecard = \"chosen\"",
                44,
                "`chosen` is a selection and gives no score",
            ),
            (
                "scorecard = \"size\"",
                "scorecard = \"worth\"",
                23,
                "the scorecard counts itself: worth → worth",
            ),
            (
                "scorecard = \"size\"",
                "scorecard = \"size\"\nat_least = 3",
                41,
                "at_least, at_most and is need a selection",
            ),
            (
                "scale = \"warmth\"\n[[scorecard.criteria]]\nkey = \"big\"",
                "scale = \"luck\"\n[[scorecard.criteria]]\nkey = \"big\"",
                40,
                "no pack has a scale `luck`",
            ),
            ("pass = 60", "pass = 101", 49, "pass must be"),
            ("pass = 60", "pass = \"some\"", 49, "pass must be"),
            ("limit = 12", "limit = 0", 50, "from 1 to 100000"),
            ("at_least = 5", "at_least = 5\nat_most = 4", 53, "nothing lies between"),
            ("at_least = 5", "at_least = 5\nis = [\"x\"]", 53, "not both"),
            ("at_least = 5", "is = [\"x\"]", 53, "a number is tested by at_least and at_most"),
            ("at_least = 5", "low = 0\nhigh = 9", 53, "a criterion of a selection needs"),
            ("is = [\"cold\"]", "is = [\"hot\"]", 62, "the scale `warmth` has no level `hot`"),
            ("is = [\"cold\"]", "is = []", 58, "the list `is` is empty"),
            ("is = [\"cold\"]", "at_least = 1", 58, "a scale is tested by is"),
            ("at_most = 70", "is = [\"x\"]", 63, "a scorecard is tested by at_least and at_most"),
            ("is = [\"steel\"]", "at_least = 1", 68, "a word by is"),
            (
                "key = \"cold\"\ntitle = { en = \"Cold\", zh-Hans = \"冷\", zh-Hant = \"冷\" }\nscale",
                "key = \"sales\"\ntitle = { en = \"Cold\", zh-Hans = \"冷\", zh-Hant = \"冷\" }\nscale",
                58,
                "the key `sales` is used twice",
            ),
            (
                "scorecard = \"worth\"\n[matrix.y]",
                "scorecard = \"none\"\n[matrix.y]",
                82,
                "matrix field: no pack has a scorecard `none`",
            ),
            (
                "scorecard = \"worth\"\n[matrix.y]",
                "scorecard = \"chosen\"\n[matrix.y]",
                82,
                "gives no score",
            ),
            (
                "scorecard = \"worth\"\n[matrix.y]",
                "scorecard = \"worth\"\nscale = \"warmth\"\n[matrix.y]",
                78,
                "by a scorecard or by a scale",
            ),
            ("flag = \"risk\"", "flag = \"red\"", 94, "`red`"),
        ],
    );
}

#[test]
fn what_only_a_selection_says_is_refused_elsewhere() {
    let text = CARDS.replace(
        "applies = [\"account\"]\nsource = {}\n[[scorecard.groups]]",
        "applies = [\"account\"]\nlimit = 3\ntemplate = true\nsource = {}\n[[scorecard.groups]]",
    );
    let errors = Method::read([("trial.toml", text.as_str())]).unwrap_err();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(
        errors[0].contains("line 26, scorecard worth: `limit` needs a selection"),
        "{errors:?}"
    );
    assert!(
        errors[1].contains("line 27, scorecard worth: `template` needs a selection"),
        "{errors:?}"
    );
}

#[test]
fn a_circle_of_scorecards_is_named_in_order() {
    let text = CARDS.replace("field = \"turnover\"\nlow = 0\nhigh = 100", "scorecard = \"worth\"");
    let errors = Method::read([("trial.toml", text.as_str())]).unwrap_err();
    let told: Vec<String> = errors.iter().map(|error| error.problem.to_string()).collect();
    assert_eq!(
        told,
        [
            "the scorecard counts itself: size → worth → size",
            "the scorecard counts itself: worth → size → worth",
        ]
    );
}

#[test]
fn a_scorecard_without_criteria_is_refused() {
    let text = "format = 1\nkey = \"trial\"\nversion = 1\ntitle = { en = \"T\", zh-Hans = \"试\", zh-Hant = \"試\" }\n[[scorecard]]\nkey = \"none\"\ntitle = { en = \"T\", zh-Hans = \"试\", zh-Hant = \"試\" }\napplies = [\"account\"]\npass = \"all\"\ncriteria = []\nsource = {}\n";
    let errors = Pack::read("trial.toml", text).unwrap_err();
    assert_eq!(
        errors[0].to_string().trim(),
        "trial.toml, line 10, scorecard none: the list is empty"
    );
    let errors = Pack::read("trial.toml", &text.replace("criteria = []\n", "")).unwrap_err();
    assert!(
        errors[0].to_string().contains("scorecard none: missing field `criteria`"),
        "{errors:?}"
    );
}

#[test]
fn a_changed_scorecard_is_checked_against_the_method_before_it_is_kept() {
    let method = read();
    let mut worth = method.scorecard("worth").unwrap().clone();
    assert_eq!(method.problems(&worth), []);
    worth.criteria[1].rated = Rated::Scale("luck".into());
    assert_eq!(method.problems(&worth), [Problem::Unknown(Kind::Scale, "luck".into())]);
}

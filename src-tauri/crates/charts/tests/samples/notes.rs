//! A board of sticky notes (B-03) and a board with rows and columns.

use charts::{Axis, Card, Corner, Heading, Look, Matrix, Note, Tint, Zone};

use super::Lang;
use super::classes::name;

type Words = [&'static str; 3];

type NoteRow = (f64, f64, u8, Words, Words, &'static str, Option<u32>);

const NOTES: [NoteRow; 9] = [
    (
        20.0,
        88.0,
        5,
        ["Logistics", "物流", "物流"],
        ["Yard scheduling board", "厂内调度看板", "廠內調度看板"],
        "0.9",
        Some(2),
    ),
    (
        40.0,
        84.0,
        2,
        ["Powertrain", "动力总成", "動力總成"],
        ["Battery line one control", "电池一号线控制", "電池一號線控制"],
        "5.0",
        Some(5),
    ),
    (
        62.0,
        92.0,
        2,
        ["Powertrain", "动力总成", "動力總成"],
        ["Test bench data platform", "试验台数据平台", "試驗台資料平台"],
        "3.4",
        Some(6),
    ),
    (
        80.0,
        86.0,
        1,
        ["Body", "车身", "車身"],
        [
            "Yearly spare parts service for the welding line",
            "焊装线备件包年服务",
            "焊裝線備件包年服務",
        ],
        "2.6",
        Some(4),
    ),
    (
        67.0,
        64.0,
        4,
        ["After sales", "售后", "售後"],
        ["Customer service system upgrade", "客户服务系统升级", "客戶服務系統升級"],
        "4.2",
        Some(12),
    ),
    (
        90.0,
        62.0,
        3,
        ["Paint", "涂装", "塗裝"],
        ["Energy monitoring", "能耗监测改造", "能耗監測改造"],
        "4.6",
        Some(7),
    ),
    (
        12.0,
        60.0,
        4,
        ["After sales", "售后", "售後"],
        ["Predictive stock", "备件预测性补货", "備件預測性補貨"],
        "1.2",
        None,
    ),
    (
        62.0,
        34.0,
        4,
        ["After sales", "售后", "售後"],
        ["Remote dealer support", "经销商远程支持", "經銷商遠端支援"],
        "1.5",
        Some(3),
    ),
    (
        84.0,
        14.0,
        0,
        ["Powertrain", "动力总成", "動力總成"],
        ["Removal of the old line", "老线停产拆除", "老線停產拆除"],
        "0.7",
        Some(0),
    ),
];

pub fn notes(lang: Lang) -> Matrix {
    let zone =
        |area, tint, corner| Zone {
            area, tint, line: "¥ 5.2 M".into(), corner, ..Zone::default()
        };
    let axis = |name| Axis { name: lang.own(name), ..Axis::default() };
    Matrix {
        heading: Heading {
            title: lang.own(["Internal segmentation", "内部区隔", "內部區隔"]),
            note: name(lang, 0),
        },
        zones: vec![
            zone([0.0, 50.0, 50.0, 100.0], Tint::Secondary, Corner::BottomLeft),
            zone([50.0, 50.0, 100.0, 100.0], Tint::Main, Corner::BottomRight),
            zone([0.0, 0.0, 50.0, 50.0], Tint::GiveUp, Corner::BottomLeft),
            zone([50.0, 0.0, 100.0, 50.0], Tint::Passing, Corner::BottomRight),
        ],
        x: axis(["Importance to us", "对本公司的重要性", "對本公司的重要性"]),
        y: axis(["Importance to the customer", "对客户的重要性", "對客戶的重要性"]),
        cards: (0..NOTES.len()).map(|n| note(lang, n)).collect(),
        empty: lang.own(["No notes yet", "还没有便签", "還沒有便條"]),
        ..Matrix::default()
    }
}

fn note(lang: Lang, n: usize) -> Card {
    let (x, y, tone, head, text, amount, votes) = NOTES[n];
    let amount = match lang {
        Lang::En => format!("¥ {amount} M"),
        _ => format!("{} 万", amount.replace('.', "") + "0"),
    };
    Card {
        x,
        y,
        label: lang.own(text),
        note: Some(Note { tone, head: lang.own(head), amount, votes, face_down: n == 6 }),
        former: (n == 7).then_some((40.0, 26.0)),
        by_score: (n == 5).then_some((78.0, 40.0)),
        selected: n == 4,
        target: Some(format!("note:{n}")),
        ..Card::default()
    }
}

const COLUMNS: [Words; 6] = [
    ["Regressing", "倒退中的关系", "倒退中的關係"],
    ["Defending", "防守阶段", "防守階段"],
    ["Quite limited", "相当有限", "相當有限"],
    ["Developing", "发展中的关系", "發展中的關係"],
    ["Now good", "目前关系良好", "目前關係良好"],
    ["Now very firm", "非常牢固", "非常牢固"],
];
const ROWS: [Words; 3] = [
    ["Not very attractive", "不太具有吸引力", "不太具有吸引力"],
    ["Moderately attractive", "中等程度吸引力", "中等程度吸引力"],
    ["Very attractive", "很有吸引力", "很有吸引力"],
];

pub fn grid(lang: Lang) -> Matrix {
    let axis = |name, bands: &[Words]| Axis {
        name: lang.own(name),
        bands: bands.iter().map(|words| lang.own(*words)).collect(),
        ..Axis::default()
    };
    let card = |n: usize| {
        let (column, row) = (n * 5 % 6, n % 3);
        let (x, y) = (
            (column as f64 + 0.3) * 100.0 / 6.0,
            (row as f64 + 0.35 + 0.15 * (n % 4) as f64) * 100.0 / 3.0,
        );
        let look = if n == 4 { Look::Key } else { Look::Normal };
        Card {
            x,
            y,
            ring: 12.0,
            disc: 8.0,
            look,
            label: name(lang, n),
            target: Some(format!("account:{n}")),
            ..Card::default()
        }
    };
    let risk =
        lang.own(["Revenue at risk: ¥ 6.3 M", "有风险的收入：630 万元", "有風險的收入：630 萬元"]);
    let flagged = Zone {
        area: [0.0, 0.0, 33.0, 100.0],
        tint: Tint::Risk,
        flag: Some(risk),
        corner: Corner::TopLeft,
        ..Zone::default()
    };
    Matrix {
        heading: Heading {
            title: lang.own(["Attractiveness and state", "吸引力与关系状态", "吸引力與關係狀態"]),
            note: "9".into(),
        },
        zones: vec![flagged],
        x: axis(["State of the relationship", "关系状态", "關係狀態"], &COLUMNS),
        y: axis(["Attractiveness", "吸引力", "吸引力"], &ROWS),
        cards: (0..9).map(card).collect(),
        ..Matrix::default()
    }
}

//! A portfolio of eleven accounts and a map of ten people.

use charts::{
    Axis, Card, Corner, Coverage, FrameKind, Heading, Influence, LabelAt, LinkKind, Look, MapFrame, Matrix,
    MatrixKey, Node, Old, PeopleKey, PeopleMap, PeopleSign, Side, Status, Tint, Zone,
};

use super::Lang;

type Place = (f64, f64, f64, f64);

const CARDS: [(Place, Look, [&str; 3], &str); 11] = [
    (
        (79.0, 85.0, 35.7, 26.4),
        Look::Key,
        ["Harbourline Motors", "海岚汽车", "海嵐汽車"],
        "¥ 14.2 / 26 M",
    ),
    ((23.0, 89.0, 32.8, 0.0), Look::Target, ["Bluefen Battery", "蓝汾电池", "藍汾電池"], "¥ 22 M"),
    (
        (66.0, 75.0, 29.7, 21.7),
        Look::Key,
        ["Orrin Rail Group", "奥林轨道", "奧林軌道"],
        "¥ 9.6 / 18 M",
    ),
    (
        (90.0, 65.0, 27.1, 24.0),
        Look::Key,
        ["Silverbrook Pharma", "银溪制药", "銀溪製藥"],
        "¥ 11.8 / 15 M",
    ),
    (
        (36.0, 80.0, 24.2, 10.4),
        Look::Normal,
        ["Ostara Chemicals", "奥斯塔化工", "奧斯塔化工"],
        "¥ 2.2 / 12 M",
    ),
    ((14.0, 61.0, 21.0, 0.0), Look::Lost, ["Tarn & Vale Glass", "塔恩玻璃", "塔恩玻璃"], "¥ 9 M"),
    (
        (54.0, 55.5, 19.8, 12.3),
        Look::Normal,
        ["Meridian Tyre", "子午轮胎", "子午輪胎"],
        "¥ 3.1 / 8 M",
    ),
    (
        (83.0, 31.0, 17.1, 16.0),
        Look::Normal,
        ["Willowmere Paper", "柳湖纸业", "柳湖紙業"],
        "¥ 5.2 / 6 M",
    ),
    (
        (79.5, 14.5, 12.1, 10.8),
        Look::Normal,
        ["Fairholt Textiles", "费尔霍纺织", "費爾霍紡織"],
        "¥ 2.4 / 3 M",
    ),
    (
        (17.0, 37.0, 11.1, 0.0),
        Look::Lost,
        ["Brackwater Cable", "布拉克电缆", "布拉克電纜"],
        "¥ 2.5 M",
    ),
    ((31.0, 25.0, 7.0, 5.4), Look::Normal, ["Hollin Toys", "霍林玩具", "霍林玩具"], "¥ 0.6 / 1 M"),
];

pub fn matrix(lang: Lang) -> Matrix {
    let zone = |area, tint, name, line: &str, corner| Zone {
        area,
        tint,
        name: lang.own(name),
        line: line.into(),
        corner,
        flag: None,
    };
    let axis = |name| Axis {
        name: lang.own(name),
        ticks: [0.0, 25.0, 50.0, 75.0, 100.0].map(|v| (v, format!("{v}"))).to_vec(),
        bands: Vec::new(),
    };
    let key = |look, words| MatrixKey { look, text: lang.own(words) };
    Matrix {
        heading: Heading {
            title: lang.own(["Portfolio", "客户组合", "客戶組合"]),
            note: lang.own([
                "11 accounts, ¥ 67.4 M",
                "11 家客户，6740 万元",
                "11 家客戶，6740 萬元",
            ]),
        },
        zones: vec![
            zone(
                [0.0, 50.0, 50.0, 100.0],
                Tint::Secondary,
                ["Secondary market", "次要市场", "次要市場"],
                "¥ 5.2 M",
                Corner::TopRight,
            ),
            zone(
                [50.0, 50.0, 100.0, 100.0],
                Tint::Main,
                ["Main market", "主要市场", "主要市場"],
                "¥ 46.1 M",
                Corner::TopRight,
            ),
            zone(
                [0.0, 0.0, 50.0, 50.0],
                Tint::GiveUp,
                ["Give up", "放弃", "放棄"],
                "¥ 0.6 M",
                Corner::BottomLeft,
            ),
            zone(
                [50.0, 0.0, 100.0, 50.0],
                Tint::Passing,
                ["In passing", "顺带", "順帶"],
                "¥ 13.2 M",
                Corner::BottomRight,
            ),
        ],
        x: axis(["Our strength", "我方实力", "我方實力"]),
        y: axis(["Attractiveness", "吸引力", "吸引力"]),
        cards: (0..CARDS.len()).map(|n| card(lang, n)).collect(),
        legend: vec![
            key(Look::Key, ["Key", "关键", "關鍵"]),
            key(Look::Normal, ["Normal", "普通", "普通"]),
            key(Look::Target, ["Target", "目标", "目標"]),
            key(Look::Lost, ["Lost", "流失", "流失"]),
        ],
        legend_note: lang.own([
            "Disc: revenue, 12 months. Ring: potential.",
            "圆面：12 个月收入。圆环：潜力。",
            "圓面：12 個月收入。圓環：潛力。",
        ]),
        empty: lang.own(["No accounts placed yet", "还没有放置客户", "還沒有放置客戶"]),
    }
}

fn card(lang: Lang, n: usize) -> Card {
    let ((x, y, ring, disc), look, label, sub) = CARDS[n];
    Card {
        x,
        y,
        ring,
        disc,
        look,
        label: lang.own(label),
        sub: sub.to_owned(),
        note: None,
        label_at: (n == 3).then_some(LabelAt { x, y: y + 4.8, side: Side::Above }),
        former: match n {
            2 => Some((43.0, 71.0)),
            8 => Some((77.0, 49.0)),
            _ => None,
        },
        by_score: (n == 2).then_some((59.0, 76.0)),
        selected: n == 2,
        lines: vec![sub.to_owned()],
        target: Some(format!("account:{n}")),
    }
}

type Person =
    (f64, f64, [&'static str; 3], [&'static str; 3], &'static [&'static str], Status, Coverage);

const PEOPLE: [Person; 10] = [
    (
        372.0,
        44.0,
        ["Sam Holt", "沈怀岳", "沈懷岳"],
        ["Senior vice president", "高级副总裁", "高級副總裁"],
        &["A"],
        Status::Neutral,
        Coverage::Thin,
    ),
    (
        24.0,
        188.0,
        ["Leo Tarn", "陶立川", "陶立川"],
        ["Head of engineering", "工程总监", "工程總監"],
        &["E"],
        Status::For,
        Coverage::Several,
    ),
    (
        256.0,
        188.0,
        ["Jill Lane", "江蓝", "江藍"],
        ["Head of information technology", "信息技术总监", "資訊科技總監"],
        &["D"],
        Status::Mentor,
        Coverage::Deep,
    ),
    (
        488.0,
        188.0,
        ["Moira Green", "穆青原", "穆青原"],
        ["Head of sales and marketing", "销售与市场总监", "銷售與市場總監"],
        &["D"],
        Status::Against,
        Coverage::Several,
    ),
    (
        720.0,
        188.0,
        ["Luke Chase", "骆致中", "駱致中"],
        ["Head of finance", "财务总监", "財務總監"],
        &["A"],
        Status::Neutral,
        Coverage::None,
    ),
    (
        42.0,
        284.0,
        ["Garth Ness", "顾北辰", "顧北辰"],
        ["Production manager", "生产经理", "生產經理"],
        &["U"],
        Status::Neutral,
        Coverage::Thin,
    ),
    (
        274.0,
        284.0,
        ["Ye Chow", "叶舟", "葉舟"],
        ["Systems manager", "系统经理", "系統經理"],
        &["E", "U"],
        Status::For,
        Coverage::Deep,
    ),
    (
        506.0,
        284.0,
        ["Bea Rock", "白若溪", "白若溪"],
        ["Product marketing", "产品市场经理", "產品市場經理"],
        &["I"],
        Status::Enemy,
        Coverage::Thin,
    ),
    (
        738.0,
        284.0,
        ["To be found", "待确认", "待確認"],
        ["Purchasing manager", "采购经理", "採購經理"],
        &["I"],
        Status::Unknown,
        Coverage::None,
    ),
    (
        506.0,
        420.0,
        ["Hugo Quill", "霍启明", "霍啟明"],
        ["Group digital office", "集团数字化办公室", "集團數位化辦公室"],
        &["I"],
        Status::Mentor,
        Coverage::Several,
    ),
];

const TIES: [&[(f64, f64)]; 9] = [
    &[(458.0, 102.0), (458.0, 134.0)],
    &[(110.0, 188.0), (110.0, 134.0), (806.0, 134.0), (806.0, 188.0)],
    &[(342.0, 134.0), (342.0, 188.0)],
    &[(574.0, 134.0), (574.0, 188.0)],
    &[(32.0, 246.0), (32.0, 313.0), (42.0, 313.0)],
    &[(264.0, 246.0), (264.0, 313.0), (274.0, 313.0)],
    &[(496.0, 246.0), (496.0, 313.0), (506.0, 313.0)],
    &[(728.0, 246.0), (728.0, 313.0), (738.0, 313.0)],
    &[],
];

pub fn people(lang: Lang) -> PeopleMap {
    let influence = |points: &[(f64, f64)], weight| Influence { points: points.to_vec(), weight, kind: LinkKind::Influence };
    let core = [
        (346.0, 28.0),
        (570.0, 28.0),
        (570.0, 160.0),
        (676.0, 160.0),
        (676.0, 258.0),
        (458.0, 258.0),
        (458.0, 354.0),
        (240.0, 354.0),
        (240.0, 160.0),
        (346.0, 160.0),
    ];
    let outside = [(8.0, 378.0), (912.0, 378.0), (912.0, 498.0), (8.0, 498.0)];
    PeopleMap {
        heading: Heading {
            title: lang.own(["Service system upgrade", "客户服务系统升级", "客戶服務系統升級"]),
            note: lang.own(["10 people", "10 人，1 个职位待确认", "10 人，1 個職位待確認"]),
        },
        nodes: (0..PEOPLE.len()).map(|n| node(lang, n)).collect(),
        ties: TIES.map(<[_]>::to_vec).to_vec(),
        influences: vec![
            influence(&[(316.0, 188.0), (316.0, 142.0), (309.0, 76.0), (369.0, 76.0)], 3),
            influence(&[(600.0, 188.0), (600.0, 142.0), (607.0, 76.0), (547.0, 76.0)], 2),
            influence(&[(590.0, 284.0), (590.0, 280.0), (590.0, 253.0), (590.0, 249.0)], 3),
            influence(&[(358.0, 284.0), (358.0, 280.0), (358.0, 253.0), (358.0, 249.0)], 2),
            influence(&[(674.0, 449.0), (712.0, 449.0), (675.0, 223.0), (717.0, 223.0)], 1),
        ],
        frames: vec![
            MapFrame {
                outline: outside.to_vec(),
                kind: FrameKind::Outside,
                name: lang.own(["Outside the line", "正式架构之外", "正式架構之外"]),
                line: String::new(),
                name_at: (24.0, 403.0),
            },
            MapFrame {
                outline: core.to_vec(),
                kind: FrameKind::Core,
                name: lang.own(["Decision core", "决策核心", "決策核心"]),
                line: lang.own(["4 people, 2 for us", "4 人，支持 2", "4 人，支持 2"]),
                name_at: (586.0, 42.0),
            },
        ],
        legend: legend(lang),
        empty: lang.own(["No people yet", "还没有人员", "還沒有人員"]),
    }
}

fn node(lang: Lang, n: usize) -> Node {
    let (x, y, name, title, letters, status, coverage) = PEOPLE[n];
    Node {
        x,
        y,
        w: if y == 284.0 { 168.0 } else { 172.0 },
        h: 58.0,
        name: lang.own(name),
        title: lang.own(title),
        letters: letters.iter().map(|&l| l.to_owned()).collect(),
        status,
        coverage,
        old: Old { status: n == 4, coverage: n == 5 },
        placeholder: n == 8,
        selected: n == 2,
        lines: vec![lang.own(title)],
        target: Some(format!("person:{n}")),
    }
}

fn legend(lang: Lang) -> Vec<PeopleKey> {
    let key = |sign, words| PeopleKey { sign, text: lang.own(words) };
    vec![
        key(PeopleSign::Status(Status::Enemy), ["Enemy", "敌人", "敵人"]),
        key(PeopleSign::Status(Status::Against), ["Against", "不支持", "不支持"]),
        key(PeopleSign::Status(Status::Neutral), ["Neutral", "中立", "中立"]),
        key(PeopleSign::Status(Status::For), ["For", "支持", "支持"]),
        key(PeopleSign::Status(Status::Mentor), ["Mentor", "教父", "教父"]),
        key(PeopleSign::Status(Status::Unknown), ["Unknown", "未知", "未知"]),
        key(PeopleSign::Coverage(Coverage::None), ["None", "无", "無"]),
        key(PeopleSign::Coverage(Coverage::Thin), ["Brief", "粗浅", "粗淺"]),
        key(PeopleSign::Coverage(Coverage::Several), ["Several", "多方", "多方"]),
        key(PeopleSign::Coverage(Coverage::Deep), ["Deep", "深入", "深入"]),
        key(PeopleSign::Influence(1), ["Weak", "弱", "弱"]),
        key(PeopleSign::Influence(3), ["Strong", "强", "強"]),
    ]
}

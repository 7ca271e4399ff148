//! Tiers, classes, accounts by revenue, segments.

use charts::{
    Aside, Change, Half, Heading, Mirror, MirrorClass, Pareto, ParetoItem, Pyramid, SegmentRow,
    Segments, Tier, TopShare,
};

use super::Lang;

type Words = [&'static str; 3];

type TierRow = (Words, Words, f64, Option<f64>, Words, &'static str);

const TIERS: [TierRow; 5] = [
    (
        ["Multinationals", "跨国公司", "跨國公司"],
        ["Dedicated global team", "专属全球团队", "專屬全球團隊"],
        212.0,
        Some(250.0),
        ["of 250", "共 250", "共 250"],
        "¥ 46.1 M",
    ),
    (
        ["Large corporations", "大型公司", "大型公司"],
        ["Direct, by territory", "按区域直销", "按區域直銷"],
        1204.0,
        Some(4000.0),
        ["of 4,000", "共 4,000", "共 4,000"],
        "¥ 13.2 M",
    ),
    (
        ["Enterprises", "企业", "企業"],
        ["Distributors", "批发商", "批發商"],
        15_412.0,
        Some(15_000.0),
        ["of 15,000", "共 15,000", "共 15,000"],
        "¥ 5.2 M",
    ),
    (
        ["Small and medium enterprises", "中小企业", "中小企業"],
        ["Mixed channels", "混合渠道", "混合通路"],
        320.0,
        None,
        ["countless", "无数", "無數"],
        "¥ 2.3 M",
    ),
    (
        ["Consumers, family firms", "消费者与家庭公司", "消費者與家庭公司"],
        ["Brand and mixed", "品牌与混合渠道", "品牌與混合通路"],
        12.0,
        None,
        ["millions", "数百万", "數百萬"],
        "¥ 0.6 M",
    ),
];

pub fn pyramid(lang: Lang) -> Pyramid {
    let tier = |n: usize| {
        let (name, note, value, goal, of, amount) = TIERS[n];
        let off = goal.map(|goal| value - goal);
        Tier {
            name: lang.own(name),
            note: lang.own(note),
            value,
            goal,
            count: format!("{value}"),
            of: lang.own(of),
            change: off.map(|off| Change { text: signed(off), good: Some(off >= 0.0) }),
            amount: amount.into(),
            lines: vec![lang.own(of)],
            target: Some(format!("tier:{n}")),
        }
    };
    Pyramid {
        heading: Heading {
            title: lang.own(["Tiers by size", "客户规模金字塔", "客戶規模金字塔"]),
            note: lang.own([
                "accounts against the scheme",
                "与方案相比的客户数",
                "與方案相比的客戶數",
            ]),
        },
        tiers: (0..TIERS.len()).map(tier).collect(),
        aside: Some(aside(lang)),
        empty: lang.own(["No tiers", "没有层级", "沒有層級"]),
    }
}

fn aside(lang: Lang) -> Aside {
    let text = lang.own([
        "7 accounts without a tier, ¥ 2.1 M",
        "7 家客户未分层，210 万元",
        "7 家客戶未分層，210 萬元",
    ]);
    Aside { text, lines: Vec::new(), target: Some("tier:none".into()) }
}

fn signed(value: f64) -> String {
    format!("{}{}", if value < 0.0 { "−" } else { "+" }, value.abs())
}

const CLASSES: [(Words, [f64; 4]); 3] = [
    (["Key", "重点客户", "重點客戶"], [14.0, 10.0, 41.0, 60.0]),
    (["Ordinary", "普通客户", "普通客戶"], [38.0, 30.0, 47.0, 30.0]),
    (["Super prospect", "超级潜在客户", "超級潛在客戶"], [48.0, 60.0, 12.0, 10.0]),
];

pub fn mirror(lang: Lang) -> Mirror {
    let half = |share: f64, goal: f64| Half {
        share,
        goal: Some(goal),
        text: format!("{share} %"),
        change: Some(Change { text: signed(share - goal), good: None }),
    };
    let class = |n: usize| {
        let (name, [accounts, expected, time, planned]) = CLASSES[n];
        let mut right = half(time, planned);
        right.change = right.change.map(|c| Change { good: Some(n != 0), ..c });
        MirrorClass {
            name: lang.own(name),
            note: format!("{n}"),
            left: half(accounts, expected),
            right,
            lines: Vec::new(),
            target: Some(format!("class:{n}")),
        }
    };
    Mirror {
        heading: Heading {
            title: lang.own(["Where does our time go?", "时间花在哪里？", "時間花在哪裡？"]),
            note: lang.own([
                "last 12 months, points against target",
                "最近 12 个月，与目标相差的百分点",
                "最近 12 個月，與目標相差的百分點",
            ]),
        },
        left: lang.own(["Accounts", "客户数", "客戶數"]),
        right: lang.own(["Selling time", "销售时间", "銷售時間"]),
        classes: (0..CLASSES.len()).map(class).collect(),
        aside: None,
        goal: lang.own(["Target", "目标", "目標"]),
        actual: lang.own(["Actual", "实际", "實際"]),
        empty: lang.own(["No classes", "没有类别", "沒有類別"]),
    }
}

const NAMES: [Words; 6] = [
    ["Harbourline Motors", "海岚汽车", "海嵐汽車"],
    ["Silverbrook Pharma", "银溪制药", "銀溪製藥"],
    ["Orrin Rail Group", "奥林轨道", "奧林軌道"],
    ["Castellan Foods", "卡斯特食品", "卡斯特食品"],
    ["Willowmere Paper", "柳湖纸业", "柳湖紙業"],
    ["Meridian Tyre", "子午轮胎", "子午輪胎"],
];

pub(super) fn name(lang: Lang, n: usize) -> String {
    let own = lang.own(NAMES[n % NAMES.len()]);
    if n < NAMES.len() { own } else { format!("{own} {}", n / NAMES.len() + 1) }
}

pub fn pareto(lang: Lang, count: usize) -> Pareto {
    let item = |n: usize| ParetoItem {
        name: name(lang, n),
        value: 14.2 / (1.0 + n as f64 * 0.45),
        lines: vec![format!("¥ {:.1} M", 14.2 / (1.0 + n as f64 * 0.45))],
        target: Some(format!("account:{n}")),
    };
    Pareto {
        heading: Heading {
            title: lang.own(["Pareto of revenue", "收入的帕累托图", "收入的柏拉圖"]),
            note: "¥ M".into(),
        },
        items: (0..count).map(item).collect(),
        ticks: [0.0, 50.0, 100.0].map(|v| (v, format!("{v} %"))).to_vec(),
        level: Some((80.0, "80 %".into())),
        top: Some(TopShare {
            percent: 20.0,
            text: lang.own([
                "top 20 %: 47 % of revenue",
                "前 20 %：47 % 的收入",
                "前 20 %：47 % 的收入",
            ]),
        }),
        empty: lang.own(["No revenue yet", "还没有收入", "還沒有收入"]),
    }
}

pub fn segments(lang: Lang) -> Segments {
    let rows = [
        (["State-owned", "国有企业", "國有企業"], 26.4, ["¥ 26.4 M", "12", "48 %"]),
        (
            ["Foreign or joint venture", "外资与合资", "外資與合資"],
            21.1,
            ["¥ 21.1 M", "19", "31 %"],
        ),
        (["Private", "民营企业", "民營企業"], 14.0, ["¥ 14.0 M", "44", "22 %"]),
        (["Public bodies", "公共组织", "公共組織"], 0.4, ["¥ 0.4 M", "2", "–"]),
    ];
    let row = |(name, value, cells): (Words, f64, [&str; 3])| SegmentRow {
        name: lang.own(name),
        value,
        cells: cells.map(str::to_owned).to_vec(),
        lines: Vec::new(),
        target: Some(format!("segment:{value}")),
    };
    Segments {
        heading: Heading {
            title: lang.own(["By nature", "按性质", "按性質"]),
            note: lang.own(["12 months", "12 个月", "12 個月"]),
        },
        measure: lang.own(["Revenue", "收入", "收入"]),
        columns: vec![
            lang.own(["Revenue", "收入", "收入"]),
            lang.own(["Accounts", "客户数", "客戶數"]),
            lang.own(["Win rate", "赢单率", "贏單率"]),
        ],
        rows: rows.map(row).to_vec(),
        aside: Some(aside(lang)),
        empty: lang.own(["No values", "没有取值", "沒有取值"]),
    }
}

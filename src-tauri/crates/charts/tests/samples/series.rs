//! A funnel of seven stages and a forecast of twelve months.

use charts::{
    Bars, BarsKey, BarsSign, Certainty, Change, Divider, Funnel, Heading, Period, Range, Segment,
    Stage,
};

use super::Lang;

const STAGES: [([&str; 3], f64, &str, f64); 7] = [
    (["P1 Target group", "P1 目标客户群", "P1 目標客戶群"], 120.0, "", 0.0),
    (["P2 Leads", "P2 线索", "P2 線索"], 84.0, "70 %", -5.0),
    (["P3 Opportunity", "P3 商机", "P3 商機"], 46.0, "55 %", 5.0),
    (["P4 First acceptance", "P4 初步认可", "P4 初步認可"], 31.0, "67 %", 7.0),
    (["P5 Acceptance", "P5 认可", "P5 認可"], 20.0, "65 %", 5.0),
    (["P6 Negotiated", "P6 谈判完成", "P6 談判完成"], 13.0, "65 %", -10.0),
    (["P7 Paid", "P7 已付款", "P7 已付款"], 11.0, "85 %", -5.0),
];

pub fn funnel(lang: Lang) -> Funnel {
    let stage = |n: usize| {
        let (name, value, _, _) = STAGES[n];
        let next = STAGES.get(n + 1);
        Stage {
            name: lang.own(name),
            value,
            count: format!("{value}"),
            amount: format!("¥ {:.1} M", value * 0.4),
            conversion: next.map_or_else(String::new, |s| s.2.to_owned()),
            change: next.map(|s| change(s.3)),
            expected: (n % 2 == 1).then_some(value * 1.1),
            certainty: if n == 6 { Certainty::Won } else { Certainty::Commit },
            lines: vec![format!("{value}")],
            target: Some(format!("stage:{n}")),
        }
    };
    let heading = Heading {
        title: lang.own(["Funnel and conversion", "漏斗与转化", "漏斗與轉化"]),
        note: lang.own([
            "cohort of 2026, against expected",
            "2026 年批次，与预期相比",
            "2026 年批次，與預期相比",
        ]),
    };
    let empty = lang.own(["No stages yet", "还没有阶段", "還沒有階段"]);
    Funnel { heading, stages: (0..STAGES.len()).map(stage).collect(), empty }
}

pub fn tick(value: f64) -> String {
    format!("{value}").replace('-', "−")
}

fn change(value: f64) -> Change {
    let sign = if value < 0.0 { "−" } else { "+" };
    Change { text: format!("{sign}{}", value.abs()), good: Some(value >= 0.0) }
}

/// Won, commit, upside, pipeline, target and gap of each month.
const MONTHS: [[f64; 6]; 12] = [
    [5.2, 0.0, 0.0, 0.0, 5.5, -0.3],
    [4.6, 0.0, 0.0, 0.0, 5.5, -0.9],
    [7.8, 0.0, 0.0, 0.0, 7.5, 0.3],
    [6.1, 0.0, 0.0, 0.0, 7.0, -0.9],
    [5.9, 0.0, 0.0, 0.0, 7.0, -1.1],
    [9.4, 0.0, 0.0, 0.0, 9.0, 0.4],
    [4.8, 0.0, 0.0, 0.0, 6.5, -1.7],
    [6.7, 0.0, 0.0, 0.0, 7.0, -0.3],
    [2.9, 6.0, 1.6, 1.2, 8.5, 0.9],
    [0.0, 8.0, 1.4, 5.2, 8.0, 0.8],
    [0.0, 1.9, 9.7, 5.0, 8.5, 0.5],
    [0.0, 4.5, 6.4, 12.2, 10.0, 0.3],
];

const NAMES: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const CERTAINTIES: [Certainty; 4] =
    [Certainty::Won, Certainty::Commit, Certainty::Upside, Certainty::Pipeline];

pub fn forecast(lang: Lang) -> Bars {
    let heading = Heading {
        title: lang.own(["Forecast by month", "按月预测", "按月預測"]),
        note: lang.own([
            "2026, all teams, ¥ M",
            "2026 年，全部团队，百万元",
            "2026 年，全部團隊，百萬元",
        ]),
    };
    let divider = Divider {
        after: 8,
        left: lang.own(["closed months", "已结月份", "已結月份"]),
        right: lang.own(["open months", "未结月份", "未結月份"]),
    };
    let empty = lang.own(["No months yet", "还没有月份", "還沒有月份"]);
    let periods = (0..12).map(|n| period(lang, n)).collect();
    Bars { heading, legend: legend(lang), periods, divider: Some(divider), empty }
}

fn period(lang: Lang, n: usize) -> Period {
    let [parts @ .., goal, gap] = MONTHS[n];
    let open = n >= 8;
    let middle = parts[0] + 0.9 * parts[1] + 0.45 * parts[2] + 0.1 * parts[3];
    let segments = parts.iter().zip(CERTAINTIES).map(|(&value, certainty)| Segment {
        value,
        certainty,
        title: format!("{certainty:?}"),
        lines: vec![format!("{value}")],
        target: (open && value > 0.0).then(|| format!("month:{n}:{certainty:?}")),
    });
    let month = format!("{} 月", n + 1);
    Period {
        label: lang.own([NAMES[n], &month, &month]),
        segments: segments.collect(),
        goal: Some(goal),
        range: open.then_some(Range { low: middle * 0.65, middle, high: middle * 1.35 }),
        change: Some(change(gap)),
        lines: vec![format!("{goal}")],
        target: Some(format!("month:{n}")),
    }
}

fn legend(lang: Lang) -> Vec<BarsKey> {
    let key = |sign, words| BarsKey { sign, text: lang.own(words) };
    vec![
        key(BarsSign::Fill(Certainty::Won), ["Won", "赢单", "贏單"]),
        key(BarsSign::Fill(Certainty::Commit), ["Commit", "承诺", "承諾"]),
        key(BarsSign::Fill(Certainty::Upside), ["Upside", "争取", "爭取"]),
        key(BarsSign::Fill(Certainty::Pipeline), ["Pipeline", "管道", "管道"]),
        key(BarsSign::Goal, ["Target", "目标", "目標"]),
        key(BarsSign::Range, ["P10 to P90, expected", "P10 至 P90，期望值", "P10 至 P90，期望值"]),
    ]
}

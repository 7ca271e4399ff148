//! A ladder of four rungs and a lifecycle of seven phases.

use charts::{Aside, Climber, Curve, CurveItem, Goal, Heading, Ladder, Phase, Rung};

use super::Lang;
use super::classes::name;

type Words = [&'static str; 3];

type RungRow = (Words, usize, &'static [(usize, usize)]);

const RUNGS: [RungRow; 4] = [
    (["Buyer", "买主", "買主"], 14, &[(0, 1), (1, 2), (2, 1)]),
    (["Preferred purchaser", "优先的采购者", "優先的採購者"], 6, &[(0, 2), (1, 3)]),
    (["Partner", "合作伙伴", "合作夥伴"], 3, &[(0, 3), (1, 1)]),
    (["Strategic alliance", "战略联盟", "策略聯盟"], 1, &[]),
];

pub fn ladder(lang: Lang) -> Ladder {
    let rung = |n: usize| {
        let (title, count, goals) = RUNGS[n];
        let climber = |c: usize| Climber {
            name: name(lang, n * 5 + c),
            goal: goals
                .iter()
                .find(|(who, _)| *who == c)
                .map(|(_, to)| Goal { rung: *to, text: "2027-06".into() }),
            lines: Vec::new(),
            target: Some(format!("account:{n}:{c}")),
        };
        Rung {
            name: lang.own(title),
            note: format!("{count} · ¥ {} M", 3 * count),
            climbers: (0..count).map(climber).collect(),
            lines: Vec::new(),
            target: Some(format!("rung:{n}")),
        }
    };
    Ladder {
        heading: Heading {
            title: lang.own(["Relationship ladder", "关系阶梯", "關係階梯"]),
            note: lang.own([
                "24 accounts, 7 wanted elsewhere",
                "24 家客户，7 家有目标",
                "24 家客戶，7 家有目標",
            ]),
        },
        rungs: (0..RUNGS.len()).map(rung).collect(),
        aside: Some(Aside {
            text: lang.own(["5 accounts on no rung", "5 家客户未评定", "5 家客戶未評定"]),
            ..Aside::default()
        }),
        empty: lang.own(["No rungs", "没有阶梯", "沒有階梯"]),
    }
}

const PHASES: [(Words, (f64, f64), usize); 7] = [
    (["Breakthrough", "突破期", "突破期"], (4.0, 8.0), 2),
    (["Consolidation", "巩固期", "鞏固期"], (20.0, 28.0), 3),
    (["Growth", "成长期", "成長期"], (36.0, 62.0), 5),
    (["Harvest", "收获期", "收穫期"], (54.0, 94.0), 9),
    (["Defence", "防御期", "防禦期"], (70.0, 74.0), 3),
    (["Hibernation", "冬眠期", "冬眠期"], (85.0, 32.0), 1),
    (["Pause", "暂停期", "暫停期"], (97.0, 14.0), 0),
];

pub fn curve(lang: Lang) -> Curve {
    let phase = |n: usize| {
        let (title, at, count) = PHASES[n];
        Phase {
            name: lang.own(title),
            note: format!("{count} · ¥ {} M", 2 * count),
            at,
            lines: Vec::new(),
            target: Some(format!("phase:{n}")),
        }
    };
    let item = |(phase, c): (usize, usize)| CurveItem {
        name: name(lang, phase * 3 + c),
        phase,
        suggested: match (phase, c) {
            (1, 0) => Some(2),
            (3, 1) => Some(4),
            (4, 0) => Some(2),
            _ => None,
        },
        lines: Vec::new(),
        target: Some(format!("account:{phase}:{c}")),
    };
    let places = (0..PHASES.len()).flat_map(|n| (0..PHASES[n].2).map(move |c| (n, c)));
    Curve {
        heading: Heading {
            title: lang.own(["Lifecycle", "关系发展周期", "關係發展週期"]),
            note: lang.own([
                "23 accounts, 3 suggestions",
                "23 家客户，3 条建议",
                "23 家客戶，3 條建議",
            ]),
        },
        phases: (0..PHASES.len()).map(phase).collect(),
        items: places.map(item).collect(),
        up: lang.own(["Volume", "销售量", "銷售量"]),
        aside: None,
        empty: lang.own(["No phases", "没有阶段", "沒有階段"]),
    }
}

use charts::{
    Aim, Band, Blade, Calibration, Crosstab, Fall, Fan, Field, Flow, Heading, Kept, Likely, Pillar, SpreadPlot, Stack,
    Tone, Waterfall,
};

use super::Lang;

const M: f64 = 1e8;

fn heading(title: &str, note: &str) -> Heading {
    Heading { title: title.to_owned(), note: note.to_owned() }
}

pub fn fall(lang: Lang) -> Waterfall {
    let pillar = |label: &str, value: f64| Pillar { label: label.to_owned(), value: value * M, text: format!("{value:.1}"), ..Pillar::default() };
    let step = |label: [&str; 3], change: f64| Fall { label: lang.own(label), change: change * M, text: format!("{change:+.1}"), ..Fall::default() };
    Waterfall {
        heading: heading(lang.pick(["Expected, since 31 Aug", "预期变化", "預期變化"]), "¥ M"),
        start: pillar(lang.pick(["31 Aug", "8月31日", "8月31日"]), 88.8),
        steps: vec![
            step(["New", "新增", "新增"], 2.1),
            step(["Pulled in", "提前", "提前"], 0.9),
            step(["Up", "金额增加", "金額增加"], 1.4),
            step(["Down", "金额减少", "金額減少"], -0.6),
            step(["Pushed", "推迟", "推遲"], -2.7),
            step(["Lost", "丢单", "丟單"], -1.9),
        ],
        end: pillar(lang.pick(["14 Sep", "9月14日", "9月14日"]), 88.0),
        empty: String::new(),
    }
}

pub fn likely(lang: Lang) -> SpreadPlot {
    let bar = |n: i32| {
        let z = f64::from(n - 14) / 5.0;
        let from = (70.0 + 1.3 * f64::from(n)) * M;
        Likely { from, to: from + 1.3 * M, chance: (-z * z / 2.0).exp() / 12.5, ..Likely::default() }
    };
    SpreadPlot {
        heading: heading(lang.pick(["What the year can bring", "全年可能的收入", "全年可能的收入"]), "¥ M"),
        bars: (0..28).map(bar).collect(),
        target: Some(Aim {
            at: 90.0 * M,
            name: lang.own(["Target 90.0", "目标 90.0", "目標 90.0"]),
            below: lang.own(["61 % below", "低于 61%", "低於 61%"]),
            reached: lang.own(["39 % at or above", "达到 39%", "達到 39%"]),
        }),
        range: Some([(79.3 * M, "P10 79.3".into()), (88.0 * M, "P50 88.0".into()), (96.7 * M, "P90 96.7".into())]),
        empty: String::new(),
    }
}

pub fn promised(lang: Lang) -> Calibration {
    let points = [(0.09, 0.08, 40), (0.2, 0.16, 60), (0.35, 0.27, 70), (0.5, 0.42, 50), (0.6, 0.55, 45), (0.8, 0.61, 18), (0.9, 0.86, 12)];
    let point = |(said, came, cases): (f64, f64, usize)| {
        let half = 0.9 / (cases as f64).sqrt();
        Kept { said, came, low: (came - half).max(0.0), high: (came + half).min(1.0), cases, ..Kept::default() }
    };
    Calibration {
        heading: heading(lang.pick(["Calibration", "预测概率与实际", "預測機率與實際"]), "295"),
        points: points.map(point).to_vec(),
        across: lang.own(["Chance said", "预测概率", "預測機率"]),
        up: lang.own(["Won", "实际赢单", "實際贏單"]),
        diagonal: lang.own(["as promised", "与预测一致", "與預測一致"]),
        ticks: ["0 %".into(), "50 %".into(), "100 %".into()],
        empty: String::new(),
    }
}

pub fn fan(lang: Lang) -> Fan {
    let place = |n: i32| {
        let known = n < 8;
        let middle = 6.5 * f64::from(n + 1);
        let wide = if known { 0.0 } else { 3.0 * f64::from(n - 7).sqrt() };
        let level = |by: f64| (middle + by * wide) * M;
        Blade {
            label: format!("{}", n + 1),
            levels: [level(-1.3), level(-0.7), level(0.0), level(0.6), level(1.2)],
            goal: Some(7.5 * f64::from(n + 1) * M),
            known,
            ..Blade::default()
        }
    };
    Fan {
        heading: heading(lang.pick(["Revenue to come", "累计收入展望", "累計收入展望"]), "¥ M"),
        places: (0..12).map(place).collect(),
        names: ["P10".into(), "P50".into(), "P90".into()],
        goal_name: lang.own(["Target", "目标", "目標"]),
        empty: String::new(),
    }
}

pub fn moves(lang: Lang) -> (Crosstab, Flow) {
    let left = [["Valid", "有效商机", "有效商機"], ["First acceptance", "初步认可", "初步認可"], ["New", "新增", "新增"]];
    let right = [["Won", "赢单", "贏單"], ["First acceptance", "初步认可", "初步認可"], ["Valid", "有效商机", "有效商機"], ["Lost", "丢单", "丟單"]];
    let ways = [(0, 1, 6.2), (0, 2, 9.1), (0, 3, 2.2), (1, 0, 4.4), (1, 1, 5.0), (1, 3, 1.1), (2, 2, 3.3)];
    let field = |(row, column, value): (usize, usize, f64)| Field {
        row,
        column,
        weight: value / 9.1,
        text: format!("{value:.0}"),
        small: format!("¥{value:.1}M"),
        still: left[row][0] == right[column][0],
        ..Field::default()
    };
    let band = |(from, to, value): (usize, usize, f64)| Band { from, to, value, ..Band::default() };
    let stack = |words: &[&str; 3]| Stack {
        name: lang.own(*words),
        text: "¥9.9M".into(),
        tone: match words[0] {
            "Won" => Tone::Good,
            "Lost" => Tone::Bad,
            "New" => Tone::Quiet,
            _ => Tone::Plain,
        },
        ..Stack::default()
    };
    let title = lang.pick(["From stage to stage", "阶段流向", "階段流向"]);
    let names = |all: &[[&str; 3]]| all.iter().map(|words| lang.own(*words)).collect();
    let table = Crosstab {
        heading: heading(title, "31 Aug – 14 Sep"),
        down: lang.own(["From", "从", "從"]),
        across: lang.own(["To", "到", "到"]),
        rows: names(&left),
        columns: names(&right),
        fields: ways.map(field).to_vec(),
        empty: String::new(),
    };
    let flow = Flow {
        heading: heading(title, "31 Aug – 14 Sep"),
        before: "31 Aug".into(),
        after: "14 Sep".into(),
        left: left.iter().map(stack).collect(),
        right: right.iter().map(stack).collect(),
        bands: ways.map(band).to_vec(),
        empty: String::new(),
    };
    (table, flow)
}

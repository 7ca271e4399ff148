//! The figures of a period in a row, each with how it is worked out in words.
//!
//! Invariant: a figure told here is the one of the table; nothing is worked out a second time.

use domain::forecast::history::STRENGTH;

use super::range_view::RangeView;
use super::score_view::CoverageView;
use super::view::{CountedMoney, ForecastRow, HabitsView, PaceView, ToldFigure};
use crate::dates::stored;
use crate::speech::Speech;
use crate::wire::MoneyView;

/// Puts figures into words.
pub(super) struct Figures<'a> {
    speech: &'a Speech,
    all: Vec<ToldFigure>,
}

impl<'a> Figures<'a> {
    pub(super) fn new(speech: &'a Speech) -> Self {
        Self { speech, all: Vec::new() }
    }

    fn add(&mut self, label: &str, value: String, math: Option<String>) -> &mut ToldFigure {
        let label = self.speech.text(label);
        self.all.push(ToldFigure { key: format!("f{}", self.all.len()), label, value, note: None, good: None, math, opens: None });
        let last = self.all.len() - 1;
        &mut self.all[last]
    }

    fn money(&mut self, label: &str, money: &MoneyView, math: Option<&str>) -> &mut ToldFigure {
        let math = math.map(|key| self.speech.text(key));
        self.add(label, money.short.clone(), math)
    }

    /// A figure by its key, with how it is worked out.
    pub(super) fn plain(&mut self, label: &str, value: String, math: &str) -> &mut ToldFigure {
        let math = self.speech.text(math);
        self.add(label, value, Some(math))
    }

    /// All that were told.
    pub(super) fn all(self) -> Vec<ToldFigure> {
        self.all
    }

    fn times(&self, times: f64) -> String {
        self.speech.say("outlook-times", &[("times", self.speech.format.number(times, 1).into())])
    }

    fn share(&self, share: f64) -> String {
        self.speech.format.percent(share, 0)
    }

    fn of_habits(&self, key: &str, habits: &HabitsView) -> String {
        let rate = habits.win_rate.map_or_else(|| i18n::DASH.to_owned(), |rate| self.share(rate));
        let args = [("won", habits.won.into()), ("decided", habits.decided.into()), ("rate", rate.into()), ("weight", (STRENGTH as u32).into())];
        self.speech.say(key, &args)
    }
}

/// Of the months of a forecast together.
pub(super) fn of_forecast(speech: &Speech, total: &ForecastRow, (habits, pace): (&HabitsView, &PaceView)) -> Vec<ToldFigure> {
    let mut told = Figures::new(speech);
    told.money("charts-won", &total.won, None);
    told.money("charts-column-with-commit", &total.commit, Some("outlook-math-categories"));
    told.money("charts-column-with-upside", &total.upside, Some("outlook-math-categories"));
    told.money("outlook-weighted", &total.weighted, Some("outlook-math-weighted"));
    let math = told.of_habits("outlook-math-history", habits);
    told.add("outlook-by-history", total.by_history.short.clone(), Some(math));
    told.money("outlook-with-new", &total.with_new, Some("outlook-math-with-new"));
    told.estimated(&total.estimated);
    told.target(total);
    told.coverage(total, habits);
    if let (Some(velocity), Some(cycle)) = (&pace.velocity, pace.cycle) {
        let day = |text: &str| stored(Some(text)).map_or_else(String::new, |day| speech.format.date(day));
        let args = [
            ("count", pace.open.into()),
            ("days", speech.format.number(cycle, 0).into()),
            ("from", day(&pace.since).into()),
            ("to", day(&pace.until).into()),
        ];
        told.add("outlook-velocity", velocity.short.clone(), Some(speech.say("outlook-math-velocity", &args)));
    }
    told.all
}

/// How often a range has held.
pub(super) fn of_held(speech: &Speech, coverage: Option<&CoverageView>, n: usize, score: Option<&[String; 3]>) -> Vec<ToldFigure> {
    let mut told = Figures::new(speech);
    let value = coverage.map_or_else(|| i18n::DASH.to_owned(), |coverage| coverage.told[0].clone());
    let math = coverage.map_or_else(|| speech.text("outlook-held-unknown"), |coverage| coverage.text.clone());
    let math = [math, speech.text("outlook-math-held")].join("\n");
    let figure = told.add("outlook-held-so-far", value, Some(math));
    figure.note = Some(speech.say("outlook-of-month-ends", &[("count", n.into())]));
    figure.good = coverage.map(|coverage| coverage.met);
    if let Some([bias, error, _]) = score {
        let math = speech.text("outlook-math-record");
        let figure = told.add("outlook-error-so-far", error.clone(), Some(math));
        figure.note = Some(speech.say("outlook-bias-note", &[("bias", bias.into())]));
    }
    let mut all = told.all;
    all.iter_mut().for_each(|figure| figure.key = format!("held-{}", figure.key));
    all
}

impl Figures<'_> {
    /// What of the amounts nobody has said; nothing where all are said.
    fn estimated(&mut self, estimated: &CountedMoney) {
        if estimated.count > 0 {
            let note = self.speech.say("outlook-estimated-count", &[("count", estimated.count.into())]);
            self.money("outlook-estimated", &estimated.amount, Some("outlook-math-estimated")).note = Some(note);
        }
    }

    fn target(&mut self, total: &ForecastRow) {
        let (Some(target), Some(gap)) = (&total.target, &total.gap) else {
            let note = self.speech.text("outlook-no-target");
            self.plain("charts-target", i18n::DASH.to_owned(), "outlook-math-no-target").note = Some(note);
            return;
        };
        self.money("charts-target", target, None);
        self.money("charts-column-gap", gap, Some("outlook-math-gap")).good = Some(gap.minor >= 0);
        if let Some(chance) = total.chance {
            let math = self.speech.text("outlook-math-chance");
            self.add("outlook-chance", self.share(chance), Some(math));
        }
    }

    /// What is there against what one's own win rate asks for.
    fn coverage(&mut self, total: &ForecastRow, habits: &HabitsView) {
        if let (Some(coverage), Some(needed)) = (total.coverage, habits.needed_coverage) {
            let math = self.of_habits("outlook-math-coverage", habits);
            let note = self.speech.say("outlook-coverage-needed", &[("times", self.times(needed).into())]);
            let value = self.times(coverage);
            let told = self.add("outlook-coverage", value, Some(math));
            (told.note, told.good) = (Some(note), Some(coverage >= needed));
        }
        if let Some(needed) = total.needed_pipeline.as_ref().filter(|needed| needed.minor > 0) {
            let average = habits.average.as_ref().map(|average| average.minor).filter(|average| *average > 0);
            let count = average.map(|average| (needed.minor as f64 / average as f64).ceil() as i64);
            let note = count.map(|count| self.speech.say("outlook-needed-count", &[("count", count.into())]));
            self.money("outlook-needed", needed, Some("outlook-math-needed")).note = note;
        }
    }
}

/// Of a range.
pub(super) fn of_range(speech: &Speech, range: &RangeView) -> Vec<ToldFigure> {
    let mut told = Figures::new(speech);
    told.money("charts-won", &range.won, None);
    for (label, money, share) in [("outlook-p10-short", &range.p10, 0.9), ("outlook-p50-short", &range.p50, 0.5), ("outlook-p90-short", &range.p90, 0.1)] {
        let math = speech.say("outlook-math-quantile", &[("share", told.share(share).into()), ("count", range.count.into())]);
        told.add(label, money.short.clone(), Some(math));
    }
    told.money("outlook-mean", &range.mean, Some("outlook-math-mean"));
    if let Some(from_new) = &range.from_new {
        told.money("outlook-from-new", from_new, Some("outlook-math-from-new"));
    }
    told.estimated(&range.estimated);
    if let (Some(target), Some(chance)) = (&range.target, range.chance) {
        told.money("charts-target", target, None);
        let value = told.share(chance);
        told.add("outlook-chance", value, Some(speech.text("outlook-math-chance")));
    }
    told.all
}

//! Findings put into words.
//!
//! Not what is found (`domain::insight`). Invariant: the sentence and the figures below it say
//! the same numbers.

use domain::insight::{Behind, Figures, Finding};
use domain::method::{Fact, NAME, Subject, Unit, Words, fill};

use super::view::{FigureView, InsightView};
use crate::speech::Speech;
use crate::wire::Ref;

/// Tells of one subject.
pub(super) struct Teller<'a> {
    pub(super) speech: Speech,
    pub(super) figures: &'a Figures,
    pub(super) subject: &'a Ref,
    pub(super) kind: Subject,
}

impl Teller<'_> {
    /// A finding as the page gets it.
    pub(super) fn view(&self, finding: &Finding<'_>) -> InsightView {
        let rule = finding.rule;
        InsightView {
            rule: rule.key.clone(),
            title: rule.title.get(self.speech.code()).to_owned(),
            severity: rule.severity.name().to_owned(),
            subject: self.subject.clone(),
            subject_kind: self.kind.name().to_owned(),
            sentence: self.say(&rule.says),
            why: self.say(&rule.why),
            advice: rule.advice.as_ref().map(|words| self.say(words)),
            figures: finding.behind.iter().map(|behind| self.figure(behind)).collect(),
            models: rule.source.models.clone(),
        }
    }

    fn say(&self, words: &Words) -> String {
        fill(words.get(self.speech.code()), |name| match Fact::named(name) {
            Some(fact) => self.figures.get(&fact).map_or_else(String::new, |value| self.number(fact, *value)),
            None if name == NAME => self.subject.name.clone(),
            None => String::new(),
        })
    }

    fn figure(&self, behind: &Behind) -> FigureView {
        let text = self.text(behind.fact, behind.value);
        let limits = [("insights-at-least", behind.at_least), ("insights-at-most", behind.at_most)];
        // "At least yes" says nothing that the value does not.
        let counted = behind.fact.unit() != Unit::Holds;
        let limits = limits.into_iter().filter_map(|(key, limit)| Some((key, limit.filter(|_| counted)?)));
        let limit = limits.map(|(key, limit)| self.limit(key, behind, limit));
        FigureView {
            fact: behind.fact.name().to_owned(),
            title: self.title(behind.fact),
            value: behind.value,
            text: behind.of.map_or(text.clone(), |(whole, percent)| self.share(text, whole, percent)),
            limit: limit.collect::<Vec<_>>().join(" · "),
        }
    }

    fn share(&self, value: String, whole: Fact, percent: f64) -> String {
        let percent = self.points(percent);
        let whole = self.title(whole);
        let args = [("value", value.into()), ("percent", percent.into()), ("whole", whole.into())];
        self.speech.say("insights-share", &args)
    }

    fn limit(&self, key: &str, behind: &Behind, limit: f64) -> String {
        let said = if behind.of.is_some() { self.points(limit) } else { self.text(behind.fact, limit) };
        self.speech.say(key, &[("limit", said.into())])
    }

    fn title(&self, fact: Fact) -> String {
        self.speech.text(&format!("insights-fact-{}", fact.name()))
    }

    /// A figure alone.
    fn text(&self, fact: Fact, value: f64) -> String {
        match fact.unit() {
            Unit::Holds => self.speech.text(if value > 0.0 { "insights-yes" } else { "insights-no" }),
            Unit::Days => {
                let days = self.number(fact, value);
                self.speech.say("insights-days", &[("days", days.into())])
            }
            Unit::Count | Unit::Percent => self.number(fact, value),
        }
    }

    /// A figure within a sentence.
    fn number(&self, fact: Fact, value: f64) -> String {
        match fact.unit() {
            Unit::Percent => self.points(value),
            Unit::Count | Unit::Days | Unit::Holds => self.speech.format.integer(value.round() as i64),
        }
    }

    fn points(&self, percent: f64) -> String {
        self.speech.format.percent_points(percent.round() as i64)
    }
}

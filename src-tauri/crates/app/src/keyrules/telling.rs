//! Facts, tests and reasons in the person's language.
//!
//! Not verdicts. Invariant: an amount is shown in the workspace's currency, a level by its title.

use domain::method::{Criterion, Field, Method, Rated, Scorecard, Test, Tested};
use domain::selection::{Fact, Mark, Verdict};

use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;

/// Words for what rules look at.
pub(super) struct Teller<'a> {
    pub(super) speech: Speech,
    method: &'a Method,
    currency: &'a str,
    and: String,
}

impl<'a> Teller<'a> {
    pub(super) fn of(session: &'a Session) -> Result<Self> {
        let open = session.open()?;
        let speech = session.speech();
        let and = speech.text("keyrules-and");
        Ok(Self { and, speech, method: &open.method, currency: &open.workspace.currency })
    }

    pub(super) fn title(&self, criterion: &Criterion) -> String {
        criterion.title.get(self.speech.code()).to_owned()
    }

    /// The unit a criterion's number is in, or what its words are.
    pub(super) fn unit(tested: &Tested) -> &'static str {
        match tested {
            Tested::Scale(_) => "level",
            Tested::Scorecard(_) => "score",
            Tested::Field(Field::Category) => "level",
            Tested::Field(field) if field.is_word() => "word",
            Tested::Field(Field::Growth | Field::Probability) => "percent",
            Tested::Field(Field::Years) => "years",
            Tested::Field(
                Field::Employees | Field::OpenCount | Field::WonCount | Field::PeopleCount | Field::EffortDays,
            ) => "count",
            Tested::Field(_) => "money",
        }
    }

    /// A number that a criterion looks at.
    pub(super) fn number(&self, tested: &Tested, number: f64) -> String {
        let format = &self.speech.format;
        match Self::unit(tested) {
            // Far beyond what an amount can be, the cast stays at its ends.
            "money" => format.money_short((number * 10_f64.powi(money::exponent(self.currency).cast_signed())) as i64, self.currency),
            "percent" => format.percent(number / 100.0, 0),
            "years" => self.speech.say("keyrules-years", &[("years", format.number(number, u32::from((number * 10.0).round() % 10.0 != 0.0)).into())]),
            _ => format.number(number, 0),
        }
    }

    fn words(&self, tested: &Tested, words: &[String]) -> String {
        let scale = match tested {
            Tested::Scale(key) => self.method.scale(key),
            Tested::Field(Field::Category) => self.method.scale(super::CATEGORY),
            _ => None,
        };
        let title = |word: &String| {
            let level = scale.and_then(|scale| scale.level(word));
            level.map_or_else(|| word.clone(), |level| level.title.get(self.speech.code()).to_owned())
        };
        words.iter().map(title).collect::<Vec<_>>().join(&self.and)
    }

    /// A fact as it is shown.
    pub(super) fn fact(&self, criterion: &Criterion, fact: &Fact) -> String {
        let Rated::Test(tested, _) = &criterion.rated else { return String::new() };
        match fact {
            Fact::Number(number) => self.number(tested, *number),
            Fact::Words(words) => self.words(tested, words),
        }
    }

    /// What a criterion asks.
    pub(super) fn test(&self, criterion: &Criterion) -> String {
        let Rated::Test(tested, test) = &criterion.rated else { return String::new() };
        let number = |number: &f64| self.number(tested, *number);
        match test {
            Test::Is(words) => self.speech.say("keyrules-is", &[("words", self.words(tested, words).into())]),
            Test::Within { at_least: Some(least), at_most: Some(most) } => {
                self.speech.say("keyrules-between", &[("least", number(least).into()), ("most", number(most).into())])
            }
            Test::Within { at_least: Some(least), .. } => self.speech.say("keyrules-at-least", &[("least", number(least).into())]),
            Test::Within { at_most, .. } => {
                let most = at_most.as_ref().map(number).unwrap_or_default();
                self.speech.say("keyrules-at-most", &[("most", most.into())])
            }
        }
    }

    /// Why an account qualifies or does not, in one line.
    pub(super) fn why(&self, rules: &Scorecard, verdict: &Verdict<'_>) -> String {
        let found = || rules.criteria.iter().zip(&verdict.findings);
        let list = |mark: Mark, shown: &dyn Fn(&Criterion, Option<&Fact>) -> String| {
            let those = found().filter(|(_, finding)| finding.mark == mark);
            those.map(|(one, finding)| shown(one, finding.fact)).collect::<Vec<_>>().join(&self.and)
        };
        let with_fact = |one: &Criterion, fact: Option<&Fact>| {
            let value = fact.map(|fact| self.fact(one, fact)).unwrap_or_default();
            self.speech.say("keyrules-named", &[("name", self.title(one).into()), ("value", value.into())])
        };
        if verdict.qualifies {
            return self.speech.say("keyrules-why-meets", &[("list", list(Mark::Met, &with_fact).into())]);
        }
        let missed = list(Mark::NotMet, &|one, fact| {
            let fact = fact.map(|fact| self.fact(one, fact)).unwrap_or_default();
            let args = [("name", self.title(one).into()), ("value", fact.into()), ("test", self.test(one).into())];
            self.speech.say("keyrules-named-asked", &args)
        });
        let unknown = list(Mark::Unknown, &|one, _| self.title(one));
        let missed = Some(missed).filter(|list| !list.is_empty()).map(|list| ("keyrules-why-misses", list));
        let unknown = Some(unknown).filter(|list| !list.is_empty()).map(|list| ("keyrules-why-unknown", list));
        let parts = missed.into_iter().chain(unknown);
        parts.map(|(key, list)| self.speech.say(key, &[("list", list.into())])).collect::<Vec<_>>().join(" ")
    }
}

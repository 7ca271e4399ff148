//! Between rules as a person edits them and a selection of the method.
//!
//! Invariant: a draft that becomes a selection can be stored, read again and judged by; one that
//! cannot is told why in a sentence.

use domain::method::{Criterion, Field, Method, Pass, Rated, Scorecard, Source, Subject, Test, Tested, Words};
use domain::score::Weight;
use i18n::{Language, Texts};

use super::view::{CriterionDraft, PassDraft, RulesDraft, TestedBy};
use crate::error::{AppError, Result, RulesFault};
use crate::session::Session;
use crate::texts::line;

/// More criteria nobody could explain to a colleague.
const MOST: usize = 40;
/// As method packs allow.
const LARGEST_LIMIT: u32 = 100_000;

/// A selection as it is edited, in a language.
pub(super) fn draft(card: &Scorecard, code: &str) -> RulesDraft {
    let pass = match card.pass {
        None | Some(Pass::All) => PassDraft::All,
        Some(Pass::Any) => PassDraft::Any,
        Some(Pass::Percent(percent)) => PassDraft::Percent(percent),
    };
    let criteria = card.criteria.iter().filter_map(|one| criterion_draft(one, code)).collect();
    RulesDraft { pass, limit: card.limit, criteria }
}

fn criterion_draft(one: &Criterion, code: &str) -> Option<CriterionDraft> {
    let Rated::Test(tested, test) = &one.rated else { return None };
    let (by, key) = match tested {
        Tested::Field(field) => (TestedBy::Field, field.name()),
        Tested::Scale(key) => (TestedBy::Scale, key.as_str()),
        Tested::Scorecard(key) => (TestedBy::Scorecard, key.as_str()),
    };
    let (at_least, at_most, is) = match test {
        Test::Within { at_least, at_most } => (*at_least, *at_most, Vec::new()),
        Test::Is(words) => (None, None, words.clone()),
    };
    let title = one.title.get(code).to_owned();
    Some(CriterionDraft { title, weight: one.weight, by, key: key.to_owned(), at_least, at_most, is })
}

/// The selection that a draft says; `known` are selections whose titles are known in all languages.
pub(super) fn card(session: &Session, draft: &RulesDraft, known: &[&Scorecard]) -> Result<Scorecard> {
    check_frame(draft)?;
    let maker = Maker { method: &session.open()?.method, code: session.speech().code(), known };
    let numbered = draft.criteria.iter().enumerate();
    let card = Scorecard {
        key: super::KIND.to_owned(),
        title: in_all("keyrules-title"),
        applies: vec![Subject::Account],
        prompt: None,
        pass: Some(pass(draft.pass)?),
        limit: draft.limit,
        template: false,
        groups: Vec::new(),
        criteria: numbered.map(|(at, one)| maker.criterion(at, one)).collect::<Result<_>>()?,
        source: Source { models: vec!["A-07".to_owned()], ours: Vec::new() },
    };
    match maker.method.problems(&card).into_iter().next() {
        Some(problem) => Err(AppError::Misfit(problem)),
        None => Ok(card),
    }
}

fn check_frame(draft: &RulesDraft) -> Result<()> {
    let fault = match (draft.criteria.len(), draft.limit) {
        (0, _) => RulesFault::Empty,
        (given, _) if given > MOST => RulesFault::TooMany { given, most: MOST },
        (_, Some(limit)) if !(1..=LARGEST_LIMIT).contains(&limit) => RulesFault::Limit,
        _ => return Ok(()),
    };
    Err(AppError::Rules(fault))
}

fn pass(draft: PassDraft) -> Result<Pass> {
    match draft {
        PassDraft::All => Ok(Pass::All),
        PassDraft::Any => Ok(Pass::Any),
        PassDraft::Percent(percent @ 1..=100) => Ok(Pass::Percent(percent)),
        PassDraft::Percent(_) => Err(AppError::Rules(RulesFault::Percent)),
    }
}

/// A text of the program in all three languages.
fn in_all(key: &str) -> Words {
    let [en, zh_hans, zh_hant] = Language::ALL.map(|language| Texts::for_language(language).text(key));
    Words { en, zh_hans, zh_hant }
}

/// What a field is called, in all three languages.
pub(super) fn field_words(field: Field) -> Words {
    in_all(&format!("keyrules-field-{}", field.name()))
}

struct Maker<'a> {
    method: &'a Method,
    code: &'static str,
    known: &'a [&'a Scorecard],
}

impl Maker<'_> {
    fn criterion(&self, at: usize, draft: &CriterionDraft) -> Result<Criterion> {
        Weight::new(draft.weight).map_err(|_| AppError::NotAWeight)?;
        let tested = self.tested(draft)?;
        let title = self.title(&tested, &line(&draft.title));
        let rated = Rated::Test(tested, self.test(draft, title.get(self.code))?);
        Ok(Criterion { key: format!("c-{}", at + 1), title, prompt: None, questions: Vec::new(), group: None, weight: draft.weight, rated })
    }

    fn tested(&self, draft: &CriterionDraft) -> Result<Tested> {
        let key = draft.key.clone();
        let unknown = |what| AppError::UnknownKey { what, key: draft.key.clone() };
        match draft.by {
            TestedBy::Field => {
                let field = Field::ALL.into_iter().find(|field| field.name() == key && field.fits(Subject::Account));
                field.map(Tested::Field).ok_or_else(|| unknown("field"))
            }
            TestedBy::Scale => self.method.scale(&key).map(|_| Tested::Scale(key)).ok_or_else(|| unknown("scale")),
            TestedBy::Scorecard => {
                let card = self.method.scorecard(&key).filter(|card| !card.is_selection());
                card.map(|_| Tested::Scorecard(key)).ok_or_else(|| unknown("scorecard"))
            }
        }
    }

    fn test(&self, draft: &CriterionDraft, title: &str) -> Result<Test> {
        let fault = |fault: fn(String) -> RulesFault| AppError::Rules(fault(title.to_owned()));
        if asks_words(draft) {
            let is: Vec<String> = draft.is.iter().map(|word| line(word)).filter(|word| !word.is_empty()).collect();
            return if is.is_empty() { Err(fault(RulesFault::NoWords)) } else { Ok(Test::Is(is)) };
        }
        match (draft.at_least, draft.at_most) {
            (None, None) => Err(fault(RulesFault::NoThreshold)),
            (Some(least), Some(most)) if least > most => Err(fault(RulesFault::Crossed)),
            (at_least, at_most) => Ok(Test::Within { at_least, at_most }),
        }
    }

    /// A title that somebody gave in all languages before keeps them; a new one is the same in all.
    fn title(&self, tested: &Tested, typed: &str) -> Words {
        let own = match tested {
            Tested::Field(field) => Some(field_words(*field)),
            Tested::Scale(key) => self.method.scale(key).map(|scale| scale.title.clone()),
            Tested::Scorecard(key) => self.method.scorecard(key).map(|card| card.title.clone()),
        };
        let titles = self.known.iter().flat_map(|card| &card.criteria).map(|one| one.title.clone());
        let same = own.clone().into_iter().chain(titles).find(|words| words.get(self.code) == typed);
        let blank = own.filter(|_| typed.is_empty());
        let all = || Words { en: typed.to_owned(), zh_hans: typed.to_owned(), zh_hant: typed.to_owned() };
        blank.or(same).unwrap_or_else(all)
    }
}

/// Whether a criterion looks at words or levels rather than at a number.
fn asks_words(draft: &CriterionDraft) -> bool {
    let word = |field: &Field| field.name() == draft.key && field.is_word();
    match draft.by {
        TestedBy::Field => Field::ALL.iter().any(word),
        TestedBy::Scale => true,
        TestedBy::Scorecard => false,
    }
}

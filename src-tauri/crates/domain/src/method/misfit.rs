//! Values that do not have the form a pack needs, each with a name, so that a person can be told
//! in their own language what the strict reader says in English.
//!
//! Not what sections must be to each other (`error`). Invariant: what [`Misfit::with`] says,
//! [`Misfit::read`] knows again.

/// Declares the misfits: name, and the words of the reader with a `{}` for each value.
macro_rules! misfits {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $text:literal;)*) => {
        /// A value that does not fit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Misfit { $($(#[$doc])* $kind,)* }

        impl Misfit {
            /// Every misfit.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// A short name: `no-key`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// What the reader says, `{}` standing for its values.
            pub(super) fn text(self) -> &'static str {
                match self { $(Self::$kind => $text,)* }
            }
        }
    };
}

misfits! {
    /// No key.
    NoKey = "no-key", "`{}` is no key: use a-z, 0-9 and single hyphens";
    /// A stage with the name of an outcome.
    Outcome = "outcome", "`{}` is an outcome, not a stage: every process has it already";
    /// No design token.
    NoTone = "no-tone", "`{}` is no tone: use one of {}";
    /// Too long for a sign, or empty.
    NoSign = "no-sign", "`{}` is no sign: use one to three characters";
    /// No model's identifier.
    NoModel = "no-model", "`{}` is no model: write it like A-17";
    /// No area on a board.
    Area = "area", "the area must be [left, bottom, right, top] within 0 to 100";
    /// A list without items.
    EmptyList = "empty-list", "the list is empty";
    /// A number out of its range.
    Range = "range", "the value must be from {} to {}";
    /// A text missing in a language.
    EmptyText = "empty-text", "the text is empty in {}";
    /// Neither word nor percentage.
    Pass = "pass", "pass must be \"all\", \"any\" or a percentage from 1 to 100";
    /// A weight out of its range.
    Weight = "weight", "the weight must be over 0 and at most {}";
    /// Words without steps.
    StepWords = "step-words", "only a criterion with steps has words for them";
    /// Ends without a field.
    Ends = "ends", "only a criterion that measures a field has low and high";
    /// No way of being rated.
    Unrated = "unrated", "the criterion is not rated: give it steps, field, scale or scorecard";
    /// Two ways of being rated.
    TwoWays = "two-ways", "the criterion is rated in two ways: keep one of steps, field, scale, scorecard";
    /// Two kinds of test.
    TwoTests = "two-tests", "a test has at_least and at_most, or is, not both";
    /// A test for none of nothing.
    EmptyIs = "empty-is", "the list `is` is empty";
    /// Ends of a test that cross.
    Crossed = "crossed", "nothing lies between at_least and at_most";
    /// Too few or too many steps.
    Steps = "steps", "steps must be [from, to] with 1 to 10 between them";
    /// A number tested as a word, or the reverse.
    TestForm = "test-form", "a number is tested by at_least and at_most, a word by is";
    /// A word measured as a number.
    WordMeasured = "word-measured", "a word cannot be measured";
    /// A measured field without ends.
    NoEnds = "no-ends", "a measured field needs low and high, and they must differ";
    /// A scale tested as a number.
    ScaleTest = "scale-test", "a scale is tested by is";
    /// A scorecard tested as a word.
    ScoreTest = "score-test", "a scorecard is tested by at_least and at_most";
    /// Neither a word nor a list of words.
    NoWords = "no-words", "invalid type: {}, expected a word or a list of words";
    /// A field that must be there.
    Missing = "missing", "missing field `{}`";
    /// A field that nothing knows.
    UnknownField = "unknown-field", "unknown field `{}`, expected {}";
    /// A word that is none of those allowed.
    UnknownWord = "unknown-word", "unknown variant `{}`, expected {}";
    /// A value of a wrong type.
    WrongType = "wrong-type", "invalid type: {}, expected {}";
    /// A value out of the range of its type.
    WrongValue = "wrong-value", "invalid value: {}, expected {}";
    /// A list of a wrong length.
    WrongLength = "wrong-length", "invalid length {}, expected {}";
}

impl Misfit {
    /// What the reader says about these values.
    pub fn with(self, words: &[&str]) -> String {
        let mut parts = self.text().split("{}");
        let mut told = parts.next().unwrap_or_default().to_owned();
        for (part, word) in parts.zip(words) {
            told.push_str(word);
            told.push_str(part);
        }
        told
    }

    /// The misfit that the reader's words tell of, with its values.
    pub fn read(told: &str) -> Option<(Self, Vec<String>)> {
        Self::ALL.iter().find_map(|it| Some((*it, it.values(told)?)))
    }

    fn values(self, told: &str) -> Option<Vec<String>> {
        let (start, rest) = self.text().split_once("{}").unwrap_or((self.text(), ""));
        if !self.text().contains("{}") {
            return (told == start).then(Vec::new);
        }
        let mut left = told.strip_prefix(start)?;
        let (mut values, mut parts) = (Vec::new(), rest.split("{}").peekable());
        while let Some(part) = parts.next() {
            let last = parts.peek().is_none();
            let at = if last { left.strip_suffix(part)?.len() } else { left.find(part)? };
            values.push(left[..at].to_owned());
            left = &left[at + part.len()..];
        }
        Some(values)
    }
}

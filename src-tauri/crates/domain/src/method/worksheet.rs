//! Worksheet: titled sections with prompts, answered in words about one subject (B-11, B-16 to
//! B-22, D-13, D-15, D-17, D-18, D-25).
//!
//! Not the answers. A section may be fed from what is on record elsewhere, so that nothing is typed
//! twice; with rows and columns the sections are the cells of a grid. Invariant: every section has
//! its place, and a grid has one section for each of its cells at most.

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Group, Source, Subject, Words, form};
use serde::{Deserialize, Serialize};

/// Sections to be answered about a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worksheet {
    /// Unique among the worksheets of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the worksheet is called.
    pub title: Words,
    /// What it is filled in about; at least one.
    #[serde(deserialize_with = "form::some")]
    pub applies: Vec<Subject>,
    /// What it is for, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Words>,
    /// Headings for the sections, or the rows of a grid; may be none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// Columns of a grid; none where the sections are a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Group>,
    /// From first to last; at least one.
    #[serde(deserialize_with = "form::some")]
    pub sections: Vec<WorksheetSection>,
    /// Choices of the sections, each in an order of its own (B-11); may be none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub templates: Vec<Template>,
    /// Where it comes from.
    pub source: Source,
}

/// A choice of sections. What is written in one stands in all that have the section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Unique in its worksheet.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What it is called.
    pub title: Words,
    /// Printed in as little room as can be: where there is a picture, it stands for the words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub compact: bool,
    /// Its parts in order; at least one.
    #[serde(deserialize_with = "form::some")]
    pub parts: Vec<TemplatePart>,
}

/// A heading of a template with the sections below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplatePart {
    /// The heading.
    pub title: Words,
    /// Keys of sections; at least one.
    #[serde(deserialize_with = "form::some")]
    pub sections: Vec<String>,
}

/// One section of a worksheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorksheetSection {
    /// Unique in its worksheet; answers are kept by it.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the section is called.
    pub title: Words,
    /// Key of the group it belongs to, or of its row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Key of its column; of a grid, and only there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What to think of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Words>,
    /// What an answer has besides its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<Asked>,
    /// What is on record elsewhere and stands here too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<Feed>,
    /// Information level at which a true answer is found, 1 to 4: the harder it is to get, the more
    /// it is worth (B-23).
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "form::some_worth")]
    pub worth: Option<u8>,
    /// Key of a rated section: while that is rated high, this one must not stay empty (B-18).
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "if-high")]
    pub if_high: Option<String>,
    /// Keys of sections that this one is derived from: it says little while they are empty (B-15).
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "rests-on")]
    pub rests_on: Vec<String>,
}

/// A value asked for beside the words of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// A day.
    Date,
    /// An amount of money.
    Money,
    /// A degree, from 1 for low to 5 for high.
    Rating,
}

/// Declares the feeds with their names in a pack.
macro_rules! feeds {
    ($($(#[$doc:meta])* $feed:ident = $name:literal,)*) => {
        /// Records that a section shows beside its own words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Feed { $($(#[$doc])* #[serde(rename = $name)] $feed,)* }

        impl Feed {
            /// Every feed.
            pub const ALL: &[Self] = &[$(Self::$feed),*];

            /// As a pack names it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$feed => $name,)* }
            }
        }
    };
}

feeds! {
    /// What is known of the account.
    Account = "account",
    /// Amount, stage, close and elements of the opportunity.
    Opportunity = "opportunity",
    /// Why they must act (B-09).
    Reason = "reason",
    /// What our value is to them (B-10).
    Value = "value",
    /// From departments to our products (D-14).
    PainChain = "pain-chain",
    /// All benefits in money (D-18).
    Benefits = "benefits",
    /// The four questions (D-19).
    Qualification = "qualification",
    /// What speaks for us and against us among them.
    Strengths = "strengths",
    /// What the customer decides by, and who cares.
    Criteria = "criteria",
    /// Who else wants it.
    Rivals = "rivals",
    /// The buyer's state, the close, and what is to be paid when.
    Milestones = "milestones",
    /// Who has a part in it, with role and status (C-11).
    People = "people",
    /// The strategy chosen, and what speaks against it (D-21).
    Strategy = "strategy",
    /// Goal, strategy, tactics (D-20).
    Goal = "goal",
    /// How each person is to be won (C-22).
    Relationship = "relationship",
    /// What is to be done, by whom, until when (B-25).
    Actions = "actions",
    /// How the relationship with the account stands (A-23, A-24, C-07).
    Relation = "relation",
    /// What speaks for us at the account: people and relationship (B-22).
    ForUs = "for-us",
    /// What speaks against us there (B-22).
    AgainstUs = "against-us",
    /// Who else sells to the account, where, and how much of it (B-20).
    Competitors = "competitors",
    /// What the account buys of what it could buy, and from whom (B-21).
    Wallet = "wallet",
    /// The six blanks of a summary (B-12).
    Summary = "summary",
    /// How far the account has been analysed, worksheet by worksheet (B-16 to B-22).
    Analysis = "analysis",
    /// Units, their position and what we do there (B-05).
    Units = "units",
    /// Vision, goal of all and projects, and what no project covers (B-06, B-24).
    Goals = "goals",
    /// Open opportunities with amount, stage and close.
    Pipeline = "pipeline",
    /// Revenue planned and had, quarter by quarter (B-26).
    RevenuePlan = "revenue-plan",
    /// Who of us works for it (B-28).
    Team = "team",
    /// Whether our own people agree to it (B-27).
    Support = "support",
    /// What drives the account's units, and what comes of it (B-08); of an opportunity, what drives it.
    Drivers = "drivers",
    /// How the account is served: issues, satisfaction, loyalty, measures of service (E-21, E-34).
    Service = "service",
    /// What rules of the method warn of.
    Risks = "risks",
}

section!(Worksheet, Worksheet, worksheets);

impl Worksheet {
    /// The section with this key.
    pub fn section(&self, key: &str) -> Option<&WorksheetSection> {
        self.sections.iter().find(|section| section.key == key)
    }

    /// The template with this key.
    pub fn template(&self, key: &str) -> Option<&Template> {
        self.templates.iter().find(|one| one.key == key)
    }

    /// Sections named by a template that the worksheet does not have.
    fn untold(&self) -> Vec<(Spot, Problem)> {
        let named = |one: &Template| one.parts.iter().flat_map(|part| part.sections.clone()).collect::<Vec<_>>();
        let lost = |(index, one): (usize, &Template)| {
            let keys = named(one);
            let key = keys.into_iter().find(|key| self.section(key).is_none())?;
            Some((Spot::part("templates", index).of("parts"), Problem::UnknownGroup(key)))
        };
        self.templates.iter().enumerate().filter_map(lost).collect()
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let keys = |list: &[Group]| list.iter().map(|it| it.key.clone()).collect::<Vec<_>>();
        let (groups, columns) = (keys(&self.groups), keys(&self.columns));
        let mut faults = duplicates("groups", groups.iter().map(String::as_str));
        faults.extend(duplicates("columns", columns.iter().map(String::as_str)));
        faults.extend(duplicates("sections", self.sections.iter().map(|it| it.key.as_str())));
        for (index, section) in self.sections.iter().enumerate() {
            faults.extend(lost(&section.group, &groups, Spot::part("sections", index).of("group"), self.is_grid()));
            faults.extend(lost(&section.column, &columns, Spot::part("sections", index).of("column"), self.is_grid()));
            faults.extend(self.unrated(section, Spot::part("sections", index).of("if-high")));
            let lost = section.rests_on.iter().find(|key| self.section(key).is_none());
            faults.extend(lost.map(|key| (Spot::part("sections", index).of("rests-on"), Problem::UnknownGroup(key.clone()))));
        }
        faults.extend(duplicates("templates", self.templates.iter().map(|it| it.key.as_str())));
        faults.extend(self.untold());
        faults.extend(self.shared_cells());
        faults
    }

    /// A section named as rated that is not one.
    fn unrated(&self, section: &WorksheetSection, spot: Spot) -> Option<(Spot, Problem)> {
        let key = section.if_high.as_ref()?;
        let rated = self.section(key).is_some_and(|one| one.asks == Some(Asked::Rating));
        (!rated).then(|| (spot, Problem::UnknownGroup(key.clone())))
    }

    /// Whether its sections are the cells of a grid.
    pub fn is_grid(&self) -> bool {
        !self.columns.is_empty()
    }

    /// Sections of a grid that stand in the cell of an earlier one.
    fn shared_cells(&self) -> Vec<(Spot, Problem)> {
        if !self.is_grid() {
            return Vec::new();
        }
        let cell = |it: &WorksheetSection| format!("{}/{}", it.group.as_deref().unwrap_or_default(), it.column.as_deref().unwrap_or_default());
        let cells: Vec<String> = self.sections.iter().map(cell).collect();
        duplicates("sections", cells.iter().map(String::as_str))
    }
}

/// A heading that the worksheet does not have, or that a cell of a grid does not name.
fn lost(named: &Option<String>, known: &[String], spot: Spot, needed: bool) -> Option<(Spot, Problem)> {
    match named {
        Some(key) if !known.contains(key) => Some((spot, Problem::UnknownGroup(key.clone()))),
        None if needed => Some((spot, Problem::UnknownGroup(String::new()))),
        _ => None,
    }
}

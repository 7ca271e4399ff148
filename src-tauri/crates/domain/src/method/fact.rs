//! The facts that rules speak of: what is counted and worked out of a map of people.
//!
//! Not where they come from (`crate::insight`). Numbers all of them; what holds or not is 1 or 0.

use super::Subject;
use serde::{Deserialize, Serialize};

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// All people of an account, or of an opportunity of it.
    Map,
    /// An account alone.
    Account,
    /// One person.
    Person,
}

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A number of things, or a level's value.
    Count,
    /// Percent.
    Percent,
    /// Whole days.
    Days,
    /// Holds (1) or not (0).
    Holds,
}

macro_rules! facts {
    ($($(#[$doc:meta])* $fact:ident = $name:literal, $of:ident, $unit:ident;)*) => {
        /// A fact of a map or of a person on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Fact { $($(#[$doc])* #[serde(rename = $name)] $fact,)* }

        impl Fact {
            /// Every fact.
            pub const ALL: &[Self] = &[$(Self::$fact),*];

            /// As a pack names it: `key-players`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$fact => $name,)* }
            }

            /// How it is written.
            pub fn unit(self) -> Unit {
                match self { $(Self::$fact => Unit::$unit,)* }
            }

            fn of(self) -> Of {
                match self { $(Self::$fact => Of::$of,)* }
            }
        }
    };
}

facts! {
    /// People we know by name who are there.
    People = "people", Map, Count;
    /// Positions whose holder is not known.
    Placeholders = "placeholders", Map, Count;
    /// People whose status is judged.
    Judged = "judged", Map, Count;
    /// Key players: in the decision core, deciding, approving, or powerful.
    KeyPlayers = "key-players", Map, Count;
    /// Key players who support us.
    FriendlyKeyPlayers = "friendly-key-players", Map, Count;
    /// Key players against us.
    HostileKeyPlayers = "hostile-key-players", Map, Count;
    /// Key players who support us, and decide or approve.
    FriendlyDeciders = "friendly-deciders", Map, Count;
    /// Key players we are in contact with.
    ReachedKeyPlayers = "reached-key-players", Map, Count;
    /// Supporters and mentors.
    Friends = "friends", Map, Count;
    /// Non-supporters and enemies.
    Opponents = "opponents", Map, Count;
    /// People with the role of user.
    Users = "users", Map, Count;
    /// People with the role of evaluator.
    Evaluators = "evaluators", Map, Count;
    /// People with the role of decision-maker.
    Deciders = "deciders", Map, Count;
    /// People with the role of approver.
    Approvers = "approvers", Map, Count;
    /// Approvers we are in contact with.
    ReachedApprovers = "reached-approvers", Map, Count;
    /// Coaches (C-04).
    Coaches = "coaches", Map, Count;
    /// Power sponsors (C-04).
    PowerSponsors = "power-sponsors", Map, Count;
    /// People we are in contact with.
    Contacts = "contacts", Map, Count;
    /// Those of us who are in contact with any of them.
    OurContacts = "our-contacts", Map, Count;
    /// Members of the decision core (C-10).
    Core = "core", Map, Count;
    /// Support of the decision core, weighted by influence; −100 to 100.
    CoreSupport = "core-support", Map, Percent;
    /// Coverage of everybody, weighted by influence (C-07).
    Coverage = "coverage", Map, Percent;
    /// Circles of allies (C-25).
    Circles = "circles", Map, Count;
    /// Circles without anybody who supports us.
    CirclesWithoutFriend = "circles-without-friend", Map, Count;

    /// Days since both sides were asked how the relationship is (C-21).
    CheckDays = "check-days", Account, Days;
    /// Days for which its manager still has the account alone (D-09); none where there is no end or it has passed.
    ProtectedDays = "protected-days", Account, Days;
    /// Days since that ended.
    UnprotectedDays = "unprotected-days", Account, Days;

    /// Is a key player.
    KeyPlayer = "key-player", Person, Holds;
    /// Value of the status, −2 to 2.
    Status = "status", Person, Count;
    /// Value of the coverage, 0 to 3.
    Covered = "covered", Person, Count;
    /// Influence in percent of the most influential person's.
    Influence = "influence", Person, Percent;
    /// Open actions about this person.
    Actions = "actions", Person, Count;
    /// Days since the status was judged.
    JudgedDays = "judged-days", Person, Days;
    /// What is judged of this person.
    Judgements = "judgements", Person, Count;
    /// Sources of what is judged.
    Sources = "sources", Person, Count;
    /// What the person wins: business and personal.
    Wins = "wins", Person, Count;
    /// Those of us who are in contact.
    Teammates = "teammates", Person, Count;
    /// Left the position.
    Left = "left", Person, Holds;
    /// Still has people below, an open action, a link, or one of us to look after them.
    CountedOn = "counted-on", Person, Holds;
}

impl Fact {
    /// The fact with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.name() == name)
    }

    /// Whether it is known of this kind of subject.
    pub fn fits(self, subject: Subject) -> bool {
        match self.of() {
            Of::Map => matches!(subject, Subject::Account | Subject::Opportunity),
            Of::Account => subject == Subject::Account,
            Of::Person => subject == Subject::Person,
        }
    }
}

//! Levels that rules know by their key in a method pack.

/// An enum whose members have a key: in packs, in texts and where they travel.
macro_rules! keyed {
    ($(#[$about:meta])* $name:ident { $($(#[$member_about:meta])* $member:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            $($(#[$member_about])* #[serde(rename = $key)] $member,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// Its key.
            pub fn key(self) -> &'static str {
                match self { $(Self::$member => $key,)+ }
            }

            /// The one with this key.
            pub fn of(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}
pub(super) use keyed;

/// The coverage model without visits: telephone and web.
pub(super) const TELE: &str = "tele-web";

keyed! {
    /// What an account is for us.
    Category {
        /// Keep the relationship, optimise profit.
        Key = "key",
        /// Serve it and make it grow.
        Normal = "normal",
        /// Win it.
        Target = "target",
        /// Learn why, then win it back.
        Lost = "lost",
    }
}

keyed! {
    /// The phase of a relationship.
    Phase {
        /// The first business.
        Breakthrough = "breakthrough",
        /// The first business is made safe.
        Consolidation = "consolidation",
        /// More and more.
        Growth = "growth",
        /// Much, and no longer more.
        Harvest = "harvest",
        /// Held against decline.
        Defence = "defence",
        /// Asleep.
        Hibernation = "hibernation",
        /// Stopped for a while.
        Pause = "pause",
    }
}

keyed! {
    /// The state of a relationship.
    RelationshipState {
        /// Coming to be.
        Developing = "developing",
        /// Good now.
        Good = "good",
        /// Very firm.
        Firm = "firm",
        /// Quite limited.
        Limited = "limited",
        /// On the defensive.
        Defending = "defending",
        /// Going back.
        Regressing = "regressing",
    }
}

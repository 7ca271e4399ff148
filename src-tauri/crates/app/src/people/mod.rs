//! People of an account: their chairs and lines, links and groups, what is judged and written
//! of them, what we are to do about them, and who of us looks after them.
//!
//! Invariant: reporting lines form a forest, within one account.

mod bond_view;
mod captions;
mod chair_view;
mod chairs;
mod changes;
mod cliques;
mod edit;
mod fold;
mod link_view;
mod links;
mod map;
mod map_view;
mod mentions;
mod moves;
mod pairs;
mod personal;
mod plan;
pub(crate) mod redact;
pub mod paste;
mod ripple;
mod ripple_view;
mod roles;
mod rows;
mod settings;
mod stakeholder_view;
mod stakeholders;
pub(crate) mod state;
mod team;
mod team_view;
mod then;
pub mod view;
mod ways;
mod weight;
mod words;
mod zipper;

pub use chairs::{leave, succeed};
pub use changes::{changes, days};
pub(crate) use cliques::delete_one as delete_clique;
pub use cliques::{clique_add, clique_delete, clique_edit, clique_get, clique_rows};
pub use edit::{add, delete, edit, place};
pub(crate) use edit::{called, release};
pub use links::{link_add, link_delete, link_edit};
pub use map::map;
pub(crate) use moves::{Because, write as write_move};
pub use pairs::{pair_add, pair_delete, pair_edit};
pub use mentions::mentions;
pub use personal::{erase, export};
pub use plan::plan;
pub use paste::{chart_read, paste};
pub(crate) use plan::{STRATEGY, suggested};
pub use ripple::ripple;
pub(crate) use ripple::ripple_of;
pub use roles::{RoleTurn, role_turn};
pub use rows::{detail, rows};
pub(crate) use rows::refer;
pub(crate) use settings::faded_until;
pub use settings::{settings_get, settings_set};
pub use stakeholders::stakeholders;
pub use team::{team_add, team_delete, team_edit, team_rows};
pub(crate) use ways::Ways;
pub(crate) use weight::{shares, ties};
pub use words::text_set;
pub use zipper::zipper;

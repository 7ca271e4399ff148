//! All shapes that travel, under one name for the command list.

pub use crate::accounts::view::*;
pub use crate::activities::view::*;
pub use crate::catalogue::view::*;
pub use crate::classes::view::*;
pub use crate::drawing::view::*;
pub use crate::history::view::*;
pub use crate::imports::view::*;
pub use crate::insights::view::*;
pub use crate::keyrules::view::*;
pub use crate::matrix::view::*;
pub use crate::method::view::*;
pub use crate::notes::view::*;
pub use crate::opportunities::view::*;
pub use crate::packs::view::*;
pub use crate::people::RoleTurn;
pub use crate::people::paste::view::*;
pub use crate::people::view::*;
pub use crate::pyramids::view::*;
pub use crate::relations::view::*;
pub use crate::reports::view::*;
pub use crate::scorecards::view::*;
pub use crate::session::view::*;
pub use crate::support::view::*;
pub use crate::wire::*;
pub use crate::workshops::view::*;

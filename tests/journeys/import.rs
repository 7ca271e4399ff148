//! Taking lists in, from the file a person has to what the workspace holds.
//!
//! Not the reading of single cells, which `exchange` tests. Every journey goes
//! through the router as the page does.

#[path = "import/bad.rs"]
mod bad;
#[path = "import/counted.rs"]
mod counted;
#[path = "import/kinds.rs"]
mod kinds;
#[path = "import/lists.rs"]
mod lists;
#[path = "import/others.rs"]
mod others;
#[path = "import/people.rs"]
mod people;
#[path = "import/ties.rs"]
mod ties;

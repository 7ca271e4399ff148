//! What the commands cost beside bare SQLite: an import, then the views of the big
//! workspace.
//!
//! Ours is the whole way from the request to the text that a page gets. Bare is the
//! `sqlite3` program on a copy of the same file with the same cache, lock and
//! durability (WAL, synchronous FULL, exclusive), and the statements that do the
//! least of the same work: it keeps no journal, lays nothing out, words nothing,
//! and writes its rows nowhere. Nothing here fails for being slow.
//!
//! `-- import`, or words from the names of views, measure only those.

mod answers;
mod bare;
mod import;
#[path = "../../../store/benches/store/measure.rs"]
mod measure;
mod plan;
mod program;
mod views;

use std::env::args;
use std::error::Error;

use bare::Bare;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(version) = Bare::version() else {
        println!(
            "The `sqlite3` program is not here to compare with: `apt install sqlite3`, or sqlite.org/download.html."
        );
        return Ok(());
    };
    println!("Beside the `sqlite3` program, version {version}.");
    measure::header("bare");
    let words: Vec<String> = args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if words.is_empty() || words.iter().any(|word| word == "import") {
        import::measure()?;
    }
    if words != ["import"] { views::measure(words) } else { Ok(()) }
}

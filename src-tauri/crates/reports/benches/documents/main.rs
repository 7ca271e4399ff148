//! What documents cost beside what else makes them: sixty slides beside python-pptx, forty pages beside
//! typst's own command line, 100,000 rows beside bare rust_xlsxwriter. Each pair in one run, in turn.
//!
//! A program that is not there is told, and its part left out. Nothing here fails for being slow.

mod book;
mod deck;
#[path = "../../../store/benches/store/measure.rs"]
mod measure;
mod page;
mod python;

fn main() {
    if std::env::args().nth(1).as_deref() == Some(page::ALONE) {
        return page::alone();
    }
    deck::measure();
    page::measure();
    book::measure();
}

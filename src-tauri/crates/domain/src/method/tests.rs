//! Packs through their door: what comes with the program reads, and what is wrong is found.

use super::*;

#[test]
fn everything_that_comes_with_the_program_reads_and_fits_together() {
    let method = Method::read(builtin().iter().copied()).unwrap();
    assert!(method.scale("category").is_some());
}

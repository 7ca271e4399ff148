//! Tasks of the project, one module each.
//!
//! Not part of the program: nothing here ships. Invariant: no dependencies and
//! no system libraries, so that `cargo xtask setup` builds on a bare machine.

mod bench;
mod fault;
mod format;
mod generate;
mod process;
mod project;
mod run;
pub mod screen;
mod setup;
mod steps;
mod test;

pub use fault::Fault;

/// What `cargo xtask` prints when it is asked for nothing it knows.
pub const USAGE: &str = "\
cargo xtask <task>

  setup             install what is missing, or name it
  run [--stay]      build Mainstay and open the sample workspace; without a
                    display, save a picture of the window and say where it is
  test [--fast]     every test; --fast leaves out the window and the browser
  generate [--check]
                    write ui/src/generated from the command list in Rust
  big FILE          make the big workspace that speed is measured on
  bench [NAME…]     run the benchmarks: store, app, charts, exchange, board
  pictures          draw the README's pictures anew
  format            format the Rust and the UI sources
  lint              check formatting and run the linters";

/// Runs the task that the arguments name.
///
/// # Errors
/// [`Fault::Usage`] where they name none; otherwise the task's own fault.
pub fn perform(arguments: &[String]) -> Result<(), Fault> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["setup"] => setup::everything(),
        ["run"] => run::run(false),
        ["run", "--stay"] => run::run(true),
        ["test"] => test::test(test::Extent::Everything),
        ["test", "--fast"] => test::test(test::Extent::Fast),
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["pictures"] => test::pictures(),
        ["big", file] => bench::big(file),
        ["bench", names @ ..] => bench::bench(names),
        ["format" | "fmt"] => format::format(),
        ["lint"] => format::lint(),
        _ => Err(Fault::Usage),
    }
}

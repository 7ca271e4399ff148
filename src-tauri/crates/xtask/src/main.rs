//! `cargo xtask`: hands its arguments over and turns a fault into an exit code.

use std::process::ExitCode;

use xtask::{Fault, USAGE, perform};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match perform(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Fault::Usage) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

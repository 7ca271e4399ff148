//! Mainstay: the window, or without one the command line.
//!
//! Holds no rule: both call the same use cases. Invariant: the command line
//! never touches the display.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cli;
mod console;
mod panics;
mod window;

use std::process::ExitCode;

use cli::Wish;

/// Views are made of many small texts: the system's allocator takes a fifth longer over them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    panics::keep_contents_private();
    let arguments: Vec<_> = std::env::args_os().collect();
    if arguments.len() > 1 {
        console::attach();
    }
    match cli::read(arguments) {
        Wish::Window(file) => window::open(file),
        Wish::Command(command) => cli::perform(command),
        Wish::Told(code) => code,
    }
}

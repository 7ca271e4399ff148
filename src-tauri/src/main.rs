//! The desktop shell and the command line of Mainstay.
fn main() {}

//! The terminal on Windows, where a program with a window starts without one.

/// Lets what is printed appear in the terminal that started the program.
#[cfg(windows)]
#[allow(unsafe_code)] // One call of the system, without pointers.
pub(crate) fn attach() {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn AttachConsole(process: u32) -> i32;
    }
    const PARENT: u32 = u32::MAX;
    // Started from elsewhere than a terminal, there is none to attach to, and none is needed.
    unsafe { AttachConsole(PARENT) };
}

/// Elsewhere the terminal is there from the start.
#[cfg(not(windows))]
pub(crate) fn attach() {}

//! What the sources of Rust and of the UI may and may not hold.

use std::fs;

use crate::tree::{File, files, none, root};

/// Lines in a file, beyond which it is about more than one thing.
const LONGEST_FILE: usize = 450;
/// Lines in the median function of Rust.
const MEDIAN_FUNCTION: usize = 10;

fn rust() -> Vec<File> {
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("tests", &[".rs"]));
    all
}

fn page() -> Vec<File> {
    let mut all = files("ui/src", &[".ts", ".svelte"]);
    all.retain(|file| !file.path.starts_with("ui/src/generated/"));
    all
}

/// Every line of a file that holds a needle, with its place.
fn holding<'a>(file: &'a File, needle: &'a str) -> impl Iterator<Item = String> + 'a {
    let lines = file.text.lines().enumerate().filter(move |(_, line)| line.contains(needle));
    lines.map(move |(number, line)| format!("{}:{}: {}", file.path, number + 1, line.trim()))
}

#[test]
fn every_module_says_what_it_is() {
    let all = rust();
    let silent = all.iter().filter(|file| !file.is_test() && !file.text.starts_with("//!"));
    let faults: Vec<_> = silent.map(|file| file.path.clone()).collect();
    none("These do not start with `//!`:", &faults);
}

#[test]
fn no_file_is_a_hub() {
    let mut all = rust();
    all.extend(page());
    let long = all.iter().filter(|file| file.text.lines().count() > LONGEST_FILE);
    let faults: Vec<_> =
        long.map(|file| format!("{}: {} lines", file.path, file.text.lines().count())).collect();
    none("These are about too much:", &faults);
}

#[test]
fn a_function_can_be_read_at_one_look() {
    let mut lengths: Vec<usize> = rust()
        .iter()
        .filter(|file| !file.is_test())
        .flat_map(|file| functions(&file.text))
        .collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN_FUNCTION, "the median function has {median} lines");
}

/// Lines of each function; formatted source closes it at the indentation it opened with.
fn functions(text: &str) -> Vec<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let mut lengths = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.trim_start().split(' ').take(4).collect();
        if !words.contains(&"fn")
            || line.trim_start().starts_with("//")
            || line.trim_end().ends_with(';')
        {
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let closing = format!("{indent}}}");
        let length =
            lines[start..].iter().position(|line| *line == closing).map_or(1, |end| end + 1);
        lengths.push(if line.trim_end().ends_with('}') { 1 } else { length });
    }
    lengths
}

#[test]
fn nothing_shipped_unwraps() {
    let mut faults = Vec::new();
    for file in rust().iter().filter(|file| !file.is_test()) {
        let shipped = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let part = File { path: file.path.clone(), text: shipped.to_owned() };
        faults.extend(holding(&part, ".unwrap()"));
    }
    none("A fault must be told, not unwrapped:", &faults);
}

#[test]
fn the_domain_asks_neither_time_nor_disk_nor_chance() {
    let mut faults = Vec::new();
    for file in files("src-tauri/crates/domain/src", &[".rs"]).iter().filter(|file| !file.is_test())
    {
        for needle in
            ["::now()", "std::fs", "std::env", "std::net", "File::open", "rand::", "Uuid::now"]
        {
            faults.extend(holding(file, needle));
        }
    }
    none("The domain is pure:", &faults);
}

#[test]
fn only_the_host_of_the_page_knows_the_shell() {
    let outside = page();
    let outside = outside.iter().filter(|file| !file.path.starts_with("ui/src/host/"));
    let faults: Vec<_> =
        outside.flat_map(|file| holding(file, "@tauri-apps").collect::<Vec<_>>()).collect();
    none("Only ui/src/host may import @tauri-apps:", &faults);
}

#[test]
fn the_page_never_takes_text_for_markup() {
    let mut faults = Vec::new();
    for file in page().iter().filter(|file| !file.is_test()) {
        for needle in ["{@html", "innerHTML", "insertAdjacentHTML", "document.write"] {
            faults.extend(holding(file, needle));
        }
    }
    none("Names in a workspace could carry markup:", &faults);
}

#[test]
fn no_path_of_one_machine() {
    let endings =
        [".rs", ".ts", ".svelte", ".toml", ".sql", ".md", ".ftl", ".json", ".yml", ".html", ".css"];
    let mut faults = Vec::new();
    // This file has to name what it looks for.
    for file in files("", &endings).iter().filter(|file| file.path != "tests/tidy/sources.rs") {
        for needle in ["/root/", "/work/", "/Users/", "C:\\Users\\"] {
            faults.extend(holding(file, needle));
        }
    }
    none("A path of one machine:", &faults);
}

#[test]
fn what_rust_generates_is_fresh() {
    for (name, text) in
        [("types.ts", app::codegen::types()), ("commands.ts", app::codegen::commands())]
    {
        let present =
            fs::read_to_string(root().join("ui/src/generated").join(name)).unwrap_or_default();
        assert!(present == text, "ui/src/generated/{name} is stale: run `cargo xtask generate`");
    }
}

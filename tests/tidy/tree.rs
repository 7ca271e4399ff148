//! The files of the project as the tests see them. Without what is built or installed.

use std::fs;
use std::path::{Path, PathBuf};

/// Names of folders that nobody writes by hand.
const BUILT: [&str; 7] =
    ["node_modules", "target", "dist", ".git", "gen", "test-results", "playwright-report"];

/// One text file of the project.
pub(crate) struct File {
    /// Path from the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Whether it only runs when the project is tested, measured or shown.
    pub(crate) fn is_test(&self) -> bool {
        let folders =
            ["/tests/", "/benches/", "/examples/"].iter().any(|folder| self.path.contains(folder));
        folders
            || self.path.starts_with("tests/")
            || self.path.ends_with("/tests.rs")
            || self.path.contains(".test.")
    }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files with one of these endings below a folder.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root(), &root().join(folder), endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no {endings:?} below {folder:?}: has it moved?");
    found
}

fn collect(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() && !BUILT.contains(&name.as_str()) {
            collect(root, &path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let path = path
                .strip_prefix(root)
                .expect("it is below the root")
                .to_string_lossy()
                .replace('\\', "/");
            found.push(File { path, text });
        }
    }
}

/// Fails with all faults at once.
pub(crate) fn none(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}\n  {}", faults.join("\n  "));
}

//! Which crate may know which, and what stands at the top.

use std::collections::BTreeMap;
use std::fs;

use crate::tree::{files, none, root};

/// The crates of the project that each crate may use.
const KNOWS: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("i18n", &[]),
    ("charts", &[]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("reports", &["charts"]),
    ("app", &["domain", "store", "charts", "exchange", "reports", "i18n"]),
    ("devhost", &["app"]),
    // The display in memory, for the benchmark of its start alone.
    ("mainstay", &["app", "i18n", "xtask"]),
    ("xtask", &[]),
];

/// Libraries, by the start of their name, that one crate alone knows.
const ALONE: [(&str, &str); 5] = [
    ("rusqlite", "store"),
    ("plotters", "charts"),
    ("fluent", "i18n"),
    ("tauri", "mainstay"),
    ("axum", "devhost"),
];

/// Every crate with the names of all it depends on.
fn crates() -> BTreeMap<String, Vec<String>> {
    let manifests = files("src-tauri", &["Cargo.toml"]);
    manifests.iter().map(|file| read(&file.text)).collect()
}

fn read(manifest: &str) -> (String, Vec<String>) {
    let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
    let name = manifest["package"]["name"].as_str().expect("a crate has a name").to_owned();
    let lists = ["dependencies", "dev-dependencies", "build-dependencies"];
    let tables = lists.iter().filter_map(|list| manifest.get(*list)?.as_table());
    (name, tables.flat_map(|table| table.keys().cloned()).collect())
}

#[test]
fn crates_know_only_what_lies_below_them() {
    let crates = crates();
    let mut faults = Vec::new();
    for (name, known) in &crates {
        let allowed = KNOWS.iter().find(|(allowed, _)| allowed == name).map(|(_, list)| *list);
        let Some(allowed) = allowed else {
            faults.push(format!("{name} has no place in the order of crates"));
            continue;
        };
        let ours = known.iter().filter(|dependency| crates.contains_key(*dependency));
        faults.extend(
            ours.filter(|used| !allowed.contains(&used.as_str()))
                .map(|used| format!("{name} uses {used}")),
        );
    }
    none("A crate uses one that is not below it:", &faults);
}

#[test]
fn each_great_library_is_known_to_one_crate() {
    let mut faults = Vec::new();
    for (name, known) in crates() {
        for (library, owner) in ALONE {
            let uses = known.iter().any(|dependency| dependency.starts_with(library));
            if uses && name != owner {
                faults.push(format!("{name} uses {library}, which only {owner} may"));
            }
        }
    }
    none("A library has spread:", &faults);
}

#[test]
fn versions_stand_in_the_root_manifest_only() {
    let mut faults = Vec::new();
    for file in files("", &["Cargo.toml"]).iter().filter(|file| file.path != "Cargo.toml") {
        let manifest: toml::Table = file.text.parse().expect("a manifest is TOML");
        for list in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let table = manifest.get(list).and_then(toml::Value::as_table);
            let own =
                table.into_iter().flatten().filter(|(_, value)| value.get("workspace").is_none());
            faults.extend(own.map(|(name, _)| format!("{}: {name}", file.path)));
        }
    }
    none("A version stands outside the root manifest:", &faults);
}

#[test]
fn nothing_new_stands_at_the_top() {
    let agreed = [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "clippy.toml",
        "rustfmt.toml",
        "icons",
        "src-tauri",
        "ui",
        "tests",
        "target",
    ];
    let entries = fs::read_dir(root()).expect("the root can be read").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let faults: Vec<_> =
        names.filter(|name| !name.starts_with('.') && !agreed.contains(&name.as_str())).collect();
    none("Not agreed at the top level:", &faults);
}

#[test]
fn the_lock_file_of_the_ui_serves_every_platform() {
    let text =
        fs::read_to_string(root().join("ui/package-lock.json")).expect("the UI has a lock file");
    let lock: serde_json::Value = serde_json::from_str(&text).expect("the lock file is JSON");
    let packages = lock["packages"].as_object().expect("it lists packages");
    let mut faults = Vec::new();
    for (path, package) in packages {
        for name in
            package["optionalDependencies"].as_object().into_iter().flat_map(|list| list.keys())
        {
            let places = [format!("node_modules/{name}"), format!("{path}/node_modules/{name}")];
            if !places.iter().any(|place| packages.contains_key(place)) {
                faults.push(format!("{path} may need {name}"));
            }
        }
    }
    none("`npm ci` would refuse ui/package-lock.json, which leaves out:", &faults);
}

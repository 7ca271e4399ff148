//! The TypeScript that Rust writes: shapes, commands, text keys.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the files, or only compares them.
pub(crate) fn generate(check: bool) -> Result<(), Box<dyn Error>> {
    let folder = folder();
    let mut stale = Vec::new();
    for (name, text) in files() {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        if !check {
            fs::create_dir_all(&folder)?;
            fs::write(path, text)?;
        }
        stale.push(name);
    }
    if stale.is_empty() {
        println!("ui/src/generated is fresh.");
    } else if check {
        return Err(format!("Not fresh: {}. Run `cargo xtask generate`.", stale.join(", ")).into());
    } else {
        println!("Written: {}.", stale.join(", "));
    }
    Ok(())
}

fn files() -> [(&'static str, String); 3] {
    let (types, commands) = (app::codegen::types(), app::codegen::commands());
    [("types.ts", types), ("commands.ts", commands), ("text.ts", app::codegen::text())]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated")
}

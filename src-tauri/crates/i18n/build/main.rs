//! Reads `ftl/<lang>/<area>.ftl`, stops the build where the three languages disagree, and writes
//! the table of sources and keys that the crate embeds. It knows the folders; the rules are in `check`.

mod check;

use check::{File, Kind, Texts, check};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=ftl");
    println!("cargo::rerun-if-changed=build");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("ftl");
    let files = read(&root)?;
    match check(&LANGUAGES, &files) {
        Ok(texts) => {
            let out = Path::new(&env::var("OUT_DIR")?).join("texts.rs");
            Ok(fs::write(out, generate(&files, &texts)?)?)
        }
        Err(faults) => {
            faults.iter().for_each(|fault| println!("cargo::error={fault}"));
            Err(format!("the texts have {} faults", faults.len()).into())
        }
    }
}

fn read(root: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    let mut files = Vec::new();
    for language in LANGUAGES {
        for entry in fs::read_dir(root.join(language))? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "ftl") {
                let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                files.push(File { language, area, text: fs::read_to_string(&path)? });
            }
        }
    }
    files.sort_by(|a, b| (a.language, &a.area).cmp(&(b.language, &b.area)));
    Ok(files)
}

fn generate(files: &[File], texts: &Texts) -> Result<String, std::fmt::Error> {
    let mut out = String::from("static SOURCES: &[(&str, &str)] = &[\n");
    for File { language, text, .. } in files {
        writeln!(out, "    ({language:?}, {text:?}),")?;
    }
    out.push_str("];\nstatic KEYS: &[Key] = &[\n");
    for (name, variables) in texts {
        write!(out, "    Key {{ name: {name:?}, variables: &[")?;
        for (name, kind) in variables {
            write!(out, "Variable {{ name: {name:?}, kind: {} }}, ", kind_in_rust(kind))?;
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
    Ok(out)
}

fn kind_in_rust(kind: &Kind) -> String {
    match kind {
        Kind::Text => "Kind::Text".into(),
        Kind::Number => "Kind::Number".into(),
        Kind::Choice(names) => format!("Kind::Choice(&{:?})", names.iter().collect::<Vec<_>>()),
    }
}

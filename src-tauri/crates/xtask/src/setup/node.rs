//! Node.js and the npm packages of the UI.

use std::fs;

use crate::process::{npm, output, run};
use crate::{Fault, project};

/// The oldest Node.js that the UI's tools run on.
const OLDEST: (u32, u32) = (20, 19);

/// Checks Node.js and installs the npm packages where the lock file has changed.
pub(crate) fn ready() -> Result<(), Fault> {
    check_version(output("node", &["--version"]).as_deref())?;
    let lock = project::ui().join("package-lock.json");
    let stamp = project::ui().join("node_modules").join(".installed-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Fault::Io(lock.display().to_string(), error))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| Fault::Io(stamp.display().to_string(), error))
}

fn check_version(told: Option<&str>) -> Result<(), Fault> {
    let (major, minor) = OLDEST;
    let found = told.and_then(parse);
    if found.is_some_and(|found| found >= OLDEST) {
        return Ok(());
    }
    let found = told.map_or("none is installed".into(), |told| format!("this is {}", told.trim()));
    Err(Fault::Missing(vec![format!(
        "Node.js {major}.{minor} or newer with npm, from nodejs.org ({found})"
    )]))
}

/// `v20.19.1` as major and minor.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::check_version;

    #[test]
    fn only_a_new_enough_node_will_do() {
        for (told, fine) in [
            (Some("v20.19.0\n"), true),
            (Some("v22.0.0"), true),
            (Some("v20.18.3"), false),
            (Some("v18.20.4"), false),
            (Some("nonsense"), false),
            (None, false),
        ] {
            assert_eq!(check_version(told).is_ok(), fine, "{told:?}");
        }
    }
}

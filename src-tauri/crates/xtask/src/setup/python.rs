//! The Python libraries that read what Mainstay writes, in an environment of their own beside what is built.
//!
//! Not needed to build or run. Invariant: nothing of the machine's own Python is changed.

use std::fs;
use std::process::Command;

use crate::process::{find, run};
use crate::{Fault, project};

/// With their versions.
const LIBRARIES: [&str; 3] = ["python-pptx==1.0.2", "openpyxl==3.1.5", "openxml-audit==0.8.0"];

/// Installs them where they are not yet; without Python the tests that use them are left out.
pub(crate) fn ready() -> Result<(), Fault> {
    let folder = project::target().join("readers");
    let (stamp, wanted) = (folder.join("installed.txt"), LIBRARIES.join("\n"));
    let Some(python) = find("python3") else {
        println!("No python3: what leaves Mainstay is not read by Python in the tests.");
        return Ok(());
    };
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder))?;
    run(Command::new(folder.join("bin/python")).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(LIBRARIES))?;
    fs::write(&stamp, wanted).map_err(|error| Fault::Io(stamp.display().to_string(), error))
}

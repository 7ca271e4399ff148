//! A screen that nobody looks at: an X server in memory, for machines without a
//! display and for tests. Linux only; elsewhere starting one fails.
//!
//! Invariant: the server ends with the value that holds it.

use std::io::{self, BufRead, BufReader, Error};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A running X server without hardware.
#[derive(Debug)]
pub struct Screen {
    server: Child,
    number: u32,
}

impl Screen {
    /// Starts a screen of so many pixels, on the first free display number.
    ///
    /// # Errors
    /// `Xvfb` is not installed or did not start.
    pub fn start(width: u32, height: u32) -> io::Result<Self> {
        Self::serve(Command::new("Xvfb"), width, height)
    }

    /// Like `start`; what is shown stands at every moment in `Xvfb_screen0` in this folder, a dump
    /// as `xwd` makes it, so that it can be watched without asking the server.
    ///
    /// # Errors
    /// `Xvfb` is not installed, did not start, or cannot write there.
    pub fn watched(width: u32, height: u32, folder: &Path) -> io::Result<Self> {
        let mut server = Command::new("Xvfb");
        server.arg("-fbdir").arg(folder);
        Self::serve(server, width, height)
    }

    fn serve(mut server: Command, width: u32, height: u32) -> io::Result<Self> {
        let mut server = server
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        if let Some(told) = server.stdout.take() {
            BufReader::new(told).read_line(&mut line)?;
        }
        let number = line.trim().parse().map_err(|_| Error::other("Xvfb named no display"));
        // Made before the number is looked at, so that a server that did not start right still ends.
        let screen = Self { server, number: *number.as_ref().unwrap_or(&0) };
        number.map(|_| screen)
    }

    /// What `DISPLAY` must say for programs to appear here.
    pub fn display(&self) -> String {
        format!(":{}", self.number)
    }

    /// Saves what the screen shows as a picture; the ending names the format.
    ///
    /// # Errors
    /// ImageMagick is not installed or cannot write there.
    pub fn capture(&self, file: &Path) -> io::Result<()> {
        self.import(&[])
            .arg(file)
            .status()?
            .success()
            .then_some(())
            .ok_or(Error::other("no picture was made"))
    }

    /// Waits until the screen shows more than a blank window and stands still.
    ///
    /// # Errors
    /// ImageMagick is not installed, or nothing was painted in that time.
    pub fn wait_until_painted(&self, at_most: Duration) -> io::Result<()> {
        let start = Instant::now();
        let mut last = 0;
        while start.elapsed() < at_most {
            let colours = self.colours()?;
            // A blank window has a handful; text alone brings dozens.
            if colours > 40 && colours == last {
                return Ok(());
            }
            last = colours;
            sleep(Duration::from_millis(700));
        }
        Err(Error::new(io::ErrorKind::TimedOut, "the window stayed blank"))
    }

    /// How many different colours the screen shows.
    fn colours(&self) -> io::Result<u32> {
        let output = self.import(&["-format", "%k"]).arg("info:").output()?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or(0))
    }

    fn import(&self, options: &[&str]) -> Command {
        let mut command = Command::new("import");
        command.env("DISPLAY", self.display()).stdin(Stdio::null());
        command.args(["-silent", "-window", "root"]).args(options);
        command
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Already gone is as good as ended.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

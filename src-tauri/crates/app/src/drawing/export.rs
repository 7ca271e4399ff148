//! Pictures written to files, or handed to the clipboard.
//!
//! Invariant: a file that stands there is replaced whole or not at all.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use charts::Drawing;

use super::view::{Export, Exported, Fit, Picture, PictureBytes, PictureCopy, PictureFit};
use super::{boards, bonds, chart, paper, people_map, relations};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::views::FileWritten;

/// Writes a picture; the path's ending decides the format.
pub fn export(session: &Session, export: Export) -> Result<Exported> {
    let path = PathBuf::from(&export.path);
    let format = format_of(&path)?;
    let (bytes, note) = match &export.size {
        None => (encode(draw(session, &export.picture)?, format, export.scale)?, None),
        Some(size) if export.pages => (pages(session, &export, size, format)?, None),
        Some(size) => {
            let made = paper::sized(session, &export.picture, size)?;
            (encode(made.drawing, format, export.scale)?, told(session, &export.picture, size, made.letters)?.1)
        }
    };
    let FileWritten { path, bytes } = write_whole(&export.path, &bytes)?;
    Ok(Exported { path, bytes, note })
}

/// How a picture is read on a sheet.
pub fn fit(session: &Session, ask: PictureFit) -> Result<Fit> {
    let letters = paper::sized(session, &ask.picture, &ask.size)?.letters;
    let (pages, note) = told(session, &ask.picture, &ask.size, letters)?;
    Ok(Fit { letters, read: paper::is_read(letters), pages, note })
}

/// A map over several pages.
fn pages(session: &Session, export: &Export, size: &str, format: Format) -> Result<Vec<u8>> {
    if !matches!(format, Format::Pdf) {
        return Err(AppError::ReportFormat { path: export.path.clone(), ending: "pdf".to_owned() });
    }
    let sheets: Vec<String> = paper::several(session, &export.picture, size)?.into_iter().map(|sheet| sheet.svg).collect();
    charts::pdf_pages(&sheets).map_err(|error| AppError::Drawing(error.to_string()))
}

/// Over how many sheets it is read, and the sentence for letters that are too small.
fn told(session: &Session, picture: &Picture, size: &str, letters: f64) -> Result<(u32, Option<String>)> {
    if paper::is_read(letters) {
        return Ok((1, None));
    }
    let pages = match picture {
        Picture::People(of) => paper::count(session, of, size)?,
        _ => 1,
    };
    let key = match (pages > 1, size) {
        (true, "poster") => "export-small-poster",
        (true, _) => "export-small-map",
        _ => "export-small",
    };
    let speech = session.speech();
    let letters = speech.format.number(letters, 1);
    Ok((pages as u32, Some(speech.say(key, &[("letters", letters.into()), ("pages", pages.into())]))))
}

/// A picture as PNG for the clipboard.
pub fn copy(session: &Session, copy: PictureCopy) -> Result<PictureBytes> {
    let bytes = encode(draw(session, &copy.picture)?, Format::Png, copy.scale)?;
    Ok(PictureBytes { png: BASE64_STANDARD.encode(bytes) })
}

/// A picture, drawn.
pub(crate) fn draw(session: &Session, picture: &Picture) -> Result<Drawing> {
    Ok(match picture {
        Picture::Chart(query) => chart::make(session, query)?.drawing,
        Picture::Matrix(picture) => boards::matrix(session, picture)?,
        Picture::People(picture) => people_map::people(session, picture)?,
        Picture::Zipper(picture) => bonds::zipper(session, picture)?,
        Picture::Ripples(picture) => super::ripples::ripples(session, picture)?,
        Picture::Entities(picture) => super::entities::entities(session, picture)?,
        Picture::Stairs(picture) => relations::stairs(session, picture)?,
        Picture::Departments(picture) => relations::departments(session, picture)?,
        Picture::Stakeholders(picture) => bonds::stakeholders(session, picture)?,
    })
}

/// Writes a file whole or not at all.
pub(crate) fn write_whole(path: &str, bytes: &[u8]) -> Result<FileWritten> {
    write(Path::new(path), bytes).map_err(|cause| failed(Path::new(path), cause))?;
    Ok(FileWritten { path: path.to_owned(), bytes: bytes.len() as u64 })
}

/// A folder that is not there is told as such: the file itself is to be new.
pub(crate) fn failed(path: &Path, cause: std::io::Error) -> AppError {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir());
    match folder {
        Some(folder) => AppError::NoFolder(folder.display().to_string()),
        None => AppError::File { path: path.display().to_string(), cause },
    }
}

#[derive(Clone, Copy)]
enum Format {
    Svg,
    Png,
    Pdf,
}

fn format_of(path: &Path) -> Result<Format> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "svg" => Ok(Format::Svg),
        "png" => Ok(Format::Png),
        "pdf" => Ok(Format::Pdf),
        _ => Err(AppError::PictureFormat(path.display().to_string())),
    }
}

fn encode(drawing: Drawing, format: Format, scale: u32) -> Result<Vec<u8>> {
    let failed = |error: charts::ExportError| AppError::Drawing(error.to_string());
    match format {
        Format::Svg => Ok(drawing.svg.into_bytes()),
        Format::Png => charts::png(&drawing.svg, scale.clamp(1, 4) as f32).map_err(failed),
        Format::Pdf => charts::pdf(&drawing.svg).map_err(failed),
    }
}

/// Writes beside the file, then swaps.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    replaceable(path)?;
    // Shorter than the longest name that a folder takes, whatever the file is called.
    let name: String = path.file_name().ok_or(std::io::ErrorKind::InvalidInput)?.to_string_lossy().chars().take(40).collect();
    let beside = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, path)).inspect_err(|_| drop(fs::remove_file(&beside)))
}

/// A swap of files would take away a folder's place, or a file that somebody has locked.
fn replaceable(path: &Path) -> std::io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(std::io::ErrorKind::IsADirectory.into()),
        Ok(found) if found.permissions().readonly() => Err(std::io::ErrorKind::PermissionDenied.into()),
        _ => Ok(()),
    }
}

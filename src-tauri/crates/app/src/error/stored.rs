//! Why the file refused, in a sentence.

use store::StoreError;

use crate::speech::Speech;

/// The sentence of a cause, with what to do about it.
pub(super) fn sentence(cause: &StoreError, speech: &Speech) -> String {
    let path = |path: &std::path::Path| path.display().to_string();
    match cause {
        StoreError::Missing(at) => speech.say("errors-file-missing", &[("path", path(at).into())]),
        StoreError::Exists(at) => speech.say("errors-file-exists", &[("path", path(at).into())]),
        StoreError::NotAWorkspace => speech.text("errors-not-a-workspace"),
        StoreError::Damaged => speech.text("errors-damaged"),
        StoreError::TooNew { .. } => speech.text("errors-too-new"),
        StoreError::OlderReadOnly => speech.text("errors-older-read-only"),
        StoreError::Busy => speech.text("errors-busy"),
        StoreError::ReadOnly => speech.text("errors-read-only"),
        StoreError::DiskFull => speech.text("errors-disk-full"),
        StoreError::NothingTo("undo") => speech.text("errors-nothing-to-undo"),
        StoreError::NothingTo(_) => speech.text("errors-nothing-to-redo"),
        StoreError::Conflict => speech.text("errors-conflict"),
        StoreError::Hidden => speech.text("errors-hidden"),
        StoreError::Gone { .. } => speech.text("errors-gone"),
        StoreError::Io(cause) => speech.say("errors-io", &[("cause", cause.to_string().into())]),
        StoreError::Sqlite(cause) => speech.say("errors-io", &[("cause", cause.to_string().into())]),
    }
}

/// Why a file beside the workspace could not be read or written.
pub(super) fn file_sentence(path: &str, cause: &std::io::Error, speech: &Speech) -> String {
    use std::io::ErrorKind;
    let key = match cause.kind() {
        ErrorKind::NotFound => "errors-file-missing",
        ErrorKind::AlreadyExists => "errors-file-exists",
        ErrorKind::IsADirectory => "errors-file-folder",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "errors-file-denied",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => return speech.text("errors-disk-full"),
        _ => return speech.say("errors-file-other", &[("path", path.into()), ("cause", cause.to_string().into())]),
    };
    speech.say(key, &[("path", path.into())])
}

//! From bytes to text: byte order mark, then UTF-8, then UTF-16 by its zeros, then a guess.
//!
//! Invariant: decoding never fails; what it cannot explain becomes U+FFFD and is counted.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

use super::ReadError;

/// Text with the encoding it came in.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static Encoding,
    pub(super) undecoded: usize,
}

/// The encoding of this label, in any case.
pub(super) fn by_name(name: &str) -> Result<&'static Encoding, ReadError> {
    let unknown = || ReadError::UnknownEncoding { name: name.to_owned() };
    Encoding::for_label_no_replacement(name.trim().as_bytes()).ok_or_else(unknown)
}

/// Decodes all of `bytes`, in the encoding of that name if there is one.
pub(super) fn decode(bytes: &[u8], name: Option<&str>) -> Result<Decoded, ReadError> {
    let encoding = match name {
        Some(name) => by_name(name)?,
        None => detect(bytes),
    };
    Ok(decode_as(bytes, encoding))
}

fn decode_as(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    // GB18030 is GBK and more: nothing is lost by reading the wider one.
    let reader = if encoding == GBK { GB18030 } else { encoding };
    let (text, had_errors) = reader.decode_with_bom_removal(bytes);
    let undecoded = if had_errors { text.matches('\u{FFFD}').count() } else { 0 };
    Decoded { text: text.into_owned(), encoding, undecoded }
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    utf16_by_zeros(bytes).unwrap_or_else(|| if mostly_utf8(bytes) { UTF_8 } else { guess(bytes) })
}

/// UTF-16 tables have separators, digits and line ends whose other byte is zero; no other text
/// has zeros.
fn utf16_by_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(64 << 10)];
    let (mut little, mut big) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        match (pair[0], pair[1]) {
            (b'\t' | b'\n' | b'\r' | b' '..=b'~', 0) => little += 1,
            (0, b'\t' | b'\n' | b'\r' | b' '..=b'~') => big += 1,
            _ => {}
        }
    }
    let (most, least, encoding) =
        if little >= big { (little, big, UTF_16LE) } else { (big, little, UTF_16BE) };
    let telling = most * 50 >= sample.len() / 2 && most > 8 * least;
    // The sample may end within a character, which then decodes as one U+FFFD.
    let explains = || {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        text.matches('\u{FFFD}').count() <= 1
    };
    (most > 0 && telling && explains()).then_some(encoding)
}

/// One damaged byte in a long UTF-8 text must not turn all of it into another encoding.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut wide, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wide += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    wide > 20 * bad
}

/// The detector needs what is not ASCII; a megabyte from the first such byte on is plenty.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let from = first.saturating_sub(64);
    let sample = &bytes[from..bytes.len().min(from + (1 << 20))];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Deny)
}

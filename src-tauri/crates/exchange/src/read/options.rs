//! What the reader may be told, and what it decided.

use serde::{Deserialize, Serialize};

use super::Format;

/// What stands between the cells of a text table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// TAB
    Tab,
    /// `|`
    Bar,
}

impl Separator {
    /// All, most telling first: where two explain a text equally well, the earlier one is taken.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Semicolon, Self::Bar, Self::Comma];

    /// The character as a byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// Where the header stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "at", content = "row")]
pub enum HeaderAt {
    /// Guess it: lines above a table, as bank exports have them, are passed over.
    #[default]
    Auto,
    /// In this row, numbered from 1 as in the file.
    Row(usize),
    /// Nowhere: columns are called A, B, C…
    Absent,
}

/// What overrules detection. The default detects everything.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReadOptions {
    /// Encoding by its label: `utf-8`, `gbk`, `big5`, `utf-16le`… (WHATWG labels).
    pub encoding: Option<String>,
    /// Separator of a text table.
    pub separator: Option<Separator>,
    /// Header row.
    pub header: HeaderAt,
    /// Sheet of a workbook, by name; otherwise the first visible one with rows.
    pub sheet: Option<String>,
}

/// What was decided, by detection or by [`ReadOptions`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Kind of file, from its bytes.
    pub format: Format,
    /// Encoding of a text table, by its WHATWG name.
    pub encoding: Option<String>,
    /// Separator of a text table.
    pub separator: Option<Separator>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Row number of the header in the file, from 1; none if absent.
    pub header_row: Option<usize>,
    /// Characters that the encoding could not explain, read as U+FFFD. Above 0, the encoding
    /// is perhaps another one.
    pub undecoded: usize,
}

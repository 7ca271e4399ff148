//! A paragraph whose words have different looks, broken into lines.
//!
//! Not where the lines stand (`flow`). Invariant: no line is wider than its room, and no letter is lost.

use crate::text::{fitting, is_upright, text_width};

/// Words of one look. The one weight of the font is thickened, and leans on a line where it would lean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words; a line break is one.
    pub text: String,
    /// Strong.
    pub strong: bool,
    /// Underlined.
    pub emphasis: bool,
    /// Struck through.
    pub strike: bool,
}

/// Words of one line that have one look.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece<'a> {
    pub(super) run: &'a Run,
    pub(super) text: String,
    /// Where it begins, px from the left of the line.
    pub(super) x: f64,
    pub(super) width: f64,
}

/// The lines of a paragraph.
pub(super) fn set(runs: &[Run], size: f64, room: f64) -> Vec<Vec<Piece<'_>>> {
    let mut lines = Lines { all: vec![Vec::new()], x: 0.0, size, room };
    for run in runs {
        for (at, text) in run.text.split('\n').enumerate() {
            if at > 0 {
                lines.turn();
            }
            words(text).into_iter().for_each(|word| lines.put(run, word));
        }
    }
    lines.all
}

/// A text in parts that a line may end between: words with the space behind them, and ideographs.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c == ' ' || is_upright(&text[at..end]) {
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found.retain(|word| !word.is_empty());
    found
}

struct Lines<'a> {
    all: Vec<Vec<Piece<'a>>>,
    x: f64,
    size: f64,
    room: f64,
}

impl<'a> Lines<'a> {
    fn turn(&mut self) {
        self.all.push(Vec::new());
        self.x = 0.0;
    }

    /// Puts a word at the end, on the next line where this one has no room, in parts where no line has.
    fn put(&mut self, run: &'a Run, word: &str) {
        if self.x > 0.0 && self.x + text_width(word.trim_end(), self.size) > self.room {
            self.turn();
        }
        let mut rest = word;
        while text_width(rest.trim_end(), self.size) > self.room {
            let part = fitting(rest, self.size, self.room);
            if part.is_empty() {
                return;
            }
            self.add(run, part);
            self.turn();
            rest = &rest[part.len()..];
        }
        self.add(run, rest);
    }

    fn add(&mut self, run: &'a Run, text: &str) {
        let (x, width) = (self.x, text_width(text, self.size));
        self.x += width;
        let Some(line) = self.all.last_mut() else { return };
        match line.last_mut().filter(|piece| std::ptr::eq(piece.run, run)) {
            Some(piece) => {
                piece.text.push_str(text);
                piece.width += width;
            }
            None => line.push(Piece { run, text: text.to_owned(), x, width }),
        }
    }
}

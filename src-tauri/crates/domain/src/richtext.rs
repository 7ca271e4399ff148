//! Rich text as it is stored — CommonMark with tables and strikethrough — taken apart for screens,
//! sheets and documents.
//!
//! Not an editor, and not markup for a browser: HTML in a text stays text, a picture is its words,
//! and a link leads to the web, to a mail or to a thing of the workspace, or is no link. Invariant:
//! any text reads, and what is read says every word of it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// Most letters of one text; a longer one belongs into a file of its own.
pub const LONGEST: usize = 100_000;
/// Lists and quotes within each other deeper than this are set flat.
const DEEPEST: usize = 12;

/// A part of a text, one below the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Counted from this number; none with dots.
        start: Option<u32>,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table {
        /// Headings of its columns.
        head: Vec<Vec<Span>>,
        /// Rows.
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// Said by somebody else.
    Quote {
        /// What.
        blocks: Vec<Block>,
    },
    /// To be read letter by letter.
    Code {
        /// The letters.
        text: String,
    },
    /// A line across.
    Rule,
}

/// Words of one look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The words; a line break within a paragraph is one.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Struck through.
    pub strike: bool,
    /// Letter by letter.
    pub code: bool,
    /// Where it leads: `https:`, `http:`, `mailto:`, or `#/person/…` within the workspace.
    pub href: Option<String>,
}

/// A thing of the workspace that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mentioned {
    /// `person`, `opportunity` or `account`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// Kinds of things that a text can name.
pub const MENTIONED: [&str; 3] = ["person", "opportunity", "account"];

/// A text in its parts.
pub fn read(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader { events: Parser::new_ext(text, options), look: Span::default(), depth: 0, flat: 0 };
    reader.blocks()
}

/// A text as plain lines: items with dots or numbers, cells with bars.
pub fn plain(text: &str) -> String {
    let mut lines = Vec::new();
    told(&read(text), "", &mut lines);
    lines.join("\n")
}

/// The things of the workspace that a text names, each once, in its order.
pub fn mentioned(text: &str) -> Vec<Mentioned> {
    let mut found: Vec<Mentioned> = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            found.extend(thing(&dest_url).filter(|one| !found.contains(one)));
        }
    }
    found
}

/// The thing that a link within the workspace leads to.
fn thing(href: &str) -> Option<Mentioned> {
    let (kind, id) = href.strip_prefix("#/")?.split_once('/')?;
    let fits = MENTIONED.contains(&kind) && !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    fits.then(|| Mentioned { kind: kind.to_owned(), id: id.to_owned() })
}

/// Whether a link may be followed.
fn leads(href: &str) -> bool {
    let lower = href.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) || thing(href).is_some()
}

struct Reader<'a> {
    events: Parser<'a>,
    look: Span,
    depth: usize,
    /// Frames that were begun too deep to be kept.
    flat: usize,
}

impl Reader<'_> {
    /// Blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose: Vec<Span> = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item | Tag::BlockQuote(_) | Tag::List(_)) if self.depth >= DEEPEST => {
                    settle(&mut blocks, &mut loose);
                    self.flat += 1;
                }
                Event::End(TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::List(_)) if self.flat > 0 => {
                    settle(&mut blocks, &mut loose);
                    self.flat -= 1;
                }
                Event::End(TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::List(_)) => break,
                Event::Start(tag) if begins_block(&tag) => {
                    settle(&mut blocks, &mut loose);
                    blocks.extend(self.block(tag));
                }
                Event::Rule => blocks.push(Block::Rule),
                other => self.inline(other, &mut loose),
            }
        }
        settle(&mut blocks, &mut loose);
        blocks
    }

    fn block(&mut self, tag: Tag<'_>) -> Vec<Block> {
        match tag {
            Tag::Heading { level, .. } => vec![Block::Heading { level: level as u8, spans: self.spans() }],
            Tag::List(start) => vec![self.list(start)],
            Tag::Table(_) => vec![self.table()],
            Tag::BlockQuote(_) => vec![Block::Quote { blocks: self.within(Self::blocks) }],
            Tag::CodeBlock(_) => vec![Block::Code { text: joined(&self.spans()) }],
            _ => {
                let spans = self.spans();
                if spans.is_empty() { Vec::new() } else { vec![Block::Paragraph { spans }] }
            }
        }
    }

    /// What stands one frame deeper.
    fn within(&mut self, read: fn(&mut Self) -> Vec<Block>) -> Vec<Block> {
        self.depth += 1;
        let blocks = read(self);
        self.depth -= 1;
        blocks
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut items = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.within(Self::blocks)),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        Block::List { start: start.map(|number| u32::try_from(number).unwrap_or(u32::MAX)), items }
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(self.spans()),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { head, rows }
    }

    /// Words up to the end of what holds them.
    fn spans(&mut self) -> Vec<Span> {
        let mut spans = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(
                    TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Item,
                ) => break,
                other => self.inline(other, &mut spans),
            }
        }
        spans
    }

    fn inline(&mut self, event: Event<'_>, spans: &mut Vec<Span>) {
        match event {
            Event::Start(Tag::Strong) => self.look.strong = true,
            Event::End(TagEnd::Strong) => self.look.strong = false,
            Event::Start(Tag::Emphasis) => self.look.emphasis = true,
            Event::End(TagEnd::Emphasis) => self.look.emphasis = false,
            Event::Start(Tag::Strikethrough) => self.look.strike = true,
            Event::End(TagEnd::Strikethrough) => self.look.strike = false,
            Event::Start(Tag::Link { dest_url, .. }) => self.look.href = Some(dest_url.to_string()).filter(|href| leads(href)),
            Event::End(TagEnd::Link) => self.look.href = None,
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.push(&text, false, spans),
            Event::Code(text) => self.push(&text, true, spans),
            Event::SoftBreak | Event::HardBreak => self.push("\n", false, spans),
            _ => {}
        }
    }

    fn push(&self, text: &str, code: bool, spans: &mut Vec<Span>) {
        let look = Span { code, ..self.look.clone() };
        match spans.last_mut() {
            Some(last) if (Span { text: String::new(), ..last.clone() }) == look => last.text.push_str(text),
            _ => spans.push(Span { text: text.to_owned(), ..look }),
        }
    }
}

fn begins_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Words that stand without a paragraph, as the items of a tight list do.
fn settle(blocks: &mut Vec<Block>, loose: &mut Vec<Span>) {
    if !loose.is_empty() {
        blocks.push(Block::Paragraph { spans: std::mem::take(loose) });
    }
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn told(blocks: &[Block], indent: &str, lines: &mut Vec<String>) {
    let cells = |cells: &[Vec<Span>]| cells.iter().map(|cell| joined(cell)).collect::<Vec<_>>().join(" | ");
    for block in blocks {
        match block {
            Block::Paragraph { spans } | Block::Heading { spans, .. } => {
                lines.extend(joined(spans).lines().map(|line| format!("{indent}{line}")));
            }
            Block::Code { text } => lines.extend(text.lines().map(|line| format!("{indent}{line}"))),
            Block::Quote { blocks } => told(blocks, &format!("{indent}> "), lines),
            Block::Table { head, rows } => {
                lines.push(format!("{indent}{}", cells(head)));
                lines.extend(rows.iter().map(|row| format!("{indent}{}", cells(row))));
            }
            Block::List { start, items } => told_items(*start, items, indent, lines),
            Block::Rule => {}
        }
    }
}

fn told_items(start: Option<u32>, items: &[Vec<Block>], indent: &str, lines: &mut Vec<String>) {
    for (number, item) in items.iter().enumerate() {
        let sign = start.map_or_else(|| "• ".to_owned(), |start| format!("{}. ", u64::from(start) + number as u64));
        let first = lines.len();
        told(item, &format!("{indent}  "), lines);
        match lines.get_mut(first) {
            Some(line) => *line = format!("{indent}{sign}{}", line[indent.len() + 2..].trim_start()),
            None => lines.push(format!("{indent}{sign}")),
        }
    }
}

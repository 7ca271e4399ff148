//! A document to be edited in a word processor (.docx).
//!
//! Not typeset: where pages end is the word processor's business. The contents are a field of the word
//! processor with an entry for each heading and without page numbers, which it alone knows: they come
//! when somebody asks it for them. Invariant: it says what the PDF says; pictures are pictures with
//! words for who cannot see them.

use docx_rs::{
    AbstractNumbering, AlignmentType, BorderType, BreakType, Docx, FieldCharType, Footer, Header, Hyperlink, HyperlinkType, IndentLevel, InstrText, Level, LevelJc, LevelOverride, LevelText,
    LineSpacing, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Pic, Run, RunFonts,
    Shading, SpecialIndentType, Start, Style, StyleType, Tab, TabValueType, Table, TableBorder, TableBorderPosition, TableBorders, TableCell,
    TableLayoutType, TableRow, WidthType,
};

use super::parts;
use super::values::{ROOM, fit};
use super::{Block, Column, Document, Figure, Run as Words};
use crate::ReportError;
use crate::office::{Faces, allowed, escape};
use crate::pack::changed;

/// Twentieths of a point: an A4 page, its margins, and the room between them.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 964;
const WIDTH: f64 = 9_978.0;
/// Points into the units of pictures.
const EMU: f64 = 12_700.0;
/// How many pixels of a picture for each px it was drawn with.
const SCALE: f32 = 2.0;
const QUIET: &str = "5F6672";
const HAIR: &str = "D7DAE0";
/// Entries for headings of the first level that lead to them, without page numbers.
const CONTENTS: &str = "TOC \\o \"1-1\" \\n \\h \\z";
/// Levels of lists that a word processor numbers.
const LEVELS: usize = 9;
/// The list of dots, and the pattern of the numbered ones; the library has made one before.
const DOTS: usize = 2;
const NUMBERS: usize = 3;

/// The document as .docx.
///
/// # Errors
/// A picture could not be drawn, or the file not be packed.
pub fn word(document: &Document) -> Result<Vec<u8>, ReportError> {
    let mut writer = Writer { out: frame(document), numbered: NUMBERS, told: Vec::new(), headings: 0 };
    writer.head(document);
    writer.contents(document);
    writer.blocks(&document.blocks, 0)?;
    let mut made = writer.out.build();
    made.document = finished(&made.document, &writer.told);
    for part in made.headers.iter_mut().chain(&mut made.footers) {
        *part = plain(part).into_bytes();
    }
    made.doc_props.core = parts::properties(document);
    let mut bytes = std::io::Cursor::new(Vec::new());
    made.pack(&mut bytes).map_err(|error| ReportError::Typeset(error.to_string()))?;
    changed(&bytes.into_inner(), parts::finish)
}

/// What every page has: its size, its fonts, its head and its foot.
fn frame(document: &Document) -> Docx {
    let faces = Faces::of(&document.language);
    let faces = RunFonts::new().ascii(faces.latin).hi_ansi(faces.latin).cs(faces.latin).east_asia(faces.chinese);
    let heading = Style::new("Heading1", StyleType::Paragraph).name("heading 1").size(28).bold().outline_lvl(0);
    let title = Style::new("Title", StyleType::Paragraph).name("Title").size(44).bold();
    let margin = PageMargin { top: 1_247, bottom: 1_134, left: MARGIN, right: MARGIN, header: 600, footer: 560, gutter: 0 };
    let quiet = |text: &str| said(text).size(15).color(QUIET);
    let right = Tab::new().val(TabValueType::Right).pos(WIDTH as usize);
    let foot = Paragraph::new().add_tab(right).add_run(quiet(&document.foot).add_tab());
    let foot = foot.add_page_num(PageNum::new()).add_run(quiet(" / ")).add_num_pages(NumPages::new());
    Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .default_fonts(faces)
        .default_size(20)
        .add_style(title.line_spacing(LineSpacing::new().after(80)))
        .add_style(Style::new("TOC1", StyleType::Paragraph).name("toc 1").line_spacing(LineSpacing::new().after(40)))
        .add_style(heading.line_spacing(LineSpacing::new().before(360).after(120)))
        .header(Header::new().add_paragraph(Paragraph::new().add_run(quiet(&document.mark))))
        .footer(Footer::new().add_paragraph(foot))
        .add_abstract_numbering(levels(DOTS, "bullet", |_| "•".to_owned()))
        .add_abstract_numbering(levels(NUMBERS, "decimal", |level| format!("%{}.", level + 1)))
        .add_numbering(Numbering::new(DOTS, DOTS))
}

fn levels(id: usize, format: &str, text: impl Fn(usize) -> String) -> AbstractNumbering {
    (0..LEVELS).fold(AbstractNumbering::new(id), |all, level| {
        let one = Level::new(level, Start::new(1), NumberFormat::new(format), LevelText::new(text(level)), LevelJc::new("left"));
        all.add_level(one.indent(Some(inset(level + 1)), Some(SpecialIndentType::Hanging(340)), None, None))
    })
}

fn inset(level: usize) -> i32 {
    i32::try_from(level.min(LEVELS)).unwrap_or(0) * 340
}

/// A document on its way.
struct Writer {
    out: Docx,
    /// Number of the last list that counts.
    numbered: usize,
    /// Of each picture, what it shows.
    told: Vec<String>,
    /// Headings so far: the contents lead to each by its number.
    headings: usize,
}

impl Writer {
    fn paragraph(&mut self, paragraph: Paragraph) {
        self.out = std::mem::take(&mut self.out).add_paragraph(paragraph);
    }

    fn table(&mut self, table: Table) {
        self.out = std::mem::take(&mut self.out).add_table(table);
        self.paragraph(Paragraph::new().line_spacing(LineSpacing::new().after(0)));
    }

    fn head(&mut self, document: &Document) {
        self.paragraph(Paragraph::new().style("Title").add_run(said(&document.title)));
        self.paragraph(spaced(Paragraph::new().add_run(said(&document.subtitle).color(QUIET))));
    }

    /// The contents, where there is something to choose from.
    fn contents(&mut self, document: &Document) {
        let headings: Vec<&str> = document.blocks.iter().filter_map(heading).collect();
        let Some(title) = document.contents.as_ref().filter(|_| headings.len() > 1 && !document.compact) else { return };
        self.paragraph(Paragraph::new().line_spacing(LineSpacing::new().before(240).after(80)).add_run(said(title).bold()));
        let last = headings.len() - 1;
        for (at, text) in headings.into_iter().enumerate() {
            let mut entry = Paragraph::new().style("TOC1");
            if at == 0 {
                entry = entry.add_run(Run::new().add_field_char(FieldCharType::Begin, false).add_instr_text(InstrText::Unsupported(CONTENTS.to_owned())).add_field_char(FieldCharType::Separate, false));
            }
            entry = entry.add_hyperlink(Hyperlink::new(anchor(at), HyperlinkType::Anchor).add_run(said(text)));
            self.paragraph(if at == last { entry.add_run(Run::new().add_field_char(FieldCharType::End, false)) } else { entry });
        }
    }

    fn heading(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let (id, name) = (self.headings + 1, anchor(self.headings));
        self.headings += 1;
        let heading = Paragraph::new().style("Heading1").keep_next(true);
        self.paragraph(heading.add_bookmark_start(id, name).add_run(said(text)).add_bookmark_end(id));
    }

    /// Blocks so many steps in.
    fn blocks(&mut self, all: &[Block], level: usize) -> Result<(), ReportError> {
        for group in all.chunk_by(|one, next| matches!((one, next), (Block::Fact(..), Block::Fact(..)))) {
            if matches!(group, [Block::Fact(..), ..]) {
                self.table(facts(group));
                continue;
            }
            group.iter().try_for_each(|block| self.block(block, level))?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, level: usize) -> Result<(), ReportError> {
        match block {
            Block::Heading(text) => self.heading(text),
            Block::Paragraph(runs) => self.paragraph(spaced(worded(runs)).indent(Some(inset(level)), None, None, None)),
            Block::List { start, items } => self.list(*start, items, level)?,
            Block::Quote(inner) => self.blocks(inner, level + 1)?,
            Block::Table(columns, rows) if !columns.is_empty() => self.table(table(columns, rows)),
            Block::Fact(..) | Block::Table(..) => {}
            Block::Picture(one) => self.figure(one, ROOM.0)?,
            Block::Sheet(title, one) => {
                self.heading(title);
                self.figure(one, ROOM.0)?;
            }
            Block::Row(some) => some.iter().try_for_each(|one| self.figure(one, ROOM.0))?,
        }
        Ok(())
    }

    /// The first paragraph of an item has the dot or the number.
    fn list(&mut self, start: Option<u32>, items: &[Vec<Block>], level: usize) -> Result<(), ReportError> {
        let id = start.map_or(DOTS, |start| self.counted(start as usize, level));
        for item in items {
            let (first, rest) = match item.split_first() {
                Some((Block::Paragraph(runs), rest)) => (worded(runs), rest),
                _ => (Paragraph::new(), item.as_slice()),
            };
            self.paragraph(spaced(first).numbering(NumberingId::new(id), IndentLevel::new(level.min(LEVELS - 1))));
            self.blocks(rest, level + 1)?;
        }
        Ok(())
    }

    /// A numbered list of its own.
    fn counted(&mut self, start: usize, level: usize) -> usize {
        self.numbered += 1;
        let first = LevelOverride::new(level.min(LEVELS - 1)).start(start);
        let numbering = Numbering::new(self.numbered, NUMBERS).add_override(first);
        self.out = std::mem::take(&mut self.out).add_numbering(numbering);
        self.numbered
    }

    fn figure(&mut self, one: &Figure, width: f64) -> Result<(), ReportError> {
        let drawing = &one.drawing;
        let png = charts::png(&drawing.svg, SCALE).map_err(|error| ReportError::Typeset(error.to_string()))?;
        let width = fit(drawing, (width, ROOM.1));
        let height = width * f64::from(drawing.height) / f64::from(drawing.width.max(1));
        let picture = Pic::new_with_dimensions(png, drawing.width, drawing.height).size((width * EMU) as u32, (height * EMU) as u32);
        let picture = picture.id(format!("rIdPicture{}", self.told.len() + 1));
        self.told.push(one.told());
        self.paragraph(Paragraph::new().align(AlignmentType::Center).keep_next(!one.caption.is_empty()).add_run(Run::new().add_image(picture)));
        if !one.caption.is_empty() {
            self.paragraph(spaced(Paragraph::new().add_run(said(&one.caption).size(18).color(QUIET))));
        }
        Ok(())
    }
}

fn heading(block: &Block) -> Option<&str> {
    match block {
        Block::Heading(text) | Block::Sheet(text, _) => Some(text.as_str()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

/// What the contents lead to a heading by.
fn anchor(at: usize) -> String {
    format!("_Toc{:08}", at + 1)
}

fn spaced(paragraph: Paragraph) -> Paragraph {
    paragraph.line_spacing(LineSpacing::new().after(100))
}

/// Words; a line break within them is one.
fn said(text: &str) -> Run {
    allowed(text).split('\n').enumerate().fold(Run::new(), |run, (at, line)| {
        if at > 0 { run.add_break(BreakType::TextWrapping).add_text(line) } else { run.add_text(line) }
    })
}

fn worded(runs: &[Words]) -> Paragraph {
    runs.iter().fold(Paragraph::new(), |paragraph, words| {
        let mut run = said(&words.text);
        run = if words.strong { run.bold() } else { run };
        run = if words.emphasis { run.italic() } else { run };
        paragraph.add_run(if words.strike { run.strike() } else { run })
    })
}

fn cell(text: &str, width: f64, quiet: bool) -> TableCell {
    let run = said(text).size(18);
    let run = if quiet { run.color(QUIET) } else { run };
    TableCell::new().width(width as usize, WidthType::Dxa).add_paragraph(Paragraph::new().line_spacing(LineSpacing::new().before(40).after(40)).add_run(run))
}

fn facts(group: &[Block]) -> Table {
    let widths = [2_200.0, WIDTH - 2_200.0];
    let row = |block: &Block| {
        let Block::Fact(name, told) = block else { return None };
        Some(TableRow::new(vec![cell(name, widths[0], true), cell(told, widths[1], false)]))
    };
    let table = Table::without_borders(group.iter().filter_map(row).collect());
    table.set_grid(widths.map(|width| width as usize).to_vec()).layout(TableLayoutType::Fixed).width(WIDTH as usize, WidthType::Dxa)
}

fn table(columns: &[Column], rows: &[Vec<String>]) -> Table {
    let shares: Vec<f64> = columns.iter().map(|column| column.share.max(0.1)).collect();
    let whole: f64 = shares.iter().sum();
    let widths: Vec<f64> = shares.iter().map(|share| WIDTH * share / whole).collect();
    let head = columns.iter().zip(&widths).map(|(column, width)| cell(&column.name, *width, true).shading(Shading::new().fill("F4F5F7")));
    let body = rows.iter().map(|row| {
        let of = |(at, width): (usize, &f64)| cell(row.get(at).map_or("", String::as_str), *width, false);
        TableRow::new(widths.iter().enumerate().map(of).collect())
    });
    // A head is the only row that is kept whole: `finished` makes it stand on each page.
    let rows = std::iter::once(TableRow::new(head.collect()).cant_split()).chain(body).collect();
    let border = |at| TableBorder::new(at).color(HAIR).size(4).border_type(BorderType::Single);
    let borders = TableBorders::with_empty().set(border(TableBorderPosition::InsideH)).set(border(TableBorderPosition::Bottom));
    Table::new(rows)
        .set_grid(widths.iter().map(|width| *width as usize).collect())
        .layout(TableLayoutType::Fixed)
        .width(WIDTH as usize, WidthType::Dxa)
        .set_borders(borders)
}

/// What the library has no word for: heads of tables that stand on each page, and pictures told in words.
fn finished(xml: &[u8], told: &[String]) -> Vec<u8> {
    let xml = plain(xml).replace("<w:cantSplit />", "<w:cantSplit /><w:tblHeader />");
    let mut parts = xml.split("<wp:docPr id=\"1\" name=\"Figure\" />");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (at, (part, told)) in parts.zip(told).enumerate() {
        out.push_str(&format!("<wp:docPr id=\"{0}\" name=\"Figure {0}\" descr=\"{1}\" />", at + 1, escape(told)));
        out.push_str(part);
    }
    out.into_bytes()
}

/// The library numbers paragraphs by how many it ever made.
fn plain(xml: &[u8]) -> String {
    let xml = String::from_utf8_lossy(xml);
    let mut parts = xml.split(" w14:paraId=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let xml = parts.fold(first, |out, part| out + part.split_once('"').map_or("", |(_, rest)| rest));
    replaced(&xml, "<w:gridCol ", "/>", |column| column.replace(" w:type=\"dxa\"", ""))
}

/// Every stretch between two marks, changed.
fn replaced(xml: &str, from: &str, to: &str, change: impl Fn(&str) -> String) -> String {
    let mut parts = xml.split(from);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| match part.split_once(to) {
        Some((inner, rest)) => out + from + &change(inner) + to + rest,
        None => out + from + part,
    })
}

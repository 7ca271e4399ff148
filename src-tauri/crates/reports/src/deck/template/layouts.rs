//! The layouts of a template by what they are for, and where on them title, words and foot stand.
//!
//! A layout says its kind; where it does not, its holders tell. What a layout leaves unsaid, its master
//! says. Invariant: the layout of a page has a title, and its room lies within the slide and is none of
//! the title's.

use roxmltree::Node;

use super::unpack::Parts;
use super::{DRAWING, POINT, PRESENTATION, TemplateFault, parsed};

/// Height of the line below the title, points.
const LEAD: f64 = 24.0;
/// Room with less than this, points, is not taken.
const LEAST: (f64, f64) = (240.0, 160.0);

/// A place for words of one kind.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Holder {
    /// Its kind as the layout says it: `title`, `ctrTitle`, `subTitle`, `body`, `ftr`, `sldNum`.
    pub(in super::super) kind: String,
    /// By which a slide's own refers to it.
    pub(in super::super) index: Option<String>,
    /// Left, top, width, height, points.
    pub(in super::super) area: Option<[f64; 4]>,
    /// Size of its words, points.
    pub(in super::super) size: Option<f64>,
}

/// A layout that a slide sits on.
#[derive(Debug, Clone)]
pub(in super::super) struct Seat {
    /// Its part.
    pub(in super::super) part: String,
    pub(in super::super) title: Holder,
    /// For the line below the title; none where the layout has none.
    pub(in super::super) sub: Option<Holder>,
    pub(in super::super) foot: Option<Holder>,
    pub(in super::super) number: Option<Holder>,
    /// For the line below the title of a page, points.
    pub(in super::super) lead: [f64; 4],
    /// For content, points.
    pub(in super::super) room: [f64; 4],
}

struct Layout {
    part: String,
    kind: String,
    holders: Vec<Holder>,
}

pub(super) struct Layouts {
    all: Vec<Layout>,
    master: Vec<Holder>,
    size: (f64, f64),
}

impl Layouts {
    /// Those of a master.
    pub(super) fn of(parts: &Parts, master: &str, size: (f64, f64)) -> Result<Self, TemplateFault> {
        let read = |name: &str| parts.text(name).and_then(parsed).map(|document| (document.root_element().attribute("type").unwrap_or_default().to_owned(), holders(document.root_element())));
        let (_, own) = read(master).ok_or(TemplateFault::NoMaster)?;
        let all = parts.related(master, "/slideLayout").into_iter();
        let all = all.filter_map(|part| read(&part).map(|(kind, holders)| Layout { part, kind, holders })).collect();
        Ok(Self { all, master: own, size })
    }

    /// For the cover: a title slide, else as a page.
    pub(super) fn cover(&self) -> Result<Seat, TemplateFault> {
        let found = self.all.iter().find(|layout| layout.kind == "title" && layout.title().is_some());
        let found = found.or_else(|| self.all.iter().find(|layout| layout.title().is_some_and(|title| title.kind == "ctrTitle")));
        found.map_or_else(|| self.page(), |layout| self.seat(layout))
    }

    /// For a page: the title alone, else title and content, else the title with the least beside it.
    pub(super) fn page(&self) -> Result<Seat, TemplateFault> {
        let of_kind = |kind: &str| self.all.iter().find(|layout| layout.kind == kind && layout.title().is_some());
        let plainest = || self.all.iter().filter(|layout| layout.title().is_some()).min_by_key(|layout| layout.holders.len());
        self.seat(of_kind("titleOnly").or_else(|| of_kind("obj")).or_else(plainest).ok_or(TemplateFault::NoTitle)?)
    }

    fn seat(&self, layout: &Layout) -> Result<Seat, TemplateFault> {
        let whole = |holder: &Holder| Holder { area: holder.area.or(self.inherited(&holder.kind).and_then(|own| own.area)), size: holder.size.or(self.inherited(&holder.kind).and_then(|own| own.size)), ..holder.clone() };
        let of_kind = |kind: &str| layout.holders.iter().find(|holder| holder.kind == kind).map(whole);
        let title = layout.title().map(whole).ok_or(TemplateFault::NoTitle)?;
        let body = of_kind("body").or(of_kind("obj")).and_then(|body| body.area).or(self.inherited("body").and_then(|body| body.area));
        let [x, y, w, h] = self.content(&title, body);
        Ok(Seat {
            part: layout.part.clone(),
            sub: of_kind("subTitle"),
            foot: of_kind("ftr"),
            number: of_kind("sldNum"),
            title,
            lead: [x, y, w, LEAD],
            room: [x, y + LEAD, w, h - LEAD],
        })
    }

    /// The master's holder that one of a layout is like.
    fn inherited(&self, kind: &str) -> Option<&Holder> {
        let own = match kind {
            "ctrTitle" => "title",
            "obj" | "subTitle" => "body",
            kind => kind,
        };
        self.master.iter().find(|holder| holder.kind == own)
    }

    /// Where content may stand: as the template has it, where that is within the slide and clear of the
    /// title; else below the title.
    fn content(&self, title: &Holder, body: Option<[f64; 4]>) -> [f64; 4] {
        let (width, height) = self.size;
        let below = title.area.map_or(0.2 * height, |[_, y, _, h]| y + h).clamp(0.05 * height, 0.4 * height);
        let usual = [0.05 * width, below, 0.9 * width, 0.92 * height - below];
        let fits = |[x, y, w, h]: &[f64; 4]| {
            let inside = *x >= 0.0 && *y >= 0.0 && x + w <= width + 1.0 && y + h <= height + 1.0;
            inside && *w >= LEAST.0 && *h >= LEAST.1 && *y >= below - 12.0
        };
        body.filter(fits).unwrap_or(usual)
    }
}

impl Layout {
    fn title(&self) -> Option<&Holder> {
        self.holders.iter().find(|holder| ["title", "ctrTitle"].contains(&holder.kind.as_str()))
    }
}

/// The holders of a layout or a master.
fn holders(root: Node<'_, '_>) -> Vec<Holder> {
    let sizes = |kind: &str| if kind == "title" { title_style(root) } else { None };
    let shape = |node: Node<'_, '_>| {
        let mark = node.descendants().find(|node| node.has_tag_name((PRESENTATION, "ph")))?;
        let kind = mark.attribute("type").unwrap_or("obj").to_owned();
        let size = node.descendants().find(|node| node.has_tag_name((DRAWING, "lvl1pPr"))).and_then(word_size).or_else(|| sizes(&kind));
        Some(Holder { index: mark.attribute("idx").map(str::to_owned), area: area(node), size, kind })
    };
    root.descendants().filter(|node| node.has_tag_name((PRESENTATION, "sp"))).filter_map(shape).collect()
}

/// The size that a master writes titles in.
fn title_style(root: Node<'_, '_>) -> Option<f64> {
    let style = root.descendants().find(|node| node.has_tag_name((PRESENTATION, "titleStyle")))?;
    style.children().find(|node| node.has_tag_name((DRAWING, "lvl1pPr"))).and_then(word_size)
}

fn word_size(level: Node<'_, '_>) -> Option<f64> {
    let words = level.children().find(|node| node.has_tag_name((DRAWING, "defRPr")))?;
    words.attribute("sz")?.parse::<f64>().ok().map(|size| size / 100.0)
}

fn area(shape: Node<'_, '_>) -> Option<[f64; 4]> {
    let place = shape.descendants().find(|node| node.has_tag_name((DRAWING, "xfrm")))?;
    let side = |element: &str, name: &str| {
        let node = place.children().find(|node| node.has_tag_name((DRAWING, element)))?;
        node.attribute(name)?.parse::<f64>().ok().map(|emu| emu / POINT)
    };
    Some([side("off", "x")?, side("off", "y")?, side("ext", "cx")?, side("ext", "cy")?])
}

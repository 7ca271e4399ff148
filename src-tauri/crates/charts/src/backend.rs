//! The sheet as a plotters backend, so that the charts use plotters' coordinates, mesh and elements.
//!
//! Not plotters' own SVG backend: that one knows neither dashes nor half pixels, and sets text in a
//! way of its own. Invariant: never fails; a font size given to plotters is the em in px.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use crate::palette::Ink;
use crate::sheet::{Anchor, Area, BASELINE, Label, Line, Paint, Path, Sheet};

pub(crate) struct Canvas<'a>(pub(crate) &'a mut Sheet);

type Done = Result<(), DrawingErrorKind<Infallible>>;

fn ink(color: BackendColor) -> Ink {
    let (r, g, b) = color.rgb;
    Ink(u32::from_be_bytes([0, r, g, b]))
}

/// Plotters names pixels; a line through a pixel runs through its middle.
fn point((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x) + 0.5, f64::from(y) + 0.5)
}

fn painted(color: BackendColor, width: u32, fill: bool) -> Paint {
    match fill {
        true => Paint::fill(ink(color)),
        false => Paint::line(Line::new(ink(color), f64::from(width))),
    }
}

fn through(points: impl IntoIterator<Item = BackendCoord>) -> Path {
    let mut points = points.into_iter().map(point);
    let start = points.next().map_or_else(Path::new, |p| Path::new().to(p));
    points.fold(start, Path::line)
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.0.width as u32, self.0.height as u32)
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Done {
        let area = Area::new(f64::from(x), f64::from(y), 1.0, 1.0);
        self.0.rect(area, 0.0, Paint::fill(ink(color)));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S) -> Done {
        let line = Line::new(ink(style.color()), f64::from(style.stroke_width()));
        self.0.line(point(a), point(b), line);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let (w, h) = (f64::from(right) - f64::from(x), f64::from(bottom) - f64::from(y));
        let area = Area::new(f64::from(x), f64::from(y), w, h);
        self.0.rect(area, 0.0, painted(style.color(), style.stroke_width(), fill));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.0.path(&through(path), painted(style.color(), style.stroke_width(), false));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let paint = painted(style.color(), style.stroke_width(), fill);
        self.0.circle(point(center), f64::from(radius), paint);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Done {
        self.0.path(&through(vert).close(), painted(style.color(), 0, true));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let (x, y) = point(at);
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let down = match style.anchor().v_pos {
            VPos::Top => 0.88,
            VPos::Center => BASELINE,
            VPos::Bottom => -0.12,
        };
        let label = Label::new(text, style.size(), ink(style.color())).anchor(anchor);
        self.0.write((x, y + down * style.size()), label);
        Ok(())
    }
}

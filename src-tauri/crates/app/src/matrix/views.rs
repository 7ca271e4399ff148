//! A matrix as a board shows it: cards, zones, sums, ghosts.
//!
//! Not pixels of labels ([`super::arrange`]). Invariant: the same query gives the screen and
//! the export the same places.

use std::collections::HashMap;
use std::ops::Deref;

use domain::method::{Axis, Flag, Matrix, Measure, Words, Zone};
use domain::quadrant::{Place as At, band, radius, spread, zone_sums};
use store::FactsOf;

use super::arrange::Arranger;
use super::colours::{Colours, levels};
use super::ground::{Ground, Rule, Stand};
use super::lines::{Line, ids, is_money, is_wanted, lines, measure_named};
use super::places::matrix_of;
use super::view::{AxisView, BandView, CellView, MatrixCard, MatrixQuery, MatrixView, Shows, StandView, StandsQuery, ZoneView};
use super::{nearby, options, zones};
use crate::error::Result;
use crate::method::own;
use crate::money;
use crate::session::Session;
use crate::speech::{Mould, Speech};
use crate::wire::{MoneyView, Ref};

/// Radius of the smallest and the largest disc or ring, px.
const RADII: (f64, f64) = (5.0, 36.0);
const TRAY: usize = 500;
/// So many cards have room at full size; more are drawn smaller, to the same
/// share of the board.
const UNCROWDED: f64 = 60.0;
/// How far cards that share a place are laid apart, on the axes.
const APART: f64 = 5.0;

/// A matrix with its cards.
pub fn view_of(session: &Session, query: MatrixQuery) -> Result<MatrixView> {
    let matrix = matrix_of(session, &query.matrix)?;
    let shows = options::in_force(session, matrix, &query.shows)?;
    let mut lines = lines(session, matrix, query.context.as_deref(), &shows)?;
    lines.retain(|line| is_wanted(line, &query));
    let board = Board::new(session, matrix, &query, shows, lines)?;
    board.view(session)
}

/// Where everything of a matrix stands: all scores, places and zones, and no more.
pub fn places_of(session: &Session, query: StandsQuery) -> Result<Vec<StandView>> {
    let matrix = matrix_of(session, &query.matrix)?;
    let ids = ids(session, matrix, query.context.as_deref())?;
    let ground = Ground::new(&session.open()?.method, matrix);
    let of = FactsOf { until: None, subjects: query.context.is_some().then_some(ids.as_slice()) };
    let mut stands = ground.stands(session, ids.iter().map(String::as_str), of)?;
    settle(&ground, &ids, &mut stands);
    let view = |id: String| {
        let stand = stands.get(&id).copied().unwrap_or_default();
        StandView {
            at: stand.at.map(|at| [at.x, at.y]),
            computed: stand.computed.map(|at| [at.x, at.y]),
            by_hand: stand.by_hand,
            zone: stand.at.and_then(|at| matrix.zone_at(at)).map(|zone| zone.key.clone()),
            id,
        }
    };
    Ok(ids.into_iter().map(view).collect())
}

/// A subject with how it stands.
struct Card {
    line: Line,
    stand: Stand,
}

impl Deref for Card {
    type Target = Line;

    fn deref(&self) -> &Line {
        &self.line
    }
}

/// Everything that a board is drawn from.
struct Board<'a> {
    query: &'a MatrixQuery,
    ground: Ground<'a>,
    speech: Speech,
    /// Revenue of potential.
    pair: Mould,
    currency: &'a str,
    shows: Shows,
    size: Option<Measure>,
    ring: Option<Measure>,
    lines: Vec<Card>,
    /// Where they stood on the day compared with.
    before: HashMap<String, Stand>,
    colours: Colours,
    /// Levels that stand below names, where a scale does.
    words: HashMap<String, String>,
    /// 1 on a board with room; less where many cards share it.
    density: f64,
    largest: i64,
}

impl<'a> Board<'a> {
    fn new(session: &'a Session, matrix: &'a Matrix, query: &'a MatrixQuery, shows: Shows, lines: Vec<Line>) -> Result<Self> {
        let open = session.open()?;
        let ground = Ground::new(&open.method, matrix);
        let ids: Vec<String> = lines.iter().map(|line| line.row.id.clone()).collect();
        let of = FactsOf { until: None, subjects: query.context.is_some().then_some(ids.as_slice()) };
        let names = ids.iter().map(String::as_str);
        let (mut stands, before) = ground.stands_compared(session, names, of, query.compare_on.as_deref())?;
        settle(&ground, &ids, &mut stands);
        // Most levels are of other subjects, people above all: naming these spares reading those.
        let levels = FactsOf { subjects: Some(&ids), ..of };
        let measure = |key: &Option<String>| key.as_deref().and_then(measure_named);
        let mut board = Self {
            size: measure(&shows.size),
            ring: measure(&shows.ring),
            colours: Colours::by(session, shows.colour.as_deref(), &lines, levels)?,
            words: words(session, &shows, levels)?,
            before,
            currency: &open.workspace.currency,
            pair: session.speech().mould("matrix-revenue-of", &["revenue", "potential"]),
            speech: session.speech(),
            density: 1.0,
            largest: 0,
            query,
            ground,
            shows,
            lines: Vec::new(),
        };
        let mut stand = |line: &Line| stands.remove(&line.row.id).unwrap_or_default();
        board.lines = lines.into_iter().map(|line| Card { stand: stand(&line), line }).collect();
        board.scale_up();
        Ok(board)
    }

    /// Large ones first, and what the largest and the crowd make of all sizes.
    fn scale_up(&mut self) {
        let mut lines = std::mem::take(&mut self.lines);
        lines.sort_unstable_by(|a, b| self.whole(b).cmp(&self.whole(a)).then_with(|| a.row.id.cmp(&b.row.id)));
        self.largest = lines.first().map_or(0, |line| self.whole(line));
        let placed = lines.iter().filter(|card| card.stand.at.is_some()).count();
        self.density = (UNCROWDED / placed.max(1) as f64).sqrt().min(1.0);
        self.lines = lines;
    }

    /// What the ring is as large as, or the disc without one.
    fn whole(&self, line: &Line) -> i64 {
        let shown = |measure: Option<Measure>| measure.and_then(|measure| line.measure(measure)).unwrap_or(0);
        shown(self.size).max(shown(self.ring))
    }

    /// What a card counts with in sums of money.
    fn worth(&self, line: &Line) -> i64 {
        let shown = self.size.filter(|measure| is_money(*measure)).unwrap_or(Measure::Contribution);
        line.measure(shown).unwrap_or(0)
    }

    fn view(&self, session: &Session) -> Result<MatrixView> {
        let matrix = self.ground.matrix;
        let (placed, loose): (Vec<&Card>, Vec<&Card>) = self.lines.iter().partition(|card| card.stand.at.is_some());
        let mut cards: Vec<MatrixCard> = placed.iter().map(|line| self.card(line)).collect();
        nearby::settle(&mut cards, &self.ground, (self.query.width, self.query.height), self.density);
        let mut zones = self.zones(&placed);
        Arranger { speech: &self.speech, plot: (self.query.width, self.query.height) }.arrange(&mut cards, &mut zones);
        Ok(MatrixView {
            key: matrix.key.clone(),
            title: self.say(&matrix.title),
            x: self.axis(0, &matrix.x),
            y: self.axis(1, &matrix.y),
            tray: loose.iter().take(TRAY).map(|line| self.card(line)).collect(),
            tray_total: loose.len() as u32,
            context: self.query.context.clone(),
            places: matrix.places.iter().map(|kind| kind.name().to_owned()).collect(),
            cells: self.cells(&placed),
            legend: self.colours.legend.clone(),
            options: options::view(session, matrix, self.shows.clone())?,
            risk: self.flagged(&placed, Flag::Risk),
            over: self.flagged(&placed, Flag::Over),
            computes: matrix.x.computed().or(matrix.y.computed()).is_some(),
            changed: own::holds(session, matrix),
            zones,
            cards,
        })
    }

    fn say(&self, words: &Words) -> String {
        words.get(self.speech.code()).to_owned()
    }

    fn axis(&self, at: usize, axis: &Axis) -> AxisView {
        let bands = match &self.ground.rules[at] {
            Rule::Level { scale, .. } => scale.levels.iter().enumerate().filter_map(|(place, level)| {
                let (from, to) = band(place, scale.levels.len())?;
                Some(BandView { key: level.key.clone(), title: self.say(&level.title), tone: level.tone.clone(), from, to })
            }).collect(),
            _ => Vec::new(),
        };
        AxisView {
            title: self.say(&axis.title),
            low: self.say(&axis.low),
            high: self.say(&axis.high),
            scorecard: axis.scorecard.clone(),
            scale: axis.scale.clone(),
            bands,
        }
    }

    fn radius(&self, amount: i64) -> f64 {
        radius(amount as f64, self.largest as f64, RADII.0 * self.density.max(0.5), RADII.1 * self.density.max(0.2))
    }

    fn card(&self, card: &Card) -> MatrixCard {
        let Card { line, stand } = card;
        let row = &line.row;
        let colour = self.colours.of(&row.id);
        let disc = self.radius(self.size.and_then(|size| line.measure(size)).unwrap_or(0));
        let amount = self.size.filter(|size| is_money(*size)).and_then(|size| line.measure(size));
        let amount = amount.map(|minor| self.money(minor));
        MatrixCard {
            id: row.id.clone(),
            kind: line.kind.name().to_owned(),
            name: row.name.clone(),
            detail: self.detail(line, amount.as_ref()),
            account: self.account(line),
            owner: refer(&row.owner, &row.owner_name),
            category: row.category.clone(),
            x: stand.at.map(|at| at.x),
            y: stand.at.map(|at| at.y),
            drawn: None,
            computed: stand.computed.map(|at| [at.x, at.y]),
            scores: stand.scores,
            by_hand: stand.by_hand,
            locked: stand.locked || row.locked,
            zone: stand.at.and_then(|at| self.ground.matrix.zone_at(at)).map(|zone| zone.key.clone()),
            tone: colour.map(|entry| entry.tone.clone()).unwrap_or_default(),
            sign: colour.map(|entry| entry.sign.clone()).unwrap_or_default(),
            level: colour.map(|entry| entry.title.clone()),
            amount,
            disc,
            ring: self.radius(self.whole(line)).max(disc + 2.0),
            matches: store::is_match(&row.name, &self.query.search),
            label: None,
            before: self.ghost(&row.id, stand),
        }
    }

    fn account(&self, line: &Line) -> Option<Ref> {
        let own = line.row.account.as_ref() == Some(&line.row.id);
        if own { None } else { refer(&line.row.account, &line.row.account_name) }
    }

    /// Where it stood, where that is elsewhere. Cards side by side share one place.
    fn ghost(&self, id: &str, now: &Stand) -> Option<[f64; 2]> {
        let before = self.before.get(id)?;
        let at = before.at?;
        let unmoved = now.at == Some(at) || (now.shared && before.shared && now.computed == before.computed);
        (!unmoved).then_some([at.x, at.y])
    }

    fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.speech.format)
    }

    /// The second line of a card; the amount is that of its disc.
    fn detail(&self, line: &Line, amount: Option<&MoneyView>) -> String {
        match self.shows.label.as_deref() {
            None | Some("figures") => self.figures(line, amount),
            Some("none") => String::new(),
            Some(key) => {
                let level = self.words.get(&line.row.id).map(String::as_str);
                line.word(key).or(level).map(str::to_owned).unwrap_or_else(|| self.speech.text("matrix-unknown"))
            }
        }
    }

    /// Revenue of potential, or whichever measures there are.
    fn figures(&self, line: &Line, amount: Option<&MoneyView>) -> String {
        let shown = |measure: Option<Measure>| {
            let measure = measure?;
            line.measure(measure).filter(|amount| *amount != 0).map(|amount| self.figure(measure, amount))
        };
        let size = match amount {
            Some(amount) => Some(amount.short.clone()).filter(|_| amount.minor != 0),
            None => shown(self.size),
        };
        let pair = (self.size, self.ring) == (Some(Measure::Revenue), Some(Measure::Potential));
        match (size, shown(self.ring)) {
            (None, Some(ring)) if pair => self.speech.say("matrix-potential", &[("potential", ring.into())]),
            (Some(size), Some(ring)) if pair => self.pair.fill(&[&size, &ring]),
            (Some(size), Some(ring)) => format!("{size} · {ring}"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => self.speech.text("matrix-no-figures"),
        }
    }

    fn figure(&self, measure: Measure, amount: i64) -> String {
        if is_money(measure) { self.speech.format.money_short(amount, self.currency) } else { self.speech.format.number(amount as f64, 0) }
    }

    fn zones(&self, placed: &[&Card]) -> Vec<ZoneView> {
        let things = self.worths(placed);
        let sums = zone_sums(&self.ground.matrix.areas(), &things);
        let zone = |(zone, sum): (&Zone, &domain::quadrant::ZoneSum)| ZoneView {
            key: zone.key.clone(),
            name: self.say(&zone.name),
            area: zone.area.0,
            treat: self.say(&zone.treat),
            tone: zone.tone.clone(),
            count: sum.count as u32,
            sum: self.money(sum.amount),
            flag: zone.flag.map(|flag| zones::flag_key(flag).to_owned()),
            flagged: zone.flag.map(|flag| self.sum_of(placed, flag, &|at| at == &zone.key)),
            corner: String::new(),
        };
        self.ground.matrix.zones.iter().zip(&sums.zones).map(zone).collect()
    }

    /// Where cards stand and what they count with.
    fn worths(&self, placed: &[&Card]) -> Vec<(At, i64)> {
        placed.iter().filter_map(|card| Some((card.stand.at?, self.worth(card)))).collect()
    }

    /// Revenue or cost in the zones meant: what their flag speaks of.
    fn sum_of(&self, placed: &[&Card], flag: Flag, within: &dyn Fn(&String) -> bool) -> MoneyView {
        let measure = if flag == Flag::Over { Measure::Cost } else { Measure::Contribution };
        let counted = placed.iter().filter(|card| {
            let zone = card.stand.at.and_then(|at| self.ground.matrix.zone_at(at));
            zone.is_some_and(|zone| zone.flag == Some(flag) && within(&zone.key))
        });
        self.money(counted.filter_map(|line| line.measure(measure)).fold(0, i64::saturating_add))
    }

    fn flagged(&self, placed: &[&Card], flag: Flag) -> Option<MoneyView> {
        let any = self.ground.matrix.zones.iter().any(|zone| zone.flag == Some(flag));
        any.then(|| self.sum_of(placed, flag, &|_| true))
    }

    /// Bands against rows of zones, from the top left on.
    fn cells(&self, placed: &[&Card]) -> Vec<CellView> {
        if !self.ground.is_banded() {
            return Vec::new();
        }
        let [xs, ys] = [0, 1].map(|axis| self.borders(axis));
        let across = |y: &[f64]| xs.windows(2).map(|x| [x[0], y[0], x[1], y[1]]).collect::<Vec<_>>();
        let areas: Vec<[f64; 4]> = ys.windows(2).rev().flat_map(across).collect();
        let things = self.worths(placed);
        let sums = zone_sums(&areas.iter().map(|area| domain::quadrant::Area(*area)).collect::<Vec<_>>(), &things);
        let largest = sums.zones.iter().map(|sum| sum.amount).max().unwrap_or(0).max(1);
        let cell = |(area, sum): (&[f64; 4], &domain::quadrant::ZoneSum)| {
            let zone = self.ground.matrix.zone_at(At { x: area[0], y: area[1] });
            CellView {
                area: *area,
                count: sum.count as u32,
                sum: self.money(sum.amount),
                heat: (sum.amount as f64 / largest as f64).max(0.0),
                flag: zone.and_then(|zone| zone.flag).map(|flag| zones::flag_key(flag).to_owned()),
            }
        };
        areas.iter().zip(&sums.zones).map(cell).collect()
    }

    fn borders(&self, axis: usize) -> Vec<f64> {
        match &self.ground.rules[axis] {
            Rule::Level { scale, .. } => {
                let count = scale.levels.len();
                let ends = (0..count).filter_map(|at| band(at, count)).map(|(_, end)| end);
                std::iter::once(0.0).chain(ends).collect()
            }
            _ => self.ground.rows(axis),
        }
    }
}

/// Lays cards of a level side by side, in the order they were made.
fn settle(ground: &Ground<'_>, ids: &[String], stands: &mut HashMap<String, Stand>) {
    if !ground.is_banded() {
        return;
    }
    let mut shared: Vec<&str> = ids.iter().map(String::as_str).collect();
    shared.retain(|id| stands.get(*id).is_some_and(|stand| stand.shared));
    shared.sort_unstable();
    let places: Vec<At> = shared.iter().filter_map(|id| stands.get(*id)?.at).collect();
    for (id, at) in shared.into_iter().zip(spread(&places, ground.bands(), APART)) {
        if let Some(stand) = stands.get_mut(id) {
            stand.at = Some(at);
        }
    }
}

/// Titles of the levels that stand below names, by subject.
fn words(session: &Session, shows: &Shows, of: FactsOf<'_>) -> Result<HashMap<String, String>> {
    let method = &session.open()?.method;
    let Some(scale) = shows.label.as_deref().and_then(|key| method.scale(key)) else { return Ok(HashMap::new()) };
    let code = session.speech().code();
    let titles = |held: String| crate::method::level_titles(method, &scale.key, &held, code);
    let said = levels(session, &scale.key, of)?.into_iter().map(|(id, held)| (id, titles(held)));
    Ok(said.filter(|(_, titles)| !titles.is_empty()).collect())
}

fn refer(id: &Option<String>, name: &Option<String>) -> Option<Ref> {
    crate::accounts::refer(id.clone(), name.clone())
}

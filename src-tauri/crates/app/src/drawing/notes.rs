//! Boards of notes as pictures (B-03, B-04).
//!
//! Not where things stand. Invariant: a picture's paper has the colour of the unit's position,
//! as the board has it, and its heading says the position's sign too.

use std::collections::HashMap;

use charts::{Card, Note, Zone};
use store::{Account, Opportunity};

use crate::error::Result;
use crate::matrix::view::{MatrixCard, MatrixView};
use crate::notes::POSITION;
use crate::notes::view::{BoardQuery, BoardSummary, NoteView};
use crate::rates::Rates;
use crate::session::Session;

/// Notes of a board and the positions of its account's units.
pub(super) struct Papers {
    notes: HashMap<String, NoteView>,
    /// Sign and tone by unit.
    positions: HashMap<String, (String, u8)>,
    /// Unit by opportunity.
    deals: HashMap<String, String>,
    units: HashMap<String, String>,
    totals: BoardSummary,
    /// Whose board it is.
    pub(super) account: String,
    /// Signs and names of the positions that occur.
    pub(super) legend: String,
}

impl Papers {
    /// None for a board that holds no notes.
    pub(super) fn of(session: &Session, view: &MatrixView) -> Result<Option<Self>> {
        if !view.places.iter().any(|place| place == "note") {
            return Ok(None);
        }
        let open = session.open()?;
        let levels = open.method.scale(POSITION).map_or(&[][..], |scale| scale.levels.as_slice());
        let notes = crate::notes::all(session, &view.key, view.context.as_deref())?;
        let context = view.context.clone().unwrap_or_default();
        let db = open.store.db();
        let units = Rates::valued(session)?.units(&context, "")?;
        let deals = db.with::<Opportunity>("account_id", &context)?.into_iter();
        let mut positions = HashMap::new();
        for unit in &units {
            if let Some(level) = levels.iter().find(|level| Some(&level.key) == unit.position.as_ref()) {
                positions.insert(unit.unit.id.clone(), (level.sign.clone(), tone(&level.tone)));
            }
        }
        let occurs = |sign: &String| positions.values().any(|(known, _)| known == sign);
        let code = session.speech().code();
        let named = levels.iter().filter(|level| occurs(&level.sign)).map(|level| format!("{} {}", level.sign, level.title.get(code)));
        let legend = named.collect::<Vec<_>>().join(" · ");
        let query = BoardQuery { matrix: view.key.clone(), context: view.context.clone(), search: String::new() };
        Ok(Some(Self {
            notes: notes.into_iter().map(|note| (note.id.clone(), note)).collect(),
            deals: deals.filter_map(|deal| Some((deal.id, deal.unit_id?))).collect(),
            units: units.into_iter().map(|line| (line.unit.id, line.unit.name)).collect(),
            totals: crate::notes::summary(session, query)?,
            account: db.find::<Account>(&context)?.map(|account| account.name).unwrap_or_default(),
            positions,
            legend,
        }))
    }

    /// Zones with what the board's notes and opportunities bring.
    pub(super) fn tell(&self, zones: &mut [Zone]) {
        for (zone, total) in zones.iter_mut().zip(&self.totals.zones) {
            zone.line = format!("{} · {}", total.count, total.revenue.short);
        }
    }

    /// A card of the board as a note of the picture.
    pub(super) fn card(&self, view: &MatrixCard) -> Card {
        let note = self.notes.get(&view.id);
        let unit = note.and_then(|note| note.unit.as_ref()).map(|unit| &unit.id).or_else(|| self.deals.get(&view.id));
        let position = self.positions.get(unit.unwrap_or(&view.id));
        let amount = note.map_or(view.amount.as_ref(), |note| note.revenue.as_ref().or(note.profit.as_ref()));
        let colour = note.map_or(view.tone.as_str(), |note| note.colour.as_str());
        let sign = position.map(|(sign, _)| sign.clone());
        let paper = Note {
            tone: position.map_or_else(|| tone(colour), |(_, tone)| *tone),
            head: sign.into_iter().chain(unit.and_then(|unit| self.units.get(unit)).cloned()).collect::<Vec<_>>().join(" "),
            amount: amount.filter(|amount| amount.minor != 0).map(|amount| amount.short.clone()).unwrap_or_default(),
            votes: None,
            face_down: note.is_some_and(|note| note.face_down),
        };
        Card {
            x: view.x.unwrap_or_default(),
            y: view.y.unwrap_or_default(),
            label: note.map_or_else(|| view.name.clone(), |note| note.text.clone()),
            note: Some(paper),
            ..Card::default()
        }
    }
}

/// The number of a colour token `c-1` … `c-6`; 0 for any other.
fn tone(token: &str) -> u8 {
    token.strip_prefix("c-").and_then(|number| number.parse().ok()).unwrap_or(0)
}

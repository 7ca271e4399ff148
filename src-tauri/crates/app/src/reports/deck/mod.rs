//! The slides of a review: of the portfolio, of an account, of an opportunity, of the forecast, of a
//! workshop; which of them, and in which order.
//!
//! Not what stands on each (`kinds`, `words`, `tables`). Invariant: every slide that shows figures says
//! in its notes which view they come from and as of which day; the cover comes first and always.

mod kinds;
mod private;
mod tables;
mod template;
mod words;

use ::reports::{Content, Deck, ROOM, Slide, deck};

use super::target;
use super::view::{DeckOf, DeckSlide, DeckView, DeckWrite};
use crate::drawing::write_whole;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::views::FileWritten;

/// A slide with the key by which it is chosen.
type Keyed = (String, Slide);

/// Writes the deck.
pub fn write(session: &Session, ask: DeckWrite) -> Result<FileWritten> {
    session.open()?;
    let path = target(&ask.path, "pptx", ask.replace)?;
    let frame = Deck { template: template::read(ask.of.template.as_deref())?, ..frame(session, &ask.of)? };
    let whole = kinds::compose(session, &ask.of, frame.room());
    session.progress_end();
    let made = Deck { slides: chosen(whole?, &ask.slides)?, ..frame };
    let bytes = super::bytes(deck(&made))?;
    write_whole(&path.display().to_string(), &bytes)
}

/// The slides there would be, to be chosen from, and what redaction leaves out of them.
pub fn slides(session: &Session, of: DeckOf) -> Result<DeckView> {
    // Less room may make more slides.
    let room = template::read(of.template.as_deref())?.map_or(ROOM, |template| template.room());
    let [all, shown] = [false, true].map(|redacted| session.seen(redacted, || kinds::compose(session, &of, room)));
    session.progress_end();
    let (all, shown) = (all?, shown?);
    let (redacted, private) = (session.redacts(), private::left_out(&all, &shown));
    let slide = |(key, slide): Keyed| DeckSlide { part: key.starts_with(kinds::PARTS), key, title: slide.title };
    Ok(DeckView {
        private: private.len() as u32,
        left_out: if redacted { Vec::new() } else { private.into_iter().take(LISTED).collect() },
        slides: if redacted { shown } else { all }.into_iter().skip(1).map(slide).collect(),
        redacted,
    })
}

/// Texts that are listed before a deck is written.
const LISTED: usize = 200;

/// The cover, then those asked for in the order asked; all of them where nothing is asked.
fn chosen(mut all: Vec<Keyed>, keys: &[String]) -> Result<Vec<Slide>> {
    if keys.is_empty() {
        return Ok(all.into_iter().map(|(_, slide)| slide).collect());
    }
    let mut slides = vec![all.remove(0).1];
    for key in keys {
        let at = all.iter().position(|(known, _)| known == key).ok_or_else(|| AppError::UnknownKey { what: "slide", key: key.clone() })?;
        slides.push(all.remove(at).1);
    }
    Ok(slides)
}

/// What the whole deck has: its title, its foot, its language.
fn frame(session: &Session, of: &DeckOf) -> Result<Deck> {
    let speech = session.speech();
    let day = speech.format.date(session.today());
    let workspace = session.open()?.workspace.name.clone();
    Ok(Deck {
        title: kinds::name(session, of)?,
        author: session.settings.author.clone(),
        day: session.today(),
        language: speech.code().to_owned(),
        foot: speech.say("reports-foot", &[("name", workspace.as_str().into()), ("day", day.as_str().into())]),
        ..Deck::default()
    })
}

/// Where figures come from, as a slide's notes say it.
pub(super) fn source(session: &Session, key: &str) -> String {
    told(session, &session.speech().text(key))
}

/// The same of a view by its name.
fn told(session: &Session, view: &str) -> String {
    let speech = session.speech();
    let day = speech.format.date(session.today());
    speech.say("reports-source", &[("view", view.into()), ("day", day.into())])
}

fn cover(title: String, lead: String) -> Keyed {
    ("cover".to_owned(), Slide { title, lead, content: Content::Cover, notes: String::new() })
}

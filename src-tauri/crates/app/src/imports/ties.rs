//! Who influences whom, from a table with a row for each tie: from, to, and if there are such
//! columns kind, strength and note.
//!
//! Not the lists of records (`planner`): ties are between people of one account. Invariant: a
//! name that two people have is never guessed, and one that nobody has makes nobody unless that
//! is asked for; every row comes in or is named with the reason; no line closes a circle.

use std::collections::HashMap;
use std::path::Path;

use domain::reporting::{Line, check_move};
use exchange::names::{LegalForm, closest, normalise_name};
use exchange::read::{ReadOptions, Source, Table};
use i18n::Arg;
use store::{Account, Link, Person, new_id};

use super::showing::unused;
use super::view::{TieProblem, TiesImport, TiesReport};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::people::{Because, called, write_move};
use crate::session::{Change, Session};
use crate::texts::line;

/// Headings of the columns, as [`normalise_name`] leaves them.
const FROM: &[&str] = &["from", "source", "who", "influencer", "谁", "誰", "从", "從", "影响者", "影響者", "来源", "來源"];
const TO: &[&str] = &["to", "target", "whom", "influenced", "到", "被影响者", "被影響者", "对象", "對象", "目标", "目標"];
const KIND: &[&str] = &["kind", "relation", "type", "关系", "關係", "类型", "類型"];
const STRENGTH: &[&str] = &["strength", "weight", "强度", "強度"];
const NOTE: &[&str] = &["note", "notes", "comment", "备注", "備註"];

/// What a word for a tie means: a kind of link, or a formal line; and whether it runs the other
/// way: who asks somebody for advice is influenced by them. Friends stand together, which the map calls
/// an alliance; the word of the file is kept as its note.
const WORDS: &[(&str, &str, bool)] = &[
    ("influence", "influence", false),
    ("influences", "influence", false),
    ("影响", "influence", false),
    ("影響", "influence", false),
    ("advice", "influence", true),
    ("asks", "influence", true),
    ("dotted", "dotted", false),
    ("虚线", "dotted", false),
    ("虛線", "dotted", false),
    ("conflict", "conflict", false),
    ("冲突", "conflict", false),
    ("衝突", "conflict", false),
    ("alliance", "alliance", false),
    ("结盟", "alliance", false),
    ("結盟", "alliance", false),
    ("friend", "alliance", false),
    ("friends", "alliance", false),
    ("friendship", "alliance", false),
    ("朋友", "alliance", false),
    ("友谊", "alliance", false),
    ("友誼", "alliance", false),
    ("introduction", "introduction", false),
    ("引见", "introduction", false),
    ("引見", "introduction", false),
    ("reports", "reports", false),
    ("reports to", "reports", false),
    ("汇报", "reports", false),
    ("匯報", "reports", false),
];

/// Says what would come of it; nothing is written.
pub fn ties_preview(session: &Session, ask: TiesImport) -> Result<TiesReport> {
    Ok(Ties::of(session, &ask)?.report)
}

/// Takes ties in as one change.
pub fn ties_import(session: &mut Session, ask: TiesImport) -> Change<TiesReport> {
    let ties = Ties::of(session, &ask)?;
    let because = Because::of(session, None, &None)?;
    let op = Op::new(OpKind::Import, file_name(&ask.path), ties.links.len() + ties.moved.len() + ties.added.len());
    session.transact(op, |tx| {
        ties.added.iter().try_for_each(|person| tx.insert(person))?;
        ties.links.iter().try_for_each(|link| tx.insert(link))?;
        ties.changed.iter().try_for_each(|link| tx.update(link))?;
        for (person, manager) in &ties.moved {
            let row = tx.get::<Person>(person)?;
            write_move(tx, &Person { manager_id: Some(manager.clone()), map_x: None, map_y: None, ..row }, &because)?;
        }
        Ok(ties.report)
    })
}

fn file_name(path: &str) -> String {
    Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Where the columns are.
struct Columns {
    from: usize,
    to: usize,
    kind: Option<usize>,
    strength: Option<usize>,
    note: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Option<Self> {
        let plain: Vec<String> = table.header.iter().map(|heading| normalise_name(heading, LegalForm::Keep)).collect();
        let at = |words: &[&str]| plain.iter().position(|heading| words.contains(&heading.as_str()));
        Some(Self { from: at(FROM)?, to: at(TO)?, kind: at(KIND), strength: at(STRENGTH), note: at(NOTE) })
    }
}

impl Columns {
    /// Those that become something.
    fn used(&self) -> Vec<usize> {
        [Some(self.from), Some(self.to), self.kind, self.strength, self.note].into_iter().flatten().collect()
    }
}

/// Everything an import of ties would do.
struct Ties<'a> {
    session: &'a Session,
    account: Account,
    people: Vec<Person>,
    added: Vec<Person>,
    known: Vec<Link>,
    links: Vec<Link>,
    changed: Vec<Link>,
    /// Whether a name that nobody has makes somebody.
    adds: bool,
    moved: HashMap<String, String>,
    report: TiesReport,
}

impl<'a> Ties<'a> {
    fn of(session: &'a Session, ask: &TiesImport) -> Result<Self> {
        let db = session.open()?.store.db();
        let account = db.get::<Account>(&ask.account)?;
        let mut ties = Self {
            people: db.everyone_of(&account.id)?.into_iter().filter(|person| person.left_on.is_none()).collect(),
            known: db.with::<Link>("account_id", &account.id)?.into_iter().filter(|link| link.until_on.is_none()).collect(),
            report: TiesReport { name: file_name(&ask.path), ..TiesReport::default() },
            added: Vec::new(),
            adds: false,
            links: Vec::new(),
            changed: Vec::new(),
            moved: HashMap::new(),
            session,
            account,
        };
        let failed = |cause| AppError::Read { path: file_name(&ask.path), cause };
        let source = Source::open(Path::new(&ask.path)).map_err(failed)?;
        let table = source.table(&ReadOptions::default()).map_err(failed)?;
        let columns = Columns::of(&table).ok_or(AppError::NoEnds)?;
        ties.adds = ask.add.unwrap_or(false) || ties.people.is_empty();
        ties.report.not_taken = unused(&table, &columns.used(), &session.speech());
        for row in table.rows() {
            let cell = |at: usize| line(&row.get(at).to_text());
            let some = |at: Option<usize>| at.map(cell).filter(|text| !text.is_empty());
            let asked = Asked {
                row: row.number as u32,
                ends: [cell(columns.from), cell(columns.to)],
                kind: some(columns.kind),
                strength: some(columns.strength),
                note: some(columns.note),
            };
            if let Err(text) = ties.take(&asked) {
                ties.report.skipped += 1;
                ties.report.problems.push(TieProblem { row: asked.row, text });
            }
        }
        Ok(ties)
    }

    /// Takes a row in, or says why not.
    fn take(&mut self, asked: &Asked) -> Result<(), String> {
        let (kind, turned) = self.kind(asked)?;
        let strength = self.strength(asked)?;
        if asked.ends.iter().any(String::is_empty) {
            return Err(self.say("imports-tie-ends", &[]));
        }
        // Looked for before anybody is added, so that a row left out adds nobody.
        let found = [self.person(&asked.ends[0])?, self.person(&asked.ends[1])?];
        for (end, found) in asked.ends.iter().zip(&found) {
            self.known_or_added(end, found.is_some())?;
        }
        if normalise_name(&asked.ends[0], LegalForm::Keep) == normalise_name(&asked.ends[1], LegalForm::Keep) || (found[0].is_some() && found[0] == found[1]) {
            return Err(self.say("imports-tie-self", &[("name", asked.ends[0].clone().into())]));
        }
        let [first, second] = [0, 1].map(|end: usize| found[end].clone().unwrap_or_else(|| self.add(&asked.ends[end])));
        let (from, to) = if turned { (second, first) } else { (first, second) };
        if kind == "reports" {
            return self.line(from, to);
        }
        self.link(kind, from, to, (strength, asked.note.clone(), Self::word(asked, kind)));
        Ok(())
    }

    /// The file's word for a tie, where the map has another: noted of the tie, unless something is.
    fn word(asked: &Asked, kind: &str) -> Option<String> {
        let friendly = |word: &&String| kind == "alliance" && !["alliance", "结盟", "結盟"].contains(&word.to_lowercase().as_str());
        asked.kind.as_ref().filter(friendly).cloned()
    }

    fn kind(&self, asked: &Asked) -> Result<(&'static str, bool), String> {
        let Some(word) = &asked.kind else { return Ok(("influence", false)) };
        let plain = normalise_name(&word.replace(['_', '-'], " "), LegalForm::Keep);
        let found = WORDS.iter().find(|(known, ..)| normalise_name(known, LegalForm::Keep) == plain).map(|(_, kind, turned)| (*kind, *turned));
        found.ok_or_else(|| self.say("imports-tie-kind", &[("kind", word.clone().into())]))
    }

    fn strength(&self, asked: &Asked) -> Result<i64, String> {
        let Some(text) = &asked.strength else { return Ok(2) };
        let number = text.parse::<f64>().ok().filter(|number| (1.0..=3.0).contains(number) && number.fract() == 0.0);
        number.map(|number| number as i64).ok_or_else(|| self.say("imports-tie-strength", &[("text", text.clone().into())]))
    }

    /// The person of this key, else of this name; none where nobody has it.
    fn person(&self, text: &str) -> Result<Option<String>, String> {
        if let Some(keyed) = self.people.iter().find(|person| person.reference.as_deref() == Some(text)) {
            return Ok(Some(keyed.id.clone()));
        }
        let plain = normalise_name(text, LegalForm::Keep);
        let named: Vec<&Person> = self.people.iter().filter(|person| normalise_name(called(person), LegalForm::Keep) == plain).collect();
        if named.len() > 1 {
            let titled = |person: &&Person| person.title.as_ref().map_or_else(|| called(person).to_owned(), |title| format!("{} ({title})", called(person)));
            let names: Vec<String> = named.iter().map(titled).collect();
            return Err(self.say("imports-tie-several", &[("name", text.to_owned().into()), ("names", names.join(", ").into())]));
        }
        Ok(named.first().map(|person| person.id.clone()))
    }

    /// A name that nobody has is left out, since it may be mistyped, unless people are to be added.
    fn known_or_added(&self, name: &str, known: bool) -> Result<(), String> {
        if known || self.adds {
            return Ok(());
        }
        let names: Vec<&str> = self.people.iter().map(called).collect();
        Err(match closest(name, &names) {
            Some(near) => self.say("imports-tie-near", &[("name", name.to_owned().into()), ("near", near.to_owned().into())]),
            None => self.say("imports-tie-nobody", &[("name", name.to_owned().into())]),
        })
    }

    fn add(&mut self, name: &str) -> String {
        let rank = self.people.last().map_or(0.0, |person| person.rank) + 1.0;
        let (id, account_id) = (new_id(), self.account.id.clone());
        let person = Person { id: id.clone(), account_id, name: name.to_owned(), rank, ..Person::default() };
        self.report.people += 1;
        self.report.added.push(name.to_owned());
        self.people.push(person.clone());
        self.added.push(person);
        id
    }

    /// A formal line: the first reports to the second.
    fn line(&mut self, person: String, manager: String) -> Result<(), String> {
        let above = |one: &Person| self.moved.get(&one.id).cloned().or_else(|| one.manager_id.clone());
        let lines: Vec<Line<String>> = self.people.iter().map(|one| Line { person: one.id.clone(), manager: above(one) }).collect();
        if let Err(circle) = check_move(&lines, std::slice::from_ref(&person), Some(manager.clone())) {
            let name = |id: &String| self.people.iter().find(|one| one.id == *id).map(|one| called(one).to_owned()).unwrap_or_default();
            let path: Vec<String> = circle.path.iter().map(name).collect();
            return Err(self.say("imports-tie-circle", &[("path", path.join(" → ").into())]));
        }
        let same = self.people.iter().any(|one| one.id == person && above(one).as_ref() == Some(&manager));
        if same {
            self.report.same += 1;
        } else {
            self.report.lines += 1;
            self.moved.insert(person, manager);
        }
        Ok(())
    }

    fn link(&mut self, kind: &str, from: String, to: String, (strength, note, word): (i64, Option<String>, Option<String>)) {
        // Allies and opponents are so of each other: either direction says the same.
        let mutual = matches!(kind, "alliance" | "conflict");
        let is = |link: &&mut Link| {
            let ends = (link.from_id == from && link.to_id == to) || (mutual && link.from_id == to && link.to_id == from);
            link.kind == kind && ends
        };
        if let Some(link) = self.links.iter_mut().find(is) {
            (link.strength, link.note) = (strength, note.or(link.note.take()).or(word));
            self.report.same += 1;
            return;
        }
        if let Some(link) = self.known.iter_mut().find(is) {
            let new = Link { strength, note: note.or(link.note.clone()).or(word), ..link.clone() };
            if *link == new {
                self.report.same += 1;
            } else {
                self.report.updated += 1;
                *link = new.clone();
                self.changed.push(new);
            }
            return;
        }
        self.report.links += 1;
        self.links.push(Link {
            id: new_id(),
            account_id: self.account.id.clone(),
            kind: kind.to_owned(),
            from_id: from,
            to_id: to,
            on_date: self.session.today().to_string(),
            author: Some(self.session.author()),
            strength,
            note: note.or(word),
            ..Link::default()
        });
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.session.speech().say(key, args)
    }
}

/// A row of the table.
struct Asked {
    row: u32,
    ends: [String; 2],
    kind: Option<String>,
    strength: Option<String>,
    note: Option<String>,
}

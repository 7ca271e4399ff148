//! What a map of an account's people is made of, in a few passes over the file.
//!
//! Not what held on which day: that follows by rules of `domain`. Invariant: facts
//! come person by person, oldest first, so that the last one read holds.

use crate::error::Result;
use crate::record::select;
use crate::tx::Db;
use crate::{Action, Clique, CliqueMember, Judgement, Pair, Person, PersonFact, PersonText};

/// People of one account.
const OF_ACCOUNT: &str = "IN (SELECT id FROM person WHERE account_id=?1)";

impl Db<'_> {
    /// An account's people, those who left too, in order of rank.
    pub fn everyone_of(&self, account: &str) -> Result<Vec<Person>> {
        select(self.conn, "WHERE account_id=?1 ORDER BY rank, id", &[&account])
    }

    /// How their places in the structure changed, person by person, oldest first.
    pub fn moves_of(&self, account: &str) -> Result<Vec<PersonFact>> {
        let tail = format!("WHERE person_id {OF_ACCOUNT} ORDER BY person_id, kind, on_date, id");
        select(self.conn, &tail, &[&account])
    }

    /// How one person's place changed, latest first.
    pub fn moves_of_person(&self, person: &str) -> Result<Vec<PersonFact>> {
        select(self.conn, "WHERE person_id=?1 ORDER BY on_date DESC, id DESC", &[&person])
    }

    /// Everything judged of an account's people, person by person and scale by scale; of one context
    /// the oldest first.
    pub fn judged_people(&self, account: &str) -> Result<Vec<Judgement>> {
        let tail = format!("WHERE subject_id {OF_ACCOUNT} ORDER BY subject_id, scale, context_id, on_date, id");
        select(self.conn, &tail, &[&account])
    }

    /// Everything judged of a subject, latest first.
    pub fn judgements_of(&self, subject: &str) -> Result<Vec<Judgement>> {
        select(self.conn, "WHERE subject_id=?1 ORDER BY on_date DESC, id DESC", &[&subject])
    }

    /// What is written about a person, latest first.
    pub fn texts_of(&self, person: &str) -> Result<Vec<PersonText>> {
        select(self.conn, "WHERE person_id=?1 ORDER BY on_date DESC, id DESC", &[&person])
    }

    /// Who of an account's people is said to win something, once for business and once
    /// personally (C-16); what is said for the opportunity counts too.
    pub fn wins_of(&self, account: &str, opportunity: &str, until: &str) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/person/wins.sql"))?;
        let rows = statement.query_map([account, opportunity, until], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What an account's people said they decide by, the newest first: person, whether it was said
    /// for this opportunity, and their words.
    pub fn criteria_said(&self, account: &str, opportunity: &str) -> Result<Vec<(String, bool, String)>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/person/ranked.sql"))?;
        let rows = statement.query_map([account, opportunity], |row| Ok((row.get(0)?, row.get::<_, String>(1)? == opportunity, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// An account's groups, and who is in them.
    pub fn cliques_of(&self, account: &str) -> Result<Vec<(Clique, Vec<String>)>> {
        let cliques: Vec<Clique> = self.with("account_id", account)?;
        let members = |clique: Clique| {
            let members = self.with::<CliqueMember>("clique_id", &clique.id)?;
            Ok((clique, members.into_iter().map(|member| member.person_id).collect()))
        };
        cliques.into_iter().map(members).collect()
    }

    /// Actions about an account, its people, units, opportunities and leads, or under its goals; open ones
    /// first, by day.
    pub fn actions_of(&self, account: &str) -> Result<Vec<Action>> {
        let tail = "WHERE subject_id=?1 OR subject_id IN (SELECT id FROM person WHERE account_id=?1 \
                    UNION ALL SELECT id FROM unit WHERE account_id=?1 \
                    UNION ALL SELECT id FROM opportunity WHERE account_id=?1 \
                    UNION ALL SELECT id FROM lead WHERE account_id=?1) \
                    OR context_id IN (SELECT id FROM goal WHERE account_id=?1) \
                    ORDER BY done, due_on IS NULL, due_on, id";
        select(self.conn, tail, &[&account])
    }

    /// Actions about a subject; open ones first, by day.
    pub fn actions_about(&self, subject: &str) -> Result<Vec<Action>> {
        select(self.conn, "WHERE subject_id=?1 ORDER BY done, due_on IS NULL, due_on, id", &[&subject])
    }

    /// All actions; open ones first, by day.
    pub fn actions(&self) -> Result<Vec<Action>> {
        select(self.conn, "ORDER BY done, due_on IS NULL, due_on, id", &[])
    }

    /// An account's pairs, those that ended too.
    pub fn pairs_of(&self, account: &str) -> Result<Vec<Pair>> {
        select(self.conn, "WHERE account_id=?1 ORDER BY id", &[&account])
    }

    /// Last contact of each person with each of us, up to a day: person, teammate, ISO date.
    pub fn contacts_of(&self, account: &str, until: &str) -> Result<Vec<(String, String, String)>> {
        let sql = "SELECT person_id, teammate_id, max(on_date) FROM activity WHERE account_id=?1 AND on_date<=?2 \
                   AND person_id IS NOT NULL AND teammate_id IS NOT NULL GROUP BY 1, 2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([account, until], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Days on which something of an account's map changed up to now, and how much.
    pub fn map_days(&self, account: &str, opportunity: &str) -> Result<Vec<(String, u32)>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/person/days.sql"))?;
        let rows = statement.query_map([account, opportunity], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

//! Who reports to whom: the rules that keep formal lines a forest.
//!
//! Not the drawing (see [`crate::layout`]) and not influence (C-11), which may go in circles.
//! Invariant: what leaves here never loops, and whatever was refused, cut or ignored on
//! the way is reported, so that nothing is lost in silence. No recursion: a chain of
//! 100,000 people is as safe as a chain of three.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// One formal line: a person and the manager the person reports to, if any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<I> {
    /// Who reports.
    pub person: I,
    /// To whom; `None` at the top.
    pub manager: Option<I>,
}

/// A loop of reporting lines: each person on the path reports to the next one, and the last
/// is the first again (`A → B → A`; a person set over themselves gives `A → A`).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the reporting lines would close a loop of {}", path.len().saturating_sub(1))]
pub struct Cycle<I> {
    /// The people on the loop, the first repeated at the end. The first one is the person
    /// whose line is refused.
    pub path: Vec<I>,
}

/// What remains of imported lines once they are a forest, and everything that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended<I> {
    /// One line per person, in the order of first mention; refused and dangling managers
    /// are `None`.
    pub lines: Vec<Line<I>>,
    /// One loop per refused line, in the order of the lines.
    pub refused: Vec<Cycle<I>>,
    /// Lines whose manager is no person of this list.
    pub dangling: Vec<Line<I>>,
    /// Further lines of a person who already had one; the first one counts.
    pub repeated: Vec<Line<I>>,
}

/// Whether `moved` may all report to `to` (`None`: to nobody), with everyone else as in `lines`.
///
/// Takes one walk up from `to`. A loop that `lines` already has elsewhere is not held against
/// the move.
///
/// # Errors
/// The loop the move would close, beginning with the moved person who stands above `to`.
pub fn check_move<I>(lines: &[Line<I>], moved: &[I], to: Option<I>) -> Result<(), Cycle<I>>
where
    I: Clone + Eq + Hash,
{
    let Some(to) = to else { return Ok(()) };
    let managers = managers(lines);
    let moved: HashSet<&I> = moved.iter().collect();
    let mut seen = HashSet::new();
    let mut path = Vec::new();
    let mut at = &to;
    while seen.insert(at) {
        path.push(at.clone());
        if moved.contains(at) {
            path.insert(0, at.clone());
            return Err(Cycle { path });
        }
        match managers.get(at) {
            Some(Some(next)) => at = next,
            _ => break,
        }
    }
    Ok(())
}

/// Makes a forest of any lines, for imports.
///
/// Of each loop one line is refused: the last one in the given order, which is the line that
/// would have been refused had they been entered one after the other. Linear time.
pub fn break_cycles<I>(lines: &[Line<I>]) -> Mended<I>
where
    I: Clone + Eq + Hash,
{
    let (kept, repeated) = first_lines(lines);
    let index: HashMap<&I, usize> = kept.iter().enumerate().map(|(i, l)| (&l.person, i)).collect();
    let up = |line: &Line<I>| line.manager.as_ref().and_then(|m| index.get(m).copied());
    let mut managers: Vec<Option<usize>> = kept.iter().map(|l| up(l)).collect();
    let dangles = |l: &&Line<I>| l.manager.is_some() && up(l).is_none();
    let dangling = kept.iter().copied().filter(dangles).cloned().collect();
    let refused = open_loops(&mut managers);
    Mended {
        lines: (0..kept.len()).map(|i| line_at(&kept, i, managers[i])).collect(),
        refused: refused.iter().map(|path| name_path(&kept, path)).collect(),
        dangling,
        repeated,
    }
}

/// How many people report to each at any depth; those with none are left out.
///
/// The lines must be a forest (see [`break_cycles`]); a loop and what hangs below it count nothing.
pub fn below<I>(lines: &[Line<I>]) -> HashMap<I, usize>
where
    I: Clone + Eq + Hash,
{
    let own: HashMap<I, usize> = lines.iter().map(|line| (line.person.clone(), 1)).collect();
    let all = totals(lines, &own, |over, under| over + under).into_iter();
    let below = all.map(|(one, count)| (count - own.get(&one).copied().unwrap_or_default(), one));
    below.filter(|(count, _)| *count > 0).map(|(count, one)| (one, count)).collect()
}

/// What each has of its own and what all below it have, added up: figures of a unit with those of
/// all its parts (B-13).
///
/// The lines must be a forest (see [`break_cycles`]); what is in a loop keeps what it has.
pub fn totals<I, T>(lines: &[Line<I>], own: &HashMap<I, T>, add: impl Fn(T, T) -> T) -> HashMap<I, T>
where
    I: Clone + Eq + Hash,
    T: Copy + Default,
{
    let managers = managers(lines);
    let mut open: HashMap<&I, usize> = HashMap::new();
    for above in managers.values().flatten() {
        *open.entry(above).or_insert(0) += 1;
    }
    let has = |one: &I| (one.clone(), own.get(one).copied().unwrap_or_default());
    let mut all: HashMap<I, T> = managers.keys().map(|one| has(one)).collect();
    let mut ends: Vec<&I> = managers.keys().copied().filter(|one| !open.contains_key(one)).collect();
    while let Some(one) = ends.pop() {
        let Some(Some(above)) = managers.get(one).copied() else { continue };
        let (under, over) = (all.get(one).copied().unwrap_or_default(), all.get(above).copied().unwrap_or_default());
        all.insert(above.clone(), add(over, under));
        let left = open.entry(above).or_insert(1);
        *left -= 1;
        if *left == 0 {
            ends.push(above);
        }
    }
    all
}

/// Who is seen on a map where the people below some are folded away.
#[derive(Debug, Clone)]
pub struct Folded<I> {
    /// For each folded-away person, who stands for them: the outermost folded one above.
    pub behind: HashMap<I, I>,
    /// For each person who stands for others, for how many.
    pub counts: HashMap<I, usize>,
}

/// Folds away everyone below the people named, at any depth.
///
/// The lines must be a forest (see [`break_cycles`]); a loop ends the climb.
/// Linear: each line is climbed once.
pub fn fold<I>(lines: &[Line<I>], folded: &HashSet<I>) -> Folded<I>
where
    I: Clone + Eq + Hash,
{
    let managers = managers(lines);
    let mut settled: HashMap<&I, Option<&I>> = HashMap::with_capacity(lines.len());
    for line in lines {
        settle(&line.person, &managers, folded, &mut settled);
    }
    let hidden = lines.iter().filter_map(|line| Some((line.person.clone(), (*settled.get(&line.person)?)?.clone())));
    let behind: HashMap<I, I> = hidden.collect();
    let mut counts = HashMap::new();
    for stands in behind.values() {
        *counts.entry(stands.clone()).or_insert(0) += 1;
    }
    Folded { behind, counts }
}

/// Climbs until somebody settled or a top, then settles everyone passed on the way down.
fn settle<'a, I: Eq + Hash>(
    person: &'a I,
    managers: &HashMap<&'a I, Option<&'a I>>,
    folded: &HashSet<I>,
    settled: &mut HashMap<&'a I, Option<&'a I>>,
) {
    let mut way = Vec::new();
    let (mut at, mut seen) = (Some(person), HashSet::new());
    while let Some(one) = at.filter(|one| managers.contains_key(one) && !settled.contains_key(one)) {
        if !seen.insert(one) {
            break;
        }
        way.push(one);
        at = managers.get(one).copied().flatten();
    }
    for one in way.into_iter().rev() {
        let above = managers.get(one).copied().flatten();
        let stands = above.and_then(|above| match settled.get(above) {
            Some(Some(outer)) => Some(*outer),
            _ => folded.contains(above).then_some(above),
        });
        settled.insert(one, stands);
    }
}

fn managers<I: Eq + Hash>(lines: &[Line<I>]) -> HashMap<&I, Option<&I>> {
    let mut managers = HashMap::with_capacity(lines.len());
    for line in lines {
        managers.entry(&line.person).or_insert(line.manager.as_ref());
    }
    managers
}

fn first_lines<I: Clone + Eq + Hash>(lines: &[Line<I>]) -> (Vec<&Line<I>>, Vec<Line<I>>) {
    let mut seen = HashSet::with_capacity(lines.len());
    let (kept, repeated): (Vec<_>, Vec<_>) = lines.iter().partition(|l| seen.insert(&l.person));
    (kept, repeated.into_iter().cloned().collect())
}

fn line_at<I: Clone>(kept: &[&Line<I>], person: usize, manager: Option<usize>) -> Line<I> {
    Line {
        person: kept[person].person.clone(),
        manager: manager.map(|manager| kept[manager].person.clone()),
    }
}

fn name_path<I: Clone>(kept: &[&Line<I>], path: &[usize]) -> Cycle<I> {
    Cycle { path: path.iter().map(|&i| kept[i].person.clone()).collect() }
}

/// Opens every loop at its highest index; the paths come back in the order of those indices.
fn open_loops(managers: &mut [Option<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut seen_from = vec![UNSEEN; managers.len()];
    let mut paths = Vec::new();
    for start in 0..managers.len() {
        let mut at = start;
        while seen_from[at] == UNSEEN {
            seen_from[at] = start;
            match managers[at] {
                Some(next) => at = next,
                None => break,
            }
        }
        // Back on this very walk, and not stopped at a top: a loop.
        if seen_from[at] == start && managers[at].is_some() {
            paths.push(loop_through(managers, at));
        }
    }
    for path in &paths {
        managers[path[0]] = None;
    }
    paths.sort_unstable_by_key(|path| path[0]);
    paths
}

/// The loop that `at` is on, beginning and ending with its highest index.
fn loop_through(managers: &[Option<usize>], at: usize) -> Vec<usize> {
    let mut members = vec![at];
    let mut next = managers[at];
    while let Some(i) = next.filter(|&i| i != at) {
        members.push(i);
        next = managers[i];
    }
    let last = (0..members.len()).max_by_key(|&k| members[k]).unwrap_or(0);
    members.rotate_left(last);
    members.push(members[0]);
    members
}

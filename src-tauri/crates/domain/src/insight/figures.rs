//! The facts of a map and of each person on it, worked out.
//!
//! Invariant: a fact that is not known is not there; counts of a map always are.

use std::collections::{BTreeMap, BTreeSet};

use super::circles::circles;
use super::network::{APPROVER, Advocacy, DECIDER, EVALUATOR, Member, Network, USER};
use crate::influence::{Heeded, TieKind, Voice, weighed};
use crate::method::Fact;

/// Facts and their values.
pub type Figures = BTreeMap<Fact, f64>;

/// The facts of a map (C-01, C-04, C-07, C-08, C-10, C-25).
///
/// People who left and placeholders count in nothing but `placeholders`.
pub fn of_map(network: &Network, heeded: &[Heeded]) -> Figures {
    let mut figures: Figures =
        counts().map(|(fact, counts)| (fact, count(network, counts))).into();
    let ours: BTreeSet<usize> =
        here(network).flat_map(|(_, member)| member.teammates.iter().copied()).collect();
    figures.insert(Fact::OurContacts, ours.len() as f64);
    let placeholders = network.members.iter().filter(|member| member.placeholder).count();
    figures.insert(Fact::Placeholders, placeholders as f64);
    let days = network.checked_on.map(|day| (network.today - day).num_days() as f64);
    figures.extend(days.map(|days| (Fact::CheckDays, days)));
    figures.extend(network.protected_until.map(|day| protection((day - network.today).num_days())));
    add_circles(&mut figures, network);
    add_weighed(&mut figures, network, heeded);
    figures
}

/// Days left, the last one counted as 0; days since where there are none left.
fn protection(left: i64) -> (Fact, f64) {
    match left {
        0.. => (Fact::ProtectedDays, left as f64),
        _ => (Fact::UnprotectedDays, -left as f64),
    }
}

/// What is counted, and who counts.
fn counts() -> [(Fact, fn(&Member) -> bool); 18] {
    [
        (Fact::People, |_| true),
        (Fact::Judged, |member| member.status.is_some()),
        (Fact::KeyPlayers, Member::is_key),
        (Fact::FriendlyKeyPlayers, |member| member.is_key() && member.is_friend()),
        (Fact::HostileKeyPlayers, |member| member.is_key() && member.is_opponent()),
        (Fact::FriendlyDeciders, |member| member.decides() && member.is_friend()),
        (Fact::ReachedKeyPlayers, |member| member.is_key() && member.is_reached()),
        (Fact::Friends, Member::is_friend),
        (Fact::Opponents, Member::is_opponent),
        (Fact::Users, |member| member.has(USER)),
        (Fact::Evaluators, |member| member.has(EVALUATOR)),
        (Fact::Deciders, |member| member.has(DECIDER)),
        (Fact::Approvers, |member| member.has(APPROVER)),
        (Fact::ReachedApprovers, |member| member.has(APPROVER) && member.is_reached()),
        (Fact::Coaches, |member| member.advocacy == Some(Advocacy::Coach)),
        (Fact::PowerSponsors, |member| member.advocacy == Some(Advocacy::PowerSponsor)),
        (Fact::Contacts, Member::is_reached),
        (Fact::Core, |member| member.core),
    ]
}

fn here(network: &Network) -> impl Iterator<Item = (usize, &Member)> {
    network.members.iter().enumerate().filter(|(_, member)| member.is_here())
}

fn count(network: &Network, counts: fn(&Member) -> bool) -> f64 {
    here(network).filter(|(_, member)| counts(member)).count() as f64
}

fn add_circles(figures: &mut Figures, network: &Network) {
    let there = |circle: &Vec<usize>| circle.iter().any(|&at| network.members.get(at).is_some_and(Member::is_here));
    let mut circles = circles(network);
    circles.retain(there);
    let is_friend = |member: &Member| member.is_here() && member.is_friend();
    let friend = |&at: &usize| network.members.get(at).is_some_and(is_friend);
    let without = circles.iter().filter(|circle| !circle.iter().any(friend)).count();
    figures.insert(Fact::Circles, circles.len() as f64);
    figures.insert(Fact::CirclesWithoutFriend, without as f64);
}

/// Support of the decision core and coverage of everybody, weighted by influence. Who is not
/// judged has no voice in the support, and counts as not known in the coverage.
fn add_weighed(figures: &mut Figures, network: &Network, heeded: &[Heeded]) {
    let voice = |at: usize, value| Voice { weight: heeded[at].part, value };
    let half = |status: i32| f64::from(status) / 2.0;
    let core: Vec<Voice> = here(network)
        .filter(|(_, member)| member.core)
        .map(|(at, member)| voice(at, member.status.map(half)))
        .collect();
    let covered = |member: &Member| f64::from(member.coverage.unwrap_or_default()) / 3.0;
    let all: Vec<Voice> =
        here(network).map(|(at, member)| voice(at, Some(covered(member)))).collect();
    figures.extend(weighed(&core).map(|support| (Fact::CoreSupport, support.percent)));
    figures.extend(weighed(&all).map(|coverage| (Fact::Coverage, coverage.percent)));
}

/// The facts of one person of a map; none for a placeholder, of whom nothing is known.
///
/// Influence is known where anything ties the people of the map.
pub fn of_person(network: &Network, heeded: &[Heeded], at: usize) -> Figures {
    let Some(member) = network.members.get(at).filter(|member| !member.placeholder) else {
        return Figures::new();
    };
    let holds = |it: bool| Some(f64::from(u8::from(it)));
    let number = |it: usize| Some(it as f64);
    let says_nothing = |kind| matches!(kind, TieKind::Conflict | TieKind::Introduction);
    let tied = network.ties.iter().any(|tie| !says_nothing(tie.kind));
    let days = member.judged_on.map(|day| (network.today - day).num_days() as f64);
    let facts = [
        (Fact::KeyPlayer, holds(member.is_key())),
        (Fact::Status, member.status.map(f64::from)),
        (Fact::Covered, member.coverage.map(f64::from)),
        (Fact::Influence, heeded.get(at).filter(|_| tied).map(|heeded| heeded.percent)),
        (Fact::Actions, number(member.actions)),
        (Fact::JudgedDays, days),
        (Fact::Judgements, number(member.judgements)),
        (Fact::Sources, number(member.sources)),
        (Fact::Wins, number(member.wins)),
        (Fact::Teammates, number(member.teammates.len())),
        (Fact::Left, holds(member.left)),
        (Fact::CountedOn, holds(is_counted_on(network, at))),
    ];
    facts.into_iter().filter_map(|(fact, value)| Some((fact, value?))).collect()
}

/// Has somebody reporting, an open action, or a link or one of us that still holds. Roles are
/// no sign: what was judged of somebody stays true of its time.
fn is_counted_on(network: &Network, at: usize) -> bool {
    let member = &network.members[at];
    let leads = || network.ties.iter().any(|tie| tie.to == at && tie.kind == TieKind::Reports);
    member.bonds > 0 || member.actions > 0 || leads()
}

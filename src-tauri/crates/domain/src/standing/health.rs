//! The five lights of a key account's health.

use chrono::NaiveDate;
use serde::Serialize;

use super::Standing;
use super::keys::keyed;

/// A plan reviewed this many days ago or less is current.
pub const CURRENT: i64 = 365;
/// An account active this many days ago or less is looked after.
pub const ACTIVE: i64 = 30;
/// Beyond this many days without activity, it is not.
pub const QUIET: i64 = 90;

keyed! {
    /// What a light is about.
    Check {
        /// It meets the criteria.
        Criteria = "criteria",
        /// It has an account manager.
        Owner = "owner",
        /// It has a plan, and the plan is current.
        Plan = "plan",
        /// Goals of growth and of the relationship are set.
        Goals = "goals",
        /// Somebody was active lately.
        Activity = "activity",
    }
}

keyed! {
    /// How it is.
    Light {
        /// As it should be.
        Green = "green",
        /// In part, or not known.
        Amber = "amber",
        /// Not as it should be.
        Red = "red",
    }
}

keyed! {
    /// Why a light is what it is.
    Why {
        /// The criteria are met.
        Qualifies = "qualifies",
        /// There are no criteria, or facts are missing.
        NotJudged = "not-judged",
        /// The criteria are not met.
        DoesNotQualify = "does-not-qualify",
        /// There is a manager.
        Managed = "managed",
        /// There is none.
        NoManager = "no-manager",
        /// The plan was reviewed within a year.
        PlanCurrent = "plan-current",
        /// It was reviewed longer ago.
        PlanOld = "plan-old",
        /// It was never reviewed.
        PlanNotReviewed = "plan-not-reviewed",
        /// There is no plan.
        NoPlan = "no-plan",
        /// Both goals are set.
        GoalsSet = "goals-set",
        /// There is a goal of growth, none of the relationship.
        NoRelationshipGoal = "no-relationship-goal",
        /// There is a goal of the relationship, none of growth.
        NoGrowthGoal = "no-growth-goal",
        /// There is neither.
        NoGoals = "no-goals",
        /// Active lately.
        ActiveLately = "active-lately",
        /// Active some time ago.
        ActiveOnce = "active-once",
        /// Active long ago.
        ActiveLongAgo = "active-long-ago",
        /// Never active.
        NeverActive = "never-active",
    }
}

/// One light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Lamp {
    /// What it is about.
    pub check: Check,
    /// How it is.
    pub light: Light,
    /// Why.
    pub why: Why,
    /// Days since the plan was reviewed or since the last activity, 0 or more.
    pub days: Option<i64>,
}

/// The five lights, in the order of [`Check`], as of `today`.
pub fn health(standing: &Standing, today: NaiveDate) -> [Lamp; 5] {
    let since = |day: Option<NaiveDate>| day.map(|day| (today - day).num_days().max(0));
    let (reviewed, active) = (since(standing.plan_reviewed_on), since(standing.active_on));
    let lamp = |check, (light, why), days| Lamp { check, light, why, days };
    [
        lamp(Check::Criteria, criteria(standing), None),
        lamp(Check::Owner, owner(standing), None),
        lamp(Check::Plan, plan(standing, reviewed), reviewed.filter(|_| standing.plan)),
        lamp(Check::Goals, goals(standing), None),
        lamp(Check::Activity, activity(active), active),
    ]
}

fn criteria(standing: &Standing) -> (Light, Why) {
    match standing.qualifies {
        Some(true) => (Light::Green, Why::Qualifies),
        Some(false) => (Light::Red, Why::DoesNotQualify),
        None => (Light::Amber, Why::NotJudged),
    }
}

fn owner(standing: &Standing) -> (Light, Why) {
    if standing.owner { (Light::Green, Why::Managed) } else { (Light::Red, Why::NoManager) }
}

fn plan(standing: &Standing, days: Option<i64>) -> (Light, Why) {
    match days {
        _ if !standing.plan => (Light::Red, Why::NoPlan),
        None => (Light::Amber, Why::PlanNotReviewed),
        Some(days) if days <= CURRENT => (Light::Green, Why::PlanCurrent),
        Some(_) => (Light::Amber, Why::PlanOld),
    }
}

fn goals(standing: &Standing) -> (Light, Why) {
    match (standing.growth_goal, standing.relationship_goal) {
        (true, true) => (Light::Green, Why::GoalsSet),
        (true, false) => (Light::Amber, Why::NoRelationshipGoal),
        (false, true) => (Light::Amber, Why::NoGrowthGoal),
        (false, false) => (Light::Red, Why::NoGoals),
    }
}

fn activity(days: Option<i64>) -> (Light, Why) {
    match days {
        None => (Light::Red, Why::NeverActive),
        Some(days) if days <= ACTIVE => (Light::Green, Why::ActiveLately),
        Some(days) if days <= QUIET => (Light::Amber, Why::ActiveOnce),
        Some(_) => (Light::Red, Why::ActiveLongAgo),
    }
}

//! Where the schemes an account is classed by contradict each other.
//!
//! A contradiction is no error: it is a question for the review. Each rule names the two
//! values that do not go together; where several rules say the same, only the sharpest does.

use serde::Serialize;

use super::keys::keyed;
use super::sides::Side;
use super::{Category, Phase, Standing};

keyed! {
    /// What contradicts what.
    Rule {
        /// The top tier lies where accounts are given up.
        KeyTierButGiveUp = "key-tier-but-give-up",
        /// A key account lies where accounts are given up.
        KeyCategoryButGiveUp = "key-category-but-give-up",
        /// A key account does not meet the criteria.
        KeyCategoryButNotQualified = "key-category-but-not-qualified",
        /// An account meets the criteria and is no key account: every one that does is.
        QualifiesButNotKey = "qualifies-but-not-key",
        /// A key account is in the lowest tier.
        KeyCategoryButLowestTier = "key-category-but-lowest-tier",
        /// A key account has no manager.
        KeyButNoOwner = "key-but-no-owner",
        /// A key account, or one of the top tier, is served by telephone and web.
        KeyOnTele = "key-on-tele",
        /// Covered less closely than the tier suggests.
        CoverageBelowTier = "coverage-below-tier",
        /// Covered more closely than the tier suggests.
        CoverageAboveTier = "coverage-above-tier",
        /// Engaged less than the tier suggests.
        EngagementBelowTier = "engagement-below-tier",
        /// High on the ladder, yet the relationship goes back.
        LadderHighButRegressing = "ladder-high-but-regressing",
        /// The rung wanted is below the present one.
        LadderAboveTarget = "ladder-above-target",
        /// Said to be in harvest while revenue falls.
        HarvestButFalling = "harvest-but-falling",
        /// Said to grow while revenue falls.
        GrowthButFalling = "growth-but-falling",
        /// Said to sleep or to pause while opportunities are open.
        AsleepButOpen = "asleep-but-open",
        /// Said to be lost while opportunities are open.
        LostCategoryButOpenRevenue = "lost-category-but-open-revenue",
        /// Said to be a target while it buys.
        TargetCategoryButRevenue = "target-category-but-revenue",
        /// Said to be a customer, but bought nothing in two years.
        NormalCategoryButNoRevenue = "normal-category-but-no-revenue",
        /// Many projects and no goal for the account: the project over the customer.
        ProjectOverCustomer = "project-over-customer",
        /// To be given up, with a large potential.
        GiveUpWithPotential = "give-up-with-potential",
        /// To be given up, and nobody knows the potential.
        GiveUpUnchecked = "give-up-unchecked",
        /// To be given up while opportunities are open.
        GiveUpButOpen = "give-up-but-open",
    }
}

/// Two values that do not go together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// By which rule.
    pub rule: Rule,
    /// The first value, as the rule's name says them.
    pub left: Side,
    /// The second value.
    pub right: Side,
}

/// All contradictions of an account, in the order of [`Rule`].
pub fn contradictions(standing: &Standing) -> Vec<Contradiction> {
    let find = |rule: &Rule| {
        let [left, right] = sides(*rule, standing)?;
        Some(Contradiction { rule: *rule, left, right })
    };
    Rule::ALL.iter().filter_map(find).collect()
}

/// The two values, if the rule speaks.
fn sides(rule: Rule, s: &Standing) -> Option<[Side; 2]> {
    match rule {
        Rule::KeyTierButGiveUp => pair(s.top_tier(), s.given_up()),
        Rule::KeyCategoryButGiveUp if s.top_tier().is_some() => None,
        Rule::KeyCategoryButGiveUp => pair(s.category_side(Category::Key), s.given_up()),
        Rule::KeyCategoryButNotQualified => pair(s.category_side(Category::Key), s.judged(false)),
        Rule::QualifiesButNotKey => pair(s.judged(true), s.not_key()),
        Rule::KeyCategoryButLowestTier => pair(s.category_side(Category::Key), s.lowest_tier()),
        Rule::KeyButNoOwner => pair(s.category_side(Category::Key), s.no_owner()),
        Rule::KeyOnTele => pair(s.category_side(Category::Key).or(s.top_tier()), s.on_tele()),
        Rule::CoverageBelowTier if sides(Rule::KeyOnTele, s).is_some() => None,
        Rule::CoverageBelowTier => s.coverage_against_tier(|held, suggested| held < suggested),
        Rule::CoverageAboveTier => s.coverage_against_tier(|held, suggested| held > suggested),
        Rule::EngagementBelowTier => s.engagement_below_tier(),
        Rule::LadderHighButRegressing => pair(s.high_on_ladder(), s.regressing()),
        Rule::LadderAboveTarget => s.ladder_above_target(),
        Rule::HarvestButFalling => pair(s.in_phase(&[Phase::Harvest]), s.falling()),
        Rule::GrowthButFalling => pair(s.in_phase(&[Phase::Growth]), s.falling()),
        Rule::AsleepButOpen => pair(s.in_phase(&[Phase::Hibernation, Phase::Pause]), s.open()),
        Rule::LostCategoryButOpenRevenue => pair(s.category_side(Category::Lost), s.open()),
        Rule::TargetCategoryButRevenue => pair(s.category_side(Category::Target), s.buys()),
        Rule::NormalCategoryButNoRevenue => pair(s.category_side(Category::Normal), s.never_buys()),
        Rule::ProjectOverCustomer => pair(s.many_projects(), s.no_goals()),
        Rule::GiveUpWithPotential => pair(s.given_up(), s.large_potential()),
        Rule::GiveUpUnchecked => pair(s.given_up(), s.unknown_potential()),
        Rule::GiveUpButOpen => pair(s.given_up(), s.open()),
    }
}

fn pair(left: Option<Side>, right: Option<Side>) -> Option<[Side; 2]> {
    Some([left?, right?])
}

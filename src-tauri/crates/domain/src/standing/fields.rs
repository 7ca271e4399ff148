//! Fields that a level asks for and that are not filled.

use super::Standing;
use crate::method::Need;

/// What is required and not filled, in the order required.
pub fn missing(standing: &Standing, required: &[Need]) -> Vec<Need> {
    required.iter().copied().filter(|need| !is_filled(standing, *need)).collect()
}

fn is_filled(standing: &Standing, need: Need) -> bool {
    match need {
        Need::Owner => standing.owner,
        Need::Plan => standing.plan,
        Need::GrowthGoal => standing.growth_goal,
        Need::LossReason => standing.loss_reason,
        Need::LossPrevention => standing.loss_prevention,
    }
}

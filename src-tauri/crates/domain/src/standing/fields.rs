//! Fields that a level asks for and that are not filled.

use super::Standing;
use super::keys::keyed;

keyed! {
    /// A field that a level can require.
    Field {
        /// The account manager.
        Owner = "owner",
        /// The account plan.
        Plan = "plan",
        /// Why the account was lost.
        LossReason = "loss-reason",
        /// How that is not to happen again.
        LossPrevention = "loss-prevention",
        /// A goal of growth.
        GrowthGoal = "growth-goal",
        /// A goal of the relationship.
        RelationshipGoal = "relationship-goal",
        /// What it could buy from us in a year.
        Potential = "potential",
    }
}

/// The required fields that are not filled, in the order required.
pub fn missing(standing: &Standing, required: &[Field]) -> Vec<Field> {
    required.iter().copied().filter(|field| !is_filled(standing, *field)).collect()
}

fn is_filled(standing: &Standing, field: Field) -> bool {
    match field {
        Field::Owner => standing.owner,
        Field::Plan => standing.plan,
        Field::LossReason => standing.loss_reason,
        Field::LossPrevention => standing.loss_prevention,
        Field::GrowthGoal => standing.growth_goal,
        Field::RelationshipGoal => standing.relationship_goal,
        Field::Potential => standing.potential.is_some(),
    }
}

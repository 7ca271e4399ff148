//! Goals of an account: how well one is set, how far it is, and what of the whole its projects
//! cover (B-06, B-24).
//!
//! Not what stands behind a project. Invariant: what projects bring and what is not yet covered
//! add up to the goal, also where they bring more than it.

/// What of a goal is said.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Said {
    /// Somebody ticked that it is specific.
    pub specific: bool,
    /// Somebody ticked that it can be reached.
    pub attainable: bool,
    /// Somebody ticked that it serves the account's plan.
    pub appropriate: bool,
    /// It has a number to reach.
    pub number: bool,
    /// It has a day.
    pub day: bool,
}

/// How many of the five marks of a good goal it has (B-24): specific, measurable, attainable,
/// appropriate, timely. A number makes it measurable, a day timely.
pub fn smart(said: &Said) -> u8 {
    [said.specific, said.number, said.attainable, said.appropriate, said.day].into_iter().map(u8::from).sum()
}

/// How far from baseline to target, 0..=1; none where these are the same or one is unknown. A
/// goal may also be to come down from the baseline.
pub fn progress(baseline: f64, target: f64, actual: f64) -> Option<f64> {
    let way = target - baseline;
    let is_way = way.is_finite() && way != 0.0 && actual.is_finite();
    is_way.then(|| ((actual - baseline) / way).clamp(0.0, 1.0))
}

/// What projects bring, beside the goal they serve; minor units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cover {
    /// The goal; none where nobody set one.
    pub goal: Option<i64>,
    /// What the projects are to bring.
    pub planned: i64,
    /// What they have brought.
    pub won: i64,
}

impl Cover {
    /// What no project covers yet; below zero where they bring more than the goal, none without one.
    pub fn gap(&self) -> Option<i64> {
        self.goal.map(|goal| goal.saturating_sub(self.planned))
    }

    /// A further project.
    pub fn and(self, planned: i64, won: i64) -> Self {
        Self { planned: self.planned.saturating_add(planned), won: self.won.saturating_add(won), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_goal_is_as_good_as_it_has_marks() {
        let all = Said { specific: true, attainable: true, appropriate: true, number: true, day: true };
        assert_eq!(smart(&all), 5);
        assert_eq!(smart(&Said { day: false, ..all }), 4);
        assert_eq!(smart(&Said::default()), 0);
    }

    #[test]
    fn a_goal_can_lead_up_or_down() {
        // baseline, target, actual → progress
        let cases = [
            ((0.0, 100.0, 25.0), Some(0.25)),
            ((20.0, 10.0, 15.0), Some(0.5)),
            ((20.0, 10.0, 25.0), Some(0.0)),
            ((0.0, 100.0, 140.0), Some(1.0)),
            ((5.0, 5.0, 5.0), None),
            ((0.0, f64::INFINITY, 5.0), None),
        ];
        for ((baseline, target, actual), far) in cases {
            assert_eq!(progress(baseline, target, actual), far, "{baseline} {target} {actual}");
        }
    }

    proptest! {
        #[test]
        fn projects_and_gap_add_up_to_the_goal(goal in 0_i64..1_000_000_000, projects in proptest::collection::vec(0_i64..1_000_000, 0..40)) {
            let cover = projects.iter().fold(Cover { goal: Some(goal), ..Cover::default() }, |cover, one| cover.and(*one, 0));
            prop_assert_eq!(cover.gap().map(|gap| gap + cover.planned), Some(goal));
        }

        /// What improves a goal never makes it worse.
        #[test]
        fn a_further_mark_never_takes_one_away(marks in proptest::array::uniform5(any::<bool>()), at in 0_usize..5) {
            let said = |m: [bool; 5]| Said { specific: m[0], attainable: m[1], appropriate: m[2], number: m[3], day: m[4] };
            let mut more = marks;
            more[at] = true;
            prop_assert!(smart(&said(more)) >= smart(&said(marks)));
        }
    }
}

//! The stairs of C-18: the deeper the relationship, the earlier in their buying a customer asks us.
//!
//! Not the phases and levels (method packs). Where each phase's step lies is a reading of ours:
//! the source gives the idea and has lost the cells. Invariant: phases are numbered from 1 in the
//! customer's order.

/// The first phase in which a supplier on this level is asked, from 1; none where no phase asks
/// for a level as low as this. `needs` are the levels the phases ask for, in order.
pub fn first_phase(needs: &[i32], level: i32) -> Option<usize> {
    needs.iter().position(|need| *need <= level).map(|at| at + 1)
}

/// Mean number of the phases we entered at (1 is the earliest); none without any.
pub fn mean_phase(phases: &[usize]) -> Option<f64> {
    let sum: usize = phases.iter().sum();
    (!phases.is_empty()).then(|| sum as f64 / phases.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::{first_phase, mean_phase};

    #[test]
    fn deeper_is_earlier() {
        let needs = [4, 3, 3, 3, 2, 1, 1, 1];
        for (level, phase) in [(4, Some(1)), (3, Some(2)), (2, Some(5)), (1, Some(6)), (0, None)] {
            assert_eq!(first_phase(&needs, level), phase);
        }
        assert_eq!(first_phase(&[], 4), None);
    }

    #[test]
    fn the_mean_of_nothing_is_none() {
        assert_eq!(mean_phase(&[]), None);
        assert_eq!(mean_phase(&[1, 6]), Some(3.5));
    }
}

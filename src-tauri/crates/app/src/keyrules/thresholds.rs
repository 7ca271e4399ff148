//! Where a threshold could stand: the stops of its slider.
//!
//! Invariant: stops rise, none stands twice, and the present threshold is one of them.

/// More stops than this nobody could tell apart.
const STOPS: usize = 48;

/// Round stops spread as the figures are, so that each step of the slider lets about as many
/// accounts in or out; with the present threshold. Figures that are no number are left out.
pub(super) fn stops(figures: &mut Vec<f64>, present: f64) -> Vec<f64> {
    figures.retain(|figure| figure.is_finite());
    figures.sort_by(f64::total_cmp);
    figures.dedup();
    let last = figures.len().saturating_sub(1);
    let count = figures.len().min(STOPS);
    let spread = (0..count).map(|stop| figures[stop * last / count.saturating_sub(1).max(1)]);
    let mut stops: Vec<f64> = spread.map(round_down).chain([present]).collect();
    stops.sort_by(f64::total_cmp);
    stops.dedup();
    stops
}

/// Two digits that count, downwards.
fn round_down(figure: f64) -> f64 {
    if figure == 0.0 {
        return 0.0;
    }
    let power = figure.abs().log10().floor() as i32 - 1;
    // Parts of one are divided by a whole number, which is exact where multiplying is not.
    match power < 0 {
        true => (figure * 10_f64.powi(-power)).floor() / 10_f64.powi(-power),
        false => (figure / 10_f64.powi(power)).floor() * 10_f64.powi(power),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_are_round_and_hold_the_present_threshold() {
        let mut figures = vec![1_234_567.0, 98.7, 0.0, 0.123, f64::NAN, 98.7];
        assert_eq!(stops(&mut figures, 500.0), [0.0, 0.12, 98.0, 500.0, 1_200_000.0]);
        assert_eq!(stops(&mut vec![], 3.0), [3.0]);
        assert_eq!(stops(&mut vec![7.0], 7.0), [7.0]);
    }

    #[test]
    fn many_figures_give_few_stops_from_end_to_end() {
        let mut figures: Vec<f64> = (0..10_000).map(f64::from).collect();
        let stops = stops(&mut figures, 5000.0);
        assert!(stops.len() <= STOPS + 1);
        assert_eq!((stops[0], stops[stops.len() - 1]), (0.0, 9900.0));
    }
}

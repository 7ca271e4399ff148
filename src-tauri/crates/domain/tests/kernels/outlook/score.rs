use domain::forecast::accuracy::{Pair, calibration, held, score};

#[test]
fn errors_are_told_against_what_came() {
    let pairs = [Pair { forecast: 120, actual: 100 }, Pair { forecast: 80, actual: 100 }, Pair { forecast: 130, actual: 100 }];
    let score = score(&pairs);
    assert_eq!((score.n, score.bias), (3, Some(0.1)));
    assert!((score.wape.unwrap() - 70.0 / 300.0).abs() < 1e-12);
    assert_eq!(pairs[0].accuracy(), Some(0.8));
    assert_eq!(Pair { forecast: 5, actual: 0 }.accuracy(), None);
    assert_eq!(domain::forecast::accuracy::score(&[]).bias, None);
}

#[test]
fn a_range_holds_its_ends() {
    assert_eq!(held(&[(1, 3, 1), (1, 3, 3), (1, 3, 4), (1, 3, 0)]), Some(0.5));
    assert_eq!(held(&[]), None);
}

#[test]
fn chances_are_compared_in_tenths() {
    let cases: Vec<(f64, bool)> = (0..10).map(|n| (0.8, n < 6)).chain([(1.0, true), (0.05, false)]).collect();
    let found = calibration(&cases).unwrap();
    let bins: Vec<_> = found.bins.iter().map(|bin| (bin.n, bin.came)).collect();
    assert_eq!(bins, [(1, 0.0), (10, 0.6), (1, 1.0)]);
    // (6·0.2² + 4·0.8² + 0 + 0.05²) ÷ 12
    assert!((found.brier - (0.24 + 2.56 + 0.0025) / 12.0).abs() < 1e-12);
    let rate: f64 = 7.0 / 12.0;
    assert!((found.of_rate - rate * (1.0 - rate)).abs() < 1e-12);
    // Wilson, 6 of 10, 80 %: 0.402 to 0.770.
    assert!((found.bins[1].low - 0.402).abs() < 1e-3 && (found.bins[1].high - 0.770).abs() < 1e-3, "{:?}", found.bins[1]);
    assert_eq!(calibration(&[]), None);
}

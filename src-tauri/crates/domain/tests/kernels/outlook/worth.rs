use domain::forecast::worth::{Basis, Worth};

#[test]
fn an_amount_is_what_was_said_else_the_list_price_else_the_average_won() {
    let cases = [
        (Some(7), Some(5), Some(3), 7, Basis::Said, false),
        (Some(0), Some(5), Some(3), 0, Basis::Said, false),
        (None, Some(5), Some(3), 5, Basis::ListPrice, true),
        (None, None, Some(3), 3, Basis::AverageWon, true),
        (None, None, None, 0, Basis::Nothing, false),
    ];
    for (said, price, average, amount, basis, estimated) in cases {
        let worth = Worth::of(said, price, average);
        assert_eq!((worth, worth.estimated()), (Worth { amount, basis }, estimated));
    }
}

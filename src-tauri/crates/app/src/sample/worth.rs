//! Amounts of the data in other currencies.
//!
//! Not rates of exchange. Invariant: yuan stay as they are written.

/// About as much in another currency as so many yuan, in round figures: the
/// sample shall look right, not be worth the same.
pub(super) fn local(yuan: i64, currency: &str) -> i64 {
    let (times, parts) = match currency {
        "CNY" => return yuan,
        "HKD" | "DKK" | "NOK" | "SEK" | "ZAR" => (1, 1),
        "TWD" | "THB" | "CZK" | "PHP" => (4, 1),
        "INR" | "RUB" => (12, 1),
        "JPY" | "HUF" => (20, 1),
        "KRW" => (200, 1),
        "IDR" | "VND" => (2000, 1),
        _ => (1, 7),
    };
    round(yuan * times / parts)
}

/// Keeps two digits.
fn round(amount: i64) -> i64 {
    let unit = 10_i64.pow(amount.unsigned_abs().max(1).ilog10().saturating_sub(1));
    (amount + unit / 2) / unit * unit
}

//! Funnel, forecast, range, changes and accuracy, as of any day.

mod accuracy;
mod bad;
mod behind;
mod changes;
mod counting;
mod currencies;
mod days;
mod estimates;
mod manage;
mod many;
mod maven;
mod months;
mod parts;
mod shapes;
mod snapshots;
mod taken_over;
mod targets;
mod ways;
mod years;

use tests::Desk;

/// Three opportunities with a history, on 15 September 2026.
fn history() -> (Desk, [String; 3]) {
    let mut desk = Desk::with_workspace();
    desk.on("2026-06-01");
    let deals = [("Crane", "1,000", "2026-09-30"), ("Dock", "2,000", "2026-10-31"), ("Ferry", "4,000", "2026-11-30")];
    let ids = deals.map(|(name, amount, closes_on)| desk.deal(name, None, amount, closes_on));
    ids.iter().for_each(|id| desk.edit("opportunity", id, "opened-on", "2026-06-01"));
    desk.move_to(&ids[0], "negotiation", "2026-07-01");
    desk.move_to(&ids[1], "valid", "2026-07-01");
    desk.on("2026-08-10");
    desk.edit("opportunity", &ids[1], "closes-on", "2026-12-31");
    desk.edit("opportunity", &ids[2], "amount", "5,000");
    desk.on("2026-09-15");
    desk.move_to(&ids[0], "won", "2026-09-10");
    desk.move_to(&ids[2], "negotiation", "2026-09-12");
    (desk, ids)
}

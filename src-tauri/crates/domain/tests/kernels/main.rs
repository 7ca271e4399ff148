//! What the kernels promise, asked at their outer boundary.

mod around;
mod big_trees;
mod boards;
mod care;
mod drivers;
mod forecast;
mod funnel;
mod influence;
mod insight;
mod labels;
mod layout;
mod loose_maps;
mod manage;
mod mention;
mod outlook;
mod pareto;
mod past;
mod plan;
mod pursuit;
mod pyramid;
mod quadrant;
mod rates;
mod reporting;
mod ripple;
mod score;
mod segments;
mod selection;
mod series;
mod sources;
mod standing;
mod support;
mod territory;
mod todo;
mod value;
mod wide_maps;
mod workshop;

use chrono::NaiveDate;

/// The day `2026-09-14` from its text.
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

//! The range, the changes, the odds and the scores of the forecast.

mod changes;
mod estimate;
mod history;
mod pace;
mod range;
mod score;
mod way;
mod worth;

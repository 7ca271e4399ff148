//! Pure nouns, primitives, rules and kernels of key account management.
pub mod layout;
pub mod reporting;
pub mod method;
pub mod quadrant;
pub mod labels;
pub mod series;
pub mod forecast;
pub mod funnel;

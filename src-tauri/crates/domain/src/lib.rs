//! Pure nouns, primitives, rules and kernels of key account management.
//!
//! No I/O, no clock, no chance, no SQL, no words. Invariant: a function here fails only by an
//! error of the domain, and the same input gives the same output.

pub mod care;
pub mod chain;
pub mod contest;
pub mod culture;
pub mod cycle;
pub mod drivers;
pub mod forecast;
pub mod funnel;
pub mod gate;
pub mod gauges;
pub mod goals;
pub mod influence;
pub mod insight;
pub mod labels;
pub mod layout;
pub mod leads;
pub mod mention;
pub mod method;
pub mod pains;
pub mod pareto;
pub mod past;
pub mod payment;
pub mod plan;
pub mod priority;
pub mod protection;
pub mod pyramid;
pub mod quadrant;
pub mod qualify;
pub mod questions;
pub mod reporting;
pub mod richtext;
pub mod ripple;
pub mod score;
pub mod segments;
pub mod selection;
pub mod series;
pub mod sources;
pub mod spots;
pub mod stairs;
pub mod standing;
pub mod support;
pub mod territory;
pub mod timer;
pub mod todo;
pub mod together;
pub mod validity;
pub mod value;
pub mod voting;
pub mod whitespace;

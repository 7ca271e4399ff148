//! Journeys of a person through the commands, area by area.
//!
//! They give commands by name and JSON as a page does, and read what it would
//! show. Not the window and not the command line, which have tests of their own.

mod accounts;
mod actions;
mod activities;
mod algebra;
mod analysis;
mod care;
mod catalogue;
mod decks;
mod entities;
mod classes;
mod charts;
mod forecasts;
mod hidden;
mod goals;
mod history;
mod insights;
mod keyrules;
mod many;
mod leads;
mod matrix;
mod method;
mod nonsense;
mod notes;
mod older;
mod opportunities;
mod packs;
mod pasting;
mod people;
mod personal;
mod pictures;
mod plans;
mod protection;
mod pursuit;
mod pursuit_bad;
mod pyramids;
mod qualify;
mod redaction;
mod relations;
mod relationship;
mod reports;
mod scorecards;
mod segmentation;
mod search;
mod session;
mod sheets;
mod support;
mod territories;
mod stages;
mod stakeholders;
mod whitespace;
mod value;
mod worksheets;
mod workshops;

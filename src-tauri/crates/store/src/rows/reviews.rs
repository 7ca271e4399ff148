//! Rows of reviews: what a meeting looks at, who takes part, what was answered.
//!
//! Not the meeting itself, which is a workshop of the same key. Invariant: parents stand before
//! children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { REVIEWS;
    /// A meeting that is a review.
    Review in "review" {
        /// Key, that of the meeting.
        id: String,
        /// The day it compares with, ISO date, where somebody chose one.
        since_on: Option<String>,
    }
    /// What a review looks at.
    ReviewSubject in "review_subject" {
        /// Key.
        id: String,
        /// Review.
        review_id: String,
        /// `account`, `opportunity` or `forecast`.
        kind: String,
        /// Account or opportunity; empty for the forecast.
        subject_id: String,
        /// Its name when the review began, or ended.
        name: String,
        /// What stood there at the end, JSON; none while the review runs.
        kept: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// Who takes part in a review.
    ReviewRole in "review_role" {
        /// Key.
        id: String,
        /// Review.
        review_id: String,
        /// Name.
        name: String,
        /// `presenter`, `coach` or `reviewer`.
        role: String,
        /// Whose eyes a reviewer looks with.
        perspective: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// An answer to a question of a review (D-34).
    ReviewAnswer in "review_answer" {
        /// Key.
        id: String,
        /// Review.
        review_id: String,
        /// What of the review it is about.
        line_id: String,
        /// Key of the card of the deck of questions.
        question: String,
        /// Text.
        text: String,
        /// ISO date.
        on_date: String,
        /// Who wrote it.
        author: String,
    }
}

-- Reviews: whose plans or opportunities a meeting looks at, by whom, and what was answered. Only adds (J6).

-- A meeting (a row of workshop with the same key) that is a review. Since is the day it compares with where
-- somebody chose one.
CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    since_on TEXT
) STRICT;

-- What a review looks at: kind is account, opportunity or forecast (then the subject is ''). Kept is what
-- stood there at its end, as JSON; none while it runs. Name outlives the subject.
CREATE TABLE review_subject (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kept TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX review_subject_by_review ON review_subject (review_id);
CREATE INDEX review_subject_by_subject ON review_subject (subject_id);

-- Who takes part and as what: role is presenter, coach or reviewer. Perspective is whose eyes a reviewer
-- looks with.
CREATE TABLE review_role (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    perspective TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX review_role_by_review ON review_role (review_id);

-- What was answered to a question of the review's deck about one of its subjects.
CREATE TABLE review_answer (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    line_id TEXT NOT NULL REFERENCES review_subject DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX review_answer_by_review ON review_answer (review_id);
CREATE INDEX review_answer_by_line ON review_answer (line_id, question);

-- Who raised a point in the meeting.
ALTER TABLE workshop_entry ADD COLUMN said_by TEXT;

-- Who else wants an opportunity, and by what the customer decides. Only adds (J6).

-- A rival for one opportunity. How the customer prefers it is a rating of the account.
CREATE TABLE contender (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    competitor_id TEXT NOT NULL REFERENCES competitor DEFERRABLE INITIALLY DEFERRED,
    solution TEXT,
    strengths TEXT,
    weaknesses TEXT,
    strategy TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX contender_by_opportunity ON contender (opportunity_id);
CREATE INDEX contender_by_competitor ON contender (competitor_id);

-- What a customer decides by..
CREATE TABLE decision_criterion (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    formal INTEGER NOT NULL,
    mandatory INTEGER NOT NULL,
    weight INTEGER,
    note TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX decision_criterion_by_opportunity ON decision_criterion (opportunity_id);

CREATE TABLE criterion_person (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES decision_criterion DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX criterion_person_by_opportunity ON criterion_person (opportunity_id);
CREATE INDEX criterion_person_by_criterion ON criterion_person (criterion_id);
CREATE INDEX criterion_person_by_person ON criterion_person (person_id);

-- Where a contender stands on a criterion, -1 to 1, dated; the newest holds. Competitor '' is us.
CREATE TABLE criterion_standing (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES decision_criterion DEFERRABLE INITIALLY DEFERRED,
    competitor_id TEXT NOT NULL,
    value INTEGER,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_standing_by_opportunity ON criterion_standing (opportunity_id);
CREATE INDEX criterion_standing_by_criterion ON criterion_standing (criterion_id, competitor_id, on_date, id);

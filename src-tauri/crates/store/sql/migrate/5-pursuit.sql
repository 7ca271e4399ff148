-- How long an opportunity is left to whoever works it, and the steps of the customer's purchase. Only adds (J6).

-- What was said of a protection; the newest of an opportunity holds. No day: given free.
CREATE TABLE protection (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    until_on TEXT,
    kind TEXT NOT NULL,
    why TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX protection_by_opportunity ON protection (opportunity_id, id);
CREATE INDEX protection_by_owner ON protection (owner_id);

CREATE TABLE purchase_step (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT,
    on_date TEXT,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    done INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX purchase_step_by_opportunity ON purchase_step (opportunity_id);
CREATE INDEX purchase_step_by_person ON purchase_step (person_id);

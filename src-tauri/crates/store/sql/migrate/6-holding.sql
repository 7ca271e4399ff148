-- Protection of accounts and territories. Only adds (J6).

-- What was said of who has an account or a territory to themselves; the newest holds. No day: given free.
CREATE TABLE holding (
    id TEXT PRIMARY KEY NOT NULL,
    subject_id TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    until_on TEXT,
    kind TEXT NOT NULL,
    why TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX holding_by_subject ON holding (subject_id, id);
CREATE INDEX holding_by_owner ON holding (owner_id);

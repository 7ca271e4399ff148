-- Vision, goals and projects of an account. Only adds (J6).

-- Branch is vision, overall, existing or new. Numbers are in the unit that the measure names.
CREATE TABLE goal (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    branch TEXT NOT NULL,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    revenue_minor INTEGER,
    measure TEXT,
    baseline REAL,
    target REAL,
    actual REAL,
    due_on TEXT,
    specific INTEGER NOT NULL,
    attainable INTEGER NOT NULL,
    appropriate INTEGER NOT NULL,
    note TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX goal_by_account ON goal (account_id);
CREATE INDEX goal_by_unit ON goal (unit_id);
CREATE INDEX goal_by_opportunity ON goal (opportunity_id);
CREATE INDEX goal_by_owner ON goal (owner_id);

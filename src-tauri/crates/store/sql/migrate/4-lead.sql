-- Leads: contacts and possible needs not verified yet. Only adds (J6).

-- State is open, converted or dropped. Results are keys of marks reached, comma-separated.
CREATE TABLE lead (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    company TEXT,
    contact TEXT,
    account_id TEXT REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    source TEXT,
    limits TEXT,
    results TEXT NOT NULL,
    cost_minor INTEGER,
    currency TEXT NOT NULL,
    note TEXT,
    state TEXT NOT NULL,
    why TEXT,
    opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX lead_by_account ON lead (account_id);
CREATE INDEX lead_by_owner ON lead (owner_id);
CREATE INDEX lead_by_opportunity ON lead (opportunity_id);
CREATE INDEX lead_by_state ON lead (state, opened_on);

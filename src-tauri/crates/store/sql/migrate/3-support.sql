-- Our own people behind an account, reasons of levels, margins. Only adds (J6).

ALTER TABLE opportunity ADD COLUMN margin_percent REAL;
ALTER TABLE opportunity ADD COLUMN discount_percent REAL;

-- One of our own company whose support an account needs. Attitude and agreement
-- are judgements of it.
CREATE TABLE insider (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT,
    concern TEXT,
    counter_measure TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX insider_by_account ON insider (account_id);
CREATE INDEX insider_by_teammate ON insider (teammate_id);

-- Why an account holds a level of a scale that takes several: one line each.
CREATE TABLE level_reason (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    scale TEXT NOT NULL,
    level TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX level_reason_by_account ON level_reason (account_id);

-- What moves an opportunity: marks of its stages, signature, payments, and why it was lost.
-- Only adds (J6).

ALTER TABLE opportunity ADD COLUMN signed_on TEXT;
ALTER TABLE opportunity ADD COLUMN contract_minor INTEGER;
ALTER TABLE opportunity ADD COLUMN loss_reason TEXT;
ALTER TABLE opportunity ADD COLUMN winner_id TEXT REFERENCES competitor DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity ADD COLUMN lesson TEXT;
ALTER TABLE opportunity ADD COLUMN goal TEXT;
ALTER TABLE opportunity ADD COLUMN strategy TEXT;
ALTER TABLE opportunity ADD COLUMN tactics TEXT;
CREATE INDEX opportunity_by_winner ON opportunity (winner_id);

-- Dated marks of a stage that were reached, or taken back; the newest of a mark holds.
CREATE TABLE stage_mark (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    mark TEXT NOT NULL,
    done INTEGER NOT NULL,
    evidence TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX stage_mark_by_opportunity ON stage_mark (opportunity_id, pipeline, stage, mark, on_date, id);

-- A part of what a contract pays: when it is due, and when it came.
CREATE TABLE payment (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    due_on TEXT,
    paid_on TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX payment_by_opportunity ON payment (opportunity_id);

-- The pipeline frozen. Not recorded: what is frozen is not taken back. Only adds (J6).

CREATE TABLE snapshot (
    id TEXT PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL,
    taken_on TEXT NOT NULL,
    stamp TEXT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT,
    author TEXT NOT NULL,
    currency TEXT NOT NULL,
    open_count INTEGER NOT NULL,
    open_minor INTEGER NOT NULL,
    weighted_minor INTEGER NOT NULL
) STRICT;

-- An opportunity as it was frozen, where it differs from the snapshot before. It outlives the
-- opportunity, so nothing here refers to a row that can go.
CREATE TABLE snapshot_line (
    opportunity_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    name TEXT NOT NULL,
    account_id TEXT,
    account TEXT,
    owner_id TEXT,
    product_id TEXT,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    outcome TEXT NOT NULL,
    amount_minor INTEGER,
    percent INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    opened_on TEXT,
    closes_on TEXT,
    closed_on TEXT,
    PRIMARY KEY (opportunity_id, seq)
) STRICT, WITHOUT ROWID;

-- The workspace file. Text keys are UUIDv7, dates ISO text, money integer minor
-- units beside an ISO currency. Rules of the journal (JOURNAL.md, J1–J6) hold
-- for every recorded table: a primary key that is never null, no cascade, no
-- trigger that writes here, no UNIQUE on what a person can swap.

CREATE TABLE workspace (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    created_on TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
    key TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE teammate (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    email TEXT,
    region TEXT,
    manager_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    reference TEXT
) STRICT;
CREATE INDEX teammate_by_manager ON teammate (manager_id);

CREATE TABLE product (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    series TEXT,
    price_minor INTEGER,
    currency TEXT,
    reference TEXT
) STRICT;

CREATE TABLE competitor (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE account (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    industry TEXT,
    country TEXT,
    city TEXT,
    website TEXT,
    employees INTEGER,
    founded INTEGER,
    turnover_minor INTEGER,
    potential_minor INTEGER,
    currency TEXT NOT NULL,
    note TEXT,
    reference TEXT,
    created_on TEXT NOT NULL
) STRICT;
CREATE INDEX account_by_owner ON account (owner_id);
CREATE INDEX account_by_parent ON account (parent_id);

CREATE TABLE unit (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX unit_by_account ON unit (account_id);
CREATE INDEX unit_by_parent ON unit (parent_id);

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    manager_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    title TEXT,
    email TEXT,
    phone TEXT,
    placeholder INTEGER NOT NULL,
    outside INTEGER NOT NULL,
    map_x REAL,
    map_y REAL,
    rank REAL NOT NULL,
    note TEXT,
    reference TEXT
) STRICT;
CREATE INDEX person_by_account ON person (account_id);
CREATE INDEX person_by_manager ON person (manager_id);
CREATE INDEX person_by_unit ON person (unit_id);

CREATE TABLE link (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    from_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    to_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    strength INTEGER NOT NULL,
    note TEXT,
    on_date TEXT NOT NULL
) STRICT;
CREATE INDEX link_by_account ON link (account_id);
CREATE INDEX link_by_from ON link (from_id);
CREATE INDEX link_by_to ON link (to_id);

CREATE TABLE opportunity (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    account_id TEXT REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    product_id TEXT REFERENCES product DEFERRABLE INITIALLY DEFERRED,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    outcome TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    probability INTEGER,
    opened_on TEXT,
    closes_on TEXT,
    closed_on TEXT,
    note TEXT,
    reference TEXT
) STRICT;
CREATE INDEX opportunity_by_account ON opportunity (account_id, outcome, closed_on, amount_minor, currency);
CREATE INDEX opportunity_by_stage ON opportunity (pipeline, outcome, stage, closes_on);
CREATE INDEX opportunity_by_close ON opportunity (outcome, closes_on);
CREATE INDEX opportunity_by_closed ON opportunity (outcome, closed_on);
CREATE INDEX opportunity_by_owner ON opportunity (owner_id);
CREATE INDEX opportunity_by_product ON opportunity (product_id);
CREATE INDEX opportunity_by_unit ON opportunity (unit_id);

-- What changed about an opportunity, when: kind is stage, amount, closes-on or
-- outcome. The first value needs no row: it is `before` of the first change.
CREATE TABLE opportunity_fact (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    before TEXT,
    value TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    why TEXT
) STRICT;
CREATE INDEX fact_by_opportunity ON opportunity_fact (opportunity_id, kind, on_date, id);

-- Dated judgements of accounts and people on a scale; the newest one holds.
CREATE TABLE judgement (
    id TEXT PRIMARY KEY NOT NULL,
    subject_id TEXT NOT NULL,
    scale TEXT NOT NULL,
    context_id TEXT NOT NULL,
    levels TEXT NOT NULL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    certainty TEXT,
    source TEXT,
    why TEXT
) STRICT;
CREATE INDEX judgement_by_subject ON judgement (subject_id, scale, context_id, on_date, id, levels);

-- Dated places on a matrix; the newest one holds. No x and y: taken off.
CREATE TABLE placement (
    id TEXT PRIMARY KEY NOT NULL,
    matrix TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    x REAL,
    y REAL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    certainty TEXT,
    source TEXT,
    why TEXT
) STRICT;
CREATE INDEX placement_by_subject ON placement (subject_id, matrix, on_date, id);

CREATE TABLE target (
    month TEXT PRIMARY KEY NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;

-- The journal records the tables above; it is not recorded itself.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    author TEXT NOT NULL,
    stamp TEXT NOT NULL,
    op TEXT NOT NULL,
    args TEXT NOT NULL,
    kind TEXT NOT NULL,
    undoes INTEGER,
    merge TEXT,
    schema INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE INDEX journal_by_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_touch (
    subject_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (subject_id, seq)
) STRICT, WITHOUT ROWID;

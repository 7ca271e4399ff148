-- Segmentation: scorecards, notes, workshops, territories, time. Only adds (J6).

ALTER TABLE account ADD COLUMN loss_reason TEXT;
ALTER TABLE account ADD COLUMN loss_prevention TEXT;
ALTER TABLE account ADD COLUMN growth_goal TEXT;
ALTER TABLE account ADD COLUMN plan_reviewed_on TEXT;
ALTER TABLE account ADD COLUMN time_percent REAL;
ALTER TABLE unit ADD COLUMN potential_minor INTEGER;
ALTER TABLE unit ADD COLUMN strategy TEXT;
ALTER TABLE opportunity ADD COLUMN effort_days REAL;
ALTER TABLE opportunity ADD COLUMN effort_cost_minor INTEGER;
ALTER TABLE placement ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;

-- Dated ratings on a scorecard's criteria; the newest one holds. Value is in the
-- criterion's own steps; none means cleared. Contender '' is ourselves.
CREATE TABLE rating (
    id TEXT PRIMARY KEY NOT NULL,
    scorecard TEXT NOT NULL,
    criterion TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    contender_id TEXT NOT NULL,
    value REAL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    certainty TEXT,
    source TEXT,
    why TEXT
) STRICT;
CREATE INDEX rating_by_subject ON rating (subject_id, scorecard, contender_id, criterion, on_date, id, value);

-- What a workshop was held on, as it was begun; steps is its agenda as JSON.
CREATE TABLE workshop (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    agenda TEXT NOT NULL,
    matrix TEXT NOT NULL,
    context_id TEXT NOT NULL,
    attendees TEXT NOT NULL,
    votes_each INTEGER NOT NULL,
    steps TEXT NOT NULL,
    started_on TEXT NOT NULL,
    ended_on TEXT,
    note TEXT
) STRICT;
CREATE INDEX workshop_by_context ON workshop (context_id);

-- A sticky note of a board. Context '' is the board outside any account.
CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    matrix TEXT NOT NULL,
    context_id TEXT NOT NULL,
    workshop_id TEXT REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    factor TEXT,
    offer TEXT,
    product_id TEXT REFERENCES product DEFERRABLE INITIALLY DEFERRED,
    revenue_minor INTEGER,
    profit_minor INTEGER,
    currency TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    colour TEXT NOT NULL,
    locked INTEGER NOT NULL,
    group_id TEXT,
    face_down INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    author TEXT NOT NULL,
    created_on TEXT NOT NULL,
    became_kind TEXT,
    became_id TEXT
) STRICT;
CREATE INDEX note_by_board ON note (matrix, context_id);
CREATE INDEX note_by_context ON note (context_id);
CREATE INDEX note_by_workshop ON note (workshop_id);
CREATE INDEX note_by_unit ON note (unit_id);
CREATE INDEX note_by_product ON note (product_id);
CREATE INDEX note_by_owner ON note (owner_id);

-- A part of the market with a team; filter is JSON.
CREATE TABLE territory (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;

CREATE TABLE territory_member (
    id TEXT PRIMARY KEY NOT NULL,
    territory_id TEXT NOT NULL REFERENCES territory DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT NOT NULL REFERENCES teammate DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX member_by_territory ON territory_member (territory_id);
CREATE INDEX member_by_teammate ON territory_member (teammate_id);

-- Versions of a rule set; the newest of a kind holds. Definition is JSON.
CREATE TABLE ruleset (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    definition TEXT NOT NULL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    why TEXT
) STRICT;

-- Choices of the workspace that have no row of their own.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- What we did with a customer, and how long it took.
CREATE TABLE activity (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    on_date TEXT NOT NULL,
    hours REAL,
    summary TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_account ON activity (account_id, on_date, hours);
CREATE INDEX activity_by_person ON activity (person_id);
CREATE INDEX activity_by_teammate ON activity (teammate_id);
CREATE INDEX activity_by_date ON activity (on_date);

-- Places as they were when a workshop began and ended, kept as they were.
CREATE TABLE workshop_place (
    id TEXT PRIMARY KEY NOT NULL,
    workshop_id TEXT NOT NULL REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    name TEXT NOT NULL,
    x REAL,
    y REAL,
    zone TEXT
) STRICT;
CREATE INDEX workshop_place_by_workshop ON workshop_place (workshop_id, moment);

-- What a workshop decided, agreed to do, or put aside.
CREATE TABLE workshop_entry (
    id TEXT PRIMARY KEY NOT NULL,
    workshop_id TEXT NOT NULL REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    subject_id TEXT,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    done INTEGER NOT NULL,
    on_date TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX workshop_entry_by_workshop ON workshop_entry (workshop_id);
CREATE INDEX workshop_entry_by_owner ON workshop_entry (owner_id);

CREATE TABLE vote (
    id TEXT PRIMARY KEY NOT NULL,
    workshop_id TEXT NOT NULL REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    round TEXT NOT NULL,
    item_id TEXT NOT NULL,
    voter TEXT NOT NULL,
    count INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_by_workshop ON vote (workshop_id, round, item_id);

-- Where a workshop stands: the meeting's clock. Not recorded, since nobody wants
-- to undo time; a crash loses none of it.
CREATE TABLE workshop_run (
    workshop_id TEXT PRIMARY KEY NOT NULL,
    step INTEGER NOT NULL,
    state TEXT NOT NULL,
    since TEXT NOT NULL,
    spent REAL NOT NULL,
    spotlight TEXT
) STRICT;

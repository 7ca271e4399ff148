-- The relationship map: chairs and their holders, dated places in the structure,
-- links that end, groups, texts, actions, pairs of people. Only adds (J6).

ALTER TABLE unit ADD COLUMN kind TEXT;
ALTER TABLE unit ADD COLUMN country TEXT;
ALTER TABLE unit ADD COLUMN city TEXT;
ALTER TABLE unit ADD COLUMN employees INTEGER;
ALTER TABLE unit ADD COLUMN turnover_minor INTEGER;
ALTER TABLE unit ADD COLUMN assets_minor INTEGER;
ALTER TABLE unit ADD COLUMN debts_minor INTEGER;
ALTER TABLE person ADD COLUMN position_id TEXT;
ALTER TABLE person ADD COLUMN since_on TEXT;
ALTER TABLE person ADD COLUMN left_on TEXT;
ALTER TABLE person ADD COLUMN off_map INTEGER NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN certainty TEXT;
ALTER TABLE link ADD COLUMN author TEXT;
ALTER TABLE link ADD COLUMN until_on TEXT;
ALTER TABLE judgement ADD COLUMN evidence TEXT;
CREATE INDEX judgement_by_context ON judgement (context_id) WHERE context_id<>'';

-- What changed about a person's place in the structure, when: kind is manager,
-- title, unit or position (none: off the chart). The first value needs no row:
-- it is `before` of the first change.
CREATE TABLE person_fact (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    before TEXT,
    value TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    why TEXT
) STRICT;
CREATE INDEX person_fact_by_person ON person_fact (person_id, kind, on_date, id);

-- Dated words about a person; the newest of a field holds, empty ones clear it.
-- Context is the opportunity they hold within, '' everywhere.
CREATE TABLE person_text (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    context_id TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    certainty TEXT,
    source TEXT
) STRICT;
CREATE INDEX person_text_by_person ON person_text (person_id, context_id, field, on_date, id);

-- A group of people who pull the same way. Context is the opportunity it is seen
-- at, '' everywhere.
CREATE TABLE clique (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    context_id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    note TEXT,
    on_date TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX clique_by_account ON clique (account_id);

CREATE TABLE clique_member (
    id TEXT PRIMARY KEY NOT NULL,
    clique_id TEXT NOT NULL REFERENCES clique DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX clique_member_by_clique ON clique_member (clique_id);
CREATE INDEX clique_member_by_person ON clique_member (person_id);

-- Something one of us is to do about a subject. Context is the opportunity it
-- serves, '' none; origin is what it came of.
CREATE TABLE action (
    id TEXT PRIMARY KEY NOT NULL,
    subject_id TEXT NOT NULL,
    context_id TEXT NOT NULL,
    text TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    done INTEGER NOT NULL,
    done_on TEXT,
    origin TEXT,
    author TEXT NOT NULL,
    created_on TEXT NOT NULL
) STRICT;
CREATE INDEX action_by_subject ON action (subject_id);
CREATE INDEX action_by_owner ON action (owner_id);
CREATE INDEX action_by_due ON action (done, due_on);

-- One of us who looks after one of them, and how often they should meet.
CREATE TABLE pair (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT NOT NULL REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    rhythm_days INTEGER,
    note TEXT,
    on_date TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX pair_by_account ON pair (account_id);
CREATE INDEX pair_by_person ON pair (person_id);
CREATE INDEX pair_by_teammate ON pair (teammate_id);
CREATE INDEX pair_by_owner ON pair (owner_id);

-- One of us on the team of an account, or of one opportunity of it.
CREATE TABLE team_member (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    opportunity_id TEXT REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT NOT NULL REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    layer TEXT NOT NULL,
    days REAL,
    note TEXT
) STRICT;
CREATE INDEX team_member_by_account ON team_member (account_id);
CREATE INDEX team_member_by_opportunity ON team_member (opportunity_id);
CREATE INDEX team_member_by_teammate ON team_member (teammate_id);

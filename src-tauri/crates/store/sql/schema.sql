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
    created_on TEXT NOT NULL,
    loss_reason TEXT,
    loss_prevention TEXT,
    growth_goal TEXT,
    plan_reviewed_on TEXT,
    time_percent REAL
) STRICT;
CREATE INDEX account_by_owner ON account (owner_id);
CREATE INDEX account_by_parent ON account (parent_id);

CREATE TABLE unit (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    rank REAL NOT NULL,
    potential_minor INTEGER,
    strategy TEXT,
    kind TEXT,
    country TEXT,
    city TEXT,
    employees INTEGER,
    turnover_minor INTEGER,
    assets_minor INTEGER,
    debts_minor INTEGER
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
    reference TEXT,
    position_id TEXT,
    since_on TEXT,
    left_on TEXT,
    off_map INTEGER NOT NULL DEFAULT 0
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
    on_date TEXT NOT NULL,
    certainty TEXT,
    author TEXT,
    until_on TEXT
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
    reference TEXT,
    effort_days REAL,
    effort_cost_minor INTEGER,
    margin_percent REAL,
    discount_percent REAL,
    signed_on TEXT,
    contract_minor INTEGER,
    loss_reason TEXT,
    winner_id TEXT REFERENCES competitor DEFERRABLE INITIALLY DEFERRED,
    lesson TEXT,
    goal TEXT,
    strategy TEXT,
    tactics TEXT
) STRICT;
CREATE INDEX opportunity_by_winner ON opportunity (winner_id);
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
    why TEXT,
    evidence TEXT
) STRICT;
CREATE INDEX judgement_by_subject ON judgement (subject_id, scale, context_id, on_date, id, levels);
CREATE INDEX judgement_by_context ON judgement (context_id) WHERE context_id<>'';

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
    why TEXT,
    locked INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX placement_by_subject ON placement (subject_id, matrix, on_date, id);

CREATE TABLE target (
    month TEXT PRIMARY KEY NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;

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
    rank REAL NOT NULL,
    said_by TEXT
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

-- A meeting (a row of workshop with the same key) that is a review. Since is the day it compares with where
-- somebody chose one.
CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    since_on TEXT
) STRICT;

-- What a review looks at: kind is account, opportunity or forecast (then the subject is ''). Kept is what
-- stood there at its end, as JSON; none while it runs. Name outlives the subject.
CREATE TABLE review_subject (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kept TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX review_subject_by_review ON review_subject (review_id);
CREATE INDEX review_subject_by_subject ON review_subject (subject_id);

-- Who takes part and as what: role is presenter, coach or reviewer. Perspective is whose eyes a reviewer
-- looks with.
CREATE TABLE review_role (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    perspective TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX review_role_by_review ON review_role (review_id);

-- What was answered to a question of the review's deck about one of its subjects.
CREATE TABLE review_answer (
    id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    line_id TEXT NOT NULL REFERENCES review_subject DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX review_answer_by_review ON review_answer (review_id);
CREATE INDEX review_answer_by_line ON review_answer (line_id, question);

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
    until_on TEXT,
    certainty TEXT,
    author TEXT
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

-- A rival for one opportunity. How the customer prefers it is a rating of the account.
CREATE TABLE contender (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    competitor_id TEXT NOT NULL REFERENCES competitor DEFERRABLE INITIALLY DEFERRED,
    solution TEXT,
    strengths TEXT,
    weaknesses TEXT,
    strategy TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX contender_by_opportunity ON contender (opportunity_id);
CREATE INDEX contender_by_competitor ON contender (competitor_id);

-- What a customer decides by..
CREATE TABLE decision_criterion (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    formal INTEGER NOT NULL,
    mandatory INTEGER NOT NULL,
    weight INTEGER,
    note TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX decision_criterion_by_opportunity ON decision_criterion (opportunity_id);

CREATE TABLE criterion_person (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES decision_criterion DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX criterion_person_by_opportunity ON criterion_person (opportunity_id);
CREATE INDEX criterion_person_by_criterion ON criterion_person (criterion_id);
CREATE INDEX criterion_person_by_person ON criterion_person (person_id);

-- Where a contender stands on a criterion, -1 to 1, dated; the newest holds. Competitor '' is us.
CREATE TABLE criterion_standing (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES decision_criterion DEFERRABLE INITIALLY DEFERRED,
    competitor_id TEXT NOT NULL,
    value INTEGER,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_standing_by_opportunity ON criterion_standing (opportunity_id);
CREATE INDEX criterion_standing_by_criterion ON criterion_standing (criterion_id, competitor_id, on_date, id);

-- Contacts and possible needs not verified yet.
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

-- A step of the customer's purchase with its day (D-25).
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
-- Answers are dated; the newest of a section holds. Text is Markdown, none where cleared; the
-- level is one of the scale information-level.
CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    worksheet TEXT NOT NULL,
    section TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    text TEXT,
    day TEXT,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    source TEXT,
    certainty TEXT,
    level TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    score INTEGER
) STRICT;
CREATE INDEX answer_by_subject ON answer (subject_id, worksheet, section, on_date, id);

CREATE TABLE value_proposition (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    result TEXT NOT NULL,
    measure TEXT,
    baseline TEXT,
    target TEXT,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    judged TEXT,
    confirmed_by_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    confirmed_on TEXT,
    differentiator TEXT,
    personal TEXT,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX value_proposition_by_opportunity ON value_proposition (opportunity_id);
CREATE INDEX value_proposition_by_confirmed_by ON value_proposition (confirmed_by_id);

-- Kind is driver, department, problem, impact, idea or product; the amount is an impact's, per year.
CREATE TABLE pain (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    product_id TEXT REFERENCES product DEFERRABLE INITIALLY DEFERRED,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX pain_by_opportunity ON pain (opportunity_id);
CREATE INDEX pain_by_unit ON pain (unit_id);
CREATE INDEX pain_by_person ON pain (person_id);
CREATE INDEX pain_by_product ON pain (product_id);

CREATE TABLE pain_link (
    id TEXT PRIMARY KEY NOT NULL,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED,
    from_id TEXT NOT NULL REFERENCES pain DEFERRABLE INITIALLY DEFERRED,
    to_id TEXT NOT NULL REFERENCES pain DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX pain_link_by_opportunity ON pain_link (opportunity_id);
CREATE INDEX pain_link_by_from ON pain_link (from_id);
CREATE INDEX pain_link_by_to ON pain_link (to_id);

-- What drives a unit of an account, or the account as a whole, and which initiatives come of it. Kind is profile, driver, initiative or factor.
CREATE TABLE driver (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT,
    source TEXT,
    note TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL,
    rank REAL NOT NULL
) STRICT;
CREATE INDEX driver_by_account ON driver (account_id);
CREATE INDEX driver_by_unit ON driver (unit_id);
CREATE INDEX driver_by_person ON driver (person_id);

CREATE TABLE driver_link (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    from_id TEXT NOT NULL REFERENCES driver DEFERRABLE INITIALLY DEFERRED,
    to_id TEXT NOT NULL REFERENCES driver DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX driver_link_by_account ON driver_link (account_id);
CREATE INDEX driver_link_by_from ON driver_link (from_id);
CREATE INDEX driver_link_by_to ON driver_link (to_id);

-- Opportunities that hang on an initiative.
CREATE TABLE driver_opportunity (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    driver_id TEXT NOT NULL REFERENCES driver DEFERRABLE INITIALLY DEFERRED,
    opportunity_id TEXT NOT NULL REFERENCES opportunity DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX driver_opportunity_by_account ON driver_opportunity (account_id);
CREATE INDEX driver_opportunity_by_driver ON driver_opportunity (driver_id);
CREATE INDEX driver_opportunity_by_opportunity ON driver_opportunity (opportunity_id);

-- What units could buy of our products.
CREATE TABLE whitespace (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    product_id TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED,
    potential_minor INTEGER,
    current_minor INTEGER,
    note TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX whitespace_by_account ON whitespace (account_id);
CREATE INDEX whitespace_by_unit ON whitespace (unit_id);
CREATE INDEX whitespace_by_product ON whitespace (product_id);

CREATE TABLE whitespace_share (
    id TEXT PRIMARY KEY NOT NULL,
    whitespace_id TEXT NOT NULL REFERENCES whitespace DEFERRABLE INITIALLY DEFERRED,
    competitor_id TEXT NOT NULL REFERENCES competitor DEFERRABLE INITIALLY DEFERRED,
    percent REAL
) STRICT;
CREATE INDEX whitespace_share_by_cell ON whitespace_share (whitespace_id);
CREATE INDEX whitespace_share_by_competitor ON whitespace_share (competitor_id);

-- One value of one measure: kind is plan, actual or forecast. Money is minor units beside its
-- currency, other values are thousandths of the measure's unit. Several rows of one place add up.
CREATE TABLE series_value (
    id TEXT PRIMARY KEY NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,
    month TEXT NOT NULL,
    account_id TEXT REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    product_id TEXT REFERENCES product DEFERRABLE INITIALLY DEFERRED,
    teammate_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    value INTEGER NOT NULL,
    currency TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX series_value_by_measure ON series_value (measure, month);
CREATE INDEX series_value_by_account ON series_value (account_id, measure, month);
CREATE INDEX series_value_by_unit ON series_value (unit_id);
CREATE INDEX series_value_by_product ON series_value (product_id);
CREATE INDEX series_value_by_teammate ON series_value (teammate_id);

-- What somebody says some months will bring: role is own or manager. Dated, never written over;
-- the newest one of a role holds. No owner: for everybody.
CREATE TABLE estimate (
    id TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    from_month TEXT NOT NULL,
    to_month TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    why TEXT,
    on_date TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX estimate_by_months ON estimate (from_month, to_month);
CREATE INDEX estimate_by_owner ON estimate (owner_id);

-- What one unit of a currency is worth in the workspace's own, from a day on, as decimal text.
CREATE TABLE exchange_rate (
    id TEXT PRIMARY KEY NOT NULL,
    currency TEXT NOT NULL,
    on_date TEXT NOT NULL,
    rate TEXT NOT NULL,
    source TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_rate_by_currency ON exchange_rate (currency, on_date);

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

-- Steps of an account's planning, round by round. The step is a stage of the planning cycle.
CREATE TABLE plan_step (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL,
    step TEXT NOT NULL,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    done_on TEXT,
    with_whom TEXT,
    note TEXT
) STRICT;
CREATE INDEX plan_step_by_account ON plan_step (account_id, round);
CREATE INDEX plan_step_by_owner ON plan_step (owner_id);

-- What troubles a customer: kind is issue or complaint, severity 1 to 3. At first says whether it was
-- solved at the first contact.
CREATE TABLE issue (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES teammate DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    severity INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    answered_on TEXT,
    resolved_on TEXT,
    at_first INTEGER,
    cause TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX issue_by_account ON issue (account_id);
CREATE INDEX issue_by_person ON issue (person_id);
CREATE INDEX issue_by_owner ON issue (owner_id);

-- How content a customer said to be, 1 to 5, and what followed.
CREATE TABLE satisfaction (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL,
    score INTEGER NOT NULL,
    words TEXT,
    follow_up TEXT,
    followed_on TEXT,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX satisfaction_by_account ON satisfaction (account_id, on_date);
CREATE INDEX satisfaction_by_person ON satisfaction (person_id);

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

-- The pipeline frozen. Not recorded: what is frozen is not taken back.
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

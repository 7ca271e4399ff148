-- Planning rounds, issues and satisfaction of accounts. Only adds (J6).

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

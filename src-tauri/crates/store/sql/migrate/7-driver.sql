-- What drives a unit of an account, or the account as a whole, and which initiatives come of it. Only adds (J6).

-- Kind is profile, driver, initiative or factor.
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

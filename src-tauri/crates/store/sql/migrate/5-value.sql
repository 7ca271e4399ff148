-- What our value to a customer is, and the chain from its departments to our products. Only adds (J6).

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

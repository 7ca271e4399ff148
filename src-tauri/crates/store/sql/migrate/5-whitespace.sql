-- What units could buy of our products. Only adds (J6).

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

-- Measures over months. Only adds (J6).

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

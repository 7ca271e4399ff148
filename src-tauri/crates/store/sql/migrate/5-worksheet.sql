-- Worksheets: what was answered in a section, about whom. Only adds (J6).

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
    author TEXT NOT NULL
) STRICT;
CREATE INDEX answer_by_subject ON answer (subject_id, worksheet, section, on_date, id);

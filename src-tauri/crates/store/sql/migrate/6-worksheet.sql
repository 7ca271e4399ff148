-- A degree beside the words of an answer. Only adds (J6).
ALTER TABLE answer ADD COLUMN score INTEGER;

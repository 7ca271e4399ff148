-- How sure a group of people is, and who saw it. Only adds (J6).

ALTER TABLE clique ADD COLUMN certainty TEXT;
ALTER TABLE clique ADD COLUMN author TEXT;

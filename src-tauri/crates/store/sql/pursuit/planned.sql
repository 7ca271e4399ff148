-- Opportunities for which something is still to be done.
SELECT wanted.value
FROM json_each(:ids) AS wanted
WHERE EXISTS (SELECT 1 FROM action WHERE subject_id = wanted.value AND NOT done)
   OR wanted.value IN (SELECT context_id FROM action WHERE NOT done AND context_id <> '')

-- Units and open opportunities of an account that do not stand on a board.
WITH thing AS (
    SELECT 'unit' AS kind, id, name, id AS unit_id,
           (SELECT sum(CASE WHEN currency = (SELECT currency FROM workspace) THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
            FROM opportunity INDEXED BY opportunity_by_unit WHERE unit_id = unit.id AND outcome = 'won' AND closed_on > :since) AS amount,
           0 AS class
    FROM unit WHERE account_id = :context
    UNION ALL
    SELECT 'opportunity', id, name, unit_id,
           CASE WHEN currency = (SELECT currency FROM workspace) THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END, 1
    FROM opportunity WHERE (account_id = :context OR :context = '') AND outcome = 'open')
SELECT thing.kind, thing.id, thing.name, unit.name, thing.amount
FROM thing LEFT JOIN unit ON unit.id = thing.unit_id AND thing.kind = 'opportunity'
WHERE (SELECT x FROM placement WHERE subject_id = thing.id AND matrix = :matrix
       ORDER BY on_date DESC, id DESC LIMIT 1) IS NULL
  AND name_matches(thing.name, :search)
ORDER BY thing.class, coalesce(thing.amount, 0) DESC, thing.name COLLATE names, thing.id
LIMIT 500

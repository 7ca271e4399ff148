-- What stands on the board of an account: kind, place, money it brings.
WITH held AS (
    SELECT subject_id, x, y FROM (
        SELECT subject_id, x, y,
               row_number() OVER (PARTITION BY subject_id ORDER BY on_date DESC, id DESC) AS newest
        FROM placement WHERE matrix = :matrix AND subject_id IN (
            SELECT id FROM unit WHERE account_id = :context
            UNION ALL SELECT id FROM opportunity WHERE :context = '' OR account_id = :context))
    WHERE newest = 1 AND x IS NOT NULL AND y IS NOT NULL)
SELECT 'unit', held.x, held.y, NULL FROM held JOIN unit ON unit.id = held.subject_id
UNION ALL
SELECT 'opportunity', held.x, held.y,
       CASE WHEN o.currency = (SELECT currency FROM workspace) THEN o.amount_minor ELSE worth(o.amount_minor, o.currency, o.closed_on) END
FROM held JOIN opportunity AS o ON o.id = held.subject_id AND o.outcome = 'open'

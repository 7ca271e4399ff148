-- What stands on a board, each thing once at its newest place. Context '' is the
-- board outside any account.
WITH held AS (
    SELECT p.subject_id, p.x, p.y FROM placement AS p
    WHERE p.matrix = :matrix AND p.x IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM placement AS q
        WHERE q.subject_id = p.subject_id AND q.matrix = p.matrix AND (q.on_date, q.id) > (p.on_date, p.id))
)
SELECT 'account' AS kind, t.id, t.name, held.x, held.y, '' AS colour, NULL AS head
FROM held JOIN account AS t ON t.id = held.subject_id WHERE :context = ''
UNION ALL
SELECT 'unit', t.id, t.name, held.x, held.y, '', NULL
FROM held JOIN unit AS t ON t.id = held.subject_id WHERE :context = '' OR t.account_id = :context
UNION ALL
SELECT 'opportunity', t.id, t.name, held.x, held.y, '', NULL
FROM held JOIN opportunity AS t ON t.id = held.subject_id WHERE :context = '' OR t.account_id = :context
UNION ALL
SELECT 'person', t.id, t.name, held.x, held.y, '', t.title
FROM held JOIN person AS t ON t.id = held.subject_id WHERE :context = '' OR t.account_id = :context
UNION ALL
SELECT 'note', t.id, t.text, held.x, held.y, t.colour, unit.name
FROM held JOIN note AS t ON t.id = held.subject_id LEFT JOIN unit ON unit.id = t.unit_id
WHERE t.matrix = :matrix AND t.context_id = :context AND t.parked = 0
  AND (t.became_id IS NULL OR t.became_id NOT IN (SELECT subject_id FROM held))
ORDER BY 2

-- What an account's people decide by, one person's words a row, the newest first: for an opportunity, and
-- in general.
SELECT t.person_id, t.context_id, t.text
FROM person AS p
JOIN person_text AS t ON t.person_id = p.id
WHERE p.account_id = :account AND p.left_on IS NULL AND t.field = 'criteria' AND t.context_id IN ('', :opportunity)
ORDER BY t.on_date DESC, t.id DESC

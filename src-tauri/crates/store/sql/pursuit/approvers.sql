-- Opportunities with a person who approves (C-01), and whether one of them is reached at all
-- (C-07). What is judged for the opportunity itself comes before what holds everywhere. Whoever was
-- never judged to approve is looked at once, not once for each opportunity.
WITH wanted AS MATERIALIZED (
    SELECT t.id, t.account_id FROM json_each(:ids) AS asked JOIN opportunity AS t ON t.id = asked.value
),
somebody AS MATERIALIZED (
    SELECT p.id, p.account_id FROM person AS p
    WHERE p.account_id IN (SELECT account_id FROM wanted) AND p.left_on IS NULL
      AND EXISTS (SELECT 1 FROM judgement
                  WHERE subject_id = p.id AND scale = 'buying-role' AND instr(',' || levels || ',', ',approver,'))
)
SELECT t.id,
       max(coalesce((SELECT levels FROM judgement
                     WHERE subject_id = p.id AND scale = 'coverage' AND context_id IN (t.id, '')
                     ORDER BY context_id = '', on_date DESC, id DESC LIMIT 1), 'none') NOT IN ('none', ''))
FROM wanted AS t
JOIN somebody AS p ON p.account_id = t.account_id
WHERE instr(',' || (SELECT levels FROM judgement
                    WHERE subject_id = p.id AND scale = 'buying-role' AND context_id IN (t.id, '')
                    ORDER BY context_id = '', on_date DESC, id DESC LIMIT 1) || ',', ',approver,')
GROUP BY t.id

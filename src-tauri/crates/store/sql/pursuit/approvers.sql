-- Opportunities with a person who approves (C-01), and whether one of them is reached at all
-- (C-07). What is judged for the opportunity itself comes before what holds everywhere.
SELECT t.id,
       max(coalesce((SELECT levels FROM judgement
                     WHERE subject_id = p.id AND scale = 'coverage' AND context_id IN (t.id, '')
                     ORDER BY context_id = '', on_date DESC, id DESC LIMIT 1), 'none') NOT IN ('none', ''))
FROM json_each(:ids) AS wanted
JOIN opportunity AS t ON t.id = wanted.value
JOIN person AS p ON p.account_id = t.account_id AND p.left_on IS NULL
WHERE instr(',' || (SELECT levels FROM judgement
                    WHERE subject_id = p.id AND scale = 'buying-role' AND context_id IN (t.id, '')
                    ORDER BY context_id = '', on_date DESC, id DESC LIMIT 1) || ',', ',approver,')
GROUP BY t.id

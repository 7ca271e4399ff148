SELECT p.*,
       account.name AS account,
       unit.name AS unit,
       manager.name AS manager,
       (SELECT levels FROM judgement
        WHERE subject_id = p.id AND scale = 'status' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS status,
       (SELECT levels FROM judgement
        WHERE subject_id = p.id AND scale = 'buying-role' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS roles,
       (SELECT levels FROM judgement
        WHERE subject_id = p.id AND scale = 'coverage' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS coverage
FROM {people}
JOIN account ON account.id = p.account_id
LEFT JOIN unit ON unit.id = p.unit_id
LEFT JOIN person AS manager ON manager.id = p.manager_id
ORDER BY {order}

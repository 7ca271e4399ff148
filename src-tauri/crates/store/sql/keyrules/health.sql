SELECT t.id, t.name, t.owner_id, owner.name, t.growth_goal, t.plan_reviewed_on,
       (SELECT levels FROM judgement
        WHERE subject_id = t.id AND scale = 'ladder' AND context_id = 'target'
        ORDER BY on_date DESC, id DESC LIMIT 1),
       (SELECT max(on_date) FROM activity WHERE account_id = t.id AND on_date <= :today)
FROM account AS t
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
WHERE (:account IS NULL OR t.id = :account)
  AND (SELECT levels FROM judgement
       WHERE subject_id = t.id AND scale = 'category' AND context_id = ''
       ORDER BY on_date DESC, id DESC LIMIT 1) = :category
ORDER BY t.name COLLATE names, t.id

SELECT t.id, t.name, a.id, a.name, t.owner_id, owner.name, a.industry, a.country, a.city,
       NULL, NULL, NULL, NULL,
       CASE WHEN t.currency = w.currency THEN t.amount_minor ELSE worth(t.amount_minor, t.currency, t.closed_on) END,
       NULL, NULL, NULL,
       {cost}, 0
FROM opportunity AS t
CROSS JOIN workspace AS w
LEFT JOIN account AS a ON a.id = t.account_id
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
WHERE t.outcome = 'open' AND (:context IS NULL OR t.account_id = :context)

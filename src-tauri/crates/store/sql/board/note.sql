SELECT t.id, t.text, a.id, a.name, t.owner_id, owner.name, a.industry, a.country, a.city,
       NULL,
       CASE WHEN t.currency = w.currency THEN t.revenue_minor ELSE worth(t.revenue_minor, t.currency, NULL) END,
       NULL, NULL, NULL, NULL, NULL,
       CASE WHEN t.currency = w.currency THEN t.profit_minor ELSE worth(t.profit_minor, t.currency, NULL) END,
       NULL, t.locked
FROM note AS t
CROSS JOIN workspace AS w
LEFT JOIN account AS a ON a.id = t.context_id
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
WHERE t.matrix = :matrix AND t.context_id = coalesce(:context, '') AND t.became_id IS NULL AND t.parked = 0

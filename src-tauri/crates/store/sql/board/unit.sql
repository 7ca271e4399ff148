SELECT t.id, t.name, a.id, a.name, a.owner_id, owner.name, a.industry, a.country, a.city,
       NULL,
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity INDEXED BY opportunity_by_unit WHERE unit_id = t.id AND outcome = 'won' AND closed_on > :since),
       CASE WHEN a.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, a.currency, NULL) END,
       CASE WHEN :open THEN (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE unit_id = t.id AND outcome = 'open') END,
       NULL, NULL, NULL, NULL, NULL, 0
FROM unit AS t
JOIN account AS a ON a.id = t.account_id
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = a.owner_id
WHERE :context IS NULL OR t.account_id = :context

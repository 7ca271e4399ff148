SELECT t.id,
       coalesce((SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity INDEXED BY opportunity_by_unit WHERE unit_id = t.id AND outcome = 'won' AND closed_on > :since), 0),
       NULL, CASE WHEN a.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, a.currency, NULL) END, NULL, NULL,
       coalesce((SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE unit_id = t.id AND outcome = 'open'), 0),
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, a.industry, a.country, a.city, NULL
FROM unit AS t
JOIN account AS a ON a.id = t.account_id
CROSS JOIN workspace AS w
WHERE :subject IS NULL OR t.id = :subject

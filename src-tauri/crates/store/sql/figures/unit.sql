SELECT t.id,
       coalesce((SELECT sum(amount_minor) FROM opportunity
        WHERE unit_id = t.id AND outcome = 'won' AND closed_on > :since AND currency = w.currency), 0),
       NULL, CASE WHEN a.currency = w.currency THEN t.potential_minor END, NULL, NULL,
       coalesce((SELECT sum(amount_minor) FROM opportunity
        WHERE unit_id = t.id AND outcome = 'open' AND currency = w.currency), 0),
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, a.industry, a.country, a.city, NULL
FROM unit AS t
JOIN account AS a ON a.id = t.account_id
CROSS JOIN workspace AS w
WHERE :subject IS NULL OR t.id = :subject

SELECT t.id, CASE WHEN t.currency = w.currency THEN t.revenue_minor ELSE worth(t.revenue_minor, t.currency, NULL) END, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, NULL, NULL, NULL,
       CASE WHEN t.currency = w.currency THEN t.profit_minor ELSE worth(t.profit_minor, t.currency, NULL) END,
       NULL, NULL, NULL, NULL
FROM note AS t
CROSS JOIN workspace AS w
WHERE :subject IS NULL OR t.id = :subject

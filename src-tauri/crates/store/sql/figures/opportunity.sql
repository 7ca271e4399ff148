SELECT t.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       CASE WHEN t.currency = w.currency THEN t.amount_minor ELSE worth(t.amount_minor, t.currency, t.closed_on) END,
       {days},
       {cost},
       t.probability, NULL, NULL, NULL, NULL, NULL
FROM opportunity AS t
CROSS JOIN workspace AS w
WHERE CASE WHEN :subject IS NULL THEN t.outcome = 'open' ELSE t.id = :subject END

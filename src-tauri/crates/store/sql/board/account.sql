SELECT t.id, t.name, t.id, t.name, t.owner_id, owner.name, t.industry, t.country, t.city,
       (SELECT levels FROM judgement
        WHERE subject_id = t.id AND scale = 'category' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1),
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE account_id = t.id AND outcome = 'won' AND closed_on > :since),
       CASE WHEN t.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, t.currency, NULL) END,
       CASE WHEN :open THEN (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE account_id = t.id AND outcome = 'open') END,
       NULL,
       CASE WHEN t.currency = w.currency THEN t.turnover_minor ELSE worth(t.turnover_minor, t.currency, NULL) END,
       t.employees, NULL, NULL, 0
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
WHERE :context IS NULL OR t.id = :context

SELECT t.*,
       owner.name AS owner,
       parent.name AS parent,
       (SELECT levels FROM judgement
        WHERE subject_id = t.id AND scale = 'category' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS category,
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE account_id = t.id AND outcome = 'won' AND closed_on > :since) AS revenue,
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE account_id = t.id AND outcome = 'open') AS open_amount,
       (SELECT count(*) FROM opportunity WHERE account_id = t.id AND outcome = 'open') AS open_count,
       (SELECT count(*) FROM person WHERE account_id = t.id AND left_on IS NULL) AS people
FROM json_each(:ids) AS wanted
JOIN account AS t ON t.id = wanted.value
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
LEFT JOIN account AS parent ON parent.id = t.parent_id
ORDER BY wanted.key

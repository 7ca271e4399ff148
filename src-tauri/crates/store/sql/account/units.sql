SELECT u.*,
       (SELECT count(*) FROM person WHERE unit_id = u.id AND left_on IS NULL) AS people,
       (SELECT count(*) FROM opportunity WHERE unit_id = u.id AND outcome = 'open') AS open_count,
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity WHERE unit_id = u.id AND outcome = 'open') AS open_amount,
       (SELECT sum(CASE WHEN currency = w.currency THEN amount_minor ELSE worth(amount_minor, currency, closed_on) END)
        FROM opportunity INDEXED BY opportunity_by_unit WHERE unit_id = u.id AND outcome = 'won' AND closed_on > ?2) AS revenue,
       (SELECT levels FROM judgement
        WHERE subject_id = u.id AND scale = 'unit-position' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS position,
       (SELECT currency FROM account WHERE id = u.account_id) AS currency
FROM unit AS u CROSS JOIN workspace AS w
WHERE u.account_id = ?1
ORDER BY u.rank, u.id

SELECT u.*,
       (SELECT count(*) FROM person WHERE unit_id = u.id AND left_on IS NULL) AS people,
       (SELECT count(*) FROM opportunity WHERE unit_id = u.id AND outcome = 'open') AS open_count,
       (SELECT sum(amount_minor) FROM opportunity
        WHERE unit_id = u.id AND outcome = 'open'
          AND currency = (SELECT currency FROM workspace)) AS open_amount,
       (SELECT sum(amount_minor) FROM opportunity
        WHERE unit_id = u.id AND outcome = 'won' AND closed_on > ?2
          AND currency = (SELECT currency FROM workspace)) AS revenue,
       (SELECT levels FROM judgement
        WHERE subject_id = u.id AND scale = 'unit-position' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS position,
       (SELECT currency FROM account WHERE id = u.account_id) AS currency
FROM unit AS u
WHERE u.account_id = ?1
ORDER BY u.rank, u.id

SELECT u.id, u.name,
       (SELECT levels FROM judgement
        WHERE subject_id = u.id AND scale = :scale AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS position,
       (SELECT coalesce(sum({days}), 0.0) FROM opportunity AS t
        WHERE t.unit_id = u.id AND t.outcome = 'open') AS days,
       (SELECT coalesce(sum(hours), 0.0) FROM activity
        WHERE on_date > :since AND person_id IN (SELECT id FROM person WHERE unit_id = u.id)) AS hours
FROM unit AS u
WHERE u.account_id = :account
ORDER BY u.rank, u.id

SELECT u.*,
       (SELECT count(*) FROM person WHERE unit_id = u.id) AS people,
       (SELECT count(*) FROM opportunity WHERE unit_id = u.id AND outcome = 'open') AS open_count,
       (SELECT sum(amount_minor) FROM opportunity
        WHERE unit_id = u.id AND outcome = 'open'
          AND currency = (SELECT currency FROM workspace)) AS open_amount
FROM unit AS u
WHERE u.account_id = ?1
ORDER BY u.rank, u.id

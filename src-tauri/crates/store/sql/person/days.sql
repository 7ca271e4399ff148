SELECT day, count(*) FROM (
    SELECT on_date AS day FROM judgement
    WHERE subject_id IN (SELECT id FROM person WHERE account_id = ?1) AND (context_id = '' OR context_id = ?2)
    UNION ALL SELECT on_date FROM person_fact WHERE person_id IN (SELECT id FROM person WHERE account_id = ?1)
    UNION ALL SELECT since_on FROM person WHERE account_id = ?1
    UNION ALL SELECT left_on FROM person WHERE account_id = ?1
    UNION ALL SELECT on_date FROM link WHERE account_id = ?1
    UNION ALL SELECT until_on FROM link WHERE account_id = ?1
    UNION ALL SELECT on_date FROM clique WHERE account_id = ?1 AND (context_id = '' OR context_id = ?2)
    UNION ALL SELECT until_on FROM clique WHERE account_id = ?1 AND (context_id = '' OR context_id = ?2)
)
WHERE day IS NOT NULL
GROUP BY day
ORDER BY day

WITH level AS (
    SELECT p.id, p.outside,
           (SELECT levels FROM judgement WHERE subject_id = p.id AND scale = 'coverage' AND context_id = ''
            ORDER BY on_date DESC, id DESC LIMIT 1) AS coverage,
           (SELECT levels FROM judgement WHERE subject_id = p.id AND scale = 'status' AND context_id = ''
            ORDER BY on_date DESC, id DESC LIMIT 1) AS status,
           (SELECT levels FROM judgement WHERE subject_id = p.id AND scale = 'buying-role' AND context_id = ''
            ORDER BY on_date DESC, id DESC LIMIT 1) AS roles
    FROM person AS p WHERE p.account_id = :account AND p.left_on IS NULL),
deal AS (SELECT owner_id, unit_id, outcome, closed_on FROM opportunity WHERE account_id = :account)
SELECT (SELECT count(*) FROM level),
       (SELECT count(*) FROM level WHERE coverage NOT IN ('', 'none')),
       (SELECT count(*) FROM unit WHERE account_id = :account),
       (SELECT count(DISTINCT unit_id) FROM deal WHERE outcome = 'won' AND closed_on > :since),
       (SELECT count(*) FROM level WHERE roles LIKE '%decision-maker%' OR roles LIKE '%approver%'),
       (SELECT count(*) FROM level
        WHERE (roles LIKE '%decision-maker%' OR roles LIKE '%approver%') AND status IN ('supporter', 'mentor')),
       (SELECT count(*) FROM level WHERE outside = 1 AND status IN ('supporter', 'mentor')),
       1 + (SELECT count(*) FROM deal WHERE outcome = 'open'),
       (SELECT count(owner_id) FROM account WHERE id = :account)
         + (SELECT count(owner_id) FROM deal WHERE outcome = 'open'),
       (SELECT count(*) FROM (
            SELECT teammate_id FROM activity WHERE account_id = :account AND on_date > :since
            UNION SELECT owner_id FROM deal WHERE outcome <> 'open' AND closed_on > :since)
        WHERE teammate_id IS NOT NULL
          AND teammate_id NOT IN (SELECT owner_id FROM deal WHERE outcome = 'open' AND owner_id IS NOT NULL)
          AND teammate_id IS NOT (SELECT owner_id FROM account WHERE id = :account))

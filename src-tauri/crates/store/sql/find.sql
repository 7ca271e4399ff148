SELECT kind, id, name, detail, account FROM (
    SELECT 'account' AS kind, 0 AS rank, id, name, city AS detail, id AS account
    FROM account WHERE name_matches(name, ?1)
    UNION ALL
    SELECT 'person', 1, p.id, p.name, a.name, a.id
    FROM person AS p JOIN account AS a ON a.id = p.account_id WHERE name_matches(p.name, ?1)
    UNION ALL
    SELECT 'opportunity', 2, o.id, o.name, a.name, a.id
    FROM opportunity AS o LEFT JOIN account AS a ON a.id = o.account_id
    WHERE name_matches(o.name, ?1) OR o.reference = ?1
    UNION ALL
    SELECT 'unit', 3, u.id, u.name, a.name, a.id
    FROM unit AS u JOIN account AS a ON a.id = u.account_id WHERE name_matches(u.name, ?1)
    UNION ALL
    SELECT 'competitor', 4, id, name, NULL, NULL FROM competitor WHERE name_matches(name, ?1)
    UNION ALL
    SELECT 'product', 3, id, name, series, NULL FROM product WHERE name_matches(name, ?1)
    UNION ALL
    SELECT 'teammate', 4, id, name, role, NULL FROM teammate WHERE name_matches(name, ?1)
)
ORDER BY lower(name) <> lower(?1), instr(lower(name), lower(?1)) <> 1, rank, name COLLATE names
LIMIT ?2

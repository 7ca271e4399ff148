SELECT t.id, CASE WHEN t.name = '' THEN coalesce(t.title, '') ELSE t.name END, a.id, a.name, a.owner_id, owner.name, a.industry, a.country, a.city,
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0
FROM person AS t
JOIN account AS a ON a.id = t.account_id
LEFT JOIN teammate AS owner ON owner.id = a.owner_id
WHERE t.left_on IS NULL AND (:context IS NULL OR t.account_id = :context)

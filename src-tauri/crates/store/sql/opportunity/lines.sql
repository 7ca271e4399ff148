SELECT t.*,
       account.name AS account,
       unit.name AS unit,
       owner.name AS owner,
       product.name AS product,
       coalesce((SELECT max(on_date) FROM opportunity_fact
                 WHERE opportunity_id = t.id AND kind = 'stage'), t.opened_on) AS stage_since
FROM json_each(:ids) AS wanted
JOIN opportunity AS t ON t.id = wanted.value
LEFT JOIN account ON account.id = t.account_id
LEFT JOIN unit ON unit.id = t.unit_id
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
LEFT JOIN product ON product.id = t.product_id
ORDER BY wanted.key

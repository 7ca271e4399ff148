SELECT n.*,
       u.name, p.name, t.name,
       coalesce(account.name, unit.name, opportunity.name),
       place.x, place.y, coalesce(place.locked, 0)
FROM note AS n
LEFT JOIN unit AS u ON u.id = n.unit_id
LEFT JOIN product AS p ON p.id = n.product_id
LEFT JOIN teammate AS t ON t.id = n.owner_id
LEFT JOIN account ON account.id = n.became_id
LEFT JOIN unit ON unit.id = n.became_id
LEFT JOIN opportunity ON opportunity.id = n.became_id
LEFT JOIN placement AS place ON place.id = (
    SELECT id FROM placement WHERE subject_id = n.id AND matrix = n.matrix
    ORDER BY on_date DESC, id DESC LIMIT 1)

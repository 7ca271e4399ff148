SELECT t.id, t.name, t.owner_id,
       CASE WHEN t.currency = w.currency THEN t.potential_minor END AS potential,
       (SELECT levels FROM judgement
        WHERE subject_id = t.id AND scale = 'category' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS category,
       (SELECT sum(amount_minor) FROM opportunity
        WHERE account_id = t.id AND outcome = 'won' AND closed_on > :since
          AND currency = w.currency) AS revenue,
       place.x, place.y,
       former.x AS before_x, former.y AS before_y
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN placement AS place ON place.id = (
    SELECT id FROM placement WHERE subject_id = t.id AND matrix = :matrix
    ORDER BY on_date DESC, id DESC LIMIT 1)
LEFT JOIN placement AS former ON :compare IS NOT NULL AND former.id = (
    SELECT id FROM placement WHERE subject_id = t.id AND matrix = :matrix AND on_date <= :compare
    ORDER BY on_date DESC, id DESC LIMIT 1)

-- Who is said to win something: one row for each person and kind of win.
SELECT DISTINCT person_id, field
FROM (
    SELECT person_id, field, text,
        row_number() OVER (
            PARTITION BY person_id, field, context_id ORDER BY on_date DESC, id DESC
        ) AS nth
    FROM person_text
    WHERE person_id IN (SELECT id FROM person WHERE account_id = ?1)
        AND field IN ('business-win', 'personal-win')
        AND (context_id = '' OR context_id = ?2)
        AND on_date <= ?3
)
WHERE nth = 1 AND text <> ''

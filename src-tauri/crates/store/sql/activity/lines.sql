SELECT t.*,
       account.name AS account,
       CASE WHEN person.name = '' THEN coalesce(person.title, '') ELSE person.name END AS person,
       teammate.name AS teammate
FROM json_each(:ids) AS wanted
JOIN activity AS t ON t.id = wanted.value
JOIN account ON account.id = t.account_id
LEFT JOIN person ON person.id = t.person_id
LEFT JOIN teammate ON teammate.id = t.teammate_id
ORDER BY wanted.key

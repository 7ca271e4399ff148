-- The levels these opportunities hold on a scale.
SELECT wanted.value,
       (SELECT levels FROM judgement
        WHERE subject_id = wanted.value AND scale = :scale AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1) AS levels
FROM json_each(:ids) AS wanted

-- How decided opportunities ended, by the level of a scale that held for them last.
WITH held AS (
    SELECT subject_id, levels, row_number() OVER (PARTITION BY subject_id ORDER BY on_date DESC, id DESC) AS place
    FROM judgement WHERE scale=:scale AND context_id=''
)
SELECT levels, sum(outcome='won'), count(*)
FROM held JOIN opportunity ON opportunity.id=subject_id
WHERE place=1 AND levels<>'' AND outcome<>'open'
GROUP BY levels

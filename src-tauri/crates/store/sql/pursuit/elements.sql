-- The newest rating of ourselves on each criterion of a scorecard, of these opportunities.
SELECT r.subject_id, r.criterion, r.value
FROM json_each(:ids) AS wanted
JOIN rating AS r ON r.subject_id = wanted.value AND r.scorecard = :scorecard AND r.contender_id = ''
WHERE NOT EXISTS (
    SELECT 1 FROM rating AS later
    WHERE later.subject_id = r.subject_id AND later.scorecard = r.scorecard AND later.contender_id = ''
      AND later.criterion = r.criterion AND (later.on_date, later.id) > (r.on_date, r.id)
)

-- The newest of each mark of these opportunities, where it is reached.
SELECT m.opportunity_id, m.pipeline, m.stage, m.mark, m.evidence, m.on_date, m.author
FROM json_each(:ids) AS wanted
JOIN stage_mark AS m ON m.opportunity_id = wanted.value
WHERE m.done AND NOT EXISTS (
    SELECT 1 FROM stage_mark AS later
    WHERE later.opportunity_id = m.opportunity_id AND later.pipeline = m.pipeline AND later.stage = m.stage
      AND later.mark = m.mark AND (later.on_date, later.id) > (m.on_date, m.id)
)

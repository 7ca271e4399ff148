-- What these opportunities take of us: as said; else the days planned for their team, and what those
-- cost by the day rate.
SELECT t.id, {days}, {cost}, t.effort_days IS NULL, t.effort_cost_minor IS NULL
FROM opportunity AS t
CROSS JOIN workspace AS w
WHERE t.id IN (SELECT value FROM json_each(:ids))
  AND ({days} IS NOT NULL OR t.effort_cost_minor IS NOT NULL)

-- How often levels of a scale (joined where several hold), criteria of a scorecard or stages of a
-- pipeline are in use.
SELECT levels, count(*) FROM judgement WHERE ?1 = 'scale' AND scale = ?2 GROUP BY levels
UNION ALL SELECT criterion, count(*) FROM rating WHERE ?1 = 'scorecard' AND scorecard = ?2 GROUP BY criterion
UNION ALL SELECT stage, count(*) FROM opportunity WHERE ?1 = 'process' AND pipeline = ?2 GROUP BY stage

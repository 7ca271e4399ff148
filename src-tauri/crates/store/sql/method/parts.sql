-- How often levels of a scale (joined where several hold), criteria of a scorecard or stages of a
-- pipeline are in use.
SELECT levels, count(*) FROM judgement WHERE ?1 = 'scale' AND scale = ?2 GROUP BY levels
UNION ALL SELECT source, count(*) FROM lead WHERE ?1 = 'scale' AND ?2 = 'lead-source' AND source IS NOT NULL GROUP BY source
UNION ALL SELECT limits, count(*) FROM lead WHERE ?1 = 'scale' AND ?2 = 'lead-limit' AND limits IS NOT NULL GROUP BY limits
UNION ALL SELECT loss_reason, count(*) FROM opportunity WHERE ?1 = 'scale' AND ?2 = 'loss-reason' AND loss_reason IS NOT NULL GROUP BY loss_reason
UNION ALL SELECT criterion, count(*) FROM rating WHERE ?1 = 'scorecard' AND scorecard = ?2 GROUP BY criterion
UNION ALL SELECT section, count(*) FROM answer WHERE ?1 = 'worksheet' AND worksheet = ?2 GROUP BY section
UNION ALL SELECT level, count(*) FROM answer WHERE ?1 = 'scale' AND ?2 = 'information-level' AND level IS NOT NULL GROUP BY level
UNION ALL SELECT stage, count(*) FROM opportunity WHERE ?1 = 'process' AND pipeline = ?2 GROUP BY stage

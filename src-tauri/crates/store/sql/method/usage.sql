-- How often each part of the method is in use, by kind and key.
SELECT 'scale', scale, count(*) FROM judgement GROUP BY scale
UNION ALL SELECT 'scale', 'loss-reason', count(*) FROM opportunity WHERE loss_reason IS NOT NULL HAVING count(*) > 0
UNION ALL SELECT 'scorecard', scorecard, count(*) FROM rating GROUP BY scorecard
UNION ALL SELECT 'matrix', matrix, count(*) FROM placement GROUP BY matrix
UNION ALL SELECT 'process', pipeline, count(*) FROM opportunity GROUP BY pipeline
UNION ALL SELECT 'worksheet', worksheet, count(*) FROM answer WHERE text IS NOT NULL GROUP BY worksheet
UNION ALL SELECT 'agenda', agenda, count(*) FROM workshop GROUP BY agenda

SELECT workshop_id, sum(kind = 'decision'), sum(kind = 'action'), sum(kind = 'action' AND done = 0)
FROM workshop_entry GROUP BY workshop_id

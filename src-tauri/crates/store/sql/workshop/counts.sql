SELECT entry.workshop_id,
       sum(entry.kind = 'decision'),
       sum(entry.kind = 'action'),
       sum(entry.kind = 'action' AND coalesce(action.done, entry.done) = 0)
FROM workshop_entry AS entry
LEFT JOIN action ON action.id = entry.id
GROUP BY entry.workshop_id

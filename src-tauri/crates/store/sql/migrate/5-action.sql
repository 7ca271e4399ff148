-- What a workshop agreed to do is an action like any other, under the key of its line in the minutes.
INSERT INTO action (id, subject_id, context_id, text, owner_id, due_on, done, done_on, origin, author, created_on)
SELECT entry.id,
       coalesce(nullif(entry.subject_id, ''), nullif(held.context_id, ''), held.id),
       '', entry.text, entry.owner_id, entry.due_on, entry.done,
       CASE WHEN entry.done THEN entry.on_date END,
       'workshop', '', entry.on_date
FROM workshop_entry AS entry
JOIN workshop AS held ON held.id = entry.workshop_id
WHERE entry.kind = 'action';

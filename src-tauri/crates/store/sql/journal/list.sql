SELECT seq, author, stamp, op, args, kind, undoes, rows
FROM journal
WHERE (?1 IS NULL OR seq < ?1)
  AND (?2 IS NULL OR stamp >= ?2)
  AND (?3 IS NULL OR seq IN (SELECT seq FROM journal_touch WHERE subject_id = ?3))
ORDER BY seq DESC
LIMIT ?4

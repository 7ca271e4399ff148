SELECT seq FROM journal
WHERE seq = (SELECT max(seq) FROM journal)
  AND kind = 'do' AND op = ?1 AND merge = ?2 AND stamp >= ?3
  AND author = ?4 AND device = ?5 AND schema = ?6

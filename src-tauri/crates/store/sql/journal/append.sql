INSERT INTO journal (device, author, stamp, op, args, kind, undoes, merge, schema, rows, changeset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)

coalesce(
    CASE WHEN t.currency = w.currency THEN t.effort_cost_minor ELSE worth(t.effort_cost_minor, t.currency, t.closed_on) END,
    CAST(round({days} * (SELECT json_extract(value, '$.day_rate') FROM setting WHERE key = 'pursuit')) AS INTEGER))

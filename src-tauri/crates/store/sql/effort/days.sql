coalesce(t.effort_days, (SELECT sum(days) FROM team_member WHERE opportunity_id = t.id))

WITH deals AS (
    SELECT id, sum(CASE WHEN closed_on > :since THEN worth END) AS revenue,
           sum(CASE WHEN closed_on <= :since THEN worth END) AS revenue_before
    FROM (SELECT o.account_id AS id, o.closed_on, CASE WHEN o.currency = w.currency THEN o.amount_minor ELSE worth(o.amount_minor, o.currency, o.closed_on) END AS worth
          FROM opportunity AS o CROSS JOIN workspace AS w
          WHERE o.account_id IS NOT NULL AND o.outcome = 'won' AND o.closed_on > :before)
    GROUP BY id),
spent AS (
    SELECT account_id AS id,
           sum(CASE WHEN on_date BETWEEN :from AND :to THEN hours END) AS hours,
           max(on_date) AS active_on
    FROM activity
    GROUP BY account_id)
SELECT t.id, t.name, t.owner_id, owner.name,
       coalesce(deals.revenue, 0), coalesce(deals.revenue_before, 0),
       CASE WHEN t.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, t.currency, NULL) END,
       t.time_percent, spent.hours, spent.active_on
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
LEFT JOIN deals ON deals.id = t.id
LEFT JOIN spent ON spent.id = t.id
ORDER BY t.name COLLATE names, t.id

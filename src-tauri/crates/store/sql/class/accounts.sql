WITH deals AS (
    SELECT o.account_id AS id,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :since AND o.currency = w.currency THEN o.amount_minor END) AS revenue,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :before AND o.closed_on <= :since AND o.currency = w.currency
               THEN o.amount_minor END) AS revenue_before,
           sum(CASE WHEN o.outcome = 'open' AND o.currency = w.currency THEN o.amount_minor END) AS open,
           sum(o.outcome = 'open') AS open_count,
           sum(o.outcome = 'won' AND o.closed_on > :since) AS won,
           sum(o.outcome = 'lost' AND o.closed_on > :since) AS lost,
           max(CASE WHEN o.outcome = 'won' THEN o.closed_on END) AS last_won
    FROM opportunity AS o CROSS JOIN workspace AS w
    WHERE o.account_id IS NOT NULL AND {deals}
    GROUP BY o.account_id)
SELECT t.id, t.name, t.owner_id, owner.name, t.industry, t.country, t.city,
       CASE WHEN t.currency = w.currency THEN t.potential_minor END,
       t.loss_reason, t.loss_prevention, t.growth_goal, t.plan_reviewed_on,
       coalesce(deals.revenue, 0), coalesce(deals.revenue_before, 0), coalesce(deals.open, 0),
       coalesce(deals.open_count, 0), coalesce(deals.won, 0), coalesce(deals.lost, 0), deals.last_won
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
LEFT JOIN deals ON deals.id = t.id
WHERE {accounts}
ORDER BY t.name COLLATE names, t.id

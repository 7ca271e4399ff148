WITH deal AS (
    SELECT o.account_id, o.outcome, o.closed_on, o.margin_percent, o.discount_percent,
           CASE WHEN o.currency = w.currency THEN o.amount_minor ELSE worth(o.amount_minor, o.currency, o.closed_on) END AS worth
    FROM opportunity AS o CROSS JOIN workspace AS w
    WHERE o.account_id IS NOT NULL AND {deals}),
deals AS (
    SELECT o.account_id AS id,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :since THEN o.worth END) AS revenue,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :before AND o.closed_on <= :since THEN o.worth END) AS revenue_before,
           sum(CASE WHEN o.outcome = 'open' THEN o.worth END) AS open,
           sum(o.outcome = 'open') AS open_count,
           sum(o.outcome = 'won' AND o.closed_on > :since) AS won,
           sum(o.outcome = 'lost' AND o.closed_on > :since) AS lost,
           max(CASE WHEN o.outcome = 'won' THEN o.closed_on END) AS last_won,
           -- The list price of what was sold with a discount is amount ÷ (1 − discount).
           CAST(total(o.worth * o.margin_percent / 100) FILTER (WHERE o.outcome = 'won' AND o.closed_on > :since) AS INTEGER) AS margin,
           CAST(total(o.worth) FILTER (WHERE o.outcome = 'won' AND o.closed_on > :since AND o.margin_percent IS NOT NULL) AS INTEGER) AS margin_of,
           sum(o.outcome = 'won' AND o.closed_on > :since
               AND o.worth IS NOT NULL AND o.margin_percent IS NOT NULL) AS margin_count,
           CAST(total(o.worth * o.discount_percent / (100 - o.discount_percent)) FILTER (WHERE o.outcome = 'won'
               AND o.closed_on > :since AND o.discount_percent < 100) AS INTEGER) AS discount,
           CAST(total(o.worth * 100 / (100 - o.discount_percent)) FILTER (WHERE o.outcome = 'won'
               AND o.closed_on > :since AND o.discount_percent < 100) AS INTEGER) AS discount_of,
           sum(o.outcome = 'won' AND o.closed_on > :since
               AND o.worth IS NOT NULL AND coalesce(o.discount_percent, 100) < 100) AS discount_count
    FROM deal AS o GROUP BY o.account_id)
SELECT t.id, t.name, t.owner_id, owner.name, t.industry, t.country, t.city,
       CASE WHEN t.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, t.currency, NULL) END,
       t.loss_reason, t.loss_prevention, t.growth_goal, t.plan_reviewed_on,
       coalesce(deals.revenue, 0), coalesce(deals.revenue_before, 0), coalesce(deals.open, 0),
       coalesce(deals.open_count, 0), coalesce(deals.won, 0), coalesce(deals.lost, 0), deals.last_won,
       coalesce(deals.margin, 0), coalesce(deals.margin_of, 0), coalesce(deals.margin_count, 0),
       coalesce(deals.discount, 0), coalesce(deals.discount_of, 0), coalesce(deals.discount_count, 0)
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN teammate AS owner ON owner.id = t.owner_id
LEFT JOIN deals ON deals.id = t.id
WHERE {accounts}
ORDER BY t.name COLLATE names, t.id

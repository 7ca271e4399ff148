WITH deal AS (
    SELECT o.account_id, o.outcome, o.closed_on,
           CASE WHEN o.currency = w.currency THEN o.amount_minor ELSE worth(o.amount_minor, o.currency, o.closed_on) END AS worth
    FROM opportunity AS o CROSS JOIN workspace AS w
    WHERE o.account_id IS NOT NULL AND (:subject IS NULL OR o.account_id = :subject)),
deals AS (
    SELECT o.account_id AS id,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :since THEN o.worth END) AS revenue,
           sum(CASE WHEN o.outcome = 'won' AND o.closed_on > :before AND o.closed_on <= :since THEN o.worth END) AS revenue_before,
           sum(CASE WHEN o.outcome = 'open' THEN o.worth END) AS open,
           sum(o.outcome = 'open') AS open_count,
           sum(o.outcome = 'won') AS won_count,
           min(CASE WHEN o.outcome = 'won' THEN o.closed_on END) AS first_won
    FROM deal AS o GROUP BY o.account_id),
known AS (
    SELECT account_id AS id, count(*) AS people FROM person
    WHERE placeholder = 0 AND left_on IS NULL AND (:subject IS NULL OR account_id = :subject)
    GROUP BY account_id)
SELECT t.id, coalesce(deals.revenue, 0), coalesce(deals.revenue_before, 0),
       CASE WHEN t.currency = w.currency THEN t.potential_minor ELSE worth(t.potential_minor, t.currency, NULL) END,
       CASE WHEN t.currency = w.currency THEN t.turnover_minor ELSE worth(t.turnover_minor, t.currency, NULL) END,
       t.employees, coalesce(deals.open, 0), coalesce(deals.open_count, 0), coalesce(deals.won_count, 0),
       coalesce(known.people, 0), deals.first_won, NULL, NULL, NULL, NULL, NULL,
       t.industry, t.country, t.city,
       (SELECT levels FROM judgement
        WHERE subject_id = t.id AND scale = 'category' AND context_id = ''
        ORDER BY on_date DESC, id DESC LIMIT 1)
FROM account AS t
CROSS JOIN workspace AS w
LEFT JOIN deals ON deals.id = t.id
LEFT JOIN known ON known.id = t.id
WHERE :subject IS NULL OR t.id = :subject

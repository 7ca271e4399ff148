### Opportunities at risk.

risk-title = At risk
risk-none = No open opportunity breaks a rule.
risk-sum =
    { $count ->
        [one] { $count } opportunity, { $amount }
       *[other] { $count } opportunities, { $amount }
    }
risk-all = All rules
risk-listed = { $count } more are not listed.
risk-overdue = Past its close
risk-slipped = Keeps slipping
risk-stuck = Stuck
risk-stale = Nothing happens
risk-unconfirmed = Not confirmed
risk-value = No value confirmed
risk-undated = No expected close
risk-told-overdue =
    { $days ->
        [one] { $days } day past its close
       *[other] { $days } days past its close
    }
risk-told-slipped = slipped { $count } times
risk-told-stuck = { $days } days in its stage
risk-told-stale = nothing for { $days } days
risk-told-never = nothing ever written down
risk-told-unconfirmed =
    { $count ->
        [one] { $count } element not confirmed
       *[other] { $count } elements not confirmed
    }
risk-math-overdue = Its expected close has passed. Ours.
risk-math-slipped = Its expected close was moved to a later month { $slips } times or more within a year. Ours.
risk-math-stuck = Longer in its stage than 1.5 × the days expected there (D-30).
risk-math-stale = Nothing was changed of it and nothing written down for its account for more than { $days } days. Ours.
risk-math-unconfirmed = An element is not confirmed as high as its amount asks, so no forecast counts it (D-07, D-08).
risk-math-value = It stands at 50 % or more and the customer has confirmed no value. Ours.
risk-math-undated = Nobody said when it closes. Ours.

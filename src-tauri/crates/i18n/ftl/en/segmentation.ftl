### The board inside an account.

segmentation-effort-wasted = { $days } days ({ $share } % of our effort) go to { $units }, where we see no opportunity.

### The reserve of opportunities.

reserve-title = Reserve
reserve-near = Within 3 months
reserve-far = Later
reserve-undated = No date
reserve-by-amount = By amount
reserve-by-count = By count
reserve-enough = enough: { $value }
reserve-missing = { $value } more
reserve-left-out = { $count } not counted ({ $amount })
reserve-reached = The target is reached: nothing is missing.
reserve-full = Saturated: at the usual win rate it brings what is missing to the target, whenever it closes.
reserve-lacking = 
    { $count ->
        [0] Until saturation { $amount } are to be found.
        [one] Until saturation { $amount } and { $count } more opportunity are to be found.
       *[other] Until saturation { $amount } and { $count } more opportunities are to be found.
    }
reserve-lacking-count = 
    { $count ->
        [one] The amount is enough, but it stands on few: { $count } more opportunity until saturation.
       *[other] The amount is enough, but it stands on few: { $count } more opportunities until saturation.
    }
reserve-no-target = No target is set for these months, so nobody can say how far the reserve reaches.
reserve-math = Open opportunities that a forecast counts (all elements confirmed as high as the amount asks), whenever they close. Missing = target of the months − won in them. Enough = missing ÷ own win rate; as a number, ÷ the average amount won. The method asks for reserve against what is missing (D-24); that the win rate decides what is enough is ours.

### What our value to a customer is, and the pain chain.

value-title = Value
value-ours = Our value to them
value-add = Add a result
value-empty = Which result do we deliver that shows in a figure of theirs?
value-result = Result
value-measure = Their figure
value-baseline = Today
value-target = Then
value-worth = Worth a year
value-judged = How they judge it
value-judged-ask = How do they define and measure a supplier's value?
value-confirmed-by = Confirmed by
value-confirmed-on = on
value-differentiator = Unlike rivals
value-differentiator-ask = What does nobody else give?
value-personal = In person
value-personal-ask = What does the seller add in person?
value-state-draft = Draft
value-state-quantified = Quantified
value-state-confirmed = Confirmed
value-state-differentiated = Differentiated
value-next-draft = Next: a figure, today and then, or what it is worth a year.
value-next-quantified = Next: somebody at the customer confirms it.
value-next-confirmed = Next: what nobody else gives.
value-a-year = { $amount } a year
value-benefit-total = All together
value-benefit-sum = { $amount } a year in all
value-steps = How sure our value is
value-chain = Pain chain
value-chain-label = Pain chain, { $count } nodes
value-chain-empty = Start with a department and its problem: what does it do to others, what would help, and what of ours is that?
value-impact-total = All impacts
value-impact-sum = Impact { $amount } a year
value-without =
    { $count ->
        [one] one impact without a figure
       *[other] { $count } impacts without a figure
    }
value-untouched = Not asked yet: { $names }
value-undriven = No driver behind it: which pressure on the unit's head does it answer?
value-node = Node
value-column-kind = Kind
value-column-cost = Costs
value-column-leads = Leads to
value-kind-driver = Driver
value-kind-department = Department
value-kind-problem = Problem
value-kind-impact = Impact
value-kind-idea = Idea
value-kind-product = Product
value-kinds-driver = Drivers
value-kinds-department = Departments
value-kinds-problem = Problems
value-kinds-impact = Impacts
value-kinds-idea = Ideas
value-kinds-product = Our products
value-add-node = Add { $kind ->
    [driver] a driver
    [department] a department
    [problem] a problem
    [impact] an impact
    [idea] an idea
   *[product] a product
}
value-add-after = What follows from “{ $name }”
value-link-to = Leads to …
value-link-choose = Choose where “{ $name }” leads, or Esc.
value-unlink = No longer leads to { $name }
value-who = Who has it
value-as-list = As a list
value-as-chain = As a chain
value-export = Export picture

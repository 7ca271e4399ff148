### Leads: contacts and possible needs before they are opportunities.

leads-title = Leads
leads-show = Show leads
leads-rule = Nobody has a lead to themselves, and it counts against nobody.
leads-add = Write a lead down
leads-none = No leads here
leads-none-hint = A name, a call, a referral: write it down, and find out whether there is a need.
leads-state =
    { $state ->
        [converted] Converted
        [dropped] Dropped
        [all] All
       *[open] Open
    }
leads-kind =
    { $kind ->
        [existing] Existing customer
        [dormant] Dormant customer
       *[new] New customer
    }
leads-kind-of = Type
leads-company = Company
leads-contact = Contact
leads-source = Source
leads-limit = Still a lead
leads-cost = Cost
leads-next = Next
leads-next-add = What is next?
leads-work = What to do, by role
leads-revenue = Revenue
leads-conversion = Conversion
leads-convert = Make an opportunity
leads-became = its opportunity
leads-drop = Drop
leads-reopen = Open again
leads-sources = By source
leads-kinds = By type
leads-figures = What leads bring
leads-sources-best = ★ pay best
leads-check = The last two weeks
leads-check-none = { $count } activities, no new opportunity
leads-check-per = { $number } activities per new opportunity
leads-check-day = { $activities } activities, { $leads } leads, { $opportunities } opportunities
leads-check-key = Bars: activities. ● new opportunity, ○ new lead.
leads-check-ask =
    { $ask ->
        [efficiency] Many visits and few opportunities: do the sources fit?
        [strategy] Is the way we sell the right one for these customers?
        [confirmation] Do we confirm early enough whether it is real?
       *[ability] What would a colleague have done better in these meetings?
    }

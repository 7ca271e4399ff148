### Relations of an account's people: positions and their holders, small circles, relationship levels, culture, how to approach.

## Positions and their holders

relations-chair = Position
relations-chair-holders = Who holds and held the position
relations-chair-succeed = Somebody else takes over…
relations-chair-fill = Somebody takes the position…
relations-chair-leave =
    { $count ->
        [one] Has left…
       *[other] Have left…
    }
relations-chair-succeed-title = { $position }: who takes over?
relations-chair-who = Who
relations-chair-who-hint = Somebody of this account, or a new name.
relations-chair-new = { $name } is new and will be added.
relations-chair-from = From
relations-chair-take = Takes over
relations-chair-leave-title =
    { $count ->
        [one] { $name } has left
       *[other] { $count } people have left
    }
relations-chair-left-on = Left on
relations-chair-where = Reason, or where to
relations-chair-close = The position goes too; who reported to it reports one level up.
relations-chair-go =
    { $count ->
        [one] Has left
       *[other] Have left
    }
relations-chair-gone = Left on { $day }. What is known stays.
relations-chair-open = Nobody is known for this position yet. Once you know, write the name at the top.
relations-chair-vacant = not filled
relations-chair-span = { $from } – { $to }
relations-chair-since = since { $day }
relations-chair-now = now

## Small circles

relations-circle = Small circle
relations-circles = Small circles
relations-circle-unnamed = New circle
relations-circle-make = Make a small circle
relations-circle-key = G: make a small circle of the selected
relations-circle-tone = Colour
relations-circle-tone-of = Colour { $number }
relations-circle-add = Add somebody
relations-circle-without = Take { $name } out of it
relations-circle-join = Into a small circle …
relations-circle-ended = Dissolved on
relations-circle-dissolve = Dissolve
relations-circle-dissolve-why = It leaves the map from today on; earlier days keep it.
relations-circle-again = Take up again
relations-circle-said =
    { $count ->
        [one] Small circle { $name }, { $count } person
       *[other] Small circle { $name }, { $count } people
    }

## How deep a relationship is

relations-bonds = Relationship with us
relations-bonds-none = Nobody of us knows this person yet.
relations-bonds-add = Add one of us
relations-level-now = Now
relations-level-want = Wanted
relations-level-gap =
    { $count ->
        [one] { $count } step to go.
       *[other] { $count } steps to go.
    }
relations-level-reached = Reached.
relations-level-cell = { $ours } and { $theirs }: set the relationship

## Sensitive parts

relations-sensitive = What is kept about people
relations-sensitive-law = Off until you switch it on. Data protection law asks for a purpose and for no more than the work needs: note how somebody works, never health, faith, politics or private life. Private parts stay out of every redacted view and export.
relations-sensitive-what = { $count } kinds, shown before a meeting; private
relations-fade = A judgement counts as old after … days

## Checklists

relations-ticked = { $done } of { $all }
relations-ticked-by = Last ticked { $day } by { $author }

## The account's relationship

relations-title = Relationship
relations-stairs = When we are asked
relations-export = Export: { $title }
relations-stairs-intro = The deeper the relationship, the earlier in their own buying a customer asks us. Say for each opportunity in which phase we were asked first.
relations-stairs-is = takes part
relations-stairs-mean = on average in phase { $mean } of { $phases }
relations-stairs-asked = Asked first in
relations-stairs-asked-of = { $name }: asked first in
relations-stairs-said = Said
relations-stairs-open = not said
relations-stairs-years = By year:
relations-stairs-none = No opportunities yet.
relations-stairs-begin = Nothing is said yet: begin with the opportunity you know best.
relations-departments = Departments before approval
relations-departments-intro = While a project is being approved, each department is approached in its own way. Say which part each plays; what to do there follows, and becomes an action with one click.
relations-departments-none = This account has no units yet. Add them in the overview.
relations-part = Part
relations-part-tasks = To do there
relations-part-of = { $name }: part in the project
relations-part-open = which part?
relations-task-done = Done: { $text }
relations-introduced = Introduced us:
relations-culture = Culture
relations-culture-intro = Five things by which a culture is known. More than half of the answers name the type; else it is mixed.
relations-culture-whole = The whole account
relations-culture-mixed = mixed
relations-trend = How well we know them
relations-trend-intro = { $met } of { $total } people met. Coverage weighted by influence, at the end of each month.
relations-trend-said = Coverage from { $from } to { $to }
relations-trend-table = As a table
relations-trend-percent = Coverage
relations-trend-met = Met
relations-trend-core = Support of the decision core
relations-trend-core-intro = { $count } { $count ->
    [one] person
   *[other] people
 } decide. From −100, all against us, to +100, all for us, weighted by influence. We know them to { $coverage }.
relations-trend-core-said = Support of the decision core from { $from } to { $to }
relations-trend-core-open = Nobody in the decision core has been judged yet. Give its people a status on the map.
relations-trend-core-none = No decision core is marked yet. Draw it on the map around those who really decide.
relations-trend-core-whole = No decision core is marked for the account as a whole. Choose an opportunity here, or draw the core on the map around those who really decide.
relations-trend-core-support = Core’s support
relations-trend-core-coverage = Core’s coverage
relations-trust-shows = What shows it: { $what }
relations-check-ours = We
relations-check-theirs = They
relations-check-gap = Gap
relations-check-mean = Mean
relations-check-before = before: { $value }
relations-check-last = last { $day }
relations-check-never = Not asked yet.
relations-check-next = Ask again on { $day }.
relations-check-due = Was due on { $day }.
relations-check-remind = Remind us
relations-check-reminded = To do on { $day }.
relations-check-again = Ask the six questions of the relationship self-check again
relations-actions = To do
relations-actions-none = Nothing to do is written down.
relations-action-add = Add something to do
relations-action-owner = Who
relations-action-due = By
relations-action-delete = Delete: { $text }

## Ripples

relations-ripple = Ripples
relations-ripple-around = Around
relations-ripple-all = All of us
relations-ripple-rings = Rings, from the closest
relations-ripple-label = People around { $name }
relations-ripple-hint = Arrows go from person to person. 1 to 4 put the selected on a ring, 1 the closest. Dragging to a ring does the same.
relations-ripple-keys = 1 to 4: onto that ring
relations-ripple-said = { $name }, { $title }: { $ring }
relations-ripple-way = Friendly way: { $names }
relations-ripple-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
relations-ripple-more-open = Show { $count } more here
relations-ripple-shown = { $shown } of { $total } shown, the most heeded first
relations-ripple-everybody = Show everybody
relations-ripple-fewer = Most heeded only
relations-ripple-legend-open = Not met yet
relations-ripple-legend-way = Friendly way to the selected

## Our team

relations-team = Our team
relations-team-none = Nobody of us is on this team yet.
relations-team-add = Add one of us
relations-team-who = Who
relations-team-role = Role
relations-team-layer = Layer
relations-team-core = Core team
relations-team-extended = Extended team
relations-team-days = Days
relations-team-sum = Days planned
relations-team-cost = Cost
relations-team-rate = A day costs { $rate }.
relations-team-rate-change = Change the day rate
relations-team-rate-set = Set a day rate to see what the team costs
relations-team-drop = Take { $name } off the team
relations-team-of = { $name }: { $what }

## Relationship plan

relations-plan = Relationship plan
relations-plan-intro = Who counts, where they stand, and where we want them. A person is listed who has a role, a wanted level, something to do or one of us.
relations-plan-none = Nobody is listed yet. Give people a buying role on the map, or say which level you want.
relations-plan-person = Person
relations-plan-strategy = Strategy
relations-plan-suggested = follows from the status
relations-plan-actions = To do
relations-plan-ours = Who of us
relations-plan-by = by { $day }
relations-plan-late = was due { $day }
relations-plan-reached = reached
relations-plan-of = { $name }: { $what }
relations-plan-more = Show all { $count }
relations-plan-less = Show fewer

## The report

relations-report = Relationship report
relations-report-menu = Relationship report (.pdf, .docx)…
relations-report-written = The report is at { $path }.
relations-report-met = Met at least once
relations-report-met-of = { $met } of { $total } known by name
relations-report-coverage = Coverage, weighted by influence
relations-report-people = People by level
relations-report-level = Level
relations-report-judged = Last judged
relations-report-ties = Who influences whom
relations-report-who = Who
relations-report-whom = Whom
relations-report-rhythm = Should meet
relations-report-every = every { $days } days
relations-report-more =
    { $count ->
        [one] { $count } more is on the account’s page.
       *[other] { $count } more are on the account’s page.
    }
relations-report-stale = To be judged again
relations-report-what = What was judged

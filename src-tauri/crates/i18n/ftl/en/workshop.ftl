### Workshops: from the agenda to the minutes (F-07).

workshop-minutes = Minutes
workshop-when = When
workshop-account = Account
workshop-board = Board
workshop-attendees = Attendees
workshop-note = Note
workshop-decisions = Decisions
workshop-actions = Actions
workshop-action = Action
workshop-owner = Owner
workshop-due = Due
workshop-done = Done
workshop-before = Before
workshop-after = After
workshop-moves = What moved
workshop-what = What
workshop-from = From
workshop-to = To
workshop-why = Who and why
workshop-votes-of = Votes: { $name }
workshop-rank = Rank
workshop-dots = Votes
workshop-answer = What helps
workshop-parking = Parking lot
workshop-agenda = Agenda
workshop-step = Step
workshop-planned = Planned, min
workshop-took = Taken, min
workshop-workshops = Workshops
workshop-begin = Begin a workshop
workshop-begin-this = Begin
workshop-meeting = Meeting
workshop-export = Minutes as PDF
workshop-end = End the workshop
workshop-clock-pause = { $time } left; stop the clock
workshop-clock-start = { $time } left; start the clock
workshop-writing = Letters write notes
workshop-figures-hidden = Figures are hidden
workshop-names-hidden = Names are hidden
workshop-frame-locked = The frame is held
workshop-step-done = done:
workshop-votes-cast = { $given } of { $possible } votes
workshop-votes-given =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
workshop-keys = Keys of the meeting
workshop-reveal =
    { $count ->
        [one] Turn over { $count } note
       *[other] Turn over { $count } notes
    }
workshop-screen-portfolio = Open the portfolio
workshop-screen-criteria = Open the criteria
workshop-screen-time = Open time
workshop-screen-account = Open the account
workshop-screen-segmentation = Open the account's map
workshop-screen-people = Open the people
workshop-screen-opportunity = Open the opportunities
workshop-screen-pipeline = Open the pipeline
workshop-screen-forecast = Open the forecast
workshop-ballot = Votes
workshop-entries = Decisions and actions
workshop-minute-more = +1 min
workshop-next = Next step
workshop-room = The room, counted
workshop-voter = Who votes
workshop-next-voter = Next voter
workshop-dots-left =
    { $count ->
        [one] { $count } vote left
       *[other] { $count } votes left
    }
workshop-dot-less = One vote less for { $name }
workshop-dot-more = One vote more for { $name }
workshop-dots-mine =
    { $count ->
        [one] { $count } vote of this voter
       *[other] { $count } votes of this voter
    }
workshop-dots-all =
    { $count ->
        [one] { $count } vote in all
       *[other] { $count } votes in all
    }
workshop-nothing-to-vote = Nothing stands on the board yet.
workshop-result = Result
workshop-deck-hint = Drag the cards into order, the most pressing first, or give votes. The first three say what helps.
workshop-by-votes = Order by votes
workshop-card-up = Move { $name } up
workshop-card-down = Move { $name } down
workshop-quick-decision = Decision
workshop-quick-action = Action
workshop-quick-parking = Put aside
workshop-quick-hint = Type it and press Enter; Esc closes
workshop-done-of = Done: { $name }
workshop-to-action = Make it an action
workshop-entry-delete = Delete { $name }
workshop-entry-hint = Type and press Enter for the next
workshop-key-steps = Next step, step before
workshop-key-clock = Start or stop the clock
workshop-key-spotlight = Spotlight on the card selected, or off
workshop-key-figures = Hide or show figures
workshop-key-names = Hide or show names
workshop-key-lock = Hold or free the frame
workshop-key-write = Letters write notes, or are keys
workshop-key-dots = Votes of the voter for the card selected
workshop-key-leave = Leave full screen; the workshop goes on
workshop-keys-writing = While letters write notes, Alt with T, D, A or P does the same.
workshop-colour = Colour { $number }
workshop-kind-private = Write alone
workshop-kind-reveal = Turn over
workshop-kind-cluster = Bring together
workshop-kind-place = Place
workshop-kind-vote = Vote
workshop-kind-rank = Rank cards
workshop-kind-decide = Decide
workshop-kind-talk = Talk
workshop-new-step = New step
workshop-step-title = Title of step { $number }
workshop-step-kind = What the group does
workshop-step-deck = Cards
workshop-step-minutes = Minutes of step { $number }
workshop-add-step = Step
workshop-minutes-all =
    { $count ->
        [one] { $count } minute in all
       *[other] { $count } minutes in all
    }
workshop-min = { $count } min
workshop-title = Title
workshop-no-board = No board
workshop-account-needed = This board belongs to an account.
workshop-attendees-hint = One name a line; paste a list.
workshop-votes-each = Votes each
workshop-steps = Steps
workshop-keep-agenda = Save as agenda
workshop-own = our own
workshop-kept = { $name } is kept among the agendas.
workshop-count =
    { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    }
workshop-running = { $name } is running
workshop-is-running = running
workshop-resume = Go on
workshop-open = Open
workshop-none = No workshop was held yet.
workshop-none-hint = Choose an agenda below: each leads a team in timed steps before a board, from notes written alone to decisions, and leaves minutes.
workshop-agendas = Agendas
workshop-picture = { $title }: { $board }

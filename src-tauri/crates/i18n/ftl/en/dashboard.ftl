### Figures for management.

dashboard-tab = Overview
dashboard-show = Show the overview for management
dashboard-conversion = Won of decided
dashboard-overdue = Past their close
dashboard-count =
    { $count ->
        [one] { $count } opportunity
       *[other] { $count } opportunities
    }
dashboard-accuracy = Forecast accuracy
dashboard-payments = Payments on time
dashboard-per-person = Won per seller
dashboard-top = Top three sellers
dashboard-of-sellers =
    { $count ->
        [one] of { $count } seller
       *[other] of { $count } sellers
    }
dashboard-math-overdue = Open opportunities whose expected close has passed.
dashboard-math-accuracy = 1 − sum of |forecast − actual| ÷ sum of actual, of the forecast by history at each month end for the three months after. The denominator is what came.
dashboard-math-conversion = Won ÷ (won + lost) in the period, of the pipeline of this workspace.
dashboard-math-payments = Amount of the payments due in the period that came by their day ÷ all that were due.
dashboard-math-per-person = Won in the period ÷ sellers who won something.
dashboard-math-top = What the three who won most won, of all that was won in the period. More than two thirds in three hands is a risk of its own.
dashboard-stages = Conversion by stage
dashboard-math-stages = Moved on or won ÷ reached the stage in the period (D-30). A stage that was skipped counts as reached.
dashboard-moved-on = { $share } · { $moved } of { $entered }
dashboard-note-velocity = Open that count × win rate × average won ÷ days from opening to winning. The equation is the usual one of the field; the method names it without giving it.

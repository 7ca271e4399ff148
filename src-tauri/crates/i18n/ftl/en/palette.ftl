### Find or do.

palette-title = Find or do
palette-hint = Type a name, pinyin, initials or what you want to do
palette-found = Found
palette-recent = Recent accounts
palette-places = Go to
palette-actions = Do
palette-none = Nothing is called like that.
palette-kind-account = Account
palette-kind-person = Contact
palette-kind-opportunity = Opportunity
palette-kind-product = Product
palette-kind-teammate = Teammate
palette-full-screen = Full screen
palette-redact = Leave private things out
palette-show-private = Show private things again
palette-shortcuts = Show the keys
palette-texts = In texts
palette-kind-unit = Unit
palette-kind-competitor = Competitor

### Our people, products and competitors.

catalogue-team = Team
catalogue-team-hint = Who works with your accounts? Type a name, Enter for the next.
catalogue-products = Products
catalogue-products-hint = What do you sell? Type a name, or paste a list.
catalogue-competitors = Competitors
catalogue-competitors-hint = Whom do you meet at your customers?
catalogue-add =
    { $kind ->
        [teammate] Add teammate
        [product] Add product
       *[competitor] Add competitor
    }
catalogue-role = Role
catalogue-email = E-mail
catalogue-region = Region
catalogue-manager = Reports to
catalogue-series = Series
catalogue-price = List price

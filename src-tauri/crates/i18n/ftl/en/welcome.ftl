### The first page, where no workspace is open.

welcome-title = Know your key accounts. Plan together. Win more of the right business.
welcome-line-portfolio = See which customers deserve your time, on one map.
welcome-line-people = Map the people who decide, and what they think of you.
welcome-line-pipeline = Follow every opportunity from first lead to payment.
welcome-offline = Everything stays in one file on this computer. No account, no cloud.

## Ways to begin

welcome-sample = Explore the sample
welcome-sample-hint = An invented company with accounts, people and opportunities. Change what you like.
welcome-new = New workspace
welcome-new-hint = Begin with your own accounts, or import a list.
welcome-open = Open a file
welcome-open-hint = A workspace somebody gave you, or one of yours.

## Recent files

welcome-recent = Recent files
welcome-missing = Not found
welcome-forget = Remove { $name } from the list

## A new workspace

welcome-new-title = New workspace
welcome-name = Name
welcome-name-hint = Your company or team.
welcome-currency = Currency
welcome-currency-hint = All sums are shown in it. It stays for this workspace.
welcome-pipeline = Pipeline
welcome-pipeline-hint = The stages your opportunities pass. You can choose another one later.
welcome-create = Choose where and create
welcome-where = Where should the workspace be kept?
welcome-file-name = Accounts

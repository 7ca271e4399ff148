// Written by `cargo xtask generate` from the command list in Rust. Do not edit.

/**
 * Add accounts.
 */
export type AccountAdd = { 
/**
 * One name per account; blank ones are left out.
 */
names: Array<string>, 
/**
 * Category level of all of them.
 */
category: string | null, 
/**
 * Matrix and place (0–100) of the first.
 */
place: AccountPlace | null, };

/**
 * Change one fact of one or more accounts.
 */
export type AccountChange = { 
/**
 * Accounts.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: AccountEdit, };

/**
 * All classes of one account.
 */
export type AccountClasses = { 
/**
 * One for each scale of accounts.
 */
classes: Array<ClassView>, 
/**
 * Key of the tier scheme in use.
 */
tier: string | null, 
/**
 * Required fields that are empty, each with why it is asked for (A-05).
 */
missing: Array<NeedView>, 
/**
 * Contradictions, open ones first.
 */
contradictions: Array<ContradictionView>, 
/**
 * Territories it belongs to.
 */
territories: Array<Ref>, };

/**
 * One account with what hangs on it.
 */
export type AccountDetail = { 
/**
 * The row as tables show it.
 */
row: AccountRow, 
/**
 * What its category means for us (A-05), localised.
 */
goal: string | null, 
/**
 * Units, in order.
 */
units: Array<UnitView>, 
/**
 * History of the category, latest first.
 */
categories: Array<JudgementView>, 
/**
 * Subsidiaries.
 */
children: Array<Ref>, 
/**
 * Why it was lost (A-05).
 */
loss_reason: string | null, 
/**
 * What keeps that from happening again (A-05).
 */
loss_prevention: string | null, 
/**
 * How it is to grow (A-06).
 */
growth_goal: string | null, 
/**
 * When its plan was last gone through, ISO date (A-06).
 */
plan_reviewed_on: string | null, 
/**
 * What it is worth to us beside its orders, each with its reason (A-04).
 */
rationale: Array<ReasonView>, 
/**
 * The rates that sums are made at, and what is missing from them, in sentences.
 */
notes: Array<string>, };

/**
 * A fact of an account. Amounts are typed text, read by Rust.
 */
export type AccountEdit = { "field": "name", "value": string } | { "field": "owner", "value": string | null } | { "field": "parent", "value": string | null } | { "field": "industry", "value": string | null } | { "field": "country", "value": string | null } | { "field": "city", "value": string | null } | { "field": "website", "value": string | null } | { "field": "employees", "value": string | null } | { "field": "founded", "value": string | null } | { "field": "turnover", "value": string | null } | { "field": "potential", "value": string | null } | { "field": "time-percent", "value": string | null } | { "field": "note", "value": string | null } | { "field": "loss-reason", "value": string | null } | { "field": "loss-prevention", "value": string | null } | { "field": "growth-goal", "value": string | null } | { "field": "plan-reviewed-on", "value": string | null };

/**
 * The health of one account.
 */
export type AccountHealth = { 
/**
 * Its lights; none unless it is a key account.
 */
health: HealthRow | null, 
/**
 * What the rules in force say of it; none where there are none.
 */
verdict: RulesRow | null, 
/**
 * What each criterion is called, in the order of the verdict's findings.
 */
criteria: Array<string>, };

/**
 * A page of accounts.
 */
export type AccountPage = { 
/**
 * Rows.
 */
rows: Array<AccountRow>, 
/**
 * Number of rows without paging.
 */
total: number, 
/**
 * Sum of [`AccountRow::revenue`] over all of them.
 */
revenue: MoneyView, 
/**
 * The rates that other currencies are counted at, and what is missing, in sentences.
 */
notes: Array<string>, };

/**
 * A place on a matrix.
 */
export type AccountPlace = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * 0–100.
 */
x: number, 
/**
 * 0–100.
 */
y: number, };

/**
 * The plan of an account (B-11).
 */
export type AccountPlan = { 
/**
 * Its sections.
 */
sheet: WorksheetView, 
/**
 * Key of its template.
 */
template: string, 
/**
 * The templates there are.
 */
templates: Array<PlanTemplate>, 
/**
 * Sections filled, percent.
 */
percent: number, 
/**
 * Blanks of the summary that nothing on record fills yet.
 */
blanks: Array<string>, 
/**
 * Questions not answered for sure.
 */
open_questions: number, 
/**
 * Of these, what is worth most to ask.
 */
questions: Array<AskView>, };

/**
 * Whose plan, by which template.
 */
export type AccountPlanOf = { 
/**
 * Account.
 */
id: string, 
/**
 * Key of a template; the first where none.
 */
template?: string, };

/**
 * Which accounts, in which order.
 */
export type AccountQuery = { 
/**
 * Part of the name, pinyin or initials.
 */
search: string, 
/**
 * Only these; empty means all.
 */
ids: Array<string>, 
/**
 * Category levels; empty means all. `""` stands for none.
 */
categories: Array<string>, 
/**
 * Owner's id.
 */
owner: string | null, 
/**
 * Column name of [`AccountRow`]; `name` where empty.
 */
sort: string, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * One account in a table.
 */
export type AccountRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Category level (A-05).
 */
category: string | null, 
/**
 * Account manager.
 */
owner: Ref | null, 
/**
 * Parent account.
 */
parent: Ref | null, 
/**
 * Industry.
 */
industry: string | null, 
/**
 * Country.
 */
country: string | null, 
/**
 * City.
 */
city: string | null, 
/**
 * Web address.
 */
website: string | null, 
/**
 * Head count.
 */
employees: number | null, 
/**
 * Year founded.
 */
founded: number | null, 
/**
 * The customer's own yearly turnover.
 */
turnover: MoneyView | null, 
/**
 * What it could buy from us in a year.
 */
potential: MoneyView | null, 
/**
 * Won with it in the last 12 months.
 */
revenue: MoneyView, 
/**
 * Sum of open opportunities.
 */
open_amount: MoneyView, 
/**
 * Number of open opportunities.
 */
open_count: number, 
/**
 * Number of people.
 */
people_count: number, 
/**
 * Name of its zone on the portfolio matrix (A-17).
 */
zone: string | null, 
/**
 * Note.
 */
note: string | null, };

/**
 * The strategies of an account's open opportunities (D-22).
 */
export type AccountStrategies = { 
/**
 * Open opportunities.
 */
rows: Array<StrategyRow>, 
/**
 * How many have no strategy.
 */
without: number, 
/**
 * What does not go together, in words.
 */
contradictions: Array<string>, };

/**
 * Add something to do.
 */
export type ActionAdd = { 
/**
 * What it is about; one action each. Empty text: nothing in particular.
 */
subjects: Array<string>, 
/**
 * Opportunity it serves.
 */
opportunity: string | null, 
/**
 * Goal of the plan it is put under, where it serves no opportunity.
 */
goal: string | null, 
/**
 * What to do.
 */
text: string, 
/**
 * Teammate.
 */
owner: string | null, 
/**
 * ISO date.
 */
due_on: string | null, 
/**
 * What it came of.
 */
origin: string | null, };

/**
 * Change an action.
 */
export type ActionChange = { 
/**
 * Actions.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: ActionEdit, };

/**
 * A fact of an action.
 */
export type ActionEdit = { "field": "text", "value": string } | { "field": "owner", "value": string | null } | { "field": "due-on", "value": string | null } | { "field": "done", "value": boolean } | { "field": "about", "value": string | null } | { "field": "goal", "value": string | null };

/**
 * How much is to be done, in all and by person.
 */
export type ActionLoad = { 
/**
 * Of all that were asked for, whoever does it and however it stands.
 */
all: LoadView, 
/**
 * Of each of us who has something to do, the most burdened first; nobody's last.
 */
people: Array<PersonLoad>, 
/**
 * Of each account, the most overdue first; what belongs to none last.
 */
accounts: Array<PersonLoad>, 
/**
 * Of each goal of a plan, the most overdue first; what is under none last.
 */
goals: Array<PersonLoad>, };

/**
 * Which actions.
 */
export type ActionQuery = { 
/**
 * Of what belongs to this account, and of itself.
 */
account: string | null, 
/**
 * About this.
 */
subject: string | null, 
/**
 * Of this teammate; empty is nobody's.
 */
owner: string | null, 
/**
 * Open ones only.
 */
open: boolean, 
/**
 * `open`, `overdue`, `soon`, `undated` or `done`.
 */
state: string | null, 
/**
 * `plan`, `opportunity`, `relationship` or `workshop`.
 */
part: string | null, 
/**
 * Under this goal of a plan; empty is under none.
 */
goal: string | null, 
/**
 * Words of it, of what it is about or of who does it.
 */
search: string, };

/**
 * Something one of us is to do.
 */
export type ActionView = { 
/**
 * Id.
 */
id: string, 
/**
 * What it is about.
 */
subject: Ref, 
/**
 * What that is: `person`, `account`, `opportunity`, `unit`, `note`, `workshop`, `lead`, or `none`.
 */
subject_kind: string, 
/**
 * The account it belongs to.
 */
account: Ref | null, 
/**
 * The part of the work it belongs to: `plan`, `opportunity`, `relationship` or `workshop`.
 */
part: string, 
/**
 * Workshop it was agreed in.
 */
workshop: Ref | null, 
/**
 * Opportunity it serves.
 */
opportunity: Ref | null, 
/**
 * The goal of the plan it belongs under: the one it was put under, else the one that its
 * opportunity is to bring.
 */
goal: Ref | null, 
/**
 * What to do.
 */
text: string, 
/**
 * Who does it.
 */
owner: Ref | null, 
/**
 * ISO date.
 */
due_on: string | null, 
/**
 * Open and over its day.
 */
overdue: boolean, 
/**
 * `done`, `overdue`, `soon`, `later` or `undated`.
 */
standing: string, 
/**
 * Done.
 */
done: boolean, 
/**
 * ISO date.
 */
done_on: string | null, 
/**
 * What it came of: `tactic`, `trust`, `workshop`, a scorecard, or nothing.
 */
origin: string | null, 
/**
 * Who wrote it down.
 */
author: string, 
/**
 * ISO date.
 */
created_on: string, };

/**
 * Write down an activity.
 */
export type ActivityAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * A person of it.
 */
person: string | null, 
/**
 * Who of us.
 */
teammate: string | null, 
/**
 * `call`, `visit`, `meeting`, `mail` or `work`.
 */
kind: string, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * Hours as typed: `1.5`, `1:30`, `90m`; blank for none.
 */
hours: string | null, 
/**
 * What came of it.
 */
summary: string | null, 
/**
 * What comes next: an action, about the same person or account.
 */
next: string | null, 
/**
 * By this day, ISO date.
 */
next_on: string | null, };

/**
 * Change one fact of activities.
 */
export type ActivityChange = { 
/**
 * Activities.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: ActivityEdit, };

/**
 * A fact of an activity.
 */
export type ActivityEdit = { "field": "kind", "value": string } | { "field": "on-date", "value": string } | { "field": "hours", "value": string | null } | { "field": "person", "value": string | null } | { "field": "teammate", "value": string | null } | { "field": "summary", "value": string | null };

/**
 * A page of activities.
 */
export type ActivityPage = { 
/**
 * Rows, the latest first.
 */
rows: Array<ActivityRow>, 
/**
 * Number of rows without paging.
 */
total: number, 
/**
 * Hours of all of them.
 */
hours: number, 
/**
 * The same as shown.
 */
hours_text: string, 
/**
 * How many of them have no hours written.
 */
without_hours: number, 
/**
 * The last day of all of them, ISO.
 */
last_on: string | null, 
/**
 * Days from then to today.
 */
days_since: number | null, 
/**
 * `fresh` up to 30 days, `waiting` up to 90, then `silent`; none without any (A-08).
 */
pace: string | null, };

/**
 * Which activities, the latest first.
 */
export type ActivityQuery = { 
/**
 * Only with this account.
 */
account: string | null, 
/**
 * Only by this teammate.
 */
teammate: string | null, 
/**
 * Only with this person.
 */
person: string | null, 
/**
 * First day, ISO.
 */
from: string | null, 
/**
 * Last day, ISO.
 */
to: string | null, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * One activity.
 */
export type ActivityRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Account.
 */
account: Ref, 
/**
 * With whom.
 */
person: Ref | null, 
/**
 * Who of us.
 */
teammate: Ref | null, 
/**
 * `call`, `visit`, `meeting`, `mail` or `work`.
 */
kind: string, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Hours.
 */
hours: number | null, 
/**
 * The same as shown; empty for none.
 */
hours_text: string, 
/**
 * What came of it.
 */
summary: string | null, 
/**
 * Who wrote it down.
 */
author: string, };

/**
 * Ids of what was made.
 */
export type Added = { 
/**
 * In the order asked for.
 */
ids: Array<string>, };

/**
 * The steps of a workshop (F-07, F-09).
 */
export type AgendaInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What stands at its end.
 */
goal: string, 
/**
 * Key of the matrix it works on.
 */
board: string | null, 
/**
 * For a review, not for a workshop.
 */
review: boolean, 
/**
 * How long it should take in all, in minutes.
 */
minutes: number, 
/**
 * Steps in order.
 */
steps: Array<AgendaStepInfo>, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * Keep steps as an agenda of the workspace's own.
 */
export type AgendaKeep = { 
/**
 * Key of the agenda to replace; none for a new one.
 */
key?: string, 
/**
 * Title, not blank.
 */
title: string, 
/**
 * What stands at its end.
 */
goal: string, 
/**
 * Matrix key of its board.
 */
board?: string, 
/**
 * Steps; at least one.
 */
steps: Array<StepDraft>, };

/**
 * A step of an agenda.
 */
export type AgendaStepInfo = { 
/**
 * Key, unique in its agenda.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
 */
kind: string, 
/**
 * How long it should take.
 */
minutes: number, 
/**
 * What the group is asked.
 */
prompt: string | null, 
/**
 * Where it happens, if not on the board: `portfolio`, `criteria`, `time`, `account`,
 * `segmentation`, `people`, `opportunity`, `pipeline` or `forecast`.
 */
place: string | null, 
/**
 * Key of the deck to put in order; of `rank` only.
 */
deck: string | null, };

/**
 * A part of an answer.
 */
export type AnswerEdit = { "field": "text", "value": string | null } | { "field": "day", "value": string | null } | { "field": "amount", "value": string | null } | { "field": "score", "value": number | null } | { "field": "source", "value": string | null } | { "field": "certainty", "value": string | null } | { "field": "level", "value": string | null };

/**
 * What became of it.
 */
export type AnswerSaved = { 
/**
 * The stamp of the words that stand there now.
 */
stamp: string, 
/**
 * Words that somebody else wrote meanwhile; then nothing was written.
 */
moved: AnswerView | null, };

/**
 * Say something in a section.
 */
export type AnswerSet = { 
/**
 * Worksheet key.
 */
worksheet: string, 
/**
 * Section key.
 */
section: string, 
/**
 * About whom.
 */
subject: string, 
/**
 * What.
 */
edit: AnswerEdit, 
/**
 * The stamp of the words that were read before, empty where there were none; nothing is
 * checked where it is left out. Words that were changed meanwhile are given back and nothing
 * is written.
 */
base?: string, 
/**
 * Beside the words that stand there, which stay in the history.
 */
keep?: boolean, };

/**
 * An answer.
 */
export type AnswerView = { 
/**
 * Names these words; sent along with the next ones.
 */
stamp: string, 
/**
 * Markdown; none where cleared or hidden.
 */
text: string | null, 
/**
 * The same to be drawn.
 */
blocks: Array<TextBlock>, 
/**
 * The day asked for, ISO date.
 */
day: string | null, 
/**
 * The amount asked for.
 */
amount: MoneyView | null, 
/**
 * The degree asked for, 1 to 5.
 */
score: number | null, 
/**
 * From whom or what.
 */
source: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * Level of the scale `information-level`.
 */
level: string | null, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who.
 */
author: string, 
/**
 * It stays inside, and what is shown now is for outside.
 */
hidden: boolean, 
/**
 * Answers that stood here, this one among them.
 */
versions: number, };

/**
 * The answers that stood in a section.
 */
export type AnswersOf = { 
/**
 * Worksheet key.
 */
worksheet: string, 
/**
 * Section key.
 */
section: string, 
/**
 * About whom.
 */
subject: string, };

/**
 * A contradiction put aside that is to be open again.
 */
export type AsideEnd = { 
/**
 * Account.
 */
account: string, 
/**
 * Rule.
 */
rule: string, };

/**
 * Put a contradiction aside until one of its values changes.
 */
export type AsideSet = { 
/**
 * Account.
 */
account: string, 
/**
 * Rule.
 */
rule: string, 
/**
 * Why; not blank.
 */
why: string, };

/**
 * Why somebody put a contradiction aside.
 */
export type AsideView = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who.
 */
author: string, 
/**
 * Why.
 */
why: string | null, };

/**
 * A question.
 */
export type AskView = { 
/**
 * Worksheet key.
 */
worksheet: string, 
/**
 * Its title.
 */
worksheet_title: string, 
/**
 * Section key.
 */
section: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * What to ask.
 */
ask: string, 
/**
 * Information level at which a true answer is found, 1 to 4.
 */
worth: number, 
/**
 * The title of that level.
 */
level: string, 
/**
 * `open`, `hearsay`, `assumed` or `stale`.
 */
known: string, 
/**
 * The same in words.
 */
known_title: string, 
/**
 * Days since it was answered.
 */
age_days: number | null, 
/**
 * What an answer is worth, 1 to 16.
 */
value: number, };

/**
 * An axis of a matrix.
 */
export type AxisInfo = { 
/**
 * What is measured.
 */
title: string, 
/**
 * The word at 0.
 */
low: string, 
/**
 * The word at 100.
 */
high: string, 
/**
 * Key of the scorecard that computes the place.
 */
scorecard: string | null, 
/**
 * Key of the scale that computes the place, one band for each level. With neither, people
 * place by hand.
 */
scale: string | null, 
/**
 * Bands of the scale, in its order.
 */
bands: Array<BandInfo>, };

/**
 * An axis from 0 to 100.
 */
export type AxisView = { 
/**
 * Title.
 */
title: string, 
/**
 * Word at 0.
 */
low: string, 
/**
 * Word at 100.
 */
high: string, 
/**
 * Scorecard whose score gives the place.
 */
scorecard: string | null, 
/**
 * Scale whose level gives the place.
 */
scale: string | null, 
/**
 * A band for each level of the scale, from low to high; else empty.
 */
bands: Array<BandView>, };

/**
 * Looks back over the whole file.
 */
export type BacktestQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, };

/**
 * One forecast of one month end.
 */
export type BacktestRow = { 
/**
 * The month end it was made on.
 */
on: string, 
/**
 * The last day it covers.
 */
until: string, 
/**
 * Method key.
 */
method: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it said.
 */
forecast: MoneyView, 
/**
 * What came.
 */
actual: MoneyView, 
/**
 * (forecast − actual) ÷ actual.
 */
error: number | null, 
/**
 * P10, where the method has a range.
 */
low: MoneyView | null, 
/**
 * P90.
 */
high: MoneyView | null, 
/**
 * Whether what came lay between.
 */
held: boolean | null, };

/**
 * How good forecasts would have been.
 */
export type BacktestView = { 
/**
 * One per month end and method.
 */
rows: Array<BacktestRow>, 
/**
 * All month ends of each method together.
 */
methods: Array<MethodScore>, 
/**
 * Share of P10–P90 ranges that held what came, opportunities each for itself.
 */
held_alone: number | null, 
/**
 * The same with a common market.
 */
held: number | null, 
/**
 * What that share is worth; none where nothing could be judged.
 */
coverage: CoverageView | null, 
/**
 * The same of each way that is shown.
 */
ways: Array<HeldView>, 
/**
 * Ranges of single owners.
 */
owners: number, 
/**
 * Share of those that held what came.
 */
held_by_owner: number | null, 
/**
 * Which method came closest, in a sentence; none where nothing could be judged.
 */
verdict: string | null, 
/**
 * Every kind of chance that is shown, against what came.
 */
chances: Array<ChanceKindView>, 
/**
 * The forecast by history, category by category and seller by seller.
 */
parts: Array<PartScore>, 
/**
 * What chances of stages the own history speaks for.
 */
proposals: Array<ChanceView>, };

/**
 * Where a backup goes.
 */
export type Backup = { 
/**
 * Folder; beside the file where none.
 */
folder: string | null, };

/**
 * A thing with its dots.
 */
export type BallotItem = { 
/**
 * Id, or key of a card of a deck.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Dots.
 */
dots: number, 
/**
 * 1 for the first; equals share one.
 */
rank: number, 
/**
 * What helps, of a deck's card.
 */
answer: string | null, 
/**
 * Screen where that help is.
 */
place: string | null, };

/**
 * The votes of a round (F-07).
 */
export type BallotView = { 
/**
 * Step key.
 */
round: string, 
/**
 * Title of the step.
 */
title: string, 
/**
 * It ranks cards of a deck.
 */
deck: boolean, 
/**
 * Dots given.
 */
given: number, 
/**
 * Dots of all who take part; 0 where nobody is named.
 */
possible: number, 
/**
 * Dots by voter.
 */
votes: Array<VoteView>, 
/**
 * What can be voted for: by order of hand, else by dots.
 */
items: Array<BallotItem>, 
/**
 * The order of a deck was set by hand.
 */
ordered: boolean, };

/**
 * The part of an axis that belongs to a level.
 */
export type BandInfo = { 
/**
 * Key of the level.
 */
level: string, 
/**
 * Title of the level.
 */
title: string, 
/**
 * Where it begins, 0–100.
 */
from: number, 
/**
 * Where it ends, 0–100.
 */
to: number, };

/**
 * The band of a level on an axis.
 */
export type BandView = { 
/**
 * Level key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Token of its colour.
 */
tone: string, 
/**
 * Where it begins, 0–100.
 */
from: number, 
/**
 * Where it ends, 0–100.
 */
to: number, };

/**
 * A tenth of the chances said.
 */
export type BinView = { 
/**
 * Mean chance said.
 */
said: number, 
/**
 * Share that came.
 */
came: number, 
/**
 * Cases.
 */
n: number, 
/**
 * Lower end of the 80 % interval.
 */
low: number, 
/**
 * Upper end.
 */
high: number, };

/**
 * One column of the board.
 */
export type BoardColumn = { 
/**
 * Stage key, `won` or `lost`.
 */
stage: string, 
/**
 * How many in it.
 */
count: number, 
/**
 * Sum of amounts in the workspace's currency.
 */
sum: MoneyView, 
/**
 * The first cards; ask [`OpportunityQuery`] with the stage for more.
 */
cards: Array<OpportunityRow>, };

/**
 * Cards of one board to take away: notes are deleted, others taken off it.
 */
export type BoardItems = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * The account whose board it is.
 */
context: string | null, 
/**
 * Notes, units, opportunities…
 */
ids: Array<string>, };

/**
 * Cards of one board to hold where they are, or to let go.
 */
export type BoardLock = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Notes, units, opportunities…
 */
ids: Array<string>, 
/**
 * Hold them.
 */
locked: boolean, };

/**
 * Which board.
 */
export type BoardQuery = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * The account whose board it is.
 */
context: string | null, 
/**
 * Part of a name, pinyin or initials.
 */
search: string, };

/**
 * What a board comes to (B-04, B-05).
 */
export type BoardSummary = { 
/**
 * One per zone, in their order.
 */
zones: Array<ZoneTotal>, 
/**
 * Notes on the board.
 */
notes: number, 
/**
 * Notes on the board without a key success factor.
 */
without_factor: number, 
/**
 * Notes on the board without an owner.
 */
without_owner: number, 
/**
 * Notes put aside.
 */
parked: number, 
/**
 * Effort by position of units, in the scale's order, those without one last.
 */
efforts: Array<EffortView>, 
/**
 * What to think about, in sentences.
 */
warnings: Array<string>, };

/**
 * Which account, seen how.
 */
export type BondQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements come first.
 */
opportunity: string | null, 
/**
 * As of this day, ISO date; today where none.
 */
on: string | null, };

/**
 * Points of one heading.
 */
export type BriefGroup = { 
/**
 * `changed`, `stuck`, `overdue`, `contradictory` or `weak`.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to talk about, the most pressing first.
 */
items: Array<BriefItem>, 
/**
 * How many more there are.
 */
more: number, };

/**
 * A point to talk about.
 */
export type BriefItem = { 
/**
 * In words.
 */
text: string, 
/**
 * What is behind it.
 */
detail: string | null, 
/**
 * `bad`, `watch`, `good` or `plain`.
 */
tone: string, 
/**
 * Page where it is seen: `account`, `opportunity`, `actions`, `forecast` or `history`.
 */
page: string, 
/**
 * What of that page.
 */
id: string | null, 
/**
 * View of that page.
 */
view: string | null, 
/**
 * People it speaks of, by id.
 */
people: Array<string>, };

/**
 * How a workspace counts its years.
 */
export type CalendarSettings = { 
/**
 * The month a year starts with, 1 to 12.
 */
year_start: number, };

/**
 * Write what is open and has a day into a calendar file.
 */
export type CalendarWrite = { 
/**
 * Where to; ends in `.ics`.
 */
path: string, 
/**
 * Which.
 */
query: ActionQuery, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * A unit or an open opportunity that could be put on a board.
 */
export type CandidateView = { 
/**
 * `unit` or `opportunity`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Name of an opportunity's unit.
 */
unit: string | null, 
/**
 * Revenue of twelve months of a unit; amount of an opportunity.
 */
amount: MoneyView | null, };

/**
 * A scorecard to choose.
 */
export type CardChoice = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * A card of a deck.
 */
export type CardInfo = { 
/**
 * Key, unique in its deck.
 */
key: string, 
/**
 * What stands on it.
 */
text: string, 
/**
 * Key of the group it belongs to.
 */
group: string | null, 
/**
 * What helps against it.
 */
answer: string | null, 
/**
 * Where in the program that help is, as in a step's `place`.
 */
place: string | null, };

/**
 * One card's new place.
 */
export type CardMove = { 
/**
 * Subject.
 */
id: string, 
/**
 * Axis values 0–100, clamped; none for the tray.
 */
at: [number, number] | null, };

/**
 * How one subject stands, and stood.
 */
export type CardStand = { 
/**
 * In force; none where it is not on the board.
 */
at: [number, number] | null, 
/**
 * On the day compared with.
 */
before: [number, number] | null, 
/**
 * What the scorecard or scale of each axis gives.
 */
scores: [number | null, number | null], 
/**
 * By scores and levels on both axes.
 */
computed: [number, number] | null, 
/**
 * Placed away from its score.
 */
by_hand: boolean, 
/**
 * Not moved by accident.
 */
locked: boolean, 
/**
 * Zone key.
 */
zone: string | null, 
/**
 * Zone's name.
 */
zone_name: string | null, 
/**
 * What to do with what stands in the zone.
 */
treat: string | null, };

/**
 * A part of the health.
 */
export type CarePart = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * 0 to 100; none where it is not known, which counts as nothing.
 */
points: number | null, 
/**
 * Ninety days ago; none where that cannot be said.
 */
before: number | null, 
/**
 * 0 to 100; 0 counts for nothing.
 */
weight: number, 
/**
 * Its part of all weight, percent.
 */
share: number, 
/**
 * What it was made of, in words.
 */
why: string, 
/**
 * The view of the account's page where it can be mended.
 */
place: string, 
/**
 * What that view shows.
 */
shows: string | null, };

/**
 * The health of an account: one number, and all it is made of.
 */
export type CareView = { 
/**
 * The account.
 */
account: Ref, 
/**
 * 0 to 100; none where no part has a weight.
 */
score: number | null, 
/**
 * `good`, `watch` or `bad`.
 */
tone: string, 
/**
 * The same in a sentence.
 */
sentence: string, 
/**
 * Points since ninety days ago, of the parts that can be looked back upon.
 */
trend: number | null, 
/**
 * What it is made of.
 */
parts: Array<CarePart>, };

/**
 * How much a part counts.
 */
export type CareWeigh = { 
/**
 * Key of a part.
 */
part: string, 
/**
 * 0 to 100.
 */
weight: number, };

/**
 * Somebody who cares about a criterion.
 */
export type Cares = { 
/**
 * Person.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Its place among what they decide by, from 1; none where they did not name it.
 */
rank: number | null, };

/**
 * All small subjects; none of these lists is long.
 */
export type Catalogue = { 
/**
 * Our people.
 */
teammates: Array<TeammateRow>, 
/**
 * Our products.
 */
products: Array<ProductRow>, 
/**
 * Our competitors.
 */
competitors: Array<Ref>, };

/**
 * Add to the catalogue.
 */
export type CatalogueAdd = { 
/**
 * `teammate`, `product` or `competitor`.
 */
kind: string, 
/**
 * Names.
 */
names: Array<string>, };

/**
 * Change one fact.
 */
export type CatalogueChange = { 
/**
 * `teammate`, `product` or `competitor`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * The fact.
 */
edit: CatalogueEdit, };

/**
 * Delete from the catalogue.
 */
export type CatalogueDelete = { 
/**
 * `teammate`, `product` or `competitor`.
 */
kind: string, 
/**
 * Ids.
 */
ids: Array<string>, };

/**
 * A fact of a small subject.
 */
export type CatalogueEdit = { "field": "name", "value": string } | { "field": "role", "value": string | null } | { "field": "email", "value": string | null } | { "field": "region", "value": string | null } | { "field": "manager", "value": string | null } | { "field": "series", "value": string | null } | { "field": "price", "value": string | null };

/**
 * Accounts whose category is to follow the rules in force.
 */
export type CategoryFollow = { 
/**
 * Accounts.
 */
ids: Array<string>, 
/**
 * All whose category differs, whatever accounts are named.
 */
all: boolean, };

/**
 * A reason somebody has against us.
 */
export type CauseView = { 
/**
 * Key of the level of the scale `status-cause`.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * It is the one.
 */
chosen: boolean, };

/**
 * A part of the board between two bands and two rows of zones.
 */
export type CellView = { 
/**
 * Left, bottom, right, top on the axes.
 */
area: [number, number, number, number], 
/**
 * Cards in it.
 */
count: number, 
/**
 * What they are worth.
 */
sum: MoneyView, 
/**
 * Its sum beside the largest, 0–1.
 */
heat: number, 
/**
 * Its zone is flagged.
 */
flag: string | null, };

/**
 * One kind of chance against what came.
 */
export type ChanceKindView = { 
/**
 * `by-history`, `by-stage` or `own`.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it says will come.
 */
event: string, 
/**
 * Chances judged, all above 0.
 */
n: number, 
/**
 * Brier score of them.
 */
brier: number | null, 
/**
 * Brier score of always saying their overall rate.
 */
brier_of_rate: number | null, 
/**
 * Chances left out.
 */
left_out: number, 
/**
 * Which, in words; empty where none are.
 */
left_out_text: string, 
/**
 * In tenths.
 */
bins: Array<BinView>, 
/**
 * Cases, Brier score and that of the rate as shown.
 */
told: [string, string, string], };

/**
 * The chance of a stage beside what became of those that reached it.
 */
export type ChanceView = { 
/**
 * Pipeline key.
 */
pipeline: string, 
/**
 * Its title.
 */
pipeline_name: string, 
/**
 * Stage key.
 */
stage: string, 
/**
 * Its title.
 */
name: string, 
/**
 * The chance the method gives it.
 */
said: number, 
/**
 * Decided ones that got here and were won.
 */
won: number, 
/**
 * Decided ones that got here.
 */
decided: number, 
/**
 * Won ÷ decided.
 */
came: number, 
/**
 * Lower end of the 80 % interval.
 */
low: number, 
/**
 * Upper end.
 */
high: number, 
/**
 * A better chance in percent; none where the present one fits or too little was decided.
 */
proposed: number | null, 
/**
 * Chance, evidence, interval and proposal as shown.
 */
told: [string, string, string, string], };

/**
 * One opportunity that changed.
 */
export type ChangeRow = { 
/**
 * Key of its one reason.
 */
reason: string, 
/**
 * The reason's name.
 */
reason_name: string, 
/**
 * Which.
 */
opportunity: Ref, 
/**
 * Account's name.
 */
account: string | null, 
/**
 * By how much; all of them make end − start.
 */
amount: MoneyView, 
/**
 * Its amount on the earlier day.
 */
before: MoneyView | null, 
/**
 * Its amount on the later day.
 */
after: MoneyView | null, 
/**
 * Expected close on the earlier day, ISO date.
 */
closes_before: string | null, 
/**
 * Expected close on the later day, ISO date.
 */
closes_after: string | null, 
/**
 * It is in a snapshot only, and in the file no more.
 */
deleted: boolean, 
/**
 * How often its expected close was moved to a later month between the days.
 */
slips: number, };

/**
 * All of one reason.
 */
export type ChangeStep = { 
/**
 * Its key.
 */
reason: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many.
 */
count: number, 
/**
 * By how much.
 */
amount: MoneyView, };

/**
 * What a change command changed.
 */
export type Changed = { 
/**
 * Journal sequence; none where nothing differed.
 */
seq: number | null, 
/**
 * Names of the tables with changed rows.
 */
tables: Array<string>, 
/**
 * Undo and redo after it.
 */
steps: Steps, };

/**
 * What changed between two days.
 */
export type ChangesQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * The earlier ISO date, or a snapshot by id, name or `@` and its day; a month before the later where none.
 */
from: string | null, 
/**
 * The later ISO date, or a snapshot; today where none.
 */
to: string | null, 
/**
 * Only what is to close from this month or period on.
 */
closes_from: string | null, 
/**
 * Only what is to close up to this month or period.
 */
closes_to: string | null, 
/**
 * Whether amounts are weighted by their chances.
 */
weighted: boolean, };

/**
 * The change, opportunity by opportunity.
 */
export type ChangesView = { 
/**
 * The earlier day.
 */
from: string, 
/**
 * The later day.
 */
to: string, 
/**
 * What the earlier day is called in the picture.
 */
from_name: string, 
/**
 * What the later day is called in the picture.
 */
to_name: string, 
/**
 * What counted on the earlier day.
 */
start: CountedMoney, 
/**
 * What counted on the later day.
 */
end: CountedMoney, 
/**
 * Of those of the earlier day, how many had no amount and so count 0: an estimate that moves would
 * pass for a change.
 */
start_unsaid: number, 
/**
 * The same of the later day.
 */
end_unsaid: number, 
/**
 * By reason, in their order.
 */
steps: Array<ChangeStep>, 
/**
 * One per opportunity that changed.
 */
rows: Array<ChangeRow>, 
/**
 * How many are in a currency without a rate, and so left out.
 */
other_currency: number, 
/**
 * The rates that other currencies are counted at, and what is missing, in sentences.
 */
notes: Array<string>, };

/**
 * As what a text is understood.
 */
export type ChartForm = "list" | "outline" | "sheet";

/**
 * A person of a text.
 */
export type ChartPerson = { 
/**
 * Name; blank for a position.
 */
name: string, 
/**
 * Title.
 */
title: string | null, 
/**
 * Levels below the top of the text.
 */
depth: number, 
/**
 * Manager who is on the map already.
 */
above: string | null, 
/**
 * On the map already; not added again.
 */
known: boolean, };

/**
 * Which chart, how large, over what.
 */
export type ChartQuery = { 
/**
 * `funnel`, `durations`, `breadth`, `revenue`, `forecast`, `range`, `fan`, `changes`, `flow`, `moves`, `slips`,
 * `accuracy`, `calibration`, `velocity`, `plan`, `measures`, `pyramid`, `pareto`, `time`, `ladder`,
 * `lifecycle`, `segments`, `qualification`, `radar`, `pain-chain`, `driver-chain` or `pressures`.
 */
chart: string, 
/**
 * `light`, `dark`, `projector` or `print`.
 */
theme: string, 
/**
 * px; 0 for the chart's own.
 */
width: number, 
/**
 * px; 0 for the chart's own.
 */
height: number, 
/**
 * Pipeline of a funnel; the workspace's own where none.
 */
pipeline: string | null, 
/**
 * The opportunity, of a chart of one.
 */
opportunity: string | null, 
/**
 * Only this account.
 */
account: string | null, 
/**
 * Only this unit of the account. For the driver chain and pressures.
 */
unit: string | null, 
/**
 * Only this owner.
 */
owner: string | null, 
/**
 * Only this product.
 */
product: string | null, 
/**
 * Only what came of leads from this source (D-05).
 */
source: string | null, 
/**
 * Only accounts of this territory (A-21).
 */
territory: string | null, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; the year of business of today where none.
 */
from: string | null, 
/**
 * Last month `YYYY-MM`, or a period.
 */
to: string | null, 
/**
 * `month`, `quarter` or `year` for the forecast.
 */
grain: string | null, 
/**
 * As of this ISO date; today where none. For range, fan and changes.
 */
on: string | null, 
/**
 * Changes since this ISO date or snapshot; a month before where none.
 */
since: string | null, 
/**
 * Changes up to this ISO date or snapshot; today where none.
 */
until: string | null, 
/**
 * Changes of amounts × chance rather than of amounts.
 */
weighted: boolean, 
/**
 * `by-stage` or `by-history`, for range, fan and accuracy; by stage where none, for accuracy by history.
 * The kind of chance, for calibration: one of these or `own`.
 */
way: string, 
/**
 * Chance that an opportunity slips out of its period, percent. For range and fan.
 */
slip: number, 
/**
 * How far all rise and fall together, percent; what the way usually has where none. For range and fan.
 */
correlation: number | null, 
/**
 * Tier scheme of a pyramid or of time, the one in use where none; series of measures; scorecard of a
 * qualification or a radar.
 */
scheme: string | null, 
/**
 * Scale, or `industry`, `country`, `city`, `owner`, for segments.
 */
dimension: string | null, 
/**
 * Only accounts of these categories; empty means all. For charts of accounts.
 */
categories: Array<string>, };

/**
 * How a text is understood.
 */
export type ChartReading = { 
/**
 * As what.
 */
form: ChartForm, 
/**
 * People from top to bottom, reports below their managers.
 */
people: Array<ChartPerson>, 
/**
 * How many of them are new.
 */
fresh: number, 
/**
 * What to look at, a sentence each.
 */
doubts: Array<string>, 
/**
 * Doubts beyond those told.
 */
more_doubts: number, };

/**
 * Pasted text, and where its people go.
 */
export type ChartText = { 
/**
 * Account.
 */
account: string, 
/**
 * An indented list, or rows of a spreadsheet.
 */
text: string, 
/**
 * Whom those at the top report to.
 */
manager: string | null, };

/**
 * A chart, its marks, and the same as a table.
 */
export type ChartView = { 
/**
 * Title.
 */
title: string, 
/**
 * What it is over: period, slice, unit.
 */
subtitle: string, 
/**
 * The picture.
 */
svg: string, 
/**
 * px.
 */
width: number, 
/**
 * px.
 */
height: number, 
/**
 * Marks in reading order.
 */
marks: Array<MarkView>, 
/**
 * The same figures.
 */
table: TableView, 
/**
 * What the figures leave out, said in sentences.
 */
notes: Array<string>, 
/**
 * How its figures are worked out, in words.
 */
math: string | null, 
/**
 * Nothing to draw yet.
 */
empty: boolean, };

/**
 * A question of the self-check.
 */
export type CheckRow = { 
/**
 * Criterion that holds our answer.
 */
ours: string, 
/**
 * Criterion that holds theirs.
 */
theirs: string | null, 
/**
 * Ours less theirs, in steps.
 */
gap: number | null, 
/**
 * The two are far apart.
 */
apart: boolean, };

/**
 * One choice.
 */
export type Choice = { 
/**
 * Key or word.
 */
key: string, 
/**
 * As it is shown.
 */
title: string, };

/**
 * A page of accounts with their classes.
 */
export type ClassPage = { 
/**
 * Rows.
 */
rows: Array<ClassRow>, 
/**
 * Number of rows without paging.
 */
total: number, 
/**
 * Revenue over all of them.
 */
revenue: MoneyView, 
/**
 * Key of the tier scheme in use.
 */
tier: string | null, };

/**
 * Which accounts, in which order.
 */
export type ClassQuery = { 
/**
 * Part of the name, pinyin or initials.
 */
search: string, 
/**
 * Only these; empty means all.
 */
ids: Array<string>, 
/**
 * Category levels; empty means all. `""` stands for none.
 */
categories: Array<string>, 
/**
 * Owner's id.
 */
owner: string | null, 
/**
 * Per scale, the levels asked for; `""` stands for none.
 */
levels: { [key in string]: Array<string> }, 
/**
 * Only of this territory; `""` stands for accounts in none.
 */
territory: string | null, 
/**
 * Only accounts with contradictions that are not put aside.
 */
contradicting: boolean, 
/**
 * Only accounts with required fields that are empty (A-05).
 */
lacking: boolean, 
/**
 * Column of an account's row, key of a scale, `contradictions` or `missing`; `name` where empty.
 */
sort: string, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * An account with its classes, as the portfolio table shows it (A-25).
 */
export type ClassRow = { 
/**
 * The account.
 */
row: AccountRow, 
/**
 * Per scale of accounts, the levels held; scales without one are left out.
 */
levels: { [key in string]: Array<string> }, 
/**
 * Per scale, the level wanted (A-23).
 */
targets: { [key in string]: WantedView }, 
/**
 * Per scale, the level suggested where another one or none is held: `coverage-model` (A-10) and
 * `engagement` (A-12) by the tier, `lifecycle` (A-24) by the trend of revenue.
 */
suggested: { [key in string]: string }, 
/**
 * Contradictions that are not put aside.
 */
contradictions: number, 
/**
 * Required fields that are empty: `owner`, `plan`, `growth-goal`, `loss-reason`,
 * `loss-prevention` (A-05).
 */
missing: Array<string>, 
/**
 * Territories it belongs to.
 */
territories: Array<Ref>, };

/**
 * One class of accounts and its part of the time.
 */
export type ClassTimeView = { 
/**
 * Level key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Colour token.
 */
tone: string, 
/**
 * How many accounts.
 */
count: number, 
/**
 * Percent of the accounts.
 */
accounts: number, 
/**
 * Percent of accounts expected.
 */
wanted_accounts: number | null, 
/**
 * Percent of the time.
 */
time: number, 
/**
 * Percent of time expected.
 */
wanted_time: number | null, 
/**
 * Percentage points over or under.
 */
deviation_accounts: number | null, 
/**
 * Percentage points over or under.
 */
deviation_time: number | null, };

/**
 * An account on one scale.
 */
export type ClassView = { 
/**
 * Scale.
 */
scale: string, 
/**
 * Levels held now.
 */
levels: Array<string>, 
/**
 * Months since it holds this level; none where it holds none.
 */
months: number | null, 
/**
 * What was judged, latest first.
 */
history: Array<JudgementView>, 
/**
 * Level wanted, and by when (A-23).
 */
wanted: WantedView | null, 
/**
 * Rungs still to climb to it; negative where it is wanted lower.
 */
gap: number | null, 
/**
 * Level suggested where another or none is held.
 */
suggested: string | null, 
/**
 * Why that one.
 */
reason: string | null, 
/**
 * What is wanted on the level held.
 */
goal: string | null, 
/**
 * What the level held suggests to do.
 */
advice: string | null, 
/**
 * Per level, one line that says why it is held (A-04).
 */
reasons: { [key in string]: string }, };

/**
 * Add a group of people who pull the same way (C-25).
 */
export type CliqueAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity it is seen at; none means everywhere.
 */
opportunity: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * Colour token: `c-1` to `c-6`; `c-1` where none.
 */
colour: string | null, 
/**
 * Its people.
 */
people: Array<string>, };

/**
 * Change a group.
 */
export type CliqueChange = { 
/**
 * Group.
 */
id: string, 
/**
 * The fact.
 */
edit: CliqueEdit, };

/**
 * A fact of a group.
 */
export type CliqueEdit = { "field": "name", "value": string } | { "field": "colour", "value": string } | { "field": "note", "value": string | null } | { "field": "certainty", "value": string | null } | { "field": "people", "value": Array<string> } | { "field": "until", "value": string | null };

/**
 * A group of people who pull the same way.
 */
export type CliqueView = { 
/**
 * Id.
 */
id: string, 
/**
 * Account's id.
 */
account: string, 
/**
 * Opportunity it is seen at; none means everywhere.
 */
opportunity: Ref | null, 
/**
 * Name.
 */
name: string, 
/**
 * Colour token.
 */
colour: string, 
/**
 * Note.
 */
note: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * Who saw it; none in older files.
 */
author: string | null, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Ended on, ISO date; none while it holds.
 */
until_on: string | null, 
/**
 * Its people, by name.
 */
people: Array<Ref>, };

/**
 * What to do with the clock.
 */
export type ClockTurn = { "turn": "start" } | { "turn": "pause" } | { "turn": "add", "minutes": number };

/**
 * The clock of the present step, as it stood when this was answered.
 */
export type ClockView = { 
/**
 * It goes.
 */
going: boolean, 
/**
 * What the step may take, ms.
 */
allotted: number, 
/**
 * What it took, ms.
 */
spent: number, };

/**
 * A column of the file.
 */
export type ColumnPreview = { 
/**
 * Heading.
 */
header: string, 
/**
 * First values.
 */
samples: Array<string>, 
/**
 * Field it fills.
 */
field: string | null, };

/**
 * Name a rival for an opportunity.
 */
export type ContenderAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Competitors by id.
 */
competitors: Array<string>, 
/**
 * Competitors by name; new ones are added to the catalogue.
 */
names: Array<string>, };

/**
 * Change one fact of rivals.
 */
export type ContenderChange = { 
/**
 * Rows among the rivals.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: ContenderEdit, };

/**
 * A fact of a rival.
 */
export type ContenderEdit = { "field": "solution", "value": string | null } | { "field": "strengths", "value": string | null } | { "field": "weaknesses", "value": string | null } | { "field": "strategy", "value": string | null };

/**
 * Who is compared.
 */
export type ContenderScore = { 
/**
 * Competitor; empty is ourselves.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Row among the rivals of the opportunity; none for ourselves, or who was only rated.
 */
contender: string | null, 
/**
 * Over all criteria.
 */
total: TallyView, 
/**
 * The same on the day compared with.
 */
before: TallyView | null, };

/**
 * Who wants it.
 */
export type ContenderView = { 
/**
 * Competitor; empty is ourselves.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Row among the rivals; none for ourselves.
 */
contender: string | null, 
/**
 * How much the customer prefers it, 1 to 5 (B-20).
 */
preference: number | null, 
/**
 * What it offers.
 */
solution: string | null, 
/**
 * Its strengths here.
 */
strengths: string | null, 
/**
 * Its weaknesses here.
 */
weaknesses: string | null, 
/**
 * Its likely strategy.
 */
strategy: string | null, 
/**
 * Expected score where criteria have weights, 0 to 100 (D-28).
 */
score: number | null, 
/**
 * How much more than ours that is; none for ourselves.
 */
ahead: number | null, };

/**
 * The contest for an opportunity.
 */
export type Contest = { 
/**
 * Account, where it has one: preferences are said of it.
 */
account: string | null, 
/**
 * Strategy chosen, level of the scale `competitive-strategy`.
 */
strategy: string | null, 
/**
 * Strategies over time, latest first, each with its reason.
 */
strategies: Array<JudgementView>, 
/**
 * How each strategy ended in opportunities that were decided; only those that were tried (D-21).
 */
results: Array<StrategyResult>, 
/**
 * What speaks against the strategy chosen.
 */
hints: Array<string>, 
/**
 * How much more the customer prefers the best rival than us; negative where we lead (B-20).
 */
gap: number | null, 
/**
 * Ourselves first, then rivals.
 */
contenders: Array<ContenderView>, 
/**
 * Mandatory first, then by how many care.
 */
criteria: Array<CriterionOf>, 
/**
 * What the account's people decide by and no criterion says yet (C-16).
 */
wishes: Array<CriterionWish>, 
/**
 * Tactics of the strategy chosen, with the actions that were made of them.
 */
tactics: Array<TacticOf>, 
/**
 * Steps of the customer's purchase, by day.
 */
steps: Array<PurchaseStepView>, };

/**
 * A contract and its payments (D-29).
 */
export type ContractView = { 
/**
 * Signed on, ISO date.
 */
signed_on: string | null, 
/**
 * What it pays; the amount where nothing else is said.
 */
total: MoneyView | null, 
/**
 * Whether the total was said.
 */
total_said: boolean, 
/**
 * First payment, percent of the total.
 */
first_percent: number | null, 
/**
 * Percent it must be.
 */
least_percent: number, 
/**
 * What is missing for it to be certainly ours, in words.
 */
lacks: Array<string>, 
/**
 * The schedule.
 */
payments: Array<PaymentView>, 
/**
 * What to be reminded of while it is not certainly ours.
 */
reminders: Array<string>, };

/**
 * Contradictions, those of the accounts with the most revenue first.
 */
export type ContradictionPage = { 
/**
 * Rows.
 */
rows: Array<ContradictionView>, 
/**
 * Number of rows without paging.
 */
total: number, 
/**
 * Accounts concerned.
 */
accounts: number, 
/**
 * How many are put aside (or open, where those put aside were asked for).
 */
others: number, 
/**
 * How many there are by each rule that speaks, before one is chosen.
 */
rules: Array<RuleCount>, };

/**
 * Which contradictions.
 */
export type ContradictionQuery = { 
/**
 * Part of the account's name.
 */
search: string, 
/**
 * Only of this account.
 */
account: string | null, 
/**
 * Only of this owner.
 */
owner: string | null, 
/**
 * Only of these categories; empty means all, `""` stands for none.
 */
categories: Array<string>, 
/**
 * Only by this rule.
 */
rule: string | null, 
/**
 * Those put aside instead of those open.
 */
aside: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * Two values of an account that do not go together (A-25).
 */
export type ContradictionView = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Its owner.
 */
owner: Ref | null, 
/**
 * Its revenue of twelve months.
 */
revenue: MoneyView, 
/**
 * Rule.
 */
rule: string, 
/**
 * What the rule says, in a few words.
 */
title: string, 
/**
 * Why the two do not go together, with their values.
 */
sentence: string, 
/**
 * One value.
 */
left: SideView, 
/**
 * The other.
 */
right: SideView, 
/**
 * How it was put aside; none where it is open.
 */
aside: AsideView | null, };

/**
 * A number of opportunities and their amounts.
 */
export type CountedMoney = { 
/**
 * How many.
 */
count: number, 
/**
 * Their amounts.
 */
amount: MoneyView, };

/**
 * Number of things in the workspace.
 */
export type Counts = { 
/**
 * Accounts.
 */
accounts: number, 
/**
 * People.
 */
people: number, 
/**
 * Open opportunities.
 */
open_opportunities: number, 
/**
 * All opportunities.
 */
opportunities: number, 
/**
 * Actions not done.
 */
open_actions: number, };

/**
 * What projects bring beside a goal.
 */
export type CoverView = { 
/**
 * The goal; none below the goal of all.
 */
goal: MoneyView | null, 
/**
 * What projects are to bring.
 */
planned: MoneyView, 
/**
 * What their opportunities have brought.
 */
won: MoneyView, 
/**
 * What no project covers; below zero where they bring more.
 */
gap: MoneyView | null, };

/**
 * How well an account's people were known, and how far its decision core was for us, at the end of a day.
 */
export type CoveragePoint = { 
/**
 * ISO date.
 */
on: string, 
/**
 * Coverage weighted by influence, percent; none without people.
 */
percent: number | null, 
/**
 * People met at least once.
 */
met: number, 
/**
 * People on the map.
 */
total: number, 
/**
 * People in the decision core.
 */
core: number, 
/**
 * How far the core is for us, weighted by influence, −100 to 100; none where nobody of it was judged.
 */
core_support: number | null, 
/**
 * How well the core was known, weighted by influence, percent; none without a core.
 */
core_coverage: number | null, };

/**
 * How often the range from P10 to P90 held what came, against how often it is meant to.
 */
export type CoverageView = { 
/**
 * The share that was held.
 */
share: number, 
/**
 * Least that is aimed at.
 */
low: number, 
/**
 * Most that is aimed at.
 */
high: number, 
/**
 * Whether the aim is met.
 */
met: boolean, 
/**
 * The same in a sentence.
 */
text: string, 
/**
 * The share, and the aim, as shown.
 */
told: [string, string], };

/**
 * Add what the customer decides by.
 */
export type CriterionAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * One name per criterion.
 */
names: Array<string>, 
/**
 * Who cares about each of them.
 */
people: Array<string>, };

/**
 * Change one fact of criteria.
 */
export type CriterionChange = { 
/**
 * Criteria.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: CriterionEdit, };

/**
 * One criterion as it is edited.
 */
export type CriterionDraft = { 
/**
 * What it is called; blank for the name of what it looks at.
 */
title: string, 
/**
 * How much it counts where a percentage is asked, over 0 and at most 1000.
 */
weight: number, 
/**
 * What it looks at.
 */
by: TestedBy, 
/**
 * The field, scale or scorecard.
 */
key: string, 
/**
 * At least this; amounts in major units.
 */
at_least: number | null, 
/**
 * At most this.
 */
at_most: number | null, 
/**
 * One of these words or levels.
 */
is: Array<string>, };

/**
 * A fact of a criterion.
 */
export type CriterionEdit = { "field": "name", "value": string } | { "field": "formal", "value": boolean } | { "field": "mandatory", "value": boolean } | { "field": "weight", "value": number | null } | { "field": "note", "value": string | null } | { "field": "people", "value": Array<string> };

/**
 * A criterion of a scorecard.
 */
export type CriterionInfo = { 
/**
 * Key, unique in its scorecard.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to think of while rating it.
 */
prompt: string | null, 
/**
 * What to ask the customer to find out.
 */
questions: Array<string>, 
/**
 * Key of the group it stands in.
 */
group: string | null, 
/**
 * How much it counts, over 0 and at most 1000.
 */
weight: number, 
/**
 * How it is rated.
 */
rated: RatedInfo, };

/**
 * What the customer decides by.
 */
export type CriterionOf = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Written in the customer's papers.
 */
formal: boolean, 
/**
 * Whoever does not meet it is out.
 */
mandatory: boolean, 
/**
 * Weight, where one is known.
 */
weight: number | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * Who cares.
 */
people: Array<Cares>, 
/**
 * −1 behind, 0 not known, 1 ahead; one per contender.
 */
standings: Array<number | null>, };

/**
 * What one criterion does to all accounts.
 */
export type CriterionPreview = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Its test in words: `at least ¥ 5 M`.
 */
test: string, 
/**
 * Accounts that meet it.
 */
met: number, 
/**
 * Accounts that do not.
 */
missed: number, 
/**
 * Accounts of which it is not known.
 */
unknown: number, 
/**
 * How many would qualify with another threshold; none for words and levels.
 */
what_if: WhatIfView | null, };

/**
 * A criterion with its rating.
 */
export type CriterionView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to think of while rating.
 */
prompt: string | null, 
/**
 * Key of its group.
 */
group: string | null, 
/**
 * Over 0, at most 1000.
 */
weight: number, 
/**
 * Its part of all weight, percent.
 */
share: number, 
/**
 * `steps` is rated by hand; `field`, `scale` and `scorecard` follow from elsewhere.
 */
rated: string, 
/**
 * Lowest and highest step, where rated by hand.
 */
steps: [number, number] | null, 
/**
 * Words for some of the steps.
 */
levels: Array<StepView>, 
/**
 * In its own terms: the step, or the measure.
 */
value: number | null, 
/**
 * The same in words.
 */
text: string | null, 
/**
 * 0–100; none where not rated.
 */
points: number | null, 
/**
 * Latest first; of ratings by hand.
 */
history: Array<RatingView>, };

/**
 * What people decide by and no criterion says yet.
 */
export type CriterionWish = { 
/**
 * In their words.
 */
name: string, 
/**
 * Who named it, whoever puts it highest first.
 */
people: Array<Cares>, };

/**
 * An answer about a culture.
 */
export type CultureAnswer = { 
/**
 * Scale of the question.
 */
scale: string, 
/**
 * The answer's level.
 */
level: string | null, 
/**
 * ISO date.
 */
on_date: string | null, 
/**
 * Who.
 */
author: string | null, };

/**
 * How far a type of culture is met.
 */
export type CultureShare = { 
/**
 * Type.
 */
key: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Percent of the answers.
 */
percent: number, };

/**
 * How an account or one of its units works (C-12).
 */
export type CultureView = { 
/**
 * Account or unit.
 */
subject: Ref, 
/**
 * It is the account as a whole.
 */
whole: boolean, 
/**
 * What it is known by, in order.
 */
answers: Array<CultureAnswer>, 
/**
 * How far each type is met.
 */
shares: Array<CultureShare>, 
/**
 * The type that more than half of the answers point to.
 */
dominant: string | null, 
/**
 * The type that was set by hand.
 */
set: Array<string>, 
/**
 * What that means for us.
 */
advice: string | null, };

/**
 * Change a step of the round that runs.
 */
export type CycleChange = { 
/**
 * Account.
 */
account: string, 
/**
 * Stage key.
 */
step: string, 
/**
 * The fact.
 */
edit: CycleEdit, };

/**
 * A fact of a step.
 */
export type CycleEdit = { "field": "owner", "value": string | null } | { "field": "due-on", "value": string | null } | { "field": "done-on", "value": string | null } | { "field": "with-whom", "value": string | null } | { "field": "note", "value": string | null };

/**
 * A step of a round.
 */
export type CycleStep = { 
/**
 * Stage key.
 */
key: string, 
/**
 * Its sign.
 */
sign: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is for.
 */
goal: string, 
/**
 * `done`, `overdue`, `next` or `later`.
 */
state: string, 
/**
 * Who sees to it.
 */
owner: Ref | null, 
/**
 * By this day, ISO date.
 */
due_on: string | null, 
/**
 * Done on, ISO date.
 */
done_on: string | null, 
/**
 * The customer has a part in it: who was there is asked for.
 */
asks_whom: boolean, 
/**
 * Who was there.
 */
with_whom: string | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * What it lacks, in words.
 */
lacks: string | null, };

/**
 * A round of planning.
 */
export type CycleView = { 
/**
 * What the cycle is called.
 */
title: string, 
/**
 * Rounds count from 1; 0 where none was begun.
 */
round: number, 
/**
 * Its steps in order.
 */
steps: Array<CycleStep>, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps whose day is over.
 */
overdue: number, 
/**
 * Days since the first step was done.
 */
age_days: number | null, 
/**
 * When the plan is looked at again, ISO date.
 */
next_review_on: string | null, 
/**
 * That day is over.
 */
review_late: boolean, 
/**
 * What shows that the plan is one (B-02).
 */
checks: Array<PlanCheck>, 
/**
 * Models it follows.
 */
models: Array<string>, };

/**
 * The figures for management.
 */
export type DashboardQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; the last twelve months where none.
 */
from: string | null, 
/**
 * Last month, or a period.
 */
to: string | null, };

/**
 * What management looks at (F-04).
 */
export type DashboardView = { 
/**
 * Figures, each with how it is worked out.
 */
figures: Array<ToldFigure>, 
/**
 * Stage by stage, what moved on.
 */
stages: Array<StageConversion>, 
/**
 * Rates and what is missing, in sentences.
 */
notes: Array<string>, };

/**
 * Make a workspace of what was written in the open format.
 */
export type DataRead = { 
/**
 * The workspace; `.mainstay` is added where it lacks. Refused where a file exists.
 */
path: string, 
/**
 * What was written; ends in `.jsonl` or `.zip`.
 */
from: string, };

/**
 * Write everything a workspace holds in the open format.
 */
export type DataWrite = { 
/**
 * Where to; ends in `.jsonl` or `.zip`.
 */
path: string, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * Cards to put in order (F-02, F-03).
 */
export type DeckInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * To be read and looked up, not to be put in order.
 */
reference: boolean, 
/**
 * Headings for the cards; may be none.
 */
groups: Array<GroupInfo>, 
/**
 * Cards in the order they are dealt.
 */
cards: Array<CardInfo>, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * What a deck is of.
 */
export type DeckKind = "portfolio" | "account" | "opportunity" | "forecast" | "minutes";

/**
 * A deck there can be.
 */
export type DeckOf = { 
/**
 * Of what.
 */
kind: DeckKind, 
/**
 * Which account, opportunity or workshop; none for those of all.
 */
subject: string | null, 
/**
 * A presentation (.pptx, .potx) that it is put on; our own look where none.
 */
template: string | null, };

/**
 * Cards of a deck in the order a group put them.
 */
export type DeckOrder = { 
/**
 * Workshop.
 */
workshop: string, 
/**
 * Step key; the present step where none.
 */
round: string | null, 
/**
 * Card keys, the most pressing first; empty to go by the votes again.
 */
cards: Array<string>, };

/**
 * A slide to be chosen.
 */
export type DeckSlide = { 
/**
 * What it is chosen by.
 */
key: string, 
/**
 * Its title.
 */
title: string, 
/**
 * It shows a part of a map that is too large for one slide.
 */
part: boolean, };

/**
 * What a deck would have, and what of it redaction keeps out.
 */
export type DeckView = { 
/**
 * Its slides without the cover.
 */
slides: Array<DeckSlide>, 
/**
 * Whether private things are left out now.
 */
redacted: boolean, 
/**
 * How many texts redaction leaves out, now or if it were on.
 */
private: number, 
/**
 * The first of them; none while they are left out, for others may look at the screen.
 */
left_out: Array<LeftOut>, };

/**
 * Write a slide deck.
 */
export type DeckWrite = { 
/**
 * Where to; ends in `.pptx`.
 */
path: string, 
/**
 * Of what.
 */
of: DeckOf, 
/**
 * Keys of its slides in their order; all of them where none. The cover comes first always.
 */
slides: Array<string>, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * Something to do in a department.
 */
export type DepartmentTask = { 
/**
 * What.
 */
text: string, 
/**
 * The action made of it.
 */
action: ActionView | null, };

/**
 * A department of an account and how to approach it (C-24).
 */
export type DepartmentView = { 
/**
 * The unit.
 */
unit: Ref, 
/**
 * People of it that are known.
 */
people: number, 
/**
 * Part it plays in the project; as set for the opportunity, else everywhere.
 */
part: string | null, 
/**
 * The part was set for another place than this opportunity.
 */
inherited: boolean, 
/**
 * What is allowed, and what to heed.
 */
advice: string | null, 
/**
 * What to do.
 */
tasks: Array<DepartmentTask>, 
/**
 * Who of it introduced us to whom.
 */
introduced: Array<Introduction>, };

/**
 * A way to group accounts.
 */
export type DimensionView = { 
/**
 * Key.
 */
key: string, 
/**
 * Name.
 */
title: string, };

/**
 * An initiative with the way that leads to it.
 */
export type DrivenBy = { 
/**
 * Initiative.
 */
initiative: Ref, 
/**
 * What leads to it, in words, the nearest last.
 */
drivers: Array<string>, 
/**
 * What must go right for it.
 */
factors: Array<string>, };

/**
 * Add nodes.
 */
export type DriverAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * Unit; none for the account as a whole.
 */
unit: string | null, 
/**
 * Kind.
 */
kind: string, 
/**
 * What they say.
 */
names: Array<string>, 
/**
 * The node that leads to them.
 */
from: string | null, 
/**
 * From whom or what we know it.
 */
source: string | null, };

/**
 * A driver chain, laid out, with what it says of our opportunities.
 */
export type DriverBoard = { 
/**
 * Column by column.
 */
columns: Array<DriverColumn>, 
/**
 * Nodes in reading order: column by column, from the top.
 */
nodes: Array<DriverView>, 
/**
 * What leads to what, attachments among them.
 */
links: Array<DriverLinkView>, 
/**
 * Whole width, px.
 */
width: number, 
/**
 * Whole height, px.
 */
height: number, 
/**
 * Initiatives on which no opportunity hangs: white space.
 */
white: Array<Ref>, 
/**
 * Open opportunities that no driver leads to; empty while nothing is known of drivers.
 */
undriven: Array<UndrivenDeal>, 
/**
 * The strongest pressures on the head of the unit, strongest first (B-07).
 */
hooks: Array<Hook>, };

/**
 * Change one fact of nodes.
 */
export type DriverChange = { 
/**
 * Nodes.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: DriverEdit, };

/**
 * A column.
 */
export type DriverColumn = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Title.
 */
title: string, 
/**
 * Left edge, px.
 */
x: number, };

/**
 * A fact of a node.
 */
export type DriverEdit = { "field": "text", "value": string } | { "field": "unit", "value": string | null } | { "field": "person", "value": string | null } | { "field": "due-on", "value": string | null } | { "field": "source", "value": string | null } | { "field": "note", "value": string | null };

/**
 * Hang an opportunity on an initiative, or take it off.
 */
export type DriverHang = { 
/**
 * Initiative.
 */
initiative: string, 
/**
 * Opportunity.
 */
opportunity: string, };

/**
 * Let one node lead to another.
 */
export type DriverLinkAdd = { 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, };

/**
 * What leads to what.
 */
export type DriverLinkView = { 
/**
 * Id.
 */
id: string, 
/**
 * From which node.
 */
from: string, 
/**
 * To which node.
 */
to: string, 
/**
 * An opportunity that hangs on an initiative.
 */
hangs: boolean, };

/**
 * Whose chain.
 */
export type DriverQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Only of this unit; of the whole account where none.
 */
unit: string | null, };

/**
 * A node of a driver chain.
 */
export type DriverView = { 
/**
 * Id; of an opportunity its own.
 */
id: string, 
/**
 * `profile`, `driver`, `initiative`, `factor` or `opportunity`.
 */
kind: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The unit it is of; none for the account as a whole.
 */
unit: Ref | null, 
/**
 * Who of them stands behind it.
 */
person: Ref | null, 
/**
 * Until when, ISO date.
 */
due_on: string | null, 
/**
 * From whom or what we know it.
 */
source: string | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * Written down on, ISO date; none for an opportunity.
 */
on_date: string | null, 
/**
 * By whom.
 */
author: string | null, 
/**
 * The line below the text.
 */
line: string, 
/**
 * An initiative without an opportunity.
 */
white: boolean, 
/**
 * Left edge, px.
 */
x: number, 
/**
 * Top edge, px.
 */
y: number, 
/**
 * Width, px.
 */
w: number, 
/**
 * Height, px.
 */
h: number, };

/**
 * One figure before and after.
 */
export type EffectLine = { 
/**
 * Its name.
 */
label: string, 
/**
 * As it is.
 */
before: string, 
/**
 * As it would be.
 */
after: string, };

/**
 * What the units of one position take of our time (B-05).
 */
export type EffortView = { 
/**
 * Level of the scale of positions; none for units without one.
 */
position: string | null, 
/**
 * Units.
 */
units: Array<Ref>, 
/**
 * Names of those that take any.
 */
spent_on: Array<string>, 
/**
 * Days of effort of their open opportunities and of activities of twelve months
 * with their people.
 */
days: number, 
/**
 * Percent of all units' days; 0 where none have any.
 */
share: number, };

/**
 * One element of a valid opportunity.
 */
export type ElementView = { 
/**
 * Criterion key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to think of.
 */
prompt: string | null, 
/**
 * 0 not there, 1 to 4 up the ladder; none where nobody said.
 */
step: number | null, 
/**
 * The same in words.
 */
step_title: string, 
/**
 * `missing`, `low` or `confirmed`.
 */
state: string, 
/**
 * What shows it.
 */
evidence: string | null, 
/**
 * Who saw it, and how.
 */
source: string | null, 
/**
 * ISO date.
 */
on_date: string | null, 
/**
 * Who says so.
 */
author: string | null, };

/**
 * A unit of the tree, or the account at its top. Counts and sums are its own and those of all
 * below it. Sizes and places in px at zoom 1; x, y is the left top.
 */
export type EntityNode = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The account itself.
 */
top: boolean, 
/**
 * The unit above, else the account; none at the top.
 */
parent: string | null, 
/**
 * `division`, `entity` or `site`; none is a unit of people.
 */
kind: string | null, 
/**
 * Kind, place, revenue and debts in one line.
 */
facts: string, 
/**
 * Won with it in the last 12 months.
 */
revenue: MoneyView, 
/**
 * Number of open opportunities.
 */
open: number, 
/**
 * Number of people.
 */
people: number, 
/**
 * How many of them we know.
 */
met: number, 
/**
 * Deepest coverage of anybody there (C-07).
 */
coverage: string | null, 
/**
 * Nobody there is known to us.
 */
white: boolean, 
/**
 * Left.
 */
x: number, 
/**
 * Top.
 */
y: number, 
/**
 * Width.
 */
w: number, 
/**
 * Height.
 */
h: number, };

/**
 * Divisions, legal entities and sites of an account, laid out below it.
 */
export type EntityTree = { 
/**
 * The account.
 */
account: Ref, 
/**
 * The account first, then its units.
 */
nodes: Array<EntityNode>, 
/**
 * Who belongs to whom.
 */
lines: Array<MapLine>, 
/**
 * Left, top, right, bottom in px.
 */
bounds: [number, number, number, number], 
/**
 * How many have nobody whom we know, in them or below.
 */
white: number, 
/**
 * The same as a sentence; none where there is no such.
 */
white_line: string | null, };

/**
 * Write down a decision, an action, or something to put aside.
 */
export type EntryAdd = { 
/**
 * Workshop.
 */
workshop: string, 
/**
 * `decision`, `action` or `parking`; in a review also `weakness` or `advice`.
 */
kind: string, 
/**
 * Text; several lines make several entries.
 */
text: string, 
/**
 * What it is about.
 */
subject?: string, 
/**
 * Teammate's id.
 */
owner?: string, 
/**
 * ISO date.
 */
due_on?: string, 
/**
 * Who raised it, and with whose eyes.
 */
said_by?: string, };

/**
 * Change one fact of an entry.
 */
export type EntryChange = { 
/**
 * Entry.
 */
id: string, 
/**
 * The fact.
 */
edit: EntryEdit, };

/**
 * A fact of an entry.
 */
export type EntryEdit = { "field": "text", "value": string } | { "field": "kind", "value": string } | { "field": "owner", "value": string | null } | { "field": "due", "value": string | null } | { "field": "done", "value": boolean } | { "field": "said-by", "value": string | null };

/**
 * Put an entry before another of its kind.
 */
export type EntryMove = { 
/**
 * Entry.
 */
id: string, 
/**
 * The one it comes before; none for the end.
 */
before: string | null, };

/**
 * A decision, an action, or something put aside.
 */
export type EntryView = { 
/**
 * Id.
 */
id: string, 
/**
 * `decision`, `action` or `parking`; in a review also `weakness` or `advice`.
 */
kind: string, 
/**
 * Text.
 */
text: string, 
/**
 * What it is about.
 */
subject: Ref | null, 
/**
 * Owner; without an id where they are gone since.
 */
owner: Ref | null, 
/**
 * ISO date.
 */
due_on: string | null, 
/**
 * Done.
 */
done: boolean, 
/**
 * Who raised it.
 */
said_by: string | null, };

/**
 * The performance equation as it is, and as it would be with other levers (D-36). Nothing is kept.
 */
export type EquationQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * First month of what the target is of; the year of business of today where none.
 */
from: string | null, 
/**
 * Last month.
 */
to: string | null, 
/**
 * Open opportunities, as typed; as they are where none.
 */
count: string | null, 
/**
 * Average amount, as typed.
 */
size: string | null, 
/**
 * Win rate in percent, as typed.
 */
rate: string | null, 
/**
 * Days from opening to winning, as typed.
 */
days: string | null, };

/**
 * What the equation gives.
 */
export type EquationView = { 
/**
 * Count, size, rate, days.
 */
levers: Array<LeverView>, 
/**
 * Per day, as it is.
 */
now: MoneyView | null, 
/**
 * Per day, with the levers as typed.
 */
then: MoneyView | null, 
/**
 * In the days left of the months, as it is.
 */
now_brings: MoneyView | null, 
/**
 * The same with the levers as typed.
 */
then_brings: MoneyView | null, 
/**
 * How much that is more, with its sign, in percent; none where nothing is typed.
 */
change: string | null, 
/**
 * Target − won; none without a target.
 */
missing: MoneyView | null, 
/**
 * What that is per day left.
 */
needed: MoneyView | null, 
/**
 * Days left.
 */
left: number, 
/**
 * Whether it reaches the target as typed; none where that is not known.
 */
reaches: boolean | null, 
/**
 * What it comes to, in a sentence.
 */
says: string, 
/**
 * How it is worked out, and whose the equation is.
 */
math: string, };

/**
 * What was erased.
 */
export type Erased = { 
/**
 * Rows taken away.
 */
rows: number, 
/**
 * Entries of the history whose content was taken out.
 */
entries: number, 
/**
 * A sentence that says what is gone, and what is not.
 */
text: string, };

/**
 * Say what a period will bring.
 */
export type EstimateAdd = { 
/**
 * `own` or `manager`.
 */
role: string, 
/**
 * Whose revenue; everybody's where none.
 */
owner: string | null, 
/**
 * First month.
 */
from: string, 
/**
 * Last month.
 */
to: string, 
/**
 * As typed; none takes it back.
 */
amount: string | null, 
/**
 * Why; a manager says it always.
 */
why: string | null, };

/**
 * What is said and what is computed of one period and seller.
 */
export type EstimateLine = { 
/**
 * Whose; none for everybody.
 */
owner: Ref | null, 
/**
 * Won so far.
 */
won: MoneyView, 
/**
 * Won + commit.
 */
commit: MoneyView, 
/**
 * Won + weighted open.
 */
weighted: MoneyView, 
/**
 * The seller's own number; of everybody the sellers' together, where nothing else was said.
 */
own: MoneyView | null, 
/**
 * The manager's number.
 */
manager: MoneyView | null, 
/**
 * Manager − own.
 */
adjustment: MoneyView | null, 
/**
 * Why the manager says so.
 */
why: string | null, };

/**
 * One period: everybody's line, then each seller's.
 */
export type EstimatePeriod = { 
/**
 * `2026-Q3`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * First month.
 */
from: string, 
/**
 * Last month.
 */
to: string, 
/**
 * It has ended.
 */
over: boolean, 
/**
 * Of everybody together.
 */
all: EstimateLine, 
/**
 * Of each seller with something to show.
 */
sellers: Array<EstimateLine>, };

/**
 * Whose numbers.
 */
export type EstimateQuery = { 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
 */
from: string | null, 
/**
 * `month`, `quarter` or `year`; quarter where nothing is said.
 */
by: string, 
/**
 * How many periods; 0 for a year.
 */
horizon: number, };

/**
 * Periods with what people say of them.
 */
export type EstimateView = { 
/**
 * Periods in order.
 */
periods: Array<EstimatePeriod>, 
/**
 * All that was said of them, the latest first.
 */
said: Array<SaidView>, };

/**
 * Something that shows that somebody is on a level.
 */
export type EvidenceInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * What was seen.
 */
text: string, };

/**
 * Write a picture to a file.
 */
export type Export = { 
/**
 * Where to; the ending decides the format: `.svg`, `.png`, `.pdf`.
 */
path: string, 
/**
 * 1–4, for PNG.
 */
scale: number, 
/**
 * What.
 */
picture: Picture, 
/**
 * `slide`, `page`, `page-portrait` or `poster`; as large as it is drawn where none.
 */
size?: string, 
/**
 * A map over as many pages of a PDF as it takes to be read.
 */
pages?: boolean, };

/**
 * A picture in a file.
 */
export type Exported = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * That its letters are too small to be read, and what helps; none where they are not.
 */
note?: string, };

/**
 * A dated fact of an opportunity.
 */
export type FactView = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * `stage`, `amount`, `closes-on`, `outcome`.
 */
kind: string, 
/**
 * As shown: a stage's title, an amount, a date, an outcome.
 */
text: string, 
/**
 * Who.
 */
author: string, 
/**
 * Why.
 */
why: string | null, };

/**
 * Something wrong with a pack.
 */
export type FaultView = { 
/**
 * Line of the file, from 1.
 */
line: number, 
/**
 * Kind of the item; empty for the head of the file.
 */
kind: string, 
/**
 * Key of the item.
 */
key: string, 
/**
 * The part of it: fields and indices, `zones.2.area`; empty for all of it.
 */
path: string, 
/**
 * A sentence that says what to do.
 */
text: string, };

/**
 * A line of it.
 */
export type FedLine = { 
/**
 * What it is.
 */
label: string | null, 
/**
 * What it says.
 */
text: string, 
/**
 * `good`, `watch` or `bad`, said in words as well.
 */
tone: string | null, };

/**
 * What is on record of a subject under a name.
 */
export type FedOf = { 
/**
 * Its name in a pack.
 */
feed: string, 
/**
 * About whom.
 */
subject: string, };

/**
 * What is on record elsewhere, as a section shows it.
 */
export type FedView = { 
/**
 * Its name in a pack.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What stands there; none where nothing does.
 */
lines: Array<FedLine>, 
/**
 * The view of the opportunity's page where it is changed.
 */
place: string | null, 
/**
 * That view is one of the account's page.
 */
of_account: boolean, 
/**
 * What that view shows.
 */
shows: string | null, 
/**
 * What it should tell and nobody has written down yet.
 */
blanks: Array<string>, 
/**
 * Left out while what is shown is for outside.
 */
hidden: boolean, };

/**
 * A field that a column can fill.
 */
export type FieldChoice = { 
/**
 * Name.
 */
field: string, 
/**
 * Title.
 */
title: string, 
/**
 * Rows without it are skipped.
 */
required: boolean, };

/**
 * A figure behind an insight.
 */
export type FigureView = { 
/**
 * Its key, e.g. `key-players`.
 */
fact: string, 
/**
 * What it is.
 */
title: string, 
/**
 * The figure.
 */
value: number, 
/**
 * The figure as it is read.
 */
text: string, 
/**
 * The limit it was held against, as it is read.
 */
limit: string, };

/**
 * A file to open or forget.
 */
export type FilePath = { 
/**
 * Path.
 */
path: string, };

/**
 * One file as it will be read.
 */
export type FilePreview = { 
/**
 * The plan with every guess filled in.
 */
plan: ImportFile, 
/**
 * File name.
 */
name: string, 
/**
 * Why it cannot be read, if so.
 */
error: string | null, 
/**
 * Sheets of a workbook.
 */
sheets: Array<string>, 
/**
 * Columns with samples.
 */
columns: Array<ColumnPreview>, 
/**
 * Fields the kind has, in order.
 */
fields: Array<FieldChoice>, 
/**
 * The first rows as they will be read.
 */
rows: Array<RowPreview>, 
/**
 * Number of rows.
 */
total: number, 
/**
 * What would come of them.
 */
counts: ImportCounts, 
/**
 * Stage words found, with the stage each becomes.
 */
stages: Array<StageChoice>, 
/**
 * Rows and cells with problems; the first 200.
 */
problems: Array<RowProblem>, 
/**
 * Number of problems.
 */
problem_total: number, 
/**
 * Headings of filled columns that become nothing.
 */
not_taken: Array<string>, };

/**
 * What came of one file.
 */
export type FileReport = { 
/**
 * File name.
 */
name: string, 
/**
 * Kind of its rows.
 */
kind: string, 
/**
 * Counts.
 */
counts: ImportCounts, 
/**
 * Every row left out and every cell not understood.
 */
problems: Array<RowProblem>, 
/**
 * Headings of filled columns that became nothing.
 */
not_taken: Array<string>, };

/**
 * A file written.
 */
export type FileWritten = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Size in bytes.
 */
bytes: number, };

/**
 * Search over everything with a name.
 */
export type Find = { 
/**
 * Part of a name, or pinyin, or its initials.
 */
text: string, 
/**
 * At most so many.
 */
limit: number, };

/**
 * How an account stands to one criterion.
 */
export type FindingView = { 
/**
 * `met`, `not-met` or `unknown`.
 */
mark: string, 
/**
 * The fact; none where it is not known.
 */
value: string | null, 
/**
 * Whether this mark alone turns the result.
 */
decides: boolean, };

/**
 * How a picture is read on a sheet.
 */
export type Fit = { 
/**
 * How high its smallest letters are, points.
 */
letters: number, 
/**
 * They are read with ease.
 */
read: boolean, 
/**
 * How many sheets it takes to be read; 1 where more would not help.
 */
pages: number, 
/**
 * That it is not read on one, and what helps; none where it is.
 */
note: string | null, };

/**
 * Cards that went from one zone to another.
 */
export type FlowView = { 
/**
 * Zone key; none from outside the board.
 */
from: string | null, 
/**
 * Zone key; none out of the board.
 */
to: string | null, 
/**
 * How many.
 */
count: number, };

/**
 * Which forecast.
 */
export type ForecastQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * As of this ISO date; today where none.
 */
on: string | null, 
/**
 * `month`, `quarter` or `year`.
 */
by: string, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; that of the day looked from where none.
 */
from: string | null, 
/**
 * How many periods; 0 for the usual number.
 */
horizon: number, 
/**
 * `by-stage` or `by-history`: where range and chance come from; by stage where none.
 */
way: string, 
/**
 * Chance that an opportunity slips out of its period, percent.
 */
slip: number, 
/**
 * How far all rise and fall together, percent; what the way usually has where none.
 */
correlation: number | null, };

/**
 * One period of a forecast; categories are cumulative.
 */
export type ForecastRow = { 
/**
 * `2026-09`, `2026-Q3` or `2026`; empty for the total.
 */
period: string, 
/**
 * Its name.
 */
name: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Won.
 */
won: MoneyView, 
/**
 * Won + commit.
 */
commit: MoneyView, 
/**
 * Won + commit + upside.
 */
upside: MoneyView, 
/**
 * Won + commit + upside + pipeline.
 */
pipeline: MoneyView, 
/**
 * Open ones in it that count.
 */
open_count: number, 
/**
 * Won + open amounts × chance.
 */
weighted: MoneyView, 
/**
 * Won + open amounts × chance by history.
 */
by_history: MoneyView, 
/**
 * The same with what is still to be opened and won.
 */
with_new: MoneyView, 
/**
 * Those of the open ones in it whose amount is estimated.
 */
estimated: CountedMoney, 
/**
 * `by-stage` or `by-history`: where the following come from.
 */
way: string, 
/**
 * Reached with 90 % probability.
 */
p10: MoneyView, 
/**
 * Reached with 50 % probability.
 */
p50: MoneyView, 
/**
 * Reached with 10 % probability.
 */
p90: MoneyView, 
/**
 * Target.
 */
target: MoneyView | null, 
/**
 * Chance of the target.
 */
chance: number | null, 
/**
 * Weighted − target.
 */
gap: MoneyView | null, 
/**
 * Open ÷ (target − won).
 */
coverage: number | null, 
/**
 * New pipeline that would close the gap at the own win rate.
 */
needed_pipeline: MoneyView | null, };

/**
 * A forecast period by period.
 */
export type ForecastView = { 
/**
 * The day it is as of.
 */
on: string, 
/**
 * Periods in order.
 */
rows: Array<ForecastRow>, 
/**
 * All of them together.
 */
total: ForecastRow, 
/**
 * The same as figures with how they are worked out.
 */
figures: Array<ToldFigure>, 
/**
 * Open although the expected day has passed.
 */
overdue: CountedMoney, 
/**
 * Open without an expected day.
 */
undated: CountedMoney, 
/**
 * Left out of the forecast by category.
 */
omitted: CountedMoney, 
/**
 * Open ones whose amount is estimated: the list price, else the average won.
 */
estimated: CountedMoney, 
/**
 * Where range and chance come from, in words.
 */
way_name: string, 
/**
 * What was decided before, which coverage is measured by: of the whole business.
 */
habits: HabitsView, 
/**
 * The pace of what is looked at, in the periods shown as far as they have been.
 */
pace: PaceView, 
/**
 * How many are in a currency without a rate, and so left out.
 */
other_currency: number, 
/**
 * The rates that other currencies are counted at, and what is missing, in sentences.
 */
notes: Array<string>, };

/**
 * Write the forecast as a workbook.
 */
export type ForecastWrite = { 
/**
 * Where to; ends in `.xlsx`.
 */
path: string, 
/**
 * Which forecast.
 */
query: ForecastQuery, 
/**
 * Up to this month or period, in place of a number of periods.
 */
to: string | null, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * One day of moves.
 */
export type FrameView = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * What moved.
 */
moves: Array<MoveView>, };

/**
 * Which funnel, over which days.
 */
export type FunnelQuery = { 
/**
 * Whose; the workspace's own pipeline where none is named.
 */
of: PipelineSlice, 
/**
 * As of this ISO date; today where none.
 */
on: string | null, 
/**
 * First day of the cohort, ISO date; twelve months before the last where none.
 */
from: string | null, 
/**
 * Last day of the cohort, ISO date; the day looked from where none.
 */
to: string | null, };

/**
 * One stage.
 */
export type FunnelRow = { 
/**
 * Stage key.
 */
stage: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Open and standing here.
 */
count: number, 
/**
 * Their amounts.
 */
amount: MoneyView, 
/**
 * Their amounts × chance.
 */
weighted: MoneyView, 
/**
 * Those of them whose amount is estimated.
 */
estimated: CountedMoney, 
/**
 * Reached the stage in the days of the cohort.
 */
entered: number, 
/**
 * Of these, went further or won.
 */
moved_on: number, 
/**
 * Moved on ÷ entered.
 */
conversion: number | null, 
/**
 * What the pack expects of it: chance of this stage ÷ chance of the next.
 */
expected_conversion: number, 
/**
 * Mean days of completed stays.
 */
mean_days: number | null, 
/**
 * Median days of completed stays.
 */
median_days: number | null, 
/**
 * Completed stays.
 */
stays: number, 
/**
 * Days the pack expects.
 */
expected_days: number, 
/**
 * Chance the pack gives.
 */
chance: number, 
/**
 * Chance by the file's own history, held towards the pack's.
 */
chance_by_history: number, 
/**
 * Decided opportunities that got here.
 */
decided: number, };

/**
 * The funnel with its measures (D-30).
 */
export type FunnelView = { 
/**
 * Pipeline key.
 */
process: string, 
/**
 * First day of the cohort.
 */
from: string, 
/**
 * Last day of the cohort.
 */
to: string, 
/**
 * Stages in order.
 */
rows: Array<FunnelRow>, 
/**
 * Won in the days of the cohort.
 */
won: number, 
/**
 * Lost in the days of the cohort.
 */
lost: number, 
/**
 * Won ÷ (won + lost).
 */
win_rate: number | null, 
/**
 * Open, but at a stage the pipeline no longer has.
 */
unstaged: number, 
/**
 * Open ones whose amount is estimated: the list price, else the average won.
 */
estimated: CountedMoney, 
/**
 * How many are in a currency without a rate, and so left out.
 */
other_currency: number, 
/**
 * The rates that other currencies are counted at, and what is missing, in sentences.
 */
notes: Array<string>, 
/**
 * Open ones to close within three months (D-24).
 */
near: CountedMoney, 
/**
 * All other open ones.
 */
far: CountedMoney, };

/**
 * One thing that is open.
 */
export type GateItem = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Stage key.
 */
stage: string, 
/**
 * Key of the mark, where it is ticked by hand.
 */
mark: string | null, 
/**
 * In words.
 */
text: string, };

/**
 * Which move the gate is asked about.
 */
export type GateQuery = { 
/**
 * Opportunities.
 */
ids: Array<string>, 
/**
 * Stage key, `won` or `lost`.
 */
stage: string, 
/**
 * Pipeline, where it changes too.
 */
pipeline: string | null, };

/**
 * What a move leaves open.
 */
export type GateView = { 
/**
 * What is open; empty where the way is free.
 */
items: Array<GateItem>, 
/**
 * Whether the move asks for a reason.
 */
needs_reason: boolean, 
/**
 * What to beware of in the stage entered.
 */
warnings: Array<string>, };

/**
 * A value of any unit.
 */
export type GaugeValue = { 
/**
 * As a number.
 */
number: number, 
/**
 * As shown.
 */
text: string, };

/**
 * A part of a whole.
 */
export type GaugeView = { 
/**
 * How many do.
 */
part: number, 
/**
 * Out of how many.
 */
of: number, 
/**
 * Percent; none of nothing.
 */
percent: number | null, };

/**
 * The five gauges of an account in the main market (A-18).
 */
export type GaugesView = { 
/**
 * Contacts covered.
 */
coverage: GaugeView, 
/**
 * Units with revenue in 12 months.
 */
penetration: GaugeView, 
/**
 * Key people who are for us.
 */
relationships: GaugeView, 
/**
 * People of partners who work with us on the account.
 */
partners: number, 
/**
 * Roles of the core team that are filled.
 */
core: GaugeView, 
/**
 * Teammates beside the core team.
 */
extended: number, };

/**
 * Write goals down.
 */
export type GoalAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * `vision`, `overall`, `existing` or `new`; of the first two an account has one.
 */
branch: string, 
/**
 * Unit of a project.
 */
unit: string | null, 
/**
 * One name per goal.
 */
names: Array<string>, };

/**
 * Existing or new business.
 */
export type GoalBranch = { 
/**
 * `existing` or `new`.
 */
key: string, 
/**
 * Its units, in their order; the account itself first where it has projects.
 */
units: Array<GoalUnit>, 
/**
 * Its projects.
 */
cover: CoverView, };

/**
 * Change one fact of goals.
 */
export type GoalChange = { 
/**
 * Goals.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: GoalEdit, };

/**
 * A fact of a goal. Amounts are typed text.
 */
export type GoalEdit = { "field": "name", "value": string } | { "field": "branch", "value": string } | { "field": "unit", "value": string | null } | { "field": "opportunity", "value": string | null } | { "field": "owner", "value": string | null } | { "field": "revenue", "value": string | null } | { "field": "measure", "value": string | null } | { "field": "baseline", "value": number | null } | { "field": "target", "value": number | null } | { "field": "actual", "value": number | null } | { "field": "due-on", "value": string | null } | { "field": "specific", "value": boolean } | { "field": "attainable", "value": boolean } | { "field": "appropriate", "value": boolean } | { "field": "note", "value": string | null };

/**
 * Which goals; all of them where nothing is said.
 */
export type GoalQuery = { 
/**
 * Only this account's.
 */
account: string | null, };

/**
 * The goals of an account as a tree: the goal of all, then existing and new business, then units
 * and their projects (B-06).
 */
export type GoalTree = { 
/**
 * The account.
 */
account: Ref, 
/**
 * ISO currency of every amount.
 */
currency: string, 
/**
 * The vision (B-24), if one is written down.
 */
vision: GoalView | null, 
/**
 * The goal of all, if one is set.
 */
overall: GoalView | null, 
/**
 * Existing business, then new.
 */
branches: Array<GoalBranch>, 
/**
 * All projects beside the goal of all.
 */
cover: CoverView, };

/**
 * A unit with its projects.
 */
export type GoalUnit = { 
/**
 * Unit; none is the account itself.
 */
unit: Ref | null, 
/**
 * Its projects, in order.
 */
goals: Array<GoalView>, 
/**
 * All of them.
 */
cover: CoverView, };

/**
 * A goal.
 */
export type GoalView = { 
/**
 * Id.
 */
id: string, 
/**
 * Account.
 */
account: Ref, 
/**
 * `vision`, `overall`, `existing` or `new`.
 */
branch: string, 
/**
 * Unit of a project.
 */
unit: Ref | null, 
/**
 * The opportunity that is to bring it.
 */
opportunity: Ref | null, 
/**
 * `open`, `won` or `lost`.
 */
outcome: string | null, 
/**
 * Who answers for it.
 */
owner: Ref | null, 
/**
 * What is to be reached.
 */
name: string, 
/**
 * Revenue a year it is to bring.
 */
revenue: MoneyView | null, 
/**
 * What its opportunity has brought.
 */
won: MoneyView | null, 
/**
 * What else is measured.
 */
measure: string | null, 
/**
 * Where that stood.
 */
baseline: number | null, 
/**
 * Where it is to stand.
 */
target: number | null, 
/**
 * Where it stands.
 */
actual: number | null, 
/**
 * How far, 0 to 1; by the measure, else by what is won of the revenue.
 */
progress: number | null, 
/**
 * By this day, ISO date.
 */
due_on: string | null, 
/**
 * That day is over, and it is not reached.
 */
late: boolean, 
/**
 * It says exactly what.
 */
specific: boolean, 
/**
 * It has a number.
 */
measurable: boolean, 
/**
 * It can be reached.
 */
attainable: boolean, 
/**
 * It serves the plan.
 */
appropriate: boolean, 
/**
 * It has a day.
 */
timely: boolean, 
/**
 * Of those five, how many (B-24).
 */
smart: number, 
/**
 * Note.
 */
note: string | null, };

/**
 * A heading over criteria or cards.
 */
export type GroupInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * A heading over criteria.
 */
export type GroupView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * A step of it.
 */
export type GuideStep = { 
/**
 * Key.
 */
key: string, 
/**
 * What to do.
 */
title: string, 
/**
 * It is done, by what is on record.
 */
done: boolean, 
/**
 * How far it is, in words.
 */
why: string, 
/**
 * Page where it is done: `account` or `forecast`.
 */
page: string, 
/**
 * View of that page.
 */
view: string, 
/**
 * What that view shows.
 */
shows: string | null, };

/**
 * The way from an account to a plan on one page.
 */
export type GuideView = { 
/**
 * Its steps in order.
 */
steps: Array<GuideStep>, 
/**
 * Steps done.
 */
done: number, 
/**
 * The first that is not; none where all are.
 */
next: string | null, };

/**
 * One's own win rate, average and cycle, over the twelve months before.
 */
export type HabitsView = { 
/**
 * Won.
 */
won: number, 
/**
 * Won or lost.
 */
decided: number, 
/**
 * Won ÷ decided.
 */
win_rate: number | null, 
/**
 * Mean amount of the won.
 */
average: MoneyView | null, 
/**
 * Mean days from opening to winning.
 */
cycle: number | null, 
/**
 * Coverage that the win rate asks for.
 */
needed_coverage: number | null, };

/**
 * One key account's five lights.
 */
export type HealthRow = { 
/**
 * Account.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Account manager.
 */
owner: Ref | null, 
/**
 * How it is to grow.
 */
growth_goal: string | null, 
/**
 * When its plan was last gone through, ISO date.
 */
plan_reviewed_on: string | null, 
/**
 * In their order: criteria, manager, plan, goals, activity.
 */
lights: Array<LightView>, };

/**
 * The lights of key accounts (A-06, A-08).
 */
export type HealthView = { 
/**
 * Key accounts, those with most against them first.
 */
rows: Array<HealthRow>, 
/**
 * Lights that are red.
 */
red: number, 
/**
 * Lights that are amber.
 */
amber: number, };

/**
 * Of whom, as of which day.
 */
export type HeedQuery = { 
/**
 * Person.
 */
person: string, 
/**
 * ISO date; today where none.
 */
on: string | null, };

/**
 * One who heeds.
 */
export type HeedSource = { 
/**
 * Who.
 */
person: Ref, 
/**
 * In percent of the influence of who is heeded.
 */
percent: number, };

/**
 * How much somebody is heeded on the map of a day, and what that rests on: weighted PageRank
 * over formal lines and links.
 */
export type HeedView = { 
/**
 * 1 for the most influential; none for who is not on the map.
 */
rank: number | null, 
/**
 * So many count: everybody on the map.
 */
of: number, 
/**
 * In percent of the most influential person's.
 */
percent: number, 
/**
 * Share of all influence on the map, percent.
 */
share: number, 
/**
 * Formal lines that count.
 */
lines: number, 
/**
 * Links that count.
 */
links: number, 
/**
 * Who heeds this person, the weightiest first.
 */
from: Array<HeedSource>, 
/**
 * What everybody has alike, in percent of this person's own.
 */
alike: number, };

/**
 * Which range is to be judged.
 */
export type HeldQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * `by-stage` or `by-history`; by stage where none.
 */
way: string, 
/**
 * Chance that an opportunity slips out of its period, percent.
 */
slip: number, 
/**
 * How far all rise and fall together, percent; what the way usually has where none.
 */
correlation: number | null, };

/**
 * How often the range of a way has held what came.
 */
export type HeldView = { 
/**
 * `by-stage` or `by-history`.
 */
way: string, 
/**
 * The same in words.
 */
way_name: string, 
/**
 * Month ends judged.
 */
n: number, 
/**
 * Those of them at which what came lay between P10 and P90.
 */
hits: number, 
/**
 * Their share.
 */
share: number | null, 
/**
 * Σ(mean − what came) ÷ Σ what came; above 0 is too high.
 */
bias: number | null, 
/**
 * Σ|mean − what came| ÷ Σ what came.
 */
error: number | null, 
/**
 * All of it in a sentence.
 */
says: string, 
/**
 * What that share is worth; none where nothing could be judged.
 */
coverage: CoverageView | null, 
/**
 * The same as a figure with how it is worked out.
 */
figures: Array<ToldFigure>, };

/**
 * One changed fact.
 */
export type HistoryDetail = { 
/**
 * Whose.
 */
subject: Ref, 
/**
 * Fact's title.
 */
what: string, 
/**
 * Before, as shown.
 */
from: string | null, 
/**
 * After, as shown.
 */
to: string | null, };

/**
 * One change.
 */
export type HistoryEntry = { 
/**
 * Sequence.
 */
seq: number, 
/**
 * ISO date-time.
 */
stamp: string, 
/**
 * Who.
 */
author: string, 
/**
 * Name of the change.
 */
label: string, 
/**
 * `do`, `undo` or `redo`.
 */
kind: string, 
/**
 * Undone since.
 */
undone: boolean, 
/**
 * The first changed facts, from what to what.
 */
details: Array<HistoryDetail>, 
/**
 * Number of changed facts.
 */
detail_total: number, 
/**
 * Rows touched.
 */
rows: number, };

/**
 * Entries, latest first.
 */
export type HistoryPage = { 
/**
 * Entries.
 */
entries: Array<HistoryEntry>, 
/**
 * There are older ones.
 */
more: boolean, };

/**
 * Which entries of the journal.
 */
export type HistoryQuery = { 
/**
 * Account, person or opportunity.
 */
subject: string | null, 
/**
 * Only entries before this sequence.
 */
before: number | null, 
/**
 * Only entries from this ISO date on.
 */
since: string | null, 
/**
 * At most so many.
 */
limit: number, };

/**
 * One thing found.
 */
export type Hit = { 
/**
 * `account`, `person`, `opportunity`, `unit`, `product`, `competitor`, `teammate`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * What tells it from its namesakes: account, title, stage.
 */
detail: string, 
/**
 * The account it belongs to.
 */
account: string | null, };

/**
 * One who holds or held a chair.
 */
export type Holder = { 
/**
 * Who.
 */
person: Ref, 
/**
 * From, ISO date; none where nobody knows.
 */
from: string | null, 
/**
 * To, ISO date; none who holds it now.
 */
to: string | null, 
/**
 * A placeholder: the chair was empty.
 */
vacant: boolean, };

/**
 * A pressure that our value should answer.
 */
export type Hook = { 
/**
 * Key of the criterion.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * 1 to 5.
 */
rating: number, 
/**
 * What is behind it.
 */
why: string | null, 
/**
 * The unit whose head it presses.
 */
unit: Ref, };

/**
 * One id.
 */
export type Id = { 
/**
 * The id.
 */
id: string, };

/**
 * Things to delete or to name.
 */
export type Ids = { 
/**
 * Ids of one kind of thing.
 */
ids: Array<string>, };

/**
 * How many rows end how.
 */
export type ImportCounts = { 
/**
 * Made.
 */
new: number, 
/**
 * Changed.
 */
updated: number, 
/**
 * Already so.
 */
same: number, 
/**
 * Left out, each with a reason.
 */
skipped: number, 
/**
 * Made without the account or person they name.
 */
incomplete: number, 
/**
 * Made beside the rows, because rows name them: accounts, teammates, products.
 */
named: number, };

/**
 * One file of an import. Whatever is none is guessed.
 */
export type ImportFile = { 
/**
 * Path.
 */
path: string, 
/**
 * Sheet of a workbook.
 */
sheet: string | null, 
/**
 * `account`, `person`, `opportunity`, `product`, `teammate`, or `none` to leave it out.
 */
kind: string | null, 
/**
 * Name of the encoding.
 */
encoding: string | null, 
/**
 * Separator: `,` `;` `|` or tab.
 */
separator: string | null, 
/**
 * Row of the headings, from 1.
 */
header_row: number | null, 
/**
 * `ymd`, `dmy` or `mdy`.
 */
date_order: string | null, 
/**
 * `.` or `,`.
 */
decimal: string | null, 
/**
 * Field to column index (from 0); absent fields are guessed when the map is none.
 */
columns: { [key in string]: number } | null, 
/**
 * Stage words of the file to stage keys, `won` or `lost`.
 */
stages: { [key in string]: string }, 
/**
 * Pipeline of its opportunities.
 */
pipeline: string | null, 
/**
 * Name of the account of people whose row names none.
 */
account: string | null, };

/**
 * Files to import, each with what the person decided; the same plan is
 * previewed and run.
 */
export type ImportPlan = { 
/**
 * Files; the order does not matter.
 */
files: Array<ImportFile>, };

/**
 * What an import would do.
 */
export type ImportPreview = { 
/**
 * Each file, in the order given.
 */
files: Array<FilePreview>, 
/**
 * Sums over all files.
 */
counts: ImportCounts, 
/**
 * Whether forecasts will count its open opportunities, where that is not a matter of course.
 */
counting: string | null, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * Per file.
 */
files: Array<FileReport>, 
/**
 * Sums.
 */
counts: ImportCounts, 
/**
 * As told before.
 */
counting: string | null, };

/**
 * Add our own people to an account.
 */
export type InsiderAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * One name per person; a teammate's name takes the teammate.
 */
names: Array<string>, };

/**
 * Change one fact of our own people.
 */
export type InsiderChange = { 
/**
 * People.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: InsiderEdit, };

/**
 * A fact of one of our own people.
 */
export type InsiderEdit = { "field": "name", "value": string } | { "field": "role", "value": string | null } | { "field": "concern", "value": string | null } | { "field": "counter-measure", "value": string | null };

/**
 * One of our people behind an account.
 */
export type InsiderView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: string | null, 
/**
 * The teammate this is, where it is one.
 */
teammate: Ref | null, 
/**
 * What speaks against it for this person.
 */
concern: string | null, 
/**
 * What we do about that.
 */
counter_measure: string | null, 
/**
 * Level of the scale `status` (C-08).
 */
attitude: string | null, 
/**
 * Attitudes, latest first.
 */
attitudes: Array<JudgementView>, 
/**
 * Level of the scale `agreement`; none where not asked yet.
 */
agreement: string | null, 
/**
 * Answers over time, latest first.
 */
agreements: Array<JudgementView>, 
/**
 * Why somebody should talk to this person, the most pressing first.
 */
warnings: Array<InsiderWarning>, };

/**
 * Why somebody should talk to one of our people.
 */
export type InsiderWarning = { 
/**
 * `against-unanswered`, `against`, `wavers` or `disagrees`.
 */
kind: string, 
/**
 * What is the matter.
 */
sentence: string, };

/**
 * Whose insights: one of these, or those of all accounts.
 */
export type InsightQuery = { 
/**
 * Account, with its people.
 */
account: string | null, 
/**
 * Opportunity, with the people of its account as they stand for it.
 */
opportunity: string | null, 
/**
 * Person.
 */
person: string | null, };

/**
 * Something to be noticed.
 */
export type InsightView = { 
/**
 * Key of the rule, e.g. `map-red`.
 */
rule: string, 
/**
 * What the rule is called.
 */
title: string, 
/**
 * `urgent`, `warning`, `hint` or `good`.
 */
severity: string, 
/**
 * Whom it is about.
 */
subject: Ref, 
/**
 * What that is: `account`, `opportunity` or `person`.
 */
subject_kind: string, 
/**
 * What is to be noticed.
 */
sentence: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * What to do.
 */
advice: string | null, 
/**
 * What was looked at.
 */
figures: Array<FigureView>, 
/**
 * Models the rule comes from.
 */
models: Array<string>, };

/**
 * Somebody introduced us.
 */
export type Introduction = { 
/**
 * Who did.
 */
from: Ref, 
/**
 * To whom.
 */
to: Ref, 
/**
 * The unit of whom we were introduced to.
 */
unit: string | null, };

/**
 * Write issues down.
 */
export type IssueAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * `issue` or `complaint`.
 */
kind: string, 
/**
 * One name per issue.
 */
names: Array<string>, 
/**
 * ISO date; today where none.
 */
opened_on: string | null, };

/**
 * Change a fact of issues.
 */
export type IssueChange = { 
/**
 * Issues.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: IssueEdit, };

/**
 * A fact of an issue.
 */
export type IssueEdit = { "field": "kind", "value": string } | { "field": "name", "value": string } | { "field": "severity", "value": number } | { "field": "person", "value": string | null } | { "field": "owner", "value": string | null } | { "field": "opened-on", "value": string } | { "field": "answered-on", "value": string | null } | { "field": "resolved-on", "value": string | null } | { "field": "at-first", "value": boolean | null } | { "field": "cause", "value": string | null };

/**
 * An issue or a complaint.
 */
export type IssueView = { 
/**
 * Id.
 */
id: string, 
/**
 * `issue` or `complaint`.
 */
kind: string, 
/**
 * What is wrong; none while private things are left out.
 */
name: string | null, 
/**
 * 1 is small, 3 is grave.
 */
severity: number, 
/**
 * Who of them brought it.
 */
person: Ref | null, 
/**
 * Who of us sees to it.
 */
owner: Ref | null, 
/**
 * ISO date.
 */
opened_on: string, 
/**
 * First answered on, ISO date.
 */
answered_on: string | null, 
/**
 * Solved on, ISO date.
 */
resolved_on: string | null, 
/**
 * Solved at the first contact.
 */
at_first: boolean | null, 
/**
 * Where it came from.
 */
cause: string | null, 
/**
 * Days it was open, or is.
 */
days: number, 
/**
 * Who wrote it down.
 */
author: string, };

/**
 * Judge subjects on a scale, from a day on.
 */
export type Judge = { 
/**
 * Accounts or people.
 */
subjects: Array<string>, 
/**
 * Scale key.
 */
scale: string, 
/**
 * Level keys; empty clears.
 */
levels: Array<string>, 
/**
 * Opportunity or teammate within which it holds; none means everywhere. `target` tells
 * the level wanted by the date (A-23).
 */
context: string | null, 
/**
 * Not held, but wanted by the date, within the context.
 */
wanted: boolean, 
/**
 * Keys of what shows it; asked for where the level has any (C-04).
 */
evidence: Array<string>, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, };

/**
 * A dated judgement on a scale, as history shows it.
 */
export type JudgementView = { 
/**
 * Scale key.
 */
scale: string, 
/**
 * Opportunity or teammate it holds within; none means everywhere.
 */
context: Ref | null, 
/**
 * Not held, but wanted by the date.
 */
wanted: boolean, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Level keys; several where the scale allows it, none where it was cleared.
 */
levels: Array<string>, 
/**
 * Who judged.
 */
author: string, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what, one a line.
 */
source: string | null, 
/**
 * The sources named, each once; from two on it is cross-checked (C-05).
 */
sources: Array<string>, 
/**
 * Why.
 */
why: string | null, 
/**
 * Keys of what shows it (C-04).
 */
evidence: Array<string>, 
/**
 * Older than the workspace's limit: to be looked at again.
 */
faded: boolean, };

/**
 * A label beside a card.
 */
export type LabelView = { 
/**
 * Left of the label box, px from the disc's centre.
 */
dx: number, 
/**
 * Top of the label box, px from the disc's centre.
 */
dy: number, 
/**
 * Box width.
 */
w: number, 
/**
 * Box height.
 */
h: number, 
/**
 * There is room for the name alone.
 */
short: boolean, 
/**
 * `left`, `right` or `middle`.
 */
align: string, };

/**
 * The review before.
 */
export type LastReview = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * The day it ended, ready to show.
 */
ended: string, 
/**
 * What it decided and agreed to do, as it stands now.
 */
entries: Array<EntryView>, };

/**
 * Write leads down.
 */
export type LeadAdd = { 
/**
 * One name per lead.
 */
names: Array<string>, 
/**
 * Account.
 */
account: string | null, 
/**
 * Level of the scale `lead-source`.
 */
source: string | null, };

/**
 * Change one fact of leads.
 */
export type LeadChange = { 
/**
 * Leads.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: LeadEdit, };

/**
 * Make an opportunity of a lead.
 */
export type LeadConvert = { 
/**
 * Lead.
 */
id: string, 
/**
 * Pipeline; the workspace's own where none.
 */
pipeline: string | null, };

/**
 * A fact of a lead.
 */
export type LeadEdit = { "field": "name", "value": string } | { "field": "company", "value": string | null } | { "field": "contact", "value": string | null } | { "field": "account", "value": string | null } | { "field": "owner", "value": string | null } | { "field": "kind", "value": string | null } | { "field": "source", "value": string | null } | { "field": "limits", "value": string | null } | { "field": "results", "value": Array<string> } | { "field": "cost", "value": string | null } | { "field": "note", "value": string | null } | { "field": "dropped", "value": string | null };

/**
 * What the leads of a source (D-05) or of a type (D-02) brought.
 */
export type LeadFigures = { 
/**
 * Level key or type; empty: not said.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * One of the three most effective sources.
 */
best: boolean, 
/**
 * Leads.
 */
leads: number, 
/**
 * Still open.
 */
open: number, 
/**
 * Became opportunities.
 */
converted: number, 
/**
 * Dropped.
 */
dropped: number, 
/**
 * Converted ÷ decided, 0–1.
 */
conversion: number | null, 
/**
 * Cost.
 */
cost: MoneyView, 
/**
 * Revenue of won opportunities.
 */
revenue: MoneyView, };

/**
 * What leads brought, by what.
 */
export type LeadFiguresQuery = { 
/**
 * `source` or `kind`; source where nothing is said.
 */
by: string, };

/**
 * Leads.
 */
export type LeadPage = { 
/**
 * Rows, newest first.
 */
rows: Array<LeadRow>, 
/**
 * Results of the stage of leads: key and text (D-06).
 */
results: Array<LeadResult>, 
/**
 * What is to be done in it, by role (D-06).
 */
tasks: Array<LeadTask>, };

/**
 * Which leads.
 */
export type LeadQuery = { 
/**
 * Part of the name, company or contact.
 */
search: string, 
/**
 * `open`, `converted`, `dropped`; empty means all.
 */
states: Array<string>, 
/**
 * Level of the scale `lead-source`.
 */
source: string | null, 
/**
 * `existing`, `new` or `dormant`.
 */
kind: string | null, 
/**
 * Account.
 */
account: string | null, };

/**
 * A result to be reached.
 */
export type LeadResult = { 
/**
 * Key.
 */
key: string, 
/**
 * In words.
 */
text: string, };

/**
 * A lead.
 */
export type LeadRow = { 
/**
 * Id.
 */
id: string, 
/**
 * What it is about.
 */
name: string, 
/**
 * Company, as heard.
 */
company: string | null, 
/**
 * Who, and how to reach them.
 */
contact: string | null, 
/**
 * Account.
 */
account: Ref | null, 
/**
 * Who follows it up.
 */
owner: Ref | null, 
/**
 * `existing`, `new` or `dormant`.
 */
kind: string, 
/**
 * Whether a person said so; else it follows from the account.
 */
kind_said: boolean, 
/**
 * Level of the scale `lead-source`.
 */
source: string | null, 
/**
 * Why it is still only a lead, level of the scale `lead-limit`.
 */
limits: string | null, 
/**
 * Keys of the results reached.
 */
results: Array<string>, 
/**
 * What it cost.
 */
cost: MoneyView | null, 
/**
 * What is to be done about it next, and by when.
 */
next: ActionView | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * `open`, `converted` or `dropped`.
 */
state: string, 
/**
 * Why it was dropped.
 */
why: string | null, 
/**
 * The opportunity it became.
 */
opportunity: Ref | null, 
/**
 * ISO date.
 */
opened_on: string, 
/**
 * ISO date.
 */
closed_on: string | null, };

/**
 * Work on a lead.
 */
export type LeadTask = { 
/**
 * `rep`, `pre-sales` or `manager`.
 */
role: string, 
/**
 * In words.
 */
text: string, };

/**
 * A text that redaction leaves out.
 */
export type LeftOut = { 
/**
 * Title of its slide.
 */
slide: string, 
/**
 * What it says.
 */
text: string, };

/**
 * What a colour and a sign mean.
 */
export type LegendView = { 
/**
 * Level key, or the word itself.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Sign or letter; empty for words.
 */
sign: string, 
/**
 * Token of its colour.
 */
tone: string, 
/**
 * Cards on the board.
 */
count: number, };

/**
 * Say why an account holds a level.
 */
export type LevelReasonSet = { 
/**
 * Account.
 */
account: string, 
/**
 * Scale.
 */
scale: string, 
/**
 * Level.
 */
level: string, 
/**
 * One line; none clears it.
 */
why: string | null, };

/**
 * A level of a scale.
 */
export type LevelView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Sign or letter.
 */
sign: string, 
/**
 * −100 to 100; the higher, the better or the further.
 */
value: number, 
/**
 * Token of its colour.
 */
tone: string, 
/**
 * What it suggests to do.
 */
advice: string | null, 
/**
 * What is wanted of who is on it.
 */
goal: string | null, 
/**
 * Tier: accounts the scheme expects (A-09).
 */
count: number | null, 
/**
 * Tier: percent of the accounts it should hold (A-13).
 */
share: number | null, 
/**
 * Tier: percent of the selling time it should get (A-13).
 */
time: number | null, 
/**
 * Tier: level of the scale `coverage-model` that serves it (A-10).
 */
coverage: string | null, 
/**
 * Tier: level of the scale `engagement` it starts with (A-12).
 */
engagement: string | null, 
/**
 * What must be filled in on it: `owner`, `plan`, `growth-goal`, `loss-reason`,
 * `loss-prevention` (A-05).
 */
requires: Array<string>, 
/**
 * Left out of the short view (A-24).
 */
hidden: boolean, 
/**
 * Buying role: level of the scale `key-role` it stands for (C-02).
 */
key_role: string | null, 
/**
 * Shown as no level in redacted views (C-08).
 */
private: boolean, 
/**
 * What shows that somebody is on it; with any, `judge` asks for one at least (C-04).
 */
evidence: Array<EvidenceInfo>, 
/**
 * What to do, each an action of its own (C-09).
 */
tactics: Array<string>, 
/**
 * What to pay attention to (C-13).
 */
focus: Array<string>, 
/**
 * What to keep from (C-13).
 */
avoid: Array<string>, 
/**
 * Its point on the curve, 0–100 from the left and from the bottom (A-24).
 */
at: [number, number] | null, };

/**
 * One lever.
 */
export type LeverView = { 
/**
 * `count`, `size`, `rate` or `days`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * As it is, in words.
 */
now: string, 
/**
 * As it is tried: what stands in its field.
 */
tried: string, 
/**
 * Whether it was typed.
 */
typed: boolean, 
/**
 * What it must be alone to reach the target, in words.
 */
needed: string, };

/**
 * One light.
 */
export type LightView = { 
/**
 * `criteria`, `owner`, `plan`, `goals` or `activity`.
 */
check: string, 
/**
 * `green`, `amber` or `red`.
 */
light: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * Why it is so, in a sentence.
 */
why: string, 
/**
 * What to do about it; nothing where it is green.
 */
todo: string | null, };

/**
 * Draw a link between two people.
 */
export type LinkAdd = { 
/**
 * Who influences, reports to besides, introduces.
 */
from: string, 
/**
 * Whom.
 */
to: string, 
/**
 * 1–3; 2 where none is given.
 */
strength: number, 
/**
 * `influence` where none, `dotted`, `conflict`, `alliance`, `introduction`.
 */
kind: string | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * ISO date it holds from; today where none.
 */
on_date: string | null, };

/**
 * Change a link.
 */
export type LinkChange = { 
/**
 * Link.
 */
id: string, 
/**
 * The fact.
 */
edit: LinkEdit, };

/**
 * A fact of a link.
 */
export type LinkEdit = { "field": "strength", "value": number } | { "field": "note", "value": string | null } | { "field": "turn" } | { "field": "kind", "value": string } | { "field": "certainty", "value": string | null } | { "field": "on-date", "value": string } | { "field": "until", "value": string | null };

/**
 * A link as the inspector lists it.
 */
export type LinkView = { 
/**
 * Id.
 */
id: string, 
/**
 * `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
 */
kind: string, 
/**
 * Where it begins.
 */
from: Ref, 
/**
 * Where it leads.
 */
to: Ref, 
/**
 * 1 weak, 2, 3 strong.
 */
strength: number, 
/**
 * Note.
 */
note: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * Who drew it.
 */
author: string | null, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Ended on, ISO date.
 */
until_on: string | null, };

/**
 * A load in numbers.
 */
export type LoadView = { 
/**
 * Not done.
 */
open: number, 
/**
 * Over their day.
 */
overdue: number, 
/**
 * Due within a week.
 */
soon: number, 
/**
 * Without a day.
 */
undated: number, 
/**
 * Done.
 */
done: number, 
/**
 * Done ÷ all, as a share.
 */
share_done: number | null, 
/**
 * The same, ready to show.
 */
share: string, };

/**
 * A known person who is not put on the map.
 */
export type MapAside = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, };

/**
 * A group of people who pull the same way.
 */
export type MapClique = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Colour token.
 */
colour: string, 
/**
 * Opportunity it is seen at; none means everywhere.
 */
opportunity: string | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Its people on this map.
 */
people: Array<string>, 
/**
 * Corners of the outlines around them, one for each part that hangs together.
 */
outline: Array<Array<[number, number]>>, 
/**
 * Where its name begins beside the largest of them, on the base line of the text; none where nobody of it is shown.
 */
name_at: [number, number] | null, };

/**
 * A frame around the people of a unit.
 */
export type MapGroup = { 
/**
 * Unit's id; none for those without one.
 */
unit: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Left, top, right, bottom in px.
 */
area: [number, number, number, number], };

/**
 * A formal line.
 */
export type MapLine = { 
/**
 * Manager.
 */
from: string, 
/**
 * Report.
 */
to: string, 
/**
 * Corner points.
 */
points: Array<[number, number]>, };

/**
 * An informal link.
 */
export type MapLink = { 
/**
 * Id.
 */
id: string, 
/**
 * `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
 */
kind: string, 
/**
 * Who influences, reports to besides, introduces.
 */
from: string, 
/**
 * Whom.
 */
to: string, 
/**
 * 1 weak, 2, 3 strong.
 */
strength: number, 
/**
 * Note.
 */
note: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Start, then two control points and an end per cubic segment.
 */
path: Array<[number, number]>, };

/**
 * Levels that a person is on, of one scale.
 */
export type MapMark = { 
/**
 * Scale key.
 */
scale: string, 
/**
 * Level keys.
 */
levels: Array<string>, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * Judged for the opportunity asked for; else it holds everywhere.
 */
own: boolean, 
/**
 * Older than the workspace's limit: to be looked at again.
 */
faded: boolean, };

/**
 * A person on the map. Sizes and places in px at zoom 1; x, y is the left top.
 */
export type MapNode = { 
/**
 * Person's id.
 */
id: string, 
/**
 * The chair, shared by its successive holders.
 */
position: string, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, 
/**
 * Unit's name.
 */
unit: string | null, 
/**
 * Unit's id.
 */
unit_id: string | null, 
/**
 * Left.
 */
x: number, 
/**
 * Top.
 */
y: number, 
/**
 * Width.
 */
w: number, 
/**
 * Height.
 */
h: number, 
/**
 * Placed by hand.
 */
by_hand: boolean, 
/**
 * Not known yet by name.
 */
placeholder: boolean, 
/**
 * Outside the formal structure.
 */
outside: boolean, 
/**
 * Reports to.
 */
manager: string | null, 
/**
 * Status level (C-08).
 */
status: string | null, 
/**
 * Buying role levels (C-01).
 */
roles: Array<string>, 
/**
 * Key roles KDM, KI, KU: as set, else as the buying roles say (C-02).
 */
key_roles: Array<string>, 
/**
 * Coverage level (C-07).
 */
coverage: string | null, 
/**
 * In the decision core (C-10).
 */
core: boolean, 
/**
 * Share of the influence on this map, percent; all shares are 100 (C-11).
 */
influence: number, 
/**
 * Every level held, the above among them, in the method's order of scales.
 */
marks: Array<MapMark>, 
/**
 * On the chart since, ISO date.
 */
since_on: string | null, 
/**
 * How many report to them, at any depth, drawn or not.
 */
below: number, 
/**
 * Those are folded away.
 */
folded: boolean, };

/**
 * Tick a mark of a stage, or take the tick back.
 */
export type MarkSet = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * A process beside its pipeline; its pipeline where none.
 */
flow: string | null, 
/**
 * Stage key.
 */
stage: string, 
/**
 * Mark key.
 */
mark: string, 
/**
 * Reached.
 */
done: boolean, 
/**
 * What shows it.
 */
evidence: string | null, 
/**
 * ISO date; today where none.
 */
on_date: string | null, };

/**
 * A part of a chart that answers hover, click and keyboard.
 */
export type MarkView = { 
/**
 * px.
 */
x: number, 
/**
 * px.
 */
y: number, 
/**
 * px.
 */
w: number, 
/**
 * px.
 */
h: number, 
/**
 * First line of the tooltip.
 */
title: string, 
/**
 * Further lines.
 */
lines: Array<string>, 
/**
 * The records behind it.
 */
target: OpportunityQuery | null, 
/**
 * The one thing it stands for.
 */
thing: Thing | null, 
/**
 * The accounts behind it, in a chart of accounts.
 */
accounts: ClassQuery | null, 
/**
 * Its outline as SVG path data from the box's corner, where it is no box.
 */
shape: string | null, };

/**
 * A card on the matrix or in the tray.
 */
export type MatrixCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * `account`, `unit`, `opportunity`, `note` or `person`.
 */
kind: string, 
/**
 * Name; a note's text.
 */
name: string, 
/**
 * Second line, as the options say.
 */
detail: string, 
/**
 * Account it belongs to; none of an account itself.
 */
account: Ref | null, 
/**
 * Owner, its own or the account's.
 */
owner: Ref | null, 
/**
 * Category level.
 */
category: string | null, 
/**
 * 0–100; none in the tray.
 */
x: number | null, 
/**
 * 0–100; none in the tray.
 */
y: number | null, 
/**
 * Where it is drawn, beside others of nearly the same place; none where it is drawn at its place.
 */
drawn: [number, number] | null, 
/**
 * By scores and levels alone, on both axes; none where not all is known.
 */
computed: [number, number] | null, 
/**
 * What the scorecard or scale of each axis gives, even where the other gives nothing.
 */
scores: [number | null, number | null], 
/**
 * Placed away from its score.
 */
by_hand: boolean, 
/**
 * Not moved by accident.
 */
locked: boolean, 
/**
 * Zone key.
 */
zone: string | null, 
/**
 * Token of its colour.
 */
tone: string, 
/**
 * Its sign; empty without one.
 */
sign: string, 
/**
 * Level or word that its colour stands for.
 */
level: string | null, 
/**
 * What the disc shows, where it is money.
 */
amount: MoneyView | null, 
/**
 * Radius of the disc (revenue) in px, area-proportional.
 */
disc: number, 
/**
 * Radius of the ring (potential) in px; at least the disc's.
 */
ring: number, 
/**
 * Matches the search.
 */
matches: boolean, 
/**
 * Where its label has room, in px from the centre; none where it has not.
 */
label: LabelView | null, 
/**
 * Where it stood on the day compared with.
 */
before: [number, number] | null, };

/**
 * A matrix, without what stands on it.
 */
export type MatrixInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What is placed on it: `account`, `unit`, `opportunity`, `note`, `person`; at least one.
 */
places: Array<string>, 
/**
 * `account` where each account has a board of its own (B-03); nothing for one board.
 */
within: string | null, 
/**
 * From left to right.
 */
x: AxisInfo, 
/**
 * From bottom to top.
 */
y: AxisInfo, 
/**
 * Zones in order; together they cover the board.
 */
zones: Array<ZoneInfo>, 
/**
 * Figure that gives the area of a disc: `revenue`, `potential`, `open`, `amount`, `turnover`,
 * `employees`, `profit`, `contribution` or `cost`.
 */
size: string | null, 
/**
 * Figure that gives the ring around a disc.
 */
ring: string | null, 
/**
 * Key of the scale that gives a disc its colour.
 */
colour: string | null, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * One matrix.
 */
export type MatrixKey = { 
/**
 * Key.
 */
matrix: string, };

/**
 * Keep what a board shows.
 */
export type MatrixOptionsSet = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * What is not said becomes what the pack says.
 */
shows: Shows, };

/**
 * A matrix to draw.
 */
export type MatrixPicture = { 
/**
 * The view on screen.
 */
query: MatrixQuery, 
/**
 * Theme.
 */
theme: string, };

/**
 * Which matrix, at which size, with which cards.
 */
export type MatrixQuery = { 
/**
 * Matrix key, e.g. `portfolio`.
 */
matrix: string, 
/**
 * Account whose board it is, of a matrix with a board in each account (B-03).
 */
context?: string, 
/**
 * Width of the plot in px at zoom 1.
 */
width: number, 
/**
 * Height of the plot in px at zoom 1.
 */
height: number, 
/**
 * Part of a name, pinyin or initials; others are faded, not left out.
 */
search: string, 
/**
 * Category levels shown; empty means all. `""` stands for none.
 */
categories: Array<string>, 
/**
 * Owner's id.
 */
owner: string | null, 
/**
 * Show where cards stood on this ISO date.
 */
compare_on: string | null, 
/**
 * A measure: `revenue`, `potential`, `open`, `amount`, `turnover`, `employees`, `profit`,
 * `contribution`, `cost`.
 */
size?: string, 
/**
 * A measure.
 */
ring?: string, 
/**
 * Key of a scale, `owner`, `industry`, `country` or `city`.
 */
colour?: string, 
/**
 * `figures`, key of a scale, `owner`, `account`, `industry`, `country` or `city`.
 */
label?: string, };

/**
 * A matrix with its cards.
 */
export type MatrixView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Horizontal axis.
 */
x: AxisView, 
/**
 * Vertical axis.
 */
y: AxisView, 
/**
 * Zones.
 */
zones: Array<ZoneView>, 
/**
 * Placed cards, large ones first.
 */
cards: Array<MatrixCard>, 
/**
 * Cards without a place, by revenue; the first 500.
 */
tray: Array<MatrixCard>, 
/**
 * How many have no place.
 */
tray_total: number, 
/**
 * Account whose board it is.
 */
context: string | null, 
/**
 * What is placed: `account`, `unit`, `opportunity`, `note`, `person`.
 */
places: Array<string>, 
/**
 * Parts of the board where an axis has a band for each level (A-22), row by row from
 * the top; else empty.
 */
cells: Array<CellView>, 
/**
 * What colours and signs mean, in order, as far as they occur.
 */
legend: Array<LegendView>, 
/**
 * What it shows and can show.
 */
options: OptionsView, 
/**
 * Revenue in zones flagged as at risk (A-22); none without such zones.
 */
risk: MoneyView | null, 
/**
 * Cost in zones flagged as over-investment (D-23); none without such zones.
 */
over: MoneyView | null, 
/**
 * Places can come from scores or levels.
 */
computes: boolean, 
/**
 * This workspace changed the matrix.
 */
changed: boolean, };

/**
 * Something that matters next.
 */
export type MatterView = { 
/**
 * Its stable name.
 */
kind: string, 
/**
 * What is the matter.
 */
text: string, 
/**
 * The rule behind it.
 */
rule: string, 
/**
 * Models the rule rests on.
 */
models: Array<string>, };

/**
 * A step of a workshop.
 */
export type MeetingStep = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
 */
kind: string, 
/**
 * What it may take.
 */
minutes: number, 
/**
 * What the group is asked.
 */
prompt: string | null, 
/**
 * Screen it happens on, if not the board.
 */
place: string | null, 
/**
 * Deck of a step that ranks.
 */
deck: string | null, 
/**
 * What it took, whole minutes; none where it was not held.
 */
took: number | null, };

/**
 * Free words that name somebody.
 */
export type Mention = { 
/**
 * What they are: `Note`, `Activity`.
 */
place: string, 
/**
 * The words around the name.
 */
text: string, 
/**
 * The same without the name.
 */
neutral: string, };

/**
 * Of whom the mentions are wanted.
 */
export type MentionQuery = { 
/**
 * Person.
 */
id: string, 
/**
 * Other spellings of the name.
 */
also: Array<string>, };

/**
 * Where else somebody is named than in what is kept about them.
 */
export type Mentions = { 
/**
 * Free words with the name; the first two hundred.
 */
found: Array<Mention>, 
/**
 * How many there are.
 */
total: number, 
/**
 * The word that would stand for the name.
 */
word: string, 
/**
 * Others are called the same: what is meant of them is found as well.
 */
namesakes: boolean, };

/**
 * One method over all month ends.
 */
export type MethodScore = { 
/**
 * Method key.
 */
method: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is one of the naive ones.
 */
naive: boolean, 
/**
 * Month ends.
 */
n: number, 
/**
 * Σ(forecast − actual) ÷ Σ actual.
 */
bias: number | null, 
/**
 * Σ|forecast − actual| ÷ Σ actual.
 */
error: number | null, 
/**
 * Brier score of its chances.
 */
brier: number | null, 
/**
 * Brier score of always saying the overall rate.
 */
brier_of_rate: number | null, 
/**
 * Bias, error and Brier score as shown.
 */
told: [string, string, string], };

/**
 * The workspace's method.
 */
export type MethodView = { 
/**
 * Scales.
 */
scales: Array<ScaleView>, 
/**
 * Scorecards and selections.
 */
scorecards: Array<ScorecardInfo>, 
/**
 * Matrices.
 */
matrices: Array<MatrixInfo>, 
/**
 * Pipelines.
 */
pipelines: Array<PipelineView>, 
/**
 * Agendas of workshops.
 */
agendas: Array<AgendaInfo>, 
/**
 * Decks of cards to put in order.
 */
decks: Array<DeckInfo>, };

/**
 * Write minutes to a file.
 */
export type MinutesExport = { 
/**
 * Workshop.
 */
id: string, 
/**
 * Where to; ends in `.pdf` or `.docx`.
 */
path: string, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * Whose minutes, in which look.
 */
export type MinutesOf = { 
/**
 * Workshop.
 */
id: string, 
/**
 * Theme of the pictures.
 */
theme: string, };

/**
 * Minutes of a workshop.
 */
export type MinutesView = { 
/**
 * The workshop.
 */
workshop: WorkshopView, 
/**
 * Picture of the board at the start, SVG; none without a board or with nothing on it.
 */
before: string | null, 
/**
 * Picture of the board at the end, or now.
 */
after: string | null, };

/**
 * An amount, ready to show.
 */
export type MoneyView = { 
/**
 * Minor units, e.g. cents.
 */
minor: number, 
/**
 * ISO 4217 code.
 */
currency: string, 
/**
 * Exact, with sign and grouping.
 */
text: string, 
/**
 * Short: `¥ 9.6 M`, `¥ 960 万`.
 */
short: string, };

/**
 * Which month board, and what is only tried on it.
 */
export type MonthBoardQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * As of this ISO date; today where none.
 */
on: string | null, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; that of the day looked from where none, and never before it.
 */
from: string | null, 
/**
 * Last month `YYYY-MM`, or a period.
 */
to: string | null, 
/**
 * Moves that are tried, not made.
 */
moved: Array<TriedMove>, };

/**
 * What is open by closing month.
 */
export type MonthBoardView = { 
/**
 * Undated, overdue where there are some, then every month.
 */
columns: Array<MonthColumn>, 
/**
 * What the tried moves would do; none where nothing is tried.
 */
effect: MonthEffect | null, };

/**
 * One open opportunity.
 */
export type MonthCard = { 
/**
 * Opportunity.
 */
opportunity: Ref, 
/**
 * Account's name.
 */
account: string | null, 
/**
 * Amount.
 */
amount: MoneyView | null, 
/**
 * Whether nobody said the amount: the list price, else the average won.
 */
estimated: boolean, 
/**
 * Its chance, as shown.
 */
chance_text: string, 
/**
 * Expected close, ISO date; the tried one where it is tried.
 */
closes_on: string | null, 
/**
 * Whether it stands here only by a move that is tried.
 */
tried: boolean, };

/**
 * One month.
 */
export type MonthColumn = { 
/**
 * `YYYY-MM`, `undated` or `overdue`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day a card gets that is dropped here; none where it loses its day.
 */
closes_on: string | null, 
/**
 * Cards, also those beyond the first hundred.
 */
count: number, 
/**
 * Their amounts.
 */
total: MoneyView, 
/**
 * Those of them whose amount is estimated: the list price, else the average won; none where all are said.
 */
estimated: CountedMoney | null, 
/**
 * Their amounts × chance.
 */
weighted: MoneyView, 
/**
 * Won in the month already.
 */
won: MoneyView | null, 
/**
 * Target.
 */
target: MoneyView | null, 
/**
 * The largest hundred.
 */
cards: Array<MonthCard>, 
/**
 * All of them; none where there are none.
 */
opens: OpportunityQuery | null, };

/**
 * What tried moves would do to the months shown.
 */
export type MonthEffect = { 
/**
 * Figure by figure.
 */
lines: Array<EffectLine>, };

/**
 * Where a card stands from a day on.
 */
export type MoveView = { 
/**
 * Card.
 */
id: string, 
/**
 * Axis values; none where it is not on the board.
 */
at: [number, number] | null, };

/**
 * Something that moved.
 */
export type MovedView = { 
/**
 * `account`, `unit`, `opportunity`, `person` or `note`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Zone it stood in; none where it came new.
 */
from: string | null, 
/**
 * Zone it stands in; none where it was taken off.
 */
to: string | null, 
/**
 * Where it stood.
 */
was: [number, number] | null, 
/**
 * Where it stands.
 */
at: [number, number] | null, 
/**
 * Who moved it last.
 */
who: string | null, 
/**
 * Why.
 */
why: string | null, };

/**
 * The moves between two days.
 */
export type MovesQuery = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Account whose board it is.
 */
context: string | null, 
/**
 * ISO date; the first day with a place where none.
 */
from: string | null, 
/**
 * ISO date; today where none.
 */
to: string | null, };

/**
 * The moves between two days, to be played.
 */
export type MovesView = { 
/**
 * ISO date.
 */
from: string, 
/**
 * ISO date.
 */
to: string, 
/**
 * Where cards stood at the end of the first day.
 */
start: Array<MoveView>, 
/**
 * Days on which something moved, in order.
 */
frames: Array<FrameView>, 
/**
 * How many went from zone to zone between the two days.
 */
flows: Array<FlowView>, 
/**
 * How many stand in the zone they stood in.
 */
stayed: number, };

/**
 * A required field that is empty.
 */
export type NeedView = { 
/**
 * `owner`, `plan`, `growth-goal`, `loss-reason` or `loss-prevention`.
 */
need: string, 
/**
 * What is missing and which level asks for it.
 */
sentence: string, };

/**
 * A note to write: the five fields of B-04, and where.
 */
export type NewNote = { 
/**
 * The potential opportunity.
 */
text: string, 
/**
 * 0–100; a free spot where none.
 */
at?: [number, number], 
/**
 * Unit, by id or by name.
 */
unit?: string, 
/**
 * Key success factors.
 */
factor?: string, 
/**
 * Our products and services, partners' too.
 */
offer?: string, 
/**
 * Product, by id or by name.
 */
product?: string, 
/**
 * Revenue it may bring, as typed.
 */
revenue?: string, 
/**
 * Profit it may bring, as typed.
 */
profit?: string, 
/**
 * Teammate, by id or by name.
 */
owner?: string, 
/**
 * `c-1` … `c-6`; plain where none.
 */
colour?: string, };

/**
 * A person to add.
 */
export type NewPerson = { 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, };

/**
 * One node's new place.
 */
export type NodeMove = { 
/**
 * Person.
 */
id: string, 
/**
 * Left top in px; none for the layout's own.
 */
at: [number, number] | null, };

/**
 * Write notes on a board, 1 to 10,000 in one step.
 */
export type NoteAdd = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * The account whose board it is; none where the matrix is one board for all.
 */
context: string | null, 
/**
 * Workshop they are written in.
 */
workshop: string | null, 
/**
 * Nobody reads them until they are revealed.
 */
face_down: boolean, 
/**
 * The notes; those without text are left out.
 */
notes: Array<NewNote>, };

/**
 * What a note became.
 */
export type NoteBecame = { 
/**
 * `account`, `unit` or `opportunity`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, };

/**
 * Change one field of notes.
 */
export type NoteChange = { 
/**
 * Notes.
 */
ids: Array<string>, 
/**
 * The field.
 */
edit: NoteEdit, };

/**
 * Write notes once more, each a little beside the first.
 */
export type NoteCopy = { 
/**
 * Notes.
 */
ids: Array<string>, 
/**
 * How far right and up on the axes; 3 right and 3 down where none.
 */
by: [number, number] | null, };

/**
 * A field of a note. Amounts are typed text, read by Rust.
 */
export type NoteEdit = { "field": "text", "value": string } | { "field": "unit", "value": string | null } | { "field": "factor", "value": string | null } | { "field": "offer", "value": string | null } | { "field": "product", "value": string | null } | { "field": "revenue", "value": string | null } | { "field": "profit", "value": string | null } | { "field": "owner", "value": string | null } | { "field": "colour", "value": string | null } | { "field": "parked", "value": boolean } | { "field": "face-down", "value": boolean };

/**
 * Hold notes where they are, or let go of them.
 */
export type NoteLock = { 
/**
 * Notes.
 */
ids: Array<string>, 
/**
 * Held.
 */
locked: boolean, };

/**
 * Which board's notes.
 */
export type NoteQuery = { 
/**
 * Only these, of whatever board; empty means those of one board.
 */
ids: Array<string>, 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * The account whose board it is.
 */
context: string | null, 
/**
 * Only those of a workshop.
 */
workshop: string | null, };

/**
 * Make something of notes.
 */
export type NoteTurn = { 
/**
 * Notes.
 */
ids: Array<string>, 
/**
 * `account`, `unit` or `opportunity`.
 */
into: string, };

/**
 * A note of a board.
 */
export type NoteView = { 
/**
 * Id.
 */
id: string, 
/**
 * Matrix key of its board.
 */
matrix: string, 
/**
 * The account whose board it is.
 */
context: string | null, 
/**
 * Workshop it was written in.
 */
workshop: string | null, 
/**
 * The potential opportunity; several lines at most.
 */
text: string, 
/**
 * Unit.
 */
unit: Ref | null, 
/**
 * Key success factors.
 */
factor: string | null, 
/**
 * Our products and services.
 */
offer: string | null, 
/**
 * Product.
 */
product: Ref | null, 
/**
 * Revenue it may bring.
 */
revenue: MoneyView | null, 
/**
 * Profit it may bring.
 */
profit: MoneyView | null, 
/**
 * Who takes care of it.
 */
owner: Ref | null, 
/**
 * `c-1` … `c-6`; empty where plain.
 */
colour: string, 
/**
 * It is not moved by accident.
 */
locked: boolean, 
/**
 * Moves with the others of this group.
 */
group: string | null, 
/**
 * Not read until revealed.
 */
face_down: boolean, 
/**
 * Put aside: it is not on the board.
 */
parked: boolean, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * ISO date.
 */
created_on: string, 
/**
 * What was made of it.
 */
became: NoteBecame | null, 
/**
 * 0–100; none where it has no place.
 */
x: number | null, 
/**
 * 0–100; none where it has no place.
 */
y: number | null, 
/**
 * Zone key.
 */
zone: string | null, 
/**
 * Stands on the board: it has a place, is not put aside, and what it became does not
 * stand there in its stead.
 */
shown: boolean, };

/**
 * A request without content.
 */
export type Nothing = Record<symbol, never>;

/**
 * Add opportunities.
 */
export type OpportunityAdd = { 
/**
 * One name per opportunity.
 */
names: Array<string>, 
/**
 * Account.
 */
account: string | null, 
/**
 * Unit.
 */
unit: string | null, 
/**
 * Product.
 */
product: string | null, 
/**
 * Pipeline; the workspace's own where none.
 */
pipeline: string | null, 
/**
 * Stage; the first where none.
 */
stage: string | null, 
/**
 * The customer's initiative they hang on (B-08).
 */
initiative: string | null, };

/**
 * The board: open opportunities by stage, then won and lost.
 */
export type OpportunityBoard = { 
/**
 * Pipeline key.
 */
pipeline: string, 
/**
 * Columns in the pipeline's order; `won` and `lost` last.
 */
columns: Array<BoardColumn>, };

/**
 * Change one fact of one or more opportunities.
 */
export type OpportunityChange = { 
/**
 * Opportunities.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: OpportunityEdit, };

/**
 * One opportunity with its history.
 */
export type OpportunityDetail = { 
/**
 * The row as tables show it.
 */
row: OpportunityRow, 
/**
 * Stage, amount, close date and outcome over time, latest first.
 */
facts: Array<FactView>, };

/**
 * What drives one opportunity.
 */
export type OpportunityDrivers = { 
/**
 * Account; none where the opportunity has none.
 */
account: string | null, 
/**
 * Initiatives it hangs on.
 */
initiatives: Array<DrivenBy>, 
/**
 * Initiatives of the account it could hang on too.
 */
others: Array<Ref>, 
/**
 * The strongest pressures on the head of its unit (B-07).
 */
hooks: Array<Hook>, 
/**
 * No driver leads to it, though drivers of the account are known.
 */
suspicious: boolean, };

/**
 * A fact of an opportunity. Amounts are typed text.
 */
export type OpportunityEdit = { "field": "name", "value": string } | { "field": "account", "value": string | null } | { "field": "unit", "value": string | null } | { "field": "owner", "value": string | null } | { "field": "product", "value": string | null } | { "field": "amount", "value": string | null } | { "field": "currency", "value": string } | { "field": "probability", "value": number | null } | { "field": "opened-on", "value": string | null } | { "field": "closes-on", "value": string | null } | { "field": "closed-on", "value": string | null } | { "field": "note", "value": string | null } | { "field": "effort-days", "value": string | null } | { "field": "effort-cost", "value": string | null } | { "field": "margin", "value": string | null } | { "field": "discount", "value": string | null } | { "field": "signed-on", "value": string | null } | { "field": "contract", "value": string | null } | { "field": "loss-reason", "value": string | null } | { "field": "winner", "value": string | null } | { "field": "lesson", "value": string | null } | { "field": "goal", "value": string | null } | { "field": "strategy", "value": string | null } | { "field": "tactics", "value": string | null };

/**
 * What an opportunity takes of us.
 */
export type OpportunityEffort = { 
/**
 * Days: as said, else those planned for its team.
 */
days: number | null, 
/**
 * Cost: as said, else days by the workspace's day rate.
 */
cost: MoneyView | null, 
/**
 * The days are those of its team.
 */
planned: boolean, 
/**
 * The cost is days by day rate.
 */
by_rate: boolean, 
/**
 * Cost in percent of the amount; none where either is not known.
 */
share: number | null, 
/**
 * All of it in words.
 */
text: string, };

/**
 * Move opportunities to a stage, or decide them.
 */
export type OpportunityMove = { 
/**
 * Opportunities.
 */
ids: Array<string>, 
/**
 * Pipeline, where it changes too.
 */
pipeline: string | null, 
/**
 * Stage key, `won` or `lost`.
 */
stage: string, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * Why: also what lets it pass open marks (D-27).
 */
why: string | null, 
/**
 * Lost: level of the scale `loss-reason`.
 */
reason: string | null, 
/**
 * Lost: the competitor who won it.
 */
winner: string | null, 
/**
 * Lost or won: what was learnt.
 */
lesson: string | null, };

/**
 * A page of opportunities with sums over all of them.
 */
export type OpportunityPage = { 
/**
 * Rows.
 */
rows: Array<OpportunityRow>, 
/**
 * Number of rows without paging.
 */
total: number, 
/**
 * Sum of amounts in the workspace's currency.
 */
sum: MoneyView, 
/**
 * Sum of amount × probability of the open ones that a forecast counts.
 */
weighted: MoneyView, 
/**
 * How many are in a currency without a rate, and so not in the sums.
 */
other_currency: number, 
/**
 * The rates of the sums, and what is missing from them, in sentences.
 */
notes: Array<string>, };

/**
 * The plan of an opportunity (D-25).
 */
export type OpportunityPlan = { 
/**
 * Its sections.
 */
sheet: WorksheetView, 
/**
 * Sections filled, percent.
 */
percent: number, 
/**
 * Where it contradicts itself, in words.
 */
contradictions: Array<string>, };

/**
 * One opportunity with all that its pursuit asks.
 */
export type OpportunityPursuit = { 
/**
 * The row as tables show it.
 */
row: OpportunityRow, 
/**
 * Stage, amount, close date and outcome over time, latest first.
 */
facts: Array<FactView>, 
/**
 * Who has it to themselves, and until when; none where it is decided.
 */
protection: ProtectionView | null, 
/**
 * What matters next, the most pressing first.
 */
next: Array<MatterView>, 
/**
 * The elements; none where its pipeline asks for none.
 */
elements: Array<ElementView>, 
/**
 * Key of their scorecard.
 */
scorecard: string | null, 
/**
 * The step its amount asks for, 1 to 4.
 */
needed: number, 
/**
 * The same in words.
 */
needed_title: string, 
/**
 * Its pipeline, stage by stage.
 */
stages: Array<StageStepView>, 
/**
 * Title of the state the buyer should have reached.
 */
buyer_expected: string | null, 
/**
 * Its contract.
 */
contract: ContractView, 
/**
 * How it ended, and how we mean to win it.
 */
plan: PursuitPlan, };

/**
 * Which opportunities, in which order. Also what stands behind a chart's figure.
 */
export type OpportunityQuery = { 
/**
 * Part of the name or of the account's name.
 */
search: string, 
/**
 * Only these; empty means all.
 */
ids: Array<string>, 
/**
 * Only those of a list too long to name them, by the key that a mark or a column gave.
 */
among: string | null, 
/**
 * Account.
 */
account: string | null, 
/**
 * Only those without an account.
 */
no_account: boolean, 
/**
 * Owner.
 */
owner: string | null, 
/**
 * Product.
 */
product: string | null, 
/**
 * What came of a lead from this source: a level of the scale of sources (D-05).
 */
source: string | null, 
/**
 * Accounts of this territory (A-21).
 */
territory: string | null, 
/**
 * Pipeline key.
 */
pipeline: string | null, 
/**
 * Stage keys; empty means all.
 */
stages: Array<string>, 
/**
 * `open`, `won`, `lost`; empty means all.
 */
outcomes: Array<string>, 
/**
 * Expected close, from this ISO date on (open ones only).
 */
closes_from: string | null, 
/**
 * Expected close, up to and with this ISO date.
 */
closes_to: string | null, 
/**
 * Closed from this ISO date on.
 */
closed_from: string | null, 
/**
 * Closed up to and with this ISO date.
 */
closed_to: string | null, 
/**
 * Only those without an expected close.
 */
undated: boolean, 
/**
 * True: only those a forecast counts. False: only open ones it leaves out, since not all
 * elements are confirmed (D-07).
 */
counted: boolean | null, 
/**
 * Open ones held so: `private`, `expiring`, `public`; empty means all (D-09).
 */
holds: Array<string>, 
/**
 * Column name of [`OpportunityRow`].
 */
sort: string, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * One opportunity in a table or on a card.
 */
export type OpportunityRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Its number in the system it came from.
 */
reference: string | null, 
/**
 * Account.
 */
account: Ref | null, 
/**
 * Unit.
 */
unit: Ref | null, 
/**
 * Owner.
 */
owner: Ref | null, 
/**
 * Product.
 */
product: Ref | null, 
/**
 * Pipeline key.
 */
pipeline: string, 
/**
 * Stage key; the last one reached where it is decided.
 */
stage: string, 
/**
 * `open`, `won` or `lost`.
 */
outcome: string, 
/**
 * Amount.
 */
amount: MoneyView | null, 
/**
 * ISO currency of the amount, or of the one to come.
 */
currency: string, 
/**
 * Percent, from the stage or set by hand.
 */
probability: number, 
/**
 * Whether the percent was set by hand.
 */
probability_by_hand: boolean, 
/**
 * ISO date.
 */
opened_on: string | null, 
/**
 * Expected close, ISO date.
 */
closes_on: string | null, 
/**
 * Decided on, ISO date.
 */
closed_on: string | null, 
/**
 * Days in the present stage; none where decided.
 */
stage_days: number | null, 
/**
 * In its stage for longer than 1.5 × the days expected (D-30).
 */
stuck: boolean, 
/**
 * `pipeline`, `upside`, `commit` or `omitted` of its stage; `won` or `lost` where decided.
 */
category: string, 
/**
 * Elements confirmed as high as the amount asks (D-07, D-08).
 */
valid: number, 
/**
 * Elements there are; 0 where its pipeline asks for none.
 */
valid_of: number, 
/**
 * `private`, `expiring` or `public`; none where decided (D-09).
 */
hold: string | null, 
/**
 * The last day it is left to its owner, ISO date.
 */
protected_until: string | null, 
/**
 * Whether a forecast counts it.
 */
counted: boolean, 
/**
 * Marks of its stage reached.
 */
marks: number, 
/**
 * Marks its stage has.
 */
marks_of: number, 
/**
 * How far the buyer is, level of the scale `buyer-state` (D-11).
 */
buyer: string | null, 
/**
 * States by which we are ahead of the buyer, negative behind; none where close together.
 */
apart: number | null, 
/**
 * What matters next, in words; none where nothing does.
 */
next: string | null, 
/**
 * Open, but its expected close has passed.
 */
overdue: boolean, 
/**
 * Our days for winning it, as said (D-23).
 */
effort_days: number | null, 
/**
 * What winning it costs us, as said (D-23).
 */
effort_cost: MoneyView | null, 
/**
 * What it takes of us, also by its team (B-28); none where nothing is known.
 */
effort: OpportunityEffort | null, 
/**
 * What of its amount is left after our cost, percent; a loss is negative (A-16).
 */
margin_percent: number | null, 
/**
 * What was taken off the list price, percent (A-16).
 */
discount_percent: number | null, 
/**
 * Note.
 */
note: string | null, };

/**
 * A choice.
 */
export type OptionView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * What a board can show, and what it shows.
 */
export type OptionsView = { 
/**
 * In force.
 */
shows: Shows, 
/**
 * Measures for disc and ring.
 */
measures: Array<OptionView>, 
/**
 * What can give the colour.
 */
colours: Array<OptionView>, 
/**
 * What can stand below the name.
 */
labels: Array<OptionView>, };

/** A change command's answer. */
export type Outcome<T> = { value: T, changed: Changed, };

/**
 * How fast a part of the business goes (D-36).
 */
export type PaceView = { 
/**
 * Amount won per day at this pace; none where nothing was won.
 */
velocity: MoneyView | null, 
/**
 * Open ones of the part.
 */
open: number, 
/**
 * Mean days from opening to winning.
 */
cycle: number | null, 
/**
 * What it is worked out from was decided from this ISO date on.
 */
since: string, 
/**
 * Up to this one.
 */
until: string, };

/**
 * One thing to choose.
 */
export type PackChoice = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Subjects it is for.
 */
applies: Array<string>, };

/**
 * What the fields of an item can name.
 */
export type PackChoices = { 
/**
 * Tokens of colours.
 */
tones: Array<string>, 
/**
 * Fields that can be measured or tested.
 */
fields: Array<PackChoice>, 
/**
 * Scales.
 */
scales: Array<PackChoice>, 
/**
 * Scorecards that give a score.
 */
scorecards: Array<PackChoice>, 
/**
 * Matrices.
 */
matrices: Array<PackChoice>, 
/**
 * Decks.
 */
decks: Array<PackChoice>, 
/**
 * Facts that rules speak of.
 */
facts: Array<PackChoice>, };

/**
 * Write a pack into a file.
 */
export type PackExport = { 
/**
 * Where to.
 */
path: string, 
/**
 * The pack; or else `items`.
 */
key: string | null, 
/**
 * Items of any packs.
 */
items: Array<PackItemKey>, };

/**
 * Take in a pack.
 */
export type PackImport = { 
/**
 * The file.
 */
path: string, 
/**
 * What to do with items that are there already: `replace` or `keep-both`; asked where none.
 */
conflict: string | null, };

/**
 * What came of taking in a pack.
 */
export type PackImported = { 
/**
 * It was taken in.
 */
done: boolean, 
/**
 * The pack's title.
 */
title: string, 
/**
 * How many items it holds.
 */
items: number, 
/**
 * What is wrong with it.
 */
faults: Array<FaultView>, 
/**
 * Titles of items that are there already, to be asked about.
 */
conflicts: Array<string>, };

/**
 * A pack.
 */
export type PackInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Raised by its author with every change.
 */
version: number, 
/**
 * `built-in`, `own` (what this workspace changed) or `imported`.
 */
origin: string, 
/**
 * How many items it holds.
 */
items: number, };

/**
 * One part of the method: a scale, a matrix and so on.
 */
export type PackItem = { 
/**
 * `scale`, `scorecard`, `matrix`, `process`, `agenda` or `deck`.
 */
kind: string, 
/**
 * Unique among its kind.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Key of the pack that brought it.
 */
pack: string, 
/**
 * Models it follows, e.g. `A-17`.
 */
models: Array<string>, 
/**
 * No source has it.
 */
ours: boolean, 
/**
 * `changed` or `added` by this workspace; nothing where it is as its pack brought it.
 */
own: string | null, 
/**
 * Switched off: kept with all that was entered on it, but not offered.
 */
off: boolean, 
/**
 * Judgements, ratings, places, opportunities or workshops that were entered on it.
 */
used: number, };

/**
 * An item with its content.
 */
export type PackItemDetail = { 
/**
 * As the list has it.
 */
item: PackItem, 
/**
 * As a pack holds it: the fields of its section.
 */
definition: unknown, 
/**
 * The same as text of a pack.
 */
toml: string, 
/**
 * How often each of its levels, criteria or stages is in use, by key.
 */
used_parts: Array<PartUse>, 
/**
 * What its fields can name.
 */
choices: PackChoices, };

/**
 * Names an item.
 */
export type PackItemKey = { 
/**
 * `scale`, `scorecard`, `matrix`, `process`, `agenda` or `deck`.
 */
kind: string, 
/**
 * Key.
 */
key: string, };

/**
 * Take back what was changed of an item, or take an own one away.
 */
export type PackItemReset = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * Key.
 */
key: string, 
/**
 * Of a pipeline that goes: the pipeline its opportunities are moved to.
 */
into: string | null, 
/**
 * Of each of its stages the one they are moved to; the nearest where it is not named.
 */
moves: { [key in string]: string }, };

/**
 * What came of adding or changing an item.
 */
export type PackItemSaved = { 
/**
 * Its key.
 */
key: string, 
/**
 * What is wrong; empty where it was saved, or could be.
 */
faults: Array<FaultView>, };

/**
 * Add or change an item. Texts left empty in a language are filled from another, keys left empty
 * are made.
 */
export type PackItemSet = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * The item to be changed; nothing for a new one.
 */
key: string | null, 
/**
 * Its fields; or else `toml`.
 */
definition: unknown, 
/**
 * Its section as text of a pack, `[[matrix]]` and so on.
 */
toml: string | null, 
/**
 * Say only what is wrong, and change nothing.
 */
check: boolean, 
/**
 * Where opportunities in a stage that goes are moved: old key to new.
 */
moves: { [key in string]: string }, };

/**
 * Switch an item off, or on again.
 */
export type PackItemSwitch = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Key.
 */
key: string, 
/**
 * On.
 */
on: boolean, };

/**
 * The packs of the workspace and everything in them.
 */
export type PackList = { 
/**
 * In the order they are read.
 */
packs: Array<PackInfo>, 
/**
 * By kind, in the order of the method; also what is switched off.
 */
items: Array<PackItem>, };

/**
 * Take a pack out.
 */
export type PackRemove = { 
/**
 * Key.
 */
key: string, 
/**
 * Where opportunities of its pipelines go.
 */
into: Array<PipelineInto>, };

/**
 * Add nodes.
 */
export type PainAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * What they say.
 */
names: Array<string>, 
/**
 * The node that leads to them.
 */
from: string | null, };

/**
 * A pain chain, laid out.
 */
export type PainChain = { 
/**
 * The account whose units, people and problems these are.
 */
account: string | null, 
/**
 * Column by column.
 */
columns: Array<PainColumn>, 
/**
 * Nodes in reading order: column by column, from the top.
 */
nodes: Array<PainView>, 
/**
 * Links.
 */
links: Array<PainLinkView>, 
/**
 * Whole width, px.
 */
width: number, 
/**
 * Whole height, px.
 */
height: number, 
/**
 * What all impacts cost a year, of those in the opportunity's currency; none where no figure is known.
 */
impact: MoneyView | null, 
/**
 * Impacts without a figure.
 */
without: number, 
/**
 * Departments whose problems nobody named, and units of the account that are not in the chain.
 */
untouched: Array<string>, 
/**
 * Something drives it (B-08).
 */
driven: boolean, };

/**
 * Change one fact of nodes.
 */
export type PainChange = { 
/**
 * Nodes.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: PainEdit, };

/**
 * A column of a chain.
 */
export type PainColumn = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Title.
 */
title: string, 
/**
 * Left edge, px.
 */
x: number, };

/**
 * A fact of a node.
 */
export type PainEdit = { "field": "text", "value": string } | { "field": "unit", "value": string | null } | { "field": "person", "value": string | null } | { "field": "product", "value": string | null } | { "field": "amount", "value": string | null };

/**
 * Link two nodes.
 */
export type PainLinkAdd = { 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, };

/**
 * A link of a chain.
 */
export type PainLinkView = { 
/**
 * Id.
 */
id: string, 
/**
 * From which node.
 */
from: string, 
/**
 * To which node.
 */
to: string, };

/**
 * A node of a chain.
 */
export type PainView = { 
/**
 * Id.
 */
id: string, 
/**
 * `driver`, `department`, `problem`, `impact`, `idea` or `product`.
 */
kind: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The unit that it is.
 */
unit: Ref | null, 
/**
 * Who of them has it.
 */
person: Ref | null, 
/**
 * The product that it is.
 */
product: Ref | null, 
/**
 * What it costs them a year.
 */
amount: MoneyView | null, 
/**
 * Left edge, px.
 */
x: number, 
/**
 * Top edge, px.
 */
y: number, 
/**
 * Width, px.
 */
w: number, 
/**
 * Height, px.
 */
h: number, };

/**
 * Pair people.
 */
export type PairAdd = { 
/**
 * One of them.
 */
person: string, 
/**
 * One of us.
 */
teammate: string, 
/**
 * Who sees to it.
 */
owner: string | null, 
/**
 * Every so many days.
 */
rhythm_days: number | null, 
/**
 * ISO date; today where none.
 */
on_date: string | null, };

/**
 * Change a pair.
 */
export type PairChange = { 
/**
 * Pair.
 */
id: string, 
/**
 * The fact.
 */
edit: PairEdit, };

/**
 * A fact of a pair.
 */
export type PairEdit = { "field": "owner", "value": string | null } | { "field": "rhythm-days", "value": number | null } | { "field": "note", "value": string | null } | { "field": "until", "value": string | null };

/**
 * One of us who looks after one of them.
 */
export type PairView = { 
/**
 * Id.
 */
id: string, 
/**
 * One of them.
 */
person: Ref, 
/**
 * One of us.
 */
teammate: Ref, 
/**
 * Who sees to it, where it is somebody else.
 */
owner: Ref | null, 
/**
 * They should meet every so many days.
 */
rhythm_days: number | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * Ended on, ISO date.
 */
until_on: string | null, 
/**
 * Last contact of the two, ISO date.
 */
last_on: string | null, 
/**
 * Days since then, or since it holds where there was none.
 */
days_since: number, 
/**
 * More days than the rhythm allows.
 */
late: boolean, 
/**
 * Level of the relationship (C-17) now.
 */
level: string | null, 
/**
 * Level wanted.
 */
wanted: string | null, };

/**
 * The 20/80 rule over the customers of 12 months (A-11).
 */
export type ParetoQuery = { 
/**
 * Percent of the customers to look at; 20 where 0.
 */
share: number, };

/**
 * A customer among the first.
 */
export type ParetoRow = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Revenue in 12 months.
 */
revenue: MoneyView, 
/**
 * Percent of the revenue up to and with this one.
 */
share: number, 
/**
 * The same as shown.
 */
share_text: string, };

/**
 * How much of the revenue few of the customers make.
 */
export type ParetoView = { 
/**
 * Percent of the customers looked at.
 */
percent: number, 
/**
 * The finding, in words.
 */
text: string, 
/**
 * Customers that bought in 12 months.
 */
customers: number, 
/**
 * Accounts that did not.
 */
without: number, 
/**
 * Percent of the revenue that the first ones make; none without revenue.
 */
top_share: number | null, 
/**
 * How many outside have the same revenue as the last one inside.
 */
tied: number, 
/**
 * The fewest customers that make 80 %.
 */
fewest: number, 
/**
 * Revenue of all.
 */
revenue: MoneyView, 
/**
 * The first ones, the largest first; at most 200.
 */
top: Array<ParetoRow>, 
/**
 * How many the first ones are.
 */
top_count: number, };

/**
 * A part of the business over all month ends.
 */
export type PartScore = { 
/**
 * `category` or `owner`.
 */
kind: string, 
/**
 * Key of the category, id of the seller.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Month ends.
 */
n: number, 
/**
 * All that was said.
 */
forecast: MoneyView, 
/**
 * All that came.
 */
actual: MoneyView, 
/**
 * Σ(forecast − actual) ÷ Σ actual.
 */
bias: number | null, 
/**
 * Σ|forecast − actual| ÷ Σ actual.
 */
error: number | null, 
/**
 * Share of its ranges that held what came.
 */
held: number | null, 
/**
 * Bias, error and share held as shown.
 */
told: [string, string, string], };

/**
 * A part of an item in use.
 */
export type PartUse = { 
/**
 * Key of the part.
 */
key: string, 
/**
 * How often.
 */
used: number, };

/**
 * How many criteria must be met.
 */
export type PassDraft = { "by": "all" } | { "by": "any" } | { "by": "percent", "percent": number };

/**
 * When a selection is passed.
 */
export type PassInfo = { "by": "all" } | { "by": "any" } | { "by": "percent", "percent": number };

/**
 * Payments of a period.
 */
export type PayCell = { 
/**
 * Due in it and not received.
 */
expected: MoneyView, 
/**
 * Received in it.
 */
received: MoneyView, };

/**
 * Add a payment to a schedule.
 */
export type PaymentAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * As typed, over 0.
 */
amount: string, 
/**
 * ISO date.
 */
due_on: string | null, 
/**
 * Received on, ISO date.
 */
paid_on: string | null, };

/**
 * Change one fact of payments.
 */
export type PaymentChange = { 
/**
 * Payments.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: PaymentEdit, };

/**
 * A fact of a payment.
 */
export type PaymentEdit = { "field": "name", "value": string } | { "field": "amount", "value": string } | { "field": "due-on", "value": string | null } | { "field": "paid-on", "value": string | null };

/**
 * A part of what a contract pays.
 */
export type PaymentView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Amount.
 */
amount: MoneyView, 
/**
 * ISO date.
 */
due_on: string | null, 
/**
 * ISO date.
 */
paid_on: string | null, 
/**
 * Due, and not come.
 */
overdue: boolean, };

/**
 * One difference.
 */
export type PeopleChange = { 
/**
 * `joined`, `left`, `manager`, `title`, `unit`, `level`, `link`, `link-ended`, `circle`, `circle-ended` or `spot`.
 */
kind: string, 
/**
 * Who.
 */
person: Ref, 
/**
 * Scale of a level; kind of a link; id of a circle.
 */
of: string | null, 
/**
 * The other end of a link.
 */
other: Ref | null, 
/**
 * Before, in the person's language; of several levels those that went.
 */
before: string | null, 
/**
 * After.
 */
after: string | null, 
/**
 * A sentence that says it all.
 */
text: string, };

/**
 * What differs between two days.
 */
export type PeopleChanges = { 
/**
 * The earlier day.
 */
from: string, 
/**
 * The later day.
 */
to: string, 
/**
 * Differences: who came and went, then who moved, then levels, links, circles, and boxes put by hand.
 */
changes: Array<PeopleChange>, };

/**
 * Two days of a map to compare.
 */
export type PeopleChangesQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements come first.
 */
opportunity: string | null, 
/**
 * The earlier day, ISO date; what happened on it is not told.
 */
from: string, 
/**
 * The later day, ISO date; today where none.
 */
to: string | null, };

/**
 * A day on which the map changed.
 */
export type PeopleDay = { 
/**
 * ISO date.
 */
on: string, 
/**
 * How many facts changed.
 */
count: number, };

/**
 * Of which map the days are wanted.
 */
export type PeopleDaysQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements count too.
 */
opportunity: string | null, };

/**
 * The map of one account's people, laid out.
 */
export type PeopleMap = { 
/**
 * The account.
 */
account: Ref, 
/**
 * The opportunity asked for.
 */
opportunity: Ref | null, 
/**
 * The day it shows, ISO date.
 */
on: string, 
/**
 * The day is over: nothing can be changed on this map.
 */
past: boolean, 
/**
 * `tree`, `unit`, `influence` or `free`.
 */
layout: string, 
/**
 * Private things are left out.
 */
redacted: boolean, 
/**
 * People.
 */
nodes: Array<MapNode>, 
/**
 * Formal lines.
 */
lines: Array<MapLine>, 
/**
 * Informal links of all kinds.
 */
links: Array<MapLink>, 
/**
 * Frames around the people of a unit, in the layout `unit`.
 */
groups: Array<MapGroup>, 
/**
 * Groups of people who pull the same way (C-25).
 */
cliques: Array<MapClique>, 
/**
 * Known people who are not put on the map.
 */
aside: Array<MapAside>, 
/**
 * Left, top, right, bottom in px.
 */
bounds: [number, number, number, number], 
/**
 * Top of the band for those outside the formal line, if any.
 */
outside_top: number | null, 
/**
 * Corners of the outlines around the decision core (C-10).
 */
core: Array<Array<[number, number]>>, 
/**
 * Where its name begins, on the base line of the text; none without a core.
 */
core_name: [number, number] | null, 
/**
 * What the core is, in one line; none without one.
 */
core_line: string | null, 
/**
 * Everyone on the map, drawn or folded away.
 */
total: number, };

/**
 * Which map, of which day, seen how.
 */
export type PeopleMapQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements come first; none for what holds everywhere.
 */
opportunity: string | null, 
/**
 * The map as of this day, ISO date; today where none.
 */
on: string | null, 
/**
 * `tree` (where none), `unit`, `influence` or `free`.
 */
layout: string | null, 
/**
 * People whose reports, at any depth, are folded away.
 */
folded: Array<string>, 
/**
 * Only these people and those below them, at any depth; everybody where none.
 */
tops?: Array<string>, 
/**
 * So many boxes hang below each other before a list goes on beside; as the layout has it where none.
 */
rows?: number, };

/**
 * A people map to draw.
 */
export type PeoplePicture = { 
/**
 * Account.
 */
account: string, 
/**
 * Theme.
 */
theme: string, 
/**
 * Opportunity whose judgements come first.
 */
opportunity?: string, 
/**
 * The map as of this day, ISO date.
 */
on?: string, 
/**
 * `tree`, `unit`, `influence` or `free`.
 */
layout?: string, 
/**
 * People whose reports are folded away.
 */
folded?: Array<string>, 
/**
 * Only these people of a map and those below them; everybody where none.
 */
tops?: Array<string>, 
/**
 * So many boxes of a map hang below each other before a list goes on beside; as the layout has it where none.
 */
rows?: number, 
/**
 * Who of us is in the middle of the ripples; none for all of us.
 */
teammate?: string, 
/**
 * Everybody on the ripples, the zipper and in the table, however many; else the most heeded.
 */
all?: boolean, };

/**
 * What the workspace chose for people.
 */
export type PeopleSettings = { 
/**
 * A judgement fades after so many days.
 */
faded_days: number, 
/**
 * Keys of sensitive scales that are switched on.
 */
scales_on: Array<string>, };

/**
 * One column.
 */
export type PeriodHead = { 
/**
 * `2026-09`, `2026-Q3`, `2026/27`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * First month.
 */
from: string, 
/**
 * Last month.
 */
to: string, };

/**
 * Add people to an account.
 */
export type PersonAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * One per person; a name may be blank for a placeholder with a title.
 */
people: Array<NewPerson>, 
/**
 * Whom they report to.
 */
manager: string | null, 
/**
 * Outside the formal structure.
 */
outside: boolean, 
/**
 * Where the first is put by hand.
 */
at: [number, number] | null, 
/**
 * On the chart since, ISO date; none where nobody knows.
 */
since_on?: string, };

/**
 * Change one fact of one or more people.
 */
export type PersonChange = { 
/**
 * People.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: PersonEdit, 
/**
 * Day from which a new manager, title or unit holds, ISO date; today where none.
 */
on_date?: string, 
/**
 * Why, of a new manager, title or unit.
 */
why?: string, };

/**
 * One person with history.
 */
export type PersonDetail = { 
/**
 * The row as tables show it.
 */
row: PersonRow, 
/**
 * History of the status, latest first.
 */
statuses: Array<JudgementView>, 
/**
 * History of the buying roles.
 */
roles: Array<JudgementView>, 
/**
 * History of the coverage.
 */
coverages: Array<JudgementView>, 
/**
 * What our status towards the person suggests (C-08), localised.
 */
advice: string | null, 
/**
 * Every judgement of the person: all scales, opportunities and teammates; latest first, then
 * what is wanted, the last said first.
 */
judgements: Array<JudgementView>, 
/**
 * What the person gains, needs and decides by (C-16, C-25); latest first.
 */
texts: Array<PersonTextView>, 
/**
 * How the place in the structure changed; latest first.
 */
moves: Array<PersonMove>, 
/**
 * Who holds and held the chair, the present one first.
 */
holders: Array<Holder>, 
/**
 * Links that leave or reach the person, ended ones last.
 */
links: Array<LinkView>, 
/**
 * What we are to do about the person; open ones first.
 */
actions: Array<ActionView>, 
/**
 * Who of us looks after the person (C-19).
 */
pairs: Array<PairView>, };

/**
 * A fact of a person.
 */
export type PersonEdit = { "field": "name", "value": string } | { "field": "title", "value": string | null } | { "field": "unit", "value": string | null } | { "field": "manager", "value": string | null } | { "field": "email", "value": string | null } | { "field": "phone", "value": string | null } | { "field": "placeholder", "value": boolean } | { "field": "outside", "value": boolean } | { "field": "note", "value": string | null } | { "field": "since-on", "value": string | null } | { "field": "off-map", "value": boolean };

/**
 * Erase a person for good.
 */
export type PersonErase = { 
/**
 * Person.
 */
id: string, 
/**
 * The person's name, typed once more: this cannot be undone.
 */
name: string, 
/**
 * Other spellings of the name to look for in free words.
 */
also?: Array<string>, 
/**
 * Writes a neutral word for the name in all free words; else they stay.
 */
reword?: boolean, };

/**
 * Write all that is kept about a person into a file.
 */
export type PersonExport = { 
/**
 * Person.
 */
id: string, 
/**
 * Path; ends in `.json` or `.md`.
 */
path: string, };

/**
 * People leave the account from a day on.
 */
export type PersonLeave = { 
/**
 * People.
 */
ids: Array<string>, 
/**
 * Their chairs go too and who reported to them reports one level up; else each chair
 * stays as a placeholder.
 */
close?: boolean, 
/**
 * ISO date; today where none.
 */
on_date?: string, 
/**
 * Why.
 */
why?: string, };

/**
 * The load of one of us, about one account, or under one goal.
 */
export type PersonLoad = { 
/**
 * Who, or which; none is nobody.
 */
of: Ref | null, 
/**
 * How much.
 */
load: LoadView, };

/**
 * A change of a person's place in the structure.
 */
export type PersonMove = { 
/**
 * `manager`, `title`, `unit` or `position`.
 */
kind: string, 
/**
 * Before, as a name.
 */
before: string | null, 
/**
 * After.
 */
after: string | null, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who wrote it down.
 */
author: string, 
/**
 * Why.
 */
why: string | null, };

/**
 * A page of people.
 */
export type PersonPage = { 
/**
 * Rows.
 */
rows: Array<PersonRow>, 
/**
 * Number of rows without paging.
 */
total: number, };

/**
 * Put people by hand, or give them back to the layout.
 */
export type PersonPlace = { 
/**
 * Moves.
 */
moves: Array<NodeMove>, };

/**
 * Which people, in which order.
 */
export type PersonQuery = { 
/**
 * Account; none means all.
 */
account: string | null, 
/**
 * Part of the name or title, pinyin or initials.
 */
search: string, 
/**
 * Only those who left; else only those who are there. A search finds both.
 */
left: boolean, 
/**
 * As of this day, ISO date: those who were there, as they stood; today where none.
 */
on: string | null, 
/**
 * Column name of [`PersonRow`].
 */
sort: string, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * One person in a table; the list twin of a map node.
 */
export type PersonRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Job title.
 */
title: string | null, 
/**
 * Account.
 */
account: Ref, 
/**
 * Unit.
 */
unit: Ref | null, 
/**
 * Reports to.
 */
manager: Ref | null, 
/**
 * E-mail.
 */
email: string | null, 
/**
 * Telephone.
 */
phone: string | null, 
/**
 * Status level (C-08).
 */
status: string | null, 
/**
 * Buying roles (C-01).
 */
roles: Array<string>, 
/**
 * Coverage level (C-07).
 */
coverage: string | null, 
/**
 * Not known yet by name.
 */
placeholder: boolean, 
/**
 * Outside the formal structure.
 */
outside: boolean, 
/**
 * Influences these people.
 */
influences: Array<Ref>, 
/**
 * Is influenced by these people.
 */
influenced_by: Array<Ref>, 
/**
 * Note.
 */
note: string | null, 
/**
 * The chair on the chart, shared by its successive holders.
 */
position: string, 
/**
 * On the chart since, ISO date.
 */
since_on: string | null, 
/**
 * Left on, ISO date.
 */
left_on: string | null, 
/**
 * Known, but not put on the map.
 */
off_map: boolean, };

/**
 * Give a chair to somebody else from a day on. Title, unit, line, reports and place on the
 * map stay with the chair; the former holder leaves the chart and is kept.
 */
export type PersonSucceed = { 
/**
 * Who holds the chair.
 */
person: string, 
/**
 * Who takes it.
 */
by: Successor, 
/**
 * ISO date; today where none.
 */
on_date?: string, 
/**
 * Why.
 */
why?: string, };

/**
 * Say what a person gains, needs or decides by.
 */
export type PersonTextSet = { 
/**
 * Person.
 */
person: string, 
/**
 * `business-win`, `personal-win`, `criteria` or `need`.
 */
field: string, 
/**
 * Opportunity; none means everywhere.
 */
opportunity: string | null, 
/**
 * Text; empty clears.
 */
text: string, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, };

/**
 * Dated words about a person.
 */
export type PersonTextView = { 
/**
 * `business-win`, `personal-win` (C-16), `criteria` (one a line, the weightiest first) or
 * `need` (C-25).
 */
field: string, 
/**
 * Opportunity they hold within; none means everywhere.
 */
opportunity: Ref | null, 
/**
 * Text; empty where it was cleared.
 */
text: string, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who.
 */
author: string, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what, one a line.
 */
source: string | null, 
/**
 * The sources named, each once.
 */
sources: Array<string>, 
/**
 * The newest of its field and opportunity.
 */
holds: boolean, 
/**
 * Older than the workspace's limit.
 */
faded: boolean, };

/**
 * What can be drawn into a file.
 */
export type Picture = { "kind": "chart", "of": ChartQuery } | { "kind": "matrix", "of": MatrixPicture } | { "kind": "people", "of": PeoplePicture } | { "kind": "zipper", "of": PeoplePicture } | { "kind": "stakeholders", "of": PeoplePicture } | { "kind": "ripples", "of": PeoplePicture } | { "kind": "stairs", "of": PeoplePicture } | { "kind": "entities", "of": PeoplePicture } | { "kind": "departments", "of": PeoplePicture };

/**
 * A picture's bytes.
 */
export type PictureBytes = { 
/**
 * PNG in base64.
 */
png: string, };

/**
 * A picture for the clipboard.
 */
export type PictureCopy = { 
/**
 * 1–4.
 */
scale: number, 
/**
 * What.
 */
picture: Picture, };

/**
 * Which picture, on which sheet.
 */
export type PictureFit = { 
/**
 * What.
 */
picture: Picture, 
/**
 * `slide`, `page`, `page-portrait` or `poster`.
 */
size: string, };

/**
 * A pipeline to choose for a new workspace.
 */
export type PipelineChoice = { 
/**
 * Pack key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Its stages in one line.
 */
stages: string, };

/**
 * Where the opportunities of a pipeline that goes are moved to.
 */
export type PipelineInto = { 
/**
 * The pipeline that goes.
 */
pipeline: string, 
/**
 * The one they are moved to.
 */
into: string, 
/**
 * Of each of its stages the one they are moved to; the nearest where it is not named.
 */
moves: { [key in string]: string }, };

/**
 * From one pipeline to another.
 */
export type PipelineMatch = { 
/**
 * Key of the pipeline left.
 */
from: string, 
/**
 * Key of the one entered.
 */
into: string, };

/**
 * Whose opportunities.
 */
export type PipelineSlice = { 
/**
 * Only this account.
 */
account: string | null, 
/**
 * Only this owner.
 */
owner: string | null, 
/**
 * Only this product.
 */
product: string | null, 
/**
 * Only what came of leads from this source (D-05).
 */
source: string | null, 
/**
 * Only accounts of this territory (A-21).
 */
territory: string | null, 
/**
 * Only this pipeline.
 */
pipeline: string | null, };

/**
 * A pipeline.
 */
export type PipelineView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Stages in order, without won and lost.
 */
stages: Array<StageView>, };

/**
 * Put cards on a matrix, or take them off.
 */
export type Place = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Account whose board it is.
 */
context?: string, 
/**
 * Moves, one step of undo together.
 */
moves: Array<CardMove>, 
/**
 * Why.
 */
why: string | null, };

/**
 * Give cards back to the place of their score.
 */
export type PlaceComputed = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Cards.
 */
ids: Array<string>, };

/**
 * Give the reason of a card's present place.
 */
export type PlaceReason = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Subject.
 */
id: string, 
/**
 * Why.
 */
why: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, };

/**
 * Hold cards fast in their places, or let them go.
 */
export type PlacementLock = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Cards.
 */
ids: Array<string>, 
/**
 * Hold.
 */
locked: boolean, };

/**
 * A place once held, latest first.
 */
export type PlacementView = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Axis values; none means it was taken off.
 */
at: [number, number] | null, 
/**
 * Zone's name.
 */
zone: string | null, 
/**
 * Who.
 */
author: string, 
/**
 * Why.
 */
why: string | null, 
/**
 * How sure.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, 
/**
 * Held fast in it.
 */
locked: boolean, };

/**
 * Whose places.
 */
export type PlacesOf = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Subject.
 */
id: string, };

/**
 * A line of the checklist, with its proof.
 */
export type PlanCheck = { 
/**
 * Key.
 */
key: string, 
/**
 * What is to be there.
 */
title: string, 
/**
 * It is there.
 */
done: boolean, 
/**
 * What was found, or what is missing.
 */
why: string, 
/**
 * The view of the account's page that proves it.
 */
place: string, 
/**
 * What that view shows.
 */
shows: string | null, };

/**
 * The rating of a plan (B-14).
 */
export type PlanRating = { 
/**
 * Title.
 */
title: string, 
/**
 * 0–100; none where nothing is rated.
 */
score: number | null, 
/**
 * Lines in order.
 */
lines: Array<RatedLine>, };

/**
 * A row of the relationship plan (C-22).
 */
export type PlanRow = { 
/**
 * Who.
 */
person: Ref, 
/**
 * Title.
 */
title: string | null, 
/**
 * Buying roles.
 */
roles: Array<string>, 
/**
 * Key roles.
 */
key_roles: Array<string>, 
/**
 * Status now.
 */
status: string | null, 
/**
 * Status wanted.
 */
status_wanted: Wanted | null, 
/**
 * Coverage now.
 */
coverage: string | null, 
/**
 * Coverage wanted.
 */
coverage_wanted: Wanted | null, 
/**
 * Strategy: as set, else what the status suggests (C-09).
 */
strategy: string | null, 
/**
 * The strategy is only suggested.
 */
suggested: boolean, 
/**
 * Steps of status and coverage still to go; negative where passed.
 */
to_go: number, 
/**
 * What we are to do; open ones first.
 */
actions: Array<ActionView>, 
/**
 * Who of us looks after the person.
 */
pairs: Array<PairView>, 
/**
 * Share of the influence, percent.
 */
influence: number, };

/**
 * A choice of sections.
 */
export type PlanTemplate = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * What to do with a person, by how they stand to us (C-09); nothing where private things are left out.
 */
export type PlayView = { 
/**
 * Key of the strategy; none where the status is not judged.
 */
strategy: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it aims at.
 */
aim: string | null, 
/**
 * It follows from the status and was not chosen.
 */
suggested: boolean, 
/**
 * The reason against us decides the tactics, and is not chosen yet.
 */
cause_needed: boolean, 
/**
 * Reasons to choose from, where there is something against us.
 */
causes: Array<CauseView>, 
/**
 * What to do.
 */
tactics: Array<TacticView>, };

/**
 * A process beside the pipeline (D-16).
 */
export type ProcessFlow = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Steps in order.
 */
steps: Array<ProcessStep>, 
/**
 * Steps with all their marks.
 */
done: number, };

/**
 * A step of it.
 */
export type ProcessStep = { 
/**
 * Key.
 */
key: string, 
/**
 * Sign.
 */
sign: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is for.
 */
goal: string, 
/**
 * All its marks are reached.
 */
done: boolean, 
/**
 * Marks in order.
 */
marks: Array<StageMarkView>, };

/**
 * A product.
 */
export type ProductRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Series.
 */
series: string | null, 
/**
 * List price.
 */
price: MoneyView | null, };

/**
 * Do as proposed, or put the proposal aside.
 */
export type ProposalAnswer = { 
/**
 * Account.
 */
account: string, 
/**
 * Category level proposed, as it was seen.
 */
to: string, 
/**
 * Why; the figures where none.
 */
why: string | null, };

/**
 * Another category for an account.
 */
export type ProposalView = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Category level it has.
 */
from: string, 
/**
 * Category level proposed.
 */
to: string, 
/**
 * Title of it.
 */
to_title: string, 
/**
 * Towards key.
 */
up: boolean, 
/**
 * `first-revenue`, `won-back`, `grows`, `shrinks` or `stopped`.
 */
reason: string, 
/**
 * Why, with the figures.
 */
sentence: string, 
/**
 * Revenue of 12 months.
 */
revenue: MoneyView, 
/**
 * Revenue of the 12 months before.
 */
revenue_before: MoneyView, 
/**
 * The change in percent; none where there was nothing before.
 */
growth: number | null, 
/**
 * What it could buy from us in a year.
 */
potential: MoneyView | null, 
/**
 * When and why it was put aside.
 */
put_aside: PutAside | null, };

/**
 * Other categories that the trend speaks for (A-14).
 */
export type ProposalsView = { 
/**
 * Up first, the largest revenue first.
 */
proposals: Array<ProposalView>, 
/**
 * Put aside in the last 180 days.
 */
aside: Array<ProposalView>, };

/**
 * Protect longer, give free, or hand over.
 */
export type ProtectionSet = { 
/**
 * Opportunity.
 */
id: string, 
/**
 * `extend`, `release` or `transfer`.
 */
kind: string, 
/**
 * Who gets it, where it is handed over.
 */
owner: string | null, 
/**
 * Its last day, ISO date; the usual months from today where none.
 */
until_on: string | null, 
/**
 * Why; needed to hand over what is still somebody's.
 */
why: string | null, };

/**
 * What was said of a protection.
 */
export type ProtectionStep = { 
/**
 * `extend`, `release`, `transfer`, or `owner` where only the owner was changed.
 */
kind: string, 
/**
 * Who had it from then on.
 */
owner: Ref | null, 
/**
 * ISO date.
 */
until_on: string | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who said so.
 */
author: string, };

/**
 * Who has an opportunity to themselves, and until when (D-09).
 */
export type ProtectionView = { 
/**
 * `private`, `expiring` or `public`.
 */
hold: string, 
/**
 * Its last day, ISO date; none where it was given free, or nobody said when it was opened.
 */
until_on: string | null, 
/**
 * Days until then; negative where it has passed.
 */
days: number | null, 
/**
 * Months it usually lasts.
 */
months: number, 
/**
 * What was said of it, latest first.
 */
steps: Array<ProtectionStep>, };

/**
 * A step of the customer's purchase (D-25 section 9, D-28).
 */
export type PurchaseStepView = { 
/**
 * Id.
 */
id: string, 
/**
 * Its kind: `input`, `publication`, `questions`, `submission`, `opening`, `presentation`,
 * `publicity`, `award`, `negotiation`, `contract`, `installation` or `other`.
 */
kind: string, 
/**
 * What it is called: by its own name, or by its kind.
 */
title: string, 
/**
 * Its own name.
 */
name: string | null, 
/**
 * ISO date.
 */
on_date: string | null, 
/**
 * Who sees to it at the customer.
 */
person: Ref | null, 
/**
 * It is over.
 */
done: boolean, 
/**
 * Its day has passed, and it is not over.
 */
overdue: boolean, 
/**
 * Within a week.
 */
soon: boolean, 
/**
 * Note.
 */
note: string | null, };

/**
 * One choice.
 */
export type PursuitEdit = { "field": "valid-only", "value": boolean } | { "field": "pre-sales", "value": string } | { "field": "superior", "value": string } | { "field": "executive", "value": string } | { "field": "needs-payment", "value": boolean } | { "field": "least-percent", "value": number } | { "field": "smallest", "value": string | null } | { "field": "least-profit", "value": string | null } | { "field": "longest-days", "value": number | null } | { "field": "protect-months", "value": number } | { "field": "protect-warning", "value": number } | { "field": "day-rate", "value": string | null };

/**
 * How it ended, and how we mean to win it.
 */
export type PursuitPlan = { 
/**
 * Level of the scale `loss-reason`.
 */
loss_reason: string | null, 
/**
 * The competitor who won it.
 */
winner: Ref | null, 
/**
 * What was learnt.
 */
lesson: string | null, 
/**
 * What we want (D-20).
 */
goal: string | null, 
/**
 * How we win (D-20).
 */
strategy: string | null, 
/**
 * Which moves (D-20).
 */
tactics: string | null, };

/**
 * What is proposed.
 */
export type PursuitProposal = { 
/**
 * `stop`, `find-out`, `change` or `go`.
 */
verdict: string, 
/**
 * The same in words.
 */
title: string, 
/**
 * Why, the gravest first.
 */
reasons: Array<string>, };

/**
 * What a workspace chose for its opportunities.
 */
export type PursuitSettings = { 
/**
 * A forecast counts only opportunities with all elements confirmed (D-07).
 */
valid_only: boolean, 
/**
 * From this amount on pre-sales must have seen the elements (D-08).
 */
pre_sales: MoneyView, 
/**
 * From this amount on the superior must have.
 */
superior: MoneyView, 
/**
 * From this amount on an executive must have.
 */
executive: MoneyView, 
/**
 * Won also needs the first payment (D-29).
 */
needs_payment: boolean, 
/**
 * Percent of the contract that the first payment must be.
 */
least_percent: number, 
/**
 * Smallest deal worth pursuing (D-19).
 */
smallest: MoneyView | null, 
/**
 * Least profit worth pursuing, percent (D-19).
 */
least_profit: number | null, 
/**
 * Most days until the close (D-19).
 */
longest_days: number | null, 
/**
 * Months an opportunity is left to whoever works it (D-09).
 */
protect_months: number, 
/**
 * Days before the end of it at which it is told.
 */
protect_warning: number, 
/**
 * What a day of ours costs; none where nobody said (B-28).
 */
day_rate: MoneyView | null, };

/**
 * How a proposal was put aside.
 */
export type PutAside = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who.
 */
author: string, 
/**
 * Why.
 */
why: string | null, };

/**
 * Which tier scheme.
 */
export type PyramidQuery = { 
/**
 * Scale key; the scheme in use where none.
 */
scheme: string | null, };

/**
 * Accounts by tier (A-09, A-11).
 */
export type PyramidView = { 
/**
 * Key of the scheme shown; none where the method has no tier scheme.
 */
scheme: string | null, 
/**
 * All schemes.
 */
schemes: Array<SchemeView>, 
/**
 * From the top down.
 */
tiers: Array<TierView>, 
/**
 * Accounts without a tier.
 */
unassigned: number, 
/**
 * Their revenue.
 */
unassigned_revenue: MoneyView, 
/**
 * All accounts.
 */
accounts: number, 
/**
 * Revenue of all accounts in 12 months.
 */
revenue: MoneyView, };

/**
 * A scorecard of an opportunity, for us and for each rival.
 */
export type Qualification = { 
/**
 * Scorecard key.
 */
scorecard: string, 
/**
 * Title.
 */
title: string, 
/**
 * Scorecards there are for opportunities: key and title.
 */
cards: Array<CardChoice>, 
/**
 * Ourselves first, then rivals in their order.
 */
contenders: Array<ContenderScore>, 
/**
 * Days on which something was rated, latest first.
 */
dates: Array<string>, 
/**
 * The day it is shown of.
 */
on: string | null, 
/**
 * The day it is compared with; none where there was none before.
 */
compare: string | null, 
/**
 * Questions in order.
 */
questions: Array<QuestionView>, 
/**
 * Criteria in order.
 */
criteria: Array<QualifyCriterion>, 
/**
 * What is proposed; none on other scorecards.
 */
proposal: PursuitProposal | null, 
/**
 * Cells that rose and fell since the day compared with, ours alone.
 */
risen: number, 
/**
 * See `risen`.
 */
fallen: number, };

/**
 * Which opportunity, on which scorecard, on which day, beside which day.
 */
export type QualificationQuery = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Scorecard key; the four questions where none.
 */
scorecard: string | null, 
/**
 * ISO date; the latest where none.
 */
on: string | null, 
/**
 * ISO date compared with; the assessment before where none.
 */
compare: string | null, };

/**
 * One answer.
 */
export type QualifyCell = { 
/**
 * Competitor; empty is ourselves.
 */
contender: string, 
/**
 * Step; none where nobody rated.
 */
value: number | null, 
/**
 * Step on the day compared with.
 */
before: number | null, 
/**
 * `for`, `unknown` or `against`.
 */
answer: string, 
/**
 * The same on the day compared with; none where there is none.
 */
answer_before: string | null, 
/**
 * `up`, `down`, or none where it stayed.
 */
change: string | null, 
/**
 * What shows it.
 */
why: string | null, 
/**
 * From whom or what.
 */
source: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * ISO date.
 */
on_date: string | null, 
/**
 * Who.
 */
author: string | null, };

/**
 * A criterion with everybody's answers.
 */
export type QualifyCriterion = { 
/**
 * What says the same on record, as a pack names it.
 */
feed: string | null, 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Key of its question.
 */
question: string | null, 
/**
 * What to think of.
 */
prompt: string | null, 
/**
 * What to ask.
 */
questions: Array<string>, 
/**
 * Lowest and highest step.
 */
steps: [number, number], 
/**
 * Words for steps: step and title.
 */
words: Array<StepTitle>, 
/**
 * One per contender.
 */
cells: Array<QualifyCell>, 
/**
 * Every answer ever given, latest first.
 */
history: Array<QualifyPast>, };

/**
 * One answer once given.
 */
export type QualifyPast = { 
/**
 * Competitor; empty is ourselves.
 */
contender: string, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * `for`, `unknown` or `against`.
 */
answer: string, 
/**
 * What showed it.
 */
why: string | null, 
/**
 * Who.
 */
author: string, };

/**
 * Questions about an account, what is worth most to ask first.
 */
export type QuestionBank = { 
/**
 * Those that are not answered for sure.
 */
rows: Array<AskView>, 
/**
 * All there are.
 */
all: number, 
/**
 * Those answered at all.
 */
answered: number, 
/**
 * Those whose answer only somebody at the customer can give (levels 3 and 4).
 */
critical: number, 
/**
 * Of these, answered from such a source.
 */
critical_answered: number, };

/**
 * A question with its tallies.
 */
export type QuestionView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * One per contender.
 */
tallies: Array<TallyView>, };

/**
 * Which period's range.
 */
export type RangeQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * As of this ISO date; today where none.
 */
on: string | null, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`.
 */
from: string | null, 
/**
 * Last month `YYYY-MM`, or a period.
 */
to: string | null, 
/**
 * `by-stage` or `by-history`: where range and chance come from; by stage where none.
 */
way: string, 
/**
 * Chance that an opportunity slips out of its period, percent.
 */
slip: number, 
/**
 * How far all rise and fall together, percent; what the way usually has where none.
 */
correlation: number | null, };

/**
 * What a period can bring.
 */
export type RangeView = { 
/**
 * `by-stage` or `by-history`.
 */
way: string, 
/**
 * The same in words.
 */
way_name: string, 
/**
 * What new business is expected to bring; none where the way adds none.
 */
from_new: MoneyView | null, 
/**
 * Open ones in it whose amount is estimated.
 */
estimated: CountedMoney, 
/**
 * Won already.
 */
won: MoneyView, 
/**
 * The mean.
 */
mean: MoneyView, 
/**
 * P10, P50, P90.
 */
p10: MoneyView, 
/**
 * Middle.
 */
p50: MoneyView, 
/**
 * High.
 */
p90: MoneyView, 
/**
 * Target of the months.
 */
target: MoneyView | null, 
/**
 * Chance of the target.
 */
chance: number | null, 
/**
 * Open ones that can come in it.
 */
count: number, 
/**
 * Distance of two sums; none where every sum is exact.
 */
step: MoneyView | null, 
/**
 * What moves the chance of the target most; P50 where there is none. The furthest first.
 */
swings: Array<SwingView>, 
/**
 * The figures above with how they are worked out.
 */
figures: Array<ToldFigure>, };

/**
 * Rate subjects on one criterion, from a day on.
 */
export type Rate = { 
/**
 * Scorecard key.
 */
scorecard: string, 
/**
 * Criterion key.
 */
criterion: string, 
/**
 * What is rated.
 */
subject: string, 
/**
 * More that get the same rating in the same step; may be empty.
 */
subjects: Array<string>, 
/**
 * In the criterion's own steps; none clears the rating.
 */
value: number | null, 
/**
 * Competitor rated; none means ourselves.
 */
contender: string | null, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, };

/**
 * Write down a rate.
 */
export type RateAdd = { 
/**
 * ISO currency.
 */
currency: string, 
/**
 * ISO date; today where none.
 */
on_date: string | null, 
/**
 * Own units per unit, as typed.
 */
rate: string, 
/**
 * Where it is from.
 */
source: string | null, };

/**
 * The workspace's rates.
 */
export type RateList = { 
/**
 * The currency that sums are in.
 */
own: string, 
/**
 * Rates, by currency and the latest first.
 */
rows: Array<RateRow>, 
/**
 * Currencies in use without a rate.
 */
missing: Array<RateMissing>, };

/**
 * A currency that is used but has no rate.
 */
export type RateMissing = { 
/**
 * ISO currency.
 */
currency: string, 
/**
 * Opportunities in it.
 */
count: number, };

/**
 * What a currency is worth from a day on.
 */
export type RateRow = { 
/**
 * Id.
 */
id: string, 
/**
 * ISO currency.
 */
currency: string, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * The same as shown.
 */
day: string, 
/**
 * Own units per unit, as decimal text.
 */
rate: string, 
/**
 * Where it is from.
 */
source: string | null, };

/**
 * The one way a criterion is rated.
 */
export type RatedInfo = { "by": "steps", 
/**
 * Lowest step.
 */
from: number, 
/**
 * Highest step.
 */
to: number, 
/**
 * Words for some of the steps.
 */
words: Array<StepInfo>, } | { "by": "field", 
/**
 * The field, e.g. `revenue`.
 */
field: string, 
/**
 * Gives 0 of 100.
 */
low: number, 
/**
 * Gives 100 of 100.
 */
high: number, } | { "by": "scale", 
/**
 * Key of the scale.
 */
scale: string, } | { "by": "scorecard", 
/**
 * Its key.
 */
scorecard: string, } | { "by": "test", 
/**
 * The field tested.
 */
field: string | null, 
/**
 * Key of the scale tested.
 */
scale: string | null, 
/**
 * Key of the scorecard tested.
 */
scorecard: string | null, 
/**
 * At least this.
 */
at_least: number | null, 
/**
 * At most this.
 */
at_most: number | null, 
/**
 * One of these words or levels.
 */
is: Array<string>, };

/**
 * A line of a rating.
 */
export type RatedLine = { 
/**
 * Its stable name.
 */
key: string, 
/**
 * What is rated.
 */
title: string, 
/**
 * 1 to 5; none where not rated.
 */
value: number | null, };

/**
 * A scorecard with the ratings of many subjects.
 */
export type RatingTable = { 
/**
 * The scorecard without anyone's ratings: its criteria in order.
 */
card: ScorecardView, 
/**
 * One for each subject, in the order asked for.
 */
rows: Array<RatingTableRow>, };

/**
 * Which scorecard, and whose ratings.
 */
export type RatingTableQuery = { 
/**
 * Scorecard key.
 */
scorecard: string, 
/**
 * Subjects; none asks for the criteria alone.
 */
subjects: Array<string>, };

/**
 * How one subject is rated.
 */
export type RatingTableRow = { 
/**
 * Subject.
 */
subject: string, 
/**
 * 0–100; none where nothing is rated.
 */
score: number | null, 
/**
 * Per criterion, in its own terms: the step, or the measure.
 */
values: Array<number | null>, 
/**
 * The same in words; empty where there are none.
 */
texts: Array<string>, };

/**
 * A rating once given.
 */
export type RatingView = { 
/**
 * ISO date it holds from.
 */
on_date: string, 
/**
 * In the criterion's own steps; none where it was cleared.
 */
value: number | null, 
/**
 * Who.
 */
author: string, 
/**
 * `confirmed`, `assumed` or `hearsay`.
 */
certainty: string | null, 
/**
 * From whom or what.
 */
source: string | null, 
/**
 * Why.
 */
why: string | null, };

/**
 * A level held, with the line that says why (A-04).
 */
export type ReasonView = { 
/**
 * Level.
 */
level: string, 
/**
 * Name.
 */
title: string, 
/**
 * One line.
 */
why: string | null, };

/**
 * A file opened before.
 */
export type RecentFile = { 
/**
 * Path.
 */
path: string, 
/**
 * Workspace name when last open.
 */
name: string, 
/**
 * ISO date-time when last open.
 */
opened: string, 
/**
 * Whether the file is still there.
 */
exists: boolean, };

/**
 * Leave private things out, or show them.
 */
export type RedactSet = { 
/**
 * They are left out.
 */
on: boolean, 
/**
 * Cost and margin too, wherever private things are left out; as it was where nothing is said.
 */
cost?: boolean, };

/**
 * A thing named elsewhere.
 */
export type Ref = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * How the self-check stands (C-21); its answers are ratings of its scorecard.
 */
export type RelationCheck = { 
/**
 * Questions, each asked of both sides, in order.
 */
rows: Array<CheckRow>, 
/**
 * Mean of our answers.
 */
ours: number | null, 
/**
 * Mean of theirs.
 */
theirs: number | null, 
/**
 * Last answer, ISO date.
 */
last_on: string | null, 
/**
 * When to ask again, ISO date; none before the first answer, and where no rule asks for it.
 */
next_on: string | null, 
/**
 * That day has come.
 */
due: boolean, };

/**
 * Write what is known of an account's people.
 */
export type RelationshipWrite = { 
/**
 * Where to; ends in `.pdf` or `.docx`.
 */
path: string, 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements come first.
 */
opportunity: string | null, 
/**
 * As of this day, ISO date; today where none.
 */
on: string | null, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * A part of the reserve.
 */
export type ReservePart = { 
/**
 * `near`, `far` or `undated`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many, and their amounts.
 */
sum: CountedMoney, 
/**
 * The opportunities.
 */
opens: OpportunityQuery, };

/**
 * The reserve (D-24).
 */
export type ReserveView = { 
/**
 * Near, far, without a day.
 */
parts: Array<ReservePart>, 
/**
 * All of them.
 */
total: CountedMoney, 
/**
 * Open, but not counted: not all elements are confirmed (D-07).
 */
left_out: CountedMoney, 
/**
 * What is open and not counted.
 */
left_out_opens: OpportunityQuery, 
/**
 * Target of the months.
 */
target: MoneyView | null, 
/**
 * Target − won in the months; none without a target.
 */
missing: MoneyView | null, 
/**
 * The amount that is enough by one's own win rate.
 */
enough: MoneyView | null, 
/**
 * The number that is enough.
 */
enough_count: number | null, 
/**
 * What of the amount is still to be found; 0 where it is enough.
 */
lacking: MoneyView | null, 
/**
 * What of the number is still to be found.
 */
lacking_count: number | null, 
/**
 * Enough by count and by amount; none where that is not known.
 */
full: boolean | null, 
/**
 * What it comes to, in a sentence.
 */
says: string, 
/**
 * How it is worked out.
 */
math: string, };

/**
 * Something a filter can name.
 */
export type RespectOption = { 
/**
 * As the filter names it.
 */
key: string, 
/**
 * As shown.
 */
title: string, 
/**
 * Accounts with it.
 */
count: number, };

/**
 * A respect that a filter can name.
 */
export type RespectView = { 
/**
 * `industries`, `countries`, `cities`, `categories`, `tiers`, `owners`, or the key of a scale.
 */
key: string, 
/**
 * Name.
 */
title: string, 
/**
 * It is a scale, named under `tags`.
 */
tag: boolean, 
/**
 * What can be chosen, with the number of accounts.
 */
options: Array<RespectOption>, };

/**
 * A line in a period.
 */
export type RevenuePlanCell = { 
/**
 * Planned revenue.
 */
plan: MoneyView | null, 
/**
 * What came.
 */
actual: MoneyView, 
/**
 * The actual was entered, not taken from what was won.
 */
entered: boolean, 
/**
 * Margin of what came, percent.
 */
margin: number | null, 
/**
 * Planned margin, percent.
 */
plan_margin: number | null, 
/**
 * Profit of what came.
 */
profit: MoneyView | null, 
/**
 * Planned profit.
 */
plan_profit: MoneyView | null, 
/**
 * Open, promised and expected in it.
 */
committed: MoneyView, 
/**
 * Plan − actual − committed.
 */
gap: MoneyView | null, 
/**
 * `good`, `near` or `off` against the plan, where the period is over.
 */
light: string | null, };

/**
 * Which revenue plan.
 */
export type RevenuePlanQuery = { 
/**
 * One account, line by line; all accounts where none.
 */
account: string | null, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
 */
from: string | null, 
/**
 * `month`, `quarter` or `year`; quarter where nothing is said.
 */
by: string, 
/**
 * How many periods; 0 for a year.
 */
horizon: number, };

/**
 * One line.
 */
export type RevenuePlanRow = { 
/**
 * Unique among the lines.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its account.
 */
account: Ref | null, 
/**
 * Its unit.
 */
unit: Ref | null, 
/**
 * Its product.
 */
product: Ref | null, 
/**
 * Values can be written here; otherwise they are a sum.
 */
editable: boolean, 
/**
 * One per period.
 */
cells: Array<RevenuePlanCell>, 
/**
 * All periods together.
 */
total: RevenuePlanCell, };

/**
 * The revenue plan: lines by periods.
 */
export type RevenuePlanView = { 
/**
 * Columns.
 */
periods: Array<PeriodHead>, 
/**
 * Lines: units and products of one account, or accounts.
 */
rows: Array<RevenuePlanRow>, 
/**
 * Accounts that are not listed, but in the sums.
 */
more: number, 
/**
 * All together.
 */
total: RevenuePlanRow, 
/**
 * What is paid in the periods, expected and received (D-29).
 */
payments: Array<PayCell>, 
/**
 * Rates of the sums, and what is missing, in sentences.
 */
notes: Array<string>, };

/**
 * What a review looks at.
 */
export type ReviewAbout = { 
/**
 * `account`, `opportunity` or `forecast`.
 */
kind: string, 
/**
 * Account or opportunity; empty for the forecast.
 */
id: string, };

/**
 * Answer a question of a review (D-34).
 */
export type ReviewAnswerSet = { 
/**
 * Review.
 */
review: string, 
/**
 * What of it: id of one of its subjects.
 */
about: string, 
/**
 * Key of the question.
 */
question: string, 
/**
 * Text; blank to take the answer back.
 */
text: string | null, };

/**
 * Begin a review.
 */
export type ReviewBegin = { 
/**
 * Agenda key; the one that fits the first thing looked at where blank.
 */
agenda: string, 
/**
 * Title; the first thing looked at where none.
 */
title?: string, 
/**
 * What is looked at; at least one.
 */
about: Array<ReviewAbout>, 
/**
 * Who takes part.
 */
parts: Array<ReviewPart>, 
/**
 * The day it compares with, ISO date; that of the last review where none.
 */
since?: string, };

/**
 * Change one fact of a review that runs.
 */
export type ReviewChange = { 
/**
 * Review.
 */
id: string, 
/**
 * The fact.
 */
edit: ReviewEdit, };

/**
 * A fact of a review.
 */
export type ReviewEdit = { "field": "since", "value": string | null } | { "field": "parts", "value": Array<ReviewPart> } | { "field": "about", "value": Array<ReviewAbout> };

/**
 * A figure of a subject.
 */
export type ReviewFigure = { 
/**
 * Its stable name.
 */
key: string, 
/**
 * What it is.
 */
title: string, 
/**
 * As it is read.
 */
text: string, 
/**
 * The figure, where it is one: minor units, percent, points or a count.
 */
value: number | null, 
/**
 * ISO currency of an amount.
 */
currency: string | null, 
/**
 * How it stood on the day the review compares with, as it is read.
 */
before: string | null, 
/**
 * More than then, less, or the same; none where that cannot be said.
 */
moved: number | null, 
/**
 * Whether it moved for the better; none where it is neither.
 */
better: boolean | null, };

/**
 * What a review looks at, with its name.
 */
export type ReviewNamed = { 
/**
 * `account`, `opportunity` or `forecast`.
 */
kind: string, 
/**
 * Account or opportunity; empty for the forecast.
 */
id: string, 
/**
 * Name.
 */
name: string, };

/**
 * Somebody who takes part.
 */
export type ReviewPart = { 
/**
 * Name, not blank.
 */
name: string, 
/**
 * `presenter`, `coach` or `reviewer`.
 */
role: string, 
/**
 * Whose eyes a reviewer looks with: the customer's buyer, a rival, delivery.
 */
perspective?: string, };

/**
 * A question of a review.
 */
export type ReviewQuestion = { 
/**
 * Its stable name.
 */
key: string, 
/**
 * Heading it stands under.
 */
group: string | null, 
/**
 * The question.
 */
text: string, 
/**
 * What a good answer shows.
 */
looks_for: string | null, 
/**
 * The answer; none where it was not answered.
 */
answer: string | null, 
/**
 * Who answered.
 */
author: string | null, 
/**
 * When, ISO date.
 */
on_date: string | null, };

/**
 * A review in the list, latest first.
 */
export type ReviewRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it looks at.
 */
about: Array<ReviewNamed>, 
/**
 * When it began, ready to show.
 */
started: string, 
/**
 * It has not ended.
 */
running: boolean, 
/**
 * How many take part.
 */
parts: number, 
/**
 * Decisions.
 */
decisions: number, 
/**
 * Actions.
 */
actions: number, 
/**
 * Actions not done.
 */
open_actions: number, 
/**
 * Questions answered.
 */
answered: number, };

/**
 * One thing a review looks at.
 */
export type ReviewSubjectView = { 
/**
 * Its key in the review.
 */
id: string, 
/**
 * What it is.
 */
about: ReviewAbout, 
/**
 * Name.
 */
name: string, 
/**
 * The account it belongs to, where it is an opportunity.
 */
account: Ref | null, 
/**
 * It is in the file no more.
 */
gone: boolean, 
/**
 * The day it is compared with, ISO date.
 */
since: string, 
/**
 * That day, in a sentence.
 */
since_told: string, 
/**
 * The last review of it; none where this is the first.
 */
last: LastReview | null, 
/**
 * What stands there: now, or at the end of the review.
 */
now: Standing, 
/**
 * What stood there at the end of the last review of it.
 */
before: Standing | null, };

/**
 * A review: the meeting, what it looks at, and the last one.
 */
export type ReviewView = { 
/**
 * The meeting, with its clock, steps, decisions and actions.
 */
meeting: WorkshopView, 
/**
 * The day the first thing it looks at is compared with, ISO date.
 */
since: string, 
/**
 * Somebody chose that day, for all.
 */
since_chosen: boolean, 
/**
 * That day, and what of it is compared, in a sentence.
 */
since_told: string, 
/**
 * Who takes part.
 */
parts: Array<ReviewPart>, 
/**
 * What it looks at, in order.
 */
subjects: Array<ReviewSubjectView>, };

/**
 * Others of a ring and a unit, in the place of one box.
 */
export type RippleMore = { 
/**
 * To ask for them by.
 */
key: string, 
/**
 * How many.
 */
count: number, 
/**
 * Ring, 0 for the closest.
 */
ring: number, 
/**
 * Left, px; 0 is the middle.
 */
x: number, 
/**
 * Top.
 */
y: number, 
/**
 * Width.
 */
w: number, 
/**
 * Height.
 */
h: number, };

/**
 * Somebody on the ripples.
 */
export type RipplePerson = { 
/**
 * Id.
 */
id: string, 
/**
 * Name; empty for a placeholder.
 */
name: string, 
/**
 * Title.
 */
title: string | null, 
/**
 * Status level.
 */
status: string | null, 
/**
 * Coverage level (C-07).
 */
coverage: string | null, 
/**
 * Level on the scale of the rings; none where not judged, then on the outermost.
 */
level: string | null, 
/**
 * Ring, 0 for the closest.
 */
ring: number, 
/**
 * Left, px; 0 is the middle.
 */
x: number, 
/**
 * Top.
 */
y: number, 
/**
 * Width.
 */
w: number, 
/**
 * Height.
 */
h: number, };

/**
 * Which ripples.
 */
export type RippleQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity whose judgements come first.
 */
opportunity: string | null, 
/**
 * One of us in the middle; none for all of us.
 */
teammate: string | null, 
/**
 * As of this day, ISO date; today where none.
 */
on: string | null, 
/**
 * Everybody, however many; else the most heeded of each part where they are too many to read.
 */
all: boolean, 
/**
 * Parts whose people are all shown, by their keys.
 */
open: Array<string>, };

/**
 * A ring.
 */
export type RippleRing = { 
/**
 * Level of those on it.
 */
level: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Half its width at its outer edge, px.
 */
radius: number, 
/**
 * Middle of its name, px.
 */
at: [number, number], };

/**
 * A part of the circle: a unit.
 */
export type RippleSector = { 
/**
 * Name.
 */
name: string, 
/**
 * Where it begins, radians clockwise from the top.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * Where its name begins outside the rings, on the base line of the text, px.
 */
at: [number, number], };

/**
 * People around us, the closer the nearer.
 */
export type RippleView = { 
/**
 * The account.
 */
account: Ref, 
/**
 * Who of us is in the middle; none for all of us.
 */
teammate: Ref | null, 
/**
 * Who of us can be.
 */
teammates: Array<Ref>, 
/**
 * The day is over: nothing can be changed.
 */
past: boolean, 
/**
 * The scale that tells how close somebody is.
 */
scale: string, 
/**
 * Its levels from the closest ring to the outermost.
 */
rings: Array<RippleRing>, 
/**
 * How high a ring is to its width.
 */
flat: number, 
/**
 * Parts of the circle, clockwise from the top.
 */
sectors: Array<RippleSector>, 
/**
 * Who or what stands in the middle: the one of us, else all of us by the workspace's name.
 */
middle: string, 
/**
 * Width and height of it, px.
 */
middle_size: [number, number], 
/**
 * People shown.
 */
people: Array<RipplePerson>, 
/**
 * Where others are that are not shown.
 */
more: Array<RippleMore>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Around everything, names too: left, top, right, bottom in px.
 */
bounds: [number, number, number, number], };

/**
 * Which risks.
 */
export type RiskQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, };

/**
 * One opportunity at risk.
 */
export type RiskRow = { 
/**
 * Which.
 */
opportunity: Ref, 
/**
 * Account's name.
 */
account: string | null, 
/**
 * Owner's name.
 */
owner: string | null, 
/**
 * Amount.
 */
amount: MoneyView | null, 
/**
 * What is wrong with it.
 */
risks: Array<RiskTold>, };

/**
 * A rule.
 */
export type RiskRule = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it says, and where it is from.
 */
math: string, 
/**
 * How many break it.
 */
count: number, };

/**
 * A rule that one breaks.
 */
export type RiskTold = { 
/**
 * The rule's key.
 */
key: string, 
/**
 * In words, with its figure.
 */
text: string, };

/**
 * Open opportunities at risk (F-04).
 */
export type RiskView = { 
/**
 * Those that break most rules first, then the largest; the first hundred.
 */
rows: Array<RiskRow>, 
/**
 * The rules, with how many break each.
 */
rules: Array<RiskRule>, 
/**
 * How many are at risk, and their amounts.
 */
total: CountedMoney, };

/**
 * Give or take a role.
 */
export type RoleTurn = { 
/**
 * People of one account.
 */
ids: Array<string>, 
/**
 * Role level.
 */
role: string, 
/**
 * Given; else taken.
 */
on: boolean, 
/**
 * Opportunity it holds for; none means everywhere.
 */
opportunity: string | null, };

/**
 * A row as it will be read.
 */
export type RowPreview = { 
/**
 * Row in the file, from 1.
 */
row: number, 
/**
 * `new`, `update`, `same` or `skip`.
 */
fate: string, 
/**
 * Field to value as it will be stored.
 */
values: { [key in string]: string }, 
/**
 * Field to what is wrong with it.
 */
problems: { [key in string]: string }, };

/**
 * What is wrong with a row.
 */
export type RowProblem = { 
/**
 * File name.
 */
file: string, 
/**
 * Row in the file, from 1.
 */
row: number, 
/**
 * The row is left out rather than one cell.
 */
skipped: boolean, 
/**
 * A sentence.
 */
text: string, };

/**
 * How often a rule speaks.
 */
export type RuleCount = { 
/**
 * Rule.
 */
rule: string, 
/**
 * What it says, without values.
 */
title: string, 
/**
 * How often.
 */
count: number, };

/**
 * Rules as a person edits them (A-07).
 */
export type RulesDraft = { 
/**
 * How the criteria go together.
 */
pass: PassDraft, 
/**
 * The number of key accounts that can still be managed; none where nobody said.
 */
limit: number | null, 
/**
 * In order; at least one to be kept.
 */
criteria: Array<CriterionDraft>, };

/**
 * What rules do to all accounts.
 */
export type RulesPreview = { 
/**
 * All accounts.
 */
accounts: number, 
/**
 * Accounts that qualify.
 */
qualify: number, 
/**
 * How many more than the manageable number.
 */
over: number, 
/**
 * Accounts that qualify and do not by the rules in force.
 */
coming: number, 
/**
 * Accounts that do not qualify and do by the rules in force.
 */
going: number, 
/**
 * Accounts that would qualify if all that is not known of them were as asked.
 */
open: number, 
/**
 * Accounts whose category says otherwise than the rules.
 */
differs: number, 
/**
 * Criterion by criterion, in order.
 */
criteria: Array<CriterionPreview>, 
/**
 * The accounts asked for: those that qualify first, then the nearest.
 */
rows: Array<RulesRow>, 
/**
 * Number of rows without paging.
 */
total: number, };

/**
 * One account and what the rules say of it.
 */
export type RulesRow = { 
/**
 * Account.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Account manager.
 */
owner: Ref | null, 
/**
 * Category level.
 */
category: string | null, 
/**
 * Won in 12 months.
 */
revenue: MoneyView, 
/**
 * Whether it qualifies.
 */
qualifies: boolean, 
/**
 * Whether it does by the rules in force; none where there are none.
 */
was: boolean | null, 
/**
 * Whether it would if all that is not known were as asked.
 */
open: boolean, 
/**
 * Weight met of all weight, 0–100.
 */
percent: number, 
/**
 * Why, in one line.
 */
why: string, 
/**
 * Criterion by criterion, in order.
 */
findings: Array<FindingView>, 
/**
 * Ticks of the ten traits (A-02), shown beside the result, never instead of it.
 */
traits: number, 
/**
 * How many traits there are.
 */
traits_of: number, 
/**
 * The category level that follows from the rules, where it is another.
 */
follows: string | null, };

/**
 * Rules to be kept from today on.
 */
export type RulesSet = { 
/**
 * The rules.
 */
rules: RulesDraft, 
/**
 * `strategy` for a changed strategy, `number` to keep the number manageable; empty where
 * only own words say it. Nothing need be said of the first rules.
 */
reason: string, 
/**
 * Why, in own words.
 */
why: string, };

/**
 * A definition to start from (A-01).
 */
export type RulesTemplate = { 
/**
 * Key.
 */
key: string, 
/**
 * Name.
 */
title: string, 
/**
 * What it says a key account is, in a sentence.
 */
prompt: string, 
/**
 * Its criteria.
 */
rules: RulesDraft, 
/**
 * How many accounts meet it today.
 */
qualify: number, };

/**
 * Rules to be tried on all accounts.
 */
export type RulesTry = { 
/**
 * The rules.
 */
rules: RulesDraft, 
/**
 * Which accounts are listed: `qualify`, `in`, `out`, `open`, `differs`; any other for all.
 */
show: string, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * A version of the rules.
 */
export type RulesVersion = { 
/**
 * Key.
 */
id: string, 
/**
 * ISO date from which they hold.
 */
on_date: string, 
/**
 * Who.
 */
author: string, 
/**
 * `strategy`, `number`, or empty for the person's own words alone.
 */
reason: string, 
/**
 * The person's own words.
 */
why: string, 
/**
 * The rules.
 */
rules: RulesDraft, 
/**
 * What differs from the version before, a sentence each.
 */
changes: Array<string>, };

/**
 * The rules in force, those before, and what rules can be made of.
 */
export type RulesView = { 
/**
 * The newest version; none before the first.
 */
current: RulesDraft | null, 
/**
 * Every version, newest first.
 */
versions: Array<RulesVersion>, 
/**
 * What a criterion can look at.
 */
subjects: Array<TestedView>, };

/**
 * One number as it was said.
 */
export type SaidView = { 
/**
 * Id.
 */
id: string, 
/**
 * `own` or `manager`.
 */
role: string, 
/**
 * The same in words.
 */
role_name: string, 
/**
 * Whose revenue.
 */
owner: Ref | null, 
/**
 * Name of the period.
 */
period: string, 
/**
 * What; none where it was taken back.
 */
amount: MoneyView | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Who.
 */
author: string, };

/**
 * Write down how content somebody is.
 */
export type SatisfactionAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * A person of it.
 */
person: string | null, 
/**
 * 1 to 5.
 */
score: number, 
/**
 * ISO date, not in the future; today where none.
 */
on_date: string | null, 
/**
 * In their words.
 */
words: string | null, };

/**
 * Change a fact of answers.
 */
export type SatisfactionChange = { 
/**
 * Answers.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: SatisfactionEdit, };

/**
 * A fact of an answer.
 */
export type SatisfactionEdit = { "field": "score", "value": number } | { "field": "on-date", "value": string } | { "field": "person", "value": string | null } | { "field": "words", "value": string | null } | { "field": "follow-up", "value": string | null } | { "field": "followed-on", "value": string | null };

/**
 * How content somebody said to be.
 */
export type SatisfactionView = { 
/**
 * Id.
 */
id: string, 
/**
 * ISO date.
 */
on_date: string, 
/**
 * 1 to 5.
 */
score: number, 
/**
 * Who said so.
 */
person: Ref | null, 
/**
 * In their words.
 */
words: string | null, 
/**
 * What we do about it.
 */
follow_up: string | null, 
/**
 * Done on, ISO date.
 */
followed_on: string | null, 
/**
 * Who wrote it down.
 */
author: string, };

/**
 * A scale.
 */
export type ScaleView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is set on: `account`, `unit`, `person`, `opportunity`, `note`…
 */
applies: Array<string>, 
/**
 * Several levels at once.
 */
multiple: boolean, 
/**
 * `tier`: a tier scheme to choose (A-09, A-11, A-13); `tag`: a dimension for filters (A-19).
 */
role: string | null, 
/**
 * A wanted level with a date can stand beside the present one (A-23).
 */
target: boolean, 
/**
 * Left out of redacted views and of every export (C-05).
 */
private: boolean, 
/**
 * Off until the workspace switches it on (C-13); see `people_settings_get`.
 */
sensitive: boolean, 
/**
 * Levels in order.
 */
levels: Array<LevelView>, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * Put a tier scheme to use.
 */
export type SchemeSet = { 
/**
 * Scale key.
 */
scheme: string, };

/**
 * A tier scheme to choose from.
 */
export type SchemeView = { 
/**
 * Scale key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * It is the one in use.
 */
in_use: boolean, 
/**
 * This workspace changed it.
 */
changed: boolean, };

/**
 * A scorecard, or a selection when it says when it is passed.
 */
export type ScorecardInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it rates: `account`, `unit`, `opportunity`, `note`, `person`.
 */
applies: Array<string>, 
/**
 * What to think of while rating.
 */
prompt: string | null, 
/**
 * Selection: when it is passed; nothing for a scorecard that gives a score.
 */
pass: PassInfo | null, 
/**
 * Selection: the number that can still be managed (A-07).
 */
limit: number | null, 
/**
 * Selection: offered to start a rule of one's own from (A-01).
 */
template: boolean, 
/**
 * Headings for the criteria; may be none.
 */
groups: Array<GroupInfo>, 
/**
 * Criteria in order.
 */
criteria: Array<CriterionInfo>, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * One scorecard.
 */
export type ScorecardKey = { 
/**
 * Key.
 */
scorecard: string, };

/**
 * Which subject on which scorecard.
 */
export type ScorecardQuery = { 
/**
 * Scorecard key.
 */
scorecard: string, 
/**
 * Subject.
 */
subject: string, 
/**
 * Competitor; none means ourselves.
 */
contender: string | null, };

/**
 * A scorecard with one subject's ratings.
 */
export type ScorecardView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to think of while rating.
 */
prompt: string | null, 
/**
 * Headings over criteria, in order.
 */
groups: Array<GroupView>, 
/**
 * In order.
 */
criteria: Array<CriterionView>, 
/**
 * 0–100; none where nothing is rated.
 */
score: number | null, 
/**
 * Share of the weight that is rated, 0–1.
 */
known: number, 
/**
 * This workspace changed the scorecard.
 */
changed: boolean, };

/**
 * What to look for.
 */
export type Search = { 
/**
 * Words; all of them must be there. Of names also pinyin and initials.
 */
text: string, 
/**
 * At most so many names and so many texts.
 */
limit: number, };

/**
 * Something found.
 */
export type SearchHit = { 
/**
 * `account`, `person`, `opportunity`, `answer`, `goal`, `issue` and the like.
 */
kind: string, 
/**
 * The same in words.
 */
kind_title: string, 
/**
 * Key of the row.
 */
id: string, 
/**
 * The name, or the part of the text with the words.
 */
text: string, 
/**
 * Whom it is about.
 */
about: string, 
/**
 * The account it belongs to.
 */
account: string | null, 
/**
 * Found by its name, not in a text.
 */
named: boolean, 
/**
 * Where it stands.
 */
place: SearchPlace, };

/**
 * A place in the program.
 */
export type SearchPlace = { 
/**
 * Page.
 */
page: string, 
/**
 * Of what.
 */
id: string | null, 
/**
 * View of the page.
 */
view: string | null, 
/**
 * What the view shows.
 */
shows: string | null, 
/**
 * Worksheet shown.
 */
sheet: string | null, };

/**
 * Accounts grouped by a dimension (A-16, A-19).
 */
export type SegmentPage = { 
/**
 * Dimension shown.
 */
dimension: string, 
/**
 * Its name.
 */
title: string, 
/**
 * All there are.
 */
dimensions: Array<DimensionView>, 
/**
 * Segments, the most revenue first, accounts without a level last.
 */
rows: Array<SegmentView>, };

/**
 * Which segments.
 */
export type SegmentQuery = { 
/**
 * Scale, or `industry`, `country`, `city`, `owner`; the first tag dimension where empty.
 */
dimension: string, 
/**
 * Only these categories.
 */
categories: Array<string>, 
/**
 * Only of this owner.
 */
owner: string | null, };

/**
 * Accounts with one level in common.
 */
export type SegmentView = { 
/**
 * Level, or the word itself; empty for accounts without one.
 */
key: string, 
/**
 * Name.
 */
title: string, 
/**
 * Accounts.
 */
count: number, 
/**
 * Their share of all accounts, as shown.
 */
share: string, 
/**
 * Their revenue of twelve months.
 */
revenue: MoneyView, 
/**
 * What they could buy in a year, as far as known.
 */
potential: MoneyView, 
/**
 * Sum of their open opportunities.
 */
open: MoneyView, 
/**
 * Opportunities won of those decided in twelve months, as shown; none where none was decided.
 */
win_rate: string | null, 
/**
 * How many were won.
 */
won: number, 
/**
 * How many were decided.
 */
decided: number, 
/**
 * What of the revenue is left after our cost, as far as it is known (A-16).
 */
margin: ShareView | null, 
/**
 * What was taken off the list price, as far as it is known (A-16).
 */
discount: ShareView | null, 
/**
 * Brings volume but no profit (A-16).
 */
unprofitable: boolean, 
/**
 * How many of us the coverage model occupies, where accounts are grouped by it (A-10).
 */
people: number | null, 
/**
 * Accounts whose category or tier the coverage model contradicts, where accounts are grouped by it.
 */
mismatched: Array<Ref>, };

/**
 * The last two weeks, day by day (D-10).
 */
export type SelfCheck = { 
/**
 * Days, oldest first.
 */
days: Array<SelfCheckDay>, 
/**
 * Activities in all.
 */
activities: number, 
/**
 * New opportunities in all.
 */
opportunities: number, 
/**
 * Activities per new opportunity; none without one.
 */
per_opportunity: number | null, };

/**
 * One day.
 */
export type SelfCheckDay = { 
/**
 * ISO date.
 */
on_date: string, 
/**
 * Activities.
 */
activities: number, 
/**
 * New leads.
 */
leads: number, 
/**
 * New opportunities.
 */
opportunities: number, };

/**
 * One value to write. Over several months a sum is spread, any other value is the same in each.
 */
export type SeriesCell = { 
/**
 * Measure key.
 */
measure: string, 
/**
 * `plan`, `actual` or `forecast`.
 */
kind: string, 
/**
 * First month.
 */
from: string, 
/**
 * Last month.
 */
to: string, 
/**
 * Account.
 */
account: string | null, 
/**
 * Unit of the account.
 */
unit: string | null, 
/**
 * Product.
 */
product: string | null, 
/**
 * One of us.
 */
teammate: string | null, 
/**
 * As typed; none takes it away.
 */
value: string | null, };

/**
 * A measure in a period.
 */
export type SeriesCellView = { 
/**
 * Plan as typed; none where nothing is planned.
 */
plan: GaugeValue | null, 
/**
 * What came.
 */
actual: GaugeValue | null, 
/**
 * Worked out from records, not entered.
 */
computed: boolean, 
/**
 * `good`, `near` or `off` against the plan.
 */
light: string | null, };

/**
 * Which measures.
 */
export type SeriesQuery = { 
/**
 * Key of the series in the method; that of sales where none.
 */
series: string, 
/**
 * Of one account; of the whole workspace where none.
 */
account: string | null, 
/**
 * First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
 */
from: string | null, 
/**
 * `month`, `quarter` or `year`; quarter where nothing is said.
 */
by: string, 
/**
 * How many periods; 0 for a year.
 */
horizon: number, };

/**
 * One measure.
 */
export type SeriesRow = { 
/**
 * Its key.
 */
measure: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The heading it stands under.
 */
group: string | null, 
/**
 * What its values are, in a word.
 */
unit: string, 
/**
 * How months make a period: `sum`, `mean` or `last`.
 */
fold: string, 
/**
 * Less is better.
 */
less: boolean, 
/**
 * What it counts.
 */
hint: string | null, 
/**
 * One per period.
 */
cells: Array<SeriesCellView>, };

/**
 * Write values, several at once: one change.
 */
export type SeriesSet = { 
/**
 * Key of the series in the method.
 */
series: string, 
/**
 * What is written.
 */
cells: Array<SeriesCell>, };

/**
 * Measures by periods.
 */
export type SeriesView = { 
/**
 * Its key.
 */
series: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Models it is from.
 */
models: Array<string>, 
/**
 * All series there are, to choose from.
 */
choices: Array<Ref>, 
/**
 * Columns.
 */
periods: Array<PeriodHead>, 
/**
 * Measures.
 */
rows: Array<SeriesRow>, };

/**
 * An account that gets too much or too little time.
 */
export type ServedView = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Title of its class.
 */
class: string, 
/**
 * Percent of the time it gets.
 */
time: number, 
/**
 * Percent that is fair: the target of its class, shared by the accounts in it.
 */
fair: number, 
/**
 * Percentage points over or under.
 */
gap: number, 
/**
 * Hours in the period.
 */
hours: number | null, 
/**
 * Hours that would be fair, where hours are what is counted.
 */
fair_hours: number | null, 
/**
 * What it gets and what is fair, in words.
 */
text: string, 
/**
 * The gap in words.
 */
gap_text: string, 
/**
 * Day of the last activity, ISO.
 */
last_on: string | null, };

/**
 * How an account is served.
 */
export type ServiceView = { 
/**
 * Issues and complaints, open ones first, then the latest.
 */
issues: Array<IssueView>, 
/**
 * Open ones.
 */
open: number, 
/**
 * Days of the oldest open one.
 */
oldest_days: number | null, 
/**
 * Mean days to the first answer, in words.
 */
response: string | null, 
/**
 * Mean days to the solution, in words.
 */
resolution: string | null, 
/**
 * Solved at the first contact, percent of those of which it is known.
 */
first_percent: number | null, 
/**
 * How content they said to be, the latest first.
 */
satisfaction: Array<SatisfactionView>, 
/**
 * Mean of the latest answer of each within a year.
 */
content: number | null, 
/**
 * Follow-ups still to be done.
 */
to_follow: number, 
/**
 * How far loyalty has come, level of the scale `loyalty` (E-27).
 */
loyalty: string | null, };

/**
 * The state of this window: settings, the open workspace, recent files.
 */
export type SessionView = { 
/**
 * Language in force: `en`, `zh-Hans` or `zh-Hant`.
 */
language: string, 
/**
 * What the person chose.
 */
settings: Settings, 
/**
 * Private things are left out of every view and export.
 */
redacted: boolean, 
/**
 * Redaction leaves out cost and margin too.
 */
redacts_cost: boolean, 
/**
 * The open workspace.
 */
workspace: WorkspaceInfo | null, 
/**
 * Recently opened files, latest first.
 */
recent: Array<RecentFile>, 
/**
 * Undo and redo.
 */
steps: Steps, 
/**
 * ISO date of today, as Rust counts it.
 */
today: string, 
/**
 * Pipelines a new workspace can start with.
 */
pipelines: Array<PipelineChoice>, 
/**
 * Currency a new workspace starts with, from language and last choice.
 */
currency: string, 
/**
 * Folder offered for new files.
 */
folder: string, };

/**
 * Settings of this person on this machine; none of it is in the workspace.
 */
export type Settings = { 
/**
 * Language code, or none to follow the system.
 */
language: string | null, 
/**
 * `light`, `dark`, `projector`, `print`, or none to follow the system.
 */
theme: string | null, 
/**
 * The name written beside changes and judgements.
 */
author: string, 
/**
 * The presentation that slides were put on last; where it stands, not what is in it.
 */
template: string | null, };

/**
 * A competitor's share.
 */
export type ShareSet = { 
/**
 * Competitor.
 */
competitor: string, 
/**
 * Typed percent; none where only its presence is known.
 */
percent: string | null, };

/**
 * A percentage of amounts, as far as somebody wrote it down.
 */
export type ShareView = { 
/**
 * As shown.
 */
text: string, 
/**
 * Of how many opportunities it is known.
 */
known: number, };

/**
 * What a board shows by size, ring, colour and second line.
 */
export type Shows = { 
/**
 * A measure: `revenue`, `potential`, `open`, `amount`, `turnover`, `employees`, `profit`,
 * `contribution`, `cost`.
 */
size?: string, 
/**
 * A measure.
 */
ring?: string, 
/**
 * Key of a scale, `owner`, `industry`, `country` or `city`.
 */
colour?: string, 
/**
 * `figures`, key of a scale, `owner`, `account`, `industry`, `country` or `city`.
 */
label?: string, };

/**
 * A value that takes part in a contradiction.
 */
export type SideView = { 
/**
 * What it is a value of: `category`, `tier`, `zone`, `revenue`…
 */
scheme: string, 
/**
 * Name of that.
 */
title: string, 
/**
 * The value in words.
 */
value: string, 
/**
 * Scale on which it can be changed.
 */
scale: string | null, 
/**
 * Level held on it.
 */
level: string | null, };

/**
 * A tier with its threshold.
 */
export type SizeTier = { 
/**
 * Level.
 */
level: string, 
/**
 * Revenue of twelve months from which an account belongs here; none leaves it to people.
 */
from: MoneyView | null, 
/**
 * Accounts in it now.
 */
now: number, 
/**
 * Accounts in it by the rule.
 */
ruled: number, 
/**
 * Revenue of those in it now.
 */
revenue: MoneyView, };

/**
 * Whether a snapshot was due.
 */
export type SnapshotDue = { 
/**
 * One was taken.
 */
taken: boolean, };

/**
 * One snapshot of the pipeline.
 */
export type SnapshotRow = { 
/**
 * Id.
 */
id: string, 
/**
 * The day it shows, ISO date.
 */
taken_on: string, 
/**
 * The same as shown.
 */
day: string, 
/**
 * `week`, `hand` or `review`.
 */
reason: string, 
/**
 * The same as shown.
 */
reason_name: string, 
/**
 * What somebody called it.
 */
name: string | null, 
/**
 * Who took it.
 */
author: string, 
/**
 * Open ones that a forecast counted.
 */
count: number, 
/**
 * Their amounts.
 */
amount: MoneyView, 
/**
 * Their amounts × chance.
 */
weighted: MoneyView, };

/**
 * Take a snapshot now.
 */
export type SnapshotTake = { 
/**
 * What to call it.
 */
name: string | null, };

/**
 * Where a part of the method comes from.
 */
export type SourceView = { 
/**
 * Models it follows, e.g. `A-17`; none when all of it is ours.
 */
models: Array<string>, 
/**
 * All of it is ours: no source has it. To be marked where it is shown.
 */
ours: boolean, 
/**
 * The workspace changed or added it.
 */
own: boolean, };

/**
 * Let all look at one thing. Leaves no entry to undo.
 */
export type Spotlight = { 
/**
 * Workshop.
 */
id: string, 
/**
 * Note or card; none for everything.
 */
item: string | null, };

/**
 * A word of the file and the stage it becomes.
 */
export type StageChoice = { 
/**
 * Word.
 */
word: string, 
/**
 * Rows with it.
 */
count: number, 
/**
 * Stage key, `won` or `lost`.
 */
stage: string, 
/**
 * Guessed rather than told.
 */
guessed: boolean, };

/**
 * What of a stage moved on (D-30).
 */
export type StageConversion = { 
/**
 * Stage key.
 */
stage: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Reached it in the period.
 */
entered: number, 
/**
 * Moved on ÷ entered; none where nobody entered.
 */
share: number | null, 
/**
 * The same in words.
 */
told: string, 
/**
 * What stands there now.
 */
opens: OpportunityQuery, };

/**
 * A stage in figures (D-30).
 */
export type StageFlow = { 
/**
 * Pipeline key.
 */
pipeline: string, 
/**
 * Stage key.
 */
stage: string, 
/**
 * Title.
 */
name: string, 
/**
 * Sign.
 */
sign: string, 
/**
 * Open and standing here now.
 */
open: number, 
/**
 * Reached it in the period; a stage skipped counts as reached.
 */
entered: number, 
/**
 * Of these, went further or won.
 */
moved_on: number, 
/**
 * Stays here that ended in the period.
 */
left: number, 
/**
 * Moved on ÷ entered, 0–1; none where nobody entered.
 */
conversion: number | null, 
/**
 * Median of those stays, days.
 */
median_days: number | null, 
/**
 * Mean of those stays, days.
 */
mean_days: number | null, 
/**
 * Days it should take.
 */
expected_days: number, 
/**
 * Open ones that stand here for too long.
 */
stuck: number, };

/**
 * Which stages in which period.
 */
export type StageFlowQuery = { 
/**
 * Pipeline; the workspace's own where none.
 */
pipeline: string | null, 
/**
 * Account.
 */
account: string | null, 
/**
 * Owner.
 */
owner: string | null, 
/**
 * From this ISO date on; all time where none.
 */
from: string | null, 
/**
 * Up to and with this ISO date; today where none.
 */
to: string | null, };

/**
 * A mark of a stage.
 */
export type StageMarkView = { 
/**
 * Key.
 */
key: string, 
/**
 * What is to be seen.
 */
text: string, 
/**
 * Reached.
 */
reached: boolean, 
/**
 * Ticked by hand; else what is on record shows it.
 */
by_hand: boolean, 
/**
 * What shows it.
 */
evidence: string | null, 
/**
 * ISO date.
 */
on_date: string | null, 
/**
 * Who.
 */
author: string | null, };

/**
 * Where a stage of a pipeline leads in another.
 */
export type StageMatch = { 
/**
 * Stage left.
 */
stage: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Opportunities there, open and decided.
 */
count: number, 
/**
 * The nearest stage of the other pipeline.
 */
to: string, };

/**
 * A stage of its pipeline, as this opportunity went through it.
 */
export type StageStepView = { 
/**
 * Key.
 */
key: string, 
/**
 * Sign.
 */
sign: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is for.
 */
goal: string, 
/**
 * `past`, `now` or `ahead`.
 */
state: string, 
/**
 * Days it stood here in all.
 */
days: number | null, 
/**
 * Days it should take.
 */
expected_days: number, 
/**
 * Percent.
 */
probability: number, 
/**
 * What the work is about: `customer`, `opportunity`, `solution` (D-12).
 */
focus: Array<string>, 
/**
 * Marks in order.
 */
marks: Array<StageMarkView>, 
/**
 * Work by role.
 */
tasks: Array<TaskView>, 
/**
 * What to beware of.
 */
warnings: Array<string>, };

/**
 * A stage.
 */
export type StageView = { 
/**
 * Key.
 */
key: string, 
/**
 * Short sign, e.g. `P1`.
 */
sign: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is there for.
 */
goal: string, 
/**
 * What shows that it is passed.
 */
marks: Array<string>, 
/**
 * Warnings on entering.
 */
warnings: Array<string>, 
/**
 * Percent.
 */
probability: number, 
/**
 * `pipeline`, `upside`, `commit` or `omitted`.
 */
category: string, 
/**
 * Days it should take.
 */
expected_days: number | null, };

/**
 * An opportunity and when we were asked.
 */
export type StairDeal = { 
/**
 * Which.
 */
opportunity: Ref, 
/**
 * Phase in which we were asked first.
 */
phase: string | null, 
/**
 * ISO date on which that was said.
 */
on_date: string | null, 
/**
 * Who said so.
 */
author: string | null, };

/**
 * A level of the relationship.
 */
export type StairLevel = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * The first phase in which who is on it is asked, from 1.
 */
first: number | null, };

/**
 * A phase of buying.
 */
export type StairPhase = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Level from which on we are asked in it.
 */
level: string | null, };

/**
 * The phases of one year.
 */
export type StairYear = { 
/**
 * Year.
 */
year: string, 
/**
 * Mean number of the phase.
 */
mean: number, 
/**
 * Of how many opportunities.
 */
count: number, };

/**
 * When we are asked, by how deep the relationship is (C-18).
 */
export type StairsView = { 
/**
 * The customer's phases of buying, in order.
 */
phases: Array<StairPhase>, 
/**
 * Levels of the relationship, the deepest first.
 */
levels: Array<StairLevel>, 
/**
 * Level of the relationship with the account.
 */
level: string | null, 
/**
 * Level wanted.
 */
wanted: string | null, 
/**
 * By, ISO date.
 */
wanted_by: string | null, 
/**
 * Opportunities, those with a phase first.
 */
deals: Array<StairDeal>, 
/**
 * Mean number of the phases we were asked in; 1 is the earliest.
 */
mean: number | null, 
/**
 * The same for the years in which the opportunities began, oldest first.
 */
years: Array<StairYear>, };

/**
 * One of theirs.
 */
export type StakeholderLine = { 
/**
 * Who; no name for a position nobody is known for.
 */
person: Ref, 
/**
 * Title.
 */
title: string | null, 
/**
 * Status level.
 */
status: string | null, 
/**
 * Buying role levels.
 */
roles: Array<string>, 
/**
 * Coverage level.
 */
coverage: string | null, 
/**
 * The pair with each of ours, in the order of the columns.
 */
cells: Array<PairView | null>, };

/**
 * Who of us knows whom of them.
 */
export type Stakeholders = { 
/**
 * The account.
 */
account: Ref, 
/**
 * Columns: ours, by name.
 */
teammates: Array<Ref>, 
/**
 * Rows: theirs, the most influential first.
 */
rows: Array<StakeholderLine>, };

/**
 * One subject on one matrix.
 */
export type StandOf = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Subject.
 */
id: string, 
/**
 * ISO date to compare with.
 */
compare_on?: string, };

/**
 * Where something stands, without what it looks like.
 */
export type StandView = { 
/**
 * Subject.
 */
id: string, 
/**
 * In force; none where it is not on the board.
 */
at: [number, number] | null, 
/**
 * By scores and levels alone.
 */
computed: [number, number] | null, 
/**
 * Placed away from its score.
 */
by_hand: boolean, 
/**
 * Zone key.
 */
zone: string | null, };

/**
 * How a subject stands.
 */
export type Standing = { 
/**
 * The day, ISO date.
 */
on: string, 
/**
 * The day it is compared with, ISO date.
 */
since: string, 
/**
 * Figures, each with how it stood.
 */
figures: Array<ReviewFigure>, 
/**
 * What to talk about, by heading.
 */
brief: Array<BriefGroup>, 
/**
 * How good the plan is (B-14); none where it is no account.
 */
rating: PlanRating | null, 
/**
 * Questions with their answers (D-34).
 */
questions: Array<ReviewQuestion>, };

/**
 * Which of two compared days; see `ChangesQuery` for what days are.
 */
export type StandingQuery = { 
/**
 * Whose.
 */
of: PipelineSlice, 
/**
 * The earlier day or snapshot.
 */
from: string | null, 
/**
 * The later day or snapshot.
 */
to: string | null, 
/**
 * Only what is to close from this month or period on.
 */
closes_from: string | null, 
/**
 * Only what is to close up to this month or period.
 */
closes_to: string | null, 
/**
 * Whether amounts are weighted by their chances.
 */
weighted: boolean, 
/**
 * The later day; the earlier one where not.
 */
later: boolean, 
/**
 * At most so many; a hundred where 0.
 */
limit: number, };

/**
 * One opportunity as it was on the day.
 */
export type StandingRow = { 
/**
 * Which.
 */
opportunity: Ref, 
/**
 * Account's name.
 */
account: string | null, 
/**
 * Amount of that day; none where nobody had said one.
 */
amount: MoneyView | null, 
/**
 * Expected close of that day, ISO date.
 */
closes_on: string | null, 
/**
 * It is in a snapshot only, and in the file no more.
 */
deleted: boolean, };

/**
 * Where a contender stands on a criterion.
 */
export type StandingSet = { 
/**
 * Criterion.
 */
criterion: string, 
/**
 * Competitor; none is ourselves.
 */
contender: string | null, 
/**
 * −1 behind, 0 not known, 1 ahead; none clears it.
 */
value: number | null, };

/**
 * What stood open on a day.
 */
export type StandingView = { 
/**
 * The day as shown.
 */
day: string, 
/**
 * All of them.
 */
total: CountedMoney, 
/**
 * How many of them had no amount.
 */
unsaid: number, 
/**
 * The largest.
 */
rows: Array<StandingRow>, };

/**
 * Which board.
 */
export type StandsQuery = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * Account whose board it is.
 */
context?: string, };

/**
 * One step that can be undone or redone.
 */
export type Step = { 
/**
 * Journal sequence of the entry.
 */
seq: number, 
/**
 * Its name in the person's language.
 */
label: string, };

/**
 * Add steps of the customer's purchase.
 */
export type StepAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Kinds; one step each.
 */
kinds: Array<string>, 
/**
 * ISO date.
 */
on_date: string | null, };

/**
 * Change one fact of steps.
 */
export type StepChange = { 
/**
 * Steps.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: StepEdit, };

/**
 * A step as a person writes it.
 */
export type StepDraft = { 
/**
 * Key of a step that is there; none for a new one.
 */
key?: string, 
/**
 * Title, not blank.
 */
title: string, 
/**
 * `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
 */
kind: string, 
/**
 * 1 to 480.
 */
minutes: number, 
/**
 * What the group is asked.
 */
prompt?: string, 
/**
 * Screen it happens on, if not the board.
 */
place?: string, 
/**
 * Deck of a step that ranks.
 */
deck?: string, };

/**
 * A fact of a step.
 */
export type StepEdit = { "field": "kind", "value": string } | { "field": "name", "value": string | null } | { "field": "on-date", "value": string | null } | { "field": "person", "value": string | null } | { "field": "done", "value": boolean } | { "field": "note", "value": string | null };

/**
 * What a step of a hand rating means.
 */
export type StepInfo = { 
/**
 * The step.
 */
value: number, 
/**
 * What it means.
 */
title: string, };

/**
 * What a step means.
 */
export type StepTitle = { 
/**
 * Step.
 */
value: number, 
/**
 * Words.
 */
title: string, };

/**
 * Where to.
 */
export type StepTo = { "way": "next" } | { "way": "back" } | { "way": "key", "key": string };

/**
 * What a step means.
 */
export type StepView = { 
/**
 * Step.
 */
value: number, 
/**
 * Words.
 */
title: string, };

/**
 * What can be undone and redone now.
 */
export type Steps = { 
/**
 * The change that undo takes back.
 */
undo: Step | null, 
/**
 * The change that redo brings again.
 */
redo: Step | null, };

/**
 * How a strategy ended so far, anywhere in the workspace.
 */
export type StrategyResult = { 
/**
 * Level of the scale `competitive-strategy`.
 */
strategy: string, 
/**
 * Opportunities won with it.
 */
won: number, 
/**
 * Opportunities decided with it.
 */
decided: number, };

/**
 * One opportunity's strategy.
 */
export type StrategyRow = { 
/**
 * Opportunity.
 */
opportunity: Ref, 
/**
 * Unit.
 */
unit: Ref | null, 
/**
 * Amount.
 */
amount: MoneyView | null, 
/**
 * Level of the scale `competitive-strategy`.
 */
strategy: string | null, };

/**
 * Who takes a chair.
 */
export type Successor = { "kind": "new", "value": string } | { "kind": "person", "value": string } | { "kind": "nobody" };

/**
 * Our people behind an account, and whether they agree to its plan (B-27).
 */
export type SupportView = { 
/**
 * People, in the order they were added.
 */
rows: Array<InsiderView>, 
/**
 * How many agree.
 */
agreed: number, 
/**
 * `nobody`, `open`, `refused` or `approved`.
 */
approval: string, 
/**
 * The same in words.
 */
sentence: string, };

/**
 * What the months bring once one opportunity is decided.
 */
export type SwingSide = { 
/**
 * Chance of the target; none without one.
 */
chance: number | null, 
/**
 * P50.
 */
p50: MoneyView, 
/**
 * The chance as shown.
 */
told: string | null, 
/**
 * By how many points the chance changes, as shown; by how much P50 does where there is no target.
 */
change: string, };

/**
 * One opportunity that makes or breaks a target.
 */
export type SwingView = { 
/**
 * Opportunity.
 */
opportunity: Ref, 
/**
 * Account's name.
 */
account: string | null, 
/**
 * Amount.
 */
amount: MoneyView, 
/**
 * Whether nobody said the amount: the list price, else the average won.
 */
estimated: boolean, 
/**
 * Its chance.
 */
chance: number, 
/**
 * Expected close, ISO date.
 */
closes_on: string | null, 
/**
 * If it is won.
 */
if_won: SwingSide, 
/**
 * If it is not.
 */
if_lost: SwingSide, };

/**
 * A row of figures.
 */
export type TableRow = { 
/**
 * Its name.
 */
name: string, 
/**
 * Figures as shown.
 */
cells: Array<string>, 
/**
 * The records behind it.
 */
target: OpportunityQuery | null, 
/**
 * The one thing it stands for.
 */
thing: Thing | null, 
/**
 * The accounts behind it, in a chart of accounts.
 */
accounts: ClassQuery | null, };

/**
 * A chart's figures as a table.
 */
export type TableView = { 
/**
 * Headings; the first is of the row names.
 */
columns: Array<string>, 
/**
 * Rows.
 */
rows: Array<TableRow>, };

/**
 * A tactic of a strategy (D-21).
 */
export type TacticOf = { 
/**
 * What to do.
 */
text: string, 
/**
 * The action that was made of it.
 */
action: ActionView | null, };

/**
 * Something to do with a person.
 */
export type TacticView = { 
/**
 * What to do.
 */
text: string, 
/**
 * The action that was made of it.
 */
action: string | null, 
/**
 * That action is done.
 */
done: boolean, };

/**
 * How answers are spread.
 */
export type TallyView = { 
/**
 * Speak for it.
 */
plus: number, 
/**
 * Not known.
 */
unknown: number, 
/**
 * Speak against it.
 */
minus: number, };

/**
 * Revenue targets of some months.
 */
export type TargetQuery = { 
/**
 * Whose; the whole business where nothing is said.
 */
of?: PipelineSlice, 
/**
 * First month `YYYY-MM`.
 */
from: string, 
/**
 * Last month `YYYY-MM`.
 */
to: string, };

/**
 * One month's target.
 */
export type TargetRow = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Target.
 */
amount: MoneyView | null, };

/**
 * Set targets.
 */
export type TargetSet = { 
/**
 * Whose; a seller, an account, a product or several of these, or the whole business.
 */
of?: PipelineSlice, 
/**
 * Months `YYYY-MM`.
 */
months: Array<string>, 
/**
 * One amount as typed for each of them; none clears.
 */
amount: string | null, };

/**
 * Work in a stage.
 */
export type TaskView = { 
/**
 * `rep`, `pre-sales` or `manager`.
 */
role: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * What was made of it in the one table.
 */
action: ActionView | null, };

/**
 * Add one of us to a team.
 */
export type TeamAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity; none for the account as a whole.
 */
opportunity: string | null, 
/**
 * Teammate.
 */
teammate: string, 
/**
 * Part played.
 */
role: string | null, 
/**
 * `core` (where none) or `extended`.
 */
layer: string | null, 
/**
 * Days planned.
 */
days: number | null, };

/**
 * Change a member of a team.
 */
export type TeamChange = { 
/**
 * Member.
 */
id: string, 
/**
 * The fact.
 */
edit: TeamEdit, };

/**
 * A fact of a team's member.
 */
export type TeamEdit = { "field": "role", "value": string | null } | { "field": "layer", "value": string } | { "field": "days", "value": number | null } | { "field": "note", "value": string | null };

/**
 * One of us on a team.
 */
export type TeamMemberView = { 
/**
 * Id.
 */
id: string, 
/**
 * Who.
 */
teammate: Ref, 
/**
 * Part played; the teammate's own role where none is said.
 */
role: string | null, 
/**
 * `core` or `extended`.
 */
layer: string, 
/**
 * Days planned.
 */
days: number | null, 
/**
 * What those cost; none without a day rate.
 */
cost: MoneyView | null, 
/**
 * Note.
 */
note: string | null, };

/**
 * Which team.
 */
export type TeamQuery = { 
/**
 * Account.
 */
account: string, 
/**
 * Opportunity; none for the account as a whole.
 */
opportunity: string | null, };

/**
 * A team with what it takes.
 */
export type TeamView = { 
/**
 * The core first.
 */
rows: Array<TeamMemberView>, 
/**
 * Days planned in all; none where none are.
 */
days: number | null, 
/**
 * What those cost; none without a day rate.
 */
cost: MoneyView | null, 
/**
 * What a day of ours costs, in the workspace's currency.
 */
rate: MoneyView | null, };

/**
 * One of us.
 */
export type TeammateRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: string | null, 
/**
 * E-mail.
 */
email: string | null, 
/**
 * Region.
 */
region: string | null, 
/**
 * Reports to.
 */
manager: Ref | null, };

/**
 * An account with the territories it is in.
 */
export type TerritoryAccount = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Its owner.
 */
owner: Ref | null, 
/**
 * Revenue of twelve months.
 */
revenue: MoneyView, 
/**
 * Potential.
 */
potential: MoneyView | null, 
/**
 * Territories it is in.
 */
territories: Array<Ref>, };

/**
 * Which accounts of the territories.
 */
export type TerritoryAccounts = { "kind": "of", "id": string } | { "kind": "gaps" } | { "kind": "overlaps" };

/**
 * Add territories.
 */
export type TerritoryAdd = { 
/**
 * Names.
 */
names: Array<string>, };

/**
 * Change a territory.
 */
export type TerritoryChange = { 
/**
 * Territory.
 */
id: string, 
/**
 * The fact.
 */
edit: TerritoryEdit, };

/**
 * A fact of a territory.
 */
export type TerritoryEdit = { "field": "name", "value": string } | { "field": "filter", "value": TerritoryFilter } | { "field": "team", "value": Array<string> } | { "field": "before", "value": string | null };

/**
 * Which accounts belong to a territory: those that match in every respect named, by any of
 * the words given for it. A respect without words leaves all in; a filter that names nothing at
 * all holds no account.
 */
export type TerritoryFilter = { 
/**
 * Industries.
 */
industries: Array<string>, 
/**
 * Countries.
 */
countries: Array<string>, 
/**
 * Cities.
 */
cities: Array<string>, 
/**
 * Category levels (A-05).
 */
categories: Array<string>, 
/**
 * Levels of the tier scheme in use.
 */
tiers: Array<string>, 
/**
 * Per scale, levels of it (A-19).
 */
tags: { [key in string]: Array<string> }, 
/**
 * Ids of account managers.
 */
owners: Array<string>, };

/**
 * Territories with what they hold.
 */
export type TerritoryPage = { 
/**
 * Territories in order.
 */
rows: Array<TerritoryView>, 
/**
 * Accounts in none.
 */
gaps: TerritorySum, 
/**
 * Accounts in two or more.
 */
overlaps: TerritorySum, 
/**
 * Accounts in all.
 */
accounts: number, 
/**
 * What a filter can name, by respect.
 */
choices: Array<RespectView>, };

/**
 * What a filter holds.
 */
export type TerritoryPreview = { 
/**
 * What it holds.
 */
sum: TerritorySum, 
/**
 * How many of them are in another territory too.
 */
shared: number, 
/**
 * Accounts that would be in no territory.
 */
gaps: number, 
/**
 * The first of them by revenue; at most 12.
 */
names: Array<string>, };

/**
 * Accounts together.
 */
export type TerritorySum = { 
/**
 * How many.
 */
count: number, 
/**
 * Revenue of twelve months.
 */
revenue: MoneyView, 
/**
 * What they could buy in a year, as far as known.
 */
potential: MoneyView, 
/**
 * Accounts to each of the team; none without a team.
 */
load: string | null, };

/**
 * What a filter would hold.
 */
export type TerritoryTry = { 
/**
 * The territory it is for; none for a new one.
 */
id: string | null, 
/**
 * Filter.
 */
filter: TerritoryFilter, };

/**
 * A territory.
 */
export type TerritoryView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Its filter; none where it cannot be read any more and holds no account.
 */
filter: TerritoryFilter | null, 
/**
 * The filter in words; empty where it names nothing, and so holds no account.
 */
told: string, 
/**
 * Its team.
 */
team: Array<Ref>, 
/**
 * `private`, `expiring`, `public`, or `unlimited` where nobody said until when (D-09).
 */
hold: string, 
/**
 * What it holds.
 */
sum: TerritorySum, 
/**
 * How many of them are in another one too.
 */
shared: number, };

/**
 * What a criterion looks at.
 */
export type TestedBy = "field" | "scale" | "scorecard";

/**
 * Something that a criterion can look at.
 */
export type TestedView = { 
/**
 * What it is.
 */
by: TestedBy, 
/**
 * Its key.
 */
key: string, 
/**
 * Its name.
 */
title: string, 
/**
 * `money`, `percent`, `count`, `years`, `score` for numbers; `word` or `level` for the rest.
 */
unit: string, 
/**
 * Levels to choose from; of a word those that accounts have.
 */
options: Array<Choice>, };

/**
 * A part of a text, one below the other.
 */
export type TextBlock = { "kind": "paragraph", 
/**
 * Its words.
 */
spans: Array<TextSpan>, } | { "kind": "heading", 
/**
 * 1 to 6.
 */
level: number, 
/**
 * Its words.
 */
spans: Array<TextSpan>, } | { "kind": "list", 
/**
 * Counted from this number; none with dots.
 */
start: number | null, 
/**
 * Its items.
 */
items: Array<Array<TextBlock>>, } | { "kind": "table", 
/**
 * Headings of its columns.
 */
head: Array<Array<TextSpan>>, 
/**
 * Rows.
 */
rows: Array<Array<Array<TextSpan>>>, } | { "kind": "quote", 
/**
 * What.
 */
blocks: Array<TextBlock>, } | { "kind": "code", 
/**
 * The letters.
 */
text: string, } | { "kind": "rule" };

/**
 * Words of one look.
 */
export type TextSpan = { 
/**
 * The words.
 */
text: string, 
/**
 * Bold.
 */
strong: boolean, 
/**
 * Italic.
 */
emphasis: boolean, 
/**
 * Struck through.
 */
strike: boolean, 
/**
 * Letter by letter.
 */
code: boolean, 
/**
 * Where it leads.
 */
href: string | null, };

/**
 * What a mark or a row stands for.
 */
export type Thing = { 
/**
 * `account`, `opportunity`, `measure` of the series shown, or `tier` of the scheme shown.
 */
kind: string, 
/**
 * Its id; the level's key of a tier, empty for accounts without one.
 */
id: string, };

/**
 * Why a row was left out.
 */
export type TieProblem = { 
/**
 * Row in the file, from 1.
 */
row: number, 
/**
 * Why, in the person's language.
 */
text: string, };

/**
 * Set the tiers of accounts by the rule.
 */
export type TierApply = { 
/**
 * Scale.
 */
scheme: string, 
/**
 * Only these; empty means all that would change.
 */
ids: Array<string>, };

/**
 * An account whose tier is another one by the rule.
 */
export type TierChange = { 
/**
 * Account.
 */
account: Ref, 
/**
 * Revenue of twelve months.
 */
revenue: MoneyView, 
/**
 * Level now.
 */
now: string | null, 
/**
 * Level by the rule.
 */
ruled: string, };

/**
 * A figure that a scheme expects of a level, as typed; blank for none.
 */
export type TierEdit = { "field": "count", "value": string | null } | { "field": "share", "value": string | null } | { "field": "time", "value": string | null };

/**
 * A page of accounts with tier and time.
 */
export type TierPage = { 
/**
 * Rows.
 */
rows: Array<TierRow>, 
/**
 * Number of rows without paging.
 */
total: number, };

/**
 * Accounts with their tier and time.
 */
export type TierQuery = { 
/**
 * Scale key; the scheme in use where none.
 */
scheme: string | null, 
/**
 * Only this level; `""` stands for none, all where absent.
 */
level: string | null, 
/**
 * Part of the name, pinyin or initials.
 */
search: string, 
/**
 * First month of the hours, `YYYY-MM`.
 */
from: string | null, 
/**
 * Last month of the hours.
 */
to: string | null, 
/**
 * `name`, `level`, `revenue`, `growth`, `potential`, `hours`, `estimate`, `time`, `gap` or
 * `last_on`; the largest revenue first where empty.
 */
sort: string, 
/**
 * Largest first.
 */
descending: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * At most so many; 0 means all.
 */
limit: number, };

/**
 * An account with its tier and its time.
 */
export type TierRow = { 
/**
 * Account.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Account manager.
 */
owner: Ref | null, 
/**
 * Level key.
 */
level: string | null, 
/**
 * Revenue of 12 months.
 */
revenue: MoneyView, 
/**
 * Revenue of the 12 months before.
 */
revenue_before: MoneyView, 
/**
 * The change in percent; none where there was nothing before.
 */
growth: number | null, 
/**
 * What it could buy from us in a year.
 */
potential: MoneyView | null, 
/**
 * Hours in the period.
 */
hours: number | null, 
/**
 * Estimated percent of all selling time.
 */
estimate: number | null, 
/**
 * Percent of the time it gets; none without a class that expects time.
 */
time: number | null, 
/**
 * Percent that is fair.
 */
fair: number | null, 
/**
 * The figures above as shown, a dash where there is none.
 */
shown: TierTexts, 
/**
 * `over` or `under`, where it gets too much or too little.
 */
served: string | null, 
/**
 * Day of the last activity, ISO.
 */
last_on: string | null, };

/**
 * A tier scheme with its rule of size (A-09).
 */
export type TierRule = { 
/**
 * Scale; none where the method has no tier scheme.
 */
scheme: string | null, 
/**
 * Levels, the highest first.
 */
tiers: Array<SizeTier>, 
/**
 * Accounts that would change by the rule, the most revenue first; at most 200.
 */
changes: Array<TierChange>, 
/**
 * How many would change.
 */
total: number, 
/**
 * Accounts without a tier.
 */
without: number, };

/**
 * Which tier scheme; the one in use where none.
 */
export type TierRuleQuery = { 
/**
 * Scale.
 */
scheme: string | null, };

/**
 * Set a tier's threshold.
 */
export type TierRuleSet = { 
/**
 * Scale.
 */
scheme: string, 
/**
 * Level.
 */
level: string, 
/**
 * Revenue of twelve months as typed; none leaves the tier to people.
 */
from: string | null, };

/**
 * Change what a scheme expects of a level.
 */
export type TierTarget = { 
/**
 * Scale key.
 */
scheme: string, 
/**
 * Level key.
 */
level: string, 
/**
 * The figure.
 */
edit: TierEdit, };

/**
 * Figures of a [`TierRow`] as shown.
 */
export type TierTexts = { 
/**
 * Change of revenue.
 */
growth: string, 
/**
 * Hours.
 */
hours: string, 
/**
 * Estimate.
 */
estimate: string, 
/**
 * Time it gets.
 */
time: string, 
/**
 * Time that is fair.
 */
fair: string, };

/**
 * A tier: what it is for, what is in it, what the scheme expects.
 */
export type TierView = { 
/**
 * Level key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * One to three characters.
 */
sign: string, 
/**
 * Colour token.
 */
tone: string, 
/**
 * What we want of accounts here (A-14).
 */
goal: string | null, 
/**
 * What to do with them (A-14).
 */
advice: string | null, 
/**
 * How they are covered (A-10).
 */
coverage: string | null, 
/**
 * What we start with (A-12).
 */
engagement: string | null, 
/**
 * How many accounts.
 */
count: number, 
/**
 * Percent of the accounts that have a tier.
 */
share: number, 
/**
 * Their revenue in 12 months.
 */
revenue: MoneyView, 
/**
 * Percent of the revenue of accounts that have a tier.
 */
revenue_share: number, 
/**
 * How many accounts the scheme expects.
 */
wanted: number | null, 
/**
 * Percent of accounts it expects.
 */
wanted_share: number | null, 
/**
 * Percent of selling time it expects.
 */
wanted_time: number | null, 
/**
 * Accounts more or fewer than expected.
 */
deviation: number | null, 
/**
 * Percentage points more or fewer.
 */
deviation_share: number | null, };

/**
 * A table of ties between people of an account.
 */
export type TiesImport = { 
/**
 * Account.
 */
account: string, 
/**
 * Path. Columns `from` and `to`; if there are such, `kind`, `strength` and `note`.
 */
path: string, 
/**
 * Adds people whom a row names and nobody is called. Where nobody is on the map yet they are added
 * anyway.
 */
add: boolean | null, };

/**
 * What an import of ties does or did.
 */
export type TiesReport = { 
/**
 * File name.
 */
name: string, 
/**
 * New links.
 */
links: number, 
/**
 * Links with another strength or note.
 */
updated: number, 
/**
 * Rows that said nothing new.
 */
same: number, 
/**
 * People who report to somebody else now.
 */
lines: number, 
/**
 * People added because a row names them.
 */
people: number, 
/**
 * Who they are.
 */
added: Array<string>, 
/**
 * Headings of filled columns that become nothing.
 */
not_taken: Array<string>, 
/**
 * Rows left out.
 */
skipped: number, 
/**
 * Why, row by row.
 */
problems: Array<TieProblem>, };

/**
 * Where selling time goes.
 */
export type TimeQuery = { 
/**
 * Scale key; the scheme in use where none.
 */
scheme: string | null, 
/**
 * First month `YYYY-MM`; the 12 months up to today where none.
 */
from: string | null, 
/**
 * Last month `YYYY-MM`.
 */
to: string | null, };

/**
 * Accounts and selling time by class, mirrored (A-13).
 */
export type TimeView = { 
/**
 * Key of the scheme shown.
 */
scheme: string | null, 
/**
 * All schemes.
 */
schemes: Array<SchemeView>, 
/**
 * First day, ISO.
 */
from: string, 
/**
 * Last day, ISO.
 */
to: string, 
/**
 * `nothing`, `hours`, `estimates` or `both`.
 */
basis: string, 
/**
 * Hours logged in the period.
 */
hours: number, 
/**
 * Accounts with hours in the period.
 */
logged: number, 
/**
 * Accounts without hours that have an estimate.
 */
estimated: number, 
/**
 * The scheme says how time is to be shared.
 */
has_targets: boolean, 
/**
 * From the top down.
 */
classes: Array<ClassTimeView>, 
/**
 * Accounts without a class.
 */
unassigned: number, 
/**
 * Percent of all time that goes to them.
 */
unassigned_time: number, 
/**
 * Get half as much again as is fair, or more; widest gap first, at most 100.
 */
over: Array<ServedView>, 
/**
 * How many those are.
 */
over_count: number, 
/**
 * Get half of what is fair, or less; widest gap first, at most 100.
 */
under: Array<ServedView>, 
/**
 * How many those are.
 */
under_count: number, 
/**
 * How this is counted, in sentences.
 */
counted: Array<string>, };

/**
 * A figure in a row, with how it is worked out.
 */
export type ToldFigure = { 
/**
 * Unique in its row.
 */
key: string, 
/**
 * Its name.
 */
label: string, 
/**
 * As shown.
 */
value: string, 
/**
 * What stands beside it.
 */
note: string | null, 
/**
 * Whether it is good news; none where it is neither.
 */
good: boolean | null, 
/**
 * How it is worked out, in words.
 */
math: string | null, 
/**
 * The records behind it, where they can be shown.
 */
opens: OpportunityQuery | null, };

/**
 * An expected close that is tried.
 */
export type TriedMove = { 
/**
 * Opportunity.
 */
id: string, 
/**
 * ISO date; none for undated.
 */
closes_on: string | null, };

/**
 * An open opportunity that no driver leads to.
 */
export type UndrivenDeal = { 
/**
 * Opportunity.
 */
opportunity: Ref, 
/**
 * Amount.
 */
amount: MoneyView | null, };

/**
 * Add units to an account.
 */
export type UnitAdd = { 
/**
 * Account.
 */
account: string, 
/**
 * Names.
 */
names: Array<string>, 
/**
 * The unit above.
 */
parent: string | null, };

/**
 * Change one fact of one or more units.
 */
export type UnitChange = { 
/**
 * Units.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: UnitEdit, };

/**
 * A fact of a unit. Amounts are typed text, read by Rust.
 */
export type UnitEdit = { "field": "name", "value": string } | { "field": "strategy", "value": string | null } | { "field": "potential", "value": string | null } | { "field": "parent", "value": string | null } | { "field": "kind", "value": string | null } | { "field": "country", "value": string | null } | { "field": "city", "value": string | null } | { "field": "employees", "value": string | null } | { "field": "turnover", "value": string | null } | { "field": "assets", "value": string | null } | { "field": "debts", "value": string | null };

/**
 * Rename a unit.
 */
export type UnitRename = { 
/**
 * Unit.
 */
id: string, 
/**
 * New name.
 */
name: string, };

/**
 * A unit (SBU) of an account.
 */
export type UnitView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The unit above.
 */
parent: string | null, 
/**
 * People in it.
 */
people_count: number, 
/**
 * Open opportunities of it.
 */
open_count: number, 
/**
 * Sum of them.
 */
open_amount: MoneyView, 
/**
 * Won with it in the last 12 months.
 */
revenue: MoneyView, 
/**
 * What it could buy from us in a year.
 */
potential: MoneyView | null, 
/**
 * Level of the scale `unit-position` (B-05).
 */
position: string | null, 
/**
 * What we do here (B-05).
 */
strategy: string | null, 
/**
 * `division`, `entity` or `site`; none is a unit of people (B-13).
 */
kind: string | null, 
/**
 * Country.
 */
country: string | null, 
/**
 * City.
 */
city: string | null, 
/**
 * Head count.
 */
employees: number | null, 
/**
 * Its own yearly turnover.
 */
turnover: MoneyView | null, 
/**
 * Total assets (B-13).
 */
assets: MoneyView | null, 
/**
 * Total liabilities (B-13).
 */
debts: MoneyView | null, 
/**
 * Liabilities in percent of assets (B-13).
 */
debt_percent: number | null, };

/**
 * Add values.
 */
export type ValueAdd = { 
/**
 * Opportunity.
 */
opportunity: string, 
/**
 * Results, one each.
 */
names: Array<string>, };

/**
 * Change one fact of values.
 */
export type ValueChange = { 
/**
 * Values.
 */
ids: Array<string>, 
/**
 * The fact.
 */
edit: ValueEdit, };

/**
 * A fact of a value.
 */
export type ValueEdit = { "field": "result", "value": string } | { "field": "measure", "value": string | null } | { "field": "baseline", "value": string | null } | { "field": "target", "value": string | null } | { "field": "amount", "value": string | null } | { "field": "judged", "value": string | null } | { "field": "confirmed-by", "value": string | null } | { "field": "confirmed-on", "value": string | null } | { "field": "differentiator", "value": string | null } | { "field": "personal", "value": string | null };

/**
 * The values of an opportunity.
 */
export type ValuePage = { 
/**
 * The account whose people can confirm.
 */
account: string | null, 
/**
 * In order.
 */
values: Array<ValueView>, 
/**
 * What all are worth a year, of those in the opportunity's currency; none where no figure is known.
 */
total: MoneyView | null, };

/**
 * A result that we deliver (B-10).
 */
export type ValueView = { 
/**
 * Id.
 */
id: string, 
/**
 * What they get.
 */
result: string, 
/**
 * By which figure of theirs it is seen.
 */
measure: string | null, 
/**
 * The figure today.
 */
baseline: string | null, 
/**
 * The figure then.
 */
target: string | null, 
/**
 * What that is worth a year.
 */
amount: MoneyView | null, 
/**
 * How they define and judge a supplier's value.
 */
judged: string | null, 
/**
 * Who of them confirmed it.
 */
confirmed_by: Ref | null, 
/**
 * ISO date.
 */
confirmed_on: string | null, 
/**
 * What nobody else gives.
 */
differentiator: string | null, 
/**
 * What the seller adds in person (D-38).
 */
personal: string | null, 
/**
 * `draft`, `quantified`, `confirmed` or `differentiated`.
 */
state: string, 
/**
 * The same in words.
 */
state_title: string, 
/**
 * What the next state needs, in words.
 */
next: string | null, };

/**
 * Somebody to be met by one of us.
 */
export type VisitView = { 
/**
 * The pair.
 */
pair: string, 
/**
 * One of them.
 */
person: Ref, 
/**
 * Title.
 */
title: string | null, 
/**
 * One of us.
 */
teammate: Ref, 
/**
 * They should meet every so many days; none where nobody said.
 */
rhythm_days: number | null, 
/**
 * Last contact of the two, ISO date.
 */
last_on: string | null, 
/**
 * To be met until, ISO date.
 */
due_on: string | null, 
/**
 * Days until then, negative where it has passed.
 */
days: number | null, 
/**
 * It has passed.
 */
late: boolean, };

/**
 * Who is to be met next.
 */
export type Visits = { 
/**
 * The most overdue first, then who is due next, then who has no rhythm.
 */
rows: Array<VisitView>, 
/**
 * Overdue ones.
 */
late: number, };

/**
 * How many dots somebody puts on a thing in all; 0 takes them away.
 */
export type VoteCast = { 
/**
 * Workshop.
 */
workshop: string, 
/**
 * Step key; the present step where none.
 */
round: string | null, 
/**
 * Note, card of the board, or key of a card of the deck.
 */
item: string, 
/**
 * Name; blank where the facilitator counts for the room.
 */
voter: string, 
/**
 * Dots.
 */
count: number, };

/**
 * Dots of one voter on one thing.
 */
export type VoteView = { 
/**
 * Name; blank for the room.
 */
voter: string, 
/**
 * On what.
 */
item: string, 
/**
 * Dots.
 */
count: number, };

/**
 * A level that is wanted.
 */
export type Wanted = { 
/**
 * Level key.
 */
level: string, 
/**
 * By, ISO date.
 */
by: string, 
/**
 * Open and over its day.
 */
overdue: boolean, 
/**
 * Reached.
 */
reached: boolean, };

/**
 * A level wanted by a date.
 */
export type WantedView = { 
/**
 * Level key.
 */
level: string, 
/**
 * ISO date.
 */
by: string, };

/**
 * A step of a friendly way.
 */
export type WayStep = { 
/**
 * What carries it, in words: how well we know the first, or what ties one to the next, and since when.
 */
text: string, 
/**
 * Who is asked to lead on, and how they stand to us, in words; none from us to the first.
 */
asked: string | null, 
/**
 * The link that carries it; none for a reporting line and for the first step.
 */
link: string | null, 
/**
 * Judged too long ago to be trusted unseen.
 */
old: boolean, 
/**
 * What it costs, the less the easier.
 */
cost: number, };

/**
 * The friendly way to a person.
 */
export type WayView = { 
/**
 * From the first, whom we know, to the person; empty where no friendly way leads there.
 */
people: Array<Ref>, 
/**
 * What it costs, the less the easier; none without a way.
 */
cost: number | null, 
/**
 * Why: from us to the first, then from one to the next.
 */
steps: Array<WayStep>, 
/**
 * The next best way that does without the last who leads on, in words with what it costs; none where there is none.
 */
other: string | null, };

/**
 * How much a criterion counts in this workspace.
 */
export type Weigh = { 
/**
 * Scorecard key.
 */
scorecard: string, 
/**
 * Criterion key.
 */
criterion: string, 
/**
 * Over 0, at most 1000.
 */
weight: number, };

/**
 * One threshold.
 */
export type WhatIfStep = { 
/**
 * The threshold.
 */
value: number, 
/**
 * As it is shown.
 */
text: string, 
/**
 * How many would qualify.
 */
count: number, };

/**
 * A threshold and what others would do.
 */
export type WhatIfView = { 
/**
 * `at_least` or `at_most`.
 */
bound: string, 
/**
 * Thresholds upwards, the present one among them.
 */
steps: Array<WhatIfStep>, 
/**
 * Place of the present one among them.
 */
at: number, };

/**
 * A cell and what is said of it.
 */
export type WhitespaceAt = { 
/**
 * Unit; none is the account itself.
 */
unit: string | null, 
/**
 * Product.
 */
product: string, 
/**
 * What is said.
 */
edit: WhitespaceEdit, };

/**
 * A unit's business with one product.
 */
export type WhitespaceCell = { 
/**
 * With all below the unit.
 */
sum: WhitespaceSum, 
/**
 * What the unit could buy by itself, as typed.
 */
potential: MoneyView | null, 
/**
 * What the unit buys by itself, as typed.
 */
current: MoneyView | null, 
/**
 * Note.
 */
note: string | null, 
/**
 * Last changed on, ISO date.
 */
on_date: string | null, 
/**
 * By whom.
 */
author: string | null, 
/**
 * Competitors and their shares, the largest first.
 */
shares: Array<WhitespaceShareView>, 
/**
 * Open opportunities and those won within twelve months, of the unit by itself.
 */
deals: Array<WhitespaceDeal>, };

/**
 * A product as a column.
 */
export type WhitespaceColumn = { 
/**
 * Product.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Series.
 */
series: string | null, };

/**
 * An opportunity in a cell.
 */
export type WhitespaceDeal = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * `open` or `won`.
 */
outcome: string, 
/**
 * Amount.
 */
amount: MoneyView | null, };

/**
 * What is said of a cell. Amounts are typed text.
 */
export type WhitespaceEdit = { "field": "potential", "value": string | null } | { "field": "current", "value": string | null } | { "field": "note", "value": string | null } | { "field": "share", "value": ShareSet } | { "field": "no-share", "value": string };

/**
 * A white cell.
 */
export type WhitespaceGap = { 
/**
 * Unit; none is the account itself.
 */
unit: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Product.
 */
product: Ref, 
/**
 * What could be bought.
 */
potential: MoneyView, };

/**
 * A unit as a row; without one, the account itself.
 */
export type WhitespaceRow = { 
/**
 * Unit; none is the account itself.
 */
unit: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * 0 at the top.
 */
depth: number, 
/**
 * Units stand below it: its cells count them too.
 */
parent: boolean, 
/**
 * One for each column; none where nothing is known of it.
 */
cells: Array<WhitespaceCell | null>, 
/**
 * All of them.
 */
total: WhitespaceSum, };

/**
 * Say what units could buy; several cells at once are one step.
 */
export type WhitespaceSet = { 
/**
 * Account.
 */
account: string, 
/**
 * The cells, each at most once.
 */
cells: Array<WhitespaceAt>, };

/**
 * A competitor in a cell.
 */
export type WhitespaceShareView = { 
/**
 * Competitor.
 */
competitor: Ref, 
/**
 * Percent of the potential; none where only its presence is known.
 */
percent: number | null, };

/**
 * Amounts of a cell, a row, a column or all of it.
 */
export type WhitespaceSum = { 
/**
 * What could be bought from us in a year; none where nobody said.
 */
potential: MoneyView | null, 
/**
 * What is bought from us in a year.
 */
current: MoneyView, 
/**
 * Won within twelve months.
 */
won: MoneyView, 
/**
 * In open opportunities.
 */
open: MoneyView, 
/**
 * Potential neither bought nor in work.
 */
gap: MoneyView, 
/**
 * Share of the potential that is bought from us, 0 to 1.
 */
share: number | null, 
/**
 * Cells with a potential of which nothing is bought and nothing in work.
 */
white: number, };

/**
 * What the units of an account could buy of our products (peers.md 2.2).
 */
export type WhitespaceView = { 
/**
 * The account.
 */
account: Ref, 
/**
 * ISO currency of every amount.
 */
currency: string, 
/**
 * Our products, those of one series together.
 */
columns: Array<WhitespaceColumn>, 
/**
 * Rows: the account itself first, then its units, each before those below it.
 */
rows: Array<WhitespaceRow>, 
/**
 * Each product over all rows, in the order of the columns.
 */
totals: Array<WhitespaceSum>, 
/**
 * All of it.
 */
total: WhitespaceSum, 
/**
 * Opportunities that are open or were won within twelve months and name no product: they stand in no cell.
 */
unplaced: number, 
/**
 * What those are worth.
 */
unplaced_amount: MoneyView, 
/**
 * Opportunities in another currency, which are not counted.
 */
foreign: number, 
/**
 * Cells with a potential of which nothing is bought and nothing in work, the largest first; at most ten.
 */
gaps: Array<WhitespaceGap>, };

/**
 * Write a document.
 */
export type WorkbookWrite = { 
/**
 * Where to; ends in `.xlsx`.
 */
path: string, 
/**
 * Only this account and what belongs to it; all of them where none.
 */
account: string | null, 
/**
 * A file that stands there is replaced.
 */
replace: boolean, };

/**
 * Write a worksheet into a file.
 */
export type WorksheetExport = { 
/**
 * Worksheet key.
 */
worksheet: string, 
/**
 * About whom.
 */
subject: string, 
/**
 * Key of one of its templates; the first where none.
 */
template?: string, 
/**
 * Where to: `.csv`, `.xlsx` or `.pdf`.
 */
path: string, 
/**
 * A file that stands there is replaced.
 */
replace?: boolean, };

/**
 * A heading.
 */
export type WorksheetHeading = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, };

/**
 * One worksheet about one subject.
 */
export type WorksheetOf = { 
/**
 * Worksheet key.
 */
worksheet: string, 
/**
 * An account, a unit, a person or an opportunity.
 */
subject: string, 
/**
 * Key of one of its templates; the first where none.
 */
template?: string, };

/**
 * A worksheet as a list shows it.
 */
export type WorksheetRow = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is for.
 */
about: string | null, 
/**
 * Sections there are.
 */
sections: number, 
/**
 * Sections with words of one's own.
 */
answered: number, 
/**
 * The newest answer, ISO date.
 */
changed_on: string | null, 
/**
 * Models it follows.
 */
models: Array<string>, };

/**
 * A section with its answer.
 */
export type WorksheetSectionView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Key of its heading or row.
 */
group: string | null, 
/**
 * Key of its column.
 */
column: string | null, 
/**
 * What to think of.
 */
prompts: Array<string>, 
/**
 * `date`, `money` or `rating`, where an answer has one.
 */
asks: string | null, 
/**
 * What was answered; none where nothing was.
 */
answer: AnswerView | null, 
/**
 * What is on record elsewhere.
 */
feeds: Array<FedView>, 
/**
 * It has words or something on record.
 */
filled: boolean, 
/**
 * Days since anything in it was said.
 */
age_days: number | null, 
/**
 * What its answer lacks, in words: the day or the figure asked for.
 */
lacks: string | null, 
/**
 * Titles of empty sections that it rests on (B-15).
 */
rests: Array<string>, };

/**
 * A worksheet with what was answered.
 */
export type WorksheetView = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is for.
 */
about: string | null, 
/**
 * Whom it is about.
 */
subject: Ref, 
/**
 * The account that is, or belongs to it.
 */
account: string | null, 
/**
 * Headings, or the rows of a grid.
 */
groups: Array<WorksheetHeading>, 
/**
 * Columns of a grid; none where it is a list.
 */
columns: Array<WorksheetHeading>, 
/**
 * Sections in order.
 */
sections: Array<WorksheetSectionView>, 
/**
 * Sections filled, with words or from records.
 */
filled: number, 
/**
 * Models it follows.
 */
models: Array<string>, };

/**
 * Which worksheets there are for somebody.
 */
export type WorksheetsOf = { 
/**
 * An account, a unit, a person or an opportunity.
 */
subject: string, };

/**
 * Begin a workshop: the places of its board are kept as they are now.
 */
export type WorkshopBegin = { 
/**
 * Agenda key; blank for one's own steps alone.
 */
agenda: string, 
/**
 * Steps in place of the agenda's; empty for the agenda's own.
 */
steps: Array<StepDraft>, 
/**
 * Title; the agenda's where none.
 */
title?: string, 
/**
 * Matrix key of the board; none for a workshop without one.
 */
matrix?: string, 
/**
 * Account.
 */
context?: string, 
/**
 * One name a line.
 */
attendees: string, 
/**
 * Votes of each in a round, 1 to 99; 3 where 0.
 */
votes_each: number, };

/**
 * Change one fact of a workshop that runs.
 */
export type WorkshopChange = { 
/**
 * Workshop.
 */
id: string, 
/**
 * The fact.
 */
edit: WorkshopEdit, };

/**
 * Turn the clock of the present step. Leaves no entry to undo.
 */
export type WorkshopClock = { 
/**
 * Workshop.
 */
id: string, 
/**
 * How.
 */
turn: ClockTurn, };

/**
 * A fact of a workshop.
 */
export type WorkshopEdit = { "field": "title", "value": string } | { "field": "attendees", "value": string } | { "field": "votes-each", "value": number } | { "field": "steps", "value": Array<StepDraft> } | { "field": "note", "value": string | null };

/**
 * A workshop in the list, latest first.
 */
export type WorkshopRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Title of its board.
 */
board: string | null, 
/**
 * Account.
 */
context: Ref | null, 
/**
 * When it began, ready to show.
 */
started: string, 
/**
 * It has not ended.
 */
running: boolean, 
/**
 * How many took part.
 */
attendees: number, 
/**
 * Minutes of its steps.
 */
minutes: number, 
/**
 * Decisions.
 */
decisions: number, 
/**
 * Actions.
 */
actions: number, 
/**
 * Actions not done.
 */
open_actions: number, };

/**
 * Go to another step. Leaves no entry to undo.
 */
export type WorkshopStep = { 
/**
 * Workshop.
 */
id: string, 
/**
 * Where to.
 */
to: StepTo, };

/**
 * A workshop as the meeting shows it.
 */
export type WorkshopView = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * It has not ended.
 */
running: boolean, 
/**
 * It is a review, and has a page of its own.
 */
review: boolean, 
/**
 * Agenda key it was begun from.
 */
agenda: string, 
/**
 * Matrix key of its board.
 */
matrix: string | null, 
/**
 * Title of its board.
 */
board: string | null, 
/**
 * Account.
 */
context: Ref | null, 
/**
 * Who takes part.
 */
attendees: Array<string>, 
/**
 * Votes of each in a round.
 */
votes_each: number, 
/**
 * Note.
 */
note: string | null, 
/**
 * When it was, ready to show.
 */
when: string, 
/**
 * Steps.
 */
steps: Array<MeetingStep>, 
/**
 * Number of the present step, from 0.
 */
step: number, 
/**
 * Its clock.
 */
clock: ClockView, 
/**
 * What all look at.
 */
spotlight: string | null, 
/**
 * Votes by round, in the steps' order.
 */
ballots: Array<BallotView>, 
/**
 * Decisions, actions and what was put aside, in their order.
 */
entries: Array<EntryView>, 
/**
 * What stands elsewhere than at the start.
 */
moves: Array<MovedView>, 
/**
 * Notes that lie face down.
 */
face_down: number, };

/**
 * Change the workspace's own facts.
 */
export type WorkspaceEdit = { "field": "name", "value": string } | { "field": "pipeline", "value": string };

/**
 * The open workspace.
 */
export type WorkspaceInfo = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * File.
 */
path: string, 
/**
 * ISO currency of its sums.
 */
currency: string, 
/**
 * The month a year of business starts with, 1 to 12.
 */
year_start: number, 
/**
 * Key of the pipeline new opportunities get.
 */
pipeline: string, 
/**
 * Opened without the right to write.
 */
read_only: boolean, 
/**
 * Where a copy of the file stands as an older version left it; set when it was brought up
 * to date on opening.
 */
older: string | null, 
/**
 * How much is in it.
 */
counts: Counts, };

/**
 * Make a workspace and open it.
 */
export type WorkspaceNew = { 
/**
 * Path; `.mainstay` is added where it lacks. Refused where a file exists.
 */
path: string, 
/**
 * Name; the file's stem where empty.
 */
name: string | null, 
/**
 * ISO currency.
 */
currency: string, 
/**
 * Key of the pipeline.
 */
pipeline: string | null, 
/**
 * Fill it with the fictional sample.
 */
sample: boolean, };

/**
 * Our people and theirs, level by level (C-19).
 */
export type Zipper = { 
/**
 * Levels from the top, as their chart has them; 0 is the top.
 */
levels: Array<ZipperLevel>, 
/**
 * Pairs that hold.
 */
pairs: Array<PairView>, };

/**
 * One level of both companies.
 */
export type ZipperLevel = { 
/**
 * 0 at the top.
 */
level: number, 
/**
 * Theirs.
 */
theirs: Array<ZipperPerson>, 
/**
 * Ours, by our own reporting lines.
 */
ours: Array<ZipperPerson>, 
/**
 * They have people here and none of them is paired.
 */
gap: boolean, };

/**
 * Somebody on the zipper.
 */
export type ZipperPerson = { 
/**
 * Id.
 */
id: string, 
/**
 * Name; empty for a placeholder.
 */
name: string, 
/**
 * Title or role.
 */
title: string | null, 
/**
 * How many pairs.
 */
pairs: number, 
/**
 * Status of one of theirs.
 */
status: string | null, 
/**
 * Among the few of the level that come first where not all are shown: who is paired, then the most heeded.
 */
first: boolean, };

/**
 * A zone as changed. Texts are of the person's language; other languages keep theirs.
 */
export type ZoneEdit = { 
/**
 * Key.
 */
key: string, 
/**
 * Name, not blank.
 */
name: string, 
/**
 * Left, bottom, right, top; whole numbers 0–100.
 */
area: [number, number, number, number], 
/**
 * What to do with what stands here.
 */
treat: string, 
/**
 * Token of its tint.
 */
tone: string, 
/**
 * `risk` or `over`.
 */
flag: string | null, };

/**
 * A zone of a matrix.
 */
export type ZoneInfo = { 
/**
 * Key.
 */
key: string, 
/**
 * Name.
 */
name: string, 
/**
 * `[left, bottom, right, top]`, 0–100.
 */
area: [number, number, number, number], 
/**
 * The verdict: how to treat what stands here.
 */
treat: string, 
/**
 * Token of its colour.
 */
tone: string, 
/**
 * `risk`: its sum is revenue at risk (A-22); `over`: cost of over-investment (D-23).
 */
flag: string | null, };

/**
 * What stands in a zone.
 */
export type ZoneTotal = { 
/**
 * Zone key.
 */
key: string, 
/**
 * Things of every kind.
 */
count: number, 
/**
 * Revenue of its notes and amounts of its open opportunities; units stand
 * beside it, since their opportunities would count twice.
 */
revenue: MoneyView, 
/**
 * Profit of its notes.
 */
profit: MoneyView, };

/**
 * A zone with what stands in it.
 */
export type ZoneView = { 
/**
 * Key.
 */
key: string, 
/**
 * Name.
 */
name: string, 
/**
 * Left, bottom, right, top on the axes.
 */
area: [number, number, number, number], 
/**
 * What to do with accounts here.
 */
treat: string, 
/**
 * Token of its tint.
 */
tone: string, 
/**
 * Cards in it.
 */
count: number, 
/**
 * What they are worth: what the disc shows where that is money.
 */
sum: MoneyView, 
/**
 * `risk` (revenue at risk, A-22) or `over` (cost of over-investment, D-23).
 */
flag: string | null, 
/**
 * The sum that the flag speaks of.
 */
flagged: MoneyView | null, 
/**
 * Where its name and sums stand: `top-right`, `top-left`, `bottom-right`
 * or `bottom-left`, away from the cards where it can be.
 */
corner: string, };

/**
 * Change the zones of a matrix in this workspace.
 */
export type ZonesSet = { 
/**
 * Matrix key.
 */
matrix: string, 
/**
 * All zones; one with an unknown key is added, one left out is gone.
 */
zones: Array<ZoneEdit>, };

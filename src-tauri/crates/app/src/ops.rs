//! The names of changes: what stands behind "Undo …" and in the history.
//!
//! Not what a change does. Invariant: a journal entry names an [`OpKind`] and the
//! arguments of its label; the label is made in the reader's language.

use i18n::Arg;
use serde_json::{Value, json};

use crate::error::shorten;
use crate::speech::Speech;

/// Declares the kinds of change with their stable names.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal,)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum OpKind { $($(#[$doc])* $kind,)* }

        impl OpKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The name the journal keeps.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }
        }
    };
}

kinds! {
    /// The sample was made.
    Sample = "sample",
    /// The workspace's name or pipeline.
    WorkspaceEdit = "workspace-edit",
    /// Accounts added.
    AccountAdd = "account-add",
    /// A fact of accounts.
    AccountEdit = "account-edit",
    /// Accounts deleted with all that hangs on them.
    AccountDelete = "account-delete",
    /// Units added.
    UnitAdd = "unit-add",
    /// A unit renamed.
    UnitRename = "unit-rename",
    /// A fact of units.
    UnitEdit = "unit-edit",
    /// Units deleted.
    UnitDelete = "unit-delete",
    /// Judged on a scale.
    Judge = "judge",
    /// Our own people named behind an account.
    InsiderAdd = "insider-add",
    /// A fact of our own people.
    InsiderEdit = "insider-edit",
    /// Our own people taken away from an account.
    InsiderDelete = "insider-delete",
    /// Why an account holds a level.
    LevelReason = "level-reason",
    /// An activity written down.
    ActivityAdd = "activity-add",
    /// A fact of activities.
    ActivityEdit = "activity-edit",
    /// Activities deleted.
    ActivityDelete = "activity-delete",
    /// What a tier scheme expects of a level.
    TierTarget = "tier-target",
    /// The tier scheme in use.
    TierScheme = "tier-scheme",
    /// Another category as proposed.
    ProposalAccept = "proposal-accept",
    /// A proposal put aside.
    ProposalAside = "proposal-aside",
    /// A proposal taken up again.
    ProposalBack = "proposal-back",
    /// People added.
    PersonAdd = "person-add",
    /// A fact of people.
    PersonEdit = "person-edit",
    /// Reports to somebody else.
    PersonManager = "person-manager",
    /// Placed by hand on the map.
    PersonPlace = "person-place",
    /// People deleted.
    PersonDelete = "person-delete",
    /// A chair given to somebody else.
    PersonSucceed = "person-succeed",
    /// People left.
    PersonLeave = "person-leave",
    /// Words about a person.
    PersonText = "person-text",
    /// Personal data erased; stands for entries whose content went too.
    Erased = "erased",
    /// The pipeline frozen; leaves no entry.
    SnapshotTake = "snapshot-take",
    /// A currency's worth from a day on.
    RateAdd = "rate-add",
    /// Exchange rates taken away.
    RateDelete = "rate-delete",
    /// The month a year starts with.
    CalendarSet = "calendar-set",
    /// A number for some months given.
    EstimateAdd = "estimate-add",
    /// Values of measures written.
    SeriesSet = "series-set",
    /// What a workspace chose for people.
    PeopleSettings = "people-settings",
    /// A second line drawn.
    LinkDotted = "link-dotted",
    /// A conflict drawn.
    LinkConflict = "link-conflict",
    /// An alliance drawn.
    LinkAlliance = "link-alliance",
    /// An introduction drawn.
    LinkIntroduction = "link-introduction",
    /// A group of people added.
    CliqueAdd = "clique-add",
    /// A group changed.
    CliqueEdit = "clique-edit",
    /// Groups deleted.
    CliqueDelete = "clique-delete",
    /// Something to do added.
    ActionAdd = "action-add",
    /// A fact of actions.
    ActionEdit = "action-edit",
    /// Actions deleted.
    ActionDelete = "action-delete",
    /// One of us paired with one of them.
    PairAdd = "pair-add",
    /// A pair changed.
    PairEdit = "pair-edit",
    /// Pairs deleted.
    PairDelete = "pair-delete",
    /// One of us added to a team.
    TeamAdd = "team-add",
    /// A member of a team changed.
    TeamEdit = "team-edit",
    /// Members taken off a team.
    TeamDelete = "team-delete",
    /// A link drawn.
    LinkAdd = "link-add",
    /// A link changed.
    LinkEdit = "link-edit",
    /// Links deleted.
    LinkDelete = "link-delete",
    /// Opportunities added.
    OpportunityAdd = "opportunity-add",
    /// A fact of opportunities.
    OpportunityEdit = "opportunity-edit",
    /// Moved to a stage, won or lost.
    OpportunityMove = "opportunity-move",
    /// Opportunities deleted.
    OpportunityDelete = "opportunity-delete",
    /// A mark of a stage reached, or taken back.
    MarkSet = "mark-set",
    /// A payment put into a schedule.
    PaymentAdd = "payment-add",
    /// A fact of payments.
    PaymentEdit = "payment-edit",
    /// Payments deleted.
    PaymentDelete = "payment-delete",
    /// Rivals named for an opportunity.
    ContenderAdd = "contender-add",
    /// A fact of rivals.
    ContenderEdit = "contender-edit",
    /// Rivals taken off an opportunity.
    ContenderDelete = "contender-delete",
    /// Decision criteria added.
    CriterionAdd = "criterion-add",
    /// A fact of decision criteria.
    CriterionEdit = "criterion-edit",
    /// Decision criteria deleted.
    CriterionDelete = "criterion-delete",
    /// Where a contender stands on a criterion.
    StandingSet = "standing-set",
    /// Protected longer, given free or handed over.
    ProtectionSet = "protection-set",
    /// Steps of a purchase added.
    StepAdd = "step-add",
    /// A fact of steps of a purchase.
    StepEdit = "step-edit",
    /// Steps of a purchase deleted.
    StepDelete = "step-delete",
    /// Something said in a section of a worksheet.
    AnswerSet = "answer-set",
    /// Values written down.
    ValueAdd = "value-add",
    /// A fact of values.
    ValueEdit = "value-edit",
    /// Values deleted.
    ValueDelete = "value-delete",
    /// Nodes of a pain chain added.
    PainAdd = "pain-add",
    /// A fact of nodes.
    PainEdit = "pain-edit",
    /// Nodes deleted with their links.
    PainDelete = "pain-delete",
    /// Two nodes linked.
    PainLink = "pain-link",
    /// Links taken away.
    PainUnlink = "pain-unlink",
    /// Nodes of a driver chain added.
    DriverAdd = "driver-add",
    /// A fact of nodes.
    DriverEdit = "driver-edit",
    /// Nodes deleted with their links.
    DriverDelete = "driver-delete",
    /// One node leads to another.
    DriverLink = "driver-link",
    /// Links taken away.
    DriverUnlink = "driver-unlink",
    /// An opportunity hangs on an initiative.
    DriverAttach = "driver-attach",
    /// An opportunity taken off an initiative.
    DriverDetach = "driver-detach",
    /// Leads written down.
    LeadAdd = "lead-add",
    /// A fact of leads.
    LeadEdit = "lead-edit",
    /// An opportunity made of a lead.
    LeadConvert = "lead-convert",
    /// Leads deleted.
    LeadDelete = "lead-delete",
    /// Goals written down.
    GoalAdd = "goal-add",
    /// A fact of goals.
    GoalEdit = "goal-edit",
    /// Goals deleted.
    GoalDelete = "goal-delete",
    /// A round of planning begun.
    CycleBegin = "cycle-begin",
    /// A fact of a step of planning.
    CycleEdit = "cycle-edit",
    /// Issues written down.
    IssueAdd = "issue-add",
    /// A fact of issues.
    IssueEdit = "issue-edit",
    /// Issues deleted.
    IssueDelete = "issue-delete",
    /// How content a customer is, written down.
    SatisfactionAdd = "satisfaction-add",
    /// A fact of such an answer.
    SatisfactionEdit = "satisfaction-edit",
    /// Such answers deleted.
    SatisfactionDelete = "satisfaction-delete",
    /// How much a part of the health counts.
    HealthWeigh = "health-weigh",
    /// What units could buy of a product.
    WhitespaceSet = "whitespace-set",
    /// What a workspace chose for its opportunities.
    PursuitSettings = "pursuit-settings",
    /// Placed on a matrix.
    Place = "place",
    /// Taken off a matrix.
    Unplace = "unplace",
    /// The reason of a place.
    PlacementExplain = "placement-explain",
    /// Notes written.
    NoteAdd = "note-add",
    /// Notes written once more.
    NoteDuplicate = "note-duplicate",
    /// A field of notes.
    NoteEdit = "note-edit",
    /// Notes that move together.
    NoteGroup = "note-group",
    /// Notes that move each for itself.
    NoteUngroup = "note-ungroup",
    /// Notes held where they are.
    NoteLock = "note-lock",
    /// Notes let go.
    NoteUnlock = "note-unlock",
    /// Accounts made of notes.
    NoteToAccount = "note-to-account",
    /// Units made of notes.
    NoteToUnit = "note-to-unit",
    /// Opportunities made of notes.
    NoteToOpportunity = "note-to-opportunity",
    /// Notes deleted.
    NoteDelete = "note-delete",
    /// Notes and other cards taken away from a board.
    BoardTakeAway = "board-take-away",
    /// Notes and other cards held where they are.
    BoardLock = "board-lock",
    /// Notes and other cards let go.
    BoardUnlock = "board-unlock",
    /// Back to the place that the score gives.
    PlaceComputed = "place-computed",
    /// Places held fast.
    PlacementLock = "placement-lock",
    /// Places let go again.
    PlacementUnlock = "placement-unlock",
    /// What a matrix shows by size, ring, colour and label.
    MatrixOptions = "matrix-options",
    /// The zones of a matrix.
    ZonesEdit = "zones-edit",
    /// Added to the method.
    PackItemAdd = "pack-item-add",
    /// A part of the method changed.
    PackItemEdit = "pack-item-edit",
    /// An own part of the method taken out.
    PackItemRemove = "pack-item-remove",
    /// A part of the method switched off.
    PackItemOff = "pack-item-off",
    /// A part of the method switched on again.
    PackItemOn = "pack-item-on",
    /// A pack taken in.
    PackImport = "pack-import",
    /// A pack taken out.
    PackRemove = "pack-remove",
    /// A section of the method back as its pack brought it.
    MethodReset = "method-reset",
    /// Rated on a criterion.
    Rate = "rate",
    /// The weight of a criterion.
    Weigh = "weigh",
    /// Rules for key accounts.
    RulesSet = "rules-set",
    /// Categories as the rules say.
    CategoryFollow = "category-follow",
    /// A level wanted by a date.
    JudgeTarget = "judge-target",
    /// A contradiction put aside.
    ContradictionAside = "contradiction-aside",
    /// A contradiction open again.
    ContradictionReopen = "contradiction-reopen",
    /// A threshold of a tier scheme.
    TierRule = "tier-rule",
    /// Tiers set by the rule.
    TierApply = "tier-apply",
    /// Territories added.
    TerritoryAdd = "territory-add",
    /// A fact of a territory.
    TerritoryEdit = "territory-edit",
    /// Territories deleted.
    TerritoryDelete = "territory-delete",
    /// Revenue targets.
    TargetSet = "target-set",
    /// Added to the catalogue.
    CatalogueAdd = "catalogue-add",
    /// A fact in the catalogue.
    CatalogueEdit = "catalogue-edit",
    /// Deleted from the catalogue.
    CatalogueDelete = "catalogue-delete",
    /// A workshop begun.
    WorkshopBegin = "workshop-begin",
    /// A fact or the steps of a workshop.
    WorkshopEdit = "workshop-edit",
    /// A review begun.
    ReviewBegin = "review-begin",
    /// A fact of a review, who takes part or what it looks at.
    ReviewEdit = "review-edit",
    /// A question of a review answered.
    ReviewAnswer = "review-answer",
    /// A workshop ended.
    WorkshopEnd = "workshop-end",
    /// Workshops deleted.
    WorkshopDelete = "workshop-delete",
    /// The meeting's clock; leaves no entry.
    WorkshopClock = "workshop-clock",
    /// Notes turned face up.
    WorkshopReveal = "workshop-reveal",
    /// Votes given.
    VoteCast = "vote-cast",
    /// Cards of a deck put in order.
    DeckOrder = "deck-order",
    /// A decision, an action or something put aside.
    EntryAdd = "entry-add",
    /// A fact of such an entry.
    EntryEdit = "entry-edit",
    /// Entries put in another order.
    EntryMove = "entry-move",
    /// Entries deleted.
    EntryDelete = "entry-delete",
    /// An agenda kept in the workspace's own pack.
    AgendaKeep = "agenda-keep",
    /// An import.
    Import = "import",
}

/// A change to be made, with what its label says.
#[derive(Debug, Clone)]
pub struct Op {
    /// Kind.
    pub kind: OpKind,
    name: String,
    count: usize,
    to: String,
    merge: Option<String>,
}

impl Op {
    /// A change of one thing, or of many of which only the number is told.
    pub fn new(kind: OpKind, name: impl Into<String>, count: usize) -> Self {
        Self { kind, name: name.into(), count, to: String::new(), merge: None }
    }

    /// Towards what.
    pub fn to(self, to: impl Into<String>) -> Self {
        Self { to: to.into(), ..self }
    }

    /// Quick repeats with this key become one entry.
    pub fn merging(self, key: impl Into<String>) -> Self {
        Self { merge: Some(key.into()), ..self }
    }

    pub(crate) fn merge(&self) -> Option<&str> {
        self.merge.as_deref()
    }

    pub(crate) fn args(&self) -> Value {
        json!({ "name": self.name, "count": self.count, "to": self.to })
    }
}

/// Beginnings of the names of changes whose labels tell nothing private of people. What is not
/// here is not told where private things are left out.
const OPEN: [&str; 35] = [
    "sample", "workspace-", "account-", "unit-", "level-reason", "tier-", "proposal-", "opportunity-", "person-add", "person-edit",
    "person-manager", "person-place", "person-delete", "person-succeed", "person-leave", "people-settings", "erased", "place",
    "unplace", "matrix-", "zones-", "pack-", "method-", "weigh", "rules-", "category-", "contradiction-", "territory-", "target-",
    "catalogue-", "workshop-", "vote-", "deck-", "agenda-", "import",
];

/// The label of an entry in the reader's language.
pub(crate) fn label(op: &str, args: &Value, speech: &Speech, redacted: bool) -> String {
    if redacted && !OPEN.iter().any(|open| op.starts_with(open)) {
        return speech.text("history-op-private");
    }
    let text = |key: &str| args[key].as_str().unwrap_or_default().to_owned();
    let count = args["count"].as_i64().unwrap_or(1);
    let known = OpKind::ALL.iter().find(|kind| kind.name() == op);
    let Some(kind) = known else { return speech.text("history-op-unknown") };
    let short = |key: &str| Arg::from(shorten(&text(key)));
    let args = [("name", short("name")), ("count", count.into()), ("to", short("to"))];
    speech.say(&format!("history-op-{}", kind.name()), &args)
}

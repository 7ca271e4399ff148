// Written by `cargo xtask generate` from the command list in Rust. Do not edit.

import { call } from '../host'
import type {
  AccountAdd,
  AccountChange,
  AccountClasses,
  AccountDetail,
  AccountHealth,
  AccountPage,
  AccountPlan,
  AccountPlanOf,
  AccountQuery,
  AccountStrategies,
  ActionAdd,
  ActionChange,
  ActionLoad,
  ActionQuery,
  ActionView,
  ActivityAdd,
  ActivityChange,
  ActivityPage,
  ActivityQuery,
  Added,
  AgendaKeep,
  AnswerSaved,
  AnswerSet,
  AnswerView,
  AnswersOf,
  AsideEnd,
  AsideSet,
  BacktestQuery,
  BacktestView,
  Backup,
  BoardItems,
  BoardLock,
  BoardQuery,
  BoardSummary,
  BondQuery,
  CalendarSettings,
  CalendarWrite,
  CandidateView,
  CardStand,
  CareView,
  CareWeigh,
  Catalogue,
  CatalogueAdd,
  CatalogueChange,
  CatalogueDelete,
  CategoryFollow,
  ChangesQuery,
  ChangesView,
  ChartQuery,
  ChartReading,
  ChartText,
  ChartView,
  ClassPage,
  ClassQuery,
  CliqueAdd,
  CliqueChange,
  CliqueView,
  ContenderAdd,
  ContenderChange,
  Contest,
  ContradictionPage,
  ContradictionQuery,
  CoveragePoint,
  CriterionAdd,
  CriterionChange,
  CultureView,
  CycleChange,
  CycleView,
  DashboardQuery,
  DashboardView,
  DataRead,
  DataWrite,
  DeckOf,
  DeckOrder,
  DeckView,
  DeckWrite,
  DepartmentView,
  DriverAdd,
  DriverBoard,
  DriverChange,
  DriverHang,
  DriverLinkAdd,
  DriverQuery,
  EntityTree,
  EntryAdd,
  EntryChange,
  EntryMove,
  EquationQuery,
  EquationView,
  Erased,
  EstimateAdd,
  EstimateQuery,
  EstimateView,
  Export,
  Exported,
  FedOf,
  FedView,
  FilePath,
  FileWritten,
  Find,
  Fit,
  ForecastQuery,
  ForecastView,
  ForecastWrite,
  FunnelQuery,
  FunnelView,
  GateQuery,
  GateView,
  GaugesView,
  GoalAdd,
  GoalChange,
  GoalQuery,
  GoalTree,
  GoalView,
  GuideView,
  HealthView,
  HeedQuery,
  HeedView,
  HeldQuery,
  HeldView,
  HistoryPage,
  HistoryQuery,
  Hit,
  Id,
  Ids,
  ImportPlan,
  ImportPreview,
  ImportReport,
  InsiderAdd,
  InsiderChange,
  InsightQuery,
  InsightView,
  IssueAdd,
  IssueChange,
  Judge,
  LeadAdd,
  LeadChange,
  LeadConvert,
  LeadFigures,
  LeadFiguresQuery,
  LeadPage,
  LeadQuery,
  LevelReasonSet,
  LinkAdd,
  LinkChange,
  MarkSet,
  MatrixKey,
  MatrixOptionsSet,
  MatrixQuery,
  MatrixView,
  MentionQuery,
  Mentions,
  MethodView,
  MinutesExport,
  MinutesOf,
  MinutesView,
  MonthBoardQuery,
  MonthBoardView,
  MovesQuery,
  MovesView,
  NoteAdd,
  NoteChange,
  NoteCopy,
  NoteLock,
  NoteQuery,
  NoteTurn,
  NoteView,
  Nothing,
  OpportunityAdd,
  OpportunityBoard,
  OpportunityChange,
  OpportunityDetail,
  OpportunityDrivers,
  OpportunityMove,
  OpportunityPage,
  OpportunityPlan,
  OpportunityPursuit,
  OpportunityQuery,
  Outcome,
  PackExport,
  PackImport,
  PackImported,
  PackItemDetail,
  PackItemKey,
  PackItemReset,
  PackItemSaved,
  PackItemSet,
  PackItemSwitch,
  PackList,
  PackRemove,
  PainAdd,
  PainChain,
  PainChange,
  PainLinkAdd,
  PairAdd,
  PairChange,
  ParetoQuery,
  ParetoView,
  PaymentAdd,
  PaymentChange,
  PeopleChanges,
  PeopleChangesQuery,
  PeopleDay,
  PeopleDaysQuery,
  PeopleMap,
  PeopleMapQuery,
  PeopleSettings,
  PersonAdd,
  PersonChange,
  PersonDetail,
  PersonErase,
  PersonExport,
  PersonLeave,
  PersonPage,
  PersonPlace,
  PersonQuery,
  PersonSucceed,
  PersonTextSet,
  PictureBytes,
  PictureCopy,
  PictureFit,
  PipelineMatch,
  Place,
  PlaceComputed,
  PlaceReason,
  PlacementLock,
  PlacementView,
  PlacesOf,
  PlanRow,
  PlayView,
  ProcessFlow,
  ProposalAnswer,
  ProposalsView,
  ProtectionSet,
  ProtectionView,
  PursuitEdit,
  PursuitSettings,
  PyramidQuery,
  PyramidView,
  Qualification,
  QualificationQuery,
  QuestionBank,
  RangeQuery,
  RangeView,
  Rate,
  RateAdd,
  RateList,
  RatingTable,
  RatingTableQuery,
  RedactSet,
  RelationCheck,
  RelationshipWrite,
  ReserveView,
  RevenuePlanQuery,
  RevenuePlanView,
  ReviewAnswerSet,
  ReviewBegin,
  ReviewChange,
  ReviewRow,
  ReviewView,
  RippleQuery,
  RippleView,
  RiskQuery,
  RiskView,
  RoleTurn,
  RulesPreview,
  RulesSet,
  RulesTemplate,
  RulesTry,
  RulesView,
  SatisfactionAdd,
  SatisfactionChange,
  SchemeSet,
  ScorecardKey,
  ScorecardQuery,
  ScorecardView,
  Search,
  SearchHit,
  SegmentPage,
  SegmentQuery,
  SelfCheck,
  SeriesQuery,
  SeriesSet,
  SeriesView,
  ServiceView,
  SessionView,
  Settings,
  SnapshotDue,
  SnapshotRow,
  SnapshotTake,
  Spotlight,
  StageFlow,
  StageFlowQuery,
  StageMatch,
  StairsView,
  Stakeholders,
  StandOf,
  StandView,
  StandingQuery,
  StandingSet,
  StandingView,
  StandsQuery,
  StepAdd,
  StepChange,
  SupportView,
  TargetQuery,
  TargetRow,
  TargetSet,
  TeamAdd,
  TeamChange,
  TeamQuery,
  TeamView,
  TerritoryAccount,
  TerritoryAccounts,
  TerritoryAdd,
  TerritoryChange,
  TerritoryPage,
  TerritoryPreview,
  TerritoryTry,
  TierApply,
  TierPage,
  TierQuery,
  TierRule,
  TierRuleQuery,
  TierRuleSet,
  TierTarget,
  TiesImport,
  TiesReport,
  TimeQuery,
  TimeView,
  UnitAdd,
  UnitChange,
  UnitRename,
  ValueAdd,
  ValueChange,
  ValuePage,
  Visits,
  VoteCast,
  WayView,
  Weigh,
  WhitespaceSet,
  WhitespaceView,
  WorkbookWrite,
  WorksheetExport,
  WorksheetOf,
  WorksheetRow,
  WorksheetView,
  WorksheetsOf,
  WorkshopBegin,
  WorkshopChange,
  WorkshopClock,
  WorkshopRow,
  WorkshopStep,
  WorkshopView,
  WorkspaceEdit,
  WorkspaceNew,
  Zipper,
  ZonesSet,
} from './types'

export const sessionGet = (): Promise<SessionView> => call('session_get', {})
export const settingsSet = (request: Settings): Promise<Outcome<SessionView>> => call('settings_set', request)
export const redactSet = (request: RedactSet): Promise<Outcome<SessionView>> => call('redact_set', request)
export const workspaceNew = (request: WorkspaceNew): Promise<Outcome<SessionView>> => call('workspace_new', request)
export const workspaceOpen = (request: FilePath): Promise<Outcome<SessionView>> => call('workspace_open', request)
export const workspaceClose = (): Promise<Outcome<SessionView>> => call('workspace_close', {})
export const workspaceEdit = (request: WorkspaceEdit): Promise<Outcome<SessionView>> => call('workspace_edit', request)
export const sampleOpen = (): Promise<Outcome<SessionView>> => call('sample_open', {})
export const recentForget = (request: FilePath): Promise<Outcome<SessionView>> => call('recent_forget', request)
export const workspaceBackup = (request: Backup): Promise<FileWritten> => call('workspace_backup', request)
export const dataWrite = (request: DataWrite): Promise<FileWritten> => call('data_write', request)
export const dataRead = (request: DataRead): Promise<Outcome<SessionView>> => call('data_read', request)
export const find = (request: Find): Promise<Array<Hit>> => call('find', request)
export const search = (request: Search): Promise<Array<SearchHit>> => call('search', request)
export const methodGet = (): Promise<MethodView> => call('method_get', {})
export const packList = (): Promise<PackList> => call('pack_list', {})
export const packItemGet = (request: PackItemKey): Promise<PackItemDetail> => call('pack_item_get', request)
export const packItemSet = (request: PackItemSet): Promise<Outcome<PackItemSaved>> => call('pack_item_set', request)
export const packItemSwitch = (request: PackItemSwitch): Promise<Outcome<Nothing>> => call('pack_item_switch', request)
export const packItemReset = (request: PackItemReset): Promise<Outcome<Nothing>> => call('pack_item_reset', request)
export const packImport = (request: PackImport): Promise<Outcome<PackImported>> => call('pack_import', request)
export const packExport = (request: PackExport): Promise<FileWritten> => call('pack_export', request)
export const packRemove = (request: PackRemove): Promise<Outcome<Nothing>> => call('pack_remove', request)
export const accountRows = (request: Partial<AccountQuery>): Promise<AccountPage> => call('account_rows', request)
export const accountGet = (request: Id): Promise<AccountDetail> => call('account_get', request)
export const accountAdd = (request: AccountAdd): Promise<Outcome<Added>> => call('account_add', request)
export const accountEdit = (request: AccountChange): Promise<Outcome<Nothing>> => call('account_edit', request)
export const accountDelete = (request: Ids): Promise<Outcome<Nothing>> => call('account_delete', request)
export const entityTree = (request: Id): Promise<EntityTree> => call('entity_tree', request)
export const unitAdd = (request: UnitAdd): Promise<Outcome<Added>> => call('unit_add', request)
export const unitRename = (request: UnitRename): Promise<Outcome<Nothing>> => call('unit_rename', request)
export const unitEdit = (request: UnitChange): Promise<Outcome<Nothing>> => call('unit_edit', request)
export const unitDelete = (request: Ids): Promise<Outcome<Nothing>> => call('unit_delete', request)
export const judge = (request: Partial<Judge>): Promise<Outcome<Nothing>> => call('judge', request)
export const supportRows = (request: Id): Promise<SupportView> => call('support_rows', request)
export const insiderAdd = (request: InsiderAdd): Promise<Outcome<Added>> => call('insider_add', request)
export const insiderEdit = (request: InsiderChange): Promise<Outcome<Nothing>> => call('insider_edit', request)
export const insiderDelete = (request: Ids): Promise<Outcome<Nothing>> => call('insider_delete', request)
export const activityRows = (request: Partial<ActivityQuery>): Promise<ActivityPage> => call('activity_rows', request)
export const activityAdd = (request: ActivityAdd): Promise<Outcome<Added>> => call('activity_add', request)
export const activityEdit = (request: ActivityChange): Promise<Outcome<Nothing>> => call('activity_edit', request)
export const activityDelete = (request: Ids): Promise<Outcome<Nothing>> => call('activity_delete', request)
export const personRows = (request: Partial<PersonQuery>): Promise<PersonPage> => call('person_rows', request)
export const personGet = (request: Id): Promise<PersonDetail> => call('person_get', request)
export const peopleMap = (request: Partial<PeopleMapQuery>): Promise<PeopleMap> => call('people_map', request)
export const peopleChanges = (request: Partial<PeopleChangesQuery>): Promise<PeopleChanges> => call('people_changes', request)
export const peopleDays = (request: Partial<PeopleDaysQuery>): Promise<Array<PeopleDay>> => call('people_days', request)
export const peopleSettingsGet = (): Promise<PeopleSettings> => call('people_settings_get', {})
export const peopleSettingsSet = (request: PeopleSettings): Promise<Outcome<Nothing>> => call('people_settings_set', request)
export const chartRead = (request: ChartText): Promise<ChartReading> => call('chart_read', request)
export const peoplePaste = (request: ChartText): Promise<Outcome<Added>> => call('people_paste', request)
export const personAdd = (request: PersonAdd): Promise<Outcome<Added>> => call('person_add', request)
export const personEdit = (request: PersonChange): Promise<Outcome<Nothing>> => call('person_edit', request)
export const personPlace = (request: PersonPlace): Promise<Outcome<Nothing>> => call('person_place', request)
export const personDelete = (request: Ids): Promise<Outcome<Nothing>> => call('person_delete', request)
export const roleTurn = (request: RoleTurn): Promise<Outcome<Nothing>> => call('role_turn', request)
export const personSucceed = (request: PersonSucceed): Promise<Outcome<Added>> => call('person_succeed', request)
export const personLeave = (request: PersonLeave): Promise<Outcome<Added>> => call('person_leave', request)
export const personTextSet = (request: Partial<PersonTextSet>): Promise<Outcome<Nothing>> => call('person_text_set', request)
export const personExport = (request: PersonExport): Promise<FileWritten> => call('person_export', request)
export const personMentions = (request: Partial<MentionQuery>): Promise<Mentions> => call('person_mentions', request)
export const personErase = (request: PersonErase): Promise<Outcome<Erased>> => call('person_erase', request)
export const linkAdd = (request: Partial<LinkAdd>): Promise<Outcome<Added>> => call('link_add', request)
export const linkEdit = (request: LinkChange): Promise<Outcome<Nothing>> => call('link_edit', request)
export const linkDelete = (request: Ids): Promise<Outcome<Nothing>> => call('link_delete', request)
export const cliqueRows = (request: Partial<BondQuery>): Promise<Array<CliqueView>> => call('clique_rows', request)
export const cliqueGet = (request: Id): Promise<CliqueView> => call('clique_get', request)
export const cliqueAdd = (request: Partial<CliqueAdd>): Promise<Outcome<Added>> => call('clique_add', request)
export const cliqueEdit = (request: CliqueChange): Promise<Outcome<Nothing>> => call('clique_edit', request)
export const cliqueDelete = (request: Ids): Promise<Outcome<Nothing>> => call('clique_delete', request)
export const relationshipPlan = (request: Partial<BondQuery>): Promise<Array<PlanRow>> => call('relationship_plan', request)
export const zipperView = (request: Partial<BondQuery>): Promise<Zipper> => call('zipper_view', request)
export const stakeholders = (request: Partial<BondQuery>): Promise<Stakeholders> => call('stakeholders', request)
export const rippleView = (request: Partial<RippleQuery>): Promise<RippleView> => call('ripple_view', request)
export const pairAdd = (request: Partial<PairAdd>): Promise<Outcome<Added>> => call('pair_add', request)
export const pairEdit = (request: PairChange): Promise<Outcome<Nothing>> => call('pair_edit', request)
export const pairDelete = (request: Ids): Promise<Outcome<Nothing>> => call('pair_delete', request)
export const actionRows = (request: Partial<ActionQuery>): Promise<Array<ActionView>> => call('action_rows', request)
export const actionLoad = (request: Partial<ActionQuery>): Promise<ActionLoad> => call('action_load', request)
export const calendarWrite = (request: CalendarWrite): Promise<FileWritten> => call('calendar_write', request)
export const actionAdd = (request: Partial<ActionAdd>): Promise<Outcome<Added>> => call('action_add', request)
export const actionEdit = (request: ActionChange): Promise<Outcome<Nothing>> => call('action_edit', request)
export const actionDelete = (request: Ids): Promise<Outcome<Nothing>> => call('action_delete', request)
export const teamRows = (request: Partial<TeamQuery>): Promise<TeamView> => call('team_rows', request)
export const teamAdd = (request: Partial<TeamAdd>): Promise<Outcome<Added>> => call('team_add', request)
export const teamEdit = (request: TeamChange): Promise<Outcome<Nothing>> => call('team_edit', request)
export const teamDelete = (request: Ids): Promise<Outcome<Nothing>> => call('team_delete', request)
export const insights = (request: Partial<InsightQuery>): Promise<Array<InsightView>> => call('insights', request)
export const stairs = (request: Id): Promise<StairsView> => call('stairs', request)
export const departments = (request: Partial<BondQuery>): Promise<Array<DepartmentView>> => call('departments', request)
export const cultures = (request: Id): Promise<Array<CultureView>> => call('cultures', request)
export const relationCheck = (request: Id): Promise<RelationCheck> => call('relation_check', request)
export const coverageTrend = (request: Partial<BondQuery>): Promise<Array<CoveragePoint>> => call('coverage_trend', request)
export const influenceOf = (request: Partial<HeedQuery>): Promise<HeedView> => call('influence_of', request)
export const way = (request: Id): Promise<WayView> => call('way', request)
export const play = (request: Id): Promise<PlayView> => call('play', request)
export const opportunityRows = (request: Partial<OpportunityQuery>): Promise<OpportunityPage> => call('opportunity_rows', request)
export const opportunityBoard = (request: Partial<OpportunityQuery>): Promise<OpportunityBoard> => call('opportunity_board', request)
export const opportunityGet = (request: Id): Promise<OpportunityDetail> => call('opportunity_get', request)
export const opportunityAdd = (request: OpportunityAdd): Promise<Outcome<Added>> => call('opportunity_add', request)
export const opportunityEdit = (request: OpportunityChange): Promise<Outcome<Nothing>> => call('opportunity_edit', request)
export const opportunityMove = (request: OpportunityMove): Promise<Outcome<Nothing>> => call('opportunity_move', request)
export const opportunityDelete = (request: Ids): Promise<Outcome<Nothing>> => call('opportunity_delete', request)
export const pipelineMatch = (request: PipelineMatch): Promise<Array<StageMatch>> => call('pipeline_match', request)
export const opportunityGate = (request: Partial<GateQuery>): Promise<GateView> => call('opportunity_gate', request)
export const opportunityPursuit = (request: Id): Promise<OpportunityPursuit> => call('opportunity_pursuit', request)
export const markSet = (request: MarkSet): Promise<Outcome<Nothing>> => call('mark_set', request)
export const paymentAdd = (request: PaymentAdd): Promise<Outcome<Added>> => call('payment_add', request)
export const paymentEdit = (request: PaymentChange): Promise<Outcome<Nothing>> => call('payment_edit', request)
export const paymentDelete = (request: Ids): Promise<Outcome<Nothing>> => call('payment_delete', request)
export const pursuitGet = (): Promise<PursuitSettings> => call('pursuit_get', {})
export const pursuitSet = (request: PursuitEdit): Promise<Outcome<Nothing>> => call('pursuit_set', request)
export const qualification = (request: Partial<QualificationQuery>): Promise<Qualification> => call('qualification', request)
export const contenderAdd = (request: ContenderAdd): Promise<Outcome<Added>> => call('contender_add', request)
export const contenderEdit = (request: ContenderChange): Promise<Outcome<Nothing>> => call('contender_edit', request)
export const contenderDelete = (request: Ids): Promise<Outcome<Nothing>> => call('contender_delete', request)
export const contest = (request: Id): Promise<Contest> => call('contest', request)
export const accountStrategies = (request: Id): Promise<AccountStrategies> => call('account_strategies', request)
export const criterionAdd = (request: CriterionAdd): Promise<Outcome<Added>> => call('criterion_add', request)
export const criterionEdit = (request: CriterionChange): Promise<Outcome<Nothing>> => call('criterion_edit', request)
export const criterionDelete = (request: Ids): Promise<Outcome<Nothing>> => call('criterion_delete', request)
export const stepAdd = (request: StepAdd): Promise<Outcome<Added>> => call('step_add', request)
export const stepEdit = (request: StepChange): Promise<Outcome<Nothing>> => call('step_edit', request)
export const stepDelete = (request: Ids): Promise<Outcome<Nothing>> => call('step_delete', request)
export const protectionSet = (request: ProtectionSet): Promise<Outcome<Nothing>> => call('protection_set', request)
export const holdingGet = (request: Id): Promise<ProtectionView> => call('holding_get', request)
export const holdingSet = (request: ProtectionSet): Promise<Outcome<Nothing>> => call('holding_set', request)
export const standingSet = (request: StandingSet): Promise<Outcome<Nothing>> => call('standing_set', request)
export const worksheetList = (request: WorksheetsOf): Promise<Array<WorksheetRow>> => call('worksheet_list', request)
export const worksheetGet = (request: WorksheetOf): Promise<WorksheetView> => call('worksheet_get', request)
export const fedGet = (request: FedOf): Promise<FedView> => call('fed_get', request)
export const answerHistory = (request: AnswersOf): Promise<Array<AnswerView>> => call('answer_history', request)
export const answerSet = (request: AnswerSet): Promise<Outcome<AnswerSaved>> => call('answer_set', request)
export const worksheetExport = (request: WorksheetExport): Promise<FileWritten> => call('worksheet_export', request)
export const cycleGet = (request: Id): Promise<CycleView> => call('cycle_get', request)
export const cycleBegin = (request: Id): Promise<Outcome<Added>> => call('cycle_begin', request)
export const cycleEdit = (request: CycleChange): Promise<Outcome<Nothing>> => call('cycle_edit', request)
export const guideGet = (request: Id): Promise<GuideView> => call('guide_get', request)
export const serviceGet = (request: Id): Promise<ServiceView> => call('service_get', request)
export const visitRows = (request: Id): Promise<Visits> => call('visit_rows', request)
export const issueAdd = (request: IssueAdd): Promise<Outcome<Added>> => call('issue_add', request)
export const issueEdit = (request: IssueChange): Promise<Outcome<Nothing>> => call('issue_edit', request)
export const issueDelete = (request: Ids): Promise<Outcome<Nothing>> => call('issue_delete', request)
export const satisfactionAdd = (request: SatisfactionAdd): Promise<Outcome<Added>> => call('satisfaction_add', request)
export const satisfactionEdit = (request: SatisfactionChange): Promise<Outcome<Nothing>> => call('satisfaction_edit', request)
export const satisfactionDelete = (request: Ids): Promise<Outcome<Nothing>> => call('satisfaction_delete', request)
export const careGet = (request: Id): Promise<CareView> => call('care_get', request)
export const careRows = (): Promise<Array<CareView>> => call('care_rows', {})
export const careWeigh = (request: CareWeigh): Promise<Outcome<Nothing>> => call('care_weigh', request)
export const accountPlan = (request: AccountPlanOf): Promise<AccountPlan> => call('account_plan', request)
export const questionBank = (request: Id): Promise<QuestionBank> => call('question_bank', request)
export const opportunityPlan = (request: Id): Promise<OpportunityPlan> => call('opportunity_plan', request)
export const valueGet = (request: Id): Promise<ValuePage> => call('value_get', request)
export const valueAdd = (request: ValueAdd): Promise<Outcome<Added>> => call('value_add', request)
export const valueEdit = (request: ValueChange): Promise<Outcome<Nothing>> => call('value_edit', request)
export const valueDelete = (request: Ids): Promise<Outcome<Nothing>> => call('value_delete', request)
export const painChain = (request: Id): Promise<PainChain> => call('pain_chain', request)
export const painAdd = (request: PainAdd): Promise<Outcome<Added>> => call('pain_add', request)
export const painEdit = (request: PainChange): Promise<Outcome<Nothing>> => call('pain_edit', request)
export const painDelete = (request: Ids): Promise<Outcome<Nothing>> => call('pain_delete', request)
export const painLinkAdd = (request: PainLinkAdd): Promise<Outcome<Added>> => call('pain_link_add', request)
export const painLinkDelete = (request: Ids): Promise<Outcome<Nothing>> => call('pain_link_delete', request)
export const driverBoard = (request: Partial<DriverQuery>): Promise<DriverBoard> => call('driver_board', request)
export const driverAdd = (request: DriverAdd): Promise<Outcome<Added>> => call('driver_add', request)
export const driverEdit = (request: DriverChange): Promise<Outcome<Nothing>> => call('driver_edit', request)
export const driverDelete = (request: Ids): Promise<Outcome<Nothing>> => call('driver_delete', request)
export const driverLinkAdd = (request: DriverLinkAdd): Promise<Outcome<Added>> => call('driver_link_add', request)
export const driverLinkDelete = (request: Ids): Promise<Outcome<Nothing>> => call('driver_link_delete', request)
export const driverAttach = (request: DriverHang): Promise<Outcome<Nothing>> => call('driver_attach', request)
export const driverDetach = (request: DriverHang): Promise<Outcome<Nothing>> => call('driver_detach', request)
export const opportunityDrivers = (request: Id): Promise<OpportunityDrivers> => call('opportunity_drivers', request)
export const flowRows = (request: Id): Promise<Array<ProcessFlow>> => call('flow_rows', request)
export const leadRows = (request: Partial<LeadQuery>): Promise<LeadPage> => call('lead_rows', request)
export const leadAdd = (request: LeadAdd): Promise<Outcome<Added>> => call('lead_add', request)
export const leadEdit = (request: LeadChange): Promise<Outcome<Nothing>> => call('lead_edit', request)
export const leadConvert = (request: LeadConvert): Promise<Outcome<Added>> => call('lead_convert', request)
export const leadDelete = (request: Ids): Promise<Outcome<Nothing>> => call('lead_delete', request)
export const leadFigures = (request: Partial<LeadFiguresQuery>): Promise<Array<LeadFigures>> => call('lead_figures', request)
export const whitespaceGet = (request: Id): Promise<WhitespaceView> => call('whitespace_get', request)
export const whitespaceSet = (request: WhitespaceSet): Promise<Outcome<Nothing>> => call('whitespace_set', request)
export const goalTree = (request: Id): Promise<GoalTree> => call('goal_tree', request)
export const goalRows = (request: Partial<GoalQuery>): Promise<Array<GoalView>> => call('goal_rows', request)
export const goalAdd = (request: GoalAdd): Promise<Outcome<Added>> => call('goal_add', request)
export const goalEdit = (request: GoalChange): Promise<Outcome<Nothing>> => call('goal_edit', request)
export const goalDelete = (request: Ids): Promise<Outcome<Nothing>> => call('goal_delete', request)
export const selfCheck = (): Promise<SelfCheck> => call('self_check', {})
export const stageFlow = (request: Partial<StageFlowQuery>): Promise<Array<StageFlow>> => call('stage_flow', request)
export const matrixView = (request: Partial<MatrixQuery>): Promise<MatrixView> => call('matrix_view', request)
export const matrixPlaces = (request: Partial<StandsQuery>): Promise<Array<StandView>> => call('matrix_places', request)
export const matrixStand = (request: StandOf): Promise<CardStand> => call('matrix_stand', request)
export const placementHistory = (request: PlacesOf): Promise<Array<PlacementView>> => call('placement_history', request)
export const place = (request: Place): Promise<Outcome<Nothing>> => call('place', request)
export const placementExplain = (request: PlaceReason): Promise<Outcome<Nothing>> => call('placement_explain', request)
export const placeComputed = (request: PlaceComputed): Promise<Outcome<Nothing>> => call('place_computed', request)
export const placementLock = (request: PlacementLock): Promise<Outcome<Nothing>> => call('placement_lock', request)
export const matrixMoves = (request: Partial<MovesQuery>): Promise<MovesView> => call('matrix_moves', request)
export const matrixOptionsSet = (request: MatrixOptionsSet): Promise<Outcome<Nothing>> => call('matrix_options_set', request)
export const matrixZonesSet = (request: ZonesSet): Promise<Outcome<Nothing>> => call('matrix_zones_set', request)
export const matrixReset = (request: MatrixKey): Promise<Outcome<Nothing>> => call('matrix_reset', request)
export const accountGauges = (request: Id): Promise<GaugesView> => call('account_gauges', request)
export const scorecardGet = (request: Partial<ScorecardQuery>): Promise<ScorecardView> => call('scorecard_get', request)
export const ratingTable = (request: Partial<RatingTableQuery>): Promise<RatingTable> => call('rating_table', request)
export const rate = (request: Partial<Rate>): Promise<Outcome<Nothing>> => call('rate', request)
export const scorecardWeigh = (request: Weigh): Promise<Outcome<Nothing>> => call('scorecard_weigh', request)
export const scorecardReset = (request: ScorecardKey): Promise<Outcome<Nothing>> => call('scorecard_reset', request)
export const noteList = (request: Partial<NoteQuery>): Promise<Array<NoteView>> => call('note_list', request)
export const boardSummary = (request: Partial<BoardQuery>): Promise<BoardSummary> => call('board_summary', request)
export const boardCandidates = (request: Partial<BoardQuery>): Promise<Array<CandidateView>> => call('board_candidates', request)
export const noteAdd = (request: Partial<NoteAdd>): Promise<Outcome<Added>> => call('note_add', request)
export const noteDuplicate = (request: NoteCopy): Promise<Outcome<Added>> => call('note_duplicate', request)
export const noteEdit = (request: NoteChange): Promise<Outcome<Nothing>> => call('note_edit', request)
export const noteGroup = (request: Ids): Promise<Outcome<Added>> => call('note_group', request)
export const noteUngroup = (request: Ids): Promise<Outcome<Nothing>> => call('note_ungroup', request)
export const noteLock = (request: NoteLock): Promise<Outcome<Nothing>> => call('note_lock', request)
export const noteTurn = (request: NoteTurn): Promise<Outcome<Added>> => call('note_turn', request)
export const noteDelete = (request: Ids): Promise<Outcome<Nothing>> => call('note_delete', request)
export const boardTakeAway = (request: BoardItems): Promise<Outcome<Nothing>> => call('board_take_away', request)
export const boardLock = (request: BoardLock): Promise<Outcome<Nothing>> => call('board_lock', request)
export const pyramidView = (request: Partial<PyramidQuery>): Promise<PyramidView> => call('pyramid_view', request)
export const paretoView = (request: Partial<ParetoQuery>): Promise<ParetoView> => call('pareto_view', request)
export const timeView = (request: Partial<TimeQuery>): Promise<TimeView> => call('time_view', request)
export const tierRows = (request: Partial<TierQuery>): Promise<TierPage> => call('tier_rows', request)
export const tierSchemeSet = (request: SchemeSet): Promise<Outcome<Nothing>> => call('tier_scheme_set', request)
export const tierTargetSet = (request: TierTarget): Promise<Outcome<Nothing>> => call('tier_target_set', request)
export const tierReset = (request: SchemeSet): Promise<Outcome<Nothing>> => call('tier_reset', request)
export const proposals = (): Promise<ProposalsView> => call('proposals', {})
export const proposalAccept = (request: ProposalAnswer): Promise<Outcome<Nothing>> => call('proposal_accept', request)
export const proposalAside = (request: ProposalAnswer): Promise<Outcome<Nothing>> => call('proposal_aside', request)
export const proposalBack = (request: ProposalAnswer): Promise<Outcome<Nothing>> => call('proposal_back', request)
export const classRows = (request: Partial<ClassQuery>): Promise<ClassPage> => call('class_rows', request)
export const classGet = (request: Id): Promise<AccountClasses> => call('class_get', request)
export const levelReasonSet = (request: LevelReasonSet): Promise<Outcome<Nothing>> => call('level_reason_set', request)
export const contradictionRows = (request: Partial<ContradictionQuery>): Promise<ContradictionPage> => call('contradiction_rows', request)
export const contradictionAside = (request: AsideSet): Promise<Outcome<Nothing>> => call('contradiction_aside', request)
export const contradictionReopen = (request: AsideEnd): Promise<Outcome<Nothing>> => call('contradiction_reopen', request)
export const tierRule = (request: Partial<TierRuleQuery>): Promise<TierRule> => call('tier_rule', request)
export const tierRuleSet = (request: TierRuleSet): Promise<Outcome<Nothing>> => call('tier_rule_set', request)
export const tierApply = (request: TierApply): Promise<Outcome<Nothing>> => call('tier_apply', request)
export const segmentRows = (request: Partial<SegmentQuery>): Promise<SegmentPage> => call('segment_rows', request)
export const territoryRows = (): Promise<TerritoryPage> => call('territory_rows', {})
export const territoryPreview = (request: TerritoryTry): Promise<TerritoryPreview> => call('territory_preview', request)
export const territoryAccounts = (request: TerritoryAccounts): Promise<Array<TerritoryAccount>> => call('territory_accounts', request)
export const territoryAdd = (request: TerritoryAdd): Promise<Outcome<Added>> => call('territory_add', request)
export const territoryEdit = (request: TerritoryChange): Promise<Outcome<Nothing>> => call('territory_edit', request)
export const territoryDelete = (request: Ids): Promise<Outcome<Nothing>> => call('territory_delete', request)
export const rulesGet = (): Promise<RulesView> => call('rules_get', {})
export const rulesTemplates = (): Promise<Array<RulesTemplate>> => call('rules_templates', {})
export const rulesPreview = (request: RulesTry): Promise<RulesPreview> => call('rules_preview', request)
export const rulesSet = (request: RulesSet): Promise<Outcome<Added>> => call('rules_set', request)
export const categoryFollow = (request: CategoryFollow): Promise<Outcome<Added>> => call('category_follow', request)
export const healthList = (): Promise<HealthView> => call('health_list', {})
export const accountHealth = (request: Id): Promise<AccountHealth> => call('account_health', request)
export const funnelGet = (request: Partial<FunnelQuery>): Promise<FunnelView> => call('funnel_get', request)
export const forecastGet = (request: Partial<ForecastQuery>): Promise<ForecastView> => call('forecast_get', request)
export const rangeGet = (request: Partial<RangeQuery>): Promise<RangeView> => call('range_get', request)
export const changesGet = (request: Partial<ChangesQuery>): Promise<ChangesView> => call('changes_get', request)
export const standingRows = (request: Partial<StandingQuery>): Promise<StandingView> => call('standing_rows', request)
export const rangeHeld = (request: Partial<HeldQuery>): Promise<HeldView> => call('range_held', request)
export const backtestGet = (request: Partial<BacktestQuery>): Promise<BacktestView> => call('backtest_get', request)
export const snapshotRows = (): Promise<Array<SnapshotRow>> => call('snapshot_rows', {})
export const snapshotTake = (request: SnapshotTake): Promise<Outcome<Added>> => call('snapshot_take', request)
export const snapshotDue = (): Promise<Outcome<SnapshotDue>> => call('snapshot_due', {})
export const rateRows = (): Promise<RateList> => call('rate_rows', {})
export const rateAdd = (request: RateAdd): Promise<Outcome<Added>> => call('rate_add', request)
export const rateDelete = (request: Ids): Promise<Outcome<Nothing>> => call('rate_delete', request)
export const calendarSet = (request: CalendarSettings): Promise<Outcome<SessionView>> => call('calendar_set', request)
export const revenuePlan = (request: Partial<RevenuePlanQuery>): Promise<RevenuePlanView> => call('revenue_plan', request)
export const seriesGet = (request: Partial<SeriesQuery>): Promise<SeriesView> => call('series_get', request)
export const seriesSet = (request: SeriesSet): Promise<Outcome<Nothing>> => call('series_set', request)
export const estimateRows = (request: Partial<EstimateQuery>): Promise<EstimateView> => call('estimate_rows', request)
export const estimateAdd = (request: EstimateAdd): Promise<Outcome<Added>> => call('estimate_add', request)
export const dashboardGet = (request: Partial<DashboardQuery>): Promise<DashboardView> => call('dashboard_get', request)
export const reserveGet = (request: Partial<DashboardQuery>): Promise<ReserveView> => call('reserve_get', request)
export const riskRows = (request: Partial<RiskQuery>): Promise<RiskView> => call('risk_rows', request)
export const equationGet = (request: Partial<EquationQuery>): Promise<EquationView> => call('equation_get', request)
export const monthBoard = (request: Partial<MonthBoardQuery>): Promise<MonthBoardView> => call('month_board', request)
export const chartDraw = (request: Partial<ChartQuery>): Promise<ChartView> => call('chart_draw', request)
export const workbookWrite = (request: WorkbookWrite): Promise<FileWritten> => call('workbook_write', request)
export const relationshipWrite = (request: RelationshipWrite): Promise<FileWritten> => call('relationship_write', request)
export const forecastWrite = (request: ForecastWrite): Promise<FileWritten> => call('forecast_write', request)
export const deckWrite = (request: DeckWrite): Promise<FileWritten> => call('deck_write', request)
export const deckSlides = (request: DeckOf): Promise<DeckView> => call('deck_slides', request)
export const pictureExport = (request: Export): Promise<Exported> => call('picture_export', request)
export const pictureFit = (request: PictureFit): Promise<Fit> => call('picture_fit', request)
export const pictureCopy = (request: PictureCopy): Promise<PictureBytes> => call('picture_copy', request)
export const targetRows = (request: Partial<TargetQuery>): Promise<Array<TargetRow>> => call('target_rows', request)
export const targetSet = (request: TargetSet): Promise<Outcome<Nothing>> => call('target_set', request)
export const catalogueGet = (): Promise<Catalogue> => call('catalogue_get', {})
export const catalogueAdd = (request: CatalogueAdd): Promise<Outcome<Added>> => call('catalogue_add', request)
export const catalogueEdit = (request: CatalogueChange): Promise<Outcome<Nothing>> => call('catalogue_edit', request)
export const catalogueDelete = (request: CatalogueDelete): Promise<Outcome<Nothing>> => call('catalogue_delete', request)
export const importPreview = (request: ImportPlan): Promise<ImportPreview> => call('import_preview', request)
export const importRun = (request: ImportPlan): Promise<Outcome<ImportReport>> => call('import_run', request)
export const tiesPreview = (request: TiesImport): Promise<TiesReport> => call('ties_preview', request)
export const tiesImport = (request: TiesImport): Promise<Outcome<TiesReport>> => call('ties_import', request)
export const workshopRows = (): Promise<Array<WorkshopRow>> => call('workshop_rows', {})
export const workshopGet = (request: Id): Promise<WorkshopView> => call('workshop_get', request)
export const workshopMinutes = (request: MinutesOf): Promise<MinutesView> => call('workshop_minutes', request)
export const minutesExport = (request: MinutesExport): Promise<FileWritten> => call('minutes_export', request)
export const workshopBegin = (request: WorkshopBegin): Promise<Outcome<Added>> => call('workshop_begin', request)
export const workshopEdit = (request: WorkshopChange): Promise<Outcome<Nothing>> => call('workshop_edit', request)
export const workshopEnd = (request: Id): Promise<Outcome<Nothing>> => call('workshop_end', request)
export const workshopDelete = (request: Ids): Promise<Outcome<Nothing>> => call('workshop_delete', request)
export const workshopStep = (request: WorkshopStep): Promise<Outcome<WorkshopView>> => call('workshop_step', request)
export const workshopClock = (request: WorkshopClock): Promise<Outcome<WorkshopView>> => call('workshop_clock', request)
export const workshopSpotlight = (request: Spotlight): Promise<Outcome<WorkshopView>> => call('workshop_spotlight', request)
export const workshopReveal = (request: Id): Promise<Outcome<Nothing>> => call('workshop_reveal', request)
export const voteCast = (request: VoteCast): Promise<Outcome<Nothing>> => call('vote_cast', request)
export const deckOrder = (request: DeckOrder): Promise<Outcome<Nothing>> => call('deck_order', request)
export const entryAdd = (request: EntryAdd): Promise<Outcome<Added>> => call('entry_add', request)
export const entryEdit = (request: EntryChange): Promise<Outcome<Nothing>> => call('entry_edit', request)
export const entryMove = (request: EntryMove): Promise<Outcome<Nothing>> => call('entry_move', request)
export const entryDelete = (request: Ids): Promise<Outcome<Nothing>> => call('entry_delete', request)
export const agendaKeep = (request: AgendaKeep): Promise<Outcome<Nothing>> => call('agenda_keep', request)
export const reviewRows = (): Promise<Array<ReviewRow>> => call('review_rows', {})
export const reviewGet = (request: Id): Promise<ReviewView> => call('review_get', request)
export const reviewBegin = (request: ReviewBegin): Promise<Outcome<Added>> => call('review_begin', request)
export const reviewEdit = (request: ReviewChange): Promise<Outcome<Nothing>> => call('review_edit', request)
export const reviewAnswer = (request: ReviewAnswerSet): Promise<Outcome<Nothing>> => call('review_answer', request)
export const historyList = (request: Partial<HistoryQuery>): Promise<HistoryPage> => call('history_list', request)
export const undo = (): Promise<Outcome<Nothing>> => call('undo', {})
export const redo = (): Promise<Outcome<Nothing>> => call('redo', {})

//! THE list of commands: each command's name, what it takes and gives, and the
//! use case that answers it.
//!
//! A `query` reads (`&Session`), a `change` writes (`&mut Session`) and answers
//! with an [`Outcome`](crate::wire::Outcome). Everything else about commands
//! — the router, the TypeScript client, the names — is made from this list.
//! Invariant: a command that is not here does not exist for any host.

/// Hands the list to the macro named.
macro_rules! command_list {
    ($apply:ident) => {
        $apply! {
            query session_get(Nothing) -> SessionView = session::get;
            change settings_set(Settings) -> SessionView = session::settings_set;
            change redact_set(RedactSet) -> SessionView = session::redact_set;
            change workspace_new(WorkspaceNew) -> SessionView = session::workspace_new;
            change workspace_open(FilePath) -> SessionView = session::workspace_open;
            change workspace_close(Nothing) -> SessionView = session::workspace_close;
            change workspace_edit(WorkspaceEdit) -> SessionView = session::workspace_edit;
            change sample_open(Nothing) -> SessionView = session::sample_open;
            change recent_forget(FilePath) -> SessionView = session::recent_forget;
            query workspace_backup(Backup) -> FileWritten = session::workspace_backup;
            query data_write(DataWrite) -> FileWritten = session::data_write;
            change data_read(DataRead) -> SessionView = session::data_read;
            query find(Find) -> Vec<Hit> = session::find;
            query search(Search) -> Vec<SearchHit> = search::search;

            query method_get(Nothing) -> MethodView = method::get;
            query pack_list(Nothing) -> PackList = packs::list;
            query pack_item_get(PackItemKey) -> PackItemDetail = packs::detail;
            change pack_item_set(PackItemSet) -> PackItemSaved = packs::set;
            change pack_item_switch(PackItemSwitch) -> Nothing = packs::switch;
            change pack_item_reset(PackItemReset) -> Nothing = packs::reset;
            change pack_import(PackImport) -> PackImported = packs::import;
            query pack_export(PackExport) -> FileWritten = packs::export;
            change pack_remove(PackRemove) -> Nothing = packs::remove;

            query account_rows(AccountQuery) -> AccountPage = accounts::rows;
            query account_get(Id) -> AccountDetail = accounts::detail;
            change account_add(AccountAdd) -> Added = accounts::add;
            change account_edit(AccountChange) -> Nothing = accounts::edit;
            change account_delete(Ids) -> Nothing = accounts::delete;
            query entity_tree(Id) -> EntityTree = accounts::entity_tree;
            change unit_add(UnitAdd) -> Added = accounts::unit_add;
            change unit_rename(UnitRename) -> Nothing = accounts::unit_rename;
            change unit_edit(UnitChange) -> Nothing = accounts::unit_edit;
            change unit_delete(Ids) -> Nothing = accounts::unit_delete;
            change judge(Judge) -> Nothing = accounts::judge;

            query support_rows(Id) -> SupportView = support::rows;
            change insider_add(InsiderAdd) -> Added = support::add;
            change insider_edit(InsiderChange) -> Nothing = support::edit;
            change insider_delete(Ids) -> Nothing = support::delete;

            query activity_rows(ActivityQuery) -> ActivityPage = activities::rows;
            change activity_add(ActivityAdd) -> Added = activities::add;
            change activity_edit(ActivityChange) -> Nothing = activities::edit;
            change activity_delete(Ids) -> Nothing = activities::delete;

            query person_rows(PersonQuery) -> PersonPage = people::rows;
            query person_get(Id) -> PersonDetail = people::detail;
            query people_map(PeopleMapQuery) -> PeopleMap = people::map;
            query people_changes(PeopleChangesQuery) -> PeopleChanges = people::changes;
            query people_days(PeopleDaysQuery) -> Vec<PeopleDay> = people::days;
            query people_settings_get(Nothing) -> PeopleSettings = people::settings_get;
            change people_settings_set(PeopleSettings) -> Nothing = people::settings_set;
            query chart_read(ChartText) -> ChartReading = people::chart_read;
            change people_paste(ChartText) -> Added = people::paste;
            change person_add(PersonAdd) -> Added = people::add;
            change person_edit(PersonChange) -> Nothing = people::edit;
            change person_place(PersonPlace) -> Nothing = people::place;
            change person_delete(Ids) -> Nothing = people::delete;
            change role_turn(RoleTurn) -> Nothing = people::role_turn;
            change person_succeed(PersonSucceed) -> Added = people::succeed;
            change person_leave(PersonLeave) -> Added = people::leave;
            change person_text_set(PersonTextSet) -> Nothing = people::text_set;
            query person_export(PersonExport) -> FileWritten = people::export;
            query person_mentions(MentionQuery) -> Mentions = people::mentions;
            change person_erase(PersonErase) -> Erased = people::erase;
            change link_add(LinkAdd) -> Added = people::link_add;
            change link_edit(LinkChange) -> Nothing = people::link_edit;
            change link_delete(Ids) -> Nothing = people::link_delete;
            query clique_rows(BondQuery) -> Vec<CliqueView> = people::clique_rows;
            query clique_get(Id) -> CliqueView = people::clique_get;
            change clique_add(CliqueAdd) -> Added = people::clique_add;
            change clique_edit(CliqueChange) -> Nothing = people::clique_edit;
            change clique_delete(Ids) -> Nothing = people::clique_delete;
            query relationship_plan(BondQuery) -> Vec<PlanRow> = people::plan;
            query zipper_view(BondQuery) -> Zipper = people::zipper;
            query stakeholders(BondQuery) -> Stakeholders = people::stakeholders;
            query ripple_view(RippleQuery) -> RippleView = people::ripple;
            change pair_add(PairAdd) -> Added = people::pair_add;
            change pair_edit(PairChange) -> Nothing = people::pair_edit;
            change pair_delete(Ids) -> Nothing = people::pair_delete;
            query action_rows(ActionQuery) -> Vec<ActionView> = actions::action_rows;
            query action_load(ActionQuery) -> ActionLoad = actions::action_load;
            query calendar_write(CalendarWrite) -> FileWritten = actions::calendar_write;
            change action_add(ActionAdd) -> Added = actions::action_add;
            change action_edit(ActionChange) -> Nothing = actions::action_edit;
            change action_delete(Ids) -> Nothing = actions::action_delete;
            query team_rows(TeamQuery) -> TeamView = people::team_rows;
            change team_add(TeamAdd) -> Added = people::team_add;
            change team_edit(TeamChange) -> Nothing = people::team_edit;
            change team_delete(Ids) -> Nothing = people::team_delete;

            query insights(InsightQuery) -> Vec<InsightView> = insights::insights;
            query stairs(Id) -> StairsView = relations::stairs;
            query departments(BondQuery) -> Vec<DepartmentView> = relations::departments;
            query cultures(Id) -> Vec<CultureView> = relations::cultures;
            query relation_check(Id) -> RelationCheck = relations::check;
            query coverage_trend(BondQuery) -> Vec<CoveragePoint> = relations::coverage_trend;

            query influence_of(HeedQuery) -> HeedView = people::influence_of;
            query way(Id) -> WayView = insights::way;
            query play(Id) -> PlayView = insights::play;

            query opportunity_rows(OpportunityQuery) -> OpportunityPage = opportunities::rows;
            query opportunity_board(OpportunityQuery) -> OpportunityBoard = opportunities::board;
            query opportunity_get(Id) -> OpportunityDetail = opportunities::detail;
            change opportunity_add(OpportunityAdd) -> Added = opportunities::add;
            change opportunity_edit(OpportunityChange) -> Nothing = opportunities::edit;
            change opportunity_move(OpportunityMove) -> Nothing = opportunities::move_to;
            change opportunity_delete(Ids) -> Nothing = opportunities::delete;
            query pipeline_match(PipelineMatch) -> Vec<StageMatch> = opportunities::pipeline_match;
            query opportunity_gate(GateQuery) -> GateView = opportunities::gate;
            query opportunity_pursuit(Id) -> OpportunityPursuit = opportunities::pursuit;
            change mark_set(MarkSet) -> Nothing = opportunities::mark_set;
            change payment_add(PaymentAdd) -> Added = opportunities::payment_add;
            change payment_edit(PaymentChange) -> Nothing = opportunities::payment_edit;
            change payment_delete(Ids) -> Nothing = opportunities::payment_delete;
            query pursuit_get(Nothing) -> PursuitSettings = opportunities::pursuit_get;
            change pursuit_set(PursuitEdit) -> Nothing = opportunities::pursuit_set;
            query qualification(QualificationQuery) -> Qualification = qualify::qualification;
            change contender_add(ContenderAdd) -> Added = qualify::contender_add;
            change contender_edit(ContenderChange) -> Nothing = qualify::contender_edit;
            change contender_delete(Ids) -> Nothing = qualify::contender_delete;
            query contest(Id) -> Contest = compete::contest;
            query account_strategies(Id) -> AccountStrategies = compete::account_strategies;
            change criterion_add(CriterionAdd) -> Added = compete::criterion_add;
            change criterion_edit(CriterionChange) -> Nothing = compete::criterion_edit;
            change criterion_delete(Ids) -> Nothing = compete::criterion_delete;
            change step_add(StepAdd) -> Added = compete::step_add;
            change step_edit(StepChange) -> Nothing = compete::step_edit;
            change step_delete(Ids) -> Nothing = compete::step_delete;
            change protection_set(ProtectionSet) -> Nothing = opportunities::protection_set;
            query holding_get(Id) -> ProtectionView = holdings::holding_get;
            change holding_set(ProtectionSet) -> Nothing = holdings::holding_set;
            change standing_set(StandingSet) -> Nothing = compete::standing_set;
            query worksheet_list(WorksheetsOf) -> Vec<WorksheetRow> = worksheets::worksheet_list;
            query worksheet_get(WorksheetOf) -> WorksheetView = worksheets::worksheet_get;
            query fed_get(FedOf) -> FedView = worksheets::fed_get;
            query answer_history(AnswersOf) -> Vec<AnswerView> = worksheets::answer_history;
            change answer_set(AnswerSet) -> AnswerSaved = worksheets::answer_set;
            query worksheet_export(WorksheetExport) -> FileWritten = worksheets::worksheet_export;
            query cycle_get(Id) -> CycleView = care::cycle_get;
            change cycle_begin(Id) -> Added = care::cycle_begin;
            change cycle_edit(CycleChange) -> Nothing = care::cycle_edit;
            query guide_get(Id) -> GuideView = care::guide_get;
            query service_get(Id) -> ServiceView = care::service_get;
            change issue_add(IssueAdd) -> Added = care::issue_add;
            change issue_edit(IssueChange) -> Nothing = care::issue_edit;
            change issue_delete(Ids) -> Nothing = care::issue_delete;
            change satisfaction_add(SatisfactionAdd) -> Added = care::satisfaction_add;
            change satisfaction_edit(SatisfactionChange) -> Nothing = care::satisfaction_edit;
            change satisfaction_delete(Ids) -> Nothing = care::satisfaction_delete;
            query care_get(Id) -> CareView = care::health_get;
            query care_rows(Nothing) -> Vec<CareView> = care::health_rows;
            change care_weigh(CareWeigh) -> Nothing = care::health_weigh;
            query account_plan(AccountPlanOf) -> AccountPlan = worksheets::account_plan;
            query question_bank(Id) -> QuestionBank = worksheets::question_bank;
            query opportunity_plan(Id) -> OpportunityPlan = worksheets::opportunity_plan;
            query value_get(Id) -> ValuePage = values::value_get;
            change value_add(ValueAdd) -> Added = values::value_add;
            change value_edit(ValueChange) -> Nothing = values::value_edit;
            change value_delete(Ids) -> Nothing = values::value_delete;
            query pain_chain(Id) -> PainChain = values::pain_chain;
            change pain_add(PainAdd) -> Added = values::pain_add;
            change pain_edit(PainChange) -> Nothing = values::pain_edit;
            change pain_delete(Ids) -> Nothing = values::pain_delete;
            change pain_link_add(PainLinkAdd) -> Added = values::pain_link_add;
            change pain_link_delete(Ids) -> Nothing = values::pain_link_delete;
            query flow_rows(Id) -> Vec<ProcessFlow> = opportunities::flows;
            query lead_rows(LeadQuery) -> LeadPage = leads::lead_rows;
            change lead_add(LeadAdd) -> Added = leads::lead_add;
            change lead_edit(LeadChange) -> Nothing = leads::lead_edit;
            change lead_convert(LeadConvert) -> Added = leads::lead_convert;
            change lead_delete(Ids) -> Nothing = leads::lead_delete;
            query lead_figures(LeadFiguresQuery) -> Vec<LeadFigures> = leads::lead_figures;
            query whitespace_get(Id) -> WhitespaceView = plan::whitespace;
            change whitespace_set(WhitespaceSet) -> Nothing = plan::whitespace_set;
            query goal_tree(Id) -> GoalTree = plan::goal_tree;
            query goal_rows(GoalQuery) -> Vec<GoalView> = plan::goal_rows;
            change goal_add(GoalAdd) -> Added = plan::goal_add;
            change goal_edit(GoalChange) -> Nothing = plan::goal_edit;
            change goal_delete(Ids) -> Nothing = plan::goal_delete;
            query self_check(Nothing) -> SelfCheck = leads::self_check;
            query stage_flow(StageFlowQuery) -> Vec<StageFlow> = drawing::stage_flow;

            query matrix_view(MatrixQuery) -> MatrixView = matrix::view_of;
            query matrix_places(StandsQuery) -> Vec<StandView> = matrix::places_of;
            query matrix_stand(StandOf) -> CardStand = matrix::stand_of;
            query placement_history(PlacesOf) -> Vec<PlacementView> = matrix::history;
            change place(Place) -> Nothing = matrix::place;
            change placement_explain(PlaceReason) -> Nothing = matrix::explain;
            change place_computed(PlaceComputed) -> Nothing = matrix::computed;
            change placement_lock(PlacementLock) -> Nothing = matrix::lock;
            query matrix_moves(MovesQuery) -> MovesView = matrix::moves;
            change matrix_options_set(MatrixOptionsSet) -> Nothing = matrix::options_set;
            change matrix_zones_set(ZonesSet) -> Nothing = matrix::zones_set;
            change matrix_reset(MatrixKey) -> Nothing = matrix::reset;
            query account_gauges(Id) -> GaugesView = matrix::gauges;

            query scorecard_get(ScorecardQuery) -> ScorecardView = scorecards::get;
            query rating_table(RatingTableQuery) -> RatingTable = scorecards::table;
            change rate(Rate) -> Nothing = scorecards::rate;
            change scorecard_weigh(Weigh) -> Nothing = scorecards::weigh;
            change scorecard_reset(ScorecardKey) -> Nothing = scorecards::reset;

            query note_list(NoteQuery) -> Vec<NoteView> = notes::list;
            query board_summary(BoardQuery) -> BoardSummary = notes::summary;
            query board_candidates(BoardQuery) -> Vec<CandidateView> = notes::candidates;
            change note_add(NoteAdd) -> Added = notes::add;
            change note_duplicate(NoteCopy) -> Added = notes::duplicate;
            change note_edit(NoteChange) -> Nothing = notes::edit;
            change note_group(Ids) -> Added = notes::group;
            change note_ungroup(Ids) -> Nothing = notes::ungroup;
            change note_lock(NoteLock) -> Nothing = notes::lock;
            change note_turn(NoteTurn) -> Added = notes::turn;
            change note_delete(Ids) -> Nothing = notes::delete;
            change board_take_away(BoardItems) -> Nothing = notes::take_away;
            change board_lock(BoardLock) -> Nothing = notes::lock_all;

            query pyramid_view(PyramidQuery) -> PyramidView = pyramids::pyramid_view;
            query pareto_view(ParetoQuery) -> ParetoView = pyramids::pareto_view;
            query time_view(TimeQuery) -> TimeView = pyramids::time_view;
            query tier_rows(TierQuery) -> TierPage = pyramids::rows;
            change tier_scheme_set(SchemeSet) -> Nothing = pyramids::scheme_set;
            change tier_target_set(TierTarget) -> Nothing = pyramids::target_set;
            change tier_reset(SchemeSet) -> Nothing = pyramids::reset;
            query proposals(Nothing) -> ProposalsView = pyramids::proposals;
            change proposal_accept(ProposalAnswer) -> Nothing = pyramids::accept;
            change proposal_aside(ProposalAnswer) -> Nothing = pyramids::aside;
            change proposal_back(ProposalAnswer) -> Nothing = pyramids::back;
            query class_rows(ClassQuery) -> ClassPage = classes::rows;
            query class_get(Id) -> AccountClasses = classes::detail;
            change level_reason_set(LevelReasonSet) -> Nothing = classes::reason_set;
            query contradiction_rows(ContradictionQuery) -> ContradictionPage = classes::contradictions;
            change contradiction_aside(AsideSet) -> Nothing = classes::aside;
            change contradiction_reopen(AsideEnd) -> Nothing = classes::reopen;
            query tier_rule(TierRuleQuery) -> TierRule = classes::tier_rule;
            change tier_rule_set(TierRuleSet) -> Nothing = classes::tier_rule_set;
            change tier_apply(TierApply) -> Nothing = classes::tier_apply;
            query segment_rows(SegmentQuery) -> SegmentPage = classes::segments;
            query territory_rows(Nothing) -> TerritoryPage = classes::territories;
            query territory_preview(TerritoryTry) -> TerritoryPreview = classes::territory_preview;
            query territory_accounts(TerritoryAccounts) -> Vec<TerritoryAccount> = classes::territory_accounts;
            change territory_add(TerritoryAdd) -> Added = classes::territory_add;
            change territory_edit(TerritoryChange) -> Nothing = classes::territory_edit;
            change territory_delete(Ids) -> Nothing = classes::territory_delete;

            query rules_get(Nothing) -> RulesView = keyrules::get;
            query rules_templates(Nothing) -> Vec<RulesTemplate> = keyrules::templates;
            query rules_preview(RulesTry) -> RulesPreview = keyrules::preview;
            change rules_set(RulesSet) -> Added = keyrules::set;
            change category_follow(CategoryFollow) -> Added = keyrules::follow;
            query health_list(Nothing) -> HealthView = keyrules::health;
            query account_health(Id) -> AccountHealth = keyrules::of_account;

            query funnel_get(FunnelQuery) -> FunnelView = forecasts::funnel;
            query forecast_get(ForecastQuery) -> ForecastView = forecasts::forecast;
            query range_get(RangeQuery) -> RangeView = forecasts::range;
            query changes_get(ChangesQuery) -> ChangesView = forecasts::changes;
            query range_held(HeldQuery) -> HeldView = forecasts::range_held;
            query backtest_get(BacktestQuery) -> BacktestView = forecasts::backtest;
            query snapshot_rows(Nothing) -> Vec<SnapshotRow> = forecasts::snapshots;
            change snapshot_take(SnapshotTake) -> Added = forecasts::snapshot_take;
            change snapshot_due(Nothing) -> SnapshotDue = forecasts::snapshot_due;
            query rate_rows(Nothing) -> RateList = rates::rate_rows;
            change rate_add(RateAdd) -> Added = rates::rate_add;
            change rate_delete(Ids) -> Nothing = rates::rate_delete;
            change calendar_set(CalendarSettings) -> SessionView = calendar::set;
            query revenue_plan(RevenuePlanQuery) -> RevenuePlanView = series::plan_get;
            query series_get(SeriesQuery) -> SeriesView = series::series_get;
            change series_set(SeriesSet) -> Nothing = series::series_set;
            query estimate_rows(EstimateQuery) -> EstimateView = forecasts::estimate_rows;
            change estimate_add(EstimateAdd) -> Added = forecasts::estimate_add;
            query dashboard_get(DashboardQuery) -> DashboardView = forecasts::dashboard;
            query month_board(MonthBoardQuery) -> MonthBoardView = forecasts::months;

            query chart_draw(ChartQuery) -> ChartView = drawing::chart;
            query workbook_write(WorkbookWrite) -> FileWritten = reports::write_workbook;
            query deck_write(DeckWrite) -> FileWritten = reports::write_deck;
            query picture_export(Export) -> FileWritten = drawing::export;
            query picture_copy(PictureCopy) -> PictureBytes = drawing::copy;
            query target_rows(TargetQuery) -> Vec<TargetRow> = drawing::targets;
            change target_set(TargetSet) -> Nothing = drawing::target_set;

            query catalogue_get(Nothing) -> Catalogue = catalogue::get;
            change catalogue_add(CatalogueAdd) -> Added = catalogue::add;
            change catalogue_edit(CatalogueChange) -> Nothing = catalogue::edit;
            change catalogue_delete(CatalogueDelete) -> Nothing = catalogue::delete;

            query import_preview(ImportPlan) -> ImportPreview = imports::preview;
            change import_run(ImportPlan) -> ImportReport = imports::run;
            query ties_preview(TiesImport) -> TiesReport = imports::ties_preview;
            change ties_import(TiesImport) -> TiesReport = imports::ties_import;

            query workshop_rows(Nothing) -> Vec<WorkshopRow> = workshops::rows;
            query workshop_get(Id) -> WorkshopView = workshops::get;
            query workshop_minutes(MinutesOf) -> MinutesView = workshops::minutes;
            query minutes_export(MinutesExport) -> FileWritten = workshops::export;
            change workshop_begin(WorkshopBegin) -> Added = workshops::begin;
            change workshop_edit(WorkshopChange) -> Nothing = workshops::edit;
            change workshop_end(Id) -> Nothing = workshops::end;
            change workshop_delete(Ids) -> Nothing = workshops::delete;
            change workshop_step(WorkshopStep) -> WorkshopView = workshops::step;
            change workshop_clock(WorkshopClock) -> WorkshopView = workshops::clock;
            change workshop_spotlight(Spotlight) -> WorkshopView = workshops::spotlight;
            change workshop_reveal(Id) -> Nothing = workshops::reveal;
            change vote_cast(VoteCast) -> Nothing = workshops::vote;
            change deck_order(DeckOrder) -> Nothing = workshops::order;
            change entry_add(EntryAdd) -> Added = workshops::entry_add;
            change entry_edit(EntryChange) -> Nothing = workshops::entry_edit;
            change entry_move(EntryMove) -> Nothing = workshops::entry_move;
            change entry_delete(Ids) -> Nothing = workshops::entry_delete;
            change agenda_keep(AgendaKeep) -> Nothing = workshops::agenda_keep;

            query history_list(HistoryQuery) -> HistoryPage = history::list;
            change undo(Nothing) -> Nothing = history::undo;
            change redo(Nothing) -> Nothing = history::redo;
        }
    };
}
pub(crate) use command_list;

//! The views that can be shown by name, and which columns a person sees of them.
//!
//! Not where their rows come from (`views`). Invariant: JSON has every field, whatever stands here.

/// A view by name.
pub(crate) struct View {
    /// What the person types.
    pub(crate) name: &'static str,
    /// Key of its description.
    pub(crate) about: &'static str,
    /// Field, key of the heading, whether it holds figures.
    pub(crate) columns: &'static [(&'static str, &'static str, bool)],
}

/// All views.
pub(crate) const VIEWS: [View; 34] = [
    View {
        name: "accounts",
        about: "cli-view-accounts",
        columns: &[
            ("name", "common-name", false),
            ("category", "cli-column-category", false),
            ("owner", "common-owner", false),
            ("revenue", "cli-column-revenue", true),
            ("open_amount", "cli-column-open-amount", true),
            ("open_count", "cli-column-open-count", true),
            ("people_count", "common-people", true),
        ],
    },
    View {
        name: "people",
        about: "cli-view-people",
        columns: &[
            ("name", "common-name", false),
            ("title", "cli-column-title", false),
            ("account", "common-account", false),
            ("manager", "cli-column-manager", false),
            ("status", "common-status", false),
            ("roles", "cli-column-roles", false),
            ("coverage", "cli-column-coverage", false),
        ],
    },
    View {
        name: "opportunities",
        about: "cli-view-opportunities",
        columns: &[
            ("name", "common-name", false),
            ("account", "common-account", false),
            ("stage", "common-stage", false),
            ("outcome", "cli-column-outcome", false),
            ("valid", "cli-column-valid", true),
            ("days_in_stage", "cli-column-days-in-stage", true),
            ("amount", "common-amount", true),
            ("closes_on", "cli-column-closes", false),
            ("closed_on", "cli-column-closed", false),
            ("owner", "common-owner", false),
            ("product", "cli-column-product", false),
            ("next", "cli-column-next", false),
        ],
    },
    View {
        name: "actions",
        about: "cli-view-actions",
        columns: &[
            ("text", "reports-what", false),
            ("account", "common-account", false),
            ("subject", "cli-column-subject", false),
            ("owner", "common-owner", false),
            ("due_on", "reports-due", false),
            ("overdue", "actions-overdue", false),
            ("done_on", "reports-done", false),
        ],
    },
    View {
        name: "stages",
        about: "cli-view-stages",
        columns: &[
            ("name", "common-stage", false),
            ("open", "common-opportunities", true),
            ("entered", "cli-column-entered", true),
            ("left", "cli-column-left", true),
            ("conversion", "cli-column-conversion", true),
            ("median_days", "cli-column-median-days", true),
            ("expected_days", "cli-column-expected-days", true),
            ("stuck", "cli-column-stuck", true),
        ],
    },
    View {
        name: "scorecard",
        about: "cli-view-scorecard",
        columns: &[
            ("question", "cli-column-question", false),
            ("criterion", "cli-column-criterion", false),
            ("contender", "cli-column-contender", false),
            ("answer", "cli-column-answer", false),
            ("change", "cli-column-change", false),
            ("on_date", "common-date", false),
            ("why", "cli-column-evidence", false),
        ],
    },
    View {
        name: "worksheets",
        about: "cli-view-worksheets",
        columns: &[
            ("title", "common-name", false),
            ("answered", "worksheets-answer", true),
            ("sections", "worksheets-section", true),
            ("changed_on", "history-field-on-date", false),
        ],
    },
    View {
        name: "opportunity-plan",
        about: "cli-view-opportunity-plan",
        columns: &[
            ("title", "worksheets-section", false),
            ("filled", "worksheets-on-record", false),
            ("age_days", "cli-column-age", true),
            ("words", "worksheets-answer", false),
        ],
    },
    View {
        name: "plan",
        about: "cli-view-plan",
        columns: &[
            ("title", "worksheets-section", false),
            ("filled", "worksheets-on-record", false),
            ("age_days", "cli-column-age", true),
            ("words", "worksheets-answer", false),
        ],
    },
    View {
        name: "find",
        about: "cli-view-find",
        columns: &[
            ("kind_title", "care-kind", false),
            ("text", "common-name", false),
            ("about", "common-account", false),
        ],
    },
    View {
        name: "health",
        about: "cli-view-health",
        columns: &[
            ("account", "common-account", false),
            ("score", "care-points", true),
            ("trend", "care-trend", true),
            ("sentence", "care-health", false),
        ],
    },
    View {
        name: "questions",
        about: "cli-view-questions",
        columns: &[
            ("value", "worksheets-questions-value", true),
            ("title", "worksheets-section", false),
            ("worksheet_title", "history-field-worksheet", false),
            ("known_title", "worksheets-certainty", false),
        ],
    },
    View {
        name: "values",
        about: "cli-view-values",
        columns: &[
            ("result", "value-result", false),
            ("state_title", "worksheets-certainty", false),
            ("amount", "value-worth", true),
            ("confirmed_by", "value-confirmed-by", false),
            ("confirmed_on", "history-field-confirmed-on", false),
        ],
    },
    View {
        name: "products",
        about: "cli-view-products",
        columns: &[
            ("name", "common-name", false),
            ("series", "cli-column-series", false),
            ("price", "cli-column-price", true),
        ],
    },
    View {
        name: "teammates",
        about: "cli-view-teammates",
        columns: &[
            ("name", "common-name", false),
            ("role", "cli-column-role", false),
            ("region", "cli-column-region", false),
            ("manager", "cli-column-manager", false),
            ("email", "cli-column-email", false),
        ],
    },
    View {
        name: "pipeline",
        about: "cli-view-pipeline",
        columns: &[
            ("name", "common-stage", false),
            ("count", "common-opportunities", true),
            ("sum", "common-total", true),
        ],
    },
    View {
        name: "portfolio",
        about: "cli-view-portfolio",
        columns: &[
            ("name", "common-name", false),
            ("category", "cli-column-category", false),
            ("x", "cli-column-x", true),
            ("y", "cli-column-y", true),
            ("zone", "cli-column-zone", false),
            ("tier", "cli-column-tier", false),
            ("key", "cli-column-key", false),
            ("why", "cli-column-why", false),
            ("revenue", "cli-column-revenue", true),
        ],
    },
    View {
        name: "matrices",
        about: "cli-view-matrices",
        columns: &[
            ("name", "common-name", false),
            ("places", "cli-column-places", false),
            ("x", "cli-column-x", false),
            ("y", "cli-column-y", false),
            ("zones", "cli-column-zones", false),
        ],
    },
    View {
        name: "map",
        about: "cli-view-map",
        columns: &[
            ("name", "common-name", false),
            ("title", "cli-column-title", false),
            ("unit", "common-unit", false),
            ("manager", "cli-column-manager", false),
            ("status", "common-status", false),
            ("roles", "cli-column-roles", false),
            ("coverage", "cli-column-coverage", false),
        ],
    },
    View {
        name: "insights",
        about: "cli-view-insights",
        columns: &[
            ("severity", "cli-column-severity", false),
            ("subject", "cli-column-subject", false),
            ("sentence", "cli-column-sentence", false),
            ("rule", "cli-column-rule", false),
        ],
    },
    View {
        name: "reviews",
        about: "cli-view-reviews",
        columns: &[
            ("title", "workshop-title", false),
            ("about", "reviews-about", false),
            ("started", "workshop-when", false),
            ("running", "workshop-is-running", false),
            ("answered", "reviews-questions", true),
            ("decisions", "workshop-decisions", true),
            ("actions", "workshop-actions", true),
            ("open_actions", "workshop-open", true),
        ],
    },
    View {
        name: "review",
        about: "cli-view-review",
        columns: &[
            ("subject", "cli-column-subject", false),
            ("heading", "reviews-brief", false),
            ("text", "reviews-what", false),
            ("detail", "reviews-change", false),
        ],
    },
    View {
        name: "funnel",
        about: "cli-view-funnel",
        columns: &[
            ("name", "common-stage", false),
            ("count", "cli-column-count", true),
            ("amount", "common-amount", true),
            ("conversion", "cli-column-conversion", true),
            ("median_days", "cli-column-median-days", true),
        ],
    },
    View {
        name: "forecast",
        about: "cli-view-forecast",
        columns: &[
            ("name", "cli-column-period", false),
            ("won", "cli-column-won", true),
            ("commit", "cli-column-commit", true),
            ("upside", "cli-column-upside", true),
            ("pipeline", "cli-column-pipeline", true),
            ("weighted", "cli-column-weighted", true),
            ("by_history", "cli-column-by-history", true),
            ("p10", "cli-column-p10", true),
            ("p50", "cli-column-p50", true),
            ("p90", "cli-column-p90", true),
            ("target", "cli-column-target", true),
            ("chance", "cli-column-chance", true),
        ],
    },
    View {
        name: "swings",
        about: "cli-view-swings",
        columns: &[
            ("opportunity", "cli-column-opportunity", false),
            ("account", "common-account", false),
            ("amount", "common-amount", true),
            ("closes_on", "cli-column-closes", false),
            ("chance_if_won", "cli-column-chance-if-won", true),
            ("chance_if_lost", "cli-column-chance-if-lost", true),
            ("p50_if_won", "cli-column-p50-if-won", true),
            ("p50_if_lost", "cli-column-p50-if-lost", true),
        ],
    },
    View {
        name: "changes",
        about: "cli-view-changes",
        columns: &[
            ("reason_name", "cli-column-reason", false),
            ("opportunity", "cli-column-opportunity", false),
            ("account", "common-account", false),
            ("amount", "common-amount", true),
            ("closes_before", "cli-column-closes-before", false),
            ("closes_after", "cli-column-closes-after", false),
        ],
    },
    View {
        name: "goals",
        about: "cli-view-goals",
        columns: &[
            ("account", "common-account", false),
            ("branch", "cli-column-branch", false),
            ("unit", "cli-column-unit", false),
            ("name", "cli-column-goal", false),
            ("revenue", "common-amount", true),
            ("progress", "cli-column-progress", true),
            ("smart", "cli-column-smart", true),
            ("due_on", "cli-column-due", false),
            ("owner", "common-owner", false),
        ],
    },
    View {
        name: "entities",
        about: "cli-view-entities",
        columns: &[
            ("name", "common-name", false),
            ("parent", "account-entity-above", false),
            ("kind", "cli-column-kind", false),
            ("revenue", "account-revenue", true),
            ("open", "cli-column-open-count", true),
            ("people", "common-people", true),
            ("met", "cli-column-met", true),
            ("coverage", "cli-column-coverage", false),
            ("white", "cli-column-white", false),
        ],
    },
    View {
        name: "whitespace",
        about: "cli-view-whitespace",
        columns: &[
            ("unit", "cli-column-unit", false),
            ("product", "cli-column-product", false),
            ("potential", "cli-column-potential", true),
            ("current", "cli-column-current", true),
            ("won", "cli-column-won", true),
            ("open", "cli-column-open-amount", true),
            ("gap", "cli-column-gap", true),
            ("competitors", "cli-column-competitors", false),
        ],
    },
    View {
        name: "backtest",
        about: "cli-view-backtest",
        columns: &[
            ("name", "cli-column-method", false),
            ("n", "cli-column-freezes", true),
            ("bias", "cli-column-bias", true),
            ("error", "cli-column-error", true),
            ("brier", "cli-column-brier", true),
        ],
    },
    View {
        name: "revenue-plan",
        about: "cli-view-revenue-plan",
        columns: &[
            ("name", "common-name", false),
            ("plan", "plan-plan", true),
            ("actual", "plan-actual", true),
            ("margin", "plan-margin", true),
            ("profit", "plan-profit", true),
            ("committed", "plan-committed", true),
            ("gap", "plan-gap", true),
        ],
    },
    View {
        name: "measures",
        about: "cli-view-measures",
        columns: &[
            ("series_title", "plan-measures", false),
            ("name", "plan-measure", false),
            ("period_name", "cli-column-period", false),
            ("plan", "plan-target-of", true),
            ("actual", "plan-actual", true),
        ],
    },
    View {
        name: "snapshots",
        about: "cli-view-snapshots",
        columns: &[
            ("taken_on", "common-date", false),
            ("reason_name", "cli-column-reason", false),
            ("name", "common-name", false),
            ("count", "cli-column-count", true),
            ("amount", "common-amount", true),
            ("weighted", "cli-column-weighted", true),
        ],
    },
    View {
        name: "dashboard",
        about: "cli-view-dashboard",
        columns: &[("label", "common-name", false), ("value", "cli-column-figure", true), ("note", "common-note", false)],
    },
];

/// The view of this name; the grammar lets no other through.
pub(crate) fn named(name: &str) -> &'static View {
    VIEWS.iter().find(|view| view.name == name).unwrap_or(&VIEWS[0])
}

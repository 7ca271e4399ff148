//! The packs that come with the program, embedded. A workspace keeps a copy of its own.

/// In the order of their names, in which a workspace gives them back.
const FILES: &[(&str, &str)] = &[
    ("kam/accounts.toml", include_str!("../../../../method/kam/accounts.toml")),
    ("kam/analysis.toml", include_str!("../../../../method/kam/analysis.toml")),
    ("kam/boards.toml", include_str!("../../../../method/kam/boards.toml")),
    ("kam/classes.toml", include_str!("../../../../method/kam/classes.toml")),
    ("kam/insights.toml", include_str!("../../../../method/kam/insights.toml")),
    ("kam/opportunities.toml", include_str!("../../../../method/kam/opportunities.toml")),
    ("kam/people.toml", include_str!("../../../../method/kam/people.toml")),
    ("kam/pipelines.toml", include_str!("../../../../method/kam/pipelines.toml")),
    ("kam/plan.toml", include_str!("../../../../method/kam/plan.toml")),
    ("kam/playbook.toml", include_str!("../../../../method/kam/playbook.toml")),
    ("kam/plays.toml", include_str!("../../../../method/kam/plays.toml")),
    ("kam/relations.toml", include_str!("../../../../method/kam/relations.toml")),
    ("kam/reviews.toml", include_str!("../../../../method/kam/reviews.toml")),
    ("kam/scores.toml", include_str!("../../../../method/kam/scores.toml")),
    ("kam/series.toml", include_str!("../../../../method/kam/series.toml")),
    ("kam/solution.toml", include_str!("../../../../method/kam/solution.toml")),
    ("kam/worksheets.toml", include_str!("../../../../method/kam/worksheets.toml")),
    ("kam/workshops.toml", include_str!("../../../../method/kam/workshops.toml")),
    ("ours/changes.toml", include_str!("../../../../method/ours/changes.toml")),
    ("ours/stakeholders.toml", include_str!("../../../../method/ours/stakeholders.toml")),
];

/// File name and content of every pack that comes with the program.
pub fn builtin() -> &'static [(&'static str, &'static str)] {
    FILES
}

//! The packs that come with the program, embedded. A workspace keeps a copy of its own.

const FILES: &[(&str, &str)] = &[
    ("kam/accounts.toml", include_str!("../../../../method/kam/accounts.toml")),
    ("kam/people.toml", include_str!("../../../../method/kam/people.toml")),
    ("kam/pipelines.toml", include_str!("../../../../method/kam/pipelines.toml")),
];

/// File name and content of every pack that comes with the program.
pub fn builtin() -> &'static [(&'static str, &'static str)] {
    FILES
}

//! The workspace file: schema, journal and queries on SQLite.

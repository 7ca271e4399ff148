//! Builders and fixtures that the journeys share.

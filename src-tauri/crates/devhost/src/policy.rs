//! What the page may load and reach: the window's own policy, so that a browser
//! refuses what the window would. Only the way to the commands differs: it is this host.

use axum::http::HeaderValue;
use serde_json::Value;

/// The window's policy stands in its settings.
const SETTINGS: &str = include_str!("../../../tauri.conf.json");

/// The policy to serve pages with; none where the settings hold none.
pub(crate) fn policy() -> Option<HeaderValue> {
    let settings: Value = serde_json::from_str(SETTINGS).ok()?;
    let rules = settings.pointer("/app/security/csp")?.as_str()?;
    let rules: Vec<&str> = rules.split("; ").map(to_this_host).collect();
    HeaderValue::from_str(&rules.join("; ")).ok()
}

fn to_this_host(rule: &str) -> &str {
    if rule.starts_with("connect-src") { "connect-src 'self'" } else { rule }
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_page_is_held_to_the_policy_of_the_window() {
        let policy = policy().expect("the window has a policy");
        let policy = policy.to_str().expect("it is text");
        assert!(policy.contains("script-src 'self';"), "{policy}");
        assert!(policy.contains("connect-src 'self';"), "{policy}");
        assert!(!policy.contains("ipc:"), "{policy}");
    }
}

//! Keeps other machines' pages out: a page of some website may reach loopback,
//! but it cannot hide the name it was reached by nor where it came from.

use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses requests whose `Host` or `Origin` is not this machine.
pub(crate) async fn loopback_only(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "This answers pages of this machine only.").into_response()
    }
}

fn is_local(headers: &HeaderMap) -> bool {
    let told = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = told(header::HOST).is_some_and(is_loopback);
    let origin = told(header::ORIGIN).is_none_or(|origin| {
        origin.split_once("://").is_some_and(|(_, authority)| is_loopback(authority))
    });
    host && origin
}

fn is_loopback(authority: &str) -> bool {
    let name = match authority.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => authority,
    };
    ["127.0.0.1", "localhost", "[::1]"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{HeaderMap, header, is_local};

    #[test]
    fn only_pages_of_this_machine_are_answered() {
        for (host, origin, fine) in [
            ("127.0.0.1:1421", None, true),
            ("localhost:1420", Some("http://localhost:1420"), true),
            ("[::1]:1421", None, true),
            ("[::1]", None, true),
            ("rebound.example:1421", None, false),
            ("127.0.0.1.example", None, false),
            ("127.0.0.1:1421", Some("https://page.example"), false),
            ("127.0.0.1:1421", Some("null"), false),
            ("", None, false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().unwrap());
            }
            assert_eq!(is_local(&headers), fine, "{host} {origin:?}");
        }
        assert!(!is_local(&HeaderMap::new()), "a request must say whom it means");
    }
}

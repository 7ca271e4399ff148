//! The addresses: `POST /call`, `POST /cancel`, `POST /reset`, `GET /events`,
//! and the built UI where one is given.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use app::CallError;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::spawn_blocking;
use tower_http::services::{ServeDir, ServeFile};

use crate::guard::loopback_only;
use crate::host::{Call, Host, Start};
use crate::policy::policy;

/// All addresses, each for this machine only.
pub(crate) fn router(host: Arc<Host>, ui: Option<PathBuf>) -> Router {
    let router = Router::new()
        .route("/call", post(call))
        .route("/cancel", post(cancel))
        .route("/reset", post(reset))
        .route("/events", get(events))
        .with_state(host);
    let router = match ui {
        Some(folder) => {
            let page = ServeFile::new(folder.join("index.html"));
            router.fallback_service(ServeDir::new(folder).fallback(page))
        }
        None => router,
    };
    router.layer(middleware::map_response(held)).layer(middleware::from_fn(loopback_only))
}

/// Holds the page to the policy of the window.
async fn held(mut response: Response) -> Response {
    if let Some(policy) = policy() {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

async fn call(State(host): State<Arc<Host>>, Json(Call { name, request }): Json<Call>) -> Response {
    match spawn_blocking(move || host.call_text(&name, request)).await {
        Ok(Ok(answer)) => ([(header::CONTENT_TYPE, "application/json")], answer).into_response(),
        Ok(Err(error)) => refusal(error),
        Err(panic) => (StatusCode::INTERNAL_SERVER_ERROR, panic.to_string()).into_response(),
    }
}

fn refusal(error: CallError) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
}

async fn cancel(State(host): State<Arc<Host>>) -> StatusCode {
    host.cancel();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(default)]
struct Reset {
    sample: bool,
    language: String,
}

impl Default for Reset {
    fn default() -> Self {
        Self { sample: false, language: "en".into() }
    }
}

async fn reset(State(host): State<Arc<Host>>, Json(wish): Json<Reset>) -> Response {
    let start = if wish.sample { Start::Sample } else { Start::Empty };
    match spawn_blocking(move || host.reset(&wish.language, start)).await {
        Ok(Ok(())) => StatusCode::NO_CONTENT.into_response(),
        Ok(Err(sentence)) => (StatusCode::INTERNAL_SERVER_ERROR, sentence).into_response(),
        Err(panic) => (StatusCode::INTERNAL_SERVER_ERROR, panic.to_string()).into_response(),
    }
}

async fn events(
    State(host): State<Arc<Host>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let stream = unfold(host.relay.listen(), |mut signals| async move {
        loop {
            match signals.recv().await {
                Ok(signal) => {
                    return Some((
                        Ok(Event::default().event(signal.name).data(signal.data)),
                        signals,
                    ));
                }
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

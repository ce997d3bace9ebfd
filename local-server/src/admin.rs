//! `/_local/`: what tests do to the server itself. Served only when asked for.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::App;
use crate::description;
use crate::faults::Fault;
use crate::fixture::Fixture;
use crate::refusal::{Refusal, unpublished};
use crate::reply;
use crate::same_origin;

/// The paths.
pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/_local/reset", post(reset))
        .route("/_local/clock", post(clock))
        .route("/_local/faults", post(add_fault).delete(clear_faults))
        .route("/_local/requests", get(requests))
        .route("/_local/openapi.json", get(openapi))
        .layer(from_fn(refuse_other_origins))
}

/// A page that is open in a browser on this machine could otherwise reset the server.
async fn refuse_other_origins(request: Request, next: Next) -> Result<Response, Refusal> {
    let own = if request.method().is_safe() {
        same_origin::may_read(request.headers())
    } else {
        same_origin::may_change(request.headers(), request.uri())
    };
    if own {
        Ok(next.run(request).await)
    } else {
        Err(Refusal::new(
            403,
            unpublished::FROM_ELSEWHERE,
            "A page of another origin sent the request.",
        ))
    }
}

/// Back to the fixture, or on to another one if the body is one. The clock, the faults and the journal begin anew as well.
async fn reset(State(app): State<Arc<App>>, body: Bytes) -> Result<Response, Refusal> {
    let given = std::str::from_utf8(&body).unwrap_or_default().trim();
    let fixture = if given.is_empty() || given == "{}" {
        app.beginning()
    } else {
        Fixture::from_json(given)
    };
    let fixture = fixture.map_err(|text| Refusal::bad_request(unpublished::MALFORMED_BODY, text))?;
    app.clock.reset();
    app.faults.clear();
    app.journal.clear();
    app.store
        .write::<_, Refusal>(move |changes| Ok(fixture.load(changes)?))
        .await?;
    let ready = app.ready().await?;
    Ok(reply::json(&serde_json::to_value(ready)?, false))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ClockChange {
    advance_seconds: Option<i64>,
    now: Option<i64>,
    #[serde(default)]
    real: bool,
}

async fn clock(State(app): State<Arc<App>>, body: Bytes) -> Result<Response, Refusal> {
    let now = match read(&body)? {
        ClockChange { real: true, .. } => app.clock.reset(),
        ClockChange { now: Some(now), .. } => app.clock.set(now),
        ClockChange { advance_seconds, .. } => app.clock.advance(advance_seconds.unwrap_or(0)),
    };
    Ok(reply::json(&json!({ "now": now }), false))
}

async fn add_fault(State(app): State<Arc<App>>, body: Bytes) -> Result<Response, Refusal> {
    let refused = |reason| Refusal::bad_request(unpublished::MALFORMED_BODY, reason);
    app.faults.add(read::<Fault>(&body)?).map_err(refused)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn clear_faults(State(app): State<Arc<App>>) -> StatusCode {
    app.faults.clear();
    StatusCode::NO_CONTENT
}

async fn openapi(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    let services = app
        .store
        .read::<_, Refusal>(|records| Ok(records.service_ids()?))
        .await?;
    Ok(reply::json(
        &description::openapi(Some(&app.base_url), &services),
        false,
    ))
}

async fn requests(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    let entries = serde_json::to_value(app.journal.entries())?;
    Ok(reply::json(&json!({ "requests": entries }), false))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::bad_request(unpublished::MALFORMED_BODY, error.to_string()))
}

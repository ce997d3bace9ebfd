//! What a service desk needs to see and end what a user has authorized, as a router of axum.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use authlete_sdk::{
    Client, ClientAuthorizationDeleteRequest, ClientAuthorizationListRequest, ClientAuthorizationUpdateRequest, Error,
    ErrorKind, Id, TokenListRequest,
};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, patch};
use axum::{Json, Router};
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};

/// A client that the user has authorized.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Authorization {
    /// Its ID, as text: JavaScript would round a large number.
    client_id: String,
    client_name: Option<String>,
    scopes: BTreeSet<String>,
    tokens: usize,
}

/// What a client is left with.
#[derive(Debug, Deserialize)]
pub struct Scopes {
    scopes: Vec<String>,
}

/// The routes. Without a check of who may use them, anyone could end anything.
pub fn admin(client: Client, may_administer: impl Fn(&HeaderMap) -> bool + Send + Sync + 'static) -> Router {
    let may_administer = Arc::new(may_administer);
    let check = move |request: Request, next: Next| {
        let may_administer = may_administer.clone();
        async move {
            if may_administer(request.headers()) {
                next.run(request).await
            } else {
                (StatusCode::FORBIDDEN, "not allowed").into_response()
            }
        }
    };
    Router::new()
        .route("/users/{subject}/authorizations", get(list))
        .route("/users/{subject}/authorizations/{client_id}", patch(narrow).delete(end))
        .layer(middleware::from_fn(check))
        .with_state(client)
}

/// The clients that the user has authorized, with what they may do.
async fn list(State(client): State<Client>, Path(subject): Path<String>) -> Result<Json<Vec<Authorization>>, Failure> {
    let mut found = BTreeMap::new();
    let request = ClientAuthorizationListRequest::new(&subject);
    let mut apps = client.client_management().list_all_authorizations(request);
    while let Some(app) = apps.try_next().await? {
        let authorization = Authorization {
            client_id: app.client_id.to_string(),
            client_name: app.client_name,
            scopes: BTreeSet::new(),
            tokens: 0,
        };
        found.insert(app.client_id, authorization);
    }
    let mut tokens = client
        .token_management()
        .list_all(TokenListRequest::new().subject(&subject));
    while let Some(token) = tokens.try_next().await? {
        if let Some(authorization) = found.get_mut(&token.client_id) {
            authorization.tokens += 1;
            authorization.scopes.extend(token.scopes);
        }
    }
    Ok(Json(found.into_values().collect()))
}

/// Replaces what a client may do for the user.
async fn narrow(
    State(client): State<Client>,
    Path((subject, client_id)): Path<(String, Id)>,
    Json(body): Json<Scopes>,
) -> Result<StatusCode, Failure> {
    let request = ClientAuthorizationUpdateRequest::new(client_id, subject).scopes(body.scopes);
    client.client_management().update_authorizations(&request).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends what a client may do for the user.
async fn end(
    State(client): State<Client>,
    Path((subject, client_id)): Path<(String, Id)>,
) -> Result<StatusCode, Failure> {
    let request = ClientAuthorizationDeleteRequest::new(client_id, subject);
    client.client_management().delete_authorizations(&request).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why a call failed, as an answer that tells callers what it means to them. Why it happened is for the log.
struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Self(error) = self;
        eprintln!("{error}");
        match error.kind() {
            ErrorKind::NotFound => (StatusCode::NOT_FOUND, "there is no such client").into_response(),
            ErrorKind::Configuration => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
            ErrorKind::RateLimit => {
                let seconds = error.retry_after().map_or(1, |wait| wait.as_secs());
                let headers = [(header::RETRY_AFTER, seconds.to_string())];
                (StatusCode::SERVICE_UNAVAILABLE, headers, "try again later").into_response()
            }
            _ => (
                StatusCode::BAD_GATEWAY,
                "the authorization server did not answer as it should",
            )
                .into_response(),
        }
    }
}

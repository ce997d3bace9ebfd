//! Users, and the clients that a user has authorized.

use askama::Template;
use authlete_sdk::{ClientAuthorizationDeleteRequest, ClientAuthorizationListRequest, TokenRevokeRequest};
use axum::response::Response;

use super::links::Link;
use super::moment::Moment;
use super::problem::{Problem, page};
use super::visit::{Layout, Notice, Paging, Visit, address, see_other};
use crate::refusal::Refusal;
use crate::rules;
use crate::store::{Page, TokenFilter};

/// How many clients are shown of one user.
const CLIENTS: i64 = 25;

struct Row {
    user: Link,
    tokens: String,
}

#[derive(Template)]
#[template(path = "users.html")]
struct List {
    layout: Layout,
    rows: Vec<Row>,
    subject: String,
    paging: Paging,
}

/// The users about whom there are tokens.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let subject = visit.parameters.text("subject").to_owned();
    let place = visit.parameters.place();
    let wanted = subject.clone();
    let (rows, edges) = visit
        .read(move |context| {
            let service = context.service.id;
            let Page { items, edges } = context.records.browse_subjects(service, None, &wanted, &place)?;
            let rows = items.iter().map(|found| Row {
                user: Link::to_user(service, &found.subject),
                tokens: found.tokens.to_string(),
            });
            Ok((rows.collect(), edges))
        })
        .await?;
    Ok(page(&List {
        layout: visit.layout("users"),
        rows,
        paging: Paging::new(&edges, &visit.path("users"), &[("subject", &subject)]),
        subject,
    }))
}

/// A client that the user has authorized.
struct Authorization {
    client: Link,
    client_id: i64,
    scopes: String,
    tokens: String,
    tokens_address: String,
    latest: Option<Moment>,
}

#[derive(Template)]
#[template(path = "user.html")]
struct Details {
    layout: Layout,
    subject: String,
    authorizations: Vec<Authorization>,
    total: i64,
    tokens: String,
    tokens_address: String,
    here: String,
    paging: Paging,
}

/// A user.
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let subject = visit.parameters.text("subject").to_owned();
    let start = visit.parameters.text("start").parse::<i64>().unwrap_or(0).max(0);
    let layout = visit.layout("users");
    let path = visit.path("user");
    let details = visit
        .read(move |context| {
            let service = context.service.id;
            let request = ClientAuthorizationListRequest::new(&subject)
                .start(start)
                .end(start + CLIENTS);
            let list = rules::client_management::list_authorizations(context, request)?.response;
            let tokens_address = |client: &str| {
                let members = [("subject", subject.as_str()), ("client", client)];
                address(&format!("/console/{service}/tokens"), &members)
            };
            let authorizations = list.clients.iter().map(|client| {
                let id = client.client_id;
                let latest = context.records.newest_token(service, id, &subject)?;
                Ok(Authorization {
                    client: Link::to_client(context, id)?,
                    client_id: id,
                    scopes: latest.as_ref().map(|token| token.scopes.join(" ")).unwrap_or_default(),
                    tokens: context
                        .records
                        .count_of_subject(service, &subject, Some(id))?
                        .to_string(),
                    tokens_address: tokens_address(&id.to_string()),
                    latest: latest.map(|token| Moment::new(token.created_at, context.now)),
                })
            });
            let page_at = |start: i64| address(&path, &[("subject", &subject), ("start", &start.to_string())]);
            Ok(Details {
                layout,
                authorizations: authorizations.collect::<Result<_, Refusal>>()?,
                total: list.total_count,
                tokens: context.records.count_of_subject(service, &subject, None)?.to_string(),
                tokens_address: tokens_address(""),
                here: address(&path, &[("subject", &subject)]),
                paging: Paging {
                    previous: (start > 0).then(|| page_at((start - CLIENTS).max(0))),
                    next: (list.total_count > start + CLIENTS).then(|| page_at(start + CLIENTS)),
                    unfinished: false,
                },
                subject,
            })
        })
        .await?;
    Ok(page(&details))
}

/// Ends a user's authorization of one client, or of all if none is named.
pub async fn revoke(visit: Visit) -> Result<Response, Problem> {
    let subject = visit.parameters.text("subject").to_owned();
    let client = visit.parameters.text("client").to_owned();
    let count = visit
        .write(move |context| {
            if client.is_empty() {
                let request = TokenRevokeRequest::new().subject(subject);
                return Ok(rules::token_management::revoke(context, request)?.count);
            }
            let filter = TokenFilter {
                client: Some(client.parse().unwrap_or_default()),
                subject: Some(subject.clone()),
                status: None,
            };
            let count = context.records.count_tokens(context.service.id, &filter, context.now)?;
            let request = ClientAuthorizationDeleteRequest::new(filter.client.unwrap_or_default(), subject);
            rules::client_management::delete_authorizations(context, request)?;
            Ok(count)
        })
        .await?;
    Ok(see_other(&visit.back(), Notice::Revoked(count)))
}

//! Clients, and the users who have authorized one.

use askama::Template;
use authlete_sdk::TokenRevokeRequest;
use authlete_sdk::api::Client;
use axum::response::Response;

use super::links::{Link, client_name, in_words};
use super::problem::{Problem, page};
use super::visit::{Layout, Notice, Paging, Visit, address, see_other};
use crate::refusal::Refusal;
use crate::rules;
use crate::store::{Page, TokenFilter};

struct Row {
    client: Link,
    id: i64,
    alias: String,
    kind: String,
    locked: bool,
    tokens: i64,
}

#[derive(Template)]
#[template(path = "clients.html")]
struct List {
    layout: Layout,
    rows: Vec<Row>,
    text: String,
    paging: Paging,
}

/// The service's clients.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let text = visit.parameters.text("text").to_owned();
    let place = visit.parameters.place();
    let wanted = text.clone();
    let (rows, edges) = visit
        .read(move |context| {
            let service = context.service.id;
            let Page { items, edges } = context.records.browse_clients(service, &wanted, &place)?;
            let rows = items.iter().map(|client| {
                let filter = TokenFilter {
                    client: Some(client.id()),
                    ..TokenFilter::default()
                };
                Ok(Row {
                    client: Link::to_client(context, client.id())?,
                    id: client.id(),
                    alias: client.client.client_id_alias.clone().unwrap_or_default(),
                    kind: client
                        .client
                        .client_type
                        .as_ref()
                        .map_or_else(String::new, |kind| in_words(kind.as_str())),
                    locked: client.client.locked,
                    tokens: context.records.count_tokens(service, &filter, context.now)?,
                })
            });
            Ok((rows.collect::<Result<_, Refusal>>()?, edges))
        })
        .await?;
    Ok(page(&List {
        layout: visit.layout("clients"),
        rows,
        paging: Paging::new(&edges, &visit.path("clients"), &[("text", &text)]),
        text,
    }))
}

/// A user who has authorized the client.
struct User {
    user: Link,
    tokens: String,
    tokens_address: String,
}

#[derive(Template)]
#[template(path = "client.html")]
struct Details {
    layout: Layout,
    name: String,
    id: i64,
    locked: bool,
    /// Settings with a value, in words.
    settings: Vec<(&'static str, Vec<String>)>,
    tokens: i64,
    users: Vec<User>,
    subject: String,
    here: String,
    paging: Paging,
}

/// What is set of the client, under names and in terms of the standards.
fn settings(client: &Client) -> Vec<(&'static str, Vec<String>)> {
    let text = |text: &Option<String>| text.iter().cloned().collect();
    let joined = |names: Vec<String>| {
        let names = names.join(", ");
        Some(names).filter(|names| !names.is_empty()).into_iter().collect()
    };
    let all = [
        ("Alias", text(&client.client_id_alias)),
        ("Description", text(&client.description)),
        ("Developer", text(&client.developer)),
        (
            "Type",
            client
                .client_type
                .iter()
                .map(|value| in_words(value.as_str()))
                .collect(),
        ),
        (
            "Application",
            client
                .application_type
                .iter()
                .map(|value| in_words(value.as_str()))
                .collect(),
        ),
        (
            "Authentication",
            client
                .token_auth_method
                .iter()
                .map(|value| value.as_str().to_lowercase())
                .collect(),
        ),
        (
            "Grant types",
            joined(
                client
                    .grant_types
                    .iter()
                    .map(|value| in_words(value.as_str()))
                    .collect(),
            ),
        ),
        (
            "Response types",
            joined(
                client
                    .response_types
                    .iter()
                    .map(|value| response_type(value.as_str()))
                    .collect(),
            ),
        ),
        ("Redirect URIs", client.redirect_uris.clone()),
    ];
    all.into_iter()
        .filter(|(_, values): &(_, Vec<String>)| !values.is_empty())
        .collect()
}

/// `CODE_ID_TOKEN` as `code id_token`.
fn response_type(constant: &str) -> String {
    in_words(constant).replace("id token", "id_token")
}

/// A client.
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let unknown = || Problem::not_found("The service has no such client.").within(visit.layout("clients"));
    let id: i64 = visit.placeholder("client").parse().map_err(|_| unknown())?;
    let subject = visit.parameters.text("subject").to_owned();
    let place = visit.parameters.place();
    let path = visit.path(&format!("clients/{id}"));
    let layout = visit.layout("clients");
    let shown = visit
        .read(move |context| {
            let service = context.service.id;
            let Some(record) = context.records.client(id)?.filter(|client| client.service == service) else {
                return Ok(None);
            };
            let filter = TokenFilter {
                client: Some(id),
                ..TokenFilter::default()
            };
            let Page { items, edges } = context.records.browse_subjects(service, Some(id), &subject, &place)?;
            Ok(Some(Details {
                name: client_name(&record),
                id,
                locked: record.client.locked,
                settings: settings(&record.client),
                tokens: context.records.count_tokens(service, &filter, context.now)?,
                users: items
                    .iter()
                    .map(|found| User {
                        user: Link::to_user(service, &found.subject),
                        tokens: found.tokens.to_string(),
                        tokens_address: address(
                            &format!("/console/{service}/tokens"),
                            &[("subject", &found.subject), ("client", &id.to_string())],
                        ),
                    })
                    .collect(),
                paging: Paging::new(&edges, &path, &[("subject", &subject)]),
                here: address(&path, &[("subject", &subject)]),
                subject,
                layout,
            }))
        })
        .await?;
    shown.map(|details| page(&details)).ok_or_else(unknown)
}

/// Ends all tokens of a client.
pub async fn revoke(visit: Visit) -> Result<Response, Problem> {
    let client = visit.placeholder("client").to_owned();
    let count = visit
        .write(move |context| {
            // An alias goes before an ID, so the ID of one client may be the alias of another.
            if context.identified_client(&client)?.id().to_string() != client {
                return Err(Refusal::bad_request(
                    "A001216",
                    "Another client has this ID as its alias.",
                ));
            }
            let request = TokenRevokeRequest::new().client_identifier(client);
            Ok(rules::token_management::revoke(context, request)?.count)
        })
        .await?;
    Ok(see_other(&visit.back(), Notice::Revoked(count)))
}

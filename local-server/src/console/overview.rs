//! What there is, and how to connect to it.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;

use super::problem::{Problem, page};
use super::visit::{Layout, Visit};
use crate::store::{Place, Service, TokenFilter};

#[derive(Template)]
#[template(path = "overview.html")]
struct Overview {
    layout: Layout,
    origin: String,
    strict: bool,
    clients: i64,
    tokens: i64,
    requests: usize,
    /// A client for the example.
    example_client: Option<i64>,
    other_services: Vec<Arc<Service>>,
}

/// The first service.
pub async fn first(visit: Visit) -> Result<Response, Problem> {
    show(visit).await
}

/// A service.
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let (clients, tokens, example_client, other_services) = visit
        .read(|context| {
            let records = context.records;
            let this = context.service.id;
            let (_, clients) = records.clients(this, None, 0, 0)?;
            let tokens = records.count_tokens(this, &TokenFilter::default(), context.now)?;
            let example = records.browse_clients(this, "", &Place::Start)?.items;
            let mut others = Vec::new();
            for id in records.service_ids()?.into_iter().filter(|id| *id != this) {
                others.extend(records.service(id)?);
            }
            Ok((clients, tokens, example.first().map(|client| client.id()), others))
        })
        .await?;
    Ok(page(&Overview {
        layout: visit.layout("overview"),
        strict: visit.app().options.strict,
        requests: visit.app().journal.entries().len(),
        origin: visit.origin,
        clients,
        tokens,
        example_client,
        other_services,
    }))
}

//! The clients that a user has authorized.

use authlete_sdk::{
    ClientAuthorizationDeleteRequest, ClientAuthorizationDeleteResponse, ClientAuthorizationListRequest,
    ClientAuthorizationListResponse, ClientAuthorizationUpdateRequest, ClientAuthorizationUpdateResponse,
    GrantedScopesDeleteRequest, GrantedScopesDeleteResponse, GrantedScopesGetRequest, GrantedScopesGetResponse,
};

use super::{Reading, Writing, instant};
use crate::refusal::{Refusal, message};
use crate::reply::{ClientView, WithClients};
use crate::store::TokenFilter;

/// The `end` of a list that does not say one.
const DEFAULT_END: i64 = 5;

/// Lists the clients that hold a token about the subject, expired or not.
pub fn list_authorizations(
    context: &Reading<'_>,
    request: ClientAuthorizationListRequest,
) -> Result<WithClients<ClientAuthorizationListResponse>, Refusal> {
    let subject = subject_or("A136206", &request.subject)?;
    let start = request.start.unwrap_or(0);
    let end = request.end.unwrap_or(DEFAULT_END);
    if start < 0 {
        return Err(Refusal::bad_request("A136202", "The start is negative."));
    }
    if end < 0 {
        return Err(Refusal::bad_request("A136204", "The end is negative."));
    }
    let developer = request.developer.filter(|developer| !developer.is_empty());
    let (clients, total) =
        context
            .records
            .authorized_clients(context.service.id, subject, developer.as_deref(), start, end)?;

    let mut response = ClientAuthorizationListResponse::default();
    response.start = start;
    response.end = end;
    response.total_count = total;
    response.clients = clients.iter().map(|record| record.client.clone()).collect();
    response.developer = developer;
    response.subject = Some(request.subject);
    Ok(WithClients {
        response,
        view: if context.settings.full_clients_in_authorization_list {
            ClientView::Full
        } else {
            ClientView::Limited
        },
    })
}

/// Replaces the scopes of every token that the client holds about the subject.
// Choice: the scopes of refresh tokens follow, or the next refresh would bring the old ones back; granted scopes do not.
pub fn update_authorizations(
    context: &Writing<'_>,
    request: ClientAuthorizationUpdateRequest,
) -> Result<ClientAuthorizationUpdateResponse, Refusal> {
    let subject = subject_or("A138201", &request.subject)?;
    let client = context.client_of_service(request.client_id)?;
    let count = match request.scopes {
        Some(scopes) => {
            let scopes = context.acceptable_scopes(&client, scopes);
            i64::try_from(
                context
                    .changes
                    .update_scopes(context.service.id, client.id(), subject, &scopes)?,
            )
            .unwrap_or(i64::MAX)
        }
        None => {
            let filter = TokenFilter {
                client: Some(client.id()),
                subject: Some(subject.to_owned()),
                status: None,
            };
            context.records.count_tokens(context.service.id, &filter, context.now)?
        }
    };
    let mut response = ClientAuthorizationUpdateResponse::default();
    response.result_code = Some("A138001".to_owned());
    response.result_message = Some(message(
        "A138001",
        format_args!(
            "Updated {count} access token(s) issued to the client (ID = {}) of the service (API Key = {}).",
            client.id(),
            context.service.id
        ),
    ));
    Ok(response)
}

/// Deletes every token that the client holds about the subject.
pub fn delete_authorizations(
    context: &Writing<'_>,
    request: ClientAuthorizationDeleteRequest,
) -> Result<ClientAuthorizationDeleteResponse, Refusal> {
    let subject = subject_or("A137202", &request.subject)?;
    let client = context.client_of_service(request.client_id)?;
    let filter = TokenFilter {
        client: Some(client.id()),
        subject: Some(subject.to_owned()),
        status: None,
    };
    let count = context.changes.delete_tokens(context.service.id, &filter)?;
    let mut response = ClientAuthorizationDeleteResponse::default();
    response.result_code = Some("A137001".to_owned());
    response.result_message = Some(message(
        "A137001",
        format_args!(
            "Deleted {count} access token(s) issued to the client (ID = {}) of the service (API Key = {}).",
            client.id(),
            context.service.id
        ),
    ));
    Ok(response)
}

/// Tells which scopes the subject has granted to the client.
pub fn get_granted_scopes(
    context: &Reading<'_>,
    request: GrantedScopesGetRequest,
) -> Result<GrantedScopesGetResponse, Refusal> {
    let subject = subject_or("A139202", &request.subject)?;
    let client = context.client_of_service(request.client_id)?;
    let granted = context
        .records
        .granted_scopes(context.service.id, client.id(), subject)?;

    let mut response = GrantedScopesGetResponse::default();
    let (code, text) = match &granted {
        None => ("A139001", "The subject has not granted scopes to the client."),
        Some(_) => (
            "A139002",
            "Found the scopes that the subject has granted to the client.",
        ),
    };
    response.result_code = Some(code.to_owned());
    response.result_message = Some(message(code, text));
    response.service_api_key = context.service.id;
    response.client_id = client.id();
    if let Some(granted) = granted {
        response.latest_granted_scopes = Some(granted.latest);
        response.merged_granted_scopes = Some(granted.merged);
        response.modified_at = Some(instant(granted.modified_at));
    }
    response.subject = Some(request.subject);
    Ok(response)
}

/// Forgets which scopes the subject has granted to the client. Tokens stay as they are.
pub fn delete_granted_scopes(
    context: &Writing<'_>,
    request: GrantedScopesDeleteRequest,
) -> Result<GrantedScopesDeleteResponse, Refusal> {
    let subject = subject_or("A140202", &request.subject)?;
    let client = context.client_of_service(request.client_id)?;
    // Choice: which of the two success codes means what is not published; here they follow those of the read.
    let (code, text) = if context
        .changes
        .delete_granted_scopes(context.service.id, client.id(), subject)?
    {
        (
            "A140002",
            "Deleted the scopes that the subject had granted to the client.",
        )
    } else {
        ("A140001", "The subject has not granted scopes to the client.")
    };
    let mut response = GrantedScopesDeleteResponse::default();
    response.result_code = Some(code.to_owned());
    response.result_message = Some(message(code, text));
    Ok(response)
}

fn subject_or<'a>(code: &'static str, subject: &'a str) -> Result<&'a str, Refusal> {
    if subject.is_empty() {
        return Err(Refusal::bad_request(code, "The request has no subject."));
    }
    Ok(subject)
}

#[cfg(test)]
mod tests;

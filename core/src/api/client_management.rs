//! `POST /client/authorization/get/list`, `POST /client/authorization/update/{clientId}`,
//! `DELETE /client/authorization/delete/{clientId}`, `GET /client/granted_scopes/get/{clientId}`,
//! `DELETE /client/granted_scopes/delete/{clientId}`
//!
//! What users have authorized: which clients hold tokens about a user, what those tokens allow, and
//! how the user takes that back.
//!
//! Most of these operations exist in several forms, which differ only in where the subject travels:
//! in a JSON body, in a form body, in the query, or in the path. The request is the same for all of
//! them.
//!
//! A client counts as authorized as long as the service keeps a record of a token that it issued to
//! the client about the user, even if the token has expired. Granted scopes are a separate memory
//! of what the user has consented to; changing one does not change the other.
//!
//! Background: scopes ([RFC 6749 section 3.3]).
//!
//! [RFC 6749 section 3.3]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3

use super::clients::Client;
use crate::paging::Listing;
use crate::{Id, Timestamp, model};

// Authorized clients: list

/// Asks for a page of the clients that a user has authorized.
#[model(request)]
pub struct ClientAuthorizationListRequest {
    /// The user.
    pub subject: String,
    /// Only clients of this developer. Default: of every developer.
    pub developer: Option<String>,
    /// The index of the first client of the page, from 0. Default: 0.
    pub start: Option<i64>,
    /// The index after the last client of the page. Default: 5.
    pub end: Option<i64>,
}

/// A page of the clients that a user has authorized.
#[model(response)]
pub struct ClientAuthorizationListResponse {
    /// The index of the first client of the page.
    pub start: i64,
    /// The index after the last client asked for; it may lie beyond the total.
    pub end: i64,
    /// The developer whose clients these are. Absent unless the request named one.
    pub developer: Option<String>,
    /// The user.
    pub subject: Option<String>,
    /// How many clients match the request, on all pages together.
    pub total_count: i64,
    /// The clients of the page, each once however many tokens it holds. Some services fill in only
    /// the names, the description, the IDs and the type of a client.
    pub clients: Vec<Client>,
}

impl Listing for ClientAuthorizationListRequest {
    type Response = ClientAuthorizationListResponse;
    type Item = Client;

    fn range(&mut self) -> (&mut Option<i64>, &mut Option<i64>) {
        (&mut self.start, &mut self.end)
    }

    fn page(response: ClientAuthorizationListResponse) -> (Vec<Client>, i64) {
        (response.clients, response.total_count)
    }

    fn keys(client: &Client) -> Vec<String> {
        vec![client.client_id.to_string()]
    }
}

// Authorized clients: update

/// Changes the scopes of all tokens that a client holds about a user.
///
/// The result says in words how many tokens were changed, which may be none. JWT access tokens that
/// the client already has stay as they are; only introspection shows the change.
#[model(request)]
pub struct ClientAuthorizationUpdateRequest {
    /// The ID of the client.
    #[path]
    pub client_id: Id,
    /// The user.
    pub subject: String,
    /// The scopes that replace those of every token. Absent leaves them as they are, an empty list
    /// removes all. Scopes that the service does not support or the client may not request are left
    /// out without an error.
    pub scopes: Option<Vec<String>>,
}

/// The result of changing what a client may do for a user.
#[model(response)]
pub struct ClientAuthorizationUpdateResponse {
    /// The code of the result: A138001 when the request was carried out.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code. It tells how many tokens were changed.
    pub result_message: Option<String>,
}

// Authorized clients: delete

/// Takes back a user's authorization of a client: deletes all tokens that it holds about the user.
///
/// Neither the client nor the user's granted scopes are deleted.
#[model(request)]
pub struct ClientAuthorizationDeleteRequest {
    /// The ID of the client.
    #[path]
    pub client_id: Id,
    /// The user.
    pub subject: String,
}

/// The result of taking back the authorization of a client.
#[model(response)]
pub struct ClientAuthorizationDeleteResponse {
    /// The code of the result: A137001 when the request was carried out.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code. It tells how many tokens were deleted, which
    /// may be none.
    pub result_message: Option<String>,
}

// Granted scopes: get

/// Asks which scopes a user has granted to a client so far.
///
/// Services that do not keep granted scopes refuse the request.
#[model(request)]
pub struct GrantedScopesGetRequest {
    /// The ID of the client.
    #[path]
    pub client_id: Id,
    /// The user.
    pub subject: String,
}

/// The scopes that a user has granted to a client.
#[model(response)]
pub struct GrantedScopesGetResponse {
    /// The code of the result: A139002 when there is a record, A139001 when there is none.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// The ID of the service.
    pub service_api_key: Id,
    /// The ID of the client.
    pub client_id: Id,
    /// The user.
    pub subject: Option<String>,
    // Lists that may be absent: never having been asked differs from having granted nothing.
    /// The scopes that the user granted last. Absent when there is no record, empty when the user
    /// granted none.
    pub latest_granted_scopes: Option<Vec<String>>,
    /// All scopes that the user has granted, less those taken back. Absent when there is no record,
    /// empty when there are none.
    pub merged_granted_scopes: Option<Vec<String>>,
    /// When the record was last changed.
    pub modified_at: Option<Timestamp>,
}

// Granted scopes: delete

/// Deletes the record of the scopes that a user has granted to a client.
///
/// Tokens stay as they are.
#[model(request)]
pub struct GrantedScopesDeleteRequest {
    /// The ID of the client.
    #[path]
    pub client_id: Id,
    /// The user.
    pub subject: String,
}

/// The result of deleting granted scopes.
#[model(response)]
pub struct GrantedScopesDeleteResponse {
    /// The code of the result.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
}

//! `POST /auth/userinfo`, `POST /auth/userinfo/issue`
//!
//! The userinfo endpoint ([OpenID Connect Core 1.0 section 5.3]): clients fetch claims about a
//! user.
//!
//! The access token that arrived there goes to `process_request`, which says whose claims are
//! wanted and which ones. The claims collected go to `issue_response`, which makes the response, as
//! JSON or as a JWT as the client's settings ask.
//!
//! [OpenID Connect Core 1.0 section 5.3]: https://openid.net/specs/openid-connect-core-1_0.html#UserInfo

use super::common::{Pair, Property};
use crate::{Id, JsonValue, model, string_enum};

// Process

/// A userinfo request as it arrived at the userinfo endpoint.
#[model(request)]
pub struct UserinfoRequest {
    /// The access token that came with the request (RFC 6750).
    #[secret]
    #[relayed]
    pub token: String,

    // Proof that the client may use the token
    /// The client certificate of the TLS connection, in PEM (RFC 8705).
    pub client_certificate: Option<String>,
    /// The value of the `DPoP` header (RFC 9449).
    #[secret]
    pub dpop: Option<String>,
    /// The HTTP method of the request, against which the DPoP proof is checked.
    pub htm: Option<String>,
    /// The URL of the userinfo endpoint, against which the DPoP proof is checked. Default: the one
    /// that the service is configured with.
    pub htu: Option<String>,
    /// Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to
    /// the setting of the service.
    pub dpop_nonce_required: bool,

    // The signature of the request (RFC 9421)
    /// The URL of the request, query included (`@target-uri`).
    // URL, headers and body are secret because each can carry an access token (RFC 6750 section 2).
    #[secret]
    pub target_uri: Option<String>,
    /// The URL of the request. The target URI takes precedence.
    #[secret]
    pub uri: Option<String>,
    /// The headers of the request that its signature covers, with the signature itself
    /// (`Signature`, `Signature-Input`).
    #[secret]
    pub headers: Option<Vec<Pair>>,
    /// The body of the request.
    #[secret]
    pub message: Option<String>,
    /// Whether the request has a body, so that its signature must cover `content-digest`. Default:
    /// false.
    pub request_body_contained: bool,
}

/// Whose claims are wanted, and which ones.
#[model(response)]
pub struct UserinfoResponse {
    /// The code of the result: A091001 when the claims can be given.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What the userinfo endpoint does next.
    pub action: UserinfoAction,
    /// The value for a `WWW-Authenticate` header (RFC 6750 section 3).
    #[secret]
    pub response_content: Option<String>,
    /// The access token of the request.
    #[secret]
    pub token: Option<String>,
    /// The user that the token is about.
    pub subject: Option<String>,
    /// The scopes of the token.
    pub scopes: Vec<String>,
    /// The properties kept with the token, hidden ones included.
    pub properties: Vec<Property>,

    // The claims wanted
    /// The names of the claims that the client asked for.
    pub claims: Vec<String>,
    /// The names of the claims that the user has agreed to share.
    pub consented_claims: Vec<String>,
    /// The member `userinfo` of the `claims` parameter of the authorization request, as the text of
    /// a JSON object (OpenID Connect Core 1.0 section 5.5).
    pub user_info_claims: Option<String>,
    /// The member `transformed_claims` of the `claims` parameter of the authorization request, as
    /// the text of a JSON object (OpenID Connect Advanced Syntax for Claims).
    pub transformed_claims: Option<String>,
    /// The names of the claims from which transformed claims are computed.
    pub requested_claims_for_tx: Vec<String>,
    /// The names of the verified claims from which transformed claims are computed: a list of names
    /// for each element of `verified_claims`.
    // Untyped: the API's own sources disagree on whether the names come as an array or in an object.
    pub requested_verified_claims_for_tx: Vec<JsonValue>,

    // The client
    /// The ID of the client that the token was issued to.
    pub client_id: Id,
    /// The alias of the client, if it has one.
    pub client_id_alias: Option<String>,
    /// Whether the client called itself by its alias when it asked for the authorization.
    pub client_id_alias_used: bool,
    /// The entity ID of the client (OpenID Federation 1.0), if it has one.
    pub client_entity_id: Option<String>,
    /// Whether the client called itself by its entity ID when it asked for the authorization.
    pub client_entity_id_used: bool,
    /// Where the metadata document of the client was fetched, if it has one.
    pub metadata_document_location: Option<String>,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,
    /// The attributes of the client: keys and values of one's own choosing.
    pub client_attributes: Vec<Pair>,
    /// The attributes of the service: keys and values of one's own choosing.
    pub service_attributes: Vec<Pair>,

    // Headers of the answer
    /// The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC
    /// 9449).
    #[header("DPoP-Nonce")]
    pub dpop_nonce: Option<String>,
}

/// What the userinfo endpoint does with a userinfo request.
#[string_enum]
pub enum UserinfoAction {
    /// The token allows it. Collect the claims about the user, then issue the response.
    Ok,
    /// The request has no token. Answer 400 with the response content as `WWW-Authenticate`.
    #[answer(400, Challenge)]
    BadRequest,
    /// The token does not exist, has expired, or is not used by the client that it is bound to.
    /// Answer 401 with the response content as `WWW-Authenticate`.
    #[answer(401, Challenge)]
    Unauthorized,
    /// The token lacks the scope `openid`, is about no user, or comes from the password grant type.
    /// Answer 403 with the response content as `WWW-Authenticate`.
    #[answer(403, Challenge)]
    Forbidden,
    /// The call itself is at fault or the service failed. Answer 500 with the response content as
    /// `WWW-Authenticate`.
    #[answer(500, Challenge)]
    InternalServerError,
}

// Issue

/// Hands over the claims about the user.
#[model(request)]
pub struct UserinfoIssueRequest {
    /// The access token of the userinfo request.
    #[secret]
    pub token: String,
    /// The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section
    /// 5.1).
    pub claims: Option<String>,
    /// The value of the `sub` claim. Default: the user that the token is about.
    pub sub: Option<String>,
    /// The claims from which transformed claims are computed, as the text of a JSON object.
    pub claims_for_tx: Option<String>,
    /// The verified claims from which transformed claims are computed: the text of a JSON object
    /// for each element of `verified_claims`.
    pub verified_claims_for_tx: Option<Vec<String>>,
    /// The value of the `Signature` header of the userinfo request, if the response is to be signed
    /// too (RFC 9421).
    pub request_signature: Option<String>,
    /// The headers of the response that its signature is to cover.
    #[secret]
    pub headers: Option<Vec<Pair>>,
}

/// The userinfo response to the client.
#[model(response)]
pub struct UserinfoIssueResponse {
    /// The code of the result: A096001 when the response was made.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the userinfo endpoint answers.
    pub action: UserinfoIssueAction,
    /// What to answer the client, in the form that the action says.
    #[secret]
    pub response_content: Option<String>,
    /// The value for a `Signature` header (RFC 9421). Absent when the response is not to be signed.
    #[header("Signature")]
    pub signature: Option<String>,
    /// The value for a `Signature-Input` header (RFC 9421).
    #[header("Signature-Input")]
    pub signature_input: Option<String>,
    /// The value for a `Content-Digest` header (RFC 9530).
    #[header("Content-Digest")]
    pub content_digest: Option<String>,
}

/// How the userinfo endpoint answers.
#[string_enum]
pub enum UserinfoIssueAction {
    /// Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(200, Json)]
    Json,
    /// Answer 200 with `Content-Type: application/jwt`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(200, Jwt)]
    Jwt,
    /// The call has no token. Answer 400 with the response content as `WWW-Authenticate`.
    #[answer(400, Challenge)]
    BadRequest,
    /// The token does not exist or has expired. Answer 401 with the response content as
    /// `WWW-Authenticate`.
    #[answer(401, Challenge)]
    Unauthorized,
    /// The token lacks the scope `openid` or is about no user. Answer 403 with the response content
    /// as `WWW-Authenticate`.
    #[answer(403, Challenge)]
    Forbidden,
    /// The call itself is at fault, for instance the claims are no JSON object, or the service
    /// failed. Answer 500 with the response content as `WWW-Authenticate`.
    #[answer(500, Challenge)]
    InternalServerError,
}

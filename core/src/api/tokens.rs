//! `POST /auth/token`, `POST /auth/token/issue`, `POST /auth/token/fail`
//!
//! The token endpoint ([RFC 6749 section 3.2]).
//!
//! What a client posted to the token endpoint goes to `process_request`; its action says whether to
//! answer at once or to do something first. For the password grant type that is to check the user's
//! password and to say so with `issue_response` or `fail_request`; for token exchange ([RFC 8693])
//! and JWT assertions ([RFC 7523]) it is to decide on the token presented and to create an access
//! token; after a refresh it may be to reissue the ID token.
//!
//! Background: client authentication ([RFC 6749 section 2.3], [RFC 7523], [RFC 8705]), PKCE ([RFC
//! 7636]), DPoP ([RFC 9449]).
//!
//! [RFC 6749 section 2.3]: https://www.rfc-editor.org/rfc/rfc6749#section-2.3
//! [RFC 6749 section 3.2]: https://www.rfc-editor.org/rfc/rfc6749#section-3.2
//! [RFC 7523]: https://www.rfc-editor.org/rfc/rfc7523
//! [RFC 7636]: https://www.rfc-editor.org/rfc/rfc7636
//! [RFC 8693]: https://www.rfc-editor.org/rfc/rfc8693
//! [RFC 8705]: https://www.rfc-editor.org/rfc/rfc8705
//! [RFC 9449]: https://www.rfc-editor.org/rfc/rfc9449

use super::common::{
    AuthorizationDetails, ClientAuthenticationMethod, ClientIdMetadataDocumentOptions, GrantType, Pair, Property,
    Scope, TokenTypeIdentifier,
};
use crate::{Id, Timestamp, model, string_enum};

// Process

/// A token request as it arrived at the token endpoint.
#[model(request)]
pub struct TokenRequest {
    /// The body of the request, verbatim (`application/x-www-form-urlencoded`).
    #[secret]
    #[relayed]
    pub parameters: String,
    /// The client ID from the `Authorization` header, if there was one (HTTP Basic).
    pub client_id: Option<String>,
    /// The client secret from the `Authorization` header, if there was one (HTTP Basic).
    #[secret]
    pub client_secret: Option<String>,
    /// The client certificate of the TLS connection, in PEM (RFC 8705).
    pub client_certificate: Option<String>,
    /// The certificates that the client presented with its own, in PEM.
    pub client_certificate_path: Option<Vec<String>>,
    /// The value of the `DPoP` header (RFC 9449).
    #[secret]
    pub dpop: Option<String>,
    /// The HTTP method of the request, against which the DPoP proof is checked. Default: `POST`.
    pub htm: Option<String>,
    /// The URL of the token endpoint, against which the DPoP proof is checked. Default: the one
    /// that the service is configured with.
    pub htu: Option<String>,
    /// Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to
    /// the setting of the service.
    pub dpop_nonce_required: bool,
    /// The value of the `OAuth-Client-Attestation` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[secret]
    pub oauth_client_attestation: Option<String>,
    /// The value of the `OAuth-Client-Attestation-PoP` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[secret]
    pub oauth_client_attestation_pop: Option<String>,
    /// Properties to keep with the tokens. JSON requests only.
    pub properties: Option<Vec<Property>>,
    /// Further claims for the payload of a JWT access token, as the text of a JSON object.
    pub jwt_at_claims: Option<String>,
    /// The value that the access token is to have. It must not be in use. Default: a random value.
    #[secret]
    pub access_token: Option<String>,
    /// Lifetime of the access token in seconds. Absent or 0 means that the settings decide.
    pub access_token_duration: Option<i64>,
    /// Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide.
    pub refresh_token_duration: Option<i64>,
    /// Rules for clients whose client ID is the URL of a metadata document. Default: the settings
    /// of the service.
    pub cimd_options: Option<ClientIdMetadataDocumentOptions>,
}

/// What the token endpoint answers, or needs to know to decide.
#[model(response)]
pub struct TokenResponse {
    /// The code of the result, for instance A050001 for an authorization code and A053001 for a
    /// refresh token.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What the token endpoint does next.
    pub action: TokenAction,
    /// What to answer the client, as JSON. Absent when something is to be done first.
    #[secret]
    pub response_content: Option<String>,

    // The tokens
    /// The access token that was issued.
    #[secret]
    pub access_token: Option<String>,
    /// That access token as a JWT (RFC 9068), where the service issues such tokens.
    #[secret]
    pub jwt_access_token: Option<String>,
    /// When the access token expires.
    pub access_token_expires_at: Option<Timestamp>,
    /// Lifetime of the access token in seconds.
    pub access_token_duration: i64,
    /// The refresh token: a new one, or after a refresh possibly the same as before.
    #[secret]
    pub refresh_token: Option<String>,
    /// When the refresh token expires.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// Lifetime of the refresh token in seconds.
    pub refresh_token_duration: i64,
    /// Whether the client presented the previous refresh token, which the service still accepts for
    /// a short while.
    pub previous_refresh_token_used: bool,
    /// The ID token that was issued. Absent without the scope `openid`, and after a refresh.
    #[secret]
    pub id_token: Option<String>,

    // What the tokens stand for
    /// The grant type of the request.
    pub grant_type: Option<GrantType>,
    /// The user that the tokens are about. Absent for the client credentials grant type.
    pub subject: Option<String>,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The scopes of the refresh token.
    pub refresh_token_scopes: Vec<String>,
    /// The properties kept with the tokens, hidden ones included.
    pub properties: Vec<Property>,
    /// The authorization details of the access token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// The resources that the request names (RFC 8707).
    pub resources: Vec<String>,
    /// The resources that the access token is for.
    pub access_token_resources: Vec<String>,
    /// The ID of the grant behind the tokens (Grant Management for OAuth 2.0).
    pub grant_id: Option<String>,
    /// The ID of the user's session.
    pub session_id: Option<String>,
    /// The names of the claims that the authorization request asked for in the ID token.
    pub requested_id_token_claims: Vec<String>,
    /// Further claims for the ID token, as the text of a JSON object.
    pub additional_claims: Option<String>,

    // The client
    /// The ID of the client. 0 when the client is not known.
    pub client_id: Id,
    /// The alias of the client, if it has one.
    pub client_id_alias: Option<String>,
    /// Whether the client called itself by its alias.
    pub client_id_alias_used: bool,
    /// The entity ID of the client (OpenID Federation 1.0), if it has one.
    pub client_entity_id: Option<String>,
    /// Whether the client called itself by its entity ID.
    pub client_entity_id_used: bool,
    /// Where the metadata document of the client was fetched, if it has one.
    pub metadata_document_location: Option<String>,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,
    /// How the client authenticated.
    pub client_auth_method: Option<ClientAuthenticationMethod>,
    /// The attributes of the client: keys and values of one's own choosing.
    pub client_attributes: Vec<Pair>,
    /// The attributes of the service: keys and values of one's own choosing.
    pub service_attributes: Vec<Pair>,

    // The password grant type
    /// The user's name in the request.
    pub username: Option<String>,
    /// The user's password in the request.
    #[secret]
    pub password: Option<String>,
    /// The ticket that stands for the request. Issuing or failing the response takes it, once.
    #[secret]
    pub ticket: Option<String>,

    // Token exchange (RFC 8693) and JWT assertions (RFC 7523)
    /// The audiences that the requested token is to be for.
    pub audiences: Vec<String>,
    /// The type of token asked for.
    pub requested_token_type: Option<TokenTypeIdentifier>,
    /// The token of the party on whose behalf the request is made.
    #[secret]
    pub subject_token: Option<String>,
    /// The type of that token.
    pub subject_token_type: Option<TokenTypeIdentifier>,
    /// What that token stands for, if it is an access token or refresh token of the service.
    pub subject_token_info: Option<TokenInfo>,
    /// The token of the party that acts.
    #[secret]
    pub actor_token: Option<String>,
    /// The type of that token.
    pub actor_token_type: Option<TokenTypeIdentifier>,
    /// What that token stands for, if it is an access token or refresh token of the service.
    pub actor_token_info: Option<TokenInfo>,
    /// The assertion: a JWT.
    #[secret]
    pub assertion: Option<String>,

    // Headers of the answer, native single sign-on, verifiable credentials
    /// The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC
    /// 9449).
    #[header("DPoP-Nonce")]
    pub dpop_nonce: Option<String>,
    /// The challenge for the client's next attestation, to be sent as the
    /// `OAuth-Client-Attestation-Challenge` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[header("OAuth-Client-Attestation-Challenge")]
    pub attestation_challenge: Option<String>,
    /// The device secret in the request (OpenID Connect Native SSO for Mobile Apps 1.0).
    #[secret]
    pub device_secret: Option<String>,
    /// The hash of the device secret (`ds_hash`).
    pub device_secret_hash: Option<String>,
    /// The nonce for a proof of a credential's key (OpenID for Verifiable Credential Issuance,
    /// `c_nonce`).
    pub cnonce: Option<String>,
    /// When that nonce expires.
    pub cnonce_expires_at: Option<Timestamp>,
    /// Lifetime of that nonce in seconds.
    pub cnonce_duration: i64,
}

/// What the token endpoint does with a token request.
#[string_enum]
pub enum TokenAction {
    /// Tokens were issued. Answer 200 with `Content-Type: application/json`, `Cache-Control:
    /// no-store` and the response content as the body.
    #[answer(200, Json)]
    Ok,
    /// The request is at fault. Answer 400 with `Content-Type: application/json`, `Cache-Control:
    /// no-store` and the response content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The client is not known or did not prove who it is. If it used the `Authorization` header,
    /// answer 401 with a `WWW-Authenticate` header for the same scheme, else 400 or 401; in each
    /// case with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body (RFC 6749 section 5.2).
    #[answer(401, ClientChallenge)]
    InvalidClient,
    /// The call itself is at fault or the service failed. Answer 500 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(500, Json)]
    InternalServerError,
    /// The request presents a user's name and password. Check them, then issue or fail the response
    /// with the ticket.
    Password,
    /// The request is a valid token exchange (RFC 8693). Decide on the tokens presented. If the
    /// answer is yes, create an access token for the client and answer 200 with a token response
    /// made from it; else answer 400 with an error (RFC 6749 section 5.2). There is no ticket.
    TokenExchange,
    /// The request presents a JWT assertion in the right form (RFC 7523). Verify its signature and
    /// decide on it. If the answer is yes, create an access token for the client and answer 200
    /// with a token response made from it; else answer 400 with an error. There is no ticket.
    JwtBearer,
    /// The request belongs to native single sign-on. The API's native SSO operation makes the token
    /// response.
    NativeSso,
    /// A refresh was carried out, and the ID token can be reissued. Reissue it and answer as that
    /// operation says; or leave it and answer 200 with `Content-Type: application/json`,
    /// `Cache-Control: no-store` and the response content as the body, which has no ID token.
    #[answer(200, Json)]
    IdTokenReissuable,
}

/// What a token presented in a token exchange stands for (RFC 8693).
#[model(response)]
pub struct TokenInfo {
    /// The ID of the client that the token was issued to.
    pub client_id: Id,
    /// The alias of the client, if it has one.
    pub client_id_alias: Option<String>,
    /// Whether the client called itself by its alias when it asked for the token.
    pub client_id_alias_used: bool,
    /// The entity ID of the client (OpenID Federation 1.0), if it has one.
    pub client_entity_id: Option<String>,
    /// Whether the client called itself by its entity ID when it asked for the token.
    pub client_entity_id_used: bool,
    /// The user that the token is about.
    pub subject: Option<String>,
    /// The scopes of the token. Unlike everywhere else in token responses, not only their names.
    pub scopes: Vec<Scope>,
    /// When the token expires, in seconds since the Unix epoch. Everywhere else in the API it is
    /// milliseconds.
    pub expires_at: i64,
    /// The properties of the token.
    pub properties: Vec<Property>,
    /// The resources that the token is for (RFC 8707).
    pub resources: Vec<String>,
    /// The authorization details of the token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// Where the metadata document of the client was fetched, if it has one.
    pub metadata_document_location: Option<String>,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,
}

// Issue

/// Says that the user's name and password are right.
#[model(request)]
pub struct TokenIssueRequest {
    /// The ticket of the token request.
    #[secret]
    pub ticket: String,
    /// The user who was authenticated: ASCII characters, at most 100.
    pub subject: String,
    /// Properties to keep with the tokens. JSON requests only.
    pub properties: Option<Vec<Property>>,
    /// Further claims for the payload of a JWT access token, as the text of a JSON object.
    pub jwt_at_claims: Option<String>,
    /// The value that the access token is to have. It must not be in use. Default: a random value.
    #[secret]
    pub access_token: Option<String>,
    /// Lifetime of the access token in seconds. Absent or 0 means that the settings decide.
    pub access_token_duration: Option<i64>,
    /// Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide.
    pub refresh_token_duration: Option<i64>,
}

/// The token response to the client.
#[model(response)]
pub struct TokenIssueResponse {
    /// The code of the result: A054001 when tokens were issued.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the token endpoint answers.
    pub action: TokenIssueAction,
    /// What to answer the client, as JSON.
    #[secret]
    pub response_content: Option<String>,
    /// The access token that was issued.
    #[secret]
    pub access_token: Option<String>,
    /// That access token as a JWT (RFC 9068), where the service issues such tokens.
    #[secret]
    pub jwt_access_token: Option<String>,
    /// When the access token expires.
    pub access_token_expires_at: Option<Timestamp>,
    /// Lifetime of the access token in seconds.
    pub access_token_duration: i64,
    /// The refresh token that was issued. Absent when there is none.
    #[secret]
    pub refresh_token: Option<String>,
    /// When the refresh token expires.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// Lifetime of the refresh token in seconds.
    pub refresh_token_duration: i64,
    /// The user that the tokens are about.
    pub subject: Option<String>,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The scopes of the refresh token.
    pub refresh_token_scopes: Vec<String>,
    /// The properties kept with the tokens, hidden ones included.
    pub properties: Vec<Property>,
    /// The authorization details of the access token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// The resources that the access token is for (RFC 8707).
    pub access_token_resources: Vec<String>,
    /// The ID of the client.
    pub client_id: Id,
    /// The alias of the client, if it has one.
    pub client_id_alias: Option<String>,
    /// Whether the client called itself by its alias.
    pub client_id_alias_used: bool,
    /// The entity ID of the client (OpenID Federation 1.0), if it has one.
    pub client_entity_id: Option<String>,
    /// Whether the client called itself by its entity ID.
    pub client_entity_id_used: bool,
    /// Where the metadata document of the client was fetched, if it has one.
    pub metadata_document_location: Option<String>,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,
    /// The attributes of the client: keys and values of one's own choosing.
    pub client_attributes: Vec<Pair>,
    /// The attributes of the service: keys and values of one's own choosing.
    pub service_attributes: Vec<Pair>,
}

/// How the token endpoint answers when the user's name and password are right.
#[string_enum]
pub enum TokenIssueAction {
    /// Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(200, Json)]
    Ok,
    /// The call itself is at fault, for instance the ticket or the subject, or the service failed.
    /// Answer 500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(500, Json)]
    InternalServerError,
}

// Fail

/// Says that no token is to be issued.
#[model(request)]
pub struct TokenFailRequest {
    /// The ticket of the token request.
    #[secret]
    pub ticket: String,
    /// Why no token is to be issued. It decides the error that the client sees.
    pub reason: TokenFailReason,
}

/// The error response to the client.
#[model(response)]
pub struct TokenFailResponse {
    /// The code of the result, one for each reason: A067301 to A067303 for the usual ones.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the token endpoint answers.
    pub action: TokenFailAction,
    /// What to answer the client, as JSON.
    #[secret]
    pub response_content: Option<String>,
}

/// How the token endpoint answers when no token is to be issued.
#[string_enum]
pub enum TokenFailAction {
    /// Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The call itself is at fault, for instance the ticket, or the service failed. Answer 500 with
    /// `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    /// body.
    #[answer(500, Json)]
    InternalServerError,
}

/// Why no token is to be issued.
#[string_enum]
pub enum TokenFailReason {
    /// For no reason listed here. The client sees `server_error`.
    Unknown,
    /// The user's name or password is wrong. The client sees `invalid_request`.
    InvalidResourceOwnerCredentials,
    /// A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`.
    InvalidTarget,
    /// The client is not acceptable. The client sees `invalid_client`. Newer services only.
    InvalidClient,
    /// The client may not make this request. The client sees `unauthorized_client`. Newer services
    /// only.
    UnauthorizedClient,
    /// A scope is not acceptable. The client sees `invalid_scope`. Newer services only.
    InvalidScope,
}

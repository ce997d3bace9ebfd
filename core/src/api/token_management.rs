//! `POST /auth/token/create`, `GET /auth/token/get/list`, `POST /auth/token/update`,
//! `DELETE /auth/token/delete/{accessTokenIdentifier}`, `POST /auth/token/revoke`,
//! `POST /idtoken/reissue`
//!
//! Access tokens outside of the OAuth flows: create, find, change and delete them, and reissue an ID
//! token when a client has refreshed its tokens.
//!
//! The service keeps one record for each access token together with its refresh token, if it has
//! one. Deleting or revoking either removes both.
//!
//! Background: access tokens and refresh tokens ([RFC 6749]), JWT access tokens ([RFC 9068]),
//! resource indicators ([RFC 8707]), tokens bound to a certificate ([RFC 8705]) or a key ([RFC
//! 9449]), ID tokens on refresh ([OpenID Connect Core 1.0 section 12.2]).
//!
//! [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749
//! [RFC 8705]: https://www.rfc-editor.org/rfc/rfc8705
//! [RFC 8707]: https://www.rfc-editor.org/rfc/rfc8707
//! [RFC 9068]: https://www.rfc-editor.org/rfc/rfc9068
//! [RFC 9449]: https://www.rfc-editor.org/rfc/rfc9449
//! [OpenID Connect Core 1.0 section 12.2]: https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse

use super::clients::Client;
use super::common::{AudienceType, AuthorizationDetails, GrantType, Property, TokenType};
use crate::paging::Listing;
use crate::{Id, Timestamp, model, string_enum};

// Create

/// Asks for an access token that needs no OAuth flow.
///
/// A refresh token comes with it unless the grant type is implicit or client credentials, or the
/// service or the client does not have the refresh token grant type.
#[model(request)]
pub struct TokenCreateRequest {
    /// The grant type recorded with the token. Any but the refresh token grant type, which is
    /// refused.
    pub grant_type: GrantType,
    /// The ID of the client that the token is for. Either this or the client identifier is needed.
    pub client_id: Option<Id>,
    /// The client that the token is for, by its ID or its alias. Either this or the client ID is
    /// needed.
    pub client_identifier: Option<String>,
    /// The user that the token is about: ASCII characters, at most 100. Required unless the grant
    /// type is client credentials, where it is ignored, or JWT bearer, where it may be absent.
    pub subject: Option<String>,
    /// The scopes of the token. One that the service does not support is an error. Default: none.
    pub scopes: Option<Vec<String>>,
    /// Lifetime of the access token in seconds. Absent or 0 means that the settings decide.
    pub access_token_duration: Option<i64>,
    /// Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide.
    pub refresh_token_duration: Option<i64>,
    /// Properties to keep with the token, together at most 65,535 bytes. JSON requests only.
    pub properties: Option<Vec<Property>>,
    /// Whether the token is recorded as if the client had called itself by its alias, which only
    /// changes `aud` in userinfo responses. Default: false. Excludes the entity ID and the metadata
    /// document.
    pub client_id_alias_used: bool,
    /// Whether the token is recorded as if the client had called itself by its entity ID (OpenID
    /// Federation 1.0), which only changes `aud` in userinfo responses. Default: false. Excludes
    /// the alias and the metadata document.
    pub client_entity_id_used: bool,
    /// Whether the token is recorded as if the client had called itself by the URL of its metadata
    /// document, which only changes `aud` in userinfo responses. Default: false. Excludes the alias
    /// and the entity ID.
    pub metadata_document_used: bool,
    /// The value that the access token is to have, to migrate one from elsewhere. It must not be in
    /// use. Default: a random value.
    #[secret]
    pub access_token: Option<String>,
    /// The value that the refresh token is to have, to migrate one from elsewhere. It must not be
    /// in use, and the grant type must allow a refresh token. Default: a random value.
    #[secret]
    pub refresh_token: Option<String>,
    /// Whether the access token never expires by itself; its lifetime is then ignored. Default:
    /// false.
    pub access_token_persistent: bool,
    /// Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the
    /// certificate, encoded in base64url (`x5t#S256`).
    #[secret]
    pub certificate_thumbprint: Option<String>,
    /// Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The
    /// token type becomes `DPoP`.
    #[secret]
    pub dpop_key_thumbprint: Option<String>,
    /// The authorization details of the token (RFC 9396). JSON requests only.
    pub authorization_details: Option<AuthorizationDetails>,
    /// The resources that the token is for, as absolute URIs (RFC 8707). They become `aud` of a JWT
    /// access token and of introspection.
    pub resources: Option<Vec<String>>,
    /// Whether the token gives access to an external attachment (OpenID Connect for Identity
    /// Assurance 1.0). Default: false.
    pub for_external_attachment: bool,
    /// Further claims for the payload of a JWT access token, as the text of a JSON object. Has an
    /// effect only where the service issues JWT access tokens.
    pub jwt_at_claims: Option<String>,
    /// The authentication context class that the user's authentication satisfied (OpenID Connect
    /// Core 1.0, `acr`). Ignored without a subject.
    pub acr: Option<String>,
    /// When the user was authenticated, in seconds since the Unix epoch. Ignored without a subject.
    pub auth_time: Option<i64>,
    /// The ID of the user's session, for Native SSO and logout (`sid`).
    pub session_id: Option<String>,
}

/// The access token that was created.
#[model(response)]
pub struct TokenCreateResponse {
    /// The code of the result: A109001 when the token was created.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What became of the request.
    pub action: TokenCreateAction,
    /// The value of the access token.
    #[secret]
    pub access_token: Option<String>,
    /// The access token as a JWT (RFC 9068), where the service issues such tokens. This is then the
    /// value to hand to the client; its `jti` is the access token.
    #[secret]
    pub jwt_access_token: Option<String>,
    /// The value of the refresh token. Absent when none was created.
    #[secret]
    pub refresh_token: Option<String>,
    /// The ID of the client that the token is for.
    pub client_id: Id,
    /// The client as the request called it.
    pub client_identifier: Option<String>,
    /// The user that the token is about. Absent for the client credentials grant type.
    pub subject: Option<String>,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The scopes of the refresh token.
    pub refresh_token_scopes: Vec<String>,
    /// The grant type recorded with the token.
    pub grant_type: Option<GrantType>,
    /// How the access token is to be presented.
    pub token_type: Option<TokenType>,
    /// Lifetime of the access token in seconds.
    pub expires_in: i64,
    /// When the access token expires. Later reads show the same instant rounded to whole seconds.
    pub expires_at: Option<Timestamp>,
    /// The properties kept with the token, hidden ones included.
    pub properties: Vec<Property>,
    /// The authorization details of the token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// Whether the token gives access to an external attachment.
    pub for_external_attachment: bool,
    /// The ID of the user's session, if one was given.
    pub session_id: Option<String>,
    /// The ID of the token's record. Deleting a token accepts it.
    pub token_id: Option<String>,
}

/// What became of a token create request.
#[string_enum]
pub enum TokenCreateAction {
    /// The token was created. An endpoint of one's own answers 200.
    Ok,
    /// The request is at fault: the grant type, the subject, a scope, the properties, or a value
    /// that is in use. An endpoint of one's own answers 400.
    BadRequest,
    /// The client belongs to another service or is locked. An endpoint of one's own answers 403.
    Forbidden,
    /// The service could not create the token. An endpoint of one's own answers 500.
    InternalServerError,
}

// List

/// Asks for a page of the access tokens of the service, of a client, of a user, or of both.
///
/// Token values are never listed, only their hashes.
#[model(request)]
pub struct TokenListRequest {
    /// Only tokens of this client, given by its ID or its alias. Default: of every client.
    pub client_identifier: Option<String>,
    /// Only tokens about this user. Default: about everyone.
    pub subject: Option<String>,
    /// The index of the first token of the page, from 0. Default: 0.
    pub start: Option<i64>,
    /// The index after the last token of the page. Default: 5, on some services 20. A page has at
    /// most 20 tokens; asking for more is an error.
    pub end: Option<i64>,
    /// Only tokens in this state. Default: all.
    pub token_status: Option<TokenStatus>,
}

/// The state of the access tokens to list.
#[string_enum]
pub enum TokenStatus {
    /// Valid or expired.
    All,
    /// Not expired.
    Valid,
    /// Expired.
    Invalid,
}

/// A page of access tokens.
#[model(response)]
pub struct TokenListResponse {
    /// The index of the first token of the page.
    pub start: i64,
    /// The index after the last token asked for; it may lie beyond the total.
    pub end: i64,
    /// How many tokens match the request, on all pages together.
    pub total_count: i64,
    /// The client whose tokens these are, with its public details only. Absent unless the request
    /// named a client.
    pub client: Option<Client>,
    /// The user whose tokens these are. Absent unless the request named a user.
    pub subject: Option<String>,
    /// The tokens of the page.
    pub access_tokens: Vec<AccessToken>,
}

impl Listing for TokenListRequest {
    type Response = TokenListResponse;
    type Item = AccessToken;

    fn range(&mut self) -> (&mut Option<i64>, &mut Option<i64>) {
        (&mut self.start, &mut self.end)
    }

    fn page(response: TokenListResponse) -> (Vec<AccessToken>, i64) {
        (response.access_tokens, response.total_count)
    }

    // An update of its value, or a refresh, gives an access token another hash.
    fn keys(token: &AccessToken) -> Vec<String> {
        let hashes = [&token.access_token_hash, &token.refresh_token_hash];
        hashes.into_iter().flatten().cloned().collect()
    }
}

/// The record of an access token and its refresh token.
#[model(response)]
pub struct AccessToken {
    /// The hash of the access token. It stands for the token in update, delete and revoke requests;
    /// it is not to be computed.
    pub access_token_hash: Option<String>,
    /// When the access token expires.
    pub access_token_expires_at: Option<Timestamp>,
    /// The hash of the refresh token. Absent when there is none.
    pub refresh_token_hash: Option<String>,
    /// When the refresh token expires. Absent when there is none.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// When the record was created. Refreshing does not change it.
    pub created_at: Option<Timestamp>,
    /// When the token was last refreshed. Absent when it never was.
    pub last_refreshed_at: Option<Timestamp>,
    /// The ID of the client that the token was issued to.
    pub client_id: Id,
    /// The user that the token is about. Absent for the client credentials grant type.
    pub subject: Option<String>,
    /// The grant type by which the token was first issued. Refreshing does not change it.
    pub grant_type: Option<GrantType>,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The scopes of the refresh token. They are more than those of the access token when a refresh
    /// narrowed it.
    pub refresh_token_scopes: Vec<String>,
    /// The properties kept with the token, hidden ones included.
    pub properties: Vec<Property>,
}

// Update

/// Changes an access token that has been issued.
///
/// The token is the first one given of: access token, its hash, refresh token, its hash. An expired
/// token can be changed as long as its record exists. A JWT access token that a client already has
/// stays as it is; only introspection shows the change.
#[model(request)]
pub struct TokenUpdateRequest {
    /// The access token to change.
    #[secret]
    pub access_token: Option<String>,
    /// The hash of the access token to change.
    pub access_token_hash: Option<String>,
    /// The refresh token whose access token is to be changed.
    #[secret]
    pub refresh_token: Option<String>,
    /// The hash of the refresh token whose access token is to be changed.
    pub refresh_token_hash: Option<String>,
    /// The ID of the token's record, as create and update responses give it.
    pub token_id: Option<String>,
    /// When the access token is to expire. Absent, 0 or a time before 1970 leaves it as it is.
    pub access_token_expires_at: Option<Timestamp>,
    /// When the refresh token is to expire. Absent, 0 or a time before 1970 leaves it as it is.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// The scopes that replace those of the token. Absent leaves them as they are, an empty list
    /// removes all. Scopes that the service does not support or the client may not request are left
    /// out without an error.
    pub scopes: Option<Vec<String>>,
    /// The properties that replace all those of the token. Absent leaves them as they are. JSON
    /// requests only.
    pub properties: Option<Vec<Property>>,
    /// Whether a change of scopes also sets a new expiry of the access token: from now, by the
    /// shortest `access_token.duration` among the new scopes. Default: false. No effect when an
    /// expiry is given.
    pub access_token_expires_at_updated_on_scope_update: bool,
    /// Whether a change of scopes also sets a new expiry of the refresh token: from now, by the
    /// shortest `refresh_token.duration` among the new scopes. Default: false. No effect when an
    /// expiry is given.
    pub refresh_token_expires_at_updated_on_scope_update: bool,
    /// Whether the access token never expires by itself from now on; a given expiry is then
    /// ignored. Default: false, which does not undo an earlier true.
    pub access_token_persistent: bool,
    /// Whether the access token gets a new random value. The response has it, and the old value
    /// stops working. Default: false.
    pub access_token_value_updated: bool,
    /// Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the
    /// certificate, encoded in base64url (`x5t#S256`).
    #[secret]
    pub certificate_thumbprint: Option<String>,
    /// Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The
    /// token type becomes `DPoP`.
    #[secret]
    pub dpop_key_thumbprint: Option<String>,
    /// The authorization details that replace all those of the token (RFC 9396). Absent leaves them
    /// as they are. JSON requests only.
    pub authorization_details: Option<AuthorizationDetails>,
    /// Whether the token gives access to an external attachment (OpenID Connect for Identity
    /// Assurance 1.0). Default: false.
    pub for_external_attachment: bool,
}

/// The access token after the change.
#[model(response)]
pub struct TokenUpdateResponse {
    /// The code of the result: A135001 when the token was changed.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What became of the request.
    pub action: TokenUpdateAction,
    /// The value of the access token: the new one when the request asked for a new value. Absent
    /// where the service does not know it, as it keeps hashes only.
    #[secret]
    pub access_token: Option<String>,
    /// When the access token expires.
    pub access_token_expires_at: Option<Timestamp>,
    /// When the refresh token expires. Absent when there is none.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// How the access token is to be presented.
    pub token_type: Option<TokenType>,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The properties kept with the token, hidden ones included.
    pub properties: Vec<Property>,
    /// The authorization details of the token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// Whether the token gives access to an external attachment.
    pub for_external_attachment: bool,
    /// The ID of the token's record. Deleting a token accepts it.
    pub token_id: Option<String>,
}

/// What became of a token update request.
#[string_enum]
pub enum TokenUpdateAction {
    /// The token was changed. An endpoint of one's own answers 200.
    Ok,
    /// The request names no token. An endpoint of one's own answers 400.
    BadRequest,
    /// The token belongs to another service. An endpoint of one's own answers 403.
    Forbidden,
    /// There is no such token. An endpoint of one's own answers 404.
    NotFound,
    /// The service could not change the token. An endpoint of one's own answers 500.
    InternalServerError,
}

// Delete

/// Deletes an access token, and its refresh token with it.
///
/// There is no response body. Deleting a token a second time is an error: it does not exist.
#[model(request)]
pub struct TokenDeleteRequest {
    /// The access token, its hash, or the ID of its record.
    #[path]
    #[secret]
    pub access_token_identifier: String,
}

// Revoke

/// Revokes tokens: one pair, or all of a client, of a user, or of a client for a user.
///
/// The first rule that applies counts, and the rest of the request is ignored: an access token; a
/// refresh token; a client and a user together; a client; a user. A request with none of them is an
/// error. To serve clients that revoke their own tokens (RFC 7009), use the revocation endpoint.
#[model(request)]
pub struct TokenRevokeRequest {
    /// The access token to revoke, or its hash. Its refresh token is revoked with it.
    #[secret]
    pub access_token_identifier: Option<String>,
    /// The refresh token to revoke, or its hash. Its access token is revoked with it.
    #[secret]
    pub refresh_token_identifier: Option<String>,
    /// The client whose tokens are revoked, by its ID or its alias.
    pub client_identifier: Option<String>,
    /// The user whose tokens are revoked.
    pub subject: Option<String>,
}

/// How many tokens were revoked.
#[model(response)]
pub struct TokenRevokeResponse {
    /// The code of the result: A312001 when the request was carried out.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How many access tokens were revoked; a refresh token does not count separately. 0 when the
    /// client or the user has none.
    pub count: i64,
}

// Reissue

/// Asks for a token response with a new ID token, after a refresh.
///
/// To be called when the token endpoint's action says that an ID token can be reissued. The refresh
/// has then been carried out already; this makes a token response that also has an ID token (OpenID
/// Connect Core 1.0 section 12.2).
#[model(request, json)]
pub struct IdTokenReissueRequest {
    /// The new access token of the refresh: the JWT access token if there is one, else the access
    /// token.
    #[secret]
    pub access_token: String,
    /// The refresh token of the same response.
    #[secret]
    pub refresh_token: String,
    /// The value of the `sub` claim. Default: the user that the access token is about.
    pub sub: Option<String>,
    /// Further claims for the payload of the ID token, as the text of a JSON object.
    pub claims: Option<String>,
    /// Further parameters for the header of the ID token, as the text of a JSON object.
    pub idt_header_params: Option<String>,
    /// The shape of the `aud` claim. Default: an array, whatever the service's own setting.
    pub id_token_aud_type: Option<AudienceType>,
}

/// A token response with the new ID token.
#[model(response)]
pub struct IdTokenReissueResponse {
    /// The code of the result.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What became of the request.
    pub action: IdTokenReissueAction,
    /// The complete token response, ready to be sent to the client as JSON.
    #[secret]
    pub response_content: Option<String>,
    /// The new ID token alone: a signed JWT, encrypted if the client asks for that.
    #[secret]
    pub id_token: Option<String>,
}

/// What the token endpoint does with a reissued ID token.
#[string_enum]
pub enum IdTokenReissueAction {
    /// Answer the client 200 with `Content-Type: application/json`, `Cache-Control: no-store` and
    /// the response content as the body.
    #[answer(200, Json)]
    Ok,
    /// Answer the client 500. The response content can be the body.
    #[answer(500, Json)]
    InternalServerError,
    /// The call itself is at fault, for instance a token is missing or the two are not a pair. The
    /// client has done nothing wrong: the token response of the refresh is still good for it.
    CallerError,
}

//! `POST /auth/introspection`, `POST /auth/introspection/standard`
//!
//! Introspection: what an access token stands for.
//!
//! `process_request` serves one's own resource servers: it checks the token against what a resource
//! request needs and says what to answer, in the terms of [RFC 6750]. `standard_process` serves an
//! introspection endpoint ([RFC 7662]): it makes the standard's response, as JSON or as a JWT ([RFC
//! 9701]).
//!
//! Background: tokens bound to a certificate ([RFC 8705]) or a key ([RFC 9449]), step-up
//! authentication ([RFC 9470]), signed HTTP messages ([RFC 9421]).
//!
//! [RFC 6750]: https://www.rfc-editor.org/rfc/rfc6750
//! [RFC 7662]: https://www.rfc-editor.org/rfc/rfc7662
//! [RFC 8705]: https://www.rfc-editor.org/rfc/rfc8705
//! [RFC 9421]: https://www.rfc-editor.org/rfc/rfc9421
//! [RFC 9449]: https://www.rfc-editor.org/rfc/rfc9449
//! [RFC 9470]: https://www.rfc-editor.org/rfc/rfc9470
//! [RFC 9701]: https://www.rfc-editor.org/rfc/rfc9701

use super::common::{
    AuthorizationDetails, Grant, GrantType, JweAlgorithm, JweEncryption, JwsAlgorithm, Pair, Property, Scope,
};
use crate::{Id, Timestamp, model, string_enum};

// For one's own resource servers

/// Asks whether an access token allows a resource request.
#[model(request)]
pub struct IntrospectionRequest {
    /// The access token that came with the resource request.
    #[secret]
    #[relayed]
    pub token: String,
    /// The scopes that the resource request needs. Default: none.
    pub scopes: Option<Vec<String>>,
    /// The user that the token must be about. Default: anyone or no one.
    pub subject: Option<String>,
    /// The resources that the token must be for (RFC 8707). Default: not checked.
    pub resources: Option<Vec<String>>,
    /// The authentication context classes of which the user's authentication must satisfy one (RFC
    /// 9470). Default: not checked.
    pub acr_values: Option<Vec<String>>,
    /// The maximum age of the user's authentication in seconds (RFC 9470). Default: not checked.
    pub max_age: Option<i64>,

    // Proof that the client may use the token
    /// The client certificate of the TLS connection, in PEM (RFC 8705).
    pub client_certificate: Option<String>,
    /// The value of the `DPoP` header (RFC 9449).
    #[secret]
    pub dpop: Option<String>,
    /// The HTTP method of the resource request, against which the DPoP proof is checked.
    pub htm: Option<String>,
    /// The URL of the resource without its query, against which the DPoP proof is checked.
    pub htu: Option<String>,
    /// Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to
    /// the setting of the service.
    pub dpop_nonce_required: bool,

    // The signature of the resource request (RFC 9421)
    /// The URL of the resource request, query included (`@target-uri`).
    // URL, headers and body are secret because each can carry an access token (RFC 6750 section 2).
    #[secret]
    pub target_uri: Option<String>,
    /// The URL of the resource request. The target URI takes precedence.
    #[secret]
    pub uri: Option<String>,
    /// The headers of the resource request that its signature covers, with the signature itself
    /// (`Signature`, `Signature-Input`).
    #[secret]
    pub headers: Option<Vec<Pair>>,
    /// The body of the resource request.
    #[secret]
    pub message: Option<String>,
    /// Whether the resource request has a body, so that its signature must cover `content-digest`.
    /// Default: false.
    pub request_body_contained: bool,
    /// The components that the signature must cover. Default: `@method`, `@target-uri` and
    /// `authorization`.
    pub required_components: Option<Vec<String>>,
}

/// What an access token stands for, and whether it allows the resource request.
#[model(response)]
pub struct IntrospectionResponse {
    /// The code of the result: A056001 when the token allows the request.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What the resource server does next.
    pub action: IntrospectionAction,
    /// The value for a `WWW-Authenticate` header (RFC 6750 section 3).
    #[secret]
    pub response_content: Option<String>,

    // Whether the token can be used
    /// Whether there is such a token.
    pub existent: bool,
    /// Whether the token exists and has not expired.
    pub usable: bool,
    /// Whether the token has the scopes asked for.
    pub sufficient: bool,
    /// Whether the client can refresh the token: there is a refresh token that has not expired.
    pub refreshable: bool,
    /// When the token expires.
    pub expires_at: Option<Timestamp>,

    // What it stands for
    /// The user that the token is about. Absent for the client credentials grant type.
    pub subject: Option<String>,
    /// The scopes of the token.
    pub scopes: Vec<String>,
    /// The same scopes with their attributes.
    pub scope_details: Vec<Scope>,
    /// The properties kept with the token, hidden ones included.
    pub properties: Vec<Property>,
    /// The authorization details of the token (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// The resources that the authorization request names (RFC 8707).
    pub resources: Vec<String>,
    /// The resources that the token is for. They are fewer where the token request names some.
    pub access_token_resources: Vec<String>,
    /// The grant type by which the token was issued.
    pub grant_type: Option<GrantType>,
    /// The ID of the grant behind the token (Grant Management for OAuth 2.0).
    pub grant_id: Option<String>,
    /// What that grant allows.
    pub grant: Option<Grant>,
    /// The names of the claims that the user has agreed to share.
    pub consented_claims: Vec<String>,
    /// The authentication context class that the user's authentication satisfied.
    pub acr: Option<String>,
    /// When the user was authenticated, in seconds since the Unix epoch. 0 means unknown.
    pub auth_time: i64,
    /// The thumbprint of the client certificate that the token is bound to (RFC 8705).
    #[secret]
    pub certificate_thumbprint: Option<String>,
    /// Whether the token gives access to an external attachment (OpenID Connect for Identity
    /// Assurance 1.0).
    pub for_external_attachment: bool,

    // The client
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
    /// Where the metadata document of the client was fetched, if it has one.
    pub metadata_document_location: Option<String>,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,
    /// The attributes of the client: keys and values of one's own choosing.
    pub client_attributes: Vec<Pair>,
    /// The attributes of the service: keys and values of one's own choosing.
    pub service_attributes: Vec<Pair>,

    // The answer to the resource request
    /// The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC
    /// 9449).
    #[header("DPoP-Nonce")]
    pub dpop_nonce: Option<String>,
    /// Whether the answer must be signed (RFC 9421, FAPI 2.0 Message Signing).
    pub response_signing_required: bool,

    // Verifiable credentials
    /// Whether the token is for the issuance of credentials (OpenID for Verifiable Credential
    /// Issuance).
    pub for_credential_issuance: bool,
    /// The credentials that may be issued for the token, as the text of a JSON array.
    pub issuable_credentials: Option<String>,
    /// The nonce for a proof of a credential's key (`c_nonce`).
    pub cnonce: Option<String>,
    /// When that nonce expires.
    pub cnonce_expires_at: Option<Timestamp>,
}

/// What a resource server does with a resource request.
#[string_enum]
pub enum IntrospectionAction {
    /// The token allows the request. Serve it.
    Ok,
    /// The resource request has no token. Answer 400 with the response content as
    /// `WWW-Authenticate`.
    #[answer(400, Challenge)]
    BadRequest,
    /// The token does not exist, has expired, or is not used by the client that it is bound to; or
    /// the user's authentication is too old or not of the right class. Answer 401 with the response
    /// content as `WWW-Authenticate`.
    #[answer(401, Challenge)]
    Unauthorized,
    /// The token lacks a scope, or is about another user. Answer 403 with the response content as
    /// `WWW-Authenticate`.
    #[answer(403, Challenge)]
    Forbidden,
    /// The call itself is at fault or the service failed. Answer 500; the response content may
    /// serve as `WWW-Authenticate`.
    #[answer(500, Challenge)]
    InternalServerError,
}

// For an introspection endpoint

/// An introspection request as it arrived at the introspection endpoint (RFC 7662).
///
/// The endpoint must have made sure beforehand that the resource server may ask.
#[model(request)]
pub struct StandardIntrospectionRequest {
    /// The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
    /// parameter `token`.
    #[secret]
    #[relayed]
    pub parameters: String,
    /// Whether the response shows hidden properties of the token too. Default: false.
    pub with_hidden_properties: bool,
    /// The URI of the resource server. A token that is for other resources then counts as not
    /// active. Required for a response as a JWT, whose `aud` it becomes.
    pub rs_uri: Option<String>,
    /// The value of the `Accept` header. With `application/token-introspection+jwt` the response is
    /// a JWT (RFC 9701).
    pub http_accept_header: Option<String>,
    /// The algorithm that signs the response as a JWT. Default: `RS256`.
    pub introspection_sign_alg: Option<JwsAlgorithm>,
    /// The algorithm that encrypts the content key of the response as a JWT. Default: not
    /// encrypted.
    pub introspection_encryption_alg: Option<JweAlgorithm>,
    /// The algorithm that encrypts the content of the response as a JWT. Default: `A128CBC_HS256`.
    pub introspection_encryption_enc: Option<JweEncryption>,
    /// The key that signs the response as a JWT. Required for symmetric algorithms.
    #[secret]
    pub shared_key_for_sign: Option<String>,
    /// The key that encrypts the response as a JWT. Required for symmetric algorithms.
    #[secret]
    pub shared_key_for_encryption: Option<String>,
    /// The resource server's public key, which encrypts the response as a JWT. Required for
    /// asymmetric algorithms.
    pub public_key_for_encryption: Option<String>,
}

/// The introspection response to the resource server.
#[model(response)]
pub struct StandardIntrospectionResponse {
    /// The code of the result: A145001 when a response was made.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the introspection endpoint answers.
    pub action: StandardIntrospectionAction,
    /// What to answer, in the form that the action says.
    #[secret]
    pub response_content: Option<String>,
}

/// How the introspection endpoint answers.
#[string_enum]
pub enum StandardIntrospectionAction {
    /// Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(200, Json)]
    Ok,
    /// Answer 200 with `Content-Type: application/token-introspection+jwt`, `Cache-Control:
    /// no-store` and the response content as the body (RFC 9701).
    #[answer(200, IntrospectionJwt)]
    Jwt,
    /// The request is at fault, for instance it has no token. Answer 400 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The call itself is at fault or the service failed. Answer 500 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(500, Json)]
    InternalServerError,
}

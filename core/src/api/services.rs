//! `GET /service/jwks/get`, `GET /service/configuration`
//!
//! What an authorization server publishes about itself: its keys ([RFC 7517]) and its configuration
//! ([OpenID Connect Discovery 1.0], [RFC 8414]).
//!
//! [OpenID Connect Discovery 1.0]: https://openid.net/specs/openid-connect-discovery-1_0.html
//! [RFC 7517]: https://www.rfc-editor.org/rfc/rfc7517
//! [RFC 8414]: https://www.rfc-editor.org/rfc/rfc8414

use crate::{Id, JsonObject, model};

// Keys

/// Asks for the keys of the service.
#[model(request)]
pub struct JwksGetRequest {
    /// Whether the private parts of the keys are included. Default: false. A published JWK Set must
    /// not have them.
    pub include_private_keys: bool,
    /// Whether the JSON comes with line breaks and indentation. Default: false.
    pub pretty: bool,
}

/// The keys of the service: a JWK Set (RFC 7517).
#[model(response)]
pub struct JwksGetResponse {
    /// The keys. Empty when the service has none.
    // They may be private keys.
    #[secret]
    pub keys: Vec<JsonObject>,
}

// Configuration

/// Asks for the configuration of the authorization server, as its discovery document shows it.
#[model(request)]
pub struct ServiceConfigurationRequest {
    /// Whether the JSON comes with line breaks and indentation. Default: false.
    pub pretty: bool,
    /// Changes to make to the document, as the text of a JSON Patch (RFC 6902).
    pub patch: Option<String>,
}

/// The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3, RFC 8414
/// section 2).
///
/// Everything that the document has beyond the members listed here is in `extra`.
#[model(response)]
pub struct ServiceConfigurationResponse {
    /// The issuer identifier: the URL that stands for the authorization server.
    pub issuer: Option<String>,
    /// The URL of the authorization endpoint.
    #[wire("authorization_endpoint")]
    pub authorization_endpoint: Option<String>,
    /// The URL of the token endpoint.
    #[wire("token_endpoint")]
    pub token_endpoint: Option<String>,
    /// The URL of the userinfo endpoint.
    #[wire("userinfo_endpoint")]
    pub userinfo_endpoint: Option<String>,
    /// The URL of the JWK Set.
    #[wire("jwks_uri")]
    pub jwks_uri: Option<String>,
    /// The URL of the revocation endpoint (RFC 7009).
    #[wire("revocation_endpoint")]
    pub revocation_endpoint: Option<String>,
    /// The URL of the introspection endpoint (RFC 7662).
    #[wire("introspection_endpoint")]
    pub introspection_endpoint: Option<String>,
    /// The URL of the pushed authorization request endpoint (RFC 9126).
    #[wire("pushed_authorization_request_endpoint")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// The URL of the device authorization endpoint (RFC 8628).
    #[wire("device_authorization_endpoint")]
    pub device_authorization_endpoint: Option<String>,
    /// The URL of the backchannel authentication endpoint (OpenID Connect CIBA).
    #[wire("backchannel_authentication_endpoint")]
    pub backchannel_authentication_endpoint: Option<String>,
    /// The URL of the client registration endpoint (RFC 7591).
    #[wire("registration_endpoint")]
    pub registration_endpoint: Option<String>,
    /// The URL at which a client starts a logout (OpenID Connect RP-Initiated Logout 1.0).
    #[wire("end_session_endpoint")]
    pub end_session_endpoint: Option<String>,
    /// The scopes that clients can ask for.
    #[wire("scopes_supported")]
    pub scopes_supported: Vec<String>,
    /// The response types, such as `code`.
    #[wire("response_types_supported")]
    pub response_types_supported: Vec<String>,
    /// The response modes, such as `query`.
    #[wire("response_modes_supported")]
    pub response_modes_supported: Vec<String>,
    /// The grant types, such as `authorization_code`.
    #[wire("grant_types_supported")]
    pub grant_types_supported: Vec<String>,
    /// The methods of client authentication at the token endpoint, such as `client_secret_basic`.
    #[wire("token_endpoint_auth_methods_supported")]
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// The methods of a code challenge (RFC 7636), such as `S256`.
    #[wire("code_challenge_methods_supported")]
    pub code_challenge_methods_supported: Vec<String>,
    /// The algorithms that sign ID tokens, such as `RS256`.
    #[wire("id_token_signing_alg_values_supported")]
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// The subject types: `public` and `pairwise`.
    #[wire("subject_types_supported")]
    pub subject_types_supported: Vec<String>,
    /// The names of the claims that can be given.
    #[wire("claims_supported")]
    pub claims_supported: Vec<String>,
}

// Service

/// A service: one authorization server with its settings.
///
/// The operations here answer with few of a service's members; those beyond are in `extra`.
#[model(response)]
pub struct Service {
    /// The ID of the service.
    pub api_key: Id,
    /// The number of the service.
    pub number: i64,
    /// The name of the service.
    pub service_name: Option<String>,
    /// Whether clients may be called by their aliases. Newer services always say true.
    pub client_id_alias_enabled: bool,
}

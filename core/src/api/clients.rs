//! The client application as the service knows it.
//!
//! Most members are client metadata of [OpenID Connect Dynamic Client Registration 1.0] and
//! [RFC 7591]; the documentation names the metadata where its name differs. The rest belongs to
//! [RFC 8705] (mutual TLS), [RFC 9101] (request objects), [RFC 9126] (pushed authorization
//! requests), [RFC 9449] (DPoP), [OpenID Connect CIBA], [OpenID Federation 1.0] and
//! [OpenID for Verifiable Credential Issuance].
//!
//! Operations that show a client to someone other than its developer answer with some of these
//! members only; the rest is then absent.
//!
//! [OpenID Connect CIBA]: https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html
//! [OpenID Connect Dynamic Client Registration 1.0]: https://openid.net/specs/openid-connect-registration-1_0.html
//! [OpenID Federation 1.0]: https://openid.net/specs/openid-federation-1_0.html
//! [OpenID for Verifiable Credential Issuance]: https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html
//! [RFC 7591]: https://www.rfc-editor.org/rfc/rfc7591
//! [RFC 8705]: https://www.rfc-editor.org/rfc/rfc8705
//! [RFC 9101]: https://www.rfc-editor.org/rfc/rfc9101
//! [RFC 9126]: https://www.rfc-editor.org/rfc/rfc9126
//! [RFC 9449]: https://www.rfc-editor.org/rfc/rfc9449

use super::common::{
    ClientAuthenticationMethod, ClientType, DeliveryMode, GrantType, JweAlgorithm, JweEncryption, JwsAlgorithm, Pair,
    ResponseMode, ResponseType, SubjectType, TaggedValue,
};
use crate::{Id, Timestamp, model, string_enum};

/// A client application.
#[model]
pub struct Client {
    // Identity
    /// The client ID.
    pub client_id: Id,
    /// A second name under which the client is known, wherever a client ID is accepted.
    pub client_id_alias: Option<String>,
    /// Whether the alias can be used. Newer services always say true.
    pub client_id_alias_enabled: bool,
    /// The client secret: 86 characters. Public clients have one too but must not use it.
    #[secret]
    pub client_secret: Option<String>,
    /// The number of the client within the service.
    pub number: i64,
    /// The number of the service that the client belongs to.
    pub service_number: i64,
    /// The unique identifier of the developer that owns the client.
    pub developer: Option<String>,
    /// Whether the client can keep a secret.
    pub client_type: Option<ClientType>,
    /// Where the client runs. It decides which redirect URIs are allowed.
    pub application_type: Option<ApplicationType>,
    /// How the client came to be known to the service.
    pub client_source: Option<ClientSource>,
    /// Whether the client is locked. A locked client gets no tokens.
    pub locked: bool,
    /// When the client was created.
    pub created_at: Option<Timestamp>,
    /// When the client was last changed.
    pub modified_at: Option<Timestamp>,

    // What users see
    /// The name of the client.
    pub client_name: Option<String>,
    /// The name in further languages.
    pub client_names: Vec<TaggedValue>,
    /// What the client is for, in words for people.
    pub description: Option<String>,
    /// The description in further languages.
    pub descriptions: Vec<TaggedValue>,
    /// The URL of the client's logo.
    pub logo_uri: Option<String>,
    /// The URL of the logo for further languages.
    pub logo_uris: Vec<TaggedValue>,
    /// The URL of the client's home page.
    pub client_uri: Option<String>,
    /// The URL of the home page in further languages.
    pub client_uris: Vec<TaggedValue>,
    /// The URL of the page that tells how the client uses the user's data.
    pub policy_uri: Option<String>,
    /// The URL of that page in further languages.
    pub policy_uris: Vec<TaggedValue>,
    /// The URL of the terms of service.
    pub tos_uri: Option<String>,
    /// The URL of the terms of service in further languages.
    pub tos_uris: Vec<TaggedValue>,
    /// Email addresses at which the people behind the client can be reached.
    pub contacts: Vec<String>,
    /// The name of the organization that runs the client (OpenID Federation 1.0).
    pub organization_name: Option<String>,

    // Authorization
    /// The grant types that the client may use.
    pub grant_types: Vec<GrantType>,
    /// The response types that the client may use.
    pub response_types: Vec<ResponseType>,
    /// The response modes that the client may use.
    pub response_modes: Vec<ResponseMode>,
    /// The redirect URIs: absolute, without a fragment (RFC 6749 section 3.1.2).
    pub redirect_uris: Vec<String>,
    /// The types of authorization details that the client may ask for (RFC 9396).
    pub authorization_details_types: Vec<String>,
    /// Whether the authorization code flow needs a code challenge (PKCE, RFC 7636).
    pub pkce_required: bool,
    /// Whether a code challenge must use the method `S256` (RFC 7636).
    pub pkce_s256_required: bool,
    /// Whether authorization requests must be pushed beforehand (RFC 9126,
    /// `require_pushed_authorization_requests`).
    pub par_required: bool,
    /// The maximum age of the user's authentication in seconds where an authorization request does
    /// not say. 0 means none.
    pub default_max_age: i64,
    /// The authentication context classes asked for where an authorization request does not say
    /// (`default_acr_values`).
    pub default_acrs: Vec<String>,
    /// The URL at which others can start a login at the client (`initiate_login_uri`).
    pub login_uri: Option<String>,
    /// The algorithm that signs authorization responses (JARM,
    /// `authorization_signed_response_alg`).
    pub authorization_sign_alg: Option<JwsAlgorithm>,
    /// The algorithm that encrypts the content key of authorization responses (JARM,
    /// `authorization_encrypted_response_alg`).
    pub authorization_encryption_alg: Option<JweAlgorithm>,
    /// The algorithm that encrypts the content of authorization responses (JARM,
    /// `authorization_encrypted_response_enc`).
    pub authorization_encryption_enc: Option<JweEncryption>,

    // Request objects
    /// Whether authorization requests must come as request objects (RFC 9101,
    /// `require_signed_request_object`).
    pub request_object_required: bool,
    /// The algorithm that must sign request objects (`request_object_signing_alg`). Absent means
    /// any.
    pub request_sign_alg: Option<JwsAlgorithm>,
    /// The algorithm that may encrypt the content key of request objects
    /// (`request_object_encryption_alg`).
    pub request_encryption_alg: Option<JweAlgorithm>,
    /// The algorithm that may encrypt the content of request objects
    /// (`request_object_encryption_enc`).
    pub request_encryption_enc: Option<JweEncryption>,
    /// Whether request objects must use the encryption algorithm given here for the content key.
    pub request_object_encryption_alg_match_required: bool,
    /// Whether request objects must use the encryption algorithm given here for the content.
    pub request_object_encryption_enc_match_required: bool,
    /// Whether request objects that pass through the browser must be encrypted.
    pub front_channel_request_object_encryption_required: bool,
    /// The URLs from which request objects may be fetched.
    pub request_uris: Vec<String>,

    // Authentication of the client
    /// How the client authenticates at the token endpoint (`token_endpoint_auth_method`).
    pub token_auth_method: Option<ClientAuthenticationMethod>,
    /// The algorithm that must sign the JWT by which the client authenticates
    /// (`token_endpoint_auth_signing_alg`). Absent means any.
    pub token_auth_sign_alg: Option<JwsAlgorithm>,
    /// The ID of the key in the client's JWK Set that holds its self-signed certificate (RFC 8705).
    pub self_signed_certificate_key_id: Option<String>,
    /// The subject distinguished name that the client certificate must have (RFC 8705).
    pub tls_client_auth_subject_dn: Option<String>,
    /// The DNS name that the client certificate must have as subject alternative name (RFC 8705).
    pub tls_client_auth_san_dns: Option<String>,
    /// The URI that the client certificate must have as subject alternative name (RFC 8705).
    pub tls_client_auth_san_uri: Option<String>,
    /// The IP address that the client certificate must have as subject alternative name (RFC 8705).
    pub tls_client_auth_san_ip: Option<String>,
    /// The email address that the client certificate must have as subject alternative name (RFC
    /// 8705).
    pub tls_client_auth_san_email: Option<String>,
    /// Whether the client prefers the endpoints meant for mutual TLS (`use_mtls_endpoint_aliases`).
    pub mtls_endpoint_aliases_used: bool,
    /// The SPIFFE ID of the client (draft-ietf-oauth-spiffe-client-auth).
    pub spiffe_id: Option<String>,
    /// The URL of the SPIFFE trust bundle with which the client's credentials are verified.
    pub spiffe_bundle_endpoint: Option<String>,

    // Keys
    /// The client's public keys, as the text of a JWK Set (RFC 7517).
    pub jwks: Option<String>,
    /// The URL of the client's JWK Set.
    pub jwks_uri: Option<String>,
    /// The URL of the client's JWK Set in signed form (OpenID Federation 1.0).
    pub signed_jwks_uri: Option<String>,

    // Tokens
    /// Whether access tokens are bound to the client certificate (RFC 8705,
    /// `tls_client_certificate_bound_access_tokens`).
    pub tls_client_certificate_bound_access_tokens: bool,
    /// Whether access tokens must be bound to a key (RFC 9449, `dpop_bound_access_tokens`).
    pub dpop_required: bool,
    /// Whether issuing an access token deletes those that the client already holds about the user.
    pub single_access_token_per_subject: bool,
    /// Whether the client takes part in migrating tokens.
    pub in_scope_for_token_migration: bool,
    /// Settings of the client that are no client metadata: scopes and lifetimes.
    pub extension: Option<ClientExtension>,

    // ID tokens
    /// The algorithm that signs ID tokens (`id_token_signed_response_alg`).
    pub id_token_sign_alg: Option<JwsAlgorithm>,
    /// The algorithm that encrypts the content key of ID tokens
    /// (`id_token_encrypted_response_alg`). Absent means that ID tokens are not encrypted.
    pub id_token_encryption_alg: Option<JweAlgorithm>,
    /// The algorithm that encrypts the content of ID tokens (`id_token_encrypted_response_enc`).
    pub id_token_encryption_enc: Option<JweEncryption>,
    /// Whether ID tokens always have the claim `auth_time` (`require_auth_time`).
    pub auth_time_required: bool,
    /// Whether the client sees the same identifier of a user as other clients.
    pub subject_type: Option<SubjectType>,
    /// The URL of the redirect URIs of all clients that see the same identifier of a user.
    pub sector_identifier_uri: Option<String>,
    /// The host name that stands for those clients, taken from that URL or from the redirect URI.
    /// Absent when there is no such URL and the redirect URIs have several hosts.
    pub derived_sector_identifier: Option<String>,
    /// The hash algorithm for external attachments (OpenID Connect for Identity Assurance 1.0).
    pub digest_algorithm: Option<String>,

    // Userinfo responses
    /// The algorithm that signs userinfo responses (`userinfo_signed_response_alg`). Absent means
    /// plain JSON.
    pub user_info_sign_alg: Option<JwsAlgorithm>,
    /// The algorithm that encrypts the content key of userinfo responses
    /// (`userinfo_encrypted_response_alg`).
    pub user_info_encryption_alg: Option<JweAlgorithm>,
    /// The algorithm that encrypts the content of userinfo responses
    /// (`userinfo_encrypted_response_enc`).
    pub user_info_encryption_enc: Option<JweEncryption>,

    // Backchannel authentication and logout
    /// How the client learns the outcome of a backchannel authentication
    /// (`backchannel_token_delivery_mode`).
    pub bc_delivery_mode: Option<DeliveryMode>,
    /// The URL at which the client is notified of the outcome
    /// (`backchannel_client_notification_endpoint`).
    pub bc_notification_endpoint: Option<String>,
    /// The algorithm that must sign backchannel authentication requests
    /// (`backchannel_authentication_request_signing_alg`).
    pub bc_request_sign_alg: Option<JwsAlgorithm>,
    /// Whether backchannel authentication requests need a user code
    /// (`backchannel_user_code_parameter`).
    pub bc_user_code_required: bool,
    /// The URL at which the client is told of a logout (OpenID Connect Back-Channel Logout 1.0).
    pub backchannel_logout_uri: Option<String>,
    /// Whether logout tokens for the client must name the session (`sid`).
    pub backchannel_logout_session_required: bool,

    // Requests to resource servers
    /// Whether the client signs its requests to resource servers (RFC 9421).
    pub rs_request_signed: bool,
    /// The ID of the key in the client's JWK Set that verifies those signatures.
    pub rs_signed_request_key_id: Option<String>,

    // Profiles
    /// The FAPI profiles that the client's requests must always follow. Empty means that the
    /// service decides.
    pub fapi_modes: Vec<FapiMode>,
    /// The version of the OpenID4VC High Assurance Interoperability Profile that the client
    /// follows.
    pub haip_version: Option<String>,

    // Registration
    /// Whether the client was registered dynamically (RFC 7591).
    pub dynamically_registered: bool,
    /// The hash of the client's registration access token (RFC 7592).
    pub registration_access_token_hash: Option<String>,
    /// The identifier of the client's software, the same for every registration of it (RFC 7591).
    pub software_id: Option<String>,
    /// The version of the client's software (RFC 7591).
    pub software_version: Option<String>,
    /// Attributes of the client: keys and values of one's own choosing.
    pub attributes: Vec<Pair>,
    /// Client metadata that no standard defines, as the text of a JSON object.
    pub custom_metadata: Option<String>,

    // Federation
    /// The entity ID of the client (OpenID Federation 1.0).
    pub entity_id: Option<String>,
    /// How the client may be registered through a federation.
    pub client_registration_types: Vec<ClientRegistrationType>,
    /// Whether the client was registered automatically through a federation.
    pub automatically_registered: bool,
    /// Whether the client was registered explicitly through a federation.
    pub explicitly_registered: bool,
    /// The entity ID of the trust anchor under which the client was registered.
    pub trust_anchor_id: Option<String>,
    /// The trust chain under which the client was registered, as entity statements from the client
    /// up to the trust anchor.
    pub trust_chain: Vec<String>,
    /// When the trust chain expires.
    pub trust_chain_expires_at: Option<Timestamp>,
    /// When the trust chain was last updated.
    pub trust_chain_updated_at: Option<Timestamp>,

    // Client ID metadata document
    /// Whether the client became known through its metadata document
    /// (draft-ietf-oauth-client-id-metadata-document).
    pub discovered_by_metadata_document: bool,
    /// Where the metadata document was fetched.
    pub metadata_document_location: Option<String>,
    /// When the stored copy of the metadata document expires.
    pub metadata_document_expires_at: Option<Timestamp>,
    /// When the stored copy of the metadata document was last updated.
    pub metadata_document_updated_at: Option<Timestamp>,

    // Verifiable credentials
    /// The URL at which the client, a wallet, receives credential offers.
    pub credential_offer_endpoint: Option<String>,
    /// Whether credential responses to the client must be encrypted.
    pub credential_response_encryption_required: bool,
}

/// Settings of a client that are no client metadata.
#[model]
pub struct ClientExtension {
    /// Whether the client may ask only for the scopes listed here. Otherwise it may ask for any
    /// scope of the service.
    pub requestable_scopes_enabled: bool,
    // A list that may be absent: nothing stored for the client differs from no scope allowed.
    /// The scopes that the client may ask for. Absent means those of the service, empty means none.
    pub requestable_scopes: Option<Vec<String>>,
    /// Lifetime of the client's access tokens in seconds. 0 means that the service decides.
    pub access_token_duration: i64,
    /// Lifetime of the client's refresh tokens in seconds. 0 means that the service decides.
    pub refresh_token_duration: i64,
    /// Lifetime of the client's ID tokens in seconds. 0 means that the service decides.
    pub id_token_duration: i64,
    /// Whether the client may exchange tokens (RFC 8693) where the service asks for a permission.
    pub token_exchange_permitted: bool,
}

/// Where a client runs (OpenID Connect Dynamic Client Registration 1.0).
#[string_enum]
pub enum ApplicationType {
    /// On a server.
    Web,
    /// On the user's device.
    Native,
}

/// How a client came to be known to the service.
#[string_enum]
pub enum ClientSource {
    /// By dynamic registration (RFC 7591).
    DynamicRegistration,
    /// By automatic registration (OpenID Federation 1.0).
    AutomaticRegistration,
    /// By explicit registration (OpenID Federation 1.0).
    ExplicitRegistration,
    /// By its metadata document (draft-ietf-oauth-client-id-metadata-document).
    MetadataDocument,
    /// By an administrator or developer.
    StaticRegistration,
}

/// How a client may be registered through a federation (OpenID Federation 1.0).
#[string_enum]
pub enum ClientRegistrationType {
    /// By its first authorization request.
    Automatic,
    /// By a request of its own.
    Explicit,
}

/// A FAPI profile.
#[string_enum]
pub enum FapiMode {
    /// FAPI 1.0 Baseline.
    Fapi1Baseline,
    /// FAPI 1.0 Advanced.
    Fapi1Advanced,
    /// FAPI 2.0 Security Profile.
    Fapi2Security,
    /// FAPI 2.0 Message Signing: signed authorization requests.
    Fapi2MessageSigningAuthReq,
    /// FAPI 2.0 Message Signing: signed authorization responses.
    Fapi2MessageSigningAuthRes,
    /// FAPI 2.0 Message Signing: signed introspection responses.
    Fapi2MessageSigningIntrospectionRes,
}

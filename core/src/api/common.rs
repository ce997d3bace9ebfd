//! Types that several families share: properties, scopes, authorization details, and the
//! enumerations of OAuth and OpenID Connect.
//!
//! The names follow [RFC 6749], [OpenID Connect Core 1.0], [RFC 9396] (authorization details),
//! [RFC 7518] (algorithms) and [RFC 8693] (token exchange).
//!
//! [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749
//! [RFC 7518]: https://www.rfc-editor.org/rfc/rfc7518
//! [RFC 8693]: https://www.rfc-editor.org/rfc/rfc8693
//! [RFC 9396]: https://www.rfc-editor.org/rfc/rfc9396
//! [OpenID Connect Core 1.0]: https://openid.net/specs/openid-connect-core-1_0.html

use crate::{model, string_enum};

/// A key and a value kept with a token.
///
/// A visible property shows up as a further member of the token response and as a claim of a JWT
/// access token. The keys that RFC 6749 gives to token responses (`access_token`, `scope`, `error`
/// and the like) and `id_token` are reserved: properties of that name are dropped.
#[model]
pub struct Property {
    /// The name of the property.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Whether OAuth clients are kept from seeing the property. Introspection and the token
    /// management operations show it all the same. Default: false.
    pub hidden: bool,
}

/// A key and a value: an attribute of a service, client or scope, or an HTTP header.
#[model]
pub struct Pair {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// A text in one language.
#[model]
pub struct TaggedValue {
    /// The language, as a language tag of BCP 47 such as `en` or `ja`.
    pub tag: String,
    /// The text in that language.
    pub value: String,
}

/// A scope of the service (RFC 6749 section 3.3).
#[model]
pub struct Scope {
    /// The name of the scope, as clients put it into the `scope` parameter.
    pub name: String,
    /// Whether the scope counts as requested when an authorization request names no scope at all.
    pub default_entry: bool,
    /// What the scope allows, in words for people.
    pub description: Option<String>,
    /// The description in further languages.
    pub descriptions: Vec<TaggedValue>,
    /// Settings of the scope. `access_token.duration`, `refresh_token.duration` and
    /// `id_token.duration` limit the lifetimes of tokens that carry the scope, in seconds.
    pub attributes: Vec<Pair>,
}

/// A scope with a variable part, such as `payment:35a9`.
#[model]
pub struct DynamicScope {
    /// The fixed name under which the service knows the scope.
    pub name: String,
    /// The scope as the client asked for it.
    pub value: String,
}

/// What exactly is authorized, beyond scopes: rich authorization requests (RFC 9396).
///
/// The API wraps the array that RFC 9396 defines in an object.
#[model]
pub struct AuthorizationDetails {
    /// The elements of the array.
    pub elements: Vec<AuthorizationDetailsElement>,
}

/// One element of authorization details (RFC 9396 section 2).
#[model]
pub struct AuthorizationDetailsElement {
    /// The type of the element. It decides which other members there may be.
    pub r#type: String,
    /// The resource servers that the element concerns, usually as URIs.
    pub locations: Vec<String>,
    /// What may be done there.
    pub actions: Vec<String>,
    /// The kinds of data concerned. RFC 9396 calls the member `datatypes`.
    pub data_types: Vec<String>,
    /// One particular resource.
    pub identifier: Option<String>,
    /// The kinds or levels of privilege.
    pub privileges: Vec<String>,
    /// All members that RFC 9396 does not define, as the text of one JSON object.
    pub other_fields: Option<String>,
}

/// A grant: what one user has allowed one client, across several authorization requests.
///
/// Defined by Grant Management for OAuth 2.0, which gives the grant its `grant_id`.
#[model]
pub struct Grant {
    /// The scopes of the grant, by resource.
    pub scopes: Vec<GrantScope>,
    /// The names of the claims that may be shared.
    pub claims: Vec<String>,
    /// The authorization details of the grant (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
}

/// Scopes of a grant and the resources that they hold for.
#[model]
pub struct GrantScope {
    /// The names of the scopes, separated by spaces.
    pub scope: Option<String>,
    /// The resources, as resource indicators (RFC 8707).
    pub resource: Vec<String>,
}

/// Rules for clients whose client ID is the URL of a metadata document, for one call.
///
/// They take precedence over the settings of the service. The mechanism is OAuth Client ID Metadata
/// Document (draft-ietf-oauth-client-id-metadata-document).
#[model(request)]
pub struct ClientIdMetadataDocumentOptions {
    /// Whether the document is fetched again although a stored copy is still fresh. Default: false.
    pub always_retrieved: bool,
    /// Whether a client ID may start with `http`. Meant for development. Default: false.
    pub http_permitted: bool,
    /// Whether a client ID may have a query part. Default: false.
    pub query_permitted: bool,
}

/// The way in which a client obtains a token (RFC 6749 section 1.3 and extensions).
#[string_enum]
pub enum GrantType {
    /// An authorization code (RFC 6749 section 4.1).
    AuthorizationCode,
    /// A token straight from the authorization endpoint (RFC 6749 section 4.2).
    Implicit,
    /// The user's own name and password (RFC 6749 section 4.3).
    Password,
    /// The client's own credentials, without a user (RFC 6749 section 4.4).
    ClientCredentials,
    /// A refresh token (RFC 6749 section 6).
    RefreshToken,
    /// Authentication on another device, started by the client (OpenID Connect CIBA).
    Ciba,
    /// A code that the user enters on a second device (RFC 8628).
    DeviceCode,
    /// A token in exchange for another (RFC 8693).
    TokenExchange,
    /// A signed assertion (RFC 7523 section 2.1).
    JwtBearer,
    /// A code from a credential offer (OpenID for Verifiable Credential Issuance).
    PreAuthorizedCode,
}

/// How an access token is to be presented: the `token_type` of a token response.
#[string_enum]
pub enum TokenType {
    /// Whoever holds the token may use it (RFC 6750).
    #[wire("Bearer")]
    Bearer,
    /// Only with proof of possession of a key (RFC 9449).
    #[wire("DPoP")]
    Dpop,
}

/// What kind of token takes part in a token exchange (RFC 8693 section 3).
#[string_enum]
pub enum TokenTypeIdentifier {
    /// A JWT.
    Jwt,
    /// An access token.
    AccessToken,
    /// A refresh token.
    RefreshToken,
    /// An ID token.
    IdToken,
    /// A SAML 1.1 assertion.
    Saml1,
    /// A SAML 2.0 assertion.
    Saml2,
    /// A device secret (OpenID Connect Native SSO).
    DeviceSecret,
}

/// Whether a client can keep a secret (RFC 6749 section 2.1).
#[string_enum]
pub enum ClientType {
    /// It cannot: an application on a user's device or in a browser.
    Public,
    /// It can: an application on a server.
    Confidential,
}

/// How a client proves who it is at the token endpoint.
#[string_enum]
pub enum ClientAuthenticationMethod {
    /// Not at all: a public client.
    None,
    /// The client secret, by HTTP Basic (RFC 6749 section 2.3.1).
    ClientSecretBasic,
    /// The client secret, in the request body (RFC 6749 section 2.3.1).
    ClientSecretPost,
    /// A JWT signed with the client secret (RFC 7523 section 2.2).
    ClientSecretJwt,
    /// A JWT signed with a private key (RFC 7523 section 2.2).
    PrivateKeyJwt,
    /// A client certificate issued by a trusted authority (RFC 8705 section 2.1).
    TlsClientAuth,
    /// A client certificate signed by the client itself (RFC 8705 section 2.2).
    SelfSignedTlsClientAuth,
    /// An attestation of the client instance and proof of its key
    /// (draft-ietf-oauth-attestation-based-client-auth).
    AttestJwtClientAuth,
    /// A SPIFFE JWT-SVID (draft-ietf-oauth-spiffe-client-auth).
    SpiffeJwt,
}

/// What an authorization request asks for: the `response_type` (RFC 6749 section 3.1.1).
///
/// The values with several parts are those of OAuth 2.0 Multiple Response Type Encoding Practices.
#[string_enum]
pub enum ResponseType {
    /// Nothing; only the user's consent is recorded.
    None,
    /// An authorization code.
    Code,
    /// An access token.
    Token,
    /// An ID token.
    IdToken,
    /// An authorization code and an access token.
    CodeToken,
    /// An authorization code and an ID token.
    CodeIdToken,
    /// An ID token and an access token.
    IdTokenToken,
    /// An authorization code, an ID token and an access token.
    CodeIdTokenToken,
}

/// How an authorization response travels to the client: the `response_mode`.
///
/// The modes with a JWT are those of JWT Secured Authorization Response Mode (JARM).
#[string_enum]
pub enum ResponseMode {
    /// In the query of the redirect URI.
    Query,
    /// In the fragment of the redirect URI.
    Fragment,
    /// In a form that the browser posts to the redirect URI.
    FormPost,
    /// As a JWT, in the default place for the response type.
    Jwt,
    /// As a JWT in the query of the redirect URI.
    QueryJwt,
    /// As a JWT in the fragment of the redirect URI.
    FragmentJwt,
    /// As a JWT in a form that the browser posts to the redirect URI.
    FormPostJwt,
}

/// What the login and consent page should look like (OpenID Connect Core 1.0 section 3.1.2.1).
#[string_enum]
pub enum Display {
    /// A full page. The default.
    Page,
    /// A popup window.
    Popup,
    /// A page for a touch screen.
    Touch,
    /// A page for a feature phone.
    Wap,
}

/// What the user must be asked (OpenID Connect Core 1.0 section 3.1.2.1).
#[string_enum]
pub enum Prompt {
    /// Nothing: no page may be shown.
    None,
    /// To log in, even with a session.
    Login,
    /// To consent.
    Consent,
    /// To choose an account.
    SelectAccount,
    /// To create an account (Initiating User Registration via OpenID Connect 1.0).
    Create,
}

/// Whether every client sees the same identifier of a user (OpenID Connect Core 1.0 section 8).
#[string_enum]
pub enum SubjectType {
    /// All clients see the same.
    Public,
    /// Each sector of clients sees its own.
    Pairwise,
}

/// How a client learns the outcome of a backchannel authentication (OpenID Connect CIBA section 5).
#[string_enum]
pub enum DeliveryMode {
    /// It is notified, then fetches the tokens.
    Ping,
    /// It asks again and again.
    Poll,
    /// It is sent the tokens.
    Push,
}

/// What is to be done with a grant (Grant Management for OAuth 2.0).
#[string_enum]
pub enum GrantManagementAction {
    /// Make a new grant.
    Create,
    /// Look the grant up.
    Query,
    /// Replace what the grant allows.
    Replace,
    /// End the grant.
    Revoke,
    /// Add to what the grant allows.
    Merge,
}

/// The shape of the `aud` claim of an ID token.
#[string_enum]
pub enum AudienceType {
    /// An array of strings.
    #[wire("array")]
    Array,
    /// A single string.
    #[wire("string")]
    String,
}

/// An algorithm that signs a JWT (RFC 7518 section 3.1, RFC 8037, RFC 8812).
#[string_enum]
pub enum JwsAlgorithm {
    /// No signature.
    None,
    /// HMAC with SHA-256.
    Hs256,
    /// HMAC with SHA-384.
    Hs384,
    /// HMAC with SHA-512.
    Hs512,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// ECDSA on P-521 with SHA-512.
    Es512,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// RSASSA-PSS with SHA-384.
    Ps384,
    /// RSASSA-PSS with SHA-512.
    Ps512,
    /// ECDSA on secp256k1 with SHA-256.
    Es256k,
    /// EdDSA.
    #[wire("EdDSA")]
    EdDsa,
}

/// An algorithm that encrypts the content key of a JWT (RFC 7518 section 4.1).
#[string_enum]
pub enum JweAlgorithm {
    /// RSAES-PKCS1-v1_5. Known to be weak.
    #[wire("RSA1_5")]
    Rsa15,
    /// RSAES OAEP with SHA-1.
    RsaOaep,
    /// RSAES OAEP with SHA-256.
    #[wire("RSA_OAEP_256")]
    RsaOaep256,
    /// AES key wrap, 128 bits.
    #[wire("A128KW")]
    A128Kw,
    /// AES key wrap, 192 bits.
    #[wire("A192KW")]
    A192Kw,
    /// AES key wrap, 256 bits.
    #[wire("A256KW")]
    A256Kw,
    /// A shared key, used directly.
    Dir,
    /// Elliptic curve key agreement, used directly.
    EcdhEs,
    /// Elliptic curve key agreement with AES key wrap, 128 bits.
    #[wire("ECDH_ES_A128KW")]
    EcdhEsA128Kw,
    /// Elliptic curve key agreement with AES key wrap, 192 bits.
    #[wire("ECDH_ES_A192KW")]
    EcdhEsA192Kw,
    /// Elliptic curve key agreement with AES key wrap, 256 bits.
    #[wire("ECDH_ES_A256KW")]
    EcdhEsA256Kw,
    /// AES GCM key wrap, 128 bits.
    #[wire("A128GCMKW")]
    A128GcmKw,
    /// AES GCM key wrap, 192 bits.
    #[wire("A192GCMKW")]
    A192GcmKw,
    /// AES GCM key wrap, 256 bits.
    #[wire("A256GCMKW")]
    A256GcmKw,
    /// A password, HMAC with SHA-256 and AES key wrap, 128 bits.
    #[wire("PBES2_HS256_A128KW")]
    Pbes2Hs256A128Kw,
    /// A password, HMAC with SHA-384 and AES key wrap, 192 bits.
    #[wire("PBES2_HS384_A192KW")]
    Pbes2Hs384A192Kw,
    /// A password, HMAC with SHA-512 and AES key wrap, 256 bits.
    #[wire("PBES2_HS512_A256KW")]
    Pbes2Hs512A256Kw,
}

/// An algorithm that encrypts the content of a JWT (RFC 7518 section 5.1).
#[string_enum]
pub enum JweEncryption {
    /// AES CBC, 128 bits, with HMAC SHA-256.
    #[wire("A128CBC_HS256")]
    A128CbcHs256,
    /// AES CBC, 192 bits, with HMAC SHA-384.
    #[wire("A192CBC_HS384")]
    A192CbcHs384,
    /// AES CBC, 256 bits, with HMAC SHA-512.
    #[wire("A256CBC_HS512")]
    A256CbcHs512,
    /// AES GCM, 128 bits.
    #[wire("A128GCM")]
    A128Gcm,
    /// AES GCM, 192 bits.
    #[wire("A192GCM")]
    A192Gcm,
    /// AES GCM, 256 bits.
    #[wire("A256GCM")]
    A256Gcm,
}

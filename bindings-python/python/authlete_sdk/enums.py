# Written by `cargo run -p authlete-surface`; not to be edited.

"""The open enumerations: strings with named constants.

A value that the service adds later arrives intact, and every value equals the plain string.
"""

from __future__ import annotations

from typing import ClassVar

from ._open_enum import OpenEnum, listed

__all__ = [
    "ApplicationType",
    "AudienceType",
    "AuthorizationAction",
    "AuthorizationFailAction",
    "AuthorizationFailReason",
    "AuthorizationIssueAction",
    "ClientAuthenticationMethod",
    "ClientRegistrationType",
    "ClientSource",
    "ClientType",
    "DeliveryMode",
    "Display",
    "FapiMode",
    "GrantManagementAction",
    "GrantType",
    "IdTokenReissueAction",
    "IntrospectionAction",
    "JweAlgorithm",
    "JweEncryption",
    "JwsAlgorithm",
    "Prompt",
    "Region",
    "RequestStyle",
    "ResponseMode",
    "ResponseType",
    "RevocationAction",
    "StandardIntrospectionAction",
    "SubjectType",
    "TokenAction",
    "TokenCreateAction",
    "TokenFailAction",
    "TokenFailReason",
    "TokenIssueAction",
    "TokenStatus",
    "TokenType",
    "TokenTypeIdentifier",
    "TokenUpdateAction",
    "UserinfoAction",
    "UserinfoIssueAction",
]


class GrantType(OpenEnum):
    """The way in which a client obtains a token (RFC 6749 section 1.3 and extensions)."""

    __slots__ = ()

    AUTHORIZATION_CODE: ClassVar[GrantType] = listed("AUTHORIZATION_CODE")
    """An authorization code (RFC 6749 section 4.1)."""

    IMPLICIT: ClassVar[GrantType] = listed("IMPLICIT")
    """A token straight from the authorization endpoint (RFC 6749 section 4.2)."""

    PASSWORD: ClassVar[GrantType] = listed("PASSWORD")
    """The user's own name and password (RFC 6749 section 4.3)."""

    CLIENT_CREDENTIALS: ClassVar[GrantType] = listed("CLIENT_CREDENTIALS")
    """The client's own credentials, without a user (RFC 6749 section 4.4)."""

    REFRESH_TOKEN: ClassVar[GrantType] = listed("REFRESH_TOKEN")
    """A refresh token (RFC 6749 section 6)."""

    CIBA: ClassVar[GrantType] = listed("CIBA")
    """Authentication on another device, started by the client (OpenID Connect CIBA)."""

    DEVICE_CODE: ClassVar[GrantType] = listed("DEVICE_CODE")
    """A code that the user enters on a second device (RFC 8628)."""

    TOKEN_EXCHANGE: ClassVar[GrantType] = listed("TOKEN_EXCHANGE")
    """A token in exchange for another (RFC 8693)."""

    JWT_BEARER: ClassVar[GrantType] = listed("JWT_BEARER")
    """A signed assertion (RFC 7523 section 2.1)."""

    PRE_AUTHORIZED_CODE: ClassVar[GrantType] = listed("PRE_AUTHORIZED_CODE")
    """A code from a credential offer (OpenID for Verifiable Credential Issuance)."""


class TokenCreateAction(OpenEnum):
    """What became of a token create request."""

    __slots__ = ()

    OK: ClassVar[TokenCreateAction] = listed("OK")
    """The token was created. An endpoint of one's own answers 200."""

    BAD_REQUEST: ClassVar[TokenCreateAction] = listed("BAD_REQUEST")
    """The request is at fault: the grant type, the subject, a scope, the properties, or a value that is in use. An
    endpoint of one's own answers 400.
    """

    FORBIDDEN: ClassVar[TokenCreateAction] = listed("FORBIDDEN")
    """The client belongs to another service or is locked. An endpoint of one's own answers 403."""

    INTERNAL_SERVER_ERROR: ClassVar[TokenCreateAction] = listed("INTERNAL_SERVER_ERROR")
    """The service could not create the token. An endpoint of one's own answers 500."""


class TokenType(OpenEnum):
    """How an access token is to be presented: the `token_type` of a token response."""

    __slots__ = ()

    BEARER: ClassVar[TokenType] = listed("Bearer")
    """Whoever holds the token may use it (RFC 6750)."""

    DPOP: ClassVar[TokenType] = listed("DPoP")
    """Only with proof of possession of a key (RFC 9449)."""


class TokenStatus(OpenEnum):
    """The state of the access tokens to list."""

    __slots__ = ()

    ALL: ClassVar[TokenStatus] = listed("ALL")
    """Valid or expired."""

    VALID: ClassVar[TokenStatus] = listed("VALID")
    """Not expired."""

    INVALID: ClassVar[TokenStatus] = listed("INVALID")
    """Expired."""


class ClientType(OpenEnum):
    """Whether a client can keep a secret (RFC 6749 section 2.1)."""

    __slots__ = ()

    PUBLIC: ClassVar[ClientType] = listed("PUBLIC")
    """It cannot: an application on a user's device or in a browser."""

    CONFIDENTIAL: ClassVar[ClientType] = listed("CONFIDENTIAL")
    """It can: an application on a server."""


class ApplicationType(OpenEnum):
    """Where a client runs (OpenID Connect Dynamic Client Registration 1.0)."""

    __slots__ = ()

    WEB: ClassVar[ApplicationType] = listed("WEB")
    """On a server."""

    NATIVE: ClassVar[ApplicationType] = listed("NATIVE")
    """On the user's device."""


class ClientSource(OpenEnum):
    """How a client came to be known to the service."""

    __slots__ = ()

    DYNAMIC_REGISTRATION: ClassVar[ClientSource] = listed("DYNAMIC_REGISTRATION")
    """By dynamic registration (RFC 7591)."""

    AUTOMATIC_REGISTRATION: ClassVar[ClientSource] = listed("AUTOMATIC_REGISTRATION")
    """By automatic registration (OpenID Federation 1.0)."""

    EXPLICIT_REGISTRATION: ClassVar[ClientSource] = listed("EXPLICIT_REGISTRATION")
    """By explicit registration (OpenID Federation 1.0)."""

    METADATA_DOCUMENT: ClassVar[ClientSource] = listed("METADATA_DOCUMENT")
    """By its metadata document (draft-ietf-oauth-client-id-metadata-document)."""

    STATIC_REGISTRATION: ClassVar[ClientSource] = listed("STATIC_REGISTRATION")
    """By an administrator or developer."""


class ResponseType(OpenEnum):
    """What an authorization request asks for: the `response_type` (RFC 6749 section 3.1.1).

    The values with several parts are those of OAuth 2.0 Multiple Response Type Encoding Practices.
    """

    __slots__ = ()

    NONE: ClassVar[ResponseType] = listed("NONE")
    """Nothing; only the user's consent is recorded."""

    CODE: ClassVar[ResponseType] = listed("CODE")
    """An authorization code."""

    TOKEN: ClassVar[ResponseType] = listed("TOKEN")
    """An access token."""

    ID_TOKEN: ClassVar[ResponseType] = listed("ID_TOKEN")
    """An ID token."""

    CODE_TOKEN: ClassVar[ResponseType] = listed("CODE_TOKEN")
    """An authorization code and an access token."""

    CODE_ID_TOKEN: ClassVar[ResponseType] = listed("CODE_ID_TOKEN")
    """An authorization code and an ID token."""

    ID_TOKEN_TOKEN: ClassVar[ResponseType] = listed("ID_TOKEN_TOKEN")
    """An ID token and an access token."""

    CODE_ID_TOKEN_TOKEN: ClassVar[ResponseType] = listed("CODE_ID_TOKEN_TOKEN")
    """An authorization code, an ID token and an access token."""


class ResponseMode(OpenEnum):
    """How an authorization response travels to the client: the `response_mode`.

    The modes with a JWT are those of JWT Secured Authorization Response Mode (JARM).
    """

    __slots__ = ()

    QUERY: ClassVar[ResponseMode] = listed("QUERY")
    """In the query of the redirect URI."""

    FRAGMENT: ClassVar[ResponseMode] = listed("FRAGMENT")
    """In the fragment of the redirect URI."""

    FORM_POST: ClassVar[ResponseMode] = listed("FORM_POST")
    """In a form that the browser posts to the redirect URI."""

    JWT: ClassVar[ResponseMode] = listed("JWT")
    """As a JWT, in the default place for the response type."""

    QUERY_JWT: ClassVar[ResponseMode] = listed("QUERY_JWT")
    """As a JWT in the query of the redirect URI."""

    FRAGMENT_JWT: ClassVar[ResponseMode] = listed("FRAGMENT_JWT")
    """As a JWT in the fragment of the redirect URI."""

    FORM_POST_JWT: ClassVar[ResponseMode] = listed("FORM_POST_JWT")
    """As a JWT in a form that the browser posts to the redirect URI."""


class JwsAlgorithm(OpenEnum):
    """An algorithm that signs a JWT (RFC 7518 section 3.1, RFC 8037, RFC 8812)."""

    __slots__ = ()

    NONE: ClassVar[JwsAlgorithm] = listed("NONE")
    """No signature."""

    HS256: ClassVar[JwsAlgorithm] = listed("HS256")
    """HMAC with SHA-256."""

    HS384: ClassVar[JwsAlgorithm] = listed("HS384")
    """HMAC with SHA-384."""

    HS512: ClassVar[JwsAlgorithm] = listed("HS512")
    """HMAC with SHA-512."""

    RS256: ClassVar[JwsAlgorithm] = listed("RS256")
    """RSASSA-PKCS1-v1_5 with SHA-256."""

    RS384: ClassVar[JwsAlgorithm] = listed("RS384")
    """RSASSA-PKCS1-v1_5 with SHA-384."""

    RS512: ClassVar[JwsAlgorithm] = listed("RS512")
    """RSASSA-PKCS1-v1_5 with SHA-512."""

    ES256: ClassVar[JwsAlgorithm] = listed("ES256")
    """ECDSA on P-256 with SHA-256."""

    ES384: ClassVar[JwsAlgorithm] = listed("ES384")
    """ECDSA on P-384 with SHA-384."""

    ES512: ClassVar[JwsAlgorithm] = listed("ES512")
    """ECDSA on P-521 with SHA-512."""

    PS256: ClassVar[JwsAlgorithm] = listed("PS256")
    """RSASSA-PSS with SHA-256."""

    PS384: ClassVar[JwsAlgorithm] = listed("PS384")
    """RSASSA-PSS with SHA-384."""

    PS512: ClassVar[JwsAlgorithm] = listed("PS512")
    """RSASSA-PSS with SHA-512."""

    ES256K: ClassVar[JwsAlgorithm] = listed("ES256K")
    """ECDSA on secp256k1 with SHA-256."""

    EDDSA: ClassVar[JwsAlgorithm] = listed("EdDSA")
    """EdDSA."""


class JweAlgorithm(OpenEnum):
    """An algorithm that encrypts the content key of a JWT (RFC 7518 section 4.1)."""

    __slots__ = ()

    RSA1_5: ClassVar[JweAlgorithm] = listed("RSA1_5")
    """RSAES-PKCS1-v1_5. Known to be weak."""

    RSA_OAEP: ClassVar[JweAlgorithm] = listed("RSA_OAEP")
    """RSAES OAEP with SHA-1."""

    RSA_OAEP_256: ClassVar[JweAlgorithm] = listed("RSA_OAEP_256")
    """RSAES OAEP with SHA-256."""

    A128KW: ClassVar[JweAlgorithm] = listed("A128KW")
    """AES key wrap, 128 bits."""

    A192KW: ClassVar[JweAlgorithm] = listed("A192KW")
    """AES key wrap, 192 bits."""

    A256KW: ClassVar[JweAlgorithm] = listed("A256KW")
    """AES key wrap, 256 bits."""

    DIR: ClassVar[JweAlgorithm] = listed("DIR")
    """A shared key, used directly."""

    ECDH_ES: ClassVar[JweAlgorithm] = listed("ECDH_ES")
    """Elliptic curve key agreement, used directly."""

    ECDH_ES_A128KW: ClassVar[JweAlgorithm] = listed("ECDH_ES_A128KW")
    """Elliptic curve key agreement with AES key wrap, 128 bits."""

    ECDH_ES_A192KW: ClassVar[JweAlgorithm] = listed("ECDH_ES_A192KW")
    """Elliptic curve key agreement with AES key wrap, 192 bits."""

    ECDH_ES_A256KW: ClassVar[JweAlgorithm] = listed("ECDH_ES_A256KW")
    """Elliptic curve key agreement with AES key wrap, 256 bits."""

    A128GCMKW: ClassVar[JweAlgorithm] = listed("A128GCMKW")
    """AES GCM key wrap, 128 bits."""

    A192GCMKW: ClassVar[JweAlgorithm] = listed("A192GCMKW")
    """AES GCM key wrap, 192 bits."""

    A256GCMKW: ClassVar[JweAlgorithm] = listed("A256GCMKW")
    """AES GCM key wrap, 256 bits."""

    PBES2_HS256_A128KW: ClassVar[JweAlgorithm] = listed("PBES2_HS256_A128KW")
    """A password, HMAC with SHA-256 and AES key wrap, 128 bits."""

    PBES2_HS384_A192KW: ClassVar[JweAlgorithm] = listed("PBES2_HS384_A192KW")
    """A password, HMAC with SHA-384 and AES key wrap, 192 bits."""

    PBES2_HS512_A256KW: ClassVar[JweAlgorithm] = listed("PBES2_HS512_A256KW")
    """A password, HMAC with SHA-512 and AES key wrap, 256 bits."""


class JweEncryption(OpenEnum):
    """An algorithm that encrypts the content of a JWT (RFC 7518 section 5.1)."""

    __slots__ = ()

    A128CBC_HS256: ClassVar[JweEncryption] = listed("A128CBC_HS256")
    """AES CBC, 128 bits, with HMAC SHA-256."""

    A192CBC_HS384: ClassVar[JweEncryption] = listed("A192CBC_HS384")
    """AES CBC, 192 bits, with HMAC SHA-384."""

    A256CBC_HS512: ClassVar[JweEncryption] = listed("A256CBC_HS512")
    """AES CBC, 256 bits, with HMAC SHA-512."""

    A128GCM: ClassVar[JweEncryption] = listed("A128GCM")
    """AES GCM, 128 bits."""

    A192GCM: ClassVar[JweEncryption] = listed("A192GCM")
    """AES GCM, 192 bits."""

    A256GCM: ClassVar[JweEncryption] = listed("A256GCM")
    """AES GCM, 256 bits."""


class ClientAuthenticationMethod(OpenEnum):
    """How a client proves who it is at the token endpoint."""

    __slots__ = ()

    NONE: ClassVar[ClientAuthenticationMethod] = listed("NONE")
    """Not at all: a public client."""

    CLIENT_SECRET_BASIC: ClassVar[ClientAuthenticationMethod] = listed("CLIENT_SECRET_BASIC")
    """The client secret, by HTTP Basic (RFC 6749 section 2.3.1)."""

    CLIENT_SECRET_POST: ClassVar[ClientAuthenticationMethod] = listed("CLIENT_SECRET_POST")
    """The client secret, in the request body (RFC 6749 section 2.3.1)."""

    CLIENT_SECRET_JWT: ClassVar[ClientAuthenticationMethod] = listed("CLIENT_SECRET_JWT")
    """A JWT signed with the client secret (RFC 7523 section 2.2)."""

    PRIVATE_KEY_JWT: ClassVar[ClientAuthenticationMethod] = listed("PRIVATE_KEY_JWT")
    """A JWT signed with a private key (RFC 7523 section 2.2)."""

    TLS_CLIENT_AUTH: ClassVar[ClientAuthenticationMethod] = listed("TLS_CLIENT_AUTH")
    """A client certificate issued by a trusted authority (RFC 8705 section 2.1)."""

    SELF_SIGNED_TLS_CLIENT_AUTH: ClassVar[ClientAuthenticationMethod] = listed("SELF_SIGNED_TLS_CLIENT_AUTH")
    """A client certificate signed by the client itself (RFC 8705 section 2.2)."""

    ATTEST_JWT_CLIENT_AUTH: ClassVar[ClientAuthenticationMethod] = listed("ATTEST_JWT_CLIENT_AUTH")
    """An attestation of the client instance and proof of its key (draft-ietf-oauth-attestation-based-client-auth)."""

    SPIFFE_JWT: ClassVar[ClientAuthenticationMethod] = listed("SPIFFE_JWT")
    """A SPIFFE JWT-SVID (draft-ietf-oauth-spiffe-client-auth)."""


class SubjectType(OpenEnum):
    """Whether every client sees the same identifier of a user (OpenID Connect Core 1.0 section 8)."""

    __slots__ = ()

    PUBLIC: ClassVar[SubjectType] = listed("PUBLIC")
    """All clients see the same."""

    PAIRWISE: ClassVar[SubjectType] = listed("PAIRWISE")
    """Each sector of clients sees its own."""


class DeliveryMode(OpenEnum):
    """How a client learns the outcome of a backchannel authentication (OpenID Connect CIBA section 5)."""

    __slots__ = ()

    PING: ClassVar[DeliveryMode] = listed("PING")
    """It is notified, then fetches the tokens."""

    POLL: ClassVar[DeliveryMode] = listed("POLL")
    """It asks again and again."""

    PUSH: ClassVar[DeliveryMode] = listed("PUSH")
    """It is sent the tokens."""


class FapiMode(OpenEnum):
    """A FAPI profile."""

    __slots__ = ()

    FAPI1_BASELINE: ClassVar[FapiMode] = listed("FAPI1_BASELINE")
    """FAPI 1.0 Baseline."""

    FAPI1_ADVANCED: ClassVar[FapiMode] = listed("FAPI1_ADVANCED")
    """FAPI 1.0 Advanced."""

    FAPI2_SECURITY: ClassVar[FapiMode] = listed("FAPI2_SECURITY")
    """FAPI 2.0 Security Profile."""

    FAPI2_MESSAGE_SIGNING_AUTH_REQ: ClassVar[FapiMode] = listed("FAPI2_MESSAGE_SIGNING_AUTH_REQ")
    """FAPI 2.0 Message Signing: signed authorization requests."""

    FAPI2_MESSAGE_SIGNING_AUTH_RES: ClassVar[FapiMode] = listed("FAPI2_MESSAGE_SIGNING_AUTH_RES")
    """FAPI 2.0 Message Signing: signed authorization responses."""

    FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES: ClassVar[FapiMode] = listed("FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES")
    """FAPI 2.0 Message Signing: signed introspection responses."""


class ClientRegistrationType(OpenEnum):
    """How a client may be registered through a federation (OpenID Federation 1.0)."""

    __slots__ = ()

    AUTOMATIC: ClassVar[ClientRegistrationType] = listed("AUTOMATIC")
    """By its first authorization request."""

    EXPLICIT: ClassVar[ClientRegistrationType] = listed("EXPLICIT")
    """By a request of its own."""


class TokenUpdateAction(OpenEnum):
    """What became of a token update request."""

    __slots__ = ()

    OK: ClassVar[TokenUpdateAction] = listed("OK")
    """The token was changed. An endpoint of one's own answers 200."""

    BAD_REQUEST: ClassVar[TokenUpdateAction] = listed("BAD_REQUEST")
    """The request names no token. An endpoint of one's own answers 400."""

    FORBIDDEN: ClassVar[TokenUpdateAction] = listed("FORBIDDEN")
    """The token belongs to another service. An endpoint of one's own answers 403."""

    NOT_FOUND: ClassVar[TokenUpdateAction] = listed("NOT_FOUND")
    """There is no such token. An endpoint of one's own answers 404."""

    INTERNAL_SERVER_ERROR: ClassVar[TokenUpdateAction] = listed("INTERNAL_SERVER_ERROR")
    """The service could not change the token. An endpoint of one's own answers 500."""


class AudienceType(OpenEnum):
    """The shape of the `aud` claim of an ID token."""

    __slots__ = ()

    ARRAY: ClassVar[AudienceType] = listed("array")
    """An array of strings."""

    STRING: ClassVar[AudienceType] = listed("string")
    """A single string."""


class IdTokenReissueAction(OpenEnum):
    """What the token endpoint does with a reissued ID token."""

    __slots__ = ()

    OK: ClassVar[IdTokenReissueAction] = listed("OK")
    """Answer the client 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    content as the body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[IdTokenReissueAction] = listed("INTERNAL_SERVER_ERROR")
    """Answer the client 500. The response content can be the body."""

    CALLER_ERROR: ClassVar[IdTokenReissueAction] = listed("CALLER_ERROR")
    """The call itself is at fault, for instance a token is missing or the two are not a pair. The client has done
    nothing wrong: the token response of the refresh is still good for it.
    """


class AuthorizationAction(OpenEnum):
    """What the authorization endpoint does with an authorization request."""

    __slots__ = ()

    INTERACTION: ClassVar[AuthorizationAction] = listed("INTERACTION")
    """Show the user a page to log in and to consent. Then issue or fail the response with the ticket."""

    NO_INTERACTION: ClassVar[AuthorizationAction] = listed("NO_INTERACTION")
    """The client asked that no page be shown (`prompt=none`). See from the session whether the authorization can be
    given, then issue or fail the response with the ticket.
    """

    LOCATION: ClassVar[AuthorizationAction] = listed("LOCATION")
    """The request is at fault, and the client is told by way of the browser. Answer 302 with the response content as
    `Location` and `Cache-Control: no-store`.
    """

    FORM: ClassVar[AuthorizationAction] = listed("FORM")
    """The request is at fault, and the client is told by way of a form that the browser posts. Answer 200 with
    `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response content as the body.
    """

    BAD_REQUEST: ClassVar[AuthorizationAction] = listed("BAD_REQUEST")
    """The request is at fault, and the client cannot be told because its redirect URI is not to be trusted. Answer
    400 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body, or
    show the user an error page.
    """

    INTERNAL_SERVER_ERROR: ClassVar[AuthorizationAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """


class Prompt(OpenEnum):
    """What the user must be asked (OpenID Connect Core 1.0 section 3.1.2.1)."""

    __slots__ = ()

    NONE: ClassVar[Prompt] = listed("NONE")
    """Nothing: no page may be shown."""

    LOGIN: ClassVar[Prompt] = listed("LOGIN")
    """To log in, even with a session."""

    CONSENT: ClassVar[Prompt] = listed("CONSENT")
    """To consent."""

    SELECT_ACCOUNT: ClassVar[Prompt] = listed("SELECT_ACCOUNT")
    """To choose an account."""

    CREATE: ClassVar[Prompt] = listed("CREATE")
    """To create an account (Initiating User Registration via OpenID Connect 1.0)."""


class Display(OpenEnum):
    """What the login and consent page should look like (OpenID Connect Core 1.0 section 3.1.2.1)."""

    __slots__ = ()

    PAGE: ClassVar[Display] = listed("PAGE")
    """A full page. The default."""

    POPUP: ClassVar[Display] = listed("POPUP")
    """A popup window."""

    TOUCH: ClassVar[Display] = listed("TOUCH")
    """A page for a touch screen."""

    WAP: ClassVar[Display] = listed("WAP")
    """A page for a feature phone."""


class GrantManagementAction(OpenEnum):
    """What is to be done with a grant (Grant Management for OAuth 2.0)."""

    __slots__ = ()

    CREATE: ClassVar[GrantManagementAction] = listed("CREATE")
    """Make a new grant."""

    QUERY: ClassVar[GrantManagementAction] = listed("QUERY")
    """Look the grant up."""

    REPLACE: ClassVar[GrantManagementAction] = listed("REPLACE")
    """Replace what the grant allows."""

    REVOKE: ClassVar[GrantManagementAction] = listed("REVOKE")
    """End the grant."""

    MERGE: ClassVar[GrantManagementAction] = listed("MERGE")
    """Add to what the grant allows."""


class AuthorizationIssueAction(OpenEnum):
    """How the authorization endpoint answers when the user has given the authorization."""

    __slots__ = ()

    LOCATION: ClassVar[AuthorizationIssueAction] = listed("LOCATION")
    """Answer 302 with the response content as `Location` and `Cache-Control: no-store`."""

    FORM: ClassVar[AuthorizationIssueAction] = listed("FORM")
    """Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response content as
    the body: a form that the browser posts to the client.
    """

    BAD_REQUEST: ClassVar[AuthorizationIssueAction] = listed("BAD_REQUEST")
    """The ticket can no longer be used. Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store`
    and the response content as the body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[AuthorizationIssueAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault, for instance the ticket or the subject, or the service failed. Answer 500 with
    `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body.
    """


class AuthorizationFailReason(OpenEnum):
    """Why an authorization was not given."""

    __slots__ = ()

    UNKNOWN: ClassVar[AuthorizationFailReason] = listed("UNKNOWN")
    """For no reason listed here. The client sees `server_error`."""

    NOT_LOGGED_IN: ClassVar[AuthorizationFailReason] = listed("NOT_LOGGED_IN")
    """No page may be shown, and the user is not logged in. The client sees `login_required`."""

    MAX_AGE_NOT_SUPPORTED: ClassVar[AuthorizationFailReason] = listed("MAX_AGE_NOT_SUPPORTED")
    """The client set a maximum age, and the age of the authentication is not known. The client sees
    `login_required`.
    """

    EXCEEDS_MAX_AGE: ClassVar[AuthorizationFailReason] = listed("EXCEEDS_MAX_AGE")
    """The authentication is older than the client's maximum age. The client sees `login_required`."""

    DIFFERENT_SUBJECT: ClassVar[AuthorizationFailReason] = listed("DIFFERENT_SUBJECT")
    """The user is not the one that the client expects. The client sees `login_required`."""

    ACR_NOT_SATISFIED: ClassVar[AuthorizationFailReason] = listed("ACR_NOT_SATISFIED")
    """The authentication satisfies none of the classes that it must. The client sees
    `unmet_authentication_requirements`, from older services `login_required`.
    """

    DENIED: ClassVar[AuthorizationFailReason] = listed("DENIED")
    """The user said no. The client sees `access_denied`."""

    SERVER_ERROR: ClassVar[AuthorizationFailReason] = listed("SERVER_ERROR")
    """The authorization server failed. The client sees `server_error`."""

    NOT_AUTHENTICATED: ClassVar[AuthorizationFailReason] = listed("NOT_AUTHENTICATED")
    """The user could not be authenticated. The client sees `login_required`."""

    ACCOUNT_SELECTION_REQUIRED: ClassVar[AuthorizationFailReason] = listed("ACCOUNT_SELECTION_REQUIRED")
    """No page may be shown, and the user has to choose an account. The client sees `account_selection_required`."""

    CONSENT_REQUIRED: ClassVar[AuthorizationFailReason] = listed("CONSENT_REQUIRED")
    """No page may be shown, and the user has to consent. The client sees `consent_required`."""

    INTERACTION_REQUIRED: ClassVar[AuthorizationFailReason] = listed("INTERACTION_REQUIRED")
    """No page may be shown, and the user has to be asked something else. The client sees `interaction_required`."""

    INVALID_TARGET: ClassVar[AuthorizationFailReason] = listed("INVALID_TARGET")
    """A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`."""

    INVALID_SCOPE: ClassVar[AuthorizationFailReason] = listed("INVALID_SCOPE")
    """A scope is not acceptable. The client sees `invalid_scope`. Newer services only."""

    UNAUTHORIZED_CLIENT: ClassVar[AuthorizationFailReason] = listed("UNAUTHORIZED_CLIENT")
    """The client may not make this request. The client sees `unauthorized_client`. Newer services only."""

    TEMPORARILY_UNAVAILABLE: ClassVar[AuthorizationFailReason] = listed("TEMPORARILY_UNAVAILABLE")
    """The authorization server cannot serve the request now. The client sees `temporarily_unavailable`. Newer
    services only.
    """


class AuthorizationFailAction(OpenEnum):
    """How the authorization endpoint answers when the authorization was not given."""

    __slots__ = ()

    LOCATION: ClassVar[AuthorizationFailAction] = listed("LOCATION")
    """Answer 302 with the response content as `Location` and `Cache-Control: no-store`."""

    FORM: ClassVar[AuthorizationFailAction] = listed("FORM")
    """Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response content as
    the body: a form that the browser posts to the client.
    """

    BAD_REQUEST: ClassVar[AuthorizationFailAction] = listed("BAD_REQUEST")
    """The ticket can no longer be used. Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store`
    and the response content as the body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[AuthorizationFailAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault, for instance the ticket, or the service failed. Answer 500 with `Content-Type:
    application/json`, `Cache-Control: no-store` and the response content as the body.
    """


class TokenAction(OpenEnum):
    """What the token endpoint does with a token request."""

    __slots__ = ()

    OK: ClassVar[TokenAction] = listed("OK")
    """Tokens were issued. Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the
    response content as the body.
    """

    BAD_REQUEST: ClassVar[TokenAction] = listed("BAD_REQUEST")
    """The request is at fault. Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the
    response content as the body.
    """

    INVALID_CLIENT: ClassVar[TokenAction] = listed("INVALID_CLIENT")
    """The client is not known or did not prove who it is. If it used the `Authorization` header, answer 401 with a
    `WWW-Authenticate` header for the same scheme, else 400 or 401; in each case with `Content-Type:
    application/json`, `Cache-Control: no-store` and the response content as the body (RFC 6749 section 5.2).
    """

    INTERNAL_SERVER_ERROR: ClassVar[TokenAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """

    PASSWORD: ClassVar[TokenAction] = listed("PASSWORD")
    """The request presents a user's name and password. Check them, then issue or fail the response with the ticket."""

    TOKEN_EXCHANGE: ClassVar[TokenAction] = listed("TOKEN_EXCHANGE")
    """The request is a valid token exchange (RFC 8693). Decide on the tokens presented. If the answer is yes, create
    an access token for the client and answer 200 with a token response made from it; else answer 400 with an
    error (RFC 6749 section 5.2). There is no ticket.
    """

    JWT_BEARER: ClassVar[TokenAction] = listed("JWT_BEARER")
    """The request presents a JWT assertion in the right form (RFC 7523). Verify its signature and decide on it. If
    the answer is yes, create an access token for the client and answer 200 with a token response made from it;
    else answer 400 with an error. There is no ticket.
    """

    NATIVE_SSO: ClassVar[TokenAction] = listed("NATIVE_SSO")
    """The request belongs to native single sign-on. The API's native SSO operation makes the token response."""

    ID_TOKEN_REISSUABLE: ClassVar[TokenAction] = listed("ID_TOKEN_REISSUABLE")
    """A refresh was carried out, and the ID token can be reissued. Reissue it and answer as that operation says; or
    leave it and answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    content as the body, which has no ID token.
    """


class TokenTypeIdentifier(OpenEnum):
    """What kind of token takes part in a token exchange (RFC 8693 section 3)."""

    __slots__ = ()

    JWT: ClassVar[TokenTypeIdentifier] = listed("JWT")
    """A JWT."""

    ACCESS_TOKEN: ClassVar[TokenTypeIdentifier] = listed("ACCESS_TOKEN")
    """An access token."""

    REFRESH_TOKEN: ClassVar[TokenTypeIdentifier] = listed("REFRESH_TOKEN")
    """A refresh token."""

    ID_TOKEN: ClassVar[TokenTypeIdentifier] = listed("ID_TOKEN")
    """An ID token."""

    SAML1: ClassVar[TokenTypeIdentifier] = listed("SAML1")
    """A SAML 1.1 assertion."""

    SAML2: ClassVar[TokenTypeIdentifier] = listed("SAML2")
    """A SAML 2.0 assertion."""

    DEVICE_SECRET: ClassVar[TokenTypeIdentifier] = listed("DEVICE_SECRET")
    """A device secret (OpenID Connect Native SSO)."""


class TokenIssueAction(OpenEnum):
    """How the token endpoint answers when the user's name and password are right."""

    __slots__ = ()

    OK: ClassVar[TokenIssueAction] = listed("OK")
    """Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[TokenIssueAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault, for instance the ticket or the subject, or the service failed. Answer 500 with
    `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body.
    """


class TokenFailReason(OpenEnum):
    """Why no token is to be issued."""

    __slots__ = ()

    UNKNOWN: ClassVar[TokenFailReason] = listed("UNKNOWN")
    """For no reason listed here. The client sees `server_error`."""

    INVALID_RESOURCE_OWNER_CREDENTIALS: ClassVar[TokenFailReason] = listed("INVALID_RESOURCE_OWNER_CREDENTIALS")
    """The user's name or password is wrong. The client sees `invalid_request`."""

    INVALID_TARGET: ClassVar[TokenFailReason] = listed("INVALID_TARGET")
    """A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`."""

    INVALID_CLIENT: ClassVar[TokenFailReason] = listed("INVALID_CLIENT")
    """The client is not acceptable. The client sees `invalid_client`. Newer services only."""

    UNAUTHORIZED_CLIENT: ClassVar[TokenFailReason] = listed("UNAUTHORIZED_CLIENT")
    """The client may not make this request. The client sees `unauthorized_client`. Newer services only."""

    INVALID_SCOPE: ClassVar[TokenFailReason] = listed("INVALID_SCOPE")
    """A scope is not acceptable. The client sees `invalid_scope`. Newer services only."""


class TokenFailAction(OpenEnum):
    """How the token endpoint answers when no token is to be issued."""

    __slots__ = ()

    BAD_REQUEST: ClassVar[TokenFailAction] = listed("BAD_REQUEST")
    """Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[TokenFailAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault, for instance the ticket, or the service failed. Answer 500 with `Content-Type:
    application/json`, `Cache-Control: no-store` and the response content as the body.
    """


class IntrospectionAction(OpenEnum):
    """What a resource server does with a resource request."""

    __slots__ = ()

    OK: ClassVar[IntrospectionAction] = listed("OK")
    """The token allows the request. Serve it."""

    BAD_REQUEST: ClassVar[IntrospectionAction] = listed("BAD_REQUEST")
    """The resource request has no token. Answer 400 with the response content as `WWW-Authenticate`."""

    UNAUTHORIZED: ClassVar[IntrospectionAction] = listed("UNAUTHORIZED")
    """The token does not exist, has expired, or is not used by the client that it is bound to; or the user's
    authentication is too old or not of the right class. Answer 401 with the response content as
    `WWW-Authenticate`.
    """

    FORBIDDEN: ClassVar[IntrospectionAction] = listed("FORBIDDEN")
    """The token lacks a scope, or is about another user. Answer 403 with the response content as `WWW-Authenticate`."""

    INTERNAL_SERVER_ERROR: ClassVar[IntrospectionAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500; the response content may serve as
    `WWW-Authenticate`.
    """


class StandardIntrospectionAction(OpenEnum):
    """How the introspection endpoint answers."""

    __slots__ = ()

    OK: ClassVar[StandardIntrospectionAction] = listed("OK")
    """Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    body.
    """

    JWT: ClassVar[StandardIntrospectionAction] = listed("JWT")
    """Answer 200 with `Content-Type: application/token-introspection+jwt`, `Cache-Control: no-store` and the
    response content as the body (RFC 9701).
    """

    BAD_REQUEST: ClassVar[StandardIntrospectionAction] = listed("BAD_REQUEST")
    """The request is at fault, for instance it has no token. Answer 400 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """

    INTERNAL_SERVER_ERROR: ClassVar[StandardIntrospectionAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """


class RevocationAction(OpenEnum):
    """How the revocation endpoint answers."""

    __slots__ = ()

    OK: ClassVar[RevocationAction] = listed("OK")
    """The token, and the one paired with it, has been revoked, or there was none. Answer 200 with `Cache-Control:
    no-store`. If the request has the parameter `callback`, the response content is the body, with `Content-Type:
    application/javascript`; else there is no body.
    """

    BAD_REQUEST: ClassVar[RevocationAction] = listed("BAD_REQUEST")
    """The request is at fault, or the token is another client's. Answer 400 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """

    INVALID_CLIENT: ClassVar[RevocationAction] = listed("INVALID_CLIENT")
    """The client is not known or did not prove who it is. If it used the `Authorization` header, answer 401 with a
    `WWW-Authenticate` header for the same scheme, else 400 or 401; in each case with `Content-Type:
    application/json`, `Cache-Control: no-store` and the response content as the body (RFC 6749 section 5.2).
    """

    INTERNAL_SERVER_ERROR: ClassVar[RevocationAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """


class UserinfoAction(OpenEnum):
    """What the userinfo endpoint does with a userinfo request."""

    __slots__ = ()

    OK: ClassVar[UserinfoAction] = listed("OK")
    """The token allows it. Collect the claims about the user, then issue the response."""

    BAD_REQUEST: ClassVar[UserinfoAction] = listed("BAD_REQUEST")
    """The request has no token. Answer 400 with the response content as `WWW-Authenticate`."""

    UNAUTHORIZED: ClassVar[UserinfoAction] = listed("UNAUTHORIZED")
    """The token does not exist, has expired, or is not used by the client that it is bound to. Answer 401 with the
    response content as `WWW-Authenticate`.
    """

    FORBIDDEN: ClassVar[UserinfoAction] = listed("FORBIDDEN")
    """The token lacks the scope `openid`, is about no user, or comes from the password grant type. Answer 403 with
    the response content as `WWW-Authenticate`.
    """

    INTERNAL_SERVER_ERROR: ClassVar[UserinfoAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with the response content as `WWW-Authenticate`."""


class UserinfoIssueAction(OpenEnum):
    """How the userinfo endpoint answers."""

    __slots__ = ()

    JSON: ClassVar[UserinfoIssueAction] = listed("JSON")
    """Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    body.
    """

    JWT: ClassVar[UserinfoIssueAction] = listed("JWT")
    """Answer 200 with `Content-Type: application/jwt`, `Cache-Control: no-store` and the response content as the
    body.
    """

    BAD_REQUEST: ClassVar[UserinfoIssueAction] = listed("BAD_REQUEST")
    """The call has no token. Answer 400 with the response content as `WWW-Authenticate`."""

    UNAUTHORIZED: ClassVar[UserinfoIssueAction] = listed("UNAUTHORIZED")
    """The token does not exist or has expired. Answer 401 with the response content as `WWW-Authenticate`."""

    FORBIDDEN: ClassVar[UserinfoIssueAction] = listed("FORBIDDEN")
    """The token lacks the scope `openid` or is about no user. Answer 403 with the response content as
    `WWW-Authenticate`.
    """

    INTERNAL_SERVER_ERROR: ClassVar[UserinfoIssueAction] = listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault, for instance the claims are no JSON object, or the service failed. Answer 500
    with the response content as `WWW-Authenticate`.
    """


class Region(OpenEnum):
    """The region of the hosted service."""

    __slots__ = ()

    US: ClassVar[Region] = listed("us")
    """United States, the default."""

    JP: ClassVar[Region] = listed("jp")
    """Japan."""

    EU: ClassVar[Region] = listed("eu")
    """Europe."""

    BR: ClassVar[Region] = listed("br")
    """Brazil."""


class RequestStyle(OpenEnum):
    """Which of the documented forms a request takes where an operation has several."""

    __slots__ = ()

    JSON: ClassVar[RequestStyle] = listed("json")
    """A JSON body, the default: it keeps subjects and tokens out of URLs and access logs."""

    FORM: ClassVar[RequestStyle] = listed("form")
    """A form-encoded body."""

    QUERY: ClassVar[RequestStyle] = listed("query")
    """Parameters in the query."""

    PATH: ClassVar[RequestStyle] = listed("path")
    """The subject as the last segment of the path."""

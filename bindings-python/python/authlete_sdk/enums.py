# Written by `cargo run -p authlete-surface`; not to be edited.

"""The open enumerations: strings with named constants.

A value that the service adds later arrives intact, and every value equals the plain string.
"""

from __future__ import annotations

from ._open_enum import Listed, OpenEnum

__all__ = [
    "ApplicationType",
    "AudienceType",
    "ClientAuthenticationMethod",
    "ClientRegistrationType",
    "ClientSource",
    "ClientType",
    "DeliveryMode",
    "FapiMode",
    "GrantType",
    "IdTokenReissueAction",
    "IntrospectionAction",
    "JweAlgorithm",
    "JweEncryption",
    "JwsAlgorithm",
    "Region",
    "RequestStyle",
    "ResponseMode",
    "ResponseType",
    "StandardIntrospectionAction",
    "SubjectType",
    "TokenCreateAction",
    "TokenStatus",
    "TokenType",
    "TokenUpdateAction",
]


class GrantType(OpenEnum):
    """The way in which a client obtains a token (RFC 6749 section 1.3 and extensions)."""

    __slots__ = ()

    AUTHORIZATION_CODE = Listed("AUTHORIZATION_CODE")
    """An authorization code (RFC 6749 section 4.1)."""

    IMPLICIT = Listed("IMPLICIT")
    """A token straight from the authorization endpoint (RFC 6749 section 4.2)."""

    PASSWORD = Listed("PASSWORD")
    """The user's own name and password (RFC 6749 section 4.3)."""

    CLIENT_CREDENTIALS = Listed("CLIENT_CREDENTIALS")
    """The client's own credentials, without a user (RFC 6749 section 4.4)."""

    REFRESH_TOKEN = Listed("REFRESH_TOKEN")
    """A refresh token (RFC 6749 section 6)."""

    CIBA = Listed("CIBA")
    """Authentication on another device, started by the client (OpenID Connect CIBA)."""

    DEVICE_CODE = Listed("DEVICE_CODE")
    """A code that the user enters on a second device (RFC 8628)."""

    TOKEN_EXCHANGE = Listed("TOKEN_EXCHANGE")
    """A token in exchange for another (RFC 8693)."""

    JWT_BEARER = Listed("JWT_BEARER")
    """A signed assertion (RFC 7523 section 2.1)."""

    PRE_AUTHORIZED_CODE = Listed("PRE_AUTHORIZED_CODE")
    """A code from a credential offer (OpenID for Verifiable Credential Issuance)."""


class TokenCreateAction(OpenEnum):
    """What became of a token create request."""

    __slots__ = ()

    OK = Listed("OK")
    """The token was created. An endpoint of one's own answers 200."""

    BAD_REQUEST = Listed("BAD_REQUEST")
    """The request is at fault: the grant type, the subject, a scope, the properties, or a value that is in use. An
    endpoint of one's own answers 400.
    """

    FORBIDDEN = Listed("FORBIDDEN")
    """The client belongs to another service or is locked. An endpoint of one's own answers 403."""

    INTERNAL_SERVER_ERROR = Listed("INTERNAL_SERVER_ERROR")
    """The service could not create the token. An endpoint of one's own answers 500."""


class TokenType(OpenEnum):
    """How an access token is to be presented: the `token_type` of a token response."""

    __slots__ = ()

    BEARER = Listed("Bearer")
    """Whoever holds the token may use it (RFC 6750)."""

    DPOP = Listed("DPoP")
    """Only with proof of possession of a key (RFC 9449)."""


class TokenStatus(OpenEnum):
    """The state of the access tokens to list."""

    __slots__ = ()

    ALL = Listed("ALL")
    """Valid or expired."""

    VALID = Listed("VALID")
    """Not expired."""

    INVALID = Listed("INVALID")
    """Expired."""


class ClientType(OpenEnum):
    """Whether a client can keep a secret (RFC 6749 section 2.1)."""

    __slots__ = ()

    PUBLIC = Listed("PUBLIC")
    """It cannot: an application on a user's device or in a browser."""

    CONFIDENTIAL = Listed("CONFIDENTIAL")
    """It can: an application on a server."""


class ApplicationType(OpenEnum):
    """Where a client runs (OpenID Connect Dynamic Client Registration 1.0)."""

    __slots__ = ()

    WEB = Listed("WEB")
    """On a server."""

    NATIVE = Listed("NATIVE")
    """On the user's device."""


class ClientSource(OpenEnum):
    """How a client came to be known to the service."""

    __slots__ = ()

    DYNAMIC_REGISTRATION = Listed("DYNAMIC_REGISTRATION")
    """By dynamic registration (RFC 7591)."""

    AUTOMATIC_REGISTRATION = Listed("AUTOMATIC_REGISTRATION")
    """By automatic registration (OpenID Federation 1.0)."""

    EXPLICIT_REGISTRATION = Listed("EXPLICIT_REGISTRATION")
    """By explicit registration (OpenID Federation 1.0)."""

    METADATA_DOCUMENT = Listed("METADATA_DOCUMENT")
    """By its metadata document (draft-ietf-oauth-client-id-metadata-document)."""

    STATIC_REGISTRATION = Listed("STATIC_REGISTRATION")
    """By an administrator or developer."""


class ResponseType(OpenEnum):
    """What an authorization request asks for: the `response_type` (RFC 6749 section 3.1.1).

    The values with several parts are those of OAuth 2.0 Multiple Response Type Encoding Practices.
    """

    __slots__ = ()

    NONE = Listed("NONE")
    """Nothing; only the user's consent is recorded."""

    CODE = Listed("CODE")
    """An authorization code."""

    TOKEN = Listed("TOKEN")
    """An access token."""

    ID_TOKEN = Listed("ID_TOKEN")
    """An ID token."""

    CODE_TOKEN = Listed("CODE_TOKEN")
    """An authorization code and an access token."""

    CODE_ID_TOKEN = Listed("CODE_ID_TOKEN")
    """An authorization code and an ID token."""

    ID_TOKEN_TOKEN = Listed("ID_TOKEN_TOKEN")
    """An ID token and an access token."""

    CODE_ID_TOKEN_TOKEN = Listed("CODE_ID_TOKEN_TOKEN")
    """An authorization code, an ID token and an access token."""


class ResponseMode(OpenEnum):
    """How an authorization response travels to the client: the `response_mode`.

    The modes with a JWT are those of JWT Secured Authorization Response Mode (JARM).
    """

    __slots__ = ()

    QUERY = Listed("QUERY")
    """In the query of the redirect URI."""

    FRAGMENT = Listed("FRAGMENT")
    """In the fragment of the redirect URI."""

    FORM_POST = Listed("FORM_POST")
    """In a form that the browser posts to the redirect URI."""

    JWT = Listed("JWT")
    """As a JWT, in the default place for the response type."""

    QUERY_JWT = Listed("QUERY_JWT")
    """As a JWT in the query of the redirect URI."""

    FRAGMENT_JWT = Listed("FRAGMENT_JWT")
    """As a JWT in the fragment of the redirect URI."""

    FORM_POST_JWT = Listed("FORM_POST_JWT")
    """As a JWT in a form that the browser posts to the redirect URI."""


class JwsAlgorithm(OpenEnum):
    """An algorithm that signs a JWT (RFC 7518 section 3.1, RFC 8037, RFC 8812)."""

    __slots__ = ()

    NONE = Listed("NONE")
    """No signature."""

    HS256 = Listed("HS256")
    """HMAC with SHA-256."""

    HS384 = Listed("HS384")
    """HMAC with SHA-384."""

    HS512 = Listed("HS512")
    """HMAC with SHA-512."""

    RS256 = Listed("RS256")
    """RSASSA-PKCS1-v1_5 with SHA-256."""

    RS384 = Listed("RS384")
    """RSASSA-PKCS1-v1_5 with SHA-384."""

    RS512 = Listed("RS512")
    """RSASSA-PKCS1-v1_5 with SHA-512."""

    ES256 = Listed("ES256")
    """ECDSA on P-256 with SHA-256."""

    ES384 = Listed("ES384")
    """ECDSA on P-384 with SHA-384."""

    ES512 = Listed("ES512")
    """ECDSA on P-521 with SHA-512."""

    PS256 = Listed("PS256")
    """RSASSA-PSS with SHA-256."""

    PS384 = Listed("PS384")
    """RSASSA-PSS with SHA-384."""

    PS512 = Listed("PS512")
    """RSASSA-PSS with SHA-512."""

    ES256K = Listed("ES256K")
    """ECDSA on secp256k1 with SHA-256."""

    EDDSA = Listed("EdDSA")
    """EdDSA."""


class JweAlgorithm(OpenEnum):
    """An algorithm that encrypts the content key of a JWT (RFC 7518 section 4.1)."""

    __slots__ = ()

    RSA1_5 = Listed("RSA1_5")
    """RSAES-PKCS1-v1_5. Known to be weak."""

    RSA_OAEP = Listed("RSA_OAEP")
    """RSAES OAEP with SHA-1."""

    RSA_OAEP_256 = Listed("RSA_OAEP_256")
    """RSAES OAEP with SHA-256."""

    A128KW = Listed("A128KW")
    """AES key wrap, 128 bits."""

    A192KW = Listed("A192KW")
    """AES key wrap, 192 bits."""

    A256KW = Listed("A256KW")
    """AES key wrap, 256 bits."""

    DIR = Listed("DIR")
    """A shared key, used directly."""

    ECDH_ES = Listed("ECDH_ES")
    """Elliptic curve key agreement, used directly."""

    ECDH_ES_A128KW = Listed("ECDH_ES_A128KW")
    """Elliptic curve key agreement with AES key wrap, 128 bits."""

    ECDH_ES_A192KW = Listed("ECDH_ES_A192KW")
    """Elliptic curve key agreement with AES key wrap, 192 bits."""

    ECDH_ES_A256KW = Listed("ECDH_ES_A256KW")
    """Elliptic curve key agreement with AES key wrap, 256 bits."""

    A128GCMKW = Listed("A128GCMKW")
    """AES GCM key wrap, 128 bits."""

    A192GCMKW = Listed("A192GCMKW")
    """AES GCM key wrap, 192 bits."""

    A256GCMKW = Listed("A256GCMKW")
    """AES GCM key wrap, 256 bits."""

    PBES2_HS256_A128KW = Listed("PBES2_HS256_A128KW")
    """A password, HMAC with SHA-256 and AES key wrap, 128 bits."""

    PBES2_HS384_A192KW = Listed("PBES2_HS384_A192KW")
    """A password, HMAC with SHA-384 and AES key wrap, 192 bits."""

    PBES2_HS512_A256KW = Listed("PBES2_HS512_A256KW")
    """A password, HMAC with SHA-512 and AES key wrap, 256 bits."""


class JweEncryption(OpenEnum):
    """An algorithm that encrypts the content of a JWT (RFC 7518 section 5.1)."""

    __slots__ = ()

    A128CBC_HS256 = Listed("A128CBC_HS256")
    """AES CBC, 128 bits, with HMAC SHA-256."""

    A192CBC_HS384 = Listed("A192CBC_HS384")
    """AES CBC, 192 bits, with HMAC SHA-384."""

    A256CBC_HS512 = Listed("A256CBC_HS512")
    """AES CBC, 256 bits, with HMAC SHA-512."""

    A128GCM = Listed("A128GCM")
    """AES GCM, 128 bits."""

    A192GCM = Listed("A192GCM")
    """AES GCM, 192 bits."""

    A256GCM = Listed("A256GCM")
    """AES GCM, 256 bits."""


class ClientAuthenticationMethod(OpenEnum):
    """How a client proves who it is at the token endpoint."""

    __slots__ = ()

    NONE = Listed("NONE")
    """Not at all: a public client."""

    CLIENT_SECRET_BASIC = Listed("CLIENT_SECRET_BASIC")
    """The client secret, by HTTP Basic (RFC 6749 section 2.3.1)."""

    CLIENT_SECRET_POST = Listed("CLIENT_SECRET_POST")
    """The client secret, in the request body (RFC 6749 section 2.3.1)."""

    CLIENT_SECRET_JWT = Listed("CLIENT_SECRET_JWT")
    """A JWT signed with the client secret (RFC 7523 section 2.2)."""

    PRIVATE_KEY_JWT = Listed("PRIVATE_KEY_JWT")
    """A JWT signed with a private key (RFC 7523 section 2.2)."""

    TLS_CLIENT_AUTH = Listed("TLS_CLIENT_AUTH")
    """A client certificate issued by a trusted authority (RFC 8705 section 2.1)."""

    SELF_SIGNED_TLS_CLIENT_AUTH = Listed("SELF_SIGNED_TLS_CLIENT_AUTH")
    """A client certificate signed by the client itself (RFC 8705 section 2.2)."""

    ATTEST_JWT_CLIENT_AUTH = Listed("ATTEST_JWT_CLIENT_AUTH")
    """An attestation of the client instance and proof of its key (draft-ietf-oauth-attestation-based-client-auth)."""

    SPIFFE_JWT = Listed("SPIFFE_JWT")
    """A SPIFFE JWT-SVID (draft-ietf-oauth-spiffe-client-auth)."""


class SubjectType(OpenEnum):
    """Whether every client sees the same identifier of a user (OpenID Connect Core 1.0 section 8)."""

    __slots__ = ()

    PUBLIC = Listed("PUBLIC")
    """All clients see the same."""

    PAIRWISE = Listed("PAIRWISE")
    """Each sector of clients sees its own."""


class DeliveryMode(OpenEnum):
    """How a client learns the outcome of a backchannel authentication (OpenID Connect CIBA section 5)."""

    __slots__ = ()

    PING = Listed("PING")
    """It is notified, then fetches the tokens."""

    POLL = Listed("POLL")
    """It asks again and again."""

    PUSH = Listed("PUSH")
    """It is sent the tokens."""


class FapiMode(OpenEnum):
    """A FAPI profile."""

    __slots__ = ()

    FAPI1_BASELINE = Listed("FAPI1_BASELINE")
    """FAPI 1.0 Baseline."""

    FAPI1_ADVANCED = Listed("FAPI1_ADVANCED")
    """FAPI 1.0 Advanced."""

    FAPI2_SECURITY = Listed("FAPI2_SECURITY")
    """FAPI 2.0 Security Profile."""

    FAPI2_MESSAGE_SIGNING_AUTH_REQ = Listed("FAPI2_MESSAGE_SIGNING_AUTH_REQ")
    """FAPI 2.0 Message Signing: signed authorization requests."""

    FAPI2_MESSAGE_SIGNING_AUTH_RES = Listed("FAPI2_MESSAGE_SIGNING_AUTH_RES")
    """FAPI 2.0 Message Signing: signed authorization responses."""

    FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES = Listed("FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES")
    """FAPI 2.0 Message Signing: signed introspection responses."""


class ClientRegistrationType(OpenEnum):
    """How a client may be registered through a federation (OpenID Federation 1.0)."""

    __slots__ = ()

    AUTOMATIC = Listed("AUTOMATIC")
    """By its first authorization request."""

    EXPLICIT = Listed("EXPLICIT")
    """By a request of its own."""


class TokenUpdateAction(OpenEnum):
    """What became of a token update request."""

    __slots__ = ()

    OK = Listed("OK")
    """The token was changed. An endpoint of one's own answers 200."""

    BAD_REQUEST = Listed("BAD_REQUEST")
    """The request names no token. An endpoint of one's own answers 400."""

    FORBIDDEN = Listed("FORBIDDEN")
    """The token belongs to another service. An endpoint of one's own answers 403."""

    NOT_FOUND = Listed("NOT_FOUND")
    """There is no such token. An endpoint of one's own answers 404."""

    INTERNAL_SERVER_ERROR = Listed("INTERNAL_SERVER_ERROR")
    """The service could not change the token. An endpoint of one's own answers 500."""


class AudienceType(OpenEnum):
    """The shape of the `aud` claim of an ID token."""

    __slots__ = ()

    ARRAY = Listed("array")
    """An array of strings."""

    STRING = Listed("string")
    """A single string."""


class IdTokenReissueAction(OpenEnum):
    """What the token endpoint does with a reissued ID token."""

    __slots__ = ()

    OK = Listed("OK")
    """Answer the client 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as
    the body.
    """

    INTERNAL_SERVER_ERROR = Listed("INTERNAL_SERVER_ERROR")
    """Answer the client 500. The response content can be the body."""

    CALLER_ERROR = Listed("CALLER_ERROR")
    """The call itself is at fault, for instance a token is missing or the two are not a pair. The client has done nothing
    wrong: the token response of the refresh is still good for it.
    """


class IntrospectionAction(OpenEnum):
    """What a resource server does with a resource request."""

    __slots__ = ()

    OK = Listed("OK")
    """The token allows the request. Serve it."""

    BAD_REQUEST = Listed("BAD_REQUEST")
    """The resource request has no token. Answer 400 with the response content as `WWW-Authenticate`."""

    UNAUTHORIZED = Listed("UNAUTHORIZED")
    """The token does not exist, has expired, or is not used by the client that it is bound to; or the user's
    authentication is too old or not of the right class. Answer 401 with the response content as `WWW-Authenticate`.
    """

    FORBIDDEN = Listed("FORBIDDEN")
    """The token lacks a scope, or is about another user. Answer 403 with the response content as `WWW-Authenticate`."""

    INTERNAL_SERVER_ERROR = Listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500; the response content may serve as `WWW-Authenticate`.
    """


class StandardIntrospectionAction(OpenEnum):
    """How the introspection endpoint answers."""

    __slots__ = ()

    OK = Listed("OK")
    """Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body.
    """

    JWT = Listed("JWT")
    """Answer 200 with `Content-Type: application/token-introspection+jwt`, `Cache-Control: no-store` and the response
    content as the body (RFC 9701).
    """

    BAD_REQUEST = Listed("BAD_REQUEST")
    """The request is at fault, for instance it has no token. Answer 400 with `Content-Type: application/json`,
    `Cache-Control: no-store` and the response content as the body.
    """

    INTERNAL_SERVER_ERROR = Listed("INTERNAL_SERVER_ERROR")
    """The call itself is at fault or the service failed. Answer 500 with `Content-Type: application/json`, `Cache-Control:
    no-store` and the response content as the body.
    """


class Region(OpenEnum):
    """The region of the hosted service."""

    __slots__ = ()

    US = Listed("us")
    """United States, the default."""

    JP = Listed("jp")
    """Japan."""

    EU = Listed("eu")
    """Europe."""

    BR = Listed("br")
    """Brazil."""


class RequestStyle(OpenEnum):
    """Which of the documented forms a request takes where an operation has several."""

    __slots__ = ()

    JSON = Listed("json")
    """A JSON body, the default: it keeps subjects and tokens out of URLs and access logs."""

    FORM = Listed("form")
    """A form-encoded body."""

    QUERY = Listed("query")
    """Parameters in the query."""

    PATH = Listed("path")
    """The subject as the last segment of the path."""

# Written by `cargo run -p authlete-surface`; not to be edited.

from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator
from datetime import datetime
from types import TracebackType
from typing import Any, final, overload

from typing_extensions import Self

from .enums import (
    ApplicationType,
    AudienceType,
    AuthorizationAction,
    AuthorizationFailAction,
    AuthorizationFailReason,
    AuthorizationIssueAction,
    ClientAuthenticationMethod,
    ClientRegistrationType,
    ClientSource,
    ClientType,
    DeliveryMode,
    Display,
    FapiMode,
    GrantManagementAction,
    GrantType,
    IdTokenReissueAction,
    IntrospectionAction,
    JweAlgorithm,
    JweEncryption,
    JwsAlgorithm,
    Prompt,
    Region,
    RequestStyle,
    ResponseMode,
    ResponseType,
    RevocationAction,
    StandardIntrospectionAction,
    SubjectType,
    TokenAction,
    TokenCreateAction,
    TokenFailAction,
    TokenFailReason,
    TokenIssueAction,
    TokenStatus,
    TokenType,
    TokenTypeIdentifier,
    TokenUpdateAction,
    UserinfoAction,
    UserinfoIssueAction,
)
from .http_info import HttpInfo

__all__ = [
    "AccessToken",
    "AsyncAuthleteClient",
    "AsyncAuthorization",
    "AsyncClientManagement",
    "AsyncIntrospection",
    "AsyncRevocation",
    "AsyncServices",
    "AsyncTokenManagement",
    "AsyncTokens",
    "AsyncUserinfo",
    "AuthleteClient",
    "Authorization",
    "AuthorizationDetails",
    "AuthorizationDetailsElement",
    "AuthorizationFailRequest",
    "AuthorizationFailResponse",
    "AuthorizationIssueRequest",
    "AuthorizationIssueResponse",
    "AuthorizationRequest",
    "AuthorizationResponse",
    "AuthorizationTicketInfo",
    "Client",
    "ClientAuthorizationDeleteRequest",
    "ClientAuthorizationDeleteResponse",
    "ClientAuthorizationListRequest",
    "ClientAuthorizationListResponse",
    "ClientAuthorizationUpdateRequest",
    "ClientAuthorizationUpdateResponse",
    "ClientExtension",
    "ClientIdMetadataDocumentOptions",
    "ClientManagement",
    "CredentialOfferInfo",
    "DynamicScope",
    "Grant",
    "GrantScope",
    "GrantedScopesDeleteRequest",
    "GrantedScopesDeleteResponse",
    "GrantedScopesGetRequest",
    "GrantedScopesGetResponse",
    "HttpAnswer",
    "IdTokenReissueRequest",
    "IdTokenReissueResponse",
    "Introspection",
    "IntrospectionRequest",
    "IntrospectionResponse",
    "JwksGetRequest",
    "JwksGetResponse",
    "Pair",
    "Property",
    "Revocation",
    "RevocationRequest",
    "RevocationResponse",
    "Scope",
    "Service",
    "ServiceConfigurationRequest",
    "ServiceConfigurationResponse",
    "Services",
    "StandardIntrospectionRequest",
    "StandardIntrospectionResponse",
    "TaggedValue",
    "TokenCreateRequest",
    "TokenCreateResponse",
    "TokenDeleteRequest",
    "TokenFailRequest",
    "TokenFailResponse",
    "TokenInfo",
    "TokenIssueRequest",
    "TokenIssueResponse",
    "TokenListRequest",
    "TokenListResponse",
    "TokenManagement",
    "TokenRequest",
    "TokenResponse",
    "TokenRevokeRequest",
    "TokenRevokeResponse",
    "TokenUpdateRequest",
    "TokenUpdateResponse",
    "Tokens",
    "Userinfo",
    "UserinfoIssueRequest",
    "UserinfoIssueResponse",
    "UserinfoRequest",
    "UserinfoResponse",
    "__version__",
]

__version__: str

@final
class AuthleteClient:
    """A client of the Authlete API whose operations block until they are done.

    Safe to share between threads, and usable in a process forked from the one that made it. Waiting for an answer
    lets other threads run; Ctrl-C ends the wait and the request.

    The options of a client.

    Exactly one way to authenticate must be complete: `access_token` with `service_id` (version 3 of the API), or
    `api_key` with `api_secret` (version 2).
    """

    def __new__(
        cls,
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> Self:
        """Make a client. Nothing is sent yet.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    @staticmethod
    def from_env(
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> AuthleteClient:
        """Make a client from the environment.

        Read are `AUTHLETE_BASE_URL`, `AUTHLETE_API_VERSION` (`V2` or `V3`), `AUTHLETE_SERVICE_APIKEY` (the
        service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`, `AUTHLETE_SERVICE_APISECRET`,
        `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`. A keyword replaces what the environment says.

        Raises:
            ConfigurationError: The message names the variable to set or to change.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    def with_options(
        self,
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> AuthleteClient:
        """Derive a client with some options replaced, which shares this one's connections.

        Raises:
            ConfigurationError: The result cannot work, or an option belongs to the connections themselves:
                `connect_timeout`, `max_connections`, `proxy`, `ca_certificate` and `client_certificate` need a
                client of their own.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    def close(self) -> None:
        """End the client: a later call raises `ConfigurationError`.

        The connections end with the last client that shares them.
        """
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...
    @property
    def token_management(self) -> TokenManagement:
        """Access tokens: create, find, change, revoke and delete them."""
    @property
    def client_management(self) -> ClientManagement:
        """The clients that a user has authorized: find them, narrow what they may do, revoke the authorization."""
    @property
    def authorization(self) -> Authorization:
        """The authorization endpoint: ask the user, then answer the client."""
    @property
    def tokens(self) -> Tokens:
        """The token endpoint: codes, passwords, refresh tokens and other grants become tokens."""
    @property
    def introspection(self) -> Introspection:
        """What an access token is good for, for resource servers."""
    @property
    def revocation(self) -> Revocation:
        """The revocation endpoint: clients revoke tokens that they hold."""
    @property
    def userinfo(self) -> Userinfo:
        """The userinfo endpoint: clients fetch claims about a user."""
    @property
    def services(self) -> Services:
        """What an authorization server publishes about itself."""

@final
class AsyncAuthleteClient:
    """A client of the Authlete API whose operations are awaited on an asyncio event loop.

    Safe to share between tasks, event loops and threads, and usable in a process forked from the one that made
    it. Cancelling a task ends its request.

    The options of a client.

    Exactly one way to authenticate must be complete: `access_token` with `service_id` (version 3 of the API), or
    `api_key` with `api_secret` (version 2).
    """

    def __new__(
        cls,
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> Self:
        """Make a client. Nothing is sent yet.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    @staticmethod
    def from_env(
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> AsyncAuthleteClient:
        """Make a client from the environment.

        Read are `AUTHLETE_BASE_URL`, `AUTHLETE_API_VERSION` (`V2` or `V3`), `AUTHLETE_SERVICE_APIKEY` (the
        service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`, `AUTHLETE_SERVICE_APISECRET`,
        `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`. A keyword replaces what the environment says.

        Raises:
            ConfigurationError: The message names the variable to set or to change.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    def with_options(
        self,
        *,
        base_url: str | None = None,
        region: Region | str | None = None,
        service_id: str | None = None,
        access_token: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        total_timeout: float | None = None,
        max_retries: int | None = None,
        request_style: RequestStyle | str | None = None,
        proxy: str | None = None,
        ca_certificate: str | None = None,
        client_certificate: str | None = None,
        dpop_key: str | None = None,
        max_response_bytes: int | None = None,
        traceparent: str | None = None,
        max_connections: int | None = None,
    ) -> AsyncAuthleteClient:
        """Derive a client with some options replaced, which shares this one's connections.

        Raises:
            ConfigurationError: The result cannot work, or an option belongs to the connections themselves:
                `connect_timeout`, `max_connections`, `proxy`, `ca_certificate` and `client_certificate` need a
                client of their own.

        Args:
            base_url: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
                tolerated. Default: the region's.
            region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default:
                `us`.
            service_id: The service that every call is about.
            access_token: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
            api_key: The API key of the service for version 2 of the API.
            api_secret: The API secret of the service for version 2 of the API.
            timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
                seconds. In seconds.
            connect_timeout: The limit of making a connection, TLS included. Default: 5 seconds. In seconds.
            total_timeout: The limit of a whole call: every attempt and the waits between them. A wait that would
                go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
            max_retries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
            request_style: Which of the documented forms requests take where an operation has several. Default:
                `json`.
            proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default:
                what the environment says.
            ca_certificate: Further certificate authorities to trust, as PEM text.
            client_certificate: A certificate chain and its private key for mutual TLS, as PEM text.
            dpop_key: The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK:
                P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time.
                Default: none, a bearer token.
            max_response_bytes: The largest response that is read, in bytes after decompression. Default: 16 MiB.
            traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows the
                API's part in it. Set it on a derived client for the calls of one trace. Default: none.
            max_connections: How many requests are under way at once, which bounds the pool of connections;
                further ones wait for their turn, within `timeout`. Default: 100.
        """
    def aclose(self) -> Coroutine[object, None, None]:
        """End the client: a later call raises `ConfigurationError`.

        The connections end with the last client that shares them.
        """
    def __aenter__(self) -> Coroutine[object, None, Self]: ...
    def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> Coroutine[object, None, None]: ...
    @property
    def token_management(self) -> AsyncTokenManagement:
        """Access tokens: create, find, change, revoke and delete them."""
    @property
    def client_management(self) -> AsyncClientManagement:
        """The clients that a user has authorized: find them, narrow what they may do, revoke the authorization."""
    @property
    def authorization(self) -> AsyncAuthorization:
        """The authorization endpoint: ask the user, then answer the client."""
    @property
    def tokens(self) -> AsyncTokens:
        """The token endpoint: codes, passwords, refresh tokens and other grants become tokens."""
    @property
    def introspection(self) -> AsyncIntrospection:
        """What an access token is good for, for resource servers."""
    @property
    def revocation(self) -> AsyncRevocation:
        """The revocation endpoint: clients revoke tokens that they hold."""
    @property
    def userinfo(self) -> AsyncUserinfo:
        """The userinfo endpoint: clients fetch claims about a user."""
    @property
    def services(self) -> AsyncServices:
        """What an authorization server publishes about itself."""

@final
class TokenManagement:
    """Access tokens: create, find, change, revoke and delete them."""

    @overload
    def create(self, request: TokenCreateRequest, /, *, timeout: float | None = None) -> TokenCreateResponse:
        """Creates an access token without an OAuth flow, with a refresh token where the grant type has one. The
        values in the response are the only copy: the service keeps hashes.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def create(
        self,
        request: None = None,
        /,
        *,
        grant_type: GrantType | str,
        client_id: int | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        properties: Iterable[Property] | None = None,
        client_id_alias_used: bool = False,
        client_entity_id_used: bool = False,
        metadata_document_used: bool = False,
        access_token: str | None = None,
        refresh_token: str | None = None,
        access_token_persistent: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        for_external_attachment: bool = False,
        jwt_at_claims: str | None = None,
        acr: str | None = None,
        auth_time: int | None = None,
        session_id: str | None = None,
        timeout: float | None = None,
    ) -> TokenCreateResponse:
        """Creates an access token without an OAuth flow, with a refresh token where the grant type has one. The
        values in the response are the only copy: the service keeps hashes.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            grant_type: The grant type recorded with the token. Any but the refresh token grant type, which is
                refused.
            client_id: The ID of the client that the token is for. Either this or the client identifier is needed.
            client_identifier: The client that the token is for, by its ID or its alias. Either this or the client
                ID is needed.
            subject: The user that the token is about: ASCII characters, at most 100. Required unless the grant
                type is client credentials, where it is ignored, or JWT bearer, where it may be absent.
            scopes: The scopes of the token. One that the service does not support is an error. Default: none.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            properties: Properties to keep with the token, together at most 65,535 bytes. JSON requests only.
            client_id_alias_used: Whether the token is recorded as if the client had called itself by its alias,
                which only changes `aud` in userinfo responses. Default: false. Excludes the entity ID and the
                metadata document.
            client_entity_id_used: Whether the token is recorded as if the client had called itself by its entity
                ID (OpenID Federation 1.0), which only changes `aud` in userinfo responses. Default: false.
                Excludes the alias and the metadata document.
            metadata_document_used: Whether the token is recorded as if the client had called itself by the URL of
                its metadata document, which only changes `aud` in userinfo responses. Default: false. Excludes
                the alias and the entity ID.
            access_token: The value that the access token is to have, to migrate one from elsewhere. It must not
                be in use. Default: a random value.
            refresh_token: The value that the refresh token is to have, to migrate one from elsewhere. It must not
                be in use, and the grant type must allow a refresh token. Default: a random value.
            access_token_persistent: Whether the access token never expires by itself; its lifetime is then
                ignored. Default: false.
            certificate_thumbprint: Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of
                the certificate, encoded in base64url (`x5t#S256`).
            dpop_key_thumbprint: Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC
                7638). The token type becomes `DPoP`.
            authorization_details: The authorization details of the token (RFC 9396). JSON requests only.
            resources: The resources that the token is for, as absolute URIs (RFC 8707). They become `aud` of a
                JWT access token and of introspection.
            for_external_attachment: Whether the token gives access to an external attachment (OpenID Connect for
                Identity Assurance 1.0). Default: false.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object. Has
                an effect only where the service issues JWT access tokens.
            acr: The authentication context class that the user's authentication satisfied (OpenID Connect Core
                1.0, `acr`). Ignored without a subject.
            auth_time: When the user was authenticated, in seconds since the Unix epoch. Ignored without a
                subject.
            session_id: The ID of the user's session, for Native SSO and logout (`sid`).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list(self, request: TokenListRequest, /, *, timeout: float | None = None) -> TokenListResponse:
        """Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page has at
        most 20; `list_all` reads every page.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def list(
        self,
        request: None = None,
        /,
        *,
        client_identifier: str | None = None,
        subject: str | None = None,
        start: int | None = None,
        end: int | None = None,
        token_status: TokenStatus | str | None = None,
        timeout: float | None = None,
    ) -> TokenListResponse:
        """Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page has at
        most 20; `list_all` reads every page.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_identifier: Only tokens of this client, given by its ID or its alias. Default: of every client.
            subject: Only tokens about this user. Default: about everyone.
            start: The index of the first token of the page, from 0. Default: 0.
            end: The index after the last token of the page. Default: 5, on some services 20. A page has at most
                20 tokens; asking for more is an error.
            token_status: Only tokens in this state. Default: all.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list_all(self, request: TokenListRequest, /, *, timeout: float | None = None) -> Iterator[AccessToken]:
        """Iterates over every record of `list`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.
        """
    @overload
    def list_all(
        self,
        request: None = None,
        /,
        *,
        client_identifier: str | None = None,
        subject: str | None = None,
        start: int | None = None,
        end: int | None = None,
        token_status: TokenStatus | str | None = None,
        timeout: float | None = None,
    ) -> Iterator[AccessToken]:
        """Iterates over every record of `list`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.

        Args:
            client_identifier: Only tokens of this client, given by its ID or its alias. Default: of every client.
            subject: Only tokens about this user. Default: about everyone.
            start: The index of the first token of the page, from 0. Default: 0.
            end: The index after the last token of the page. Default: 5, on some services 20. A page has at most
                20 tokens; asking for more is an error.
            token_status: Only tokens in this state. Default: all.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def update(self, request: TokenUpdateRequest, /, *, timeout: float | None = None) -> TokenUpdateResponse:
        """Changes an access token: its scopes, properties, expiry, binding or value.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def update(
        self,
        request: None = None,
        /,
        *,
        access_token: str | None = None,
        access_token_hash: str | None = None,
        refresh_token: str | None = None,
        refresh_token_hash: str | None = None,
        token_id: str | None = None,
        access_token_expires_at: datetime | None = None,
        refresh_token_expires_at: datetime | None = None,
        scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        access_token_expires_at_updated_on_scope_update: bool = False,
        refresh_token_expires_at_updated_on_scope_update: bool = False,
        access_token_persistent: bool = False,
        access_token_value_updated: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        for_external_attachment: bool = False,
        timeout: float | None = None,
    ) -> TokenUpdateResponse:
        """Changes an access token: its scopes, properties, expiry, binding or value.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token: The access token to change.
            access_token_hash: The hash of the access token to change.
            refresh_token: The refresh token whose access token is to be changed.
            refresh_token_hash: The hash of the refresh token whose access token is to be changed.
            token_id: The ID of the token's record, as create and update responses give it.
            access_token_expires_at: When the access token is to expire. Absent, 0 or a time before 1970 leaves it
                as it is. An aware `datetime`, in UTC where it comes from the API.
            refresh_token_expires_at: When the refresh token is to expire. Absent, 0 or a time before 1970 leaves
                it as it is. An aware `datetime`, in UTC where it comes from the API.
            scopes: The scopes that replace those of the token. Absent leaves them as they are, an empty list
                removes all. Scopes that the service does not support or the client may not request are left out
                without an error.
            properties: The properties that replace all those of the token. Absent leaves them as they are. JSON
                requests only.
            access_token_expires_at_updated_on_scope_update: Whether a change of scopes also sets a new expiry of
                the access token: from now, by the shortest `access_token.duration` among the new scopes. Default:
                false. No effect when an expiry is given.
            refresh_token_expires_at_updated_on_scope_update: Whether a change of scopes also sets a new expiry of
                the refresh token: from now, by the shortest `refresh_token.duration` among the new scopes.
                Default: false. No effect when an expiry is given.
            access_token_persistent: Whether the access token never expires by itself from now on; a given expiry
                is then ignored. Default: false, which does not undo an earlier true.
            access_token_value_updated: Whether the access token gets a new random value. The response has it, and
                the old value stops working. Default: false.
            certificate_thumbprint: Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of
                the certificate, encoded in base64url (`x5t#S256`).
            dpop_key_thumbprint: Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC
                7638). The token type becomes `DPoP`.
            authorization_details: The authorization details that replace all those of the token (RFC 9396).
                Absent leaves them as they are. JSON requests only.
            for_external_attachment: Whether the token gives access to an external attachment (OpenID Connect for
                Identity Assurance 1.0). Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete(self, request: TokenDeleteRequest, /, *, timeout: float | None = None) -> None:
        """Deletes an access token and the refresh token issued with it.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete(
        self,
        request: None = None,
        /,
        *,
        access_token_identifier: str,
        timeout: float | None = None,
    ) -> None:
        """Deletes an access token and the refresh token issued with it.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token_identifier: The access token, its hash, or the ID of its record.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def revoke(self, request: TokenRevokeRequest, /, *, timeout: float | None = None) -> TokenRevokeResponse:
        """Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a
        client, of a user, or of a client for a user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def revoke(
        self,
        request: None = None,
        /,
        *,
        access_token_identifier: str | None = None,
        refresh_token_identifier: str | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
        timeout: float | None = None,
    ) -> TokenRevokeResponse:
        """Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a
        client, of a user, or of a client for a user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token_identifier: The access token to revoke, or its hash. Its refresh token is revoked with
                it.
            refresh_token_identifier: The refresh token to revoke, or its hash. Its access token is revoked with
                it.
            client_identifier: The client whose tokens are revoked, by its ID or its alias.
            subject: The user whose tokens are revoked.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def reissue_id_token(
        self, request: IdTokenReissueRequest, /, *, timeout: float | None = None
    ) -> IdTokenReissueResponse:
        """Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the
        action `ID_TOKEN_REISSUABLE`.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def reissue_id_token(
        self,
        request: None = None,
        /,
        *,
        access_token: str,
        refresh_token: str,
        sub: str | None = None,
        claims: str | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
        timeout: float | None = None,
    ) -> IdTokenReissueResponse:
        """Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the
        action `ID_TOKEN_REISSUABLE`.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token: The new access token of the refresh: the JWT access token if there is one, else the
                access token.
            refresh_token: The refresh token of the same response.
            sub: The value of the `sub` claim. Default: the user that the access token is about.
            claims: Further claims for the payload of the ID token, as the text of a JSON object.
            idt_header_params: Further parameters for the header of the ID token, as the text of a JSON object.
            id_token_aud_type: The shape of the `aud` claim. Default: an array, whatever the service's own
                setting.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class ClientManagement:
    """The clients that a user has authorized: find them, narrow what they may do, revoke the authorization."""

    @overload
    def list_authorizations(
        self, request: ClientAuthorizationListRequest, /, *, timeout: float | None = None
    ) -> ClientAuthorizationListResponse:
        """Lists the clients that a user has authorized: those that hold a token of the user.
        `list_all_authorizations` reads every page.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def list_authorizations(
        self,
        request: None = None,
        /,
        *,
        subject: str,
        developer: str | None = None,
        start: int | None = None,
        end: int | None = None,
        timeout: float | None = None,
    ) -> ClientAuthorizationListResponse:
        """Lists the clients that a user has authorized: those that hold a token of the user.
        `list_all_authorizations` reads every page.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            subject: The user.
            developer: Only clients of this developer. Default: of every developer.
            start: The index of the first client of the page, from 0. Default: 0.
            end: The index after the last client of the page. Default: 5.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list_all_authorizations(
        self, request: ClientAuthorizationListRequest, /, *, timeout: float | None = None
    ) -> Iterator[Client]:
        """Iterates over every record of `list_authorizations`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.
        """
    @overload
    def list_all_authorizations(
        self,
        request: None = None,
        /,
        *,
        subject: str,
        developer: str | None = None,
        start: int | None = None,
        end: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Client]:
        """Iterates over every record of `list_authorizations`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.

        Args:
            subject: The user.
            developer: Only clients of this developer. Default: of every developer.
            start: The index of the first client of the page, from 0. Default: 0.
            end: The index after the last client of the page. Default: 5.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def update_authorizations(
        self, request: ClientAuthorizationUpdateRequest, /, *, timeout: float | None = None
    ) -> ClientAuthorizationUpdateResponse:
        """Replaces the scopes of all access tokens that a client holds of a user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def update_authorizations(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        scopes: Iterable[str] | None = None,
        timeout: float | None = None,
    ) -> ClientAuthorizationUpdateResponse:
        """Replaces the scopes of all access tokens that a client holds of a user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            scopes: The scopes that replace those of every token. Absent leaves them as they are, an empty list
                removes all. Scopes that the service does not support or the client may not request are left out
                without an error.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete_authorizations(
        self, request: ClientAuthorizationDeleteRequest, /, *, timeout: float | None = None
    ) -> ClientAuthorizationDeleteResponse:
        """Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete_authorizations(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> ClientAuthorizationDeleteResponse:
        """Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def get_granted_scopes(
        self, request: GrantedScopesGetRequest, /, *, timeout: float | None = None
    ) -> GrantedScopesGetResponse:
        """Tells which scopes a user has granted to a client so far.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def get_granted_scopes(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> GrantedScopesGetResponse:
        """Tells which scopes a user has granted to a client so far.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete_granted_scopes(
        self, request: GrantedScopesDeleteRequest, /, *, timeout: float | None = None
    ) -> GrantedScopesDeleteResponse:
        """Forgets which scopes a user has granted to a client. Tokens stay as they are.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete_granted_scopes(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> GrantedScopesDeleteResponse:
        """Forgets which scopes a user has granted to a client. Tokens stay as they are.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Authorization:
    """The authorization endpoint: ask the user, then answer the client."""

    @overload
    def process_request(
        self, request: AuthorizationRequest, /, *, timeout: float | None = None
    ) -> AuthorizationResponse:
        """Checks an authorization request. The action says whether to answer at once or to ask the user first; the
        ticket in the response then stands for the request.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        context: str | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
        timeout: float | None = None,
    ) -> AuthorizationResponse:
        """Checks an authorization request. The action says whether to answer at once or to ask the user first; the
        ticket in the response then stands for the request.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The request parameters, verbatim: the query of a GET request or the body of a POST request
                (`application/x-www-form-urlencoded`).
            context: A text of one's own to keep with the ticket.
            cimd_options: Rules for clients whose client ID is the URL of a metadata document. Default: the
                settings of the service.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(
        self, request: AuthorizationIssueRequest, /, *, timeout: float | None = None
    ) -> AuthorizationIssueResponse:
        """Builds the response to an authorization request that the user has granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        subject: str,
        sub: str | None = None,
        auth_time: int | None = None,
        acr: str | None = None,
        scopes: Iterable[str] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        claims: str | None = None,
        consented_claims: Iterable[str] | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
        session_id: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        timeout: float | None = None,
    ) -> AuthorizationIssueResponse:
        """Builds the response to an authorization request that the user has granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the authorization request.
            subject: The user who has given the authorization: ASCII characters, at most 100.
            sub: The value of the `sub` claim of the ID token. Default: the user named by the subject.
            auth_time: When the user was authenticated, in seconds since the Unix epoch. Absent or 0 means
                unknown.
            acr: The authentication context class that the user's authentication satisfied.
            scopes: The scopes that the user has granted, instead of those asked for. `openid` cannot be added,
                and scopes that the service does not support are left out. Default: those asked for.
            authorization_details: The authorization details that the user has granted, instead of those asked for
                (RFC 9396). JSON requests only.
            claims: The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1).
            consented_claims: The names of the claims that the user has agreed to share.
            claims_for_tx: The claims from which transformed claims are computed, as the text of a JSON object.
            verified_claims_for_tx: The verified claims from which transformed claims are computed: the text of a
                JSON object for each element of `verified_claims`.
            idt_header_params: Further parameters for the header of the ID token, as the text of a JSON object.
            id_token_aud_type: The shape of the `aud` claim of the ID token. Default: the setting of the service.
            session_id: The ID of the user's session, for Native SSO and logout (`sid`).
            properties: Properties to keep with the code and the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that an access token of this response is to have. It must not be in use.
                Default: a random value.
            access_token_duration: Lifetime of an access token of this response in seconds. Absent or 0 means that
                the settings decide.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def fail_request(
        self, request: AuthorizationFailRequest, /, *, timeout: float | None = None
    ) -> AuthorizationFailResponse:
        """Builds the error response to an authorization request that was not granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def fail_request(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        reason: AuthorizationFailReason | str,
        description: str | None = None,
        timeout: float | None = None,
    ) -> AuthorizationFailResponse:
        """Builds the error response to an authorization request that was not granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the authorization request.
            reason: Why the authorization was not given. It decides the error that the client sees.
            description: A description of one's own for the client (`error_description`).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Tokens:
    """The token endpoint: codes, passwords, refresh tokens and other grants become tokens."""

    @overload
    def process_request(self, request: TokenRequest, /, *, timeout: float | None = None) -> TokenResponse:
        """Handles a token request: authenticates the client and issues tokens, or says what has to be done first.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
        timeout: float | None = None,
    ) -> TokenResponse:
        """Handles a token request: authenticates the client and issues tokens, or says what has to be done first.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`).
            client_id: The client ID from the `Authorization` header, if there was one (HTTP Basic).
            client_secret: The client secret from the `Authorization` header, if there was one (HTTP Basic).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            client_certificate_path: The certificates that the client presented with its own, in PEM.
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the request, against which the DPoP proof is checked. Default: `POST`.
            htu: The URL of the token endpoint, against which the DPoP proof is checked. Default: the one that the
                service is configured with.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            oauth_client_attestation: The value of the `OAuth-Client-Attestation` header
                (draft-ietf-oauth-attestation-based-client-auth).
            oauth_client_attestation_pop: The value of the `OAuth-Client-Attestation-PoP` header
                (draft-ietf-oauth-attestation-based-client-auth).
            properties: Properties to keep with the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that the access token is to have. It must not be in use. Default: a random
                value.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            cimd_options: Rules for clients whose client ID is the URL of a metadata document. Default: the
                settings of the service.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(self, request: TokenIssueRequest, /, *, timeout: float | None = None) -> TokenIssueResponse:
        """Issues the tokens of a password grant, once the user's name and password have been found right.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        subject: str,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        timeout: float | None = None,
    ) -> TokenIssueResponse:
        """Issues the tokens of a password grant, once the user's name and password have been found right.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the token request.
            subject: The user who was authenticated: ASCII characters, at most 100.
            properties: Properties to keep with the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that the access token is to have. It must not be in use. Default: a random
                value.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def fail_request(self, request: TokenFailRequest, /, *, timeout: float | None = None) -> TokenFailResponse:
        """Builds the error response for a password grant that was refused.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def fail_request(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        reason: TokenFailReason | str,
        timeout: float | None = None,
    ) -> TokenFailResponse:
        """Builds the error response for a password grant that was refused.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the token request.
            reason: Why no token is to be issued. It decides the error that the client sees.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Introspection:
    """What an access token is good for, for resource servers."""

    @overload
    def process_request(
        self, request: IntrospectionRequest, /, *, timeout: float | None = None
    ) -> IntrospectionResponse:
        """Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand.
        The action says what a protected resource endpoint answers.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        token: str,
        scopes: Iterable[str] | None = None,
        subject: str | None = None,
        resources: Iterable[str] | None = None,
        acr_values: Iterable[str] | None = None,
        max_age: int | None = None,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
        required_components: Iterable[str] | None = None,
        timeout: float | None = None,
    ) -> IntrospectionResponse:
        """Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand.
        The action says what a protected resource endpoint answers.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token that came with the resource request.
            scopes: The scopes that the resource request needs. Default: none.
            subject: The user that the token must be about. Default: anyone or no one.
            resources: The resources that the token must be for (RFC 8707). Default: not checked.
            acr_values: The authentication context classes of which the user's authentication must satisfy one
                (RFC 9470). Default: not checked.
            max_age: The maximum age of the user's authentication in seconds (RFC 9470). Default: not checked.
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the resource request, against which the DPoP proof is checked.
            htu: The URL of the resource without its query, against which the DPoP proof is checked.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            target_uri: The URL of the resource request, query included (`@target-uri`).
            uri: The URL of the resource request. The target URI takes precedence.
            headers: The headers of the resource request that its signature covers, with the signature itself
                (`Signature`, `Signature-Input`).
            message: The body of the resource request.
            request_body_contained: Whether the resource request has a body, so that its signature must cover
                `content-digest`. Default: false.
            required_components: The components that the signature must cover. Default: `@method`, `@target-uri`
                and `authorization`.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def standard_process(
        self, request: StandardIntrospectionRequest, /, *, timeout: float | None = None
    ) -> StandardIntrospectionResponse:
        """Handles an introspection request in the form of RFC 7662.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def standard_process(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        with_hidden_properties: bool = False,
        rs_uri: str | None = None,
        http_accept_header: str | None = None,
        introspection_sign_alg: JwsAlgorithm | str | None = None,
        introspection_encryption_alg: JweAlgorithm | str | None = None,
        introspection_encryption_enc: JweEncryption | str | None = None,
        shared_key_for_sign: str | None = None,
        shared_key_for_encryption: str | None = None,
        public_key_for_encryption: str | None = None,
        timeout: float | None = None,
    ) -> StandardIntrospectionResponse:
        """Handles an introspection request in the form of RFC 7662.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
                parameter `token`.
            with_hidden_properties: Whether the response shows hidden properties of the token too. Default: false.
            rs_uri: The URI of the resource server. A token that is for other resources then counts as not active.
                Required for a response as a JWT, whose `aud` it becomes.
            http_accept_header: The value of the `Accept` header. With `application/token-introspection+jwt` the
                response is a JWT (RFC 9701).
            introspection_sign_alg: The algorithm that signs the response as a JWT. Default: `RS256`.
            introspection_encryption_alg: The algorithm that encrypts the content key of the response as a JWT.
                Default: not encrypted.
            introspection_encryption_enc: The algorithm that encrypts the content of the response as a JWT.
                Default: `A128CBC_HS256`.
            shared_key_for_sign: The key that signs the response as a JWT. Required for symmetric algorithms.
            shared_key_for_encryption: The key that encrypts the response as a JWT. Required for symmetric
                algorithms.
            public_key_for_encryption: The resource server's public key, which encrypts the response as a JWT.
                Required for asymmetric algorithms.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Revocation:
    """The revocation endpoint: clients revoke tokens that they hold."""

    @overload
    def process_request(self, request: RevocationRequest, /, *, timeout: float | None = None) -> RevocationResponse:
        """Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
        timeout: float | None = None,
    ) -> RevocationResponse:
        """Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
                parameter `token`.
            client_id: The client ID from the `Authorization` header, if there was one (HTTP Basic).
            client_secret: The client secret from the `Authorization` header, if there was one (HTTP Basic).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            client_certificate_path: The certificates that the client presented with its own, in PEM.
            oauth_client_attestation: The value of the `OAuth-Client-Attestation` header
                (draft-ietf-oauth-attestation-based-client-auth).
            oauth_client_attestation_pop: The value of the `OAuth-Client-Attestation-PoP` header
                (draft-ietf-oauth-attestation-based-client-auth).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Userinfo:
    """The userinfo endpoint: clients fetch claims about a user."""

    @overload
    def process_request(self, request: UserinfoRequest, /, *, timeout: float | None = None) -> UserinfoResponse:
        """Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        token: str,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
        timeout: float | None = None,
    ) -> UserinfoResponse:
        """Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token that came with the request (RFC 6750).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the request, against which the DPoP proof is checked.
            htu: The URL of the userinfo endpoint, against which the DPoP proof is checked. Default: the one that
                the service is configured with.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            target_uri: The URL of the request, query included (`@target-uri`).
            uri: The URL of the request. The target URI takes precedence.
            headers: The headers of the request that its signature covers, with the signature itself (`Signature`,
                `Signature-Input`).
            message: The body of the request.
            request_body_contained: Whether the request has a body, so that its signature must cover
                `content-digest`. Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(
        self, request: UserinfoIssueRequest, /, *, timeout: float | None = None
    ) -> UserinfoIssueResponse:
        """Builds the userinfo response from the claims collected, as JSON or as a JWT.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        token: str,
        claims: str | None = None,
        sub: str | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        request_signature: str | None = None,
        headers: Iterable[Pair] | None = None,
        timeout: float | None = None,
    ) -> UserinfoIssueResponse:
        """Builds the userinfo response from the claims collected, as JSON or as a JWT.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token of the userinfo request.
            claims: The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1).
            sub: The value of the `sub` claim. Default: the user that the token is about.
            claims_for_tx: The claims from which transformed claims are computed, as the text of a JSON object.
            verified_claims_for_tx: The verified claims from which transformed claims are computed: the text of a
                JSON object for each element of `verified_claims`.
            request_signature: The value of the `Signature` header of the userinfo request, if the response is to
                be signed too (RFC 9421).
            headers: The headers of the response that its signature is to cover.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class Services:
    """What an authorization server publishes about itself."""

    @overload
    def jwks(self, request: JwksGetRequest, /, *, timeout: float | None = None) -> JwksGetResponse:
        """Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def jwks(
        self,
        request: None = None,
        /,
        *,
        include_private_keys: bool = False,
        pretty: bool = False,
        timeout: float | None = None,
    ) -> JwksGetResponse:
        """Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            include_private_keys: Whether the private parts of the keys are included. Default: false. A published
                JWK Set must not have them.
            pretty: Whether the JSON comes with line breaks and indentation. Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def configuration(
        self, request: ServiceConfigurationRequest, /, *, timeout: float | None = None
    ) -> ServiceConfigurationResponse:
        """Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect
        Discovery 1.0, RFC 8414).

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def configuration(
        self,
        request: None = None,
        /,
        *,
        pretty: bool = False,
        patch: str | None = None,
        timeout: float | None = None,
    ) -> ServiceConfigurationResponse:
        """Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect
        Discovery 1.0, RFC 8414).

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            pretty: Whether the JSON comes with line breaks and indentation. Default: false.
            patch: Changes to make to the document, as the text of a JSON Patch (RFC 6902).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncTokenManagement:
    """Access tokens: create, find, change, revoke and delete them."""

    @overload
    def create(
        self, request: TokenCreateRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenCreateResponse]:
        """Creates an access token without an OAuth flow, with a refresh token where the grant type has one. The
        values in the response are the only copy: the service keeps hashes.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def create(
        self,
        request: None = None,
        /,
        *,
        grant_type: GrantType | str,
        client_id: int | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        properties: Iterable[Property] | None = None,
        client_id_alias_used: bool = False,
        client_entity_id_used: bool = False,
        metadata_document_used: bool = False,
        access_token: str | None = None,
        refresh_token: str | None = None,
        access_token_persistent: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        for_external_attachment: bool = False,
        jwt_at_claims: str | None = None,
        acr: str | None = None,
        auth_time: int | None = None,
        session_id: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenCreateResponse]:
        """Creates an access token without an OAuth flow, with a refresh token where the grant type has one. The
        values in the response are the only copy: the service keeps hashes.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            grant_type: The grant type recorded with the token. Any but the refresh token grant type, which is
                refused.
            client_id: The ID of the client that the token is for. Either this or the client identifier is needed.
            client_identifier: The client that the token is for, by its ID or its alias. Either this or the client
                ID is needed.
            subject: The user that the token is about: ASCII characters, at most 100. Required unless the grant
                type is client credentials, where it is ignored, or JWT bearer, where it may be absent.
            scopes: The scopes of the token. One that the service does not support is an error. Default: none.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            properties: Properties to keep with the token, together at most 65,535 bytes. JSON requests only.
            client_id_alias_used: Whether the token is recorded as if the client had called itself by its alias,
                which only changes `aud` in userinfo responses. Default: false. Excludes the entity ID and the
                metadata document.
            client_entity_id_used: Whether the token is recorded as if the client had called itself by its entity
                ID (OpenID Federation 1.0), which only changes `aud` in userinfo responses. Default: false.
                Excludes the alias and the metadata document.
            metadata_document_used: Whether the token is recorded as if the client had called itself by the URL of
                its metadata document, which only changes `aud` in userinfo responses. Default: false. Excludes
                the alias and the entity ID.
            access_token: The value that the access token is to have, to migrate one from elsewhere. It must not
                be in use. Default: a random value.
            refresh_token: The value that the refresh token is to have, to migrate one from elsewhere. It must not
                be in use, and the grant type must allow a refresh token. Default: a random value.
            access_token_persistent: Whether the access token never expires by itself; its lifetime is then
                ignored. Default: false.
            certificate_thumbprint: Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of
                the certificate, encoded in base64url (`x5t#S256`).
            dpop_key_thumbprint: Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC
                7638). The token type becomes `DPoP`.
            authorization_details: The authorization details of the token (RFC 9396). JSON requests only.
            resources: The resources that the token is for, as absolute URIs (RFC 8707). They become `aud` of a
                JWT access token and of introspection.
            for_external_attachment: Whether the token gives access to an external attachment (OpenID Connect for
                Identity Assurance 1.0). Default: false.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object. Has
                an effect only where the service issues JWT access tokens.
            acr: The authentication context class that the user's authentication satisfied (OpenID Connect Core
                1.0, `acr`). Ignored without a subject.
            auth_time: When the user was authenticated, in seconds since the Unix epoch. Ignored without a
                subject.
            session_id: The ID of the user's session, for Native SSO and logout (`sid`).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list(
        self, request: TokenListRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenListResponse]:
        """Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page has at
        most 20; `list_all` reads every page.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def list(
        self,
        request: None = None,
        /,
        *,
        client_identifier: str | None = None,
        subject: str | None = None,
        start: int | None = None,
        end: int | None = None,
        token_status: TokenStatus | str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenListResponse]:
        """Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page has at
        most 20; `list_all` reads every page.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_identifier: Only tokens of this client, given by its ID or its alias. Default: of every client.
            subject: Only tokens about this user. Default: about everyone.
            start: The index of the first token of the page, from 0. Default: 0.
            end: The index after the last token of the page. Default: 5, on some services 20. A page has at most
                20 tokens; asking for more is an error.
            token_status: Only tokens in this state. Default: all.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list_all(self, request: TokenListRequest, /, *, timeout: float | None = None) -> AsyncIterator[AccessToken]:
        """Iterates over every record of `list`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.
        """
    @overload
    def list_all(
        self,
        request: None = None,
        /,
        *,
        client_identifier: str | None = None,
        subject: str | None = None,
        start: int | None = None,
        end: int | None = None,
        token_status: TokenStatus | str | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[AccessToken]:
        """Iterates over every record of `list`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.

        Args:
            client_identifier: Only tokens of this client, given by its ID or its alias. Default: of every client.
            subject: Only tokens about this user. Default: about everyone.
            start: The index of the first token of the page, from 0. Default: 0.
            end: The index after the last token of the page. Default: 5, on some services 20. A page has at most
                20 tokens; asking for more is an error.
            token_status: Only tokens in this state. Default: all.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def update(
        self, request: TokenUpdateRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenUpdateResponse]:
        """Changes an access token: its scopes, properties, expiry, binding or value.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def update(
        self,
        request: None = None,
        /,
        *,
        access_token: str | None = None,
        access_token_hash: str | None = None,
        refresh_token: str | None = None,
        refresh_token_hash: str | None = None,
        token_id: str | None = None,
        access_token_expires_at: datetime | None = None,
        refresh_token_expires_at: datetime | None = None,
        scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        access_token_expires_at_updated_on_scope_update: bool = False,
        refresh_token_expires_at_updated_on_scope_update: bool = False,
        access_token_persistent: bool = False,
        access_token_value_updated: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        for_external_attachment: bool = False,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenUpdateResponse]:
        """Changes an access token: its scopes, properties, expiry, binding or value.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token: The access token to change.
            access_token_hash: The hash of the access token to change.
            refresh_token: The refresh token whose access token is to be changed.
            refresh_token_hash: The hash of the refresh token whose access token is to be changed.
            token_id: The ID of the token's record, as create and update responses give it.
            access_token_expires_at: When the access token is to expire. Absent, 0 or a time before 1970 leaves it
                as it is. An aware `datetime`, in UTC where it comes from the API.
            refresh_token_expires_at: When the refresh token is to expire. Absent, 0 or a time before 1970 leaves
                it as it is. An aware `datetime`, in UTC where it comes from the API.
            scopes: The scopes that replace those of the token. Absent leaves them as they are, an empty list
                removes all. Scopes that the service does not support or the client may not request are left out
                without an error.
            properties: The properties that replace all those of the token. Absent leaves them as they are. JSON
                requests only.
            access_token_expires_at_updated_on_scope_update: Whether a change of scopes also sets a new expiry of
                the access token: from now, by the shortest `access_token.duration` among the new scopes. Default:
                false. No effect when an expiry is given.
            refresh_token_expires_at_updated_on_scope_update: Whether a change of scopes also sets a new expiry of
                the refresh token: from now, by the shortest `refresh_token.duration` among the new scopes.
                Default: false. No effect when an expiry is given.
            access_token_persistent: Whether the access token never expires by itself from now on; a given expiry
                is then ignored. Default: false, which does not undo an earlier true.
            access_token_value_updated: Whether the access token gets a new random value. The response has it, and
                the old value stops working. Default: false.
            certificate_thumbprint: Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of
                the certificate, encoded in base64url (`x5t#S256`).
            dpop_key_thumbprint: Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC
                7638). The token type becomes `DPoP`.
            authorization_details: The authorization details that replace all those of the token (RFC 9396).
                Absent leaves them as they are. JSON requests only.
            for_external_attachment: Whether the token gives access to an external attachment (OpenID Connect for
                Identity Assurance 1.0). Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete(self, request: TokenDeleteRequest, /, *, timeout: float | None = None) -> Coroutine[object, None, None]:
        """Deletes an access token and the refresh token issued with it.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete(
        self,
        request: None = None,
        /,
        *,
        access_token_identifier: str,
        timeout: float | None = None,
    ) -> Coroutine[object, None, None]:
        """Deletes an access token and the refresh token issued with it.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token_identifier: The access token, its hash, or the ID of its record.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def revoke(
        self, request: TokenRevokeRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenRevokeResponse]:
        """Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a
        client, of a user, or of a client for a user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def revoke(
        self,
        request: None = None,
        /,
        *,
        access_token_identifier: str | None = None,
        refresh_token_identifier: str | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenRevokeResponse]:
        """Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a
        client, of a user, or of a client for a user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token_identifier: The access token to revoke, or its hash. Its refresh token is revoked with
                it.
            refresh_token_identifier: The refresh token to revoke, or its hash. Its access token is revoked with
                it.
            client_identifier: The client whose tokens are revoked, by its ID or its alias.
            subject: The user whose tokens are revoked.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def reissue_id_token(
        self, request: IdTokenReissueRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, IdTokenReissueResponse]:
        """Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the
        action `ID_TOKEN_REISSUABLE`.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def reissue_id_token(
        self,
        request: None = None,
        /,
        *,
        access_token: str,
        refresh_token: str,
        sub: str | None = None,
        claims: str | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, IdTokenReissueResponse]:
        """Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the
        action `ID_TOKEN_REISSUABLE`.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            access_token: The new access token of the refresh: the JWT access token if there is one, else the
                access token.
            refresh_token: The refresh token of the same response.
            sub: The value of the `sub` claim. Default: the user that the access token is about.
            claims: Further claims for the payload of the ID token, as the text of a JSON object.
            idt_header_params: Further parameters for the header of the ID token, as the text of a JSON object.
            id_token_aud_type: The shape of the `aud` claim. Default: an array, whatever the service's own
                setting.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncClientManagement:
    """The clients that a user has authorized: find them, narrow what they may do, revoke the authorization."""

    @overload
    def list_authorizations(
        self, request: ClientAuthorizationListRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, ClientAuthorizationListResponse]:
        """Lists the clients that a user has authorized: those that hold a token of the user.
        `list_all_authorizations` reads every page.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def list_authorizations(
        self,
        request: None = None,
        /,
        *,
        subject: str,
        developer: str | None = None,
        start: int | None = None,
        end: int | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, ClientAuthorizationListResponse]:
        """Lists the clients that a user has authorized: those that hold a token of the user.
        `list_all_authorizations` reads every page.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            subject: The user.
            developer: Only clients of this developer. Default: of every developer.
            start: The index of the first client of the page, from 0. Default: 0.
            end: The index after the last client of the page. Default: 5.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def list_all_authorizations(
        self, request: ClientAuthorizationListRequest, /, *, timeout: float | None = None
    ) -> AsyncIterator[Client]:
        """Iterates over every record of `list_authorizations`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.
        """
    @overload
    def list_all_authorizations(
        self,
        request: None = None,
        /,
        *,
        subject: str,
        developer: str | None = None,
        start: int | None = None,
        end: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Client]:
        """Iterates over every record of `list_authorizations`, reading a page when it is needed.

        Skips none and repeats none, also when records go away meanwhile. `start` and `end` must not be given.

        Raises:
            AuthleteError: A page cannot be read; the next step of the iteration tries again.

        Args:
            subject: The user.
            developer: Only clients of this developer. Default: of every developer.
            start: The index of the first client of the page, from 0. Default: 0.
            end: The index after the last client of the page. Default: 5.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def update_authorizations(
        self, request: ClientAuthorizationUpdateRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, ClientAuthorizationUpdateResponse]:
        """Replaces the scopes of all access tokens that a client holds of a user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def update_authorizations(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        scopes: Iterable[str] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, ClientAuthorizationUpdateResponse]:
        """Replaces the scopes of all access tokens that a client holds of a user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            scopes: The scopes that replace those of every token. Absent leaves them as they are, an empty list
                removes all. Scopes that the service does not support or the client may not request are left out
                without an error.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete_authorizations(
        self, request: ClientAuthorizationDeleteRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, ClientAuthorizationDeleteResponse]:
        """Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete_authorizations(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> Coroutine[object, None, ClientAuthorizationDeleteResponse]:
        """Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def get_granted_scopes(
        self, request: GrantedScopesGetRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, GrantedScopesGetResponse]:
        """Tells which scopes a user has granted to a client so far.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def get_granted_scopes(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> Coroutine[object, None, GrantedScopesGetResponse]:
        """Tells which scopes a user has granted to a client so far.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def delete_granted_scopes(
        self, request: GrantedScopesDeleteRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, GrantedScopesDeleteResponse]:
        """Forgets which scopes a user has granted to a client. Tokens stay as they are.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def delete_granted_scopes(
        self,
        request: None = None,
        /,
        *,
        client_id: int,
        subject: str,
        timeout: float | None = None,
    ) -> Coroutine[object, None, GrantedScopesDeleteResponse]:
        """Forgets which scopes a user has granted to a client. Tokens stay as they are.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            client_id: The ID of the client.
            subject: The user.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncAuthorization:
    """The authorization endpoint: ask the user, then answer the client."""

    @overload
    def process_request(
        self, request: AuthorizationRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, AuthorizationResponse]:
        """Checks an authorization request. The action says whether to answer at once or to ask the user first; the
        ticket in the response then stands for the request.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        context: str | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, AuthorizationResponse]:
        """Checks an authorization request. The action says whether to answer at once or to ask the user first; the
        ticket in the response then stands for the request.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The request parameters, verbatim: the query of a GET request or the body of a POST request
                (`application/x-www-form-urlencoded`).
            context: A text of one's own to keep with the ticket.
            cimd_options: Rules for clients whose client ID is the URL of a metadata document. Default: the
                settings of the service.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(
        self, request: AuthorizationIssueRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, AuthorizationIssueResponse]:
        """Builds the response to an authorization request that the user has granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        subject: str,
        sub: str | None = None,
        auth_time: int | None = None,
        acr: str | None = None,
        scopes: Iterable[str] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        claims: str | None = None,
        consented_claims: Iterable[str] | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
        session_id: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, AuthorizationIssueResponse]:
        """Builds the response to an authorization request that the user has granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the authorization request.
            subject: The user who has given the authorization: ASCII characters, at most 100.
            sub: The value of the `sub` claim of the ID token. Default: the user named by the subject.
            auth_time: When the user was authenticated, in seconds since the Unix epoch. Absent or 0 means
                unknown.
            acr: The authentication context class that the user's authentication satisfied.
            scopes: The scopes that the user has granted, instead of those asked for. `openid` cannot be added,
                and scopes that the service does not support are left out. Default: those asked for.
            authorization_details: The authorization details that the user has granted, instead of those asked for
                (RFC 9396). JSON requests only.
            claims: The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1).
            consented_claims: The names of the claims that the user has agreed to share.
            claims_for_tx: The claims from which transformed claims are computed, as the text of a JSON object.
            verified_claims_for_tx: The verified claims from which transformed claims are computed: the text of a
                JSON object for each element of `verified_claims`.
            idt_header_params: Further parameters for the header of the ID token, as the text of a JSON object.
            id_token_aud_type: The shape of the `aud` claim of the ID token. Default: the setting of the service.
            session_id: The ID of the user's session, for Native SSO and logout (`sid`).
            properties: Properties to keep with the code and the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that an access token of this response is to have. It must not be in use.
                Default: a random value.
            access_token_duration: Lifetime of an access token of this response in seconds. Absent or 0 means that
                the settings decide.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def fail_request(
        self, request: AuthorizationFailRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, AuthorizationFailResponse]:
        """Builds the error response to an authorization request that was not granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def fail_request(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        reason: AuthorizationFailReason | str,
        description: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, AuthorizationFailResponse]:
        """Builds the error response to an authorization request that was not granted.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the authorization request.
            reason: Why the authorization was not given. It decides the error that the client sees.
            description: A description of one's own for the client (`error_description`).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncTokens:
    """The token endpoint: codes, passwords, refresh tokens and other grants become tokens."""

    @overload
    def process_request(
        self, request: TokenRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenResponse]:
        """Handles a token request: authenticates the client and issues tokens, or says what has to be done first.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenResponse]:
        """Handles a token request: authenticates the client and issues tokens, or says what has to be done first.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`).
            client_id: The client ID from the `Authorization` header, if there was one (HTTP Basic).
            client_secret: The client secret from the `Authorization` header, if there was one (HTTP Basic).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            client_certificate_path: The certificates that the client presented with its own, in PEM.
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the request, against which the DPoP proof is checked. Default: `POST`.
            htu: The URL of the token endpoint, against which the DPoP proof is checked. Default: the one that the
                service is configured with.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            oauth_client_attestation: The value of the `OAuth-Client-Attestation` header
                (draft-ietf-oauth-attestation-based-client-auth).
            oauth_client_attestation_pop: The value of the `OAuth-Client-Attestation-PoP` header
                (draft-ietf-oauth-attestation-based-client-auth).
            properties: Properties to keep with the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that the access token is to have. It must not be in use. Default: a random
                value.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            cimd_options: Rules for clients whose client ID is the URL of a metadata document. Default: the
                settings of the service.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(
        self, request: TokenIssueRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenIssueResponse]:
        """Issues the tokens of a password grant, once the user's name and password have been found right.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        subject: str,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenIssueResponse]:
        """Issues the tokens of a password grant, once the user's name and password have been found right.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the token request.
            subject: The user who was authenticated: ASCII characters, at most 100.
            properties: Properties to keep with the tokens. JSON requests only.
            jwt_at_claims: Further claims for the payload of a JWT access token, as the text of a JSON object.
            access_token: The value that the access token is to have. It must not be in use. Default: a random
                value.
            access_token_duration: Lifetime of the access token in seconds. Absent or 0 means that the settings
                decide.
            refresh_token_duration: Lifetime of the refresh token in seconds. Absent or 0 means that the settings
                decide.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def fail_request(
        self, request: TokenFailRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, TokenFailResponse]:
        """Builds the error response for a password grant that was refused.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def fail_request(
        self,
        request: None = None,
        /,
        *,
        ticket: str,
        reason: TokenFailReason | str,
        timeout: float | None = None,
    ) -> Coroutine[object, None, TokenFailResponse]:
        """Builds the error response for a password grant that was refused.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            ticket: The ticket of the token request.
            reason: Why no token is to be issued. It decides the error that the client sees.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncIntrospection:
    """What an access token is good for, for resource servers."""

    @overload
    def process_request(
        self, request: IntrospectionRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, IntrospectionResponse]:
        """Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand.
        The action says what a protected resource endpoint answers.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        token: str,
        scopes: Iterable[str] | None = None,
        subject: str | None = None,
        resources: Iterable[str] | None = None,
        acr_values: Iterable[str] | None = None,
        max_age: int | None = None,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
        required_components: Iterable[str] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, IntrospectionResponse]:
        """Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand.
        The action says what a protected resource endpoint answers.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token that came with the resource request.
            scopes: The scopes that the resource request needs. Default: none.
            subject: The user that the token must be about. Default: anyone or no one.
            resources: The resources that the token must be for (RFC 8707). Default: not checked.
            acr_values: The authentication context classes of which the user's authentication must satisfy one
                (RFC 9470). Default: not checked.
            max_age: The maximum age of the user's authentication in seconds (RFC 9470). Default: not checked.
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the resource request, against which the DPoP proof is checked.
            htu: The URL of the resource without its query, against which the DPoP proof is checked.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            target_uri: The URL of the resource request, query included (`@target-uri`).
            uri: The URL of the resource request. The target URI takes precedence.
            headers: The headers of the resource request that its signature covers, with the signature itself
                (`Signature`, `Signature-Input`).
            message: The body of the resource request.
            request_body_contained: Whether the resource request has a body, so that its signature must cover
                `content-digest`. Default: false.
            required_components: The components that the signature must cover. Default: `@method`, `@target-uri`
                and `authorization`.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def standard_process(
        self, request: StandardIntrospectionRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, StandardIntrospectionResponse]:
        """Handles an introspection request in the form of RFC 7662.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def standard_process(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        with_hidden_properties: bool = False,
        rs_uri: str | None = None,
        http_accept_header: str | None = None,
        introspection_sign_alg: JwsAlgorithm | str | None = None,
        introspection_encryption_alg: JweAlgorithm | str | None = None,
        introspection_encryption_enc: JweEncryption | str | None = None,
        shared_key_for_sign: str | None = None,
        shared_key_for_encryption: str | None = None,
        public_key_for_encryption: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, StandardIntrospectionResponse]:
        """Handles an introspection request in the form of RFC 7662.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
                parameter `token`.
            with_hidden_properties: Whether the response shows hidden properties of the token too. Default: false.
            rs_uri: The URI of the resource server. A token that is for other resources then counts as not active.
                Required for a response as a JWT, whose `aud` it becomes.
            http_accept_header: The value of the `Accept` header. With `application/token-introspection+jwt` the
                response is a JWT (RFC 9701).
            introspection_sign_alg: The algorithm that signs the response as a JWT. Default: `RS256`.
            introspection_encryption_alg: The algorithm that encrypts the content key of the response as a JWT.
                Default: not encrypted.
            introspection_encryption_enc: The algorithm that encrypts the content of the response as a JWT.
                Default: `A128CBC_HS256`.
            shared_key_for_sign: The key that signs the response as a JWT. Required for symmetric algorithms.
            shared_key_for_encryption: The key that encrypts the response as a JWT. Required for symmetric
                algorithms.
            public_key_for_encryption: The resource server's public key, which encrypts the response as a JWT.
                Required for asymmetric algorithms.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncRevocation:
    """The revocation endpoint: clients revoke tokens that they hold."""

    @overload
    def process_request(
        self, request: RevocationRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, RevocationResponse]:
        """Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, RevocationResponse]:
        """Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            parameters: The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
                parameter `token`.
            client_id: The client ID from the `Authorization` header, if there was one (HTTP Basic).
            client_secret: The client secret from the `Authorization` header, if there was one (HTTP Basic).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            client_certificate_path: The certificates that the client presented with its own, in PEM.
            oauth_client_attestation: The value of the `OAuth-Client-Attestation` header
                (draft-ietf-oauth-attestation-based-client-auth).
            oauth_client_attestation_pop: The value of the `OAuth-Client-Attestation-PoP` header
                (draft-ietf-oauth-attestation-based-client-auth).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncUserinfo:
    """The userinfo endpoint: clients fetch claims about a user."""

    @overload
    def process_request(
        self, request: UserinfoRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, UserinfoResponse]:
        """Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def process_request(
        self,
        request: None = None,
        /,
        *,
        token: str,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
        timeout: float | None = None,
    ) -> Coroutine[object, None, UserinfoResponse]:
        """Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token that came with the request (RFC 6750).
            client_certificate: The client certificate of the TLS connection, in PEM (RFC 8705).
            dpop: The value of the `DPoP` header (RFC 9449).
            htm: The HTTP method of the request, against which the DPoP proof is checked.
            htu: The URL of the userinfo endpoint, against which the DPoP proof is checked. Default: the one that
                the service is configured with.
            dpop_nonce_required: Whether the DPoP proof must have a nonce from the server. Default: false, which
                leaves it to the setting of the service.
            target_uri: The URL of the request, query included (`@target-uri`).
            uri: The URL of the request. The target URI takes precedence.
            headers: The headers of the request that its signature covers, with the signature itself (`Signature`,
                `Signature-Input`).
            message: The body of the request.
            request_body_contained: Whether the request has a body, so that its signature must cover
                `content-digest`. Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def issue_response(
        self, request: UserinfoIssueRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, UserinfoIssueResponse]:
        """Builds the userinfo response from the claims collected, as JSON or as a JWT.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.
        """
    @overload
    def issue_response(
        self,
        request: None = None,
        /,
        *,
        token: str,
        claims: str | None = None,
        sub: str | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        request_signature: str | None = None,
        headers: Iterable[Pair] | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, UserinfoIssueResponse]:
        """Builds the userinfo response from the claims collected, as JSON or as a JWT.

        Raises:
            AuthleteError: The call as such failed. What the API decided is the action of the response.

        Args:
            token: The access token of the userinfo request.
            claims: The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1).
            sub: The value of the `sub` claim. Default: the user that the token is about.
            claims_for_tx: The claims from which transformed claims are computed, as the text of a JSON object.
            verified_claims_for_tx: The verified claims from which transformed claims are computed: the text of a
                JSON object for each element of `verified_claims`.
            request_signature: The value of the `Signature` header of the userinfo request, if the response is to
                be signed too (RFC 9421).
            headers: The headers of the response that its signature is to cover.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class AsyncServices:
    """What an authorization server publishes about itself."""

    @overload
    def jwks(
        self, request: JwksGetRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, JwksGetResponse]:
        """Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them.

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def jwks(
        self,
        request: None = None,
        /,
        *,
        include_private_keys: bool = False,
        pretty: bool = False,
        timeout: float | None = None,
    ) -> Coroutine[object, None, JwksGetResponse]:
        """Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them.

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            include_private_keys: Whether the private parts of the keys are included. Default: false. A published
                JWK Set must not have them.
            pretty: Whether the JSON comes with line breaks and indentation. Default: false.
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """
    @overload
    def configuration(
        self, request: ServiceConfigurationRequest, /, *, timeout: float | None = None
    ) -> Coroutine[object, None, ServiceConfigurationResponse]:
        """Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect
        Discovery 1.0, RFC 8414).

        Raises:
            AuthleteError: Any outcome but success.
        """
    @overload
    def configuration(
        self,
        request: None = None,
        /,
        *,
        pretty: bool = False,
        patch: str | None = None,
        timeout: float | None = None,
    ) -> Coroutine[object, None, ServiceConfigurationResponse]:
        """Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect
        Discovery 1.0, RFC 8414).

        Raises:
            AuthleteError: Any outcome but success.

        Args:
            pretty: Whether the JSON comes with line breaks and indentation. Default: false.
            patch: Changes to make to the document, as the text of a JSON Patch (RFC 6902).
            timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.
        """

@final
class TokenCreateRequest:
    """Asks for an access token that needs no OAuth flow.

    A refresh token comes with it unless the grant type is implicit or client credentials, or the service or the
    client does not have the refresh token grant type.
    """

    def __new__(
        cls,
        *,
        grant_type: GrantType | str,
        client_id: int | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        properties: Iterable[Property] | None = None,
        client_id_alias_used: bool = False,
        client_entity_id_used: bool = False,
        metadata_document_used: bool = False,
        access_token: str | None = None,
        refresh_token: str | None = None,
        access_token_persistent: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        for_external_attachment: bool = False,
        jwt_at_claims: str | None = None,
        acr: str | None = None,
        auth_time: int | None = None,
        session_id: str | None = None,
    ) -> Self: ...
    @property
    def grant_type(self) -> GrantType:
        """The grant type recorded with the token. Any but the refresh token grant type, which is refused."""
    @property
    def client_id(self) -> int | None:
        """The ID of the client that the token is for. Either this or the client identifier is needed."""
    @property
    def client_identifier(self) -> str | None:
        """The client that the token is for, by its ID or its alias. Either this or the client ID is needed."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about: ASCII characters, at most 100. Required unless the grant type is client
        credentials, where it is ignored, or JWT bearer, where it may be absent.
        """
    @property
    def scopes(self) -> list[str] | None:
        """The scopes of the token. One that the service does not support is an error. Default: none."""
    @property
    def access_token_duration(self) -> int | None:
        """Lifetime of the access token in seconds. Absent or 0 means that the settings decide."""
    @property
    def refresh_token_duration(self) -> int | None:
        """Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide."""
    @property
    def properties(self) -> list[Property] | None:
        """Properties to keep with the token, together at most 65,535 bytes. JSON requests only."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the token is recorded as if the client had called itself by its alias, which only changes `aud` in
        userinfo responses. Default: false. Excludes the entity ID and the metadata document.
        """
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the token is recorded as if the client had called itself by its entity ID (OpenID Federation 1.0),
        which only changes `aud` in userinfo responses. Default: false. Excludes the alias and the metadata
        document.
        """
    @property
    def metadata_document_used(self) -> bool:
        """Whether the token is recorded as if the client had called itself by the URL of its metadata document,
        which only changes `aud` in userinfo responses. Default: false. Excludes the alias and the entity ID.
        """
    @property
    def access_token(self) -> str | None:
        """The value that the access token is to have, to migrate one from elsewhere. It must not be in use. Default:
        a random value.
        """
    @property
    def refresh_token(self) -> str | None:
        """The value that the refresh token is to have, to migrate one from elsewhere. It must not be in use, and the
        grant type must allow a refresh token. Default: a random value.
        """
    @property
    def access_token_persistent(self) -> bool:
        """Whether the access token never expires by itself; its lifetime is then ignored. Default: false."""
    @property
    def certificate_thumbprint(self) -> str | None:
        """Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the certificate, encoded in
        base64url (`x5t#S256`).
        """
    @property
    def dpop_key_thumbprint(self) -> str | None:
        """Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The token type
        becomes `DPoP`.
        """
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the token (RFC 9396). JSON requests only."""
    @property
    def resources(self) -> list[str] | None:
        """The resources that the token is for, as absolute URIs (RFC 8707). They become `aud` of a JWT access token
        and of introspection.
        """
    @property
    def for_external_attachment(self) -> bool:
        """Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0).
        Default: false.
        """
    @property
    def jwt_at_claims(self) -> str | None:
        """Further claims for the payload of a JWT access token, as the text of a JSON object. Has an effect only
        where the service issues JWT access tokens.
        """
    @property
    def acr(self) -> str | None:
        """The authentication context class that the user's authentication satisfied (OpenID Connect Core 1.0,
        `acr`). Ignored without a subject.
        """
    @property
    def auth_time(self) -> int | None:
        """When the user was authenticated, in seconds since the Unix epoch. Ignored without a subject."""
    @property
    def session_id(self) -> str | None:
        """The ID of the user's session, for Native SSO and logout (`sid`)."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Property:
    """A key and a value kept with a token.

    A visible property shows up as a further member of the token response and as a claim of a JWT access token.
    The keys that RFC 6749 gives to token responses (`access_token`, `scope`, `error` and the like) and `id_token`
    are reserved: properties of that name are dropped.
    """

    def __new__(
        cls,
        *,
        key: str,
        value: str,
        hidden: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def key(self) -> str:
        """The name of the property."""
    @property
    def value(self) -> str:
        """Its value."""
    @property
    def hidden(self) -> bool:
        """Whether OAuth clients are kept from seeing the property. Introspection and the token management operations
        show it all the same. Default: false.
        """
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationDetails:
    """What exactly is authorized, beyond scopes: rich authorization requests (RFC 9396).

    The API wraps the array that RFC 9396 defines in an object.
    """

    def __new__(
        cls,
        *,
        elements: Iterable[AuthorizationDetailsElement] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def elements(self) -> list[AuthorizationDetailsElement]:
        """The elements of the array."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationDetailsElement:
    """One element of authorization details (RFC 9396 section 2)."""

    def __new__(
        cls,
        *,
        type: str,
        locations: Iterable[str] | None = None,
        actions: Iterable[str] | None = None,
        data_types: Iterable[str] | None = None,
        identifier: str | None = None,
        privileges: Iterable[str] | None = None,
        other_fields: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def type(self) -> str:
        """The type of the element. It decides which other members there may be."""
    @property
    def locations(self) -> list[str]:
        """The resource servers that the element concerns, usually as URIs."""
    @property
    def actions(self) -> list[str]:
        """What may be done there."""
    @property
    def data_types(self) -> list[str]:
        """The kinds of data concerned. RFC 9396 calls the member `datatypes`."""
    @property
    def identifier(self) -> str | None:
        """One particular resource."""
    @property
    def privileges(self) -> list[str]:
        """The kinds or levels of privilege."""
    @property
    def other_fields(self) -> str | None:
        """All members that RFC 9396 does not define, as the text of one JSON object."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenCreateResponse:
    """The access token that was created."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: TokenCreateAction | str | None = None,
        access_token: str | None = None,
        jwt_access_token: str | None = None,
        refresh_token: str | None = None,
        client_id: int = 0,
        client_identifier: str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        refresh_token_scopes: Iterable[str] | None = None,
        grant_type: GrantType | str | None = None,
        token_type: TokenType | str | None = None,
        expires_in: int = 0,
        expires_at: datetime | None = None,
        properties: Iterable[Property] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        for_external_attachment: bool = False,
        session_id: str | None = None,
        token_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A109001 when the token was created."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> TokenCreateAction:
        """What became of the request."""
    @property
    def access_token(self) -> str | None:
        """The value of the access token."""
    @property
    def jwt_access_token(self) -> str | None:
        """The access token as a JWT (RFC 9068), where the service issues such tokens. This is then the value to hand
        to the client; its `jti` is the access token.
        """
    @property
    def refresh_token(self) -> str | None:
        """The value of the refresh token. Absent when none was created."""
    @property
    def client_id(self) -> int:
        """The ID of the client that the token is for."""
    @property
    def client_identifier(self) -> str | None:
        """The client as the request called it."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about. Absent for the client credentials grant type."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the access token."""
    @property
    def refresh_token_scopes(self) -> list[str]:
        """The scopes of the refresh token."""
    @property
    def grant_type(self) -> GrantType | None:
        """The grant type recorded with the token."""
    @property
    def token_type(self) -> TokenType | None:
        """How the access token is to be presented."""
    @property
    def expires_in(self) -> int:
        """Lifetime of the access token in seconds."""
    @property
    def expires_at(self) -> datetime | None:
        """When the access token expires. Later reads show the same instant rounded to whole seconds. An aware
        `datetime`, in UTC where it comes from the API.
        """
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the token, hidden ones included."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the token (RFC 9396)."""
    @property
    def for_external_attachment(self) -> bool:
        """Whether the token gives access to an external attachment."""
    @property
    def session_id(self) -> str | None:
        """The ID of the user's session, if one was given."""
    @property
    def token_id(self) -> str | None:
        """The ID of the token's record. Deleting a token accepts it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenListRequest:
    """Asks for a page of the access tokens of the service, of a client, of a user, or of both.

    Token values are never listed, only their hashes.
    """

    def __new__(
        cls,
        *,
        client_identifier: str | None = None,
        subject: str | None = None,
        start: int | None = None,
        end: int | None = None,
        token_status: TokenStatus | str | None = None,
    ) -> Self: ...
    @property
    def client_identifier(self) -> str | None:
        """Only tokens of this client, given by its ID or its alias. Default: of every client."""
    @property
    def subject(self) -> str | None:
        """Only tokens about this user. Default: about everyone."""
    @property
    def start(self) -> int | None:
        """The index of the first token of the page, from 0. Default: 0."""
    @property
    def end(self) -> int | None:
        """The index after the last token of the page. Default: 5, on some services 20. A page has at most 20 tokens;
        asking for more is an error.
        """
    @property
    def token_status(self) -> TokenStatus | None:
        """Only tokens in this state. Default: all."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenListResponse:
    """A page of access tokens."""

    def __new__(
        cls,
        *,
        start: int = 0,
        end: int = 0,
        total_count: int = 0,
        client: Client | None = None,
        subject: str | None = None,
        access_tokens: Iterable[AccessToken] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def start(self) -> int:
        """The index of the first token of the page."""
    @property
    def end(self) -> int:
        """The index after the last token asked for; it may lie beyond the total."""
    @property
    def total_count(self) -> int:
        """How many tokens match the request, on all pages together."""
    @property
    def client(self) -> Client | None:
        """The client whose tokens these are, with its public details only. Absent unless the request named a client."""
    @property
    def subject(self) -> str | None:
        """The user whose tokens these are. Absent unless the request named a user."""
    @property
    def access_tokens(self) -> list[AccessToken]:
        """The tokens of the page."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Client:
    """A client application."""

    def __new__(
        cls,
        *,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_enabled: bool = False,
        client_secret: str | None = None,
        number: int = 0,
        service_number: int = 0,
        developer: str | None = None,
        client_type: ClientType | str | None = None,
        application_type: ApplicationType | str | None = None,
        client_source: ClientSource | str | None = None,
        locked: bool = False,
        created_at: datetime | None = None,
        modified_at: datetime | None = None,
        client_name: str | None = None,
        client_names: Iterable[TaggedValue] | None = None,
        description: str | None = None,
        descriptions: Iterable[TaggedValue] | None = None,
        logo_uri: str | None = None,
        logo_uris: Iterable[TaggedValue] | None = None,
        client_uri: str | None = None,
        client_uris: Iterable[TaggedValue] | None = None,
        policy_uri: str | None = None,
        policy_uris: Iterable[TaggedValue] | None = None,
        tos_uri: str | None = None,
        tos_uris: Iterable[TaggedValue] | None = None,
        contacts: Iterable[str] | None = None,
        organization_name: str | None = None,
        grant_types: Iterable[GrantType | str] | None = None,
        response_types: Iterable[ResponseType | str] | None = None,
        response_modes: Iterable[ResponseMode | str] | None = None,
        redirect_uris: Iterable[str] | None = None,
        authorization_details_types: Iterable[str] | None = None,
        pkce_required: bool = False,
        pkce_s256_required: bool = False,
        par_required: bool = False,
        default_max_age: int = 0,
        default_acrs: Iterable[str] | None = None,
        login_uri: str | None = None,
        authorization_sign_alg: JwsAlgorithm | str | None = None,
        authorization_encryption_alg: JweAlgorithm | str | None = None,
        authorization_encryption_enc: JweEncryption | str | None = None,
        request_object_required: bool = False,
        request_sign_alg: JwsAlgorithm | str | None = None,
        request_encryption_alg: JweAlgorithm | str | None = None,
        request_encryption_enc: JweEncryption | str | None = None,
        request_object_encryption_alg_match_required: bool = False,
        request_object_encryption_enc_match_required: bool = False,
        front_channel_request_object_encryption_required: bool = False,
        request_uris: Iterable[str] | None = None,
        token_auth_method: ClientAuthenticationMethod | str | None = None,
        token_auth_sign_alg: JwsAlgorithm | str | None = None,
        self_signed_certificate_key_id: str | None = None,
        tls_client_auth_subject_dn: str | None = None,
        tls_client_auth_san_dns: str | None = None,
        tls_client_auth_san_uri: str | None = None,
        tls_client_auth_san_ip: str | None = None,
        tls_client_auth_san_email: str | None = None,
        mtls_endpoint_aliases_used: bool = False,
        spiffe_id: str | None = None,
        spiffe_bundle_endpoint: str | None = None,
        jwks: str | None = None,
        jwks_uri: str | None = None,
        signed_jwks_uri: str | None = None,
        tls_client_certificate_bound_access_tokens: bool = False,
        dpop_required: bool = False,
        single_access_token_per_subject: bool = False,
        in_scope_for_token_migration: bool = False,
        extension: ClientExtension | None = None,
        id_token_sign_alg: JwsAlgorithm | str | None = None,
        id_token_encryption_alg: JweAlgorithm | str | None = None,
        id_token_encryption_enc: JweEncryption | str | None = None,
        auth_time_required: bool = False,
        subject_type: SubjectType | str | None = None,
        sector_identifier_uri: str | None = None,
        derived_sector_identifier: str | None = None,
        digest_algorithm: str | None = None,
        user_info_sign_alg: JwsAlgorithm | str | None = None,
        user_info_encryption_alg: JweAlgorithm | str | None = None,
        user_info_encryption_enc: JweEncryption | str | None = None,
        bc_delivery_mode: DeliveryMode | str | None = None,
        bc_notification_endpoint: str | None = None,
        bc_request_sign_alg: JwsAlgorithm | str | None = None,
        bc_user_code_required: bool = False,
        backchannel_logout_uri: str | None = None,
        backchannel_logout_session_required: bool = False,
        rs_request_signed: bool = False,
        rs_signed_request_key_id: str | None = None,
        fapi_modes: Iterable[FapiMode | str] | None = None,
        haip_version: str | None = None,
        dynamically_registered: bool = False,
        registration_access_token_hash: str | None = None,
        software_id: str | None = None,
        software_version: str | None = None,
        attributes: Iterable[Pair] | None = None,
        custom_metadata: str | None = None,
        entity_id: str | None = None,
        client_registration_types: Iterable[ClientRegistrationType | str] | None = None,
        automatically_registered: bool = False,
        explicitly_registered: bool = False,
        trust_anchor_id: str | None = None,
        trust_chain: Iterable[str] | None = None,
        trust_chain_expires_at: datetime | None = None,
        trust_chain_updated_at: datetime | None = None,
        discovered_by_metadata_document: bool = False,
        metadata_document_location: str | None = None,
        metadata_document_expires_at: datetime | None = None,
        metadata_document_updated_at: datetime | None = None,
        credential_offer_endpoint: str | None = None,
        credential_response_encryption_required: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The client ID."""
    @property
    def client_id_alias(self) -> str | None:
        """A second name under which the client is known, wherever a client ID is accepted."""
    @property
    def client_id_alias_enabled(self) -> bool:
        """Whether the alias can be used. Newer services always say true."""
    @property
    def client_secret(self) -> str | None:
        """The client secret: 86 characters. Public clients have one too but must not use it."""
    @property
    def number(self) -> int:
        """The number of the client within the service."""
    @property
    def service_number(self) -> int:
        """The number of the service that the client belongs to."""
    @property
    def developer(self) -> str | None:
        """The unique identifier of the developer that owns the client."""
    @property
    def client_type(self) -> ClientType | None:
        """Whether the client can keep a secret."""
    @property
    def application_type(self) -> ApplicationType | None:
        """Where the client runs. It decides which redirect URIs are allowed."""
    @property
    def client_source(self) -> ClientSource | None:
        """How the client came to be known to the service."""
    @property
    def locked(self) -> bool:
        """Whether the client is locked. A locked client gets no tokens."""
    @property
    def created_at(self) -> datetime | None:
        """When the client was created. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def modified_at(self) -> datetime | None:
        """When the client was last changed. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def client_name(self) -> str | None:
        """The name of the client."""
    @property
    def client_names(self) -> list[TaggedValue]:
        """The name in further languages."""
    @property
    def description(self) -> str | None:
        """What the client is for, in words for people."""
    @property
    def descriptions(self) -> list[TaggedValue]:
        """The description in further languages."""
    @property
    def logo_uri(self) -> str | None:
        """The URL of the client's logo."""
    @property
    def logo_uris(self) -> list[TaggedValue]:
        """The URL of the logo for further languages."""
    @property
    def client_uri(self) -> str | None:
        """The URL of the client's home page."""
    @property
    def client_uris(self) -> list[TaggedValue]:
        """The URL of the home page in further languages."""
    @property
    def policy_uri(self) -> str | None:
        """The URL of the page that tells how the client uses the user's data."""
    @property
    def policy_uris(self) -> list[TaggedValue]:
        """The URL of that page in further languages."""
    @property
    def tos_uri(self) -> str | None:
        """The URL of the terms of service."""
    @property
    def tos_uris(self) -> list[TaggedValue]:
        """The URL of the terms of service in further languages."""
    @property
    def contacts(self) -> list[str]:
        """Email addresses at which the people behind the client can be reached."""
    @property
    def organization_name(self) -> str | None:
        """The name of the organization that runs the client (OpenID Federation 1.0)."""
    @property
    def grant_types(self) -> list[GrantType]:
        """The grant types that the client may use."""
    @property
    def response_types(self) -> list[ResponseType]:
        """The response types that the client may use."""
    @property
    def response_modes(self) -> list[ResponseMode]:
        """The response modes that the client may use."""
    @property
    def redirect_uris(self) -> list[str]:
        """The redirect URIs: absolute, without a fragment (RFC 6749 section 3.1.2)."""
    @property
    def authorization_details_types(self) -> list[str]:
        """The types of authorization details that the client may ask for (RFC 9396)."""
    @property
    def pkce_required(self) -> bool:
        """Whether the authorization code flow needs a code challenge (PKCE, RFC 7636)."""
    @property
    def pkce_s256_required(self) -> bool:
        """Whether a code challenge must use the method `S256` (RFC 7636)."""
    @property
    def par_required(self) -> bool:
        """Whether authorization requests must be pushed beforehand (RFC 9126,
        `require_pushed_authorization_requests`).
        """
    @property
    def default_max_age(self) -> int:
        """The maximum age of the user's authentication in seconds where an authorization request does not say. 0
        means none.
        """
    @property
    def default_acrs(self) -> list[str]:
        """The authentication context classes asked for where an authorization request does not say
        (`default_acr_values`).
        """
    @property
    def login_uri(self) -> str | None:
        """The URL at which others can start a login at the client (`initiate_login_uri`)."""
    @property
    def authorization_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that signs authorization responses (JARM, `authorization_signed_response_alg`)."""
    @property
    def authorization_encryption_alg(self) -> JweAlgorithm | None:
        """The algorithm that encrypts the content key of authorization responses (JARM,
        `authorization_encrypted_response_alg`).
        """
    @property
    def authorization_encryption_enc(self) -> JweEncryption | None:
        """The algorithm that encrypts the content of authorization responses (JARM,
        `authorization_encrypted_response_enc`).
        """
    @property
    def request_object_required(self) -> bool:
        """Whether authorization requests must come as request objects (RFC 9101, `require_signed_request_object`)."""
    @property
    def request_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that must sign request objects (`request_object_signing_alg`). Absent means any."""
    @property
    def request_encryption_alg(self) -> JweAlgorithm | None:
        """The algorithm that may encrypt the content key of request objects (`request_object_encryption_alg`)."""
    @property
    def request_encryption_enc(self) -> JweEncryption | None:
        """The algorithm that may encrypt the content of request objects (`request_object_encryption_enc`)."""
    @property
    def request_object_encryption_alg_match_required(self) -> bool:
        """Whether request objects must use the encryption algorithm given here for the content key."""
    @property
    def request_object_encryption_enc_match_required(self) -> bool:
        """Whether request objects must use the encryption algorithm given here for the content."""
    @property
    def front_channel_request_object_encryption_required(self) -> bool:
        """Whether request objects that pass through the browser must be encrypted."""
    @property
    def request_uris(self) -> list[str]:
        """The URLs from which request objects may be fetched."""
    @property
    def token_auth_method(self) -> ClientAuthenticationMethod | None:
        """How the client authenticates at the token endpoint (`token_endpoint_auth_method`)."""
    @property
    def token_auth_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that must sign the JWT by which the client authenticates
        (`token_endpoint_auth_signing_alg`). Absent means any.
        """
    @property
    def self_signed_certificate_key_id(self) -> str | None:
        """The ID of the key in the client's JWK Set that holds its self-signed certificate (RFC 8705)."""
    @property
    def tls_client_auth_subject_dn(self) -> str | None:
        """The subject distinguished name that the client certificate must have (RFC 8705)."""
    @property
    def tls_client_auth_san_dns(self) -> str | None:
        """The DNS name that the client certificate must have as subject alternative name (RFC 8705)."""
    @property
    def tls_client_auth_san_uri(self) -> str | None:
        """The URI that the client certificate must have as subject alternative name (RFC 8705)."""
    @property
    def tls_client_auth_san_ip(self) -> str | None:
        """The IP address that the client certificate must have as subject alternative name (RFC 8705)."""
    @property
    def tls_client_auth_san_email(self) -> str | None:
        """The email address that the client certificate must have as subject alternative name (RFC 8705)."""
    @property
    def mtls_endpoint_aliases_used(self) -> bool:
        """Whether the client prefers the endpoints meant for mutual TLS (`use_mtls_endpoint_aliases`)."""
    @property
    def spiffe_id(self) -> str | None:
        """The SPIFFE ID of the client (draft-ietf-oauth-spiffe-client-auth)."""
    @property
    def spiffe_bundle_endpoint(self) -> str | None:
        """The URL of the SPIFFE trust bundle with which the client's credentials are verified."""
    @property
    def jwks(self) -> str | None:
        """The client's public keys, as the text of a JWK Set (RFC 7517)."""
    @property
    def jwks_uri(self) -> str | None:
        """The URL of the client's JWK Set."""
    @property
    def signed_jwks_uri(self) -> str | None:
        """The URL of the client's JWK Set in signed form (OpenID Federation 1.0)."""
    @property
    def tls_client_certificate_bound_access_tokens(self) -> bool:
        """Whether access tokens are bound to the client certificate (RFC 8705,
        `tls_client_certificate_bound_access_tokens`).
        """
    @property
    def dpop_required(self) -> bool:
        """Whether access tokens must be bound to a key (RFC 9449, `dpop_bound_access_tokens`)."""
    @property
    def single_access_token_per_subject(self) -> bool:
        """Whether issuing an access token deletes those that the client already holds about the user."""
    @property
    def in_scope_for_token_migration(self) -> bool:
        """Whether the client takes part in migrating tokens."""
    @property
    def extension(self) -> ClientExtension | None:
        """Settings of the client that are no client metadata: scopes and lifetimes."""
    @property
    def id_token_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that signs ID tokens (`id_token_signed_response_alg`)."""
    @property
    def id_token_encryption_alg(self) -> JweAlgorithm | None:
        """The algorithm that encrypts the content key of ID tokens (`id_token_encrypted_response_alg`). Absent means
        that ID tokens are not encrypted.
        """
    @property
    def id_token_encryption_enc(self) -> JweEncryption | None:
        """The algorithm that encrypts the content of ID tokens (`id_token_encrypted_response_enc`)."""
    @property
    def auth_time_required(self) -> bool:
        """Whether ID tokens always have the claim `auth_time` (`require_auth_time`)."""
    @property
    def subject_type(self) -> SubjectType | None:
        """Whether the client sees the same identifier of a user as other clients."""
    @property
    def sector_identifier_uri(self) -> str | None:
        """The URL of the redirect URIs of all clients that see the same identifier of a user."""
    @property
    def derived_sector_identifier(self) -> str | None:
        """The host name that stands for those clients, taken from that URL or from the redirect URI. Absent when
        there is no such URL and the redirect URIs have several hosts.
        """
    @property
    def digest_algorithm(self) -> str | None:
        """The hash algorithm for external attachments (OpenID Connect for Identity Assurance 1.0)."""
    @property
    def user_info_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that signs userinfo responses (`userinfo_signed_response_alg`). Absent means plain JSON."""
    @property
    def user_info_encryption_alg(self) -> JweAlgorithm | None:
        """The algorithm that encrypts the content key of userinfo responses (`userinfo_encrypted_response_alg`)."""
    @property
    def user_info_encryption_enc(self) -> JweEncryption | None:
        """The algorithm that encrypts the content of userinfo responses (`userinfo_encrypted_response_enc`)."""
    @property
    def bc_delivery_mode(self) -> DeliveryMode | None:
        """How the client learns the outcome of a backchannel authentication (`backchannel_token_delivery_mode`)."""
    @property
    def bc_notification_endpoint(self) -> str | None:
        """The URL at which the client is notified of the outcome (`backchannel_client_notification_endpoint`)."""
    @property
    def bc_request_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that must sign backchannel authentication requests
        (`backchannel_authentication_request_signing_alg`).
        """
    @property
    def bc_user_code_required(self) -> bool:
        """Whether backchannel authentication requests need a user code (`backchannel_user_code_parameter`)."""
    @property
    def backchannel_logout_uri(self) -> str | None:
        """The URL at which the client is told of a logout (OpenID Connect Back-Channel Logout 1.0)."""
    @property
    def backchannel_logout_session_required(self) -> bool:
        """Whether logout tokens for the client must name the session (`sid`)."""
    @property
    def rs_request_signed(self) -> bool:
        """Whether the client signs its requests to resource servers (RFC 9421)."""
    @property
    def rs_signed_request_key_id(self) -> str | None:
        """The ID of the key in the client's JWK Set that verifies those signatures."""
    @property
    def fapi_modes(self) -> list[FapiMode]:
        """The FAPI profiles that the client's requests must always follow. Empty means that the service decides."""
    @property
    def haip_version(self) -> str | None:
        """The version of the OpenID4VC High Assurance Interoperability Profile that the client follows."""
    @property
    def dynamically_registered(self) -> bool:
        """Whether the client was registered dynamically (RFC 7591)."""
    @property
    def registration_access_token_hash(self) -> str | None:
        """The hash of the client's registration access token (RFC 7592)."""
    @property
    def software_id(self) -> str | None:
        """The identifier of the client's software, the same for every registration of it (RFC 7591)."""
    @property
    def software_version(self) -> str | None:
        """The version of the client's software (RFC 7591)."""
    @property
    def attributes(self) -> list[Pair]:
        """Attributes of the client: keys and values of one's own choosing."""
    @property
    def custom_metadata(self) -> str | None:
        """Client metadata that no standard defines, as the text of a JSON object."""
    @property
    def entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0)."""
    @property
    def client_registration_types(self) -> list[ClientRegistrationType]:
        """How the client may be registered through a federation."""
    @property
    def automatically_registered(self) -> bool:
        """Whether the client was registered automatically through a federation."""
    @property
    def explicitly_registered(self) -> bool:
        """Whether the client was registered explicitly through a federation."""
    @property
    def trust_anchor_id(self) -> str | None:
        """The entity ID of the trust anchor under which the client was registered."""
    @property
    def trust_chain(self) -> list[str]:
        """The trust chain under which the client was registered, as entity statements from the client up to the
        trust anchor.
        """
    @property
    def trust_chain_expires_at(self) -> datetime | None:
        """When the trust chain expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def trust_chain_updated_at(self) -> datetime | None:
        """When the trust chain was last updated. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def discovered_by_metadata_document(self) -> bool:
        """Whether the client became known through its metadata document
        (draft-ietf-oauth-client-id-metadata-document).
        """
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document was fetched."""
    @property
    def metadata_document_expires_at(self) -> datetime | None:
        """When the stored copy of the metadata document expires. An aware `datetime`, in UTC where it comes from the
        API.
        """
    @property
    def metadata_document_updated_at(self) -> datetime | None:
        """When the stored copy of the metadata document was last updated. An aware `datetime`, in UTC where it comes
        from the API.
        """
    @property
    def credential_offer_endpoint(self) -> str | None:
        """The URL at which the client, a wallet, receives credential offers."""
    @property
    def credential_response_encryption_required(self) -> bool:
        """Whether credential responses to the client must be encrypted."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TaggedValue:
    """A text in one language."""

    def __new__(
        cls,
        *,
        tag: str,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def tag(self) -> str:
        """The language, as a language tag of BCP 47 such as `en` or `ja`."""
    @property
    def value(self) -> str:
        """The text in that language."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientExtension:
    """Settings of a client that are no client metadata."""

    def __new__(
        cls,
        *,
        requestable_scopes_enabled: bool = False,
        requestable_scopes: Iterable[str] | None = None,
        access_token_duration: int = 0,
        refresh_token_duration: int = 0,
        id_token_duration: int = 0,
        token_exchange_permitted: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def requestable_scopes_enabled(self) -> bool:
        """Whether the client may ask only for the scopes listed here. Otherwise it may ask for any scope of the
        service.
        """
    @property
    def requestable_scopes(self) -> list[str] | None:
        """The scopes that the client may ask for. Absent means those of the service, empty means none."""
    @property
    def access_token_duration(self) -> int:
        """Lifetime of the client's access tokens in seconds. 0 means that the service decides."""
    @property
    def refresh_token_duration(self) -> int:
        """Lifetime of the client's refresh tokens in seconds. 0 means that the service decides."""
    @property
    def id_token_duration(self) -> int:
        """Lifetime of the client's ID tokens in seconds. 0 means that the service decides."""
    @property
    def token_exchange_permitted(self) -> bool:
        """Whether the client may exchange tokens (RFC 8693) where the service asks for a permission."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Pair:
    """A key and a value: an attribute of a service, client or scope, or an HTTP header."""

    def __new__(
        cls,
        *,
        key: str,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def key(self) -> str:
        """The key."""
    @property
    def value(self) -> str:
        """The value."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AccessToken:
    """The record of an access token and its refresh token."""

    def __new__(
        cls,
        *,
        access_token_hash: str | None = None,
        access_token_expires_at: datetime | None = None,
        refresh_token_hash: str | None = None,
        refresh_token_expires_at: datetime | None = None,
        created_at: datetime | None = None,
        last_refreshed_at: datetime | None = None,
        client_id: int = 0,
        subject: str | None = None,
        grant_type: GrantType | str | None = None,
        scopes: Iterable[str] | None = None,
        refresh_token_scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def access_token_hash(self) -> str | None:
        """The hash of the access token. It stands for the token in update, delete and revoke requests; it is not to
        be computed.
        """
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When the access token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def refresh_token_hash(self) -> str | None:
        """The hash of the refresh token. Absent when there is none."""
    @property
    def refresh_token_expires_at(self) -> datetime | None:
        """When the refresh token expires. Absent when there is none. An aware `datetime`, in UTC where it comes from
        the API.
        """
    @property
    def created_at(self) -> datetime | None:
        """When the record was created. Refreshing does not change it. An aware `datetime`, in UTC where it comes
        from the API.
        """
    @property
    def last_refreshed_at(self) -> datetime | None:
        """When the token was last refreshed. Absent when it never was. An aware `datetime`, in UTC where it comes
        from the API.
        """
    @property
    def client_id(self) -> int:
        """The ID of the client that the token was issued to."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about. Absent for the client credentials grant type."""
    @property
    def grant_type(self) -> GrantType | None:
        """The grant type by which the token was first issued. Refreshing does not change it."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the access token."""
    @property
    def refresh_token_scopes(self) -> list[str]:
        """The scopes of the refresh token. They are more than those of the access token when a refresh narrowed it."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the token, hidden ones included."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenUpdateRequest:
    """Changes an access token that has been issued.

    The token is the first one given of: access token, its hash, refresh token, its hash. An expired token can be
    changed as long as its record exists. A JWT access token that a client already has stays as it is; only
    introspection shows the change.
    """

    def __new__(
        cls,
        *,
        access_token: str | None = None,
        access_token_hash: str | None = None,
        refresh_token: str | None = None,
        refresh_token_hash: str | None = None,
        token_id: str | None = None,
        access_token_expires_at: datetime | None = None,
        refresh_token_expires_at: datetime | None = None,
        scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        access_token_expires_at_updated_on_scope_update: bool = False,
        refresh_token_expires_at_updated_on_scope_update: bool = False,
        access_token_persistent: bool = False,
        access_token_value_updated: bool = False,
        certificate_thumbprint: str | None = None,
        dpop_key_thumbprint: str | None = None,
        authorization_details: AuthorizationDetails | None = None,
        for_external_attachment: bool = False,
    ) -> Self: ...
    @property
    def access_token(self) -> str | None:
        """The access token to change."""
    @property
    def access_token_hash(self) -> str | None:
        """The hash of the access token to change."""
    @property
    def refresh_token(self) -> str | None:
        """The refresh token whose access token is to be changed."""
    @property
    def refresh_token_hash(self) -> str | None:
        """The hash of the refresh token whose access token is to be changed."""
    @property
    def token_id(self) -> str | None:
        """The ID of the token's record, as create and update responses give it."""
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When the access token is to expire. Absent, 0 or a time before 1970 leaves it as it is. An aware
        `datetime`, in UTC where it comes from the API.
        """
    @property
    def refresh_token_expires_at(self) -> datetime | None:
        """When the refresh token is to expire. Absent, 0 or a time before 1970 leaves it as it is. An aware
        `datetime`, in UTC where it comes from the API.
        """
    @property
    def scopes(self) -> list[str] | None:
        """The scopes that replace those of the token. Absent leaves them as they are, an empty list removes all.
        Scopes that the service does not support or the client may not request are left out without an error.
        """
    @property
    def properties(self) -> list[Property] | None:
        """The properties that replace all those of the token. Absent leaves them as they are. JSON requests only."""
    @property
    def access_token_expires_at_updated_on_scope_update(self) -> bool:
        """Whether a change of scopes also sets a new expiry of the access token: from now, by the shortest
        `access_token.duration` among the new scopes. Default: false. No effect when an expiry is given.
        """
    @property
    def refresh_token_expires_at_updated_on_scope_update(self) -> bool:
        """Whether a change of scopes also sets a new expiry of the refresh token: from now, by the shortest
        `refresh_token.duration` among the new scopes. Default: false. No effect when an expiry is given.
        """
    @property
    def access_token_persistent(self) -> bool:
        """Whether the access token never expires by itself from now on; a given expiry is then ignored. Default:
        false, which does not undo an earlier true.
        """
    @property
    def access_token_value_updated(self) -> bool:
        """Whether the access token gets a new random value. The response has it, and the old value stops working.
        Default: false.
        """
    @property
    def certificate_thumbprint(self) -> str | None:
        """Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the certificate, encoded in
        base64url (`x5t#S256`).
        """
    @property
    def dpop_key_thumbprint(self) -> str | None:
        """Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The token type
        becomes `DPoP`.
        """
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details that replace all those of the token (RFC 9396). Absent leaves them as they are.
        JSON requests only.
        """
    @property
    def for_external_attachment(self) -> bool:
        """Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0).
        Default: false.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenUpdateResponse:
    """The access token after the change."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: TokenUpdateAction | str | None = None,
        access_token: str | None = None,
        access_token_expires_at: datetime | None = None,
        refresh_token_expires_at: datetime | None = None,
        token_type: TokenType | str | None = None,
        scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        for_external_attachment: bool = False,
        token_id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A135001 when the token was changed."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> TokenUpdateAction:
        """What became of the request."""
    @property
    def access_token(self) -> str | None:
        """The value of the access token: the new one when the request asked for a new value. Absent where the
        service does not know it, as it keeps hashes only.
        """
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When the access token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def refresh_token_expires_at(self) -> datetime | None:
        """When the refresh token expires. Absent when there is none. An aware `datetime`, in UTC where it comes from
        the API.
        """
    @property
    def token_type(self) -> TokenType | None:
        """How the access token is to be presented."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the access token."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the token, hidden ones included."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the token (RFC 9396)."""
    @property
    def for_external_attachment(self) -> bool:
        """Whether the token gives access to an external attachment."""
    @property
    def token_id(self) -> str | None:
        """The ID of the token's record. Deleting a token accepts it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenDeleteRequest:
    """Deletes an access token, and its refresh token with it.

    There is no response body. Deleting a token a second time is an error: it does not exist.
    """

    def __new__(
        cls,
        *,
        access_token_identifier: str,
    ) -> Self: ...
    @property
    def access_token_identifier(self) -> str:
        """The access token, its hash, or the ID of its record."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenRevokeRequest:
    """Revokes tokens: one pair, or all of a client, of a user, or of a client for a user.

    The first rule that applies counts, and the rest of the request is ignored: an access token; a refresh token;
    a client and a user together; a client; a user. A request with none of them is an error. To serve clients that
    revoke their own tokens (RFC 7009), use the revocation endpoint.
    """

    def __new__(
        cls,
        *,
        access_token_identifier: str | None = None,
        refresh_token_identifier: str | None = None,
        client_identifier: str | None = None,
        subject: str | None = None,
    ) -> Self: ...
    @property
    def access_token_identifier(self) -> str | None:
        """The access token to revoke, or its hash. Its refresh token is revoked with it."""
    @property
    def refresh_token_identifier(self) -> str | None:
        """The refresh token to revoke, or its hash. Its access token is revoked with it."""
    @property
    def client_identifier(self) -> str | None:
        """The client whose tokens are revoked, by its ID or its alias."""
    @property
    def subject(self) -> str | None:
        """The user whose tokens are revoked."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenRevokeResponse:
    """How many tokens were revoked."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        count: int = 0,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A312001 when the request was carried out."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def count(self) -> int:
        """How many access tokens were revoked; a refresh token does not count separately. 0 when the client or the
        user has none.
        """
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IdTokenReissueRequest:
    """Asks for a token response with a new ID token, after a refresh.

    To be called when the token endpoint's action says that an ID token can be reissued. The refresh has then been
    carried out already; this makes a token response that also has an ID token (OpenID Connect Core 1.0 section
    12.2).
    """

    def __new__(
        cls,
        *,
        access_token: str,
        refresh_token: str,
        sub: str | None = None,
        claims: str | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
    ) -> Self: ...
    @property
    def access_token(self) -> str:
        """The new access token of the refresh: the JWT access token if there is one, else the access token."""
    @property
    def refresh_token(self) -> str:
        """The refresh token of the same response."""
    @property
    def sub(self) -> str | None:
        """The value of the `sub` claim. Default: the user that the access token is about."""
    @property
    def claims(self) -> str | None:
        """Further claims for the payload of the ID token, as the text of a JSON object."""
    @property
    def idt_header_params(self) -> str | None:
        """Further parameters for the header of the ID token, as the text of a JSON object."""
    @property
    def id_token_aud_type(self) -> AudienceType | None:
        """The shape of the `aud` claim. Default: an array, whatever the service's own setting."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IdTokenReissueResponse:
    """A token response with the new ID token."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: IdTokenReissueAction | str | None = None,
        response_content: str | None = None,
        id_token: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> IdTokenReissueAction:
        """What became of the request."""
    @property
    def response_content(self) -> str | None:
        """The complete token response, ready to be sent to the client as JSON."""
    @property
    def id_token(self) -> str | None:
        """The new ID token alone: a signed JWT, encrypted if the client asks for that."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationListRequest:
    """Asks for a page of the clients that a user has authorized."""

    def __new__(
        cls,
        *,
        subject: str,
        developer: str | None = None,
        start: int | None = None,
        end: int | None = None,
    ) -> Self: ...
    @property
    def subject(self) -> str:
        """The user."""
    @property
    def developer(self) -> str | None:
        """Only clients of this developer. Default: of every developer."""
    @property
    def start(self) -> int | None:
        """The index of the first client of the page, from 0. Default: 0."""
    @property
    def end(self) -> int | None:
        """The index after the last client of the page. Default: 5."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationListResponse:
    """A page of the clients that a user has authorized."""

    def __new__(
        cls,
        *,
        start: int = 0,
        end: int = 0,
        developer: str | None = None,
        subject: str | None = None,
        total_count: int = 0,
        clients: Iterable[Client] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def start(self) -> int:
        """The index of the first client of the page."""
    @property
    def end(self) -> int:
        """The index after the last client asked for; it may lie beyond the total."""
    @property
    def developer(self) -> str | None:
        """The developer whose clients these are. Absent unless the request named one."""
    @property
    def subject(self) -> str | None:
        """The user."""
    @property
    def total_count(self) -> int:
        """How many clients match the request, on all pages together."""
    @property
    def clients(self) -> list[Client]:
        """The clients of the page, each once however many tokens it holds. Some services fill in only the names, the
        description, the IDs and the type of a client.
        """
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationUpdateRequest:
    """Changes the scopes of all tokens that a client holds about a user.

    The result says in words how many tokens were changed, which may be none. JWT access tokens that the client
    already has stay as they are; only introspection shows the change.
    """

    def __new__(
        cls,
        *,
        client_id: int,
        subject: str,
        scopes: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def subject(self) -> str:
        """The user."""
    @property
    def scopes(self) -> list[str] | None:
        """The scopes that replace those of every token. Absent leaves them as they are, an empty list removes all.
        Scopes that the service does not support or the client may not request are left out without an error.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationUpdateResponse:
    """The result of changing what a client may do for a user."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A138001 when the request was carried out."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code. It tells how many tokens were changed."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationDeleteRequest:
    """Takes back a user's authorization of a client: deletes all tokens that it holds about the user.

    Neither the client nor the user's granted scopes are deleted.
    """

    def __new__(
        cls,
        *,
        client_id: int,
        subject: str,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def subject(self) -> str:
        """The user."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientAuthorizationDeleteResponse:
    """The result of taking back the authorization of a client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A137001 when the request was carried out."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code. It tells how many tokens were deleted, which may be none."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GrantedScopesGetRequest:
    """Asks which scopes a user has granted to a client so far.

    Services that do not keep granted scopes refuse the request.
    """

    def __new__(
        cls,
        *,
        client_id: int,
        subject: str,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def subject(self) -> str:
        """The user."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GrantedScopesGetResponse:
    """The scopes that a user has granted to a client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        service_api_key: int = 0,
        client_id: int = 0,
        subject: str | None = None,
        latest_granted_scopes: Iterable[str] | None = None,
        merged_granted_scopes: Iterable[str] | None = None,
        modified_at: datetime | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A139002 when there is a record, A139001 when there is none."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def service_api_key(self) -> int:
        """The ID of the service."""
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def subject(self) -> str | None:
        """The user."""
    @property
    def latest_granted_scopes(self) -> list[str] | None:
        """The scopes that the user granted last. Absent when there is no record, empty when the user granted none."""
    @property
    def merged_granted_scopes(self) -> list[str] | None:
        """All scopes that the user has granted, less those taken back. Absent when there is no record, empty when
        there are none.
        """
    @property
    def modified_at(self) -> datetime | None:
        """When the record was last changed. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GrantedScopesDeleteRequest:
    """Deletes the record of the scopes that a user has granted to a client.

    Tokens stay as they are.
    """

    def __new__(
        cls,
        *,
        client_id: int,
        subject: str,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def subject(self) -> str:
        """The user."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GrantedScopesDeleteResponse:
    """The result of deleting granted scopes."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationRequest:
    """An authorization request as it arrived at the authorization endpoint."""

    def __new__(
        cls,
        *,
        parameters: str,
        context: str | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
    ) -> Self: ...
    @property
    def parameters(self) -> str:
        """The request parameters, verbatim: the query of a GET request or the body of a POST request
        (`application/x-www-form-urlencoded`).
        """
    @property
    def context(self) -> str | None:
        """A text of one's own to keep with the ticket."""
    @property
    def cimd_options(self) -> ClientIdMetadataDocumentOptions | None:
        """Rules for clients whose client ID is the URL of a metadata document. Default: the settings of the service."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ClientIdMetadataDocumentOptions:
    """Rules for clients whose client ID is the URL of a metadata document, for one call.

    They take precedence over the settings of the service. The mechanism is OAuth Client ID Metadata Document
    (draft-ietf-oauth-client-id-metadata-document).
    """

    def __new__(
        cls,
        *,
        always_retrieved: bool = False,
        http_permitted: bool = False,
        query_permitted: bool = False,
    ) -> Self: ...
    @property
    def always_retrieved(self) -> bool:
        """Whether the document is fetched again although a stored copy is still fresh. Default: false."""
    @property
    def http_permitted(self) -> bool:
        """Whether a client ID may start with `http`. Meant for development. Default: false."""
    @property
    def query_permitted(self) -> bool:
        """Whether a client ID may have a query part. Default: false."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationResponse:
    """What the authorization endpoint needs to know to decide on an authorization request."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: AuthorizationAction | str | None = None,
        response_content: str | None = None,
        ticket: str | None = None,
        service: Service | None = None,
        client: Client | None = None,
        client_id_alias_used: bool = False,
        client_entity_id_used: bool = False,
        metadata_document_used: bool = False,
        scopes: Iterable[Scope] | None = None,
        dynamic_scopes: Iterable[DynamicScope] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        claims: Iterable[str] | None = None,
        claims_at_user_info: Iterable[str] | None = None,
        id_token_claims: str | None = None,
        user_info_claims: str | None = None,
        transformed_claims: str | None = None,
        requested_claims_for_tx: Iterable[str] | None = None,
        requested_verified_claims_for_tx: Iterable[Any] | None = None,
        purpose: str | None = None,
        request_object_payload: str | None = None,
        prompts: Iterable[Prompt | str] | None = None,
        lowest_prompt: Prompt | str | None = None,
        display: Display | str | None = None,
        subject: str | None = None,
        login_hint: str | None = None,
        max_age: int = 0,
        acrs: Iterable[str] | None = None,
        acr_essential: bool = False,
        ui_locales: Iterable[str] | None = None,
        claims_locales: Iterable[str] | None = None,
        gm_action: GrantManagementAction | str | None = None,
        grant_id: str | None = None,
        grant: Grant | None = None,
        grant_subject: str | None = None,
        native_sso_requested: bool = False,
        credential_offer_info: CredentialOfferInfo | None = None,
        issuable_credentials: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A004001 when the request is valid."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> AuthorizationAction:
        """What the authorization endpoint does next."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client, in the form that the action says. Absent when the user or the session is to be
        asked first.
        """
    @property
    def ticket(self) -> str | None:
        """The ticket that stands for the request. Issuing or failing the response takes it, once."""
    @property
    def service(self) -> Service | None:
        """The service, with few of its members."""
    @property
    def client(self) -> Client | None:
        """The client that made the request, with the members that are fit to be shown to the user."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID (OpenID Federation 1.0)."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def scopes(self) -> list[Scope]:
        """The scopes asked for. Where the request names none, those that the service has as default."""
    @property
    def dynamic_scopes(self) -> list[DynamicScope]:
        """The scopes with a variable part that are asked for."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details asked for (RFC 9396)."""
    @property
    def resources(self) -> list[str]:
        """The resources that the access token is to be for (RFC 8707)."""
    @property
    def claims(self) -> list[str]:
        """The names of the claims asked for in the ID token, by the `claims` parameter or by scopes."""
    @property
    def claims_at_user_info(self) -> list[str]:
        """The names of the claims asked for in userinfo responses."""
    @property
    def id_token_claims(self) -> str | None:
        """The member `id_token` of the `claims` parameter, as the text of a JSON object (OpenID Connect Core 1.0
        section 5.5).
        """
    @property
    def user_info_claims(self) -> str | None:
        """The member `userinfo` of the `claims` parameter, as the text of a JSON object."""
    @property
    def transformed_claims(self) -> str | None:
        """The member `transformed_claims` of the `claims` parameter, as the text of a JSON object (OpenID Connect
        Advanced Syntax for Claims).
        """
    @property
    def requested_claims_for_tx(self) -> list[str]:
        """The names of the claims from which transformed claims are computed."""
    @property
    def requested_verified_claims_for_tx(self) -> list[Any]:
        """The names of the verified claims from which transformed claims are computed: a list of names for each
        element of `verified_claims`.
        """
    @property
    def purpose(self) -> str | None:
        """Why the client asks, in words for the user (OpenID Connect for Identity Assurance 1.0, `purpose`)."""
    @property
    def request_object_payload(self) -> str | None:
        """The payload of the request object (RFC 9101), as the text of a JSON object. Absent when the request has
        none.
        """
    @property
    def prompts(self) -> list[Prompt]:
        """What the user must be asked, as the `prompt` parameter says."""
    @property
    def lowest_prompt(self) -> Prompt | None:
        """The least that the user must be asked."""
    @property
    def display(self) -> Display | None:
        """What the pages should look like, as the `display` parameter says."""
    @property
    def subject(self) -> str | None:
        """The user that the client expects, from the claim `sub` or the ID token hint. Only this user may give the
        authorization.
        """
    @property
    def login_hint(self) -> str | None:
        """A hint at the name under which the user logs in."""
    @property
    def max_age(self) -> int:
        """The maximum age of the user's authentication in seconds; an older one must be renewed. 0 means any."""
    @property
    def acrs(self) -> list[str]:
        """The authentication context classes, the preferred first."""
    @property
    def acr_essential(self) -> bool:
        """Whether the authentication must satisfy one of those classes; otherwise they are wishes."""
    @property
    def ui_locales(self) -> list[str]:
        """The languages for the pages, the preferred first, as language tags of BCP 47."""
    @property
    def claims_locales(self) -> list[str]:
        """The languages for claims, the preferred first, as language tags of BCP 47."""
    @property
    def gm_action(self) -> GrantManagementAction | None:
        """What is to be done with a grant (Grant Management for OAuth 2.0)."""
    @property
    def grant_id(self) -> str | None:
        """The ID of that grant."""
    @property
    def grant(self) -> Grant | None:
        """What the grant allows so far."""
    @property
    def grant_subject(self) -> str | None:
        """The user who gave the grant. Only this user may change it."""
    @property
    def native_sso_requested(self) -> bool:
        """Whether the client asks for single sign-on between apps of the same vendor (OpenID Connect Native SSO for
        Mobile Apps 1.0).
        """
    @property
    def credential_offer_info(self) -> CredentialOfferInfo | None:
        """The credential offer that led to the request (OpenID for Verifiable Credential Issuance)."""
    @property
    def issuable_credentials(self) -> str | None:
        """The credentials that the access token will allow to be issued, as the text of a JSON array."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Service:
    """A service: one authorization server with its settings.

    The operations here answer with few of a service's members; those beyond are in `extra`.
    """

    def __new__(
        cls,
        *,
        api_key: int = 0,
        number: int = 0,
        service_name: str | None = None,
        client_id_alias_enabled: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def api_key(self) -> int:
        """The ID of the service."""
    @property
    def number(self) -> int:
        """The number of the service."""
    @property
    def service_name(self) -> str | None:
        """The name of the service."""
    @property
    def client_id_alias_enabled(self) -> bool:
        """Whether clients may be called by their aliases. Newer services always say true."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Scope:
    """A scope of the service (RFC 6749 section 3.3)."""

    def __new__(
        cls,
        *,
        name: str,
        default_entry: bool = False,
        description: str | None = None,
        descriptions: Iterable[TaggedValue] | None = None,
        attributes: Iterable[Pair] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """The name of the scope, as clients put it into the `scope` parameter."""
    @property
    def default_entry(self) -> bool:
        """Whether the scope counts as requested when an authorization request names no scope at all."""
    @property
    def description(self) -> str | None:
        """What the scope allows, in words for people."""
    @property
    def descriptions(self) -> list[TaggedValue]:
        """The description in further languages."""
    @property
    def attributes(self) -> list[Pair]:
        """Settings of the scope. `access_token.duration`, `refresh_token.duration` and `id_token.duration` limit the
        lifetimes of tokens that carry the scope, in seconds.
        """
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DynamicScope:
    """A scope with a variable part, such as `payment:35a9`."""

    def __new__(
        cls,
        *,
        name: str,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """The fixed name under which the service knows the scope."""
    @property
    def value(self) -> str:
        """The scope as the client asked for it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Grant:
    """A grant: what one user has allowed one client, across several authorization requests.

    Defined by Grant Management for OAuth 2.0, which gives the grant its `grant_id`.
    """

    def __new__(
        cls,
        *,
        scopes: Iterable[GrantScope] | None = None,
        claims: Iterable[str] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def scopes(self) -> list[GrantScope]:
        """The scopes of the grant, by resource."""
    @property
    def claims(self) -> list[str]:
        """The names of the claims that may be shared."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the grant (RFC 9396)."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class GrantScope:
    """Scopes of a grant and the resources that they hold for."""

    def __new__(
        cls,
        *,
        scope: str | None = None,
        resource: Iterable[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def scope(self) -> str | None:
        """The names of the scopes, separated by spaces."""
    @property
    def resource(self) -> list[str]:
        """The resources, as resource indicators (RFC 8707)."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CredentialOfferInfo:
    """A credential offer (OpenID for Verifiable Credential Issuance section 4)."""

    def __new__(
        cls,
        *,
        identifier: str | None = None,
        credential_offer: str | None = None,
        credential_issuer: str | None = None,
        credential_configuration_ids: Iterable[str] | None = None,
        authorization_code_grant_included: bool = False,
        issuer_state_included: bool = False,
        issuer_state: str | None = None,
        pre_authorized_code_grant_included: bool = False,
        pre_authorized_code: str | None = None,
        tx_code: str | None = None,
        tx_code_input_mode: str | None = None,
        tx_code_description: str | None = None,
        subject: str | None = None,
        expires_at: datetime | None = None,
        context: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        auth_time: int = 0,
        acr: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def identifier(self) -> str | None:
        """The identifier under which the offer can be fetched."""
    @property
    def credential_offer(self) -> str | None:
        """The offer itself, as the text of a JSON object."""
    @property
    def credential_issuer(self) -> str | None:
        """The identifier of the credential issuer."""
    @property
    def credential_configuration_ids(self) -> list[str]:
        """The credentials offered, by the IDs of their configurations."""
    @property
    def authorization_code_grant_included(self) -> bool:
        """Whether the offer can be taken up by an authorization request."""
    @property
    def issuer_state_included(self) -> bool:
        """Whether that authorization request must name an issuer state."""
    @property
    def issuer_state(self) -> str | None:
        """The issuer state (`issuer_state`)."""
    @property
    def pre_authorized_code_grant_included(self) -> bool:
        """Whether the offer can be taken up by a pre-authorized code."""
    @property
    def pre_authorized_code(self) -> str | None:
        """The pre-authorized code."""
    @property
    def tx_code(self) -> str | None:
        """The transaction code that must come with the pre-authorized code."""
    @property
    def tx_code_input_mode(self) -> str | None:
        """What a transaction code consists of: `numeric` or `text`."""
    @property
    def tx_code_description(self) -> str | None:
        """How the user gets the transaction code, in words for people."""
    @property
    def subject(self) -> str | None:
        """The user to whom the credentials are offered."""
    @property
    def expires_at(self) -> datetime | None:
        """When the offer expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def context(self) -> str | None:
        """A text of one's own kept with the offer."""
    @property
    def properties(self) -> list[Property]:
        """The properties that an access token obtained by the offer will have."""
    @property
    def jwt_at_claims(self) -> str | None:
        """Further claims for the payload of such an access token as a JWT, as the text of a JSON object."""
    @property
    def auth_time(self) -> int:
        """When the user was authenticated, in seconds since the Unix epoch. 0 means unknown."""
    @property
    def acr(self) -> str | None:
        """The authentication context class that the user's authentication satisfied."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationIssueRequest:
    """Says that the user has given the authorization."""

    def __new__(
        cls,
        *,
        ticket: str,
        subject: str,
        sub: str | None = None,
        auth_time: int | None = None,
        acr: str | None = None,
        scopes: Iterable[str] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        claims: str | None = None,
        consented_claims: Iterable[str] | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        idt_header_params: str | None = None,
        id_token_aud_type: AudienceType | str | None = None,
        session_id: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
    ) -> Self: ...
    @property
    def ticket(self) -> str:
        """The ticket of the authorization request."""
    @property
    def subject(self) -> str:
        """The user who has given the authorization: ASCII characters, at most 100."""
    @property
    def sub(self) -> str | None:
        """The value of the `sub` claim of the ID token. Default: the user named by the subject."""
    @property
    def auth_time(self) -> int | None:
        """When the user was authenticated, in seconds since the Unix epoch. Absent or 0 means unknown."""
    @property
    def acr(self) -> str | None:
        """The authentication context class that the user's authentication satisfied."""
    @property
    def scopes(self) -> list[str] | None:
        """The scopes that the user has granted, instead of those asked for. `openid` cannot be added, and scopes
        that the service does not support are left out. Default: those asked for.
        """
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details that the user has granted, instead of those asked for (RFC 9396). JSON requests
        only.
        """
    @property
    def claims(self) -> str | None:
        """The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1)."""
    @property
    def consented_claims(self) -> list[str] | None:
        """The names of the claims that the user has agreed to share."""
    @property
    def claims_for_tx(self) -> str | None:
        """The claims from which transformed claims are computed, as the text of a JSON object."""
    @property
    def verified_claims_for_tx(self) -> list[str] | None:
        """The verified claims from which transformed claims are computed: the text of a JSON object for each element
        of `verified_claims`.
        """
    @property
    def idt_header_params(self) -> str | None:
        """Further parameters for the header of the ID token, as the text of a JSON object."""
    @property
    def id_token_aud_type(self) -> AudienceType | None:
        """The shape of the `aud` claim of the ID token. Default: the setting of the service."""
    @property
    def session_id(self) -> str | None:
        """The ID of the user's session, for Native SSO and logout (`sid`)."""
    @property
    def properties(self) -> list[Property] | None:
        """Properties to keep with the code and the tokens. JSON requests only."""
    @property
    def jwt_at_claims(self) -> str | None:
        """Further claims for the payload of a JWT access token, as the text of a JSON object."""
    @property
    def access_token(self) -> str | None:
        """The value that an access token of this response is to have. It must not be in use. Default: a random
        value.
        """
    @property
    def access_token_duration(self) -> int | None:
        """Lifetime of an access token of this response in seconds. Absent or 0 means that the settings decide."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationIssueResponse:
    """The authorization response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: AuthorizationIssueAction | str | None = None,
        response_content: str | None = None,
        authorization_code: str | None = None,
        access_token: str | None = None,
        jwt_access_token: str | None = None,
        access_token_expires_at: datetime | None = None,
        access_token_duration: int = 0,
        id_token: str | None = None,
        consented_claims: Iterable[str] | None = None,
        ticket_info: AuthorizationTicketInfo | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A040001 when the response was made."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> AuthorizationIssueAction:
        """How the authorization endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer, in the form that the action says."""
    @property
    def authorization_code(self) -> str | None:
        """The authorization code in the response. Absent unless the response type has one."""
    @property
    def access_token(self) -> str | None:
        """The access token in the response. Absent unless the response type has one."""
    @property
    def jwt_access_token(self) -> str | None:
        """That access token as a JWT (RFC 9068), where the service issues such tokens."""
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When that access token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def access_token_duration(self) -> int:
        """Lifetime of that access token in seconds. 0 when there is none."""
    @property
    def id_token(self) -> str | None:
        """The ID token in the response. Absent unless the response type has one."""
    @property
    def consented_claims(self) -> list[str]:
        """The names of the claims that the user has agreed to share."""
    @property
    def ticket_info(self) -> AuthorizationTicketInfo | None:
        """What was kept with the ticket."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationTicketInfo:
    """What was kept with the ticket of an authorization request."""

    def __new__(
        cls,
        *,
        context: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def context(self) -> str | None:
        """The text of one's own that came with the authorization request."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationFailRequest:
    """Says that the authorization was not given."""

    def __new__(
        cls,
        *,
        ticket: str,
        reason: AuthorizationFailReason | str,
        description: str | None = None,
    ) -> Self: ...
    @property
    def ticket(self) -> str:
        """The ticket of the authorization request."""
    @property
    def reason(self) -> AuthorizationFailReason:
        """Why the authorization was not given. It decides the error that the client sees."""
    @property
    def description(self) -> str | None:
        """A description of one's own for the client (`error_description`)."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class AuthorizationFailResponse:
    """The error response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: AuthorizationFailAction | str | None = None,
        response_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result, one for each reason: A060301 to A060313 for the usual ones."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> AuthorizationFailAction:
        """How the authorization endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer, in the form that the action says."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenRequest:
    """A token request as it arrived at the token endpoint."""

    def __new__(
        cls,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
        cimd_options: ClientIdMetadataDocumentOptions | None = None,
    ) -> Self: ...
    @property
    def parameters(self) -> str:
        """The body of the request, verbatim (`application/x-www-form-urlencoded`)."""
    @property
    def client_id(self) -> str | None:
        """The client ID from the `Authorization` header, if there was one (HTTP Basic)."""
    @property
    def client_secret(self) -> str | None:
        """The client secret from the `Authorization` header, if there was one (HTTP Basic)."""
    @property
    def client_certificate(self) -> str | None:
        """The client certificate of the TLS connection, in PEM (RFC 8705)."""
    @property
    def client_certificate_path(self) -> list[str] | None:
        """The certificates that the client presented with its own, in PEM."""
    @property
    def dpop(self) -> str | None:
        """The value of the `DPoP` header (RFC 9449)."""
    @property
    def htm(self) -> str | None:
        """The HTTP method of the request, against which the DPoP proof is checked. Default: `POST`."""
    @property
    def htu(self) -> str | None:
        """The URL of the token endpoint, against which the DPoP proof is checked. Default: the one that the service
        is configured with.
        """
    @property
    def dpop_nonce_required(self) -> bool:
        """Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting
        of the service.
        """
    @property
    def oauth_client_attestation(self) -> str | None:
        """The value of the `OAuth-Client-Attestation` header (draft-ietf-oauth-attestation-based-client-auth)."""
    @property
    def oauth_client_attestation_pop(self) -> str | None:
        """The value of the `OAuth-Client-Attestation-PoP` header (draft-ietf-oauth-attestation-based-client-auth)."""
    @property
    def properties(self) -> list[Property] | None:
        """Properties to keep with the tokens. JSON requests only."""
    @property
    def jwt_at_claims(self) -> str | None:
        """Further claims for the payload of a JWT access token, as the text of a JSON object."""
    @property
    def access_token(self) -> str | None:
        """The value that the access token is to have. It must not be in use. Default: a random value."""
    @property
    def access_token_duration(self) -> int | None:
        """Lifetime of the access token in seconds. Absent or 0 means that the settings decide."""
    @property
    def refresh_token_duration(self) -> int | None:
        """Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide."""
    @property
    def cimd_options(self) -> ClientIdMetadataDocumentOptions | None:
        """Rules for clients whose client ID is the URL of a metadata document. Default: the settings of the service."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenResponse:
    """What the token endpoint answers, or needs to know to decide."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: TokenAction | str | None = None,
        response_content: str | None = None,
        access_token: str | None = None,
        jwt_access_token: str | None = None,
        access_token_expires_at: datetime | None = None,
        access_token_duration: int = 0,
        refresh_token: str | None = None,
        refresh_token_expires_at: datetime | None = None,
        refresh_token_duration: int = 0,
        previous_refresh_token_used: bool = False,
        id_token: str | None = None,
        grant_type: GrantType | str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        refresh_token_scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        access_token_resources: Iterable[str] | None = None,
        grant_id: str | None = None,
        session_id: str | None = None,
        requested_id_token_claims: Iterable[str] | None = None,
        additional_claims: str | None = None,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_used: bool = False,
        client_entity_id: str | None = None,
        client_entity_id_used: bool = False,
        metadata_document_location: str | None = None,
        metadata_document_used: bool = False,
        client_auth_method: ClientAuthenticationMethod | str | None = None,
        client_attributes: Iterable[Pair] | None = None,
        service_attributes: Iterable[Pair] | None = None,
        username: str | None = None,
        password: str | None = None,
        ticket: str | None = None,
        audiences: Iterable[str] | None = None,
        requested_token_type: TokenTypeIdentifier | str | None = None,
        subject_token: str | None = None,
        subject_token_type: TokenTypeIdentifier | str | None = None,
        subject_token_info: TokenInfo | None = None,
        actor_token: str | None = None,
        actor_token_type: TokenTypeIdentifier | str | None = None,
        actor_token_info: TokenInfo | None = None,
        assertion: str | None = None,
        dpop_nonce: str | None = None,
        attestation_challenge: str | None = None,
        device_secret: str | None = None,
        device_secret_hash: str | None = None,
        cnonce: str | None = None,
        cnonce_expires_at: datetime | None = None,
        cnonce_duration: int = 0,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result, for instance A050001 for an authorization code and A053001 for a refresh token."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> TokenAction:
        """What the token endpoint does next."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client, as JSON. Absent when something is to be done first."""
    @property
    def access_token(self) -> str | None:
        """The access token that was issued."""
    @property
    def jwt_access_token(self) -> str | None:
        """That access token as a JWT (RFC 9068), where the service issues such tokens."""
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When the access token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def access_token_duration(self) -> int:
        """Lifetime of the access token in seconds."""
    @property
    def refresh_token(self) -> str | None:
        """The refresh token: a new one, or after a refresh possibly the same as before."""
    @property
    def refresh_token_expires_at(self) -> datetime | None:
        """When the refresh token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def refresh_token_duration(self) -> int:
        """Lifetime of the refresh token in seconds."""
    @property
    def previous_refresh_token_used(self) -> bool:
        """Whether the client presented the previous refresh token, which the service still accepts for a short
        while.
        """
    @property
    def id_token(self) -> str | None:
        """The ID token that was issued. Absent without the scope `openid`, and after a refresh."""
    @property
    def grant_type(self) -> GrantType | None:
        """The grant type of the request."""
    @property
    def subject(self) -> str | None:
        """The user that the tokens are about. Absent for the client credentials grant type."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the access token."""
    @property
    def refresh_token_scopes(self) -> list[str]:
        """The scopes of the refresh token."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the tokens, hidden ones included."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the access token (RFC 9396)."""
    @property
    def resources(self) -> list[str]:
        """The resources that the request names (RFC 8707)."""
    @property
    def access_token_resources(self) -> list[str]:
        """The resources that the access token is for."""
    @property
    def grant_id(self) -> str | None:
        """The ID of the grant behind the tokens (Grant Management for OAuth 2.0)."""
    @property
    def session_id(self) -> str | None:
        """The ID of the user's session."""
    @property
    def requested_id_token_claims(self) -> list[str]:
        """The names of the claims that the authorization request asked for in the ID token."""
    @property
    def additional_claims(self) -> str | None:
        """Further claims for the ID token, as the text of a JSON object."""
    @property
    def client_id(self) -> int:
        """The ID of the client. 0 when the client is not known."""
    @property
    def client_id_alias(self) -> str | None:
        """The alias of the client, if it has one."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias."""
    @property
    def client_entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0), if it has one."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID."""
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document of the client was fetched, if it has one."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def client_auth_method(self) -> ClientAuthenticationMethod | None:
        """How the client authenticated."""
    @property
    def client_attributes(self) -> list[Pair]:
        """The attributes of the client: keys and values of one's own choosing."""
    @property
    def service_attributes(self) -> list[Pair]:
        """The attributes of the service: keys and values of one's own choosing."""
    @property
    def username(self) -> str | None:
        """The user's name in the request."""
    @property
    def password(self) -> str | None:
        """The user's password in the request."""
    @property
    def ticket(self) -> str | None:
        """The ticket that stands for the request. Issuing or failing the response takes it, once."""
    @property
    def audiences(self) -> list[str]:
        """The audiences that the requested token is to be for."""
    @property
    def requested_token_type(self) -> TokenTypeIdentifier | None:
        """The type of token asked for."""
    @property
    def subject_token(self) -> str | None:
        """The token of the party on whose behalf the request is made."""
    @property
    def subject_token_type(self) -> TokenTypeIdentifier | None:
        """The type of that token."""
    @property
    def subject_token_info(self) -> TokenInfo | None:
        """What that token stands for, if it is an access token or refresh token of the service."""
    @property
    def actor_token(self) -> str | None:
        """The token of the party that acts."""
    @property
    def actor_token_type(self) -> TokenTypeIdentifier | None:
        """The type of that token."""
    @property
    def actor_token_info(self) -> TokenInfo | None:
        """What that token stands for, if it is an access token or refresh token of the service."""
    @property
    def assertion(self) -> str | None:
        """The assertion: a JWT."""
    @property
    def dpop_nonce(self) -> str | None:
        """The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449)."""
    @property
    def attestation_challenge(self) -> str | None:
        """The challenge for the client's next attestation, to be sent as the `OAuth-Client-Attestation-Challenge`
        header (draft-ietf-oauth-attestation-based-client-auth).
        """
    @property
    def device_secret(self) -> str | None:
        """The device secret in the request (OpenID Connect Native SSO for Mobile Apps 1.0)."""
    @property
    def device_secret_hash(self) -> str | None:
        """The hash of the device secret (`ds_hash`)."""
    @property
    def cnonce(self) -> str | None:
        """The nonce for a proof of a credential's key (OpenID for Verifiable Credential Issuance, `c_nonce`)."""
    @property
    def cnonce_expires_at(self) -> datetime | None:
        """When that nonce expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def cnonce_duration(self) -> int:
        """Lifetime of that nonce in seconds."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenInfo:
    """What a token presented in a token exchange stands for (RFC 8693)."""

    def __new__(
        cls,
        *,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_used: bool = False,
        client_entity_id: str | None = None,
        client_entity_id_used: bool = False,
        subject: str | None = None,
        scopes: Iterable[Scope] | None = None,
        expires_at: int = 0,
        properties: Iterable[Property] | None = None,
        resources: Iterable[str] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        metadata_document_location: str | None = None,
        metadata_document_used: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def client_id(self) -> int:
        """The ID of the client that the token was issued to."""
    @property
    def client_id_alias(self) -> str | None:
        """The alias of the client, if it has one."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias when it asked for the token."""
    @property
    def client_entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0), if it has one."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID when it asked for the token."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about."""
    @property
    def scopes(self) -> list[Scope]:
        """The scopes of the token. Unlike everywhere else in token responses, not only their names."""
    @property
    def expires_at(self) -> int:
        """When the token expires, in seconds since the Unix epoch. Everywhere else in the API it is milliseconds."""
    @property
    def properties(self) -> list[Property]:
        """The properties of the token."""
    @property
    def resources(self) -> list[str]:
        """The resources that the token is for (RFC 8707)."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the token (RFC 9396)."""
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document of the client was fetched, if it has one."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenIssueRequest:
    """Says that the user's name and password are right."""

    def __new__(
        cls,
        *,
        ticket: str,
        subject: str,
        properties: Iterable[Property] | None = None,
        jwt_at_claims: str | None = None,
        access_token: str | None = None,
        access_token_duration: int | None = None,
        refresh_token_duration: int | None = None,
    ) -> Self: ...
    @property
    def ticket(self) -> str:
        """The ticket of the token request."""
    @property
    def subject(self) -> str:
        """The user who was authenticated: ASCII characters, at most 100."""
    @property
    def properties(self) -> list[Property] | None:
        """Properties to keep with the tokens. JSON requests only."""
    @property
    def jwt_at_claims(self) -> str | None:
        """Further claims for the payload of a JWT access token, as the text of a JSON object."""
    @property
    def access_token(self) -> str | None:
        """The value that the access token is to have. It must not be in use. Default: a random value."""
    @property
    def access_token_duration(self) -> int | None:
        """Lifetime of the access token in seconds. Absent or 0 means that the settings decide."""
    @property
    def refresh_token_duration(self) -> int | None:
        """Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenIssueResponse:
    """The token response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: TokenIssueAction | str | None = None,
        response_content: str | None = None,
        access_token: str | None = None,
        jwt_access_token: str | None = None,
        access_token_expires_at: datetime | None = None,
        access_token_duration: int = 0,
        refresh_token: str | None = None,
        refresh_token_expires_at: datetime | None = None,
        refresh_token_duration: int = 0,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        refresh_token_scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        access_token_resources: Iterable[str] | None = None,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_used: bool = False,
        client_entity_id: str | None = None,
        client_entity_id_used: bool = False,
        metadata_document_location: str | None = None,
        metadata_document_used: bool = False,
        client_attributes: Iterable[Pair] | None = None,
        service_attributes: Iterable[Pair] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A054001 when tokens were issued."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> TokenIssueAction:
        """How the token endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client, as JSON."""
    @property
    def access_token(self) -> str | None:
        """The access token that was issued."""
    @property
    def jwt_access_token(self) -> str | None:
        """That access token as a JWT (RFC 9068), where the service issues such tokens."""
    @property
    def access_token_expires_at(self) -> datetime | None:
        """When the access token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def access_token_duration(self) -> int:
        """Lifetime of the access token in seconds."""
    @property
    def refresh_token(self) -> str | None:
        """The refresh token that was issued. Absent when there is none."""
    @property
    def refresh_token_expires_at(self) -> datetime | None:
        """When the refresh token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def refresh_token_duration(self) -> int:
        """Lifetime of the refresh token in seconds."""
    @property
    def subject(self) -> str | None:
        """The user that the tokens are about."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the access token."""
    @property
    def refresh_token_scopes(self) -> list[str]:
        """The scopes of the refresh token."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the tokens, hidden ones included."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the access token (RFC 9396)."""
    @property
    def access_token_resources(self) -> list[str]:
        """The resources that the access token is for (RFC 8707)."""
    @property
    def client_id(self) -> int:
        """The ID of the client."""
    @property
    def client_id_alias(self) -> str | None:
        """The alias of the client, if it has one."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias."""
    @property
    def client_entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0), if it has one."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID."""
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document of the client was fetched, if it has one."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def client_attributes(self) -> list[Pair]:
        """The attributes of the client: keys and values of one's own choosing."""
    @property
    def service_attributes(self) -> list[Pair]:
        """The attributes of the service: keys and values of one's own choosing."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenFailRequest:
    """Says that no token is to be issued."""

    def __new__(
        cls,
        *,
        ticket: str,
        reason: TokenFailReason | str,
    ) -> Self: ...
    @property
    def ticket(self) -> str:
        """The ticket of the token request."""
    @property
    def reason(self) -> TokenFailReason:
        """Why no token is to be issued. It decides the error that the client sees."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class TokenFailResponse:
    """The error response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: TokenFailAction | str | None = None,
        response_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result, one for each reason: A067301 to A067303 for the usual ones."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> TokenFailAction:
        """How the token endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client, as JSON."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IntrospectionRequest:
    """Asks whether an access token allows a resource request."""

    def __new__(
        cls,
        *,
        token: str,
        scopes: Iterable[str] | None = None,
        subject: str | None = None,
        resources: Iterable[str] | None = None,
        acr_values: Iterable[str] | None = None,
        max_age: int | None = None,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
        required_components: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def token(self) -> str:
        """The access token that came with the resource request."""
    @property
    def scopes(self) -> list[str] | None:
        """The scopes that the resource request needs. Default: none."""
    @property
    def subject(self) -> str | None:
        """The user that the token must be about. Default: anyone or no one."""
    @property
    def resources(self) -> list[str] | None:
        """The resources that the token must be for (RFC 8707). Default: not checked."""
    @property
    def acr_values(self) -> list[str] | None:
        """The authentication context classes of which the user's authentication must satisfy one (RFC 9470).
        Default: not checked.
        """
    @property
    def max_age(self) -> int | None:
        """The maximum age of the user's authentication in seconds (RFC 9470). Default: not checked."""
    @property
    def client_certificate(self) -> str | None:
        """The client certificate of the TLS connection, in PEM (RFC 8705)."""
    @property
    def dpop(self) -> str | None:
        """The value of the `DPoP` header (RFC 9449)."""
    @property
    def htm(self) -> str | None:
        """The HTTP method of the resource request, against which the DPoP proof is checked."""
    @property
    def htu(self) -> str | None:
        """The URL of the resource without its query, against which the DPoP proof is checked."""
    @property
    def dpop_nonce_required(self) -> bool:
        """Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting
        of the service.
        """
    @property
    def target_uri(self) -> str | None:
        """The URL of the resource request, query included (`@target-uri`)."""
    @property
    def uri(self) -> str | None:
        """The URL of the resource request. The target URI takes precedence."""
    @property
    def headers(self) -> list[Pair] | None:
        """The headers of the resource request that its signature covers, with the signature itself (`Signature`,
        `Signature-Input`).
        """
    @property
    def message(self) -> str | None:
        """The body of the resource request."""
    @property
    def request_body_contained(self) -> bool:
        """Whether the resource request has a body, so that its signature must cover `content-digest`. Default:
        false.
        """
    @property
    def required_components(self) -> list[str] | None:
        """The components that the signature must cover. Default: `@method`, `@target-uri` and `authorization`."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class IntrospectionResponse:
    """What an access token stands for, and whether it allows the resource request."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: IntrospectionAction | str | None = None,
        response_content: str | None = None,
        existent: bool = False,
        usable: bool = False,
        sufficient: bool = False,
        refreshable: bool = False,
        expires_at: datetime | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        scope_details: Iterable[Scope] | None = None,
        properties: Iterable[Property] | None = None,
        authorization_details: AuthorizationDetails | None = None,
        resources: Iterable[str] | None = None,
        access_token_resources: Iterable[str] | None = None,
        grant_type: GrantType | str | None = None,
        grant_id: str | None = None,
        grant: Grant | None = None,
        consented_claims: Iterable[str] | None = None,
        acr: str | None = None,
        auth_time: int = 0,
        certificate_thumbprint: str | None = None,
        for_external_attachment: bool = False,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_used: bool = False,
        client_entity_id: str | None = None,
        client_entity_id_used: bool = False,
        metadata_document_location: str | None = None,
        metadata_document_used: bool = False,
        client_attributes: Iterable[Pair] | None = None,
        service_attributes: Iterable[Pair] | None = None,
        dpop_nonce: str | None = None,
        response_signing_required: bool = False,
        for_credential_issuance: bool = False,
        issuable_credentials: str | None = None,
        cnonce: str | None = None,
        cnonce_expires_at: datetime | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A056001 when the token allows the request."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> IntrospectionAction:
        """What the resource server does next."""
    @property
    def response_content(self) -> str | None:
        """The value for a `WWW-Authenticate` header (RFC 6750 section 3)."""
    @property
    def existent(self) -> bool:
        """Whether there is such a token."""
    @property
    def usable(self) -> bool:
        """Whether the token exists and has not expired."""
    @property
    def sufficient(self) -> bool:
        """Whether the token has the scopes asked for."""
    @property
    def refreshable(self) -> bool:
        """Whether the client can refresh the token: there is a refresh token that has not expired."""
    @property
    def expires_at(self) -> datetime | None:
        """When the token expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about. Absent for the client credentials grant type."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the token."""
    @property
    def scope_details(self) -> list[Scope]:
        """The same scopes with their attributes."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the token, hidden ones included."""
    @property
    def authorization_details(self) -> AuthorizationDetails | None:
        """The authorization details of the token (RFC 9396)."""
    @property
    def resources(self) -> list[str]:
        """The resources that the authorization request names (RFC 8707)."""
    @property
    def access_token_resources(self) -> list[str]:
        """The resources that the token is for. They are fewer where the token request names some."""
    @property
    def grant_type(self) -> GrantType | None:
        """The grant type by which the token was issued."""
    @property
    def grant_id(self) -> str | None:
        """The ID of the grant behind the token (Grant Management for OAuth 2.0)."""
    @property
    def grant(self) -> Grant | None:
        """What that grant allows."""
    @property
    def consented_claims(self) -> list[str]:
        """The names of the claims that the user has agreed to share."""
    @property
    def acr(self) -> str | None:
        """The authentication context class that the user's authentication satisfied."""
    @property
    def auth_time(self) -> int:
        """When the user was authenticated, in seconds since the Unix epoch. 0 means unknown."""
    @property
    def certificate_thumbprint(self) -> str | None:
        """The thumbprint of the client certificate that the token is bound to (RFC 8705)."""
    @property
    def for_external_attachment(self) -> bool:
        """Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0)."""
    @property
    def client_id(self) -> int:
        """The ID of the client that the token was issued to."""
    @property
    def client_id_alias(self) -> str | None:
        """The alias of the client, if it has one."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias when it asked for the token."""
    @property
    def client_entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0), if it has one."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID when it asked for the token."""
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document of the client was fetched, if it has one."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def client_attributes(self) -> list[Pair]:
        """The attributes of the client: keys and values of one's own choosing."""
    @property
    def service_attributes(self) -> list[Pair]:
        """The attributes of the service: keys and values of one's own choosing."""
    @property
    def dpop_nonce(self) -> str | None:
        """The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449)."""
    @property
    def response_signing_required(self) -> bool:
        """Whether the answer must be signed (RFC 9421, FAPI 2.0 Message Signing)."""
    @property
    def for_credential_issuance(self) -> bool:
        """Whether the token is for the issuance of credentials (OpenID for Verifiable Credential Issuance)."""
    @property
    def issuable_credentials(self) -> str | None:
        """The credentials that may be issued for the token, as the text of a JSON array."""
    @property
    def cnonce(self) -> str | None:
        """The nonce for a proof of a credential's key (`c_nonce`)."""
    @property
    def cnonce_expires_at(self) -> datetime | None:
        """When that nonce expires. An aware `datetime`, in UTC where it comes from the API."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class StandardIntrospectionRequest:
    """An introspection request as it arrived at the introspection endpoint (RFC 7662).

    The endpoint must have made sure beforehand that the resource server may ask.
    """

    def __new__(
        cls,
        *,
        parameters: str,
        with_hidden_properties: bool = False,
        rs_uri: str | None = None,
        http_accept_header: str | None = None,
        introspection_sign_alg: JwsAlgorithm | str | None = None,
        introspection_encryption_alg: JweAlgorithm | str | None = None,
        introspection_encryption_enc: JweEncryption | str | None = None,
        shared_key_for_sign: str | None = None,
        shared_key_for_encryption: str | None = None,
        public_key_for_encryption: str | None = None,
    ) -> Self: ...
    @property
    def parameters(self) -> str:
        """The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the parameter
        `token`.
        """
    @property
    def with_hidden_properties(self) -> bool:
        """Whether the response shows hidden properties of the token too. Default: false."""
    @property
    def rs_uri(self) -> str | None:
        """The URI of the resource server. A token that is for other resources then counts as not active. Required
        for a response as a JWT, whose `aud` it becomes.
        """
    @property
    def http_accept_header(self) -> str | None:
        """The value of the `Accept` header. With `application/token-introspection+jwt` the response is a JWT (RFC
        9701).
        """
    @property
    def introspection_sign_alg(self) -> JwsAlgorithm | None:
        """The algorithm that signs the response as a JWT. Default: `RS256`."""
    @property
    def introspection_encryption_alg(self) -> JweAlgorithm | None:
        """The algorithm that encrypts the content key of the response as a JWT. Default: not encrypted."""
    @property
    def introspection_encryption_enc(self) -> JweEncryption | None:
        """The algorithm that encrypts the content of the response as a JWT. Default: `A128CBC_HS256`."""
    @property
    def shared_key_for_sign(self) -> str | None:
        """The key that signs the response as a JWT. Required for symmetric algorithms."""
    @property
    def shared_key_for_encryption(self) -> str | None:
        """The key that encrypts the response as a JWT. Required for symmetric algorithms."""
    @property
    def public_key_for_encryption(self) -> str | None:
        """The resource server's public key, which encrypts the response as a JWT. Required for asymmetric
        algorithms.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class StandardIntrospectionResponse:
    """The introspection response to the resource server."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: StandardIntrospectionAction | str | None = None,
        response_content: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A145001 when a response was made."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> StandardIntrospectionAction:
        """How the introspection endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer, in the form that the action says."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class RevocationRequest:
    """A revocation request as it arrived at the revocation endpoint."""

    def __new__(
        cls,
        *,
        parameters: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_certificate: str | None = None,
        client_certificate_path: Iterable[str] | None = None,
        oauth_client_attestation: str | None = None,
        oauth_client_attestation_pop: str | None = None,
    ) -> Self: ...
    @property
    def parameters(self) -> str:
        """The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the parameter
        `token`.
        """
    @property
    def client_id(self) -> str | None:
        """The client ID from the `Authorization` header, if there was one (HTTP Basic)."""
    @property
    def client_secret(self) -> str | None:
        """The client secret from the `Authorization` header, if there was one (HTTP Basic)."""
    @property
    def client_certificate(self) -> str | None:
        """The client certificate of the TLS connection, in PEM (RFC 8705)."""
    @property
    def client_certificate_path(self) -> list[str] | None:
        """The certificates that the client presented with its own, in PEM."""
    @property
    def oauth_client_attestation(self) -> str | None:
        """The value of the `OAuth-Client-Attestation` header (draft-ietf-oauth-attestation-based-client-auth)."""
    @property
    def oauth_client_attestation_pop(self) -> str | None:
        """The value of the `OAuth-Client-Attestation-PoP` header (draft-ietf-oauth-attestation-based-client-auth)."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class RevocationResponse:
    """The revocation response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: RevocationAction | str | None = None,
        response_content: str | None = None,
        attestation_challenge: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A113001 when the token is no longer in use, also when it never was."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> RevocationAction:
        """How the revocation endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client. Absent when the answer has no body."""
    @property
    def attestation_challenge(self) -> str | None:
        """The challenge for the client's next attestation, to be sent as the `OAuth-Client-Attestation-Challenge`
        header (draft-ietf-oauth-attestation-based-client-auth).
        """
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class UserinfoRequest:
    """A userinfo request as it arrived at the userinfo endpoint."""

    def __new__(
        cls,
        *,
        token: str,
        client_certificate: str | None = None,
        dpop: str | None = None,
        htm: str | None = None,
        htu: str | None = None,
        dpop_nonce_required: bool = False,
        target_uri: str | None = None,
        uri: str | None = None,
        headers: Iterable[Pair] | None = None,
        message: str | None = None,
        request_body_contained: bool = False,
    ) -> Self: ...
    @property
    def token(self) -> str:
        """The access token that came with the request (RFC 6750)."""
    @property
    def client_certificate(self) -> str | None:
        """The client certificate of the TLS connection, in PEM (RFC 8705)."""
    @property
    def dpop(self) -> str | None:
        """The value of the `DPoP` header (RFC 9449)."""
    @property
    def htm(self) -> str | None:
        """The HTTP method of the request, against which the DPoP proof is checked."""
    @property
    def htu(self) -> str | None:
        """The URL of the userinfo endpoint, against which the DPoP proof is checked. Default: the one that the
        service is configured with.
        """
    @property
    def dpop_nonce_required(self) -> bool:
        """Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting
        of the service.
        """
    @property
    def target_uri(self) -> str | None:
        """The URL of the request, query included (`@target-uri`)."""
    @property
    def uri(self) -> str | None:
        """The URL of the request. The target URI takes precedence."""
    @property
    def headers(self) -> list[Pair] | None:
        """The headers of the request that its signature covers, with the signature itself (`Signature`,
        `Signature-Input`).
        """
    @property
    def message(self) -> str | None:
        """The body of the request."""
    @property
    def request_body_contained(self) -> bool:
        """Whether the request has a body, so that its signature must cover `content-digest`. Default: false."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class UserinfoResponse:
    """Whose claims are wanted, and which ones."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: UserinfoAction | str | None = None,
        response_content: str | None = None,
        token: str | None = None,
        subject: str | None = None,
        scopes: Iterable[str] | None = None,
        properties: Iterable[Property] | None = None,
        claims: Iterable[str] | None = None,
        consented_claims: Iterable[str] | None = None,
        user_info_claims: str | None = None,
        transformed_claims: str | None = None,
        requested_claims_for_tx: Iterable[str] | None = None,
        requested_verified_claims_for_tx: Iterable[Any] | None = None,
        client_id: int = 0,
        client_id_alias: str | None = None,
        client_id_alias_used: bool = False,
        client_entity_id: str | None = None,
        client_entity_id_used: bool = False,
        metadata_document_location: str | None = None,
        metadata_document_used: bool = False,
        client_attributes: Iterable[Pair] | None = None,
        service_attributes: Iterable[Pair] | None = None,
        dpop_nonce: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A091001 when the claims can be given."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> UserinfoAction:
        """What the userinfo endpoint does next."""
    @property
    def response_content(self) -> str | None:
        """The value for a `WWW-Authenticate` header (RFC 6750 section 3)."""
    @property
    def token(self) -> str | None:
        """The access token of the request."""
    @property
    def subject(self) -> str | None:
        """The user that the token is about."""
    @property
    def scopes(self) -> list[str]:
        """The scopes of the token."""
    @property
    def properties(self) -> list[Property]:
        """The properties kept with the token, hidden ones included."""
    @property
    def claims(self) -> list[str]:
        """The names of the claims that the client asked for."""
    @property
    def consented_claims(self) -> list[str]:
        """The names of the claims that the user has agreed to share."""
    @property
    def user_info_claims(self) -> str | None:
        """The member `userinfo` of the `claims` parameter of the authorization request, as the text of a JSON object
        (OpenID Connect Core 1.0 section 5.5).
        """
    @property
    def transformed_claims(self) -> str | None:
        """The member `transformed_claims` of the `claims` parameter of the authorization request, as the text of a
        JSON object (OpenID Connect Advanced Syntax for Claims).
        """
    @property
    def requested_claims_for_tx(self) -> list[str]:
        """The names of the claims from which transformed claims are computed."""
    @property
    def requested_verified_claims_for_tx(self) -> list[Any]:
        """The names of the verified claims from which transformed claims are computed: a list of names for each
        element of `verified_claims`.
        """
    @property
    def client_id(self) -> int:
        """The ID of the client that the token was issued to."""
    @property
    def client_id_alias(self) -> str | None:
        """The alias of the client, if it has one."""
    @property
    def client_id_alias_used(self) -> bool:
        """Whether the client called itself by its alias when it asked for the authorization."""
    @property
    def client_entity_id(self) -> str | None:
        """The entity ID of the client (OpenID Federation 1.0), if it has one."""
    @property
    def client_entity_id_used(self) -> bool:
        """Whether the client called itself by its entity ID when it asked for the authorization."""
    @property
    def metadata_document_location(self) -> str | None:
        """Where the metadata document of the client was fetched, if it has one."""
    @property
    def metadata_document_used(self) -> bool:
        """Whether the metadata of the client came from its metadata document."""
    @property
    def client_attributes(self) -> list[Pair]:
        """The attributes of the client: keys and values of one's own choosing."""
    @property
    def service_attributes(self) -> list[Pair]:
        """The attributes of the service: keys and values of one's own choosing."""
    @property
    def dpop_nonce(self) -> str | None:
        """The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449)."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class UserinfoIssueRequest:
    """Hands over the claims about the user."""

    def __new__(
        cls,
        *,
        token: str,
        claims: str | None = None,
        sub: str | None = None,
        claims_for_tx: str | None = None,
        verified_claims_for_tx: Iterable[str] | None = None,
        request_signature: str | None = None,
        headers: Iterable[Pair] | None = None,
    ) -> Self: ...
    @property
    def token(self) -> str:
        """The access token of the userinfo request."""
    @property
    def claims(self) -> str | None:
        """The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1)."""
    @property
    def sub(self) -> str | None:
        """The value of the `sub` claim. Default: the user that the token is about."""
    @property
    def claims_for_tx(self) -> str | None:
        """The claims from which transformed claims are computed, as the text of a JSON object."""
    @property
    def verified_claims_for_tx(self) -> list[str] | None:
        """The verified claims from which transformed claims are computed: the text of a JSON object for each element
        of `verified_claims`.
        """
    @property
    def request_signature(self) -> str | None:
        """The value of the `Signature` header of the userinfo request, if the response is to be signed too (RFC
        9421).
        """
    @property
    def headers(self) -> list[Pair] | None:
        """The headers of the response that its signature is to cover."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class UserinfoIssueResponse:
    """The userinfo response to the client."""

    def __new__(
        cls,
        *,
        result_code: str | None = None,
        result_message: str | None = None,
        action: UserinfoIssueAction | str | None = None,
        response_content: str | None = None,
        signature: str | None = None,
        signature_input: str | None = None,
        content_digest: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def result_code(self) -> str | None:
        """The code of the result: A096001 when the response was made."""
    @property
    def result_message(self) -> str | None:
        """The result in words, beginning with its code."""
    @property
    def action(self) -> UserinfoIssueAction:
        """How the userinfo endpoint answers."""
    @property
    def response_content(self) -> str | None:
        """What to answer the client, in the form that the action says."""
    @property
    def signature(self) -> str | None:
        """The value for a `Signature` header (RFC 9421). Absent when the response is not to be signed."""
    @property
    def signature_input(self) -> str | None:
        """The value for a `Signature-Input` header (RFC 9421)."""
    @property
    def content_digest(self) -> str | None:
        """The value for a `Content-Digest` header (RFC 9530)."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    def http_answer(self) -> HttpAnswer | None:
        """The HTTP answer to relay to the OAuth client; None where the action says that something is to be done
        first.
        """
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class JwksGetRequest:
    """Asks for the keys of the service."""

    def __new__(
        cls,
        *,
        include_private_keys: bool = False,
        pretty: bool = False,
    ) -> Self: ...
    @property
    def include_private_keys(self) -> bool:
        """Whether the private parts of the keys are included. Default: false. A published JWK Set must not have
        them.
        """
    @property
    def pretty(self) -> bool:
        """Whether the JSON comes with line breaks and indentation. Default: false."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class JwksGetResponse:
    """The keys of the service: a JWK Set (RFC 7517)."""

    def __new__(
        cls,
        *,
        keys: Iterable[dict[str, Any]] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def keys(self) -> list[dict[str, Any]]:
        """The keys. Empty when the service has none."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ServiceConfigurationRequest:
    """Asks for the configuration of the authorization server, as its discovery document shows it."""

    def __new__(
        cls,
        *,
        pretty: bool = False,
        patch: str | None = None,
    ) -> Self: ...
    @property
    def pretty(self) -> bool:
        """Whether the JSON comes with line breaks and indentation. Default: false."""
    @property
    def patch(self) -> str | None:
        """Changes to make to the document, as the text of a JSON Patch (RFC 6902)."""
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ServiceConfigurationResponse:
    """The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2).

    Everything that the document has beyond the members listed here is in `extra`.
    """

    def __new__(
        cls,
        *,
        issuer: str | None = None,
        authorization_endpoint: str | None = None,
        token_endpoint: str | None = None,
        userinfo_endpoint: str | None = None,
        jwks_uri: str | None = None,
        revocation_endpoint: str | None = None,
        introspection_endpoint: str | None = None,
        pushed_authorization_request_endpoint: str | None = None,
        device_authorization_endpoint: str | None = None,
        backchannel_authentication_endpoint: str | None = None,
        registration_endpoint: str | None = None,
        end_session_endpoint: str | None = None,
        scopes_supported: Iterable[str] | None = None,
        response_types_supported: Iterable[str] | None = None,
        response_modes_supported: Iterable[str] | None = None,
        grant_types_supported: Iterable[str] | None = None,
        token_endpoint_auth_methods_supported: Iterable[str] | None = None,
        code_challenge_methods_supported: Iterable[str] | None = None,
        id_token_signing_alg_values_supported: Iterable[str] | None = None,
        subject_types_supported: Iterable[str] | None = None,
        claims_supported: Iterable[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Self: ...
    @property
    def issuer(self) -> str | None:
        """The issuer identifier: the URL that stands for the authorization server."""
    @property
    def authorization_endpoint(self) -> str | None:
        """The URL of the authorization endpoint."""
    @property
    def token_endpoint(self) -> str | None:
        """The URL of the token endpoint."""
    @property
    def userinfo_endpoint(self) -> str | None:
        """The URL of the userinfo endpoint."""
    @property
    def jwks_uri(self) -> str | None:
        """The URL of the JWK Set."""
    @property
    def revocation_endpoint(self) -> str | None:
        """The URL of the revocation endpoint (RFC 7009)."""
    @property
    def introspection_endpoint(self) -> str | None:
        """The URL of the introspection endpoint (RFC 7662)."""
    @property
    def pushed_authorization_request_endpoint(self) -> str | None:
        """The URL of the pushed authorization request endpoint (RFC 9126)."""
    @property
    def device_authorization_endpoint(self) -> str | None:
        """The URL of the device authorization endpoint (RFC 8628)."""
    @property
    def backchannel_authentication_endpoint(self) -> str | None:
        """The URL of the backchannel authentication endpoint (OpenID Connect CIBA)."""
    @property
    def registration_endpoint(self) -> str | None:
        """The URL of the client registration endpoint (RFC 7591)."""
    @property
    def end_session_endpoint(self) -> str | None:
        """The URL at which a client starts a logout (OpenID Connect RP-Initiated Logout 1.0)."""
    @property
    def scopes_supported(self) -> list[str]:
        """The scopes that clients can ask for."""
    @property
    def response_types_supported(self) -> list[str]:
        """The response types, such as `code`."""
    @property
    def response_modes_supported(self) -> list[str]:
        """The response modes, such as `query`."""
    @property
    def grant_types_supported(self) -> list[str]:
        """The grant types, such as `authorization_code`."""
    @property
    def token_endpoint_auth_methods_supported(self) -> list[str]:
        """The methods of client authentication at the token endpoint, such as `client_secret_basic`."""
    @property
    def code_challenge_methods_supported(self) -> list[str]:
        """The methods of a code challenge (RFC 7636), such as `S256`."""
    @property
    def id_token_signing_alg_values_supported(self) -> list[str]:
        """The algorithms that sign ID tokens, such as `RS256`."""
    @property
    def subject_types_supported(self) -> list[str]:
        """The subject types: `public` and `pairwise`."""
    @property
    def claims_supported(self) -> list[str]:
        """The names of the claims that can be given."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, as they arrived."""
    @property
    def http(self) -> HttpInfo | None:
        """How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in
        comparing responses.
        """
    def to_dict(self) -> dict[str, Any]:
        """Everything there is, secrets included, as a dictionary of native values."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HttpAnswer:
    """The HTTP answer that a response stands for, ready to be relayed.

    An endpoint is a few lines in any framework: hand the raw request to the API, and send this answer. FastAPI and
    Starlette take it as `Response(answer.body, answer.status, answer.headers)`, Django as
    `HttpResponse(answer.body, status=answer.status, headers=answer.headers)`, Flask as
    `(answer.body, answer.status, answer.headers)`.
    """

    @property
    def status(self) -> int:
        """The HTTP status."""
    @property
    def headers(self) -> dict[str, str]:
        """The headers, in the spelling of their standards."""
    @property
    def body(self) -> str:
        """The body; empty where there is none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away

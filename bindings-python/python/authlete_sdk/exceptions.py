"""Why a call failed: one family of exceptions over the API's two ways of reporting failure.

The API reports a failure by an HTTP status or by an action in a successful answer. Both become the same exceptions.
What an OAuth endpoint decided (say, to refuse a token request) is no failure: it is a normal response whose ``action``
says what to answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .http_info import HttpInfo

__all__ = [
    "ApiError",
    "AuthenticationError",
    "AuthleteError",
    "BadRequestError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
]


class AuthleteError(Exception):
    """The base of every exception of this package.

    The message is one line that says what happened and what to change. It never holds a token.
    """

    operation: str | None
    """The operation that failed, such as ``token_management.create``. None where a client could not be made."""

    attempts: int
    """How many times the request was tried. 0 where nothing was sent."""

    retryable: bool
    """Whether the same call may succeed later without a change."""

    http: HttpInfo | None
    """How the call went over HTTP. None where nothing was sent."""

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        retryable: bool = False,
        http: HttpInfo | None = None,
    ) -> None:
        """Keep what is known about the failure."""
        super().__init__(message)
        self.operation = operation
        self.attempts = attempts
        self.retryable = retryable
        self.http = http


class ConfigurationError(AuthleteError, ValueError):
    """An option or a request value that cannot work.

    Nothing was sent; change what the message names.
    """


class ConnectionFailedError(AuthleteError, ConnectionError):
    """No connection, a TLS failure, or a connection that was lost."""


class RequestTimeoutError(AuthleteError, TimeoutError):
    """A limit of time passed."""

    limit: str | None
    """The option that set the limit: ``timeout``, ``connect_timeout`` or ``total_timeout``."""

    def __init__(  # noqa: PLR0913 - one keyword for each attribute
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        retryable: bool = False,
        http: HttpInfo | None = None,
        limit: str | None = None,
    ) -> None:
        """Keep what is known about the failure."""
        super().__init__(message, operation=operation, attempts=attempts, retryable=retryable, http=http)
        self.limit = limit


class ApiError(AuthleteError):
    """The API answered with a failure. The subclasses say which."""

    status_code: int | None
    """The HTTP status of the answer. It is 200 where the action of a command reports the failure."""

    result_code: str | None
    """The API's result code, such as ``A134202``."""

    result_message: str | None
    """The API's message to the result code, with the secrets of the call left out."""

    action: str | None
    """The action of a command that did not succeed, such as ``NOT_FOUND``."""

    body: str | None
    """The body of the answer as text, its first 64 KiB, with the secrets of the call left out."""

    retry_after: float | None
    """How many seconds the API asks to wait before the next call (the ``Retry-After`` header)."""

    def __init__(  # noqa: PLR0913 - one keyword for each attribute
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        retryable: bool = False,
        http: HttpInfo | None = None,
        status_code: int | None = None,
        result_code: str | None = None,
        result_message: str | None = None,
        action: str | None = None,
        body: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Keep what is known about the failure."""
        super().__init__(message, operation=operation, attempts=attempts, retryable=retryable, http=http)
        self.status_code = status_code
        self.result_code = result_code
        self.result_message = result_message
        self.action = action
        self.body = body
        self.retry_after = retry_after


class BadRequestError(ApiError):
    """The request was refused: HTTP 400, or the action ``BAD_REQUEST`` or ``CALLER_ERROR`` of a command."""


class AuthenticationError(ApiError):
    """The API does not accept the credentials: HTTP 401."""


class PermissionDeniedError(ApiError):
    """The credentials do not allow this: HTTP 403, or the action ``FORBIDDEN`` of a command."""


class NotFoundError(ApiError):
    """There is no such thing: HTTP 404, or the action ``NOT_FOUND`` of a command."""


class RateLimitError(ApiError):
    """Too many requests: HTTP 429. ``retry_after`` tells when to come back."""


class ServerError(ApiError):
    """The service failed: HTTP 5xx, or the action ``INTERNAL_SERVER_ERROR`` of a command."""


class DecodeError(AuthleteError, ValueError):
    """A successful answer that cannot be read. The message tells how many bytes there were and where the fault is."""

    status_code: int | None
    """The HTTP status of the answer."""

    def __init__(  # noqa: PLR0913 - one keyword for each attribute
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        retryable: bool = False,
        http: HttpInfo | None = None,
        status_code: int | None = None,
    ) -> None:
        """Keep what is known about the failure."""
        super().__init__(message, operation=operation, attempts=attempts, retryable=retryable, http=http)
        self.status_code = status_code

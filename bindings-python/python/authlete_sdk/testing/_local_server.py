"""The local server, as tests use it."""

from __future__ import annotations

import json
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from authlete_sdk import AsyncAuthleteClient, AuthleteClient

from ._program import Program, find_program

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Literal

    from typing_extensions import Self

__all__ = ["LocalServer", "RecordedRequest", "ServerClient"]

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True)
class ServerClient:
    """An OAuth client of the server's service."""

    client_id: int
    """Its ID."""

    client_secret: str | None = field(repr=False)
    """Its secret, if it has one."""

    client_id_alias: str | None
    """The alias of its ID, if it has one."""


@dataclass(frozen=True)
class RecordedRequest:
    """A request that the server got."""

    method: str
    """The method, such as ``POST``."""

    path: str
    """The path. Tokens and subjects in it are left out."""

    status: int
    """The status of the answer. 0 where the answer was lost."""


class LocalServer:
    """A server of the Authlete API on this machine, with its own state, clock and faults.

    It listens on a free port, starts with a demo service and two clients unless a fixture says otherwise, keeps
    everything in memory, and ends with the ``with`` block, or with the process, however that ends.
    """

    def __init__(
        self,
        *,
        fixture: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        strict: bool = False,
        program: str | os.PathLike[str] | None = None,
    ) -> None:
        """Prepare a server; ``start`` or ``with`` starts it.

        Args:
            fixture: What it starts with: a file, or its content. Default: a demo service with two clients.
            strict: Whether it checks credentials as the real service does. Otherwise any access token will do.
            program: The program ``authlete-local``. Default: where ``AUTHLETE_LOCAL`` in the environment says, beside
                this Python's other programs, or on the ``PATH``.

        """
        self._fixture = fixture
        self._strict = strict
        self._named_program = program
        self._running: Program | None = None
        self._opener = build_opener(ProxyHandler({}))

    def start(self) -> Self:
        """Start the server and return it when it answers requests.

        Raises:
            OSError: The program is not there, which is a FileNotFoundError, or cannot be run; the message says what to
                install or to name.
            RuntimeError: The program did not start, or is another one; the message says why.

        """
        if self._running:
            return self
        program = str(self._named_program) if self._named_program else find_program()
        command = [program, "serve", "--listen", "127.0.0.1:0", "--database", ":memory:"]
        command += ["--admin", "--until-stdin-closes", *(["--strict"] if self._strict else [])]
        with ExitStack() as until_started:
            if isinstance(self._fixture, (str, Path)) or hasattr(self._fixture, "__fspath__"):
                command += ["--fixture", str(self._fixture)]
            elif self._fixture is not None:
                folder = until_started.enter_context(tempfile.TemporaryDirectory())
                file = Path(folder, "fixture.json")
                file.write_text(json.dumps(self._fixture), encoding="utf-8")
                command += ["--fixture", str(file)]
            self._running = Program(command)
        return self

    def stop(self) -> None:
        """End the server: connections are refused from now on. ``start`` starts it anew, at another port."""
        running, self._running = self._running, None
        if running:
            running.stop()

    def __enter__(self) -> Self:
        """Start the server."""
        return self.start()

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """End the server."""
        self.stop()

    def __repr__(self) -> str:
        """Show where it is."""
        return f"LocalServer({self.base_url!r})" if self._running else "LocalServer(not running)"

    @property
    def _ready(self) -> dict[str, Any]:
        if not self._running:
            message = "the server is not running: call start(), or use it in a with statement"
            raise RuntimeError(message)
        return self._running.ready

    @property
    def base_url(self) -> str:
        """Where it is, such as ``http://127.0.0.1:40123``."""
        return str(self._ready["baseUrl"])

    @property
    def service_id(self) -> str:
        """The service."""
        return str(self._ready["serviceId"])

    @property
    def access_token(self) -> str:
        """An access token for version 3 of the API."""
        return str(self._ready["accessToken"])

    @property
    def api_key(self) -> str:
        """The API key of the service for version 2 of the API."""
        return str(self._ready["apiKey"])

    @property
    def api_secret(self) -> str:
        """The API secret of the service for version 2 of the API."""
        return str(self._ready["apiSecret"])

    @property
    def clients(self) -> list[ServerClient]:
        """The OAuth clients of the service."""
        return [
            ServerClient(client["clientId"], client.get("clientSecret"), client.get("clientIdAlias"))
            for client in self._ready["clients"]
        ]

    @property
    def environment(self) -> dict[str, str]:
        """The variables that ``from_env`` reads, for code that makes its client with it."""
        return {
            "AUTHLETE_BASE_URL": self.base_url,
            "AUTHLETE_API_VERSION": "V3",
            "AUTHLETE_SERVICE_APIKEY": self.service_id,
            "AUTHLETE_SERVICE_ACCESSTOKEN": self.access_token,
        }

    def client(self, **options: Any) -> AuthleteClient:  # noqa: ANN401 - the options of AuthleteClient
        """Make a client of the server that blocks.

        Args:
            options: Further options of the client, such as ``max_retries``; they replace those that the server gives.

        """
        return AuthleteClient(**{**self._options(), **options})

    def async_client(self, **options: Any) -> AsyncAuthleteClient:  # noqa: ANN401 - as above
        """Make a client of the server for asyncio.

        Args:
            options: Further options of the client, such as ``max_retries``; they replace those that the server gives.

        """
        return AsyncAuthleteClient(**{**self._options(), **options})

    def _options(self) -> dict[str, Any]:
        return {"base_url": self.base_url, "service_id": self.service_id, "access_token": self.access_token}

    def reset(self, fixture: Mapping[str, Any] | None = None) -> None:
        """Forget everything: tokens, faults and recorded requests; the clock is the real one again.

        Args:
            fixture: What to start with from now on. Default: what the server was started with.

        """
        ready = self._administer("POST", "reset", dict(fixture or {}))
        if self._running:
            self._running.ready = {**self._running.ready, **ready, "baseUrl": self.base_url}

    def advance(self, by: timedelta | float) -> datetime:
        """Move the server's clock, so that tokens and codes expire without waiting.

        Args:
            by: How far, in seconds if it is a number. Whole seconds: the server counts in no smaller steps.

        Returns:
            The time that it is now for the server.

        Raises:
            ValueError: If a fraction of a second would be left.

        """
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if seconds % 1:
            message = f"the clock moves by whole seconds, not by {seconds}"
            raise ValueError(message)
        return self._clock({"advanceSeconds": int(seconds)})

    def set_time(self, to: datetime) -> datetime:
        """Set the server's clock, which runs on from there.

        Args:
            to: The time that it is to be; an aware one.

        Returns:
            The time that it is now for the server.

        Raises:
            ValueError: If it has no time zone, and so names no instant.

        """
        if to.utcoffset() is None:
            message = (
                "a datetime without a time zone names no instant: pass an aware one, such as datetime.now(timezone.utc)"
            )
            raise ValueError(message)
        return self._clock({"now": (to - EPOCH) // MILLISECOND})

    def _clock(self, change: dict[str, int]) -> datetime:
        return EPOCH + int(self._administer("POST", "clock", change)["now"]) * MILLISECOND

    def fail(  # noqa: PLR0913 - a failure has many sides
        self,
        operation: str = "*",
        *,
        times: int = 1,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
        delay: timedelta | float | None = None,
        abort: Literal["before-response", "mid-body"] | None = None,
    ) -> None:
        """Let requests fail. Several failures of one operation follow each other.

        Args:
            operation: Which requests: ``token_management.create`` and the like, or ``*`` for all.
            times: How many requests.
            status: Answer with this HTTP status, without doing anything.
            headers: Headers of that answer, such as ``Retry-After``.
            body: The body of that answer.
            delay: Wait before anything else, in seconds if it is a number.
            abort: Lose the answer: the connection ends before it, or in the middle of it. What was asked for is done
                all the same, unless there is a ``status`` or a ``body``.

        Raises:
            ValueError: If nothing is said of how they fail, or there is no such operation.

        """
        if all(side is None for side in (status, body, delay, abort)):
            message = "say how the requests fail: with a status, a body, a delay or an abort"
            raise ValueError(message)
        seconds = delay.total_seconds() if isinstance(delay, timedelta) else delay or 0
        fault = {
            "operation": operation,
            "times": times,
            "status": status,
            "headers": dict(headers or {}),
            "body": body,
            "delayMs": int(seconds * 1000),
            "abort": abort,
        }
        self._administer("POST", "faults", {name: value for name, value in fault.items() if value is not None})

    def clear_faults(self) -> None:
        """Let nothing fail any more."""
        self._administer("DELETE", "faults")

    def requests(self) -> list[RecordedRequest]:
        """List the latest 1,000 requests that the server got, the oldest first."""
        return [RecordedRequest(**request) for request in self._administer("GET", "requests")["requests"]]

    def _administer(self, method: str, what: str, body: object = None) -> dict[str, Any]:
        data = None if body is None else json.dumps(body).encode()
        url = f"{self.base_url}/_local/{what}"
        request = Request(url, data, {"content-type": "application/json"}, method=method)  # noqa: S310 - our own server
        try:
            with self._opener.open(request, timeout=30) as answer:
                text = answer.read()
        except HTTPError as error:
            with error:
                reason = error.read().decode(errors="replace")
            message = f"the server refuses this ({error.code}): {reason}"
            raise ValueError(message) from None
        answered: dict[str, Any] = json.loads(text) if text else {}
        return answered

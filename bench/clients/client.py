"""The clients in Python: the SDK, and what one would use without it.

Every line of standard input says what to do; every line of output says what it took.
"""

from __future__ import annotations

import asyncio
import gc
import http.client
import json
import os
import pathlib
import ssl
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

AUTHORITY = os.environ.get("BENCH_AUTHORITY")
TRUSTED = pathlib.Path(AUTHORITY).read_text() if AUTHORITY else None
SERVICE = "1000001"
CREATE = {
    "grantType": "AUTHORIZATION_CODE",
    "clientId": 26_478_243_745_571,
    "subject": "john",
    "scopes": ["history.read", "timeline.read"],
}
LIST = {"subject": "john", "start": 0, "end": 100}
PATHS = {"create": f"/api/{SERVICE}/auth/token/create", "list": f"/api/{SERVICE}/auth/token/get/list"}
BODIES = {"create": CREATE, "list": LIST}
HEADERS = {"Authorization": "Bearer token", "Content-Type": "application/json"}


class Caller(Protocol):
    """A way to call the API; what an operation returns depends on the answer, so that all of it has to be read."""

    def __init__(self, base_url: str) -> None: ...
    def create(self) -> Any: ...
    def list(self) -> Any: ...
    def close(self) -> Any: ...


def seen(operation: str, answer: Any) -> int:
    """Count what a decoded answer holds, as a program would that uses it."""
    if operation == "create":
        return len(answer["accessToken"])
    return sum(len(token["subject"]) for token in answer["accessTokens"])


class Sdk:
    """The SDK, blocking."""

    def __init__(self, base_url: str) -> None:
        import authlete_sdk

        self._client = authlete_sdk.AuthleteClient(
            base_url=base_url, service_id=SERVICE, access_token="token", ca_certificate=TRUSTED
        )
        self._tokens = self._client.token_management
        self._grant_type = authlete_sdk.GrantType.AUTHORIZATION_CODE

    def create(self) -> int:
        created = self._tokens.create(
            grant_type=self._grant_type,
            client_id=26_478_243_745_571,
            subject="john",
            scopes=["history.read", "timeline.read"],
        )
        return len(created.access_token or "")

    def list(self) -> int:
        listed = self._tokens.list(subject="john", start=0, end=100)
        return sum(len(token.subject or "") for token in listed.access_tokens)

    def close(self) -> None:
        self._client.close()


class AsyncSdk:
    """The SDK on asyncio."""

    def __init__(self, base_url: str) -> None:
        import authlete_sdk

        self._client = authlete_sdk.AsyncAuthleteClient(
            base_url=base_url, service_id=SERVICE, access_token="token", ca_certificate=TRUSTED
        )
        self._tokens = self._client.token_management
        self._grant_type = authlete_sdk.GrantType.AUTHORIZATION_CODE

    async def create(self) -> int:
        created = await self._tokens.create(
            grant_type=self._grant_type,
            client_id=26_478_243_745_571,
            subject="john",
            scopes=["history.read", "timeline.read"],
        )
        return len(created.access_token or "")

    async def list(self) -> int:
        listed = await self._tokens.list(subject="john", start=0, end=100)
        return sum(len(token.subject or "") for token in listed.access_tokens)

    async def close(self) -> None:
        await self._client.aclose()


class HttpClient:
    """The standard library, with a connection that each thread keeps."""

    def __init__(self, base_url: str) -> None:
        scheme, _, rest = base_url.partition("://")
        self._address, _, prefix = rest.partition("/")
        self._prefix = f"/{prefix}" if prefix else ""
        self._tls = ssl.create_default_context(cafile=AUTHORITY) if scheme == "https" else None
        self._of_thread = threading.local()

    def _call(self, operation: str) -> int:
        try:
            connection = self._of_thread.connection
        except AttributeError:
            if self._tls:
                connection = http.client.HTTPSConnection(self._address, context=self._tls)
            else:
                connection = http.client.HTTPConnection(self._address)
            self._of_thread.connection = connection
        connection.request("POST", self._prefix + PATHS[operation], json.dumps(BODIES[operation]), HEADERS)
        response = connection.getresponse()
        answer = json.loads(response.read())
        if response.status != 200:
            raise RuntimeError(response.reason)
        return seen(operation, answer)

    def create(self) -> int:
        return self._call("create")

    def list(self) -> int:
        return self._call("list")

    def close(self) -> None:
        self._of_thread.connection.close()


class Requests:
    """requests with a session."""

    def __init__(self, base_url: str) -> None:
        import requests

        self._base = base_url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = AUTHORITY or True
        self._session.headers["Authorization"] = "Bearer token"
        adapter = requests.adapters.HTTPAdapter(pool_maxsize=64)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def _call(self, operation: str) -> int:
        response = self._session.post(self._base + PATHS[operation], json=BODIES[operation])
        response.raise_for_status()
        return seen(operation, response.json())

    def create(self) -> int:
        return self._call("create")

    def list(self) -> int:
        return self._call("list")

    def close(self) -> None:
        self._session.close()


class Httpx:
    """httpx, blocking."""

    def __init__(self, base_url: str) -> None:
        import httpx

        verify = ssl.create_default_context(cafile=AUTHORITY)
        self._base = base_url
        self._client = httpx.Client(verify=verify, trust_env=False, headers={"Authorization": "Bearer token"})

    def _call(self, operation: str) -> int:
        response = self._client.post(self._base + PATHS[operation], json=BODIES[operation])
        response.raise_for_status()
        return seen(operation, response.json())

    def create(self) -> int:
        return self._call("create")

    def list(self) -> int:
        return self._call("list")

    def close(self) -> None:
        self._client.close()


class AsyncHttpx:
    """httpx on asyncio."""

    def __init__(self, base_url: str) -> None:
        import httpx

        verify = ssl.create_default_context(cafile=AUTHORITY)
        self._base = base_url
        self._client = httpx.AsyncClient(verify=verify, trust_env=False, headers={"Authorization": "Bearer token"})

    async def _call(self, operation: str) -> int:
        response = await self._client.post(self._base + PATHS[operation], json=BODIES[operation])
        response.raise_for_status()
        return seen(operation, response.json())

    async def create(self) -> int:
        return await self._call("create")

    async def list(self) -> int:
        return await self._call("list")

    async def close(self) -> None:
        await self._client.aclose()


class Aiohttp:
    """aiohttp, which exists on asyncio only."""

    def __init__(self, base_url: str) -> None:
        import aiohttp

        self._base = base_url
        tls = ssl.create_default_context(cafile=AUTHORITY)
        connector = aiohttp.TCPConnector(limit=256, ssl=tls)
        self._session = aiohttp.ClientSession(connector=connector, headers={"Authorization": "Bearer token"})

    async def _call(self, operation: str) -> int:
        url = self._base + PATHS[operation]
        async with self._session.post(url, json=BODIES[operation], raise_for_status=True) as response:
            return seen(operation, await response.json())

    async def create(self) -> int:
        return await self._call("create")

    async def list(self) -> int:
        return await self._call("list")

    async def close(self) -> None:
        await self._session.close()


class Authlete:
    """The package `authlete` of PyPI."""

    def __init__(self, base_url: str) -> None:
        from authlete.api.authlete_api_impl import AuthleteApiImpl
        from authlete.conf.authlete_configuration import AuthleteConfiguration
        from authlete.dto.token_create_request import TokenCreateRequest
        from authlete.types.grant_type import GrantType

        configuration = {
            "apiVersion": "V3",
            "baseUrl": base_url,
            "serviceApiKey": SERVICE,
            "serviceAccessToken": "token",
        }
        self._api = AuthleteApiImpl(AuthleteConfiguration(configuration))
        self._request = TokenCreateRequest
        self._grant_type = GrantType.AUTHORIZATION_CODE

    def create(self) -> int:
        request = self._request()
        request.grantType = self._grant_type
        request.clientId = 26_478_243_745_571
        request.subject = "john"
        request.scopes = ["history.read", "timeline.read"]
        return len(self._api.tokenCreate(request).accessToken)

    def list(self) -> int:
        listed = self._api.getTokenList(None, "john", 0, 100)
        return sum(len(token.subject) for token in listed.accessTokens)

    def close(self) -> None:
        pass


CALLERS: dict[str, type[Any]] = {
    "sdk": Sdk,
    "sdk-asyncio": AsyncSdk,
    "http.client": HttpClient,
    "requests": Requests,
    "httpx": Httpx,
    "httpx-asyncio": AsyncHttpx,
    "aiohttp": Aiohttp,
    "authlete": Authlete,
}


def timed(call: Callable[[], int], calls: int, times: list[int]) -> None:
    """Call so many times."""
    now = time.perf_counter_ns
    for _ in range(calls):
        began = now()
        assert call(), "an answer without content"
        times.append(now() - began)


async def timed_asyncio(call: Callable[[], Awaitable[int]], calls: int, times: list[int]) -> None:
    """Await so many calls."""
    now = time.perf_counter_ns
    for _ in range(calls):
        began = now()
        assert await call(), "an answer without content"
        times.append(now() - began)


def shares(task: dict[str, Any]) -> list[int]:
    """Divide the calls among the callers."""
    each, more = divmod(task["calls"], task["callers"])
    return [each + (index < more) for index in range(task["callers"])]


def in_threads(call: Callable[[], int], task: dict[str, Any]) -> list[int]:
    """Let so many threads share the calls."""
    times: list[int] = []
    if task["callers"] == 1:
        timed(call, task["calls"], times)
        return times
    threads = [threading.Thread(target=timed, args=(call, share, times)) for share in shares(task)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


async def in_tasks(call: Callable[[], Awaitable[int]], task: dict[str, Any]) -> list[int]:
    """Let so many tasks share the calls."""
    times: list[int] = []
    await asyncio.gather(*(timed_asyncio(call, share, times) for share in shares(task)))
    return times


class Stopwatch:
    """Processor time of this process, and time on the wall."""

    def __init__(self) -> None:
        gc.collect()
        self._began = time.process_time(), time.perf_counter()

    def report(self, times: list[int] | None = None) -> dict[str, float]:
        """Tell what it took."""
        processor, clock = time.process_time(), time.perf_counter()
        report = {"cpu": processor - self._began[0], "wall": clock - self._began[1]}
        if times:
            times.sort()
            for name, share in (("p50", 0.5), ("p99", 0.99)):
                report[name] = times[int((len(times) - 1) * share)] / 1e9
        return report


def answer(report: dict[str, float]) -> None:
    """Hand over what it took."""
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()


def serve(kind: type[Any]) -> None:
    """Do what the lines say, blocking."""
    known: tuple[str, Any] | None = None
    for line in sys.stdin:
        task = json.loads(line)
        if task["operation"] == "clients":
            stopwatch = Stopwatch()
            for _ in range(task["calls"]):
                caller = kind(task["base_url"])
                caller.create()
                caller.close()
            answer(stopwatch.report())
            continue
        if known is None or known[0] != task["base_url"]:
            known = task["base_url"], kind(task["base_url"])
        call = known[1].list if task["operation"] == "list" else known[1].create
        stopwatch = Stopwatch()
        times = in_threads(call, task)
        answer(stopwatch.report(times))


async def serve_asyncio(kind: type[Any]) -> None:
    """Do what the lines say, on one event loop."""
    known: tuple[str, Any] | None = None
    # Nothing else goes on while it waits for a line.
    for line in sys.stdin:
        task = json.loads(line)
        if task["operation"] == "clients":
            stopwatch = Stopwatch()
            for _ in range(task["calls"]):
                caller = kind(task["base_url"])
                await caller.create()
                await caller.close()
            answer(stopwatch.report())
            continue
        if known is None or known[0] != task["base_url"]:
            if known:
                await known[1].close()
            known = task["base_url"], kind(task["base_url"])
        call = known[1].list if task["operation"] == "list" else known[1].create
        stopwatch = Stopwatch()
        times = await in_tasks(call, task)
        answer(stopwatch.report(times))
    if known:
        await known[1].close()


if __name__ == "__main__":
    chosen = CALLERS[sys.argv[1]]
    if asyncio.iscoroutinefunction(chosen.create):
        asyncio.run(serve_asyncio(chosen))
    else:
        serve(chosen)

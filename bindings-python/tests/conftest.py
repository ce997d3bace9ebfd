"""What the tests of the package's manners share: servers and clients of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from authlete_sdk import AsyncAuthleteClient, AuthleteClient
from programs import case_server, fetch, local_server

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENT = 2000001


@pytest.fixture(scope="session")
def ready() -> Iterator[dict[str, Any]]:
    with local_server() as ready:
        yield ready


@pytest.fixture
def options(ready: dict[str, Any]) -> dict[str, Any]:
    fetch(f"{ready['baseUrl']}/_local/reset", {}, "POST")
    return {"base_url": ready["baseUrl"], "service_id": ready["serviceId"], "access_token": ready["accessToken"]}


@pytest.fixture
def client(options: dict[str, Any]) -> Iterator[AuthleteClient]:
    with AuthleteClient(**options) as client:
        yield client


@pytest.fixture
def async_client(options: dict[str, Any]) -> AsyncAuthleteClient:
    return AsyncAuthleteClient(**options)


@pytest.fixture(scope="session")
def cases() -> Iterator[str]:
    with case_server() as ready:
        yield ready["baseUrl"]


class Hanging:
    """A place where a request gets no answer."""

    def __init__(self, base_url: str, run: str) -> None:
        self._base_url = base_url
        self._run = f"token_management.create.cancelled/{run}"
        self.options: dict[str, Any] = {
            "base_url": f"{base_url}/case/{self._run}",
            "service_id": "1000001",
            "access_token": "api-access-token-of-the-tests",
            "max_retries": 0,
        }

    def await_request(self) -> None:
        fetch(f"{self._base_url}/await-request/{self._run}")

    def await_close(self) -> int:
        closed: int = fetch(f"{self._base_url}/await-close/{self._run}")["closedEarly"]
        return closed


@pytest.fixture
def hanging(cases: str, request: pytest.FixtureRequest) -> Hanging:
    return Hanging(cases, "".join(letter if letter.isalnum() else "-" for letter in request.node.name))


def requests_seen(ready: dict[str, Any]) -> list[dict[str, Any]]:
    """Tell what the local server was asked."""
    seen: list[dict[str, Any]] = fetch(f"{ready['baseUrl']}/_local/requests")["requests"]
    return seen

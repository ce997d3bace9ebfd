"""Fixtures for pytest.

Put this into ``conftest.py``::

pytest_plugins = ["authlete_sdk.testing.plugin"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from authlete_sdk.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from authlete_sdk import AuthleteClient

__all__ = ["authlete_client", "authlete_server"]


@pytest.fixture(scope="session")
def _authlete_process() -> Iterator[LocalServer]:
    """One process serves all tests."""
    with LocalServer() as server:
        yield server


@pytest.fixture
def authlete_server(_authlete_process: LocalServer) -> LocalServer:
    """Give a local server as if it had just been started: no tokens, no faults, the real time."""
    _authlete_process.start()
    _authlete_process.reset()
    return _authlete_process


@pytest.fixture
def authlete_client(authlete_server: LocalServer) -> Iterator[AuthleteClient]:
    """Give a client of the local server."""
    with authlete_server.client() as client:
        yield client

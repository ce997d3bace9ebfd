"""Starts the programs that the tests talk to. Each ends when its standard input closes, so none outlives the tests."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

from authlete_sdk.testing import LocalServer
from authlete_sdk.testing._program import Program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


def built(name: str) -> str:
    """Find a program where cargo has put it."""
    program = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / name
    if not program.exists():
        message = f"there is no {program}: run `cargo build -p {name}`"
        raise FileNotFoundError(message)
    return str(program)


@contextmanager
def running(name: str, *options: str) -> Iterator[dict[str, Any]]:
    """Run a program that says in its first line, in JSON, that it is ready."""
    program = Program([built(name), *options])
    try:
        yield program.ready
    finally:
        program.stop()


def case_server() -> Any:
    """Run the server of the shared cases."""
    return running("authlete-case-server")


@contextmanager
def local_server(*, strict: bool = False) -> Iterator[dict[str, Any]]:
    """Run the local server on the fixture that all tests share."""
    fixture = ROOT / "tests/fixtures/standard.json"
    with LocalServer(fixture=fixture, strict=strict, program=built("authlete-local")) as server:
        yield {
            "baseUrl": server.base_url,
            "serviceId": server.service_id,
            "accessToken": server.access_token,
            "apiKey": server.api_key,
            "apiSecret": server.api_secret,
        }


def fetch(url: str, body: object = None, method: str | None = None) -> Any:
    """Send JSON and read JSON."""
    data = None if body is None else json.dumps(body).encode()
    request = Request(url, data, {"content-type": "application/json"}, method=method)  # noqa: S310 - our own servers
    with urlopen(request, timeout=30) as answer:  # noqa: S310
        text = answer.read()
    return json.loads(text) if text else None

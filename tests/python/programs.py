"""Starts the programs that the tests talk to. Each ends when its standard input closes, so none outlives the tests."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@contextmanager
def running(name: str, *options: str) -> Iterator[dict[str, Any]]:
    """Run a program that says in its first line, in JSON, that it is ready."""
    program = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / name
    if not program.exists():
        message = f"there is no {program}: run `cargo build -p {name}`"
        raise FileNotFoundError(message)
    with subprocess.Popen([program, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def case_server() -> Any:
    """Run the server of the shared cases."""
    return running("authlete-case-server")


def local_server(*options: str) -> Any:
    """Run the local server on the fixture that all tests share."""
    return running(
        "authlete-local",
        *("serve", "--listen", "127.0.0.1:0", "--database", ":memory:", "--admin", "--until-stdin-closes"),
        *("--fixture", str(ROOT / "tests/fixtures/standard.json")),
        *options,
    )


def fetch(url: str, body: object = None, method: str | None = None) -> Any:
    """Send JSON and read JSON."""
    data = None if body is None else json.dumps(body).encode()
    request = Request(url, data, {"content-type": "application/json"}, method=method)  # noqa: S310 - our own servers
    with urlopen(request, timeout=30) as answer:  # noqa: S310
        text = answer.read()
    return json.loads(text) if text else None

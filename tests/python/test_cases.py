"""Runs every shared case through both clients."""

from __future__ import annotations

import asyncio
import json
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

from authlete_sdk import AuthleteError
from compare import assert_error_agrees, difference, renditions
from programs import ROOT, case_server, fetch
from wire import CALLS, awaited, blocking, to_wire

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULTS = {
    "service_id": "1000001",
    "access_token": "api-access-token-of-the-tests",
    "timeout": 10,
    "max_retries": 0,
}

FOLDER = ROOT / "tests/cases"
CASES: dict[str, dict[str, Any]] = {
    f"{file.parent.name}.{file.stem}.{case['name']}": case
    for file in sorted(FOLDER.glob("*/*.json"))
    for case in json.loads(file.read_text())
}


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, Any]]:
    with case_server() as ready:
        yield ready


def options_of(case: dict[str, Any], base: str) -> dict[str, Any]:
    options = {"base_url": base, **DEFAULTS, **case.get("options", {})}
    return {
        name: value.replace("${baseUrl}", base) if isinstance(value, str) else value for name, value in options.items()
    }


def test_the_server_answers_the_same_cases(server: dict[str, Any]) -> None:
    assert sorted(CASES) == sorted(server["cases"])


@pytest.mark.parametrize("mode", CALLS)
@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case.get("cancel")])
def test_case(server: dict[str, Any], name: str, mode: str) -> None:
    case = CASES[name]
    options = options_of(case, f"{server['baseUrl']}/case/{name}/{mode}")
    outcome: Any
    try:
        outcome = CALLS[mode](options, case["operation"], case.get("request", {}))
    except AuthleteError as error:
        outcome = error

    report = fetch(f"{server['baseUrl']}/report/{name}/{mode}")
    assert report["mismatches"] == []
    shown: list[str] = []
    attempts = case.get("attempts", 1 if "http" in case else 0)
    if "error" in case:
        assert isinstance(outcome, AuthleteError), outcome
        assert_error_agrees(outcome, case["error"])
        assert outcome.attempts == attempts
    else:
        if isinstance(outcome, AuthleteError):
            raise outcome
        assert difference(case["result"], to_wire(outcome)) is None
        if "answer" in case:
            answer = outcome.http_answer()
            assert case["answer"] == (
                answer and {"status": answer.status, "headers": answer.headers, "body": answer.body}
            )
            shown.append(repr(answer))
    assert report["attempts"] == attempts
    shown += renditions(outcome)
    assert [secret for secret in case.get("secrets", []) if any(secret in way for way in shown)] == []


CANCELLED = [name for name, case in CASES.items() if case.get("cancel")]


@pytest.mark.parametrize("name", CANCELLED)
def test_ctrl_c_ends_the_request(server: dict[str, Any], name: str) -> None:
    case, run = CASES[name], f"{name}/blocking"

    def interrupt() -> None:
        fetch(f"{server['baseUrl']}/await-request/{run}")
        signal.raise_signal(signal.SIGINT)

    interrupter = threading.Thread(target=interrupt)
    interrupter.start()
    with pytest.raises(KeyboardInterrupt):
        blocking(options_of(case, f"{server['baseUrl']}/case/{run}"), case["operation"], case["request"])
    interrupter.join()
    assert fetch(f"{server['baseUrl']}/await-close/{run}")["closedEarly"] > 0


@pytest.mark.parametrize("name", CANCELLED)
def test_cancelling_a_task_ends_the_request(server: dict[str, Any], name: str) -> None:
    case, run = CASES[name], f"{name}/asyncio"

    async def cancel() -> None:
        options = options_of(case, f"{server['baseUrl']}/case/{run}")
        task = asyncio.create_task(awaited(options, case["operation"], case["request"]))
        await asyncio.to_thread(fetch, f"{server['baseUrl']}/await-request/{run}")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert fetch(f"{server['baseUrl']}/await-close/{run}")["closedEarly"] > 0

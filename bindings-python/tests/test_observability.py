from __future__ import annotations

import asyncio
import copy
import io
import itertools
import logging
import pickle
import sys
import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import pytest

from authlete_sdk import (
    AsyncAuthleteClient,
    AuthleteClient,
    ConfigurationError,
    GrantType,
    HttpInfo,
    NotFoundError,
    ServerError,
)
from conftest import CLIENT
from programs import fetch

if TYPE_CHECKING:
    from collections.abc import Iterator

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def fail_once(options: dict[str, Any], status: int, **headers: str) -> None:
    fault = {"operation": "*", "status": status, "headers": {"x-request-id": "7", **headers}}
    fetch(f"{options['base_url']}/_local/faults", fault)


def fields(record: logging.LogRecord, *names: str) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in names)


def test_a_response_tells_how_its_call_went_and_is_worth_what_it_says(
    client: AuthleteClient, options: dict[str, Any]
) -> None:
    fail_once(options, 503)
    tokens = client.token_management.list()
    assert isinstance(tokens.http, HttpInfo)
    assert (tokens.http.status_code, tokens.http.attempts, tokens.http.request_id) == (200, 2, None)
    assert tokens.http.duration > 0
    assert tokens.http.headers["content-type"].startswith("application/json")
    again = client.token_management.list()
    assert again == tokens
    assert "http" not in repr(tokens)
    assert "http" not in tokens.to_dict()
    copied = pickle.loads(pickle.dumps(tokens))  # noqa: S301 - our own
    assert copied == tokens
    assert copied.http is None
    assert copy.copy(tokens) == tokens
    assert "application/json" not in repr(tokens.http)


def test_an_error_tells_it_as_well_and_still_pickles(client: AuthleteClient, options: dict[str, Any]) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.token_management.delete(access_token_identifier="no-such-token")
    http = caught.value.http
    assert http is not None
    assert (http.status_code, http.attempts) == (404, 1)
    assert pickle.loads(pickle.dumps(caught.value)).http == http  # noqa: S301 - our own
    with pytest.raises(ConfigurationError) as refused:
        client.token_management.delete(access_token_identifier="")
    assert refused.value.http is None
    fail_once(options, 500)
    with pytest.raises(ServerError) as failed:
        client.token_management.list()
    assert failed.value.http
    assert failed.value.http.request_id == "7"


@pytest.mark.parametrize("mode", ["blocking", "asyncio"])
def test_calls_and_retries_are_logged(mode: str, options: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    async def awaited() -> None:
        async with AsyncAuthleteClient(**options) as client:
            await client.token_management.list()
            with pytest.raises(NotFoundError):
                await client.token_management.delete(access_token_identifier="a-token-that-is-none")

    def blocked() -> None:
        with AuthleteClient(**options) as client:
            client.token_management.list()
            with pytest.raises(NotFoundError):
                client.token_management.delete(access_token_identifier="a-token-that-is-none")

    fail_once(options, 503)
    with caplog.at_level(logging.DEBUG, logger="authlete_sdk"):
        if mode == "asyncio":
            asyncio.run(awaited())
        else:
            blocked()
    retry, listed, deleted = (record for record in caplog.records if record.name == "authlete_sdk")
    assert retry.levelno == logging.WARNING
    assert fields(retry, "operation", "attempt", "status_code") == ("token_management.list", 1, 503)
    assert "is tried again in" in retry.getMessage()
    assert listed.levelno == logging.DEBUG
    assert fields(listed, "operation", "status_code", "attempts") == ("token_management.list", 200, 2)
    assert listed.getMessage().startswith("token_management.list succeeded: HTTP 200 (")
    assert deleted.levelno == logging.INFO
    assert fields(deleted, "status_code", "attempts", "result_code") == (404, 1, "A161202")
    assert fields(deleted, "milliseconds")[0] > 0
    everything = "\n".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records)
    assert options["access_token"] not in everything
    assert "a-token-that-is-none" not in everything


def test_records_are_made_in_the_context_of_the_caller(options: dict[str, Any]) -> None:
    """A filter learns from a context variable which of several tasks and threads a record is about."""
    name: ContextVar[str] = ContextVar("name", default="nobody")
    seen: list[tuple[str, str]] = []

    def note(_: logging.LogRecord) -> bool:
        seen.append((name.get(), threading.current_thread().name))
        return True

    async def one(client: AsyncAuthleteClient, who: str) -> None:
        name.set(who)
        await client.token_management.list()

    async def several() -> None:
        async with AsyncAuthleteClient(**options) as client:
            await asyncio.gather(*(one(client, who) for who in names))

    names = ["anna", "ben", "carla"]
    logger = logging.getLogger("authlete_sdk")
    logger.addFilter(note)
    logger.setLevel(logging.DEBUG)
    try:
        asyncio.run(several())
        assert sorted(who for who, _ in seen) == names
        seen.clear()
        with AuthleteClient(**options) as client:
            threads = [threading.Thread(target=client.token_management.list, name=who) for who in names]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(thread for _, thread in seen) == names
    finally:
        logger.removeFilter(note)
        logger.setLevel(logging.NOTSET)


def test_retries_are_logged_while_the_call_goes_on(
    client: AuthleteClient, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """A handler learns of a retry before the call ends: it can still put the server right."""

    class PutRight(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            fetch(f"{options['base_url']}/_local/faults", method="DELETE")

    handler = PutRight()
    logger = logging.getLogger("authlete_sdk")
    logger.addHandler(handler)
    try:
        headers = {"Retry-After": "1"}
        fetch(
            f"{options['base_url']}/_local/faults", {"operation": "*", "status": 429, "times": 99, "headers": headers}
        )
        assert client.with_options(max_retries=1).token_management.list().total_count == 0
    finally:
        logger.removeHandler(handler)
    assert len(caplog.records) == 1


def test_a_program_that_does_not_listen_hears_nothing_of_calls(
    client: AuthleteClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="authlete_sdk"):
        client.token_management.list()
    assert caplog.records == []


def test_a_filter_that_raises_does_not_change_what_a_call_returns(
    client: AuthleteClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: logging.LogRecord) -> bool:
        raise ValueError

    logger = logging.getLogger("authlete_sdk")
    logger.addFilter(broken)
    logger.setLevel(logging.DEBUG)
    try:
        raised: list[Any] = []
        monkeypatch.setattr(sys, "unraisablehook", raised.append)
        assert client.token_management.list().total_count == 0
        assert [one.exc_type for one in raised] == [ValueError]
    finally:
        logger.removeFilter(broken)
        logger.setLevel(logging.NOTSET)


def test_one_formatter_serves_calls_and_retries(client: AuthleteClient, options: dict[str, Any]) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(
        logging.Formatter("%(levelname)s %(operation)s %(status_code)s %(attempt)s %(attempts)s %(milliseconds)s")
    )
    logger = logging.getLogger("authlete_sdk")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        fail_once(options, 503)
        client.token_management.list()
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    retried, listed = written.getvalue().splitlines()
    assert retried == "WARNING token_management.list 503 1 None None"
    assert listed.startswith("DEBUG token_management.list 200 None 2 ")


class Ended(KeyboardInterrupt):
    """What a signal's handler raises, at whatever line of a logging handler it finds the program."""


@pytest.fixture
def ending() -> Iterator[list[str]]:
    """Let the first record of each call end the program, and tell of which calls there were records."""
    told: list[str] = []

    class Ending(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(record.getMessage())
            raise Ended

    logger, handler = logging.getLogger("authlete_sdk"), Ending()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield told
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def test_an_interrupt_in_a_logging_handler_ends_a_blocking_call(
    client: AuthleteClient, ending: list[str], options: dict[str, Any]
) -> None:
    # The retry is told of while it is waited for, unless that takes less than a tenth of a second.
    fail_once(options, 503, **{"retry-after": "5"})
    with pytest.raises(Ended):
        client.token_management.list()
    assert len(ending) == 1
    assert "is tried again" in ending[0]
    with pytest.raises(Ended):
        client.token_management.list()
    assert len(ending) == 2


def test_an_interrupt_in_a_logging_handler_ends_the_loop_and_loses_no_answer(
    options: dict[str, Any], ending: list[str]
) -> None:
    client = AsyncAuthleteClient(**options)
    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(client.token_management.list()) for _ in range(8)]
    everything = asyncio.gather(*tasks)

    def is_interrupted() -> bool:
        try:
            loop.run_until_complete(everything)
        except Ended:
            return True
        return False

    interrupts = len(list(itertools.takewhile(bool, (is_interrupted() for _ in range(len(tasks) + 1)))))
    assert [tokens.total_count for tokens in everything.result()] == [0] * len(tasks)
    assert 1 <= interrupts <= len(ending) == len(tasks)
    loop.close()


def test_a_trace_is_passed_on_to_the_calls_of_a_derived_client(client: AuthleteClient) -> None:
    traced = client.with_options(traceparent=TRACE)
    token = traced.token_management.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=CLIENT)
    assert token.http is not None
    with pytest.raises(ConfigurationError, match="`traceparent` is not of the form"):
        client.with_options(traceparent="00-1-2-3")

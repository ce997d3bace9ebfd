"""Clients in processes that were forked, spawned, or made by a server that loads the application before it forks."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import re
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import pytest

from authlete_sdk import AsyncAuthleteClient, AuthleteClient, ConnectionFailedError
from conftest import CLIENT, Hanging

if TYPE_CHECKING:
    from pathlib import Path


def exit_code(child: int) -> int:
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def total(options: dict[str, Any], results: Any) -> None:
    with AuthleteClient(**options) as client:
        results.put(client.token_management.list().total_count)


def test_a_spawned_process_makes_a_client_of_its_own(client: AuthleteClient, options: dict[str, Any]) -> None:
    client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)
    processes = multiprocessing.get_context("spawn")
    results = processes.SimpleQueue()
    child = processes.Process(target=total, args=(options, results))
    child.start()
    child.join(60)
    assert child.exitcode == 0
    assert results.get() == 1


def test_a_fork_with_calls_under_way_leaves_both_processes_working(options: dict[str, Any], hanging: Hanging) -> None:
    async def story() -> None:
        slow = AsyncAuthleteClient(**hanging.options)
        quick = AsyncAuthleteClient(**options)
        call = slow.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)
        task = asyncio.ensure_future(call)
        await asyncio.to_thread(hanging.await_request)
        child = os.fork()
        if child == 0:
            # The child lets go of the call, which must neither wait for threads of its parent nor end the request.
            try:
                call.close()
                del call, task, slow
                gc.collect()
                os._exit(asyncio.new_event_loop().run_until_complete(quick.token_management.list()).total_count)
            finally:
                os._exit(99)
        assert await asyncio.to_thread(exit_code, child) == 0
        assert not task.done()
        assert (await quick.token_management.list()).total_count == 0
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(story())
    assert hanging.await_close() == 1


def test_forks_at_any_moment_of_a_busy_loop(options: dict[str, Any]) -> None:
    async def story() -> list[int]:
        client = AsyncAuthleteClient(**options)
        calls = [asyncio.ensure_future(client.token_management.list()) for _ in range(64)]
        children = []
        for _ in range(8):
            await asyncio.sleep(0)
            child = os.fork()
            if child == 0:
                try:
                    loop = asyncio.new_event_loop()
                    os._exit(loop.run_until_complete(client.token_management.list()).total_count)
                finally:
                    os._exit(99)
            children.append(child)
        await asyncio.gather(*calls)
        return [await asyncio.to_thread(exit_code, child) for child in children]

    assert asyncio.run(story()) == [0] * 8


def test_a_connection_is_not_used_again_after_its_call_was_cancelled(hanging: Hanging, options: dict[str, Any]) -> None:
    client = AuthleteClient(**hanging.options)
    elsewhere = client.with_options(base_url=options["base_url"], timeout=5)

    def interrupt() -> None:
        hanging.await_request()
        signal.raise_signal(signal.SIGINT)

    interrupter = threading.Thread(target=interrupt)
    interrupter.start()
    with pytest.raises(KeyboardInterrupt):
        client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)
    interrupter.join()
    assert hanging.await_close() == 1
    assert elsewhere.token_management.list().total_count == 0
    with pytest.raises(ConnectionFailedError):
        client.with_options(base_url="http://127.0.0.1:1").token_management.list()


APPLICATION = """
import os
from authlete_sdk import AuthleteClient

client = AuthleteClient.from_env()
loaded_by = os.getpid()
before = client.token_management.list().total_count

def application(environment, start_response):
    count = client.token_management.list().total_count
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{loaded_by != os.getpid()} {before} {count}".encode()]
"""


def test_gunicorn_forks_an_application_that_has_a_client(options: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "application.py").write_text(APPLICATION)
    environment = {
        **os.environ,
        "AUTHLETE_BASE_URL": options["base_url"],
        "AUTHLETE_SERVICE_APIKEY": options["service_id"],
        "AUTHLETE_SERVICE_ACCESSTOKEN": options["access_token"],
    }
    with subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--preload", "--workers", "2", "--bind", "127.0.0.1:0", "application"],
        cwd=tmp_path,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stderr is not None
        try:
            for line in server.stderr:
                if found := re.search(r"Listening at: (http://\S+)", line):
                    break
            assert found, "gunicorn does not listen"
            for _ in range(8):
                with urlopen(found[1], timeout=30) as answer:  # noqa: S310 - our own server
                    assert answer.read() == b"True 0 0"
        finally:
            server.terminate()
            assert "Traceback" not in server.stderr.read()
    assert server.returncode == 0

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from authlete_sdk import (
    AccessToken,
    AuthleteClient,
    ConfigurationError,
    ConnectionFailedError,
    GrantType,
    RequestTimeoutError,
    ServerError,
    TokenCreateRequest,
    TokenListRequest,
)
from conftest import CLIENT, Hanging, requests_seen
from programs import fetch


def create(client: AuthleteClient, count: int = 1) -> None:
    for _ in range(count):
        client.token_management.create(grant_type=GrantType.AUTHORIZATION_CODE, client_id=CLIENT, subject="john")


def test_a_request_is_an_object_or_its_fields(client: AuthleteClient) -> None:
    request = TokenCreateRequest(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=CLIENT, scopes=["history.read"])
    by_object = client.token_management.create(request)
    by_fields = client.token_management.create(
        grant_type=GrantType.CLIENT_CREDENTIALS, client_id=CLIENT, scopes=["history.read"]
    )
    assert by_object.scopes == by_fields.scopes == ["history.read"]
    assert by_object.access_token != by_fields.access_token
    with pytest.raises(TypeError, match="not both"):
        client.token_management.create(request, subject="john")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="takes a TokenCreateRequest or its fields as keywords, not TokenListRequest"):
        client.token_management.create(TokenListRequest())  # type: ignore[call-overload]
    assert client.token_management.delete(access_token_identifier=by_object.access_token or "") is None


def test_a_derived_client_has_its_own_options_and_the_same_connections(client: AuthleteClient) -> None:
    create(client)
    other = client.with_options(service_id="1000002")
    assert client.token_management.list().total_count == 1
    assert other.token_management.list().total_count == 0
    assert "1000002" in repr(other)
    with pytest.raises(ConfigurationError, match="`proxy` belongs to the connections"):
        client.with_options(proxy="http://127.0.0.1:1")


def test_a_closed_client_says_so_and_leaves_others_open(options: dict[str, Any]) -> None:
    with AuthleteClient(**options) as client:
        derived = client.with_options(timeout=5)
    with pytest.raises(ConfigurationError, match="the client is closed"):
        client.token_management.list()
    with pytest.raises(ConfigurationError, match="the client is closed"):
        client.token_management.list_all()
    assert derived.token_management.list().total_count == 0
    client.close()


def test_the_environment_makes_a_client(ready: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTHLETE_BASE_URL", ready["baseUrl"])
    monkeypatch.setenv("AUTHLETE_SERVICE_APIKEY", ready["serviceId"])
    monkeypatch.setenv("AUTHLETE_SERVICE_ACCESSTOKEN", ready["accessToken"])
    assert AuthleteClient.from_env(timeout=5).token_management.list(end=1).end == 1
    monkeypatch.delenv("AUTHLETE_SERVICE_APIKEY")
    monkeypatch.delenv("AUTHLETE_SERVICE_ACCESSTOKEN")
    with pytest.raises(ConfigurationError, match="AUTHLETE_SERVICE_ACCESSTOKEN"):
        AuthleteClient.from_env()


def test_many_threads_use_one_client(client: AuthleteClient) -> None:
    together = threading.Barrier(16)

    def work(_: int) -> int:
        together.wait()
        create(client, 10)
        return client.token_management.list().total_count

    with ThreadPoolExecutor(16) as threads:
        counts = list(threads.map(work, range(16)))
    assert max(counts) == client.token_management.list().total_count == 160


def test_other_threads_run_while_one_waits(hanging: Hanging) -> None:
    client = AuthleteClient(**hanging.options, timeout=1)

    def wait() -> None:
        with pytest.raises(RequestTimeoutError):
            client.token_management.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=CLIENT)

    waiting = threading.Thread(target=wait)
    waiting.start()
    # This very thread goes on, or it would learn that the request came only when the other one waits no more.
    hanging.await_request()
    assert waiting.is_alive()
    waiting.join()


INTERRUPTED = """
import sys
from authlete_sdk import AuthleteClient
client = AuthleteClient(base_url=sys.argv[1], service_id="1000001", access_token="api-access-token-of-the-tests")
try:
    client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=2000001)
except KeyboardInterrupt:
    print("interrupted", flush=True)
    sys.stdin.read()
"""


def test_ctrl_c_ends_the_request_while_the_client_lives_on(hanging: Hanging) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, hanging.options["base_url"]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        hanging.await_request()
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert hanging.await_close() == 1
        process.stdin.close()
    assert process.returncode == 0


def total(client: AuthleteClient, results: Any) -> None:
    results.put(client.token_management.list().total_count)


def test_a_forked_process_uses_the_client_of_its_parent(client: AuthleteClient) -> None:
    create(client)
    child = os.fork()
    if child == 0:
        # Whatever happens, the child must not run on into the test runner.
        try:
            create(client)
            os._exit(client.token_management.list().total_count)
        finally:
            os._exit(99)
    create(client)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) in {2, 3}
    assert client.token_management.list().total_count == 3


def test_processes_forked_in_the_middle_of_use_work_and_so_does_the_parent(client: AuthleteClient) -> None:
    create(client)
    processes = multiprocessing.get_context("fork")
    results = processes.SimpleQueue()
    busy = threading.Event()

    def keep_busy() -> None:
        while not busy.is_set():
            client.token_management.list()

    threads = [threading.Thread(target=keep_busy) for _ in range(4)]
    for thread in threads:
        thread.start()
    children = [processes.Process(target=total, args=(client, results)) for _ in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join(30)
    busy.set()
    for thread in threads:
        thread.join()
    assert [child.exitcode for child in children] == [0, 0, 0, 0]
    assert [results.get() for _ in children] == [1, 1, 1, 1]
    assert client.token_management.list().total_count == 1


def test_iterating_skips_nothing_although_every_token_is_deleted(client: AuthleteClient) -> None:
    create(client, 103)
    met = []
    for token in client.token_management.list_all(subject="john"):
        assert isinstance(token, AccessToken)
        client.token_management.delete(access_token_identifier=token.access_token_hash or "")
        met.append(token.access_token_hash)
    assert len(set(met)) == len(met) == 103
    assert client.token_management.list().total_count == 0


def test_an_iteration_that_is_left_reads_no_further(client: AuthleteClient, ready: dict[str, Any]) -> None:
    create(client, 45)
    before = len(requests_seen(ready))
    iteration = client.token_management.list_all(subject="john")
    assert len(requests_seen(ready)) == before
    for index, _ in enumerate(iteration):
        if index == 19:
            break
    seen = requests_seen(ready)[before:]
    assert [request["path"].endswith("/auth/token/get/list") for request in seen] == [True]
    assert len(list(iteration)) == 25


def test_an_iteration_goes_on_after_an_error(client: AuthleteClient, ready: dict[str, Any]) -> None:
    create(client, 25)
    iteration = client.with_options(max_retries=0).token_management.list_all(subject="john")
    first = [next(iteration) for _ in range(20)]
    fetch(f"{ready['baseUrl']}/_local/faults", {"operation": "*", "times": 1, "status": 503, "body": ""})
    with pytest.raises(ServerError):
        next(iteration)
    assert len({token.access_token_hash for token in [*first, *iteration]}) == 25


def test_start_and_end_make_no_sense_where_every_page_is_read(client: AuthleteClient) -> None:
    with pytest.raises(ConfigurationError, match="leave out `start` and `end`"):
        next(client.token_management.list_all(start=1))


def test_a_forked_process_goes_on_with_an_iteration(client: AuthleteClient) -> None:
    create(client, 25)
    iteration = client.token_management.list_all(subject="john")
    next(iteration)
    child = os.fork()
    if child == 0:
        try:
            os._exit(len(list(iteration)))
        finally:
            os._exit(99)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 24
    assert len(list(iteration)) == 24


def test_threads_that_share_an_iteration_share_its_records(client: AuthleteClient) -> None:
    create(client, 45)
    iteration = client.token_management.list_all()
    turn = threading.Barrier(5)
    taken: list[list[str | None]] = [[] for _ in range(5)]

    def work(mine: list[str | None]) -> None:
        for _ in range(9):
            turn.wait(30)
            mine.append(next(iteration).access_token_hash)

    threads = [threading.Thread(target=work, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(mine) for mine in taken] == [9] * 5
    assert len({record for mine in taken for record in mine}) == 45
    assert list(iteration) == []


def test_an_iteration_that_another_thread_reads_is_refused_in_a_forked_process(options: dict[str, Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        base_url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        client = AuthleteClient(**{**options, "base_url": base_url}, max_retries=0)
        iteration = client.token_management.list_all()
        failures: list[Exception] = []

        def read() -> None:
            try:
                next(iteration)
            except ConnectionFailedError as error:
                failures.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        connection, _ = silent.accept()
        connection.recv(1)
        child = os.fork()
        if child == 0:
            signal.alarm(30)
            try:
                next(iteration)
            except ConfigurationError as error:
                wanted = "token_management.list_all: another thread was reading this list when the process was forked"
                os._exit(7 if str(error).startswith(wanted) else 8)
            finally:
                os._exit(99)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 7
        connection.close()
        reader.join(60)
    assert len(failures) == 1

from __future__ import annotations

import asyncio
import math
import os
import shutil
import signal
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from authlete_sdk import AuthleteClient, ConnectionFailedError, GrantType, IntrospectionAction, ServerError
from authlete_sdk.testing import LocalServer, RecordedRequest
from programs import ROOT, built

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIXTURE = ROOT / "tests/fixtures/standard.json"

pytest_plugins = ["pytester"]


@pytest.fixture(scope="module", autouse=True)
def program() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUTHLETE_LOCAL", built("authlete-local"))
        yield


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


def test_a_server_without_a_fixture_has_two_clients(server: LocalServer) -> None:
    one, other = server.clients
    assert one.client_secret
    assert one.client_secret not in repr(one)
    with server.client() as client:
        token = client.token_management.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=other.client_id)
        assert token.access_token

    async def awaited() -> int:
        async with server.async_client(timeout=5) as client:
            return (await client.token_management.list()).total_count

    assert asyncio.run(awaited()) == 1


def test_a_fixture_is_a_file_or_its_content() -> None:
    with LocalServer(fixture=str(FIXTURE)) as server:
        assert server.service_id == "1000001"
    with LocalServer(fixture={"services": [{"service": {"apiKey": 77}}]}) as server:
        assert (server.service_id, server.clients) == ("77", [])


def test_the_environment_makes_a_client(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.reset()
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    with AuthleteClient.from_env() as client:
        assert client.token_management.list().access_tokens == []


def test_time_moves_when_it_is_told_to(server: LocalServer) -> None:
    server.reset()
    then = datetime(2030, 1, 1, tzinfo=timezone.utc)
    assert abs(server.set_time(then) - then) < timedelta(minutes=1)
    assert abs(server.advance(timedelta(days=1)) - then - timedelta(days=1)) < timedelta(minutes=1)
    server.reset()
    assert abs(server.advance(0) - datetime.now(timezone.utc)) < timedelta(minutes=1)


def test_answers_get_lost_and_what_was_asked_for_is_done(server: LocalServer) -> None:
    server.reset()
    with server.client(max_retries=0) as client:
        server.fail("token_management.create", abort="before-response", delay=0.01)
        with pytest.raises(ConnectionFailedError):
            client.token_management.create(
                grant_type=GrantType.CLIENT_CREDENTIALS, client_id=server.clients[0].client_id
            )
        assert client.token_management.list().total_count == 1
        server.fail(times=5, status=500, body="down")
        with pytest.raises(ServerError) as caught:
            client.token_management.list()
        assert caught.value.body == "down"
        server.clear_faults()
        client.token_management.list()
    assert [(request.method, request.status) for request in server.requests()] == [
        ("POST", 0),
        ("GET", 200),
        ("GET", 500),
        ("GET", 200),
    ]
    path = f"/api/{server.service_id}/auth/token/create"
    assert server.requests()[0] == RecordedRequest("POST", path, 0)


def test_a_failure_of_no_operation_is_refused(server: LocalServer) -> None:
    with pytest.raises(ValueError, match=r"there is no operation token_management\.destroy"):
        server.fail("token_management.destroy", status=500)


def test_what_would_do_nothing_is_refused(server: LocalServer) -> None:
    with pytest.raises(ValueError, match="say how the requests fail"):
        server.fail("token_management.list")
    for fraction in (0.9, timedelta(milliseconds=1500), -0.5, math.inf, math.nan):
        with pytest.raises(ValueError, match="by whole seconds, not by "):
            server.advance(fraction)
    with pytest.raises(ValueError, match="pass an aware one"):
        server.set_time(datetime(2030, 1, 1))  # noqa: DTZ001 - that is the point


def test_a_server_ends_although_another_process_holds_its_input(server: LocalServer) -> None:
    held = LocalServer().start()
    child = os.fork()
    if child == 0:
        signal.pause()
    try:
        held.stop()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    assert server.client().token_management.list().total_count is not None
    with pytest.raises(RuntimeError, match="the server is not running"):
        _ = held.base_url


def test_a_forked_process_leaves_the_server_to_the_one_that_started_it() -> None:
    with LocalServer() as server:
        child = os.fork()
        if child == 0:
            try:
                server.stop()
                os._exit(7)
            finally:
                os._exit(99)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 7
        with server.client() as client:
            assert client.token_management.list().total_count == 0


def test_a_forked_process_does_not_keep_the_server_running() -> None:
    script = """
import os, signal
from authlete_sdk.testing import LocalServer

server = LocalServer().start()
child = os.fork()
if child == 0:
    os.close(1)
    signal.alarm(60)
    signal.pause()
print(server.base_url, server.service_id, child, flush=True)
os._exit(9)
"""
    crashed = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, timeout=60, check=False)
    assert crashed.returncode == 9
    base_url, service_id, child = crashed.stdout.split()
    try:
        assert_gone(base_url, service_id)
    finally:
        os.kill(int(child), signal.SIGKILL)


def test_a_strict_server_checks_the_credentials() -> None:
    with LocalServer(strict=True) as server, server.client() as client:
        client.token_management.list()
        with pytest.raises(Exception, match="401"):
            client.with_options(access_token="another").token_management.list()


def test_what_is_missing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuntimeError, match="did not start: authlete-local: cannot use the fixture"):
        LocalServer(fixture=tmp_path / "none.json").start()
    with pytest.raises(FileNotFoundError, match=r"cannot run .*none .*: name the path of authlete-local"):
        LocalServer(program=tmp_path / "none").start()
    with pytest.raises(PermissionError, match=r"cannot run .*: name the path of authlete-local"):
        LocalServer(program=tmp_path).start()
    with pytest.raises(RuntimeError, match="echo is not authlete-local: it says 'serve --listen"):
        LocalServer(program=shutil.which("echo")).start()
    with pytest.raises(RuntimeError, match="the server is not running: call start"):
        _ = LocalServer().base_url
    monkeypatch.setenv("AUTHLETE_LOCAL", str(tmp_path / "none"))
    with pytest.raises(FileNotFoundError, match=r"AUTHLETE_LOCAL names .*none, which is no program"):
        LocalServer().start()
    monkeypatch.delenv("AUTHLETE_LOCAL")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    with pytest.raises(FileNotFoundError, match="run `pip install authlete-local`"):
        LocalServer().start()


def test_the_server_ends_when_the_test_crashes() -> None:
    script = """
import os
from authlete_sdk.testing import LocalServer

server = LocalServer().start()
print(server.base_url, server.service_id, flush=True)
os._exit(9)
"""
    crashed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert crashed.returncode == 9
    base_url, service_id = crashed.stdout.split()
    assert_gone(base_url, service_id)


def assert_gone(base_url: str, service_id: str) -> None:
    """Ask the server until it is gone: it notices at once, but there may be a moment in which it still answers."""
    client = AuthleteClient(base_url=base_url, service_id=service_id, access_token="x", max_retries=0, timeout=30)

    def list_until_it_fails() -> None:
        for _ in range(10_000):
            client.token_management.list()

    with client, pytest.raises(ConnectionFailedError):
        list_until_it_fails()


def test_the_fixtures_of_pytest(pytester: pytest.Pytester) -> None:
    pytester.makeconftest('pytest_plugins = ["authlete_sdk.testing.plugin"]')
    pytester.makepyfile(
        """
        import pytest
        from authlete_sdk import GrantType

        @pytest.mark.parametrize("round", [1, 2])
        def test_every_test_starts_from_nothing(authlete_server, authlete_client, round):
            assert authlete_client.token_management.list().total_count == 0
            authlete_client.token_management.create(
                grant_type=GrantType.CLIENT_CREDENTIALS, client_id=authlete_server.clients[0].client_id
            )
            authlete_server.stop() if round == 1 else None
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_a_token_expires(server: LocalServer) -> None:
    server.reset()
    with server.client() as client:
        token = client.token_management.create(
            grant_type=GrantType.CLIENT_CREDENTIALS,
            client_id=server.clients[0].client_id,
            access_token_duration=60,
        ).access_token
        assert token
        server.advance(61)
        assert client.introspection.process_request(token=token).action == IntrospectionAction.UNAUTHORIZED

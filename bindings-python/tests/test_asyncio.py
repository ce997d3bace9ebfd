from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import socket
import stat
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvloop

from authlete_sdk import AsyncAuthleteClient, ConfigurationError, GrantType, RequestTimeoutError, TokenCreateRequest
from conftest import CLIENT, Hanging, requests_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

REQUEST = TokenCreateRequest(grant_type=GrantType.AUTHORIZATION_CODE, client_id=CLIENT, subject="john")


class Unwatching(asyncio.SelectorEventLoop):
    """A loop that cannot watch descriptors, as on Windows."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [asyncio.new_event_loop, uvloop.new_event_loop, Unwatching]


def run(main: Coroutine[Any, Any, None], new_loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
    loop = new_loop()
    try:
        loop.run_until_complete(main)
    finally:
        loop.close()


@pytest.mark.parametrize("new_loop", LOOPS)
def test_calls_run_side_by_side_on_any_loop(
    async_client: AsyncAuthleteClient, new_loop: Callable[[], asyncio.AbstractEventLoop]
) -> None:
    async def main() -> None:
        tokens = await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(64)))
        assert len({token.access_token for token in tokens}) == 64
        for _ in range(5):
            await async_client.token_management.list()
        assert (await asyncio.create_task(async_client.token_management.list())).total_count == 64
        assert (await asyncio.wait_for(async_client.token_management.list(subject="john"), 10)).total_count == 64

    run(main(), new_loop)


def test_one_client_serves_several_loops_one_after_the_other_and_at_once(async_client: AsyncAuthleteClient) -> None:
    async def main() -> None:
        await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(8)))

    asyncio.run(main())
    threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    async def count() -> int:
        return (await async_client.token_management.list()).total_count

    assert asyncio.run(count()) == 40


@pytest.mark.parametrize("new_loop", LOOPS)
def test_cancelling_a_task_ends_the_request(
    hanging: Hanging, new_loop: Callable[[], asyncio.AbstractEventLoop]
) -> None:
    client = AsyncAuthleteClient(**hanging.options)

    async def main() -> None:
        task = asyncio.ensure_future(client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT))
        await asyncio.to_thread(hanging.await_request)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(hanging.await_close) == 1

    run(main(), new_loop)


def test_a_limit_of_the_caller_ends_the_request(hanging: Hanging) -> None:
    client = AsyncAuthleteClient(**hanging.options)

    async def main() -> None:
        call = client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(call, 0.3)
        assert await asyncio.to_thread(hanging.await_close) == 1

    asyncio.run(main())


def test_a_loop_may_be_closed_with_calls_under_way(hanging: Hanging) -> None:
    client = AsyncAuthleteClient(**hanging.options, timeout=1)
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT))
    loop.call_soon(loop.stop)
    loop.run_forever()
    hanging.await_request()
    loop.close()
    del task

    async def later() -> None:
        with pytest.raises(RequestTimeoutError):
            await client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)

    # By the time of this timeout that of the closed loop's call has passed as well.
    asyncio.run(later())


@pytest.mark.parametrize("new_loop", LOOPS)
def test_a_call_ends_whatever_its_limits_are(
    options: dict[str, Any], new_loop: Callable[[], asyncio.AbstractEventLoop]
) -> None:
    client = AsyncAuthleteClient(**options, total_timeout=sys.maxsize)

    async def main() -> None:
        assert (await asyncio.wait_for(client.token_management.list(), 60)).total_count == 0

    run(main(), new_loop)


def wakers() -> int:
    """Count the open Unix sockets: by them loops are woken.

    Connections are left out: one that was still being made for an abandoned call may stay, idle in the pool.
    """
    count = 0
    for descriptor in [int(entry.name) for entry in Path("/dev/fd").iterdir()]:
        # The descriptor of the listing itself is closed by now.
        with contextlib.suppress(OSError):
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                with socket.socket(fileno=os.dup(descriptor)) as duplicate:
                    count += duplicate.family == socket.AF_UNIX
    return count


def test_a_closed_loop_with_calls_under_way_is_forgotten(hanging: Hanging, options: dict[str, Any]) -> None:
    other = AsyncAuthleteClient(**options)
    client = AsyncAuthleteClient(**hanging.options)
    wakers_before = wakers()
    loops = []
    for _ in range(40):
        loop = asyncio.new_event_loop()
        loops.append(weakref.ref(loop))
        task = loop.create_task(client.token_management.create(REQUEST))
        loop.call_soon(loop.stop)
        loop.run_forever()
        loop.close()
        del loop, task
    # The next loop's first call clears away what closed ones left.
    asyncio.run(other.token_management.list())
    gc.collect()
    assert [loop() for loop in loops] == [None] * 40
    assert wakers() < wakers_before + 10


def test_tasks_that_share_an_iteration_share_its_records(async_client: AsyncAuthleteClient) -> None:
    async def main() -> None:
        await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(45)))
        iteration = async_client.token_management.list_all()

        async def work() -> list[str | None]:
            return [(await anext(iteration)).access_token_hash for _ in range(9)]

        taken = await asyncio.gather(*(work() for _ in range(5)))
        assert len({record for mine in taken for record in mine}) == 45
        with pytest.raises(StopAsyncIteration):
            await anext(iteration)

    asyncio.run(main())


async def outcome_of(call: Any) -> None:
    """Wait until the outcome of a call is there, without looking at it."""
    future = call.send(None)
    # Otherwise it is for the task that awaits the call to wait for it.
    future._asyncio_future_blocking = False  # noqa: SLF001
    await future


@pytest.mark.parametrize("cancelled_when", ["the page has arrived", "the page is being read", "it has not begun"])
@pytest.mark.parametrize("count", [1, 23])
def test_a_step_of_an_iteration_that_is_cancelled_loses_nothing(
    async_client: AsyncAuthleteClient, cancelled_when: str, count: int
) -> None:
    async def main() -> None:
        await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(count)))
        iteration = async_client.token_management.list_all(subject="john")
        met = []
        if cancelled_when == "it has not begun":
            # A record that is there is not taken before somebody awaits it.
            met.append(await anext(iteration))
            unawaited: Any = iteration.__anext__()
            unawaited.close()
        else:
            step: Any = iteration.__anext__()
            if cancelled_when == "the page has arrived":
                await outcome_of(step)
            else:
                step.send(None)
            with pytest.raises(asyncio.CancelledError):
                step.throw(asyncio.CancelledError())
        met += [token async for token in iteration]
        assert len({token.access_token_hash for token in met}) == len(met) == count

    asyncio.run(main())


def test_a_step_that_finds_the_end_takes_what_a_cancelled_one_leaves(async_client: AsyncAuthleteClient) -> None:
    async def main() -> None:
        await async_client.token_management.create(REQUEST)
        iteration = async_client.token_management.list_all(subject="john")
        first: Any = iteration.__anext__()
        await outcome_of(first)
        # The only record is promised to the first step, so the second one reads on and finds the end.
        second: Any = iteration.__anext__()
        await outcome_of(second)
        first.close()
        with pytest.raises(StopIteration) as found:
            second.send(None)
        assert found.value.value.subject == "john"

    asyncio.run(main())


@pytest.mark.filterwarnings("error")
def test_a_call_that_is_not_awaited_is_warned_about(
    async_client: AsyncAuthleteClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    unraisable: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda caught: unraisable.append(caught.exc_value))
    async_client.token_management.list()  # type: ignore[unused-coroutine]
    assert [str(warning) for warning in unraisable] == ["token_management.list was never awaited, so nothing was sent"]


def test_a_call_is_awaited_once(async_client: AsyncAuthleteClient) -> None:
    async def main() -> None:
        call = async_client.token_management.list()
        await call
        with pytest.raises(RuntimeError, match="was awaited already"):
            await call

    asyncio.run(main())


def test_a_call_needs_a_loop(async_client: AsyncAuthleteClient) -> None:
    call = async_client.token_management.list()
    with pytest.raises(RuntimeError, match="no running event loop"):
        call.send(None)


def test_a_client_closes(options: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncAuthleteClient(**options) as client:
            assert (await client.token_management.list()).total_count == 0
        with pytest.raises(ConfigurationError, match="the client is closed"):
            await client.token_management.list()
        await client.aclose()

    asyncio.run(main())


def test_iterating_skips_nothing_although_every_token_is_deleted(async_client: AsyncAuthleteClient) -> None:
    async def main() -> None:
        await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(103)))
        met = []
        async for token in async_client.token_management.list_all(subject="john"):
            await async_client.token_management.delete(access_token_identifier=token.access_token_hash or "")
            met.append(token.access_token_hash)
        assert len(set(met)) == len(met) == 103
        assert (await async_client.token_management.list()).total_count == 0

    asyncio.run(main())


def test_an_iteration_that_is_left_reads_no_further(async_client: AsyncAuthleteClient, ready: dict[str, Any]) -> None:
    async def main() -> None:
        await asyncio.gather(*(async_client.token_management.create(REQUEST) for _ in range(45)))
        before = len(requests_seen(ready))
        count = 0
        async for _ in async_client.token_management.list_all(subject="john"):
            count += 1
            if count == 20:
                break
        assert len(requests_seen(ready)) == before + 1

    asyncio.run(main())


def test_a_forked_process_uses_the_client_of_its_parent(async_client: AsyncAuthleteClient) -> None:
    async def count() -> int:
        await async_client.token_management.create(REQUEST)
        return (await async_client.token_management.list()).total_count

    assert asyncio.run(count()) == 1
    child = os.fork()
    if child == 0:
        # Whatever happens, the child must not run on into the test runner.
        try:
            os._exit(asyncio.run(count()))
        finally:
            os._exit(99)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 2
    assert asyncio.run(count()) == 3


def test_a_loop_made_before_a_fork_serves_the_child(async_client: AsyncAuthleteClient) -> None:
    async def count() -> int:
        await async_client.token_management.create(REQUEST)
        return (await async_client.token_management.list()).total_count

    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(count()) == 1
    child = os.fork()
    if child == 0:
        try:
            os._exit(loop.run_until_complete(count()))
        finally:
            os._exit(99)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 2
    assert loop.run_until_complete(count()) == 3
    loop.close()


ENDING = """
import asyncio, sys
from authlete_sdk import AsyncAuthleteClient
client = AsyncAuthleteClient(base_url=sys.argv[1], service_id="1000001", access_token="api-access-token-of-the-tests")
async def main():
    global task
    task = asyncio.ensure_future(client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=2000001))
    await asyncio.to_thread(sys.stdin.read)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
"""


def test_the_interpreter_ends_cleanly_with_calls_under_way(hanging: Hanging) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENDING, hanging.options["base_url"]],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        hanging.await_request()
        process.stdin.close()
        shown = process.stderr.read()
    assert process.returncode == 0, shown
    assert "panicked" not in shown
    assert "Fatal" not in shown

"""Runs the Python of the documentation, each page as one program in a process of its own, against the local server.

The server holds what a reader's does: the demo service.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from blocks import ROOT, Program, programs_in
from programs import built, fetch, running

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = programs_in("python")
# Compiled under the name of its page, so that a failure shows where on the page it is.
RUN = "import sys; exec(compile(sys.stdin.read(), sys.argv[1], 'exec'), {'__name__': '__main__'})"


@pytest.fixture(scope="module")
def ready() -> Iterator[dict[str, Any]]:
    options = ("--listen", "127.0.0.1:0", "--database", ":memory:", "--admin", "--until-stdin-closes")
    with running("authlete-local", "serve", *options) as ready:
        yield ready


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.page)
def test_the_python_of_a_page_runs(program: Program, ready: dict[str, Any]) -> None:
    fetch(f"{ready['baseUrl']}/_local/reset", {}, "POST")
    environment = {
        **os.environ,
        "AUTHLETE_API_VERSION": "V3",
        "AUTHLETE_BASE_URL": ready["baseUrl"],
        "AUTHLETE_SERVICE_APIKEY": ready["serviceId"],
        "AUTHLETE_SERVICE_ACCESSTOKEN": ready["accessToken"],
        "AUTHLETE_LOCAL": built("authlete-local"),
    }
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN, str(ROOT / program.page)],
        input=program.text,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_every_kind_of_page_shows_python(capsys: pytest.CaptureFixture[str]) -> None:
    assert {"README.md", "bindings-python/README.md", "docs/quick-start.md"} <= {program.page for program in PROGRAMS}
    with capsys.disabled():
        count = sum(len(program.blocks) for program in PROGRAMS)
        print(f"\ndocumentation: {count} Python blocks on {len(PROGRAMS)} pages")  # noqa: T201 - for who reads the lane

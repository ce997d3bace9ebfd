"""Finding and running the program ``authlete-local``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "authlete-local"


def find_program() -> str:
    """Find it: where ``AUTHLETE_LOCAL`` says, beside this Python's other programs, or on the ``PATH``."""
    named = os.environ.get("AUTHLETE_LOCAL")
    if named:
        if shutil.which(named):
            return named
        message = f"AUTHLETE_LOCAL names {named}, which is no program: set it to where {PROGRAM} is"
        raise FileNotFoundError(message)
    for folder in (sysconfig.get_path("scripts"), str(Path(sys.executable).parent), None):
        found = shutil.which(PROGRAM, path=folder)
        if found:
            return found
    message = f"cannot find {PROGRAM}: run `pip install authlete-local`, or set AUTHLETE_LOCAL to where the program is"
    raise FileNotFoundError(message)


class Program:
    """A program that is ready when it has written a line of JSON, and ends when its standard input closes.

    So it ends with the process that started it, however that ends.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """Start it and wait for the line."""
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the caller names the program
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        except OSError as error:
            message = f"cannot run {command[0]} ({error.strerror}): name the path of {PROGRAM}"
            raise type(error)(message) from None
        self._starter = os.getpid()
        RUNNING.add(self)
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            _, reason = self._process.communicate(timeout=10)
            message = f"{Path(command[0]).name} did not start: {reason.strip() or 'it said nothing'}"
            raise RuntimeError(message)
        try:
            self.ready: dict[str, Any] = json.loads(line)
        except ValueError:
            self.stop()
            message = f"{command[0]} is not {PROGRAM}: it says {line.rstrip()!r}"
            raise RuntimeError(message) from None

    def let_go(self) -> None:
        """Close its standard input in a forked process, so that it still ends with the one that started it."""
        if self._process.stdin:
            self._process.stdin.close()

    def stop(self) -> None:
        """End it and wait until it has ended. A forked process leaves that to the one that started it."""
        if self._process.returncode is not None or os.getpid() != self._starter:
            return
        # Closing its standard input ends it as well, unless a process that was forked not by Python holds that open.
        self._process.terminate()
        try:
            self._process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate(timeout=10)


RUNNING: WeakSet[Program] = WeakSet()


def _let_go_of_all() -> None:
    for program in RUNNING:
        program.let_go()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go_of_all)

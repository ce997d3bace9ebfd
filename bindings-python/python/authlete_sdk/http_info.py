"""How a call went over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HttpInfo"]


@dataclass(frozen=True, repr=False)
class HttpInfo:
    """How a call went over HTTP: ``response.http``, and ``error.http`` of an exception."""

    status_code: int | None
    """The HTTP status of the last attempt. None where it was not answered."""

    headers: Mapping[str, str]
    """The headers of the last answer, names in lower case.

    ``set-cookie`` and ``location`` are withheld: they may hold credentials.
    """

    request_id: str | None
    """By what the service names the request in its own logs.

    The first there is of the headers ``x-request-id``, ``x-correlation-id``, ``x-amzn-requestid``, ``x-amzn-trace-id``
    and ``cf-ray``.
    """

    attempts: int
    """How many times the request was sent."""

    duration: float
    """How many seconds the call took, waits between attempts included."""

    def __repr__(self) -> str:
        """Show the names of the headers only: what they hold is for programs."""
        return (
            f"HttpInfo(status_code={self.status_code}, headers={list(self.headers)}, request_id={self.request_id!r}, "
            f"attempts={self.attempts}, duration={self.duration})"
        )

"""What the package logs, under the name ``authlete_sdk``. The native module calls these functions and no others do."""

from __future__ import annotations

import logging

__all__ = ["call_ended", "retrying", "wants_calls"]

logger = logging.getLogger("authlete_sdk")
# A program that has not set up logging is not told of retries on its standard error.
logger.addHandler(logging.NullHandler())

# What a record may say. All have all of it, so that one formatter serves every record.
NOTHING: dict[str, object] = {
    "operation": None,
    "status_code": None,
    "attempt": None,
    "attempts": None,
    "delay": None,
    "milliseconds": None,
    "result_code": None,
    "request_id": None,
}


def wants_calls() -> bool:
    """Whether anybody listens to what becomes of calls."""
    return logger.isEnabledFor(logging.INFO)


def call_ended(  # noqa: PLR0913, PLR0917 - a record has what it has
    operation: str,
    status_code: int | None,
    attempts: int,
    milliseconds: float,
    result_code: str | None,
    request_id: str | None,
    error: str | None,
) -> None:
    """Record a call: one that succeeded at DEBUG, one that failed at INFO, for its caller gets an exception as well."""
    level = logging.INFO if error else logging.DEBUG
    if not logger.isEnabledFor(level):
        return
    count = f"{attempts} {'attempt' if attempts == 1 else 'attempts'}"
    logger.log(
        level,
        "%s %s (%.1f ms, %s)",
        operation,
        f"failed: {error}" if error else f"succeeded: HTTP {status_code} {result_code or ''}".rstrip(),
        milliseconds,
        count,
        extra={
            **NOTHING,
            "operation": operation,
            "status_code": status_code,
            "attempts": attempts,
            "milliseconds": milliseconds,
            "result_code": result_code,
            "request_id": request_id,
        },
        stacklevel=2,
    )


def retrying(  # noqa: PLR0913, PLR0917 - as above
    operation: str,
    attempt: int,
    status_code: int | None,
    result_code: str | None,
    delay: float,
    error: str,
) -> None:
    """Record that an attempt failed and another one follows."""
    logger.warning(
        "%s failed in attempt %d and is tried again in %.1f s: %s",
        operation,
        attempt,
        delay,
        error,
        extra={
            **NOTHING,
            "operation": operation,
            "attempt": attempt,
            "status_code": status_code,
            "result_code": result_code,
            "delay": delay,
        },
        stacklevel=2,
    )

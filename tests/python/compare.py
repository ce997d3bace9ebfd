"""Whether a value agrees with what a case expects of it; the rules are in `tests/README.md`."""

from __future__ import annotations

import json
import re
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOLERANCE = 2000
"""How far a moment may be off, in milliseconds."""

ATTRIBUTES = {
    "statusCode": "status_code",
    "resultCode": "result_code",
    "resultMessage": "result_message",
    "retryAfter": "retry_after",
}
"""What an error's members are called in Python, where they are called otherwise."""

EMPTY: tuple[object, ...] = (None, 0, False, "", [])

MATCHERS: dict[str, Callable[[Any, Any, int], bool]] = {
    "$absent": lambda _, got, __: got in EMPTY,
    "$present": lambda _, got, __: got not in EMPTY,
    "$now": lambda seconds, got, now: abs(got - now - seconds * 1000) <= TOLERANCE,
    "$nowInSeconds": lambda seconds, got, now: abs(got - now // 1000 - seconds) <= TOLERANCE // 1000,
    "$matches": lambda pattern, got, _: isinstance(got, str) and re.search(pattern, got) is not None,
    "$length": lambda length, got, _: isinstance(got, list) and len(got) == length,
    "$contains": lambda expected, got, now: (
        isinstance(got, list) and any(difference(expected, element, now) is None for element in got)
    ),
    "$json": lambda expected, got, now: difference(expected, json.loads(got), now) is None,
    "$not": lambda expected, got, now: difference(expected, got, now) is not None,
    "$oneOf": lambda choices, got, now: any(difference(choice, got, now) is None for choice in choices),
    "$multipleOf": lambda factor, got, _: got % factor == 0,
    "$within": lambda bounds, got, _: abs(got - bounds[0]) <= bounds[1],
}


def difference(expected: Any, got: Any, now: int = 0, place: str = "") -> str | None:  # noqa: PLR0911 - a rule each
    """Tell in what a value differs from what is expected, if in anything."""
    differs = f"{place or 'the outcome'}: expected {expected!r}, got {got!r}"
    if expected in EMPTY:
        return None if got in EMPTY else differs
    if isinstance(expected, list):
        if not isinstance(got, list) or len(got) != len(expected):
            return differs
        pairs = enumerate(zip(expected, got, strict=True))
        return first(difference(*pair, now, f"{place}.{index}") for index, pair in pairs)
    if not isinstance(expected, dict):
        # True equals 1 in Python, but not on the wire.
        same = expected == got and isinstance(expected, bool) == isinstance(got, bool)
        return None if same else differs
    if len(expected) == 1 and next(iter(expected)).startswith("$"):
        [(name, argument)] = expected.items()
        return None if MATCHERS[name](argument, got, now) else differs
    if not isinstance(got, dict):
        return differs
    return first(difference(value, got.get(key), now, f"{place}.{key}") for key, value in expected.items())


def first(differences: Iterator[str | None]) -> str | None:
    """Tell the first difference."""
    return next((found for found in differences if found is not None), None)


def assert_error_agrees(error: BaseException, expected: dict[str, Any], now: int = 0) -> None:
    """Fail unless an error is what a case expects of it."""
    for name, value in expected.items():
        if name == "kind":
            assert type(error).__name__ == value, repr(error)
        elif name == "message":
            assert str(error) == value
        elif name == "mentions":
            assert [piece for piece in value if piece not in str(error)] == [], str(error)
        else:
            got = getattr(error, ATTRIBUTES.get(name, name), None)
            assert difference(value, got, now, name) is None


def renditions(outcome: Any) -> list[str]:
    """Show an outcome in every way in which it shows itself."""
    ways = [str(outcome), repr(outcome)]
    if isinstance(outcome, BaseException):
        ways += traceback.format_exception(outcome)
        ways += [str(value) for value in vars(outcome).values()]
    return ways

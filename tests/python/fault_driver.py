"""Makes calls as its standard input asks for them, and tells what came of them: the Python side of the fault matrix."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import sys
import traceback
from contextlib import redirect_stdout
from operator import attrgetter
from typing import Any

import authlete_sdk
from authlete_sdk import AsyncAuthleteClient, AuthleteClient, AuthleteError
from wire import NAMES, fields_from_wire, given, to_wire

ATTRIBUTES = {
    "statusCode": "status_code",
    "resultCode": "result_code",
    "resultMessage": "result_message",
    "action": "action",
    "body": "body",
    "retryAfter": "retry_after",
    "limit": "limit",
    "retryable": "retryable",
    "attempts": "attempts",
}
"""What the attributes of an error are called in wire form."""


def error_to_wire(error: AuthleteError) -> dict[str, Any]:
    """Turn an error into what the matrix compares."""
    attributes = {name: getattr(error, attribute, None) for name, attribute in ATTRIBUTES.items()}
    if attributes["retryAfter"] is not None:
        attributes["retryAfter"] = round(attributes["retryAfter"])
    return {"kind": type(error).__name__, "message": str(error), **attributes}


def shown(value: object) -> list[str]:
    """Show a value in every way in which it shows itself."""
    ways = [str(value), repr(value), f"{value}", repr([value])]
    if isinstance(value, BaseException):
        ways += traceback.format_exception(value)
        ways += [repr(vars(value)), repr(pickle.dumps(value)), repr(pickle.loads(pickle.dumps(value)))]  # noqa: S301
    return ways


def request_of(ask: dict[str, Any]) -> dict[str, Any]:
    """Turn the request into keywords, and the options of the call with it."""
    return {**fields_from_wire(NAMES["operations"][ask["operation"]], ask["request"]), **ask["call"]}


def told(ask: dict[str, Any], client: object, outcome: object) -> dict[str, Any]:
    """Tell what came of a call."""
    model = getattr(authlete_sdk, NAMES["operations"][ask["operation"]])
    fields = {name: value for name, value in request_of(ask).items() if name not in ask["call"]}
    renditions = [*shown(client), *shown(model(**fields)), *shown(outcome)]
    if isinstance(outcome, AuthleteError):
        logging.getLogger("the application").debug("a call failed", exc_info=outcome)
        return {"error": error_to_wire(outcome), "renditions": renditions}
    if ask["count"]:
        # The list itself, repeated in text, would be most of the work.
        length = len(attrgetter(snake(ask["count"]))(outcome))
        return {"result": {ask["count"]: length}, "renditions": shown(client)}
    return {"result": to_wire(outcome), "renditions": renditions}


def snake(name: str) -> str:
    """Turn `accessTokens` into `access_tokens`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def blocking(answers: Any) -> None:
    """Make the calls one after the other."""
    client: AuthleteClient | None = None
    for line in sys.stdin:
        ask = json.loads(line)
        outcome: object
        try:
            if client is None or not ask["again"]:
                client = AuthleteClient(**given(ask["options"]))
            outcome = attrgetter(ask["operation"])(client)(**request_of(ask))
        except AuthleteError as error:
            outcome = error
        print(json.dumps(told(ask, client, outcome)), file=answers, flush=True)


async def on_an_event_loop(answers: Any) -> None:
    """Make the calls on an event loop, which does not wait for the next line."""
    client: AsyncAuthleteClient | None = None
    while line := await asyncio.to_thread(sys.stdin.readline):
        ask = json.loads(line)
        outcome: object
        try:
            if client is None or not ask["again"]:
                client = AsyncAuthleteClient(**given(ask["options"]))
            outcome = await attrgetter(ask["operation"])(client)(**request_of(ask))
        except AuthleteError as error:
            outcome = error
        print(json.dumps(told(ask, client, outcome)), file=answers, flush=True)


if __name__ == "__main__":
    logging.basicConfig(level=1)
    with redirect_stdout(sys.stderr):
        if sys.argv[1] == "asyncio":
            asyncio.run(on_an_event_loop(sys.__stdout__), debug=True)
        else:
            blocking(sys.__stdout__)

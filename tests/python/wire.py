"""Between the wire form, in which the shared cases are written, and what the package takes and gives."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta, timezone
from operator import attrgetter
from pathlib import Path
from typing import Any

import authlete_sdk

NAMES = json.loads(Path(__file__).with_name("wire.json").read_text())
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)


def fields_from_wire(model: str, members: dict[str, Any]) -> dict[str, Any]:
    """Turn a JSON object into the keywords of a model."""
    names = NAMES["models"][model]
    fields = {}
    for member, value in members.items():
        name, kind = names[member]
        if value is None or kind is None:
            fields[name] = value
        elif kind == "instant":
            fields[name] = EPOCH + value * MILLISECOND
        elif isinstance(value, list):
            fields[name] = [getattr(authlete_sdk, kind)(**fields_from_wire(kind, element)) for element in value]
        else:
            fields[name] = getattr(authlete_sdk, kind)(**fields_from_wire(kind, value))
    return fields


def to_wire(value: Any) -> Any:
    """Turn a response into JSON, with members that no model knows in their place."""
    names = NAMES["models"].get(type(value).__name__)
    if names is not None:
        members = {member: to_wire(getattr(value, name)) for member, (name, _) in names.items()}
        return {**members, **getattr(value, "extra", {})}
    if isinstance(value, list):
        return [to_wire(element) for element in value]
    if isinstance(value, datetime):
        return (value - EPOCH) // MILLISECOND
    return value


def given(options: dict[str, Any]) -> dict[str, Any]:
    """Leave out the options that are taken away."""
    return {name: value for name, value in options.items() if value is not None}


def blocking(options: dict[str, Any], operation: str, request: dict[str, Any]) -> Any:
    """Call an operation and wait for what it returns."""
    with authlete_sdk.AuthleteClient(**given(options)) as client:
        return attrgetter(operation)(client)(**fields_from_wire(NAMES["operations"][operation], request))


async def awaited(options: dict[str, Any], operation: str, request: dict[str, Any]) -> Any:
    """Call an operation on the event loop that runs."""
    async with authlete_sdk.AsyncAuthleteClient(**given(options)) as client:
        return await attrgetter(operation)(client)(**fields_from_wire(NAMES["operations"][operation], request))


def asynchronous(options: dict[str, Any], operation: str, request: dict[str, Any]) -> Any:
    """Call an operation on an event loop of its own."""
    return asyncio.run(awaited(options, operation, request))


CALLS = {"blocking": blocking, "asyncio": asynchronous}

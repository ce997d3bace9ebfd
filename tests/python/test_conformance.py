"""Runs every conformance case through both clients, against the local server."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from functools import reduce
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from authlete_sdk import AuthleteError
from compare import assert_error_agrees, difference
from programs import ROOT, fetch, local_server
from wire import CALLS, to_wire

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ROOT / "tests/conformance"
CASES = [
    case
    for file in sorted(FOLDER.glob("*.json"))
    if file.name not in {"routes.json", "schema.json"}
    for case in json.loads(file.read_text())
    if case.get("only") != "http"
]

VARIABLES = {
    "C1": 2000001,
    "C2": 2000002,
    "C3": 2000003,
    "C4": 2000004,
    "Cx": 2000005,
    "S": "1000001",
    "S2": "1000002",
    "john": {
        "grantType": "AUTHORIZATION_CODE",
        "clientId": 2000001,
        "subject": "john",
        "scopes": ["history.read", "timeline.read"],
    },
}


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[bool, dict[str, Any]]]:
    with local_server() as tolerant, local_server(strict=True) as strict:
        yield {False: tolerant, True: strict}


VARIANTS = [
    pytest.param(case, style, version, mode, id=f"{case['number']} {case['name']} [{style}, v{version}, {mode}]")
    for case in sorted(CASES, key=lambda case: case["number"])
    for style in case.get("styles", ["json"])
    for version in case.get("versions", [3])
    for mode in CALLS
]


@pytest.mark.parametrize(("case", "style", "version", "mode"), VARIANTS)
def test_conformance(
    servers: dict[bool, dict[str, Any]], case: dict[str, Any], style: str, version: int, mode: str
) -> None:
    Story(servers[case.get("strict", False)], style, version, mode).run(case)


class NoRedirects(HTTPRedirectHandler):
    """Takes a redirect as an answer like any other."""

    def redirect_request(self, *_: Any) -> None:
        return None


class Story:
    """A case while it runs."""

    def __init__(self, ready: dict[str, Any], style: str, version: int, mode: str) -> None:
        if version == 2:
            credentials = {"api_key": ready["apiKey"], "api_secret": ready["apiSecret"]}
        else:
            credentials = {"service_id": ready["serviceId"], "access_token": ready["accessToken"]}
        self.base_url: str = ready["baseUrl"]
        self.options = {"base_url": self.base_url, "request_style": style, **credentials}
        self.variables = {**VARIABLES, "accessToken": ready["accessToken"]}
        self.mode = mode

    def run(self, case: dict[str, Any]) -> None:
        self.administer("reset", {})
        for step in [*case.get("given", []), *case["steps"]]:
            for index in range(step.get("repeat", 1)):
                self.variables["index"] = index
                result = self.step(step)
                for name, path in step.get("save", {}).items():
                    self.variables[name] = reduce(member, path.split("."), result)

    def step(self, step: dict[str, Any]) -> Any:
        if "clock" in step:
            return self.administer("clock", self.filled(step["clock"]))
        if "fault" in step:
            return self.administer("faults", self.filled(step["fault"]))
        if "jwt" in step:
            return self.open(step)
        return self.call(step) if "call" in step else self.request(step)

    def call(self, step: dict[str, Any]) -> Any:
        now = self.now()
        options = {**self.options, **self.filled(step.get("options", {}))}
        request = self.filled(step.get("request", {}), now)
        if "error" in step:
            with pytest.raises(AuthleteError) as caught:
                CALLS[self.mode](options, step["call"], request)
            assert_error_agrees(caught.value, step["error"], now)
            return None
        result = to_wire(CALLS[self.mode](options, step["call"], request))
        if "result" in step:
            assert difference(self.filled(step["result"]), result, now) is None
        return result

    def request(self, step: dict[str, Any]) -> Any:
        now = self.now()
        method, path = self.filled(step["http"]).split(" ")
        service = f"/{self.options['service_id']}" if "service_id" in self.options else ""
        base = "" if path.startswith("/api/") else f"/api{service}"
        query = f"?{self.filled(step['query'])}" if "query" in step else ""
        headers = {"authorization": self.authorization()}
        if "json" in step:
            headers["content-type"] = "application/json"
            body = json.dumps(self.filled(step["json"], now))
        else:
            if "form" in step:
                headers["content-type"] = "application/x-www-form-urlencoded"
            body = self.filled(step.get("form", step.get("text")))
        headers.update(self.filled(step.get("headers", {})))
        headers = {name: value for name, value in headers.items() if value is not None}
        data = None if body is None else body.encode()
        request = Request(f"{self.base_url}{base}{path}{query}", data, headers, method=method)  # noqa: S310
        try:
            answer = build_opener(NoRedirects).open(request, timeout=30)
        except HTTPError as refusal:
            answer = refusal
        with answer:
            text = answer.read().decode()
        assert answer.status == step["status"] if "status" in step else answer.status < 300, text
        result = json.loads(text) if text else None
        if "body" in step:
            assert difference(self.filled(step["body"]), result, now) is None
        return result

    def open(self, step: dict[str, Any]) -> Any:
        """Open a JWT of the service, with a library that is not the client's."""
        now, keys = self.now(), self.request({"http": "GET /service/jwks/get"})
        any_header = JWSRegistry(algorithms=["RS256", "ES256"], strict_check_header=False)
        token = jwt.decode(self.filled(step["jwt"]), KeySet.import_key_set(keys), registry=any_header)
        opened = {"header": token.header, "claims": token.claims}
        for part in step.keys() & opened.keys():
            assert difference(self.filled(step[part]), opened[part], now) is None
        return opened

    def authorization(self) -> str:
        if "access_token" in self.options:
            return f"Bearer {self.options['access_token']}"
        credentials = f"{self.options['api_key']}:{self.options['api_secret']}"
        return f"Basic {b64encode(credentials.encode()).decode()}"

    def administer(self, what: str, body: Any) -> Any:
        return fetch(f"{self.base_url}/_local/{what}", body, "POST")

    def now(self) -> int:
        """Tell the server's time."""
        now: int = self.administer("clock", {"advanceSeconds": 0})["now"]
        return now

    def filled(self, value: Any, now: int | None = None) -> Any:
        """Put variables in their places, and in requests moments as milliseconds."""
        if isinstance(value, str):
            whole = re.fullmatch(r"\$\{(\w+)\}", value)
            if whole is not None:
                return self.variables[whole[1]]
            return re.sub(r"\$\{(\w+)\}", lambda inner: str(self.variables[inner[1]]), value)
        if isinstance(value, list):
            return [self.filled(element, now) for element in value]
        if not isinstance(value, dict):
            return value
        if now is not None and "$now" in value:
            return now + value["$now"] * 1000
        return {name: self.filled(inner, now) for name, inner in value.items()}


def member(value: Any, key: str) -> Any:
    """Take a member of an object, or an element of a list."""
    return value[int(key)] if isinstance(value, list) else value[key]

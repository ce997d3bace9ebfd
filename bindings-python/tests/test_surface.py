from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import pytest

import authlete_sdk
from authlete_sdk import AsyncAuthleteClient, AuthleteClient
from programs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

READMES = [ROOT / "README.md", ROOT / "bindings-python/README.md"]
EXAMPLES = [
    (readme, example)
    for readme in READMES
    for example in re.findall(r"^```python\n(.*?)^```", readme.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
]


@pytest.mark.parametrize("name", authlete_sdk.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(authlete_sdk, name)
    assert name == "__version__" or inspect.getdoc(value)


@pytest.mark.parametrize("client_class", [AuthleteClient, AsyncAuthleteClient])
def test_every_operation_shows_its_keywords_and_what_they_mean(client_class: type[Any]) -> None:
    client = client_class(service_id="1000001", access_token="token")
    create = client.token_management.create
    parameters = inspect.signature(create).parameters
    assert list(parameters)[:3] == ["request", "grant_type", "client_id"]
    assert parameters["client_id_alias_used"].default is False
    assert "grant_type: The grant type recorded with the token." in str(inspect.getdoc(create))
    assert "service_id" in inspect.signature(client_class).parameters


def test_a_client_shows_where_it_points_and_no_credentials() -> None:
    client = AuthleteClient(service_id="1000001", access_token="unseen", timeout=1.5)
    assert repr(client) == "AuthleteClient(service_id='1000001', access_token=[redacted], timeout=1.5)"


@pytest.mark.parametrize(("readme", "example"), EXAMPLES)
def test_the_examples_of_the_readmes_run(
    readme: Path, example: str, options: dict[str, Any], ready: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTHLETE_BASE_URL", options["base_url"])
    monkeypatch.setenv("AUTHLETE_API_VERSION", "V3")
    monkeypatch.setenv("AUTHLETE_SERVICE_APIKEY", ready["serviceId"])
    monkeypatch.setenv("AUTHLETE_SERVICE_ACCESSTOKEN", ready["accessToken"])
    exec(compile(example, str(readme), "exec"), {"__name__": "readme"})  # noqa: S102 - our own text


def test_every_readme_has_an_example() -> None:
    assert {readme for readme, _ in EXAMPLES} == set(READMES)

from __future__ import annotations

import inspect
from typing import Any

import pytest

import authlete_sdk
from authlete_sdk import AsyncAuthleteClient, AuthleteClient


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

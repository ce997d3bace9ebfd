from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest
from typing_extensions import assert_type

import authlete_sdk
from authlete_sdk import AsyncAuthleteClient, AuthleteClient, ClientAuthorizationListResponse, TokenListResponse


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


def test_what_is_gathered_keeps_its_types(async_client: AsyncAuthleteClient) -> None:
    """What `assert_type` asks for is checked with the other types of the tests, not here."""

    async def one() -> int:
        return (await async_client.token_management.list()).total_count

    async def main() -> None:
        tokens, clients, count = await asyncio.gather(
            async_client.token_management.list(),
            async_client.client_management.list_authorizations(subject="john"),
            one(),
        )
        assert_type(tokens, TokenListResponse)
        assert_type(clients, ClientAuthorizationListResponse)
        assert_type(count, int)
        assert_type(await asyncio.create_task(async_client.token_management.list()), TokenListResponse)
        assert_type(await asyncio.wait_for(async_client.token_management.list(), 60), TokenListResponse)

    asyncio.run(main())


def test_a_client_shows_where_it_points_and_no_credentials() -> None:
    client = AuthleteClient(service_id="1000001", access_token="unseen", timeout=1.5)
    assert repr(client) == "AuthleteClient(service_id='1000001', access_token=[redacted], timeout=1.5)"

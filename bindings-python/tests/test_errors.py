from __future__ import annotations

import inspect
import pickle
import socket
from typing import Any

import pytest

import authlete_sdk
from authlete_sdk import (
    ApiError,
    AuthleteClient,
    AuthleteError,
    BadRequestError,
    ConfigurationError,
    ConnectionFailedError,
    GrantType,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
)
from conftest import CLIENT, Hanging
from programs import fetch

CLASSES = [
    value for value in vars(authlete_sdk).values() if inspect.isclass(value) and issubclass(value, AuthleteError)
]


def test_a_client_that_does_not_exist_is_a_bad_request(client: AuthleteClient) -> None:
    with pytest.raises(BadRequestError) as caught:
        client.token_management.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=1)
    error = caught.value
    assert error.operation == "token_management.create"
    assert error.action == "BAD_REQUEST"
    assert error.result_code is not None
    assert error.result_message is not None
    assert (error.attempts, error.retryable, error.retry_after) == (1, False, None)
    assert str(error).startswith("token_management.create: the API answered BAD_REQUEST")


def test_an_http_status_is_an_error_of_its_own(client: AuthleteClient) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.token_management.delete(access_token_identifier="no-such-token")
    assert caught.value.status_code == 404
    assert "no-such-token" not in str(caught.value) + str(vars(caught.value))


def test_the_wait_that_the_api_asks_for_comes_in_seconds(client: AuthleteClient, ready: dict[str, Any]) -> None:
    fault = {"operation": "*", "times": 1, "status": 429, "headers": {"Retry-After": "90"}, "body": ""}
    fetch(f"{ready['baseUrl']}/_local/faults", fault)
    with pytest.raises(RateLimitError) as caught:
        client.token_management.list()
    assert caught.value.retry_after == 90.0
    assert caught.value.retryable


def test_a_client_without_credentials_says_what_to_set() -> None:
    with pytest.raises(ConfigurationError, match="no credentials: set `service_id` and `access_token`") as caught:
        AuthleteClient()
    assert isinstance(caught.value, ValueError)
    assert caught.value.operation is None
    with pytest.raises(TypeError, match="unexpected keyword argument 'acess_token'"):
        AuthleteClient(acess_token="t")  # type: ignore[call-arg]
    with pytest.raises(ConfigurationError, match="positive, finite number of seconds"):
        AuthleteClient(service_id="1", access_token="t", timeout=-1)


def test_a_port_where_nobody_listens_is_a_connection_error(options: dict[str, Any]) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        client = AuthleteClient(**{**options, "base_url": f"http://127.0.0.1:{port}"}, max_retries=0)
        with pytest.raises(ConnectionFailedError) as caught:
            client.token_management.list()
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.retryable
    assert isinstance(caught.value.__cause__, OSError)
    assert "Connection refused" in str(caught.value.__cause__)


def test_a_limit_of_time_is_a_timeout_error(hanging: Hanging) -> None:
    client = AuthleteClient(**hanging.options, timeout=0.2)
    with pytest.raises(RequestTimeoutError) as caught:
        client.token_management.create(grant_type="CLIENT_CREDENTIALS", client_id=CLIENT)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.limit == "timeout"


@pytest.mark.parametrize("error_class", CLASSES)
def test_every_exception_survives_pickling(error_class: type[AuthleteError]) -> None:
    keywords: dict[str, Any] = {
        name: f"some {name}"
        for name, parameter in inspect.signature(error_class).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }
    error = error_class("what happened", **keywords)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is error_class
    assert str(again) == "what happened"
    assert vars(again) == vars(error) == keywords


def test_the_classes_of_answers_have_one_base() -> None:
    answers = {c for c in CLASSES if issubclass(c, ApiError)}
    assert {c.__name__ for c in answers} == {
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "ServerError",
    }

from __future__ import annotations

import inspect
import math
import pickle
import socket
from typing import TYPE_CHECKING, Any

import pytest

import authlete_sdk
from authlete_sdk import (
    ApiError,
    AsyncAuthleteClient,
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

if TYPE_CHECKING:
    from collections.abc import Callable

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


CLIENT_WRONGLY_MADE: list[tuple[Callable[[], object], type[Exception], str]] = [
    (
        lambda: AuthleteClient(acces_token="t"),  # type: ignore[call-arg]
        TypeError,
        "AuthleteClient() got an unexpected keyword argument 'acces_token'",
    ),
    (
        lambda: AsyncAuthleteClient.from_env(acces_token="t"),  # type: ignore[call-arg]
        TypeError,
        "AsyncAuthleteClient.from_env() got an unexpected keyword argument 'acces_token'",
    ),
    (
        lambda: AsyncAuthleteClient("t"),  # type: ignore[call-arg]
        TypeError,
        "AsyncAuthleteClient() takes 0 positional arguments but 1 was given",
    ),
    (
        lambda: AuthleteClient(service_id=1, access_token="t"),  # type: ignore[arg-type]
        TypeError,
        "`service_id`: expected str, not int",
    ),
    (
        lambda: AuthleteClient(service_id="1", access_token="t", timeout="5"),  # type: ignore[arg-type]
        TypeError,
        "`timeout`: expected a number of seconds, not str",
    ),
    (
        lambda: AuthleteClient(service_id="1", access_token="t").with_options(time_out=1),  # type: ignore[call-arg]
        TypeError,
        "AuthleteClient.with_options() got an unexpected keyword argument 'time_out'",
    ),
    *(
        (
            lambda seconds=seconds: AuthleteClient(service_id="1", access_token="t", total_timeout=seconds),
            ConfigurationError,
            "`total_timeout`: a limit of time is a positive, finite number of seconds",
        )
        for seconds in (-1, math.inf, math.nan, 10**400)
    ),
]


@pytest.mark.parametrize(("make", "error_class", "message"), CLIENT_WRONGLY_MADE)
def test_a_wrong_option_is_named(make: Callable[[], object], error_class: type[Exception], message: str) -> None:
    with pytest.raises(error_class) as caught:
        make()
    assert str(caught.value) == message
    assert getattr(caught.value, "operation", None) is None


@pytest.mark.parametrize(
    ("fields", "error_class", "message"),
    [
        ({"grant_type": "A", "clientid": 1}, TypeError, "() got an unexpected keyword argument 'clientid'"),
        ({"client_id": 1}, TypeError, "() missing 1 required keyword argument: 'grant_type'"),
        ({}, TypeError, "() missing 1 required keyword argument: 'grant_type'"),
        ({"grant_type": "A", "client_id": "1"}, TypeError, ": `client_id`: expected int, not str"),
        ({"grant_type": "A", "timeout": "5"}, TypeError, ": `timeout`: expected a number of seconds, not str"),
        (
            {"grant_type": "A", "timeout": -1},
            ConfigurationError,
            ": `timeout`: a limit of time is a positive, finite number of seconds",
        ),
        (
            {"grant_type": "A", "client_id": 2**63},
            ConfigurationError,
            ": `client_id`: the number is not a 64-bit integer",
        ),
        (
            {"request": {}, "grant_type": "A"},
            TypeError,
            "() takes either a TokenCreateRequest or its fields as keywords, not both",
        ),
        ({"request": {}}, TypeError, "() takes a TokenCreateRequest or its fields as keywords, not dict"),
    ],
)
@pytest.mark.parametrize("client_class", [AuthleteClient, AsyncAuthleteClient])
def test_a_wrong_call_names_the_operation_and_the_field(
    client_class: Any, fields: dict[str, Any], error_class: type[Exception], message: str
) -> None:
    client = client_class(service_id="1000001", access_token="token")
    positional = [value for name, value in fields.items() if name == "request"]
    keywords = {name: value for name, value in fields.items() if name != "request"}
    with pytest.raises(error_class) as caught:
        client.token_management.create(*positional, **keywords)
    assert str(caught.value) == f"token_management.create{message}"
    if error_class is ConfigurationError:
        assert vars(caught.value)["operation"] == "token_management.create"
        assert isinstance(pickle.loads(pickle.dumps(caught.value)), ConfigurationError)  # noqa: S301 - our own


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

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from authlete_sdk import (
    AccessToken,
    ConfigurationError,
    GrantType,
    JwsAlgorithm,
    Property,
    TokenCreateAction,
    TokenCreateRequest,
    TokenCreateResponse,
    TokenListResponse,
    TokenType,
    TokenUpdateRequest,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRET = "a-token-that-nobody-may-see"

REQUEST = TokenCreateRequest(
    grant_type=GrantType.AUTHORIZATION_CODE,
    client_id=2**62,
    subject="john",
    scopes=["history.read"],
    properties=[Property(key="k", value="v", hidden=True)],
    access_token=SECRET,
)
RESPONSE = TokenCreateResponse(
    action="OK",
    access_token=SECRET,
    expires_at=datetime(2026, 11, 23, 13, 14, tzinfo=timezone.utc),
    properties=[Property(key="k", value="v")],
    extra={"added": {"later": [1, 2.5, None, True, 2**63]}},
)


@pytest.mark.parametrize("model", [REQUEST, RESPONSE], ids=["request", "response"])
def test_a_model_survives_pickling_and_copying(model: object) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(model, protocol)) == model  # noqa: S301 - our own
    assert copy.copy(model) == model
    assert copy.deepcopy(model) == model


def test_models_compare_by_value() -> None:
    assert Property(key="k", value="v") == Property(key="k", value="v", hidden=False)
    assert Property(key="k", value="v") != Property(key="k", value="other")
    assert Property(key="k", value="v") != "k"
    with pytest.raises(TypeError, match="unhashable"):
        hash(REQUEST)


def test_a_model_shows_what_is_there_and_no_secret() -> None:
    assert repr(REQUEST) == (
        "TokenCreateRequest(grant_type=GrantType.AUTHORIZATION_CODE, client_id=4611686018427387904, subject='john', "
        "scopes=['history.read'], properties=[Property(key='k', value='v', hidden=True)], access_token=[redacted])"
    )
    assert SECRET not in repr(RESPONSE) + str(RESPONSE)
    assert "access_token=[redacted]" in repr(RESPONSE)
    assert "refresh_token=" not in repr(RESPONSE)
    assert "extra=['added']" in repr(RESPONSE), "an unknown member may be a secret: its name alone is shown"


def test_a_dictionary_holds_everything_in_native_values() -> None:
    dictionary = REQUEST.to_dict()
    assert dictionary["access_token"] == SECRET
    assert dictionary["properties"] == [{"key": "k", "value": "v", "hidden": True, "extra": {}}]
    assert dictionary["refresh_token"] is None
    assert RESPONSE.to_dict()["extra"] == {"added": {"later": [1, 2.5, None, True, 2**63]}}
    assert TokenCreateRequest(**{**dictionary, "properties": None}).subject == "john"


def test_a_model_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        REQUEST.subject = "jane"  # type: ignore[misc]
    RESPONSE.properties.clear()
    RESPONSE.extra.clear()
    assert len(RESPONSE.properties) == 1
    assert RESPONSE.extra != {}


def test_the_elements_of_a_list_are_made_once() -> None:
    page = TokenListResponse(access_tokens=[AccessToken(subject="john"), AccessToken(subject="jane")])
    assert page.access_tokens is not page.access_tokens
    assert [a is b for a, b in zip(page.access_tokens, page.access_tokens, strict=True)] == [True, True]
    assert [token.subject for token in page.access_tokens] == ["john", "jane"]


def test_what_is_absent_reads_as_nothing() -> None:
    empty = TokenCreateResponse()
    assert (empty.access_token, empty.scopes, empty.client_id, empty.expires_at) == (None, [], 0, None)
    assert empty.action == ""
    assert empty.extra == {}


def test_an_enumeration_is_open() -> None:
    action = TokenCreateResponse(action="INVENTED_LATER").action
    assert isinstance(action, TokenCreateAction)
    assert action == "INVENTED_LATER"
    assert repr(action) == "TokenCreateAction('INVENTED_LATER')"
    assert RESPONSE.action is TokenCreateAction.OK
    assert TokenType.DPOP == "DPoP"
    assert JwsAlgorithm("ES256") is JwsAlgorithm.ES256
    assert pickle.loads(pickle.dumps(JwsAlgorithm.ES256)) is JwsAlgorithm.ES256  # noqa: S301
    assert f"{TokenCreateAction.OK}" == "OK"


def test_instants_are_exact_to_the_millisecond_in_every_time_zone() -> None:
    tokyo = timezone(timedelta(hours=9))
    for instant in (
        datetime(2026, 11, 23, 13, 14, 15, 123000, tzinfo=tokyo),
        datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=timezone.utc),
        datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=timezone.utc),
    ):
        taken = TokenUpdateRequest(access_token_expires_at=instant).access_token_expires_at
        assert taken == instant
        assert taken is not None
        assert taken.tzinfo is timezone.utc


def test_a_datetime_without_a_time_zone_is_refused() -> None:
    message = r"`access_token_expires_at`: .* pass an aware one, such as datetime\.now\(timezone\.utc\)"
    with pytest.raises(ConfigurationError, match=message):
        TokenUpdateRequest(access_token_expires_at=datetime(2026, 11, 23))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: TokenCreateRequest(grant_type="IMPLICIT", scopes="a"), "`scopes`: expected a list, not str"),
        (lambda: TokenCreateRequest(grant_type=1), "`grant_type`: expected str, not int"),  # type: ignore[arg-type]
        (lambda: TokenCreateRequest(grant_type=None), "`grant_type`: expected str, not NoneType"),  # type: ignore[arg-type]
        (
            lambda: TokenCreateRequest(grant_type="IMPLICIT", client_id="5"),  # type: ignore[arg-type]
            "`client_id`: expected int, not str",
        ),
        (
            lambda: TokenCreateRequest(grant_type="IMPLICIT", client_id_alias_used=None),  # type: ignore[arg-type]
            "`client_id_alias_used`: expected bool, not NoneType",
        ),
        (
            lambda: TokenCreateRequest(grant_type="IMPLICIT", client_id_alias_used="yes"),  # type: ignore[arg-type]
            "`client_id_alias_used`: expected bool, not str",
        ),
        (
            lambda: TokenCreateRequest(grant_type="IMPLICIT", properties=[{"key": "k"}]),  # type: ignore[list-item]
            "`properties`: expected Property, not dict",
        ),
        (lambda: Property(key="k", value="v", extra=[]), "`extra`: expected dict, not list"),  # type: ignore[arg-type]
        (
            lambda: TokenCreateRequest(grant_type="IMPLICIT", subjekt="john"),  # type: ignore[call-arg]
            "TokenCreateRequest() got an unexpected keyword argument 'subjekt'",
        ),
        (
            lambda: TokenCreateRequest("IMPLICIT"),  # type: ignore[call-arg]
            "TokenCreateRequest() takes 0 positional arguments but 1 was given",
        ),
        (
            TokenCreateRequest,
            "TokenCreateRequest() missing 1 required keyword argument: 'grant_type'",
        ),
        (
            lambda: Property(value="v"),  # type: ignore[call-arg]
            "Property() missing 1 required keyword argument: 'key'",
        ),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_by_name(make: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        make()
    assert str(caught.value) == message


def test_what_a_value_raises_itself_is_raised() -> None:
    def scopes() -> Iterator[str]:
        yield "a"
        raise LookupError

    with pytest.raises(LookupError):
        TokenCreateRequest(grant_type="IMPLICIT", scopes=scopes())


def nested(levels: int) -> dict[str, Any]:
    value: Any = None
    for level in range(levels - 1):
        value = [value] if level % 2 else (value,)
    return {"deep": value}


def test_what_is_nested_too_deep_or_holds_itself_is_refused() -> None:
    assert Property(key="k", value="v", extra=nested(128)).extra["deep"]
    circular: dict[str, Any] = {}
    circular["again"] = [circular]
    for extra in (nested(129), nested(100_000), circular):
        with pytest.raises(ConfigurationError, match="nested more than 128 levels deep, or it holds itself"):
            Property(key="k", value="v", extra=extra)


@pytest.mark.parametrize(
    "make",
    [
        lambda number: TokenCreateRequest(grant_type="IMPLICIT", client_id=number),
        lambda number: Property(key="k", value="v", extra={"number": [number]}),
    ],
    ids=["field", "extra"],
)
def test_a_number_beyond_64_bits_is_refused(make: Callable[[int], object]) -> None:
    make(2**63 - 1)
    for number in (10**30, -(10**30)):
        with pytest.raises(ConfigurationError, match="is not a 64-bit integer") as caught:
            make(number)
        assert str(number) not in repr(caught.value)
        assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.parametrize(
    "make",
    [
        lambda text: TokenCreateRequest(grant_type="IMPLICIT", access_token=text),
        lambda text: TokenCreateRequest(grant_type=text),
        lambda text: TokenCreateRequest(grant_type="IMPLICIT", scopes=[text]),
        lambda text: Property(key="k", value="v", extra={"text": text}),
        lambda text: Property(key="k", value="v", extra={text: 1}),
    ],
    ids=["secret", "enumeration", "list", "extra", "name in extra"],
)
def test_half_of_a_surrogate_pair_is_refused_without_showing_the_text(make: Callable[[str], object]) -> None:
    with pytest.raises(ConfigurationError, match="is not valid Unicode: it holds half of a surrogate pair") as caught:
        make(f"{SECRET}\ud800")
    assert SECRET not in repr(vars(caught.value)) + repr(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_any_iterable_makes_a_list() -> None:
    assert TokenCreateRequest(grant_type="IMPLICIT", scopes=(scope for scope in "ab")).scopes == ["a", "b"]
    assert TokenCreateRequest(grant_type="IMPLICIT", scopes={"a"}).scopes == ["a"]
    assert TokenUpdateRequest(scopes=[]).scopes == []
    assert TokenUpdateRequest().scopes is None

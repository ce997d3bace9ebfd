"""The Python examples against the local server."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from authlete_sdk import AsyncAuthleteClient, AuthleteClient, GrantType
from programs import ROOT, fetch, local_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

FIRST, SECOND = 2000001, 2000002


def example(path: str) -> ModuleType:
    """Load a file of an example, whose folder has no name that could be imported."""
    specification = importlib.util.spec_from_file_location(path.replace("/", "_").removesuffix(".py"), ROOT / path)
    assert specification is not None
    assert specification.loader is not None
    module = sys.modules[specification.name] = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def ready() -> Iterator[dict[str, Any]]:
    with local_server() as ready:
        yield ready


@pytest.fixture
def options(ready: dict[str, Any]) -> dict[str, Any]:
    fetch(f"{ready['baseUrl']}/_local/reset", {}, "POST")
    return {"base_url": ready["baseUrl"], "service_id": ready["serviceId"], "access_token": ready["accessToken"]}


@pytest.fixture
def client(options: dict[str, Any]) -> Iterator[AuthleteClient]:
    with AuthleteClient(**options) as client:
        for client_id in (FIRST, FIRST, SECOND):
            client.token_management.create(
                grant_type=GrantType.AUTHORIZATION_CODE,
                client_id=client_id,
                subject="john",
                scopes=["history.read", "timeline.read"],
            )
        yield client


class TestFastApiAdmin:
    @pytest.fixture
    def desk(self, client: AuthleteClient, options: dict[str, Any]) -> Iterator[TestClient]:
        del client  # for the tokens that it made
        module = example("examples/fastapi-admin/admin.py")
        app = FastAPI()
        allowed = {"authorization": "Bearer admin"}
        api = AsyncAuthleteClient(**options)
        app.include_router(module.admin(api, lambda request: request.headers.get("authorization") == "Bearer admin"))
        module.answer_errors(app)
        with TestClient(app, headers=allowed) as desk:
            yield desk

    def test_is_for_those_who_may_use_it(self, desk: TestClient) -> None:
        refused = desk.get("/users/john/authorizations", headers={"authorization": "Bearer someone"})
        assert refused.status_code == 403

    def test_lists_narrows_and_ends(self, desk: TestClient) -> None:
        listed = desk.get("/users/john/authorizations").json()["authorizations"]
        both = ["history.read", "timeline.read"]
        assert sorted((app["client_id"], app["scopes"], app["tokens"]) for app in listed) == [
            (str(FIRST), both, 2),
            (str(SECOND), both, 1),
        ]
        narrowed = desk.patch(f"/users/john/authorizations/{FIRST}", json={"scopes": ["history.read"]})
        ended = desk.delete(f"/users/john/authorizations/{SECOND}")
        assert (narrowed.status_code, ended.status_code) == (204, 204)
        (left,) = desk.get("/users/john/authorizations").json()["authorizations"]
        assert (left["client_id"], left["scopes"], left["tokens"]) == (str(FIRST), ["history.read"], 2)

    def test_says_what_is_wrong_with_a_request_and_nothing_of_the_api(self, desk: TestClient) -> None:
        assert desk.delete("/users/john/authorizations/2000999").json() == {"detail": "there is no such client"}
        assert desk.patch(f"/users/john/authorizations/{FIRST}", json={"scopes": "history.read"}).status_code == 422


class TestFlaskAuthorizedApps:
    @pytest.fixture
    def module(self) -> ModuleType:
        return example("examples/flask-authorized-apps/app.py")

    def test_is_for_who_is_signed_in(self, client: AuthleteClient, module: ModuleType) -> None:
        browser = module.create_app(client, lambda: None).test_client()
        assert browser.get("/apps").status_code == 401
        assert browser.post(f"/apps/{FIRST}/end").status_code == 401

    def test_shows_the_users_own_apps_and_ends_one(self, client: AuthleteClient, module: ModuleType) -> None:
        john = module.create_app(client, lambda: "john").test_client()
        mary = module.create_app(client, lambda: "mary").test_client()
        assert john.get("/apps").text.count("<section>") == 2
        assert "You have not authorized any app." in mary.get("/apps").text

        assert mary.post(f"/apps/{FIRST}/end").status_code == 303
        assert john.get("/apps").text.count("<section>") == 2
        assert john.post(f"/apps/{FIRST}/end").status_code == 303
        assert john.get("/apps").text.count("<section>") == 1

    def test_refuses_a_form_of_another_site(self, client: AuthleteClient, module: ModuleType) -> None:
        john = module.create_app(client, lambda: "john").test_client()
        refused = john.post(f"/apps/{FIRST}/end", headers={"Sec-Fetch-Site": "cross-site"})
        assert refused.status_code == 403
        assert client.client_management.list_authorizations(subject="john").total_count == 2

    def test_shows_the_name_of_a_client_as_text(self, client: AuthleteClient, module: ModuleType) -> None:
        class Named:
            client_id = FIRST
            client_name = "<script>alert(1)</script>"

        class Everything:
            client_management = type("", (), {"list_all_authorizations": staticmethod(lambda **_: [Named])})
            token_management = client.token_management

        page = module.create_app(Everything(), lambda: "john").test_client().get("/apps")
        assert "&lt;script&gt;" in page.text
        assert "<script>" not in page.text


class TestLambdaAuthorizer:
    @pytest.fixture
    def module(self, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        monkeypatch.setenv("AUTHLETE_API_VERSION", "V3")
        monkeypatch.setenv("AUTHLETE_BASE_URL", options["base_url"])
        monkeypatch.setenv("AUTHLETE_SERVICE_APIKEY", options["service_id"])
        monkeypatch.setenv("AUTHLETE_SERVICE_ACCESSTOKEN", options["access_token"])
        monkeypatch.setenv("REQUIRED_SCOPES", "history.read")
        return example("examples/lambda-authorizer/handler.py")

    def test_lets_a_token_with_the_scopes_through(self, client: AuthleteClient, module: ModuleType) -> None:
        def token(scope: str) -> str:
            created = client.token_management.create(
                grant_type=GrantType.AUTHORIZATION_CODE, client_id=FIRST, subject="john", scopes=[scope]
            )
            return created.access_token or ""

        def ask(header: str) -> dict[str, Any]:
            answer: dict[str, Any] = module.handler({"headers": {"authorization": header}}, None)
            return answer

        assert ask(f"Bearer {token('history.read')}") == {
            "isAuthorized": True,
            "context": {"subject": "john", "clientId": str(FIRST), "scopes": "history.read"},
        }
        for header in (f"Bearer {token('timeline.read')}", "Bearer no-such-token", "Basic am9objpzZWNyZXQ=", ""):
            assert ask(header) == {"isAuthorized": False}

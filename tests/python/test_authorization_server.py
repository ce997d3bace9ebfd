"""The FastAPI authorization server against the local server, with an OAuth client that nobody here wrote."""

from __future__ import annotations

import os
import re
import secrets
import socket
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.jwk import KeySet

from programs import ROOT, fetch, local_server

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = ROOT / "examples/fastapi-authorization-server"
RESOURCE_SERVER = ("resource-server", "secret-of-the-resource-server")
REDIRECT_URI = "http://127.0.0.1:8001/callback"
CLIENT_ID, CLIENT_SECRET = "2000001", "secret-of-the-web-application"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """Serve the example on a free port, and tell the service its issuer, as one does in the console."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener, local_server() as local:
        issuer = f"http://127.0.0.1:{listener.getsockname()[1]}"
        fixture = (EXAMPLE.parent / "authorization-server.json").read_text().replace("http://127.0.0.1:8000", issuer)
        fixture = fixture.replace("A web application", "<i>A web application</i>")
        ready = requests.post(f"{local['baseUrl']}/_local/reset", fixture, timeout=30).json()
        environment = {
            **os.environ,
            "AUTHLETE_API_VERSION": "V3",
            "AUTHLETE_BASE_URL": ready["baseUrl"],
            "AUTHLETE_SERVICE_APIKEY": ready["serviceId"],
            "AUTHLETE_SERVICE_ACCESSTOKEN": ready["accessToken"],
            "RESOURCE_SERVER_SECRET": RESOURCE_SERVER[1],
        }
        uvicorn = [sys.executable, "-m", "uvicorn", "server:app", "--app-dir", str(EXAMPLE), "--log-level", "warning"]
        server = subprocess.Popen(
            [*uvicorn, "--fd", str(listener.fileno())], env=environment, pass_fds=[listener.fileno()]
        )
        try:
            yield issuer
        finally:
            server.terminate()
            assert server.wait(timeout=10) in (0, -15)
            fetch(f"{local['baseUrl']}/_local/reset", {}, "POST")


class Story:
    """A client and a browser."""

    def __init__(self, issuer: str) -> None:
        self.metadata = requests.get(f"{issuer}/.well-known/openid-configuration", timeout=30).json()
        self.client = OAuth2Session(
            CLIENT_ID,
            CLIENT_SECRET,
            scope="openid profile history.read",
            redirect_uri=REDIRECT_URI,
            code_challenge_method="S256",
            token_endpoint_auth_method="client_secret_basic",
        )
        self.verifier, self.nonce = secrets.token_urlsafe(48), secrets.token_urlsafe()
        self.browser = requests.Session()

    def open(self, **parameters: str) -> requests.Response:
        url, self.state = self.client.create_authorization_url(
            self.metadata["authorization_endpoint"], code_verifier=self.verifier, nonce=self.nonce, **parameters
        )
        return self.browser.get(url, allow_redirects=False, timeout=30)

    def answer(self, page: requests.Response, **fields: str) -> requests.Response:
        (interaction,) = re.findall(r'name="interaction" value="([^"]+)"', page.text)
        form = {"interaction": interaction, "username": "john", "password": "john", "decision": "allow", **fields}
        consent = page.url.split("/authorize")[0].split("/consent")[0] + "/consent"
        return self.browser.post(consent, form, allow_redirects=False, timeout=30)

    def log_in(self) -> dict[str, Any]:
        location = self.answer(self.open()).headers["Location"]
        assert location.startswith(REDIRECT_URI)
        token: dict[str, Any] = self.client.fetch_token(
            self.metadata["token_endpoint"],
            authorization_response=location,
            state=self.state,
            code_verifier=self.verifier,
        )
        return token

    def verified(self, id_token: str, **parameters: Any) -> CodeIDToken:
        keys = KeySet.import_key_set(requests.get(self.metadata["jwks_uri"], timeout=30).json())
        decoded = jwt.decode(id_token, keys, algorithms=["RS256"])
        expected = {"iss": {"values": [self.metadata["issuer"]]}, "aud": {"values": [CLIENT_ID]}}
        claims = CodeIDToken(decoded.claims, decoded.header, expected, {"client_id": CLIENT_ID, **parameters})
        claims.validate()
        return claims

    def introspected(self, token: str) -> dict[str, Any]:
        answer = requests.post(
            self.metadata["introspection_endpoint"], {"token": token}, auth=RESOURCE_SERVER, timeout=30
        )
        members: dict[str, Any] = answer.json()
        return members


@pytest.fixture
def story(issuer: str) -> Story:
    return Story(issuer)


def test_discovery_tells_where_everything_is(issuer: str, story: Story) -> None:
    assert story.metadata["issuer"] == issuer
    assert story.metadata["response_types_supported"] == ["code"]
    assert "S256" in story.metadata["code_challenge_methods_supported"]
    assert all("d" not in key for key in requests.get(story.metadata["jwks_uri"], timeout=30).json()["keys"])


def test_from_the_login_to_the_revoked_token(story: Story) -> None:
    token = story.log_in()
    claims = story.verified(token["id_token"], nonce=story.nonce)
    assert (claims["sub"], "auth_time" in claims) == ("john", True)

    userinfo = story.client.get(story.metadata["userinfo_endpoint"]).json()
    assert userinfo == {"sub": "john", "name": "John Smith", "locale": "en"}

    refreshed = story.client.refresh_token(story.metadata["token_endpoint"])
    assert refreshed["access_token"] != token["access_token"]
    reissued = story.verified(refreshed["id_token"])
    assert reissued["auth_time"] == claims["auth_time"]
    assert story.introspected(token["access_token"]) == {"active": False}
    assert story.introspected(refreshed["access_token"])["sub"] == "john"

    assert story.client.revoke_token(story.metadata["revocation_endpoint"], refreshed["access_token"]).ok
    assert story.introspected(refreshed["access_token"]) == {"active": False}
    refused = story.client.get(story.metadata["userinfo_endpoint"])
    assert refused.status_code == 401
    assert 'error="invalid_token"' in refused.headers["WWW-Authenticate"]
    with pytest.raises(OAuthError, match="invalid_grant"):
        story.client.refresh_token(story.metadata["token_endpoint"])


def test_a_wrong_verifier_gets_no_token(story: Story) -> None:
    story.answer(story.open())
    location = story.answer(story.open()).headers["Location"]
    with pytest.raises(OAuthError, match="invalid_grant"):
        story.client.fetch_token(
            story.metadata["token_endpoint"],
            authorization_response=location,
            state=story.state,
            code_verifier=secrets.token_urlsafe(48),
        )


def test_a_client_without_its_secret_is_told_how_to_authenticate(story: Story) -> None:
    answer = requests.post(
        story.metadata["token_endpoint"], {"grant_type": "refresh_token"}, auth=(CLIENT_ID, "wrong"), timeout=30
    )
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    assert answer.headers["WWW-Authenticate"].startswith("Basic ")


def test_the_page_escapes_what_comes_from_the_client(story: Story) -> None:
    page = story.open(login_hint='"><script>alert(1)</script>')
    assert "&lt;i&gt;A web application&lt;/i&gt; asks for access" in page.text
    assert "<script" not in page.text
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]


def test_no_other_browser_can_answer_the_page(story: Story, issuer: str) -> None:
    page = story.open()
    victim = Story(issuer)
    assert victim.answer(page).status_code == 403
    victim.open()
    assert victim.answer(page).status_code == 403
    assert story.answer(page).status_code == 302
    assert story.answer(page).status_code == 403


def error_of(answer: requests.Response) -> str:
    assert answer.status_code == 302
    return parse_qs(urlsplit(answer.headers["Location"]).query)["error"][0]


def test_a_user_who_says_no_or_cannot_log_in(story: Story) -> None:
    assert error_of(story.answer(story.open(), decision="deny")) == "access_denied"
    assert error_of(story.open(prompt="none")) == "login_required"
    answer = story.open()
    for _ in range(4):
        answer = story.answer(answer, password="jane")
        assert "There is no such user" in answer.text
    assert error_of(story.answer(answer, password="jane")) == "login_required"


def test_who_may_not_introspect(story: Story) -> None:
    endpoint = story.metadata["introspection_endpoint"]
    assert requests.post(endpoint, {"token": "x"}, timeout=30).status_code == 401
    assert requests.post(endpoint, {"token": "x"}, auth=(CLIENT_ID, CLIENT_SECRET), timeout=30).status_code == 401


def test_a_request_that_is_none_is_refused(issuer: str) -> None:
    for endpoint in ("authorize", "token", "revoke"):
        answer = requests.post(f"{issuer}/{endpoint}", timeout=30)
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")

"""An OAuth flow from the authorization request to a reissued and verified ID token, one line a step.

Plays both sides: what a client application sends, and what an authorization server does with it. Reads the options from
the environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN), the ID of a public client
from AUTHLETE_DEMO_APP and its redirect URI from AUTHLETE_DEMO_REDIRECT_URI; the service reissues ID tokens. Needs
joserfc. Ends with a failure unless every step did what it says.
"""

from __future__ import annotations

import os
import secrets
import sys
import time
from base64 import urlsafe_b64encode
from datetime import datetime, timezone
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet

from authlete_sdk import AuthleteClient

SUBJECT = "flow-python"
APP, REDIRECT_URI = os.environ["AUTHLETE_DEMO_APP"], os.environ["AUTHLETE_DEMO_REDIRECT_URI"]


def main() -> None:
    """Play the story."""
    with AuthleteClient.from_env() as client:
        verifier = secrets.token_urlsafe(32)
        code = authorize(client, verifier)
        tokens = client.tokens.process_request(
            parameters=urlencode(
                {"grant_type": "authorization_code", "code": code, **named(), "code_verifier": verifier}
            )
        )
        ensure("tokens were issued", tokens.action == "OK")
        say("tokens.process_request", f"{tokens.action}: token {short(tokens.access_token)} and an ID token")
        first = verified(client, tokens.id_token)

        refresh = {"grant_type": "refresh_token", "refresh_token": tokens.refresh_token, "client_id": APP}
        refreshed = client.tokens.process_request(parameters=urlencode(refresh))
        ensure("the ID token can be reissued", refreshed.action == "ID_TOKEN_REISSUABLE")
        say("tokens.process_request", f"{refreshed.action}: token {short(refreshed.access_token)}, no ID token yet")

        reissued = client.token_management.reissue_id_token(
            access_token=refreshed.access_token or "", refresh_token=refreshed.refresh_token or ""
        )
        say("token_management.reissue_id_token", f"{reissued.action}: an ID token of the same login, without nonce")
        second = verified(client, reissued.id_token)
        ensure("it is about the same login", [second[name] for name in LOGIN] == [first[name] for name in LOGIN])
        ensure("the nonce was of the first request only", "nonce" in first and "nonce" not in second)

        end(client, refreshed.access_token or "")


LOGIN = ["iss", "sub", "auth_time"]


def named() -> dict[str, str]:
    """Tell who the client is."""
    return {"client_id": APP, "redirect_uri": REDIRECT_URI}


def authorize(client: AuthleteClient, verifier: str) -> str:
    """Ask for an authorization, and give it."""
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    request = {
        "response_type": "code",
        **named(),
        "scope": "openid profile",
        "nonce": secrets.token_urlsafe(),
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    asked = client.authorization.process_request(parameters=urlencode(request))
    ensure("the user is to be asked", asked.action == "INTERACTION" and asked.client is not None)
    name = asked.client.client_name if asked.client else None
    scopes = " ".join(scope.name for scope in asked.scopes)
    say("authorization.process_request", f"{asked.action}: {name} asks {SUBJECT} for {scopes}")

    granted = client.authorization.issue_response(
        ticket=asked.ticket or "", subject=SUBJECT, auth_time=int(time.time())
    )
    answer = granted.http_answer()
    location = answer.headers["Location"] if answer else ""
    ensure("the browser goes back to the client", location.startswith(REDIRECT_URI))
    say("authorization.issue_response", f"{granted.action}: {SUBJECT} agrees, the browser goes to {REDIRECT_URI}")
    return parse_qs(urlsplit(location).query)["code"][0]


def verified(client: AuthleteClient, id_token: str | None) -> dict[str, Any]:
    """Open an ID token with the keys that the service publishes."""
    keys = KeySet.import_key_set({"keys": client.services.jwks().keys})
    token = jwt.decode(id_token or "", keys, algorithms=["RS256", "ES256"])
    expiry = datetime.fromtimestamp(token.claims["exp"], timezone.utc)
    ensure("the ID token is for the client", APP in token.claims["aud"])
    say("services.jwks", f"{token.header['alg']} verifies the ID token: {SUBJECT} until {expiry:%Y-%m-%d %H:%M} UTC")
    return token.claims


def end(client: AuthleteClient, token: str) -> None:
    """Use the token, revoke it, and see that it is gone."""
    used = client.introspection.process_request(token=token, scopes=["profile"])
    ensure("the token is good", used.action == "OK" and used.subject == SUBJECT)
    say("introspection.process_request", f"{used.action}: token {short(token)} is good for profile")

    revoked = client.revocation.process_request(parameters=urlencode({"token": token, "client_id": APP}))
    gone = client.introspection.process_request(token=token)
    ensure("the token is gone", gone.action == "UNAUTHORIZED")
    say("revocation.process_request", f"{revoked.action}: afterwards the token is {gone.action}")


def say(step: str, result: str) -> None:
    """Print one aligned line."""
    print(f"  {step:<33} {result}")  # noqa: T201 - it is what the program is for


def ensure(what: str, condition: bool) -> None:  # noqa: FBT001 - reads like a sentence
    """End with a failure unless the step did what it says."""
    if not condition:
        sys.exit(f"it is not so: {what}")


def short(token: str | None) -> str:
    """Show only the beginning of a token."""
    return f"{(token or '')[:6]}…"


main()

"""The quick start: manages a user's tokens and authorizations, one line a step.

Reads the options from the environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN) and
the IDs of two clients from AUTHLETE_DEMO_CLIENTS; the service has the scopes history.read and timeline.read. Ends with
a failure unless every step did what it says.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime, timezone

from authlete_sdk import AuthleteClient, GrantType, NotFoundError

SUBJECT = "quickstart-python"
NARROW = ["history.read"]
WIDE = ["history.read", "timeline.read"]


def main() -> None:
    """Play the story."""
    clients = [int(client) for client in os.environ.get("AUTHLETE_DEMO_CLIENTS", "").split(",") if client.strip()]
    ensure("AUTHLETE_DEMO_CLIENTS holds the IDs of two clients, separated by a comma", len(clients) >= 2)  # noqa: PLR2004
    with AuthleteClient.from_env() as client:
        manage_tokens(client, *clients[:2])
        manage_authorizations(client, *clients[:2])
        end_tokens(client, clients[0])


def manage_tokens(client: AuthleteClient, first: int, second: int) -> None:
    """Create, list and update a token."""
    tokens = client.token_management
    created = tokens.create(grant_type=GrantType.AUTHORIZATION_CODE, client_id=first, subject=SUBJECT, scopes=WIDE)
    say("create", f"token {short(created.access_token)}  expires {moment(created.expires_at)}")

    listed = tokens.list(subject=SUBJECT)
    ensure("the user has one token", listed.total_count == 1)
    say("list", f"{listed.total_count} token of {SUBJECT}: {' '.join(listed.access_tokens[0].scopes)}")

    updated = tokens.update(access_token=created.access_token, scopes=NARROW)
    ensure("the scopes were narrowed", updated.scopes == NARROW)
    say("update", f"token {short(created.access_token)}  scopes now: {' '.join(updated.scopes)}")

    tokens.create(grant_type=GrantType.AUTHORIZATION_CODE, client_id=second, subject=SUBJECT, scopes=WIDE)


def manage_authorizations(client: AuthleteClient, first: int, second: int) -> None:
    """List, narrow and end what the user has authorized."""
    authorizations = client.client_management
    authorized = authorizations.list_authorizations(subject=SUBJECT)
    names = {authorized_client.client_id: authorized_client.client_name for authorized_client in authorized.clients}
    ensure("the user has authorized two clients", set(names) == {first, second})
    say("list_authorizations", f"{SUBJECT} has authorized: {', '.join(map(str, names.values()))}")

    authorizations.update_authorizations(client_id=second, subject=SUBJECT, scopes=NARROW)
    narrowed = client.token_management.list(subject=SUBJECT, client_identifier=str(second))
    ensure("the client's scopes were narrowed", all(token.scopes == NARROW for token in narrowed.access_tokens))
    say("update_authorizations", f"{names[second]} may only: {' '.join(NARROW)}")

    authorizations.delete_authorizations(client_id=second, subject=SUBJECT)
    left = authorizations.list_authorizations(subject=SUBJECT).total_count
    ensure("one authorization is left", left == 1)
    say("delete_authorizations", f"{names[second]} may nothing any more; {left} client left")


def end_tokens(client: AuthleteClient, first: int) -> None:
    """Revoke and delete tokens, and meet an error."""
    tokens = client.token_management
    count = tokens.revoke(subject=SUBJECT).count
    ensure("one token was revoked", count == 1)
    say("revoke", f"{count} token of {SUBJECT} revoked")

    token = tokens.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=first).access_token or ""
    tokens.delete(access_token_identifier=token)
    say("delete", f"token {short(token)}  deleted")

    for _ in range(25):
        tokens.create(grant_type=GrantType.AUTHORIZATION_CODE, client_id=first, subject=SUBJECT)
    deleted = 0
    for listed in tokens.list_all(subject=SUBJECT):
        tokens.delete(access_token_identifier=listed.access_token_hash or "")
        deleted += 1
    ensure("every token was met and deleted", deleted == 25)  # noqa: PLR2004 - as many as were created
    say("list_all", f"{deleted} tokens met and deleted, page by page")

    try:
        tokens.delete(access_token_identifier=token)
    except NotFoundError as error:
        say("delete, once more", f"{type(error).__name__}: {error}")
    else:
        ensure("a token is deleted only once", condition=False)


def say(step: str, result: str) -> None:
    """Print one aligned line."""
    print(f"  {step:<24} {result}")  # noqa: T201 - it is what the program is for


def ensure(what: str, condition: bool) -> None:  # noqa: FBT001 - reads like a sentence
    """End with a failure unless the step did what it says."""
    if not condition:
        sys.exit(f"it is not so: {what}")


def short(token: str | None) -> str:
    """Show only the beginning of a token."""
    return f"{(token or '')[:6]}…"


def moment(instant: datetime | None) -> str:
    """Tell an instant, and how far away it is."""
    ensure("the token has an expiry", instant is not None)
    instant = instant or datetime.now(timezone.utc)
    seconds = round((instant - datetime.now(timezone.utc)).total_seconds())
    steps = [(120, seconds, "s"), (7200, seconds // 60, "min")]
    span = next((f"{amount} {unit}" for limit, amount, unit in steps if seconds < limit), f"{seconds // 3600} h")
    return f"{instant:%Y-%m-%d %H:%M} UTC (in {span})"


main()

"""A Lambda authorizer of an HTTP API: lets requests through whose access token is alive and covers the scopes.

The client is made when the function starts, not when it is called: calls that follow find its connections open.
"""

from __future__ import annotations

import os
from typing import Any

from authlete_sdk import AuthleteClient, IntrospectionAction

# A gateway waits for a few seconds, so an answer that takes longer is of no use to it.
client = AuthleteClient.from_env().with_options(timeout=2, max_retries=1)
scopes = os.environ.get("REQUIRED_SCOPES", "").split()


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Answer in the simple form: whether to let the request through, and as whom.

    A call that fails is raised, and the gateway then refuses the request: no answer is not a yes.
    """
    scheme, _, token = event.get("headers", {}).get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        return {"isAuthorized": False}
    found = client.introspection.process_request(token=token, scopes=scopes)
    if found.action != IntrospectionAction.OK:
        return {"isAuthorized": False}
    return {
        "isAuthorized": True,
        "context": {"subject": found.subject, "clientId": str(found.client_id), "scopes": " ".join(found.scopes)},
    }

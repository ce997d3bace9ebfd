"""The page on which users see the apps that they have authorized, and end what they no longer want, with Flask."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from flask import Flask, Response, abort, redirect, render_template_string, request, url_for

from authlete_sdk import AuthleteClient, AuthleteError

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Response as AnyResponse

log = logging.getLogger(__name__)

# Flask escapes what it puts in: names of clients are the words of whoever registered them.
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your apps</title>
<h1>Your apps</h1>
{% for app in apps %}
<section>
  <h2>{{ app.client_name or app.client_id }}</h2>
  <p>May: {{ scopes[app.client_id] | sort | join(", ") or "nothing in particular" }}</p>
  <form method="post" action="{{ url_for('end', client_id=app.client_id) }}">
    <button>End access of {{ app.client_name or app.client_id }}</button>
  </form>
</section>
{% else %}
<p>You have not authorized any app.</p>
{% endfor %}
"""


def create_app(client: AuthleteClient, current_subject: Callable[[], str | None]) -> Flask:
    """Make the application. ``current_subject`` tells who is signed in: that is your session's business."""
    app = Flask(__name__)

    def subject() -> str:
        return current_subject() or abort(401)

    @app.get("/apps")
    def apps() -> Response:
        """Show the apps of who is signed in."""
        found = list(client.client_management.list_all_authorizations(subject=subject()))
        scopes: dict[int, set[str]] = {app.client_id: set() for app in found}
        for token in client.token_management.list_all(subject=subject()):
            scopes.setdefault(token.client_id, set()).update(token.scopes)
        page = Response(render_template_string(PAGE, apps=found, scopes=scopes))
        page.headers["Cache-Control"] = "no-store"
        page.headers["Content-Security-Policy"] = "default-src 'none'; form-action 'self'; frame-ancestors 'none'"
        return page

    @app.post("/apps/<int:client_id>/end")
    def end(client_id: int) -> AnyResponse:
        """End what an app may do for who is signed in."""
        # A browser says where a form comes from: not from the pages of others.
        if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
            abort(403)
        client.client_management.delete_authorizations(client_id=client_id, subject=subject())
        return redirect(url_for("apps"), 303)

    @app.errorhandler(AuthleteError)
    def answer(error: AuthleteError) -> tuple[str, int]:
        """Tell users what they can do about it. Why it happened is for the log."""
        log.warning("%s: %s", request.endpoint, error)
        return "This does not work at the moment. Please try again later.", 502

    return app


if __name__ == "__main__":
    # On this machine only, with everyone signed in as the same user.
    user = os.environ["DEMO_SUBJECT"]
    with AuthleteClient.from_env() as shared:
        create_app(shared, lambda: user).run(port=5000)

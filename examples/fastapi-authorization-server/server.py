"""A complete OpenID Connect authorization server: FastAPI answers HTTP, Authlete decides what OAuth 2.0 asks for.

`uvicorn server:app` serves it. The AUTHLETE_ variables name the API; its service knows the issuer and the endpoints.
"""

import base64
import json
import os
import secrets
import time
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, unquote_plus

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse

from authlete_sdk import (
    AsyncAuthleteClient,
    AuthleteError,
    AuthorizationAction,
    AuthorizationFailReason,
    AuthorizationResponse,
    HttpAnswer,
    TokenAction,
    UserinfoAction,
)

app = FastAPI(title="An authorization server", docs_url=None, redoc_url=None, openapi_url=None)
api = AsyncAuthleteClient.from_env()

TEN_MINUTES, ATTEMPTS = 600, 5
# Where yours looks a user up, this one has two. The password of each is the name.
USERS = {"john": {"name": "John Smith", "locale": "en"}, "jane": {"name": "Jane Roe", "locale": "ja"}}
# Who may ask what a token stands for: that is for the endpoint to check.
RESOURCE_SERVER = f"resource-server:{os.environ['RESOURCE_SERVER_SECRET']}"


@dataclass
class Interaction:
    """A page that waits for its user: who may answer it, and what the answer decides."""

    browser: str
    request: AuthorizationResponse
    begun: float
    attempts: int = 0


interactions: dict[str, Interaction] = {}


def relay(answer: HttpAnswer | None) -> Response:
    """Send what the API decided. What it leaves to the server, such as the password grant, this one does not offer."""
    if answer is None:
        return JSONResponse({"error": "unsupported_grant_type"}, 400, {"Cache-Control": "no-store"})
    return Response(answer.body, answer.status, answer.headers)


async def body(request: Request) -> str:
    return (await request.body()).decode(errors="replace")


def basic_credentials(request: Request) -> tuple[str | None, str | None]:
    """Read the client's name and secret of HTTP Basic, each form-encoded (RFC 6749 section 2.3.1)."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    try:
        name, _, secret = base64.b64decode(encoded if scheme.lower() == "basic" else "").decode().partition(":")
    except ValueError:
        return None, None
    return unquote_plus(name) or None, unquote_plus(secret) or None


@app.exception_handler(AuthleteError)
async def failed(_: Request, error: AuthleteError) -> Response:
    """Answer for a call that failed as such. Why is for the log, not for the client."""
    print(error)  # noqa: T201 - messages of the SDK hold no secrets
    return JSONResponse({"error": "server_error"}, 500)


@app.get("/.well-known/openid-configuration")
async def configuration() -> dict[str, object]:
    members = (await api.services.configuration()).to_dict()
    known = {**members, **members.pop("extra", {})}
    return {name: value for name, value in known.items() if value not in (None, [])}


@app.get("/jwks")
async def jwks() -> dict[str, object]:
    return {"keys": (await api.services.jwks()).keys}


@app.api_route("/authorize", methods=["GET", "POST"])
async def authorize(request: Request) -> Response:
    parameters = request.url.query if request.method == "GET" else await body(request)
    response = await api.authorization.process_request(parameters=parameters)
    if response.action == AuthorizationAction.NO_INTERACTION:
        # Nobody stays logged in here, so there is no answer without a page.
        return await fail(response, AuthorizationFailReason.NOT_LOGGED_IN)
    if response.action != AuthorizationAction.INTERACTION:
        return relay(response.http_answer())

    # The page works in the browser that asked for it and nowhere else: no other site can make somebody answer it.
    browser = request.cookies.get("browser") or secrets.token_urlsafe()
    number = secrets.token_urlsafe()
    for old in [old for old, waiting in interactions.items() if time.monotonic() - waiting.begun > TEN_MINUTES]:
        del interactions[old]
    interactions[number] = Interaction(browser, response, time.monotonic())
    page = consent_page(number, response)
    page.set_cookie("browser", browser, httponly=True, samesite="lax", secure=request.url.scheme == "https")
    return page


@app.post("/consent")
async def consent(request: Request) -> Response:
    form = dict(parse_qsl(await body(request)))
    number = form.get("interaction", "")
    waiting = interactions.get(number)
    browser = request.cookies.get("browser", "")
    if waiting is None or not secrets.compare_digest(waiting.browser.encode(), browser.encode()):
        return HTMLResponse("This page is out of date: go back to the application and begin again.", 403)
    subject = form.get("username", "")
    known = subject in USERS and secrets.compare_digest(subject.encode(), form.get("password", "").encode())
    waiting.attempts += 1
    if form.get("decision") == "allow" and not known and waiting.attempts < ATTEMPTS:
        return consent_page(number, waiting.request, "There is no such user, or the password is another one.")

    del interactions[number]
    if form.get("decision") != "allow":
        return await fail(waiting.request, AuthorizationFailReason.DENIED)
    if not known:
        return await fail(waiting.request, AuthorizationFailReason.NOT_AUTHENTICATED)
    if waiting.request.subject not in (None, subject):
        return await fail(waiting.request, AuthorizationFailReason.DIFFERENT_SUBJECT)
    ticket = waiting.request.ticket or ""
    issued = await api.authorization.issue_response(ticket=ticket, subject=subject, auth_time=int(time.time()))
    return relay(issued.http_answer())


async def fail(response: AuthorizationResponse, reason: AuthorizationFailReason) -> Response:
    return relay((await api.authorization.fail_request(ticket=response.ticket or "", reason=reason)).http_answer())


def consent_page(number: str, response: AuthorizationResponse, problem: str = "") -> HTMLResponse:
    """Ask the user to log in and to agree. What comes from the client is escaped."""
    client = escape((response.client and response.client.client_name) or "An application")
    scopes = "".join(f"<li>{escape(scope.description or scope.name)}</li>" for scope in response.scopes)
    page = f"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{client}</title>
<h1>{client} asks for access</h1><p role="alert">{problem}</p><ul>{scopes}</ul>
<form method="post" action="/consent"><input type="hidden" name="interaction" value="{number}">
<label>Name <input name="username" autocomplete="username" value="{escape(response.login_hint or "")}"></label>
<label>Password <input name="password" type="password" autocomplete="current-password"></label>
<button name="decision" value="allow">Log in and allow</button>
<button name="decision" value="deny">Deny</button></form>"""
    policy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"
    return HTMLResponse(page, headers={"Cache-Control": "no-store", "Content-Security-Policy": policy})


@app.post("/token")
async def token(request: Request) -> Response:
    name, secret = basic_credentials(request)
    response = await api.tokens.process_request(
        parameters=await body(request), client_id=name, client_secret=secret, dpop=request.headers.get("DPoP")
    )
    if response.action == TokenAction.ID_TOKEN_REISSUABLE:
        access, refresh = response.jwt_access_token or response.access_token or "", response.refresh_token or ""
        reissued = await api.token_management.reissue_id_token(access_token=access, refresh_token=refresh)
        return relay(reissued.http_answer())
    return relay(response.http_answer())


@app.post("/introspect")
async def introspect(request: Request) -> Response:
    credentials = ":".join(map(str, basic_credentials(request)))
    if not secrets.compare_digest(credentials.encode(), RESOURCE_SERVER.encode()):
        return JSONResponse({"error": "invalid_client"}, 401, {"WWW-Authenticate": 'Basic realm="introspection"'})
    return relay((await api.introspection.standard_process(parameters=await body(request))).http_answer())


@app.post("/revoke")
async def revoke(request: Request) -> Response:
    (name, secret), parameters = basic_credentials(request), await body(request)
    response = await api.revocation.process_request(parameters=parameters, client_id=name, client_secret=secret)
    return relay(response.http_answer())


@app.api_route("/userinfo", methods=["GET", "POST"])
async def userinfo(request: Request) -> Response:
    _, _, access_token = request.headers.get("Authorization", "").partition(" ")
    if not access_token:
        return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
    proof = request.headers.get("DPoP")
    response = await api.userinfo.process_request(token=access_token, dpop=proof, htm=request.method)
    if response.action != UserinfoAction.OK:
        return relay(response.http_answer())
    claims = {name: value for name, value in USERS.get(response.subject or "", {}).items() if name in response.claims}
    return relay((await api.userinfo.issue_response(token=access_token, claims=json.dumps(claims))).http_answer())

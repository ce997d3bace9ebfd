"""What a service desk needs to see and end what a user has authorized, as a router of FastAPI."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends, HTTPException, Path, Request, status
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from authlete_sdk import (
    AsyncAuthleteClient,
    AuthleteError,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import FastAPI

log = logging.getLogger(__name__)


class Authorization(BaseModel):
    """A client that the user has authorized."""

    client_id: str
    """Its ID, as text: JavaScript would round a large number."""
    client_name: str | None
    scopes: list[str]
    tokens: int


class Authorizations(BaseModel):
    """Every client that the user has authorized."""

    subject: str
    authorizations: list[Authorization]


class Scopes(BaseModel):
    """What a client is left with."""

    scopes: list[str]


def admin(client: AsyncAuthleteClient, may_administer: Callable[[Request], bool]) -> APIRouter:
    """Make the routes. Without a check of who may use them, anyone could end anything."""

    def check(request: Request) -> None:
        if not may_administer(request):
            raise HTTPException(status.HTTP_403_FORBIDDEN, "not allowed")

    router = APIRouter(dependencies=[Depends(check)])

    @router.get("/users/{subject}/authorizations")
    async def list_authorizations(subject: str) -> Authorizations:
        """List the clients that the user has authorized, with what they may do."""
        found = {
            app.client_id: Authorization(client_id=str(app.client_id), client_name=app.client_name, scopes=[], tokens=0)
            async for app in client.client_management.list_all_authorizations(subject=subject)
        }
        async for token in client.token_management.list_all(subject=subject):
            if authorization := found.get(token.client_id):
                authorization.tokens += 1
                authorization.scopes = sorted({*authorization.scopes, *token.scopes})
        return Authorizations(subject=subject, authorizations=list(found.values()))

    @router.patch("/users/{subject}/authorizations/{client_id}", status_code=status.HTTP_204_NO_CONTENT)
    async def narrow(subject: str, client_id: Annotated[int, Path()], body: Scopes) -> None:
        """Replace what a client may do for the user."""
        await client.client_management.update_authorizations(client_id=client_id, subject=subject, scopes=body.scopes)

    @router.delete("/users/{subject}/authorizations/{client_id}", status_code=status.HTTP_204_NO_CONTENT)
    async def end(subject: str, client_id: Annotated[int, Path()]) -> None:
        """End what a client may do for the user."""
        await client.client_management.delete_authorizations(client_id=client_id, subject=subject)

    return router


def answer_errors(app: FastAPI) -> None:
    """Tell callers what a failure means to them. Why it happened is for the log."""

    @app.exception_handler(AuthleteError)
    async def answer(request: Request, error: Exception) -> JSONResponse:
        log.warning("%s %s: %s", request.method, request.scope["route"].path, error)
        match error:
            case NotFoundError():
                return JSONResponse({"detail": "there is no such client"}, 404)
            case ConfigurationError():
                return JSONResponse({"detail": str(error)}, 400)
            case RateLimitError():
                return JSONResponse({"detail": "try again later"}, 503, {"Retry-After": str(error.retry_after or 1)})
            case _:
                return JSONResponse({"detail": "the authorization server did not answer as it should"}, 502)

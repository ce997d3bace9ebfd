"""Serves the admin endpoint: ``ADMIN_TOKEN=… uvicorn main:app``. The client reads ``AUTHLETE_*`` variables."""

from __future__ import annotations

import os
import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from admin import admin, answer_errors
from fastapi import FastAPI, Request

from authlete_sdk import AsyncAuthleteClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

wanted = f"Bearer {os.environ['ADMIN_TOKEN']}".encode()
client = AsyncAuthleteClient.from_env()


def may_administer(request: Request) -> bool:
    """Compare in a time that tells nothing about where the difference is."""
    return secrets.compare_digest(request.headers.get("authorization", "").encode(), wanted)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Close the client's connections at the end."""
    async with client:
        yield


app = FastAPI(title="Authorizations of users", lifespan=lifespan)
app.include_router(admin(client, may_administer), prefix="/admin")
answer_errors(app)

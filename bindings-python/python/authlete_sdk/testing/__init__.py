"""A local server for tests: code that uses the package is tested against it, without an account and without mocks.

::

    from authlete_sdk import GrantType
    from authlete_sdk.testing import LocalServer

    with LocalServer() as server, server.client() as client:
        client.token_management.create(grant_type=GrantType.CLIENT_CREDENTIALS, client_id=server.clients[0].client_id)

With pytest, ``authlete_sdk.testing.plugin`` has fixtures. The server is the program ``authlete-local``: install it with
``pip install authlete-local``.
"""

from ._local_server import LocalServer, RecordedRequest, ServerClient

__all__ = ["LocalServer", "RecordedRequest", "ServerClient"]

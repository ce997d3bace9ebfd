// The Express example against the local server.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, suite, test } from 'node:test';
import express from 'express';
import { AuthleteClient } from '../../bindings-node/index.mjs';
import { admin } from '../../examples/express-admin/admin.mjs';
import { startLocalServer } from './programs.mjs';

suite('the admin endpoint', () => {
  let local;
  let client;
  let http;
  let base;
  before(async () => {
    local = await startLocalServer();
    const { baseUrl, serviceId, accessToken } = local.ready;
    client = new AuthleteClient({ baseUrl, serviceId, accessToken });
    const app = express();
    app.use(admin(client, (request) => request.get('authorization') === 'Bearer admin'));
    http = app.listen(0, '127.0.0.1');
    await once(http, 'listening');
    base = `http://127.0.0.1:${http.address().port}/users/john/authorizations`;
  });
  after(async () => {
    http.close();
    http.closeAllConnections();
    await local.stop();
  });

  const ask = async (method = 'GET', path = '', body = undefined) => {
    const headers = { authorization: 'Bearer admin', 'content-type': 'application/json' };
    const answer = await fetch(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text && JSON.parse(text) };
  };

  test('is for those who may use it', async () => {
    assert.equal((await fetch(base)).status, 403);
  });

  test('lists, narrows and ends what a user has authorized, and tells no token', async () => {
    for (const clientId of [2000001, 2000001, 2000002]) {
      const scopes = ['history.read', 'timeline.read'];
      await client.tokenManagement.create({ grantType: 'AUTHORIZATION_CODE', clientId, subject: 'john', scopes });
    }
    const { status, body } = await ask();
    assert.equal(status, 200);
    const summary = () => body.authorizations.map(({ clientId, scopes, tokens }) => [clientId, scopes, tokens]).sort();
    assert.deepEqual(summary(), [
      ['2000001', ['history.read', 'timeline.read'], 2],
      ['2000002', ['history.read', 'timeline.read'], 1],
    ]);

    assert.equal((await ask('PATCH', '/2000001', { scopes: ['history.read'] })).status, 204);
    assert.equal((await ask('DELETE', '/2000002')).status, 204);
    const left = (await ask()).body.authorizations;
    assert.deepEqual(
      left.map(({ clientId, scopes, tokens }) => [clientId, scopes, tokens]),
      [['2000001', ['history.read'], 2]],
    );
  });

  test('says what is wrong with a request, and nothing of the API', async () => {
    const { status, body } = await ask('PATCH', '/2000001', { scopes: 'history.read' });
    assert.equal(status, 400);
    assert.match(body.error, /scopes is a string: give an array of strings/);
    assert.equal((await ask('DELETE', '/2000999')).status, 404);
  });
});

// What a program can learn of its calls: from a response, from an error, from the channels of node:diagnostics_channel.

import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { inspect } from 'node:util';
import { AuthleteClient } from '../index.mjs';
import { CREATED, CREDENTIAL, json, listen, TOKEN } from './server.mjs';

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const REQUEST = { grantType: 'AUTHORIZATION_CODE', clientId: 2000001 };
const EMPTY = { start: 0, end: 5, totalCount: 0, accessTokens: [] };
const withHeaders = (answer, headers) => answer.replace('\r\n', `\r\n${headers}\r\n`);

suite('what becomes of calls', () => {
  let server;
  let client;
  let answers;
  let heads;
  beforeEach(async () => {
    answers = [];
    heads = [];
    server = await listen((socket, head) => {
      heads.push(head);
      socket.write(answers.shift());
    });
    client = new AuthleteClient({ ...server.options, maxRetries: 2 });
  });
  afterEach(() => server.close());

  test('a response tells how its call went and is worth what it says', async () => {
    answers = [withHeaders(json(CREATED), 'X-Request-Id: 4711\r\nSet-Cookie: session=secret'), json(CREATED)];
    const token = await client.tokenManagement.create(REQUEST);
    assert.equal(token.http.statusCode, 200);
    assert.equal(token.http.attempts, 1);
    assert.equal(token.http.requestId, '4711');
    assert.equal(token.http.headers['content-type'], 'application/json');
    assert.equal(token.http.headers['set-cookie'], undefined);
    assert.ok(token.http.duration > 0);
    assert.equal(token.http, token.http, 'it is read once');
    const again = await client.tokenManagement.create(REQUEST);
    assert.deepEqual(again, token);
    assert.ok(!Object.keys(token).includes('http'));
    assert.ok(!inspect(token, { showHidden: true }).includes('4711'));
    assert.ok(!JSON.stringify(token).includes('4711'));
    assert.ok(!inspect(token.http).includes('application/json'));
  });

  test('headers are all there: repeated ones in one, empty ones, whatever their order', async () => {
    const several = 'X-Empty:\r\nX-Same: a\r\nX-Same: b\r\nX-Colon: a: b';
    for (const headers of [`${several}\r\nX-Last:`, `X-Last: \r\n${several}`, 'X-Last:']) {
      // The last header of all, for the others are written before it.
      answers = [json(EMPTY).replace('\r\n\r\n', `\r\n${headers}\r\n\r\n`)];
      const { http } = await client.tokenManagement.list();
      assert.equal(http.headers['x-last'], '');
      assert.equal(http.headers['content-type'], 'application/json');
      if (headers.includes(several)) {
        const { 'x-empty': empty, 'x-same': same, 'x-colon': colon } = http.headers;
        assert.deepEqual([empty, same, colon], ['', 'a, b', 'a: b']);
      }
      assert.deepEqual(
        Object.keys(http.headers).filter((name) => !/^(content-|x-)/.test(name)),
        [],
      );
    }
  });

  test('an error tells it as well', async () => {
    answers = [withHeaders(json({}, '500 Internal Server Error'), 'X-Request-Id: 4711')];
    const failed = await client.tokenManagement.list().catch((error) => error);
    assert.deepEqual([failed.http.statusCode, failed.http.requestId, failed.http.attempts], [500, '4711', 1]);
    assert.ok(!inspect(failed).includes('4711'));
    const refused = await client.tokenManagement.create({ ...REQUEST, nonsense: 1 }).catch((error) => error);
    assert.equal(refused.http, undefined);
  });

  test('the channels tell of retries and ends, and of no secret', async () => {
    const calls = [];
    const retries = [];
    const onCall = (message) => calls.push(message);
    const onRetry = (message) => retries.push(message);
    subscribe('authlete-sdk:call', onCall);
    subscribe('authlete-sdk:retry', onRetry);
    try {
      answers = [json({}, '503 Service Unavailable'), json(EMPTY), json(CREATED), json({}, '404 Not Found')];
      await client.tokenManagement.list();
      await client.tokenManagement.create(REQUEST);
      await assert.rejects(client.tokenManagement.delete({ accessTokenIdentifier: TOKEN }));
    } finally {
      unsubscribe('authlete-sdk:call', onCall);
      unsubscribe('authlete-sdk:retry', onRetry);
    }
    const [retry] = retries;
    assert.equal(retries.length, 1);
    assert.deepEqual([retry.operation, retry.attempt, retry.statusCode], ['tokenManagement.list', 1, 503]);
    assert.ok(retry.delay <= 0.5);
    const [listed, created, deleted] = calls;
    assert.equal(calls.length, 3);
    assert.deepEqual([listed.operation, listed.http.attempts, listed.error], ['tokenManagement.list', 2, undefined]);
    assert.deepEqual([created.resultCode, created.http.statusCode], ['A109001', 200]);
    assert.match(deleted.error, /^tokenManagement\.delete: the API answered 404/);
    const everything = inspect([calls, retries], { depth: null, showHidden: true }) + JSON.stringify([calls, retries]);
    assert.ok(!everything.includes(TOKEN));
    assert.ok(!everything.includes(CREDENTIAL));

    answers = [json(EMPTY)];
    await client.tokenManagement.list();
    assert.equal(calls.length, 3, 'nobody listens any more');
  });

  test('a trace is passed on, to one call or to those of a derived client', async () => {
    answers = Array.from({ length: 4 }, () => json(EMPTY));
    await client.tokenManagement.list({}, { traceparent: TRACE });
    await client.withOptions({ traceparent: TRACE }).tokenManagement.list();
    for await (const _ of client.tokenManagement.listAll({}, { traceparent: TRACE })) {
      assert.fail('there is no token');
    }
    await client.tokenManagement.list();
    const sent = heads.map((head) => /^traceparent: (.*)$/im.exec(head)?.[1]);
    assert.deepEqual(sent, [TRACE, TRACE, TRACE, undefined]);
    await assert.rejects(client.tokenManagement.list({}, { traceparent: 'nonsense' }), {
      name: 'ConfigurationError',
      message: /traceparent is not of the form/,
    });
  });
});

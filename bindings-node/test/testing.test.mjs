// The test kit: its README examples run elsewhere, this is the rest of it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AuthleteClient } from '../index.mjs';
import { LocalServer } from '../testing.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/authlete-local`;
const fixture = `${root}tests/fixtures/standard.json`;

suite('the test kit', () => {
  let server;
  before(async () => {
    server = await LocalServer.start({ program });
  });
  beforeEach(() => server.reset());
  after(() => server.stop());

  const request = () => ({ grantType: 'CLIENT_CREDENTIALS', clientId: server.clients[0].clientId });

  test('starts with a demo service and two clients, or with a fixture', async () => {
    assert.equal(server.clients.length, 2);
    assert.ok((await server.client().tokenManagement.create(request())).accessToken);
    const standard = await LocalServer.start({ program, fixture });
    assert.equal(standard.serviceId, '1000001');
    await standard.stop();
    const own = await LocalServer.start({ program, fixture: { services: [{ service: { apiKey: 77 } }] } });
    assert.deepEqual([own.serviceId, own.clients], ['77', []]);
    await own.stop();
  });

  test('moves the clock', async () => {
    const client = server.client();
    const { accessToken } = await client.tokenManagement.create({ ...request(), accessTokenDuration: 60 });
    const then = await server.advance(61);
    assert.ok(then.getTime() > Date.now() + 50_000);
    const { action } = await client.introspection.processRequest({ token: accessToken });
    assert.equal(action, 'UNAUTHORIZED');
    assert.equal((await server.setTime(new Date('2030-01-01'))).getUTCFullYear(), 2030);
  });

  test('injects faults and reads the requests', async () => {
    const client = server.client({ maxRetries: 0 });
    await server.fail({ operation: 'tokenManagement.create', abort: 'before-response', delay: 0.01 });
    await assert.rejects(client.tokenManagement.create(request()), { name: 'ConnectionFailedError' });
    assert.equal((await client.tokenManagement.list()).totalCount, 1, 'what was asked for is done');
    await server.fail({ times: 9, status: 500, body: 'down' });
    await assert.rejects(client.tokenManagement.list(), { name: 'ServerError', body: 'down' });
    await server.clearFaults();
    await client.tokenManagement.list();
    const requests = await server.requests();
    assert.deepEqual(
      requests.map(({ method, status }) => [method, status]),
      [
        ['POST', 0],
        ['GET', 200],
        ['GET', 500],
        ['GET', 200],
      ],
    );
    await assert.rejects(server.fail({ operation: 'tokenManagement.destroy' }), /there is no operation/);
  });

  test('checks the credentials if it is strict', async () => {
    const strict = await LocalServer.start({ program, strict: true });
    await strict.client().tokenManagement.list();
    await assert.rejects(strict.client({ accessToken: 'another' }).tokenManagement.list(), {
      name: 'AuthenticationError',
    });
    await strict.stop();
  });

  test('gives code that reads the environment what it reads', async () => {
    Object.assign(process.env, server.environment);
    try {
      assert.deepEqual((await AuthleteClient.fromEnv().tokenManagement.list()).accessTokens, []);
    } finally {
      for (const name of Object.keys(server.environment)) {
        delete process.env[name];
      }
    }
  });

  test('says what is missing', async () => {
    await assert.rejects(LocalServer.start({ program, fixture: '/no/such/fixture' }), /cannot use the fixture/);
    await assert.rejects(LocalServer.start({ program: '/no/such/program' }), /cannot run \/no\/such\/program/);
    const script =
      "import('authlete-sdk/testing').then((it) => it.LocalServer.start()).catch((e) => console.log(e.message))";
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
      cwd: `${root}tests/node`,
      env: { ...process.env, PATH: '/nowhere', AUTHLETE_LOCAL: '' },
    });
    assert.match(stdout, /run `npm install --save-dev authlete-local`, or set AUTHLETE_LOCAL/);
  });

  test('ends with a process that crashes, and does not keep one alive that forgets it', async () => {
    const start = `const { LocalServer } = await import('authlete-sdk/testing'); const server = await LocalServer.start(); console.log(server.baseUrl);`;
    for (const end of ['process.kill(process.pid, "SIGKILL")', '']) {
      const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', `${start} ${end}`], {
        cwd: `${root}tests/node`,
        env: { ...process.env, AUTHLETE_LOCAL: program },
        timeout: 60_000,
      });
      const { stdout } = await run.catch((error) => error);
      const client = server.client({ baseUrl: stdout.trim(), maxRetries: 0 });
      // The server notices at once, but there may be a moment in which it still answers.
      const untilItFails = async () => {
        for (;;) {
          await client.tokenManagement.list();
        }
      };
      await assert.rejects(untilItFails(), { name: 'ConnectionFailedError' });
    }
  });
});

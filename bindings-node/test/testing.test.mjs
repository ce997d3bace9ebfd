// The test kit: its README examples run elsewhere, this is the rest of it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  const useless = [
    [
      'no effect',
      { operation: 'tokenManagement.list' },
      /the failure does nothing: give a status, a body, a delay or abort/,
    ],
    ['nothing at all', undefined, /the failure does nothing/],
    ['a delay of nothing', { delay: 0 }, /the failure does nothing/],
    ['a delay that is none', { delay: Number.NaN }, /delay is NaN: give a number of seconds/],
    ['no request to meet', { status: 500, times: 0 }, /times is 0: give a whole number of requests, 1 or more/],
    ['headers without an answer', { delay: 0.1, headers: { a: 'b' } }, /headers belong to an answer/],
    ['a misspelt member', { statuscode: 500 }, /statuscode is not a field of a failure: did you mean status\?/],
    ['a misspelt operation', { operation: 'tokenManagement.lst', status: 500 }, /did you mean tokenManagement\.list\?/],
    ['a loop', { operation: 'tokenManagement.listAll', status: 500 }, /did you mean tokenManagement\.list\?/],
    [
      'an operation without its group',
      { operation: 'create', status: 500 },
      /there is no operation create: name one such as/,
    ],
    ['a method in place of its name', { operation: () => {}, status: 500 }, /name one such as tokenManagement\.create/],
  ];
  for (const [what, failure, message] of useless) {
    test(`refuses a failure with ${what}`, async () => {
      await assert.rejects(server.fail(failure), { name: 'TypeError', message });
      await server.client({ maxRetries: 0 }).tokenManagement.list();
    });
  }

  test('knows operations as the documentation of the server names them, too', async () => {
    const client = server.client({ maxRetries: 0 });
    for (const operation of ['tokenManagement.list', 'token_management.list', '/auth/token/get/list']) {
      await server.fail({ operation, status: 500 });
      await assert.rejects(client.tokenManagement.list(), { name: 'ServerError' }, operation);
    }
  });

  test('refuses times that the clock cannot have', async () => {
    for (const seconds of [0.9, Number.NaN, '60', undefined]) {
      await assert.rejects(server.advance(seconds), { name: 'TypeError', message: /give a whole number/ });
    }
    for (const to of [new Date('nonsense'), Date.now(), '2030-01-01']) {
      await assert.rejects(server.setTime(to), { name: 'TypeError', message: /give a valid Date/ });
    }
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
    await assert.rejects(
      LocalServer.start({ program: '/no/such/program' }),
      /cannot run \/no\/such\/program .*ENOENT.*: name the path of authlete-local/,
    );
    await assert.rejects(LocalServer.start({ program: process.execPath }), /did not start: /);
    await assert.rejects(LocalServer.start({ program: '/bin/echo' }), /is not authlete-local: it says 'serve /);
    await assert.rejects(
      LocalServer.start({ fixtur: fixture }),
      /fixtur is not a field of the options: did you mean fixture\?/,
    );
    for (const nowhere of ['/no/such/program', '/etc/passwd/program', '/etc']) {
      process.env.AUTHLETE_LOCAL = nowhere;
      try {
        const advice = /: set AUTHLETE_LOCAL to where authlete-local is, or unset it and run `npm install/;
        await assert.rejects(LocalServer.start(), advice, nowhere);
      } finally {
        delete process.env.AUTHLETE_LOCAL;
      }
    }
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

  suite('that does not end by itself', () => {
    let folder;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'authlete-sdk-'));
    });
    after(() => rm(folder, { recursive: true }));

    const start = async (name, source) => {
      const script = join(folder, name);
      await writeFile(script, source, { mode: 0o755 });
      return LocalServer.start({ program: script });
    };

    test('is terminated, such as one whose standard input somebody else holds open', async () => {
      const held = `#!/bin/sh\nmkfifo '${folder}/input'\nexec '${program}' "$@" <> '${folder}/input'\n`;
      const stuck = await start('held', held);
      await stuck.client().tokenManagement.list();
      await Promise.all([stuck.stop(), stuck.stop()]);
      await stuck.stop();
      await assert.rejects(stuck.client({ maxRetries: 0 }).tokenManagement.list(), { name: 'ConnectionFailedError' });
    });

    test('is killed if it does not let itself be terminated', async () => {
      const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(JSON.stringify({ baseUrl: process.pid }));`;
      const stuck = await start('deaf.cjs', `#!${process.execPath}\n${deaf}\n`);
      const pid = Number(stuck.baseUrl);
      assert.ok(process.kill(pid, 0), 'it runs');
      await stuck.stop();
      assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
    });
  });
});

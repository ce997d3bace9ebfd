// Calls under way: aborting them, leaving loops, many at a time, several threads.

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { AuthleteClient } from '../index.mjs';
import { CREATED, json, listen } from './server.mjs';

const GRANT = { grantType: 'AUTHORIZATION_CODE' };

/** Does something with a client of a server, which ends afterwards. */
async function withServer(answer, use) {
  const server = await listen(answer);
  try {
    return await use(new AuthleteClient(server.options), server);
  } finally {
    await server.close();
  }
}

const silent = () => {};
const created = (socket) => socket.write(json(CREATED));

/** A list of tokens that answers page by page. */
const listOf = (count) => (socket, head) => {
  const { searchParams } = new URL(head.split(' ')[1], 'http://127.0.0.1');
  const [start, end] = [Number(searchParams.get('start')), Number(searchParams.get('end'))];
  const all = Array.from({ length: count }, (_, index) => ({ accessTokenHash: `hash-${index}`, clientId: 1 }));
  socket.write(json({ start, end, totalCount: count, accessTokens: all.slice(start, end) }));
};

test('aborting a call closes its connection and rejects with an AbortError', () =>
  withServer(silent, async (client, server) => {
    const controller = new AbortController();
    const call = client.tokenManagement.create(GRANT, { signal: controller.signal });
    await server.arrived;
    controller.abort();
    await assert.rejects(call, (error) => error.name === 'AbortError' && error === controller.signal.reason);
    await server.closed;
  }));

test('a reason of its own and a time-out of the platform come through', () =>
  withServer(silent, async (client) => {
    const controller = new AbortController();
    const call = client.tokenManagement.list({}, { signal: controller.signal });
    controller.abort(new RangeError('enough'));
    await assert.rejects(call, { name: 'RangeError', message: 'enough' });
    await assert.rejects(client.tokenManagement.list({}, { signal: AbortSignal.timeout(1) }), { name: 'TimeoutError' });
  }));

test('a signal that is aborted already sends nothing', () =>
  withServer(created, async (client, server) => {
    await assert.rejects(client.tokenManagement.create(GRANT, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(server.requests, 0);
  }));

test('a signal is let go when the call is over, and aborting it later changes nothing', () =>
  withServer(created, async (client) => {
    const controller = new AbortController();
    await client.tokenManagement.create(GRANT, { signal: controller.signal });
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    controller.abort();
    assert.equal((await client.tokenManagement.create(GRANT)).action, 'OK');
  }));

test('many calls share a signal: there is no warning, all are aborted, and it is let go', () =>
  withServer(
    (socket, head) => (head.includes('/list') ? undefined : created(socket)),
    async (client, server) => {
      const warnings = [];
      const onWarning = (warning) => warnings.push(warning.name);
      process.on('warning', onWarning);
      const controller = new AbortController();
      const { signal } = controller;
      const sixty = (method, request) =>
        Array.from({ length: 60 }, () => client.tokenManagement[method](request, { signal }));
      assert.equal((await Promise.all(sixty('create', GRANT))).length, 60);
      assert.equal(getEventListeners(signal, 'abort').length, 0);
      const stuck = Promise.allSettled(sixty('list', {}));
      await Promise.all(sixty('create', GRANT));
      assert.equal(getEventListeners(signal, 'abort').length, 1, 'others are still under way');
      controller.abort();
      for (const { reason } of await stuck) {
        assert.equal(reason, signal.reason);
      }
      assert.equal(getEventListeners(signal, 'abort').length, 0);
      await server.closed;
      await new Promise(setImmediate);
      process.off('warning', onWarning);
      assert.deepEqual(warnings, []);
    },
  ));

test('a call that is aborted does not disturb the others', () =>
  withServer(
    (socket, head) => (head.includes('/list') ? undefined : created(socket)),
    async (client, server) => {
      const controller = new AbortController();
      const stuck = client.tokenManagement.list({}, { signal: controller.signal });
      await server.arrived;
      const others = Promise.all(Array.from({ length: 20 }, () => client.tokenManagement.create(GRANT)));
      controller.abort();
      await assert.rejects(stuck, { name: 'AbortError' });
      assert.equal((await others).length, 20);
    },
  ));

test('a loop reads page by page, and none any more when it is left', () =>
  withServer(listOf(45), async (client, server) => {
    const records = client.tokenManagement.listAll({ subject: 'john' });
    assert.equal(server.requests, 0, 'nothing is read before the loop begins');
    const seen = [];
    for await (const token of records) {
      seen.push(token.accessTokenHash);
      if (seen.length === 21) {
        break;
      }
    }
    assert.equal(server.requests, 2);
    seen.length = 0;
    for await (const token of records) {
      seen.push(token.accessTokenHash);
    }
    assert.equal(new Set(seen).size, 45, 'another loop begins at the start');
    assert.equal(seen.length, 45);
  }));

test('a loop ends with the error of a page, and with its signal', () =>
  withServer(listOf(45), async (client, server) => {
    const controller = new AbortController();
    const read = async (request, options) => {
      for await (const _ of client.tokenManagement.listAll(request, options)) {
        controller.abort();
      }
    };
    await assert.rejects(read({ start: 0 }), { name: 'ConfigurationError' });
    await assert.rejects(read({ subjct: 'john' }), /did you mean subject\?/);
    await assert.rejects(read({}, { signal: controller.signal }), { name: 'AbortError' });
    assert.equal(server.requests, 1);
  }));

test('a loop hands out nothing more once it is aborted, also of what was read already', () =>
  withServer(listOf(45), async (client, server) => {
    for (const [last, requests] of [
      [3, 1],
      [41, 3],
      [45, 3],
    ]) {
      const controller = new AbortController();
      const before = server.requests;
      let seen = 0;
      const read = async () => {
        for await (const _ of client.tokenManagement.listAll({ subject: 'john' }, { signal: controller.signal })) {
          seen += 1;
          if (seen === last) {
            controller.abort();
          }
        }
      };
      await assert.rejects(read(), (error) => error === controller.signal.reason);
      assert.deepEqual([seen, server.requests - before], [last, requests]);
    }
  }));

test('two thousand calls that end at once keep the event loop going', () =>
  withServer(created, async (client) => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const answers = await Promise.all(Array.from({ length: 2000 }, () => client.tokenManagement.create(GRANT)));
    delay.disable();
    assert.ok(answers.every(({ action }) => action === 'OK'));
    // Starting two thousand calls is one turn of the loop; handing over their answers must not be another.
    assert.ok(delay.max / 1e6 < 1000, `the event loop was blocked for ${delay.max / 1e6} ms`);
  }));

test('worker threads have clients of their own, and may be ended in the middle of a call', () =>
  withServer(
    (socket, head) => (head.includes('/list') ? undefined : created(socket)),
    async (client, server) => {
      const source = `
      const { workerData, parentPort } = require('node:worker_threads');
      const { AuthleteClient } = require(workerData.module);
      const { tokenManagement } = new AuthleteClient(workerData.options);
      (async () => {
        await Promise.all(Array.from({ length: 50 }, () => tokenManagement.create({ grantType: 'IMPLICIT' })));
        parentPort.postMessage('done');
        if (workerData.stay) await tokenManagement.list();
      })();`;
      const module = new URL('../index.js', import.meta.url).pathname;
      const run = (stay) => new Worker(source, { eval: true, workerData: { module, options: server.options, stay } });
      const quick = [run(false), run(false), run(false)];
      assert.deepEqual((await Promise.all(quick.map((worker) => once(worker, 'exit')))).flat(), [0, 0, 0]);
      const stuck = [run(true), run(true)];
      await Promise.all(stuck.map((worker) => once(worker, 'message')));
      await Promise.all(stuck.map((worker) => worker.terminate()));
      assert.equal((await client.tokenManagement.create(GRANT)).action, 'OK', 'this thread goes on');
    },
  ));

/** Runs a module in a process of its own and tells how it ended. */
async function runChild(source, options, execArgv = []) {
  const child = fork(new URL('./child.mjs', import.meta.url), [source, JSON.stringify(options)], {
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, output };
}

test('a process ends by itself: before a call, after one, and not while one is under way', () =>
  withServer(
    // Late, so that the call is under way when the process has nothing else to do, and when it leaves.
    (socket) => setTimeout(() => created(socket), 100),
    async (_, { options }) => {
      const idle = await runChild('new AuthleteClient(options);', options);
      assert.deepEqual(idle, { code: 0, signal: null, output: '' });
      const busy = await runChild(
        `client.tokenManagement.create(grant).then(({ action }) => console.log(action));`,
        options,
      );
      assert.deepEqual(busy, { code: 0, signal: null, output: 'OK\n' });
      const leaving = await runChild(
        'client.tokenManagement.create(grant); setTimeout(() => process.exit(3), 20);',
        options,
      );
      assert.deepEqual(leaving, { code: 3, signal: null, output: '' });
    },
  ));

const FAULTS = [
  ['truncated JSON', (socket) => socket.write(cut(json(CREATED), 100)), 'DecodeError'],
  ['an empty answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'), 'DecodeError'],
  ['a reset in the middle of the body', reset, 'ConnectionFailedError'],
  [
    'a connection that ends in the middle of the body',
    (socket) => socket.end(json(CREATED).slice(0, -100)),
    'ConnectionFailedError',
  ],
  ['a page of HTML', (socket) => socket.write(html('200 OK')), 'DecodeError'],
  ['a page of HTML from a gateway', (socket) => socket.write(html('502 Bad Gateway')), 'ServerError'],
];

/** An answer whose body is complete as HTTP has it, but not as JSON. */
function cut(answer, missing) {
  return answer
    .slice(0, -missing)
    .replace(/content-length: (\d+)/, (_, length) => `content-length: ${length - missing}`);
}

function reset(socket) {
  socket.write(json(CREATED).slice(0, -100), () => socket.resetAndDestroy());
}

function html(status) {
  const page = `<html><body>${CREATED.accessToken}</body></html>`;
  return `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`;
}

for (const [what, answer, name] of FAULTS) {
  test(`${what} is a ${name}; the process lives and prints nothing secret`, () =>
    withServer(answer, async (_, { options }) => {
      const { code, output } = await runChild(
        `await client.tokenManagement.create(grant).then(
          () => console.log('no error'),
          (error) => { console.log(error.name); console.error(error); console.error('%o %s', error, error.stack); },
        );
        client.tokenManagement.create(grant).catch(() => {});
        // Time for the call left behind to end: no event says that the process outlives it.
        await new Promise((resolve) => setTimeout(resolve, 50));
        console.log('alive');`,
        options,
      );
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`^${name}\\n`));
      assert.match(output, /alive\n$/);
      assert.doesNotMatch(output, /secret-/);
    }));
}

test('ten thousand calls, 64 at a time, neither leak nor block the event loop', () =>
  withServer(created, async (_, { options }) => {
    const { code, output } = await runChild('', { ...options, load: 10_000 }, ['--expose-gc']);
    assert.equal(code, 0, output);
    const { rss, longest } = JSON.parse(output);
    const mebibytes = rss.map((bytes) => bytes / 2 ** 20);
    // The first thousand warm up; a leak of one answer a call would add 4 MiB and more over the rest.
    assert.ok(mebibytes.at(-1) - mebibytes[2] < 16, `the memory grew from ${mebibytes[2]} to ${mebibytes.at(-1)} MiB`);
    assert.ok(longest < 250, `the event loop was blocked for ${longest} ms`);
  }));

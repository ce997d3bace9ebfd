// Runs every shared case through the package, each as a test of its own.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import { AuthleteClient } from '../../bindings-node/index.mjs';
import { assertErrorAgrees, difference, renditions } from './compare.mjs';
import { parse, startCaseServer } from './programs.mjs';
import { call, optionsFromWire, responseToWire } from './wire.mjs';

const DEFAULTS = { service_id: '1000001', access_token: 'api-access-token-of-the-tests', timeout: 10, max_retries: 0 };

const folder = new URL('../cases/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter((file) => /^\w+[/\\].*\.json$/.test(file));
const cases = new Map();
for (const file of files.sort()) {
  for (const it of parse(await readFile(new URL(file, folder), 'utf8'))) {
    cases.set(`${file.replace('.json', '').replaceAll(/[/\\]/g, '.')}.${it.name}`, it);
  }
}

suite('cases', { concurrency: 8 }, () => {
  let server;
  before(async () => {
    server = await startCaseServer();
    assert.deepEqual([...cases.keys()].sort(), server.ready.cases.toSorted(), 'the server answers the same cases');
  });
  after(() => server.stop());

  for (const [id, it] of cases) {
    test(id, () => run(server.ready.baseUrl, id, it));
  }
});

async function run(baseUrl, id, it) {
  const base = `${baseUrl}/case/${id}/node`;
  const ask = async (what) => (await fetch(`${baseUrl}/${what}/${id}/node`)).json();
  const begin = async (options) => {
    const given = { base_url: '${baseUrl}', ...DEFAULTS, ...it.options };
    const spelled = Object.entries(given).map(([name, value]) => [
      name,
      value?.replaceAll?.('${baseUrl}', base) ?? value,
    ]);
    const client = new AuthleteClient(optionsFromWire(Object.fromEntries(spelled)));
    return call(client, it.operation, it.request, options);
  };
  if (it.cancel) {
    const controller = new AbortController();
    const cancelled = assert.rejects(begin({ signal: controller.signal }), { name: 'AbortError' });
    assert.ok((await ask('await-request')).attempts > 0);
    controller.abort();
    await cancelled;
    assert.ok((await ask('await-close')).closedEarly > 0, 'the server sees the connection close');
    return;
  }

  const outcome = await begin().then(
    (response) => ({ response }),
    (error) => ({ error }),
  );
  const report = await ask('report');
  let answer;
  assert.deepEqual(report.mismatches, []);
  const expectedAttempts = it.attempts ?? (it.http ? 1 : 0);
  if (it.error) {
    assertErrorAgrees(outcome.error, it.error);
    assert.equal(outcome.error.attempts, expectedAttempts);
  } else {
    assert.ifError(outcome.error);
    assert.equal(difference(it.result, responseToWire(outcome.response)), undefined);
    if (it.answer !== undefined) {
      answer = outcome.response.httpAnswer();
      assert.deepEqual(answer ? { ...answer } : null, it.answer);
    }
  }
  assert.equal(report.attempts, expectedAttempts);
  for (const rendition of [...renditions(outcome.error ?? outcome.response), ...renditions(answer)]) {
    for (const secret of it.secrets ?? []) {
      assert.ok(!rendition.includes(secret), `a secret shows in ${rendition}`);
    }
  }
}

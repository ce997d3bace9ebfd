// Runs the examples of the READMEs as they stand there, each in a process of its own, against the local server.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startLocalServer } from './programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

suite('examples', () => {
  let server;
  before(async () => {
    server = await startLocalServer();
  });
  after(() => server.stop());

  for (const readme of ['README.md', 'bindings-node/README.md']) {
    test(readme, async () => {
      const text = await readFile(new URL(`../../${readme}`, import.meta.url), 'utf8');
      const examples = [...text.matchAll(/^```js\n(.*?)^```/gms)].map(([, example]) => example);
      assert.notEqual(examples.length, 0);
      for (const input of examples) {
        const { baseUrl, serviceId, accessToken } = server.ready;
        const env = {
          ...process.env,
          AUTHLETE_API_VERSION: 'V3',
          AUTHLETE_BASE_URL: baseUrl,
          AUTHLETE_SERVICE_APIKEY: serviceId,
          AUTHLETE_SERVICE_ACCESSTOKEN: accessToken,
        };
        const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], { cwd: here, env, input });
        assert.deepEqual([status, String(stderr)], [0, '']);
      }
    });
  }
});

// Installs the packed package into an empty folder, as a user does, and runs the quick start there as ESM and as CommonJS.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startLocalServer } from './programs.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

suite('the packed package', () => {
  let folder;
  let server;
  let env;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'authlete-sdk-'));
    server = await startLocalServer();
    env = {
      ...process.env,
      AUTHLETE_API_VERSION: 'V3',
      AUTHLETE_BASE_URL: server.ready.baseUrl,
      AUTHLETE_SERVICE_APIKEY: server.ready.serviceId,
      AUTHLETE_SERVICE_ACCESSTOKEN: server.ready.accessToken,
      AUTHLETE_DEMO_CLIENTS: '2000001,2000002',
    };
    await run('node', ['bindings-node/scripts/pack.mjs', folder], { cwd: root });
    const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz')).map((file) => `./${file}`);
    assert.equal(tarballs.length, 2, 'the package and the package of the platform');
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    // Offline: everything is in the two files, and no other platform is needed.
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], { cwd: folder });
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  test('holds what it should and nothing else', async () => {
    const installed = await readdir(join(folder, 'node_modules/authlete-sdk'));
    assert.deepEqual(installed.sort(), [
      'LICENSE',
      'README.md',
      'addon.js',
      'diagnostics.js',
      'errors.js',
      'http_info.js',
      'index.d.mts',
      'index.d.ts',
      'index.js',
      'index.mjs',
      'model.js',
      'models.js',
      'names.js',
      'package.json',
      'platform.js',
    ]);
    const [platform] = (await readdir(join(folder, 'node_modules'))).filter((name) => name.startsWith('authlete-sdk-'));
    const ofPlatform = await readdir(join(folder, 'node_modules', platform));
    assert.deepEqual(ofPlatform.map((name) => name.replace(/^authlete-sdk\..*\.node$/, 'addon')).sort(), [
      'LICENSE',
      'README.md',
      'addon',
      'package.json',
    ]);
  });

  test('runs the quick start as ESM', async () => {
    await writeFile(join(folder, 'quickstart.mjs'), await quickstart());
    assertStory(await run('node', ['quickstart.mjs'], { cwd: folder, env }));
  });

  test('runs the quick start as CommonJS', async () => {
    const imports = /^import (.*) from ('.*');$/gm;
    const source = await quickstart();
    const required = source.match(imports).map((line) => line.replace(imports, 'const $1 = require($2);'));
    const story = source.replace(imports, '');
    await writeFile(join(folder, 'quickstart.cjs'), `${required.join('\n')}\n(async () => {\n${story}\n})();\n`);
    assertStory(await run('node', ['quickstart.cjs'], { cwd: folder, env }));
  });
});

const quickstart = () => readFile(join(root, 'examples/quickstart/quickstart.mjs'), 'utf8');

function assertStory({ stdout, stderr }) {
  assert.equal(stderr, '');
  const steps = stdout.trimEnd().split('\n');
  assert.equal(steps.length, 10, stdout);
  assert.match(steps.at(-1), /NotFoundError: tokenManagement\.delete/);
}

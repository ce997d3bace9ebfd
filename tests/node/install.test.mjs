// Installs the packed packages into an empty folder, as a user does, and uses them there, as ESM and as CommonJS.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startLocalServer } from './programs.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

suite('the packed packages', () => {
  let folder;
  let server;
  let env;
  let took;
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
    await run('node', ['local-server/npm/pack.mjs', folder], { cwd: root });
    const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz')).map((file) => `./${file}`);
    assert.equal(tarballs.length, 4, 'each package and its package of the platform');
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    const began = performance.now();
    // Offline: everything is in the files, and no other platform is needed.
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], { cwd: folder });
    took = performance.now() - began;
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
      'aborting.js',
      'addon.js',
      'call_options.js',
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
      'tape.js',
      'testing.d.mts',
      'testing.d.ts',
      'testing.js',
      'testing.mjs',
    ]);
    assert.deepEqual((await readdir(join(folder, 'node_modules/authlete-local'))).sort(), [
      'LICENSE',
      'README.md',
      'bin.js',
      'index.d.ts',
      'index.js',
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

  test('run what the README shows, with the server of the other package', async (context) => {
    const readme = await readFile(join(root, 'bindings-node/README.md'), 'utf8');
    const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code]) => code);
    await writeFile(join(folder, 'readme.mjs'), blocks.join('\n'));
    const began = performance.now();
    const { stderr } = await run('node', ['readme.mjs'], {
      cwd: folder,
      env: { ...env, PATH: dirname(process.execPath) },
    });
    assert.equal(stderr, '');
    const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
    context.diagnostic(`installed in ${seconds(took)} s, the README ran in ${seconds(performance.now() - began)} s`);
  });

  test('bring the test kit as CommonJS', async () => {
    const script = `
      const { LocalServer } = require('authlete-sdk/testing');
      LocalServer.start().then(async (server) => {
        console.log((await server.client().tokenManagement.list()).totalCount);
        await server.stop();
      });`;
    assert.equal((await run('node', ['--eval', script], { cwd: folder })).stdout, '0\n');
  });

  test('bring the program, which ends as it is told to', async () => {
    const program = join(folder, 'node_modules/.bin/authlete-local');
    assert.match((await run(program, ['--version'])).stdout, /^authlete-local \d/);
    await assert.rejects(run(program, ['serve', '--listen', 'nonsense']), { code: 2 });
    const child = spawn(program, ['serve', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
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

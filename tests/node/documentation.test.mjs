// Runs the JavaScript of the documentation, each page as one module in a process of its own, against the local server.
// The server holds what a reader's does: the demo service.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { built, start } from './programs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Every page: the READMEs and what is in docs. */
const pages = ['', 'docs', ...readdirSync(root).filter((name) => !/^(\.|docs$)/.test(name))]
  .flatMap((folder) => markdown(folder, folder === 'docs' || folder === 'examples'))
  .sort();

function markdown(folder, recursive) {
  try {
    return readdirSync(`${root}${folder}`, { recursive })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => (folder ? `${folder}/${name}` : name));
  } catch {
    return []; // a file
  }
}

/** The blocks of a page, each line where it stands on the page, so that an error names the line to look at. */
function program(page) {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const lines = [];
  const blocks = [...text.matchAll(/^( *)```js\b[^\n]*\n(.*?)^\1```$/gms)];
  for (const [block, indent, code] of blocks.map((block) => [block, block[1], block[2]])) {
    const line = text.slice(0, block.index).split('\n').length;
    lines.push(...Array(line - lines.length).fill(''));
    lines.push(
      ...code
        .trimEnd()
        .split('\n')
        .map((each) => each.slice(each.trim() ? indent.length : 0)),
    );
  }
  return { page, blocks: blocks.length, input: `${lines.join('\n')}\n` };
}

const programs = pages.map(program).filter(({ blocks }) => blocks > 0);

suite('documentation', () => {
  let server;
  before(async () => {
    server = await start(
      'authlete-local',
      ...['serve', '--listen', '127.0.0.1:0', '--database', ':memory:', '--admin', '--until-stdin-closes'],
    );
  });
  after(() => server.stop());

  for (const { page, input } of programs) {
    test(page, async () => {
      const { baseUrl, serviceId, accessToken } = server.ready;
      await fetch(`${baseUrl}/_local/reset`, { method: 'POST' });
      const env = {
        ...process.env,
        AUTHLETE_API_VERSION: 'V3',
        AUTHLETE_BASE_URL: baseUrl,
        AUTHLETE_SERVICE_APIKEY: serviceId,
        AUTHLETE_SERVICE_ACCESSTOKEN: accessToken,
        AUTHLETE_LOCAL: built('authlete-local'),
      };
      const options = { cwd: here, env, input, encoding: 'utf8', timeout: 60_000 };
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], options);
      assert.deepEqual([status, stderr], [0, '']);
    });
  }

  test('every kind of page shows JavaScript', (context) => {
    const shown = programs.map(({ page }) => page);
    for (const page of ['README.md', 'bindings-node/README.md', 'docs/quick-start.md']) {
      assert.ok(shown.includes(page), page);
    }
    const count = programs.reduce((sum, { blocks }) => sum + blocks, 0);
    context.diagnostic(`documentation: ${count} JavaScript blocks on ${programs.length} pages`);
  });
});

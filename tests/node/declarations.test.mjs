// Every name that the type declarations offer is documented, so that an editor has something to show.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';

suite('the type declarations', () => {
  for (const file of ['index.d.ts', 'testing.d.ts']) {
    test(`document everything in ${file}`, async () => {
      const text = await readFile(new URL(`../../bindings-node/${file}`, import.meta.url), 'utf8');
      const lines = text.split('\n');
      const isDeclared = (line) => /^export |^ {2}(static |readonly )?[\w[][\w.\]]*\??[:(]/.test(line);
      const undocumented = lines.filter((line, index) => isDeclared(line) && !lines[index - 1].endsWith('*/'));
      assert.deepEqual(undocumented, []);
      assert.ok(lines.filter(isDeclared).length > 20);
    });
  }
});

// Builds the addon for this machine and puts it beside index.js: `node scripts/build.mjs [--release] [--target TRIPLE]`.

import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { release: { type: 'boolean' }, target: { type: 'string' } } });
const { platform } = createRequire(import.meta.url)('../platform.js');
const root = fileURLToPath(new URL('../../', import.meta.url));

const flags = [...(values.release ? ['--release'] : []), ...(values.target ? ['--target', values.target] : [])];
execFileSync('cargo', ['build', '--package', 'authlete-node', ...flags], { cwd: root, stdio: 'inherit' });

const library =
  { darwin: 'libauthlete_node.dylib', win32: 'authlete_node.dll' }[process.platform] ?? 'libauthlete_node.so';
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const built = join(target, values.target ?? '', values.release ? 'release' : 'debug', library);
const addon = join(root, 'bindings-node', `authlete-sdk.${platform()}.node`);
copyFileSync(built, addon);
console.log(`built ${addon}`);

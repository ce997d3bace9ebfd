// Packs the package and the package of this machine's platform: `node pack.mjs FOLDER [--release]`. The program has been built.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { release: { type: 'boolean' } } });
const folder = resolve(positionals[0] ?? '.');
const root = fileURLToPath(new URL('../../', import.meta.url));
const { platform } = createRequire(import.meta.url)('../../bindings-node/platform.js');
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const program = join(target, values.release ? 'release' : 'debug', 'authlete-local');
const manifest = JSON.parse(readFileSync(join(root, 'local-server/npm/package.json'), 'utf8'));

/** The package that holds nothing but the program, for machines of this kind. */
function platformManifest(name) {
  const [os, cpu, libc] = name.split('-');
  return {
    name: `authlete-local-${name}`,
    version: manifest.version,
    description: `The program authlete-local for ${name}`,
    license: manifest.license,
    ...(manifest.repository && { repository: manifest.repository }),
    engines: manifest.engines,
    os: [os],
    cpu: [cpu],
    ...(libc && { libc: [{ gnu: 'glibc' }[libc] ?? libc] }),
    files: ['authlete-local'],
  };
}

function pack(what, fill) {
  const source = mkdtempSync(join(tmpdir(), 'authlete-local-'));
  try {
    copyFileSync(join(root, 'LICENSE'), join(source, 'LICENSE'));
    writeFileSync(join(source, 'package.json'), `${JSON.stringify(what, null, 2)}\n`);
    fill(source);
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: source, stdio: 'inherit' });
  } finally {
    rmSync(source, { recursive: true });
  }
}

mkdirSync(folder, { recursive: true });
pack(manifest, (source) => {
  for (const file of ['bin.js', 'index.d.ts', 'index.js']) {
    copyFileSync(join(root, 'local-server/npm', file), join(source, file));
  }
  copyFileSync(join(root, 'bindings-node/platform.js'), join(source, 'platform.js'));
  copyFileSync(join(root, 'local-server/README.md'), join(source, 'README.md'));
});
const ofPlatform = platformManifest(platform());
pack(ofPlatform, (source) => {
  copyFileSync(program, join(source, 'authlete-local'));
  chmodSync(join(source, 'authlete-local'), 0o755);
  writeFileSync(
    join(source, 'README.md'),
    `# ${ofPlatform.name}\n\n${ofPlatform.description}. Install \`authlete-local\`, which brings it.\n`,
  );
});

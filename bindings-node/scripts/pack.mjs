// Packs the package and the package of this machine's platform: `node scripts/pack.mjs FOLDER`. The addon has been built.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform } = createRequire(import.meta.url)('../platform.js');
const folder = resolve(process.argv[2] ?? '.');
const package_ = fileURLToPath(new URL('../', import.meta.url));
const name = platform();
const ofPlatform = `${package_}npm/${name}/`;
const addon = `authlete-sdk.${name}.node`;

mkdirSync(folder, { recursive: true });
copyFileSync(`${package_}${addon}`, `${ofPlatform}${addon}`);
copyFileSync(`${package_}../LICENSE`, `${ofPlatform}LICENSE`);
for (const source of [package_, ofPlatform]) {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: source, stdio: 'inherit' });
}

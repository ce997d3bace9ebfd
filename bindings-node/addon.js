'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { platform } = require('./platform.js');

/**
 * Loads the addon that was built for this platform: from beside this file, where a build of one's own puts it, or from the
 * package of the platform, which npm installs as an optional dependency.
 */
function load() {
  const name = platform();
  const built = join(__dirname, `authlete-sdk.${name}.node`);
  if (existsSync(built)) {
    return require(built);
  }
  try {
    return require(`authlete-sdk-${name}`);
  } catch (cause) {
    const advice =
      cause.code === 'MODULE_NOT_FOUND'
        ? 'install again without leaving out optional dependencies, on the platform it is to run on'
        : 'the package of the platform is damaged: install it again';
    throw new Error(`cannot load authlete-sdk-${name}: ${advice}`, { cause });
  }
}

module.exports = load();

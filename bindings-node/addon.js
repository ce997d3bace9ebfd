'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { platform, platforms } = require('./platform.js');

/**
 * Where the addon of a platform is: beside this file, where a build of one's own puts it, or in the package of the platform,
 * which npm installs as an optional dependency.
 */
function find(name) {
  const built = join(__dirname, `authlete-sdk.${name}.node`);
  if (existsSync(built)) {
    return built;
  }
  try {
    return require.resolve(`authlete-sdk-${name}`);
  } catch {
    return undefined;
  }
}

function load() {
  // npm installs the one that fits. Only where there are two is it worth asking which that is.
  const there = platforms().filter(find);
  const name = there.length === 1 ? there[0] : platform();
  const path = find(name);
  if (path === undefined) {
    throw new Error(
      `cannot find the package authlete-sdk-${name}: ` +
        'install again without leaving out optional dependencies, on the platform it is to run on',
    );
  }
  try {
    return require(path);
  } catch (cause) {
    throw new Error(`cannot load authlete-sdk-${name}: install it again`, { cause });
  }
}

module.exports = load();

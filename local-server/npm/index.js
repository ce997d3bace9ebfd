'use strict';

const { platform, platforms } = require('./platform.js');

/** The program in the package of a platform, which npm installs as an optional dependency. */
function find(name) {
  try {
    return require.resolve(`authlete-local-${name}/authlete-local`);
  } catch {
    return undefined;
  }
}

// npm installs the one that fits. Only where there are two is it worth asking which that is.
const there = platforms().filter(find);
const name = there.length === 1 ? there[0] : platform();
const program = find(name);
if (program === undefined) {
  throw new Error(
    `cannot find the package authlete-local-${name}: ` +
      'install again without leaving out optional dependencies, on the platform it is to run on',
  );
}

module.exports = { program };

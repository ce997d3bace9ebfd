// Finds the addon that was built for this platform: in the package of the platform, which npm installs as an optional
// dependency, or beside this file, where a build of one's own puts it.

const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The C library, which tells the two kinds of Linux apart. */
function libc() {
  // Without this the report looks up every network interface, which takes long.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl';
}

function platform() {
  const name = `${process.platform}-${process.arch}`;
  switch (process.platform) {
    case 'linux':
      return `${name}-${libc()}`;
    case 'win32':
      return `${name}-msvc`;
    default:
      return name;
  }
}

function load() {
  const name = platform();
  const local = join(__dirname, `authlete-sdk.${name}.node`);
  if (existsSync(local)) {
    return require(local);
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

'use strict';

/** The C library, which tells the two kinds of Linux apart. */
function libc() {
  // Without this the report looks up every network interface, which takes long.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl';
}

/** The name of the platform that this process runs on, as in the name of its package. */
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

module.exports = { platform };

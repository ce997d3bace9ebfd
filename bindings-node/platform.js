'use strict';

/** What the packages of this kind of machine are called; on Linux one for each C library. */
function platforms() {
  const name = `${process.platform}-${process.arch}`;
  switch (process.platform) {
    case 'linux':
      return [`${name}-gnu`, `${name}-musl`];
    case 'win32':
      return [`${name}-msvc`];
    default:
      return [name];
  }
}

/** The name of the platform that this process runs on. On Linux it takes milliseconds to find out. */
function platform() {
  const [first, second] = platforms();
  return second === undefined || runsOnGlibc() ? first : second;
}

function runsOnGlibc() {
  const { report } = process;
  const { excludeNetwork } = report;
  // Otherwise the report resolves the names of all peers, which may take seconds.
  report.excludeNetwork = true;
  try {
    return Boolean(report.getReport().header.glibcVersionRuntime);
  } finally {
    report.excludeNetwork = excludeNetwork;
  }
}

module.exports = { platform, platforms };

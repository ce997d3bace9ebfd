// Starts the programs that the tests talk to. Each ends when its standard input closes, so none outlives the tests.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { LocalServer } from '../../bindings-node/testing.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? `${root}target`;

/** Where cargo has put a program. */
export const built = (name) => `${target}/debug/${name}`;

/** Starts a program that says in its first line, in JSON, that it is ready. */
export async function start(name, ...options) {
  const child = spawn(built(name), options, { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = once(child, 'error').then(([error]) => {
    throw new Error(`cannot run ${name} (${error.message}): run \`cargo build -p ${name}\``);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), failed]);
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { ready: parse(line), stop };
}

/** The server of the shared cases. */
export const startCaseServer = () => start('authlete-case-server');

/** The local server on the fixture that all tests share. */
export async function startLocalServer({ strict = false } = {}) {
  const [fixture, program] = [`${root}tests/fixtures/standard.json`, built('authlete-local')];
  const server = await LocalServer.start({ fixture, strict, program });
  return { ready: server, stop: () => server.stop() };
}

/** Reads JSON with its integers beyond 2^53 as bigints. */
export function parse(text) {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `{"$integer":"${token}"}`,
  );
  return JSON.parse(marked, (_, value) => (value?.$integer === undefined ? value : BigInt(value.$integer)));
}

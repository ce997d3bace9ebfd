'use strict';

const { spawn } = require('node:child_process');
const { mkdtemp, rm, writeFile } = require('node:fs/promises');
const { existsSync } = require('node:fs');
const { request } = require('node:http');
const { tmpdir } = require('node:os');
const { delimiter, join } = require('node:path');
const { inspect } = require('node:util');
const { AuthleteClient } = require('./index.js');

const PROGRAM = process.platform === 'win32' ? 'authlete-local.exe' : 'authlete-local';

/** Finds the program: where AUTHLETE_LOCAL says, in the package of its name, on the PATH. */
function findProgram() {
  if (process.env.AUTHLETE_LOCAL) {
    return process.env.AUTHLETE_LOCAL;
  }
  try {
    // Seen from the package that is tested, which is the one that has it among its dependencies.
    return require(require.resolve('authlete-local', { paths: [process.cwd(), __dirname] })).program;
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') {
      throw error;
    }
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, PROGRAM)).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      'cannot find authlete-local: run `npm install --save-dev authlete-local`, or set AUTHLETE_LOCAL to where the program is',
    );
  }
  return found;
}

/** Starts a program and waits for the line of JSON by which it says that it is ready. */
async function run(program, args) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = { stdout: '', stderr: '' };
  const ready = new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      lines.stderr += chunk;
    });
    child.stdout.on('data', (chunk) => {
      lines.stdout += chunk;
      if (lines.stdout.includes('\n')) {
        resolve(JSON.parse(lines.stdout));
      }
    });
    child.once('error', (error) => reject(new Error(`cannot run ${program}: ${error.message}`)));
    child.once('close', () => reject(new Error(`authlete-local did not start: ${lines.stderr.trim()}`)));
  });
  try {
    return { child, ready: await ready };
  } finally {
    // A test that fails to stop the server still ends; the server then sees its standard input close, and ends as well.
    child.unref();
    for (const stream of [child.stdin, child.stdout, child.stderr]) {
      stream.unref();
    }
  }
}

class LocalServer {
  #child;
  #ready;

  constructor(started) {
    if (!started?.child) {
      throw new TypeError('a server is started with `await LocalServer.start()`');
    }
    this.#child = started.child;
    this.#ready = started.ready;
  }

  static async start({ fixture, strict = false, program = findProgram() } = {}) {
    const args = ['serve', '--listen', '127.0.0.1:0', '--database', ':memory:', '--admin', '--until-stdin-closes'];
    if (strict) {
      args.push('--strict');
    }
    if (fixture === undefined || typeof fixture === 'string' || fixture instanceof URL) {
      const file = fixture instanceof URL ? require('node:url').fileURLToPath(fixture) : fixture;
      return new LocalServer(await run(program, file === undefined ? args : [...args, '--fixture', file]));
    }
    const folder = await mkdtemp(join(tmpdir(), 'authlete-local-'));
    try {
      const file = join(folder, 'fixture.json');
      await writeFile(file, JSON.stringify(fixture));
      return new LocalServer(await run(program, [...args, '--fixture', file]));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  get baseUrl() {
    return this.#ready.baseUrl;
  }

  get serviceId() {
    return this.#ready.serviceId;
  }

  get accessToken() {
    return this.#ready.accessToken;
  }

  get apiKey() {
    return this.#ready.apiKey;
  }

  get apiSecret() {
    return this.#ready.apiSecret;
  }

  get clients() {
    return this.#ready.clients;
  }

  get environment() {
    return {
      AUTHLETE_BASE_URL: this.baseUrl,
      AUTHLETE_API_VERSION: 'V3',
      AUTHLETE_SERVICE_APIKEY: this.serviceId,
      AUTHLETE_SERVICE_ACCESSTOKEN: this.accessToken,
    };
  }

  client(options = {}) {
    const { baseUrl, serviceId, accessToken } = this;
    return new AuthleteClient({ baseUrl, serviceId, accessToken, ...options });
  }

  async reset(fixture = {}) {
    this.#ready = { ...this.#ready, ...(await this.#administer('POST', 'reset', fixture)) };
  }

  async advance(seconds) {
    const { now } = await this.#administer('POST', 'clock', { advanceSeconds: Math.trunc(seconds) });
    return new Date(now);
  }

  async setTime(to) {
    const { now } = await this.#administer('POST', 'clock', { now: to.getTime() });
    return new Date(now);
  }

  async fail({ operation = '*', delay, ...fault } = {}) {
    const delayMs = delay === undefined ? undefined : Math.trunc(delay * 1000);
    await this.#administer('POST', 'faults', { operation, delayMs, ...fault });
  }

  async clearFaults() {
    await this.#administer('DELETE', 'faults');
  }

  async requests() {
    const { requests } = await this.#administer('GET', 'requests');
    return requests;
  }

  async stop() {
    const child = this.#child;
    if (child.exitCode === null && child.signalCode === null) {
      child.ref();
      await new Promise((resolve) => {
        child.once('exit', resolve);
        child.stdin.end();
      });
    }
  }

  async [Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]() {
    await this.stop();
  }

  [inspect.custom](_depth, options) {
    return options.stylize(`[LocalServer ${this.baseUrl}]`, 'special');
  }

  /** Asks the server itself for something. Not with `fetch`, which tests like to replace. */
  async #administer(method, what, body) {
    const { status, text } = await new Promise((resolve, reject) => {
      const asked = request(`${this.baseUrl}/_local/${what}`, {
        method,
        agent: false,
        headers: { 'content-type': 'application/json' },
      });
      asked.once('error', reject);
      asked.once('response', (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.once('error', reject);
        answer.once('end', () => resolve({ status: answer.statusCode, text }));
      });
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });
    if (status >= 300) {
      throw new Error(`the server refuses this (${status}): ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}

module.exports = { LocalServer };

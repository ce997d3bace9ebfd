'use strict';

const { spawn } = require('node:child_process');
const { mkdtemp, rm, writeFile } = require('node:fs/promises');
const { existsSync } = require('node:fs');
const { request } = require('node:http');
const { tmpdir } = require('node:os');
const { delimiter, join } = require('node:path');
// Taken now: tests like to replace those that are global.
const { clearTimeout, setTimeout } = require('node:timers');
const { inspect, types } = require('node:util');
const addon = require('./addon.js');
const { AuthleteClient } = require('./index.js');
const { camelCase } = require('./names.js');

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

/** Why a program cannot be run, and what to do about it. */
function cannotRun(program, error) {
  const advice =
    program === process.env.AUTHLETE_LOCAL
      ? 'set AUTHLETE_LOCAL to where authlete-local is, or unset it and run `npm install --save-dev authlete-local`'
      : 'name the path of authlete-local';
  return new Error(`cannot run ${program} (${error.message}): ${advice}`);
}

/** Starts a program and waits for the line of JSON by which it says that it is ready. */
async function run(program, args) {
  let child;
  try {
    child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    throw cannotRun(program, error);
  }
  const lines = { stdout: '', stderr: '' };
  const ready = new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      lines.stderr += chunk;
    });
    child.stdout.on('data', (chunk) => {
      lines.stdout += chunk;
      const [line, ...more] = lines.stdout.split('\n');
      if (more.length === 0) {
        return;
      }
      try {
        resolve(JSON.parse(line));
      } catch {
        child.kill();
        reject(new Error(`${program} is not authlete-local: it says ${inspect(line)}`));
      }
    });
    child.once('error', (error) => reject(cannotRun(program, error)));
    child.once('close', () =>
      reject(new Error(`authlete-local did not start: ${lines.stderr.trim() || 'it says nothing'}`)),
    );
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

/** How many milliseconds a server has to end when its standard input closes, and then to end when it is told to. */
const TO_NOTICE = 2000;
const TO_END = 5000;

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Whether a program ends within as many milliseconds. */
function endsWithin(child, milliseconds) {
  return new Promise((resolve) => {
    const onExit = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      child.off('exit', onExit);
      resolve(false);
    }, milliseconds);
    child.once('exit', onExit);
  });
}

/** Refuses members that nobody would look at. */
function refuseUnknown(unknown, owner, names) {
  for (const name of Object.keys(unknown)) {
    const meant = addon.closestName(name, names);
    throw new TypeError(`${name} is not a field of ${owner}${meant ? `: did you mean ${meant}?` : ''}`);
  }
}

/** The operation as the server knows it: in camel case. `*` and paths it knows as well. */
function operationOf(given) {
  if (typeof given !== 'string') {
    throw new TypeError(`operation is ${inspect(given)}: name one such as tokenManagement.create`);
  }
  if (given === '*' || given.includes('/')) {
    return given;
  }
  const name = camelCase(given);
  const names = addon.operations().map((known) => `${camelCase(known.group)}.${camelCase(known.name)}`);
  if (!names.includes(name)) {
    const meant = addon.closestName(name, names);
    const advice = meant ? `did you mean ${meant}?` : 'name one such as tokenManagement.create';
    throw new TypeError(`there is no operation ${given}: ${advice}`);
  }
  return name;
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

  static async start({ fixture, strict = false, program, ...unknown } = {}) {
    refuseUnknown(unknown, 'the options', ['fixture', 'strict', 'program']);
    const found = program ?? findProgram();
    const args = ['serve', '--listen', '127.0.0.1:0', '--database', ':memory:', '--admin', '--until-stdin-closes'];
    if (strict) {
      args.push('--strict');
    }
    if (fixture === undefined || typeof fixture === 'string' || fixture instanceof URL) {
      const file = fixture instanceof URL ? require('node:url').fileURLToPath(fixture) : fixture;
      return new LocalServer(await run(found, file === undefined ? args : [...args, '--fixture', file]));
    }
    const folder = await mkdtemp(join(tmpdir(), 'authlete-local-'));
    try {
      const file = join(folder, 'fixture.json');
      await writeFile(file, JSON.stringify(fixture));
      return new LocalServer(await run(found, [...args, '--fixture', file]));
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
    if (!Number.isSafeInteger(seconds)) {
      throw new TypeError(`the clock moves by whole seconds, not by ${inspect(seconds)}: give a whole number`);
    }
    const { now } = await this.#administer('POST', 'clock', { advanceSeconds: seconds });
    return new Date(now);
  }

  async setTime(to) {
    if (!types.isDate(to) || Number.isNaN(to.getTime())) {
      throw new TypeError(`the clock cannot be set to ${inspect(to)}: give a valid Date`);
    }
    const { now } = await this.#administer('POST', 'clock', { now: to.getTime() });
    return new Date(now);
  }

  async fail({ operation = '*', times = 1, status, headers, body, delay = 0, abort, ...unknown } = {}) {
    const names = ['operation', 'times', 'status', 'headers', 'body', 'delay', 'abort'];
    refuseUnknown(unknown, 'a failure', names);
    if (!Number.isSafeInteger(times) || times < 1) {
      throw new TypeError(`times is ${inspect(times)}: give a whole number of requests, 1 or more`);
    }
    if (!Number.isFinite(delay) || delay < 0) {
      throw new TypeError(`delay is ${inspect(delay)}: give a number of seconds, 0 or more`);
    }
    const name = operationOf(operation);
    const answered = status != null || body != null;
    if (!answered && abort == null && delay === 0) {
      throw new TypeError('the failure does nothing: give a status, a body, a delay or abort');
    }
    if (!answered && headers != null) {
      throw new TypeError('headers belong to an answer: give its status or body as well');
    }
    // The shortest wait is one of a millisecond.
    const delayMs = Math.ceil(delay * 1000);
    const fault = { operation: name, times, status, headers, body, delayMs, abort };
    await this.#administer('POST', 'faults', fault);
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
    if (hasEnded(child)) {
      return;
    }
    child.ref();
    child.stdin.end();
    // Where some other program has inherited the pipe, it does not close.
    if (!(await endsWithin(child, TO_NOTICE))) {
      child.kill('SIGTERM');
      if (!(await endsWithin(child, TO_END))) {
        child.kill('SIGKILL');
        await endsWithin(child, TO_END);
      }
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

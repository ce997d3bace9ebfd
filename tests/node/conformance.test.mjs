// Runs every conformance case through the package, against the local server.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import { compactVerify, createLocalJWKSet } from 'jose';
import { AuthleteClient } from '../../bindings-node/index.mjs';
import { assertErrorAgrees, difference } from './compare.mjs';
import { parse, startLocalServer } from './programs.mjs';
import { call, optionsFromWire, responseToWire } from './wire.mjs';

const VARIABLES = {
  ...{ C1: 2000001, C2: 2000002, C3: 2000003, C4: 2000004, Cx: 2000005, S: '1000001', S2: '1000002' },
  john: {
    grantType: 'AUTHORIZATION_CODE',
    clientId: 2000001,
    subject: 'john',
    scopes: ['history.read', 'timeline.read'],
  },
};

const folder = new URL('../conformance/', import.meta.url);
const areas = (await readdir(folder)).filter((file) => !['routes.json', 'schema.json'].includes(file));
const cases = (await Promise.all(areas.map(async (file) => parse(await readFile(new URL(file, folder), 'utf8')))))
  .flat()
  .filter((it) => it.only !== 'http')
  .sort((one, other) => one.number - other.number);

for (const strict of [false, true]) {
  suite(strict ? 'conformance, strict server' : 'conformance', () => {
    let server;
    before(async () => {
      server = await startLocalServer({ strict });
    });
    after(() => server.stop());

    for (const it of cases.filter((it) => Boolean(it.strict) === strict)) {
      for (const style of it.styles ?? ['json']) {
        for (const version of it.versions ?? [3]) {
          test(`${it.number} ${it.name} [${style}, v${version}]`, () =>
            new Story(server.ready, style, version).run(it));
        }
      }
    }
  });
}

/** A case while it runs. */
class Story {
  constructor(ready, style, version) {
    const { baseUrl, serviceId, accessToken, apiKey, apiSecret } = ready;
    const credentials =
      version === 2 ? { api_key: apiKey, api_secret: apiSecret } : { service_id: serviceId, access_token: accessToken };
    this.baseUrl = baseUrl;
    this.options = { base_url: baseUrl, request_style: style, ...credentials };
    this.variables = { ...VARIABLES, accessToken };
  }

  async run({ given = [], steps }) {
    await this.administer('reset', {});
    for (const step of [...given, ...steps]) {
      for (let index = 0; index < (step.repeat ?? 1); index += 1) {
        this.variables.index = index;
        const result = await this.step(step);
        for (const [name, path] of Object.entries(step.save ?? {})) {
          this.variables[name] = path.split('.').reduce((value, key) => value?.[key], result);
          assert.notEqual(this.variables[name], undefined, `there is no ${path} in the result`);
        }
      }
    }
  }

  async step(step) {
    if (step.clock) {
      await this.administer('clock', this.filled(step.clock));
    } else if (step.fault) {
      await this.administer('faults', this.filled(step.fault));
    } else if (step.call) {
      return this.call(step);
    } else if (step.jwt) {
      return this.open(step);
    } else {
      return this.request(step);
    }
    return undefined;
  }

  async call(step) {
    const now = await this.now();
    const client = new AuthleteClient(optionsFromWire({ ...this.options, ...this.filled(step.options ?? {}) }));
    const outcome = call(client, step.call, this.filled(step.request ?? {}, now));
    if (step.error) {
      const error = await outcome.then(
        (response) => assert.fail(`expected an error, got ${response}`),
        (reason) => reason,
      );
      assertErrorAgrees(error, step.error, now);
      return undefined;
    }
    const result = responseToWire(await outcome);
    if (step.result !== undefined) {
      assert.equal(difference(this.filled(step.result), result, now), undefined);
    }
    return result;
  }

  /** Sends a request as such. */
  async request(step) {
    const now = await this.now();
    const [method, path] = this.filled(step.http).split(' ');
    const base = path.startsWith('/api/') ? '' : `/api${this.options.service_id ? `/${this.options.service_id}` : ''}`;
    const query = step.query ? `?${this.filled(step.query)}` : '';
    const headers = new Headers({ authorization: this.authorization() });
    if (step.json) {
      headers.set('content-type', 'application/json');
    } else if (step.form) {
      headers.set('content-type', 'application/x-www-form-urlencoded');
    }
    for (const [name, value] of Object.entries(step.headers ?? {})) {
      if (value === null) {
        headers.delete(name);
      } else {
        headers.set(name, this.filled(value));
      }
    }
    const body = step.json ? JSON.stringify(this.filled(step.json, now)) : this.filled(step.form ?? step.text);
    const answer = await fetch(`${this.baseUrl}${base}${path}${query}`, { method, headers, body, redirect: 'manual' });
    const text = await answer.text();
    assert.ok(
      step.status ? answer.status === step.status : answer.ok,
      `${step.http} is answered ${answer.status} ${text}`,
    );
    const result = text === '' ? undefined : parse(text);
    if (step.body !== undefined) {
      assert.equal(difference(this.filled(step.body), result, now), undefined);
    }
    return result;
  }

  /** Opens a JWT of the service, with a library that is not the client's. */
  async open(step) {
    const now = await this.now();
    const keys = createLocalJWKSet(await this.request({ http: 'GET /service/jwks/get' }));
    const { protectedHeader, payload } = await compactVerify(this.filled(step.jwt), keys);
    const opened = { header: protectedHeader, claims: JSON.parse(new TextDecoder().decode(payload)) };
    for (const part of ['header', 'claims'].filter((name) => step[name])) {
      assert.equal(difference(this.filled(step[part]), opened[part], now), undefined);
    }
    return opened;
  }

  authorization() {
    const { access_token: token, api_key: key, api_secret: secret } = this.options;
    return token ? `Bearer ${token}` : `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  }

  async administer(what, body) {
    const answer = await fetch(`${this.baseUrl}/_local/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${what} is answered ${answer.status}`);
    return what === 'clock' ? answer.json() : undefined;
  }

  /** The server's time. */
  async now() {
    return (await this.administer('clock', { advanceSeconds: 0 })).now;
  }

  /** With variables in their places, and in requests moments as milliseconds. */
  filled(value, now) {
    if (typeof value === 'string') {
      const [whole, name] = /^\$\{(\w+)\}$/.exec(value) ?? [];
      return whole ? this.variable(name) : value.replace(/\$\{(\w+)\}/g, (_, inner) => this.variable(inner));
    }
    if (Array.isArray(value)) {
      return value.map((element) => this.filled(element, now));
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (now !== undefined && '$now' in value) {
      return now + value.$now * 1000;
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.filled(member, now)]));
  }

  variable(name) {
    assert.ok(name in this.variables, `there is no variable ${name}`);
    return this.variables[name];
  }
}

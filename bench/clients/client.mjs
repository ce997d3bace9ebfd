// The clients in Node: the SDK, and what one would use without it. Every line of standard input says what to do; every line of
// output says what it took.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const service = '1000001';
const createRequest = {
  grantType: 'AUTHORIZATION_CODE',
  clientId: 26_478_243_745_571,
  subject: 'john',
  scopes: ['history.read', 'timeline.read'],
};
const listRequest = { subject: 'john', start: 0, end: 100 };
const createPath = `/api/${service}/auth/token/create`;
const listPath = `/api/${service}/auth/token/get/list`;
const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
const authority = process.env.BENCH_AUTHORITY && readFileSync(process.env.BENCH_AUTHORITY, 'utf8');

/** Counts what a decoded answer holds, as a program would that uses it. */
const inList = (listed) => listed.accessTokens.reduce((sum, token) => sum + token.subject.length, 0);

/** By name, what makes a client of a base URL: an object with `create`, `list` and `close`. */
const clients = {
  async sdk() {
    const { AuthleteClient } = await import('authlete-sdk');
    return (baseUrl) => {
      const client = new AuthleteClient({
        baseUrl,
        serviceId: service,
        accessToken: 'token',
        caCertificate: authority,
      });
      const tokens = client.tokenManagement;
      return {
        create: async () => (await tokens.create(createRequest)).accessToken.length,
        list: async () => inList(await tokens.list(listRequest)),
        close: async () => {},
      };
    };
  },
  async undici() {
    const { Pool } = await import('undici');
    return (baseUrl) => {
      const { origin, pathname } = new URL(baseUrl);
      const prefix = pathname === '/' ? '' : pathname;
      const pool = new Pool(origin, { connections: 256, connect: { ca: authority } });
      const call = async (path, request) => {
        const options = { method: 'POST', path: prefix + path, headers, body: JSON.stringify(request) };
        const { statusCode, body } = await pool.request(options);
        if (statusCode !== 200) {
          throw new Error(`status ${statusCode}`);
        }
        return JSON.parse(await body.text());
      };
      return {
        create: async () => (await call(createPath, createRequest)).accessToken.length,
        list: async () => inList(await call(listPath, listRequest)),
        close: () => pool.close(),
      };
    };
  },
  async fetch() {
    return (baseUrl) => {
      const call = async (path, request) => {
        const response = await fetch(baseUrl + path, { method: 'POST', headers, body: JSON.stringify(request) });
        if (!response.ok) {
          throw new Error(`status ${response.status}`);
        }
        return response.json();
      };
      return {
        create: async () => (await call(createPath, createRequest)).accessToken.length,
        list: async () => inList(await call(listPath, listRequest)),
        close: async () => {},
      };
    };
  },
  async 'typescript-sdk'() {
    const { Authlete } = await import('@authlete/typescript-sdk');
    return (serverURL) => {
      const { token } = new Authlete({ serverURL, bearer: 'token' });
      const created = () => token.management.create({ serviceId: service, tokenCreateRequest: createRequest });
      const listed = () => token.management.list({ serviceId: service, ...listRequest });
      return {
        create: async () => (await created()).accessToken.length,
        list: async () => inList(await listed()),
        close: async () => {},
      };
    };
  },
};

async function measure(call, { calls, callers }) {
  const times = [];
  let left = calls;
  const caller = async () => {
    while (left-- > 0) {
      const began = performance.now();
      if (!((await call()) > 0)) {
        throw new Error('an answer without content');
      }
      times.push(performance.now() - began);
    }
  };
  const stop = stopwatch();
  await Promise.all(Array.from({ length: callers }, caller));
  const report = stop();
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor((times.length - 1) * share)] / 1e3;
  return { ...report, p50: at(0.5), p99: at(0.99) };
}

function stopwatch() {
  const processor = process.cpuUsage();
  const clock = performance.now();
  return () => {
    const wall = (performance.now() - clock) / 1e3;
    const { user, system } = process.cpuUsage(processor);
    return { cpu: (user + system) / 1e6, wall };
  };
}

const open = await clients[process.argv[2]]();
let known;
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  let report;
  if (task.operation === 'clients') {
    const stop = stopwatch();
    for (let made = 0; made < task.calls; made += 1) {
      const client = open(task.base_url);
      await client.create();
      await client.close();
    }
    report = stop();
  } else {
    if (known?.baseUrl !== task.base_url) {
      await known?.client.close();
      known = { baseUrl: task.base_url, client: open(task.base_url) };
    }
    report = await measure(known.client[task.operation], task);
  }
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

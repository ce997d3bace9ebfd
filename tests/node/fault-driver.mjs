// Makes calls as its standard input asks for them, and tells what came of them: the Node side of the fault matrix.

import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import { AuthleteClient, AuthleteError } from '../../bindings-node/index.mjs';
import { renditions } from './compare.mjs';
import { parse } from './programs.mjs';
import { call, optionsFromWire, responseToWire } from './wire.mjs';

const ATTRIBUTES = [
  'statusCode',
  'resultCode',
  'resultMessage',
  'action',
  'body',
  'retryAfter',
  'limit',
  'retryable',
  'attempts',
];

/** An error as the matrix compares it. */
function errorToWire(error) {
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, error[name]]));
  return { kind: error.name, message: error.message, ...attributes, limit: snakeCase(error.limit) };
}

const snakeCase = (name) => name?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** JSON with bigints as the integers that they are. */
function write(value) {
  const marked = JSON.stringify(value, (_, member) =>
    typeof member === 'bigint' ? { $integer: String(member) } : member,
  );
  return marked.replace(/\{"\$integer":"(-?\d+)"\}/g, '$1');
}

let client;
for await (const line of createInterface({ input: process.stdin })) {
  const ask = parse(line);
  const shown = [];
  let told;
  try {
    if (!ask.again) {
      client = undefined;
      client = new AuthleteClient(optionsFromWire(ask.options));
    }
    const response = await call(client, ask.operation, ask.request, ask.call);
    if (ask.count) {
      told = { result: { [ask.count]: response[ask.count].length } };
    } else {
      shown.push(...renditions(response));
      told = { result: responseToWire(response) };
    }
    console.log('the application got', ask.count ? told : response);
  } catch (error) {
    if (!(error instanceof AuthleteError)) {
      throw error;
    }
    console.error('the application failed', error);
    shown.push(...renditions(error));
    told = { error: errorToWire(error) };
  }
  shown.push(...renditions(client), inspect({ client }), JSON.stringify(client) ?? '');
  console.log(write({ ...told, renditions: shown.filter((way) => typeof way === 'string') }));
}

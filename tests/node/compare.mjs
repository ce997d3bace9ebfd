// Whether a value agrees with what a case expects of it; the rules are in `tests/README.md`.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { messageFromWire } from './wire.mjs';

/** How far a moment may be off, in milliseconds. */
const TOLERANCE = 2000;

const empty = (value) =>
  value === undefined ||
  value === null ||
  value === 0 ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const matchers = {
  $absent: (_, got) => empty(got),
  $present: (_, got) => !empty(got),
  $now: (seconds, got, now) => Math.abs(got - now - seconds * 1000) <= TOLERANCE,
  $nowInSeconds: (seconds, got, now) => Math.abs(got - now / 1000 - seconds) <= TOLERANCE / 1000,
  $matches: (pattern, got) => typeof got === 'string' && new RegExp(pattern, 'u').test(got),
  $length: (length, got) => Array.isArray(got) && got.length === length,
  $contains: (expected, got, now) => Array.isArray(got) && got.some((element) => !difference(expected, element, now)),
  $json: (expected, got, now) => !difference(expected, JSON.parse(got), now),
  $not: (expected, got, now) => difference(expected, got, now) !== undefined,
  $oneOf: (choices, got, now) => choices.some((choice) => !difference(choice, got, now)),
  $multipleOf: (factor, got) => got % factor === 0,
  $within: ([middle, distance], got) => Math.abs(got - middle) <= distance,
};

/** In what a value differs from what is expected, or undefined. */
export function difference(expected, got, now = 0, place = '') {
  const differs = () => `${place || 'the outcome'}: expected ${inspect(expected)}, got ${inspect(got, { depth: 9 })}`;
  if (empty(expected)) {
    return empty(got) ? undefined : differs();
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) {
      return differs();
    }
    return first(expected.map((element, index) => () => difference(element, got[index], now, `${place}.${index}`)));
  }
  if (typeof expected !== 'object') {
    return Object.is(expected, got) ? undefined : differs();
  }
  const [name, ...others] = Object.keys(expected);
  if (name?.startsWith('$') && others.length === 0) {
    assert.ok(matchers[name], `there is no matcher ${name}`);
    return matchers[name](expected[name], got, now) ? undefined : differs();
  }
  if (typeof got !== 'object' || got === null) {
    return differs();
  }
  return first(Object.keys(expected).map((key) => () => difference(expected[key], got[key], now, `${place}.${key}`)));
}

function first(comparisons) {
  for (const compare of comparisons) {
    const found = compare();
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Fails unless an error is what a case expects of it. */
export function assertErrorAgrees(error, { kind, message, mentions = [], ...expected }, now) {
  assert.ok(error instanceof Error, `not an error: ${inspect(error)}`);
  if (kind) {
    assert.equal(error.name, kind, error.stack);
  }
  if (message) {
    assert.equal(error.message, messageFromWire(message));
  }
  for (const piece of mentions) {
    assert.ok(
      error.message.includes(messageFromWire(piece)),
      `the message does not mention ${piece}: ${error.message}`,
    );
  }
  if (expected.limit) {
    expected.limit = messageFromWire(`\`${expected.limit}\``);
  }
  assert.equal(difference(expected, error, now), undefined);
}

/** Every way in which an outcome can be looked at. */
export function renditions(outcome) {
  const ways = [inspect(outcome, { depth: null }), inspect(outcome, { depth: null, showHidden: true })];
  for (let error = outcome; error instanceof Error; error = error.cause) {
    ways.push(String(error), error.stack, JSON.stringify(error), error.resultMessage ?? '', error.body ?? '');
  }
  return ways;
}

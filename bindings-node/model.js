'use strict';

const { inspect } = require('node:util');
const addon = require('./addon.js');
const { parseHttpInfo } = require('./http_info.js');

/** Shows that there is something, not what. */
const REDACTED = { [inspect.custom]: () => '[redacted]' };

/** What every response and every part of one is: an object of its fields, which prints without its secrets. */
class Model {
  /** The fields that are never printed. */
  static secrets = [];

  /** Shows what is there, of secrets only that they are there, and of unknown members, which may be secrets, the names. */
  [inspect.custom](depth, options, print) {
    const { name, secrets } = this.constructor;
    if (depth < 0) {
      return options.stylize(`[${name}]`, 'special');
    }
    const shown = {};
    for (const [field, value] of Object.entries(this)) {
      if (isPresent(value)) {
        const printable = field === 'extra' ? Object.keys(value) : value;
        shown[field] = secrets.includes(field) ? REDACTED : printable;
      }
    }
    return `${name} ${print(shown, { ...options, depth })}`;
  }

  /** The fields, without `extra` where it is empty; an integer beyond 2^53 as text, for JSON.stringify refuses a bigint. */
  toJSON() {
    const { extra, ...fields } = this;
    return withBigintsAsText(isPresent(extra) ? { ...this } : fields);
  }
}

/** What an OAuth endpoint sends to its client. Its body and the values of its headers may hold tokens and are not printed. */
class HttpAnswer {
  constructor({ status, headers, body }) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  [inspect.custom](_depth, options, print) {
    return `HttpAnswer ${print({ status: this.status, headers: Object.keys(this.headers) }, options)}`;
  }
}

/** The answer that a response of this name stands for, if its action stands for one. */
function httpAnswer(name, response) {
  const answer = addon.httpAnswer(name, response);
  return answer ? new HttpAnswer(answer) : undefined;
}

/** What an operation returns. It knows how its call went over HTTP, which is no property of its own: it takes no part in printing
 * and comparing. */
class Result extends Model {
  #http;

  /** Puts down how the call went, as the addon tells it. It is read when it is wanted. */
  static attach(result, http) {
    result.#http = http;
  }

  get http() {
    if (typeof this.#http === 'string') {
      this.#http = parseHttpInfo(this.#http);
    }
    return this.#http;
  }
}

function withBigintsAsText(value) {
  if (typeof value === 'bigint') {
    return value.toString();
  }
  if (Array.isArray(value)) {
    return value.map(withBigintsAsText);
  }
  // A model within a model is asked itself.
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Model) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withBigintsAsText(member)]));
}

/** An absent list and no members that are unknown are nothing worth a line. */
function isPresent(value) {
  if (value instanceof Date || value === null || typeof value !== 'object') {
    return value !== undefined;
  }
  return Object.keys(value).length > 0;
}

module.exports = { Model, Result, httpAnswer };

'use strict';

const { inspect } = require('node:util');

/** How a call went over HTTP. */
class HttpInfo {
  constructor(statusCode, headers, attempts, duration) {
    this.statusCode = statusCode;
    this.headers = headers;
    this.requestId = REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => value !== undefined);
    this.attempts = attempts;
    this.duration = duration;
  }

  /** Shows the names of the headers only: what they hold is for programs. */
  [inspect.custom](depth, options, print) {
    if (depth < 0) {
      return options.stylize('[HttpInfo]', 'special');
    }
    return `HttpInfo ${print({ ...this, headers: Object.keys(this.headers) }, { ...options, depth })}`;
  }
}

/** In the order in which they are looked for. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-amzn-trace-id', 'cf-ray'];

/** Reads what the addon wrote: status, attempts and seconds in a line, and the headers a line each. */
function parseHttpInfo(text) {
  // The value of a header may be empty, and its line then ends with a blank.
  const [first, ...lines] = text.split('\n').filter((line) => line !== '');
  const [status, attempts, seconds] = first.split(' ').map(Number);
  const headers = Object.create(null);
  for (const line of lines) {
    const colon = line.indexOf(': ');
    headers[line.slice(0, colon)] = line.slice(colon + 2);
  }
  return new HttpInfo(status || undefined, headers, attempts, seconds);
}

module.exports = { parseHttpInfo };

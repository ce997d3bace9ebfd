'use strict';

const { parseHttpInfo } = require('./http_info.js');
const { camelCase } = require('./names.js');

/** What is known of a failure besides its message. What is not known is undefined, and console.log leaves it out. */
const DETAILS = ['operation', 'statusCode', 'resultCode', 'resultMessage', 'action', 'retryAfter', 'limit'];

class AuthleteError extends Error {
  #body;
  #http;

  constructor(message, details = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    for (const name of DETAILS) {
      const value = details[name] ?? undefined;
      define(this, name, value, value !== undefined);
    }
    define(this, 'attempts', details.attempts ?? 0, true);
    define(this, 'retryable', details.retryable ?? false, true);
    this.#body = details.body ?? undefined;
    this.#http = details.http ?? undefined;
  }

  // Not a property of its own: what an answer holds is for programs, and is not to be printed.
  get body() {
    return this.#body;
  }

  // The addon gives it as text, which is read when it is wanted.
  get http() {
    if (typeof this.#http === 'string') {
      this.#http = parseHttpInfo(this.#http);
    }
    return this.#http;
  }
}

class ConfigurationError extends AuthleteError {}
class ConnectionFailedError extends AuthleteError {}
class RequestTimeoutError extends AuthleteError {}
class ApiError extends AuthleteError {}
class BadRequestError extends ApiError {}
class AuthenticationError extends ApiError {}
class PermissionDeniedError extends ApiError {}
class NotFoundError extends ApiError {}
class RateLimitError extends ApiError {}
class ServerError extends ApiError {}
class DecodeError extends AuthleteError {}

/** The classes by their names, which is how the core calls the kinds of failures. The base alone is thrown for a defect. */
const classes = {
  AuthleteError,
  ConfigurationError,
  ConnectionFailedError,
  RequestTimeoutError,
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  RateLimitError,
  ServerError,
  DecodeError,
};
for (const [name, ErrorClass] of Object.entries(classes)) {
  const kind = name === 'AuthleteError' ? 'Defect' : name.replace(/Error$/, '');
  define(ErrorClass.prototype, 'name', name, false);
  define(ErrorClass.prototype, 'code', `ERR_AUTHLETE${kind.replace(/[A-Z]/g, '_$&').toUpperCase()}`, false);
}

/** What the addon says of a failed call. Its class tells it from every result. */
class Failure {
  constructor(details) {
    this.details = details;
  }

  /** The error to throw. `operation` is the name that the caller knows, such as `tokenManagement.create`. */
  toError(operation) {
    const { kind, message, limit, causes, ...details } = this.details;
    const ErrorClass = classes[kind] ?? ApiError;
    const line = operation && !message.startsWith(operation) ? `${operation}: ${message}` : message;
    return new ErrorClass(line, { ...details, ...causeOf(causes), operation, limit: limit && camelCase(limit) });
  }
}

function define(object, name, value, enumerable) {
  Object.defineProperty(object, name, { value, enumerable, writable: true, configurable: true });
}

function causeOf(messages = []) {
  const [message, ...deeper] = messages;
  return message === undefined ? undefined : { cause: new Error(message, causeOf(deeper)) };
}

module.exports = { Failure, classes };

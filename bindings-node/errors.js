'use strict';

/** What is known of a failure besides its message. What is not known is undefined, and console.log leaves it out. */
const DETAILS = ['operation', 'statusCode', 'resultCode', 'resultMessage', 'action', 'retryAfter', 'limit'];

class AuthleteError extends Error {
  #body;

  constructor(details) {
    super(details.message, causeOf(details.causes));
    for (const name of DETAILS) {
      const value = details[name] ?? undefined;
      define(this, name, value, value !== undefined);
    }
    define(this, 'attempts', details.attempts ?? 0, true);
    define(this, 'retryable', details.retryable ?? false, true);
    this.#body = details.body ?? undefined;
  }

  // Not a property of its own: what an answer holds is for programs, and is not to be printed.
  get body() {
    return this.#body;
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
    const { kind, limit, ...details } = this.details;
    const ErrorClass = classes[kind] ?? ApiError;
    const message =
      operation && !details.message.startsWith(operation) ? `${operation}: ${details.message}` : details.message;
    return new ErrorClass({ ...details, message, operation, limit: limit && camelCase(limit) });
  }
}

function define(object, name, value, enumerable) {
  Object.defineProperty(object, name, { value, enumerable, writable: true, configurable: true });
}

function causeOf(messages = []) {
  const [message, ...deeper] = messages;
  return message === undefined ? undefined : { cause: new Error(message, causeOf(deeper)) };
}

function camelCase(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

module.exports = { Failure, camelCase, classes };

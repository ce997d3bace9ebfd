// The same classes as `require('authlete-sdk')` gives, so that instanceof holds however a module came by them.
import authlete from './index.js';

export const {
  ApiError,
  AuthenticationError,
  AuthleteClient,
  AuthleteError,
  BadRequestError,
  ConfigurationError,
  ConnectionFailedError,
  DecodeError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RequestTimeoutError,
  ServerError,
} = authlete;

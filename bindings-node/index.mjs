// The same classes as `require('authlete-sdk')` gives, so that instanceof holds however a module came by them.
// `import` would search it for what it exports, which takes longer than to load it.
import { createRequire } from 'node:module';

const authlete = createRequire(import.meta.url)('./index.js');

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

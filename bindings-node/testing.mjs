// The same class as `require('authlete-sdk/testing')` gives.
import testing from './testing.js';

export const { LocalServer } = testing;

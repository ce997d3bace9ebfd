// Serves the authorization server on this machine only: `RESOURCE_SERVER_SECRET=… node server.mjs`. The client reads AUTHLETE_*
// variables.

import { AuthleteClient } from 'authlete-sdk';
import express from 'express';
import { authorizationServer } from './authorization-server.mjs';

const { RESOURCE_SERVER_SECRET, PORT = '8000' } = process.env;
if (!RESOURCE_SERVER_SECRET) {
  throw new Error('set RESOURCE_SERVER_SECRET to what the resource server proves itself with');
}

const app = express()
  .disable('x-powered-by')
  .use(authorizationServer(AuthleteClient.fromEnv(), RESOURCE_SERVER_SECRET));
const server = app.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/.well-known/openid-configuration`);
});

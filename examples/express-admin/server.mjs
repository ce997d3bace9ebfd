// Serves the admin endpoint on this machine only: `ADMIN_TOKEN=… node server.mjs`. The client reads AUTHLETE_* variables.

import { createHash, timingSafeEqual } from 'node:crypto';
import { AuthleteClient } from 'authlete-sdk';
import express from 'express';
import { admin } from './admin.mjs';

const { ADMIN_TOKEN, PORT = '3000' } = process.env;
if (!ADMIN_TOKEN) {
  throw new Error('set ADMIN_TOKEN to the token that administrators send');
}

const digest = (text) => createHash('sha256').update(text).digest();
const wanted = digest(`Bearer ${ADMIN_TOKEN}`);

const app = express();
app.use(
  '/admin',
  admin(AuthleteClient.fromEnv(), (request) => timingSafeEqual(digest(request.get('authorization') ?? ''), wanted)),
);
const server = app.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/admin/users/{subject}/authorizations`);
});

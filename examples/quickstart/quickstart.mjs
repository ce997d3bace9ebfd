// The quick start: manages a user's tokens and authorizations, one line a step.
//
// Reads the options from the environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN) and the
// IDs of two clients from AUTHLETE_DEMO_CLIENTS; the service has the scopes history.read and timeline.read. Ends with a
// failure unless every step did what it says.

import assert from 'node:assert/strict';
import { AuthleteClient, NotFoundError } from 'authlete-sdk';

const SUBJECT = 'quickstart-node';
const NARROW = 'history.read';
const WIDE = [NARROW, 'timeline.read'];

const { tokenManagement: tokens, clientManagement: authorizations } = AuthleteClient.fromEnv();
const [first, second] = (process.env.AUTHLETE_DEMO_CLIENTS ?? '').split(',').map((id) => id.trim());
assert.ok(first && second, 'set AUTHLETE_DEMO_CLIENTS to the IDs of two clients, separated by a comma');

const created = await tokens.create({
  grantType: 'AUTHORIZATION_CODE',
  clientId: first,
  subject: SUBJECT,
  scopes: WIDE,
});
say('create', `token ${short(created.accessToken)}  expires ${moment(created.expiresAt)}`);

const listed = await tokens.list({ subject: SUBJECT });
assert.equal(listed.totalCount, 1, 'the user has one token');
say('list', `${listed.totalCount} token of ${SUBJECT}: ${listed.accessTokens[0].scopes.join(' ')}`);

const updated = await tokens.update({ accessToken: created.accessToken, scopes: [NARROW] });
assert.deepEqual(updated.scopes, [NARROW], 'the scopes were narrowed');
say('update', `token ${short(created.accessToken)}  scopes now: ${updated.scopes.join(' ')}`);

await tokens.create({ grantType: 'AUTHORIZATION_CODE', clientId: second, subject: SUBJECT, scopes: WIDE });
const authorized = await authorizations.listAuthorizations({ subject: SUBJECT });
assert.equal(authorized.totalCount, 2, 'the user has authorized two clients');
const names = new Map(authorized.clients.map((client) => [String(client.clientId), client.clientName]));
say('listAuthorizations', `${SUBJECT} has authorized: ${[...names.values()].join(', ')}`);

await authorizations.updateAuthorizations({ clientId: second, subject: SUBJECT, scopes: [NARROW] });
const narrowed = await tokens.list({ subject: SUBJECT, clientIdentifier: second });
assert.ok(
  narrowed.accessTokens.every(({ scopes }) => scopes.join() === NARROW),
  "the client's scopes were narrowed",
);
say('updateAuthorizations', `${names.get(second)} may only: ${NARROW}`);

await authorizations.deleteAuthorizations({ clientId: second, subject: SUBJECT });
const left = await authorizations.listAuthorizations({ subject: SUBJECT });
assert.equal(left.totalCount, 1, 'one authorization is left');
say('deleteAuthorizations', `${names.get(second)} may nothing any more; ${left.totalCount} client left`);

const { count } = await tokens.revoke({ subject: SUBJECT });
assert.equal(count, 1, 'one token was revoked');
say('revoke', `${count} token of ${SUBJECT} revoked`);

const { accessToken } = await tokens.create({ grantType: 'CLIENT_CREDENTIALS', clientId: first });
await tokens.delete({ accessTokenIdentifier: accessToken });
say('delete', `token ${short(accessToken)}  deleted`);

for (let index = 0; index < 25; index += 1) {
  await tokens.create({ grantType: 'AUTHORIZATION_CODE', clientId: first, subject: SUBJECT });
}
let deleted = 0;
for await (const token of tokens.listAll({ subject: SUBJECT })) {
  await tokens.delete({ accessTokenIdentifier: token.accessTokenHash });
  deleted += 1;
}
assert.equal(deleted, 25, 'every token was met and deleted');
say('listAll', `${deleted} tokens met and deleted, page by page`);

await assert.rejects(tokens.delete({ accessTokenIdentifier: accessToken }), (error) => {
  assert.ok(error instanceof NotFoundError);
  say('delete, once more', `${error.name}: ${error.message}`);
  return true;
});

function say(step, result) {
  console.log(`  ${step.padEnd(24)} ${result}`);
}

function short(token) {
  return `${token.slice(0, 6)}…`;
}

function moment(instant) {
  const seconds = Math.round((instant - Date.now()) / 1000);
  const span =
    seconds < 120
      ? `${seconds} s`
      : seconds < 7200
        ? `${Math.floor(seconds / 60)} min`
        : `${Math.floor(seconds / 3600)} h`;
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC (in ${span})`;
}

// An OAuth flow from the authorization request to a reissued and verified ID token, one line a step.
//
// Plays both sides: what a client application sends, and what an authorization server does with it. Reads the options from the
// environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN), the ID of a public client from
// AUTHLETE_DEMO_APP and its redirect URI from AUTHLETE_DEMO_REDIRECT_URI; the service reissues ID tokens. Needs the package
// jose. Ends with a failure unless every step did what it says.

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { AuthleteClient } from 'authlete-sdk';
import { createLocalJWKSet, jwtVerify } from 'jose';

const SUBJECT = 'flow-node';
const { AUTHLETE_DEMO_APP: APP, AUTHLETE_DEMO_REDIRECT_URI: REDIRECT_URI } = process.env;
assert.ok(APP && REDIRECT_URI, 'set AUTHLETE_DEMO_APP and AUTHLETE_DEMO_REDIRECT_URI');

const client = AuthleteClient.fromEnv();
const form = (parameters) => new URLSearchParams(parameters).toString();
const named = { client_id: APP, redirect_uri: REDIRECT_URI };

// The client asks for an authorization, and the user gives it.
const verifier = randomBytes(32).toString('base64url');
const asked = await client.authorization.processRequest({
  parameters: form({
    ...{ response_type: 'code', ...named, scope: 'openid profile', nonce: randomBytes(16).toString('base64url') },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }),
});
assert.equal(asked.action, 'INTERACTION', 'the user is to be asked');
const scopes = asked.scopes.map(({ name }) => name).join(' ');
say('authorization.processRequest', `${asked.action}: ${asked.client?.clientName} asks ${SUBJECT} for ${scopes}`);

const authTime = Math.floor(Date.now() / 1000);
const granted = await client.authorization.issueResponse({ ticket: asked.ticket, subject: SUBJECT, authTime });
const location = new URL(granted.httpAnswer()?.headers.Location ?? '');
assert.ok(location.href.startsWith(REDIRECT_URI), 'the browser goes back to the client');
say('authorization.issueResponse', `${granted.action}: ${SUBJECT} agrees, the browser goes to ${REDIRECT_URI}`);

// The client has its tokens.
const code = location.searchParams.get('code');
const tokens = await client.tokens.processRequest({
  parameters: form({ grant_type: 'authorization_code', code, ...named, code_verifier: verifier }),
});
assert.equal(tokens.action, 'OK', 'tokens were issued');
say('tokens.processRequest', `${tokens.action}: token ${short(tokens.accessToken)} and an ID token`);
const first = await verified(tokens.idToken);

// It refreshes them, and the ID token is reissued.
const refreshed = await client.tokens.processRequest({
  parameters: form({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken, client_id: APP }),
});
assert.equal(refreshed.action, 'ID_TOKEN_REISSUABLE', 'the ID token can be reissued');
const { accessToken, refreshToken } = refreshed;
say('tokens.processRequest', `${refreshed.action}: token ${short(accessToken)}, no ID token yet`);

const reissued = await client.tokenManagement.reissueIdToken({ accessToken, refreshToken });
say('tokenManagement.reissueIdToken', `${reissued.action}: an ID token of the same login, without nonce`);
const second = await verified(reissued.idToken);
for (const name of ['iss', 'sub', 'auth_time']) {
  assert.equal(second[name], first[name], 'it is about the same login');
}
assert.ok('nonce' in first && !('nonce' in second), 'the nonce was of the first request only');

// The token is used, revoked, and gone.
const used = await client.introspection.processRequest({ token: accessToken, scopes: ['profile'] });
assert.deepEqual([used.action, used.subject], ['OK', SUBJECT], 'the token is good');
say('introspection.processRequest', `${used.action}: token ${short(accessToken)} is good for profile`);

const revoked = await client.revocation.processRequest({ parameters: form({ token: accessToken, client_id: APP }) });
const gone = await client.introspection.processRequest({ token: accessToken });
assert.equal(gone.action, 'UNAUTHORIZED', 'the token is gone');
say('revocation.processRequest', `${revoked.action}: afterwards the token is ${gone.action}`);

/** Opens an ID token with the keys that the service publishes. */
async function verified(idToken) {
  const keys = createLocalJWKSet({ keys: (await client.services.jwks()).keys });
  const { payload, protectedHeader } = await jwtVerify(idToken, keys, { audience: APP });
  const expiry = new Date(payload.exp * 1000).toISOString().slice(0, 16).replace('T', ' ');
  say('services.jwks', `${protectedHeader.alg} verifies the ID token: ${payload.sub} until ${expiry} UTC`);
  return payload;
}

function say(step, result) {
  console.log(`  ${step.padEnd(33)} ${result}`);
}

function short(token) {
  return `${token.slice(0, 6)}…`;
}

// The Express authorization server against the local server, with an OAuth client that nobody here wrote.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import express from 'express';
import * as oauth from 'openid-client';
import { AuthleteClient } from '../../bindings-node/index.mjs';
import { authorizationServer } from '../../examples/express-authorization-server/authorization-server.mjs';
import { startLocalServer } from './programs.mjs';

const REDIRECT_URI = 'http://127.0.0.1:8001/callback';
const CLIENT = ['2000001', 'secret-of-the-web-application'];
const RESOURCE_SERVER = ['resource-server', 'secret-of-the-resource-server'];

suite('the authorization server', () => {
  let local;
  let http;
  let issuer;
  before(async () => {
    // The service learns its issuer when the port is known, as one tells it in the console.
    const app = express();
    http = app.listen(0, '127.0.0.1');
    await once(http, 'listening');
    issuer = `http://127.0.0.1:${http.address().port}`;
    local = await startLocalServer();
    const fixture = await readFile(new URL('../../examples/authorization-server.json', import.meta.url), 'utf8');
    const body = fixture
      .replaceAll('http://127.0.0.1:8000', issuer)
      .replace('A web application', '<i>A web application</i>');
    const reset = await fetch(`${local.ready.baseUrl}/_local/reset`, { method: 'POST', body });
    const { baseUrl, serviceId, accessToken } = await reset.json();
    app.use(authorizationServer(new AuthleteClient({ baseUrl, serviceId, accessToken }), RESOURCE_SERVER[1]));
  });
  after(async () => {
    http.close();
    http.closeAllConnections();
    await local.stop();
  });

  const discovered = ([id, secret] = CLIENT) =>
    oauth.discovery(new URL(issuer), id, secret, oauth.ClientSecretBasic(secret), {
      execute: [oauth.allowInsecureRequests],
    });

  /** A client and a browser. */
  class Story {
    cookie = '';
    verifier = oauth.randomPKCECodeVerifier();
    nonce = oauth.randomNonce();
    state = oauth.randomState();

    async open(parameters = {}) {
      this.config = await discovered();
      const url = oauth.buildAuthorizationUrl(this.config, {
        redirect_uri: REDIRECT_URI,
        scope: 'openid profile history.read',
        code_challenge: await oauth.calculatePKCECodeChallenge(this.verifier),
        code_challenge_method: 'S256',
        nonce: this.nonce,
        state: this.state,
        ...parameters,
      });
      const page = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookie } });
      this.cookie = page.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
      return { page, text: await page.text() };
    }

    answer({ text }, fields = {}) {
      const [, interaction] = /name="interaction" value="([^"]+)"/.exec(text);
      const form = { interaction, username: 'john', password: 'john', decision: 'allow', ...fields };
      const headers = { cookie: this.cookie };
      const body = new URLSearchParams(form);
      return fetch(`${issuer}/consent`, { method: 'POST', redirect: 'manual', headers, body });
    }

    async logIn() {
      const answer = await this.answer(await this.open());
      assert.equal(answer.status, 302);
      return this.exchange(new URL(answer.headers.get('location')));
    }

    exchange(location, pkceCodeVerifier = this.verifier) {
      return oauth.authorizationCodeGrant(this.config, location, {
        pkceCodeVerifier,
        expectedNonce: this.nonce,
        expectedState: this.state,
        idTokenExpected: true,
      });
    }
  }

  test('discovery tells where everything is', async () => {
    const metadata = (await discovered()).serverMetadata();
    assert.equal(metadata.issuer, issuer);
    assert.deepEqual(metadata.response_types_supported, ['code']);
    const { keys } = await (await fetch(metadata.jwks_uri)).json();
    assert.ok(keys.length > 0 && keys.every((key) => !('d' in key)));
  });

  test('from the login to the revoked token', async () => {
    const story = new Story();
    const tokens = await story.logIn();
    const claims = tokens.claims();
    assert.equal(claims.sub, 'john');
    assert.ok(claims.auth_time > 0);

    const userinfo = await oauth.fetchUserInfo(story.config, tokens.access_token, claims.sub);
    assert.deepEqual({ ...userinfo }, { sub: 'john', name: 'John Smith', locale: 'en' });

    const refreshed = await oauth.refreshTokenGrant(story.config, tokens.refresh_token);
    assert.notEqual(refreshed.access_token, tokens.access_token);
    assert.equal(refreshed.claims().auth_time, claims.auth_time, 'the reissued ID token');
    const resourceServer = await discovered(RESOURCE_SERVER);
    const active = async (token) => (await oauth.tokenIntrospection(resourceServer, token)).active;
    assert.equal(await active(tokens.access_token), false);
    assert.equal(await active(refreshed.access_token), true);

    await oauth.tokenRevocation(story.config, refreshed.access_token);
    assert.equal(await active(refreshed.access_token), false);
    await assert.rejects(oauth.fetchUserInfo(story.config, refreshed.access_token, 'john'), (error) => {
      assert.equal(error.status, 401);
      assert.equal(error.cause[0].parameters.error, 'invalid_token');
      return true;
    });
    await assert.rejects(oauth.refreshTokenGrant(story.config, refreshed.refresh_token), { error: 'invalid_grant' });
  });

  test('ID tokens are signed by the keys of the service', async () => {
    const story = new Story();
    const answer = await story.answer(await story.open());
    // Beyond the claims, the client verifies the signature with the keys that discovery leads to.
    oauth.enableNonRepudiationChecks(story.config);
    const tokens = await story.exchange(new URL(answer.headers.get('location')));
    assert.equal(tokens.claims().iss, issuer);
  });

  test('a wrong verifier gets no token', async () => {
    const story = new Story();
    const answer = await story.answer(await story.open());
    const exchange = story.exchange(new URL(answer.headers.get('location')), oauth.randomPKCECodeVerifier());
    await assert.rejects(exchange, { error: 'invalid_grant', status: 400 });
  });

  test('a client without its secret is told how to authenticate', async () => {
    const config = await discovered([CLIENT[0], 'wrong']);
    await assert.rejects(oauth.refreshTokenGrant(config, 'any'), (error) => {
      assert.deepEqual([error.status, error.code], [401, 'OAUTH_WWW_AUTHENTICATE_CHALLENGE']);
      assert.equal(error.cause[0].scheme, 'basic');
      return true;
    });
  });

  test('the page escapes what comes from the client', async () => {
    const { page, text } = await new Story().open({ login_hint: '"><script>alert(1)</script>' });
    assert.ok(text.includes('&#60;i&#62;A web application&#60;/i&#62; asks for access'));
    assert.ok(!text.includes('<script'));
    assert.match(page.headers.get('content-security-policy'), /frame-ancestors 'none'/);
  });

  test('no other browser can answer the page', async () => {
    const [story, victim] = [new Story(), new Story()];
    const opened = await story.open();
    assert.equal((await victim.answer(opened)).status, 403);
    await victim.open();
    assert.equal((await victim.answer(opened)).status, 403);
    assert.equal((await story.answer(opened)).status, 302);
    assert.equal((await story.answer(opened)).status, 403);
  });

  test('a user who says no or cannot log in', async () => {
    const story = new Story();
    const errorOf = (answer) => new URL(answer.headers.get('location')).searchParams.get('error');
    assert.equal(errorOf(await story.answer(await story.open(), { decision: 'deny' })), 'access_denied');
    assert.equal(errorOf((await story.open({ prompt: 'none' })).page), 'login_required');
    const opened = await story.open();
    for (let attempt = 1; attempt < 5; attempt += 1) {
      assert.match(await (await story.answer(opened, { password: 'jane' })).text(), /There is no such user/);
    }
    assert.equal(errorOf(await story.answer(opened, { password: 'jane' })), 'login_required');
  });

  test('who may not introspect', async () => {
    const config = await discovered();
    await assert.rejects(oauth.tokenIntrospection(config, 'any'), { status: 401 });
  });

  test('a request that is none is refused', async () => {
    for (const endpoint of ['authorize', 'token', 'revoke']) {
      const answer = await fetch(`${issuer}/${endpoint}`, { method: 'POST' });
      const { error } = await answer.json();
      assert.deepEqual([endpoint, answer.status, error], [endpoint, 400, 'invalid_request']);
    }
  });
});

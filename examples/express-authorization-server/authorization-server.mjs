// A complete OpenID Connect authorization server: Express answers HTTP, Authlete decides what OAuth 2.0 asks for.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { AuthleteError } from 'authlete-sdk';
import express, { Router } from 'express';

// Where yours looks a user up, this one has two. The password of each is the name.
const USERS = new Map([
  ['john', { name: 'John Smith', locale: 'en' }],
  ['jane', { name: 'Jane Roe', locale: 'ja' }],
]);
const ATTEMPTS = 5;
const TEN_MINUTES = 600_000;

/**
 * The endpoints of the server. The service that the client talks about is configured with their URLs.
 *
 * @param {import('authlete-sdk').AuthleteClient} api
 * @param {string} resourceServerSecret what the resource server `resource-server` proves itself with at the introspection endpoint
 */
export function authorizationServer(api, resourceServerSecret) {
  const router = Router();
  router.use(express.text({ type: 'application/x-www-form-urlencoded' }));

  /** The pages that wait for their users: who may answer them, and what the answer decides. */
  const interactions = new Map();

  router.get('/.well-known/openid-configuration', async (_request, response) => {
    const { extra, ...members } = await api.services.configuration();
    const known = Object.entries({ ...members, ...extra });
    response.json(Object.fromEntries(known.filter(([, value]) => value !== undefined && value.length !== 0)));
  });

  router.get('/jwks', async (_request, response) => {
    response.json({ keys: (await api.services.jwks()).keys });
  });

  router.all('/authorize', async (request, response) => {
    const parameters = request.method === 'GET' ? queryOf(request) : bodyOf(request);
    const authorization = await api.authorization.processRequest({ parameters });
    if (authorization.action === 'NO_INTERACTION') {
      // Nobody stays logged in here, so there is no answer without a page.
      return fail(response, authorization, 'NOT_LOGGED_IN');
    }
    if (authorization.action !== 'INTERACTION') {
      return relay(response, authorization);
    }
    // The page works in the browser that asked for it and nowhere else: no other site can make somebody answer it.
    const browser = browserOf(request) ?? randomBytes(32).toString('base64url');
    const number = randomBytes(32).toString('base64url');
    interactions.set(number, { browser, authorization, attempts: 0 });
    setTimeout(() => interactions.delete(number), TEN_MINUTES).unref();
    response.cookie('browser', browser, { httpOnly: true, sameSite: 'lax', secure: request.secure });
    showConsentPage(response, number, authorization);
  });

  router.post('/consent', async (request, response) => {
    const form = new URLSearchParams(bodyOf(request));
    const number = form.get('interaction');
    const waiting = interactions.get(number);
    if (!waiting || !same(waiting.browser, browserOf(request))) {
      return response.status(403).send('This page is out of date: go back to the application and begin again.');
    }
    const { authorization } = waiting;
    const subject = form.get('username');
    const allowed = form.get('decision') === 'allow';
    const known = USERS.has(subject) && same(subject, form.get('password'));
    if (allowed && !known) {
      waiting.attempts += 1;
      if (waiting.attempts < ATTEMPTS) {
        const problem = 'There is no such user, or the password is another one.';
        return showConsentPage(response, number, authorization, problem);
      }
    }

    interactions.delete(number);
    if (!allowed) {
      return fail(response, authorization, 'DENIED');
    }
    if (!known) {
      return fail(response, authorization, 'NOT_AUTHENTICATED');
    }
    if (authorization.subject && authorization.subject !== subject) {
      return fail(response, authorization, 'DIFFERENT_SUBJECT');
    }
    const authTime = Math.floor(Date.now() / 1000);
    relay(response, await api.authorization.issueResponse({ ticket: authorization.ticket, subject, authTime }));
  });

  router.post('/token', async (request, response) => {
    const dpop = request.get('DPoP');
    const token = await api.tokens.processRequest({ parameters: bodyOf(request), ...basicCredentials(request), dpop });
    if (token.action === 'ID_TOKEN_REISSUABLE') {
      const accessToken = token.jwtAccessToken ?? token.accessToken;
      const { refreshToken } = token;
      return relay(response, await api.tokenManagement.reissueIdToken({ accessToken, refreshToken }));
    }
    relay(response, token);
  });

  router.post('/introspect', async (request, response) => {
    // The API answers whoever asks it, so the endpoint checks who asks.
    const { clientId, clientSecret } = basicCredentials(request);
    if (clientId !== 'resource-server' || !same(clientSecret, resourceServerSecret)) {
      const challenge = { 'WWW-Authenticate': 'Basic realm="introspection"' };
      return response.status(401).set(challenge).json({ error: 'invalid_client' });
    }
    relay(response, await api.introspection.standardProcess({ parameters: bodyOf(request) }));
  });

  router.post('/revoke', async (request, response) => {
    const parameters = bodyOf(request);
    relay(response, await api.revocation.processRequest({ parameters, ...basicCredentials(request) }));
  });

  router.all('/userinfo', async (request, response) => {
    const [, token] = (request.get('Authorization') ?? '').split(' ');
    if (!token) {
      return response.status(401).set('WWW-Authenticate', 'Bearer').end();
    }
    const proof = { dpop: request.get('DPoP'), htm: request.method };
    const userinfo = await api.userinfo.processRequest({ token, ...proof });
    if (userinfo.action !== 'OK') {
      return relay(response, userinfo);
    }
    const user = Object.entries(USERS.get(userinfo.subject) ?? {});
    const claims = Object.fromEntries(user.filter(([name]) => userinfo.claims.includes(name)));
    relay(response, await api.userinfo.issueResponse({ token, claims: JSON.stringify(claims) }));
  });

  // Why a call failed is for the log, not for the client. Messages of the SDK hold no secrets.
  router.use((error, _request, response, next) => {
    if (!(error instanceof AuthleteError)) {
      return next(error);
    }
    console.error(error.message);
    response.status(500).json({ error: 'server_error' });
  });

  async function fail(response, { ticket }, reason) {
    relay(response, await api.authorization.failRequest({ ticket, reason }));
  }
  return router;
}

/** Sends what the API decided. What it leaves to the server, such as the password grant, this one does not offer. */
function relay(response, decided) {
  const answer = decided.httpAnswer();
  if (answer) {
    response.writeHead(answer.status, answer.headers).end(answer.body);
  } else {
    response.status(400).set('Cache-Control', 'no-store').json({ error: 'unsupported_grant_type' });
  }
}

const bodyOf = (request) => (typeof request.body === 'string' ? request.body : '');
const queryOf = (request) => request.url.split('?')[1] ?? '';
const browserOf = (request) => /(?:^|; )browser=([\w-]+)/.exec(request.get('Cookie') ?? '')?.[1];

/** Compares without telling by the time it takes how much was right. */
function same(one, other) {
  const digest = (text) => createHash('sha256').update(String(text)).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** The client's name and secret of HTTP Basic, each form-encoded (RFC 6749 section 2.3.1). */
function basicCredentials(request) {
  const encoded = /^basic (.+)$/i.exec(request.get('Authorization') ?? '')?.[1] ?? '';
  const [name, secret] = Buffer.from(encoded, 'base64').toString().split(':');
  const decoded = new URLSearchParams(`name=${name}&secret=${secret ?? ''}`);
  return encoded ? { clientId: decoded.get('name'), clientSecret: decoded.get('secret') } : {};
}

/** Asks the user to log in and to agree. What comes from the client is escaped. */
function showConsentPage(response, number, { client, scopes, loginHint }, problem = '') {
  const application = escaped(client?.clientName ?? 'An application');
  const list = scopes.map(({ name, description }) => `<li>${escaped(description ?? name)}</li>`).join('');
  const policy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
  response.set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': policy });
  response.send(`<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${application}</title>
<h1>${application} asks for access</h1><p role="alert">${problem}</p><ul>${list}</ul>
<form method="post" action="/consent"><input type="hidden" name="interaction" value="${number}">
<label>Name <input name="username" autocomplete="username" value="${escaped(loginHint ?? '')}"></label>
<label>Password <input name="password" type="password" autocomplete="current-password"></label>
<button name="decision" value="allow">Log in and allow</button> <button name="decision" value="deny">Deny</button></form>`);
}

const escaped = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

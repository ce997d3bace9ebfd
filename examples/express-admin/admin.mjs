// What a service desk needs to see and end what a user has authorized, as a router of Express.

import {
  AuthenticationError,
  AuthleteClient,
  AuthleteError,
  ConfigurationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'authlete-sdk';
import { json, Router } from 'express';

/**
 * The routes of the endpoint. They tell neither tokens nor why a call to the API failed: that is for the log.
 *
 * @param {AuthleteClient} client
 * @param {(request: import('express').Request) => boolean} mayAdminister who may use it; without one, anyone could end anything
 */
export function admin(client, mayAdminister) {
  const router = Router();
  router.use(json());
  router.use((request, response, next) => {
    if (mayAdminister(request)) {
      next();
    } else {
      response.status(403).json({ error: 'not allowed' });
    }
  });

  // The clients that the user has authorized, with what they may do. A request that is given up ends its call as well.
  router.get('/users/:subject/authorizations', async (request, response) => {
    const { subject } = request.params;
    const signal = untilClosed(response);
    const authorizations = new Map();
    for await (const { clientId, clientName } of client.clientManagement.listAllAuthorizations(
      { subject },
      { signal },
    )) {
      authorizations.set(String(clientId), { clientId: String(clientId), clientName, scopes: [], tokens: 0 });
    }
    for await (const token of client.tokenManagement.listAll({ subject }, { signal })) {
      const authorization = authorizations.get(String(token.clientId));
      if (authorization) {
        authorization.tokens += 1;
        authorization.scopes = [...new Set([...authorization.scopes, ...token.scopes])].sort();
      }
    }
    response.json({ subject, authorizations: [...authorizations.values()] });
  });

  // Narrows what a client may do for the user.
  router.patch('/users/:subject/authorizations/:clientId', async (request, response) => {
    const { subject, clientId } = request.params;
    await client.clientManagement.updateAuthorizations({ clientId, subject, scopes: request.body.scopes });
    response.status(204).end();
  });

  // Ends what a client may do for the user.
  router.delete('/users/:subject/authorizations/:clientId', async (request, response) => {
    const { subject, clientId } = request.params;
    await client.clientManagement.deleteAuthorizations({ clientId, subject });
    response.status(204).end();
  });

  router.use(answerErrors);
  return router;
}

/** A signal that aborts when the caller goes away before it has its answer. */
function untilClosed(response) {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

/** What the kinds of failure mean to the caller of this endpoint. */
function answerErrors(error, request, response, next) {
  if (response.headersSent || response.destroyed) {
    return;
  }
  if (!(error instanceof AuthleteError)) {
    next(error);
    return;
  }
  console.error(`${request.method} ${request.route?.path}: ${error.message}`);
  if (error instanceof NotFoundError) {
    response.status(404).json({ error: 'there is no such client' });
  } else if (error instanceof ConfigurationError) {
    response.status(400).json({ error: error.message });
  } else if (error instanceof RateLimitError) {
    response
      .set('retry-after', String(error.retryAfter ?? 1))
      .status(503)
      .json({ error: 'try again later' });
  } else if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) {
    response.status(500).json({ error: 'this endpoint is not set up correctly' });
  } else {
    response.status(502).json({ error: 'the authorization server did not answer as it should' });
  }
}

// An API that answers as a test wants, down to single bytes.

import { once } from 'node:events';
import { createServer } from 'node:net';

export const TOKEN = 'secret-access-token-of-the-answer';
export const CREDENTIAL = 'secret-access-token-of-the-api';

/** An answer to `create`, of the usual size. */
export const CREATED = {
  resultCode: 'A109001',
  resultMessage: '[A109001] Created an access token successfully.',
  action: 'OK',
  accessToken: TOKEN,
  clientId: 2000001,
  expiresAt: 1_700_000_000_000,
  expiresIn: 3600,
  grantType: 'AUTHORIZATION_CODE',
  properties: [{ key: 'plan', value: 'gold', hidden: false }],
  refreshToken: 'secret-refresh-token-of-the-answer',
  scopes: ['history.read', 'timeline.read'],
  subject: 'john',
  tokenType: 'Bearer',
};

/** The bytes of an answer whose body is JSON. */
export function json(body, status = '200 OK') {
  const text = JSON.stringify(body);
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/**
 * Listens, and lets `answer(socket, head)` deal with each request. The returned object counts requests and tells of
 * connections that the client closed.
 */
export async function listen(answer) {
  const sockets = new Set();
  const state = { requests: 0 };
  let closed;
  state.closed = new Promise((resolve) => {
    closed = resolve;
  });
  let arrived;
  state.arrived = new Promise((resolve) => {
    arrived = resolve;
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      for (;;) {
        const end = text.indexOf('\r\n\r\n');
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
        if (end < 0 || text.length < end + 4 + length) {
          return;
        }
        const head = text.slice(0, end);
        text = text.slice(end + 4 + length);
        state.requests += 1;
        arrived();
        answer(socket, head);
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      closed();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.baseUrl = `http://127.0.0.1:${server.address().port}`;
  state.options = { baseUrl: state.baseUrl, serviceId: '1000001', accessToken: CREDENTIAL, maxRetries: 0 };
  state.close = async () => {
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
    await once(server, 'close');
  };
  return state;
}

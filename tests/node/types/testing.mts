// A consumer of the test kit in TypeScript. It is compiled, not run.

import { LocalServer, type RecordedRequest } from 'authlete-sdk/testing';

export async function story(): Promise<RecordedRequest | undefined> {
  await using server = await LocalServer.start({ strict: true, fixture: new URL('file:///fixture.json') });
  const client = server.client({ maxRetries: 0 });
  await server.fail({ operation: 'tokenManagement.create', status: 429, headers: { 'Retry-After': '1' } });
  const now: Date = await server.advance(60);
  // @ts-expect-error a server is started, not made
  new LocalServer();
  // @ts-expect-error there is no such way to lose an answer
  await server.fail({ abort: 'later' });
  const tokens = await client.tokenManagement.list({}, { traceparent: server.clients[0]?.clientIdAlias });
  console.log(now, tokens.http?.headers.date, tokens.http?.requestId);
  return (await server.requests())[0];
}

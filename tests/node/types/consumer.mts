// A consumer of the package in TypeScript. It is compiled, not run: what the types promise, and what they refuse.

import {
  type AccessToken,
  AuthleteClient,
  type AuthleteClientOptions,
  AuthleteError,
  type Id,
  NotFoundError,
  type PropertyInit,
  RateLimitError,
  type TokenCreateRequest,
  type TokenCreateResponse,
} from 'authlete-sdk';

const options: AuthleteClientOptions = {
  region: 'jp',
  serviceId: '1',
  accessToken: 'token',
  timeout: 5,
  requestStyle: 'form',
};
const client = new AuthleteClient(options).withOptions({ maxRetries: 0 });
const { signal } = new AbortController();

export async function story(): Promise<Date | undefined> {
  const properties: readonly PropertyInit[] = [{ key: 'plan', value: 'gold' }];
  const request: TokenCreateRequest = { grantType: 'AUTHORIZATION_CODE', clientId: 9007199254740993n, properties };
  const created: TokenCreateResponse = await client.tokenManagement.create(request, { signal });
  // The parts of a response can be parts of a request.
  await client.tokenManagement.create({
    grantType: 'A_GRANT_OF_TOMORROW',
    clientId: '5',
    properties: created.properties,
  });
  const id: Id = created.clientId;
  const scopes: string[] = created.scopes;
  const unknown: unknown = created.extra.colour;
  if (created.action === 'OK') {
    console.log(id, scopes, unknown, created.tokenType?.toLowerCase());
  }
  await client.tokenManagement.delete({ accessTokenIdentifier: created.accessToken ?? '' });
  return created.expiresAt;
}

export async function loop(): Promise<AccessToken[]> {
  const tokens: AccessToken[] = [];
  for await (const token of client.tokenManagement.listAll({ subject: 'john' }, { signal })) {
    tokens.push(token);
  }
  for await (const authorized of client.clientManagement.listAllAuthorizations({ subject: 'john' })) {
    const name: string | undefined = authorized.clientName;
    console.log(name);
  }
  return tokens;
}

export function explain(error: unknown): string {
  if (error instanceof NotFoundError) {
    return `${error.code} ${error.resultCode ?? ''} after ${error.attempts}`;
  }
  if (error instanceof AuthleteError) {
    const limit: 'timeout' | 'connectTimeout' | 'totalTimeout' | undefined = error.limit;
    if (error.limit === 'totalTimeout') {
      return 'the whole call took too long';
    }
    return `${error.operation ?? ''} ${limit ?? ''} ${error.retryAfter ?? 0}`;
  }
  return 'unknown';
}

/** What a test gives to code that handles errors. */
export const made: AuthleteError[] = [
  new AuthleteError(),
  new NotFoundError('gone'),
  new RateLimitError('too many', { statusCode: 429, retryAfter: 7, retryable: true, cause: new Error('busy') }),
];

export function refused(response: TokenCreateResponse): void {
  // @ts-expect-error A required field is missing.
  void client.tokenManagement.create({ subject: 'john' });
  // @ts-expect-error A request is required.
  void client.tokenManagement.create();
  // @ts-expect-error There is no such field.
  void client.tokenManagement.list({ subjct: 'john' });
  // @ts-expect-error A list is not text.
  void client.tokenManagement.create({ grantType: 'IMPLICIT', scopes: 'a b' });
  // @ts-expect-error An instant is a Date.
  void client.tokenManagement.update({ accessTokenExpiresAt: 5 });
  // @ts-expect-error A response is not to be changed.
  response.accessToken = 'other';
  // @ts-expect-error What may be absent has to be looked at.
  response.expiresAt.getTime();
  // @ts-expect-error There is no such option.
  new AuthleteClient({ acessToken: 'x' });
  // @ts-expect-error There is no such detail of an error.
  new NotFoundError('gone', { status: 404 });
  // @ts-expect-error A message is text.
  new NotFoundError({ statusCode: 404 });
  // @ts-expect-error There is no such option of a call.
  void client.tokenManagement.list({}, { timeOut: 1 });
}

// What goes in and what comes out: types, exactness, secrets.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import { inspect } from 'node:util';
import * as sdk from '../index.mjs';
import { CREATED, CREDENTIAL, json, listen, TOKEN } from './server.mjs';

const { AuthleteClient, AuthleteError, ConfigurationError, NotFoundError } = sdk;
const GRANT = { grantType: 'AUTHORIZATION_CODE' };

suite('requests', () => {
  // Nothing listens here: what is refused is refused before anything is sent.
  const client = new AuthleteClient({
    baseUrl: 'http://127.0.0.1:9',
    serviceId: '1',
    accessToken: CREDENTIAL,
    maxRetries: 0,
  });
  const { tokenManagement: tokens } = client;
  const cyclic = [];
  cyclic.push(cyclic);

  const refused = [
    ['no request', undefined, 'grantType is required'],
    ['null', null, 'the request is null: give an object'],
    ['an array', [], 'the request is an array: give an object'],
    ['a string', 'x', 'the request is a string: give an object'],
    [
      'a misspelt field',
      { grantTyp: 'IMPLICIT' },
      'grantTyp is not a field of TokenCreateRequest: did you mean grantType?',
    ],
    [
      'a field in snake case',
      { grant_type: 'IMPLICIT' },
      'grant_type is not a field of TokenCreateRequest: did you mean grantType?',
    ],
    ['text that is a number', { ...GRANT, subject: 5 }, 'subject is a number: give a string'],
    ['an enumeration that is an object', { grantType: {} }, 'grantType is an object: give a string'],
    ['a list that is text', { ...GRANT, scopes: 'a b' }, 'scopes is a string: give an array of strings'],
    ['an element that is a number', { ...GRANT, scopes: ['a', 5] }, 'scopes[1] is a number: give a string'],
    ['an element that is null', { ...GRANT, scopes: [null] }, 'scopes[0] is null: give a string'],
    [
      'a flag that is text',
      { ...GRANT, accessTokenPersistent: 'yes' },
      'accessTokenPersistent is a string: give true or false',
    ],
    [
      'a count that is broken',
      { ...GRANT, accessTokenDuration: 1.5 },
      'accessTokenDuration is not a whole number that a number can hold exactly',
    ],
    [
      'a count that is a bigint',
      { ...GRANT, accessTokenDuration: 5n },
      'accessTokenDuration is a bigint: give a number',
    ],
    [
      'an id beyond 2^53 as a number',
      { ...GRANT, clientId: 2 ** 53 },
      'clientId is beyond 2^53, where numbers are no longer exact: give a bigint',
    ],
    ['an id beyond 64 bits', { ...GRANT, clientId: 2n ** 63n }, 'clientId is beyond 64 bits'],
    ['an id that is no number', { ...GRANT, clientId: 'my-client' }, 'clientId is not a 64-bit number'],
    [
      'a misspelt field of a part',
      { ...GRANT, properties: [{ key: 'k', vale: 'v' }] },
      'in properties[0], vale is not a field of Property: did you mean value?',
    ],
    [
      'a part of the wrong type',
      { ...GRANT, properties: [{ key: 'k', value: 1 }] },
      'properties[0].value is a number: give a string',
    ],
    [
      'a part that is a function',
      { ...GRANT, authorizationDetails: () => {} },
      'authorizationDetails is a function: give an object',
    ],
    [
      'extra members that are text',
      { ...GRANT, properties: [{ key: 'k', value: 'v', extra: 'x' }] },
      'properties[0].extra is a string: give an object',
    ],
  ];
  for (const [what, request, message] of refused) {
    test(`${what} is a ConfigurationError that says what to change`, async () => {
      const error = await tokens.create(request).then(assert.fail, (reason) => reason);
      assert.equal(error.message, `tokenManagement.create: ${message}`);
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.code, 'ERR_AUTHLETE_CONFIGURATION');
      assert.equal(error.operation, 'tokenManagement.create');
      assert.equal(error.attempts, 0);
    });
  }

  test('an instant is a Date, and a valid one', async () => {
    const update = (accessTokenExpiresAt) => tokens.update({ accessToken: TOKEN, accessTokenExpiresAt });
    await assert.rejects(update(5), {
      message: 'tokenManagement.update: accessTokenExpiresAt is a number: give a Date',
    });
    await assert.rejects(update(new Date(Number.NaN)), {
      message: 'tokenManagement.update: accessTokenExpiresAt is an invalid Date',
    });
  });

  test('something that refers to itself is refused', async () => {
    const properties = [{ key: 'k', value: 'v', extra: { cyclic } }];
    await assert.rejects(tokens.create({ ...GRANT, properties }), /nested deeper than 64 levels, or refers to itself/);
  });

  test('what a getter throws comes out of the promise', async () => {
    const request = {
      get grantType() {
        throw new RangeError('from the getter');
      },
    };
    await assert.rejects(tokens.create(request), { name: 'RangeError', message: 'from the getter' });
  });

  test('no operation throws synchronously, whatever it is given', async () => {
    for (const group of Object.keys(AuthleteClient.prototype).map((name) => client[name])) {
      const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(group)).filter((name) => name !== 'constructor');
      assert.ok(methods.length > 0);
      for (const method of methods) {
        for (const [request, options] of [
          [5, undefined],
          [{ nonsense: 1 }, null],
          [{}, { signal: 5 }],
          [null, {}],
        ]) {
          const result = group[method](request, options);
          const outcome = result[Symbol.asyncIterator] ? result[Symbol.asyncIterator]().next() : result;
          await assert.rejects(outcome, Error, `${method} of ${inspect(request)}`);
        }
      }
    }
  });
});

test('the types declare the operations that there are, and no others', async () => {
  const declarations = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');
  const client = new AuthleteClient({ serviceId: '1', accessToken: CREDENTIAL });
  const groups = Object.keys(AuthleteClient.prototype);
  assert.ok(groups.length >= 3);
  for (const name of groups) {
    const Group = client[name].constructor;
    const [, declared] = new RegExp(`export interface ${Group.name} \\{(.*?)\n\\}`, 's').exec(declarations);
    const methods = [...declared.matchAll(/^ {2}(\w+)\(/gm)].map(([, method]) => method);
    const present = Object.getOwnPropertyNames(Group.prototype).filter((method) => method !== 'constructor');
    assert.deepEqual(methods.sort(), present.sort());
    assert.match(declarations, new RegExp(`readonly ${name}: ${Group.name};`));
  }
});

suite('options', () => {
  const usable = { serviceId: '1', accessToken: CREDENTIAL };
  const refused = [
    ['none', undefined, 'the options are undefined: give an object'],
    [
      'a misspelt one',
      { ...usable, acessToken: 'x' },
      'acessToken is not a field of the options: did you mean accessToken?',
    ],
    ['a service ID that is a number', { ...usable, serviceId: 1 }, 'serviceId is a number: give a string'],
    ['a limit of time that is text', { ...usable, timeout: '5' }, 'timeout is a string: give a number of seconds'],
    ['a negative limit of time', { ...usable, timeout: -1 }, 'timeout is not a number of seconds'],
    ['no limit of time', { ...usable, timeout: 0 }, 'timeout is more than 0 seconds'],
    ['a broken count', { ...usable, maxRetries: 0.5 }, 'maxRetries is not a whole number'],
    ['half a pair', { serviceId: '1' }, /^serviceId needs accessToken/],
  ];
  for (const [what, options, message] of refused) {
    test(`${what} is a ConfigurationError that says what to change`, () => {
      assert.throws(() => new AuthleteClient(options), { name: 'ConfigurationError', message });
    });
  }

  test('a derived client has the options of both and shows none that is secret', () => {
    const derived = new AuthleteClient({ ...usable, region: 'jp' }).withOptions({ serviceId: '2', timeout: 1.5 });
    assert.deepEqual(JSON.parse(JSON.stringify(derived)), { region: 'jp', serviceId: '2', timeout: 1.5 });
    assert.throws(() => derived.withOptions({ proxy: 'http://127.0.0.1:1' }), { name: 'ConfigurationError' });
  });

  test('the environment is read by the names that other libraries use', () => {
    const before = { ...process.env };
    try {
      Object.assign(process.env, { AUTHLETE_SERVICE_APIKEY: '1', AUTHLETE_SERVICE_ACCESSTOKEN: CREDENTIAL });
      assert.ok(AuthleteClient.fromEnv() instanceof AuthleteClient);
      process.env.AUTHLETE_API_VERSION = 'V9';
      assert.throws(() => AuthleteClient.fromEnv(), /AUTHLETE_API_VERSION is neither V2 nor V3/);
    } finally {
      for (const name of Object.keys(process.env).filter((name) => !(name in before))) {
        delete process.env[name];
      }
    }
  });
});

/** The core keeps unknown members by name. */
const byName = ([one], [other]) => (one < other ? -1 : 1);

suite('responses', () => {
  let server;
  let client;
  let answer = json(CREATED);
  before(async () => {
    server = await listen((socket) => socket.write(answer));
    client = new AuthleteClient(server.options);
  });
  after(() => server.close());

  const create = (body, status) => {
    answer = json(body, status);
    return client.tokenManagement.create(GRANT);
  };

  test('instants are Dates, lists are never undefined, what is absent is undefined', async () => {
    const response = await create(CREATED);
    assert.deepEqual(response.expiresAt, new Date(1_700_000_000_000));
    assert.deepEqual(response.scopes, ['history.read', 'timeline.read']);
    assert.deepEqual(response.refreshTokenScopes, []);
    assert.equal(response.sessionId, undefined);
    assert.equal(response.accessToken, TOKEN);
    assert.deepEqual(response.extra, {});
  });

  test('all responses of an operation have the same fields, whatever came', async () => {
    const [full, sparse] = [await create(CREATED), await create({ action: 'OK' })];
    assert.deepEqual(Object.keys(full), Object.keys(sparse));
    assert.deepEqual(sparse.properties, []);
  });

  test('a value that no enumeration lists, and a member that no model knows, arrive as they are', async () => {
    const response = await create({ ...CREATED, tokenType: 'Laser', colour: { hue: [1, null, 'x'] } });
    assert.equal(response.tokenType, 'Laser');
    assert.deepEqual(response.extra, { colour: { hue: [1, null, 'x'] } });
  });

  test('values of every kind arrive in the order and with the letters that they came with', async () => {
    const added = JSON.parse(
      '{"":"","__proto__":{"x":1},"text":"a\\u0000é漢😀","after":"z","no":false,"yes":true,"nothing":null,"half":-0.5,"many":[[],[{}],["😀",0]]}',
    );
    const response = await create({ ...CREATED, subject: 'José 😀', ...added, last: 'end' });
    assert.equal(response.subject, 'José 😀');
    assert.equal(response.tokenType, 'Bearer');
    assert.deepEqual(Object.entries(response.extra), [...Object.entries(added), ['last', 'end']].sort(byName));
  });

  test('calls that end together keep their own answers', async (context) => {
    const subjects = Array.from({ length: 200 }, (_, number) => `user-${number}-${'😀'.repeat(number % 3)}`);
    const echo = await listen((socket, head) => {
      const subject = decodeURIComponent(/subject=([^& ]*)/.exec(head)[1]);
      socket.write(json({ ...CREATED, subject, scopes: [subject] }));
    });
    context.after(() => echo.close());
    const { clientManagement } = new AuthleteClient({ ...echo.options, requestStyle: 'query' });
    const lists = await Promise.all(subjects.map((subject) => clientManagement.listAuthorizations({ subject })));
    assert.deepEqual(
      lists.map((list) => list.subject),
      subjects,
    );
  });

  test('an id is exact on both sides of 2^53', async () => {
    assert.equal((await create({ ...CREATED, clientId: 9007199254740991 })).clientId, 9007199254740991);
    const response = await create({ ...CREATED, clientId: '9007199254740993' });
    assert.equal(response.clientId, 9007199254740993n);
    assert.equal(JSON.parse(JSON.stringify(response)).clientId, '9007199254740993');
  });

  test('an id may be given as a number, a bigint or text', async () => {
    const { tokenManagement } = client;
    for (const clientId of [2000001, 9007199254740993n, '9007199254740993', -1n, 2n ** 63n - 1n]) {
      answer = json(CREATED);
      await tokenManagement.create({ ...GRANT, clientId });
    }
  });

  test('a part of a response can be part of a request', async () => {
    const { properties } = await create({ ...CREATED, properties: [{ key: 'k', value: 'v', colour: 'red' }] });
    answer = json(CREATED);
    await client.tokenManagement.create({ ...GRANT, properties });
  });

  test('nothing secret is printed', async () => {
    const response = await create({ ...CREATED, addedLater: 'secret-unknown' });
    assert.match(inspect(response), /extra: \[ 'addedLater' \]/);
    const error = await create(
      { resultCode: 'A1', resultMessage: `[A1] ${CREDENTIAL} is wrong.` },
      '401 Unauthorized',
    ).catch((reason) => reason);
    for (const value of [client, client.tokenManagement, response, [response], { response }, error, { error }]) {
      for (const shown of [
        inspect(value),
        inspect(value, { depth: null, showHidden: true }),
        inspect(value, { depth: 0 }),
      ]) {
        assert.doesNotMatch(shown, /secret-/);
      }
    }
    assert.match(
      inspect(response),
      /^TokenCreateResponse \{[\s\S]*accessToken: \[redacted\],[\s\S]*Property \{ key: 'plan'/,
    );
    assert.doesNotMatch(JSON.stringify(client) + JSON.stringify({ client }) + JSON.stringify(error), /secret-/);
    assert.match(
      inspect(client, { breakLength: 200 }),
      /^AuthleteClient \{ baseUrl: .*, serviceId: '1000001', maxRetries: 0 \}$/,
    );
  });

  test('an error is of its class however a module came by it', async () => {
    const answered = { resultCode: 'A161202', resultMessage: '[A161202] The access token does not exist.' };
    const error = await create(answered, '404 Not Found').catch((reason) => reason);
    const required = createRequire(import.meta.url)('../index.js');
    assert.deepEqual(Object.keys(required).sort(), Object.keys(sdk).sort());
    assert.ok(error instanceof NotFoundError && error instanceof AuthleteError && error instanceof Error);
    assert.ok(error instanceof required.NotFoundError);
    assert.equal(error.name, 'NotFoundError');
    assert.equal(error.code, 'ERR_AUTHLETE_NOT_FOUND');
    assert.equal(
      error.message,
      'tokenManagement.create: the API answered 404 (A161202): The access token does not exist',
    );
    assert.deepEqual(
      { ...error },
      {
        operation: 'tokenManagement.create',
        statusCode: 404,
        resultCode: 'A161202',
        resultMessage: '[A161202] The access token does not exist.',
        attempts: 1,
        retryable: false,
      },
    );
    assert.deepEqual(JSON.parse(error.body), answered);
    assert.match(error.stack, /values\.test\.mjs/, 'the stack shows who waits');
  });

  test('an error has the cause that is known', async () => {
    const unreachable = new AuthleteClient({ ...server.options, baseUrl: 'http://127.0.0.1:1' });
    const error = await unreachable.tokenManagement.list().catch((reason) => reason);
    assert.equal(error.name, 'ConnectionFailedError');
    assert.equal(error.retryable, true);
    assert.ok(error.cause instanceof Error);
  });
});

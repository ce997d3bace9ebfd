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
const declarations = await readFile(new URL('../index.d.ts', import.meta.url), 'utf8');

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
    ['a Map', new Map([['grantType', 'IMPLICIT']]), 'the request is a Map: give a plain object'],
    ['a Set', new Set(['grantType']), 'the request is a Set: give a plain object'],
    ['a promise', Promise.resolve(GRANT), 'the request is a Promise: give a plain object'],
    ['URLSearchParams', new URLSearchParams('grantType=x'), 'the request is a URLSearchParams: give a plain object'],
    ['a signal', new AbortController().signal, 'the request is an AbortSignal: give a plain object'],
    ['a list that is a Set', { ...GRANT, scopes: new Set(['a']) }, 'scopes is a Set: give an array of strings'],
    [
      'a part that is a Map',
      { ...GRANT, authorizationDetails: new Map([['elements', []]]) },
      'authorizationDetails is a Map: give a plain object',
    ],
    [
      'an extra member that is a Map',
      { ...GRANT, properties: [{ key: 'k', value: 'v', extra: { m: new Map() } }] },
      'properties[0].m is a Map: give a value that JSON has',
    ],
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

  test('an object of a class, one without a prototype and a module are as good as a plain one', async () => {
    class Request {
      grantType = 'IMPLICIT';
      subject() {
        return 'not a field';
      }
    }
    class Nothing {}
    const bare = Object.assign(Object.create(null), GRANT);
    const module = await import(`data:text/javascript,export const grantType = 'IMPLICIT'`);
    for (const request of [new Request(), bare, module]) {
      await assert.rejects(tokens.create(request), { name: 'ConnectionFailedError' });
    }
    await assert.rejects(tokens.list(new Nothing()), { name: 'ConnectionFailedError' });
  });

  const { signal } = new AbortController();
  const misled = [
    ['a misspelt one', { timeOut: 1 }, 'timeOut is not a field of the options of a call: did you mean timeout?'],
    ['an unheard-of one', { colour: 1 }, 'colour is not a field of the options of a call'],
    [
      'one of a client',
      { signal, maxRetries: 3 },
      'maxRetries is an option of a client, not of a call: make the call with client.withOptions({ maxRetries })',
    ],
    ['a bare signal', signal, 'the options of the call are an AbortSignal: give { signal }'],
    ['a string', 'abc', 'the options of the call are a string: give an object'],
    ['a number', 5, 'the options of the call are a number: give an object'],
    ['an array', [signal], 'the options of the call are an array: give an object'],
    ['a Map', new Map([['timeout', 1]]), 'the options of the call are a Map: give a plain object'],
    ['a controller as the signal', { signal: new AbortController() }, 'signal is an AbortController: give its signal'],
    ['an object as the signal', { signal: {} }, 'signal is an object: give an AbortSignal'],
    ['text as a limit of time', { timeout: '5' }, 'timeout is a string: give a number of seconds'],
  ];
  for (const [what, options, message] of misled) {
    test(`options of a call that are ${what} are a ConfigurationError that says what to change`, async () => {
      const expected = { name: 'ConfigurationError', message: `tokenManagement.list: ${message}` };
      await assert.rejects(tokens.list({}, options), expected);
      const records = tokens.listAll({}, options);
      await assert.rejects(records[Symbol.asyncIterator]().next(), expected);
    });
  }

  test('options of a call may be absent, and a signal may be of another library', async () => {
    const foreign = Object.assign(new EventTarget(), { aborted: false, reason: undefined });
    for (const options of [undefined, null, {}, { signal: undefined, timeout: null }, { signal: foreign }]) {
      await assert.rejects(tokens.list({}, options), { name: 'ConnectionFailedError' });
    }
    foreign.aborted = true;
    foreign.reason = new RangeError('enough');
    await assert.rejects(tokens.list({}, { signal: foreign }), foreign.reason);
  });

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

test('the types declare the operations that there are, and no others', () => {
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
    ['a Map', new Map(Object.entries(usable)), 'the options are a Map: give a plain object'],
    ['an array', [], 'the options are an array: give a plain object'],
    ['a URL', new URL('http://127.0.0.1:9'), 'the options are a URL: give a plain object'],
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
    [
      'a count beyond what can be counted',
      { ...usable, maxRetries: Number.MAX_SAFE_INTEGER },
      'maxRetries is a whole number from 0 to 4294967295',
    ],
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

  test('every option is shown that is no secret, as it was given', () => {
    const shown = {
      baseUrl: 'https://api.example.com/',
      serviceId: '1',
      timeout: 0.1,
      connectTimeout: 1.5,
      totalTimeout: 60,
      maxRetries: 0,
      requestStyle: 'form',
      maxResponseBytes: 1024,
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      maxConnections: 5,
    };
    const client = new AuthleteClient({ ...shown, accessToken: CREDENTIAL, proxy: 'http://u:secret-p@127.0.0.1:1' });
    assert.deepEqual(client.toJSON(), shown);
    const other = { region: 'jp', apiKey: '1' };
    assert.deepEqual(new AuthleteClient({ ...other, apiSecret: CREDENTIAL }).toJSON(), other);
    // What is declared and not among these is a secret, or text that would have to be a certificate.
    const declared = /^export interface AuthleteClientOptions \{(.*?)\n\}/ms.exec(declarations)[1];
    const names = [...declared.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
    const hidden = names.filter((name) => !(name in shown) && !(name in other));
    assert.deepEqual(hidden, ['accessToken', 'apiSecret', 'proxy', 'caCertificate', 'clientCertificate', 'dpopKey']);
  });

  test('what a client shows is a copy, and follows what it was derived from', () => {
    const client = new AuthleteClient({ ...usable, baseUrl: 'https://api.example.com' });
    client.toJSON().baseUrl = 'https://elsewhere.example.com';
    assert.equal(client.toJSON().baseUrl, 'https://api.example.com');
    assert.deepEqual(client.withOptions({ region: 'jp' }).toJSON(), { region: 'jp', serviceId: '1' });
  });

  test('a client from the environment shows where it points and for whom it speaks', () => {
    const environment = {
      AUTHLETE_BASE_URL: 'https://api.example.com',
      AUTHLETE_SERVICE_APIKEY: '1',
      AUTHLETE_SERVICE_ACCESSTOKEN: CREDENTIAL,
    };
    Object.assign(process.env, environment);
    try {
      const client = AuthleteClient.fromEnv();
      assert.equal(inspect(client), "AuthleteClient { baseUrl: 'https://api.example.com', serviceId: '1' }");
      const derived = { baseUrl: 'https://api.example.com', serviceId: '1', timeout: 5 };
      assert.deepEqual(client.withOptions({ timeout: 5 }).toJSON(), derived);
    } finally {
      for (const name of Object.keys(environment)) {
        delete process.env[name];
      }
    }
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

  test('an error can be made by hand, for tests of what handles errors', () => {
    const gone = new NotFoundError('gone');
    assert.equal(gone.message, 'gone');
    assert.match(String(gone), /^NotFoundError: gone$/);
    assert.deepEqual({ ...gone }, { attempts: 0, retryable: false });
    assert.deepEqual(
      [gone.cause, gone.body, gone.http, gone.code],
      [undefined, undefined, undefined, 'ERR_AUTHLETE_NOT_FOUND'],
    );
    assert.ok(!('cause' in gone));
    const cause = new RangeError('busy');
    const http = { statusCode: 429, headers: {}, requestId: '7', attempts: 3, duration: 1.5 };
    const details = {
      operation: 'tokenManagement.list',
      statusCode: 429,
      resultCode: 'A1',
      resultMessage: '[A1] Too many.',
      action: 'BAD_REQUEST',
      retryAfter: 7,
      limit: 'totalTimeout',
      attempts: 3,
      retryable: true,
    };
    for (const ErrorClass of Object.values(sdk).filter((exported) => exported !== AuthleteClient)) {
      const error = new ErrorClass('too many', { ...details, body: '{}', http, cause });
      assert.ok(error instanceof AuthleteError);
      assert.deepEqual({ ...error }, details);
      assert.deepEqual([error.message, error.name, error.body], ['too many', ErrorClass.name, '{}']);
      assert.equal(error.http, http);
      assert.equal(error.cause, cause);
      assert.equal(new ErrorClass().message, '');
    }
  });

  test('every limit that can pass is declared', async () => {
    const silent = await listen(() => {});
    try {
      const slow = new AuthleteClient({ ...silent.options, totalTimeout: 0.05 });
      const { limit } = await slow.tokenManagement.list().catch((reason) => reason);
      assert.equal(limit, 'totalTimeout');
      assert.match(declarations, new RegExp(`readonly limit: .*'${limit}'`));
    } finally {
      await silent.close();
    }
  });

  test('an error has the cause that is known', async () => {
    const unreachable = new AuthleteClient({ ...server.options, baseUrl: 'http://127.0.0.1:1' });
    const error = await unreachable.tokenManagement.list().catch((reason) => reason);
    assert.equal(error.name, 'ConnectionFailedError');
    assert.equal(error.retryable, true);
    assert.ok(error.cause instanceof Error);
  });
});

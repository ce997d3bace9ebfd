'use strict';

const { inspect } = require('node:util');
const { throwIfAborted, unwatch, watch } = require('./aborting.js');
const addon = require('./addon.js');
const { faultOf } = require('./call_options.js');
const { callsAreWanted, publish } = require('./diagnostics.js');
const { Failure, classes: errors } = require('./errors.js');
const { camelCase } = require('./names.js');

/** The calls under way, by the identifier that the addon knows them by. */
const pending = new Map();
let lastId = 0;

/** Whether the addon tells what becomes of calls. */
let watched = false;

/** How many finished calls are handed over before the event loop gets its turn. */
const BATCH = 64;

const bridge = new addon.Bridge(Failure, settle);

/** What responses are made with. */
let responses;

/** Loads what responses are made of: half of the package, with which nobody who only imports it has to wait. */
function loadResponses() {
  const { Result } = require('./model.js');
  const models = require('./models.js');
  const { Tape } = require('./tape.js');
  return { Result, tape: new Tape(addon.classes().map((name) => models[name])) };
}

/** Hands finished calls to those who wait for them. */
function settle() {
  const batch = bridge.take(BATCH);
  responses ??= loadResponses();
  const { Result, tape } = responses;
  tape.begin(batch[0]);
  for (let index = 1; index < batch.length; index += 3) {
    const [id, result, http] = [batch[index], batch[index + 1], batch[index + 2]];
    if (id === undefined) {
      publish(result);
      continue;
    }
    const value = typeof result === 'string' ? tape.value(result) : result;
    if (typeof http === 'string') {
      Result.attach(value, http);
    }
    const resolve = pending.get(id);
    pending.delete(id);
    resolve?.(value);
  }
  if (batch.length === 1 + 3 * BATCH) {
    setImmediate(settle);
  }
}

/**
 * Waits for a call that `start` starts under the identifier it is given. Being async, it rejects instead of throwing; and
 * throwing behind the await gives the error the stack of those who wait.
 */
async function call(operation, signal, start) {
  throwIfAborted(signal);
  if (callsAreWanted() !== watched) {
    watched = !watched;
    bridge.watch(watched);
  }
  const id = nextId();
  const outcome = await new Promise((resolve, reject) => {
    const failure = start(id);
    if (failure !== undefined) {
      resolve(failure);
      return;
    }
    pending.set(id, resolve);
    if (signal) {
      watch(signal, id, () => {
        pending.delete(id);
        bridge.cancel(id);
        reject(signal.reason);
      });
    }
  }).finally(() => signal && unwatch(signal, id));
  if (outcome instanceof Failure) {
    throw outcome.toError(operation);
  }
  return outcome;
}

function nextId() {
  lastId = (lastId + 1) >>> 0;
  return pending.has(lastId) ? nextId() : lastId;
}

/** The client that the addon made, unless it says why it could not. */
function made(native) {
  if (native instanceof Failure) {
    throw native.toError();
  }
  return native;
}

/** With which client to make one call, or the failure to make it, and until which signal. */
function prepared(native, options) {
  const fault = faultOf(options);
  if (fault !== undefined) {
    return { native: new Failure({ kind: 'ConfigurationError', message: fault }) };
  }
  const { timeout, traceparent, signal } = options ?? {};
  const derived = timeout == null && traceparent == null ? native : bridge.derive(native, { timeout, traceparent });
  return { native: derived, signal };
}

/** Goes on with a client, unless it is the failure to make it. */
function onceMade(native, then) {
  return native instanceof Failure ? native : then();
}

class AuthleteClient {
  #native;
  #groups = new Map();

  constructor(options) {
    this.#native = options instanceof addon.NativeClient ? options : made(bridge.client(options));
  }

  static fromEnv() {
    return new AuthleteClient(made(bridge.clientFromEnvironment()));
  }

  withOptions(options) {
    return new AuthleteClient(made(bridge.derive(this.#native, options)));
  }

  [inspect.custom](depth, options) {
    return depth < 0 ? '[AuthleteClient]' : `AuthleteClient ${inspect(this.#native.shown(), options)}`;
  }

  toJSON() {
    return this.#native.shown();
  }

  static {
    for (const [name, Group] of groups((client) => client.#native)) {
      Object.defineProperty(AuthleteClient.prototype, name, {
        get() {
          let group = this.#groups.get(name);
          if (!group) {
            group = new Group(this);
            this.#groups.set(name, group);
          }
          return group;
        },
        enumerable: true,
        configurable: true,
      });
    }
  }
}

/** The classes of the groups of operations, by the property that leads to them. Their methods come from the addon's table. */
function groups(nativeOf) {
  const classes = new Map();
  addon.operations().forEach((operation, position) => {
    const property = camelCase(operation.group);
    if (!classes.has(property)) {
      classes.set(property, groupClass(operation.groupType));
    }
    const Group = classes.get(property);
    const method = camelCase(operation.name);
    const name = `${property}.${method}`;
    addMethod(Group, method, async function (request = {}, options = undefined) {
      const { native, signal } = prepared(nativeOf(this.client), options);
      return call(name, signal, (id) => onceMade(native, () => bridge.start(native, position, request, id)));
    });
    if (operation.pages) {
      addMethod(Group, camelCase(operation.pages), function (request = {}, options = undefined) {
        const { native, signal } = prepared(nativeOf(this.client), options);
        const open = () => onceMade(native, () => bridge.pages(native, position, request));
        return new Records(open, name, signal);
      });
    }
  });
  return classes;
}

function groupClass(name) {
  const Group = class {
    constructor(client) {
      Object.defineProperty(this, 'client', { value: client });
    }
  };
  Object.defineProperty(Group, 'name', { value: name });
  return Group;
}

function addMethod(Group, name, method) {
  Object.defineProperty(method, 'name', { value: name });
  Object.defineProperty(Group.prototype, name, { value: method, writable: true, configurable: true });
}

/** The records of a list, from its start for every loop over them. */
class Records {
  #open;
  #operation;
  #signal;

  constructor(open, operation, signal) {
    this.#open = open;
    this.#operation = operation;
    this.#signal = signal;
  }

  async *[Symbol.asyncIterator]() {
    const pages = this.#open();
    if (pages instanceof Failure) {
      throw pages.toError(this.#operation);
    }
    for (;;) {
      const page = await call(this.#operation, this.#signal, (id) => bridge.turn(pages, id));
      if (page === undefined) {
        return;
      }
      for (const record of page) {
        // Those who abort want no more of what was read already either.
        throwIfAborted(this.#signal);
        yield record;
      }
    }
  }
}

module.exports = { AuthleteClient, ...errors };

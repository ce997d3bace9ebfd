'use strict';

/** The calls under way that each signal ends. */
const watched = new WeakMap();

/** Whether this is an AbortSignal, of whichever realm or library. */
const isSignal = (value) =>
  typeof value?.aborted === 'boolean' &&
  typeof value.addEventListener === 'function' &&
  typeof value.removeEventListener === 'function';

function throwIfAborted(signal) {
  if (signal?.aborted) {
    throw signal.reason;
  }
}

/**
 * Has `end` called when the signal is aborted. One listener serves all calls of a signal: Node takes many listeners on one for
 * a leak, but a signal may well be that of a whole program.
 */
function watch(signal, id, end) {
  let calls = watched.get(signal);
  if (calls === undefined) {
    const endings = new Map();
    const listener = () => {
      watched.delete(signal);
      for (const endOne of endings.values()) {
        endOne();
      }
    };
    calls = { endings, listener };
    watched.set(signal, calls);
    signal.addEventListener('abort', listener, { once: true });
  }
  calls.endings.set(id, end);
}

/** Lets go of the signal for a call that is over, and of the signal itself with the last one. */
function unwatch(signal, id) {
  const calls = watched.get(signal);
  if (calls?.endings.delete(id) && calls.endings.size === 0) {
    watched.delete(signal);
    signal.removeEventListener('abort', calls.listener);
  }
}

module.exports = { isSignal, throwIfAborted, unwatch, watch };

'use strict';

const { isSignal } = require('./aborting.js');
const addon = require('./addon.js');

const CALL_OPTIONS = ['signal', 'timeout', 'traceparent'];

/** What is wrong with the options of a call and what to change, or undefined. What nobody looks at would be lost without a word. */
function faultOf(options) {
  if (options == null) {
    return undefined;
  }
  if (isSignal(options)) {
    return 'the options of the call are an AbortSignal: give { signal }';
  }
  if (typeof options !== 'object' || Array.isArray(options)) {
    return `the options of the call are ${described(options)}: give an object`;
  }
  const names = Object.keys(options);
  if (names.length === 0 && classOf(options) !== 'Object') {
    return `the options of the call are ${described(options)}: give a plain object`;
  }
  const unknown = names.find((name) => !CALL_OPTIONS.includes(name));
  if (unknown !== undefined) {
    return faultOfName(unknown);
  }
  const { signal } = options;
  if (signal == null || isSignal(signal)) {
    return undefined;
  }
  const wanted = isSignal(signal.signal) ? 'its signal' : 'an AbortSignal';
  return `signal is ${described(signal)}: give ${wanted}`;
}

function faultOfName(name) {
  const clients = addon.optionNames();
  if (clients.includes(name)) {
    return `${name} is an option of a client, not of a call: make the call with client.withOptions({ ${name} })`;
  }
  const meant = addon.closestName(name, CALL_OPTIONS);
  const advice = meant === null ? '' : `: did you mean ${meant}?`;
  return `${name} is not a field of the options of a call${advice}`;
}

/** The class of the platform that a value is of. */
const classOf = (value) => Object.prototype.toString.call(value).slice('[object '.length, -1);

/** What a value is, as the addon says it of requests. */
function described(value) {
  const name = typeof value === 'object' && !Array.isArray(value) ? classOf(value) : classOf(value).toLowerCase();
  const what = name === 'Object' ? 'object' : name;
  return `${/^[aeio]/i.test(what) ? 'an' : 'a'} ${what}`;
}

module.exports = { faultOf };

'use strict';

const { channel } = require('node:diagnostics_channel');
const { camelCase } = require('./names.js');
const { parseHttpInfo } = require('./http_info.js');

const calls = channel('authlete-sdk:call');
const retries = channel('authlete-sdk:retry');

/** Whether anybody listens to what becomes of calls. Retries are rare enough to be told of always. */
const callsAreWanted = () => calls.hasSubscribers;

/** Publishes what the addon tells of a call. */
function publish(notice) {
  const operation = camelCase(notice.operation);
  const resultCode = notice.resultCode ?? undefined;
  const error = notice.error ?? undefined;
  if (notice.http === undefined) {
    const { attempt, delay } = notice;
    retries.publish({ operation, attempt, statusCode: notice.statusCode ?? undefined, resultCode, delay, error });
  } else {
    calls.publish({ operation, http: parseHttpInfo(notice.http), resultCode, error });
  }
}

module.exports = { callsAreWanted, publish };

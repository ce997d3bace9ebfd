// @ts-check
// A consumer of the package in JavaScript, which gets the same help from its editor.

const { AuthleteClient } = require('authlete-sdk');

const client = AuthleteClient.fromEnv();

/** @type {(subject: string) => Promise<import('authlete-sdk').AccessToken | undefined>} */
exports.first = async (subject) => {
  for await (const token of client.tokenManagement.listAll({ subject })) {
    return token;
  }
  return undefined;
};

// @ts-expect-error There is no such operation.
exports.unknown = () => client.tokenManagement.destroy();

// A consumer of the package in TypeScript that compiles to CommonJS.

import sdk = require('authlete-sdk');

const client: sdk.AuthleteClient = sdk.AuthleteClient.fromEnv();

export async function count(subject: string): Promise<number> {
  const response: sdk.TokenListResponse = await client.tokenManagement.list({ subject });
  return response.totalCount;
}

export const isOurs = (error: unknown): error is sdk.AuthleteError => error instanceof sdk.AuthleteError;

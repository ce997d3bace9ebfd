import type { AuthleteClient, AuthleteClientOptions } from './index';

/** How a local server starts. */
export interface LocalServerOptions {
  /** What it starts with: the path of a file, or its content. Default: a demo service with two clients. */
  fixture?: string | URL | { readonly [name: string]: unknown } | undefined;
  /** Whether it checks credentials as the real service does. Otherwise any access token will do. Default: false. */
  strict?: boolean | undefined;
  /**
   * The program `authlete-local`. Default: where `AUTHLETE_LOCAL` in the environment says, in the package `authlete-local`, or
   * on the `PATH`.
   */
  program?: string | undefined;
}

/** An OAuth client of the server's service. */
export interface ServerClient {
  /** Its ID. */
  readonly clientId: number;
  /** Its secret, if it has one. */
  readonly clientSecret?: string | undefined;
  /** The alias of its ID, if it has one. */
  readonly clientIdAlias?: string | undefined;
}

/** How requests are to fail: at least one of `status`, `body`, `delay` and `abort`. */
export interface Failure {
  /** Which requests: `tokenManagement.create` and the like, or `*` for all. Default: `*`. */
  operation?: string | undefined;
  /** How many requests, 1 or more. Default: 1. */
  times?: number | undefined;
  /** Answer with this HTTP status, without doing anything. */
  status?: number | undefined;
  /** Headers of that answer, such as `Retry-After`. Only with a `status` or a `body`. */
  headers?: { readonly [name: string]: string } | undefined;
  /** The body of that answer. */
  body?: string | undefined;
  /** Wait before anything else, in seconds, rounded up to milliseconds. */
  delay?: number | undefined;
  /**
   * Lose the answer: the connection ends before it, or in the middle of it. What was asked for is done all the same, unless
   * there is a `status` or a `body`.
   */
  abort?: 'before-response' | 'mid-body' | undefined;
}

/** A request that the server got. */
export interface RecordedRequest {
  /** The method, such as `POST`. */
  readonly method: string;
  /** The path. Tokens and subjects in it are left out. */
  readonly path: string;
  /** The status of the answer; 0 where the answer was lost. */
  readonly status: number;
}

/**
 * A server of the Authlete API on this machine, with its own state, clock and faults.
 *
 * It listens on a free port, keeps everything in memory, and ends with `stop`, or with the process, however that ends. It is
 * the program `authlete-local`: `npm install --save-dev authlete-local`.
 *
 * @example
 * ```js
 * const server = await LocalServer.start();
 * const client = server.client();
 * await server.fail({ operation: 'tokenManagement.create', status: 503 });
 * await server.stop();
 * ```
 */
export declare class LocalServer {
  private constructor();

  /**
   * Starts a server and returns it when it answers requests.
   *
   * @param options - How it starts.
   * @throws Error if the program is not there or does not start; the message says what to do.
   */
  static start(options?: LocalServerOptions): Promise<LocalServer>;

  /** Where it is, such as `http://127.0.0.1:40123`. */
  readonly baseUrl: string;
  /** The service. */
  readonly serviceId: string;
  /** An access token for version 3 of the API. */
  readonly accessToken: string;
  /** The API key of the service for version 2 of the API. */
  readonly apiKey: string;
  /** The API secret of the service for version 2 of the API. */
  readonly apiSecret: string;
  /** The OAuth clients of the service. */
  readonly clients: readonly ServerClient[];
  /** The variables that `AuthleteClient.fromEnv()` reads, for code that makes its client with it. */
  readonly environment: { readonly [name: string]: string };

  /**
   * Makes a client of the server.
   *
   * @param options - Further options of the client; they replace those that the server gives.
   */
  client(options?: AuthleteClientOptions): AuthleteClient;

  /**
   * Forgets everything: tokens, failures and recorded requests; the clock is the real one again.
   *
   * @param fixture - What to start with from now on. Default: what the server was started with.
   */
  reset(fixture?: { readonly [name: string]: unknown }): Promise<void>;

  /**
   * Moves the server's clock, so that tokens and codes expire without waiting.
   *
   * @param seconds - How far, in whole seconds; negative ones go back.
   * @returns The time that it is now for the server.
   * @throws TypeError if it is no whole number.
   */
  advance(seconds: number): Promise<Date>;

  /**
   * Sets the server's clock, which runs on from there.
   *
   * @param to - The time that it is to be.
   * @returns The time that it is now for the server.
   * @throws TypeError if it is no valid Date.
   */
  setTime(to: Date): Promise<Date>;

  /**
   * Lets requests fail. Several failures of one operation follow each other.
   *
   * @param failure - Which requests, and how.
   * @throws TypeError if there is no such operation, or if the failure would do nothing; the message says what to change.
   */
  fail(failure: Failure): Promise<void>;

  /** Lets nothing fail any more. */
  clearFaults(): Promise<void>;

  /** Lists the latest 1,000 requests that the server got, the oldest first. */
  requests(): Promise<RecordedRequest[]>;

  /**
   * Ends the server: connections are refused from now on. One that does not end by itself within seconds is terminated, and
   * then killed.
   */
  stop(): Promise<void>;

  /** Ends the server, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

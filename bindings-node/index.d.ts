// Written by `cargo run -p authlete-surface`; not to be edited.

/** What an error tells besides its message, for making one by hand, as tests of what handles errors do. */
export interface AuthleteErrorDetails {
  /** The operation that failed, such as `tokenManagement.create`. Default: undefined. */
  operation?: string | undefined;
  /** The HTTP status that the API answered with. Default: undefined, whatever the class. */
  statusCode?: number | undefined;
  /** The API's result code, such as `A134202`. Default: undefined. */
  resultCode?: string | undefined;
  /** The API's message to the result code. Default: undefined. */
  resultMessage?: string | undefined;
  /** The action of a command that did not succeed, such as `NOT_FOUND`. Default: undefined. */
  action?: string | undefined;
  /** The body of the answer as text. Default: undefined. */
  body?: string | undefined;
  /** How long the API asks to wait before the next call, in seconds. Default: undefined. */
  retryAfter?: number | undefined;
  /** The limit of time that passed. Default: undefined. */
  limit?: 'timeout' | 'connectTimeout' | 'totalTimeout' | undefined;
  /** How many times the request was tried. Default: 0. */
  attempts?: number | undefined;
  /** Whether the same call may succeed later without a change. Default: false. */
  retryable?: boolean | undefined;
  /** How the call went over HTTP. Default: undefined. */
  http?: HttpInfo | undefined;
  /** What caused the error, as `cause` of every `Error`. Default: none. */
  cause?: unknown;
}

/**
 * Why a call failed: the base of all errors of this package.
 *
 * The message is one line that says what happened and what to change; it never holds a token. The stack shows who waits for
 * the call.
 */
export declare class AuthleteError extends Error {
  /**
   * Makes an error, as a test does of code that handles errors. The package itself makes those of its calls.
   *
   * @param message - What happened. Default: empty.
   * @param details - What else the error tells. Default: nothing.
   * @example
   * ```js
   * const error = new NotFoundError('no such token', { statusCode: 404, resultCode: 'A161202', attempts: 1 });
   * ```
   */
  constructor(message?: string, details?: AuthleteErrorDetails);

  /** The name of the class, such as `NotFoundError`. */
  readonly name: string;
  /** The kind of failure as a constant: `ERR_AUTHLETE_NOT_FOUND` and the like. */
  readonly code: string;
  /** The operation that failed, such as `tokenManagement.create`; undefined where a client could not be made. */
  readonly operation: string | undefined;
  /** The HTTP status that the API answered with. */
  readonly statusCode: number | undefined;
  /** The API's result code, such as `A134202`. */
  readonly resultCode: string | undefined;
  /** The API's message to the result code, with the secrets of the call left out. */
  readonly resultMessage: string | undefined;
  /** The action of a command that did not succeed, such as `NOT_FOUND`. */
  readonly action: string | undefined;
  /** The body of the answer as text, its first 64 KiB, with the secrets of the call left out. Not shown by `console.log`. */
  readonly body: string | undefined;
  /** How long the API asks to wait before the next call, in seconds (the `Retry-After` header). */
  readonly retryAfter: number | undefined;
  /** The limit of time that passed. */
  readonly limit: 'timeout' | 'connectTimeout' | 'totalTimeout' | undefined;
  /** How many times the request was tried. */
  readonly attempts: number;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  /** How the call went over HTTP; undefined where nothing was sent. Not shown by `console.log`. */
  readonly http: HttpInfo | undefined;
}

/** An option or a request value that cannot work. Nothing was sent; change what the message names. */
export declare class ConfigurationError extends AuthleteError {}

/** No connection, a TLS failure, or a connection that was lost. */
export declare class ConnectionFailedError extends AuthleteError {}

/** A limit of time passed; `limit` tells which. */
export declare class RequestTimeoutError extends AuthleteError {}

/** The API answered with a failure. */
export declare class ApiError extends AuthleteError {}

/** The request was refused: HTTP 400, or the action `BAD_REQUEST` or `CALLER_ERROR` of a command. */
export declare class BadRequestError extends ApiError {}

/** The API does not accept the credentials: HTTP 401. */
export declare class AuthenticationError extends ApiError {}

/** The credentials do not allow this: HTTP 403, or the action `FORBIDDEN` of a command. */
export declare class PermissionDeniedError extends ApiError {}

/** There is no such thing: HTTP 404, or the action `NOT_FOUND` of a command. */
export declare class NotFoundError extends ApiError {}

/** Too many requests: HTTP 429. `retryAfter` tells when to come back. */
export declare class RateLimitError extends ApiError {}

/** The service failed: HTTP 5xx, or the action `INTERNAL_SERVER_ERROR` of a command. */
export declare class ServerError extends ApiError {}

/** A successful answer that cannot be read. */
export declare class DecodeError extends AuthleteError {}

/**
 * The options of a client.
 *
 * Exactly one way to authenticate must be complete: `accessToken` with `serviceId` (version 3 of the API), or
 * `apiKey` with `apiSecret` (version 2).
 */
export interface AuthleteClientOptions {
  /**
   * Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is tolerated. Default: the
   * region's.
   */
  baseUrl?: string | undefined;
  /** The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default: `us`. */
  region?: Region | undefined;
  /** The service that every call is about. */
  serviceId?: string | undefined;
  /** The access token for version 3 of the API, sent as a bearer token (RFC 6750). */
  accessToken?: string | undefined;
  /** The API key of the service for version 2 of the API. */
  apiKey?: string | undefined;
  /** The API secret of the service for version 2 of the API. */
  apiSecret?: string | undefined;
  /** The limit of one attempt, from connecting to the last byte of the response. Default: 30 seconds. In seconds. */
  timeout?: number | undefined;
  /** The limit of making a connection, TLS included. Default: 5 seconds. In seconds. */
  connectTimeout?: number | undefined;
  /**
   * The limit of a whole call: every attempt and the waits between them. A wait that would go beyond it is not
   * begun. Default: 2 minutes, or `timeout` where that is longer. In seconds.
   */
  totalTimeout?: number | undefined;
  /** How often a failed request is retried where that is safe; 0 means never. Default: 2. */
  maxRetries?: number | undefined;
  /** Which of the documented forms requests take where an operation has several. Default: `json`. */
  requestStyle?: RequestStyle | undefined;
  /**
   * The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default: what the
   * environment says.
   */
  proxy?: string | undefined;
  /** Further certificate authorities to trust, as PEM text. */
  caCertificate?: string | undefined;
  /** A certificate chain and its private key for mutual TLS, as PEM text. */
  clientCertificate?: string | undefined;
  /**
   * The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK: P-256, P-384,
   * Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each time. Default: none, a bearer
   * token.
   */
  dpopKey?: string | undefined;
  /** The largest response that is read, in bytes after decompression. Default: 16 MiB. */
  maxResponseBytes?: number | undefined;
  /**
   * The `traceparent` header of W3C Trace Context to send along, so that a trace shows the API's part in it. Set
   * it on a derived client for the calls of one trace. Default: none.
   */
  traceparent?: string | undefined;
  /**
   * How many requests are under way at once, which bounds the pool of connections; further ones wait for their
   * turn, within `timeout`. Default: 100.
   */
  maxConnections?: number | undefined;
}

/**
 * A client of the Authlete API.
 *
 * It may be shared by everything in the process that makes calls; worker threads make their own. It does not keep the process
 * alive unless a call is under way. Printing it shows no credentials.
 *
 * @example
 * ```js
 * const client = new AuthleteClient({ region: 'jp', serviceId: '1000001', accessToken });
 * const token = await client.tokenManagement.create({
 *   grantType: 'AUTHORIZATION_CODE',
 *   clientId: 2000001,
 *   subject: 'john',
 *   scopes: ['history.read'],
 * });
 * console.log(token.expiresAt);
 * ```
 */
export declare class AuthleteClient {
  /**
   * Makes a client. Nothing is sent yet.
   *
   * @throws {@link ConfigurationError} if the options cannot work; its message says what to change.
   */
  constructor(options: AuthleteClientOptions);

  /**
   * Makes a client from the environment variables that Authlete's libraries use: `AUTHLETE_BASE_URL`, `AUTHLETE_API_VERSION`
   * (`V2` or `V3`), `AUTHLETE_SERVICE_APIKEY` (the service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`,
   * `AUTHLETE_SERVICE_APISECRET`, `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`.
   *
   * @throws {@link ConfigurationError} that names the variable to set or to change.
   */
  static fromEnv(): AuthleteClient;

  /**
   * Derives a client with some options replaced, which shares this one's connections.
   *
   * @throws {@link ConfigurationError} if the result cannot work, or if an option belongs to the connections themselves.
   */
  withOptions(options: AuthleteClientOptions): AuthleteClient;

  /** Access tokens: create, find, change, revoke and delete them. */
  readonly tokenManagement: TokenManagement;
  /** The clients that a user has authorized: find them, narrow what they may do, revoke the authorization. */
  readonly clientManagement: ClientManagement;
  /** The authorization endpoint: ask the user, then answer the client. */
  readonly authorization: Authorization;
  /** The token endpoint: codes, passwords, refresh tokens and other grants become tokens. */
  readonly tokens: Tokens;
  /** What an access token is good for, for resource servers. */
  readonly introspection: Introspection;
  /** The revocation endpoint: clients revoke tokens that they hold. */
  readonly revocation: Revocation;
  /** The userinfo endpoint: clients fetch claims about a user. */
  readonly userinfo: Userinfo;
  /** What an authorization server publishes about itself. */
  readonly services: Services;
}

/** Access tokens: create, find, change, revoke and delete them. */
export interface TokenManagement {
  /**
   * Creates an access token without an OAuth flow, with a refresh token where the grant type has one. The values
   * in the response are the only copy: the service keeps hashes.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  create(request: TokenCreateRequest, options?: CallOptions): Promise<TokenCreateResponse>;

  /**
   * Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page has at
   * most 20; `listAll` reads every page.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  list(request?: TokenListRequest, options?: CallOptions): Promise<TokenListResponse>;

  /**
   * Reads every page of `list`, one when it is needed, and none any more when the loop is left. Skips no record
   * and repeats none, also when records go away meanwhile. `start` and `end` must not be given.
   *
   * @param request - What to ask for.
   * @param options - How to make the calls.
   * @throws {@link AuthleteError} while it is read.
   */
  listAll(request?: TokenListRequest, options?: CallOptions): AsyncIterable<AccessToken>;

  /**
   * Changes an access token: its scopes, properties, expiry, binding or value.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  update(request?: TokenUpdateRequest, options?: CallOptions): Promise<TokenUpdateResponse>;

  /**
   * Deletes an access token and the refresh token issued with it.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  delete(request: TokenDeleteRequest, options?: CallOptions): Promise<void>;

  /**
   * Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a
   * client, of a user, or of a client for a user.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  revoke(request?: TokenRevokeRequest, options?: CallOptions): Promise<TokenRevokeResponse>;

  /**
   * Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the
   * action `ID_TOKEN_REISSUABLE`.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  reissueIdToken(request: IdTokenReissueRequest, options?: CallOptions): Promise<IdTokenReissueResponse>;

}

/** The clients that a user has authorized: find them, narrow what they may do, revoke the authorization. */
export interface ClientManagement {
  /**
   * Lists the clients that a user has authorized: those that hold a token of the user. `listAllAuthorizations`
   * reads every page.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  listAuthorizations(request: ClientAuthorizationListRequest, options?: CallOptions): Promise<ClientAuthorizationListResponse>;

  /**
   * Reads every page of `listAuthorizations`, one when it is needed, and none any more when the loop is left.
   * Skips no record and repeats none, also when records go away meanwhile. `start` and `end` must not be given.
   *
   * @param request - What to ask for.
   * @param options - How to make the calls.
   * @throws {@link AuthleteError} while it is read.
   */
  listAllAuthorizations(request: ClientAuthorizationListRequest, options?: CallOptions): AsyncIterable<Client>;

  /**
   * Replaces the scopes of all access tokens that a client holds of a user.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  updateAuthorizations(request: ClientAuthorizationUpdateRequest, options?: CallOptions): Promise<ClientAuthorizationUpdateResponse>;

  /**
   * Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  deleteAuthorizations(request: ClientAuthorizationDeleteRequest, options?: CallOptions): Promise<ClientAuthorizationDeleteResponse>;

  /**
   * Tells which scopes a user has granted to a client so far.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  getGrantedScopes(request: GrantedScopesGetRequest, options?: CallOptions): Promise<GrantedScopesGetResponse>;

  /**
   * Forgets which scopes a user has granted to a client. Tokens stay as they are.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  deleteGrantedScopes(request: GrantedScopesDeleteRequest, options?: CallOptions): Promise<GrantedScopesDeleteResponse>;

}

/** The authorization endpoint: ask the user, then answer the client. */
export interface Authorization {
  /**
   * Checks an authorization request. The action says whether to answer at once or to ask the user first; the
   * ticket in the response then stands for the request.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  processRequest(request: AuthorizationRequest, options?: CallOptions): Promise<AuthorizationResponse>;

  /**
   * Builds the response to an authorization request that the user has granted.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  issueResponse(request: AuthorizationIssueRequest, options?: CallOptions): Promise<AuthorizationIssueResponse>;

  /**
   * Builds the error response to an authorization request that was not granted.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  failRequest(request: AuthorizationFailRequest, options?: CallOptions): Promise<AuthorizationFailResponse>;

}

/** The token endpoint: codes, passwords, refresh tokens and other grants become tokens. */
export interface Tokens {
  /**
   * Handles a token request: authenticates the client and issues tokens, or says what has to be done first.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  processRequest(request: TokenRequest, options?: CallOptions): Promise<TokenResponse>;

  /**
   * Issues the tokens of a password grant, once the user's name and password have been found right.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  issueResponse(request: TokenIssueRequest, options?: CallOptions): Promise<TokenIssueResponse>;

  /**
   * Builds the error response for a password grant that was refused.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  failRequest(request: TokenFailRequest, options?: CallOptions): Promise<TokenFailResponse>;

}

/** What an access token is good for, for resource servers. */
export interface Introspection {
  /**
   * Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand.
   * The action says what a protected resource endpoint answers.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  processRequest(request: IntrospectionRequest, options?: CallOptions): Promise<IntrospectionResponse>;

  /**
   * Handles an introspection request in the form of RFC 7662.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  standardProcess(request: StandardIntrospectionRequest, options?: CallOptions): Promise<StandardIntrospectionResponse>;

}

/** The revocation endpoint: clients revoke tokens that they hold. */
export interface Revocation {
  /**
   * Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  processRequest(request: RevocationRequest, options?: CallOptions): Promise<RevocationResponse>;

}

/** The userinfo endpoint: clients fetch claims about a user. */
export interface Userinfo {
  /**
   * Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  processRequest(request: UserinfoRequest, options?: CallOptions): Promise<UserinfoResponse>;

  /**
   * Builds the userinfo response from the claims collected, as JSON or as a JWT.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: the action is the result, and only a call that fails as such rejects.
   */
  issueResponse(request: UserinfoIssueRequest, options?: CallOptions): Promise<UserinfoIssueResponse>;

}

/** What an authorization server publishes about itself. */
export interface Services {
  /**
   * Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them.
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  jwks(request?: JwksGetRequest, options?: CallOptions): Promise<JwksGetResponse>;

  /**
   * Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect
   * Discovery 1.0, RFC 8414).
   *
   * @param request - What to ask for.
   * @param options - How to make this call.
   * @throws {@link AuthleteError}: any outcome but success rejects.
   */
  configuration(request?: ServiceConfigurationRequest, options?: CallOptions): Promise<ServiceConfigurationResponse>;

}

/**
 * Asks for an access token that needs no OAuth flow.
 *
 * A refresh token comes with it unless the grant type is implicit or client credentials, or the service or the
 * client does not have the refresh token grant type.
 */
export interface TokenCreateRequest {
  /** The grant type recorded with the token. Any but the refresh token grant type, which is refused. */
  grantType: GrantType;
  /** The ID of the client that the token is for. Either this or the client identifier is needed. */
  clientId?: Id | string | undefined;
  /** The client that the token is for, by its ID or its alias. Either this or the client ID is needed. */
  clientIdentifier?: string | undefined;
  /**
   * The user that the token is about: ASCII characters, at most 100. Required unless the grant type is client
   * credentials, where it is ignored, or JWT bearer, where it may be absent.
   */
  subject?: string | undefined;
  /** The scopes of the token. One that the service does not support is an error. Default: none. */
  scopes?: ReadonlyArray<string> | undefined;
  /** Lifetime of the access token in seconds. Absent or 0 means that the settings decide. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide. */
  refreshTokenDuration?: number | undefined;
  /** Properties to keep with the token, together at most 65,535 bytes. JSON requests only. */
  properties?: ReadonlyArray<PropertyInit> | undefined;
  /**
   * Whether the token is recorded as if the client had called itself by its alias, which only changes `aud` in
   * userinfo responses. Default: false. Excludes the entity ID and the metadata document.
   */
  clientIdAliasUsed?: boolean | undefined;
  /**
   * Whether the token is recorded as if the client had called itself by its entity ID (OpenID Federation 1.0),
   * which only changes `aud` in userinfo responses. Default: false. Excludes the alias and the metadata
   * document.
   */
  clientEntityIdUsed?: boolean | undefined;
  /**
   * Whether the token is recorded as if the client had called itself by the URL of its metadata document, which
   * only changes `aud` in userinfo responses. Default: false. Excludes the alias and the entity ID.
   */
  metadataDocumentUsed?: boolean | undefined;
  /**
   * The value that the access token is to have, to migrate one from elsewhere. It must not be in use. Default: a
   * random value.
   */
  accessToken?: string | undefined;
  /**
   * The value that the refresh token is to have, to migrate one from elsewhere. It must not be in use, and the
   * grant type must allow a refresh token. Default: a random value.
   */
  refreshToken?: string | undefined;
  /** Whether the access token never expires by itself; its lifetime is then ignored. Default: false. */
  accessTokenPersistent?: boolean | undefined;
  /**
   * Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the certificate, encoded in
   * base64url (`x5t#S256`).
   */
  certificateThumbprint?: string | undefined;
  /**
   * Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The token type becomes
   * `DPoP`.
   */
  dpopKeyThumbprint?: string | undefined;
  /** The authorization details of the token (RFC 9396). JSON requests only. */
  authorizationDetails?: AuthorizationDetailsInit | undefined;
  /**
   * The resources that the token is for, as absolute URIs (RFC 8707). They become `aud` of a JWT access token
   * and of introspection.
   */
  resources?: ReadonlyArray<string> | undefined;
  /**
   * Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0).
   * Default: false.
   */
  forExternalAttachment?: boolean | undefined;
  /**
   * Further claims for the payload of a JWT access token, as the text of a JSON object. Has an effect only where
   * the service issues JWT access tokens.
   */
  jwtAtClaims?: string | undefined;
  /**
   * The authentication context class that the user's authentication satisfied (OpenID Connect Core 1.0, `acr`).
   * Ignored without a subject.
   */
  acr?: string | undefined;
  /** When the user was authenticated, in seconds since the Unix epoch. Ignored without a subject. */
  authTime?: number | undefined;
  /** The ID of the user's session, for Native SSO and logout (`sid`). */
  sessionId?: string | undefined;
}

/**
 * A key and a value kept with a token.
 *
 * A visible property shows up as a further member of the token response and as a claim of a JWT access token.
 * The keys that RFC 6749 gives to token responses (`access_token`, `scope`, `error` and the like) and `id_token`
 * are reserved: properties of that name are dropped.
 */
export interface Property {
  /** The name of the property. */
  readonly key: string;
  /** Its value. */
  readonly value: string;
  /**
   * Whether OAuth clients are kept from seeing the property. Introspection and the token management operations
   * show it all the same. Default: false.
   */
  readonly hidden: boolean;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/**
 * A key and a value kept with a token.
 *
 * A visible property shows up as a further member of the token response and as a claim of a JWT access token.
 * The keys that RFC 6749 gives to token responses (`access_token`, `scope`, `error` and the like) and `id_token`
 * are reserved: properties of that name are dropped.
 */
export interface PropertyInit {
  /** The name of the property. */
  key: string;
  /** Its value. */
  value: string;
  /**
   * Whether OAuth clients are kept from seeing the property. Introspection and the token management operations
   * show it all the same. Default: false.
   */
  hidden?: boolean | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/**
 * What exactly is authorized, beyond scopes: rich authorization requests (RFC 9396).
 *
 * The API wraps the array that RFC 9396 defines in an object.
 */
export interface AuthorizationDetails {
  /** The elements of the array. */
  readonly elements: AuthorizationDetailsElement[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/**
 * What exactly is authorized, beyond scopes: rich authorization requests (RFC 9396).
 *
 * The API wraps the array that RFC 9396 defines in an object.
 */
export interface AuthorizationDetailsInit {
  /** The elements of the array. */
  elements?: ReadonlyArray<AuthorizationDetailsElementInit> | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** One element of authorization details (RFC 9396 section 2). */
export interface AuthorizationDetailsElement {
  /** The type of the element. It decides which other members there may be. */
  readonly type: string;
  /** The resource servers that the element concerns, usually as URIs. */
  readonly locations: string[];
  /** What may be done there. */
  readonly actions: string[];
  /** The kinds of data concerned. RFC 9396 calls the member `datatypes`. */
  readonly dataTypes: string[];
  /** One particular resource. */
  readonly identifier: string | undefined;
  /** The kinds or levels of privilege. */
  readonly privileges: string[];
  /** All members that RFC 9396 does not define, as the text of one JSON object. */
  readonly otherFields: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** One element of authorization details (RFC 9396 section 2). */
export interface AuthorizationDetailsElementInit {
  /** The type of the element. It decides which other members there may be. */
  type: string;
  /** The resource servers that the element concerns, usually as URIs. */
  locations?: ReadonlyArray<string> | undefined;
  /** What may be done there. */
  actions?: ReadonlyArray<string> | undefined;
  /** The kinds of data concerned. RFC 9396 calls the member `datatypes`. */
  dataTypes?: ReadonlyArray<string> | undefined;
  /** One particular resource. */
  identifier?: string | undefined;
  /** The kinds or levels of privilege. */
  privileges?: ReadonlyArray<string> | undefined;
  /** All members that RFC 9396 does not define, as the text of one JSON object. */
  otherFields?: string | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** The access token that was created. */
export interface TokenCreateResponse {
  /** The code of the result: A109001 when the token was created. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What became of the request. */
  readonly action: TokenCreateAction;
  /** The value of the access token. */
  readonly accessToken: string | undefined;
  /**
   * The access token as a JWT (RFC 9068), where the service issues such tokens. This is then the value to hand
   * to the client; its `jti` is the access token.
   */
  readonly jwtAccessToken: string | undefined;
  /** The value of the refresh token. Absent when none was created. */
  readonly refreshToken: string | undefined;
  /** The ID of the client that the token is for. */
  readonly clientId: Id;
  /** The client as the request called it. */
  readonly clientIdentifier: string | undefined;
  /** The user that the token is about. Absent for the client credentials grant type. */
  readonly subject: string | undefined;
  /** The scopes of the access token. */
  readonly scopes: string[];
  /** The scopes of the refresh token. */
  readonly refreshTokenScopes: string[];
  /** The grant type recorded with the token. */
  readonly grantType: GrantType | undefined;
  /** How the access token is to be presented. */
  readonly tokenType: TokenType | undefined;
  /** Lifetime of the access token in seconds. */
  readonly expiresIn: number;
  /** When the access token expires. Later reads show the same instant rounded to whole seconds. */
  readonly expiresAt: Date | undefined;
  /** The properties kept with the token, hidden ones included. */
  readonly properties: Property[];
  /** The authorization details of the token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** Whether the token gives access to an external attachment. */
  readonly forExternalAttachment: boolean;
  /** The ID of the user's session, if one was given. */
  readonly sessionId: string | undefined;
  /** The ID of the token's record. Deleting a token accepts it. */
  readonly tokenId: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Asks for a page of the access tokens of the service, of a client, of a user, or of both.
 *
 * Token values are never listed, only their hashes.
 */
export interface TokenListRequest {
  /** Only tokens of this client, given by its ID or its alias. Default: of every client. */
  clientIdentifier?: string | undefined;
  /** Only tokens about this user. Default: about everyone. */
  subject?: string | undefined;
  /** The index of the first token of the page, from 0. Default: 0. */
  start?: number | undefined;
  /**
   * The index after the last token of the page. Default: 5, on some services 20. A page has at most 20 tokens;
   * asking for more is an error.
   */
  end?: number | undefined;
  /** Only tokens in this state. Default: all. */
  tokenStatus?: TokenStatus | undefined;
}

/** A page of access tokens. */
export interface TokenListResponse {
  /** The index of the first token of the page. */
  readonly start: number;
  /** The index after the last token asked for; it may lie beyond the total. */
  readonly end: number;
  /** How many tokens match the request, on all pages together. */
  readonly totalCount: number;
  /** The client whose tokens these are, with its public details only. Absent unless the request named a client. */
  readonly client: Client | undefined;
  /** The user whose tokens these are. Absent unless the request named a user. */
  readonly subject: string | undefined;
  /** The tokens of the page. */
  readonly accessTokens: AccessToken[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** A client application. */
export interface Client {
  /** The client ID. */
  readonly clientId: Id;
  /** A second name under which the client is known, wherever a client ID is accepted. */
  readonly clientIdAlias: string | undefined;
  /** Whether the alias can be used. Newer services always say true. */
  readonly clientIdAliasEnabled: boolean;
  /** The client secret: 86 characters. Public clients have one too but must not use it. */
  readonly clientSecret: string | undefined;
  /** The number of the client within the service. */
  readonly number: number;
  /** The number of the service that the client belongs to. */
  readonly serviceNumber: number;
  /** The unique identifier of the developer that owns the client. */
  readonly developer: string | undefined;
  /** Whether the client can keep a secret. */
  readonly clientType: ClientType | undefined;
  /** Where the client runs. It decides which redirect URIs are allowed. */
  readonly applicationType: ApplicationType | undefined;
  /** How the client came to be known to the service. */
  readonly clientSource: ClientSource | undefined;
  /** Whether the client is locked. A locked client gets no tokens. */
  readonly locked: boolean;
  /** When the client was created. */
  readonly createdAt: Date | undefined;
  /** When the client was last changed. */
  readonly modifiedAt: Date | undefined;
  /** The name of the client. */
  readonly clientName: string | undefined;
  /** The name in further languages. */
  readonly clientNames: TaggedValue[];
  /** What the client is for, in words for people. */
  readonly description: string | undefined;
  /** The description in further languages. */
  readonly descriptions: TaggedValue[];
  /** The URL of the client's logo. */
  readonly logoUri: string | undefined;
  /** The URL of the logo for further languages. */
  readonly logoUris: TaggedValue[];
  /** The URL of the client's home page. */
  readonly clientUri: string | undefined;
  /** The URL of the home page in further languages. */
  readonly clientUris: TaggedValue[];
  /** The URL of the page that tells how the client uses the user's data. */
  readonly policyUri: string | undefined;
  /** The URL of that page in further languages. */
  readonly policyUris: TaggedValue[];
  /** The URL of the terms of service. */
  readonly tosUri: string | undefined;
  /** The URL of the terms of service in further languages. */
  readonly tosUris: TaggedValue[];
  /** Email addresses at which the people behind the client can be reached. */
  readonly contacts: string[];
  /** The name of the organization that runs the client (OpenID Federation 1.0). */
  readonly organizationName: string | undefined;
  /** The grant types that the client may use. */
  readonly grantTypes: GrantType[];
  /** The response types that the client may use. */
  readonly responseTypes: ResponseType[];
  /** The response modes that the client may use. */
  readonly responseModes: ResponseMode[];
  /** The redirect URIs: absolute, without a fragment (RFC 6749 section 3.1.2). */
  readonly redirectUris: string[];
  /** The types of authorization details that the client may ask for (RFC 9396). */
  readonly authorizationDetailsTypes: string[];
  /** Whether the authorization code flow needs a code challenge (PKCE, RFC 7636). */
  readonly pkceRequired: boolean;
  /** Whether a code challenge must use the method `S256` (RFC 7636). */
  readonly pkceS256Required: boolean;
  /**
   * Whether authorization requests must be pushed beforehand (RFC 9126,
   * `require_pushed_authorization_requests`).
   */
  readonly parRequired: boolean;
  /**
   * The maximum age of the user's authentication in seconds where an authorization request does not say. 0 means
   * none.
   */
  readonly defaultMaxAge: number;
  /**
   * The authentication context classes asked for where an authorization request does not say
   * (`default_acr_values`).
   */
  readonly defaultAcrs: string[];
  /** The URL at which others can start a login at the client (`initiate_login_uri`). */
  readonly loginUri: string | undefined;
  /** The algorithm that signs authorization responses (JARM, `authorization_signed_response_alg`). */
  readonly authorizationSignAlg: JwsAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content key of authorization responses (JARM,
   * `authorization_encrypted_response_alg`).
   */
  readonly authorizationEncryptionAlg: JweAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content of authorization responses (JARM,
   * `authorization_encrypted_response_enc`).
   */
  readonly authorizationEncryptionEnc: JweEncryption | undefined;
  /** Whether authorization requests must come as request objects (RFC 9101, `require_signed_request_object`). */
  readonly requestObjectRequired: boolean;
  /** The algorithm that must sign request objects (`request_object_signing_alg`). Absent means any. */
  readonly requestSignAlg: JwsAlgorithm | undefined;
  /** The algorithm that may encrypt the content key of request objects (`request_object_encryption_alg`). */
  readonly requestEncryptionAlg: JweAlgorithm | undefined;
  /** The algorithm that may encrypt the content of request objects (`request_object_encryption_enc`). */
  readonly requestEncryptionEnc: JweEncryption | undefined;
  /** Whether request objects must use the encryption algorithm given here for the content key. */
  readonly requestObjectEncryptionAlgMatchRequired: boolean;
  /** Whether request objects must use the encryption algorithm given here for the content. */
  readonly requestObjectEncryptionEncMatchRequired: boolean;
  /** Whether request objects that pass through the browser must be encrypted. */
  readonly frontChannelRequestObjectEncryptionRequired: boolean;
  /** The URLs from which request objects may be fetched. */
  readonly requestUris: string[];
  /** How the client authenticates at the token endpoint (`token_endpoint_auth_method`). */
  readonly tokenAuthMethod: ClientAuthenticationMethod | undefined;
  /**
   * The algorithm that must sign the JWT by which the client authenticates (`token_endpoint_auth_signing_alg`).
   * Absent means any.
   */
  readonly tokenAuthSignAlg: JwsAlgorithm | undefined;
  /** The ID of the key in the client's JWK Set that holds its self-signed certificate (RFC 8705). */
  readonly selfSignedCertificateKeyId: string | undefined;
  /** The subject distinguished name that the client certificate must have (RFC 8705). */
  readonly tlsClientAuthSubjectDn: string | undefined;
  /** The DNS name that the client certificate must have as subject alternative name (RFC 8705). */
  readonly tlsClientAuthSanDns: string | undefined;
  /** The URI that the client certificate must have as subject alternative name (RFC 8705). */
  readonly tlsClientAuthSanUri: string | undefined;
  /** The IP address that the client certificate must have as subject alternative name (RFC 8705). */
  readonly tlsClientAuthSanIp: string | undefined;
  /** The email address that the client certificate must have as subject alternative name (RFC 8705). */
  readonly tlsClientAuthSanEmail: string | undefined;
  /** Whether the client prefers the endpoints meant for mutual TLS (`use_mtls_endpoint_aliases`). */
  readonly mtlsEndpointAliasesUsed: boolean;
  /** The SPIFFE ID of the client (draft-ietf-oauth-spiffe-client-auth). */
  readonly spiffeId: string | undefined;
  /** The URL of the SPIFFE trust bundle with which the client's credentials are verified. */
  readonly spiffeBundleEndpoint: string | undefined;
  /** The client's public keys, as the text of a JWK Set (RFC 7517). */
  readonly jwks: string | undefined;
  /** The URL of the client's JWK Set. */
  readonly jwksUri: string | undefined;
  /** The URL of the client's JWK Set in signed form (OpenID Federation 1.0). */
  readonly signedJwksUri: string | undefined;
  /**
   * Whether access tokens are bound to the client certificate (RFC 8705,
   * `tls_client_certificate_bound_access_tokens`).
   */
  readonly tlsClientCertificateBoundAccessTokens: boolean;
  /** Whether access tokens must be bound to a key (RFC 9449, `dpop_bound_access_tokens`). */
  readonly dpopRequired: boolean;
  /** Whether issuing an access token deletes those that the client already holds about the user. */
  readonly singleAccessTokenPerSubject: boolean;
  /** Whether the client takes part in migrating tokens. */
  readonly inScopeForTokenMigration: boolean;
  /** Settings of the client that are no client metadata: scopes and lifetimes. */
  readonly extension: ClientExtension | undefined;
  /** The algorithm that signs ID tokens (`id_token_signed_response_alg`). */
  readonly idTokenSignAlg: JwsAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content key of ID tokens (`id_token_encrypted_response_alg`). Absent means
   * that ID tokens are not encrypted.
   */
  readonly idTokenEncryptionAlg: JweAlgorithm | undefined;
  /** The algorithm that encrypts the content of ID tokens (`id_token_encrypted_response_enc`). */
  readonly idTokenEncryptionEnc: JweEncryption | undefined;
  /** Whether ID tokens always have the claim `auth_time` (`require_auth_time`). */
  readonly authTimeRequired: boolean;
  /** Whether the client sees the same identifier of a user as other clients. */
  readonly subjectType: SubjectType | undefined;
  /** The URL of the redirect URIs of all clients that see the same identifier of a user. */
  readonly sectorIdentifierUri: string | undefined;
  /**
   * The host name that stands for those clients, taken from that URL or from the redirect URI. Absent when there
   * is no such URL and the redirect URIs have several hosts.
   */
  readonly derivedSectorIdentifier: string | undefined;
  /** The hash algorithm for external attachments (OpenID Connect for Identity Assurance 1.0). */
  readonly digestAlgorithm: string | undefined;
  /** The algorithm that signs userinfo responses (`userinfo_signed_response_alg`). Absent means plain JSON. */
  readonly userInfoSignAlg: JwsAlgorithm | undefined;
  /** The algorithm that encrypts the content key of userinfo responses (`userinfo_encrypted_response_alg`). */
  readonly userInfoEncryptionAlg: JweAlgorithm | undefined;
  /** The algorithm that encrypts the content of userinfo responses (`userinfo_encrypted_response_enc`). */
  readonly userInfoEncryptionEnc: JweEncryption | undefined;
  /** How the client learns the outcome of a backchannel authentication (`backchannel_token_delivery_mode`). */
  readonly bcDeliveryMode: DeliveryMode | undefined;
  /** The URL at which the client is notified of the outcome (`backchannel_client_notification_endpoint`). */
  readonly bcNotificationEndpoint: string | undefined;
  /**
   * The algorithm that must sign backchannel authentication requests
   * (`backchannel_authentication_request_signing_alg`).
   */
  readonly bcRequestSignAlg: JwsAlgorithm | undefined;
  /** Whether backchannel authentication requests need a user code (`backchannel_user_code_parameter`). */
  readonly bcUserCodeRequired: boolean;
  /** The URL at which the client is told of a logout (OpenID Connect Back-Channel Logout 1.0). */
  readonly backchannelLogoutUri: string | undefined;
  /** Whether logout tokens for the client must name the session (`sid`). */
  readonly backchannelLogoutSessionRequired: boolean;
  /** Whether the client signs its requests to resource servers (RFC 9421). */
  readonly rsRequestSigned: boolean;
  /** The ID of the key in the client's JWK Set that verifies those signatures. */
  readonly rsSignedRequestKeyId: string | undefined;
  /** The FAPI profiles that the client's requests must always follow. Empty means that the service decides. */
  readonly fapiModes: FapiMode[];
  /** The version of the OpenID4VC High Assurance Interoperability Profile that the client follows. */
  readonly haipVersion: string | undefined;
  /** Whether the client was registered dynamically (RFC 7591). */
  readonly dynamicallyRegistered: boolean;
  /** The hash of the client's registration access token (RFC 7592). */
  readonly registrationAccessTokenHash: string | undefined;
  /** The identifier of the client's software, the same for every registration of it (RFC 7591). */
  readonly softwareId: string | undefined;
  /** The version of the client's software (RFC 7591). */
  readonly softwareVersion: string | undefined;
  /** Attributes of the client: keys and values of one's own choosing. */
  readonly attributes: Pair[];
  /** Client metadata that no standard defines, as the text of a JSON object. */
  readonly customMetadata: string | undefined;
  /** The entity ID of the client (OpenID Federation 1.0). */
  readonly entityId: string | undefined;
  /** How the client may be registered through a federation. */
  readonly clientRegistrationTypes: ClientRegistrationType[];
  /** Whether the client was registered automatically through a federation. */
  readonly automaticallyRegistered: boolean;
  /** Whether the client was registered explicitly through a federation. */
  readonly explicitlyRegistered: boolean;
  /** The entity ID of the trust anchor under which the client was registered. */
  readonly trustAnchorId: string | undefined;
  /**
   * The trust chain under which the client was registered, as entity statements from the client up to the trust
   * anchor.
   */
  readonly trustChain: string[];
  /** When the trust chain expires. */
  readonly trustChainExpiresAt: Date | undefined;
  /** When the trust chain was last updated. */
  readonly trustChainUpdatedAt: Date | undefined;
  /**
   * Whether the client became known through its metadata document
   * (draft-ietf-oauth-client-id-metadata-document).
   */
  readonly discoveredByMetadataDocument: boolean;
  /** Where the metadata document was fetched. */
  readonly metadataDocumentLocation: string | undefined;
  /** When the stored copy of the metadata document expires. */
  readonly metadataDocumentExpiresAt: Date | undefined;
  /** When the stored copy of the metadata document was last updated. */
  readonly metadataDocumentUpdatedAt: Date | undefined;
  /** The URL at which the client, a wallet, receives credential offers. */
  readonly credentialOfferEndpoint: string | undefined;
  /** Whether credential responses to the client must be encrypted. */
  readonly credentialResponseEncryptionRequired: boolean;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A client application. */
export interface ClientInit {
  /** The client ID. */
  clientId?: Id | string | undefined;
  /** A second name under which the client is known, wherever a client ID is accepted. */
  clientIdAlias?: string | undefined;
  /** Whether the alias can be used. Newer services always say true. */
  clientIdAliasEnabled?: boolean | undefined;
  /** The client secret: 86 characters. Public clients have one too but must not use it. */
  clientSecret?: string | undefined;
  /** The number of the client within the service. */
  number?: number | undefined;
  /** The number of the service that the client belongs to. */
  serviceNumber?: number | undefined;
  /** The unique identifier of the developer that owns the client. */
  developer?: string | undefined;
  /** Whether the client can keep a secret. */
  clientType?: ClientType | undefined;
  /** Where the client runs. It decides which redirect URIs are allowed. */
  applicationType?: ApplicationType | undefined;
  /** How the client came to be known to the service. */
  clientSource?: ClientSource | undefined;
  /** Whether the client is locked. A locked client gets no tokens. */
  locked?: boolean | undefined;
  /** When the client was created. */
  createdAt?: Date | undefined;
  /** When the client was last changed. */
  modifiedAt?: Date | undefined;
  /** The name of the client. */
  clientName?: string | undefined;
  /** The name in further languages. */
  clientNames?: ReadonlyArray<TaggedValueInit> | undefined;
  /** What the client is for, in words for people. */
  description?: string | undefined;
  /** The description in further languages. */
  descriptions?: ReadonlyArray<TaggedValueInit> | undefined;
  /** The URL of the client's logo. */
  logoUri?: string | undefined;
  /** The URL of the logo for further languages. */
  logoUris?: ReadonlyArray<TaggedValueInit> | undefined;
  /** The URL of the client's home page. */
  clientUri?: string | undefined;
  /** The URL of the home page in further languages. */
  clientUris?: ReadonlyArray<TaggedValueInit> | undefined;
  /** The URL of the page that tells how the client uses the user's data. */
  policyUri?: string | undefined;
  /** The URL of that page in further languages. */
  policyUris?: ReadonlyArray<TaggedValueInit> | undefined;
  /** The URL of the terms of service. */
  tosUri?: string | undefined;
  /** The URL of the terms of service in further languages. */
  tosUris?: ReadonlyArray<TaggedValueInit> | undefined;
  /** Email addresses at which the people behind the client can be reached. */
  contacts?: ReadonlyArray<string> | undefined;
  /** The name of the organization that runs the client (OpenID Federation 1.0). */
  organizationName?: string | undefined;
  /** The grant types that the client may use. */
  grantTypes?: ReadonlyArray<GrantType> | undefined;
  /** The response types that the client may use. */
  responseTypes?: ReadonlyArray<ResponseType> | undefined;
  /** The response modes that the client may use. */
  responseModes?: ReadonlyArray<ResponseMode> | undefined;
  /** The redirect URIs: absolute, without a fragment (RFC 6749 section 3.1.2). */
  redirectUris?: ReadonlyArray<string> | undefined;
  /** The types of authorization details that the client may ask for (RFC 9396). */
  authorizationDetailsTypes?: ReadonlyArray<string> | undefined;
  /** Whether the authorization code flow needs a code challenge (PKCE, RFC 7636). */
  pkceRequired?: boolean | undefined;
  /** Whether a code challenge must use the method `S256` (RFC 7636). */
  pkceS256Required?: boolean | undefined;
  /**
   * Whether authorization requests must be pushed beforehand (RFC 9126,
   * `require_pushed_authorization_requests`).
   */
  parRequired?: boolean | undefined;
  /**
   * The maximum age of the user's authentication in seconds where an authorization request does not say. 0 means
   * none.
   */
  defaultMaxAge?: number | undefined;
  /**
   * The authentication context classes asked for where an authorization request does not say
   * (`default_acr_values`).
   */
  defaultAcrs?: ReadonlyArray<string> | undefined;
  /** The URL at which others can start a login at the client (`initiate_login_uri`). */
  loginUri?: string | undefined;
  /** The algorithm that signs authorization responses (JARM, `authorization_signed_response_alg`). */
  authorizationSignAlg?: JwsAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content key of authorization responses (JARM,
   * `authorization_encrypted_response_alg`).
   */
  authorizationEncryptionAlg?: JweAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content of authorization responses (JARM,
   * `authorization_encrypted_response_enc`).
   */
  authorizationEncryptionEnc?: JweEncryption | undefined;
  /** Whether authorization requests must come as request objects (RFC 9101, `require_signed_request_object`). */
  requestObjectRequired?: boolean | undefined;
  /** The algorithm that must sign request objects (`request_object_signing_alg`). Absent means any. */
  requestSignAlg?: JwsAlgorithm | undefined;
  /** The algorithm that may encrypt the content key of request objects (`request_object_encryption_alg`). */
  requestEncryptionAlg?: JweAlgorithm | undefined;
  /** The algorithm that may encrypt the content of request objects (`request_object_encryption_enc`). */
  requestEncryptionEnc?: JweEncryption | undefined;
  /** Whether request objects must use the encryption algorithm given here for the content key. */
  requestObjectEncryptionAlgMatchRequired?: boolean | undefined;
  /** Whether request objects must use the encryption algorithm given here for the content. */
  requestObjectEncryptionEncMatchRequired?: boolean | undefined;
  /** Whether request objects that pass through the browser must be encrypted. */
  frontChannelRequestObjectEncryptionRequired?: boolean | undefined;
  /** The URLs from which request objects may be fetched. */
  requestUris?: ReadonlyArray<string> | undefined;
  /** How the client authenticates at the token endpoint (`token_endpoint_auth_method`). */
  tokenAuthMethod?: ClientAuthenticationMethod | undefined;
  /**
   * The algorithm that must sign the JWT by which the client authenticates (`token_endpoint_auth_signing_alg`).
   * Absent means any.
   */
  tokenAuthSignAlg?: JwsAlgorithm | undefined;
  /** The ID of the key in the client's JWK Set that holds its self-signed certificate (RFC 8705). */
  selfSignedCertificateKeyId?: string | undefined;
  /** The subject distinguished name that the client certificate must have (RFC 8705). */
  tlsClientAuthSubjectDn?: string | undefined;
  /** The DNS name that the client certificate must have as subject alternative name (RFC 8705). */
  tlsClientAuthSanDns?: string | undefined;
  /** The URI that the client certificate must have as subject alternative name (RFC 8705). */
  tlsClientAuthSanUri?: string | undefined;
  /** The IP address that the client certificate must have as subject alternative name (RFC 8705). */
  tlsClientAuthSanIp?: string | undefined;
  /** The email address that the client certificate must have as subject alternative name (RFC 8705). */
  tlsClientAuthSanEmail?: string | undefined;
  /** Whether the client prefers the endpoints meant for mutual TLS (`use_mtls_endpoint_aliases`). */
  mtlsEndpointAliasesUsed?: boolean | undefined;
  /** The SPIFFE ID of the client (draft-ietf-oauth-spiffe-client-auth). */
  spiffeId?: string | undefined;
  /** The URL of the SPIFFE trust bundle with which the client's credentials are verified. */
  spiffeBundleEndpoint?: string | undefined;
  /** The client's public keys, as the text of a JWK Set (RFC 7517). */
  jwks?: string | undefined;
  /** The URL of the client's JWK Set. */
  jwksUri?: string | undefined;
  /** The URL of the client's JWK Set in signed form (OpenID Federation 1.0). */
  signedJwksUri?: string | undefined;
  /**
   * Whether access tokens are bound to the client certificate (RFC 8705,
   * `tls_client_certificate_bound_access_tokens`).
   */
  tlsClientCertificateBoundAccessTokens?: boolean | undefined;
  /** Whether access tokens must be bound to a key (RFC 9449, `dpop_bound_access_tokens`). */
  dpopRequired?: boolean | undefined;
  /** Whether issuing an access token deletes those that the client already holds about the user. */
  singleAccessTokenPerSubject?: boolean | undefined;
  /** Whether the client takes part in migrating tokens. */
  inScopeForTokenMigration?: boolean | undefined;
  /** Settings of the client that are no client metadata: scopes and lifetimes. */
  extension?: ClientExtensionInit | undefined;
  /** The algorithm that signs ID tokens (`id_token_signed_response_alg`). */
  idTokenSignAlg?: JwsAlgorithm | undefined;
  /**
   * The algorithm that encrypts the content key of ID tokens (`id_token_encrypted_response_alg`). Absent means
   * that ID tokens are not encrypted.
   */
  idTokenEncryptionAlg?: JweAlgorithm | undefined;
  /** The algorithm that encrypts the content of ID tokens (`id_token_encrypted_response_enc`). */
  idTokenEncryptionEnc?: JweEncryption | undefined;
  /** Whether ID tokens always have the claim `auth_time` (`require_auth_time`). */
  authTimeRequired?: boolean | undefined;
  /** Whether the client sees the same identifier of a user as other clients. */
  subjectType?: SubjectType | undefined;
  /** The URL of the redirect URIs of all clients that see the same identifier of a user. */
  sectorIdentifierUri?: string | undefined;
  /**
   * The host name that stands for those clients, taken from that URL or from the redirect URI. Absent when there
   * is no such URL and the redirect URIs have several hosts.
   */
  derivedSectorIdentifier?: string | undefined;
  /** The hash algorithm for external attachments (OpenID Connect for Identity Assurance 1.0). */
  digestAlgorithm?: string | undefined;
  /** The algorithm that signs userinfo responses (`userinfo_signed_response_alg`). Absent means plain JSON. */
  userInfoSignAlg?: JwsAlgorithm | undefined;
  /** The algorithm that encrypts the content key of userinfo responses (`userinfo_encrypted_response_alg`). */
  userInfoEncryptionAlg?: JweAlgorithm | undefined;
  /** The algorithm that encrypts the content of userinfo responses (`userinfo_encrypted_response_enc`). */
  userInfoEncryptionEnc?: JweEncryption | undefined;
  /** How the client learns the outcome of a backchannel authentication (`backchannel_token_delivery_mode`). */
  bcDeliveryMode?: DeliveryMode | undefined;
  /** The URL at which the client is notified of the outcome (`backchannel_client_notification_endpoint`). */
  bcNotificationEndpoint?: string | undefined;
  /**
   * The algorithm that must sign backchannel authentication requests
   * (`backchannel_authentication_request_signing_alg`).
   */
  bcRequestSignAlg?: JwsAlgorithm | undefined;
  /** Whether backchannel authentication requests need a user code (`backchannel_user_code_parameter`). */
  bcUserCodeRequired?: boolean | undefined;
  /** The URL at which the client is told of a logout (OpenID Connect Back-Channel Logout 1.0). */
  backchannelLogoutUri?: string | undefined;
  /** Whether logout tokens for the client must name the session (`sid`). */
  backchannelLogoutSessionRequired?: boolean | undefined;
  /** Whether the client signs its requests to resource servers (RFC 9421). */
  rsRequestSigned?: boolean | undefined;
  /** The ID of the key in the client's JWK Set that verifies those signatures. */
  rsSignedRequestKeyId?: string | undefined;
  /** The FAPI profiles that the client's requests must always follow. Empty means that the service decides. */
  fapiModes?: ReadonlyArray<FapiMode> | undefined;
  /** The version of the OpenID4VC High Assurance Interoperability Profile that the client follows. */
  haipVersion?: string | undefined;
  /** Whether the client was registered dynamically (RFC 7591). */
  dynamicallyRegistered?: boolean | undefined;
  /** The hash of the client's registration access token (RFC 7592). */
  registrationAccessTokenHash?: string | undefined;
  /** The identifier of the client's software, the same for every registration of it (RFC 7591). */
  softwareId?: string | undefined;
  /** The version of the client's software (RFC 7591). */
  softwareVersion?: string | undefined;
  /** Attributes of the client: keys and values of one's own choosing. */
  attributes?: ReadonlyArray<PairInit> | undefined;
  /** Client metadata that no standard defines, as the text of a JSON object. */
  customMetadata?: string | undefined;
  /** The entity ID of the client (OpenID Federation 1.0). */
  entityId?: string | undefined;
  /** How the client may be registered through a federation. */
  clientRegistrationTypes?: ReadonlyArray<ClientRegistrationType> | undefined;
  /** Whether the client was registered automatically through a federation. */
  automaticallyRegistered?: boolean | undefined;
  /** Whether the client was registered explicitly through a federation. */
  explicitlyRegistered?: boolean | undefined;
  /** The entity ID of the trust anchor under which the client was registered. */
  trustAnchorId?: string | undefined;
  /**
   * The trust chain under which the client was registered, as entity statements from the client up to the trust
   * anchor.
   */
  trustChain?: ReadonlyArray<string> | undefined;
  /** When the trust chain expires. */
  trustChainExpiresAt?: Date | undefined;
  /** When the trust chain was last updated. */
  trustChainUpdatedAt?: Date | undefined;
  /**
   * Whether the client became known through its metadata document
   * (draft-ietf-oauth-client-id-metadata-document).
   */
  discoveredByMetadataDocument?: boolean | undefined;
  /** Where the metadata document was fetched. */
  metadataDocumentLocation?: string | undefined;
  /** When the stored copy of the metadata document expires. */
  metadataDocumentExpiresAt?: Date | undefined;
  /** When the stored copy of the metadata document was last updated. */
  metadataDocumentUpdatedAt?: Date | undefined;
  /** The URL at which the client, a wallet, receives credential offers. */
  credentialOfferEndpoint?: string | undefined;
  /** Whether credential responses to the client must be encrypted. */
  credentialResponseEncryptionRequired?: boolean | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** A text in one language. */
export interface TaggedValue {
  /** The language, as a language tag of BCP 47 such as `en` or `ja`. */
  readonly tag: string;
  /** The text in that language. */
  readonly value: string;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A text in one language. */
export interface TaggedValueInit {
  /** The language, as a language tag of BCP 47 such as `en` or `ja`. */
  tag: string;
  /** The text in that language. */
  value: string;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** Settings of a client that are no client metadata. */
export interface ClientExtension {
  /**
   * Whether the client may ask only for the scopes listed here. Otherwise it may ask for any scope of the
   * service.
   */
  readonly requestableScopesEnabled: boolean;
  /** The scopes that the client may ask for. Absent means those of the service, empty means none. */
  readonly requestableScopes: string[] | undefined;
  /** Lifetime of the client's access tokens in seconds. 0 means that the service decides. */
  readonly accessTokenDuration: number;
  /** Lifetime of the client's refresh tokens in seconds. 0 means that the service decides. */
  readonly refreshTokenDuration: number;
  /** Lifetime of the client's ID tokens in seconds. 0 means that the service decides. */
  readonly idTokenDuration: number;
  /** Whether the client may exchange tokens (RFC 8693) where the service asks for a permission. */
  readonly tokenExchangePermitted: boolean;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** Settings of a client that are no client metadata. */
export interface ClientExtensionInit {
  /**
   * Whether the client may ask only for the scopes listed here. Otherwise it may ask for any scope of the
   * service.
   */
  requestableScopesEnabled?: boolean | undefined;
  /** The scopes that the client may ask for. Absent means those of the service, empty means none. */
  requestableScopes?: ReadonlyArray<string> | undefined;
  /** Lifetime of the client's access tokens in seconds. 0 means that the service decides. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of the client's refresh tokens in seconds. 0 means that the service decides. */
  refreshTokenDuration?: number | undefined;
  /** Lifetime of the client's ID tokens in seconds. 0 means that the service decides. */
  idTokenDuration?: number | undefined;
  /** Whether the client may exchange tokens (RFC 8693) where the service asks for a permission. */
  tokenExchangePermitted?: boolean | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** A key and a value: an attribute of a service, client or scope, or an HTTP header. */
export interface Pair {
  /** The key. */
  readonly key: string;
  /** The value. */
  readonly value: string;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A key and a value: an attribute of a service, client or scope, or an HTTP header. */
export interface PairInit {
  /** The key. */
  key: string;
  /** The value. */
  value: string;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** The record of an access token and its refresh token. */
export interface AccessToken {
  /**
   * The hash of the access token. It stands for the token in update, delete and revoke requests; it is not to be
   * computed.
   */
  readonly accessTokenHash: string | undefined;
  /** When the access token expires. */
  readonly accessTokenExpiresAt: Date | undefined;
  /** The hash of the refresh token. Absent when there is none. */
  readonly refreshTokenHash: string | undefined;
  /** When the refresh token expires. Absent when there is none. */
  readonly refreshTokenExpiresAt: Date | undefined;
  /** When the record was created. Refreshing does not change it. */
  readonly createdAt: Date | undefined;
  /** When the token was last refreshed. Absent when it never was. */
  readonly lastRefreshedAt: Date | undefined;
  /** The ID of the client that the token was issued to. */
  readonly clientId: Id;
  /** The user that the token is about. Absent for the client credentials grant type. */
  readonly subject: string | undefined;
  /** The grant type by which the token was first issued. Refreshing does not change it. */
  readonly grantType: GrantType | undefined;
  /** The scopes of the access token. */
  readonly scopes: string[];
  /** The scopes of the refresh token. They are more than those of the access token when a refresh narrowed it. */
  readonly refreshTokenScopes: string[];
  /** The properties kept with the token, hidden ones included. */
  readonly properties: Property[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/**
 * Changes an access token that has been issued.
 *
 * The token is the first one given of: access token, its hash, refresh token, its hash. An expired token can be
 * changed as long as its record exists. A JWT access token that a client already has stays as it is; only
 * introspection shows the change.
 */
export interface TokenUpdateRequest {
  /** The access token to change. */
  accessToken?: string | undefined;
  /** The hash of the access token to change. */
  accessTokenHash?: string | undefined;
  /** The refresh token whose access token is to be changed. */
  refreshToken?: string | undefined;
  /** The hash of the refresh token whose access token is to be changed. */
  refreshTokenHash?: string | undefined;
  /** The ID of the token's record, as create and update responses give it. */
  tokenId?: string | undefined;
  /** When the access token is to expire. Absent, 0 or a time before 1970 leaves it as it is. */
  accessTokenExpiresAt?: Date | undefined;
  /** When the refresh token is to expire. Absent, 0 or a time before 1970 leaves it as it is. */
  refreshTokenExpiresAt?: Date | undefined;
  /**
   * The scopes that replace those of the token. Absent leaves them as they are, an empty list removes all.
   * Scopes that the service does not support or the client may not request are left out without an error.
   */
  scopes?: ReadonlyArray<string> | undefined;
  /** The properties that replace all those of the token. Absent leaves them as they are. JSON requests only. */
  properties?: ReadonlyArray<PropertyInit> | undefined;
  /**
   * Whether a change of scopes also sets a new expiry of the access token: from now, by the shortest
   * `access_token.duration` among the new scopes. Default: false. No effect when an expiry is given.
   */
  accessTokenExpiresAtUpdatedOnScopeUpdate?: boolean | undefined;
  /**
   * Whether a change of scopes also sets a new expiry of the refresh token: from now, by the shortest
   * `refresh_token.duration` among the new scopes. Default: false. No effect when an expiry is given.
   */
  refreshTokenExpiresAtUpdatedOnScopeUpdate?: boolean | undefined;
  /**
   * Whether the access token never expires by itself from now on; a given expiry is then ignored. Default:
   * false, which does not undo an earlier true.
   */
  accessTokenPersistent?: boolean | undefined;
  /**
   * Whether the access token gets a new random value. The response has it, and the old value stops working.
   * Default: false.
   */
  accessTokenValueUpdated?: boolean | undefined;
  /**
   * Binds the token to a client certificate (RFC 8705): the SHA-256 thumbprint of the certificate, encoded in
   * base64url (`x5t#S256`).
   */
  certificateThumbprint?: string | undefined;
  /**
   * Binds the token to a key (RFC 9449): the JWK thumbprint of the public key (RFC 7638). The token type becomes
   * `DPoP`.
   */
  dpopKeyThumbprint?: string | undefined;
  /**
   * The authorization details that replace all those of the token (RFC 9396). Absent leaves them as they are.
   * JSON requests only.
   */
  authorizationDetails?: AuthorizationDetailsInit | undefined;
  /**
   * Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0).
   * Default: false.
   */
  forExternalAttachment?: boolean | undefined;
}

/** The access token after the change. */
export interface TokenUpdateResponse {
  /** The code of the result: A135001 when the token was changed. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What became of the request. */
  readonly action: TokenUpdateAction;
  /**
   * The value of the access token: the new one when the request asked for a new value. Absent where the service
   * does not know it, as it keeps hashes only.
   */
  readonly accessToken: string | undefined;
  /** When the access token expires. */
  readonly accessTokenExpiresAt: Date | undefined;
  /** When the refresh token expires. Absent when there is none. */
  readonly refreshTokenExpiresAt: Date | undefined;
  /** How the access token is to be presented. */
  readonly tokenType: TokenType | undefined;
  /** The scopes of the access token. */
  readonly scopes: string[];
  /** The properties kept with the token, hidden ones included. */
  readonly properties: Property[];
  /** The authorization details of the token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** Whether the token gives access to an external attachment. */
  readonly forExternalAttachment: boolean;
  /** The ID of the token's record. Deleting a token accepts it. */
  readonly tokenId: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Deletes an access token, and its refresh token with it.
 *
 * There is no response body. Deleting a token a second time is an error: it does not exist.
 */
export interface TokenDeleteRequest {
  /** The access token, its hash, or the ID of its record. */
  accessTokenIdentifier: string;
}

/**
 * Revokes tokens: one pair, or all of a client, of a user, or of a client for a user.
 *
 * The first rule that applies counts, and the rest of the request is ignored: an access token; a refresh token;
 * a client and a user together; a client; a user. A request with none of them is an error. To serve clients that
 * revoke their own tokens (RFC 7009), use the revocation endpoint.
 */
export interface TokenRevokeRequest {
  /** The access token to revoke, or its hash. Its refresh token is revoked with it. */
  accessTokenIdentifier?: string | undefined;
  /** The refresh token to revoke, or its hash. Its access token is revoked with it. */
  refreshTokenIdentifier?: string | undefined;
  /** The client whose tokens are revoked, by its ID or its alias. */
  clientIdentifier?: string | undefined;
  /** The user whose tokens are revoked. */
  subject?: string | undefined;
}

/** How many tokens were revoked. */
export interface TokenRevokeResponse {
  /** The code of the result: A312001 when the request was carried out. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /**
   * How many access tokens were revoked; a refresh token does not count separately. 0 when the client or the
   * user has none.
   */
  readonly count: number;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Asks for a token response with a new ID token, after a refresh.
 *
 * To be called when the token endpoint's action says that an ID token can be reissued. The refresh has then been
 * carried out already; this makes a token response that also has an ID token (OpenID Connect Core 1.0 section
 * 12.2).
 */
export interface IdTokenReissueRequest {
  /** The new access token of the refresh: the JWT access token if there is one, else the access token. */
  accessToken: string;
  /** The refresh token of the same response. */
  refreshToken: string;
  /** The value of the `sub` claim. Default: the user that the access token is about. */
  sub?: string | undefined;
  /** Further claims for the payload of the ID token, as the text of a JSON object. */
  claims?: string | undefined;
  /** Further parameters for the header of the ID token, as the text of a JSON object. */
  idtHeaderParams?: string | undefined;
  /** The shape of the `aud` claim. Default: an array, whatever the service's own setting. */
  idTokenAudType?: AudienceType | undefined;
}

/** A token response with the new ID token. */
export interface IdTokenReissueResponse {
  /** The code of the result. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What became of the request. */
  readonly action: IdTokenReissueAction;
  /** The complete token response, ready to be sent to the client as JSON. */
  readonly responseContent: string | undefined;
  /** The new ID token alone: a signed JWT, encrypted if the client asks for that. */
  readonly idToken: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Asks for a page of the clients that a user has authorized. */
export interface ClientAuthorizationListRequest {
  /** The user. */
  subject: string;
  /** Only clients of this developer. Default: of every developer. */
  developer?: string | undefined;
  /** The index of the first client of the page, from 0. Default: 0. */
  start?: number | undefined;
  /** The index after the last client of the page. Default: 5. */
  end?: number | undefined;
}

/** A page of the clients that a user has authorized. */
export interface ClientAuthorizationListResponse {
  /** The index of the first client of the page. */
  readonly start: number;
  /** The index after the last client asked for; it may lie beyond the total. */
  readonly end: number;
  /** The developer whose clients these are. Absent unless the request named one. */
  readonly developer: string | undefined;
  /** The user. */
  readonly subject: string | undefined;
  /** How many clients match the request, on all pages together. */
  readonly totalCount: number;
  /**
   * The clients of the page, each once however many tokens it holds. Some services fill in only the names, the
   * description, the IDs and the type of a client.
   */
  readonly clients: Client[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Changes the scopes of all tokens that a client holds about a user.
 *
 * The result says in words how many tokens were changed, which may be none. JWT access tokens that the client
 * already has stay as they are; only introspection shows the change.
 */
export interface ClientAuthorizationUpdateRequest {
  /** The ID of the client. */
  clientId: Id | string;
  /** The user. */
  subject: string;
  /**
   * The scopes that replace those of every token. Absent leaves them as they are, an empty list removes all.
   * Scopes that the service does not support or the client may not request are left out without an error.
   */
  scopes?: ReadonlyArray<string> | undefined;
}

/** The result of changing what a client may do for a user. */
export interface ClientAuthorizationUpdateResponse {
  /** The code of the result: A138001 when the request was carried out. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. It tells how many tokens were changed. */
  readonly resultMessage: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Takes back a user's authorization of a client: deletes all tokens that it holds about the user.
 *
 * Neither the client nor the user's granted scopes are deleted.
 */
export interface ClientAuthorizationDeleteRequest {
  /** The ID of the client. */
  clientId: Id | string;
  /** The user. */
  subject: string;
}

/** The result of taking back the authorization of a client. */
export interface ClientAuthorizationDeleteResponse {
  /** The code of the result: A137001 when the request was carried out. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. It tells how many tokens were deleted, which may be none. */
  readonly resultMessage: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Asks which scopes a user has granted to a client so far.
 *
 * Services that do not keep granted scopes refuse the request.
 */
export interface GrantedScopesGetRequest {
  /** The ID of the client. */
  clientId: Id | string;
  /** The user. */
  subject: string;
}

/** The scopes that a user has granted to a client. */
export interface GrantedScopesGetResponse {
  /** The code of the result: A139002 when there is a record, A139001 when there is none. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** The ID of the service. */
  readonly serviceApiKey: Id;
  /** The ID of the client. */
  readonly clientId: Id;
  /** The user. */
  readonly subject: string | undefined;
  /** The scopes that the user granted last. Absent when there is no record, empty when the user granted none. */
  readonly latestGrantedScopes: string[] | undefined;
  /**
   * All scopes that the user has granted, less those taken back. Absent when there is no record, empty when
   * there are none.
   */
  readonly mergedGrantedScopes: string[] | undefined;
  /** When the record was last changed. */
  readonly modifiedAt: Date | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * Deletes the record of the scopes that a user has granted to a client.
 *
 * Tokens stay as they are.
 */
export interface GrantedScopesDeleteRequest {
  /** The ID of the client. */
  clientId: Id | string;
  /** The user. */
  subject: string;
}

/** The result of deleting granted scopes. */
export interface GrantedScopesDeleteResponse {
  /** The code of the result. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** An authorization request as it arrived at the authorization endpoint. */
export interface AuthorizationRequest {
  /**
   * The request parameters, verbatim: the query of a GET request or the body of a POST request
   * (`application/x-www-form-urlencoded`).
   */
  parameters: string;
  /** A text of one's own to keep with the ticket. */
  context?: string | undefined;
  /** Rules for clients whose client ID is the URL of a metadata document. Default: the settings of the service. */
  cimdOptions?: ClientIdMetadataDocumentOptions | undefined;
}

/**
 * Rules for clients whose client ID is the URL of a metadata document, for one call.
 *
 * They take precedence over the settings of the service. The mechanism is OAuth Client ID Metadata Document
 * (draft-ietf-oauth-client-id-metadata-document).
 */
export interface ClientIdMetadataDocumentOptions {
  /** Whether the document is fetched again although a stored copy is still fresh. Default: false. */
  alwaysRetrieved?: boolean | undefined;
  /** Whether a client ID may start with `http`. Meant for development. Default: false. */
  httpPermitted?: boolean | undefined;
  /** Whether a client ID may have a query part. Default: false. */
  queryPermitted?: boolean | undefined;
}

/** What the authorization endpoint needs to know to decide on an authorization request. */
export interface AuthorizationResponse {
  /** The code of the result: A004001 when the request is valid. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What the authorization endpoint does next. */
  readonly action: AuthorizationAction;
  /**
   * What to answer the client, in the form that the action says. Absent when the user or the session is to be
   * asked first.
   */
  readonly responseContent: string | undefined;
  /** The ticket that stands for the request. Issuing or failing the response takes it, once. */
  readonly ticket: string | undefined;
  /** The service, with few of its members. */
  readonly service: Service | undefined;
  /** The client that made the request, with the members that are fit to be shown to the user. */
  readonly client: Client | undefined;
  /** Whether the client called itself by its alias. */
  readonly clientIdAliasUsed: boolean;
  /** Whether the client called itself by its entity ID (OpenID Federation 1.0). */
  readonly clientEntityIdUsed: boolean;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** The scopes asked for. Where the request names none, those that the service has as default. */
  readonly scopes: Scope[];
  /** The scopes with a variable part that are asked for. */
  readonly dynamicScopes: DynamicScope[];
  /** The authorization details asked for (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** The resources that the access token is to be for (RFC 8707). */
  readonly resources: string[];
  /** The names of the claims asked for in the ID token, by the `claims` parameter or by scopes. */
  readonly claims: string[];
  /** The names of the claims asked for in userinfo responses. */
  readonly claimsAtUserInfo: string[];
  /**
   * The member `id_token` of the `claims` parameter, as the text of a JSON object (OpenID Connect Core 1.0
   * section 5.5).
   */
  readonly idTokenClaims: string | undefined;
  /** The member `userinfo` of the `claims` parameter, as the text of a JSON object. */
  readonly userInfoClaims: string | undefined;
  /**
   * The member `transformed_claims` of the `claims` parameter, as the text of a JSON object (OpenID Connect
   * Advanced Syntax for Claims).
   */
  readonly transformedClaims: string | undefined;
  /** The names of the claims from which transformed claims are computed. */
  readonly requestedClaimsForTx: string[];
  /**
   * The names of the verified claims from which transformed claims are computed: a list of names for each
   * element of `verified_claims`.
   */
  readonly requestedVerifiedClaimsForTx: unknown[];
  /** Why the client asks, in words for the user (OpenID Connect for Identity Assurance 1.0, `purpose`). */
  readonly purpose: string | undefined;
  /**
   * The payload of the request object (RFC 9101), as the text of a JSON object. Absent when the request has
   * none.
   */
  readonly requestObjectPayload: string | undefined;
  /** What the user must be asked, as the `prompt` parameter says. */
  readonly prompts: Prompt[];
  /** The least that the user must be asked. */
  readonly lowestPrompt: Prompt | undefined;
  /** What the pages should look like, as the `display` parameter says. */
  readonly display: Display | undefined;
  /**
   * The user that the client expects, from the claim `sub` or the ID token hint. Only this user may give the
   * authorization.
   */
  readonly subject: string | undefined;
  /** A hint at the name under which the user logs in. */
  readonly loginHint: string | undefined;
  /** The maximum age of the user's authentication in seconds; an older one must be renewed. 0 means any. */
  readonly maxAge: number;
  /** The authentication context classes, the preferred first. */
  readonly acrs: string[];
  /** Whether the authentication must satisfy one of those classes; otherwise they are wishes. */
  readonly acrEssential: boolean;
  /** The languages for the pages, the preferred first, as language tags of BCP 47. */
  readonly uiLocales: string[];
  /** The languages for claims, the preferred first, as language tags of BCP 47. */
  readonly claimsLocales: string[];
  /** What is to be done with a grant (Grant Management for OAuth 2.0). */
  readonly gmAction: GrantManagementAction | undefined;
  /** The ID of that grant. */
  readonly grantId: string | undefined;
  /** What the grant allows so far. */
  readonly grant: Grant | undefined;
  /** The user who gave the grant. Only this user may change it. */
  readonly grantSubject: string | undefined;
  /**
   * Whether the client asks for single sign-on between apps of the same vendor (OpenID Connect Native SSO for
   * Mobile Apps 1.0).
   */
  readonly nativeSsoRequested: boolean;
  /** The credential offer that led to the request (OpenID for Verifiable Credential Issuance). */
  readonly credentialOfferInfo: CredentialOfferInfo | undefined;
  /** The credentials that the access token will allow to be issued, as the text of a JSON array. */
  readonly issuableCredentials: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * A service: one authorization server with its settings.
 *
 * The operations here answer with few of a service's members; those beyond are in `extra`.
 */
export interface Service {
  /** The ID of the service. */
  readonly apiKey: Id;
  /** The number of the service. */
  readonly number: number;
  /** The name of the service. */
  readonly serviceName: string | undefined;
  /** Whether clients may be called by their aliases. Newer services always say true. */
  readonly clientIdAliasEnabled: boolean;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A scope of the service (RFC 6749 section 3.3). */
export interface Scope {
  /** The name of the scope, as clients put it into the `scope` parameter. */
  readonly name: string;
  /** Whether the scope counts as requested when an authorization request names no scope at all. */
  readonly defaultEntry: boolean;
  /** What the scope allows, in words for people. */
  readonly description: string | undefined;
  /** The description in further languages. */
  readonly descriptions: TaggedValue[];
  /**
   * Settings of the scope. `access_token.duration`, `refresh_token.duration` and `id_token.duration` limit the
   * lifetimes of tokens that carry the scope, in seconds.
   */
  readonly attributes: Pair[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A scope of the service (RFC 6749 section 3.3). */
export interface ScopeInit {
  /** The name of the scope, as clients put it into the `scope` parameter. */
  name: string;
  /** Whether the scope counts as requested when an authorization request names no scope at all. */
  defaultEntry?: boolean | undefined;
  /** What the scope allows, in words for people. */
  description?: string | undefined;
  /** The description in further languages. */
  descriptions?: ReadonlyArray<TaggedValueInit> | undefined;
  /**
   * Settings of the scope. `access_token.duration`, `refresh_token.duration` and `id_token.duration` limit the
   * lifetimes of tokens that carry the scope, in seconds.
   */
  attributes?: ReadonlyArray<PairInit> | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** A scope with a variable part, such as `payment:35a9`. */
export interface DynamicScope {
  /** The fixed name under which the service knows the scope. */
  readonly name: string;
  /** The scope as the client asked for it. */
  readonly value: string;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** A scope with a variable part, such as `payment:35a9`. */
export interface DynamicScopeInit {
  /** The fixed name under which the service knows the scope. */
  name: string;
  /** The scope as the client asked for it. */
  value: string;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/**
 * A grant: what one user has allowed one client, across several authorization requests.
 *
 * Defined by Grant Management for OAuth 2.0, which gives the grant its `grant_id`.
 */
export interface Grant {
  /** The scopes of the grant, by resource. */
  readonly scopes: GrantScope[];
  /** The names of the claims that may be shared. */
  readonly claims: string[];
  /** The authorization details of the grant (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/**
 * A grant: what one user has allowed one client, across several authorization requests.
 *
 * Defined by Grant Management for OAuth 2.0, which gives the grant its `grant_id`.
 */
export interface GrantInit {
  /** The scopes of the grant, by resource. */
  scopes?: ReadonlyArray<GrantScopeInit> | undefined;
  /** The names of the claims that may be shared. */
  claims?: ReadonlyArray<string> | undefined;
  /** The authorization details of the grant (RFC 9396). */
  authorizationDetails?: AuthorizationDetailsInit | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** Scopes of a grant and the resources that they hold for. */
export interface GrantScope {
  /** The names of the scopes, separated by spaces. */
  readonly scope: string | undefined;
  /** The resources, as resource indicators (RFC 8707). */
  readonly resource: string[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** Scopes of a grant and the resources that they hold for. */
export interface GrantScopeInit {
  /** The names of the scopes, separated by spaces. */
  scope?: string | undefined;
  /** The resources, as resource indicators (RFC 8707). */
  resource?: ReadonlyArray<string> | undefined;
  /** Members that this version does not know, to be sent as they are. */
  extra?: { readonly [name: string]: unknown } | undefined;
}

/** A credential offer (OpenID for Verifiable Credential Issuance section 4). */
export interface CredentialOfferInfo {
  /** The identifier under which the offer can be fetched. */
  readonly identifier: string | undefined;
  /** The offer itself, as the text of a JSON object. */
  readonly credentialOffer: string | undefined;
  /** The identifier of the credential issuer. */
  readonly credentialIssuer: string | undefined;
  /** The credentials offered, by the IDs of their configurations. */
  readonly credentialConfigurationIds: string[];
  /** Whether the offer can be taken up by an authorization request. */
  readonly authorizationCodeGrantIncluded: boolean;
  /** Whether that authorization request must name an issuer state. */
  readonly issuerStateIncluded: boolean;
  /** The issuer state (`issuer_state`). */
  readonly issuerState: string | undefined;
  /** Whether the offer can be taken up by a pre-authorized code. */
  readonly preAuthorizedCodeGrantIncluded: boolean;
  /** The pre-authorized code. */
  readonly preAuthorizedCode: string | undefined;
  /** The transaction code that must come with the pre-authorized code. */
  readonly txCode: string | undefined;
  /** What a transaction code consists of: `numeric` or `text`. */
  readonly txCodeInputMode: string | undefined;
  /** How the user gets the transaction code, in words for people. */
  readonly txCodeDescription: string | undefined;
  /** The user to whom the credentials are offered. */
  readonly subject: string | undefined;
  /** When the offer expires. */
  readonly expiresAt: Date | undefined;
  /** A text of one's own kept with the offer. */
  readonly context: string | undefined;
  /** The properties that an access token obtained by the offer will have. */
  readonly properties: Property[];
  /** Further claims for the payload of such an access token as a JWT, as the text of a JSON object. */
  readonly jwtAtClaims: string | undefined;
  /** When the user was authenticated, in seconds since the Unix epoch. 0 means unknown. */
  readonly authTime: number;
  /** The authentication context class that the user's authentication satisfied. */
  readonly acr: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** Says that the user has given the authorization. */
export interface AuthorizationIssueRequest {
  /** The ticket of the authorization request. */
  ticket: string;
  /** The user who has given the authorization: ASCII characters, at most 100. */
  subject: string;
  /** The value of the `sub` claim of the ID token. Default: the user named by the subject. */
  sub?: string | undefined;
  /** When the user was authenticated, in seconds since the Unix epoch. Absent or 0 means unknown. */
  authTime?: number | undefined;
  /** The authentication context class that the user's authentication satisfied. */
  acr?: string | undefined;
  /**
   * The scopes that the user has granted, instead of those asked for. `openid` cannot be added, and scopes that
   * the service does not support are left out. Default: those asked for.
   */
  scopes?: ReadonlyArray<string> | undefined;
  /**
   * The authorization details that the user has granted, instead of those asked for (RFC 9396). JSON requests
   * only.
   */
  authorizationDetails?: AuthorizationDetailsInit | undefined;
  /** The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1). */
  claims?: string | undefined;
  /** The names of the claims that the user has agreed to share. */
  consentedClaims?: ReadonlyArray<string> | undefined;
  /** The claims from which transformed claims are computed, as the text of a JSON object. */
  claimsForTx?: string | undefined;
  /**
   * The verified claims from which transformed claims are computed: the text of a JSON object for each element
   * of `verified_claims`.
   */
  verifiedClaimsForTx?: ReadonlyArray<string> | undefined;
  /** Further parameters for the header of the ID token, as the text of a JSON object. */
  idtHeaderParams?: string | undefined;
  /** The shape of the `aud` claim of the ID token. Default: the setting of the service. */
  idTokenAudType?: AudienceType | undefined;
  /** The ID of the user's session, for Native SSO and logout (`sid`). */
  sessionId?: string | undefined;
  /** Properties to keep with the code and the tokens. JSON requests only. */
  properties?: ReadonlyArray<PropertyInit> | undefined;
  /** Further claims for the payload of a JWT access token, as the text of a JSON object. */
  jwtAtClaims?: string | undefined;
  /** The value that an access token of this response is to have. It must not be in use. Default: a random value. */
  accessToken?: string | undefined;
  /** Lifetime of an access token of this response in seconds. Absent or 0 means that the settings decide. */
  accessTokenDuration?: number | undefined;
}

/** The authorization response to the client. */
export interface AuthorizationIssueResponse {
  /** The code of the result: A040001 when the response was made. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the authorization endpoint answers. */
  readonly action: AuthorizationIssueAction;
  /** What to answer, in the form that the action says. */
  readonly responseContent: string | undefined;
  /** The authorization code in the response. Absent unless the response type has one. */
  readonly authorizationCode: string | undefined;
  /** The access token in the response. Absent unless the response type has one. */
  readonly accessToken: string | undefined;
  /** That access token as a JWT (RFC 9068), where the service issues such tokens. */
  readonly jwtAccessToken: string | undefined;
  /** When that access token expires. */
  readonly accessTokenExpiresAt: Date | undefined;
  /** Lifetime of that access token in seconds. 0 when there is none. */
  readonly accessTokenDuration: number;
  /** The ID token in the response. Absent unless the response type has one. */
  readonly idToken: string | undefined;
  /** The names of the claims that the user has agreed to share. */
  readonly consentedClaims: string[];
  /** What was kept with the ticket. */
  readonly ticketInfo: AuthorizationTicketInfo | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** What was kept with the ticket of an authorization request. */
export interface AuthorizationTicketInfo {
  /** The text of one's own that came with the authorization request. */
  readonly context: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** Says that the authorization was not given. */
export interface AuthorizationFailRequest {
  /** The ticket of the authorization request. */
  ticket: string;
  /** Why the authorization was not given. It decides the error that the client sees. */
  reason: AuthorizationFailReason;
  /** A description of one's own for the client (`error_description`). */
  description?: string | undefined;
}

/** The error response to the client. */
export interface AuthorizationFailResponse {
  /** The code of the result, one for each reason: A060301 to A060313 for the usual ones. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the authorization endpoint answers. */
  readonly action: AuthorizationFailAction;
  /** What to answer, in the form that the action says. */
  readonly responseContent: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** A token request as it arrived at the token endpoint. */
export interface TokenRequest {
  /** The body of the request, verbatim (`application/x-www-form-urlencoded`). */
  parameters: string;
  /** The client ID from the `Authorization` header, if there was one (HTTP Basic). */
  clientId?: string | undefined;
  /** The client secret from the `Authorization` header, if there was one (HTTP Basic). */
  clientSecret?: string | undefined;
  /** The client certificate of the TLS connection, in PEM (RFC 8705). */
  clientCertificate?: string | undefined;
  /** The certificates that the client presented with its own, in PEM. */
  clientCertificatePath?: ReadonlyArray<string> | undefined;
  /** The value of the `DPoP` header (RFC 9449). */
  dpop?: string | undefined;
  /** The HTTP method of the request, against which the DPoP proof is checked. Default: `POST`. */
  htm?: string | undefined;
  /**
   * The URL of the token endpoint, against which the DPoP proof is checked. Default: the one that the service is
   * configured with.
   */
  htu?: string | undefined;
  /**
   * Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting of
   * the service.
   */
  dpopNonceRequired?: boolean | undefined;
  /** The value of the `OAuth-Client-Attestation` header (draft-ietf-oauth-attestation-based-client-auth). */
  oauthClientAttestation?: string | undefined;
  /** The value of the `OAuth-Client-Attestation-PoP` header (draft-ietf-oauth-attestation-based-client-auth). */
  oauthClientAttestationPop?: string | undefined;
  /** Properties to keep with the tokens. JSON requests only. */
  properties?: ReadonlyArray<PropertyInit> | undefined;
  /** Further claims for the payload of a JWT access token, as the text of a JSON object. */
  jwtAtClaims?: string | undefined;
  /** The value that the access token is to have. It must not be in use. Default: a random value. */
  accessToken?: string | undefined;
  /** Lifetime of the access token in seconds. Absent or 0 means that the settings decide. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide. */
  refreshTokenDuration?: number | undefined;
  /** Rules for clients whose client ID is the URL of a metadata document. Default: the settings of the service. */
  cimdOptions?: ClientIdMetadataDocumentOptions | undefined;
}

/** What the token endpoint answers, or needs to know to decide. */
export interface TokenResponse {
  /** The code of the result, for instance A050001 for an authorization code and A053001 for a refresh token. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What the token endpoint does next. */
  readonly action: TokenAction;
  /** What to answer the client, as JSON. Absent when something is to be done first. */
  readonly responseContent: string | undefined;
  /** The access token that was issued. */
  readonly accessToken: string | undefined;
  /** That access token as a JWT (RFC 9068), where the service issues such tokens. */
  readonly jwtAccessToken: string | undefined;
  /** When the access token expires. */
  readonly accessTokenExpiresAt: Date | undefined;
  /** Lifetime of the access token in seconds. */
  readonly accessTokenDuration: number;
  /** The refresh token: a new one, or after a refresh possibly the same as before. */
  readonly refreshToken: string | undefined;
  /** When the refresh token expires. */
  readonly refreshTokenExpiresAt: Date | undefined;
  /** Lifetime of the refresh token in seconds. */
  readonly refreshTokenDuration: number;
  /** Whether the client presented the previous refresh token, which the service still accepts for a short while. */
  readonly previousRefreshTokenUsed: boolean;
  /** The ID token that was issued. Absent without the scope `openid`, and after a refresh. */
  readonly idToken: string | undefined;
  /** The grant type of the request. */
  readonly grantType: GrantType | undefined;
  /** The user that the tokens are about. Absent for the client credentials grant type. */
  readonly subject: string | undefined;
  /** The scopes of the access token. */
  readonly scopes: string[];
  /** The scopes of the refresh token. */
  readonly refreshTokenScopes: string[];
  /** The properties kept with the tokens, hidden ones included. */
  readonly properties: Property[];
  /** The authorization details of the access token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** The resources that the request names (RFC 8707). */
  readonly resources: string[];
  /** The resources that the access token is for. */
  readonly accessTokenResources: string[];
  /** The ID of the grant behind the tokens (Grant Management for OAuth 2.0). */
  readonly grantId: string | undefined;
  /** The ID of the user's session. */
  readonly sessionId: string | undefined;
  /** The names of the claims that the authorization request asked for in the ID token. */
  readonly requestedIdTokenClaims: string[];
  /** Further claims for the ID token, as the text of a JSON object. */
  readonly additionalClaims: string | undefined;
  /** The ID of the client. 0 when the client is not known. */
  readonly clientId: Id;
  /** The alias of the client, if it has one. */
  readonly clientIdAlias: string | undefined;
  /** Whether the client called itself by its alias. */
  readonly clientIdAliasUsed: boolean;
  /** The entity ID of the client (OpenID Federation 1.0), if it has one. */
  readonly clientEntityId: string | undefined;
  /** Whether the client called itself by its entity ID. */
  readonly clientEntityIdUsed: boolean;
  /** Where the metadata document of the client was fetched, if it has one. */
  readonly metadataDocumentLocation: string | undefined;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** How the client authenticated. */
  readonly clientAuthMethod: ClientAuthenticationMethod | undefined;
  /** The attributes of the client: keys and values of one's own choosing. */
  readonly clientAttributes: Pair[];
  /** The attributes of the service: keys and values of one's own choosing. */
  readonly serviceAttributes: Pair[];
  /** The user's name in the request. */
  readonly username: string | undefined;
  /** The user's password in the request. */
  readonly password: string | undefined;
  /** The ticket that stands for the request. Issuing or failing the response takes it, once. */
  readonly ticket: string | undefined;
  /** The audiences that the requested token is to be for. */
  readonly audiences: string[];
  /** The type of token asked for. */
  readonly requestedTokenType: TokenTypeIdentifier | undefined;
  /** The token of the party on whose behalf the request is made. */
  readonly subjectToken: string | undefined;
  /** The type of that token. */
  readonly subjectTokenType: TokenTypeIdentifier | undefined;
  /** What that token stands for, if it is an access token or refresh token of the service. */
  readonly subjectTokenInfo: TokenInfo | undefined;
  /** The token of the party that acts. */
  readonly actorToken: string | undefined;
  /** The type of that token. */
  readonly actorTokenType: TokenTypeIdentifier | undefined;
  /** What that token stands for, if it is an access token or refresh token of the service. */
  readonly actorTokenInfo: TokenInfo | undefined;
  /** The assertion: a JWT. */
  readonly assertion: string | undefined;
  /** The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449). */
  readonly dpopNonce: string | undefined;
  /**
   * The challenge for the client's next attestation, to be sent as the `OAuth-Client-Attestation-Challenge`
   * header (draft-ietf-oauth-attestation-based-client-auth).
   */
  readonly attestationChallenge: string | undefined;
  /** The device secret in the request (OpenID Connect Native SSO for Mobile Apps 1.0). */
  readonly deviceSecret: string | undefined;
  /** The hash of the device secret (`ds_hash`). */
  readonly deviceSecretHash: string | undefined;
  /** The nonce for a proof of a credential's key (OpenID for Verifiable Credential Issuance, `c_nonce`). */
  readonly cnonce: string | undefined;
  /** When that nonce expires. */
  readonly cnonceExpiresAt: Date | undefined;
  /** Lifetime of that nonce in seconds. */
  readonly cnonceDuration: number;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** What a token presented in a token exchange stands for (RFC 8693). */
export interface TokenInfo {
  /** The ID of the client that the token was issued to. */
  readonly clientId: Id;
  /** The alias of the client, if it has one. */
  readonly clientIdAlias: string | undefined;
  /** Whether the client called itself by its alias when it asked for the token. */
  readonly clientIdAliasUsed: boolean;
  /** The entity ID of the client (OpenID Federation 1.0), if it has one. */
  readonly clientEntityId: string | undefined;
  /** Whether the client called itself by its entity ID when it asked for the token. */
  readonly clientEntityIdUsed: boolean;
  /** The user that the token is about. */
  readonly subject: string | undefined;
  /** The scopes of the token. Unlike everywhere else in token responses, not only their names. */
  readonly scopes: Scope[];
  /** When the token expires, in seconds since the Unix epoch. Everywhere else in the API it is milliseconds. */
  readonly expiresAt: number;
  /** The properties of the token. */
  readonly properties: Property[];
  /** The resources that the token is for (RFC 8707). */
  readonly resources: string[];
  /** The authorization details of the token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** Where the metadata document of the client was fetched, if it has one. */
  readonly metadataDocumentLocation: string | undefined;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
}

/** Says that the user's name and password are right. */
export interface TokenIssueRequest {
  /** The ticket of the token request. */
  ticket: string;
  /** The user who was authenticated: ASCII characters, at most 100. */
  subject: string;
  /** Properties to keep with the tokens. JSON requests only. */
  properties?: ReadonlyArray<PropertyInit> | undefined;
  /** Further claims for the payload of a JWT access token, as the text of a JSON object. */
  jwtAtClaims?: string | undefined;
  /** The value that the access token is to have. It must not be in use. Default: a random value. */
  accessToken?: string | undefined;
  /** Lifetime of the access token in seconds. Absent or 0 means that the settings decide. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of the refresh token in seconds. Absent or 0 means that the settings decide. */
  refreshTokenDuration?: number | undefined;
}

/** The token response to the client. */
export interface TokenIssueResponse {
  /** The code of the result: A054001 when tokens were issued. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the token endpoint answers. */
  readonly action: TokenIssueAction;
  /** What to answer the client, as JSON. */
  readonly responseContent: string | undefined;
  /** The access token that was issued. */
  readonly accessToken: string | undefined;
  /** That access token as a JWT (RFC 9068), where the service issues such tokens. */
  readonly jwtAccessToken: string | undefined;
  /** When the access token expires. */
  readonly accessTokenExpiresAt: Date | undefined;
  /** Lifetime of the access token in seconds. */
  readonly accessTokenDuration: number;
  /** The refresh token that was issued. Absent when there is none. */
  readonly refreshToken: string | undefined;
  /** When the refresh token expires. */
  readonly refreshTokenExpiresAt: Date | undefined;
  /** Lifetime of the refresh token in seconds. */
  readonly refreshTokenDuration: number;
  /** The user that the tokens are about. */
  readonly subject: string | undefined;
  /** The scopes of the access token. */
  readonly scopes: string[];
  /** The scopes of the refresh token. */
  readonly refreshTokenScopes: string[];
  /** The properties kept with the tokens, hidden ones included. */
  readonly properties: Property[];
  /** The authorization details of the access token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** The resources that the access token is for (RFC 8707). */
  readonly accessTokenResources: string[];
  /** The ID of the client. */
  readonly clientId: Id;
  /** The alias of the client, if it has one. */
  readonly clientIdAlias: string | undefined;
  /** Whether the client called itself by its alias. */
  readonly clientIdAliasUsed: boolean;
  /** The entity ID of the client (OpenID Federation 1.0), if it has one. */
  readonly clientEntityId: string | undefined;
  /** Whether the client called itself by its entity ID. */
  readonly clientEntityIdUsed: boolean;
  /** Where the metadata document of the client was fetched, if it has one. */
  readonly metadataDocumentLocation: string | undefined;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** The attributes of the client: keys and values of one's own choosing. */
  readonly clientAttributes: Pair[];
  /** The attributes of the service: keys and values of one's own choosing. */
  readonly serviceAttributes: Pair[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Says that no token is to be issued. */
export interface TokenFailRequest {
  /** The ticket of the token request. */
  ticket: string;
  /** Why no token is to be issued. It decides the error that the client sees. */
  reason: TokenFailReason;
}

/** The error response to the client. */
export interface TokenFailResponse {
  /** The code of the result, one for each reason: A067301 to A067303 for the usual ones. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the token endpoint answers. */
  readonly action: TokenFailAction;
  /** What to answer the client, as JSON. */
  readonly responseContent: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Asks whether an access token allows a resource request. */
export interface IntrospectionRequest {
  /** The access token that came with the resource request. */
  token: string;
  /** The scopes that the resource request needs. Default: none. */
  scopes?: ReadonlyArray<string> | undefined;
  /** The user that the token must be about. Default: anyone or no one. */
  subject?: string | undefined;
  /** The resources that the token must be for (RFC 8707). Default: not checked. */
  resources?: ReadonlyArray<string> | undefined;
  /**
   * The authentication context classes of which the user's authentication must satisfy one (RFC 9470). Default:
   * not checked.
   */
  acrValues?: ReadonlyArray<string> | undefined;
  /** The maximum age of the user's authentication in seconds (RFC 9470). Default: not checked. */
  maxAge?: number | undefined;
  /** The client certificate of the TLS connection, in PEM (RFC 8705). */
  clientCertificate?: string | undefined;
  /** The value of the `DPoP` header (RFC 9449). */
  dpop?: string | undefined;
  /** The HTTP method of the resource request, against which the DPoP proof is checked. */
  htm?: string | undefined;
  /** The URL of the resource without its query, against which the DPoP proof is checked. */
  htu?: string | undefined;
  /**
   * Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting of
   * the service.
   */
  dpopNonceRequired?: boolean | undefined;
  /** The URL of the resource request, query included (`@target-uri`). */
  targetUri?: string | undefined;
  /** The URL of the resource request. The target URI takes precedence. */
  uri?: string | undefined;
  /**
   * The headers of the resource request that its signature covers, with the signature itself (`Signature`,
   * `Signature-Input`).
   */
  headers?: ReadonlyArray<PairInit> | undefined;
  /** The body of the resource request. */
  message?: string | undefined;
  /** Whether the resource request has a body, so that its signature must cover `content-digest`. Default: false. */
  requestBodyContained?: boolean | undefined;
  /** The components that the signature must cover. Default: `@method`, `@target-uri` and `authorization`. */
  requiredComponents?: ReadonlyArray<string> | undefined;
}

/** What an access token stands for, and whether it allows the resource request. */
export interface IntrospectionResponse {
  /** The code of the result: A056001 when the token allows the request. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What the resource server does next. */
  readonly action: IntrospectionAction;
  /** The value for a `WWW-Authenticate` header (RFC 6750 section 3). */
  readonly responseContent: string | undefined;
  /** Whether there is such a token. */
  readonly existent: boolean;
  /** Whether the token exists and has not expired. */
  readonly usable: boolean;
  /** Whether the token has the scopes asked for. */
  readonly sufficient: boolean;
  /** Whether the client can refresh the token: there is a refresh token that has not expired. */
  readonly refreshable: boolean;
  /** When the token expires. */
  readonly expiresAt: Date | undefined;
  /** The user that the token is about. Absent for the client credentials grant type. */
  readonly subject: string | undefined;
  /** The scopes of the token. */
  readonly scopes: string[];
  /** The same scopes with their attributes. */
  readonly scopeDetails: Scope[];
  /** The properties kept with the token, hidden ones included. */
  readonly properties: Property[];
  /** The authorization details of the token (RFC 9396). */
  readonly authorizationDetails: AuthorizationDetails | undefined;
  /** The resources that the authorization request names (RFC 8707). */
  readonly resources: string[];
  /** The resources that the token is for. They are fewer where the token request names some. */
  readonly accessTokenResources: string[];
  /** The grant type by which the token was issued. */
  readonly grantType: GrantType | undefined;
  /** The ID of the grant behind the token (Grant Management for OAuth 2.0). */
  readonly grantId: string | undefined;
  /** What that grant allows. */
  readonly grant: Grant | undefined;
  /** The names of the claims that the user has agreed to share. */
  readonly consentedClaims: string[];
  /** The authentication context class that the user's authentication satisfied. */
  readonly acr: string | undefined;
  /** When the user was authenticated, in seconds since the Unix epoch. 0 means unknown. */
  readonly authTime: number;
  /** The thumbprint of the client certificate that the token is bound to (RFC 8705). */
  readonly certificateThumbprint: string | undefined;
  /** Whether the token gives access to an external attachment (OpenID Connect for Identity Assurance 1.0). */
  readonly forExternalAttachment: boolean;
  /** The ID of the client that the token was issued to. */
  readonly clientId: Id;
  /** The alias of the client, if it has one. */
  readonly clientIdAlias: string | undefined;
  /** Whether the client called itself by its alias when it asked for the token. */
  readonly clientIdAliasUsed: boolean;
  /** The entity ID of the client (OpenID Federation 1.0), if it has one. */
  readonly clientEntityId: string | undefined;
  /** Whether the client called itself by its entity ID when it asked for the token. */
  readonly clientEntityIdUsed: boolean;
  /** Where the metadata document of the client was fetched, if it has one. */
  readonly metadataDocumentLocation: string | undefined;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** The attributes of the client: keys and values of one's own choosing. */
  readonly clientAttributes: Pair[];
  /** The attributes of the service: keys and values of one's own choosing. */
  readonly serviceAttributes: Pair[];
  /** The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449). */
  readonly dpopNonce: string | undefined;
  /** Whether the answer must be signed (RFC 9421, FAPI 2.0 Message Signing). */
  readonly responseSigningRequired: boolean;
  /** Whether the token is for the issuance of credentials (OpenID for Verifiable Credential Issuance). */
  readonly forCredentialIssuance: boolean;
  /** The credentials that may be issued for the token, as the text of a JSON array. */
  readonly issuableCredentials: string | undefined;
  /** The nonce for a proof of a credential's key (`c_nonce`). */
  readonly cnonce: string | undefined;
  /** When that nonce expires. */
  readonly cnonceExpiresAt: Date | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * An introspection request as it arrived at the introspection endpoint (RFC 7662).
 *
 * The endpoint must have made sure beforehand that the resource server may ask.
 */
export interface StandardIntrospectionRequest {
  /** The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the parameter `token`. */
  parameters: string;
  /** Whether the response shows hidden properties of the token too. Default: false. */
  withHiddenProperties?: boolean | undefined;
  /**
   * The URI of the resource server. A token that is for other resources then counts as not active. Required for
   * a response as a JWT, whose `aud` it becomes.
   */
  rsUri?: string | undefined;
  /**
   * The value of the `Accept` header. With `application/token-introspection+jwt` the response is a JWT (RFC
   * 9701).
   */
  httpAcceptHeader?: string | undefined;
  /** The algorithm that signs the response as a JWT. Default: `RS256`. */
  introspectionSignAlg?: JwsAlgorithm | undefined;
  /** The algorithm that encrypts the content key of the response as a JWT. Default: not encrypted. */
  introspectionEncryptionAlg?: JweAlgorithm | undefined;
  /** The algorithm that encrypts the content of the response as a JWT. Default: `A128CBC_HS256`. */
  introspectionEncryptionEnc?: JweEncryption | undefined;
  /** The key that signs the response as a JWT. Required for symmetric algorithms. */
  sharedKeyForSign?: string | undefined;
  /** The key that encrypts the response as a JWT. Required for symmetric algorithms. */
  sharedKeyForEncryption?: string | undefined;
  /** The resource server's public key, which encrypts the response as a JWT. Required for asymmetric algorithms. */
  publicKeyForEncryption?: string | undefined;
}

/** The introspection response to the resource server. */
export interface StandardIntrospectionResponse {
  /** The code of the result: A145001 when a response was made. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the introspection endpoint answers. */
  readonly action: StandardIntrospectionAction;
  /** What to answer, in the form that the action says. */
  readonly responseContent: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** A revocation request as it arrived at the revocation endpoint. */
export interface RevocationRequest {
  /** The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the parameter `token`. */
  parameters: string;
  /** The client ID from the `Authorization` header, if there was one (HTTP Basic). */
  clientId?: string | undefined;
  /** The client secret from the `Authorization` header, if there was one (HTTP Basic). */
  clientSecret?: string | undefined;
  /** The client certificate of the TLS connection, in PEM (RFC 8705). */
  clientCertificate?: string | undefined;
  /** The certificates that the client presented with its own, in PEM. */
  clientCertificatePath?: ReadonlyArray<string> | undefined;
  /** The value of the `OAuth-Client-Attestation` header (draft-ietf-oauth-attestation-based-client-auth). */
  oauthClientAttestation?: string | undefined;
  /** The value of the `OAuth-Client-Attestation-PoP` header (draft-ietf-oauth-attestation-based-client-auth). */
  oauthClientAttestationPop?: string | undefined;
}

/** The revocation response to the client. */
export interface RevocationResponse {
  /** The code of the result: A113001 when the token is no longer in use, also when it never was. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the revocation endpoint answers. */
  readonly action: RevocationAction;
  /** What to answer the client. Absent when the answer has no body. */
  readonly responseContent: string | undefined;
  /**
   * The challenge for the client's next attestation, to be sent as the `OAuth-Client-Attestation-Challenge`
   * header (draft-ietf-oauth-attestation-based-client-auth).
   */
  readonly attestationChallenge: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** A userinfo request as it arrived at the userinfo endpoint. */
export interface UserinfoRequest {
  /** The access token that came with the request (RFC 6750). */
  token: string;
  /** The client certificate of the TLS connection, in PEM (RFC 8705). */
  clientCertificate?: string | undefined;
  /** The value of the `DPoP` header (RFC 9449). */
  dpop?: string | undefined;
  /** The HTTP method of the request, against which the DPoP proof is checked. */
  htm?: string | undefined;
  /**
   * The URL of the userinfo endpoint, against which the DPoP proof is checked. Default: the one that the service
   * is configured with.
   */
  htu?: string | undefined;
  /**
   * Whether the DPoP proof must have a nonce from the server. Default: false, which leaves it to the setting of
   * the service.
   */
  dpopNonceRequired?: boolean | undefined;
  /** The URL of the request, query included (`@target-uri`). */
  targetUri?: string | undefined;
  /** The URL of the request. The target URI takes precedence. */
  uri?: string | undefined;
  /**
   * The headers of the request that its signature covers, with the signature itself (`Signature`,
   * `Signature-Input`).
   */
  headers?: ReadonlyArray<PairInit> | undefined;
  /** The body of the request. */
  message?: string | undefined;
  /** Whether the request has a body, so that its signature must cover `content-digest`. Default: false. */
  requestBodyContained?: boolean | undefined;
}

/** Whose claims are wanted, and which ones. */
export interface UserinfoResponse {
  /** The code of the result: A091001 when the claims can be given. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** What the userinfo endpoint does next. */
  readonly action: UserinfoAction;
  /** The value for a `WWW-Authenticate` header (RFC 6750 section 3). */
  readonly responseContent: string | undefined;
  /** The access token of the request. */
  readonly token: string | undefined;
  /** The user that the token is about. */
  readonly subject: string | undefined;
  /** The scopes of the token. */
  readonly scopes: string[];
  /** The properties kept with the token, hidden ones included. */
  readonly properties: Property[];
  /** The names of the claims that the client asked for. */
  readonly claims: string[];
  /** The names of the claims that the user has agreed to share. */
  readonly consentedClaims: string[];
  /**
   * The member `userinfo` of the `claims` parameter of the authorization request, as the text of a JSON object
   * (OpenID Connect Core 1.0 section 5.5).
   */
  readonly userInfoClaims: string | undefined;
  /**
   * The member `transformed_claims` of the `claims` parameter of the authorization request, as the text of a
   * JSON object (OpenID Connect Advanced Syntax for Claims).
   */
  readonly transformedClaims: string | undefined;
  /** The names of the claims from which transformed claims are computed. */
  readonly requestedClaimsForTx: string[];
  /**
   * The names of the verified claims from which transformed claims are computed: a list of names for each
   * element of `verified_claims`.
   */
  readonly requestedVerifiedClaimsForTx: unknown[];
  /** The ID of the client that the token was issued to. */
  readonly clientId: Id;
  /** The alias of the client, if it has one. */
  readonly clientIdAlias: string | undefined;
  /** Whether the client called itself by its alias when it asked for the authorization. */
  readonly clientIdAliasUsed: boolean;
  /** The entity ID of the client (OpenID Federation 1.0), if it has one. */
  readonly clientEntityId: string | undefined;
  /** Whether the client called itself by its entity ID when it asked for the authorization. */
  readonly clientEntityIdUsed: boolean;
  /** Where the metadata document of the client was fetched, if it has one. */
  readonly metadataDocumentLocation: string | undefined;
  /** Whether the metadata of the client came from its metadata document. */
  readonly metadataDocumentUsed: boolean;
  /** The attributes of the client: keys and values of one's own choosing. */
  readonly clientAttributes: Pair[];
  /** The attributes of the service: keys and values of one's own choosing. */
  readonly serviceAttributes: Pair[];
  /** The nonce for the client's next DPoP proof, to be sent as the `DPoP-Nonce` header (RFC 9449). */
  readonly dpopNonce: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Hands over the claims about the user. */
export interface UserinfoIssueRequest {
  /** The access token of the userinfo request. */
  token: string;
  /** The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section 5.1). */
  claims?: string | undefined;
  /** The value of the `sub` claim. Default: the user that the token is about. */
  sub?: string | undefined;
  /** The claims from which transformed claims are computed, as the text of a JSON object. */
  claimsForTx?: string | undefined;
  /**
   * The verified claims from which transformed claims are computed: the text of a JSON object for each element
   * of `verified_claims`.
   */
  verifiedClaimsForTx?: ReadonlyArray<string> | undefined;
  /** The value of the `Signature` header of the userinfo request, if the response is to be signed too (RFC 9421). */
  requestSignature?: string | undefined;
  /** The headers of the response that its signature is to cover. */
  headers?: ReadonlyArray<PairInit> | undefined;
}

/** The userinfo response to the client. */
export interface UserinfoIssueResponse {
  /** The code of the result: A096001 when the response was made. */
  readonly resultCode: string | undefined;
  /** The result in words, beginning with its code. */
  readonly resultMessage: string | undefined;
  /** How the userinfo endpoint answers. */
  readonly action: UserinfoIssueAction;
  /** What to answer the client, in the form that the action says. */
  readonly responseContent: string | undefined;
  /** The value for a `Signature` header (RFC 9421). Absent when the response is not to be signed. */
  readonly signature: string | undefined;
  /** The value for a `Signature-Input` header (RFC 9421). */
  readonly signatureInput: string | undefined;
  /** The value for a `Content-Digest` header (RFC 9530). */
  readonly contentDigest: string | undefined;
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done
   * first.
   */
  httpAnswer(): HttpAnswer | undefined;
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Asks for the keys of the service. */
export interface JwksGetRequest {
  /** Whether the private parts of the keys are included. Default: false. A published JWK Set must not have them. */
  includePrivateKeys?: boolean | undefined;
  /** Whether the JSON comes with line breaks and indentation. Default: false. */
  pretty?: boolean | undefined;
}

/** The keys of the service: a JWK Set (RFC 7517). */
export interface JwksGetResponse {
  /** The keys. Empty when the service has none. */
  readonly keys: { readonly [name: string]: unknown }[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/** Asks for the configuration of the authorization server, as its discovery document shows it. */
export interface ServiceConfigurationRequest {
  /** Whether the JSON comes with line breaks and indentation. Default: false. */
  pretty?: boolean | undefined;
  /** Changes to make to the document, as the text of a JSON Patch (RFC 6902). */
  patch?: string | undefined;
}

/**
 * The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2).
 *
 * Everything that the document has beyond the members listed here is in `extra`.
 */
export interface ServiceConfigurationResponse {
  /** The issuer identifier: the URL that stands for the authorization server. */
  readonly issuer: string | undefined;
  /** The URL of the authorization endpoint. */
  readonly authorization_endpoint: string | undefined;
  /** The URL of the token endpoint. */
  readonly token_endpoint: string | undefined;
  /** The URL of the userinfo endpoint. */
  readonly userinfo_endpoint: string | undefined;
  /** The URL of the JWK Set. */
  readonly jwks_uri: string | undefined;
  /** The URL of the revocation endpoint (RFC 7009). */
  readonly revocation_endpoint: string | undefined;
  /** The URL of the introspection endpoint (RFC 7662). */
  readonly introspection_endpoint: string | undefined;
  /** The URL of the pushed authorization request endpoint (RFC 9126). */
  readonly pushed_authorization_request_endpoint: string | undefined;
  /** The URL of the device authorization endpoint (RFC 8628). */
  readonly device_authorization_endpoint: string | undefined;
  /** The URL of the backchannel authentication endpoint (OpenID Connect CIBA). */
  readonly backchannel_authentication_endpoint: string | undefined;
  /** The URL of the client registration endpoint (RFC 7591). */
  readonly registration_endpoint: string | undefined;
  /** The URL at which a client starts a logout (OpenID Connect RP-Initiated Logout 1.0). */
  readonly end_session_endpoint: string | undefined;
  /** The scopes that clients can ask for. */
  readonly scopes_supported: string[];
  /** The response types, such as `code`. */
  readonly response_types_supported: string[];
  /** The response modes, such as `query`. */
  readonly response_modes_supported: string[];
  /** The grant types, such as `authorization_code`. */
  readonly grant_types_supported: string[];
  /** The methods of client authentication at the token endpoint, such as `client_secret_basic`. */
  readonly token_endpoint_auth_methods_supported: string[];
  /** The methods of a code challenge (RFC 7636), such as `S256`. */
  readonly code_challenge_methods_supported: string[];
  /** The algorithms that sign ID tokens, such as `RS256`. */
  readonly id_token_signing_alg_values_supported: string[];
  /** The subject types: `public` and `pairwise`. */
  readonly subject_types_supported: string[];
  /** The names of the claims that can be given. */
  readonly claims_supported: string[];
  /** Members that this version does not know, as they arrived. */
  readonly extra: { readonly [name: string]: unknown };
  /**
   * How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined
   * in a copy of a response.
   */
  readonly http?: HttpInfo | undefined;
}

/**
 * The way in which a client obtains a token (RFC 6749 section 1.3 and extensions).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `AUTHORIZATION_CODE`: An authorization code (RFC 6749 section 4.1).
 * - `IMPLICIT`: A token straight from the authorization endpoint (RFC 6749 section 4.2).
 * - `PASSWORD`: The user's own name and password (RFC 6749 section 4.3).
 * - `CLIENT_CREDENTIALS`: The client's own credentials, without a user (RFC 6749 section 4.4).
 * - `REFRESH_TOKEN`: A refresh token (RFC 6749 section 6).
 * - `CIBA`: Authentication on another device, started by the client (OpenID Connect CIBA).
 * - `DEVICE_CODE`: A code that the user enters on a second device (RFC 8628).
 * - `TOKEN_EXCHANGE`: A token in exchange for another (RFC 8693).
 * - `JWT_BEARER`: A signed assertion (RFC 7523 section 2.1).
 * - `PRE_AUTHORIZED_CODE`: A code from a credential offer (OpenID for Verifiable Credential Issuance).
 */
export type GrantType =
  | 'AUTHORIZATION_CODE'
  | 'IMPLICIT'
  | 'PASSWORD'
  | 'CLIENT_CREDENTIALS'
  | 'REFRESH_TOKEN'
  | 'CIBA'
  | 'DEVICE_CODE'
  | 'TOKEN_EXCHANGE'
  | 'JWT_BEARER'
  | 'PRE_AUTHORIZED_CODE'
  | (string & {});

/**
 * What became of a token create request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: The token was created. An endpoint of one's own answers 200.
 * - `BAD_REQUEST`: The request is at fault: the grant type, the subject, a scope, the properties, or a value
 *   that is in use. An endpoint of one's own answers 400.
 * - `FORBIDDEN`: The client belongs to another service or is locked. An endpoint of one's own answers 403.
 * - `INTERNAL_SERVER_ERROR`: The service could not create the token. An endpoint of one's own answers 500.
 */
export type TokenCreateAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * How an access token is to be presented: the `token_type` of a token response.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `Bearer`: Whoever holds the token may use it (RFC 6750).
 * - `DPoP`: Only with proof of possession of a key (RFC 9449).
 */
export type TokenType =
  | 'Bearer'
  | 'DPoP'
  | (string & {});

/**
 * The state of the access tokens to list.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `ALL`: Valid or expired.
 * - `VALID`: Not expired.
 * - `INVALID`: Expired.
 */
export type TokenStatus =
  | 'ALL'
  | 'VALID'
  | 'INVALID'
  | (string & {});

/**
 * Whether a client can keep a secret (RFC 6749 section 2.1).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `PUBLIC`: It cannot: an application on a user's device or in a browser.
 * - `CONFIDENTIAL`: It can: an application on a server.
 */
export type ClientType =
  | 'PUBLIC'
  | 'CONFIDENTIAL'
  | (string & {});

/**
 * Where a client runs (OpenID Connect Dynamic Client Registration 1.0).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `WEB`: On a server.
 * - `NATIVE`: On the user's device.
 */
export type ApplicationType =
  | 'WEB'
  | 'NATIVE'
  | (string & {});

/**
 * How a client came to be known to the service.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `DYNAMIC_REGISTRATION`: By dynamic registration (RFC 7591).
 * - `AUTOMATIC_REGISTRATION`: By automatic registration (OpenID Federation 1.0).
 * - `EXPLICIT_REGISTRATION`: By explicit registration (OpenID Federation 1.0).
 * - `METADATA_DOCUMENT`: By its metadata document (draft-ietf-oauth-client-id-metadata-document).
 * - `STATIC_REGISTRATION`: By an administrator or developer.
 */
export type ClientSource =
  | 'DYNAMIC_REGISTRATION'
  | 'AUTOMATIC_REGISTRATION'
  | 'EXPLICIT_REGISTRATION'
  | 'METADATA_DOCUMENT'
  | 'STATIC_REGISTRATION'
  | (string & {});

/**
 * What an authorization request asks for: the `response_type` (RFC 6749 section 3.1.1).
 *
 * The values with several parts are those of OAuth 2.0 Multiple Response Type Encoding Practices.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `NONE`: Nothing; only the user's consent is recorded.
 * - `CODE`: An authorization code.
 * - `TOKEN`: An access token.
 * - `ID_TOKEN`: An ID token.
 * - `CODE_TOKEN`: An authorization code and an access token.
 * - `CODE_ID_TOKEN`: An authorization code and an ID token.
 * - `ID_TOKEN_TOKEN`: An ID token and an access token.
 * - `CODE_ID_TOKEN_TOKEN`: An authorization code, an ID token and an access token.
 */
export type ResponseType =
  | 'NONE'
  | 'CODE'
  | 'TOKEN'
  | 'ID_TOKEN'
  | 'CODE_TOKEN'
  | 'CODE_ID_TOKEN'
  | 'ID_TOKEN_TOKEN'
  | 'CODE_ID_TOKEN_TOKEN'
  | (string & {});

/**
 * How an authorization response travels to the client: the `response_mode`.
 *
 * The modes with a JWT are those of JWT Secured Authorization Response Mode (JARM).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `QUERY`: In the query of the redirect URI.
 * - `FRAGMENT`: In the fragment of the redirect URI.
 * - `FORM_POST`: In a form that the browser posts to the redirect URI.
 * - `JWT`: As a JWT, in the default place for the response type.
 * - `QUERY_JWT`: As a JWT in the query of the redirect URI.
 * - `FRAGMENT_JWT`: As a JWT in the fragment of the redirect URI.
 * - `FORM_POST_JWT`: As a JWT in a form that the browser posts to the redirect URI.
 */
export type ResponseMode =
  | 'QUERY'
  | 'FRAGMENT'
  | 'FORM_POST'
  | 'JWT'
  | 'QUERY_JWT'
  | 'FRAGMENT_JWT'
  | 'FORM_POST_JWT'
  | (string & {});

/**
 * An algorithm that signs a JWT (RFC 7518 section 3.1, RFC 8037, RFC 8812).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `NONE`: No signature.
 * - `HS256`: HMAC with SHA-256.
 * - `HS384`: HMAC with SHA-384.
 * - `HS512`: HMAC with SHA-512.
 * - `RS256`: RSASSA-PKCS1-v1_5 with SHA-256.
 * - `RS384`: RSASSA-PKCS1-v1_5 with SHA-384.
 * - `RS512`: RSASSA-PKCS1-v1_5 with SHA-512.
 * - `ES256`: ECDSA on P-256 with SHA-256.
 * - `ES384`: ECDSA on P-384 with SHA-384.
 * - `ES512`: ECDSA on P-521 with SHA-512.
 * - `PS256`: RSASSA-PSS with SHA-256.
 * - `PS384`: RSASSA-PSS with SHA-384.
 * - `PS512`: RSASSA-PSS with SHA-512.
 * - `ES256K`: ECDSA on secp256k1 with SHA-256.
 * - `EdDSA`: EdDSA.
 */
export type JwsAlgorithm =
  | 'NONE'
  | 'HS256'
  | 'HS384'
  | 'HS512'
  | 'RS256'
  | 'RS384'
  | 'RS512'
  | 'ES256'
  | 'ES384'
  | 'ES512'
  | 'PS256'
  | 'PS384'
  | 'PS512'
  | 'ES256K'
  | 'EdDSA'
  | (string & {});

/**
 * An algorithm that encrypts the content key of a JWT (RFC 7518 section 4.1).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `RSA1_5`: RSAES-PKCS1-v1_5. Known to be weak.
 * - `RSA_OAEP`: RSAES OAEP with SHA-1.
 * - `RSA_OAEP_256`: RSAES OAEP with SHA-256.
 * - `A128KW`: AES key wrap, 128 bits.
 * - `A192KW`: AES key wrap, 192 bits.
 * - `A256KW`: AES key wrap, 256 bits.
 * - `DIR`: A shared key, used directly.
 * - `ECDH_ES`: Elliptic curve key agreement, used directly.
 * - `ECDH_ES_A128KW`: Elliptic curve key agreement with AES key wrap, 128 bits.
 * - `ECDH_ES_A192KW`: Elliptic curve key agreement with AES key wrap, 192 bits.
 * - `ECDH_ES_A256KW`: Elliptic curve key agreement with AES key wrap, 256 bits.
 * - `A128GCMKW`: AES GCM key wrap, 128 bits.
 * - `A192GCMKW`: AES GCM key wrap, 192 bits.
 * - `A256GCMKW`: AES GCM key wrap, 256 bits.
 * - `PBES2_HS256_A128KW`: A password, HMAC with SHA-256 and AES key wrap, 128 bits.
 * - `PBES2_HS384_A192KW`: A password, HMAC with SHA-384 and AES key wrap, 192 bits.
 * - `PBES2_HS512_A256KW`: A password, HMAC with SHA-512 and AES key wrap, 256 bits.
 */
export type JweAlgorithm =
  | 'RSA1_5'
  | 'RSA_OAEP'
  | 'RSA_OAEP_256'
  | 'A128KW'
  | 'A192KW'
  | 'A256KW'
  | 'DIR'
  | 'ECDH_ES'
  | 'ECDH_ES_A128KW'
  | 'ECDH_ES_A192KW'
  | 'ECDH_ES_A256KW'
  | 'A128GCMKW'
  | 'A192GCMKW'
  | 'A256GCMKW'
  | 'PBES2_HS256_A128KW'
  | 'PBES2_HS384_A192KW'
  | 'PBES2_HS512_A256KW'
  | (string & {});

/**
 * An algorithm that encrypts the content of a JWT (RFC 7518 section 5.1).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `A128CBC_HS256`: AES CBC, 128 bits, with HMAC SHA-256.
 * - `A192CBC_HS384`: AES CBC, 192 bits, with HMAC SHA-384.
 * - `A256CBC_HS512`: AES CBC, 256 bits, with HMAC SHA-512.
 * - `A128GCM`: AES GCM, 128 bits.
 * - `A192GCM`: AES GCM, 192 bits.
 * - `A256GCM`: AES GCM, 256 bits.
 */
export type JweEncryption =
  | 'A128CBC_HS256'
  | 'A192CBC_HS384'
  | 'A256CBC_HS512'
  | 'A128GCM'
  | 'A192GCM'
  | 'A256GCM'
  | (string & {});

/**
 * How a client proves who it is at the token endpoint.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `NONE`: Not at all: a public client.
 * - `CLIENT_SECRET_BASIC`: The client secret, by HTTP Basic (RFC 6749 section 2.3.1).
 * - `CLIENT_SECRET_POST`: The client secret, in the request body (RFC 6749 section 2.3.1).
 * - `CLIENT_SECRET_JWT`: A JWT signed with the client secret (RFC 7523 section 2.2).
 * - `PRIVATE_KEY_JWT`: A JWT signed with a private key (RFC 7523 section 2.2).
 * - `TLS_CLIENT_AUTH`: A client certificate issued by a trusted authority (RFC 8705 section 2.1).
 * - `SELF_SIGNED_TLS_CLIENT_AUTH`: A client certificate signed by the client itself (RFC 8705 section 2.2).
 * - `ATTEST_JWT_CLIENT_AUTH`: An attestation of the client instance and proof of its key
 *   (draft-ietf-oauth-attestation-based-client-auth).
 * - `SPIFFE_JWT`: A SPIFFE JWT-SVID (draft-ietf-oauth-spiffe-client-auth).
 */
export type ClientAuthenticationMethod =
  | 'NONE'
  | 'CLIENT_SECRET_BASIC'
  | 'CLIENT_SECRET_POST'
  | 'CLIENT_SECRET_JWT'
  | 'PRIVATE_KEY_JWT'
  | 'TLS_CLIENT_AUTH'
  | 'SELF_SIGNED_TLS_CLIENT_AUTH'
  | 'ATTEST_JWT_CLIENT_AUTH'
  | 'SPIFFE_JWT'
  | (string & {});

/**
 * Whether every client sees the same identifier of a user (OpenID Connect Core 1.0 section 8).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `PUBLIC`: All clients see the same.
 * - `PAIRWISE`: Each sector of clients sees its own.
 */
export type SubjectType =
  | 'PUBLIC'
  | 'PAIRWISE'
  | (string & {});

/**
 * How a client learns the outcome of a backchannel authentication (OpenID Connect CIBA section 5).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `PING`: It is notified, then fetches the tokens.
 * - `POLL`: It asks again and again.
 * - `PUSH`: It is sent the tokens.
 */
export type DeliveryMode =
  | 'PING'
  | 'POLL'
  | 'PUSH'
  | (string & {});

/**
 * A FAPI profile.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `FAPI1_BASELINE`: FAPI 1.0 Baseline.
 * - `FAPI1_ADVANCED`: FAPI 1.0 Advanced.
 * - `FAPI2_SECURITY`: FAPI 2.0 Security Profile.
 * - `FAPI2_MESSAGE_SIGNING_AUTH_REQ`: FAPI 2.0 Message Signing: signed authorization requests.
 * - `FAPI2_MESSAGE_SIGNING_AUTH_RES`: FAPI 2.0 Message Signing: signed authorization responses.
 * - `FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES`: FAPI 2.0 Message Signing: signed introspection responses.
 */
export type FapiMode =
  | 'FAPI1_BASELINE'
  | 'FAPI1_ADVANCED'
  | 'FAPI2_SECURITY'
  | 'FAPI2_MESSAGE_SIGNING_AUTH_REQ'
  | 'FAPI2_MESSAGE_SIGNING_AUTH_RES'
  | 'FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES'
  | (string & {});

/**
 * How a client may be registered through a federation (OpenID Federation 1.0).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `AUTOMATIC`: By its first authorization request.
 * - `EXPLICIT`: By a request of its own.
 */
export type ClientRegistrationType =
  | 'AUTOMATIC'
  | 'EXPLICIT'
  | (string & {});

/**
 * What became of a token update request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: The token was changed. An endpoint of one's own answers 200.
 * - `BAD_REQUEST`: The request names no token. An endpoint of one's own answers 400.
 * - `FORBIDDEN`: The token belongs to another service. An endpoint of one's own answers 403.
 * - `NOT_FOUND`: There is no such token. An endpoint of one's own answers 404.
 * - `INTERNAL_SERVER_ERROR`: The service could not change the token. An endpoint of one's own answers 500.
 */
export type TokenUpdateAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * The shape of the `aud` claim of an ID token.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `array`: An array of strings.
 * - `string`: A single string.
 */
export type AudienceType =
  | 'array'
  | 'string'
  | (string & {});

/**
 * What the token endpoint does with a reissued ID token.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: Answer the client 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the
 *   response content as the body.
 * - `INTERNAL_SERVER_ERROR`: Answer the client 500. The response content can be the body.
 * - `CALLER_ERROR`: The call itself is at fault, for instance a token is missing or the two are not a pair. The
 *   client has done nothing wrong: the token response of the refresh is still good for it.
 */
export type IdTokenReissueAction =
  | 'OK'
  | 'INTERNAL_SERVER_ERROR'
  | 'CALLER_ERROR'
  | (string & {});

/**
 * What the authorization endpoint does with an authorization request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `INTERACTION`: Show the user a page to log in and to consent. Then issue or fail the response with the
 *   ticket.
 * - `NO_INTERACTION`: The client asked that no page be shown (`prompt=none`). See from the session whether the
 *   authorization can be given, then issue or fail the response with the ticket.
 * - `LOCATION`: The request is at fault, and the client is told by way of the browser. Answer 302 with the
 *   response content as `Location` and `Cache-Control: no-store`.
 * - `FORM`: The request is at fault, and the client is told by way of a form that the browser posts. Answer 200
 *   with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response content as the
 *   body.
 * - `BAD_REQUEST`: The request is at fault, and the client cannot be told because its redirect URI is not to be
 *   trusted. Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
 *   content as the body, or show the user an error page.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 */
export type AuthorizationAction =
  | 'INTERACTION'
  | 'NO_INTERACTION'
  | 'LOCATION'
  | 'FORM'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * What the user must be asked (OpenID Connect Core 1.0 section 3.1.2.1).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `NONE`: Nothing: no page may be shown.
 * - `LOGIN`: To log in, even with a session.
 * - `CONSENT`: To consent.
 * - `SELECT_ACCOUNT`: To choose an account.
 * - `CREATE`: To create an account (Initiating User Registration via OpenID Connect 1.0).
 */
export type Prompt =
  | 'NONE'
  | 'LOGIN'
  | 'CONSENT'
  | 'SELECT_ACCOUNT'
  | 'CREATE'
  | (string & {});

/**
 * What the login and consent page should look like (OpenID Connect Core 1.0 section 3.1.2.1).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `PAGE`: A full page. The default.
 * - `POPUP`: A popup window.
 * - `TOUCH`: A page for a touch screen.
 * - `WAP`: A page for a feature phone.
 */
export type Display =
  | 'PAGE'
  | 'POPUP'
  | 'TOUCH'
  | 'WAP'
  | (string & {});

/**
 * What is to be done with a grant (Grant Management for OAuth 2.0).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `CREATE`: Make a new grant.
 * - `QUERY`: Look the grant up.
 * - `REPLACE`: Replace what the grant allows.
 * - `REVOKE`: End the grant.
 * - `MERGE`: Add to what the grant allows.
 */
export type GrantManagementAction =
  | 'CREATE'
  | 'QUERY'
  | 'REPLACE'
  | 'REVOKE'
  | 'MERGE'
  | (string & {});

/**
 * How the authorization endpoint answers when the user has given the authorization.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `LOCATION`: Answer 302 with the response content as `Location` and `Cache-Control: no-store`.
 * - `FORM`: Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response
 *   content as the body: a form that the browser posts to the client.
 * - `BAD_REQUEST`: The ticket can no longer be used. Answer 400 with `Content-Type: application/json`,
 *   `Cache-Control: no-store` and the response content as the body.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault, for instance the ticket or the subject, or the service
 *   failed. Answer 500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content
 *   as the body.
 */
export type AuthorizationIssueAction =
  | 'LOCATION'
  | 'FORM'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * Why an authorization was not given.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `UNKNOWN`: For no reason listed here. The client sees `server_error`.
 * - `NOT_LOGGED_IN`: No page may be shown, and the user is not logged in. The client sees `login_required`.
 * - `MAX_AGE_NOT_SUPPORTED`: The client set a maximum age, and the age of the authentication is not known. The
 *   client sees `login_required`.
 * - `EXCEEDS_MAX_AGE`: The authentication is older than the client's maximum age. The client sees
 *   `login_required`.
 * - `DIFFERENT_SUBJECT`: The user is not the one that the client expects. The client sees `login_required`.
 * - `ACR_NOT_SATISFIED`: The authentication satisfies none of the classes that it must. The client sees
 *   `unmet_authentication_requirements`, from older services `login_required`.
 * - `DENIED`: The user said no. The client sees `access_denied`.
 * - `SERVER_ERROR`: The authorization server failed. The client sees `server_error`.
 * - `NOT_AUTHENTICATED`: The user could not be authenticated. The client sees `login_required`.
 * - `ACCOUNT_SELECTION_REQUIRED`: No page may be shown, and the user has to choose an account. The client sees
 *   `account_selection_required`.
 * - `CONSENT_REQUIRED`: No page may be shown, and the user has to consent. The client sees `consent_required`.
 * - `INTERACTION_REQUIRED`: No page may be shown, and the user has to be asked something else. The client sees
 *   `interaction_required`.
 * - `INVALID_TARGET`: A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`.
 * - `INVALID_SCOPE`: A scope is not acceptable. The client sees `invalid_scope`. Newer services only.
 * - `UNAUTHORIZED_CLIENT`: The client may not make this request. The client sees `unauthorized_client`. Newer
 *   services only.
 * - `TEMPORARILY_UNAVAILABLE`: The authorization server cannot serve the request now. The client sees
 *   `temporarily_unavailable`. Newer services only.
 */
export type AuthorizationFailReason =
  | 'UNKNOWN'
  | 'NOT_LOGGED_IN'
  | 'MAX_AGE_NOT_SUPPORTED'
  | 'EXCEEDS_MAX_AGE'
  | 'DIFFERENT_SUBJECT'
  | 'ACR_NOT_SATISFIED'
  | 'DENIED'
  | 'SERVER_ERROR'
  | 'NOT_AUTHENTICATED'
  | 'ACCOUNT_SELECTION_REQUIRED'
  | 'CONSENT_REQUIRED'
  | 'INTERACTION_REQUIRED'
  | 'INVALID_TARGET'
  | 'INVALID_SCOPE'
  | 'UNAUTHORIZED_CLIENT'
  | 'TEMPORARILY_UNAVAILABLE'
  | (string & {});

/**
 * How the authorization endpoint answers when the authorization was not given.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `LOCATION`: Answer 302 with the response content as `Location` and `Cache-Control: no-store`.
 * - `FORM`: Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the response
 *   content as the body: a form that the browser posts to the client.
 * - `BAD_REQUEST`: The ticket can no longer be used. Answer 400 with `Content-Type: application/json`,
 *   `Cache-Control: no-store` and the response content as the body.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault, for instance the ticket, or the service failed. Answer
 *   500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body.
 */
export type AuthorizationFailAction =
  | 'LOCATION'
  | 'FORM'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * What the token endpoint does with a token request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: Tokens were issued. Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and
 *   the response content as the body.
 * - `BAD_REQUEST`: The request is at fault. Answer 400 with `Content-Type: application/json`, `Cache-Control:
 *   no-store` and the response content as the body.
 * - `INVALID_CLIENT`: The client is not known or did not prove who it is. If it used the `Authorization` header,
 *   answer 401 with a `WWW-Authenticate` header for the same scheme, else 400 or 401; in each case with
 *   `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body (RFC 6749
 *   section 5.2).
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 * - `PASSWORD`: The request presents a user's name and password. Check them, then issue or fail the response
 *   with the ticket.
 * - `TOKEN_EXCHANGE`: The request is a valid token exchange (RFC 8693). Decide on the tokens presented. If the
 *   answer is yes, create an access token for the client and answer 200 with a token response made from it; else
 *   answer 400 with an error (RFC 6749 section 5.2). There is no ticket.
 * - `JWT_BEARER`: The request presents a JWT assertion in the right form (RFC 7523). Verify its signature and
 *   decide on it. If the answer is yes, create an access token for the client and answer 200 with a token
 *   response made from it; else answer 400 with an error. There is no ticket.
 * - `NATIVE_SSO`: The request belongs to native single sign-on. The API's native SSO operation makes the token
 *   response.
 * - `ID_TOKEN_REISSUABLE`: A refresh was carried out, and the ID token can be reissued. Reissue it and answer as
 *   that operation says; or leave it and answer 200 with `Content-Type: application/json`, `Cache-Control:
 *   no-store` and the response content as the body, which has no ID token.
 */
export type TokenAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'INVALID_CLIENT'
  | 'INTERNAL_SERVER_ERROR'
  | 'PASSWORD'
  | 'TOKEN_EXCHANGE'
  | 'JWT_BEARER'
  | 'NATIVE_SSO'
  | 'ID_TOKEN_REISSUABLE'
  | (string & {});

/**
 * What kind of token takes part in a token exchange (RFC 8693 section 3).
 *
 * A value that the service adds later arrives as it is.
 *
 * - `JWT`: A JWT.
 * - `ACCESS_TOKEN`: An access token.
 * - `REFRESH_TOKEN`: A refresh token.
 * - `ID_TOKEN`: An ID token.
 * - `SAML1`: A SAML 1.1 assertion.
 * - `SAML2`: A SAML 2.0 assertion.
 * - `DEVICE_SECRET`: A device secret (OpenID Connect Native SSO).
 */
export type TokenTypeIdentifier =
  | 'JWT'
  | 'ACCESS_TOKEN'
  | 'REFRESH_TOKEN'
  | 'ID_TOKEN'
  | 'SAML1'
  | 'SAML2'
  | 'DEVICE_SECRET'
  | (string & {});

/**
 * How the token endpoint answers when the user's name and password are right.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content
 *   as the body.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault, for instance the ticket or the subject, or the service
 *   failed. Answer 500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content
 *   as the body.
 */
export type TokenIssueAction =
  | 'OK'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * Why no token is to be issued.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `UNKNOWN`: For no reason listed here. The client sees `server_error`.
 * - `INVALID_RESOURCE_OWNER_CREDENTIALS`: The user's name or password is wrong. The client sees
 *   `invalid_request`.
 * - `INVALID_TARGET`: A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`.
 * - `INVALID_CLIENT`: The client is not acceptable. The client sees `invalid_client`. Newer services only.
 * - `UNAUTHORIZED_CLIENT`: The client may not make this request. The client sees `unauthorized_client`. Newer
 *   services only.
 * - `INVALID_SCOPE`: A scope is not acceptable. The client sees `invalid_scope`. Newer services only.
 */
export type TokenFailReason =
  | 'UNKNOWN'
  | 'INVALID_RESOURCE_OWNER_CREDENTIALS'
  | 'INVALID_TARGET'
  | 'INVALID_CLIENT'
  | 'UNAUTHORIZED_CLIENT'
  | 'INVALID_SCOPE'
  | (string & {});

/**
 * How the token endpoint answers when no token is to be issued.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `BAD_REQUEST`: Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
 *   content as the body.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault, for instance the ticket, or the service failed. Answer
 *   500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body.
 */
export type TokenFailAction =
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * What a resource server does with a resource request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: The token allows the request. Serve it.
 * - `BAD_REQUEST`: The resource request has no token. Answer 400 with the response content as
 *   `WWW-Authenticate`.
 * - `UNAUTHORIZED`: The token does not exist, has expired, or is not used by the client that it is bound to; or
 *   the user's authentication is too old or not of the right class. Answer 401 with the response content as
 *   `WWW-Authenticate`.
 * - `FORBIDDEN`: The token lacks a scope, or is about another user. Answer 403 with the response content as
 *   `WWW-Authenticate`.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500; the response content
 *   may serve as `WWW-Authenticate`.
 */
export type IntrospectionAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * How the introspection endpoint answers.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content
 *   as the body.
 * - `JWT`: Answer 200 with `Content-Type: application/token-introspection+jwt`, `Cache-Control: no-store` and
 *   the response content as the body (RFC 9701).
 * - `BAD_REQUEST`: The request is at fault, for instance it has no token. Answer 400 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 */
export type StandardIntrospectionAction =
  | 'OK'
  | 'JWT'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * How the revocation endpoint answers.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: The token, and the one paired with it, has been revoked, or there was none. Answer 200 with
 *   `Cache-Control: no-store`. If the request has the parameter `callback`, the response content is the body,
 *   with `Content-Type: application/javascript`; else there is no body.
 * - `BAD_REQUEST`: The request is at fault, or the token is another client's. Answer 400 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 * - `INVALID_CLIENT`: The client is not known or did not prove who it is. If it used the `Authorization` header,
 *   answer 401 with a `WWW-Authenticate` header for the same scheme, else 400 or 401; in each case with
 *   `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the body (RFC 6749
 *   section 5.2).
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500 with `Content-Type:
 *   application/json`, `Cache-Control: no-store` and the response content as the body.
 */
export type RevocationAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'INVALID_CLIENT'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * What the userinfo endpoint does with a userinfo request.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `OK`: The token allows it. Collect the claims about the user, then issue the response.
 * - `BAD_REQUEST`: The request has no token. Answer 400 with the response content as `WWW-Authenticate`.
 * - `UNAUTHORIZED`: The token does not exist, has expired, or is not used by the client that it is bound to.
 *   Answer 401 with the response content as `WWW-Authenticate`.
 * - `FORBIDDEN`: The token lacks the scope `openid`, is about no user, or comes from the password grant type.
 *   Answer 403 with the response content as `WWW-Authenticate`.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault or the service failed. Answer 500 with the response
 *   content as `WWW-Authenticate`.
 */
export type UserinfoAction =
  | 'OK'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * How the userinfo endpoint answers.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `JSON`: Answer 200 with `Content-Type: application/json`, `Cache-Control: no-store` and the response content
 *   as the body.
 * - `JWT`: Answer 200 with `Content-Type: application/jwt`, `Cache-Control: no-store` and the response content
 *   as the body.
 * - `BAD_REQUEST`: The call has no token. Answer 400 with the response content as `WWW-Authenticate`.
 * - `UNAUTHORIZED`: The token does not exist or has expired. Answer 401 with the response content as
 *   `WWW-Authenticate`.
 * - `FORBIDDEN`: The token lacks the scope `openid` or is about no user. Answer 403 with the response content as
 *   `WWW-Authenticate`.
 * - `INTERNAL_SERVER_ERROR`: The call itself is at fault, for instance the claims are no JSON object, or the
 *   service failed. Answer 500 with the response content as `WWW-Authenticate`.
 */
export type UserinfoIssueAction =
  | 'JSON'
  | 'JWT'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/**
 * The region of the hosted service.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `us`: United States, the default.
 * - `jp`: Japan.
 * - `eu`: Europe.
 * - `br`: Brazil.
 */
export type Region =
  | 'us'
  | 'jp'
  | 'eu'
  | 'br'
  | (string & {});

/**
 * Which of the documented forms a request takes where an operation has several.
 *
 * A value that the service adds later arrives as it is.
 *
 * - `json`: A JSON body, the default: it keeps subjects and tokens out of URLs and access logs.
 * - `form`: A form-encoded body.
 * - `query`: Parameters in the query.
 * - `path`: The subject as the last segment of the path.
 */
export type RequestStyle =
  | 'json'
  | 'form'
  | 'query'
  | 'path'
  | (string & {});

/**
 * A 64-bit identifier, exact: a number up to 2^53 - 1, a bigint beyond. A request takes either, or the number as text.
 * JSON.stringify writes an identifier that came as a bigint as text.
 */
export type Id = number | bigint;

/**
 * The HTTP answer that a response stands for, ready to be relayed.
 *
 * An endpoint is a few lines in any framework: hand the raw request to the API, and send this answer. Node's own response and
 * Express's take it as `response.writeHead(answer.status, answer.headers).end(answer.body)`, fetch-style frameworks as
 * `new Response(answer.body, answer)`. Printing it shows neither the body nor the values of the headers.
 */
export interface HttpAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The headers, in the spelling of their standards. */
  readonly headers: Record<string, string>;
  /** The body; empty where there is none. */
  readonly body: string;
}

/** How a call went over HTTP: `http` of its response or its error. */
export interface HttpInfo {
  /** The HTTP status of the last attempt; undefined where it was not answered. */
  readonly statusCode: number | undefined;
  /**
   * The headers of the last answer, names in lower case. `set-cookie` and `location` are withheld: they may hold credentials.
   */
  readonly headers: { readonly [name: string]: string | undefined };
  /**
   * By what the service names the request in its own logs: the first there is of the headers `x-request-id`,
   * `x-correlation-id`, `x-amzn-requestid`, `x-amzn-trace-id` and `cf-ray`.
   */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** How many seconds the call took, waits between attempts included. */
  readonly duration: number;
}

/**
 * What is published on the channel `authlete-sdk:call` of `node:diagnostics_channel` when a call has ended, well or not, after
 * at least one attempt. Nothing in it is a secret.
 */
export interface CallMessage {
  /** The operation, such as `tokenManagement.create`. */
  readonly operation: string;
  /** How the call went over HTTP. */
  readonly http: HttpInfo;
  /** The API's result code, where it gave one. */
  readonly resultCode: string | undefined;
  /** Why the call failed, in one line; undefined if it did not. */
  readonly error: string | undefined;
}

/**
 * What is published on the channel `authlete-sdk:retry` of `node:diagnostics_channel` when an attempt has failed and another
 * one follows. Nothing in it is a secret.
 */
export interface RetryMessage {
  /** The operation, such as `tokenManagement.list`. */
  readonly operation: string;
  /** Which attempt failed, counted from 1. */
  readonly attempt: number;
  /** The HTTP status, if the attempt was answered. */
  readonly statusCode: number | undefined;
  /** The API's result code, where it gave one. */
  readonly resultCode: string | undefined;
  /** How many seconds the call waits before the next attempt. */
  readonly delay: number;
  /** Why the attempt failed, in one line. */
  readonly error: string;
}

/**
 * How to make one call. A member of another name is a {@link ConfigurationError}; the options of a client are for
 * {@link AuthleteClient.withOptions}.
 */
export interface CallOptions {
  /**
   * Aborts the call: the request is dropped and its connection closed, and the promise rejects with the reason of the signal,
   * as it does for `fetch`: an `AbortError` unless `abort` was given another reason.
   */
  signal?: AbortSignal | undefined;
  /** The `traceparent` header of W3C Trace Context to send along, so that a trace shows the API's part in it. */
  traceparent?: string | undefined;
  /** The limit of one attempt in seconds, in place of the client's `timeout`. */
  timeout?: number | undefined;
}

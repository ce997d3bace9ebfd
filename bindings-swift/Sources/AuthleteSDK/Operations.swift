// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings

extension AuthleteClient {
    /// Access tokens: create, find, change, revoke and delete them.
    public var tokenManagement: TokenManagement { TokenManagement(native: native.tokenManagement()) }

    /// The clients that a user has authorized: find them, narrow what they may do, revoke the
    /// authorization.
    public var clientManagement: ClientManagement { ClientManagement(native: native.clientManagement()) }

    /// The authorization endpoint: ask the user, then answer the client.
    public var authorization: Authorization { Authorization(native: native.authorization()) }

    /// The token endpoint: codes, passwords, refresh tokens and other grants become tokens.
    public var tokens: Tokens { Tokens(native: native.tokens()) }

    /// What an access token is good for, for resource servers.
    public var introspection: Introspection { Introspection(native: native.introspection()) }

    /// The revocation endpoint: clients revoke tokens that they hold.
    public var revocation: Revocation { Revocation(native: native.revocation()) }

    /// The userinfo endpoint: clients fetch claims about a user.
    public var userinfo: Userinfo { Userinfo(native: native.userinfo()) }

    /// What an authorization server publishes about itself.
    public var services: Services { Services(native: native.services()) }
}

/// Access tokens: create, find, change, revoke and delete them.
public struct TokenManagement: Sendable {
    let native: AuthleteBindings.TokenManagement

    /// Creates an access token without an OAuth flow, with a refresh token where the grant type has one.
    /// The values in the response are the only copy: the service keeps hashes.
    ///
    /// - Parameter request: Asks for an access token that needs no OAuth flow.
    /// - Returns: The access token that was created.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func create(_ request: TokenCreateRequest) async throws -> TokenCreateResponse {
        try await call { try await native.create(request: request, cancellation: $0) }
    }

    /// Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page
    /// has at most 20; `listAll` reads every page.
    ///
    /// - Parameter request: Asks for a page of the access tokens of the service, of a client, of a user, or
    ///   of both.
    /// - Returns: A page of access tokens.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func list(_ request: TokenListRequest) async throws -> TokenListResponse {
        try await call { try await native.list(request: request, cancellation: $0) }
    }

    /// Reads every page of ``list(_:)``, each when the loop gets to it. Skips none and repeats none, also
    /// when records go away meanwhile.
    ///
    /// - Parameter request: What to list; `start` and `end` must not be set.
    public func listAll(_ request: TokenListRequest) -> PagedSequence<AccessToken> {
        PagedSequence { [native] in
            let pages = native.listAll(request: request)
            return { try await pages.nextPage(cancellation: $0) }
        }
    }

    /// Reads every page of ``list(_:)``, each when the loop gets to it. Skips none and repeats none, also
    /// when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - clientIdentifier: Only tokens of this client, given by its ID or its alias. Default: of every
    ///     client.
    ///   - subject: Only tokens about this user. Default: about everyone.
    ///   - tokenStatus: Only tokens in this state. Default: all.
    public func listAll(
        clientIdentifier: String? = nil,
        subject: String? = nil,
        tokenStatus: TokenStatus? = nil
    ) -> PagedSequence<AccessToken> {
        listAll(TokenListRequest(clientIdentifier: clientIdentifier, subject: subject, tokenStatus: tokenStatus))
    }

    /// Changes an access token: its scopes, properties, expiry, binding or value.
    ///
    /// - Parameter request: Changes an access token that has been issued.
    /// - Returns: The access token after the change.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func update(_ request: TokenUpdateRequest) async throws -> TokenUpdateResponse {
        try await call { try await native.update(request: request, cancellation: $0) }
    }

    /// Deletes an access token and the refresh token issued with it.
    ///
    /// - Parameter request: Deletes an access token, and its refresh token with it.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func delete(_ request: TokenDeleteRequest) async throws {
        try await call { try await native.delete(request: request, cancellation: $0) }
    }

    /// Revokes the tokens that the first given identifier names: one access token, one refresh token, or
    /// all of a client, of a user, or of a client for a user.
    ///
    /// - Parameter request: Revokes tokens: one pair, or all of a client, of a user, or of a client for a
    ///   user.
    /// - Returns: How many tokens were revoked.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func revoke(_ request: TokenRevokeRequest) async throws -> TokenRevokeResponse {
        try await call { try await native.revoke(request: request, cancellation: $0) }
    }

    /// Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered
    /// with the action `ID_TOKEN_REISSUABLE`.
    ///
    /// - Parameter request: Asks for a token response with a new ID token, after a refresh.
    /// - Returns: A token response with the new ID token.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func reissueIdToken(_ request: IdTokenReissueRequest) async throws -> IdTokenReissueResponse {
        try await call { try await native.reissueIdToken(request: request, cancellation: $0) }
    }
}

/// The clients that a user has authorized: find them, narrow what they may do, revoke the authorization.
public struct ClientManagement: Sendable {
    let native: AuthleteBindings.ClientManagement

    /// Lists the clients that a user has authorized: those that hold a token of the user.
    /// `listAllAuthorizations` reads every page.
    ///
    /// - Parameter request: Asks for a page of the clients that a user has authorized.
    /// - Returns: A page of the clients that a user has authorized.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func listAuthorizations(
        _ request: ClientAuthorizationListRequest
    ) async throws -> ClientAuthorizationListResponse {
        try await call { try await native.listAuthorizations(request: request, cancellation: $0) }
    }

    /// Reads every page of ``listAuthorizations(_:)``, each when the loop gets to it. Skips none and
    /// repeats none, also when records go away meanwhile.
    ///
    /// - Parameter request: What to list; `start` and `end` must not be set.
    public func listAllAuthorizations(_ request: ClientAuthorizationListRequest) -> PagedSequence<Client> {
        PagedSequence { [native] in
            let pages = native.listAllAuthorizations(request: request)
            return { try await pages.nextPage(cancellation: $0) }
        }
    }

    /// Reads every page of ``listAuthorizations(_:)``, each when the loop gets to it. Skips none and
    /// repeats none, also when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - subject: The user.
    ///   - developer: Only clients of this developer. Default: of every developer.
    public func listAllAuthorizations(
        subject: String,
        developer: String? = nil
    ) -> PagedSequence<Client> {
        listAllAuthorizations(ClientAuthorizationListRequest(subject: subject, developer: developer))
    }

    /// Replaces the scopes of all access tokens that a client holds of a user.
    ///
    /// - Parameter request: Changes the scopes of all tokens that a client holds about a user.
    /// - Returns: The result of changing what a client may do for a user.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func updateAuthorizations(
        _ request: ClientAuthorizationUpdateRequest
    ) async throws -> ClientAuthorizationUpdateResponse {
        try await call { try await native.updateAuthorizations(request: request, cancellation: $0) }
    }

    /// Revokes a user's authorization of a client: deletes all access tokens that the client holds of the
    /// user.
    ///
    /// - Parameter request: Takes back a user's authorization of a client: deletes all tokens that it holds
    ///   about the user.
    /// - Returns: The result of taking back the authorization of a client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func deleteAuthorizations(
        _ request: ClientAuthorizationDeleteRequest
    ) async throws -> ClientAuthorizationDeleteResponse {
        try await call { try await native.deleteAuthorizations(request: request, cancellation: $0) }
    }

    /// Tells which scopes a user has granted to a client so far.
    ///
    /// - Parameter request: Asks which scopes a user has granted to a client so far.
    /// - Returns: The scopes that a user has granted to a client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func getGrantedScopes(_ request: GrantedScopesGetRequest) async throws -> GrantedScopesGetResponse {
        try await call { try await native.getGrantedScopes(request: request, cancellation: $0) }
    }

    /// Forgets which scopes a user has granted to a client. Tokens stay as they are.
    ///
    /// - Parameter request: Deletes the record of the scopes that a user has granted to a client.
    /// - Returns: The result of deleting granted scopes.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func deleteGrantedScopes(_ request: GrantedScopesDeleteRequest) async throws -> GrantedScopesDeleteResponse {
        try await call { try await native.deleteGrantedScopes(request: request, cancellation: $0) }
    }
}

/// The authorization endpoint: ask the user, then answer the client.
public struct Authorization: Sendable {
    let native: AuthleteBindings.Authorization

    /// Checks an authorization request. The action says whether to answer at once or to ask the user first;
    /// the ticket in the response then stands for the request.
    ///
    /// - Parameter request: An authorization request as it arrived at the authorization endpoint.
    /// - Returns: What the authorization endpoint needs to know to decide on an authorization request.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(_ request: AuthorizationRequest) async throws -> AuthorizationResponse {
        try await call { try await native.processRequest(request: request, cancellation: $0) }
    }

    /// Builds the response to an authorization request that the user has granted.
    ///
    /// - Parameter request: Says that the user has given the authorization.
    /// - Returns: The authorization response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(_ request: AuthorizationIssueRequest) async throws -> AuthorizationIssueResponse {
        try await call { try await native.issueResponse(request: request, cancellation: $0) }
    }

    /// Builds the error response to an authorization request that was not granted.
    ///
    /// - Parameter request: Says that the authorization was not given.
    /// - Returns: The error response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func failRequest(_ request: AuthorizationFailRequest) async throws -> AuthorizationFailResponse {
        try await call { try await native.failRequest(request: request, cancellation: $0) }
    }
}

/// The token endpoint: codes, passwords, refresh tokens and other grants become tokens.
public struct Tokens: Sendable {
    let native: AuthleteBindings.Tokens

    /// Handles a token request: authenticates the client and issues tokens, or says what has to be done
    /// first.
    ///
    /// - Parameter request: A token request as it arrived at the token endpoint.
    /// - Returns: What the token endpoint answers, or needs to know to decide.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(_ request: TokenRequest) async throws -> TokenResponse {
        try await call { try await native.processRequest(request: request, cancellation: $0) }
    }

    /// Issues the tokens of a password grant, once the user's name and password have been found right.
    ///
    /// - Parameter request: Says that the user's name and password are right.
    /// - Returns: The token response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(_ request: TokenIssueRequest) async throws -> TokenIssueResponse {
        try await call { try await native.issueResponse(request: request, cancellation: $0) }
    }

    /// Builds the error response for a password grant that was refused.
    ///
    /// - Parameter request: Says that no token is to be issued.
    /// - Returns: The error response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func failRequest(_ request: TokenFailRequest) async throws -> TokenFailResponse {
        try await call { try await native.failRequest(request: request, cancellation: $0) }
    }
}

/// What an access token is good for, for resource servers.
public struct Introspection: Sendable {
    let native: AuthleteBindings.Introspection

    /// Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at
    /// hand. The action says what a protected resource endpoint answers.
    ///
    /// - Parameter request: Asks whether an access token allows a resource request.
    /// - Returns: What an access token stands for, and whether it allows the resource request.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(_ request: IntrospectionRequest) async throws -> IntrospectionResponse {
        try await call { try await native.processRequest(request: request, cancellation: $0) }
    }

    /// Handles an introspection request in the form of RFC 7662.
    ///
    /// - Parameter request: An introspection request as it arrived at the introspection endpoint (RFC
    ///   7662).
    /// - Returns: The introspection response to the resource server.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func standardProcess(_ request: StandardIntrospectionRequest) async throws -> StandardIntrospectionResponse {
        try await call { try await native.standardProcess(request: request, cancellation: $0) }
    }
}

/// The revocation endpoint: clients revoke tokens that they hold.
public struct Revocation: Sendable {
    let native: AuthleteBindings.Revocation

    /// Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.
    ///
    /// - Parameter request: A revocation request as it arrived at the revocation endpoint.
    /// - Returns: The revocation response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(_ request: RevocationRequest) async throws -> RevocationResponse {
        try await call { try await native.processRequest(request: request, cancellation: $0) }
    }
}

/// The userinfo endpoint: clients fetch claims about a user.
public struct Userinfo: Sendable {
    let native: AuthleteBindings.Userinfo

    /// Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.
    ///
    /// - Parameter request: A userinfo request as it arrived at the userinfo endpoint.
    /// - Returns: Whose claims are wanted, and which ones.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(_ request: UserinfoRequest) async throws -> UserinfoResponse {
        try await call { try await native.processRequest(request: request, cancellation: $0) }
    }

    /// Builds the userinfo response from the claims collected, as JSON or as a JWT.
    ///
    /// - Parameter request: Hands over the claims about the user.
    /// - Returns: The userinfo response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(_ request: UserinfoIssueRequest) async throws -> UserinfoIssueResponse {
        try await call { try await native.issueResponse(request: request, cancellation: $0) }
    }
}

/// What an authorization server publishes about itself.
public struct Services: Sendable {
    let native: AuthleteBindings.Services

    /// Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for
    /// them.
    ///
    /// - Parameter request: Asks for the keys of the service.
    /// - Returns: The keys of the service: a JWK Set (RFC 7517).
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func jwks(_ request: JwksGetRequest) async throws -> JwksGetResponse {
        try await call { try await native.jwks(request: request, cancellation: $0) }
    }

    /// Gets the configuration of the authorization server, as its discovery document shows it (OpenID
    /// Connect Discovery 1.0, RFC 8414).
    ///
    /// - Parameter request: Asks for the configuration of the authorization server, as its discovery
    ///   document shows it.
    /// - Returns: The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3,
    ///   RFC 8414 section 2).
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func configuration(_ request: ServiceConfigurationRequest) async throws -> ServiceConfigurationResponse {
        try await call { try await native.configuration(request: request, cancellation: $0) }
    }
}

// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings

extension AuthleteClient {
    /// Access tokens: create, find, change, revoke and delete them.
    public var tokenManagement: TokenManagement {
        TokenManagement(client: self, native: native.tokenManagement())
    }

    /// The clients that a user has authorized: find them, narrow what they may do, revoke the
    /// authorization.
    public var clientManagement: ClientManagement {
        ClientManagement(client: self, native: native.clientManagement())
    }

    /// The authorization endpoint: ask the user, then answer the client.
    public var authorization: Authorization {
        Authorization(client: self, native: native.authorization())
    }

    /// The token endpoint: codes, passwords, refresh tokens and other grants become tokens.
    public var tokens: Tokens {
        Tokens(client: self, native: native.tokens())
    }

    /// What an access token is good for, for resource servers.
    public var introspection: Introspection {
        Introspection(client: self, native: native.introspection())
    }

    /// The revocation endpoint: clients revoke tokens that they hold.
    public var revocation: Revocation {
        Revocation(client: self, native: native.revocation())
    }

    /// The userinfo endpoint: clients fetch claims about a user.
    public var userinfo: Userinfo {
        Userinfo(client: self, native: native.userinfo())
    }

    /// What an authorization server publishes about itself.
    public var services: Services {
        Services(client: self, native: native.services())
    }
}

/// Access tokens: create, find, change, revoke and delete them.
public struct TokenManagement: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.TokenManagement

    /// Creates an access token without an OAuth flow, with a refresh token where the grant type has one.
    /// The values in the response are the only copy: the service keeps hashes.
    ///
    /// - Parameters:
    ///   - request: Asks for an access token that needs no OAuth flow.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The access token that was created.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func create(
        _ request: TokenCreateRequest, timeout: Duration? = nil
    ) async throws -> TokenCreateResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.create(request: request, cancellation: $0) }
    }

    /// Lists the access tokens of the service, of a client, of a user, or of a client for a user. A page
    /// has at most 20; `listAll` reads every page.
    ///
    /// - Parameters:
    ///   - request: Asks for a page of the access tokens of the service, of a client, of a user, or of
    ///     both. Default: one with nothing set.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: A page of access tokens.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func list(
        _ request: TokenListRequest = .init(), timeout: Duration? = nil
    ) async throws -> TokenListResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.list(request: request, cancellation: $0) }
    }

    /// Reads every page of ``list(_:timeout:)``, each when the loop gets to it. Skips none and repeats
    /// none, also when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - request: What to list; `start` and `end` must not be set.
    ///   - timeout: The limit of one attempt at a page, in place of the client's. Default: the client's.
    public func listAll(
        _ request: TokenListRequest, timeout: Duration? = nil
    ) -> PagedSequence<AccessToken> {
        PagedSequence {
            let pages = Result { try limited(to: timeout).listAll(request: request) }
            return { try await pages.get().nextPage(cancellation: $0) }
        }
    }

    /// Reads every page of ``list(_:timeout:)``, each when the loop gets to it. Skips none and repeats
    /// none, also when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - clientIdentifier: Only tokens of this client, given by its ID or its alias. Default: of every
    ///     client.
    ///   - subject: Only tokens about this user. Default: about everyone.
    ///   - tokenStatus: Only tokens in this state. Default: all.
    ///   - timeout: The limit of one attempt at a page, in place of the client's. Default: the client's.
    public func listAll(
        clientIdentifier: String? = nil,
        subject: String? = nil,
        tokenStatus: TokenStatus? = nil,
        timeout: Duration? = nil
    ) -> PagedSequence<AccessToken> {
        let request = TokenListRequest(clientIdentifier: clientIdentifier, subject: subject, tokenStatus: tokenStatus)
        return listAll(request, timeout: timeout)
    }

    /// Changes an access token: its scopes, properties, expiry, binding or value.
    ///
    /// - Parameters:
    ///   - request: Changes an access token that has been issued. Default: one with nothing set.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The access token after the change.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func update(
        _ request: TokenUpdateRequest = .init(), timeout: Duration? = nil
    ) async throws -> TokenUpdateResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.update(request: request, cancellation: $0) }
    }

    /// Deletes an access token and the refresh token issued with it.
    ///
    /// - Parameters:
    ///   - request: Deletes an access token, and its refresh token with it.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func delete(
        _ request: TokenDeleteRequest, timeout: Duration? = nil
    ) async throws {
        let group = try limited(to: timeout)
        return try await call { try await group.delete(request: request, cancellation: $0) }
    }

    /// Revokes the tokens that the first given identifier names: one access token, one refresh token, or
    /// all of a client, of a user, or of a client for a user.
    ///
    /// - Parameters:
    ///   - request: Revokes tokens: one pair, or all of a client, of a user, or of a client for a user.
    ///     Default: one with nothing set.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: How many tokens were revoked.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func revoke(
        _ request: TokenRevokeRequest = .init(), timeout: Duration? = nil
    ) async throws -> TokenRevokeResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.revoke(request: request, cancellation: $0) }
    }

    /// Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered
    /// with the action `ID_TOKEN_REISSUABLE`.
    ///
    /// - Parameters:
    ///   - request: Asks for a token response with a new ID token, after a refresh.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: A token response with the new ID token.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func reissueIdToken(
        _ request: IdTokenReissueRequest, timeout: Duration? = nil
    ) async throws -> IdTokenReissueResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.reissueIdToken(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.TokenManagement {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.tokenManagement()
    }
}

/// The clients that a user has authorized: find them, narrow what they may do, revoke the authorization.
public struct ClientManagement: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.ClientManagement

    /// Lists the clients that a user has authorized: those that hold a token of the user.
    /// `listAllAuthorizations` reads every page.
    ///
    /// - Parameters:
    ///   - request: Asks for a page of the clients that a user has authorized.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: A page of the clients that a user has authorized.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func listAuthorizations(
        _ request: ClientAuthorizationListRequest, timeout: Duration? = nil
    ) async throws -> ClientAuthorizationListResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.listAuthorizations(request: request, cancellation: $0) }
    }

    /// Reads every page of ``listAuthorizations(_:timeout:)``, each when the loop gets to it. Skips none
    /// and repeats none, also when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - request: What to list; `start` and `end` must not be set.
    ///   - timeout: The limit of one attempt at a page, in place of the client's. Default: the client's.
    public func listAllAuthorizations(
        _ request: ClientAuthorizationListRequest, timeout: Duration? = nil
    ) -> PagedSequence<Client> {
        PagedSequence {
            let pages = Result { try limited(to: timeout).listAllAuthorizations(request: request) }
            return { try await pages.get().nextPage(cancellation: $0) }
        }
    }

    /// Reads every page of ``listAuthorizations(_:timeout:)``, each when the loop gets to it. Skips none
    /// and repeats none, also when records go away meanwhile.
    ///
    /// - Parameters:
    ///   - subject: The user.
    ///   - developer: Only clients of this developer. Default: of every developer.
    ///   - timeout: The limit of one attempt at a page, in place of the client's. Default: the client's.
    public func listAllAuthorizations(
        subject: String,
        developer: String? = nil,
        timeout: Duration? = nil
    ) -> PagedSequence<Client> {
        let request = ClientAuthorizationListRequest(subject: subject, developer: developer)
        return listAllAuthorizations(request, timeout: timeout)
    }

    /// Replaces the scopes of all access tokens that a client holds of a user.
    ///
    /// - Parameters:
    ///   - request: Changes the scopes of all tokens that a client holds about a user.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The result of changing what a client may do for a user.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func updateAuthorizations(
        _ request: ClientAuthorizationUpdateRequest, timeout: Duration? = nil
    ) async throws -> ClientAuthorizationUpdateResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.updateAuthorizations(request: request, cancellation: $0) }
    }

    /// Revokes a user's authorization of a client: deletes all access tokens that the client holds of the
    /// user.
    ///
    /// - Parameters:
    ///   - request: Takes back a user's authorization of a client: deletes all tokens that it holds about
    ///     the user.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The result of taking back the authorization of a client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func deleteAuthorizations(
        _ request: ClientAuthorizationDeleteRequest, timeout: Duration? = nil
    ) async throws -> ClientAuthorizationDeleteResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.deleteAuthorizations(request: request, cancellation: $0) }
    }

    /// Tells which scopes a user has granted to a client so far.
    ///
    /// - Parameters:
    ///   - request: Asks which scopes a user has granted to a client so far.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The scopes that a user has granted to a client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func getGrantedScopes(
        _ request: GrantedScopesGetRequest, timeout: Duration? = nil
    ) async throws -> GrantedScopesGetResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.getGrantedScopes(request: request, cancellation: $0) }
    }

    /// Forgets which scopes a user has granted to a client. Tokens stay as they are.
    ///
    /// - Parameters:
    ///   - request: Deletes the record of the scopes that a user has granted to a client.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The result of deleting granted scopes.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    @discardableResult
    public func deleteGrantedScopes(
        _ request: GrantedScopesDeleteRequest, timeout: Duration? = nil
    ) async throws -> GrantedScopesDeleteResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.deleteGrantedScopes(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.ClientManagement {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.clientManagement()
    }
}

/// The authorization endpoint: ask the user, then answer the client.
public struct Authorization: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Authorization

    /// Checks an authorization request. The action says whether to answer at once or to ask the user first;
    /// the ticket in the response then stands for the request.
    ///
    /// - Parameters:
    ///   - request: An authorization request as it arrived at the authorization endpoint.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: What the authorization endpoint needs to know to decide on an authorization request.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(
        _ request: AuthorizationRequest, timeout: Duration? = nil
    ) async throws -> AuthorizationResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.processRequest(request: request, cancellation: $0) }
    }

    /// Builds the response to an authorization request that the user has granted.
    ///
    /// - Parameters:
    ///   - request: Says that the user has given the authorization.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The authorization response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(
        _ request: AuthorizationIssueRequest, timeout: Duration? = nil
    ) async throws -> AuthorizationIssueResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.issueResponse(request: request, cancellation: $0) }
    }

    /// Builds the error response to an authorization request that was not granted.
    ///
    /// - Parameters:
    ///   - request: Says that the authorization was not given.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The error response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func failRequest(
        _ request: AuthorizationFailRequest, timeout: Duration? = nil
    ) async throws -> AuthorizationFailResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.failRequest(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Authorization {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.authorization()
    }
}

/// The token endpoint: codes, passwords, refresh tokens and other grants become tokens.
public struct Tokens: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Tokens

    /// Handles a token request: authenticates the client and issues tokens, or says what has to be done
    /// first.
    ///
    /// - Parameters:
    ///   - request: A token request as it arrived at the token endpoint.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: What the token endpoint answers, or needs to know to decide.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(
        _ request: TokenRequest, timeout: Duration? = nil
    ) async throws -> TokenResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.processRequest(request: request, cancellation: $0) }
    }

    /// Issues the tokens of a password grant, once the user's name and password have been found right.
    ///
    /// - Parameters:
    ///   - request: Says that the user's name and password are right.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The token response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(
        _ request: TokenIssueRequest, timeout: Duration? = nil
    ) async throws -> TokenIssueResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.issueResponse(request: request, cancellation: $0) }
    }

    /// Builds the error response for a password grant that was refused.
    ///
    /// - Parameters:
    ///   - request: Says that no token is to be issued.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The error response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func failRequest(
        _ request: TokenFailRequest, timeout: Duration? = nil
    ) async throws -> TokenFailResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.failRequest(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Tokens {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.tokens()
    }
}

/// What an access token is good for, for resource servers.
public struct Introspection: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Introspection

    /// Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at
    /// hand. The action says what a protected resource endpoint answers.
    ///
    /// - Parameters:
    ///   - request: Asks whether an access token allows a resource request.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: What an access token stands for, and whether it allows the resource request.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(
        _ request: IntrospectionRequest, timeout: Duration? = nil
    ) async throws -> IntrospectionResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.processRequest(request: request, cancellation: $0) }
    }

    /// Handles an introspection request in the form of RFC 7662.
    ///
    /// - Parameters:
    ///   - request: An introspection request as it arrived at the introspection endpoint (RFC 7662).
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The introspection response to the resource server.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func standardProcess(
        _ request: StandardIntrospectionRequest, timeout: Duration? = nil
    ) async throws -> StandardIntrospectionResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.standardProcess(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Introspection {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.introspection()
    }
}

/// The revocation endpoint: clients revoke tokens that they hold.
public struct Revocation: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Revocation

    /// Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it.
    ///
    /// - Parameters:
    ///   - request: A revocation request as it arrived at the revocation endpoint.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The revocation response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(
        _ request: RevocationRequest, timeout: Duration? = nil
    ) async throws -> RevocationResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.processRequest(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Revocation {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.revocation()
    }
}

/// The userinfo endpoint: clients fetch claims about a user.
public struct Userinfo: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Userinfo

    /// Checks the access token of a userinfo request and tells whose claims are wanted, and which ones.
    ///
    /// - Parameters:
    ///   - request: A userinfo request as it arrived at the userinfo endpoint.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: Whose claims are wanted, and which ones.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func processRequest(
        _ request: UserinfoRequest, timeout: Duration? = nil
    ) async throws -> UserinfoResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.processRequest(request: request, cancellation: $0) }
    }

    /// Builds the userinfo response from the claims collected, as JSON or as a JWT.
    ///
    /// - Parameters:
    ///   - request: Hands over the claims about the user.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The userinfo response to the client.
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func issueResponse(
        _ request: UserinfoIssueRequest, timeout: Duration? = nil
    ) async throws -> UserinfoIssueResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.issueResponse(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Userinfo {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.userinfo()
    }
}

/// What an authorization server publishes about itself.
public struct Services: Sendable {
    let client: AuthleteClient
    let native: AuthleteBindings.Services

    /// Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for
    /// them.
    ///
    /// - Parameters:
    ///   - request: Asks for the keys of the service. Default: one with nothing set.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The keys of the service: a JWK Set (RFC 7517).
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func jwks(
        _ request: JwksGetRequest = .init(), timeout: Duration? = nil
    ) async throws -> JwksGetResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.jwks(request: request, cancellation: $0) }
    }

    /// Gets the configuration of the authorization server, as its discovery document shows it (OpenID
    /// Connect Discovery 1.0, RFC 8414).
    ///
    /// - Parameters:
    ///   - request: Asks for the configuration of the authorization server, as its discovery document shows
    ///     it. Default: one with nothing set.
    ///   - timeout: The limit of one attempt, in place of the client's. Default: the client's.
    /// - Returns: The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3,
    ///   RFC 8414 section 2).
    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
    public func configuration(
        _ request: ServiceConfigurationRequest = .init(), timeout: Duration? = nil
    ) async throws -> ServiceConfigurationResponse {
        let group = try limited(to: timeout)
        return try await call { try await group.configuration(request: request, cancellation: $0) }
    }

    // A derived client shares the connections.
    private func limited(to timeout: Duration?) throws -> AuthleteBindings.Services {
        guard let timeout else { return native }
        return try client.withOptions(timeout: timeout).native.services()
    }
}

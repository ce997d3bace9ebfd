// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings

extension AuthleteClient {
    /// Access tokens: create, find, change and end them.
    public var tokenManagement: TokenManagement { TokenManagement(native: native.tokenManagement()) }

    /// The clients that a user has authorized: find them, narrow what they may do, end it.
    public var clientManagement: ClientManagement { ClientManagement(native: native.clientManagement()) }

    /// What an access token is good for, for resource servers.
    public var introspection: Introspection { Introspection(native: native.introspection()) }
}

/// Access tokens: create, find, change and end them.
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
    /// - Parameter request: Ends tokens: one pair, or all of a client, of a user, or of a client for a
    ///   user.
    /// - Returns: How many tokens were ended.
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

/// The clients that a user has authorized: find them, narrow what they may do, end it.
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

    /// Ends a user's authorization of a client: deletes all access tokens that the client holds of the
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

import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

/// What the README shows of the test kit, and the rest of it.
@Suite struct Kit {
    @Test func theAPIIsDown() async throws {
        let server = try LocalServer()
        let client = try server.client(maxRetries: 0)
        try await server.fail(status: 503)
        await #expect(throws: AuthleteError.self) { try await client.tokenManagement.list(.init()) }
        server.stop()
        do {
            _ = try await client.tokenManagement.list(.init())
            Issue.record("nobody listens there any more")
        } catch AuthleteError.connectionFailed {}
    }

    @Test func theTokenExpired() async throws {
        let server = try LocalServer()
        let client = try server.client()
        let token = try await client.tokenManagement.create(
            .init(grantType: .clientCredentials, clientId: server.clients[0].id, accessTokenDuration: 60))
        let before = Date()
        #expect(try await server.advance(by: .seconds(61)).timeIntervalSince(before) >= 61)
        let answer = try await client.introspection.processRequest(.init(token: token.accessToken ?? ""))
        #expect(answer.action == .unauthorized)
    }

    @Test func rateLimited() async throws {
        let server = try LocalServer()
        let client = try server.client(maxRetries: 0)
        try await server.fail("tokenManagement.list", times: 2, status: 429, headers: ["Retry-After": "7"])
        do {
            _ = try await client.tokenManagement.list(.init())
            Issue.record("the first request is refused")
        } catch AuthleteError.rateLimit(let context) {
            #expect(context.retryAfter == .seconds(7))
        }
        try await server.clearFaults()
        _ = try await client.tokenManagement.list(.init())
        let requests = try await server.requests()
        #expect(requests.map(\.status) == [429, 200])
        #expect(requests.allSatisfy { $0.method == "GET" && $0.path.hasSuffix("/auth/token/get/list") })
    }

    @Test func aResetForgetsEverything() async throws {
        let server = try LocalServer()
        let client = try server.client(maxRetries: 0)
        _ = try await client.tokenManagement.create(
            .init(grantType: .clientCredentials, clientId: server.clients[0].id))
        try await server.setTime(Date(timeIntervalSince1970: 2_000_000_000))
        try await server.fail(lost: .beforeResponse)
        try await server.reset()
        #expect(try await client.tokenManagement.list(.init()).totalCount == 0)
        #expect(try await server.requests().count == 1)
        #expect(abs(try await server.advance(by: .zero).timeIntervalSinceNow) < 60)
    }

    @Test func whatCannotBeIsSaid() async throws {
        #expect(throws: LocalServerError.self) { try LocalServer(program: URL(fileURLWithPath: "/no/such/program")) }
        #expect(throws: LocalServerError.self) { try LocalServer(fixture: URL(fileURLWithPath: "/no/such/fixture")) }
        let server = try LocalServer()
        await #expect(throws: LocalServerError.self) { try await server.fail("tokenManagement.destroy", status: 500) }
    }
}

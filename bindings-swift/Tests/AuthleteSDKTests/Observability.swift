import AuthleteBindings
import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

/// What a program can learn of its calls: from a response, from an error, from an observer.
@Suite struct Observability {
    private final class Told: @unchecked Sendable {
        private let lock = NSLock()
        private var events: [CallEvent] = []

        var all: [CallEvent] { lock.withLock { events } }

        func add(_ event: CallEvent) {
            lock.withLock { events.append(event) }
        }
    }

    private func failOnce(_ server: LocalServer, _ status: Int64) async throws {
        let headers: JSONValue = ["x-request-id": "4711"]
        try await server.administer("faults", ["operation": "*", "status": .integer(status), "headers": headers])
    }

    @Test func aResponseTellsHowItsCallWentAndIsWorthWhatItSays() async throws {
        let server = try LocalServer.standard()
        let client = try server.client()
        try await failOnce(server, 503)
        let tokens = try await client.tokenManagement.list(.init())
        let http = try #require(tokens.http)
        #expect(http.statusCode == 200)
        #expect(http.attempts == 2)
        #expect(http.duration > .zero)
        #expect(http.headers["content-type"]?.hasPrefix("application/json") == true)
        let again = try await client.tokenManagement.list(.init())
        #expect(again == tokens)
        #expect(again.hashValue == tokens.hashValue)
        #expect(TokenListResponse().http == nil)
        #expect(!renditions(tokens).contains { $0.contains("attached") })
        #expect(!renditions(http).contains { $0.contains("application/json") })
    }

    @Test func anErrorTellsItAsWell() async throws {
        let server = try LocalServer.standard()
        let client = try server.client()
        try await failOnce(server, 500)
        let error = try await require(throws: AuthleteError.self) { try await client.tokenManagement.list(.init()) }
        let http = try #require(error.context.http)
        #expect(http.statusCode == 500)
        #expect(http.requestID == "4711")
        #expect(http.attempts == 1)
        let refused = try await require(throws: AuthleteError.self) {
            try await client.tokenManagement.delete(.init(accessTokenIdentifier: ""))
        }
        #expect(refused.context.http == nil)
    }

    @Test func anObserverIsToldOfRetriesAndEndsAndOfNoSecret() async throws {
        let server = try LocalServer.standard()
        let told = Told()
        let client = try server.client().observed { told.add($0) }
        try await failOnce(server, 503)
        _ = try await client.withOptions(timeout: .seconds(9)).tokenManagement.list(.init())
        await #expect(throws: AuthleteError.self) {
            try await client.tokenManagement.delete(.init(accessTokenIdentifier: "a-token-that-is-none"))
        }
        let events = told.all
        try #require(events.count == 3)
        guard case .retrying(let retry) = events[0], case .ended(let listed) = events[1],
            case .ended(let deleted) = events[2]
        else {
            Issue.record("not these events: \(events)")
            return
        }
        #expect(retry.operation == "tokenManagement.list")
        #expect(retry.attempt == 1)
        #expect(retry.error.context.statusCode == 503)
        #expect(listed.http.attempts == 2)
        #expect(listed.error == nil)
        #expect(deleted.operation == "tokenManagement.delete")
        #expect(deleted.resultCode == "A161202")
        #expect(deleted.http.statusCode == 404)
        let secrets = ["a-token-that-is-none", server.accessToken]
        #expect(!renditions(events).contains { text in secrets.contains { text.contains($0) } })
    }

    @Test func headersOfOneNameAreJoinedAndAnEmptyOneStays() {
        let lines = "x-first: a\nx-empty: \nx-colon: b: c\nx-first: d\n"
        let http = HTTPInfo(.init(statusCode: 200, requestId: nil, attempts: 1, duration: 0.5, headerLines: lines))
        #expect(http.headers == ["x-first": "a, d", "x-empty": "", "x-colon": "b: c"])
    }

    @Test func anEmptyHeaderOfAnAnswerIsThere() async throws {
        let server = try LocalServer.standard()
        try await server.fail(status: 400, headers: ["x-empty": ""])
        let error = try await require(throws: AuthleteError.self) {
            try await server.client().tokenManagement.list()
        }
        #expect(error.context.http?.headers["x-empty"] == "")
    }

    @Test func aTraceIsOneOfW3CTraceContext() async throws {
        let client = try LocalServer.standard().client()
        let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        _ = try await client.withOptions(traceparent: trace).tokenManagement.list(.init())
        #expect(throws: AuthleteError.self) { try client.withOptions(traceparent: "00-1-2-3") }
    }
}

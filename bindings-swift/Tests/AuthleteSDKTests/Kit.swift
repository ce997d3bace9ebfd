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
        let nowhere = URL(fileURLWithPath: "/no/such/program")
        let missing = try await require(throws: LocalServerError.self) { try LocalServer(program: nowhere) }
        #expect(missing.description.hasPrefix("cannot run /no/such/program"))
        let other = try await require(throws: LocalServerError.self) {
            try LocalServer(program: URL(fileURLWithPath: "/bin/echo"))
        }
        #expect(other.description.contains("/bin/echo is another program than this wants: it says serve"))
        #expect(throws: LocalServerError.self) { try LocalServer(fixture: URL(fileURLWithPath: "/no/such/fixture")) }
        let server = try LocalServer()
        await #expect(throws: LocalServerError.self) { try await server.fail("tokenManagement.destroy", status: 500) }
    }

    @Test func aVariableThatNamesNoProgramIsNamed() async throws {
        for nowhere in ["/no/such/program", "/etc", "/etc/passwd"] {
            // A name of its own: other tests find their server meanwhile.
            setenv("AUTHLETE_NOWHERE", nowhere, 1)
            let error = try await require(throws: LocalServerError.self) { try Program.find("authlete-nowhere") }
            let advice = "set it to where authlete-nowhere is, or unset it and run `cargo install authlete-nowhere`"
            #expect(error.description == "AUTHLETE_NOWHERE names \(nowhere), which is no program: \(advice)")
        }
    }

    @Test func aFailureThatWouldDoNothingIsRefused() async throws {
        let server = try LocalServer()
        let useless: [(says: String, failure: () async throws -> Void)] = [
            ("the failure does nothing", { try await server.fail() }),
            ("the failure does nothing", { try await server.fail("tokenManagement.list", delay: .zero) }),
            ("headers belong to an answer", { try await server.fail(headers: ["a": "b"], delay: .seconds(1)) }),
            ("times is 0", { try await server.fail(times: 0, status: 500) }),
            ("delay is", { try await server.fail(delay: .seconds(-1)) }),
        ]
        for (says, failure) in useless {
            let error = try await require(throws: LocalServerError.self, failure)
            #expect(error.description.hasPrefix(says))
        }
        _ = try await server.client(maxRetries: 0).tokenManagement.list()
        // What is shorter than the server can wait is not nothing.
        try await server.fail(delay: .nanoseconds(1))
    }

    @Test func timesThatTheClockCannotHaveAreRefused() async throws {
        let server = try LocalServer()
        for duration in [Duration.milliseconds(900), .milliseconds(1500), .milliseconds(-1)] {
            let error = try await require(throws: LocalServerError.self) { try await server.advance(by: duration) }
            #expect(error.description.hasPrefix("the clock moves by whole seconds, not by "))
        }
        for seconds in [Double.nan, .infinity, 1e300] {
            await #expect(throws: LocalServerError.self) {
                try await server.setTime(Date(timeIntervalSince1970: seconds))
            }
        }
    }

    /// A program in a folder of its own, for a server that does not end by itself.
    private func script(_ lines: (_ folder: String) -> String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("program")
        try ("#!/bin/sh\n" + lines(folder.path)).write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return file
    }

    @Test func aServerWhoseInputSomebodyElseHoldsOpenIsTerminated() async throws {
        let program = try Program.find("authlete-local").path
        let held = try script { "mkfifo '\($0)/input'\nexec '\(program)' \"$@\" <> '\($0)/input'\n" }
        let server = try LocalServer(program: held)
        let client = try server.client(maxRetries: 0)
        _ = try await client.tokenManagement.list()
        server.stop()
        server.stop()
        let error = try await require(throws: AuthleteError.self) { try await client.tokenManagement.list() }
        guard case .connectionFailed = error else { throw error }
        try FileManager.default.removeItem(at: held.deletingLastPathComponent())
    }

    @Test func aServerThatDoesNotLetItselfBeTerminatedIsKilled() throws {
        let deaf = try script { _ in
            "trap '' TERM\nprintf '{\"serviceId\": \"%s\"}\\n' $$\nwhile :; do sleep 1; done\n"
        }
        let server = try LocalServer(program: deaf)
        let process = try #require(Int32(server.serviceID))
        #expect(kill(process, 0) == 0)
        server.stop()
        #expect(kill(process, 0) == -1)
        try FileManager.default.removeItem(at: deaf.deletingLastPathComponent())
    }
}

import AuthleteBindings
import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

@Suite struct Cancelling {
    /// A call that the server never answers: it has a minute's delay.
    private func slowServer() async throws -> LocalServer {
        let server = try LocalServer.standard()
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 10_000, "delayMs": 60_000])
        return server
    }

    @Test func aSlowCallEndsAtOnceAndTheServerSeesTheConnectionClose() async throws {
        let server = try CaseServer.shared.get()
        let stalling = try #require(
            SharedCase.all.first { $0.content["cancel"]?.bool == true }, "there is a shared case that is cancelled")
        let run = "\(stalling.id)/swift-\(UUID().uuidString)"
        let client = try AuthleteClient(options: stalling.options(baseURL: "\(server.baseURL)/case/\(run)"))
        let operation = stalling.content["operation"]?.string ?? ""
        let task = Task { try await client.invoke(operation, stalling.content["request"] ?? [:]) }
        #expect(try await send("GET", "\(server.baseURL)/await-request/\(run)").status == 200)

        let clock = ContinuousClock()
        let start = clock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let span = clock.now - start
        print("a cancelled call ended after \(span)")
        #expect(span < .seconds(1))
        let closed = try await send("GET", "\(server.baseURL)/await-close/\(run)")
        #expect(closed.status == 200)
        print("the server saw \(closed.body["closedEarly"]?.integer ?? 0) connection close before its answer")
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let server = try LocalServer.standard()
        let client = try server.client()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await client.tokenManagement.list(.init())
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        let requests = try await send("GET", "\(server.baseURL)/_local/requests").body.json
        #expect(!requests.contains("auth/token/get/list"))
    }

    @Test func aLoopOverPagesEndsWhenItsTaskIsCancelled() async throws {
        let client = try await slowServer().client()
        let task = Task {
            for try await _ in client.tokenManagement.listAll() {}
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aThousandRacesBetweenAnswerAndCancellation() async throws {
        let client = try LocalServer.standard().client()
        let finished = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<1000 {
                group.addTask {
                    let call = Task { try await client.tokenManagement.list(.init(subject: "john")) }
                    // Any moment of a call, which no event names; a third are cancelled at once.
                    if index % 3 > 0 { try await Task.sleep(for: .microseconds(Int.random(in: 0..<4000))) }
                    call.cancel()
                    do {
                        _ = try await call.value
                        return true
                    } catch is CancellationError {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { if $1 { $0 += 1 } }
        }
        print("1000 races: \(finished) calls finished, \(1000 - finished) were cancelled")
        #expect(finished < 1000)
        _ = try await client.tokenManagement.list(.init())
    }

    @Test func threeHundredCallsAtOnce() async throws {
        let server = try LocalServer.standard()
        let client = try server.client()
        let subjects = try await withThrowingTaskGroup(of: String?.self) { group in
            for index in 0..<300 {
                group.addTask {
                    let request = TokenCreateRequest(
                        grantType: .authorizationCode, clientId: 2_000_001, subject: "user-\(index)")
                    return try await client.tokenManagement.create(request).subject
                }
            }
            return try await group.reduce(into: Set<String>()) { if let subject = $1 { $0.insert(subject) } }
        }
        #expect(subjects.count == 300)
        #expect(try await client.tokenManagement.list(.init()).totalCount == 300)
    }

    @MainActor @Test func theMainActorCanCall() async throws {
        #expect(try await LocalServer.standard().client().tokenManagement.list(.init()).accessTokens == [])
    }
}

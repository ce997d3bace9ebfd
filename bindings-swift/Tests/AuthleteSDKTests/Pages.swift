import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

@Suite struct Pages {
    private func server(tokens: Int) async throws -> (LocalServer, AuthleteClient) {
        let server = try LocalServer.standard()
        let client = try server.client()
        for _ in 0..<tokens {
            _ = try await client.tokenManagement.create(
                .init(grantType: .authorizationCode, clientId: 2_000_001, subject: "john"))
        }
        return (server, client)
    }

    private func numberOfListRequests(_ server: LocalServer) async throws -> Int {
        let requests = try await send("GET", "\(server.baseURL)/_local/requests").body
        let list = requests.array ?? requests["requests"]?.array ?? []
        return list.count { $0["path"]?.string?.hasSuffix("/auth/token/get/list") == true }
    }

    @Test func noneIsSkippedWhenTheLoopDeletesWhatItIsGiven() async throws {
        let (_, client) = try await server(tokens: 103)
        var met: Set<String> = []
        for try await token in client.tokenManagement.listAll(subject: "john") {
            let identifier = try #require(token.accessTokenHash)
            #expect(met.insert(identifier).inserted)
            try await client.tokenManagement.delete(.init(accessTokenIdentifier: identifier))
        }
        #expect(met.count == 103)
        #expect(try await client.tokenManagement.list(.init(subject: "john")).totalCount == 0)
    }

    @Test func aLoopThatEndsEarlyReadsNoFurtherPage() async throws {
        let (server, client) = try await server(tokens: 45)
        var met = 0
        for try await _ in client.tokenManagement.listAll(.init(subject: "john")) {
            met += 1
            if met == 5 { break }
        }
        #expect(try await numberOfListRequests(server) == 1)
    }

    @Test func eachLoopStartsOver() async throws {
        let (_, client) = try await server(tokens: 25)
        let all = client.tokenManagement.listAll(subject: "john")
        for _ in 0..<2 {
            #expect(try await all.reduce(0) { count, _ in count + 1 } == 25)
        }
    }

    @Test func aLoopThatIsCancelledGetsNoFurtherRecordOfItsPage() async throws {
        let (server, client) = try await server(tokens: 3)
        let loop = Task {
            var met = 0
            do {
                for try await _ in client.tokenManagement.listAll(subject: "john") {
                    met += 1
                    withUnsafeCurrentTask { $0?.cancel() }
                }
                return (met, false)
            } catch is CancellationError {
                return (met, true)
            }
        }
        let (met, isCancelled) = try await loop.value
        #expect(met == 1)
        #expect(isCancelled)
        #expect(try await numberOfListRequests(server) == 1)
    }

    @Test func aFailureEndsTheLoop() async throws {
        let (server, client) = try await server(tokens: 25)
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 1, "status": 400])
        var iterator = client.tokenManagement.listAll(subject: "john").makeAsyncIterator()
        await #expect(throws: AuthleteError.self) { _ = try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }

    @Test func pagesOfClients() async throws {
        let (_, client) = try await server(tokens: 1)
        let clients = try await client.clientManagement.listAllAuthorizations(subject: "john")
            .reduce(into: []) { $0.append($1.clientId) }
        #expect(clients == [2_000_001])
    }
}

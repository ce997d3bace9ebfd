import AdminTool
import AuthleteSDK
import AuthleteTesting
import Testing

@Suite struct AdminToolTests {
    @Test func listsNarrowsEndsAndRevokes() async throws {
        let server = try LocalServer.standard()
        let client = try server.client()
        let tool = AdminTool(client: client)
        for clientId: Int64 in [2_000_001, 2_000_002] {
            _ = try await client.tokenManagement.create(
                .init(
                    grantType: .authorizationCode, clientId: clientId, subject: "john",
                    scopes: ["history.read", "timeline.read"]))
        }
        let listed = try await tool.run(["list", "john"])
        #expect(
            listed.sorted() == ["2000001  C1: history.read timeline.read", "2000002  C2: history.read timeline.read"])

        _ = try await tool.run(["narrow", "john", "2000001", "history.read"])
        #expect(try await tool.run(["end", "john", "2000002"]) == ["ended"])
        #expect(try await tool.run(["list", "john"]) == ["2000001  C1: history.read"])
        #expect(try await tool.run(["revoke", "john"]) == ["1 revoked"])
        #expect(try await tool.run(["list", "john"]).isEmpty)
    }

    @Test(arguments: [[], ["list"], ["end", "john", "someone"], ["drop", "john"]])
    func doesNothingForArgumentsThatItDoesNotKnow(arguments: [String]) async throws {
        let tool = AdminTool(client: try AuthleteClient(serviceID: "1000001", accessToken: "unused"))
        await #expect(throws: AdminTool.Misuse.self) { try await tool.run(arguments) }
    }
}

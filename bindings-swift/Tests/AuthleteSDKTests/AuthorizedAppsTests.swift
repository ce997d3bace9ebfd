import AuthleteSDK
import AuthleteTesting
import AuthorizedApps
import Testing

@MainActor @Suite struct AuthorizedAppsTests {
    private let scopes = ["history.read", "timeline.read"]

    private func model() async throws -> (LocalServer, AuthorizedAppsModel) {
        let server = try LocalServer.standard()
        let client = try server.client()
        for app: Int64 in [2_000_001, 2_000_002] {
            _ = try await client.tokenManagement.create(
                .init(grantType: .authorizationCode, clientId: app, subject: "john", scopes: scopes))
        }
        return (server, AuthorizedAppsModel(subject: "john", client: client))
    }

    @Test func showsEachAppWithWhatItMayDo() async throws {
        let (_, model) = try await model()
        await model.load()
        #expect(model.failure == nil)
        #expect(Set(model.apps.map(\.id)) == [2_000_001, 2_000_002])
        #expect(model.apps.allSatisfy { $0.scopes == scopes && !$0.name.isEmpty })
    }

    @Test func narrowsOneAndLeavesTheOther() async throws {
        let (_, model) = try await model()
        await model.load()
        let app = try #require(model.apps.first)
        await model.narrow(app, to: ["history.read"])
        #expect(model.failure == nil)
        #expect(model.apps.map(\.scopes) == [["history.read"], scopes])
    }

    @Test func revokesOne() async throws {
        let (_, model) = try await model()
        await model.load()
        let app = try #require(model.apps.first)
        await model.revoke(app)
        #expect(model.apps.count == 1)
        await model.load()
        #expect(!model.apps.contains { $0.id == app.id })
    }

    @Test func saysWhatWentWrong() async throws {
        let (server, model) = try await model()
        try await server.administer(
            "faults", ["operation": "client/authorization/get/list", "times": 9, "status": 400])
        await model.load()
        #expect(model.failure?.hasPrefix("clientManagement.listAuthorizations: ") == true)
        #expect(!model.isWorking)
    }
}

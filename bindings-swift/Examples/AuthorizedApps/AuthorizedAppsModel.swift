import AuthleteSDK
import Foundation

/// What an admin's screen shows and does about the apps that a user has authorized: see them, narrow what one may do, revoke
/// one.
///
/// The model knows nothing of the screen, so it is tested where there is none. It lives on the main actor, as views do; the
/// calls themselves do not keep the main thread busy.
@MainActor
public final class AuthorizedAppsModel {
    /// An app that the user has authorized.
    public struct App: Identifiable, Hashable, Sendable {
        /// The client ID.
        public let id: Int64
        /// The name that users see.
        public let name: String
        /// What the app may do for the user: the scopes of all its tokens.
        public let scopes: [String]
    }

    /// The user.
    public let subject: String

    /// The apps, in the order of their names.
    public private(set) var apps: [App] = [] {
        willSet { announceChange() }
    }

    /// Whether a call is under way.
    public private(set) var isWorking = false {
        willSet { announceChange() }
    }

    /// Why the last action failed, in words for the admin.
    public private(set) var failure: String? {
        willSet { announceChange() }
    }

    private let client: AuthleteClient

    /// Starts with nothing shown.
    public init(subject: String, client: AuthleteClient) {
        self.subject = subject
        self.client = client
    }

    /// Reads the user's apps and what each may do.
    public func load() async {
        await perform {
            var apps: [App] = []
            for try await app in self.client.clientManagement.listAllAuthorizations(subject: self.subject) {
                let name = app.clientName ?? "Client \(app.clientId)"
                apps.append(App(id: app.clientId, name: name, scopes: try await self.scopes(of: app.clientId)))
            }
            self.apps = apps.sorted { $0.name.localizedStandardCompare($1.name) == .orderedAscending }
        }
    }

    /// Leaves the app only these scopes.
    public func narrow(_ app: App, to scopes: [String]) async {
        await perform {
            try await self.client.clientManagement.updateAuthorizations(
                .init(clientId: app.id, subject: self.subject, scopes: scopes))
            let narrowed = App(id: app.id, name: app.name, scopes: try await self.scopes(of: app.id))
            self.apps = self.apps.map { $0.id == app.id ? narrowed : $0 }
        }
    }

    /// Takes back the user's authorization of the app.
    public func revoke(_ app: App) async {
        await perform {
            try await self.client.clientManagement.deleteAuthorizations(.init(clientId: app.id, subject: self.subject))
            self.apps.removeAll { $0.id == app.id }
        }
    }

    private func scopes(of app: Int64) async throws -> [String] {
        var scopes: Set<String> = []
        for try await token in client.tokenManagement.listAll(clientIdentifier: String(app), subject: subject) {
            scopes.formUnion(token.scopes)
        }
        return scopes.sorted()
    }

    private func perform(_ action: () async throws -> Void) async {
        isWorking = true
        failure = nil
        do {
            try await action()
        } catch is CancellationError {
            // The screen went away, and what it asked for with it.
        } catch {
            failure = error.localizedDescription
        }
        isWorking = false
    }

    private func announceChange() {
        #if canImport(Combine)
            objectWillChange.send()
        #endif
    }
}

#if canImport(Combine)
    import Combine

    extension AuthorizedAppsModel: ObservableObject {}
#endif

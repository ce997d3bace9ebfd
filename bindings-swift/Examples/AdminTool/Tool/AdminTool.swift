import AuthleteSDK
import Foundation

/// Shows and ends what a user has authorized, from the command line.
public struct AdminTool: Sendable {
    /// How it is called.
    public static let usage = """
        usage: admin-tool list SUBJECT                     the apps of a user, and what they may do
               admin-tool narrow SUBJECT CLIENT [SCOPE…]   leaves an app these scopes
               admin-tool end SUBJECT CLIENT               ends what an app may do
               admin-tool revoke SUBJECT                   ends every token of a user

        The options of the client come from AUTHLETE_* in the environment.
        """

    private let client: AuthleteClient

    /// Makes the tool, whose calls go through a client.
    public init(client: AuthleteClient) {
        self.client = client
    }

    /// Does what the arguments say.
    ///
    /// - Parameter arguments: The command and what it is about, without the program's name.
    /// - Returns: What to print.
    /// - Throws: ``Misuse`` if the arguments say nothing that it can do; `AuthleteError` if a call fails.
    public func run(_ arguments: [String]) async throws -> [String] {
        guard arguments.count >= 2 else { throw Misuse() }
        let (command, subject) = (arguments[0], arguments[1])
        switch (command, arguments.dropFirst(2)) {
        case ("list", let rest) where rest.isEmpty:
            return try await list(subject)
        case ("narrow", let rest) where !rest.isEmpty:
            let scopes = Array(rest.dropFirst())
            try await client.clientManagement.updateAuthorizations(
                .init(clientId: id(rest.first), subject: subject, scopes: scopes))
            return ["left with: \(scopes.isEmpty ? "nothing" : scopes.joined(separator: " "))"]
        case ("end", let rest) where rest.count == 1:
            try await client.clientManagement.deleteAuthorizations(.init(clientId: id(rest.first), subject: subject))
            return ["ended"]
        case ("revoke", let rest) where rest.isEmpty:
            let count = try await client.tokenManagement.revoke(.init(subject: subject)).count
            return ["\(count) revoked"]
        default:
            throw Misuse()
        }
    }

    /// Arguments that say nothing that the tool can do.
    public struct Misuse: Error {}

    private func list(_ subject: String) async throws -> [String] {
        var scopes: [Int64: Set<String>] = [:]
        for try await token in client.tokenManagement.listAll(subject: subject) {
            scopes[token.clientId, default: []].formUnion(token.scopes)
        }
        var lines: [String] = []
        for try await app in client.clientManagement.listAllAuthorizations(subject: subject) {
            let may = scopes[app.clientId, default: []].sorted().joined(separator: " ")
            lines.append("\(app.clientId)  \(printable(app.clientName ?? "")): \(may)")
        }
        return lines
    }

    private func id(_ text: String?) throws -> Int64 {
        guard let text, let id = Int64(text) else { throw Misuse() }
        return id
    }

    /// A client's name is the word of whoever registered it: nothing in it may move the cursor of a terminal.
    private func printable(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.filter { !CharacterSet.controlCharacters.contains($0) }))
    }
}

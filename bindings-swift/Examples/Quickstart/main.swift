// The quick start: manages a user's tokens and authorizations, one line a step.
//
// Reads the options from the environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN) and the
// IDs of two clients from AUTHLETE_DEMO_CLIENTS; the service has the scopes history.read and timeline.read. Ends with a
// failure unless every step did what it says.

import AuthleteSDK
import Foundation

let subject = "quickstart-swift"
let narrow = ["history.read"]
let wide = ["history.read", "timeline.read"]

do {
    try await play()
} catch {
    FileHandle.standardError.write(Data("the quick start failed: \(error.localizedDescription)\n".utf8))
    exit(EXIT_FAILURE)
}

func play() async throws {
    let client = try AuthleteClient.fromEnv()
    let (tokens, authorizations) = (client.tokenManagement, client.clientManagement)
    let clients = try demoClients()

    let created = try await tokens.create(
        .init(grantType: .authorizationCode, clientId: clients[0], subject: subject, scopes: wide))
    let accessToken = try created.accessToken.orFail("no access token came")
    say("create", "token \(short(accessToken))  expires \(moment(created.expiresAt))")

    let listed = try await tokens.list(.init(subject: subject))
    try expect(listed.totalCount == 1, "the user has one token")
    say("list", "\(listed.totalCount) token of \(subject): \(listed.accessTokens[0].scopes.joined(separator: " "))")

    let updated = try await tokens.update(.init(accessToken: accessToken, scopes: narrow))
    try expect(updated.scopes == narrow, "the scopes were narrowed")
    say("update", "token \(short(accessToken))  scopes now: \(updated.scopes.joined(separator: " "))")

    _ = try await tokens.create(
        .init(grantType: .authorizationCode, clientId: clients[1], subject: subject, scopes: wide))
    let authorized = try await authorizations.listAuthorizations(.init(subject: subject))
    try expect(authorized.totalCount == 2, "the user has authorized two clients")
    let names = authorized.clients.map { $0.clientName ?? String($0.clientId) }
    say("listAuthorizations", "\(subject) has authorized: \(names.joined(separator: ", "))")

    let second = authorized.clients.first { $0.clientId == clients[1] }?.clientName ?? String(clients[1])
    try await authorizations.updateAuthorizations(.init(clientId: clients[1], subject: subject, scopes: narrow))
    let narrowed = try await tokens.list(.init(clientIdentifier: String(clients[1]), subject: subject))
    try expect(narrowed.accessTokens.allSatisfy { $0.scopes == narrow }, "the client's scopes were narrowed")
    say("updateAuthorizations", "\(second) may only: \(narrow.joined(separator: " "))")

    try await authorizations.deleteAuthorizations(.init(clientId: clients[1], subject: subject))
    let left = try await authorizations.listAuthorizations(.init(subject: subject)).totalCount
    try expect(left == 1, "one authorization is left")
    say("deleteAuthorizations", "\(second) may nothing any more; \(left) client left")

    let revoked = try await tokens.revoke(.init(subject: subject)).count
    try expect(revoked == 1, "one token was revoked")
    say("revoke", "\(revoked) token of \(subject) revoked")

    let another = try await tokens.create(.init(grantType: .clientCredentials, clientId: clients[0]))
    let shortLived = try another.accessToken.orFail("no access token came")
    try await tokens.delete(.init(accessTokenIdentifier: shortLived))
    say("delete", "token \(short(shortLived))  deleted")

    for _ in 0..<25 {
        _ = try await tokens.create(.init(grantType: .authorizationCode, clientId: clients[0], subject: subject))
    }
    var deleted = 0
    for try await token in tokens.listAll(subject: subject) {
        try await tokens.delete(.init(accessTokenIdentifier: token.accessTokenHash ?? ""))
        deleted += 1
    }
    try expect(deleted == 25, "every token was met and deleted")
    say("listAll", "\(deleted) tokens met and deleted, page by page")

    do {
        try await tokens.delete(.init(accessTokenIdentifier: shortLived))
        throw Mishap("a deleted token was deleted again")
    } catch AuthleteError.notFound(let context) {
        say("delete, once more", "notFound: \(context)")
    }
}

struct Mishap: LocalizedError {
    let errorDescription: String?

    init(_ description: String) {
        errorDescription = description
    }
}

extension Optional {
    func orFail(_ mishap: String) throws -> Wrapped {
        guard let self else { throw Mishap(mishap) }
        return self
    }
}

func demoClients() throws -> [Int64] {
    let ids = ProcessInfo.processInfo.environment["AUTHLETE_DEMO_CLIENTS"] ?? ""
    let clients = ids.split(separator: ",").compactMap { Int64($0.trimmingCharacters(in: .whitespaces)) }
    guard clients.count >= 2 else {
        throw Mishap("set AUTHLETE_DEMO_CLIENTS to the IDs of two clients, separated by a comma")
    }
    return clients
}

func expect(_ condition: Bool, _ what: String) throws {
    if !condition { throw Mishap("it is not so that \(what)") }
}

func say(_ step: String, _ result: String) {
    print("  \(step.padding(toLength: 24, withPad: " ", startingAt: 0)) \(result)")
}

func short(_ token: String) -> String {
    token.prefix(6) + "…"
}

func moment(_ date: Date?) -> String {
    guard let date else { return "never" }
    let seconds = Int(date.timeIntervalSinceNow.rounded())
    let span =
        switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        default: "\(seconds / 3600) h"
        }
    let day = date.formatted(.iso8601.year().month().day().dateSeparator(.dash))
    let time = date.formatted(.iso8601.time(includingFractionalSeconds: false).timeSeparator(.colon)).prefix(5)
    return "\(day) \(time) UTC (in \(span))"
}

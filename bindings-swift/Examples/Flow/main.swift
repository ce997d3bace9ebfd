// An OAuth flow from the authorization request to a reissued and verified ID token, one line a step.
//
// Plays both sides: what a client application sends, and what an authorization server does with it. Reads the options from
// the environment (AUTHLETE_BASE_URL, AUTHLETE_SERVICE_APIKEY, AUTHLETE_SERVICE_ACCESSTOKEN), the ID of a public client
// whose ID tokens are signed by ES256 from AUTHLETE_DEMO_APP and its redirect URI from AUTHLETE_DEMO_REDIRECT_URI; the
// service reissues ID tokens. Ends with a failure unless every step did what it says.

import AuthleteSDK
import Foundation

let subject = "flow-swift"

do {
    try await play()
} catch {
    FileHandle.standardError.write(Data("the flow failed: \(error.localizedDescription)\n".utf8))
    exit(EXIT_FAILURE)
}

func play() async throws {
    let client = try AuthleteClient.fromEnv()
    let app = Application(id: try setting("AUTHLETE_DEMO_APP"), redirectURI: try setting("AUTHLETE_DEMO_REDIRECT_URI"))
    let verifier = unguessable()
    let code = try await authorize(client, app, verifier)

    let tokens = try await client.tokens.processRequest(
        .init(
            parameters: form([
                ("grant_type", "authorization_code"), ("code", code), ("client_id", app.id),
                ("redirect_uri", app.redirectURI), ("code_verifier", verifier),
            ])))
    try expect(tokens.action == .ok, "tokens were issued")
    say("tokens.processRequest", "\(tokens.action): token \(short(tokens.accessToken)) and an ID token")
    let first = try await verified(client, app, tokens.idToken)

    let refreshed = try await client.tokens.processRequest(
        .init(
            parameters: form([
                ("grant_type", "refresh_token"), ("refresh_token", tokens.refreshToken ?? ""), ("client_id", app.id),
            ])))
    try expect(refreshed.action == .idTokenReissuable, "the ID token can be reissued")
    say("tokens.processRequest", "\(refreshed.action): token \(short(refreshed.accessToken)), no ID token yet")

    let accessToken = refreshed.accessToken ?? ""
    let reissued = try await client.tokenManagement.reissueIdToken(
        .init(accessToken: accessToken, refreshToken: refreshed.refreshToken ?? ""))
    say("tokenManagement.reissueIdToken", "\(reissued.action): an ID token of the same login, without nonce")
    let second = try await verified(client, app, reissued.idToken)
    let isOfTheSameLogin = (first.iss, first.sub, first.auth_time) == (second.iss, second.sub, second.auth_time)
    try expect(isOfTheSameLogin, "it is about the same login")
    try expect(first.nonce != nil && second.nonce == nil, "the nonce was of the first request only")

    try await end(client, app, accessToken)
}

struct Application {
    let id: String
    let redirectURI: String
}

/// Asks for an authorization, and gives it. The challenge of a method without a hash is the verifier itself.
func authorize(_ client: AuthleteClient, _ app: Application, _ verifier: String) async throws -> String {
    let asked = try await client.authorization.processRequest(
        .init(
            parameters: form([
                ("response_type", "code"), ("client_id", app.id), ("redirect_uri", app.redirectURI),
                ("scope", "openid profile"), ("nonce", unguessable()), ("code_challenge", verifier),
                ("code_challenge_method", "plain"),
            ])))
    try expect(asked.action == .interaction, "the user is to be asked")
    let (name, scopes) = (asked.client?.clientName ?? "", asked.scopes.map(\.name).joined(separator: " "))
    say("authorization.processRequest", "\(asked.action): \(name) asks \(subject) for \(scopes)")

    let granted = try await client.authorization.issueResponse(
        .init(ticket: asked.ticket ?? "", subject: subject, authTime: Int64(Date().timeIntervalSince1970)))
    let location = granted.httpAnswer?.headers["Location"] ?? ""
    try expect(location.hasPrefix(app.redirectURI), "the browser goes back to the client")
    say("authorization.issueResponse", "\(granted.action): \(subject) agrees, the browser goes to \(app.redirectURI)")
    let code = URLComponents(string: location)?.queryItems?.first { $0.name == "code" }?.value
    guard let code else { throw Mishap("no code came") }
    return code
}

/// What the flow looks at in an ID token, spelled as it stands there.
struct Claims: Decodable {
    let iss: String
    let sub: String
    let aud: Audience
    let exp: Double
    let auth_time: Int
    let nonce: String?
}

/// One audience, or several.
struct Audience: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        values = try (try? container.decode([String].self)) ?? [container.decode(String.self)]
    }
}

/// Opens an ID token with the keys that the service publishes.
func verified(_ client: AuthleteClient, _ app: Application, _ idToken: String?) async throws -> Claims {
    let token = try SignedToken(idToken ?? "")
    let keys = try await client.services.jwks(.init()).keys
    let key = keys.first { $0["kid"] == token.header["kid"].map(JSONValue.string) }
    guard let key, try token.isSigned(by: key) else { throw Mishap("the ID token is not signed by the service") }
    let claims = try JSONDecoder().decode(Claims.self, from: token.payload)
    try expect(claims.aud.values.contains(app.id), "the ID token is for the client")
    let expiry = Date(timeIntervalSince1970: claims.exp).formatted(.iso8601).prefix(16).replacing("T", with: " ")
    say("services.jwks", "\(token.header["alg"] ?? "") verifies the ID token: \(claims.sub) until \(expiry) UTC")
    return claims
}

/// Uses the token, revokes it, and sees that it is gone.
func end(_ client: AuthleteClient, _ app: Application, _ token: String) async throws {
    let used = try await client.introspection.processRequest(.init(token: token, scopes: ["profile"]))
    try expect(used.action == .ok && used.subject == subject, "the token is good")
    say("introspection.processRequest", "\(used.action): token \(short(token)) is good for profile")

    let revoked = try await client.revocation.processRequest(
        .init(parameters: form([("token", token), ("client_id", app.id)])))
    let gone = try await client.introspection.processRequest(.init(token: token))
    try expect(gone.action == .unauthorized, "the token is gone")
    say("revocation.processRequest", "\(revoked.action): afterwards the token is \(gone.action)")
}

struct Mishap: LocalizedError {
    let errorDescription: String?

    init(_ description: String) {
        errorDescription = description
    }
}

func setting(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else { throw Mishap("set \(name)") }
    return value
}

func form(_ parameters: [(String, String)]) -> String {
    let unreserved = CharacterSet.alphanumerics.union(.init(charactersIn: "-._~"))
    return parameters.map { name, value in
        "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "")"
    }.joined(separator: "&")
}

func unguessable() -> String {
    var system = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String(system.next(), radix: 16) }.joined(separator: "-")
        .padding(toLength: 67, withPad: "0", startingAt: 0)
}

func expect(_ condition: Bool, _ what: String) throws {
    if !condition { throw Mishap("it is not so that \(what)") }
}

func say(_ step: String, _ result: String) {
    print("  \(step.padding(toLength: 33, withPad: " ", startingAt: 0)) \(result)")
}

func short(_ token: String?) -> String {
    (token ?? "").prefix(6) + "…"
}

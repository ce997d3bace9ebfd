import AuthleteBindings
import Foundation

/// A client of the Authlete API.
///
/// ```swift
/// let client = try AuthleteClient(region: .jp, serviceID: "1000001", accessToken: accessToken)
///
/// let token = try await client.tokenManagement.create(
///     .init(grantType: .authorizationCode, clientId: 2_000_001, subject: "john", scopes: ["history.read"]))
///
/// for try await token in client.tokenManagement.listAll(subject: "john") {
///     print(token.clientId, token.scopes)
/// }
/// ```
///
/// A client can be shared between tasks, and its copies use one pool of connections. Every call ends within milliseconds when
/// its task is cancelled, connection included, and then throws `CancellationError`. Whatever else fails is an
/// ``AuthleteError``.
public struct AuthleteClient: Sendable {
    package let native: NativeClient

    /// Makes a client from the environment variables that Authlete's libraries use: `AUTHLETE_BASE_URL`,
    /// `AUTHLETE_API_VERSION`, `AUTHLETE_SERVICE_APIKEY` (the service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`,
    /// `AUTHLETE_SERVICE_APISECRET`, `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`.
    ///
    /// - Throws: ``AuthleteError/configuration(_:)``, which names the variable to set or to change.
    public static func fromEnv() throws -> AuthleteClient {
        AuthleteClient(native: try translatingFailures { try NativeClient.fromEnvironment() })
    }
}

/// Shows where the client points, never with what credentials.
extension AuthleteClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Where the client points.
    public var description: String { (try? native.shown()) ?? "AuthleteClient" }

    /// Where the client points.
    public var debugDescription: String { description }

    /// Where the client points.
    public var customMirror: Mirror { Mirror(self, children: ["client": description]) }
}

extension Duration {
    /// The seconds as the core takes them: a limit that is none becomes 0, which it refuses by name, and one beyond a century
    /// becomes a century.
    var limit: TimeInterval {
        let seconds = self / .seconds(1)
        return min(max(seconds, 0), 3_155_760_000)
    }
}

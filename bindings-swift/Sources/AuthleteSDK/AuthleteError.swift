import AuthleteBindings
import Foundation

/// Why a call failed: one model over the API's two ways of reporting failure.
///
/// A case says what can be done about it, its ``Context`` what happened. No message holds a token or a secret.
///
/// ```swift
/// do {
///     try await client.tokenManagement.delete(.init(accessTokenIdentifier: token))
/// } catch AuthleteError.notFound {
///     // It is gone already.
/// } catch let error as AuthleteError where error.context.isRetryable {
///     // Later, perhaps.
/// }
/// ```
///
/// What an OAuth endpoint refuses to its client is no failure: it is a response whose `action` says what to answer.
/// A cancelled call throws `CancellationError`.
public enum AuthleteError: Error, Sendable, Hashable {
    /// An option or a request value that cannot work. Nothing was sent; change what the message names.
    case configuration(Context)
    /// No connection, a TLS failure, or a connection that was lost.
    case connectionFailed(Context)
    /// A limit of time passed; ``Context/limit`` tells which.
    case requestTimeout(Context)
    /// The request was refused: HTTP 400, or the action `BAD_REQUEST` or `CALLER_ERROR` of a command.
    case badRequest(Context)
    /// The API does not accept the credentials: HTTP 401.
    case authentication(Context)
    /// The credentials do not allow this: HTTP 403, or the action `FORBIDDEN` of a command.
    case permissionDenied(Context)
    /// There is no such thing: HTTP 404, or the action `NOT_FOUND` of a command.
    case notFound(Context)
    /// Too many requests: HTTP 429. ``Context/retryAfter`` tells when to come back.
    case rateLimit(Context)
    /// The service failed: HTTP 5xx, or the action `INTERNAL_SERVER_ERROR` of a command.
    case server(Context)
    /// Another failure that the API answered with.
    case api(Context)
    /// A successful answer that cannot be read.
    case decode(Context)
    /// A defect in the SDK itself.
    case internalFailure(Context)

    /// What is known about a failure.
    public struct Context: Sendable, Hashable {
        /// The operation that failed, such as `tokenManagement.create`; absent where a client could not be made.
        public var operation: String?
        /// What happened and what to change, in one line.
        public var message: String
        /// The HTTP status that the API answered with.
        public var statusCode: Int?
        /// The API's result code, such as `A134202`.
        public var resultCode: String?
        /// The API's message to the result code.
        public var resultMessage: String?
        /// The action of a command that did not succeed, such as `NOT_FOUND`.
        public var action: String?
        /// The body of the answer as text, its first 64 KiB. It is not printed with the rest.
        public var body: String?
        /// How long the API asks to wait before the next call.
        public var retryAfter: Duration?
        /// The option whose limit of time passed: `timeout`, `connectTimeout` or `totalTimeout`.
        public var limit: String?
        /// How many times the request was tried.
        public var attempts: Int
        /// Whether the same call may succeed later without a change.
        public var isRetryable: Bool
        /// How the call went over HTTP; absent where nothing was sent.
        public var http: HTTPInfo?

        /// Makes a context, for instance for the failures of a fake in a test.
        public init(
            operation: String? = nil,
            message: String,
            statusCode: Int? = nil,
            resultCode: String? = nil,
            resultMessage: String? = nil,
            action: String? = nil,
            body: String? = nil,
            retryAfter: Duration? = nil,
            limit: String? = nil,
            attempts: Int = 0,
            isRetryable: Bool = false,
            http: HTTPInfo? = nil
        ) {
            self.operation = operation
            self.message = message
            self.statusCode = statusCode
            self.resultCode = resultCode
            self.resultMessage = resultMessage
            self.action = action
            self.body = body
            self.retryAfter = retryAfter
            self.limit = limit
            self.attempts = attempts
            self.isRetryable = isRetryable
            self.http = http
        }
    }

    /// What is known about the failure, whichever case it is.
    public var context: Context {
        switch self {
        case .configuration(let context), .connectionFailed(let context), .requestTimeout(let context),
            .badRequest(let context), .authentication(let context), .permissionDenied(let context),
            .notFound(let context), .rateLimit(let context), .server(let context), .api(let context),
            .decode(let context), .internalFailure(let context):
            context
        }
    }
}

extension AuthleteError: LocalizedError {
    /// One line: the operation, what happened, and what to change.
    public var errorDescription: String? { context.line }
}

extension AuthleteError: CustomStringConvertible {
    /// One line: the operation, what happened, and what to change.
    public var description: String { context.line }
}

extension AuthleteError.Context: CustomReflectable {
    /// Everything but the body, which may hold what must not be printed.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any?> = [
            "operation": operation, "message": message, "statusCode": statusCode, "resultCode": resultCode,
            "resultMessage": resultMessage, "action": action, "retryAfter": retryAfter, "limit": limit,
            "attempts": attempts, "isRetryable": isRetryable, "http": http,
        ]
        return Mirror(self, children: children.compactMap { label, value in value.map { (label, $0) } })
    }

    fileprivate var line: String {
        operation.map { "\($0): \(message)" } ?? message
    }
}

extension AuthleteError.Context: CustomStringConvertible {
    /// One line: the operation, what happened, and what to change.
    public var description: String { line }
}

/// Runs what talks to the library, and turns what it throws into what this module throws.
func translatingFailures<Value>(_ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw translated(error)
    }
}

/// The error that this module throws for one of the library's.
func translated(_ error: any Error) -> any Error {
    switch error {
    case Failure.Cancelled, is CancellationError:
        return CancellationError()
    case is AuthleteError:
        return error
    case Failure.Failed(
        let kind, let operation, let message, let statusCode, let resultCode, let resultMessage, let action, let body,
        let retryAfter, let limit, let attempts, let retryable, let http):
        let context = AuthleteError.Context(
            operation: operation, message: message, statusCode: statusCode.map(Int.init), resultCode: resultCode,
            resultMessage: resultMessage, action: action, body: body, retryAfter: retryAfter.map { .seconds($0) },
            limit: limit, attempts: Int(attempts), isRetryable: retryable,
            http: http.map(HTTPInfo.init))
        return AuthleteError(kind, context)
    default:
        // A panic, of a type that uniffi keeps to itself. Its text may hold anything, so it stays out of the message.
        return AuthleteError.internalFailure(
            .init(message: "the SDK failed inside: please report it with what it wrote to standard error"))
    }
}

extension AuthleteError {
    fileprivate init(_ kind: ErrorKind, _ context: Context) {
        self =
            switch kind {
            case .configuration: .configuration(context)
            case .connectionFailed: .connectionFailed(context)
            case .requestTimeout: .requestTimeout(context)
            case .badRequest: .badRequest(context)
            case .authentication: .authentication(context)
            case .permissionDenied: .permissionDenied(context)
            case .notFound: .notFound(context)
            case .rateLimit: .rateLimit(context)
            case .server: .server(context)
            case .api: .api(context)
            case .decode: .decode(context)
            }
    }
}

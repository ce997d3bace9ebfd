import AuthleteBindings
import Foundation

/// What becomes of a call, for logs and metrics. Nothing in it is a secret.
///
/// ```swift
/// let client = try AuthleteClient.fromEnv().observed { event in
///     switch event {
///     case .ended(let call): logger.debug("\(call.operation): \(call.http)")
///     case .retrying(let retry): logger.warning("\(retry.operation) again in \(retry.delay): \(retry.error)")
///     }
/// }
/// ```
public enum CallEvent: Sendable {
    /// A call ended, well or not, after at least one attempt.
    case ended(Ended)
    /// An attempt failed, and another one follows.
    case retrying(Retry)

    /// A call that ended.
    public struct Ended: Sendable {
        /// The operation, such as `tokenManagement.create`.
        public let operation: String
        /// How it went over HTTP.
        public let http: HTTPInfo
        /// The API's result code, such as `A056001`, where it gave one.
        public let resultCode: String?
        /// Why the call failed, if it did.
        public let error: AuthleteError?
    }

    /// A failed attempt that is followed by another one.
    public struct Retry: Sendable {
        /// The operation, such as `tokenManagement.list`.
        public let operation: String
        /// Which attempt failed, counted from 1.
        public let attempt: Int
        /// How long the call waits before the next attempt.
        public let delay: Duration
        /// Why the attempt failed.
        public let error: AuthleteError
    }
}

extension AuthleteClient {
    /// The same client, whose calls, and those of clients derived from it, the closure is told of.
    ///
    /// - Parameter observer: Called on a thread of the library, which it should not keep waiting. It takes the place of an
    ///   earlier one.
    public func observed(by observer: @escaping @Sendable (CallEvent) -> Void) throws -> AuthleteClient {
        AuthleteClient(native: try translatingFailures { try native.observed(listener: Observer(tell: observer)) })
    }
}

/// The closure as the library calls it.
private final class Observer: Listener {
    private let tell: @Sendable (CallEvent) -> Void

    init(tell: @escaping @Sendable (CallEvent) -> Void) {
        self.tell = tell
    }

    func callEnded(operation: String, http: HttpFacts, resultCode: String?, failure: Failure?) {
        let error = failure.flatMap { translated($0) as? AuthleteError }
        tell(.ended(.init(operation: operation, http: HTTPInfo(http), resultCode: resultCode, error: error)))
    }

    func retrying(operation: String, attempt: UInt32, delay: TimeInterval, failure: Failure) {
        guard let error = translated(failure) as? AuthleteError else { return }
        tell(.retrying(.init(operation: operation, attempt: Int(attempt), delay: .seconds(delay), error: error)))
    }
}

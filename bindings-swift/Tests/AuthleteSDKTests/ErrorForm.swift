import AuthleteSDK
import Foundation

/// Every way in which a value can be looked at.
func renditions(_ value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
}

extension AuthleteError: ToWire {
    /// What is known of the error, as cases write it.
    var wire: JSONValue {
        [
            "kind": .string(className),
            "statusCode": context.statusCode.map { .integer(Int64($0)) } ?? nil,
            "resultCode": context.resultCode.wire,
            "resultMessage": context.resultMessage.wire,
            "action": context.action.wire,
            "body": context.body.wire,
            "retryAfter": context.retryAfter.map { .integer($0.components.seconds) } ?? nil,
            "limit": context.limit.wire,
            "retryable": .bool(context.isRetryable),
            "message": .string(localizedDescription),
        ]
    }

    /// What the class of this error is called in Python and Node, as the cases name it.
    var className: String {
        switch self {
        case .configuration: "ConfigurationError"
        case .connectionFailed: "ConnectionFailedError"
        case .requestTimeout: "RequestTimeoutError"
        case .badRequest: "BadRequestError"
        case .authentication: "AuthenticationError"
        case .permissionDenied: "PermissionDeniedError"
        case .notFound: "NotFoundError"
        case .rateLimit: "RateLimitError"
        case .server: "ServerError"
        case .api: "ApiError"
        case .decode: "DecodeError"
        case .internalFailure: "internal failure"
        }
    }
}

import AuthleteSDK
import Foundation

/// How an error differs from what a case expects.
func difference(_ error: AuthleteError, _ expected: JSONValue) -> String? {
    let context = error.context
    let wire: JSONValue = [
        "kind": .string(error.className),
        "statusCode": context.statusCode.map { .integer(Int64($0)) } ?? nil,
        "resultCode": context.resultCode.wire,
        "resultMessage": context.resultMessage.wire,
        "action": context.action.wire,
        "body": context.body.wire,
        "retryAfter": context.retryAfter.map { .integer($0.components.seconds) } ?? nil,
        "limit": context.limit.wire,
        "retryable": .bool(context.isRetryable),
        "message": .string(error.localizedDescription),
    ]
    var fields = expected.object ?? [:]
    let mentions = fields.removeValue(forKey: "mentions")?.array ?? []
    fields["message"] = fields["message"]?.string.map { .string(inSwift($0)) }
    fields["limit"] = fields["limit"]?.string.map { .string(camelCase($0)) } ?? fields["limit"]
    if let difference = Comparison().difference(.object(fields), wire) {
        return "\(difference) in \(error), body \(context.body ?? "none")"
    }
    let missing = mentions.compactMap(\.string).first { !error.localizedDescription.contains(inSwift($0)) }
    return missing.map { "the message does not mention \(inSwift($0)): \(error)" }
}

/// Every way in which a value can be looked at.
func renditions(_ value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
}

/// A line of a case, spelled as Swift spells names: the operation in front, and what stands in backticks.
private func inSwift(_ line: String) -> String {
    var pieces = line.components(separatedBy: "`")
    for index in pieces.indices where !index.isMultiple(of: 2) {
        pieces[index] = camelCase(pieces[index])
            .replacingOccurrences(of: "baseUrl", with: "baseURL").replacingOccurrences(
                of: "serviceId", with: "serviceID")
    }
    if let operation = pieces[0].range(of: #"^[a-z_]+\.[a-z_]+(?=: )"#, options: .regularExpression) {
        pieces[0].replaceSubrange(operation, with: camelCase(String(pieces[0][operation])))
    }
    return pieces.joined()
}

private func camelCase(_ snake: String) -> String {
    let words = snake.components(separatedBy: "_")
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

extension AuthleteError {
    /// What the contract calls the class of this error.
    fileprivate var className: String {
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

import AuthleteBindings

/// The HTTP answer that a response stands for, ready to be relayed.
///
/// An endpoint is a few lines in any framework: hand the raw request to the API, and send this answer. In Vapor:
///
/// ```swift
/// let answer = try await client.tokens.processRequest(.init(parameters: request.body.string ?? "")).httpAnswer
/// return Response(
///     status: .init(statusCode: answer.status), headers: .init(Array(answer.headers)), body: .init(string: answer.body))
/// ```
public struct HTTPAnswer: Sendable, Equatable {
    /// The HTTP status.
    public let status: Int
    /// The headers, in the spelling of their standards.
    public let headers: [String: String]
    /// The body; empty where there is none.
    public let body: String

    /// The answer of a response of this name, made from the texts of its fields, if its action stands for one.
    init?(of response: String, _ texts: [String: String?]) {
        guard let answer = httpAnswer(response: response, texts: texts.compactMapValues { $0 }) else { return nil }
        status = Int(answer.status)
        headers = answer.headers
        body = answer.body
    }
}

/// Shows status and names of the headers: their values and the body may hold tokens.
extension HTTPAnswer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and the names of the headers.
    public var description: String { "HTTPAnswer(status: \(status), headers: \(headers.keys.sorted()))" }

    /// The status and the names of the headers.
    public var debugDescription: String { description }

    /// The status and the names of the headers.
    public var customMirror: Mirror { Mirror(self, children: ["status": status, "headers": headers.keys.sorted()]) }
}

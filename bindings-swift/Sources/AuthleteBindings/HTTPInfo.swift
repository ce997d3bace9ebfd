/// How a call went over HTTP: `http` of a response, and of the context of an error.
public struct HTTPInfo: Sendable, Hashable {
    /// The HTTP status of the last attempt; absent where it was not answered.
    public let statusCode: Int?
    /// By what the service names the request in its own logs: the first there is of the headers `x-request-id`,
    /// `x-correlation-id`, `x-amzn-requestid`, `x-amzn-trace-id` and `cf-ray`.
    public let requestID: String?
    /// How many times the request was sent.
    public let attempts: Int
    /// How long the call took, waits between attempts included.
    public let duration: Duration
    private let headerLines: String

    package init(_ facts: HttpFacts) {
        statusCode = facts.statusCode.map(Int.init)
        requestID = facts.requestId
        attempts = Int(facts.attempts)
        duration = .seconds(facts.duration)
        headerLines = facts.headerLines
    }

    /// The headers of the last answer by their names in lower case. Several of one name are one, joined by `, ` (RFC 9110
    /// section 5.3). `set-cookie` and `location` are withheld: they may hold credentials.
    public var headers: [String: String] {
        let lines = headerLines.split(separator: "\n").map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), String(line[colon...].dropFirst(2)))
        }
        return Dictionary(lines) { "\($0), \($1)" }
    }
}

extension HTTPInfo: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Everything but what the headers hold, which is for programs.
    public var description: String { shown.text }

    /// Everything but what the headers hold, which is for programs.
    public var debugDescription: String { shown.text }

    /// Everything but what the headers hold, which is for programs.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("HTTPInfo")
        shown.add("statusCode", statusCode)
        shown.add("requestID", requestID)
        shown.add("attempts", attempts)
        shown.add("duration", duration)
        shown.add("headers", headers.keys.sorted())
        return shown
    }
}

/// The place for it in a response; not for programs, which read `http`. It takes no part in what the response is worth: two that say the same are equal.
public struct _AttachedHTTPInfo: Sendable, Hashable, ExpressibleByNilLiteral {
    let facts: HttpFacts?

    init(_ facts: HttpFacts?) {
        self.facts = facts
    }

    /// What a response has that no call returned.
    public init(nilLiteral: ()) {
        facts = nil
    }

    var info: HTTPInfo? { facts.map(HTTPInfo.init) }

    /// Always: how a call went is not part of what it returned.
    public static func == (_: Self, _: Self) -> Bool { true }

    /// Nothing, as `==` has it.
    public func hash(into _: inout Hasher) {}
}

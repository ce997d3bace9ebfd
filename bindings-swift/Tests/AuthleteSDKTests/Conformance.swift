import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

/// A conformance case in one of its variants: a story of several calls against the local server.
struct ConformanceCase: CustomTestStringConvertible, Sendable {
    let content: JSONValue
    let style: String
    let version: Int64

    var testDescription: String {
        "\(content["number"]?.integer ?? 0) \(content["name"]?.string ?? "") [\(style), v\(version)]"
    }

    /// Every case of `tests/conformance` that makes sense through a package.
    static let all: [ConformanceCase] = {
        let cases = ((try? casesByFile(in: "conformance")) ?? []).flatMap(\.cases)
        return cases.filter { $0["only"] == nil }.flatMap { content in
            (content["styles"]?.array?.compactMap(\.string) ?? ["json"]).flatMap { style in
                (content["versions"]?.array?.compactMap(\.integer) ?? [3]).map { version in
                    ConformanceCase(content: content, style: style, version: version)
                }
            }
        }
    }()
}

@Suite struct Conformance {
    @Test func isThere() {
        #expect(!ConformanceCase.all.isEmpty)
    }

    @Test(arguments: ConformanceCase.all)
    func conformance(_ conformance: ConformanceCase) async throws {
        try await LocalServers.shared.withServer(strict: conformance.content["strict"]?.bool == true) { server in
            var story = Story(conformance, server)
            try await story.run()
        }
    }
}

/// Servers that are free at the moment. A case has one to itself.
actor LocalServers {
    static let shared = LocalServers()
    private var free: [Bool: [LocalServer]] = [:]

    nonisolated func withServer(strict: Bool, _ use: (LocalServer) async throws -> Void) async throws {
        let server = try await take(strict)
        do {
            try await use(server)
        } catch {
            await giveBack(server, strict)
            throw error
        }
        await giveBack(server, strict)
    }

    private func take(_ strict: Bool) throws -> LocalServer {
        try free[strict]?.popLast() ?? .standard(strict: strict)
    }

    private func giveBack(_ server: LocalServer, _ strict: Bool) {
        free[strict, default: []].append(server)
    }
}

/// A case while it runs.
private struct Story {
    let conformance: ConformanceCase
    let server: LocalServer
    var variables: [String: JSONValue]

    init(_ conformance: ConformanceCase, _ server: LocalServer) {
        self.conformance = conformance
        self.server = server
        variables = [
            "C1": 2_000_001, "C2": 2_000_002, "C3": 2_000_003, "C4": 2_000_004, "Cx": 2_000_005,
            "S": "1000001", "S2": "1000002", "accessToken": .string(server.accessToken),
            "john": [
                "grantType": "AUTHORIZATION_CODE", "clientId": 2_000_001, "subject": "john",
                "scopes": ["history.read", "timeline.read"],
            ],
        ]
    }

    mutating func run() async throws {
        try await server.administer("reset")
        for part in ["given", "steps"] {
            for (index, step) in (conformance.content[part]?.array ?? []).enumerated() {
                for time in 0..<(step["repeat"]?.integer ?? 1) {
                    variables["index"] = .integer(time)
                    do {
                        try await take(step)
                    } catch {
                        throw WireError("\(part) \(index + 1): \(error)")
                    }
                }
            }
        }
    }

    private mutating func take(_ step: JSONValue) async throws {
        if let clock = step["clock"] { try await server.administer("clock", try filled(clock)) }
        if let fault = step["fault"] { try await server.administer("faults", try filled(fault)) }
        let result: JSONValue
        if let operation = step["call"]?.string {
            result = try await call(operation, step)
        } else if let request = step["http"]?.string {
            result = try await plain(request, step)
        } else if let token = step["jwt"]?.string {
            result = try await opened(token, step)
        } else {
            return
        }
        for (name, path) in step["save"]?.object ?? [:] {
            let steps = (path.string ?? "").components(separatedBy: ".")
            let value = steps.reduce(Optional(result)) { value, step in
                Int(step).flatMap { index in value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
                    ?? value?[step]
            }
            guard let value else { throw WireError("there is no \(path) in \(result.json)") }
            variables[name] = value
        }
    }

    private func call(_ operation: String, _ step: JSONValue) async throws -> JSONValue {
        let now = try await now()
        let request = try filled(step["request"] ?? [:], now: now)
        var options = options
        for (name, value) in step["options"]?.object ?? [:] { options[name] = try filled(value) }
        let result: JSONValue
        do {
            result = try await AuthleteClient(options: options).invoke(operation, request).result
        } catch let error as AuthleteError {
            guard let expected = step["error"] else { throw error }
            if let difference = difference(error, expected) { throw WireError(difference) }
            return .null
        }
        if let expected = step["error"] { throw WireError("expected \(expected.json), got \(result.json)") }
        if let expected = step["result"],
            let difference = Comparison(now: now).difference(try filled(expected), result)
        {
            throw WireError(difference)
        }
        return result
    }

    /// Sends a request as such.
    private func plain(_ request: String, _ step: JSONValue) async throws -> JSONValue {
        let now = try await now()
        let parts = request.split(separator: " ", maxSplits: 1).map(String.init)
        let base = parts[1].hasPrefix("/api/") ? server.baseURL.absoluteString : url
        let query = try step["query"]?.string.map { "?" + (try filledText($0)) } ?? ""
        var headers: [String: String] = ["authorization": authorization]
        if step["form"] != nil { headers["content-type"] = "application/x-www-form-urlencoded" }
        for (name, value) in step["headers"]?.object ?? [:] { headers[name] = try value.string.map(filledText) }
        let text = try (step["form"] ?? step["text"])?.string.map(filledText)
        let answer = try await send(
            parts[0], base + (try filledText(parts[1])) + query, headers: headers,
            json: try step["json"].map { try filled($0, now: now) }, text: text)
        let isWanted = step["status"]?.integer.map { $0 == answer.status } ?? (answer.status < 300)
        guard isWanted else { throw WireError("\(request): got \(answer.status) \(answer.body.json)") }
        if let expected = step["body"],
            let difference = Comparison(now: now, isLiteral: true).difference(try filled(expected), answer.body)
        {
            throw WireError(difference)
        }
        return answer.body
    }

    /// Opens a JWT without verifying it, which the other languages do.
    private func opened(_ token: String, _ step: JSONValue) async throws -> JSONValue {
        let now = try await now()
        let parts = try filledText(token).components(separatedBy: ".").prefix(2).map { part in
            let standard = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
            let padded = standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)
            return try JSONValue(json: Data(base64Encoded: padded) ?? Data())
        }
        guard parts.count == 2 else { throw WireError("no JWT") }
        for (name, part) in zip(["header", "claims"], parts) {
            guard let expected = step[name] else { continue }
            let comparison = Comparison(now: now, isLiteral: true)
            if let difference = comparison.difference(try filled(expected), part) { throw WireError(difference) }
        }
        return ["header": parts[0], "claims": parts[1]]
    }

    /// The options of a client for the variant.
    private var options: [String: JSONValue] {
        let credentials: [String: JSONValue] =
            conformance.version == 2
            ? ["api_key": .string(server.apiKey), "api_secret": .string(server.apiSecret)]
            : ["service_id": .string(server.serviceID), "access_token": .string(server.accessToken)]
        let others: [String: JSONValue] = [
            "base_url": .string(server.baseURL.absoluteString), "request_style": .string(conformance.style),
        ]
        return credentials.merging(others) { $1 }
    }

    private var url: String {
        conformance.version == 2
            ? "\(server.baseURL)/api" : "\(server.baseURL)/api/\(server.serviceID)"
    }

    private var authorization: String {
        guard conformance.version == 2 else { return "Bearer \(server.accessToken)" }
        let pair = "\(server.apiKey):\(server.apiSecret)"
        return "Basic " + Data(pair.utf8).base64EncodedString()
    }

    /// The server's time in milliseconds since the epoch.
    private func now() async throws -> Int64 {
        try await server.administer("clock", ["advanceSeconds": 0])["now"]?.integer ?? 0
    }

    /// A value with its variables filled in; given the time, the moments relative to it as well.
    private func filled(_ value: JSONValue, now: Int64? = nil) throws -> JSONValue {
        switch value {
        case .string(let text):
            let name = text.dropFirst(2).dropLast()
            if text.hasPrefix("${"), text.hasSuffix("}"), !name.contains("$") { return try variable(String(name)) }
            return .string(try filledText(text))
        case .array(let elements): return .array(try elements.map { try filled($0, now: now) })
        case .object(let members):
            if let now, let seconds = members["$now"]?.number { return .integer(now + milliseconds(seconds)) }
            return .object(try members.mapValues { try filled($0, now: now) })
        default: return value
        }
    }

    private func filledText(_ text: String) throws -> String {
        let pieces = text.components(separatedBy: "${")
        return try pieces.dropFirst().reduce(pieces[0]) { filled, piece in
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            let value = try variable(String(parts[0]))
            return filled + (value.string ?? value.json) + (parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private func variable(_ name: String) throws -> JSONValue {
        guard let value = variables[name] else { throw WireError("there is no variable called \(name)") }
        return value
    }
}

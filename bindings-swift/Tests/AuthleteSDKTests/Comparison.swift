import AuthleteSDK
import Foundation

/// Whether a value agrees with what a case expects of it; the rules are in `tests/README.md`.
struct Comparison {
    /// The server's time in milliseconds since the epoch.
    var now: Int64 = 0
    /// Whether absent means absent, because nothing has read the answer into a model.
    var isLiteral = false

    /// What differs, and where.
    func difference(_ expected: JSONValue, _ got: JSONValue?, at place: String = "") -> String? {
        if let members = expected.object, members.count == 1, let (name, argument) = members.first, name.hasPrefix("$")
        {
            return matches(name, argument, got)
                ? nil : "\(place): expected \(name) \(argument.json), got \(got?.json ?? "nothing")"
        }
        if Self.isEmpty(expected), Self.isEmpty(got) { return nil }
        switch (expected, got) {
        case (.object(let wanted), .object(let present)):
            return wanted.lazy.compactMap { difference($1, present[$0], at: "\(place).\($0)") }.first
        case (.array(let wanted), .array(let present)) where wanted.count == present.count:
            return zip(wanted, present).enumerated().lazy
                .compactMap { index, pair in difference(pair.0, pair.1, at: "\(place).\(index)") }.first
        default:
            return expected == got ? nil : "\(place): expected \(expected.json), got \(got?.json ?? "nothing")"
        }
    }

    private func matches(_ matcher: String, _ argument: JSONValue, _ got: JSONValue?) -> Bool {
        func agrees(_ expected: JSONValue, _ got: JSONValue?) -> Bool { difference(expected, got) == nil }
        switch matcher {
        case "$absent": return isLiteral ? got == nil || got == .null : Self.isEmpty(got)
        case "$present": return !Self.isEmpty(got)
        case "$now":
            guard let seconds = argument.number, let moment = got?.integer else { return false }
            return abs(moment - now - milliseconds(seconds)) <= 2000
        case "$nowInSeconds":
            guard let seconds = argument.integer, let moment = got?.integer else { return false }
            return abs(moment - now / 1000 - seconds) <= 2
        case "$matches":
            guard let pattern = argument.string, let text = got?.string else { return false }
            return text.range(of: pattern, options: .regularExpression) != nil
        case "$length": return (got?.array).map { Int64($0.count) == argument.integer } ?? false
        case "$contains": return got?.array?.contains { agrees(argument, $0) } ?? false
        case "$json":
            return agrees(argument, got?.string.flatMap { try? JSONValue(json: Data($0.utf8)) })
        case "$not": return !agrees(argument, got)
        case "$oneOf": return argument.array?.contains { agrees($0, got) } ?? false
        case "$multipleOf":
            guard let number = got?.integer, let factor = argument.integer else { return false }
            return number % factor == 0
        case "$within":
            guard let number = got?.integer, let middle = argument.array?.first?.integer,
                let distance = argument.array?.last?.integer
            else { return false }
            return abs(number - middle) <= distance
        default: return false
        }
    }

    /// What models cannot tell from absent.
    private static func isEmpty(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null, .bool(false), .integer(0), .number(0), .string(""), .array([]): true
        default: false
        }
    }
}

/// Seconds in milliseconds.
func milliseconds(_ seconds: Double) -> Int64 {
    Int64((seconds * 1000).rounded())
}

import AuthleteSDK
import Foundation

/// What can be read from its wire form, as the shared cases write it.
protocol FromWire {
    init(wire: JSONValue) throws
}

/// What can be written in its wire form.
protocol ToWire {
    var wire: JSONValue { get }
}

/// What a call gave.
struct Called: Sendable {
    let result: JSONValue
    var answer: HTTPAnswer?
}

/// A case that the runner cannot read.
struct WireError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The members of an object; a missing one reads as null.
struct Members {
    private let members: [String: JSONValue]

    init(_ wire: JSONValue) throws {
        guard let members = wire.object else { throw WireError("not an object: \(wire)") }
        self.members = members
    }

    subscript<Value: FromWire>(name: String) -> Value {
        get throws { try Value(wire: members[name] ?? .null) }
    }

    func other(than known: Set<String>) -> [String: JSONValue] {
        members.filter { !known.contains($0.key) }
    }

    func onlyHave(_ known: Set<String>) throws {
        let unknown = other(than: known).keys.sorted()
        if !unknown.isEmpty { throw WireError("there is no \(unknown.joined(separator: ", "))") }
    }
}

extension String: FromWire, ToWire {
    init(wire: JSONValue) throws {
        switch wire {
        case .null: self = ""
        case .string(let text): self = text
        default: throw WireError("not text: \(wire)")
        }
    }

    var wire: JSONValue { .string(self) }
}

extension Bool: FromWire, ToWire {
    init(wire: JSONValue) throws {
        self = wire.bool ?? false
    }

    var wire: JSONValue { .bool(self) }
}

extension Int64: FromWire, ToWire {
    init(wire: JSONValue) throws {
        switch wire {
        case .null: self = 0
        case .integer(let number): self = number
        default: throw WireError("not a whole number: \(wire)")
        }
    }

    var wire: JSONValue { .integer(self) }
}

extension Int: FromWire {
    init(wire: JSONValue) throws {
        self = Int(try Int64(wire: wire))
    }
}

extension Date: FromWire, ToWire {
    init(wire: JSONValue) throws {
        self.init(timeIntervalSince1970: Double(try Int64(wire: wire)) / 1000)
    }

    var wire: JSONValue { .integer(Int64((timeIntervalSince1970 * 1000).rounded())) }
}

extension Duration: FromWire {
    init(wire: JSONValue) throws {
        guard let seconds = wire.number else { throw WireError("not a number of seconds: \(wire)") }
        self = .seconds(seconds)
    }
}

extension URL: FromWire {
    init(wire: JSONValue) throws {
        guard let text = wire.string, let url = URL(string: text) else { throw WireError("not a URL: \(wire)") }
        self = url
    }
}

extension HTTPAnswer: ToWire {
    var wire: JSONValue {
        ["status": .integer(Int64(status)), "headers": .object(headers.mapValues(\.wire)), "body": .string(body)]
    }
}

extension JSONValue: FromWire, ToWire {
    init(wire: JSONValue) { self = wire }

    var wire: JSONValue { self }

    /// Reads the text of a JSON value.
    init(json: some DataProtocol) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(json))
    }

    /// The text of the value.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "\(self)"
    }
}

extension Optional: FromWire where Wrapped: FromWire {
    init(wire: JSONValue) throws {
        self = wire == .null ? nil : try Wrapped(wire: wire)
    }
}

extension Optional: ToWire where Wrapped: ToWire {
    var wire: JSONValue { self?.wire ?? .null }
}

extension Array: FromWire where Element: FromWire {
    init(wire: JSONValue) throws {
        self = try (wire.array ?? []).map(Element.init)
    }
}

extension Array: ToWire where Element: ToWire {
    var wire: JSONValue { .array(map(\.wire)) }
}

extension Dictionary: FromWire where Key == String, Value == JSONValue {
    init(wire: JSONValue) throws {
        self = wire.object ?? [:]
    }
}

extension Dictionary: ToWire where Key == String, Value == JSONValue {
    var wire: JSONValue { .object(self) }
}

extension RawRepresentable where RawValue == String {
    init(wire: JSONValue) throws {
        guard let value = Self(rawValue: try String(wire: wire)) else { throw WireError("no value: \(wire)") }
        self = value
    }

    var wire: JSONValue { .string(rawValue) }
}

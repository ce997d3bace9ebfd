/// What of a model is printed: what is there, and of secrets only that they are there.
struct Shown {
    private let name: String
    private var members: [(label: String, value: Any)] = []

    init(_ name: String) {
        self.name = name
    }

    /// The members between parentheses, as Swift prints a struct.
    var text: String {
        let members = members.map { "\($0.label): \(String(reflecting: $0.value))" }
        return "\(name)(\(members.joined(separator: ", ")))"
    }

    /// What `dump` and debuggers show.
    func mirror(of model: Any) -> Mirror {
        Mirror(model, children: members.map { ($0.label, $0.value) }, displayStyle: .struct)
    }

    mutating func add<Value>(_ label: String, _ value: Value) {
        members.append((label, value))
    }

    mutating func add<Value>(_ label: String, _ value: Value?) {
        if let value { members.append((label, value)) }
    }

    mutating func add<Element>(_ label: String, _ list: [Element]) {
        if !list.isEmpty { members.append((label, list)) }
    }

    mutating func add<Value>(_ label: String, _ object: [String: Value]) {
        if !object.isEmpty { members.append((label, object)) }
    }

    mutating func addSecret(_ label: String, _ secret: String) {
        if !secret.isEmpty { members.append((label, Redacted())) }
    }

    mutating func addSecret<Value>(_ label: String, _ secret: Value?) {
        if secret != nil { members.append((label, Redacted())) }
    }

    mutating func addSecret<Element>(_ label: String, _ secrets: [Element]) {
        if !secrets.isEmpty { members.append((label, Redacted())) }
    }

    mutating func addSecret<Value>(_ label: String, _ secrets: [String: Value]) {
        if !secrets.isEmpty { members.append((label, Redacted())) }
    }
}

/// Stands for a secret.
private struct Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "[redacted]" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}

import AuthleteSDK
import Foundation

/// How an error differs from what a case expects.
func difference(_ error: AuthleteError, _ expected: JSONValue) -> String? {
    var fields = expected.object ?? [:]
    let mentions = fields.removeValue(forKey: "mentions")?.array ?? []
    fields["message"] = fields["message"]?.string.map { .string(inSwift($0)) }
    fields["limit"] = fields["limit"]?.string.map { .string(limits[$0] ?? "no option of Swift's") } ?? fields["limit"]
    if let difference = Comparison().difference(.object(fields), error.wire) {
        return "\(difference) in \(error), body \(error.context.body ?? "none")"
    }
    let missing = mentions.compactMap(\.string).first { !error.localizedDescription.contains(inSwift($0)) }
    return missing.map { "the message does not mention \(inSwift($0)): \(error)" }
}

/// The limits of time as cases name them, and how the error has to spell them: as the initializer of a client does.
private let limits = ["timeout": "timeout", "connect_timeout": "connectTimeout", "total_timeout": "totalTimeout"]

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

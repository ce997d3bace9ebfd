import AuthleteSDK
import Foundation

// Makes calls as its standard input asks for them, and tells what came of them: the Swift side of the fault matrix.

var client: AuthleteClient?
while let line = readLine() {
    let ask = try JSONValue(json: Data(line.utf8))
    var told: [String: JSONValue] = [:]
    var shown: [String] = []
    do {
        if ask["again"]?.bool != true {
            client = nil
            client = try AuthleteClient(options: ask["options"]?.object ?? [:])
        }
        guard var limited = client else { throw WireError("there is no client") }
        if let limit = ask["call"]?["timeout"]?.number {
            limited = try limited.withOptions(timeout: .seconds(limit))
        }
        shown += renditions(limited)
        let result = try await limited.invoke(ask["operation"]?.string ?? "", ask["request"] ?? [:]).result
        if let list = ask["count"]?.string {
            told["result"] = [list: .integer(Int64(result[list]?.array?.count ?? 0))]
        } else {
            told["result"] = result
        }
    } catch let error as AuthleteError {
        shown += renditions(error) + renditions(error.context) + [error.localizedDescription, error.context.body ?? ""]
        var wire = error.wire.object ?? [:]
        wire["attempts"] = .integer(Int64(error.context.attempts))
        wire["limit"] = wire["limit"]?.string.map { .string(inSnakeCase($0)) } ?? nil
        told["error"] = .object(wire)
    }
    told["renditions"] = .array(shown.map { .string($0) })
    FileHandle.standardOutput.write(Data((JSONValue.object(told).json + "\n").utf8))
}

/// `connectTimeout` as `connect_timeout`.
func inSnakeCase(_ name: String) -> String {
    name.map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
}

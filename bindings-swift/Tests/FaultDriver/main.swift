import AuthleteSDK
import Foundation

// Makes calls as its standard input asks for them, and tells what came of them: the Swift side of the fault matrix.

/// The limits of time as the rows name them. Each has one name in Swift.
let limits = ["timeout": "timeout", "connectTimeout": "connect_timeout", "totalTimeout": "total_timeout"]

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
        guard let client else { throw WireError("there is no client") }
        shown += renditions(client)
        let timeout = ask["call"]?["timeout"]?.number.map { Duration.seconds($0) }
        let called = try await client.invoke(
            ask["operation"]?.string ?? "", ask["request"] ?? [:], timeout: timeout)
        let result = called.result
        if let list = ask["count"]?.string {
            told["result"] = [list: .integer(Int64(result[list]?.array?.count ?? 0))]
        } else {
            told["result"] = result
        }
    } catch let error as AuthleteError {
        shown += renditions(error) + renditions(error.context) + [error.localizedDescription, error.context.body ?? ""]
        var wire = error.wire.object ?? [:]
        wire["attempts"] = .integer(Int64(error.context.attempts))
        wire["limit"] = error.context.limit.map { .string(limits[$0] ?? "\($0), which is no option") } ?? nil
        told["error"] = .object(wire)
    }
    told["renditions"] = .array(shown.map { .string($0) })
    FileHandle.standardOutput.write(Data((JSONValue.object(told).json + "\n").utf8))
}

import AuthleteSDK
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A server of this repository. It ends when its standard input closes, which is when the tests end.
final class Server: Sendable {
    /// A client knows only the address of a server, so this keeps them all.
    private static let running = Running()

    /// What it said when it was ready.
    let ready: JSONValue
    private let process: Process
    private let input = Pipe()

    /// Starts the program that the environment variable names.
    init(_ variable: String, _ arguments: [String] = []) throws {
        guard let program = ProcessInfo.processInfo.environment[variable] else {
            throw WireError("\(variable) is not set: run the tests with tests/swift.sh")
        }
        let output = Pipe()
        process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { throw WireError("\(program) ended before it was ready") }
            line.append(more)
        }
        ready = try JSONValue(json: line)
        Self.running.add(self)
    }

    private final class Running: @unchecked Sendable {
        private let lock = NSLock()
        private var servers: [Server] = []

        func add(_ server: Server) {
            lock.withLock { servers.append(server) }
        }
    }

    var baseURL: String { ready["baseUrl"]?.string ?? "" }
}

/// The server of the shared cases.
enum CaseServer {
    static let shared = Result { try Server("AUTHLETE_CASE_SERVER", [repository + "/tests/cases"]) }
}

/// The local server, with its switches for tests.
struct LocalServer: Sendable {
    let server: Server

    init(strict: Bool = false) throws {
        let arguments = [
            "serve", "--listen", "127.0.0.1:0", "--database", ":memory:", "--admin", "--until-stdin-closes",
            "--fixture", repository + "/tests/fixtures/standard.json",
        ]
        server = try Server("AUTHLETE_LOCAL", arguments + (strict ? ["--strict"] : []))
    }

    func client(timeout: Duration? = nil) throws -> AuthleteClient {
        try AuthleteClient(
            baseURL: URL(string: server.baseURL), serviceID: server.ready["serviceId"]?.string,
            accessToken: server.ready["accessToken"]?.string, timeout: timeout)
    }

    @discardableResult
    func administer(_ what: String, _ body: JSONValue = [:]) async throws -> JSONValue {
        let answer = try await send("POST", server.baseURL + "/_local/" + what, json: body)
        guard answer.status < 300 else { throw WireError("\(what): \(answer.status) \(answer.body.json)") }
        return answer.body
    }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path

/// Reads the lists of cases in the files of a folder of `tests`, by file.
func casesByFile(in folder: String) throws -> [(file: String, cases: [JSONValue])] {
    let root = URL(fileURLWithPath: repository + "/tests/" + folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return try (files ?? [])
        .filter {
            $0.pathExtension == "json" && !["schema", "routes"].contains($0.deletingPathExtension().lastPathComponent)
        }
        .map { ($0.deletingPathExtension().path, try JSONValue(json: Data(contentsOf: $0)).array ?? []) }
        .sorted { $0.file < $1.file }
}

/// What a server answered to a plain request.
struct Answer {
    var status: Int
    /// The body, as text where it is not JSON.
    var body: JSONValue
}

/// Sends a plain request.
func send(
    _ method: String, _ url: String, headers: [String: String] = [:], json: JSONValue? = nil, text: String? = nil
) async throws -> Answer {
    guard let address = URL(string: url) else { throw WireError("not a URL: \(url)") }
    var request = URLRequest(url: address)
    request.httpMethod = method
    if let json {
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data(json.json.utf8)
    } else if let text, !text.isEmpty {
        request.httpBody = Data(text.utf8)
    }
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await URLSession.shared.data(for: request)
    let body = (try? JSONValue(json: data)) ?? .string(String(decoding: data, as: UTF8.self))
    return Answer(status: (response as? HTTPURLResponse)?.statusCode ?? 0, body: data.isEmpty ? .null : body)
}

import AuthleteSDK
import AuthleteTesting
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The server of the shared cases.
enum CaseServer {
    static let shared = Result {
        try Program(Program.find("authlete-case-server"), [repository + "/tests/cases"])
    }
}

extension Program {
    var baseURL: String { ready["baseUrl"]?.string ?? "" }
}

extension LocalServer {
    /// A server on the fixture that all tests share.
    static func standard(strict: Bool = false) throws -> LocalServer {
        try LocalServer(fixture: URL(fileURLWithPath: repository + "/tests/fixtures/standard.json"), strict: strict)
    }

    /// Asks for something as the shared cases word it.
    @discardableResult
    func administer(_ what: String, _ body: JSONValue = [:]) async throws -> JSONValue {
        let answer = try await send("POST", "\(baseURL)/_local/" + what, json: body)
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

// Runs the Swift of the documentation, each page as one function, against the local server. `tests/docs/swift_pages.py` makes the
// functions. The server holds what a reader's does: the demo service.

import Foundation

for page in pages {
    let server = try LocalServer()
    do {
        try await page.run()
    } catch {
        FileHandle.standardError.write(Data("\(page.name) failed: \(error.localizedDescription)\n".utf8))
        exit(EXIT_FAILURE)
    }
    server.stop()
}
print("documentation: \(blocks) Swift blocks on \(pages.count) pages ran")

/// A local server, to which the environment points.
struct LocalServer {
    private struct Ready: Decodable {
        var baseUrl: String
        var serviceId: String
        var accessToken: String
    }

    private let process = Process()
    private let input = Pipe()

    init() throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.environment["AUTHLETE_LOCAL"] ?? "")
        process.arguments = [
            "serve", "--listen", "127.0.0.1:0", "--database", ":memory:", "--admin", "--until-stdin-closes",
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            precondition(!more.isEmpty, "the local server ended before it was ready")
            line.append(more)
        }
        let ready = try JSONDecoder().decode(Ready.self, from: line)
        setenv("AUTHLETE_API_VERSION", "V3", 1)
        setenv("AUTHLETE_BASE_URL", ready.baseUrl, 1)
        setenv("AUTHLETE_SERVICE_APIKEY", ready.serviceId, 1)
        setenv("AUTHLETE_SERVICE_ACCESSTOKEN", ready.accessToken, 1)
    }

    func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

// Runs the Swift of the documentation, each page as one function, against a local server of its own. `tests/docs/swift_pages.py` makes
// the functions. The server holds what a reader's does: the demo service.

import AuthleteTesting
import Foundation

for page in pages {
    let server = try LocalServer()
    setenv("AUTHLETE_API_VERSION", "V3", 1)
    setenv("AUTHLETE_BASE_URL", server.baseURL.absoluteString, 1)
    setenv("AUTHLETE_SERVICE_APIKEY", server.serviceID, 1)
    setenv("AUTHLETE_SERVICE_ACCESSTOKEN", server.accessToken, 1)
    do {
        try await page.run()
    } catch {
        FileHandle.standardError.write(Data("\(page.name) failed: \(error.localizedDescription)\n".utf8))
        exit(EXIT_FAILURE)
    }
    server.stop()
}
print("documentation: \(blocks) Swift blocks on \(pages.count) pages ran")

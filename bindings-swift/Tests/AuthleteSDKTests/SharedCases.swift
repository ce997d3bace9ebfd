import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

/// A shared case: one call, what must be on the wire, and what the caller gets.
struct SharedCase: CustomTestStringConvertible, Sendable {
    let id: String
    let content: JSONValue

    var testDescription: String { id }

    /// Every case of `tests/cases`.
    static let all: [SharedCase] = {
        let files = (try? casesByFile(in: "cases")) ?? []
        return files.flatMap { file, cases in
            let place = file.components(separatedBy: "/").suffix(2).joined(separator: ".")
            return cases.map { SharedCase(id: "\(place).\($0["name"]?.string ?? "")", content: $0) }
        }
    }()

    /// The options of the client, defaults included.
    func options(baseURL: String) -> [String: JSONValue] {
        var options: [String: JSONValue] = [
            "base_url": .string(baseURL), "service_id": "1000001", "access_token": "api-access-token-of-the-tests",
            "timeout": 10, "max_retries": 0,
        ]
        for (name, value) in content["options"]?.object ?? [:] {
            switch value {
            case .null: options[name] = nil
            case .string(let text): options[name] = .string(text.replacingOccurrences(of: "${baseUrl}", with: baseURL))
            default: options[name] = value
            }
        }
        return options
    }
}

@Suite struct SharedCases {
    @Test func areThere() {
        #expect(!SharedCase.all.isEmpty)
    }

    @Test(arguments: SharedCase.all)
    func shared(_ shared: SharedCase) async throws {
        let server = try CaseServer.shared.get()
        let run = "\(shared.id)/swift"
        let options = shared.options(baseURL: "\(server.baseURL)/case/\(run)")
        let operation = shared.content["operation"]?.string ?? ""
        let request = shared.content["request"] ?? [:]

        if shared.content["cancel"]?.bool == true {
            try await cancelled(server, run) { try await AuthleteClient(options: options).invoke(operation, request) }
            return
        }
        let outcome: Result<Called, any Error>
        do {
            outcome = .success(try await AuthleteClient(options: options).invoke(operation, request))
        } catch {
            outcome = .failure(error)
        }

        let report = try await send("GET", "\(server.baseURL)/report/\(run)").body
        #expect(report["mismatches"]?.array == [])
        let attempts = shared.content["attempts"]?.integer ?? (shared.content["http"] == nil ? 0 : 1)
        #expect(report["attempts"]?.integer == attempts)
        switch (outcome, shared.content["error"]) {
        case (.success(let called), nil):
            #expect(Comparison().difference(shared.content["result"] ?? .null, called.result) == nil)
            if let answer = shared.content["answer"] { #expect(called.answer.wire == answer) }
            for secret in shared.content["secrets"]?.array?.compactMap(\.string) ?? [] {
                #expect(!renditions(called.answer as Any).contains { $0.contains(secret) })
            }
        case (.failure(let error as AuthleteError), let expected?):
            #expect(difference(error, expected) == nil)
            #expect(Int64(error.context.attempts) == attempts)
            let body = error.context.body ?? ""
            for secret in shared.content["secrets"]?.array?.compactMap(\.string) ?? [] {
                #expect(!(renditions(error) + [body]).contains { $0.contains(secret) })
            }
        case (let outcome, let expected):
            Issue.record("expected \(expected?.json ?? "a result"), got \(outcome)")
        }
    }

    private func cancelled(
        _ server: Program, _ run: String, _ call: @escaping @Sendable () async throws -> Called
    ) async throws {
        let task = Task { try await call() }
        let arrived = try await send("GET", "\(server.baseURL)/await-request/\(run)")
        #expect(arrived.status == 200)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let closed = try await send("GET", "\(server.baseURL)/await-close/\(run)")
        #expect(closed.status == 200, "the server has not seen the connection close")
    }
}

#if os(macOS) || os(Linux)
    import AuthleteSDK
    import Foundation

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// A server of the Authlete API on this machine, with its own state, clock and faults: code that uses `AuthleteSDK` is
    /// tested against it, without an account and without mocks.
    ///
    /// ```swift
    /// let server = try LocalServer()
    /// let client = try server.client()
    /// try await server.fail("tokenManagement.create", status: 503)
    /// ```
    ///
    /// It listens on a free port, keeps everything in memory, and ends with ``stop()``, or with the process, however that
    /// ends. It is the program `authlete-local`: `cargo install authlete-local`.
    public final class LocalServer: Sendable {
        /// An OAuth client of the server's service.
        public struct Client: Sendable, Hashable {
            /// Its ID.
            public let id: Int64
            /// Its secret, if it has one.
            public let secret: String?
            /// The alias of its ID, if it has one.
            public let idAlias: String?
        }

        /// A request that the server got.
        public struct RecordedRequest: Sendable, Hashable {
            /// The method, such as `POST`.
            public let method: String
            /// The path. Tokens and subjects in it are left out.
            public let path: String
            /// The status of the answer; 0 where the answer was lost.
            public let status: Int
        }

        /// How an answer is lost.
        public enum LostAnswer: String, Sendable {
            /// The connection ends without an answer.
            case beforeResponse = "before-response"
            /// The connection ends in the middle of the answer.
            case midBody = "mid-body"
        }

        private let program: Program

        /// Starts a server and returns when it answers requests.
        ///
        /// - Parameters:
        ///   - fixture: The file that says what it starts with. Default: a demo service with two clients.
        ///   - strict: Whether it checks credentials as the real service does. Otherwise any access token will do.
        ///   - program: The program `authlete-local`. Default: where `AUTHLETE_LOCAL` in the environment says, or on the
        ///     `PATH`.
        /// - Throws: ``LocalServerError`` if the program is not there or does not start.
        public init(fixture: URL? = nil, strict: Bool = false, program: URL? = nil) throws {
            var arguments = ["serve", "--listen", "127.0.0.1:0", "--database", ":memory:"]
            arguments += ["--admin", "--until-stdin-closes"]
            if let fixture { arguments += ["--fixture", fixture.path] }
            if strict { arguments.append("--strict") }
            self.program = try Program(program ?? Program.find("authlete-local"), arguments)
        }

        /// Where it is, such as `http://127.0.0.1:40123`.
        public var baseURL: URL { URL(string: text("baseUrl")) ?? URL(fileURLWithPath: "/") }
        /// The service.
        public var serviceID: String { text("serviceId") }
        /// An access token for version 3 of the API.
        public var accessToken: String { text("accessToken") }
        /// The API key of the service for version 2 of the API.
        public var apiKey: String { text("apiKey") }
        /// The API secret of the service for version 2 of the API.
        public var apiSecret: String { text("apiSecret") }
        /// The OAuth clients of the service that it started with.
        public var clients: [Client] {
            (program.ready["clients"]?.array ?? []).map { client in
                Client(
                    id: client["clientId"]?.integer ?? 0, secret: client["clientSecret"]?.string,
                    idAlias: client["clientIdAlias"]?.string)
            }
        }

        /// Makes a client of the server. Further options are set with its `withOptions`.
        ///
        /// - Parameters:
        ///   - timeout: The limit of one attempt. Default: 30 seconds.
        ///   - maxRetries: How often a failed request is retried where that is safe. Default: 2.
        public func client(timeout: Duration? = nil, maxRetries: Int? = nil) throws -> AuthleteClient {
            try AuthleteClient(
                baseURL: baseURL, serviceID: serviceID, accessToken: accessToken, timeout: timeout,
                maxRetries: maxRetries)
        }

        /// Forgets everything: tokens, faults and recorded requests; the clock is the real one again.
        ///
        /// - Parameter fixture: What to start with from now on. Default: what the server was started with.
        public func reset(fixture: JSONValue? = nil) async throws {
            try await administer("POST", "reset", fixture ?? .object([:]))
        }

        /// Moves the server's clock, so that tokens and codes expire without waiting.
        ///
        /// - Parameter duration: How far, in whole seconds; negative ones go back.
        /// - Returns: The time that it is now for the server.
        /// - Throws: ``LocalServerError`` if a fraction of a second would be left.
        @discardableResult
        public func advance(by duration: Duration) async throws -> Date {
            guard duration == .seconds(duration.components.seconds) else {
                throw LocalServerError("the clock moves by whole seconds, not by \(duration): give a whole number")
            }
            return try await clock(["advanceSeconds": .integer(duration.components.seconds)])
        }

        /// Sets the server's clock, which runs on from there.
        ///
        /// - Parameter date: The time that it is to be.
        /// - Throws: ``LocalServerError`` if the server cannot have that time.
        public func setTime(_ date: Date) async throws {
            guard let now = Int64(exactly: (date.timeIntervalSince1970 * 1000).rounded()) else {
                throw LocalServerError("the clock cannot be set \(date.timeIntervalSince1970) seconds after 1970")
            }
            try await clock(["now": .integer(now)])
        }

        /// Lets requests fail. Several failures of one operation follow each other.
        ///
        /// - Parameters:
        ///   - operation: Which requests: `tokenManagement.create` and the like, or `*` for all.
        ///   - times: How many requests, 1 or more.
        ///   - status: Answer with this HTTP status, without doing anything.
        ///   - headers: Headers of that answer, such as `Retry-After`. Only with a status or a body.
        ///   - body: The body of that answer.
        ///   - delay: Wait before anything else. Rounded up to milliseconds.
        ///   - lost: Lose the answer. What was asked for is done all the same, unless there is a status or a body.
        /// - Throws: ``LocalServerError`` if there is no such operation, or if the failure would do nothing.
        public func fail(
            _ operation: String = "*", times: Int = 1, status: Int? = nil, headers: [String: String] = [:],
            body: String? = nil, delay: Duration = .zero, lost: LostAnswer? = nil
        ) async throws {
            guard times >= 1 else {
                throw LocalServerError("times is \(times): give a number of requests, 1 or more")
            }
            guard let delayMs = Int64(exactly: (delay / .milliseconds(1)).rounded(.up)), delayMs >= 0 else {
                throw LocalServerError("delay is \(delay): give a time to wait, 0 or more")
            }
            let answers = status != nil || body != nil
            guard answers || lost != nil || delayMs > 0 else {
                throw LocalServerError("the failure does nothing: give a status, a body, a delay or lost")
            }
            guard answers || headers.isEmpty else {
                throw LocalServerError("headers belong to an answer: give its status or body as well")
            }
            var fault: [String: JSONValue] = [
                "operation": .string(operation), "times": .integer(Int64(times)),
                "headers": .object(headers.mapValues { .string($0) }), "delayMs": .integer(delayMs),
            ]
            fault["status"] = status.map { .integer(Int64($0)) }
            fault["body"] = body.map { .string($0) }
            fault["abort"] = lost.map { .string($0.rawValue) }
            try await administer("POST", "faults", .object(fault))
        }

        /// Lets nothing fail any more.
        public func clearFaults() async throws {
            try await administer("DELETE", "faults")
        }

        /// The latest 1,000 requests that the server got, the oldest first.
        public func requests() async throws -> [RecordedRequest] {
            let recorded = try await administer("GET", "requests")["requests"]?.array ?? []
            return recorded.map { request in
                RecordedRequest(
                    method: request["method"]?.string ?? "", path: request["path"]?.string ?? "",
                    status: Int(request["status"]?.integer ?? 0))
            }
        }

        /// Ends the server: connections are refused from now on. One that does not end by itself within seconds is terminated,
        /// and then killed.
        public func stop() {
            program.stop()
        }

        private func text(_ name: String) -> String { program.ready[name]?.string ?? "" }

        @discardableResult
        private func clock(_ change: JSONValue) async throws -> Date {
            let now = try await administer("POST", "clock", change)["now"]?.number ?? 0
            return Date(timeIntervalSince1970: now / 1000)
        }

        @discardableResult
        private func administer(_ method: String, _ what: String, _ body: JSONValue? = nil) async throws -> JSONValue {
            var request = URLRequest(url: baseURL.appendingPathComponent("_local/\(what)"))
            request.httpMethod = method
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = try body.map { try JSONEncoder().encode($0) }
            let (data, response) = try await URLSession.shared.data(for: request)
            let status = (response as? HTTPURLResponse)?.statusCode ?? 0
            guard status < 300 else {
                let reason = String(decoding: data, as: UTF8.self)
                throw LocalServerError("the server refuses this (\(status)): \(reason)")
            }
            return data.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: data)
        }
    }

    /// Why the local server cannot be used, in one line that says what to do.
    public struct LocalServerError: LocalizedError, CustomStringConvertible {
        /// What happened and what to do.
        public let description: String

        /// What happened and what to do.
        public var errorDescription: String? { description }

        init(_ description: String) {
            self.description = description
        }
    }
#endif

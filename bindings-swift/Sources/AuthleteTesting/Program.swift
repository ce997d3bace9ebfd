#if os(macOS) || os(Linux)
    import AuthleteSDK
    import Foundation

    /// A program that is ready when it has written a line of JSON, and ends when its standard input closes. So it ends with the
    /// process that started it, however that ends.
    package final class Program: Sendable {
        /// What it said when it was ready.
        package let ready: JSONValue
        private let process = Process()
        private let input = Pipe()

        /// Starts it and waits for the line.
        package init(_ program: URL, _ arguments: [String] = []) throws {
            let output = Pipe()
            process.executableURL = program
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            do {
                try process.run()
            } catch {
                throw LocalServerError("cannot run \(program.path): \(error.localizedDescription)")
            }
            var line = Data()
            while !line.contains(UInt8(ascii: "\n")) {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty {
                    throw LocalServerError("\(program.lastPathComponent) did not start: it says why on standard error")
                }
                line.append(more)
            }
            ready = try JSONDecoder().decode(JSONValue.self, from: line)
            Self.running.add(self)
        }

        /// Finds a program: where the environment variable of its name says, or on the `PATH`.
        package static func find(_ name: String) throws -> URL {
            let variable = name.uppercased().replacingOccurrences(of: "-", with: "_")
            let environment = ProcessInfo.processInfo.environment
            if let named = environment[variable], !named.isEmpty { return URL(fileURLWithPath: named) }
            let folders = (environment["PATH"] ?? "").split(separator: ":")
            let found = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
                .first { FileManager.default.isExecutableFile(atPath: $0.path) }
            guard let found else {
                throw LocalServerError(
                    "cannot find \(name): run `cargo install \(name)`, or set \(variable) to where the program is")
            }
            return found
        }

        /// Ends it and waits until it has ended.
        package func stop() {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
            Self.running.remove(self)
        }

        /// Keeps every program that runs: a client knows only the address, and Swift lets go of a server after its last use,
        /// which may be long before the end of the test.
        private static let running = Running()

        private final class Running: @unchecked Sendable {
            private let lock = NSLock()
            private var programs: [Program] = []

            func add(_ program: Program) {
                lock.withLock { programs.append(program) }
            }

            func remove(_ program: Program) {
                lock.withLock { programs.removeAll { $0 === program } }
            }
        }
    }
#endif

#if os(macOS) || os(Linux)
    import AuthleteSDK
    import Dispatch
    import Foundation

    /// A program that is ready when it has written a line of JSON, and ends when its standard input closes. So it ends with the
    /// process that started it, however that ends.
    package final class Program: Sendable {
        /// What it said when it was ready.
        package let ready: JSONValue
        private let process: Process
        private let input: Pipe
        /// Empty when the program has ended.
        private let life: DispatchGroup

        /// Starts it and waits for the line.
        package init(_ program: URL, _ arguments: [String] = []) throws {
            let process = Process()
            let input = Pipe()
            let output = Pipe()
            let life = DispatchGroup()
            process.executableURL = program
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            process.terminationHandler = { _ in life.leave() }
            life.enter()
            do {
                try process.run()
            } catch {
                life.leave()
                throw LocalServerError(
                    "cannot run \(program.path) (\(error.localizedDescription)): name the path of the program")
            }
            var line = Data()
            while !line.contains(UInt8(ascii: "\n")) {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty {
                    Self.end(process, input, life)
                    throw LocalServerError("\(program.lastPathComponent) did not start: it says why on standard error")
                }
                line.append(more)
            }
            do {
                ready = try JSONDecoder().decode(JSONValue.self, from: line.prefix { $0 != UInt8(ascii: "\n") })
            } catch {
                Self.end(process, input, life)
                let said = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
                throw LocalServerError("\(program.path) is another program than this wants: it says \(said)")
            }
            self.process = process
            self.input = input
            self.life = life
            Self.running.add(self)
        }

        /// Finds a program: where the environment variable of its name says, or on the `PATH`.
        package static func find(_ name: String) throws -> URL {
            let variable = name.uppercased().replacingOccurrences(of: "-", with: "_")
            let environment = ProcessInfo.processInfo.environment
            if let named = environment[variable], !named.isEmpty {
                let file = URL(fileURLWithPath: named)
                guard isProgram(file) else {
                    throw LocalServerError(
                        "\(variable) names \(named), which is no program: set it to where \(name) is, or unset it and run "
                            + "`cargo install \(name)`")
                }
                return file
            }
            let folders = (environment["PATH"] ?? "").split(separator: ":")
            let found = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
                .first(where: isProgram)
            guard let found else {
                throw LocalServerError(
                    "cannot find \(name): run `cargo install \(name)`, or set \(variable) to where the program is")
            }
            return found
        }

        private static func isProgram(_ file: URL) -> Bool {
            // Folders are executable as well.
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: file.path)
        }

        /// Ends it and waits until it has ended.
        package func stop() {
            Self.end(process, input, life)
            Self.running.remove(self)
        }

        private static func end(_ process: Process, _ input: Pipe, _ life: DispatchGroup) {
            func hasEnded(within seconds: Double) -> Bool { life.wait(timeout: .now() + seconds) == .success }
            // This ends it, unless a process started meanwhile holds its standard input open as well.
            try? input.fileHandleForWriting.close()
            if hasEnded(within: 2) { return }
            process.terminate()
            if hasEnded(within: 5) { return }
            kill(process.processIdentifier, SIGKILL)
            _ = hasEnded(within: 5)
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

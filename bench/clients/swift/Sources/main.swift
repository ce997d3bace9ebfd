// The client in Swift. Every line of standard input says what to do; every line of output says what it took.

import AuthleteSDK
import Foundation

struct Work: Decodable {
    let base_url: URL
    let operation: String
    let calls: Int
    let callers: Int
}

struct Report: Encodable {
    var cpu: Double
    var wall: Double
    var p50: Double?
    var p99: Double?
}

let authority = try ProcessInfo.processInfo.environment["BENCH_AUTHORITY"].map { path in
    try String(contentsOfFile: path, encoding: .utf8)
}

func client(_ baseURL: URL) throws -> AuthleteClient {
    try AuthleteClient(baseURL: baseURL, serviceID: "1000001", accessToken: "token", caCertificate: authority)
}

/// Calls the operation, and counts what its answer holds, as a program would that uses it.
func call(_ operation: String, _ client: AuthleteClient) async throws -> Int {
    if operation == "list" {
        let listed = try await client.tokenManagement.list(.init(subject: "john", start: 0, end: 100))
        return listed.accessTokens.reduce(0) { sum, token in sum + (token.subject?.utf8.count ?? 0) }
    }
    let created = try await client.tokenManagement.create(
        .init(
            grantType: .authorizationCode, clientId: 26_478_243_745_571, subject: "john",
            scopes: ["history.read", "timeline.read"]))
    return created.accessToken?.utf8.count ?? 0
}

/// The time that this process has kept a processor busy, in seconds.
func processorTime() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
        getrusage(RUSAGE_SELF, &usage)
    #else
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
}

/// Lets so many callers share the calls; gives what each call took, in seconds.
func measured(_ task: Work, _ client: AuthleteClient) async throws -> [Double] {
    try await withThrowingTaskGroup(of: [Double].self) { group in
        for caller in 0..<task.callers {
            let share = task.calls / task.callers + (caller < task.calls % task.callers ? 1 : 0)
            group.addTask {
                var times: [Double] = []
                for _ in 0..<share {
                    let began = DispatchTime.now().uptimeNanoseconds
                    let seen = try await call(task.operation, client)
                    precondition(seen > 0, "an answer without content")
                    times.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e9)
                }
                return times
            }
        }
        return try await group.reduce(into: []) { times, each in times += each }
    }
}

var known: (URL, AuthleteClient)?
while let line = readLine() {
    let task = try JSONDecoder().decode(Work.self, from: Data(line.utf8))
    if known?.0 != task.base_url {
        known = (task.base_url, try client(task.base_url))
    }
    let began = (processorTime(), DispatchTime.now().uptimeNanoseconds)
    var times: [Double] = []
    if task.operation == "clients" {
        for _ in 0..<task.calls {
            _ = try await call("create", client(task.base_url))
        }
    } else if let (_, client) = known {
        times = try await measured(task, client)
    }
    let wall = Double(DispatchTime.now().uptimeNanoseconds - began.1) / 1e9
    var report = Report(cpu: processorTime() - began.0, wall: wall)
    if !times.isEmpty {
        times.sort()
        report.p50 = times[(times.count - 1) / 2]
        report.p99 = times[Int(Double(times.count - 1) * 0.99)]
    }
    print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
    fflush(nil)
}

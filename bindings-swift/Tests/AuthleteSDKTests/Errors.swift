import AuthleteBindings
import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

@Suite struct Errors {
    private let key = "a-secret-access-token"

    @Test func optionsThatCannotWorkAreNamedAsSwiftSpellsThem() async throws {
        let error = try await require(throws: AuthleteError.self) { try AuthleteClient(accessToken: key) }
        guard case .configuration(let context) = error else { throw error }
        #expect(context.operation == nil)
        let message = "accessToken needs serviceID (AUTHLETE_SERVICE_APIKEY in the environment): set it as well"
        #expect(error.localizedDescription == message)
        #expect(!renditions(error).contains { $0.contains(key) })
    }

    @Test func limitsOfTimeThatAreNoneAreRefused() async throws {
        for limit in [Duration.zero, .seconds(-1)] {
            let error = try await require(throws: AuthleteError.self) {
                try AuthleteClient(serviceID: "1", accessToken: key, timeout: limit)
            }
            #expect(error.localizedDescription == "timeout is more than 0 seconds")
        }
        _ = try AuthleteClient(serviceID: "1", accessToken: key, timeout: .seconds(Int64.max))
    }

    @Test func whatCannotBeReachedIsAConnectionFailure() async throws {
        let client = try AuthleteClient(
            baseURL: URL(string: "http://127.0.0.1:1"), serviceID: "1", accessToken: key, maxRetries: 0)
        let error = try await require(throws: AuthleteError.self) { try await client.tokenManagement.list(.init()) }
        guard case .connectionFailed(let context) = error else { throw error }
        #expect(context.operation == "tokenManagement.list")
        #expect(context.isRetryable)
        #expect(context.attempts == 1)
        #expect(error.localizedDescription.hasPrefix("tokenManagement.list: cannot connect to 127.0.0.1:1"))
    }

    @Test func aLimitOfTimeThatPassesIsNamed() async throws {
        let server = try LocalServer.standard()
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 9, "delayMs": 60_000])
        let client = try server.client(timeout: .milliseconds(100)).withOptions(maxRetries: 0)
        let error = try await require(throws: AuthleteError.self) { try await client.tokenManagement.list(.init()) }
        guard case .requestTimeout(let context) = error else { throw error }
        #expect(context.limit == "timeout")
    }

    @Test func aCallMayHaveALimitOfItsOwn() async throws {
        let server = try LocalServer.standard()
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 1, "delayMs": 60_000])
        let group = try server.client().withOptions(maxRetries: 0).tokenManagement
        let error = try await require(throws: AuthleteError.self) {
            try await group.list(timeout: .milliseconds(100))
        }
        guard case .requestTimeout(let context) = error else { throw error }
        #expect(context.message.contains("0.1 s (timeout)"))
        #expect(try await group.list().totalCount == 0)
    }

    @Test func theLimitOfAWholeCallIsSpelledAsItsOption() async throws {
        let server = try LocalServer.standard()
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 1, "delayMs": 60_000])
        let client = try server.client().withOptions(totalTimeout: .milliseconds(100))
        let error = try await require(throws: AuthleteError.self) { try await client.tokenManagement.list() }
        guard case .requestTimeout(let context) = error else { throw error }
        #expect(context.limit == "totalTimeout")
        #expect(context.message.contains("totalTimeout"))
    }

    @Test func aLoopOverPagesMayHaveALimitOfItsOwn() async throws {
        let server = try LocalServer.standard()
        try await server.administer("faults", ["operation": "auth/token/get/list", "times": 2, "delayMs": 60_000])
        let group = try server.client(maxRetries: 0).tokenManagement
        let limit = Duration.milliseconds(100)
        for sequence in [group.listAll(.init(), timeout: limit), group.listAll(subject: "john", timeout: limit)] {
            let error = try await require(throws: AuthleteError.self) { for try await _ in sequence {} }
            guard case .requestTimeout(let context) = error else { throw error }
            #expect(context.message.contains("0.1 s (timeout)"))
        }
        for try await _ in group.listAll() {}
    }

    @Test func aLimitForOneCallThatIsNoneIsRefused() async throws {
        let group = try AuthleteClient(serviceID: "1", accessToken: key).tokenManagement
        let called = try await require(throws: AuthleteError.self) { try await group.list(timeout: .zero) }
        let looped = try await require(throws: AuthleteError.self) {
            for try await _ in group.listAll(timeout: .seconds(-1)) {}
        }
        for error in [called, looped] {
            guard case .configuration(let context) = error else { throw error }
            #expect(context.message == "timeout is more than 0 seconds")
        }
    }

    @Test func whatIsNotThereIsNotFound() async throws {
        let client = try LocalServer.standard().client()
        let error = try await require(throws: AuthleteError.self) {
            try await client.tokenManagement.delete(.init(accessTokenIdentifier: "no-such-token"))
        }
        guard case .notFound(let context) = error else { throw error }
        #expect(context.statusCode == 404)
        #expect(context.resultCode == "A161202")
        #expect(context.body != nil)
    }

    /// A panic is a defect, and no reason to take the app down.
    @Test func aPanicInTheLibraryIsAnError() async throws {
        let client = try AuthleteClient(serviceID: "1", accessToken: key)
        let error = try await require(throws: AuthleteError.self) {
            try await call { _ in try await client.native.panic() }
        }
        guard case .internalFailure(let context) = error else { throw error }
        #expect(!context.message.contains("on purpose"))
    }

    /// A response that the API refuses is the result where the caller has to relay it.
    @Test func anEndpointAnswersWithItsAction() async throws {
        let client = try LocalServer.standard().client()
        let response = try await client.introspection.processRequest(.init(token: "no-such-token"))
        #expect(response.action == .unauthorized)
    }
}

/// The error that the call throws, which must be one of this type.
func require<Failure: Error, Value>(
    throws type: Failure.Type, _ call: () async throws -> Value
) async throws -> Failure {
    do {
        _ = try await call()
    } catch let failure as Failure {
        return failure
    }
    throw WireError("nothing was thrown")
}

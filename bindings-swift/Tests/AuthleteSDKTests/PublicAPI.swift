// Uses what is public, without any import but the public one: an app does the same, so what breaks this file breaks apps.
// `Wire.swift` does it for every model, member, enumeration and operation.

import AuthleteSDK
import Foundation
import Testing

@Suite struct PublicAPI {
    @Test func everyOptionOfAClient() throws {
        let client = try AuthleteClient(
            baseURL: URL(string: "http://127.0.0.1:9180/api/"), region: nil, serviceID: "1000001", accessToken: "token",
            apiKey: nil, apiSecret: nil, timeout: .seconds(10), connectTimeout: .milliseconds(500), maxRetries: 1,
            requestStyle: .form, proxy: "http://127.0.0.1:8080", caCertificate: nil, clientCertificate: nil,
            dpopKey: nil,
            maxResponseBytes: 1 << 20)
        let derived: AuthleteClient = try client.withOptions(serviceID: "1000002", timeout: .seconds(120))
        #expect(derived.description.contains("1000002"))
        #expect(String(reflecting: client).contains("http://127.0.0.1:9180/api/"))
        _ = try AuthleteClient(region: .jp, apiKey: "key", apiSecret: "secret")
    }

    @Test func aClientFromTheEnvironment() throws {
        setenv("AUTHLETE_BASE_URL", "http://127.0.0.1:9180", 1)
        setenv("AUTHLETE_SERVICE_APIKEY", "1000003", 1)
        setenv("AUTHLETE_SERVICE_ACCESSTOKEN", "token", 1)
        #expect(try AuthleteClient.fromEnv().description.contains("1000003"))
    }

    @Test func everythingIsSendable() {
        func check<Value: Sendable>(_: Value.Type) {}
        check(AuthleteClient.self)
        check(TokenManagement.self)
        check(ClientManagement.self)
        check(PagedSequence<AccessToken>.self)
        check(AuthleteError.self)
        check(AuthleteError.Context.self)
        check(TokenCreateRequest.self)
        check(TokenCreateResponse.self)
        check(GrantType.self)
        check(JSONValue.self)
    }

    @Test func everyCaseAndDetailOfAnError() {
        let context = AuthleteError.Context(
            operation: "tokenManagement.create", message: "the API answered 429", statusCode: 429, resultCode: "A1",
            resultMessage: "slow down", action: "BAD_REQUEST", body: "{}", retryAfter: .seconds(3), limit: "timeout",
            attempts: 2, isRetryable: true)
        let errors: [AuthleteError] = [
            .configuration(context), .connectionFailed(context), .requestTimeout(context), .badRequest(context),
            .authentication(context), .permissionDenied(context), .notFound(context), .rateLimit(context),
            .server(context), .api(context), .decode(context), .internalFailure(context),
        ]
        #expect(Set(errors).count == 12)
        for error in errors {
            #expect(error.context == context)
            #expect(error.errorDescription == "tokenManagement.create: the API answered 429")
            #expect((error as any Error).localizedDescription == "\(error)")
            #expect("\(error.context)" == "\(error)")
        }
    }

    @Test func theTypesOfMembersCanBeNamed() {
        let extra: JSONObject = ["addedLater": ["number": 1]]
        let token = AccessToken(createdAt: Date(timeIntervalSince1970: 1), extra: extra)
        let later: JSONValue? = token.extra["addedLater"]
        let created: Date? = token.createdAt
        #expect(later?["number"]?.integer == 1)
        #expect(created?.timeIntervalSince1970 == 1)
        // What is printed in their place is what they are called.
        #expect(String(reflecting: JSONValue.self).hasSuffix(".JSONValue"))
    }

    @Test func aRequestThatSaysNothingCanBeLeftOut() async throws {
        let client = try AuthleteClient(
            baseURL: URL(string: "http://127.0.0.1:1"), serviceID: "1", accessToken: "token", maxRetries: 0)
        await #expect(throws: AuthleteError.self) { try await client.tokenManagement.list() }
        await #expect(throws: AuthleteError.self) { try await client.tokenManagement.update() }
        await #expect(throws: AuthleteError.self) { try await client.tokenManagement.revoke() }
        await #expect(throws: AuthleteError.self) { try await client.services.configuration() }
        await #expect(throws: AuthleteError.self) { for try await _ in client.tokenManagement.listAll() {} }
    }

    @Test func enumerationsAreOpen() {
        #expect(GrantType(rawValue: "AUTHORIZATION_CODE") == .authorizationCode)
        #expect(GrantType(rawValue: "TOMORROWS") == .unrecognized("TOMORROWS"))
        #expect(GrantType.unrecognized("TOMORROWS").rawValue == "TOMORROWS")
        #expect(GrantType.allCases.contains(.ciba))
        #expect("\(GrantType.deviceCode)" == "DEVICE_CODE")
    }

    @Test func modelsAreValues() {
        var request = TokenUpdateRequest(accessToken: "token", scopes: ["history.read"])
        let same = request
        #expect(request == same)
        request.accessTokenExpiresAt = Date(timeIntervalSince1970: 1_800_000_000.123)
        #expect(request != same)
        #expect(Set([request, same]).count == 2)
    }

    @Test func jsonIsWrittenAndReadAsSwiftDoes() throws {
        let value: JSONValue = ["name": "x", "list": [1, 2.5, true, nil], "object": [:]]
        #expect(value["name"]?.string == "x")
        #expect(value["list"]?.array?.first?.integer == 1)
        #expect(value["list"]?.array?[1].number == 2.5)
        #expect(value["list"]?.array?[2].bool == true)
        #expect(value["object"]?.object == [:])
        #expect(value["nothing"] == nil)
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
    }
}

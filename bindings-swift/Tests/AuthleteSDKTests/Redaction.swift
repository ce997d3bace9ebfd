import AuthleteSDK
import AuthleteTesting
import Foundation
import Testing

@Suite struct Redaction {
    private let secret = "eyJhbGciOi-a-secret-value"

    @Test func secretsOfRequestsAreNeverPrinted() {
        let request = TokenCreateRequest(
            grantType: .authorizationCode, clientId: 2_000_001, subject: "john", accessToken: secret,
            refreshToken: secret)
        for rendition in renditions(request) + renditions([request]) + renditions(["request": request] as [String: Any])
        {
            #expect(!rendition.contains(secret))
            #expect(rendition.contains("[redacted]"))
            #expect(rendition.contains("john"))
        }
        #expect(request.description.hasPrefix("TokenCreateRequest(grantType: AUTHORIZATION_CODE, clientId: 2000001"))
        #expect(request.description.contains("accessToken: [redacted], refreshToken: [redacted]"))
    }

    @Test func secretsOfResponsesAreNeverPrinted() async throws {
        let client = try LocalServer.standard().client()
        let created = try await client.tokenManagement.create(
            .init(grantType: .authorizationCode, clientId: 2_000_001, subject: "john"))
        let token = try #require(created.accessToken)
        let introspected = try await client.introspection.processRequest(.init(token: token))
        for rendition in renditions(created) + renditions(introspected) + renditions(Optional(created) as Any) {
            #expect(!rendition.contains(token))
        }
        #expect(created.debugDescription.contains("accessToken: [redacted]"))
    }

    @Test func aModelWhoseMemberIsCalledDescriptionPrintsWithoutSecrets() {
        let client = Client(clientSecret: secret, description: "a client", extra: ["addedLater": .string(secret)])
        #expect(client.description == "a client")
        for rendition in renditions(client) {
            #expect(!rendition.contains(secret))
            #expect(rendition.contains("a client"))
            #expect(rendition.contains("addedLater"))
        }
    }

    @Test func credentialsOfAClientAreNeverPrinted() throws {
        let client = try AuthleteClient(
            serviceID: "1000001", accessToken: secret, proxy: "http://user:\(secret)@localhost")
        for rendition in renditions(client) {
            #expect(!rendition.contains(secret))
            #expect(rendition.contains("1000001"))
        }
    }

    @Test func theBodyOfAnErrorIsNotPrinted() {
        let error = AuthleteError.server(.init(message: "the API answered 500", body: secret))
        for rendition in renditions(error) + renditions(error.context) {
            #expect(!rendition.contains(secret))
            #expect(rendition.contains("the API answered 500"))
        }
    }
}

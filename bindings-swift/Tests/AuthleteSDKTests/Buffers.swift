import AuthleteBindings
import AuthleteFFI
import Foundation
import Testing

/// What the library hands over, as the generated code reads it.
@Suite struct Buffers {
    private let listed = TokenListResponse(
        start: 0, end: 1, totalCount: 1, subject: "ジョン",
        accessTokens: [
            AccessToken(
                accessTokenHash: "hash", createdAt: Date(timeIntervalSince1970: 1.5), clientId: 2_000_001,
                grantType: .unrecognized("NEW"), scopes: ["history.read", ""],
                properties: [.init(key: "key", value: "value")], extra: ["new": ["list": [1, 2.5, nil, true]]])
        ], extra: [:], attached: nil)

    @Test func aBufferIsReadAsItWasWritten() throws {
        let buffer = FfiConverterTypeTokenListResponse_lower(listed)
        #expect(try FfiConverterTypeTokenListResponse_lift(buffer) == listed)
    }

    @Test func noBufferIsReadBeyondItsEnd() throws {
        let whole = FfiConverterTypeTokenListResponse_lower(listed)
        for length in 0..<whole.len {
            var part = whole
            part.len = length
            #expect(throws: (any Error).self, "\(length) of \(whole.len) bytes") {
                try FfiConverterTypeTokenListResponse_lift(part)
            }
        }
        // Reading all of it frees it.
        #expect(try FfiConverterTypeTokenListResponse_lift(whole) == listed)
    }
}

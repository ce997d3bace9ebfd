import AuthleteSDK
import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#endif

/// A JWT signed by ES256. A server of yours takes a JOSE library instead; this is what is here without one: CryptoKit on Apple
/// platforms, the program openssl elsewhere.
struct SignedToken {
    let header: [String: String]
    let payload: Data
    private let message: Data
    private let signature: Data

    init(_ token: String) throws {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw Mishap("no ID token came") }
        header = try JSONDecoder().decode([String: String].self, from: Data(base64URL: parts[0]))
        payload = Data(base64URL: parts[1])
        message = Data("\(parts[0]).\(parts[1])".utf8)
        signature = Data(base64URL: parts[2])
    }

    /// Whether the private part of the key made the signature.
    func isSigned(by key: [String: JSONValue]) throws -> Bool {
        guard case .string("P-256") = key["crv"], case .string(let x) = key["x"], case .string(let y) = key["y"],
            header["alg"] == "ES256", signature.count == 64
        else { throw Mishap("the ID token is not signed by ES256") }
        let point = Data([4]) + Data(base64URL: x) + Data(base64URL: y)
        #if canImport(CryptoKit)
            return try P256.Signing.PublicKey(x963Representation: point)
                .isValidSignature(.init(rawRepresentation: signature), for: message)
        #else
            return try isSigned(byPoint: point)
        #endif
    }

    /// Asks openssl, which takes the key and the signature in DER.
    private func isSigned(byPoint point: Data) throws -> Bool {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        // What a public key on P-256 begins with (RFC 5480).
        let beginning = Data(base64URL: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgA")
        let halves = [signature.prefix(32), signature.suffix(32)].map(derInteger)
        let contents = halves[0] + halves[1]
        let files = [
            "key": beginning + point, "message": message,
            "signature": Data([0x30, UInt8(contents.count)]) + contents,
        ]
        for (name, content) in files { try content.write(to: folder.appendingPathComponent(name)) }
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        openssl.currentDirectoryURL = folder
        openssl.arguments =
            ["dgst", "-sha256", "-keyform", "DER", "-verify", "key", "-signature", "signature", "message"]
        openssl.standardOutput = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        return openssl.terminationStatus == 0
    }

    /// A positive number: without leading zeros, unless it would look negative.
    private func derInteger(_ number: Data) -> Data {
        var digits = Data(number.drop { $0 == 0 })
        if digits.first.map({ $0 >= 0x80 }) ?? true { digits.insert(0, at: digits.startIndex) }
        return Data([2, UInt8(digits.count)]) + digits
    }
}

extension Data {
    /// Decodes the alphabet of URLs (RFC 4648 section 5); what is none is empty.
    init(base64URL text: some StringProtocol) {
        let standard = String(text).replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        self = Data(base64Encoded: standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)) ?? Data()
    }
}

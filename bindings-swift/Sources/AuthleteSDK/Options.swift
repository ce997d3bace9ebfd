// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings
import Foundation

extension AuthleteClient {
    /// Makes a client. Nothing is sent yet.
    ///
    /// Exactly one way to authenticate must be complete: `accessToken` with `serviceID` (version 3 of the
    /// API), or `apiKey` with `apiSecret` (version 2).
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
    ///     tolerated. Default: the region's.
    ///   - region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`.
    ///     Default: `us`.
    ///   - serviceID: The service that every call is about.
    ///   - accessToken: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
    ///   - apiKey: The API key of the service for version 2 of the API.
    ///   - apiSecret: The API secret of the service for version 2 of the API.
    ///   - timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
    ///     seconds.
    ///   - connectTimeout: The limit of making a connection, TLS included. Default: 5 seconds.
    ///   - totalTimeout: The limit of a whole call: every attempt and the waits between them. A wait that
    ///     would go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer.
    ///   - maxRetries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
    ///   - requestStyle: Which of the documented forms requests take where an operation has several.
    ///     Default: `json`.
    ///   - proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them.
    ///     Default: what the environment says.
    ///   - caCertificate: Further certificate authorities to trust, as PEM text.
    ///   - clientCertificate: A certificate chain and its private key for mutual TLS, as PEM text.
    ///   - dpopKey: The private key to which the access token is bound (RFC 9449), as the JSON text of a
    ///     JWK: P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each
    ///     time. Default: none, a bearer token.
    ///   - maxResponseBytes: The largest response that is read, in bytes after decompression. Default: 16
    ///     MiB.
    ///   - traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows
    ///     the API's part in it. Set it on a derived client for the calls of one trace. Default: none.
    ///   - maxConnections: How many requests are under way at once, which bounds the pool of connections;
    ///     further ones wait for their turn, within `timeout`. Default: 100.
    /// - Throws: ``AuthleteError/configuration(_:)``, which names what to change, if the options cannot work.
    public init(
        baseURL: URL? = nil,
        region: Region? = nil,
        serviceID: String? = nil,
        accessToken: String? = nil,
        apiKey: String? = nil,
        apiSecret: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        totalTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        requestStyle: RequestStyle? = nil,
        proxy: String? = nil,
        caCertificate: String? = nil,
        clientCertificate: String? = nil,
        dpopKey: String? = nil,
        maxResponseBytes: Int? = nil,
        traceparent: String? = nil,
        maxConnections: Int? = nil
    ) throws {
        let options = Options(
            baseUrl: baseURL?.absoluteString,
            region: region,
            serviceId: serviceID,
            accessToken: accessToken,
            apiKey: apiKey,
            apiSecret: apiSecret,
            timeout: timeout?.limit,
            connectTimeout: connectTimeout?.limit,
            totalTimeout: totalTimeout?.limit,
            maxRetries: maxRetries.map(Int64.init),
            requestStyle: requestStyle,
            proxy: proxy,
            caCertificate: caCertificate,
            clientCertificate: clientCertificate,
            dpopKey: dpopKey,
            maxResponseBytes: maxResponseBytes.map(Int64.init),
            traceparent: traceparent,
            maxConnections: maxConnections.map(Int64.init)
        )
        self.init(native: try translatingFailures { try NativeClient(options: options) })
    }

    /// Derives a client with some options replaced, which shares this one's connections.
    ///
    /// `connectTimeout`, `maxConnections`, `proxy`, `caCertificate` and `clientCertificate` belong to the
    /// connections and need a client of their own.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is
    ///     tolerated. Default: the region's.
    ///   - region: The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`.
    ///     Default: `us`.
    ///   - serviceID: The service that every call is about.
    ///   - accessToken: The access token for version 3 of the API, sent as a bearer token (RFC 6750).
    ///   - apiKey: The API key of the service for version 2 of the API.
    ///   - apiSecret: The API secret of the service for version 2 of the API.
    ///   - timeout: The limit of one attempt, from connecting to the last byte of the response. Default: 30
    ///     seconds.
    ///   - connectTimeout: The limit of making a connection, TLS included. Default: 5 seconds.
    ///   - totalTimeout: The limit of a whole call: every attempt and the waits between them. A wait that
    ///     would go beyond it is not begun. Default: 2 minutes, or `timeout` where that is longer.
    ///   - maxRetries: How often a failed request is retried where that is safe; 0 means never. Default: 2.
    ///   - requestStyle: Which of the documented forms requests take where an operation has several.
    ///     Default: `json`.
    ///   - proxy: The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them.
    ///     Default: what the environment says.
    ///   - caCertificate: Further certificate authorities to trust, as PEM text.
    ///   - clientCertificate: A certificate chain and its private key for mutual TLS, as PEM text.
    ///   - dpopKey: The private key to which the access token is bound (RFC 9449), as the JSON text of a
    ///     JWK: P-256, P-384, Ed25519 or RSA. The token is then sent as a DPoP token with a fresh proof each
    ///     time. Default: none, a bearer token.
    ///   - maxResponseBytes: The largest response that is read, in bytes after decompression. Default: 16
    ///     MiB.
    ///   - traceparent: The `traceparent` header of W3C Trace Context to send along, so that a trace shows
    ///     the API's part in it. Set it on a derived client for the calls of one trace. Default: none.
    ///   - maxConnections: How many requests are under way at once, which bounds the pool of connections;
    ///     further ones wait for their turn, within `timeout`. Default: 100.
    /// - Throws: ``AuthleteError/configuration(_:)``, which names what to change, if the result cannot work.
    public func withOptions(
        baseURL: URL? = nil,
        region: Region? = nil,
        serviceID: String? = nil,
        accessToken: String? = nil,
        apiKey: String? = nil,
        apiSecret: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        totalTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        requestStyle: RequestStyle? = nil,
        proxy: String? = nil,
        caCertificate: String? = nil,
        clientCertificate: String? = nil,
        dpopKey: String? = nil,
        maxResponseBytes: Int? = nil,
        traceparent: String? = nil,
        maxConnections: Int? = nil
    ) throws -> AuthleteClient {
        let options = Options(
            baseUrl: baseURL?.absoluteString,
            region: region,
            serviceId: serviceID,
            accessToken: accessToken,
            apiKey: apiKey,
            apiSecret: apiSecret,
            timeout: timeout?.limit,
            connectTimeout: connectTimeout?.limit,
            totalTimeout: totalTimeout?.limit,
            maxRetries: maxRetries.map(Int64.init),
            requestStyle: requestStyle,
            proxy: proxy,
            caCertificate: caCertificate,
            clientCertificate: clientCertificate,
            dpopKey: dpopKey,
            maxResponseBytes: maxResponseBytes.map(Int64.init),
            traceparent: traceparent,
            maxConnections: maxConnections.map(Int64.init)
        )
        return AuthleteClient(native: try translatingFailures { try native.withOptions(overrides: options) })
    }
}

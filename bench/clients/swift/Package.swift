// swift-tools-version: 6.0

import PackageDescription

let library = Context.environment["AUTHLETE_LIBRARY_PATH"] ?? "."

let package = Package(
    name: "bench-client",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "authlete-sdk", path: "../../../bindings-swift")],
    targets: [
        .executableTarget(
            name: "bench-client",
            dependencies: [.product(name: "AuthleteSDK", package: "authlete-sdk")],
            path: "Sources",
            linkerSettings: [.unsafeFlags(["-L\(library)"])]
        )
    ]
)

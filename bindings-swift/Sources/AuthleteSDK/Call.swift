import AuthleteBindings

/// Makes a call that ends when its task is cancelled.
///
/// The library does not learn of the cancellation by itself; it takes a token for it with every call.
package func call<Value: Sendable>(_ body: @Sendable (Cancellation) async throws -> Value) async throws -> Value {
    try Task.checkCancellation()
    let cancellation = Cancellation()
    do {
        return try await withTaskCancellationHandler {
            try await body(cancellation)
        } onCancel: {
            cancellation.cancel()
        }
    } catch {
        throw translated(error)
    }
}

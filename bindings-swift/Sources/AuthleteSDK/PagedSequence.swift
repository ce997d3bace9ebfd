import AuthleteBindings

/// Every record of a list, in pages that are read when the loop gets to them.
///
/// The loop may delete or revoke what it is given: no record is skipped, and none comes twice. A loop that ends early reads no
/// further page. Each loop starts over.
public struct PagedSequence<Element: Sendable>: AsyncSequence, Sendable {
    typealias NextPage = @Sendable (Cancellation) async throws -> [Element]?

    let start: @Sendable () -> NextPage

    /// Starts at the first page.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(nextPage: start())
    }

    /// Goes from record to record.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var nextPage: NextPage?
        private var ready: ArraySlice<Element> = []

        init(nextPage: @escaping NextPage) {
            self.nextPage = nextPage
        }

        /// The next record, or nothing at the end and after a failure.
        ///
        /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.
        public mutating func next() async throws -> Element? {
            // Also while there are records left of a page: the loop may delete what it gets.
            try Task.checkCancellation()
            while ready.isEmpty, let nextPage {
                // If reading fails, there is no further page.
                self.nextPage = nil
                guard let page = try await call(nextPage) else { return nil }
                self.nextPage = nextPage
                ready = page[...]
            }
            return ready.popFirst()
        }
    }
}

import Foundation

/// The API has instants in whole milliseconds. A `Date` counts seconds as a `Double`, which is exact enough to get back every
/// millisecond for the next hundred thousand years.
extension Date {
    init(millisecondsSince1970 milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// The nearest whole millisecond; dates that 64 bits cannot hold become the first and the last that they can.
    var millisecondsSince1970: Int64 {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
    }
}

//! Lets the generated code read where the bytes are.
//!
//! As uniffi writes it, it reads through Foundation's `Data`. Its way of copying is not compiled for the case at hand but
//! looks up types and witnesses at every number and every text, which was three quarters of what a list of 100 cost. A raw
//! buffer pointer reads the same bytes in a few instructions. The checks that nothing is read beyond the end stay as uniffi
//! has them.

/// What everything that reads is handed.
const READER: (&str, &str) = (
    "(data: Data, offset: Data.Index)",
    "(data: UnsafeRawBufferPointer, offset: Int)",
);

/// What stands once in each file, and what takes its place.
const CHANGES: &[(&str, &str)] = &[
    (
        "fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}",
        "fileprivate extension UnsafeRawBufferPointer {
    init(rustBuffer: RustBuffer) {
        self.init(start: rustBuffer.data!, count: Int(rustBuffer.len))
    }
}",
    ),
    (
        "func createReader(data: Data) ->",
        "func createReader(data: UnsafeRawBufferPointer) ->",
    ),
    (
        "createReader(data: Data(rustBuffer: buf))",
        "createReader(data: UnsafeRawBufferPointer(rustBuffer: buf))",
    ),
    // A number, once it is known to lie within the buffer.
    (
        "    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian",
        "    let value = reader.data.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self)
    reader.offset = range.upperBound
    return value.bigEndian",
    ),
    // Bytes likewise: what a text is made of needs no array of its own. They are gone when the buffer is.
    (
        "count: Int) throws -> Array<UInt8> {",
        "count: Int) throws -> UnsafeRawBufferPointer {",
    ),
    (
        "    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value",
        "    reader.offset = range.upperBound
    return UnsafeRawBufferPointer(rebasing: reader.data[range])",
    ),
];

/// The generated code with its way of reading replaced. Refuses code in which something is not where it is expected, as another
/// version of uniffi may have it.
pub fn in_place(generated: &str) -> Result<String, String> {
    let (reader, replacement) = READER;
    let mut code = generated.replace(reader, replacement);
    for (found, replacement) in CHANGES {
        match code.matches(found).count() {
            1 => code = code.replace(found, replacement),
            times => {
                return Err(format!(
                    "uniffi writes this {times} times, where once was expected:\n{found}"
                ));
            }
        }
    }
    for left in ["Data.Index", "reader.data.copyBytes", "Data(rustBuffer"] {
        if code.contains(left) {
            return Err(format!("uniffi reads in a way that is not known here: {left}"));
        }
    }
    Ok(code)
}

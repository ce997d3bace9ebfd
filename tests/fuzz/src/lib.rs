//! What hostile input is put into.
//!
//! Each function takes any bytes and panics where something is wrong. The fuzzer calls them (`make fuzz`), and so do the tests
//! that replay `corpus/`.

mod encoding;
mod responses;
mod server;
mod wire;

pub use encoding::{Call, Style, encoding, sent};
pub use responses::{error_decoding, response_decoding};
pub use server::{dpop_proof, jwt, server_request};

/// A target: its name, which is that of its folder in `corpus/`, and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 6] = [
    ("response_decoding", response_decoding),
    ("error_decoding", error_decoding),
    ("encoding", encoding),
    ("server_request", server_request),
    ("dpop_proof", dpop_proof),
    ("jwt", jwt),
];

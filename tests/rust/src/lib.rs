//! What the Rust runners of the shared test cases have in common. `tests/README.md` describes the cases.

pub mod call;
pub mod compare;
pub mod conformance;
pub mod http;
pub mod jwt;
pub mod local_server;
pub mod outcome;

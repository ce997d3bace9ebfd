//! The shared test cases: their format, and the server that answers them.
//!
//! `tests/README.md` describes both. The server speaks HTTP/1.1 by hand, because it must be able to break it at any byte.

pub mod answer;
pub mod case;
pub mod check;
pub mod ledger;
pub mod request;
pub mod server;

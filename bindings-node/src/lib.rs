//! The Node addon: lends the client of `authlete-sdk` to `index.js`, which gives it the shape that JavaScript expects.
//!
//! One [`Bridge`](bridge::Bridge) a JavaScript thread starts calls on the one runtime of the process and hands finished ones
//! back in batches. Requests are read from, and responses written to, JavaScript values guided by the descriptions of the
//! models ([`authlete_sdk::surface`]): no operation, model or field is named here.

mod answers;
mod bridge;
mod failure;
mod notice;
mod operations;
mod options;
mod reading;
mod runtime;
mod writing;

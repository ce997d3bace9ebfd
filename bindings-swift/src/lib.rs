//! The library behind the Swift package: the client, its groups of operations and their pages as uniffi objects.
//!
//! What travels through them are the core's own models. Whatever can fail is fallible in Rust as well, because a panic in a
//! function without an error ends the app, while in any other it arrives as an error.

#![allow(clippy::large_enum_variant, clippy::result_large_err)] // a failure crosses the border by value, once for a failed call

mod answers;
mod cancellation;
mod client;
mod failure;
mod listener;
mod operations;

uniffi::setup_scaffolding!();

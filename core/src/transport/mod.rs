//! One request's way: encode, authorize, send, retry, decode.

mod authorize;
mod connections;
mod decode;
mod dpop;
mod encode;
mod failure;
mod place;
mod redaction;
mod retry;
mod send;
mod settings;
mod watch;

pub(crate) use connections::Connections;
pub(crate) use settings::Settings;

/// What a row of the operation table tells the transport.
pub struct Row {
    /// Such as `token_management.create`.
    pub operation: &'static str,
    /// The documented request forms: verb and path template.
    pub routes: &'static [(&'static str, &'static str)],
    /// What a refusal means.
    pub kind: Kind,
}

/// What a refusal means.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// Any action but `OK` is a failure.
    Command,
    /// The action is the result, for the caller to relay.
    Endpoint,
}

/// Whether a request may be sent again after it may have been processed.
#[derive(Clone, Copy, PartialEq)]
pub enum Repeat {
    /// It may not.
    Never,
    /// It may: once and twice come to the same.
    Always,
    /// It may, and then finding nothing is a success.
    Removal,
}

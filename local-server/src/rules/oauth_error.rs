//! Errors of OAuth clients: what the endpoints of an authorization server tell them (RFC 6749 sections 4.1.2.1 and 5.2).

use serde_json::{Map, Value};

use super::Reading;
use super::introspection::ERROR_PAGES;
use crate::refusal::{Refusal, message};
use crate::store::StoreError;

/// Whose fault an error is. Decides the action of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blame {
    /// The client did not prove who it is.
    Client,
    /// The client's request is at fault.
    Request,
    /// The call to the API is at fault, or the server failed.
    Caller,
}

impl Blame {
    /// The action that reports the error.
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Client => "INVALID_CLIENT",
            Self::Request => "BAD_REQUEST",
            Self::Caller => "INTERNAL_SERVER_ERROR",
        }
    }
}

/// An error that a client gets to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OAuthError {
    pub blame: Blame,
    pub error: &'static str,
    pub code: &'static str,
    pub text: &'static str,
}

impl OAuthError {
    /// The client's request is at fault.
    pub(super) fn of_request(error: &'static str, code: &'static str, text: &'static str) -> Self {
        Self {
            blame: Blame::Request,
            error,
            code,
            text,
        }
    }

    /// The request is malformed.
    pub(super) fn invalid_request(code: &'static str, text: &'static str) -> Self {
        Self::of_request("invalid_request", code, text)
    }

    /// The code, the refresh token or whatever else grants tokens cannot be used.
    pub(super) fn invalid_grant(code: &'static str, text: &'static str) -> Self {
        Self::of_request("invalid_grant", code, text)
    }

    /// The client did not prove who it is.
    pub(super) fn invalid_client(code: &'static str, text: &'static str) -> Self {
        Self {
            blame: Blame::Client,
            error: "invalid_client",
            code,
            text,
        }
    }

    /// The call to the API is at fault, or the server failed.
    pub(super) fn of_caller(code: &'static str, text: &'static str) -> Self {
        Self {
            blame: Blame::Caller,
            error: "server_error",
            code,
            text,
        }
    }

    /// The message of the result.
    pub(super) fn message(&self) -> String {
        message(self.code, self.text)
    }
}

/// Why a client gets no success.
#[derive(Debug)]
pub(super) enum Failure {
    /// The client gets an error.
    Error(OAuthError),
    /// The call is refused by HTTP status.
    Refused(Refusal),
}

impl From<OAuthError> for Failure {
    fn from(error: OAuthError) -> Self {
        Self::Error(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Reading<'_> {
    /// The members of an error response, as the settings of the service have them.
    pub(super) fn error_members(&self, error: &OAuthError) -> Vec<(&'static str, String)> {
        let settings = &self.service.settings;
        let mut members = vec![("error", error.error.to_owned())];
        if !settings.error_description_omitted {
            members.push(("error_description", error.message()));
        }
        if !settings.error_uri_omitted {
            members.push(("error_uri", format!("{ERROR_PAGES}{}", error.code)));
        }
        members
    }

    /// An error response as JSON.
    pub(super) fn error_json(&self, error: &OAuthError) -> String {
        let members: Map<String, Value> = self
            .error_members(error)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.into()))
            .collect();
        Value::Object(members).to_string()
    }

    /// An error response as a challenge (RFC 6750 section 3, RFC 9449 section 7.1).
    pub(super) fn challenge(&self, scheme: &str, error: &OAuthError) -> String {
        let members: Vec<String> = self
            .error_members(error)
            .into_iter()
            .map(|(name, value)| format!("{name}=\"{value}\""))
            .collect();
        format!("{scheme} {}", members.join(","))
    }
}

/// Turns a failure into the response that reports it, with the error for the client as JSON.
macro_rules! relay {
    ($context:expr, $outcome:expr, $Response:ident) => {
        match $outcome {
            Ok(response) => Ok(response),
            Err($crate::rules::oauth_error::Failure::Error(error)) => {
                let mut response = $Response::default();
                response.action = error.blame.action().into();
                response.result_code = Some(error.code.to_owned());
                response.result_message = Some(error.message());
                response.response_content = Some($context.error_json(&error));
                Ok(response)
            }
            Err($crate::rules::oauth_error::Failure::Refused(refusal)) => Err(refusal),
        }
    };
}
pub(super) use relay;

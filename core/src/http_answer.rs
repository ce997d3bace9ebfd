//! What an OAuth endpoint sends to its client, made from what the API decided.

use crate::surface::{Field, Kind, Model};

/// The HTTP answer that a response stands for, ready to be relayed.
///
/// An endpoint is then a few lines in any framework: hand the raw request to the API, and send this answer.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, module = "authlete_sdk"))]
pub struct HttpAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers, in the spelling of their standards.
    pub headers: Vec<(&'static str, String)>,
    /// The body; empty where there is none.
    pub body: String,
}

/// In which form the response content goes into the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a JSON body.
    Json,
    /// As a JSON body, beside a challenge for the client's own authentication (RFC 6749 section 5.2).
    ClientChallenge,
    /// As where the browser goes next.
    Location,
    /// As a page whose form the browser posts.
    Page,
    /// As a challenge to present a usable token (RFC 6750 section 3).
    Challenge,
    /// As a JWT.
    Jwt,
    /// As the JWT of an introspection response (RFC 9701).
    IntrospectionJwt,
    /// As a script, if there is any (RFC 7009 section 2.3).
    Script,
}

/// An action that tells what to answer.
pub trait Answers {
    /// Status and form of the answer, or nothing where the caller has something to do first.
    fn answer(&self) -> Option<(u16, Form)>;
}

impl HttpAnswer {
    /// The answer in which the content goes out, and what the response says goes into further headers.
    pub(crate) fn new<'a>(
        (status, form): (u16, Form),
        content: Option<&str>,
        further: impl IntoIterator<Item = (&'static str, Option<&'a str>)>,
    ) -> Self {
        let content = content.unwrap_or_default();
        let mut headers = vec![("Cache-Control", "no-store".to_owned())];
        let mut header = |name, value: &str| {
            if !value.is_empty() {
                headers.push((name, value.to_owned()));
            }
        };
        for (name, value) in further {
            header(name, value.unwrap_or_default());
        }
        let body = match form {
            Form::Location => {
                header("Location", content);
                ""
            }
            Form::Challenge => {
                header("WWW-Authenticate", content);
                ""
            }
            Form::ClientChallenge => {
                header("WWW-Authenticate", r#"Basic realm="token""#);
                header("Content-Type", "application/json");
                content
            }
            Form::Json => {
                header("Content-Type", "application/json");
                content
            }
            Form::Page => {
                header("Content-Type", "text/html;charset=UTF-8");
                content
            }
            Form::Jwt => {
                header("Content-Type", "application/jwt");
                content
            }
            Form::IntrospectionJwt => {
                header("Content-Type", "application/token-introspection+jwt");
                content
            }
            Form::Script if content.is_empty() => "",
            Form::Script => {
                header("Content-Type", "application/javascript");
                content
            }
        };
        Self {
            status,
            headers,
            body: body.to_owned(),
        }
    }
}

impl HttpAnswer {
    /// The answer of a response that is not at hand as its type, for languages whose responses are plain values: `text` gives
    /// the text of a field.
    #[must_use]
    pub fn described(response: &Model, text: impl Fn(&Field) -> Option<String>) -> Option<Self> {
        let field = |name: &str| response.fields.iter().find(|field| field.name == name);
        let action = field("action")?;
        let Kind::Enumeration(actions) = action.kind else {
            return None;
        };
        let taken = text(action)?;
        let answer = actions.values.iter().find(|value| value.wire == taken)?.answer?;
        let content = field("response_content").and_then(&text);
        let further: Vec<_> = response
            .fields
            .iter()
            .filter_map(|field| Some((field.header?, text(field))))
            .collect();
        let further = further.iter().map(|(name, value)| (*name, value.as_deref()));
        Some(Self::new(answer, content.as_deref(), further))
    }
}

/// Shows status and names of the headers: their values and the body may hold tokens.
impl std::fmt::Debug for HttpAnswer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("HttpAnswer")
            .field("status", &self.status)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// What Python sees of it.
#[cfg(feature = "python")]
#[pyo3::pymethods]
impl HttpAnswer {
    /// The HTTP status.
    #[getter]
    fn get_status(&self) -> u16 {
        self.status
    }

    /// The headers, in the spelling of their standards.
    #[getter]
    fn get_headers<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::types::PyDict>> {
        pyo3::types::IntoPyDict::into_py_dict(self.headers.iter().cloned(), py)
    }

    /// The body; empty where there is none.
    #[getter]
    fn get_body(&self) -> &str {
        &self.body
    }

    /// Status and names of the headers: their values and the body may hold tokens.
    fn __repr__(&self) -> String {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| format!("'{name}'")).collect();
        format!("HttpAnswer(status={}, headers=[{}])", self.status, names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use crate::{AuthorizationAction, AuthorizationResponse, HttpAnswer, TokenAction, TokenResponse};

    fn header<'a>(answer: &'a HttpAnswer, name: &str) -> Option<&'a str> {
        answer
            .headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_redirect_goes_where_the_response_content_says() {
        let mut response = AuthorizationResponse {
            response_content: Some("https://rp.example/cb?error=invalid_scope".to_owned()),
            action: AuthorizationAction::Location,
            ..AuthorizationResponse::default()
        };
        let answer = response
            .http_answer()
            .unwrap_or_else(|| panic!("a redirect is an answer"));
        assert_eq!((answer.status, answer.body.as_str()), (302, ""));
        assert_eq!(
            header(&answer, "Location"),
            Some("https://rp.example/cb?error=invalid_scope")
        );
        assert!(!format!("{answer:?}").contains("rp.example"));

        response.action = AuthorizationAction::Interaction;
        assert_eq!(response.http_answer(), None);
    }

    #[test]
    fn the_description_of_a_response_gives_the_same_answer() {
        let response = TokenResponse {
            action: TokenAction::BadRequest,
            response_content: Some(r#"{"error":"use_dpop_nonce"}"#.to_owned()),
            dpop_nonce: Some("nonce-of-the-server".to_owned()),
            ..TokenResponse::default()
        };
        let answer = response.http_answer();
        assert_eq!(
            answer.as_ref().and_then(|answer| header(answer, "DPoP-Nonce")),
            Some("nonce-of-the-server")
        );
        let model =
            crate::surface::response_named("TokenResponse").unwrap_or_else(|| panic!("there is such a response"));
        let described = HttpAnswer::described(model, |field| match field.name {
            "action" => Some("BAD_REQUEST".to_owned()),
            "response_content" => response.response_content.clone(),
            "dpop_nonce" => response.dpop_nonce.clone(),
            _ => None,
        });
        assert_eq!(described, answer);
    }

    #[test]
    fn a_client_that_fails_to_authenticate_is_told_how_to() {
        let response = TokenResponse {
            action: TokenAction::InvalidClient,
            response_content: Some(r#"{"error":"invalid_client"}"#.to_owned()),
            ..TokenResponse::default()
        };
        let answer = response
            .http_answer()
            .unwrap_or_else(|| panic!("a refusal is an answer"));
        assert_eq!(answer.status, 401);
        assert!(header(&answer, "WWW-Authenticate").is_some_and(|challenge| challenge.starts_with("Basic ")));
        assert_eq!(header(&answer, "Content-Type"), Some("application/json"));
        assert_eq!(header(&answer, "Cache-Control"), Some("no-store"));
    }
}

//! Plain HTTP, by a client that shares nothing with the package under test.

use serde_json::Value;
use ureq::Agent;
use ureq::http::Request;

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body; text that is not JSON is a JSON string, an empty body is null.
    pub body: Value,
}

/// A client.
#[derive(Clone, Debug)]
pub struct Http {
    agent: Agent,
}

impl Default for Http {
    fn default() -> Self {
        Self {
            agent: Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .build()
                .into(),
        }
    }
}

impl Http {
    /// Sends a request.
    ///
    /// # Errors
    ///
    /// If there is no answer.
    pub fn send(&self, method: &str, url: &str, headers: &[(String, String)], body: &str) -> Result<Answer, String> {
        let failed = |error: &dyn std::fmt::Display| format!("{method} {url}: {error}");
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        // An empty body is none, or a GET would have one.
        let answer = if body.is_empty() {
            self.agent.run(request.body(()).map_err(|error| failed(&error))?)
        } else {
            self.agent.run(request.body(body).map_err(|error| failed(&error))?)
        };
        let mut answer = answer.map_err(|error| failed(&error))?;
        let text = answer.body_mut().read_to_string().map_err(|error| failed(&error))?;
        Ok(Answer {
            status: answer.status().as_u16(),
            body: match text.as_str() {
                "" => Value::Null,
                text => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
            },
        })
    }
}

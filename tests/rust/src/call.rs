//! Calling an operation by its name, with a request and options in JSON.

use std::time::Duration;

use authlete_sdk::wire::Setting;
use authlete_sdk::{Client, Error, HttpAnswer, Options};
use serde_json::{Map, Value, json};

/// What a successful call gave.
#[derive(Debug)]
pub struct Response {
    /// The response in wire form.
    pub wire: Value,
    /// The HTTP answer that the response stands for; null if it stands for none.
    pub answer: Value,
    /// The response and its answer as they print.
    pub printed: String,
}

macro_rules! operations {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        /// Calls the operation of this name, such as `token_management.create`.
        ///
        /// # Errors
        ///
        /// As the operation.
        ///
        /// # Panics
        ///
        /// If there is no such operation, or the request is not one of it.
        pub async fn call(client: &Client, operation: &str, request: &Map<String, Value>) -> Result<Response, Error> {
            $($(
                if operation == concat!(stringify!($group), ".", stringify!($name)) {
                    let request: authlete_sdk::$Request = serde_json::from_value(request.clone().into())
                        .unwrap_or_else(|error| panic!("the request is none of {operation}: {error}"));
                    let response = client.$group().$name(&request).await?;
                    let answer = authlete_sdk::wire::Response::answer(&response);
                    return Ok(Response {
                        answer: answer.as_ref().map_or(Value::Null, written),
                        wire: serde_json::to_value(&response).expect("a response can be written as JSON"),
                        printed: format!("{response:?} {answer:?}"),
                    });
                }
            )+)+
            panic!("there is no operation called {operation}")
        }
    };
}

authlete_sdk::operations!(operations);

/// An answer as cases write it.
fn written(answer: &HttpAnswer) -> Value {
    let headers = answer
        .headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())));
    json!({"status": answer.status, "headers": headers.collect::<Map<_, _>>(), "body": answer.body})
}

/// Makes a client from options in JSON, limits of time in seconds.
///
/// # Errors
///
/// As [`Client::new`].
///
/// # Panics
///
/// If there is no such option, or its value is of the wrong type.
pub fn client(given: &Map<String, Value>) -> Result<Client, Error> {
    let mut options = Options::new();
    for (name, value) in given {
        let setting = match value {
            Value::String(text) => Setting::Text(text.clone()),
            value if name.ends_with("timeout") => {
                let seconds = value
                    .as_f64()
                    .unwrap_or_else(|| panic!("`{name}` is a number of seconds"));
                Setting::Span(Duration::from_secs_f64(seconds))
            }
            value => Setting::Number(value.as_i64().unwrap_or_else(|| panic!("`{name}` is a whole number"))),
        };
        assert!(
            options.set(name, setting),
            "there is no option called {name} that takes {value}"
        );
    }
    Client::new(options)
}

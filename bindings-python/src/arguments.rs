//! What a caller gives: a request or its fields and a limit of time, the options of a client.

use std::ops::Deref;
use std::time::Duration;

use authlete_sdk::Options;
use authlete_sdk::python::{Callee, Convert, Model, raised};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The request of a call.
pub enum Request<'py, Q: Model> {
    /// The object that the caller made.
    Given(Bound<'py, Q>),
    /// One that is made of its fields.
    Made(Q),
}

impl<Q: Model> Deref for Request<'_, Q> {
    type Target = Q;

    fn deref(&self) -> &Q {
        match self {
            Self::Given(object) => object.get(),
            Self::Made(request) => request,
        }
    }
}

impl<Q: Model> Request<'_, Q> {
    /// A request that can leave the interpreter's thread.
    pub fn into_owned(self) -> Q {
        match self {
            Self::Given(object) => object.get().clone(),
            Self::Made(request) => request,
        }
    }
}

/// The request of this operation: the object itself, or one made of its fields.
pub fn request<'py, Q: Model>(
    py: Python<'py>,
    operation: &'static str,
    request: Option<&Bound<'py, PyAny>>,
    fields: Option<&Bound<'py, PyDict>>,
) -> PyResult<Request<'py, Q>> {
    let callee = Callee::operation(operation);
    match (request, fields.filter(|fields| !fields.is_empty())) {
        (None, fields) => Q::from_keywords(py, callee, fields).map(Request::Made),
        (Some(request), None) => match request.cast::<Q>() {
            Ok(request) => Ok(Request::Given(request.clone())),
            Err(_) => Err(not_a_request(callee, Q::NAME, request)),
        },
        (Some(_), Some(_)) => {
            let what = format!("takes either a {} or its fields as keywords, not both", Q::NAME);
            Err(callee.wrong_call(&what))
        }
    }
}

fn not_a_request(callee: Callee, wanted: &str, given: &Bound<'_, PyAny>) -> PyErr {
    match given.get_type().name() {
        Ok(name) => callee.wrong_call(&format!("takes a {wanted} or its fields as keywords, not {name}")),
        Err(error) => error,
    }
}

/// The limit of time for one call of this operation, taken out of the keywords: what is left are fields.
pub fn timeout(
    py: Python<'_>,
    operation: &'static str,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<Option<Duration>> {
    let name = intern!(py, "timeout");
    let Some((keywords, given)) = keywords.and_then(|all| Some((all, all.get_item(name).ok()??))) else {
        return Ok(None);
    };
    keywords.del_item(name)?;
    Convert::take(&given).map_err(|refusal| Callee::operation(operation).refuses(py, "timeout", refusal))
}

/// The options, each a keyword of what is called.
pub fn options(py: Python<'_>, called: &'static str, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    Options::from_keywords(py, Callee::new(called), keywords)
}

/// The options that the environment gives, with these keywords in place of some.
pub fn options_from_env(
    py: Python<'_>,
    called: &'static str,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<Options> {
    let overrides = options(py, called, keywords)?;
    let environment = Options::from_env().map_err(|error| raised(py, error))?;
    Ok(environment.overridden_by(overrides))
}

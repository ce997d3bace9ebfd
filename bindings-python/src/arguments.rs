//! What a caller gives: a request or its fields and a limit of time, the options of a client.

use std::time::Duration;

use authlete_sdk::Options;
use authlete_sdk::python::{Model, argument, called, raised, raised_by};
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3::{PyClass, PyTypeInfo};

/// The request of an operation: the object itself, or one made of its fields.
pub fn request<'py, Q: Model>(
    py: Python<'py>,
    operation: &'static str,
    request: Option<&Bound<'py, PyAny>>,
    fields: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Q>> {
    match (request, fields.filter(|fields| !fields.is_empty())) {
        (None, fields) => match Q::type_object(py).call((), fields) {
            Ok(request) => Ok(request.cast_into::<Q>()?),
            Err(error) => Err(raised_by(py, error, Q::NAME, operation)),
        },
        (Some(request), None) => request.cast::<Q>().cloned().map_err(|_| {
            let given = request.get_type();
            PyTypeError::new_err(format!(
                "{operation}() expected a {} or its fields as keywords, not {given}",
                Q::NAME
            ))
        }),
        (Some(_), Some(_)) => Err(PyTypeError::new_err(format!(
            "{operation}() takes either a {} or its fields as keywords, not both",
            Q::NAME
        ))),
    }
}

/// The limit of time for one call, taken out of the keywords: what is left are fields.
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
    argument("timeout", Some(&given)).map_err(|error| raised_by(py, error, "", operation))
}

/// The options, each a keyword of what the caller called by this name.
pub fn options(py: Python<'_>, name: &str, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    match Options::type_object(py).call((), keywords) {
        Ok(options) => Ok(options.cast_into::<Options>()?.get().clone()),
        Err(error) => Err(called(py, error, Options::NAME, name)),
    }
}

/// The options that the environment gives, with these keywords in place of some.
pub fn options_from_env(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    let environment = Options::from_env().map_err(|error| raised(py, error))?;
    Ok(environment.overridden_by(options(py, "from_env", keywords)?))
}

//! What a caller gives: a request or its fields and a limit of time, the options of a client.

use std::time::Duration;

use authlete_sdk::Options;
use authlete_sdk::python::{Convert, Model, raised};
use pyo3::PyTypeInfo;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The request: the object itself, or one made of its fields.
pub fn request<'py, Q: Model>(
    py: Python<'py>,
    request: Option<&Bound<'py, PyAny>>,
    fields: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Q>> {
    match (request, fields.filter(|fields| !fields.is_empty())) {
        (None, fields) => Ok(Q::type_object(py).call((), fields)?.cast_into::<Q>()?),
        (Some(request), None) => request.cast::<Q>().cloned().map_err(|_| {
            let given = request.get_type();
            PyTypeError::new_err(format!("expected a {} or its fields as keywords, not {given}", Q::NAME))
        }),
        (Some(_), Some(_)) => {
            let message = format!("give either a {} or its fields as keywords, not both", Q::NAME);
            Err(PyTypeError::new_err(message))
        }
    }
}

/// The limit of time for one call, taken out of the keywords: what is left are fields.
pub fn timeout(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Option<Duration>> {
    let name = intern!(py, "timeout");
    let Some((keywords, given)) = keywords.and_then(|all| Some((all, all.get_item(name).ok()??))) else {
        return Ok(None);
    };
    keywords.del_item(name)?;
    Convert::take(&given)
}

/// The options, each a keyword.
pub fn options(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    let options = Options::type_object(py).call((), keywords)?;
    Ok(options.cast_into::<Options>()?.get().clone())
}

/// The options that the environment gives, with these keywords in place of some.
pub fn options_from_env(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    let environment = Options::from_env().map_err(|error| raised(py, error))?;
    Ok(environment.overridden_by(options(py, keywords)?))
}

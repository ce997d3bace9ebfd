//! What the Python classes of all models and enumerations have in common: conversion of values, `repr`, `to_dict`, pickling,
//! and the exceptions that errors become.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDelta, PyDeltaAccess, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use pyo3::{PyClass, intern};

use crate::{Error, ErrorKind, HttpInfo, JsonObject, JsonValue, Secret, Timestamp};

/// A value that Python can be shown.
pub trait Value {
    /// The value in Python's own terms.
    ///
    /// # Errors
    ///
    /// If Python cannot make the object, say for want of memory.
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// The same with dictionaries in place of models.
    ///
    /// # Errors
    ///
    /// As [`show`](Value::show).
    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.show(py)
    }
}

/// A value that can be made from what Python gives.
pub trait Convert: Value + Sized {
    /// Whether the objects made of it are kept, so that each is made once.
    const HELD: bool = false;

    /// The value in Rust's terms.
    ///
    /// # Errors
    ///
    /// If it is something else, or cannot be used.
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal>;

    /// Puts the classes that it needs into the module.
    ///
    /// # Errors
    ///
    /// If Python cannot make a class.
    fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let _ = module;
        Ok(())
    }

    /// Hands the value over to Python.
    ///
    /// # Errors
    ///
    /// As [`show`](Value::show).
    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.show(py)
    }
}

/// Why a value is not taken. It does not hold the value, which may be a secret, nor an exception that does: what becomes of it
/// ends up in logs.
#[derive(Debug)]
pub enum Refusal {
    /// It is of another type.
    Type(String),
    /// It is of the right type, but cannot be used.
    Value(&'static str),
    /// It raised an exception of its own when it was looked at.
    Raised(PyErr),
}

impl From<PyErr> for Refusal {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

/// What a caller has called, as messages name it.
#[derive(Clone, Copy, Debug)]
pub struct Callee {
    name: &'static str,
    operation: Option<&'static str>,
}

impl Callee {
    /// A class or one of its methods, such as `AuthleteClient`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, operation: None }
    }

    /// An operation, such as `token_management.create`; its errors carry it.
    #[must_use]
    pub const fn operation(name: &'static str) -> Self {
        Self {
            name,
            operation: Some(name),
        }
    }

    /// The `TypeError` of a call that is wrong as such: `token_management.create() got …`.
    #[must_use]
    pub fn wrong_call(&self, what: &str) -> PyErr {
        PyTypeError::new_err(format!("{}() {what}", self.name))
    }

    /// The exception of a keyword whose value is refused. Its message names the keyword.
    #[must_use]
    #[cold]
    pub fn refuses(&self, py: Python<'_>, keyword: &str, refusal: Refusal) -> PyErr {
        let (message, is_type) = match refusal {
            Refusal::Type(message) => (message, true),
            Refusal::Value(message) => (message.to_owned(), false),
            Refusal::Raised(error) => return error,
        };
        let error =
            Error::configuration(format!("`{keyword}`: {message}")).with(|details| details.operation = self.operation);
        if is_type {
            PyTypeError::new_err(error.to_string())
        } else {
            raised(py, error)
        }
    }

    /// Refuses positional arguments.
    ///
    /// # Errors
    ///
    /// `TypeError` if there are any.
    pub fn takes_no_positional(&self, given: &Bound<'_, PyTuple>) -> PyResult<()> {
        match given.len() {
            0 => Ok(()),
            1 => Err(self.wrong_call("takes 0 positional arguments but 1 was given")),
            count => Err(self.wrong_call(&format!("takes 0 positional arguments but {count} were given"))),
        }
    }
}

/// The keywords of a call, in the order of the fields that they are for.
pub struct Given<'py> {
    py: Python<'py>,
    callee: Callee,
    keywords: &'static [&'static str],
    values: Vec<Option<Bound<'py, PyAny>>>,
}

impl<'py> Given<'py> {
    /// Sorts what is given.
    ///
    /// # Errors
    ///
    /// `TypeError` if a keyword is unknown, or one of the required ones is missing.
    pub fn new(
        py: Python<'py>,
        callee: Callee,
        keywords: &'static [&'static str],
        required: &[&str],
        given: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        let mut values = vec![None; keywords.len()];
        for (keyword, value) in given.into_iter().flatten() {
            let keyword = keyword
                .cast::<PyString>()
                .map_err(|_| callee.wrong_call("keywords must be strings"))?;
            let keyword = keyword.to_string_lossy();
            let Some(index) = keywords.iter().position(|known| *known == keyword) else {
                return Err(callee.wrong_call(&format!("got an unexpected keyword argument '{keyword}'")));
            };
            values[index] = Some(value);
        }
        let absent = |name: &str| {
            keywords
                .iter()
                .zip(&values)
                .any(|(known, value)| *known == name && value.is_none())
        };
        let missing: Vec<_> = required
            .iter()
            .filter(|name| absent(name))
            .map(|name| format!("'{name}'"))
            .collect();
        match missing.as_slice() {
            [] => Ok(Self {
                py,
                callee,
                keywords,
                values,
            }),
            [one] => Err(callee.wrong_call(&format!("missing 1 required keyword argument: {one}"))),
            [first @ .., last] => Err(callee.wrong_call(&format!(
                "missing {} required keyword arguments: {} and {last}",
                missing.len(),
                first.join(", ")
            ))),
        }
    }

    fn none(&self) -> Bound<'py, PyAny> {
        self.py.None().into_bound(self.py)
    }

    fn refused(&self, field: usize, refusal: Refusal) -> PyErr {
        self.callee.refuses(self.py, self.keywords[field], refusal)
    }

    /// The value of a required field.
    ///
    /// # Errors
    ///
    /// `TypeError` if it is something else, `ConfigurationError` if it cannot be used.
    pub fn required<T: Convert>(&mut self, field: usize) -> PyResult<T> {
        let value = self.values[field].take().unwrap_or_else(|| self.none());
        T::take(&value).map_err(|refusal| self.refused(field, refusal))
    }

    /// The value of a field that may be left out, but not be None.
    ///
    /// # Errors
    ///
    /// As [`required`](Given::required).
    pub fn plain<T: Convert + Default>(&mut self, field: usize) -> PyResult<T> {
        match self.values[field].take() {
            Some(value) => T::take(&value).map_err(|refusal| self.refused(field, refusal)),
            None => Ok(T::default()),
        }
    }

    /// The value of a field that may be left out or be None.
    ///
    /// # Errors
    ///
    /// As [`required`](Given::required).
    pub fn optional<T: Convert + Default>(&mut self, field: usize) -> PyResult<T> {
        self.values[field].take_if(|value| value.is_none());
        self.plain(field)
    }
}

/// A model: an immutable Python class.
pub trait Model: PyClass<Frozen = True> + Clone + Sync {
    /// Makes the model of its keywords.
    ///
    /// # Errors
    ///
    /// `TypeError` or `ConfigurationError`; the message names what was called and the keyword.
    fn from_keywords<'py>(py: Python<'py>, callee: Callee, given: Option<&Bound<'py, PyDict>>) -> PyResult<Self>;

    /// Its fields in reading order.
    fn attributes(&self) -> Vec<Attribute<'_>>;

    /// Registers the classes of the fields.
    ///
    /// # Errors
    ///
    /// If Python cannot make a class.
    fn register_attributes(module: &Bound<'_, PyModule>) -> PyResult<()>;

    /// Hands the model over to Python.
    ///
    /// # Errors
    ///
    /// If Python cannot make the object.
    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

/// A field with its value.
pub struct Attribute<'a> {
    /// The field's name.
    pub name: &'static str,
    /// Whether the value is never printed.
    pub secret: bool,
    /// Whether it holds the unknown members, of which only the names are printed: one of them may be a secret.
    pub unknown: bool,
    /// The value.
    pub value: &'a dyn Value,
    /// Whether there is something to show.
    pub present: bool,
}

/// What `__getnewargs_ex__` returns: no positional arguments, and keywords.
pub type Keywords<'py> = ((), Bound<'py, PyDict>);

/// The Python objects that were made of a model's fields. Models and lists of them are made once, so that a loop over a list
/// does not copy it anew in every round. It takes no part in what the model is worth.
#[derive(Default)]
pub struct Held(Mutex<Vec<(usize, Py<PyAny>)>>);

impl Held {
    fn get(&self, py: Python<'_>, field: usize) -> Option<Py<PyAny>> {
        let objects = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, object) = objects.iter().find(|(known, _)| *known == field)?;
        Some(object.clone_ref(py))
    }

    // Making an object may run other threads, so this is not locked meanwhile; the first one made wins.
    fn keep(&self, py: Python<'_>, field: usize, object: &Bound<'_, PyAny>) -> Py<PyAny> {
        let mut objects = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match objects.iter().find(|(known, _)| *known == field) {
            Some((_, earlier)) => earlier.clone_ref(py),
            None => {
                objects.push((field, object.clone().unbind()));
                object.clone().unbind()
            }
        }
    }
}

impl Clone for Held {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Held {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Reads a field. A list is always a new one: changing it does not change the model.
///
/// # Errors
///
/// As [`Value::show`].
pub fn read<'py, T: Convert>(py: Python<'py>, value: &T, held: &Held, field: usize) -> PyResult<Bound<'py, PyAny>> {
    if !T::HELD {
        return value.show(py);
    }
    let object = match held.get(py, field) {
        Some(object) => object,
        None => held.keep(py, field, &value.show(py)?),
    };
    let object = object.into_bound(py);
    match object.cast::<PyList>() {
        Ok(list) => Ok(list.get_slice(0, list.len()).into_any()),
        Err(_) => Ok(object),
    }
}

/// The model as a dictionary.
///
/// # Errors
///
/// As [`Value::show`].
pub fn to_dict<'py>(py: Python<'py>, model: &impl Model) -> PyResult<Bound<'py, PyDict>> {
    dictionary_of(py, &model.attributes())
}

// What is not generic is there once instead of for every model.
fn dictionary_of<'py>(py: Python<'py>, attributes: &[Attribute<'_>]) -> PyResult<Bound<'py, PyDict>> {
    let dictionary = PyDict::new(py);
    for attribute in attributes {
        dictionary.set_item(attribute.name, attribute.value.plain(py)?)?;
    }
    Ok(dictionary)
}

/// The model as the call that would make it, with what is there and without secrets.
///
/// # Errors
///
/// As [`Value::show`].
pub fn represent<M: Model>(py: Python<'_>, model: &M) -> PyResult<String> {
    represent_class(py, M::NAME, &model.attributes())
}

fn represent_class(py: Python<'_>, class: &str, attributes: &[Attribute<'_>]) -> PyResult<String> {
    let mut shown = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.present) {
        let value = attribute.value.show(py)?;
        shown.push(match value.cast::<PyDict>() {
            _ if attribute.secret => format!("{}=[redacted]", attribute.name),
            Ok(members) if attribute.unknown => format!("{}={}", attribute.name, members.keys().repr()?),
            _ => format!("{}={}", attribute.name, value.repr()?),
        });
    }
    Ok(format!("{class}({})", shown.join(", ")))
}

/// The keywords that make an equal model, for `pickle` and `copy`.
///
/// # Errors
///
/// As [`Value::show`].
pub fn keywords<'py>(py: Python<'py>, model: &impl Model) -> PyResult<Keywords<'py>> {
    keywords_of(py, &model.attributes())
}

fn keywords_of<'py>(py: Python<'py>, attributes: &[Attribute<'_>]) -> PyResult<Keywords<'py>> {
    let keywords = PyDict::new(py);
    for attribute in attributes {
        let value = attribute.value.show(py)?;
        if !value.is_none() {
            keywords.set_item(attribute.name, value)?;
        }
    }
    Ok(((), keywords))
}

impl<M: Model> Value for M {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Model::into_object(self.clone(), py)
    }

    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, self).map(Bound::into_any)
    }
}

impl<M: Model> Convert for M {
    const HELD: bool = true;

    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        given
            .cast::<M>()
            .map(|model| model.get().clone())
            .map_err(|_| expected(M::NAME, given))
    }

    fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
        if !module.hasattr(M::NAME)? {
            module.add_class::<M>()?;
            M::register_attributes(module)?;
        }
        Ok(())
    }

    fn into_object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Model::into_object(self, py)
    }
}

/// The refusal of a value of another type.
fn expected(what: &str, given: &Bound<'_, PyAny>) -> Refusal {
    match given.get_type().name() {
        Ok(name) => Refusal::Type(format!("expected {what}, not {name}")),
        Err(error) => Refusal::Raised(error),
    }
}

/// The class of an open enumeration in `authlete_sdk.enums`.
pub struct OpenEnumeration {
    name: &'static str,
    class: PyOnceLock<(Py<PyType>, Py<PyDict>)>,
}

impl OpenEnumeration {
    /// The class of this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            class: PyOnceLock::new(),
        }
    }

    /// The constant of this value, or a value of its own if the class does not list it.
    ///
    /// # Errors
    ///
    /// If the package is not complete.
    pub fn show<'py>(&self, py: Python<'py>, value: &str) -> PyResult<Bound<'py, PyAny>> {
        let (class, listed) = self.class.get_or_try_init(py, || {
            let class = py
                .import("authlete_sdk.enums")?
                .getattr(self.name)?
                .cast_into::<PyType>()?;
            let listed = class.getattr("_listed")?.cast_into::<PyDict>()?;
            PyResult::Ok((class.unbind(), listed.unbind()))
        })?;
        let value = PyString::new(py, value);
        match listed.bind(py).get_item(&value)? {
            Some(constant) => Ok(constant),
            None => class.bind(py).call1((value,)),
        }
    }
}

impl<T: Value> Value for Option<T> {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.show(py),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.plain(py),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

impl<T: Convert> Convert for Option<T> {
    const HELD: bool = T::HELD;

    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if given.is_none() {
            Ok(None)
        } else {
            T::take(given).map(Some)
        }
    }

    fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
        T::register(module)
    }
}

impl<T: Value> Value for Vec<T> {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let list = PyList::empty(py);
        for element in self {
            list.append(element.show(py)?)?;
        }
        Ok(list.into_any())
    }

    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let list = PyList::empty(py);
        for element in self {
            list.append(element.plain(py)?)?;
        }
        Ok(list.into_any())
    }
}

impl<T: Convert> Convert for Vec<T> {
    const HELD: bool = T::HELD;

    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        // A string is iterable too, but its letters are never what was meant.
        if given.is_instance_of::<PyString>() || given.is_instance_of::<PyDict>() {
            return Err(expected("a list", given));
        }
        let elements = given.try_iter().map_err(|_| expected("a list", given))?;
        elements.map(|element| T::take(&element?)).collect()
    }

    fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
        T::register(module)
    }
}

impl Value for String {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

impl Convert for String {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let text = given.cast::<PyString>().map_err(|_| expected("str", given))?;
        text_of(text).map(str::to_owned)
    }
}

// Python's own exception would hold the whole text, which may be a token.
fn text_of<'a>(given: &'a Bound<'_, PyString>) -> Result<&'a str, Refusal> {
    let refusal = Refusal::Value("the text is not valid Unicode: it holds half of a surrogate pair");
    given.to_str().map_err(|_| refusal)
}

/// A string in Python, where memory is not ours to overwrite.
impl Value for Secret {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

impl Convert for Secret {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        String::take(given).map(Self::from)
    }
}

impl Value for bool {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

impl Convert for bool {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        given.extract().map_err(|_| expected("bool", given))
    }
}

impl Value for i64 {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyInt::new(py, *self).into_any())
    }
}

impl Convert for i64 {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        given
            .extract()
            .map_err(|error| not_a_number(error, "int", TOO_LARGE, given))
    }
}

const TOO_LARGE: &str = "the number is not a 64-bit integer";

/// The refusal of what Python cannot make such a number of.
fn not_a_number(error: PyErr, what: &str, too_large: &'static str, given: &Bound<'_, PyAny>) -> Refusal {
    let py = given.py();
    if error.is_instance_of::<PyOverflowError>(py) {
        Refusal::Value(too_large)
    } else if error.is_instance_of::<PyTypeError>(py) {
        expected(what, given)
    } else {
        Refusal::Raised(error)
    }
}

/// What an operation returns that returns nothing.
impl Value for () {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

impl Convert for () {
    fn take(_: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(())
    }
}

/// Spans of time are seconds, as everywhere in Python's library.
impl Value for Duration {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyFloat::new(py, self.as_secs_f64()).into_any())
    }
}

impl Convert for Duration {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        const UNUSABLE: &str = "a limit of time is a positive, finite number of seconds";
        let seconds: f64 = given
            .extract()
            .map_err(|error| not_a_number(error, "a number of seconds", UNUSABLE, given))?;
        Self::try_from_secs_f64(seconds).map_err(|_| Refusal::Value(UNUSABLE))
    }
}

/// The epoch, from which instants are counted.
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let datetime = py.import("datetime")?;
        let utc = datetime.getattr("timezone")?.getattr("utc")?;
        datetime
            .getattr("datetime")?
            .call1((1970, 1, 1, 0, 0, 0, 0, utc))
            .map(Bound::unbind)
    })?;
    Ok(epoch.bind(py))
}

/// An instant beyond the year 9999, such as that of a token that never expires, is shown as the last one that Python has.
impl Value for Timestamp {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        const DAY: i64 = 86_400_000;
        const FIRST: i64 = -62_135_596_800_000;
        const LAST: i64 = 253_402_300_799_999;
        let millis = self.as_millis().clamp(FIRST, LAST);
        let (day, rest) = (millis.div_euclid(DAY), millis.rem_euclid(DAY));
        let small = |number: i64| i32::try_from(number).unwrap_or_default();
        let span = PyDelta::new(py, small(day), small(rest / 1000), small(rest % 1000 * 1000), false)?;
        epoch(py)?.add(span)
    }
}

impl Convert for Timestamp {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let py = given.py();
        static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        if !given.is_instance(DATETIME.import(py, "datetime", "datetime")?)? {
            return Err(expected("datetime.datetime", given));
        }
        if given.call_method0(intern!(py, "utcoffset"))?.is_none() {
            return Err(Refusal::Value(
                "a datetime without a time zone names no instant: pass an aware one, such as datetime.now(timezone.utc)",
            ));
        }
        let span = given.sub(epoch(py)?)?.cast_into::<PyDelta>().map_err(PyErr::from)?;
        let seconds = i64::from(span.get_days()) * 86_400 + i64::from(span.get_seconds());
        Ok(Self::from_millis(
            seconds * 1000 + i64::from(span.get_microseconds()) / 1000,
        ))
    }
}

impl Value for JsonObject {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dictionary = PyDict::new(py);
        for (name, value) in &self.0 {
            dictionary.set_item(name, from_json(py, value)?)?;
        }
        Ok(dictionary.into_any())
    }
}

impl Convert for JsonObject {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        match to_json(given, MOST_LEVELS)? {
            serde_json::Value::Object(members) => Ok(Self(members)),
            _ => Err(expected("dict", given)),
        }
    }
}

impl Value for JsonValue {
    fn show<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        from_json(py, &self.0)
    }
}

impl Convert for JsonValue {
    fn take(given: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        to_json(given, MOST_LEVELS).map(Self)
    }
}

fn from_json<'py>(py: Python<'py>, value: &serde_json::Value) -> PyResult<Bound<'py, PyAny>> {
    use serde_json::Value as Json;
    match value {
        Json::Null => Ok(py.None().into_bound(py)),
        Json::Bool(flag) => flag.show(py),
        Json::Number(number) => Ok(match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => PyInt::new(py, number).into_any(),
            (None, Some(number)) => PyInt::new(py, number).into_any(),
            (None, None) => PyFloat::new(py, number.as_f64().unwrap_or(f64::NAN)).into_any(),
        }),
        Json::String(text) => text.show(py),
        Json::Array(elements) => {
            let list = PyList::empty(py);
            for element in elements {
                list.append(from_json(py, element)?)?;
            }
            Ok(list.into_any())
        }
        Json::Object(members) => {
            let dictionary = PyDict::new(py);
            for (name, value) in members {
                dictionary.set_item(name, from_json(py, value)?)?;
            }
            Ok(dictionary.into_any())
        }
    }
}

/// So deep may lists and dictionaries be nested. It is as deep as answers are read, and what holds itself is deeper.
const MOST_LEVELS: usize = 128;

fn to_json(given: &Bound<'_, PyAny>, levels: usize) -> Result<serde_json::Value, Refusal> {
    use serde_json::Value as Json;
    if given.is_none() {
        return Ok(Json::Null);
    }
    // A bool is an int as well, so it has to be asked for first.
    if let Ok(flag) = given.cast::<PyBool>() {
        return Ok(Json::Bool(flag.is_true()));
    }
    if given.is_instance_of::<PyInt>() {
        let number = given
            .extract::<i64>()
            .map(Json::from)
            .or_else(|_| given.extract::<u64>().map(Json::from));
        return number.map_err(|error| not_a_number(error, "int", TOO_LARGE, given));
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        return serde_json::Number::from_f64(number.value())
            .map(Json::Number)
            .ok_or(Refusal::Value("JSON has no number for infinity or NaN"));
    }
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Json::String(text_of(text)?.to_owned()));
    }
    let deeper = levels
        .checked_sub(1)
        .ok_or(Refusal::Value("nested more than 128 levels deep, or it holds itself"));
    if let Ok(dictionary) = given.cast::<PyDict>() {
        let deeper = deeper?;
        let mut members = serde_json::Map::new();
        for (name, value) in dictionary {
            members.insert(String::take(&name)?, to_json(&value, deeper)?);
        }
        return Ok(Json::Object(members));
    }
    if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        let deeper = deeper?;
        let elements = given.try_iter()?.map(|element| to_json(&element?, deeper));
        return Ok(Json::Array(elements.collect::<Result<_, _>>()?));
    }
    Err(expected("what JSON can hold", given))
}

/// How a call went over HTTP, as Python is told of it.
///
/// # Errors
///
/// If Python cannot make the object, say for want of memory.
pub fn http_info<'py>(py: Python<'py>, http: &HttpInfo) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let headers = PyDict::new(py);
    for line in http.header_lines().lines() {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        headers.set_item(name, value)?;
    }
    let class = CLASS.import(py, "authlete_sdk.http_info", "HttpInfo")?;
    class.call1((
        http.status_code(),
        headers,
        http.request_id(),
        http.attempts(),
        http.duration().as_secs_f64(),
    ))
}

/// The error of an operation that cannot be called like this, or not any more.
#[must_use]
pub fn refused(operation: &'static str, message: &str) -> Error {
    Error::configuration(message).with(|details| details.operation = Some(operation))
}

/// The exception that an error becomes.
#[must_use]
pub fn raised(py: Python<'_>, error: Error) -> PyErr {
    exception(py, &error).unwrap_or_else(|failure| failure)
}

fn exception(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let kind = error.kind();
    let attributes = PyDict::new(py);
    attributes.set_item("operation", error.operation())?;
    attributes.set_item("attempts", error.attempts())?;
    attributes.set_item("retryable", error.is_retryable())?;
    let http = error.http().map(|http| http_info(py, http)).transpose()?;
    attributes.set_item("http", http)?;
    match kind {
        ErrorKind::Configuration | ErrorKind::ConnectionFailed => {}
        ErrorKind::RequestTimeout => attributes.set_item("limit", error.limit())?,
        ErrorKind::Decode => attributes.set_item("status_code", error.status_code())?,
        _ => {
            attributes.set_item("status_code", error.status_code())?;
            attributes.set_item("result_code", error.result_code())?;
            attributes.set_item("result_message", error.result_message())?;
            attributes.set_item("action", error.action())?;
            attributes.set_item("body", error.body())?;
            attributes.set_item("retry_after", error.retry_after().map(|span| span.as_secs_f64()))?;
        }
    }
    let exceptions = py.import(intern!(py, "authlete_sdk.exceptions"))?;
    let value = exceptions
        .getattr(kind.name())?
        .call((error.to_string(),), Some(&attributes))?;
    let exception = PyErr::from_value(value);
    exception.set_cause(py, cause(error));
    Ok(exception)
}

/// What lies behind the error, outermost first.
fn cause(error: &Error) -> Option<PyErr> {
    let mut texts = Vec::new();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        texts.push(cause.to_string());
        source = cause.source();
    }
    (!texts.is_empty()).then(|| PyOSError::new_err(texts.join(": ")))
}

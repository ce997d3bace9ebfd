//! From JavaScript values to the core's models, checked against the descriptions of the models.
//!
//! What the API sends is read leniently; what a caller hands over is not: a misspelt field or a value of the wrong type would
//! otherwise be lost without a word.

use std::fmt;

use authlete_sdk::Timestamp;
use authlete_sdk::surface::{Described, Direction, Field, Kind, Model, model_of};
use napi::bindgen_prelude::{Array, BigInt, FromNapiValue, Function, JsObjectValue, Object, Unknown};
use napi::{Env, JsValue, ValueType};
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use crate::failure::Failure;
use crate::writing::LARGEST_SAFE_INTEGER;

/// How deeply objects may be nested before they are taken to refer to themselves.
const DEEPEST: usize = 64;

/// Reads a request.
pub fn request<'de, T: Deserialize<'de> + Described>(value: Unknown<'de>) -> Result<T, Failure> {
    let model = model_of::<T>();
    let reader = Reader {
        value,
        kind: Kind::Model(model),
        list: false,
        depth: 0,
    };
    if !reader.is_object().map_err(ReadError::failure)? {
        return Err(reader.refusal().failure());
    }
    T::deserialize(reader).map_err(ReadError::failure)
}

/// The field of this name, or what to tell the caller, with the one that was probably meant.
pub fn known<'a>(name: &str, fields: impl Iterator<Item = &'a Field>, owner: &str) -> Result<&'a Field, String> {
    let mut names = Vec::new();
    for field in fields {
        if field.wire == name {
            return Ok(field);
        }
        names.push(field.wire);
    }
    let advice = closest(name, names).map_or_else(String::new, |meant| format!(": did you mean {meant}?"));
    Err(format!("{name} is not a field of {owner}{advice}"))
}

/// The name that was probably meant by one that is not among them.
pub fn closest<T: AsRef<str>>(name: &str, names: impl IntoIterator<Item = T>) -> Option<T> {
    let name = name.to_lowercase();
    let mut closest = None;
    let mut highest = 0.85;
    for known in names {
        let similarity = strsim::jaro_winkler(&known.as_ref().to_lowercase(), &name);
        if similarity >= highest && (closest.is_none() || similarity > highest) {
            (closest, highest) = (Some(known), similarity);
        }
    }
    closest
}

/// What a value is, in JavaScript's words.
pub fn description_of(value: &Unknown<'_>) -> String {
    let description = match value.get_type() {
        Ok(ValueType::Undefined) => "undefined",
        Ok(ValueType::Null) => "null",
        Ok(ValueType::Boolean) => "a boolean",
        Ok(ValueType::Number) => "a number",
        Ok(ValueType::String) => "a string",
        Ok(ValueType::Symbol) => "a symbol",
        Ok(ValueType::Function) => "a function",
        Ok(ValueType::BigInt) => "a bigint",
        Ok(ValueType::Object) if value.is_array().unwrap_or(false) => "an array",
        Ok(ValueType::Object) => return built_in(value).unwrap_or_else(|| "an object".to_owned()),
        _ => "an object",
    };
    description.to_owned()
}

/// What an object of a class of the platform is, such as `a Map` or `a Promise`; nothing for an object of the caller's. The
/// content of the former is not in its properties, and would be lost without a word.
pub fn built_in(value: &Unknown<'_>) -> Option<String> {
    let describe = || -> napi::Result<String> {
        Env::from_raw(value.value().env)
            .get_global()?
            .get_named_property_unchecked::<Object<'_>>("Object")?
            .get_named_property_unchecked::<Object<'_>>("prototype")?
            .get_named_property_unchecked::<Function<'_, (), String>>("toString")?
            .apply(*value, ())
    };
    let tag = describe().ok()?;
    let class = tag.strip_prefix("[object ")?.strip_suffix(']')?;
    let article = if class.starts_with(['A', 'E', 'I', 'O']) {
        "an"
    } else {
        "a"
    };
    (class != "Object").then(|| format!("{article} {class}"))
}

/// What a caller gives for a field of this kind.
fn wanted(kind: Kind, list: bool) -> String {
    let (one, many) = match kind {
        Kind::Text | Kind::Enumeration(_) => ("a string", "strings"),
        Kind::Flag => ("true or false", "booleans"),
        Kind::Number | Kind::Span => ("a number", "numbers"),
        Kind::Id => ("a number or a bigint", "numbers or bigints"),
        Kind::Instant => ("a Date", "Dates"),
        Kind::Object | Kind::Model(_) => ("an object", "objects"),
        Kind::Anything => ("a value that JSON has", "values that JSON has"),
    };
    if list {
        format!("an array of {many}")
    } else {
        one.to_owned()
    }
}

/// A value, and what it should be.
#[derive(Clone, Copy)]
struct Reader<'de> {
    value: Unknown<'de>,
    kind: Kind,
    list: bool,
    depth: usize,
}

impl<'de> Reader<'de> {
    fn refusal(&self) -> ReadError {
        let (given, wanted) = (description_of(&self.value), wanted(self.kind, self.list));
        // A Map is an object as well.
        let object =
            matches!(self.value.get_type(), Ok(ValueType::Object)) && wanted == "an object" && given != "an array";
        ReadError::new(if object {
            format!("is {given}: give a plain object")
        } else {
            format!("is {given}: give {wanted}")
        })
    }

    fn get<T: FromNapiValue>(&self) -> Result<T, ReadError> {
        Ok(T::from_unknown(self.value)?)
    }

    fn visit_number<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let number: f64 = self.get()?;
        let whole = safe_integer(number);
        match (self.kind, whole) {
            (Kind::Number | Kind::Id | Kind::Object | Kind::Anything, Some(whole)) => visitor.visit_i64(whole),
            (Kind::Object | Kind::Anything, None) if number.is_finite() => visitor.visit_f64(number),
            (Kind::Id, None) if number.fract() == 0.0 && number.is_finite() => Err(ReadError::new(
                "is beyond 2^53, where numbers are no longer exact: give a bigint".to_owned(),
            )),
            (Kind::Number | Kind::Id | Kind::Object | Kind::Anything, None) => Err(ReadError::new(
                "is not a whole number that a number can hold exactly".to_owned(),
            )),
            _ => Err(self.refusal()),
        }
    }

    fn visit_text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let text: String = self.get()?;
        match self.kind {
            Kind::Text | Kind::Enumeration(_) | Kind::Object | Kind::Anything => visitor.visit_string(text),
            Kind::Id => match text.parse() {
                Ok(id) => visitor.visit_i64(id),
                Err(_) => Err(ReadError::new("is not a 64-bit number".to_owned())),
            },
            _ => Err(self.refusal()),
        }
    }

    fn visit_bigint<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let (whole, exact) = self.get::<BigInt>()?.get_i64();
        match self.kind {
            Kind::Id | Kind::Object | Kind::Anything if exact => visitor.visit_i64(whole),
            Kind::Id | Kind::Object | Kind::Anything => Err(ReadError::new("is beyond 64 bits".to_owned())),
            _ => Err(self.refusal()),
        }
    }

    fn visit_date<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let milliseconds = self.get::<napi::JsDate<'_>>()?.value_of()?;
        let Some(milliseconds) = safe_integer(milliseconds) else {
            return Err(ReadError::new("is an invalid Date".to_owned()));
        };
        match self.kind {
            Kind::Instant => visitor.visit_i64(milliseconds),
            // As JSON.stringify writes it.
            Kind::Object | Kind::Anything => visitor.visit_string(Timestamp::from_millis(milliseconds).to_string()),
            _ => Err(self.refusal()),
        }
    }

    fn visit_elements<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if !self.list && !matches!(self.kind, Kind::Anything) {
            return Err(self.refusal());
        }
        visitor.visit_seq(Elements {
            array: self.get()?,
            element: Reader {
                list: false,
                depth: self.deeper()?,
                ..self
            },
            next: 0,
        })
    }

    fn visit_members<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let members = match self.kind {
            Kind::Model(model) => self.fields(model)?,
            Kind::Object | Kind::Anything => self.members()?,
            _ => return Err(self.refusal()),
        };
        visitor.visit_map(Members {
            members: members.into_iter(),
            next: None,
        })
    }

    /// The members of an object that are there, each yet to be anything.
    fn members(self) -> Result<Vec<(String, Self)>, ReadError> {
        let object: Object<'de> = self.get()?;
        let depth = self.deeper()?;
        let mut members = Vec::new();
        let names = Object::keys(&object)?;
        if names.is_empty() && built_in(&self.value).is_some() {
            return Err(self.refusal());
        }
        for name in names {
            let value = object.get_named_property_unchecked::<Unknown<'de>>(&name)?;
            // As JSON.stringify has it, a member that is undefined is none.
            if value.get_type()? != ValueType::Undefined {
                let member = Reader {
                    value,
                    kind: Kind::Anything,
                    list: false,
                    depth,
                };
                members.push((name, member));
            }
        }
        Ok(members)
    }

    /// The members of an object that stands for a model.
    fn fields(self, model: &'static Model) -> Result<Vec<(String, Self)>, ReadError> {
        let mut fields = Vec::new();
        for (name, member) in self.members()? {
            // What no field is for travels under `extra`, and on the wire among the fields.
            if model.direction == Direction::Both && name == "extra" {
                let extra = Reader {
                    kind: Kind::Object,
                    ..member
                };
                if !extra.is_object()? {
                    return Err(extra.refusal().within(name));
                }
                fields.extend(extra.members()?);
                continue;
            }
            let field = known(&name, model.fields.iter(), model.name).map_err(|unknown| {
                // Some classes of the platform have properties of theirs.
                let built_in = built_in(&self.value).is_some();
                if built_in {
                    self.refusal()
                } else {
                    ReadError::about_itself(unknown)
                }
            })?;
            let reader = Reader {
                kind: field.kind,
                list: field.list,
                ..member
            };
            fields.push((name, reader));
        }
        Ok(fields)
    }

    fn is_object(&self) -> Result<bool, ReadError> {
        Ok(self.value.get_type()? == ValueType::Object && !self.value.is_array()? && !self.value.is_date()?)
    }

    fn is_absent(&self) -> Result<bool, ReadError> {
        Ok(matches!(self.value.get_type()?, ValueType::Undefined | ValueType::Null))
    }

    fn deeper(&self) -> Result<usize, ReadError> {
        if self.depth == DEEPEST {
            return Err(ReadError::new(format!(
                "is nested deeper than {DEEPEST} levels, or refers to itself"
            )));
        }
        Ok(self.depth + 1)
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let r#type = self.value.get_type()?;
        match r#type {
            ValueType::Undefined | ValueType::Null => visitor.visit_unit(),
            ValueType::Object if self.value.is_array()? => self.visit_elements(visitor),
            _ if self.list => Err(self.refusal()),
            ValueType::Boolean if matches!(self.kind, Kind::Flag | Kind::Anything) => visitor.visit_bool(self.get()?),
            ValueType::Number => self.visit_number(visitor),
            ValueType::String => self.visit_text(visitor),
            ValueType::BigInt => self.visit_bigint(visitor),
            ValueType::Object if self.value.is_date()? => self.visit_date(visitor),
            ValueType::Object => self.visit_members(visitor),
            _ => Err(self.refusal()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.is_absent()? {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The elements of an array.
struct Elements<'de> {
    array: Array<'de>,
    element: Reader<'de>,
    next: u32,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some(value) = self.array.get::<Unknown<'de>>(self.next)? else {
            return Ok(None);
        };
        let element = Reader { value, ..self.element };
        let within = |error: ReadError| error.within(format!("[{}]", self.next));
        if element.is_absent()? && !matches!(element.kind, Kind::Anything) {
            return Err(within(element.refusal()));
        }
        let read = seed.deserialize(element).map_err(within)?;
        self.next += 1;
        Ok(Some(read))
    }

    fn size_hint(&self) -> Option<usize> {
        usize::try_from(self.array.len() - self.next).ok()
    }
}

/// The members of an object.
struct Members<'de> {
    members: std::vec::IntoIter<(String, Reader<'de>)>,
    next: Option<(String, Reader<'de>)>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        self.next = self.members.next();
        match &self.next {
            Some((name, _)) => seed.deserialize(name.as_str().into_deserializer()).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, ReadError> {
        match self.next.take() {
            Some((name, member)) => seed.deserialize(member).map_err(|error| error.within(name)),
            None => Err(ReadError::new("is a value without a name".to_owned())),
        }
    }
}

/// The whole number that a JavaScript number is, if it is one exactly.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // within the range where both have every whole number
pub fn safe_integer(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= LARGEST_SAFE_INTEGER as f64).then_some(number as i64)
}

/// Why a value cannot be read, and where it stands.
#[derive(Debug)]
struct ReadError {
    /// From the innermost name to the outermost.
    path: Vec<String>,
    /// What is the matter, to be read behind the path.
    fault: String,
    /// Whether the fault is complete without the path.
    complete: bool,
}

impl ReadError {
    fn new(fault: String) -> Self {
        Self {
            path: Vec::new(),
            fault,
            complete: false,
        }
    }

    /// A fault that names what it is about.
    fn about_itself(fault: String) -> Self {
        Self {
            complete: true,
            ..Self::new(fault)
        }
    }

    fn within(mut self, name: String) -> Self {
        self.path.push(name);
        self
    }

    fn failure(self) -> Failure {
        let mut path = String::new();
        for name in self.path.iter().rev() {
            if !path.is_empty() && !name.starts_with('[') {
                path.push('.');
            }
            path.push_str(name);
        }
        Failure::configuration(match (self.complete, path.is_empty()) {
            (true, true) => self.fault,
            (true, false) => format!("in {path}, {}", self.fault),
            (false, true) => format!("the request {}", self.fault),
            (false, false) => format!("{path} {}", self.fault),
        })
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.fault)
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(format!("cannot be read: {message}"))
    }
}

/// Reading runs the caller's own code where a field is a getter.
impl From<napi::Error> for ReadError {
    fn from(error: napi::Error) -> Self {
        Self::new(format!("cannot be read: {}", error.reason))
    }
}

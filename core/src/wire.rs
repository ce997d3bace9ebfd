//! How values are read from and written to the wire. Reading is lenient: `null` is absent, a number may come as text.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::confidential::Confidential;
use crate::surface::Described;
use crate::{HttpInfo, JsonObject, JsonValue, Secret, Timestamp};

/// A request: what an operation takes.
pub trait Request: Serialize + Described + Confidential + Clone + Send + Sync {
    /// Whether it is sent as JSON whatever the request style, because the API takes nothing else.
    const JSON_ONLY: bool;

    /// Every field by its wire name, as a path, a query or a form carries it.
    fn parameters(&self) -> Vec<(&'static str, Parameter)>;

    /// The name of the first required field that has no value.
    fn missing(&self) -> Option<&'static str>;
}

/// A response: what an operation returns.
pub trait Response: DeserializeOwned + Described + Confidential + Send {
    /// Whether there is nothing to return, so that an answer is checked for what it says of failure only.
    const NOTHING: bool = false;

    /// The action, where the response has one.
    fn action(&self) -> Option<&str> {
        None
    }

    /// The result code, where the response has one.
    fn result_code(&self) -> Option<&str> {
        None
    }

    /// The result message, where the response has one.
    fn result_message(&self) -> Option<&str> {
        None
    }

    /// The HTTP answer that the response stands for, where it stands for one.
    fn answer(&self) -> Option<crate::HttpAnswer> {
        None
    }

    /// Puts down how the call went over HTTP, where the response has a place for it.
    fn attach(&mut self, http: HttpInfo) {
        let _ = http;
    }

    /// How the call went over HTTP, where the response has a place for it.
    fn attached(&self) -> Option<&HttpInfo> {
        None
    }

    /// Reads the body of a successful answer.
    ///
    /// # Errors
    ///
    /// If the body is not the JSON object it should be.
    fn from_body(body: &[u8]) -> serde_json::Result<Self> {
        // One look at the whole text costs much less than one at each of its strings.
        match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => Err(not_text(body)),
        }
    }
}

/// Where a body is not UTF-8, as the parser tells it.
fn not_text(body: &[u8]) -> serde_json::Error {
    let parsed = serde_json::from_slice::<serde_json::Value>(body);
    parsed.err().unwrap_or_else(|| de::Error::custom("not UTF-8"))
}

/// The response of an operation that returns nothing.
impl Response for () {
    const NOTHING: bool = true;

    fn from_body(_: &[u8]) -> serde_json::Result<Self> {
        Ok(())
    }
}

/// The value of an option whose name is known only at run time.
#[derive(Clone)]
pub enum Setting {
    /// Text, or a value of an enumeration.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A span of time.
    Span(std::time::Duration),
}

/// A field's value outside of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Parameter {
    /// Not given.
    Absent,
    /// As text; a list is separated by spaces (RFC 6749 section 3.3).
    Text(String),
    /// Only JSON can carry it.
    Structured,
}

impl Parameter {
    /// Whether there is no value to send.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(text) => text.is_empty(),
            Self::Structured => false,
        }
    }
}

/// Gives a field's value for use outside of JSON.
pub trait Given {
    /// The value as a parameter.
    fn given(&self) -> Parameter;
}

/// Whether a field has something to show.
pub trait Present {
    /// Whether the value is more than an absent one.
    fn is_present(&self) -> bool {
        true
    }
}

/// A value that can be read leniently.
pub trait Wire: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// If what is there cannot be this value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// The value as the field's, or nothing where the wire writes an absent one in a way of its own.
    fn or_absent(self) -> Option<Self> {
        Some(self)
    }
}

/// Reads a field leniently (for `#[serde(deserialize_with)]`).
pub fn lenient<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// Whether a flag need not be sent.
#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde calls
pub fn is_false(flag: &bool) -> bool {
    !flag
}

/// Lets serde's own containers read their elements leniently.
struct Lenient<T>(T);

impl<'de, T: Wire> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Lenient)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Lenient<T>>::deserialize(deserializer)?.and_then(|Lenient(value)| value.or_absent()))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<T>);

        impl<'de, T: Wire> Visitor<'de> for List<T> {
            type Value = Vec<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
                let mut list = Vec::with_capacity(elements.size_hint().unwrap_or(0).min(1024));
                while let Some(element) = elements.next_element::<Option<Lenient<T>>>()? {
                    list.extend(element.map(|Lenient(value)| value));
                }
                Ok(list)
            }

            fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Vec::new())
            }

            fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Vec::new())
            }
        }

        deserializer.deserialize_any(List(PhantomData))
    }
}

/// Reads text; a number or a flag in its place reads as it is written.
pub struct TextVisitor<T>(PhantomData<T>);

impl<T> Default for TextVisitor<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<T, E> {
        Ok(T::from(flag.to_string()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        Ok(T::from(number.to_string()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        Ok(T::from(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        Ok(T::from(number.to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        Ok(T::from(String::new()))
    }

    fn visit_none<E: de::Error>(self) -> Result<T, E> {
        Ok(T::from(String::new()))
    }
}

impl Wire for String {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor::default())
    }
}

impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = i64;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a whole number")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<i64, E> {
                Ok(number)
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<i64, E> {
                i64::try_from(number).map_err(|_| E::custom("a whole number beyond 64 bits"))
            }

            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // checked by converting back
            fn visit_f64<E: de::Error>(self, number: f64) -> Result<i64, E> {
                let whole = number as i64;
                if whole as f64 == number {
                    Ok(whole)
                } else {
                    Err(E::custom("not a whole number"))
                }
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<i64, E> {
                if text.is_empty() {
                    Ok(0)
                } else {
                    text.parse().map_err(|_| E::custom("not a whole number"))
                }
            }

            fn visit_unit<E: de::Error>(self) -> Result<i64, E> {
                Ok(0)
            }

            fn visit_none<E: de::Error>(self) -> Result<i64, E> {
                Ok(0)
            }
        }

        deserializer.deserialize_any(Number)
    }
}

impl Wire for bool {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Flag;

        impl Visitor<'_> for Flag {
            type Value = bool;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("true or false")
            }

            fn visit_bool<E: de::Error>(self, flag: bool) -> Result<bool, E> {
                Ok(flag)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<bool, E> {
                match text {
                    "true" => Ok(true),
                    "false" | "" => Ok(false),
                    _ => Err(E::custom("neither true nor false")),
                }
            }

            fn visit_unit<E: de::Error>(self) -> Result<bool, E> {
                Ok(false)
            }

            fn visit_none<E: de::Error>(self) -> Result<bool, E> {
                Ok(false)
            }
        }

        deserializer.deserialize_any(Flag)
    }
}

impl Wire for Timestamp {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::read(deserializer).map(Self::from_millis)
    }

    // The API writes an instant that never came as 0.
    fn or_absent(self) -> Option<Self> {
        (self.as_millis() != 0).then_some(self)
    }
}

impl Wire for JsonObject {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = JsonObject;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<JsonObject, A::Error> {
                serde_json::Map::deserialize(de::value::MapAccessDeserializer::new(members)).map(JsonObject)
            }

            fn visit_unit<E: de::Error>(self) -> Result<JsonObject, E> {
                Ok(JsonObject::default())
            }

            fn visit_none<E: de::Error>(self) -> Result<JsonObject, E> {
                Ok(JsonObject::default())
            }
        }

        deserializer.deserialize_any(Object)
    }
}

impl Wire for JsonValue {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<T> Present for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T> Present for Vec<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Present for String {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Present for JsonObject {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Present for JsonValue {
    fn is_present(&self) -> bool {
        !self.0.is_null()
    }
}

impl Present for Secret {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Present for bool {}
impl Present for i64 {}
impl Present for Timestamp {}

impl Given for String {
    fn given(&self) -> Parameter {
        Parameter::Text(self.clone())
    }
}

impl Given for i64 {
    fn given(&self) -> Parameter {
        Parameter::Text(self.to_string())
    }
}

impl Given for bool {
    fn given(&self) -> Parameter {
        if *self {
            Parameter::Text("true".to_owned())
        } else {
            Parameter::Absent
        }
    }
}

impl Given for Timestamp {
    fn given(&self) -> Parameter {
        self.as_millis().given()
    }
}

impl Given for JsonObject {
    fn given(&self) -> Parameter {
        Parameter::Structured
    }
}

impl Given for JsonValue {
    fn given(&self) -> Parameter {
        Parameter::Structured
    }
}

impl<T: Given> Given for Option<T> {
    fn given(&self) -> Parameter {
        self.as_ref().map_or(Parameter::Absent, Given::given)
    }
}

impl<T: Given> Given for Vec<T> {
    fn given(&self) -> Parameter {
        let mut words = Vec::with_capacity(self.len());
        for element in self {
            match element.given() {
                // What holds a space could not be told from two elements.
                Parameter::Text(word) if word.contains(char::is_whitespace) => return Parameter::Structured,
                Parameter::Text(word) => words.push(word),
                Parameter::Structured => return Parameter::Structured,
                Parameter::Absent => {}
            }
        }
        Parameter::Text(words.join(" "))
    }
}

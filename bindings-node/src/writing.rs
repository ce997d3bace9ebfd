//! From the core's models to JavaScript values.
//!
//! A model becomes an instance of the class of its name in `models.js`, whose constructor takes the fields in their order, so
//! that all instances have one shape. It makes what costs less to make there: an instant's `Date` of its milliseconds, empty lists
//! and the empty `extra` of what is undefined. An identifier becomes a number while that is exact, else a bigint.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::mem;

use authlete_sdk::surface::{Field, Kind, Model};
use napi::bindgen_prelude::{Array, BigInt, FunctionRef, JsValuesTupleIntoVec, Null, Object, ToNapiValue, Unknown};
use napi::{Env, JsValue, sys};
use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, Serializer};

/// The largest magnitude up to which every whole number is one of JavaScript's numbers.
pub const LARGEST_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// The arguments of a call that has as many as it takes.
pub struct Arguments(Vec<sys::napi_value>);

impl JsValuesTupleIntoVec for Arguments {
    fn into_vec(self, _: sys::napi_env) -> napi::Result<Vec<sys::napi_value>> {
        Ok(self.0)
    }
}

/// A class of `models.js`.
pub type Class = FunctionRef<Arguments, ()>;

/// What writing needs of the JavaScript thread.
pub struct Scope<'classes, 'env> {
    /// The thread's environment.
    pub env: &'env Env,
    /// The classes by the names of their models.
    pub classes: &'classes HashMap<String, Class>,
}

impl<'env> Scope<'_, 'env> {
    /// Makes an instance of a class.
    pub fn instance(&self, class: &str, arguments: Vec<sys::napi_value>) -> napi::Result<Unknown<'env>> {
        let class = self
            .classes
            .get(class)
            .ok_or_else(|| napi::Error::from_reason(format!("models.js has no class {class}")))?;
        class.borrow_back(self.env)?.new_instance(Arguments(arguments))
    }
}

/// Writes a value as the JavaScript value that its kind calls for.
#[derive(Clone, Copy)]
pub struct Writer<'scope, 'env> {
    /// The thread to write on.
    pub scope: &'scope Scope<'scope, 'env>,
    /// What the value is, or what its elements are.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether an empty list may be left undefined, for the class to make.
    pub omit_empty: bool,
}

impl<'env> Writer<'_, 'env> {
    fn value(&self, value: impl ToNapiValue) -> Result<Unknown<'env>, WriteError> {
        Ok(value.into_unknown(self.scope.env)?)
    }

    #[allow(clippy::cast_precision_loss)] // only where there is none, or an instant is beyond any Date
    fn number(self, number: i64) -> Result<Unknown<'env>, WriteError> {
        let safe = (-LARGEST_SAFE_INTEGER..=LARGEST_SAFE_INTEGER).contains(&number);
        match self.kind {
            Kind::Id | Kind::Object | Kind::Anything if !safe => self.value(BigInt::from(number)),
            _ => self.value(number as f64),
        }
    }
}

impl<'scope, 'env> Serializer for Writer<'scope, 'env> {
    type Ok = Unknown<'env>;
    type Error = WriteError;
    type SerializeSeq = ListWriter<'scope, 'env>;
    type SerializeTuple = Impossible<Unknown<'env>, WriteError>;
    type SerializeTupleStruct = Impossible<Unknown<'env>, WriteError>;
    type SerializeTupleVariant = Impossible<Unknown<'env>, WriteError>;
    type SerializeMap = MembersWriter<'scope, 'env>;
    type SerializeStruct = Impossible<Unknown<'env>, WriteError>;
    type SerializeStructVariant = Impossible<Unknown<'env>, WriteError>;

    fn serialize_bool(self, flag: bool) -> Result<Self::Ok, WriteError> {
        self.value(flag)
    }

    fn serialize_i8(self, number: i8) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<Self::Ok, WriteError> {
        self.number(number)
    }

    fn serialize_u8(self, number: u8) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<Self::Ok, WriteError> {
        self.number(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<Self::Ok, WriteError> {
        match i64::try_from(number) {
            Ok(number) => self.number(number),
            Err(_) => self.value(BigInt::from(number)),
        }
    }

    fn serialize_f32(self, number: f32) -> Result<Self::Ok, WriteError> {
        self.value(f64::from(number))
    }

    fn serialize_f64(self, number: f64) -> Result<Self::Ok, WriteError> {
        self.value(number)
    }

    fn serialize_char(self, letter: char) -> Result<Self::Ok, WriteError> {
        self.value(letter.to_string())
    }

    fn serialize_str(self, text: &str) -> Result<Self::Ok, WriteError> {
        if text.is_ascii() {
            // One byte a letter, which the engine takes over as it is.
            return Ok(self.scope.env.create_string_latin1(text)?.to_unknown());
        }
        self.value(text)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Self::Ok, WriteError> {
        Err(unsupported("bytes"))
    }

    fn serialize_none(self) -> Result<Self::Ok, WriteError> {
        self.value(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, WriteError> {
        value.serialize(self)
    }

    // In JSON of no model, null is a value; the response of an operation that returns nothing never comes here.
    fn serialize_unit(self) -> Result<Self::Ok, WriteError> {
        self.value(Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, WriteError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<Self::Ok, WriteError> {
        self.value(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Self::Ok, WriteError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, WriteError> {
        Err(unsupported("an enum with data"))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, WriteError> {
        let omitted = self.omit_empty && length == Some(0);
        let length = length.and_then(|length| u32::try_from(length).ok()).unwrap_or(0);
        let array = (!omitted).then(|| self.scope.env.create_array(length)).transpose()?;
        Ok(ListWriter {
            array,
            element: Writer {
                list: false,
                omit_empty: false,
                ..self
            },
            next: 0,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, WriteError> {
        Err(unsupported("a tuple"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, WriteError> {
        Err(unsupported("a tuple"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, WriteError> {
        Err(unsupported("an enum with data"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, WriteError> {
        let model = match self.kind {
            Kind::Model(model) if !self.list => Some(Instance {
                model,
                values: Vec::with_capacity(model.fields.len() + 1),
            }),
            _ => None,
        };
        let members = match model {
            Some(_) => None,
            None => Some(Object::new(self.scope.env)?),
        };
        Ok(MembersWriter {
            scope: self.scope,
            model,
            members,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, WriteError> {
        Err(unsupported("a struct without room for unknown members"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, WriteError> {
        Err(unsupported("an enum with data"))
    }
}

/// Writes the elements of a list.
pub struct ListWriter<'scope, 'env> {
    /// Nothing where the list is left undefined.
    array: Option<Array<'env>>,
    element: Writer<'scope, 'env>,
    next: u32,
}

impl<'env> SerializeSeq for ListWriter<'_, 'env> {
    type Ok = Unknown<'env>;
    type Error = WriteError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        if let Some(array) = &mut self.array {
            array.set(self.next, value.serialize(self.element)?)?;
            self.next += 1;
        }
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, WriteError> {
        match self.array {
            Some(array) => Ok(array.to_unknown()),
            None => Ok(().into_unknown(self.element.scope.env)?),
        }
    }
}

/// Writes the members of a model, or of a JSON object that has none.
pub struct MembersWriter<'scope, 'env> {
    scope: &'scope Scope<'scope, 'env>,
    model: Option<Instance>,
    /// What is no field, once there is some: the whole object where there is no model.
    members: Option<Object<'env>>,
    key: String,
}

/// The fields of a model as far as they are written. serde visits them in their order and leaves out those that are absent.
struct Instance {
    model: &'static Model,
    values: Vec<sys::napi_value>,
}

impl Instance {
    /// The field of this name, if it is yet to come.
    fn find(&self, key: &str) -> Option<(usize, &'static Field)> {
        let ahead = self.model.fields.iter().enumerate().skip(self.values.len());
        ahead.into_iter().find(|(_, field)| field.wire == key)
    }
}

impl<'env> MembersWriter<'_, 'env> {
    /// Writes the fields before this position that were left out.
    fn fill_up(&mut self, position: usize) -> Result<(), WriteError> {
        let Some(instance) = &mut self.model else { return Ok(()) };
        if instance.values.len() < position {
            let undefined = ().into_unknown(self.scope.env)?.raw();
            instance.values.resize(position, undefined);
        }
        Ok(())
    }

    fn write<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), WriteError> {
        let scope = self.scope;
        if let Some((position, field)) = self.model.as_ref().and_then(|instance| instance.find(key)) {
            self.fill_up(position)?;
            let written = value.serialize(Writer {
                scope,
                kind: field.kind,
                list: field.list,
                omit_empty: !field.optional,
            })?;
            if let Some(instance) = &mut self.model {
                instance.values.push(written.raw());
            }
            return Ok(());
        }
        let written = value.serialize(Writer {
            scope,
            kind: Kind::Anything,
            list: false,
            omit_empty: false,
        })?;
        let members = match &mut self.members {
            Some(members) => members,
            none => none.insert(Object::new(scope.env)?),
        };
        Ok(members.set(key, written)?)
    }
}

impl<'env> SerializeMap for MembersWriter<'_, 'env> {
    type Ok = Unknown<'env>;
    type Error = WriteError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WriteError> {
        self.key.clear();
        write!(self.key, "{}", Shown(key)).map_err(|_| unsupported("a key that is no text"))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        let key = mem::take(&mut self.key);
        let written = self.write(&key, value);
        self.key = key;
        written
    }

    fn end(mut self) -> Result<Self::Ok, WriteError> {
        let fields = self.model.as_ref().map_or(0, |instance| instance.model.fields.len());
        self.fill_up(fields)?;
        let env = self.scope.env;
        let members = match self.members {
            Some(members) => members.to_unknown(),
            None => ().into_unknown(env)?,
        };
        match self.model {
            Some(mut instance) => {
                instance.values.push(members.raw());
                Ok(self.scope.instance(instance.model.name, instance.values)?)
            }
            None => Ok(members),
        }
    }
}

/// A key as text: serde's keys may be any type that shows itself as one.
struct Shown<'key, T: ?Sized>(&'key T);

impl<T: Serialize + ?Sized> fmt::Display for Shown<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

/// Why a value cannot be written.
#[derive(Debug)]
pub struct WriteError(napi::Error);

fn unsupported(what: &str) -> WriteError {
    WriteError(napi::Error::from_reason(format!("{what} has no JavaScript form")))
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.reason)
    }
}

impl std::error::Error for WriteError {}

impl ser::Error for WriteError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(napi::Error::from_reason(message.to_string()))
    }
}

impl From<napi::Error> for WriteError {
    fn from(error: napi::Error) -> Self {
        Self(error)
    }
}

impl From<WriteError> for napi::Error {
    fn from(error: WriteError) -> Self {
        error.0
    }
}

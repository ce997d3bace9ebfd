//! From the core's models to what `tape.js` makes JavaScript values of.
//!
//! A value crosses over as two values, whatever its size, for making every part through the addon's interface costs more than making
//! it in JavaScript: a text of all its letters, and numbers that say what comes, how long it is, and what a number is.
//! They are written on the thread of the runtime. `tape.js` reads them in the same order; the marks stand there as well.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use authlete_sdk::surface::{self, Kind, Model};
use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, Serializer};

/// The largest magnitude up to which every whole number is one of JavaScript's numbers.
pub const LARGEST_SAFE_INTEGER: i64 = (1 << 53) - 1;

// A mark of zero or more is a text of that many UTF-16 units.
const UNDEFINED: f64 = -1.0;
const NULL: f64 = -2.0;
const FALSE: f64 = -3.0;
const TRUE: f64 = -4.0;
/// The number follows.
const NUMBER: f64 = -5.0;
/// Its digits follow as a text.
const BIGINT: f64 = -6.0;
/// The number of elements follows, then they do.
const LIST: f64 = -7.0;
/// The number of members follows, then their names, each followed by what it stands for.
const OBJECT: f64 = -8.0;
/// This less the position of the class; its fields follow, the last one being what is no field.
const MODEL: f64 = -9.0;

/// The names of the models that responses are made of; each has a class in `models.js`.
pub fn classes() -> impl Iterator<Item = &'static str> {
    surface::models()
        .into_iter()
        .filter(|model| model.returns())
        .map(|model| model.name)
}

/// The positions of the classes, by their names.
static POSITIONS: LazyLock<HashMap<&str, f64>> = LazyLock::new(|| classes().zip((0..).map(f64::from)).collect());

/// A value on its way.
#[derive(Default)]
pub struct Written {
    /// What comes, and the numbers.
    pub marks: Vec<f64>,
    /// The letters of all texts, one behind the other.
    pub text: String,
}

impl Written {
    /// What stands for nothing.
    pub fn undefined() -> Self {
        Self {
            marks: vec![UNDEFINED],
            text: String::new(),
        }
    }

    /// Writes a value of this kind, or a list of them.
    pub fn new(value: &impl Serialize, kind: Kind, list: bool) -> Result<Self, WriteError> {
        let mut written = Self::default();
        value.serialize(Writer {
            to: &mut written,
            kind,
            list,
        })?;
        Ok(written)
    }

    #[allow(clippy::cast_precision_loss)] // no text has 2^53 letters
    fn text(&mut self, text: &str) {
        let units = if text.is_ascii() {
            text.len()
        } else {
            text.encode_utf16().count()
        };
        self.marks.push(units as f64);
        self.text.push_str(text);
    }

    /// Leaves room for a count that is not known yet, and tells where.
    fn counted(&mut self, mark: f64) -> usize {
        self.marks.push(mark);
        self.marks.push(0.0);
        self.marks.len() - 1
    }
}

/// Writes a value as what its kind calls for.
struct Writer<'to> {
    to: &'to mut Written,
    /// What the value is, or what its elements are.
    kind: Kind,
    /// Whether it is a list.
    list: bool,
}

impl Writer<'_> {
    fn mark(self, mark: f64) {
        self.to.marks.push(mark);
    }

    #[allow(clippy::cast_precision_loss)] // only where there is none, or an instant is beyond any Date
    fn number(self, number: i64) {
        let safe = (-LARGEST_SAFE_INTEGER..=LARGEST_SAFE_INTEGER).contains(&number);
        match self.kind {
            Kind::Id | Kind::Object | Kind::Anything if !safe => self.bigint(&number.to_string()),
            _ => self.float(number as f64),
        }
    }

    fn bigint(self, digits: &str) {
        self.to.marks.push(BIGINT);
        self.to.text(digits);
    }

    fn float(self, number: f64) {
        self.to.marks.extend([NUMBER, number]);
    }
}

impl<'to> Serializer for Writer<'to> {
    type Ok = ();
    type Error = WriteError;
    type SerializeSeq = ListWriter<'to>;
    type SerializeTuple = Impossible<(), WriteError>;
    type SerializeTupleStruct = Impossible<(), WriteError>;
    type SerializeTupleVariant = Impossible<(), WriteError>;
    type SerializeMap = MembersWriter<'to>;
    type SerializeStruct = Impossible<(), WriteError>;
    type SerializeStructVariant = Impossible<(), WriteError>;

    fn serialize_bool(self, flag: bool) -> Result<(), WriteError> {
        self.mark(if flag { TRUE } else { FALSE });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), WriteError> {
        self.number(number);
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), WriteError> {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), WriteError> {
        match i64::try_from(number) {
            Ok(number) => self.number(number),
            Err(_) => self.bigint(&number.to_string()),
        }
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Result<(), WriteError> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Result<(), WriteError> {
        self.float(number);
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Result<(), WriteError> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), WriteError> {
        self.to.text(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), WriteError> {
        Err(unsupported("bytes"))
    }

    fn serialize_none(self) -> Result<(), WriteError> {
        self.mark(UNDEFINED);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WriteError> {
        value.serialize(self)
    }

    // In JSON of no model, null is a value; the response of an operation that returns nothing never comes here.
    fn serialize_unit(self) -> Result<(), WriteError> {
        self.mark(NULL);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), WriteError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), WriteError> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), WriteError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), WriteError> {
        Err(unsupported("an enum with data"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, WriteError> {
        Ok(ListWriter {
            count: self.to.counted(LIST),
            to: self.to,
            kind: self.kind,
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
        let part = match self.kind {
            Kind::Model(model) if !self.list => {
                let class = POSITIONS.get(model.name);
                self.to
                    .marks
                    .push(MODEL - class.ok_or_else(|| unsupported(model.name))?);
                Part::Fields { model, next: 0 }
            }
            _ => Part::Members(self.to.counted(OBJECT)),
        };
        Ok(MembersWriter {
            to: self.to,
            part,
            value: (Kind::Anything, false),
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
struct ListWriter<'to> {
    to: &'to mut Written,
    kind: Kind,
    /// Where the number of elements stands.
    count: usize,
}

impl SerializeSeq for ListWriter<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        self.to.marks[self.count] += 1.0;
        value.serialize(Writer {
            to: self.to,
            kind: self.kind,
            list: false,
        })
    }

    fn end(self) -> Result<(), WriteError> {
        Ok(())
    }
}

/// Writes the members of a model, or of a JSON object that has none.
struct MembersWriter<'to> {
    to: &'to mut Written,
    part: Part,
    /// What the next value is, and whether it is a list.
    value: (Kind, bool),
}

/// What is being written. serde visits the fields of a model in their order, leaves out those that are absent, and comes last to
/// what is no field.
#[derive(Clone, Copy)]
enum Part {
    /// The fields, of which so many are written.
    Fields { model: &'static Model, next: usize },
    /// An object, whose number of members stands here.
    Members(usize),
}

impl MembersWriter<'_> {
    /// Writes the fields up to this position as absent.
    fn leave_out(&mut self, from: usize, to: usize) {
        self.to.marks.resize(self.to.marks.len() + to - from, UNDEFINED);
    }
}

impl SerializeMap for MembersWriter<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WriteError> {
        let (marks, letters) = (self.to.marks.len(), self.to.text.len());
        // The name of a member stays where this puts it; that of a field is known by its position, and taken back.
        key.serialize(Writer {
            to: self.to,
            kind: Kind::Text,
            list: false,
        })?;
        self.value = (Kind::Anything, false);
        if let Part::Fields { model, next } = self.part {
            let key = &self.to.text[letters..];
            let ahead = model.fields.iter().enumerate().skip(next);
            if let Some((position, field)) = ahead.into_iter().find(|(_, field)| field.wire == key) {
                self.to.marks.truncate(marks);
                self.to.text.truncate(letters);
                self.leave_out(next, position);
                self.value = (field.kind, field.list);
                self.part = Part::Fields {
                    model,
                    next: position + 1,
                };
                return Ok(());
            }
            let name = self.to.marks.split_off(marks);
            self.leave_out(next, model.fields.len());
            self.part = Part::Members(self.to.counted(OBJECT));
            self.to.marks.extend(name);
        }
        if let Part::Members(count) = self.part {
            self.to.marks[count] += 1.0;
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        let (kind, list) = self.value;
        value.serialize(Writer {
            to: self.to,
            kind,
            list,
        })
    }

    fn end(mut self) -> Result<(), WriteError> {
        if let Part::Fields { model, next } = self.part {
            self.leave_out(next, model.fields.len());
            self.to.counted(OBJECT);
        }
        Ok(())
    }
}

/// Why a value cannot be written.
#[derive(Debug)]
pub struct WriteError(String);

fn unsupported(what: &str) -> WriteError {
    WriteError(format!("{what} has no JavaScript form"))
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for WriteError {}

impl ser::Error for WriteError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

//! What the SDK offers, as data: every operation, model and open enumeration with its documentation.
//!
//! The stubs, type declarations, wrappers and reference pages of all languages are written from here, and the tests ask here
//! what has to be covered. At run time it serves languages that hand values over by their names.

/// A type that can be the type of a model's field.
pub trait Described {
    /// What kind of type it is.
    const KIND: Kind;
}

/// The kinds of types that travel.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// True or false.
    Flag,
    /// A whole number.
    Number,
    /// A 64-bit identifier, exact in every language.
    Id,
    /// A moment, in milliseconds since the epoch on the wire.
    Instant,
    /// A span of time (options only).
    Span,
    /// Any JSON object.
    Object,
    /// Any JSON value.
    Anything,
    /// An open enumeration of strings.
    Enumeration(&'static Enumeration),
    /// A model.
    Model(&'static Model),
}

/// Which way a model travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the service.
    Request,
    /// From the service.
    Response,
    /// Both ways.
    Both,
    /// Nowhere: the options of a client.
    Options,
}

/// A model.
#[derive(Debug)]
pub struct Model {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What it is.
    pub documentation: &'static str,
    /// Which way it travels.
    pub direction: Direction,
    /// Whether it is what an operation returns, and so tells how the call went over HTTP.
    pub result: bool,
    /// Whether it is sent as JSON whatever the request style.
    pub json_only: bool,
    /// Its fields in reading order, without `extra`.
    pub fields: &'static [Field],
}

impl Model {
    /// Whether it is what an operation returns, or a part of that.
    #[must_use]
    pub fn returns(&self) -> bool {
        matches!(self.direction, Direction::Response | Direction::Both)
    }

    /// Whether it may stand for an HTTP answer to an OAuth client.
    #[must_use]
    pub fn answers(&self) -> bool {
        let has = |name: &str| self.fields.iter().any(|field| field.name == name);
        self.direction == Direction::Response && has("action") && has("response_content")
    }
}

/// A field of a model.
#[derive(Debug)]
pub struct Field {
    /// Its name in snake case.
    pub name: &'static str,
    /// Its JSON name.
    pub wire: &'static str,
    /// What it means.
    pub documentation: &'static str,
    /// Whether its value is never printed.
    pub secret: bool,
    /// Whether it is always a path placeholder.
    pub path: bool,
    /// The header of the HTTP answer in which its value goes out.
    pub header: Option<&'static str>,
    /// Whether a request cannot do without it.
    pub required: bool,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it is a list.
    pub list: bool,
    /// What it is, or what its elements are.
    pub kind: Kind,
}

/// An open enumeration of strings.
#[derive(Debug)]
pub struct Enumeration {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What it is.
    pub documentation: &'static str,
    /// The values that this version lists.
    pub values: &'static [Value],
}

/// A listed value of an open enumeration.
#[derive(Debug)]
pub struct Value {
    /// Its name in Pascal case.
    pub name: &'static str,
    /// How it stands on the wire.
    pub wire: &'static str,
    /// What it means.
    pub documentation: &'static str,
    /// Status and form of the HTTP answer that it stands for.
    pub answer: Option<(u16, crate::http_answer::Form)>,
}

/// A group of operations.
#[derive(Debug)]
pub struct Group {
    /// Its name in snake case.
    pub name: &'static str,
    /// The name of its type.
    pub type_name: &'static str,
    /// What it is for.
    pub documentation: &'static str,
    /// Its operations in reading order.
    pub operations: &'static [Operation],
}

/// An operation: a row of the table in `operations.rs`.
#[derive(Debug)]
pub struct Operation {
    /// Its name in snake case.
    pub name: &'static str,
    /// What it does.
    pub documentation: &'static str,
    /// Its documented request forms: verb and path template.
    pub routes: &'static [(&'static str, &'static str)],
    /// Whether any outcome but success is an error (`command`) or the action is the result (`endpoint`).
    pub kind: &'static str,
    /// When it may be repeated after a failure.
    pub repeat: &'static str,
    /// What it takes.
    pub request: &'static Model,
    /// What it returns, if anything.
    pub response: Option<&'static Model>,
    /// The iteration over all pages that goes with it.
    pub pages: Option<Pages>,
}

/// An iteration over all pages of a list operation.
#[derive(Debug)]
pub struct Pages {
    /// Its name in snake case.
    pub name: &'static str,
    /// What it yields.
    pub item: &'static Model,
}

/// Every model that the operations reach, once: requests and responses in the order of their operations, what they hold behind them.
#[must_use]
pub fn models() -> Vec<&'static Model> {
    let mut models = Vec::new();
    for operation in crate::GROUPS.iter().flat_map(|group| group.operations) {
        reach(operation.request, &mut models);
        if let Some(response) = operation.response {
            reach(response, &mut models);
        }
    }
    models
}

fn reach(model: &'static Model, models: &mut Vec<&'static Model>) {
    if models.iter().any(|known| known.name == model.name) {
        return;
    }
    models.push(model);
    for field in model.fields {
        if let Kind::Model(part) = field.kind {
            reach(part, models);
        }
    }
}

/// The response of this name, if there is one.
#[must_use]
pub fn response_named(name: &str) -> Option<&'static Model> {
    let operations = crate::GROUPS.iter().flat_map(|group| group.operations);
    operations
        .filter_map(|operation| operation.response)
        .find(|model| model.name == name)
}

/// The model behind a described type.
///
/// # Panics
///
/// If the type is no model, which a test of the table rules out.
#[must_use]
pub const fn model_of<T: Described>() -> &'static Model {
    match T::KIND {
        Kind::Model(model) => model,
        _ => panic!("a request, response or item is a model"),
    }
}

/// The model of a response type, or none for an operation that returns nothing.
#[must_use]
pub const fn response_of<T: Described>() -> Option<&'static Model> {
    match T::KIND {
        Kind::Model(model) => Some(model),
        _ => None,
    }
}

/// `token_management` as `tokenManagement`.
#[must_use]
pub fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (head, tail) = word.split_at(word.len().min(1));
        camel.push_str(&head.to_ascii_uppercase());
        camel.push_str(tail);
    }
    camel
}

macro_rules! described {
    ($($type:ty => $kind:ident;)+) => {
        $(impl Described for $type {
            const KIND: Kind = Kind::$kind;
        })+
    };
}

described! {
    () => Anything;
    String => Text;
    crate::Secret => Text;
    bool => Flag;
    i64 => Number;
    crate::Timestamp => Instant;
    std::time::Duration => Span;
    crate::JsonObject => Object;
    crate::JsonValue => Anything;
}

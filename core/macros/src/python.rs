//! The Python projection: a model becomes an immutable class with a keyword-only constructor, an enumeration a `str` with
//! named constants. What the classes do is written in `core/src/python.rs`; here stands only what differs from model to model.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Fields, ItemStruct, Type, parse_quote};

use crate::model::{Direction, Field, Model};
use crate::string_enum::Enumeration;

/// Makes the struct a Python class, with a place to keep the Python objects that were made of its fields.
pub fn project_model(model: &Model, item: &mut ItemStruct) {
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "python", ::pyo3::pyclass(frozen, eq, module = "authlete_sdk"))]));
    let Fields::Named(named) = &mut item.fields else { return };
    if model.direction != Direction::Options {
        named.named.push(parse_quote! {
            #[cfg(feature = "python")]
            #[doc(hidden)]
            #[serde(skip)]
            pub held: crate::python::Held
        });
    }
}

/// The methods of the class and what the conversions ask of it.
pub fn model(model: &Model, item: &ItemStruct) -> TokenStream {
    let name = &model.name;
    let types: Vec<&Type> = item
        .fields
        .iter()
        .map(|field| &field.ty)
        .take(model.fields.len())
        .collect();
    let extra = matches!(model.direction, Direction::Response | Direction::Both);

    let values = model
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| value(index, field));
    let extra_value = extra.then(|| {
        let index = model.fields.len();
        quote!(extra: given.optional(#index)?,)
    });
    let keywords = model.fields.iter().map(|field| field.name.unraw().to_string());
    let keywords: Vec<_> = keywords.chain(extra.then(|| "extra".to_owned())).collect();
    let required = model
        .fields
        .iter()
        .filter(|field| matches!(absence(field), Absence::Required))
        .map(|field| field.name.unraw().to_string());
    // The options are the keywords of a client and have no constructor of their own.
    let constructor = (model.direction != Direction::Options).then(|| {
        let shown_signature = shown_signature(model, extra);
        let called = name.to_string();
        quote! {
            #[new]
            #[pyo3(signature = (*positional, **fields), text_signature = #shown_signature)]
            fn new_object<'py>(
                positional: &::pyo3::Bound<'py, ::pyo3::types::PyTuple>,
                fields: Option<&::pyo3::Bound<'py, ::pyo3::types::PyDict>>,
            ) -> ::pyo3::PyResult<Self> {
                let callee = crate::python::Callee::new(#called);
                callee.takes_no_positional(positional)?;
                crate::python::Model::from_keywords(positional.py(), callee, fields)
            }
        }
    });
    let held = held(model);
    let attached = model.is_result().then(|| quote!(attached: Default::default(),));
    let http_getter = model.is_result().then(|| {
        quote! {
            /// How the call went over HTTP; None in a response that no call returned, such as a copy.
            #[getter]
            fn get_http<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<Option<::pyo3::Bound<'py, ::pyo3::PyAny>>> {
                self.http().map(|http| crate::python::http_info(py, http)).transpose()
            }
        }
    });

    let getters = model.fields.iter().enumerate().map(|(index, field)| {
        let Field {
            name, documentation, ..
        } = field;
        let method = format_ident!("get_{}", name.unraw());
        let read = if held.is_some() {
            quote!(crate::python::read(py, &self.#name, &self.held, #index))
        } else {
            quote!(crate::python::Value::show(&self.#name, py))
        };
        quote! {
            #[doc = #documentation]
            #[getter]
            fn #method<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                #read
            }
        }
    });
    let extra_getter = extra.then(|| {
        quote! {
            /// Members that this version does not know, as they arrived.
            #[getter]
            fn get_extra<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                crate::python::Value::show(&self.extra, py)
            }
        }
    });
    let listed = model.fields.iter().map(|field| {
        let Field { name, secret, .. } = field;
        let label = name.unraw().to_string();
        let sent = matches!(model.direction, Direction::Request | Direction::Both);
        let present = match absence(field) {
            // What stands for nothing in a request is not shown; in a response it is an answer.
            Absence::False if sent => quote!(self.#name),
            Absence::Zero if sent => quote!(self.#name != 0),
            _ => quote!(crate::wire::Present::is_present(&self.#name)),
        };
        quote! {
            crate::python::Attribute { name: #label, secret: #secret, unknown: false, value: &self.#name, present: #present }
        }
    });
    let listed_extra = extra.then(|| {
        quote!(crate::python::Attribute {
            name: "extra",
            secret: false,
            unknown: true,
            value: &self.extra,
            present: crate::wire::Present::is_present(&self.extra)
        })
    });
    let signature_macro = signature_macro(model);
    let answer = model.answers().then(|| {
        quote! {
            /// The HTTP answer to relay to the OAuth client; None where the action says that something is to be done first.
            #[pyo3(name = "http_answer")]
            fn get_http_answer(&self) -> Option<crate::HttpAnswer> {
                self.http_answer()
            }
        }
    });

    quote! {
        #[cfg(feature = "python")]
        #[::pyo3::pymethods]
        impl #name {
            #constructor

            #(#getters)*
            #extra_getter
            #answer
            #http_getter

            /// Everything there is, secrets included, as a dictionary of native values.
            fn to_dict<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::types::PyDict>> {
                crate::python::to_dict(py, self)
            }

            fn __repr__(&self, py: ::pyo3::Python<'_>) -> ::pyo3::PyResult<String> {
                crate::python::represent(py, self)
            }

            fn __getnewargs_ex__<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<crate::python::Keywords<'py>> {
                crate::python::keywords(py, self)
            }
        }

        #[cfg(feature = "python")]
        impl crate::python::Model for #name {
            fn from_keywords<'py>(
                py: ::pyo3::Python<'py>,
                callee: crate::python::Callee,
                given: Option<&::pyo3::Bound<'py, ::pyo3::types::PyDict>>,
            ) -> ::pyo3::PyResult<Self> {
                let mut given = crate::python::Given::new(py, callee, &[#(#keywords),*], &[#(#required),*], given)?;
                Ok(Self { #(#values,)* #extra_value #attached #held })
            }

            fn attributes(&self) -> Vec<crate::python::Attribute<'_>> {
                vec![#(#listed,)* #listed_extra]
            }

            fn register_attributes(module: &::pyo3::Bound<'_, ::pyo3::types::PyModule>) -> ::pyo3::PyResult<()> {
                #(<#types as crate::python::Convert>::register(module)?;)*
                Ok(())
            }

            fn into_object(self, py: ::pyo3::Python<'_>) -> ::pyo3::PyResult<::pyo3::Bound<'_, ::pyo3::PyAny>> {
                Ok(::pyo3::Bound::new(py, self)?.into_any())
            }
        }

        #signature_macro
    }
}

/// The place for the Python objects in a constructor's expression.
pub fn held(model: &Model) -> Option<TokenStream> {
    (model.direction != Direction::Options).then(|| {
        quote! {
            #[cfg(feature = "python")]
            held: Default::default(),
        }
    })
}

/// The field's value from its keyword.
fn value(index: usize, field: &Field) -> TokenStream {
    let name = &field.name;
    match absence(field) {
        Absence::Required => quote!(#name: given.required(#index)?),
        Absence::None => quote!(#name: given.optional(#index)?),
        Absence::False | Absence::Zero => quote!(#name: given.plain(#index)?),
    }
}

/// The constructor's signature as Python shows it.
fn shown_signature(model: &Model, extra: bool) -> String {
    let keywords = shown_keywords(model, "");
    format!("(*{keywords}{})", if extra { ", extra=None" } else { "" })
}

/// The keywords as Python shows them, with this behind those that have no default.
fn shown_keywords(model: &Model, required: &str) -> String {
    let keywords = model.fields.iter().map(|field| {
        let name = field.name.unraw();
        match absence(field) {
            Absence::Required => format!(", {name}{required}"),
            Absence::None => format!(", {name}=None"),
            Absence::False => format!(", {name}=False"),
            Absence::Zero => format!(", {name}=0"),
        }
    });
    keywords.collect()
}

/// What a keyword that is not given stands for.
enum Absence {
    /// Nothing: it has to be given.
    Required,
    None,
    False,
    Zero,
}

fn absence(field: &Field) -> Absence {
    match field.element.to_string().as_str() {
        _ if field.required => Absence::Required,
        _ if field.optional || field.list => Absence::None,
        "bool" => Absence::False,
        "i64" | "Id" => Absence::Zero,
        _ => Absence::None,
    }
}

/// A macro of the model's name that expands to its keywords as text, for the signatures of what takes them, and to what they
/// mean, for its documentation.
fn signature_macro(model: &Model) -> Option<TokenStream> {
    if !matches!(model.direction, Direction::Request | Direction::Options) {
        return None;
    }
    let name = &model.name;
    // The request itself may be given instead, so no keyword of an operation is required as such.
    let text = shown_keywords(model, "=...");
    let meanings = model.fields.iter().map(|field| {
        let meaning: Vec<_> = field.documentation.split_whitespace().collect();
        format!("\n    {}: {}", field.name.unraw(), meaning.join(" "))
    });
    let meanings: String = meanings.collect();
    let exported = format_ident!("__keywords_of_{name}");
    Some(quote! {
        #[cfg(feature = "python")]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #exported {
            () => { #text };
            (meanings) => { #meanings };
        }
        #[cfg(feature = "python")]
        #[doc(hidden)]
        pub use #exported as #name;
    })
}

/// What the conversions ask of an open enumeration.
pub fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let name = &enumeration.name;
    let text = name.to_string();
    quote! {
        #[cfg(feature = "python")]
        impl crate::python::Value for #name {
            fn show<'py>(&self, py: ::pyo3::Python<'py>) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                static CLASS: crate::python::OpenEnumeration = crate::python::OpenEnumeration::new(#text);
                CLASS.show(py, self.as_str())
            }
        }

        #[cfg(feature = "python")]
        impl crate::python::Convert for #name {
            fn take(given: &::pyo3::Bound<'_, ::pyo3::PyAny>) -> ::core::result::Result<Self, crate::python::Refusal> {
                <String as crate::python::Convert>::take(given).map(Self::from)
            }
        }
    }
}

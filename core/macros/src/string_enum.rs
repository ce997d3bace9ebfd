//! `#[string_enum]`: a plain documented enum becomes an open enumeration of strings.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, ItemEnum, LitInt, parse_quote};

use crate::{documentation, names, python, swift};

/// An open enumeration as the projections read it.
pub struct Enumeration {
    pub name: Ident,
    pub documentation: String,
    pub values: Vec<Value>,
}

/// One listed value.
pub struct Value {
    pub name: Ident,
    pub wire: String,
    pub documentation: String,
    /// Status and form of the HTTP answer that the value stands for.
    pub answer: Option<(LitInt, Ident)>,
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(syn::Error::new_spanned(arguments, "string_enum takes no arguments"));
    }
    let mut item: ItemEnum = syn::parse2(item)?;
    let mut values = Vec::new();
    for variant in &mut item.variants {
        let name = variant.ident.clone();
        values.push(Value {
            wire: documentation::take_wire_name(&mut variant.attrs)?
                .unwrap_or_else(|| names::screaming_snake_case(&name.to_string())),
            answer: documentation::take_answer(&mut variant.attrs)?,
            documentation: documentation::of(&variant.attrs),
            name,
        });
    }
    let enumeration = Enumeration {
        name: item.ident.clone(),
        documentation: documentation::of(&item.attrs),
        values,
    };
    item.variants.push(parse_quote! {
        /// A value that this version does not list, as it arrived.
        Unrecognized(String)
    });
    item.attrs
        .push(parse_quote!(#[derive(Clone, Debug, PartialEq, Eq, Hash)]));
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    swift::project_enumeration(&mut item);

    let (conversions, description) = (conversions(&enumeration), description(&enumeration));
    let python = python::enumeration(&enumeration);
    Ok(quote! { #item #conversions #description #python })
}

fn conversions(enumeration: &Enumeration) -> TokenStream {
    let name = &enumeration.name;
    let answers = enumeration
        .values
        .iter()
        .filter_map(|value| value.answer.as_ref().map(|answer| (&value.name, answer)));
    let (answering, answers): (Vec<_>, Vec<_>) = answers.unzip();
    let (statuses, forms): (Vec<_>, Vec<_>) = answers.into_iter().map(|(status, form)| (status, form)).unzip();
    let (variants, wires): (Vec<_>, Vec<_>) = enumeration
        .values
        .iter()
        .map(|value| (&value.name, &value.wire))
        .unzip();
    quote! {
        impl #name {
            /// The value as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unrecognized(value) => value,
                }
            }
        }

        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wires => Self::#variants,)*
                    _ => Self::Unrecognized(value.to_owned()),
                }
            }
        }

        impl From<String> for #name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    #(#wires => Self::#variants,)*
                    _ => Self::Unrecognized(value),
                }
            }
        }

        /// The empty value, which stands for an absent one.
        impl Default for #name {
            fn default() -> Self {
                Self::Unrecognized(String::new())
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                deserializer.deserialize_any(crate::wire::TextVisitor::<Self>::default())
            }
        }

        impl crate::http_answer::Answers for #name {
            fn answer(&self) -> Option<(u16, crate::http_answer::Form)> {
                match self {
                    #(Self::#answering => Some((#statuses, crate::http_answer::Form::#forms)),)*
                    _ => None,
                }
            }
        }

        impl crate::wire::Wire for #name {
            fn read<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <Self as ::serde::Deserialize>::deserialize(deserializer)
            }
        }

        impl crate::confidential::Confidential for #name {}

        impl crate::wire::Present for #name {
            fn is_present(&self) -> bool {
                !self.as_str().is_empty()
            }
        }

        impl crate::wire::Given for #name {
            fn given(&self) -> crate::wire::Parameter {
                crate::wire::Parameter::Text(self.as_str().to_owned())
            }
        }
    }
}

fn description(enumeration: &Enumeration) -> TokenStream {
    let (name, text, documentation) = (
        &enumeration.name,
        enumeration.name.to_string(),
        &enumeration.documentation,
    );
    let values = enumeration.values.iter().map(
        |Value {
             name,
             wire,
             documentation,
             answer,
         }| {
            let name = name.to_string();
            let answer = match answer {
                Some((status, form)) => quote!(Some((#status, crate::http_answer::Form::#form))),
                None => quote!(None),
            };
            quote! { crate::surface::Value { name: #name, wire: #wire, documentation: #documentation, answer: #answer } }
        },
    );
    quote! {
        impl crate::surface::Described for #name {
            const KIND: crate::surface::Kind = crate::surface::Kind::Enumeration(&crate::surface::Enumeration {
                name: #text, documentation: #documentation, values: &[#(#values),*],
            });
        }
    }
}

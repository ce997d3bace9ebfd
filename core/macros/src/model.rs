//! `#[model]`: a plain documented struct becomes everything the languages need of it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Fields, GenericArgument, Ident, ItemStruct, PathArguments, Type, parse_quote};

use crate::{documentation, names, python, swift};

/// Which way the model travels.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Request,
    Response,
    Both,
    /// The options of a client: never on the wire.
    Options,
}

/// A model as the projections read it.
pub struct Model {
    pub name: Ident,
    pub documentation: String,
    pub direction: Direction,
    /// Whether it is sent as JSON whatever the request style.
    pub json_only: bool,
    pub fields: Vec<Field>,
}

/// One field of a model.
pub struct Field {
    pub name: Ident,
    pub wire: String,
    pub documentation: String,
    pub secret: bool,
    pub path: bool,
    /// Whether it is what an OAuth client sent, for the service to judge, also where the client sent nothing.
    pub relayed: bool,
    /// The header of the HTTP answer in which the value goes out.
    pub header: Option<String>,
    pub required: bool,
    pub optional: bool,
    pub list: bool,
    /// The type without `Option` and `Vec`.
    pub element: Ident,
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let mut item: ItemStruct = syn::parse2(item)?;
    let model = read(arguments, &mut item)?;
    declare(&model, &mut item);
    swift::project_model(&model, &mut item);
    python::project_model(&model, &mut item);

    let traits = [debug(&model), constructor(&model), wire(&model), description(&model)];
    let python = python::model(&model, &item);
    Ok(quote! { #item #(#traits)* #python })
}

/// Reads the declaration and takes our markers off it.
fn read(arguments: TokenStream, item: &mut ItemStruct) -> syn::Result<Model> {
    let direction = match arguments.to_string().as_str() {
        "request" | "request, json" => Direction::Request,
        "response" => Direction::Response,
        "options" => Direction::Options,
        "" => Direction::Both,
        _ => {
            return Err(syn::Error::new_spanned(
                arguments,
                "expected `request`, `request, json`, `response`, `options` or nothing",
            ));
        }
    };
    let json_only = arguments.to_string().ends_with("json");
    let documentation = documentation::of(&item.attrs);
    let Fields::Named(named) = &mut item.fields else {
        return Err(syn::Error::new_spanned(item, "a model has named fields"));
    };
    let mut fields = Vec::new();
    for field in &mut named.named {
        let Some(name) = field.ident.clone() else { continue };
        let (optional, list, element) = shape(&field.ty)?;
        let plain_word = ["bool", "i64", "Id", "JsonObject"].iter().any(|word| element == word);
        let required = match direction {
            Direction::Request => !optional && element != "bool",
            Direction::Both => !optional && !list && !plain_word,
            Direction::Response | Direction::Options => false,
        };
        fields.push(Field {
            wire: documentation::take_text(&mut field.attrs, "wire")?
                .unwrap_or_else(|| names::camel_case(&name.unraw().to_string())),
            secret: documentation::take_marker(&mut field.attrs, "secret"),
            path: documentation::take_marker(&mut field.attrs, "path"),
            relayed: documentation::take_marker(&mut field.attrs, "relayed"),
            header: documentation::take_text(&mut field.attrs, "header")?,
            documentation: documentation::of(&field.attrs),
            name,
            required,
            optional,
            list,
            element,
        });
    }
    Ok(Model {
        name: item.ident.clone(),
        documentation,
        direction,
        json_only,
        fields,
    })
}

/// Splits `Option<Vec<Property>>` into optional, list, `Property`.
fn shape(r#type: &Type) -> syn::Result<(bool, bool, Ident)> {
    let (optional, inner) = match argument_of(r#type, "Option") {
        Some(inner) => (true, inner),
        None => (false, r#type),
    };
    let (list, element) = match argument_of(inner, "Vec") {
        Some(element) => (true, element),
        None => (false, inner),
    };
    match element {
        Type::Path(path) if path.path.get_ident().is_some() => {
            Ok((optional, list, path.path.segments[0].ident.clone()))
        }
        _ => Err(syn::Error::new_spanned(
            element,
            "a model's field is a plain name, or `Option` or `Vec` of one",
        )),
    }
}

fn argument_of<'a>(r#type: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = r#type else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

impl Model {
    fn travels_back(&self) -> bool {
        matches!(self.direction, Direction::Response | Direction::Both)
    }

    /// Whether it is what an operation returns, and not a part of that.
    pub fn is_result(&self) -> bool {
        self.direction == Direction::Response && self.name.to_string().ends_with("Response")
    }

    fn is_option_set(&self) -> bool {
        self.direction == Direction::Options
    }

    /// Whether it may stand for an HTTP answer to an OAuth client.
    pub fn answers(&self) -> bool {
        let has = |name: &str| self.fields.iter().any(|field| field.name == name);
        self.direction == Direction::Response && has("action") && has("response_content")
    }
}

/// Puts the derives, the serde attributes and the field for unknown members on the struct itself.
fn declare(model: &Model, item: &mut ItemStruct) {
    item.attrs.push(parse_quote!(#[derive(Clone, PartialEq)]));
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    if model.direction != Direction::Request {
        item.attrs.push(parse_quote!(#[derive(Default)]));
    }
    if model.is_option_set() {
        return;
    }
    item.attrs
        .push(parse_quote!(#[derive(::serde::Serialize, ::serde::Deserialize)]));
    let Fields::Named(named) = &mut item.fields else { return };
    for (declared, field) in named.named.iter_mut().zip(&model.fields) {
        let wire = &field.wire;
        declared
            .attrs
            .push(parse_quote!(#[serde(rename = #wire, default, deserialize_with = "crate::wire::lenient")]));
        if field.path {
            declared.attrs.push(parse_quote!(#[serde(skip_serializing)]));
        } else if field.optional {
            declared
                .attrs
                .push(parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]));
        } else if model.direction == Direction::Request && field.element == "bool" {
            declared
                .attrs
                .push(parse_quote!(#[serde(skip_serializing_if = "crate::wire::is_false")]));
        } else if model.direction == Direction::Both && field.list {
            // In authorization details an absent list and an empty one need not mean the same (RFC 9396).
            declared
                .attrs
                .push(parse_quote!(#[serde(skip_serializing_if = "Vec::is_empty")]));
        }
    }
    if model.travels_back() {
        named.named.push(parse_quote! {
            /// Members that this version does not know, as they arrived.
            #[serde(flatten)]
            pub extra: crate::JsonObject
        });
    }
    if model.is_result() {
        named.named.push(parse_quote! {
            /// How the call went over HTTP; `http` reads it. It takes no part in comparing responses.
            #[doc(hidden)]
            #[serde(skip)]
            pub attached: crate::http_info::Attached
        });
    }
}

/// `Debug` that shows what is there, and of secrets only that they are there.
fn debug(model: &Model) -> TokenStream {
    let (name, text) = (&model.name, model.name.to_string());
    let shown = model.fields.iter().map(|Field { name, secret, .. }| {
        let label = name.unraw().to_string();
        if *secret {
            quote! { if crate::wire::Present::is_present(&self.#name) { shown.field(#label, &::core::format_args!("[redacted]")); } }
        } else {
            quote! { if crate::wire::Present::is_present(&self.#name) { shown.field(#label, &self.#name); } }
        }
    });
    // An unknown member may be a secret: only its name is shown.
    let extra = model.travels_back().then(|| {
        quote! {
            if crate::wire::Present::is_present(&self.extra) {
                shown.field("extra", &self.extra.keys().collect::<Vec<_>>());
            }
        }
    });
    quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut shown = formatter.debug_struct(#text);
                #(#shown)*
                #extra
                shown.finish()
            }
        }
    }
}

/// `new(required…)` and one chainable setter for each of the rest.
fn constructor(model: &Model) -> TokenStream {
    if model.direction == Direction::Response {
        return TokenStream::new();
    }
    let name = &model.name;
    let (required, rest): (Vec<&Field>, Vec<&Field>) = model.fields.iter().partition(|field| field.required);
    let (parameters, values): (Vec<_>, Vec<_>) = required.iter().map(|field| argument(field)).unzip();
    let (required_names, rest_names) = (
        required.iter().map(|field| &field.name),
        rest.iter().map(|field| &field.name),
    );
    let extra = model.travels_back().then(|| quote! { extra: Default::default(), });
    let held = python::held(model);
    let overriding = model.is_option_set().then(|| {
        let names: Vec<_> = model.fields.iter().map(|field| &field.name).collect();
        let setting = model.fields.iter().map(|Field { name, element, .. }| {
            let label = name.to_string();
            let shape = match element.to_string().as_str() {
                "i64" => quote!(Number),
                "Duration" => quote!(Span),
                _ => quote!(Text),
            };
            quote! { (#label, crate::wire::Setting::#shape(value)) => self.#name = Some(value.into()), }
        });
        quote! {
            /// Sets the option of this name, for a language that hands options over by name. Returns whether there is one that
            /// takes such a value.
            #[doc(hidden)]
            pub fn set(&mut self, name: &str, value: crate::wire::Setting) -> bool {
                match (name, value) {
                    #(#setting)*
                    _ => return false,
                }
                true
            }

            /// Every option of `other` that is set there, and the rest from here.
            fn with_each_of(self, other: Self) -> Self {
                Self { #(#names: other.#names.or(self.#names),)* }
            }
        }
    });
    let summary = if required.is_empty() {
        "Nothing set."
    } else {
        "What is required; everything else absent."
    };
    let setters = rest.iter().map(|field| {
        let (field_name, text) = (&field.name, &field.documentation);
        let (parameter, value) = argument(field);
        let value = if field.optional { quote!(Some(#value)) } else { value };
        quote! {
            #[doc = #text]
            #[must_use]
            pub fn #field_name(mut self, #parameter) -> Self {
                self.#field_name = #value;
                self
            }
        }
    });
    quote! {
        #[allow(clippy::should_implement_trait)] // a field may be called as a trait's method is
        impl #name {
            #[doc = #summary]
            #[allow(clippy::new_without_default)] // only some requests have a sensible default
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#required_names: #values,)* #(#rest_names: Default::default(),)* #extra #held }
            }

            #overriding
            #(#setters)*
        }
    }
}

/// How a caller hands over a field's value, and how it is stored.
fn argument(field: &Field) -> (TokenStream, TokenStream) {
    let (name, element) = (&field.name, &field.element);
    let plain = ["bool", "i64", "Id"].iter().any(|word| element == word);
    match (field.list, plain) {
        (true, _) => (
            quote!(#name: impl IntoIterator<Item = impl Into<#element>>),
            quote!(#name.into_iter().map(Into::into).collect()),
        ),
        (false, true) => (quote!(#name: #element), quote!(#name)),
        (false, false) => (quote!(#name: impl Into<#element>), quote!(#name.into())),
    }
}

/// The model's side of the transport: placeholders, queries and forms, what is missing, which values are secret, the outcome.
fn wire(model: &Model) -> TokenStream {
    let name = &model.name;
    if model.is_option_set() {
        return TokenStream::new();
    }
    let nested = quote! {
        impl crate::wire::Wire for #name {
            fn read<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <Self as ::serde::Deserialize>::deserialize(deserializer)
            }
        }
        impl crate::wire::Present for #name {}
        impl crate::wire::Given for #name {
            fn given(&self) -> crate::wire::Parameter {
                crate::wire::Parameter::Structured
            }
        }
    };
    let confidential = confidential(model);
    let request = (model.direction == Direction::Request).then(|| request(model));
    let response = (model.direction == Direction::Response).then(|| response(model));
    quote! { #nested #confidential #request #response }
}

/// Finds the secrets.
fn confidential(model: &Model) -> TokenStream {
    let name = &model.name;
    let fields = model.fields.iter().filter(|field| {
        let never = ["bool", "i64", "Id", "Timestamp"]
            .iter()
            .any(|word| field.element == word);
        // The key of a pair is a name, such as that of a header.
        !never && field.name != "key"
    });
    let texts = fields.map(|Field { name, secret, .. }| {
        let wanted = if *secret {
            quote!(crate::confidential::Wanted::Everything)
        } else {
            quote!(wanted)
        };
        quote! { crate::confidential::Confidential::texts(&self.#name, #wanted, found); }
    });
    quote! {
        impl crate::confidential::Confidential for #name {
            #[allow(unused_variables)] // a model of numbers has no texts
            fn texts<'a>(&'a self, wanted: crate::confidential::Wanted, found: &mut Vec<&'a str>) {
                #(#texts)*
            }
        }
    }
}

fn request(model: &Model) -> TokenStream {
    let (name, json_only) = (&model.name, model.json_only);
    let given = model
        .fields
        .iter()
        .map(|Field { name, wire, .. }| quote! { (#wire, crate::wire::Given::given(&self.#name)) });
    let required = model
        .fields
        .iter()
        .filter(|field| field.required && !field.relayed)
        .map(|Field { name, .. }| {
            let text = name.to_string();
            quote! { if crate::wire::Given::given(&self.#name).is_empty() { return Some(#text); } }
        });
    quote! {
        impl crate::wire::Request for #name {
            const JSON_ONLY: bool = #json_only;

            fn parameters(&self) -> Vec<(&'static str, crate::wire::Parameter)> {
                vec![#(#given),*]
            }

            fn missing(&self) -> Option<&'static str> {
                #(#required)*
                None
            }
        }
    }
}

fn response(model: &Model) -> TokenStream {
    let name = &model.name;
    let accessor = |field: &str, body: TokenStream| {
        let method = format_ident!("{field}");
        model.fields.iter().any(|declared| declared.name == field).then(|| {
            quote! { fn #method(&self) -> Option<&str> { #body } }
        })
    };
    let action = accessor("action", quote!(Some(self.action.as_str())));
    let result_code = accessor("result_code", quote!(self.result_code.as_deref()));
    let result_message = accessor("result_message", quote!(self.result_message.as_deref()));
    let answer = model.answers().then(|| {
        let headers = model.fields.iter().filter_map(|Field { name, header, .. }| {
            let header = header.as_ref()?;
            Some(quote! { (#header, self.#name.as_deref()) })
        });
        quote! {
            impl #name {
                /// The HTTP answer to relay to the OAuth client; absent where the action says that something is to be done
                /// first.
                #[must_use]
                pub fn http_answer(&self) -> Option<crate::HttpAnswer> {
                    let answer = crate::http_answer::Answers::answer(&self.action)?;
                    Some(crate::HttpAnswer::new(answer, self.response_content.as_deref(), [#(#headers),*]))
                }
            }
        }
    });
    let answered = model.answers().then(|| {
        quote! { fn answer(&self) -> Option<crate::HttpAnswer> { self.http_answer() } }
    });
    let (attach, http) = model
        .is_result()
        .then(|| {
            (
                quote! {
                    fn attach(&mut self, http: crate::HttpInfo) {
                        self.attached = crate::http_info::Attached(Some(http));
                    }

                    fn attached(&self) -> Option<&crate::HttpInfo> {
                        self.http()
                    }
                },
                quote! {
                    impl #name {
                        /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
                        /// comparing responses.
                        #[must_use]
                        pub fn http(&self) -> Option<&crate::HttpInfo> {
                            self.attached.0.as_ref()
                        }
                    }
                },
            )
        })
        .unzip();
    quote! {
        impl crate::wire::Response for #name {
            #action
            #result_code
            #result_message
            #answered
            #attach
        }
        #answer
        #http
    }
}

/// What the generated surfaces (stubs, type declarations, the reference) read.
fn description(model: &Model) -> TokenStream {
    let (name, text, documentation) = (&model.name, model.name.to_string(), &model.documentation);
    let json_only = model.json_only;
    let direction = match model.direction {
        Direction::Request => quote!(Request),
        Direction::Response => quote!(Response),
        Direction::Both => quote!(Both),
        Direction::Options => quote!(Options),
    };
    let result = model.is_result();
    let fields = model.fields.iter().map(|field| {
        let Field {
            name,
            wire,
            documentation,
            secret,
            path,
            header,
            required,
            optional,
            list,
            element,
            ..
        } = field;
        let header = match header {
            Some(header) => quote!(Some(#header)),
            None => quote!(None),
        };
        let name = name.unraw().to_string();
        // `Id` is an alias of `i64`: only its name tells them apart.
        let kind = if element == "Id" {
            quote!(crate::surface::Kind::Id)
        } else {
            quote!(<#element as crate::surface::Described>::KIND)
        };
        quote! {
            crate::surface::Field {
                name: #name, wire: #wire, documentation: #documentation, secret: #secret, path: #path, header: #header,
                required: #required, optional: #optional, list: #list, kind: #kind,
            }
        }
    });
    quote! {
        impl crate::surface::Described for #name {
            const KIND: crate::surface::Kind = crate::surface::Kind::Model(&crate::surface::Model {
                name: #text, documentation: #documentation, direction: crate::surface::Direction::#direction, result: #result,
                json_only: #json_only, fields: &[#(#fields),*],
            });
        }
    }
}

//! Writes a module of the model as Rust code.

mod info;
mod json;
mod meaning;
mod types;
mod wire;

use anyhow::{Context, Result};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Field, Kind, Label, Message, Module, Scalar, Text};

/// What every generated file begins with. One step of the generator does not
/// look into the next, so a condition may stand alone in another.
const HEAD: &str = "\
// Made by `cargo xtask codegen` from the schemas in proto/; never edited.\n\
#![allow(clippy::collapsible_if, clippy::single_match)]\n\n";

/// The Rust code of a module.
pub(crate) fn module(module: &Module) -> Result<String> {
    let enums = module.enums.iter().map(types::enumeration);
    let messages = module.messages.iter().map(|item| message(item, &module.domain));
    let list = info::list(module);
    let code = quote! {
        use ::tidings_core::rt;
        #(#enums)*
        #(#messages)*
        #list
    };
    let file = syn::parse2(code).context("the generated code does not parse")?;
    let code = prettyplease::unparse(&file);
    Ok(format!("{HEAD}{code}"))
}

fn message(message: &Message, domain: &str) -> TokenStream {
    let types = types::message(message);
    let codec = codec(message);
    let info = info::message(message);
    let event = meaning::event(message, domain);
    quote! { #types #codec #info #event }
}

fn codec(message: &Message) -> TokenStream {
    let name = ident(&message.rust_name);
    let info = ident(&crate::model::info_name(&message.rust_name));
    let into_owned = types::into_owned(message);
    let fresh = types::fresh(message);
    let merge = wire::merge(message);
    let write = wire::write(message);
    let short = wire::is_short(message);
    let (read_json, put_json) = json::methods(message);
    let missing = wire::find_missing(message);
    let recursive = message.recursive.then(|| quote! { const RECURSIVE: bool = true; });
    quote! {
        impl<'a> rt::Message<'a> for #name<'a> {
            type Owned = #name<'static>;

            const INFO: &'static rt::info::MessageInfo = &#info;
            #recursive

            #short

            fn into_owned(self) -> #name<'static> {
                #into_owned
            }

            fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
                &self.unknown_fields
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn fresh() -> Self {
                #fresh
            }

            fn merge_wire(
                &mut self,
                mut r: rt::wire::Reader<'a>,
                cx: &mut rt::Context<'_>,
            ) -> Result<(), rt::DecodeError> {
                #merge
            }

            fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
                #write
            }

            fn read_json(
                &mut self,
                r: &mut rt::json::Reader<'a>,
                cx: &mut rt::Context<'_>,
            ) -> Result<(), rt::DecodeError> {
                #read_json
            }

            fn put_json(&self, w: &mut rt::json::Writer<'_>) {
                #put_json
            }

            #missing
        }

        rt::message_element!(#name<'a>, #name<'static>);
    }
}

/// An identifier, raw if it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) if matches!(name, "self" | "super" | "crate" | "Self") => format_ident!("{name}_"),
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

fn path(path: &str) -> TokenStream {
    path.parse().unwrap_or_default()
}

fn docs(text: &str) -> TokenStream {
    let lines =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The type of one value.
fn value_type(kind: &Kind, text: Text) -> TokenStream {
    match kind {
        Kind::Scalar(scalar) => match scalar {
            Scalar::Double => quote!(f64),
            Scalar::Float => quote!(f32),
            Scalar::Int32 | Scalar::Sint32 | Scalar::Sfixed32 => quote!(i32),
            Scalar::Int64 | Scalar::Sint64 | Scalar::Sfixed64 => quote!(i64),
            Scalar::Uint32 | Scalar::Fixed32 => quote!(u32),
            Scalar::Uint64 | Scalar::Fixed64 => quote!(u64),
            Scalar::Bool => quote!(bool),
            Scalar::String => match text {
                Text::Uuid => quote!(rt::UuidText<'a>),
                Text::Json | Text::JsonObject => quote!(rt::JsonText<'a>),
                Text::Plain | Text::UnknownMembers => quote!(rt::Str<'a>),
            },
            Scalar::Bytes => quote!(rt::Blob<'a>),
        },
        Kind::Enum { path: name, .. } => path(name),
        Kind::Message { path: name, .. } => {
            let name = path(name);
            quote!(#name<'a>)
        }
        Kind::Timestamp => quote!(rt::Timestamp),
        Kind::Duration => quote!(rt::Duration),
        Kind::Map(kinds) => {
            let (key, value) = (value_type(&kinds.0, Text::Plain), value_type(&kinds.1, text));
            quote!(rt::Map<'a, #key, #value>)
        }
    }
}

/// The type of a field of the struct.
fn field_type(field: &Field) -> TokenStream {
    let value = value_type(&field.kind, field.text);
    match field.label {
        _ if field.is_map() => value,
        Label::Repeated | Label::Packed => quote!(rt::Repeated<'a, #value>),
        Label::Implicit | Label::Required => value,
        _ if field.boxed => quote!(Option<rt::Boxed<#value>>),
        _ => quote!(Option<#value>),
    }
}

fn is_time(kind: &Kind) -> bool {
    matches!(kind, Kind::Timestamp | Kind::Duration)
}

fn codec_name(kind: &Kind) -> Ident {
    match kind {
        Kind::Scalar(scalar) => ident(&format!("{scalar:?}")),
        Kind::Enum { open: true, .. } => format_ident!("Enum"),
        Kind::Enum { open: false, .. } => format_ident!("ClosedEnum"),
        Kind::Message { .. } | Kind::Timestamp | Kind::Duration | Kind::Map(_) => {
            format_ident!("Message")
        }
    }
}

fn wire_type(kind: &Kind) -> u32 {
    match kind {
        Kind::Scalar(scalar) => match scalar {
            Scalar::Double | Scalar::Fixed64 | Scalar::Sfixed64 => 1,
            Scalar::Float | Scalar::Fixed32 | Scalar::Sfixed32 => 5,
            Scalar::String | Scalar::Bytes => 2,
            _ => 0,
        },
        Kind::Enum { .. } => 0,
        _ => 2,
    }
}

/// The tag of one value of a field.
fn tag(field: &Field) -> u32 {
    field.number << 3 | wire_type(&field.kind)
}

/// The tag with which the field is written.
fn preferred_tag(field: &Field) -> u32 {
    if field.label == Label::Packed { field.number << 3 | 2 } else { tag(field) }
}

/// A tag as the bytes of its varint.
fn tag_bytes(mut tag: u32) -> TokenStream {
    let mut bytes = Vec::new();
    while tag >= 0x80 {
        bytes.push(Literal::u8_unsuffixed(u8::try_from(tag & 0x7f | 0x80).unwrap_or_default()));
        tag >>= 7;
    }
    bytes.push(Literal::u8_unsuffixed(u8::try_from(tag).unwrap_or_default()));
    quote!([#(#bytes),*])
}

fn number(value: u32) -> Literal {
    Literal::u32_unsuffixed(value)
}

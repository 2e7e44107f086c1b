//! Structs, oneofs and enums, and how they are built and detached.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{codec_name, docs, field_type, ident, value_type};
use crate::model::{Enum, Field, Kind, Label, Message, Oneof, Scalar, info_name};

pub(super) fn enumeration(item: &Enum) -> TokenStream {
    let name = ident(&item.rust_name);
    let info = ident(&info_name(&item.rust_name));
    let about = docs(&item.docs);
    let constants = item.values.iter().map(|value| {
        let (constant, about) = (ident(&value.rust_name), docs(&value.docs));
        let number = Literal::i32_unsuffixed(value.number);
        quote! { #about pub const #constant: Self = Self(#number); }
    });
    let default = Literal::i32_unsuffixed(item.values.first().map_or(0, |value| value.number));
    let full_name = &item.full_name;
    let values = item.values.iter().map(|value| {
        let (name, number) = (&value.name, Literal::i32_unsuffixed(value.number));
        quote! { (#name, #number) }
    });
    let open = item.open;
    quote! {
        #about
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(pub i32);

        impl #name {
            #(#constants)*
        }

        #[doc(hidden)]
        pub static #info: rt::info::EnumInfo =
            rt::info::EnumInfo::new(#full_name, &[#(#values),*], #open);

        rt::enumeration!(#name, #info, #default);
    }
}

pub(super) fn message(message: &Message) -> TokenStream {
    let name = ident(&message.rust_name);
    let about = docs(&message.docs);
    let fields = message.plain_fields().map(|field| {
        let (name, kind, about) = (ident(&field.rust_name), field_type(field), docs(&field.docs));
        quote! { #about pub #name: #kind, }
    });
    let oneofs = message.oneofs.iter().enumerate().map(|(index, oneof)| {
        let (name, kind) = (ident(&oneof.rust_name), oneof_type(message, index));
        let about = docs(&oneof.docs);
        quote! { #about pub #name: Option<#kind>, }
    });
    let missing = message.required().next().map(|_| quote! { missing: rt::Missing, });
    let has_default = message.fields.iter().any(|field| !field.constant.is_empty());
    let default = (!has_default).then(|| quote!(Default,));
    let constants = has_default.then(|| with_constants(message));
    let setters = setters(message);
    let enums = message.oneofs.iter().enumerate();
    let enums = enums.map(|(index, made)| oneof(message, index, made));
    // In memory the fields lie in the order in which they are read and written, so that
    // one cache line comes after the other.
    quote! {
        #about
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        #[repr(C)]
        pub struct #name<'a> {
            #missing
            #(#fields)*
            #(#oneofs)*
            /// What was read that the schema does not know; it is written back.
            pub unknown_fields: rt::UnknownFields<'a>,
        }
        #(#enums)*
        #constants
        #setters
    }
}

/// `Default` for a message with members of a fixed value, which are set.
fn with_constants(message: &Message) -> TokenStream {
    let name = ident(&message.rust_name);
    let constants = message.fields.iter().filter(|field| !field.constant.is_empty());
    let set = constants.map(|field| {
        let (name, value) = (ident(&field.rust_name), &field.constant);
        quote! { message.#name = Some(rt::Str::borrowed(#value)); }
    });
    quote! {
        impl Default for #name<'_> {
            fn default() -> Self {
                let mut message = <Self as rt::Message<'_>>::fresh();
                #(#set)*
                message
            }
        }
    }
}

fn oneof(message: &Message, index: usize, oneof: &Oneof) -> TokenStream {
    let name = ident(&oneof.rust_type);
    let about = docs(&oneof.docs);
    let variants = message.members_of(index).map(|field| {
        let (variant, about) = (ident(&field.variant), docs(&field.docs));
        let kind = variant_type(field);
        quote! { #about #variant(#kind), }
    });
    let detach = message.members_of(index).map(|field| {
        let variant = ident(&field.variant);
        let value = if field.boxed {
            quote!(value.into_owned())
        } else {
            quote!(rt::Element::detach(value))
        };
        quote! { Self::#variant(value) => #name::#variant(#value), }
    });
    let (here, elsewhere) = if oneof_borrows(message, index) {
        (quote!(#name<'a>), quote!(#name<'static>))
    } else {
        (quote!(#name), quote!(#name))
    };
    let anonymous = oneof_borrows(message, index).then(|| quote!(<'_>));
    let charged = message.has_boxed_members(index).then(|| charged(message, index));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum #here {
            #(#variants)*
        }

        impl #name #anonymous {
            /// Detaches the value from the input that it borrows from.
            #[must_use]
            pub fn into_owned(self) -> #elsewhere {
                match self {
                    #(#detach)*
                }
            }

            #charged
        }
    }
}

/// What decoding took for the member that is set, as far as that is known.
fn charged(message: &Message, index: usize) -> TokenStream {
    let boxed = message.members_of(index).filter(|field| field.boxed);
    let boxed = boxed.map(|field| {
        let variant = ident(&field.variant);
        quote! { Self::#variant(value) => value.charged(), }
    });
    let others = message.members_of(index).any(|field| !field.boxed);
    let others = others.then(|| quote! { _ => 0, });
    quote! {
        fn charged(&self) -> usize {
            match self {
                #(#boxed)*
                #others
            }
        }
    }
}

fn oneof_borrows(message: &Message, index: usize) -> bool {
    message.members_of(index).any(|field| borrows(&field.kind))
}

/// The type of a oneof.
fn oneof_type(message: &Message, index: usize) -> TokenStream {
    let name = message.oneofs.get(index).map(|oneof| ident(&oneof.rust_type));
    let life = oneof_borrows(message, index).then(|| quote!(<'a>));
    quote!(#name #life)
}

pub(super) fn variant_type(field: &Field) -> TokenStream {
    let kind = value_type(&field.kind, field.text);
    if field.boxed { quote!(rt::Boxed<#kind>) } else { kind }
}

/// Whether the type of a value has a lifetime.
fn borrows(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(scalar) => {
            matches!(scalar, crate::model::Scalar::String | crate::model::Scalar::Bytes)
        }
        Kind::Message { .. } | Kind::Map(_) => true,
        Kind::Enum { .. } | Kind::Timestamp | Kind::Duration => false,
    }
}

fn setters(message: &Message) -> TokenStream {
    let name = ident(&message.rust_name);
    let fields = message.plain_fields().map(|field| setter(message, field));
    let oneofs = message.oneofs.iter().enumerate().map(|(index, oneof)| {
        let field = ident(&oneof.rust_name);
        let kind = oneof_type(message, index);
        let setter = ident(&format!("with_{}", oneof.rust_name));
        let about = docs(&format!("Sets `{}`.", oneof.rust_name));
        quote! {
            #about
            #[must_use]
            pub fn #setter(mut self, value: #kind) -> Self {
                self.#field = Some(value);
                self
            }
        }
    });
    quote! {
        impl<'a> #name<'a> {
            #(#fields)*
            #(#oneofs)*
        }
    }
}

fn setter(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let setter = ident(&format!("with_{}", field.rust_name));
    let about = docs(&format!("Sets `{}`.", field.rust_name));
    let value = value_type(&field.kind, field.text);
    let whole = field_type(field);
    let optional = !field.is_repeated() && whole.to_string().starts_with("Option");
    // A number is taken as it is, so that a literal gets the field's type.
    let converted = matches!(
        &field.kind,
        Kind::Scalar(Scalar::String | Scalar::Bytes)
            | Kind::Message { .. }
            | Kind::Timestamp
            | Kind::Duration
    );
    let (kind, value) = match field.is_repeated() {
        true => (quote!(impl Into<#whole>), quote!(value.into())),
        false if converted && !field.boxed => (quote!(impl Into<#value>), quote!(value.into())),
        false => (value, quote!(value)),
    };
    let expression = match (optional, field.boxed) {
        (true, true) => quote!(Some(rt::Boxed::new(#value))),
        (true, false) => quote!(Some(#value)),
        _ => value,
    };
    let seen = message.required_bit(field).map(|bit| {
        let bits = Literal::u64_unsuffixed(1 << bit);
        quote! { self.missing.seen(#bits); }
    });
    quote! {
        #about
        #[must_use]
        pub fn #setter(mut self, value: #kind) -> Self {
            self.#name = #expression;
            #seen
            self
        }
    }
}

pub(super) fn fresh(message: &Message) -> TokenStream {
    let fields = message.plain_fields().map(|field| {
        let name = ident(&field.rust_name);
        let value = match &field.kind {
            Kind::Message { .. } if field.label == Label::Required => quote!(rt::Message::fresh()),
            _ if field.is_repeated() => quote!(Default::default()),
            _ if field_type(field).to_string().starts_with("Option") => quote!(None),
            _ => quote!(Default::default()),
        };
        quote! { #name: #value, }
    });
    let oneofs = message.oneofs.iter().map(|oneof| {
        let name = ident(&oneof.rust_name);
        quote! { #name: None, }
    });
    let bits = required_bits(message);
    let missing = message.required().next().map(|_| quote! { missing: rt::Missing::all(#bits), });
    quote! {
        Self {
            #(#fields)*
            #(#oneofs)*
            unknown_fields: rt::UnknownFields::NONE,
            #missing
        }
    }
}

fn required_bits(message: &Message) -> Literal {
    let count = message.required().count();
    Literal::u64_unsuffixed((1u64 << count) - 1)
}

pub(super) fn into_owned(message: &Message) -> TokenStream {
    let name = ident(&message.rust_name);
    let fields = message.plain_fields().map(|field| {
        let name = ident(&field.rust_name);
        let value = if field.is_repeated() {
            quote!(self.#name.into_owned())
        } else if field_type(field).to_string().starts_with("Option") {
            if field.boxed {
                quote!(self.#name.map(rt::Boxed::into_owned))
            } else {
                quote!(self.#name.map(rt::Element::detach))
            }
        } else {
            quote!(rt::Element::detach(self.#name))
        };
        quote! { #name: #value, }
    });
    let oneofs = message.oneofs.iter().map(|oneof| {
        let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
        quote! { #name: self.#name.map(#kind::into_owned), }
    });
    let missing = message.required().next().map(|_| quote! { missing: self.missing, });
    quote! {
        #name {
            #(#fields)*
            #(#oneofs)*
            unknown_fields: self.unknown_fields.into_owned(),
            #missing
        }
    }
}

/// The codec of a field's values.
pub(super) fn codec(field: &Field) -> TokenStream {
    let kind = match &field.kind {
        Kind::Map(kinds) => &kinds.1,
        kind => kind,
    };
    let name = codec_name(kind);
    quote!(rt::Codec::#name)
}

//! The tables that describe messages at run time.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, number, path};
use crate::model::{Field, Kind, Message, Module, Text, info_name};

pub(super) fn message(message: &Message) -> TokenStream {
    let name = ident(&info_name(&message.rust_name));
    let full_name = &message.full_name;
    let plain = message.plain_json;
    let rust_name = ident(&message.rust_name);
    let fields = message.fields.iter().map(|field| self::field(message, field));
    let oneofs = message.oneofs.iter().enumerate().map(|(index, oneof)| {
        let name = &oneof.name;
        let member = if oneof.json_member.is_empty() {
            quote!(None)
        } else {
            let member = &oneof.json_member;
            quote!(Some(#member))
        };
        let select = (!oneof.json_member.is_empty()).then(|| {
            let rules = super::json::rules(message, index);
            quote! { .select(&[#rules]) }
        });
        quote! { rt::info::OneofInfo::new(#name, #member) #select }
    });
    quote! {
        #[doc(hidden)]
        pub static #name: rt::info::MessageInfo = rt::info::MessageInfo::new(
            #full_name,
            &[#(#fields),*],
            &[#(#oneofs),*],
            #plain,
        )
        .size(size_of::<#rust_name<'static>>());
    }
}

fn field(message: &Message, field: &Field) -> TokenStream {
    let (name, json_name) = (&field.name, &field.json_name);
    let field_number = number(field.number);
    let kind = kind(&field.kind);
    let label = ident(&format!("{:?}", field.label));
    let oneof = message.oneof_of(field).map(|(index, oneof)| {
        let index = Literal::usize_unsuffixed(index);
        let member = (!oneof.json_member.is_empty()).then(|| {
            let member = &oneof.json_member;
            quote! { .in_member(#member) }
        });
        quote! { .in_oneof(#index) #member }
    });
    let unit = (!field.unit.is_empty()).then(|| {
        let unit = &field.unit;
        quote! { .unit(#unit) }
    });
    let text = match field.text {
        Text::Plain => None,
        Text::Uuid => Some(quote! { .text(rt::info::Text::Uuid) }),
        Text::Json | Text::JsonObject => Some(quote! { .text(rt::info::Text::Json) }),
        Text::UnknownMembers => Some(quote! { .text(rt::info::Text::UnknownMembers) }),
    };
    let constant = (!field.constant.is_empty()).then(|| {
        let constant = &field.constant;
        quote! { .constant(#constant) }
    });
    quote! {
        rt::info::FieldInfo::new(
            #field_number, #name, #json_name, #kind, rt::info::Label::#label,
        ) #oneof #unit #text #constant
    }
}

fn kind(kind_of: &Kind) -> TokenStream {
    match kind_of {
        Kind::Scalar(scalar) => {
            let name = ident(&format!("{scalar:?}"));
            quote!(rt::info::Kind::#name)
        }
        Kind::Enum { info, .. } => {
            let info = path(info);
            quote!(rt::info::Kind::Enum(&#info))
        }
        Kind::Message { info, .. } => {
            let info = path(info);
            quote!(rt::info::Kind::Message(&#info))
        }
        Kind::Timestamp => quote!(rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO)),
        Kind::Duration => quote!(rt::info::Kind::Message(&rt::wkt::DURATION_INFO)),
        Kind::Map(kinds) => {
            let (key, value) = (kind(&kinds.0), kind(&kinds.1));
            quote!(rt::info::Kind::Map(&(#key, #value)))
        }
    }
}

/// The list of a module's messages, for registries.
pub(super) fn list(module: &Module) -> TokenStream {
    let entries = module.messages.iter().map(|message| {
        let name = ident(&message.rust_name);
        match &message.event {
            Some(_) => quote!(rt::event_entry!(#name)),
            None => quote!(rt::message_entry!(#name)),
        }
    });
    quote! {
        /// The messages of this module, for registries and tools.
        pub static MESSAGES: &[rt::MessageEntry] = &[#(#entries),*];
    }
}

//! Reading and writing the JSON form.

mod put;
mod read;
mod shared;

pub(super) use self::shared::rules;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Field, Message, Oneof};

/// A member of the JSON object: a field, or a oneof whose fields share one.
enum Member<'m> {
    Field(&'m Field),
    Shared(usize, &'m Oneof),
}

impl Member<'_> {
    fn json_name(&self) -> &str {
        match self {
            Self::Field(field) => &field.json_name,
            Self::Shared(_, oneof) => &oneof.json_member,
        }
    }

    /// Another spelling of the member's name.
    fn alias(&self) -> Option<&str> {
        match self {
            Self::Field(field) if !field.json_alias.is_empty() => Some(&field.json_alias),
            _ => None,
        }
    }
}

fn members(message: &Message) -> Vec<Member<'_>> {
    let mut members = Vec::new();
    for field in &message.fields {
        match message.oneof_of(field) {
            _ if field.is_unknown_members() => {}
            Some((index, oneof)) if !oneof.json_member.is_empty() => {
                let seen =
                    |member: &Member<'_>| matches!(member, Member::Shared(i, _) if *i == index);
                if !members.iter().any(seen) {
                    members.push(Member::Shared(index, oneof));
                }
            }
            _ => members.push(Member::Field(field)),
        }
    }
    members
}

/// The bodies of `read_json` and `put_json`.
pub(super) fn methods(message: &Message) -> (TokenStream, TokenStream) {
    if let Some(special) = well_known(&message.full_name) {
        let (read, put) = (format_ident!("read_{special}"), format_ident!("put_{special}"));
        return (
            quote! { crate::wkt::form::#read(self, r, cx) },
            quote! { crate::wkt::form::#put(self, w) },
        );
    }
    (read::read(message), put::put(message))
}

/// Well-known types whose JSON form is not that of their fields.
fn well_known(full_name: &str) -> Option<&'static str> {
    Some(match full_name.strip_prefix("google.protobuf.")? {
        "Struct" => "struct",
        "Value" => "value",
        "ListValue" => "list",
        "Any" => "any",
        "FieldMask" => "mask",
        "DoubleValue" | "FloatValue" | "Int64Value" | "UInt64Value" | "Int32Value"
        | "UInt32Value" | "BoolValue" | "StringValue" | "BytesValue" => "wrapper",
        _ => return None,
    })
}

fn key(name: &str) -> String {
    format!("{}:", quoted(name))
}

fn quoted(name: &str) -> String {
    // Names of the schemas need no escapes; an odd one is escaped as Rust does
    // for the characters that both forms know.
    format!("{name:?}")
}

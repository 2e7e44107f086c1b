//! The body of `read_json`: one `if` per member in the order of declaration,
//! which is the order in which members usually come.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Member, key, members, shared};
use crate::emit::types::codec;
use crate::emit::{codec_name, field_type, ident, number};
use crate::model::{Field, Kind, Message, Oneof, Text};

pub(super) fn read(message: &Message) -> TokenStream {
    let members = members(message);
    let bits = members.len() + message.oneofs.len();
    let words = bits.div_ceil(64);
    let seen = (0..words).map(|word| {
        let seen = format_ident!("seen{word}");
        quote! { let mut #seen = 0u64; }
    });
    let steps = members
        .iter()
        .enumerate()
        .map(|(index, member)| step(message, member, index, members.len()));
    let names = members.iter().enumerate().map(|(index, member)| {
        let index = number(u32::try_from(index + 1).unwrap_or_default());
        let name = member.json_name();
        let mut names = vec![name.to_owned()];
        if let Member::Field(field) = member
            && !message.plain_json
            && field.name != name
        {
            names.push(field.name.clone());
        }
        quote! { #(#names)|* => #index, }
    });
    let aliases = members.iter().enumerate().filter_map(|(index, member)| {
        let (alias, index) = (member.alias()?, alias_position(index, members.len()));
        Some(quote! { #alias => #index, })
    });
    let names = names.chain(aliases);
    let (spelled, spellings) = spellings(&members);
    let required = message.required().next().is_some();
    let set = required.then(|| {
        let bits = message.required().filter(|field| field.absent_in_json_is_empty);
        let bits = bits
            .filter_map(|field| message.required_bit(field))
            .fold(0, |all, bit| all | 1u64 << bit);
        let bits = Literal::u64_unsuffixed(bits);
        quote! { let mut set = #bits; }
    });
    let done = required.then(|| quote! { cx.note_missing(self.missing.seen(set)); });
    let index = if members.is_empty() {
        quote! { fn index(_: &str) -> u32 { 0 } }
    } else {
        quote! {
            fn index(name: &str) -> u32 {
                match name {
                    #(#names)*
                    _ => 0,
                }
            }
        }
    };
    quote! {
        #index
        #set
        if r.begin_members(cx)? {
            #(#seen)*
            #(#spelled)*
            let mut key = 0u32;
            loop {
                #(#steps)*
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
                        break;
                    }
                }
            }
            #(#spellings)*
        }
        #done
        Ok(())
    }
}

fn once(bit: usize, name: &str) -> TokenStream {
    let seen = format_ident!("seen{}", bit / 64);
    let bit = number(u32::try_from(bit % 64).unwrap_or_default());
    quote! { rt::json::once(&mut #seen, #bit, #name, r)?; }
}

fn step(message: &Message, member: &Member<'_>, index: usize, members: usize) -> TokenStream {
    let name = member.json_name();
    let first = once(index, name);
    let in_oneof = match member {
        Member::Field(Field { oneof: Some(oneof), .. }) => {
            let name = message.oneofs.get(*oneof).map(|oneof| oneof.name.as_str());
            Some(once(members + oneof, name.unwrap_or_default()))
        }
        _ => None,
    };
    let read = match member {
        Member::Field(field) => read_field(message, field),
        Member::Shared(index, oneof) => shared::read(message, *index, oneof),
    };
    let read = quote! { #in_oneof #read };
    let begins = begins(member, index, members);
    let value = match member {
        Member::Field(field) if takes_null(field) => read,
        Member::Field(field) if reads_first(message, field) => read_scalar(message, field),
        _ if message.plain_json => {
            let text = format!("{}null", key(name));
            let keep = quote! { self.unknown_fields.keep_member(#text, r, cx)?; };
            let keep = match member.alias() {
                None => keep,
                Some(_) => {
                    let other = alias_position(index, members);
                    quote! { if key != #other { #keep } }
                }
            };
            quote! {
                if r.null()? {
                    #keep
                } else {
                    #read
                }
            }
        }
        _ => quote! {
            if !r.null()? {
                #read
            }
        },
    };
    quote! {
        if #begins {
            #first
            #value
            if !r.more_members(cx)? {
                break;
            }
            key = 0;
        }
    }
}

/// What notes that members came in their other spelling, and what keeps that.
///
/// It leaves a mark among the unknown members, by which the member is written so
/// again: the member with the value `null`, just as it is kept when its value is
/// `null`. The marks stand before all else, in the order of declaration, so that
/// the message is the same in whatever order its members came.
fn spellings(members: &[Member<'_>]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let aliases = members.iter().enumerate().rev();
    let aliases = aliases.filter_map(|(index, member)| Some((spelled(index), member.alias()?)));
    let each = aliases.map(|(spelled, alias)| {
        let text = format!("{}null", key(alias));
        let keep = quote! {
            if #spelled {
                self.unknown_fields.keep_spelling(#text, r, cx)?;
            }
        };
        (quote! { let mut #spelled = false; }, keep)
    });
    each.unzip()
}

/// Whether the member of this index came in its other spelling.
fn spelled(index: usize) -> Ident {
    format_ident!("spelled{index}")
}

/// The condition under which a member begins here.
fn begins(member: &Member<'_>, index: usize, members: usize) -> TokenStream {
    let position = number(u32::try_from(index + 1).unwrap_or_default());
    let literal = Literal::byte_string(key(member.json_name()).as_bytes());
    let begins = quote! { key == #position || (key == 0 && r.literal(#literal)) };
    if member.alias().is_none() {
        return begins;
    }
    let (spelled, other) = (spelled(index), alias_position(index, members));
    quote! {
        #begins || (key == #other && {
            #spelled = true;
            true
        })
    }
}

/// Whether `null` is a value of the field, not its absence.
fn takes_null(field: &Field) -> bool {
    let null_value = matches!(&field.kind, Kind::Enum { path, .. } if path.ends_with("NullValue"));
    !field.is_repeated()
        && (field.message() == Some("google.protobuf.Value")
            || (null_value && field.oneof.is_some()))
}

fn read_field(message: &Message, field: &Field) -> TokenStream {
    if let Some((_, oneof)) = message.oneof_of(field) {
        return read_oneof(message, oneof, field);
    }
    let name = ident(&field.rust_name);
    let codec = codec(field);
    let plain = message.plain_json;
    if field.is_repeated() {
        let codecs = match &field.kind {
            Kind::Map(kinds) => {
                let key = codec_name(&kinds.0);
                quote!((rt::Codec::#key, #codec))
            }
            _ => codec,
        };
        let empty = if field.is_map() { "{}" } else { "[]" };
        let keep = plain.then(|| {
            let text = format!("{}{empty}", key(&field.json_name));
            quote! {
                if self.#name.is_empty() {
                    self.unknown_fields.keep_member(#text, r, cx)?;
                }
            }
        });
        return quote! { self.#name.read_json(#codecs, #plain, r, cx)?; #keep };
    }
    let set = set(message, field);
    let optional = field_type(field).to_string().starts_with("Option");
    if matches!(field.kind, Kind::Message { .. }) {
        return read_message(field, optional, set.as_ref());
    }
    if let (Kind::Enum { .. }, true) = (&field.kind, message.keeps_members()) {
        let literal = key(&field.json_name);
        return quote! {
            if let Some(value) = rt::json::known_name(r, #literal, &mut self.unknown_fields, cx)? {
                self.#name = Some(value);
            }
        };
    }
    if matches!(field.kind, Kind::Enum { .. }) {
        let value = if optional { quote!(Some(value)) } else { quote!(value) };
        return quote! {
            if let Some(value) = rt::json::enumeration(r, cx)? {
                self.#name = #value;
                #set
            }
        };
    }
    let value = value(message, field);
    let value = if optional { quote!(Some(#value)) } else { value };
    let check = (!field.constant.is_empty()).then(|| {
        let constant = &field.constant;
        quote! { rt::json::constant(&self.#name, #constant, r)?; }
    });
    quote! { self.#name = #value; #check #set }
}

/// Whether the value is read before it is asked whether there is none: `null`
/// is no value of the field, as it is of JSON that stands in text, and there is
/// nothing to take back.
fn reads_first(message: &Message, field: &Field) -> bool {
    let scalar = !matches!(field.kind, Kind::Message { .. } | Kind::Map(_) | Kind::Enum { .. });
    scalar
        && !message.plain_json
        && !field.is_repeated()
        && field.oneof.is_none()
        && field.constant.is_empty()
        && !matches!(field.text, Text::Json | Text::JsonObject)
}

fn read_scalar(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let codec = codec(field);
    let optional = field_type(field).to_string().starts_with("Option");
    let value = if optional { quote!(Some(value)) } else { quote!(value) };
    let set = set(message, field);
    quote! {
        match rt::Element::read_json(#codec, false, r, cx) {
            Ok(value) => {
                self.#name = #value;
                #set
            }
            Err(error) => r.null_or(error)?,
        }
    }
}

/// Notes that a required field is there.
fn set(message: &Message, field: &Field) -> Option<TokenStream> {
    message.required_bit(field).map(|bit| {
        let bits = Literal::u64_unsuffixed(1 << bit);
        quote! { set |= #bits; }
    })
}

pub(super) fn value(message: &Message, field: &Field) -> TokenStream {
    let codec = codec(field);
    let plain = message.plain_json;
    let object = (field.text == Text::JsonObject).then(|| quote! { rt::check_object(r)?; });
    match object {
        Some(check) => quote! {{ #check rt::Element::read_json(#codec, #plain, r, cx)? }},
        None => quote! { rt::Element::read_json(#codec, #plain, r, cx)? },
    }
}

fn read_message(field: &Field, optional: bool, set: Option<&TokenStream>) -> TokenStream {
    let name = ident(&field.rust_name);
    match (optional, field.boxed) {
        (false, _) => quote! { rt::json::message(&mut self.#name, r, cx)?; #set },
        (_, true) => quote! {
            let value = self.#name.insert(rt::json::new_box(r, cx)?);
            rt::json::message(&mut **value, r, cx)?;
        },
        _ => quote! {
            let value = self.#name.insert(rt::Message::fresh());
            rt::json::message(value, r, cx)?;
        },
    }
}

fn read_oneof(message: &Message, oneof: &Oneof, field: &Field) -> TokenStream {
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let variant = ident(&field.variant);
    match (&field.kind, field.boxed) {
        (Kind::Message { .. }, true) => quote! {
            let mut value = rt::json::new_box(r, cx)?;
            rt::json::message(&mut *value, r, cx)?;
            self.#name = Some(#kind::#variant(value));
        },
        (Kind::Message { .. }, false) => quote! {
            let mut value = rt::Message::fresh();
            rt::json::message(&mut value, r, cx)?;
            self.#name = Some(#kind::#variant(value));
        },
        (Kind::Enum { .. }, _) if message.keeps_members() => {
            let literal = key(&field.json_name);
            quote! {
                if let Some(value) = rt::json::known_name(r, #literal, &mut self.unknown_fields, cx)? {
                    self.#name = Some(#kind::#variant(value));
                }
            }
        }
        (Kind::Enum { .. }, _) => quote! {
            if let Some(value) = rt::json::enumeration(r, cx)? {
                self.#name = Some(#kind::#variant(value));
            }
        },
        _ => {
            let value = value(message, field);
            quote! { self.#name = Some(#kind::#variant(#value)); }
        }
    }
}

/// What `index` gives for a member's other spelling.
fn alias_position(index: usize, members: usize) -> Literal {
    number(u32::try_from(members + index + 1).unwrap_or_default())
}

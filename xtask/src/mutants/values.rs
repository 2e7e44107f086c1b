//! What a function returns that does nothing.

use syn::{GenericArgument, PathArguments, ReturnType, Type};

/// Values of a function's return type, as expressions. Where none is of the
/// type, the compiler says so and the mutant is left out.
pub(super) fn values(output: &ReturnType) -> Vec<String> {
    match output {
        ReturnType::Default => vec!["()".to_owned()],
        ReturnType::Type(_, kind) => of(kind),
    }
}

fn of(kind: &Type) -> Vec<String> {
    match kind {
        Type::Never(_) | Type::ImplTrait(_) => Vec::new(),
        Type::Paren(inner) => of(&inner.elem),
        Type::Tuple(tuple) => tuple
            .elems
            .iter()
            .map(of)
            .fold(vec![String::new()], |rows, values| {
                rows.iter()
                    .flat_map(|row| values.iter().map(move |value| format!("{row}{value}, ")))
                    .collect()
            })
            .into_iter()
            .map(|row| format!("({row})"))
            .collect(),
        Type::Array(array) => of(&array.elem)
            .into_iter()
            .map(|value| format!("core::array::from_fn(|_| {value})"))
            .collect(),
        Type::Reference(reference) => referenced(&reference.elem, reference.mutability.is_some()),
        Type::Path(path) => path.path.segments.last().map(of_path).unwrap_or_default(),
        _ => vec![DEFAULT.to_owned()],
    }
}

const DEFAULT: &str = "Default::default()";
const TEXT: &str = "\"xyzzy\"";

fn referenced(kind: &Type, mutable: bool) -> Vec<String> {
    if let Type::Path(path) = kind
        && path.path.is_ident("str")
    {
        return vec!["\"\"".to_owned(), TEXT.to_owned()];
    }
    if let Type::Slice(slice) = kind {
        let full = of(&slice.elem);
        let one =
            full.into_iter().map(|value| format!("alloc::vec::Vec::leak(alloc::vec![{value}])"));
        return one.chain(["alloc::vec::Vec::leak(alloc::vec![])".to_owned()]).collect();
    }
    let boxed = |value| format!("alloc::boxed::Box::leak(alloc::boxed::Box::new({value}))");
    let plain = |value| if mutable { boxed(value) } else { format!("&*{}", boxed(value)) };
    of(kind).into_iter().map(plain).collect()
}

fn of_path(segment: &syn::PathSegment) -> Vec<String> {
    let inner = |place: usize| -> Vec<String> {
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
            return Vec::new();
        };
        let types = arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(kind) => Some(kind),
            _ => None,
        });
        types.skip(place).take(1).flat_map(of).collect()
    };
    let owned = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect();
    match segment.ident.to_string().as_str() {
        "bool" => owned(&["true", "false"]),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => owned(&["0", "1"]),
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => owned(&["0", "1", "-1"]),
        "f32" | "f64" => owned(&["0.0", "1.0", "-1.0"]),
        "char" => owned(&["'\\0'", "'x'"]),
        "String" => owned(&[DEFAULT, "\"xyzzy\".into()"]),
        "Option" => {
            let some = inner(0).into_iter().map(|value| format!("Some({value})"));
            ["None".to_owned()].into_iter().chain(some).collect()
        }
        // `fmt::Result` and its like have no arguments.
        "Result" if segment.arguments.is_empty() => owned(&["Ok(Default::default())"]),
        "Result" => inner(0).into_iter().map(|value| format!("Ok({value})")).collect(),
        "Vec" => {
            let full = inner(0).into_iter().map(|value| format!("alloc::vec![{value}]"));
            [DEFAULT.to_owned()].into_iter().chain(full).collect()
        }
        "Box" => {
            inner(0).into_iter().map(|value| format!("alloc::boxed::Box::new({value})")).collect()
        }
        "Self" => owned(&[DEFAULT]),
        _ => owned(&[DEFAULT]),
    }
}

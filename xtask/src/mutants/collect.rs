//! Finds the places of a source file that can be changed, and how.
//!
//! The changes are those of `cargo-mutants`: a function that returns at once, an
//! operator exchanged for another, an arm of a match that never holds.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, BinOp, Block, Expr, Signature, UnOp};

use super::values::values;

/// One change of the program.
#[derive(Clone, Debug)]
pub(crate) struct Mutant {
    pub(crate) id: usize,
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The function, with its type.
    pub(crate) function: String,
    pub(crate) change: String,
}

impl Mutant {
    /// The outermost module that the file belongs to.
    pub(crate) fn module(&self) -> &str {
        let path = self.file.rsplit_once("src/").map_or("", |(_, path)| path);
        path.split(['/', '.']).next().unwrap_or_default()
    }
}

/// Text put into a file, and the mutant it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Insertion {
    pub(crate) at: usize,
    pub(crate) text: String,
    pub(crate) mutant: usize,
}

/// What the walk through one file found.
pub(crate) struct Found {
    pub(crate) mutants: Vec<Mutant>,
    pub(crate) insertions: Vec<Insertion>,
    /// The number after the last.
    pub(crate) end: usize,
}

/// All mutants of a file, numbered from `first`, without those that `skip` names.
///
/// # Errors
///
/// When the file is not Rust.
pub(crate) fn collect(
    file: &str,
    text: &str,
    first: usize,
    skip: &dyn Fn(usize) -> bool,
) -> syn::Result<Found> {
    let parsed = syn::parse_file(text)?;
    let mut walk = Walk {
        file,
        text,
        next: first,
        skip,
        names: Vec::new(),
        mutants: Vec::new(),
        insertions: Vec::new(),
    };
    walk.visit_file(&parsed);
    Ok(Found { mutants: walk.mutants, insertions: walk.insertions, end: walk.next })
}

struct Walk<'a> {
    file: &'a str,
    text: &'a str,
    next: usize,
    skip: &'a dyn Fn(usize) -> bool,
    names: Vec<String>,
    mutants: Vec<Mutant>,
    insertions: Vec<Insertion>,
}

impl Walk<'_> {
    fn source(&self, span: Span) -> &str {
        self.text.get(span.byte_range()).unwrap_or_default()
    }

    /// Notes a mutant; `None` when this one is left out. Every place has its
    /// number, left out or not, so that numbers stay the same between builds.
    fn mutant(&mut self, span: Span, change: String) -> Option<usize> {
        let id = self.next;
        self.next += 1;
        if (self.skip)(id) {
            return None;
        }
        self.mutants.push(Mutant {
            id,
            file: self.file.to_owned(),
            line: span.start().line,
            function: self.names.join("::"),
            change,
        });
        Some(id)
    }

    fn insert(&mut self, at: usize, text: String, mutant: usize) {
        self.insertions.push(Insertion { at, text, mutant });
    }

    /// Puts other forms of an expression before it, each behind its switch.
    /// Gives the number of the last, which closes after the parts were visited.
    fn alternatives(
        &mut self,
        whole: Span,
        at: Span,
        forms: Vec<(String, String)>,
    ) -> Option<usize> {
        let start = whole.byte_range().start;
        let mut last = None;
        for (change, form) in forms {
            if let Some(id) = self.mutant(at, change) {
                let open = if last.is_none() { "(" } else { "" };
                let text = format!("{open}if crate::mutants::on({id}) {{ {form} }} else ");
                self.insert(start, text, id);
                last = Some(id);
            }
        }
        if let Some(id) = last {
            self.insert(start, "{ ".to_owned(), id);
        }
        last
    }

    fn close(&mut self, whole: Span, last: Option<usize>) {
        if let Some(id) = last {
            self.insert(whole.byte_range().end, " })".to_owned(), id);
        }
    }

    fn function(&mut self, signature: &Signature, block: &Block) {
        self.names.push(signature.ident.to_string());
        let at = block.brace_token.span.open().byte_range().end;
        // What `unsafe` promises to its caller holds no longer after such a change.
        if signature.unsafety.is_none() && !block.stmts.is_empty() {
            let body = self.source(block.span()).trim_matches(['{', '}']).trim().to_owned();
            for value in values(&signature.output).into_iter().filter(|value| *value != body) {
                let change = format!("replace {} with {value}", signature.ident);
                if let Some(id) = self.mutant(signature.ident.span(), change) {
                    let text = format!(" if crate::mutants::on({id}) {{ return {value}; }}");
                    self.insert(at, text, id);
                }
            }
        }
        visit::visit_block(self, block);
        self.names.pop();
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let debug = item.trait_.as_ref().is_some_and(|(_, path, _)| {
            path.segments.last().is_some_and(|segment| segment.ident == "Debug")
        });
        if debug || is_test(&item.attrs) {
            return;
        }
        self.names.push(self.source(item.self_ty.span()).to_owned());
        visit::visit_item_impl(self, item);
        self.names.pop();
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.names.push(item.ident.to_string());
        visit::visit_item_trait(self, item);
        self.names.pop();
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig, &item.block);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig, &item.block);
        }
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Binary(binary) => {
                let forms = self.other_operators(binary);
                let last = self.alternatives(expr.span(), binary.op.span(), forms);
                visit::visit_expr(self, expr);
                self.close(expr.span(), last);
            }
            Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => {
                let operator = self.source(unary.op.span()).to_owned();
                let form = self.source(unary.expr.span()).to_owned();
                let forms = vec![(format!("delete {operator}"), form)];
                // A literal's sign belongs to it.
                let last = match (&unary.op, &*unary.expr) {
                    (UnOp::Neg(_), Expr::Lit(_)) => None,
                    _ => self.alternatives(expr.span(), unary.op.span(), forms),
                };
                visit::visit_expr(self, expr);
                self.close(expr.span(), last);
            }
            Expr::Const(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        self.visit_expr(&expr.expr);
        let whole = expr.arms.iter().any(|arm| arm.guard.is_none() && takes_all(&arm.pat));
        for arm in &expr.arms {
            if !is_test(&arm.attrs) {
                self.arm(arm, whole);
            }
        }
    }

    // What the compiler computes cannot be switched while the program runs.
    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}
    fn visit_item_static(&mut self, _: &'ast syn::ItemStatic) {}
    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}
    fn visit_trait_item_const(&mut self, _: &'ast syn::TraitItemConst) {}
    fn visit_pat(&mut self, _: &'ast syn::Pat) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}
    fn visit_generic_argument(&mut self, _: &'ast syn::GenericArgument) {}
    fn visit_item_enum(&mut self, _: &'ast syn::ItemEnum) {}
}

impl Walk<'_> {
    fn arm(&mut self, arm: &Arm, whole: bool) {
        let pattern = arm.pat.span();
        let end = pattern.byte_range().end;
        let wild = takes_all(&arm.pat);
        let shown = self.source(pattern).split_whitespace().collect::<Vec<_>>().join(" ");
        let guard = arm.guard.as_ref().map(|(_, guard)| &**guard);
        if guard.is_some_and(has_let) {
            self.visit_expr(&arm.body);
            return;
        }
        let deleted = (whole && !(wild && guard.is_none()))
            .then(|| self.mutant(pattern, format!("delete match arm {shown}")))
            .flatten();
        match guard {
            None => {
                if let Some(id) = deleted {
                    self.insert(end, format!(" if !crate::mutants::on({id})"), id);
                }
            }
            Some(guard) => {
                let span = guard.span();
                let (start, end) = (span.byte_range().start, span.byte_range().end);
                let never = self.mutant(span, "replace match guard with false".to_owned());
                let always = self.mutant(span, "replace match guard with true".to_owned());
                for id in [deleted, never].into_iter().flatten() {
                    self.insert(start, format!("!crate::mutants::on({id}) && "), id);
                }
                if let Some(id) = always {
                    self.insert(start, format!("(crate::mutants::on({id}) || ("), id);
                }
                self.visit_expr(guard);
                if let Some(id) = always {
                    self.insert(end, "))".to_owned(), id);
                }
            }
        }
        self.visit_expr(&arm.body);
    }

    /// The expression with each other operator in place of its own.
    fn other_operators(&self, binary: &syn::ExprBinary) -> Vec<(String, String)> {
        if has_let(&binary.left) || has_let(&binary.right) {
            return Vec::new();
        }
        let operator = self.source(binary.op.span());
        let (left, right) = (self.source(binary.left.span()), self.source(binary.right.span()));
        others(&binary.op)
            .iter()
            .map(|other| {
                (format!("replace {operator} with {other}"), format!("{left} {other} {right}"))
            })
            .collect()
    }
}

/// Whether a pattern takes every value: `_` or a name, which begins small.
fn takes_all(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Wild(_) => true,
        syn::Pat::Ident(name) => {
            name.subpat.is_none() && name.ident.to_string().starts_with(char::is_lowercase)
        }
        _ => false,
    }
}

/// Whether a condition binds names, which only stands where it stands.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        Expr::Paren(inner) => has_let(&inner.expr),
        _ => false,
    }
}

/// The operators that stand in for one.
fn others(operator: &BinOp) -> &'static [&'static str] {
    match operator {
        BinOp::Eq(_) => &["!="],
        BinOp::Ne(_) => &["=="],
        BinOp::And(_) => &["||"],
        BinOp::Or(_) => &["&&"],
        BinOp::Lt(_) => &["==", ">", "<="],
        BinOp::Gt(_) => &["==", "<", ">="],
        BinOp::Le(_) => &[">"],
        BinOp::Ge(_) => &["<"],
        BinOp::Add(_) => &["-", "*"],
        BinOp::Sub(_) => &["+", "/"],
        BinOp::Mul(_) => &["+", "/"],
        BinOp::Div(_) => &["%", "*"],
        BinOp::Rem(_) => &["/", "+"],
        BinOp::Shl(_) => &[">>"],
        BinOp::Shr(_) => &["<<"],
        BinOp::BitAnd(_) => &["|", "^"],
        BinOp::BitOr(_) => &["&", "^"],
        BinOp::BitXor(_) => &["|", "&"],
        BinOp::AddAssign(_) => &["-=", "*="],
        BinOp::SubAssign(_) => &["+=", "/="],
        BinOp::MulAssign(_) => &["+=", "/="],
        BinOp::DivAssign(_) => &["%=", "*="],
        BinOp::RemAssign(_) => &["/=", "+="],
        BinOp::ShlAssign(_) => &[">>="],
        BinOp::ShrAssign(_) => &["<<="],
        BinOp::BitAndAssign(_) => &["|="],
        BinOp::BitOrAssign(_) => &["&=", "^="],
        BinOp::BitXorAssign(_) => &["|=", "&="],
        _ => &[],
    }
}

/// Whether an attribute keeps this for tests.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        path.is_ident("test")
            || (path.is_ident("cfg")
                && attribute
                    .meta
                    .require_list()
                    .is_ok_and(|list| list.tokens.to_string() == "test"))
    })
}

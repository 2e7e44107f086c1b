//! Texts of which some are known and any other is one, too.

/// Makes a type of such a text, with what all of them have.
macro_rules! open_text {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl<'a> $name<'a> {
            /// The one of this name, known or not.
            #[must_use]
            pub const fn new(name: &'a str) -> Self {
                Self(name)
            }

            /// The name.
            #[must_use]
            pub const fn as_str(self) -> &'a str {
                self.0
            }
        }

        impl std::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.0)
            }
        }

        impl<'a> From<&'a str> for $name<'a> {
            fn from(name: &'a str) -> Self {
                Self(name)
            }
        }
    };
}

pub(crate) use open_text;

//! Names of resources: `job::/sandbox/admin::myapp`.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use crate::{ApceraEvent, JobEvent, NetworkEvent};

/// A fully qualified name of a resource, taken apart.
///
/// `type::/namespace/…::local/…`: the type, a namespace (`/` alone is the
/// root), and a local name of one or more parts. Without a local name it names
/// a realm, all resources of the namespace. The platform publishes no list of
/// allowed characters, so every part is accepted that is not empty and has no
/// bracket. Events keep the text whether or not it parses. Source: Apcera
/// documentation, "Resources" and "Policy syntax".
///
/// ```
/// use apcera_events::FqnRef;
///
/// let fqn = FqnRef::parse("job::/sandbox/admin::static-site/stager")?;
/// assert_eq!(fqn.resource_type(), "job");
/// assert_eq!(fqn.namespace(), "/sandbox/admin");
/// assert_eq!(fqn.local_name(), Some("static-site/stager"));
/// assert_eq!(fqn.local_parts().last(), Some("stager"));
/// # Ok::<(), apcera_events::FqnError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FqnRef<'a> {
    text: &'a str,
    resource_type: &'a str,
    namespace: &'a str,
    local_name: Option<&'a str>,
}

/// Why a text is no fully qualified name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FqnError {
    /// No `::/` parts a type from a namespace, as in `myapp`.
    #[error("no `::/` after the resource type")]
    NoNamespace,
    /// A part is empty, as in `job::/dev//app`.
    #[error("a part of the name is empty")]
    EmptyPart,
    /// A part has a bracket or a further `::`, as in `job::/a::b::c`.
    #[error("a part of the name has a bracket or `::`")]
    InvalidPart,
}

impl<'a> FqnRef<'a> {
    /// Takes a name apart.
    ///
    /// # Errors
    /// When the text has not that form.
    pub fn parse(text: &'a str) -> Result<Self, FqnError> {
        let (resource_type, rest) = text.split_once("::").ok_or(FqnError::NoNamespace)?;
        let (namespace, local_name) = match rest.split_once("::") {
            Some((namespace, local_name)) => (namespace, Some(local_name)),
            None => (rest, None),
        };
        let below = namespace.strip_prefix('/').ok_or(FqnError::NoNamespace)?;
        check(resource_type)?;
        if !below.is_empty() {
            below.split('/').try_for_each(check)?;
        }
        if let Some(local_name) = local_name {
            local_name.split('/').try_for_each(check)?;
        }
        Ok(Self { text, resource_type, namespace, local_name })
    }

    /// The whole name.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.text
    }

    /// The kind of resource, for example `job`, `service` or `network`. The
    /// set is open.
    #[must_use]
    pub const fn resource_type(self) -> &'a str {
        self.resource_type
    }

    /// The namespace with its leading slash; `/` is the root.
    #[must_use]
    pub const fn namespace(self) -> &'a str {
        self.namespace
    }

    /// The parts of the namespace; none for the root.
    pub fn namespace_parts(self) -> impl Iterator<Item = &'a str> {
        self.namespace.split('/').filter(|part| !part.is_empty())
    }

    /// The local name; none for a realm.
    #[must_use]
    pub const fn local_name(self) -> Option<&'a str> {
        self.local_name
    }

    /// The parts of the local name.
    pub fn local_parts(self) -> impl Iterator<Item = &'a str> {
        self.local_name.into_iter().flat_map(|name| name.split('/'))
    }

    /// Whether the name is that of all resources of its namespace.
    #[must_use]
    pub const fn is_realm(self) -> bool {
        self.local_name.is_none()
    }
}

fn check(part: &str) -> Result<(), FqnError> {
    if part.is_empty() {
        return Err(FqnError::EmptyPart);
    }
    if part.contains("::") || part.contains(['/', '[', ']']) {
        return Err(FqnError::InvalidPart);
    }
    Ok(())
}

impl fmt::Display for FqnRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// The network that a job joined or left: a name, with the subnet in brackets
/// after it (A08).
///
/// Any text is one; what does not have the form gives `None`.
///
/// ```
/// use apcera_events::NetworkRef;
///
/// let network = NetworkRef::new("network::/sandbox/admin::timnet[192.168.1.0/24]");
/// assert_eq!(network.fqn().and_then(|fqn| fqn.local_name()), Some("timnet"));
/// assert_eq!(network.subnet(), Some("192.168.1.0/24"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetworkRef<'a>(&'a str);

impl<'a> NetworkRef<'a> {
    /// Takes any text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The whole text.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    fn parts(self) -> (&'a str, Option<&'a str>) {
        let inside = self.0.strip_suffix(']').and_then(|text| text.split_once('['));
        inside.map_or((self.0, None), |(fqn, subnet)| (fqn, Some(subnet)))
    }

    /// The name of the network.
    #[must_use]
    pub fn fqn(self) -> Option<FqnRef<'a>> {
        FqnRef::parse(self.parts().0).ok()
    }

    /// The text in the brackets.
    #[must_use]
    pub fn subnet(self) -> Option<&'a str> {
        self.parts().1
    }

    /// The subnet, if it is in CIDR notation.
    #[must_use]
    pub fn cidr(self) -> Option<Cidr> {
        self.subnet()?.parse().ok()
    }
}

impl fmt::Display for NetworkRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// A subnet in CIDR notation: `192.168.1.0/24`.
///
/// Bits of the address after the prefix are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cidr {
    address: IpAddr,
    prefix: u8,
}

/// A text is no subnet in CIDR notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a subnet in CIDR notation")]
pub struct InvalidCidr;

impl Cidr {
    /// The address.
    #[must_use]
    pub const fn address(self) -> IpAddr {
        self.address
    }

    /// How many leading bits count: up to 32 for IPv4, up to 128 for IPv6.
    #[must_use]
    pub const fn prefix(self) -> u8 {
        self.prefix
    }
}

impl FromStr for Cidr {
    type Err = InvalidCidr;

    fn from_str(text: &str) -> Result<Self, InvalidCidr> {
        let (address, prefix) = text.split_once('/').ok_or(InvalidCidr)?;
        let address: IpAddr = address.parse().map_err(|_| InvalidCidr)?;
        let max = if address.is_ipv4() { 32 } else { 128 };
        // A number's text may have a sign; a prefix may not.
        let digits = prefix.bytes().all(|byte| byte.is_ascii_digit());
        let prefix = prefix.parse().ok().filter(|prefix| digits && *prefix <= max);
        Ok(Self { address, prefix: prefix.ok_or(InvalidCidr)? })
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

impl ApceraEvent<'_> {
    /// The resource, taken apart; `None` when it is absent or no such name.
    #[must_use]
    pub fn resource_fqn(&self) -> Option<FqnRef<'_>> {
        FqnRef::parse(self.resource.as_deref()?).ok()
    }
}

impl JobEvent<'_> {
    /// The network that the job joined or left.
    #[must_use]
    pub fn network_ref(&self) -> Option<NetworkRef<'_>> {
        self.network.as_deref().map(NetworkRef::new)
    }
}

impl NetworkEvent<'_> {
    /// The network's subnet, if it is in CIDR notation (A28).
    #[must_use]
    pub fn cidr(&self) -> Option<Cidr> {
        self.subnet.as_deref()?.parse().ok()
    }
}

"""Which addresses a web request may go to: the public internet, unless the user says otherwise.

A page's address can come from a feed, a file list or a redirect, so it is not the user's word. The
checks are on addresses, after every name has been resolved; what is checked is what is connected
to. The ranges are those of IANA's special-purpose registries (RFC 6890), written out, because
`ipaddress` has changed its mind about some of them between Python's bug-fix releases.
"""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from summarize.credentials import without_credentials
from summarize.errors import SourceError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_LOCAL: tuple[Network, ...] = tuple(
    ipaddress.ip_network(network)
    for network in (
        "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128",
        "fc00::/7",
    )
)  # fmt: skip
_NEVER: tuple[Network, ...] = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "169.254.0.0/16",  # link-local, with the clouds' metadata services
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96",  # unspecified, and IPv4 in its abandoned "compatible" form
        "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "2001::/23",
        "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fe80::/10", "fec0::/10",
        "ff00::/8",
    )
)  # fmt: skip
_METADATA = frozenset(
    ipaddress.ip_address(address)
    for address in ("100.100.100.200", "168.63.129.16", "fd00:ec2::254", "fd20:ce::254")
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)", re.IGNORECASE)


def split_address(url: str) -> SplitResult:
    """The parts of a web address that is fit to be requested.

    Raises `SourceError` for other schemes than http and https, for credentials in the address,
    and for hosts that are numbers in a form meant to be mistaken for something else.
    """
    if without_credentials(url) != url:
        raise SourceError(f"{url}: has a user name in it", "leave out what stands before the @")
    if re.search(r"[\x00-\x20\x7f\\]", url):
        raise SourceError(f"{url}: has characters in it that no web address may have")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise SourceError(f"{url}: is not a web address: {error}") from error
    if parts.scheme.lower() not in ("http", "https"):
        raise SourceError(f"{url}: only http and https addresses are read")
    if not host:
        raise SourceError(f"{url}: names no host")
    if _is_odd_number(host):
        raise SourceError(f"{url}: writes its host as a number in an unusual form")
    return parts


def check_address(text: str, url: str, allow_private: bool) -> None:
    """Raise `SourceError` unless the internet address `text` may be connected to for `url`.

    `allow_private` admits private and loopback ranges; metadata services, link-local, multicast
    and reserved ranges stay closed.
    """
    try:
        address = _embedded(ipaddress.ip_address(text.partition("%")[0]))
    except ValueError as error:
        raise SourceError(f"{url}: leads to {text}, which is not an internet address") from error
    is_local = _is_in(address, _LOCAL)
    if address in _METADATA or (_is_in(address, _NEVER) and not is_local):
        raise SourceError(f"{url}: leads to {address}, an address that no page is served from")
    if is_local and not allow_private:
        raise SourceError(
            f"{url}: leads to {address}, an address of the local network",
            "--allow-private admits it",
        )


def _embedded(address: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for, where networks translate it."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return address.ipv4_mapped
        if address in _NAT64:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def _is_in(address: Address, networks: tuple[Network, ...]) -> bool:
    return any(address in network for network in networks if network.version == address.version)


def _is_odd_number(host: str) -> bool:
    """Whether `host` ends in a number yet is not four decimal parts (WHATWG URL, section 3.5)."""
    if ":" in host:
        return False
    last = host.rstrip(".").rpartition(".")[2]
    if not _NUMBER.fullmatch(last):
        return False
    try:
        ipaddress.IPv4Address(host)  # refuses octal, hexadecimal and shortened forms
    except ValueError:
        return True
    return False

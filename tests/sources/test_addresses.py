import pytest

from summarize.errors import SourceError
from summarize.sources.addresses import check_address, split_address

PRIVATE = [
    "10.0.0.1", "10.255.255.254", "172.16.0.1", "172.31.255.254", "192.168.0.1", "127.0.0.1",
    "127.255.255.254", "100.64.0.1", "100.127.255.254", "::1", "fc00::1", "fd12:3456::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:c0a8:1", "64:ff9b::7f00:1", "64:ff9b::a00:1",
]  # fmt: skip
NEVER = [
    "0.0.0.0", "0.1.2.3", "169.254.169.254", "169.254.0.1", "192.0.0.192", "192.0.2.1",
    "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
    "255.255.255.255", "100.100.100.200", "168.63.129.16", "::", "::7f00:1", "::a00:1",
    "fe80::1", "fe80::1%eth0", "febf::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1",
    "2001:10::1", "2001:20::1", "2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:1::", "100::1",
    "64:ff9b:1::1", "::ffff:169.254.169.254", "::ffff:0:127.0.0.1", "64:ff9b::a9fe:a9fe",
    "fd00:ec2::254", "3fff::1", "5f00::1",
]  # fmt: skip
PUBLIC = [
    "93.184.215.14",
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "64:ff9b::808:808",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_local_networks_need_permission(address: str) -> None:
    with pytest.raises(SourceError, match="--allow-private"):
        check_address(address, "http://a.example/", allow_private=False)
    check_address(address, "http://a.example/", allow_private=True)


@pytest.mark.parametrize("address", NEVER)
def test_metadata_link_local_multicast_and_reserved_ranges_stay_closed(address: str) -> None:
    for allow_private in (False, True):
        with pytest.raises(SourceError, match=r"^http://a\.example/: leads to"):
            check_address(address, "http://a.example/", allow_private)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_fit(address: str) -> None:
    check_address(address, "http://a.example/", allow_private=False)


@pytest.mark.parametrize("address", ["", "a.example", "1.2.3", "::g", "127.1"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(SourceError, match="not an internet address"):
        check_address(address, "http://a.example/", allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://a.example/x", "gopher://a.example/", "javascript:alert(1)",
        "data:text/html,x", "ws://a.example/", "jar:http://a.example/", "//a.example/x",
    ],
)  # fmt: skip
def test_other_schemes_are_refused(url: str) -> None:
    with pytest.raises(SourceError, match="only http and https"):
        split_address(url)


@pytest.mark.parametrize(
    "host",
    [
        "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "127.0.1", "0", "0x", "017700000001",
        "1.2.3.4.5", "127.0.0.0x1", "127.0.0.1.1", "00000177.0.0.1", "a.example.0x7f", "4294967297",
    ],
)  # fmt: skip
def test_numbers_in_disguise_are_refused(host: str) -> None:
    with pytest.raises(SourceError, match="unusual form"):
        split_address(f"http://{host}/")


@pytest.mark.parametrize(
    "url",
    [
        "http://user@a.example/", "http://user:secret@a.example/", "http://a.example@127.0.0.1/",
        "http://127.0.0.1#@a.example/".replace("#", "%23"), "https://a.example:80@b.example/",
    ],
)  # fmt: skip
def test_user_names_in_addresses_are_refused(url: str) -> None:
    with pytest.raises(SourceError, match="user name"):
        split_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://", "http:///x", "http://[::1", "http://a.example:99999/", "http://a.example:x/",
        "http://a.example\\@127.0.0.1/", "http://a.example/\r\nX-Evil: 1", "http://a b.example/",
        "http://\x00a.example/",
    ],
)  # fmt: skip
def test_malformed_addresses_are_refused(url: str) -> None:
    with pytest.raises(SourceError):
        split_address(url)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://a.example/x?y#z", "a.example"),
        ("HTTPS://A.EXAMPLE:8443/", "a.example"),
        ("http://93.184.215.14/", "93.184.215.14"),
        ("http://[2606:4700::1111]/", "2606:4700::1111"),
        ("http://мост.example/", "мост.example"),
    ],
)
def test_ordinary_addresses_pass(url: str, host: str) -> None:
    assert split_address(url).hostname == host

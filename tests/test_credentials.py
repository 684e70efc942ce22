import pytest

from summarize.article import Article, Source
from summarize.credentials import without_credentials
from summarize.errors import SourceError


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("https://ada:pass@a.example/x@y", "https://a.example/x@y"),
        ("feed:https://ada@a.example/rss: is no feed", "feed:https://a.example/rss: is no feed"),
        ("https://ada:p@ss@a.example", "https://a.example"),
        ("https://ada:pa/ss#@a.example/x", "https://a.example/x"),
        ("ftp://a:b@c.example and s3://k:s@d.example", "ftp://c.example and s3://d.example"),
        ("https://a.example:80/@ada", "https://a.example:80/@ada"),
        ("https://[::1]:80/x@y", "https://[::1]:80/x@y"),
        ("https://a.example: ask desk@a.example", "https://a.example: ask desk@a.example"),
        ("desk@a.example", "desk@a.example"),
    ],
)
def test_addresses_lose_user_names_and_passwords_and_nothing_else(text: str, left: str) -> None:
    assert without_credentials(text) == left


def test_no_article_and_no_error_holds_a_password() -> None:
    address = "https://ada:pass@a.example/"
    source = Source(address, "", url=address)
    error = SourceError(f"{address}: is gone", f"try {address}")
    texts = (repr(source), repr(Article.from_text("A text.", address)), str(error), repr(error))
    assert not [text for text in texts if "pass" in text]

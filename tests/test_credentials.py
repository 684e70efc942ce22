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
        ("https:/ada:pass@a.example/", "https:/a.example/"),
        ("//ada:pass@a.example/x and //ada@b.example", "//a.example/x and //b.example"),
        ("https://a.example//x@y", "https://a.example//x@y"),
        ("“http://a.example:”desk@a.example", "“http://a.example:”desk@a.example"),
        ("http://ada:12/pass@a.example", "http://ada:12/pass@a.example"),
    ],
)
def test_addresses_lose_user_names_and_passwords_and_nothing_else(text: str, left: str) -> None:
    assert without_credentials(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("http://ada:12/pa/ss@a.example:80/x: is gone", "http://…/@a.example:80/x: is gone"),
        ("http://ada:pass@a.example/x", "http://a.example/x"),
        ("http://localhost:80/x@a.example", "http://localhost:80/x@a.example"),
        ("http://desk:80/@ada", "http://desk:80/@ada"),
        ("https://a.example:80/x@b.example", "https://a.example:80/x@b.example"),
    ],
)
def test_a_message_lacks_what_may_be_a_password_too(text: str, left: str) -> None:
    assert str(SourceError(text)) == str(SourceError(left)) == left


def test_no_article_and_no_error_holds_a_password() -> None:
    address = "https://ada:pass@a.example/"
    source = Source(address, "", url=address)
    error = SourceError(f"{address}: is gone", f"try {address}")
    texts = (repr(source), repr(Article.from_text("A text.", address)), str(error), repr(error))
    assert not [text for text in texts if "pass" in text]

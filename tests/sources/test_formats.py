import pytest

from summarize.errors import SourceError
from summarize.sources.formats import Hints, sniff

PAGE = b"<html><body><p>Hello</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"Just a text.", "a.txt", "text"),
        (b"Just a text.", "a.html", "text"),
        (PAGE, "a.txt", "html"),
        (PAGE, "-", "html"),
        (b"PK\x03\x04" + bytes(60), "a.docx", "docx"),
        (b"PK\x03\x04" + bytes(60), "a.epub", "epub"),
        (b"\xef\xbb\xbf" + PAGE, "a", "html"),
        ("\ufeff<html><body>x".encode("utf-16-le"), "a", "html"),
        (b"<?xml version='1.0'?>\n<!-- saved -->\n<!DOCTYPE html><html>", "a", "html"),
        (b"<!-- a comment first --><p>Hello", "a", "html"),
        (b"<p>Only a fragment", "a", "html"),
        (b"a < b and <b>c</b>", "a.txt", "text"),
        (b"<rss version='2.0'><channel>", "a", "feed"),
        (b"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>", "a", "feed"),
        (b"%PDF-1.7\n", "a", "pdf"),
        (b"junk\n%PDF-1.4\n", "a.pdf", "pdf"),
        (b"{\\rtf1\\ansi hello}", "a.txt", "rtf"),
        (b"# Title\n\nText", "a.md", "markdown"),
        (b"# Title\n\nText", "a.txt", "text"),
        (b"<p align=center>Logo</p>\n\n# Title", "a.md", "markdown"),
        (b"Every page begins so:\n<html>\n<body>", "a.txt", "text"),
        (b"junk before\n<html><body>x", "-", "html"),
        (b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nHello", "a", "eml"),
        (b"From: the bridge\nSubject: none of it\n\nHello", "a.txt", "text"),
        (b"Subject: x\r\n\r\nHello", "a.eml", "eml"),
        (b"MIME-Version: 1.0\r\n\r\nHello", "a.mhtml", "mht"),
        (b"From: <Saved by Blink>\r\nTo: x\r\nSubject: x\r\n\r\nHello", "a", "mht"),
        (b"From: <a@b.example>\r\nTo: x\r\nSubject: Saved by luck\r\n\r\nHi", "a", "eml"),
    ],
)
def test_content_decides_and_names_only_where_content_can_not(
    data: bytes, name: str, expected: str
) -> None:
    assert sniff(data, Hints(name)) == expected


def test_a_content_type_decides_where_content_can_not() -> None:
    assert sniff(b"<b>Hello</b>", Hints("u", "text/html; charset=utf-8")) == "html"
    assert sniff(b"Hello", Hints("u", "text/html")) == "text"
    assert sniff(b"# Hello", Hints("u", "text/markdown")) == "markdown"


def test_an_address_has_the_suffix_of_its_path() -> None:
    assert Hints("http://a.example/x.MD?y=z.pdf#w.eml").suffix == ".md"
    assert Hints("http://a.example/").suffix == ""


def test_a_content_types_charset_is_found() -> None:
    assert Hints("u", 'text/html; Charset="windows-1251"').charset == "windows-1251"
    assert Hints("u", "text/html").charset is None


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (
            b'{"text": "A story."}\n{"text": "Another."}\n',
            "news.jsonl",
            "summarize batch news.jsonl",
        ),
        (b'{"text": "A story."}\n{"text": "Another."}\n', "news.jsonl.gz", "batch news.jsonl.gz"),
        (b'{"text": "A story."}\n', "standard input", "save it as NAME.jsonl"),
        (b'{\n"text": "A story."\n}\n', "story.json", "try: summarize batch story.json"),
        (b'{"text": "A story."}', "story.json", "try: summarize batch story.json"),
        (b'{"text": "A story."}', "https://h.example/story.json", "save it as NAME.jsonl"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n", "crawl.warc", "is a web archive"),
        (b"PAR1\x15\x04\x15PAR1", "news.parquet", "is a Parquet table of many articles"),
    ],
)
def test_what_holds_many_articles_is_refused_and_says_what_reads_it(
    data: bytes, name: str, said: str
) -> None:
    with pytest.raises(SourceError) as refused:
        sniff(data, Hints(name))
    assert said in str(refused.value)


@pytest.mark.parametrize(
    "text",
    ["{Brackets} open this story.", "[Update] The bridge is open.", "{\n", "PAR1 is a play."],
)
def test_a_text_that_opens_like_a_table_is_a_text(text: str) -> None:
    assert sniff(text.encode(), Hints("story.txt")) == "text"


def test_what_a_file_is_packed_in_is_no_format() -> None:
    assert Hints("notes.md.gz").suffix == Hints("https://a.example/notes.md.zst?x").suffix == ".md"


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"PK\x03\x04" + bytes(60), "a.zip"), (b"PK\x03\x04" + bytes(60) + b"PK\x05\x06", "a.docx")],
)
def test_a_zip_is_a_document_by_its_name_only_where_it_is_cut_off(data: bytes, name: str) -> None:
    with pytest.raises(SourceError, match="zip archive"):
        sniff(data, Hints(name))

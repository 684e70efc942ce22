from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.article import Article
from summarize.errors import SourceError
from summarize.sources import SourceLimits, SourceOptions, read_bytes
from summarize.sources.parsers.reflow import join_lines
from summarize.sources.parsers.wrapped_mail import unwrapped
from tests.sources.documents import Line, docx, epub, odt, pdf, zipped

P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def test_docx_gives_paragraphs_cells_and_properties() -> None:
    body = (
        P.format("The bridge is open.")
        + '<w:p><w:r><w:t xml:space="preserve">“We </w:t></w:r><w:r><w:t>waited</w:t></w:r><w:r><w:br/><w:t>two years.”</w:t></w:r></w:p>'
        + f"<w:tbl><w:tr><w:tc>{P.format('Cost')}</w:tc><w:tc>{P.format('4.2 million')}</w:tc></w:tr></w:tbl>"
    )
    article = read_bytes(docx(body), "a.docx")
    assert article.text == "The bridge is open.\n“We waited\ntwo years.”\nCost\n4.2 million"
    assert (article.title, article.byline, article.published) == (
        "Bridge opens",
        "Ann Lee",
        "2026-03-02",
    )
    assert not article.source.plain


def test_docx_leaves_out_what_was_deleted_or_hidden_or_is_code() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert read_bytes(docx(body), "a.docx").text == "kept"


def box(text: str) -> str:
    """A run with a text box, drawn for new programs and once more for old ones."""
    content = f"<w:txbxContent>{P.format(text)}{P.format('(Staff)')}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{content}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    ).replace("<mc:AlternateContent>", "<mc:AlternateContent xmlns:mc='m'>")


def test_docx_gives_the_paragraphs_of_text_boxes_once_and_behind_their_anchor() -> None:
    inset = box("“We waited.”")
    body = (
        f"<w:p><w:r><w:t>The bridge </w:t></w:r>{inset}<w:r><w:t>is open.</w:t></w:r></w:p>"
        f"<w:p><w:r><w:pict><w:txbxContent>{P.format('An old box.')}</w:txbxContent></w:pict></w:r></w:p>"
        f"<w:p><w:del>{box('gone')}</w:del></w:p>" + P.format("The end.")
    )
    assert read_bytes(docx(body), "a.docx").text.split("\n") == [
        "The bridge is open.",
        "“We waited.”",
        "(Staff)",
        "An old box.",
        "The end.",
    ]


@pytest.mark.parametrize("target", ["word/document2.xml", "/word/document2.xml", "./word/main.xml"])
def test_docx_finds_its_main_part_and_properties_by_their_relations(target: str) -> None:
    about = "<a><title xmlns='d'>Ferry closes</title><creator xmlns='d'>Jo Reed</creator></a>"  # elsewhere
    relations = (
        "<Relationships><Relationship Type='http://r.example/2006/relationships/metadata/core-properties'"
        " Target='package/core.psmdcp'/><Relationship Type='http://r.example/officeDocument' "
        f"Target='{target}'/></Relationships>"
    )
    data = docx(
        P.format("The bridge is open."),
        {"_rels/.rels": relations, "package/core.psmdcp": about},
        main=target.removeprefix(".").removeprefix("/"),
    )
    article = read_bytes(data, "upload")
    assert article.text == "The bridge is open."
    assert (article.title, article.byline) == ("Ferry closes", "Jo Reed")


@pytest.mark.parametrize(("value", "shown"), [("0", True), ("false", True), ("1", False)])
def test_docx_shows_what_a_run_takes_back_from_a_hidden_style(value: str, shown: bool) -> None:
    body = (
        f"<w:p><w:r><w:rPr><w:vanish w:val='{value}'/></w:rPr><w:t>Toll-free. </w:t></w:r>"
        "<w:r><w:t>It is open.</w:t></w:r></w:p>"
    )
    assert ("Toll-free" in read_bytes(docx(body), "a.docx").text) is shown


def test_docx_gives_the_notes_that_are_referred_to_behind_the_story() -> None:
    def note(number: int, text: str, kind: str = "footnote") -> str:
        return f"<w:{kind} w:id='{number}'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> {text}</w:t></w:r></w:p></w:{kind}>"

    def refer(number: int, kind: str = "footnote") -> str:
        return f"<w:r><w:{kind}Reference w:id='{number}'/></w:r>"

    notes = note(-1, "Separator.") + note(1, "First.") + note(2, "Gone.") + note(3, "Third.")
    body = (
        f"<w:p><w:r><w:t>It cost</w:t></w:r>{refer(3)}<w:r><w:t> a lot.</w:t></w:r><w:del>{refer(2)}</w:del></w:p>"
        f"<w:p><w:r><w:t>It is open.</w:t></w:r>{refer(1, 'endnote')}{refer(1)}</w:p>"
    )
    data = docx(
        body,
        {
            "word/_rels/document.xml.rels": "<Relationships><Relationship Type='http://r.example/footnotes'"
            " Target='notes7.xml'/></Relationships>",
            "word/notes7.xml": f"<w:footnotes xmlns:w='w'>{notes}</w:footnotes>",
            "word/endnotes.xml": f"<w:endnotes xmlns:w='w'>{note(1, 'Last.', 'endnote')}</w:endnotes>",
        },
    )
    assert read_bytes(data, "a.docx").text.split("\n") == [
        "It cost a lot.",
        "It is open.",
        "Third.",
        "First.",
        "Last.",
    ]


PLACEHOLDERS = (
    ("untitled", "anonymous"),
    ("Microsoft Word - Press release.doc", "Microsoft Office User"),
    ("Word Document", "python-docx"),
    ("press_release_final (2).indd", "admin"),
    ("Untitled-3", "Windows User"),
)
STATED = (
    ("Untitled poem by a river poet found", "Anonymous Collective of Arle"),
    ("Document 7 is missing, says court", "User Ahmed"),
    ("Why offices still send .doc", "Ann Author"),
)


@pytest.mark.parametrize(("title", "author"), PLACEHOLDERS)
def test_what_a_program_fills_in_is_no_title_and_no_author(title: str, author: str) -> None:
    pytest.importorskip("pypdfium2")
    page = page_of(1)
    for data in (pdf([page], title, author=author), docx(P.format("Open."), core=(title, author))):
        article = read_bytes(data, "upload")
        assert (article.title, article.byline) == (None, None)


@pytest.mark.parametrize(("title", "author"), STATED)
def test_a_title_that_only_begins_like_a_placeholder_stays(title: str, author: str) -> None:
    article = read_bytes(docx(P.format("Open."), core=(title, author)), "a.docx")
    assert (article.title, article.byline) == (title, author)


def test_odt_gives_paragraphs_and_spaces() -> None:
    body = (
        "<text:h>Bridge opens</text:h><text:p>The<text:s/>bridge <text:span>is</text:span> open.<text:line-break/>Today.</text:p>"
        "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><text:p>A<text:note>b</text:note>c</text:p>"
    )
    article = read_bytes(odt(body), "a.odt")
    assert article.text == "Bridge opens\nThe bridge is open.\nToday.\nOne\nAc"
    assert (article.title, article.published) == ("Bridge opens", "2026-03-02")


def test_odt_gives_text_boxes_behind_their_anchor_and_notes_behind_the_story() -> None:
    inset = (
        "<frame><text-box><text:p>“We waited.”</text:p></text-box><title>Photo</title></frame>"
        "<frame><image/><desc>A bridge</desc></frame>"
    )
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By {}.</text:p></text:note-body></text:note>"
    body = (
        f"<text:p>It cost{note.format('half')} a{inset} lot.</text:p><frame><text-box>"
        f"<text:p>Inset{note.format('us')}.</text:p></text-box></frame><text:p>The end.</text:p>"
    )
    assert read_bytes(odt(body), "a.odt").text.split("\n") == [
        "It cost a lot.",
        "“We waited.”",
        "Inset.",
        "The end.",
        "By half.",
        "By us.",
    ]


def test_epub_gives_its_chapters_in_the_spines_order() -> None:
    book = epub(
        {
            "two": "<h1>Two</h1><p>It&nbsp;opened.</p><script>x()</script>",
            "one": "<p>It closed.<br/>Why?</p>",
        },
        "<p>Contents</p>",
    )
    article = read_bytes(book, "book.epub")
    assert article.text == "Two\nIt opened.\nIt closed.\nWhy?"
    assert (article.title, article.byline, article.language) == ("Bridges", "Ann Lee", "en")


def test_epub_knows_elements_whatever_their_prefix() -> None:
    chapter = (
        "<?xml version='1.0'?><x:html xmlns:x='http://www.w3.org/1999/xhtml' xmlns:o='urn:o'>"
        "<x:head><x:title>no</x:title></x:head><x:body><x:h1>One</x:h1><x:p>It opened.</x:p>"
        "<x:p>It closed.<x:br/>W<o:p>h</o:p>y?</x:p><x:script>no()</x:script></x:body></x:html>"
    )
    book = epub({"one": ""}, extra={"OEBPS/text/one.xhtml": chapter})
    assert read_bytes(book, "book.epub").text == "One\nIt opened.\nIt closed.\nWhy?"


def damaged_member(data: bytes, name: bytes) -> bytes:
    """The zip file with the packed bytes of a member overwritten."""
    start = data.index(name) + len(name)
    return data[:start] + b"\xff" * 12 + data[start + 12 :]


def test_epub_is_read_without_the_chapters_that_can_not_be_and_says_so() -> None:
    chapters = {name: f"<p>Chapter {name}.</p>" for name in ("one", "two", "three")}
    picture: dict[str, str | bytes] = {"OEBPS/text/three.xhtml": b"\x89PNG" + bytes(range(32)) * 9}
    book = damaged_member(epub(chapters, extra=picture), b"OEBPS/text/two.xhtml")
    article = read_bytes(book, "book.epub")
    assert article.text == "Chapter one."
    assert [warning for warning in article.warnings if "two.xhtml, three.xhtml" in warning]


def test_epub_without_a_chapter_that_can_be_read_is_refused() -> None:
    book = damaged_member(epub({"one": "<p>One.</p>"}), b"OEBPS/text/one.xhtml")
    with pytest.raises(SourceError, match="damaged"):
        read_bytes(book, "book.epub")


def test_rtf_gives_text_in_its_code_pages() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}{\colortbl;\red0;}"
        rb"{\info{\title Bridge opens}}{\header Page head}\pard\f0 The bridge is {\b open}\'85\par "
        rb"\f1\'cc\'ee\'f1\'f2\f0  \u1052?\u1086?\u1089?\u1090?\par {\*\generator Word;}caf\'e9 \{x\}\line end{\field{\*\fldinst PAGE}{\fldrslt 7}}}"
    )
    article = read_bytes(rtf, "a.rtf")
    assert article.text == "The bridge is open…\nМост Мост\ncafé {x}\nend7"
    assert article.title == "Bridge opens"


def test_rtf_gives_notes_and_whole_characters_and_nothing_hidden() -> None:
    rtf = (
        rb"{\rtf1\ansi\uc1 It cost{\footnote\pard\plain\chftn  By \v no\v0 half.\par} a lot \u-10179?\u-8704?.\par "
        rb"{\v unseen\par }A {\deleted gone }toll\v  nowhere\plain  ends.\par {\header{\footnote no}}\v\'e9\u1052?\v0 The end.}"
    )
    assert read_bytes(rtf, "a.rtf").text.split("\n") == [
        "It cost a lot 😀.",
        "A toll ends.",
        "The end.",
        "By half.",
    ]


def test_markdown_loses_its_markup_and_nothing_else() -> None:
    text = (
        '---\ntitle: Bridge opens\nauthor: Ann Lee\n---\n# Heading\n\nThe **bridge** is\n[open](http://a.example/ "t") `now`.\n\n'
        "> “We *waited*.”\n\n- one\n- two\n\n<script>alert(1)</script>\n\n![a photo](p.png)\n"
    )
    article = read_bytes(text.encode(), "a.md")
    assert article.text == "Heading\nThe bridge is open now.\n“We waited.”\none\ntwo\na photo"
    assert (article.title, article.byline) == ("Bridge opens", "Ann Lee")


def test_a_markdown_files_first_heading_is_its_title() -> None:
    assert read_bytes(b"Intro\n\n# The *bridge*\n", "a.md").title == "The *bridge*"


def mail(kind: str, body: bytes, more: bytes = b"") -> bytes:
    return (
        b"From: Ann Lee <ann@valley.example>\r\nTo: all@valley.example\r\nSubject: =?koi8-r?B?7c/T1A==?= opens\r\n"
        b"Date: Mon, 02 Mar 2026 08:00:00 +0500\r\nMIME-Version: 1.0\r\nContent-Type: "
        + kind.encode()
        + b"\r\n"
        + more
        + b"\r\n"
        + body
    )


def test_a_mail_gives_its_text_and_head() -> None:
    article = read_bytes(
        mail("text/plain; charset=koi8-r", "Мост открыт.\r\nЖдали два года.".encode("koi8-r")),
        "a.eml",
    )
    assert article.text == "Мост открыт.\nЖдали два года."
    assert article.title == "Мост opens"
    assert article.byline == "Ann Lee <ann@valley.example>"
    assert article.published == "2026-03-02"
    assert article.source.encoding == "koi8-r"


def test_a_mail_in_html_and_with_attachments() -> None:
    html = (
        b"<html><head><style>p{}</style></head><body><p>The bridge</p><p>is open.</p></body></html>"
    )
    parts = (
        b"--x\r\nContent-Type: text/html\r\n\r\n" + html + b"\r\n--x\r\nContent-Type: image/png\r\n"
        b"Content-Disposition: attachment; filename=a.png\r\n\r\nPNG\r\n--x--\r\n"
    )
    article = read_bytes(mail('multipart/mixed; boundary="x"', parts), "a.eml")
    assert article.text == "The bridge\nis open."
    assert any("attachments (1)" in warning for warning in article.warnings)


ARTICLE = (
    "The bridge over the Arle opened on Monday.",
    "“We have waited two years for this,” said the baker Lena Holt, who lives on the far bank.",
)
STUBS = ("Please turn on HTML, or read on: https://m.example/7?u=a", "", "Вестник долины, № 7")


def alternatives(plain: str, html: str, more: str = "") -> bytes:
    return mail(
        'multipart/alternative; boundary="b"',
        f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{plain}\r\n"
        f"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n{more}--b--\r\n".encode(),
    )


@pytest.mark.parametrize("stub", STUBS)
def test_a_mail_whose_plain_part_is_a_stub_is_read_from_its_html(stub: str) -> None:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE)
    assert read_bytes(alternatives(stub, html), "a.eml").text == "\n".join(ARTICLE)


@pytest.mark.parametrize(
    "paragraphs",
    [ARTICLE, ("橋は月曜日に開通した。", "「二年待ちました」とパン屋の堀田さんは話した。")],
)
def test_a_mail_is_read_from_the_plain_part_that_says_the_same(paragraphs: tuple[str, str]) -> None:
    plain = f"{paragraphs[0]}\r\n{paragraphs[1][:11]}\r\n{paragraphs[1][11:]}"
    html = f"<h1>Valley</h1><p>{'</p><p>'.join(paragraphs)}</p><p>Unsubscribe</p>"
    assert read_bytes(alternatives(plain, html), "a.eml").text == plain.replace("\r\n", "\n")


def test_a_mail_shows_its_parts_and_those_of_a_forwarded_mail() -> None:
    forwarded = alternatives("See below.", f"<p>{ARTICLE[0]}</p><p>{ARTICLE[1]}</p>")
    parts = (
        b"--x\r\nContent-Type: text/plain\r\n\r\nFor the front page.\r\n"
        b"--x\r\nContent-Type: message/rfc822\r\n\r\n" + forwarded + b"\r\n"
        b"--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nno\r\n--x--\r\n"
    )
    article = read_bytes(mail("multipart/mixed; boundary=x", parts), "a.eml")
    assert article.text == "\n".join(("For the front page.", *ARTICLE))
    assert article.warnings == ("The mail's attachments (1) were not read.",)


@pytest.mark.parametrize("encoding", ["koi8-r", "windows-1251", "utf-8"])
@pytest.mark.parametrize("declared", [True, False])
def test_a_mails_head_in_raw_bytes_is_read(encoding: str, declared: bool) -> None:
    charset = f"; charset={encoding}" if declared else ""
    data = (
        "From: Пресс-центр долины <press@valley.example>\r\nSubject: Паром закрыли на зиму,\r\n"
        f" а мост открыли\r\nTo: a@b.example\r\nContent-Type: text/plain{charset}\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\nМост через реку открыли в понедельник утром."
    ).encode(encoding)
    article = read_bytes(data, "a.eml")
    assert article.title == "Паром закрыли на зиму, а мост открыли"
    assert article.byline == "Пресс-центр долины <press@valley.example>"
    assert article.source.encoding == encoding


def web_archive(head: str) -> bytes:
    story = "".join(f"<p>{paragraph} {paragraph}</p>" for paragraph in ARTICLE)
    page = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridge opens</title><meta name='author' content='Jo Reed'>"
        "</head><body><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav>"
        f"<article><h1>Bridge opens</h1>{story}</article></body></html>"
    )
    return (
        f"{head}MIME-Version: 1.0\r\nContent-Type: multipart/related; type=text/html; boundary=m\r\n\r\n"
        "--m\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://post.example/bridge\r\n"
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n"
        "--m\r\nContent-Type: text/css\r\n\r\np {}\r\n--m--\r\n"
    ).encode()


CHROMIUM = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/bridge\r\n"
    "Subject: Bridge opens\r\nDate: Mon, 2 Mar 2026 08:00:00 -0000\r\n"
)
EXPLORER = 'From: "Saved by Internet Explorer 11"\r\nSubject: x\r\nDate: Mon, 2 Mar 2026 08:00:00 +0500\r\n'


@pytest.mark.parametrize(
    ("head", "name"), [(CHROMIUM, "upload"), (EXPLORER, "upload"), ("", "saved.mht")]
)
def test_a_page_saved_as_a_web_archive_is_read_as_a_page(head: str, name: str) -> None:
    pytest.importorskip("trafilatura")
    article = read_bytes(web_archive(head), name)
    assert ARTICLE[1] in article.text
    assert "Sport" not in article.text
    assert (article.title, article.byline, article.published) == ("Bridge opens", "Jo Reed", None)
    assert article.source.url == "https://post.example/bridge"


@pytest.mark.parametrize(
    ("address", "saved"),
    [
        ("/looks.css", "Content-Location: https://post.example/looks.css"),
        ("cid:css-7@saved", "Content-Location: cid:css-7@saved"),
        ("cid:css-7@saved", "Content-ID: <css-7@saved>"),
    ],
)
def test_a_web_archive_is_read_with_the_style_sheets_saved_in_it(address: str, saved: str) -> None:
    pytest.importorskip("trafilatura")
    ghost = f"<p class=ghost>{ARTICLE[1].replace('bridge', 'tower')} Nobody sees it.</p></article>"
    data = web_archive(CHROMIUM).decode()
    data = data.replace("</head>", f"<link rel=stylesheet href='{address}'></head>")
    data = data.replace("</article>", ghost)
    shown = read_bytes(data.encode(), "a.mht")
    data = data.replace(
        "Content-Type: text/css\r\n\r\np {}",
        f"Content-Type: text/css\r\n{saved}\r\n\r\n.ghost{{display:none}}",
    )
    assert "Nobody sees it." in shown.text
    assert "Nobody sees it." not in read_bytes(data.encode(), "a.mht").text


COLUMN = (
    [
        "The bridge over the river was opened on Mon-",
        "day after two years of repairs, the may-",
        "or said.",
    ],
    [
        "“We have waited,” she told the pupils who",
        "walked with her to the well-",
        "known school house. It was cold.",
    ],
)


def page_of(number: int, left: float = 70) -> list[Line]:
    lines: list[Line] = [(70, 810, "The Valley Post"), (290, 30, str(number))]
    foot = 740.0
    for paragraph in COLUMN:
        for text in paragraph:
            lines.append((left, foot, text))
            foot -= 14
        foot -= 10
    lines.append((left, foot, f"Page {number} has a line of its own."))
    return lines


def test_pdf_gives_paragraphs_without_heads_and_page_numbers() -> None:
    pytest.importorskip("pypdfium2")
    article = read_bytes(pdf([page_of(number) for number in (1, 2, 3)], "Bridge opens"), "a.pdf")
    first = (
        "The bridge over the river was opened on Monday after two years of repairs, the mayor said."
    )
    lines = article.text.split("\n")
    assert lines[0] == first
    assert lines.count(first) == 3
    assert "Valley Post" not in article.text
    assert not {"1", "2", "3"} & set(lines)
    assert "Page 2 has a line of its own." in lines
    assert (article.title, article.byline, article.published) == (
        "Bridge opens",
        "Ann Lee",
        "2026-03-02",
    )


LEFT = (
    "The bridge over the Osin was opened",
    "again on Monday. “We have waited for",
    "this day since the flood,” said Ann Lee,",
    "who walked across it with the pupils.",
)
RIGHT = (
    "The ferry is for sale. “It has served",
    "its time and can go to the museum,”",
    "said Tom Birch, who has steered it for",
    "twenty years and more, day and night.",
)


@pytest.mark.parametrize("offset", [0.0, 2.0, 4.0])
@pytest.mark.parametrize("heads", [1, 0])
def test_pdf_columns_drawn_row_by_row_are_read_one_after_the_other(
    offset: float, heads: int
) -> None:
    rows: list[Line] = [(50, 770, "News of the valley, as it was told to us by those who live there and by nobody else")] * heads  # fmt: skip
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        rows += [(50, 740 - 14 * number, left), (320, 740 - 14 * number - offset, right)]
    text = read_bytes(pdf([rows]), "a.pdf").text
    assert " ".join(LEFT) in text.replace("\n", " ")
    assert " ".join((*LEFT, *RIGHT)) in text.replace("\n", " ")
    assert text.startswith("News" if heads else "The bridge")


def test_pdf_three_columns_drawn_row_by_row() -> None:
    columns = [
        ("First one says this", "and goes on to here", "until it is all done", "with what it says."),
        ("Second one says that", "and goes on to there", "until it is all said", "with what it does."),
        ("Third one says nothing", "and goes on nowhere", "until it is all gone", "with what it has."),
    ]  # fmt: skip
    rows = [
        (left, 740.0 - 14 * row, column[row])
        for row in range(4)
        for left, column in zip((50, 175, 300), columns, strict=True)
    ]
    text = read_bytes(pdf([rows]), "a.pdf").text.replace("\n", " ")
    assert text == " ".join(" ".join(column) for column in columns)


@pytest.mark.parametrize(
    "cells",
    [
        [("Northern pier", "4.2 m"), ("Southern pier", "1.3 m"), ("Planks", "0.4 m"), ("Paint", "0.1 m")],
        [
            ("Name of the inspector", "Ann Lee of the valley"),
            ("Place of the bridge", "Osin, north of the hill"),
            ("Date of the inspection", "Monday, 2 March 2026"),
            ("Result of the inspection", "Everything as it should be"),
        ],
    ],
)  # fmt: skip
def test_pdf_rows_of_a_table_stay_rows(cells: list[tuple[str, str]]) -> None:
    rows = [
        (left, 740.0 - 14 * number, text)
        for number, pair in enumerate(cells)
        for left, text in zip((50, 300), pair, strict=True)
    ]
    article = read_bytes(pdf([rows]), "a.pdf")
    assert [pair for pair in cells if " ".join(pair) not in article.text] == []
    assert article.warnings == ()


def test_pdf_pieces_that_make_no_columns_are_read_with_a_warning() -> None:
    rows: list[Line] = []
    for number, left in enumerate((240, 300, 360, 420, 480)):
        foot = 740 - 14 * number
        words = ("one and two and three and " * 4)[: (left - 75) // 6]
        rows += [(50, foot, words), (left, foot, "the other side of it")]
    article = read_bytes(pdf([rows]), "a.pdf")
    assert any("may be mixed on page 1" in warning for warning in article.warnings)


def test_pdf_columns_are_read_one_after_the_other() -> None:
    pytest.importorskip("pypdfium2")
    left = [
        (60, 700 - 14 * n, text)
        for n, text in enumerate(
            ("It begins at the", "left and goes on until", "the column ends and")
        )
    ]
    right = [
        (320, 700 - 14 * n, text)
        for n, text in enumerate(("goes on at the right", "where it ends."))
    ]
    assert read_bytes(pdf([[*left, *right]]), "a.pdf").text == (
        "It begins at the left and goes on until the column ends and goes on at the right where it ends."
    )


def test_a_scanned_pdf_says_that_it_has_no_text() -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(SourceError, match=r"scan\.pdf: has no text in it, only pictures.*ocrmypdf"):
        read_bytes(pdf([[], []]), "scan.pdf")


def test_a_long_pdf_is_read_to_the_page_limit_and_says_so() -> None:
    pytest.importorskip("pypdfium2")
    options = SourceOptions(limits=SourceLimits(pages=2))
    article = read_bytes(pdf([page_of(number) for number in range(1, 6)]), "a.pdf", options)
    assert any("first 2 of 5 pages" in warning for warning in article.warnings)
    assert "Page 3" not in article.text


def test_a_pdf_of_very_many_objects_ends() -> None:
    pytest.importorskip("pypdfium2")
    body = b"%PDF-1.4\n" + b"".join(
        b"%d 0 obj\n<< /A %d 0 R >>\nendobj\n" % (n, n + 1) for n in range(1, 200_000)
    )
    with pytest.raises(SourceError, match=r"^bomb\.pdf: "):
        read_bytes(body + b"trailer << /Root 1 0 R >>\n%%EOF", "bomb.pdf")


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (docx("", {"word/document.xml": b"<a><b></a>"}), "damaged"),
        (docx("", {"word/document.xml": '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'}), "entities"),
        (docx("", {"word/document.xml": "<a/>"}), "no text"),
        (docx(P.format("Hello"))[:300], "zip archive|damaged"),
        (
            zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}),
            "no package document",
        ),
        (zipped({"mimetype": "application/epub+zip"}), "is missing"),
        (b"%PDF-1.4\nnothing of the kind", "damaged PDF"),
        (mail("multipart/mixed; boundary=y", b"--y--"), "without text"),
        (b"Snapshot-Content-Location: x\r\n" + mail("multipart/related", b""), "without a page"),
        (b"{\\rtf1}", "no text"),
    ],
)
def test_a_broken_document_is_a_sentence(data: bytes, complaint: str) -> None:
    with pytest.raises(SourceError, match=complaint) as caught:
        read_bytes(data, "upload")
    assert caught.value.message.startswith("upload: ")


def test_a_document_that_unpacks_without_end_is_not_unpacked() -> None:
    bomb = docx("", {"word/document.xml": b"<a>" + b"<w:p/>" * 4_000_000 + b"</a>"})
    with pytest.raises(SourceError, match=r"^upload: .*unpacked"):
        read_bytes(bomb, "upload")


WHOLE: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("a.docx", lambda: docx(P.format("The bridge is open."))),
    ("a.odt", lambda: odt("<text:p>The bridge is open.</text:p>")),
    ("a.epub", lambda: epub({"one": "<p>The bridge is open.</p>"})),
    ("a.rtf", lambda: b"{\\rtf1\\ansi The bridge \\u1052? is \\'e9 open.\\par}"),
    ("a.pdf", lambda: pdf([page_of(1)])),
    ("a.mht", lambda: web_archive(CHROMIUM)),
    ("a.eml", lambda: mail("text/html", b"<p>The bridge is open.</p>")),
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_a_damaged_document_is_an_article_or_a_source_error(
    whole: tuple[str, Callable[[], bytes]], data: st.DataObject
) -> None:
    name, make = whole
    document = bytearray(make())
    for _ in range(data.draw(st.integers(1, 12))):
        document[data.draw(st.integers(0, len(document) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = read_bytes(bytes(document), name)
    except SourceError as error:
        message = error.message
    else:
        assert isinstance(article, Article)
        return
    assert message.startswith(name)


def test_lines_are_joined_and_divided_words_mended() -> None:
    assert join_lines(
        ["the re-", "pairs of the well-", "known well-known North-", "South line"]
    ) == ("the repairs of the well-known well-known North-South line")
    assert join_lines(["не\xad", "мецкий"]) == "немецкий"


QUOTED = (
    "> The village of Sarnen has dug a new well, its third, since the first two\n"
    "> ran dry in August. Its mayor said that the water is good, and that it\n"
    "> was found no deeper than nine metres under the old market.\n"
    ">\n"
    "> Nobody has asked us, said Ada Holm.\n"
)
FLOWING = (
    "The village of Sarnen has dug a new well, its third, since \n"
    "the first two ran dry in August.\n"
    "> “Nobody has asked us,” said Ada Holm, who runs the bakery \n"
    "> beside the well.\n"
    " From now on they drink what they have.\n"
    "-- \n"
    "Petra\n"
)


def test_quoted_mail_is_read_in_paragraphs() -> None:
    first, _, second = unwrapped(f"Petra wrote:\n{QUOTED}").partition("\n\n")[2].strip().split("\n")
    assert first.startswith("The village of Sarnen has dug a new well")
    assert first.endswith(
        "since the first two ran dry in August. Its mayor said that the water is "
        "good, and that it was found no deeper than nine metres under the old market."
    )
    assert second == "Nobody has asked us, said Ada Holm."


def test_flowing_mail_is_read_in_paragraphs() -> None:
    lines = [line for line in unwrapped(FLOWING, flowed=True).split("\n") if line]
    assert lines == [
        "The village of Sarnen has dug a new well, its third, since the first two ran dry in August.",
        "“Nobody has asked us,” said Ada Holm, who runs the bakery beside the well.",
        "From now on they drink what they have.",
        "-- ",
        "Petra",
    ]


def test_the_blank_that_only_marks_a_flowing_line_goes() -> None:
    assert unwrapped("桥昨天 \n重新开放。", flowed=True, joined=True) == "桥昨天重新开放。"


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Ann Smith-", "Jones met Al-", "Bashir"], "Ann Smith-Jones met Al-Bashir"),
        (["a self-", "regulating market"], "a self-regulating market"),
        (["the gov-", "ernment and the min-", "istry"], "the government and the ministry"),
        (["on COVID-", "19 and G-", "20"], "on COVID-19 and G-20"),
        (["die Vor-", "und Nachteile"], "die Vor- und Nachteile"),
        (["вице-", "премьер и прави-", "тельство"], "вице-премьер и правительство"),
        (
            ["the state-", "owned mill, which the state owned"],
            "the state-owned mill, which the state owned",
        ),
        (["a note -", "and more"], "a note - and more"),
    ],
)
def test_a_hyphen_at_a_lines_end_joins_only_what_is_one_word(lines: list[str], joined: str) -> None:
    assert join_lines(lines) == joined


def test_the_first_big_line_of_a_pdf_is_its_title() -> None:
    pytest.importorskip("pypdfium2")
    big: list[Line] = [(70, 785, "Bridge over the river opens"), (70, 762, "after two years")]
    page = page_of(1)
    article = read_bytes(pdf([page, page_of(2), page_of(3)], headline=big), "a.pdf")
    assert article.title == "Bridge over the river opens after two years"
    stated = read_bytes(pdf([page], "Bridge opens", headline=big), "a.pdf")
    assert stated.title == "Bridge opens"
    assert read_bytes(pdf([page, page_of(2), page_of(3)]), "a.pdf").title is None


@pytest.mark.parametrize("border", ["----=_Part_1", "a=b:c", "x/y?z"])
def test_parts_whose_border_nobody_quoted_are_read(border: str) -> None:
    parts = f"--{border}\r\n\r\nThe well is open again.\r\n--{border}--\r\n".encode()
    message = mail(f"multipart/mixed;\r\n boundary={border}", parts)
    assert read_bytes(message, "a.eml").text == "The well is open again."

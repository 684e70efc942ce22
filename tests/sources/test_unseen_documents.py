"""Text of documents that their readers cannot see, and text that only looks so."""

import pytest

from summarize.article import Article
from summarize.sources import read_bytes
from tests.sources.documents import docx, zipped

SECRET = "“Vote for the harbour master, all of you,” the bishop of Osin said to the fishermen."
SEEN = "The ferry over the Osin will stop at noon on Friday."
SAID = ("Text that no reader sees was left out (84 characters).",)


def run(properties: str, text: str = SECRET) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def word(run: str, paragraph: str = "", styles: str = "", settings: str = "") -> Article:
    body = (
        f"<w:p><w:r><w:t>{SEEN}</w:t></w:r></w:p><w:p><w:pPr>{paragraph}</w:pPr>{run}</w:p>"
        "<w:p><w:r><w:t>The end.</w:t></w:r></w:p>"
    )
    extra: dict[str, str | bytes] = {
        "word/settings.xml": f"<w:settings xmlns:w='w'>{settings}</w:settings>"
    }
    if styles:
        extra["word/styles.xml"] = f"<w:styles xmlns:w='w'>{styles}</w:styles>"
    return read_bytes(docx(body, extra), "a.docx")


def style(name: str, properties: str, kind: str = "paragraph", more: str = "") -> str:
    return f"<w:style w:type='{kind}' w:styleId='{name}' {more}><w:basedOn w:val='Base'/><w:rPr>{properties}</w:rPr></w:style>"


WHITE = "<w:color w:val='FFFFFF'/>"


@pytest.mark.parametrize(
    ("properties", "paragraph", "styles"),
    [
        ("<w:vanish/>", "", ""),
        (WHITE, "", ""),
        ("<w:color w:val='FEFDFE'/>", "", ""),
        ("<w:sz w:val='2'/>", "", ""),
        ("<w:color w:val='123456'/><w:shd w:val='clear' w:fill='123457'/>", "", ""),
        ("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>", "", ""),
        ("<w:color w:val='00000A'/>", "<w:shd w:val='clear' w:fill='000000'/>", ""),
        ("", "<w:pStyle w:val='Veil'/>", style("Veil", "<w:vanish/>")),
        ("", "<w:pStyle w:val='Veil'/>", style("Veil", WHITE)),
        ("", "<w:pStyle w:val='Veil'/>", style("Veil", "") + style("Base", "<w:sz w:val='1'/>")),
        ("<w:rStyle w:val='Veil'/>", "", style("Veil", "<w:vanish/>", "character")),
    ],
)
def test_word_leaves_out_what_is_hidden_by_run_or_style(
    properties: str, paragraph: str, styles: str
) -> None:
    article = word(run(properties), paragraph, styles)
    assert article.text == f"{SEEN}\nThe end."
    assert article.warnings == SAID


@pytest.mark.parametrize(
    ("properties", "paragraph", "styles"),
    [
        ("<w:vanish w:val='0'/>", "<w:pStyle w:val='Veil'/>", style("Veil", "<w:vanish/>")),
        ("<w:color w:val='auto'/>", "", ""),
        ("<w:color w:val='000000'/>", "<w:pStyle w:val='Veil'/>", style("Veil", WHITE)),
        (f"{WHITE}<w:shd w:val='clear' w:fill='002244'/>", "", ""),
        (WHITE, "<w:shd w:val='clear' w:fill='002244'/>", ""),
        ("<w:sz w:val='14'/><w:color w:val='808080'/>", "", ""),
        ("<w:webHidden/>", "", ""),
        ("", "<w:rPr><w:vanish/></w:rPr>", ""),
        ("", "<w:pStyle w:val='Other'/>", style("Veil", "<w:vanish/>")),
    ],
)
def test_word_keeps_what_is_seen(properties: str, paragraph: str, styles: str) -> None:
    article = word(run(properties), paragraph, styles)
    assert SECRET in article.text
    assert article.warnings == ()


def test_word_tables_of_a_style_may_have_white_heads_and_hidden_rows_are_none() -> None:
    def table(properties: str, row: str = "") -> str:
        return (
            f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tr><w:trPr>{row}</w:trPr><w:tc>"
            f"<w:p>{run(WHITE, 'Head')}</w:p><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        )

    styled = "<w:tblStyle w:val='GridTable4'/>"
    assert read_bytes(docx(table(styled)), "a.docx").text == "Head\nCell"
    assert read_bytes(docx(table("") + table(styled)), "a.docx").text == "Cell\nHead\nCell"
    both = table(styled, "<w:hidden/>") + table(styled)
    assert read_bytes(docx(both), "a.docx").text == "Head\nCell"


def test_word_pages_may_be_dark() -> None:
    body = f"<w:p>{run(WHITE)}</w:p><w:p>{run('')}</w:p>"
    page = docx(body).replace(b"<w:body>", b"<w:body>")
    assert read_bytes(page, "a.docx").text == SECRET
    document = (
        "<w:document xmlns:w='w'><w:background w:color='101010'/><w:body>"
        f"<w:p>{run(WHITE, 'White.')}</w:p><w:p>{run('', 'Black.')}</w:p></w:body></w:document>"
    )
    shown = "<w:settings xmlns:w='w'><w:displayBackgroundShape/></w:settings>"
    for settings, text in (("<w:settings xmlns:w='w'/>", "Black."), (shown, "White.")):
        data = docx("", {"word/document.xml": document, "word/settings.xml": settings})
        assert read_bytes(data, "a.docx").text == text


NAMESPACES = 'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b"'


def office(inside: str, styles: str = "", common: str = "") -> Article:
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text><text:p>{SEEN}</text:p>{inside}<text:p>The end.</text:p>"
        "</office:text></office:body></office:document-content>"
    )
    return read_bytes(
        zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": content,
                "styles.xml": f"<office:document-styles {NAMESPACES}>{common}</office:document-styles>",
            }
        ),
        "a.odt",
    )


def named(properties: str, family: str = "paragraph", name: str = "S", more: str = "") -> str:
    return (
        f"<style:style style:name='{name}' style:family='{family}' {more}>"
        f"<style:text-properties {properties}/></style:style>"
    )


P = f"<text:p text:style-name='S'>{SECRET}</text:p>"


@pytest.mark.parametrize(
    ("inside", "styles", "common"),
    [
        (P, named("text:display='none'"), ""),
        (P, named("fo:color='#ffffff'"), ""),
        (P, named("fo:font-size='1pt'"), ""),
        (P, named("fo:font-size='5%'"), ""),
        (P, named("fo:color='#202020' fo:background-color='#212121'"), ""),
        (P, named("", more="style:parent-style-name='T'"), named("text:display='none'", name="T")),
        (P, "", named("fo:color='#fffffe'")),
        (
            f"<text:p><text:span text:style-name='S'>{SECRET}</text:span></text:p>",
            named("text:display='none'", "text"),
            "",
        ),
        (f"<text:section text:display='none'><text:p>{SECRET}</text:p></text:section>", "", ""),
        (
            f"<text:section text:display='condition' text:is-hidden='true'><text:p>{SECRET}</text:p></text:section>",
            "",
            "",
        ),
        (f"<text:p><text:hidden-paragraph text:is-hidden='true'/>{SECRET}</text:p>", "", ""),
        (
            f"<text:p><text:hidden-text text:is-hidden='true'>{SECRET}</text:hidden-text></text:p>",
            "",
            "",
        ),
        (
            f"<table:table><table:table-row table:visibility='collapse'><table:table-cell><text:p>{SECRET}"
            "</text:p></table:table-cell></table:table-row></table:table>",
            "",
            "",
        ),
    ],
)
def test_odt_leaves_out_what_is_hidden(inside: str, styles: str, common: str) -> None:
    article = office(inside, styles, common)
    assert article.text == f"{SEEN}\nThe end."
    assert article.warnings == SAID


@pytest.mark.parametrize(
    ("inside", "styles"),
    [
        (P, named("text:display='true'")),
        (P, named("fo:color='#ffffff' fo:background-color='#003366'")),
        (P, named("fo:color='#ffffff' style:use-window-font-color='true'")),
        (P, named("fo:font-size='7pt'")),
        (f"<text:p><text:hidden-paragraph text:is-hidden='false'/>{SECRET}</text:p>", ""),
        (f"<text:section text:is-hidden='false'><text:p>{SECRET}</text:p></text:section>", ""),
    ],
)
def test_odt_keeps_what_is_seen(inside: str, styles: str) -> None:
    article = office(inside, styles)
    assert SECRET in article.text
    assert article.warnings == ()


def rich(inside: str) -> Article:
    table = r"{\colortbl;\red255\green255\blue255;\red0\green32\blue64;}"
    text = rf"{{\rtf1\ansi{table}{SEEN}\par {inside}\par The end.}}"
    return read_bytes(
        text.replace("“", r"\ldblquote ").replace("”", r"\rdblquote ").encode(), "a.rtf"
    )


@pytest.mark.parametrize(
    "inside",
    [
        rf"{{\v {SECRET}}}",
        rf"\v {SECRET}\v0 ",
        rf"{{\deleted {SECRET}}}",
        rf"{{\cf1 {SECRET}}}",
        r"{\cf1\b bold}".replace("bold", SECRET),
        rf"{{\fs2 {SECRET}}}",
        rf"{{\fs0 {SECRET}}}",
        rf"{{\cf2\highlight2 {SECRET}}}",
        rf"\pard\cbpat2{{\cf2 {SECRET}}}\pard ",
        rf"\fs1 {SECRET}\plain ",
    ],
)
def test_rtf_leaves_out_what_is_hidden(inside: str) -> None:
    article = rich(inside)
    assert article.text == f"{SEEN}\nThe end."
    assert len(article.warnings) == 1


@pytest.mark.parametrize(
    "inside",
    [
        rf"{{\v0 {SECRET}}}",
        rf"{{\cf1\highlight2 {SECRET}}}",
        rf"\pard\cbpat2{{\cf1 {SECRET}}}\pard ",
        rf"{{\fs14 {SECRET}}}",
        rf"{{\cf0 {SECRET}}}",
        rf"{{\cf2 {SECRET}}}",
        rf"{{\cf1 x\cf0 {SECRET}}}",
        rf"\trowd\clcbpat2\cellx1 {{\cf1 {SECRET}}}\cell\row ",
    ],
)
def test_rtf_keeps_what_is_seen(inside: str) -> None:
    article = rich(inside)
    assert SECRET in article.text.replace(" ,", ",")
    assert article.warnings == ()

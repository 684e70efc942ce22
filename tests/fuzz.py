"""Texts, documents and answers made by chance: a report of whatever comes is made and shown, or refused.

`python -m tests.fuzz [MINUTES]` (ten unless told) tries texts put together from scraps of articles and of what is
hostile, documents of every format whose bytes were cut, doubled and written over, and what an
adversary answers in a model's place. A text may not raise at all, a document nothing but `SourceError`;
no output may hold what acts on a terminal or hides, no lie of a model may pass for checked, and no case
may take longer than a minute. What fails is made as small as Hypothesis can and printed with its
values. Outside the default run.
"""

import faulthandler
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from summarize.article import Article
from summarize.bounded import analysed
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.errors import SourceError
from summarize.printable import printable
from summarize.renderers import rendered
from summarize.settings import REPORT_FORMATS
from summarize.sources import read_bytes
from summarize.verification import verify
from summarize.verification.checking import check_summary
from tests.adversary import STORIES, Story
from tests.shapes import SHAPES
from tests.sources.documents import docx, epub, odt, pdf
from tests.test_any_text import ARTICLES, SCRAPS, assert_stands_in, cuts
from tests.test_hostile_answers import passed
from tests.verification.hostile import ENGLISH, RUSSIAN, Case
from tests.verification.test_hostile import try_answer

_LONGEST = timedelta(seconds=60)  # of one case
_ROUND = 60  # cases
_Example = Callable[[], None]

_PIECES = (*SCRAPS, *(part for text in ARTICLES.values() for part in cuts(text)))
TEXTS = st.lists(
    st.sampled_from(_PIECES)
    | st.sampled_from(sorted(ARTICLES.values()))
    | st.sampled_from([make(60) for make in SHAPES.values()])
    | st.text(max_size=12)
    | st.text(st.characters(exclude_categories=()), max_size=4),
    max_size=14,
).map("".join)

_PARAGRAPHS = (
    "<h1>Bridge opens</h1><p>“We close it, all of it,” said <b>Dr. Anna Berg</b>, the mayor.</p>"
    "<blockquote>The dam had not held, Reuters reported.</blockquote><ul><li>One</li></ul>"
    "<table><tr><td>5 May</td></tr></table><p hidden>Unseen</p>" * 3
)
_WORD = "".join(
    f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>' for text in ARTICLES.values()
)
_OPEN = "".join(
    f'<text:p text:style-name="P1">{text}<text:s/></text:p>' for text in ARTICLES.values()
)
_PAGE = (
    '<!doctype html><html lang="en"><head><title>Bridge</title><style>.a{display:none}</style>'
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge"}</script></head>'
    f"<body><nav>Menu</nav><article>{_PARAGRAPHS}</article></body></html>"
)
_MAIL = (
    "From: a@b.example\r\nSubject: =?utf-8?q?Bridge?=\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n'
    f"{ARTICLES['en']}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{_PAGE}\r\n--x--\r\n"
)
_RTF = (
    r"{\rtf1\ansi\ansicpg1251\uc1{\fonttbl{\f0 Arial;}}{\info{\title Bridge}}\pard "
    r"\u1052?\u1086?\'cc\'ee “We go,” said Anna Berg.\par{\v hidden}\bin4 abcd\par}"
)
_FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>One</title>'
    "<link>https://daily.example/a</link></item></channel></rss>"
)

DOCUMENTS: Mapping[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "a.html": (_PAGE.encode(), bytes),
    "a.eml": (_MAIL.encode(), bytes),
    "a.mht": (_MAIL.replace("multipart/alternative", "multipart/related").encode(), bytes),
    "a.rtf": (_RTF.encode("cp1251", "replace"), bytes),
    "a.md": (f"# Bridge\n\n- one\n\n> {ARTICLES['en']}\n\n```\nx\n```\n".encode(), bytes),
    "a.xml": (_FEED.encode(), bytes),
    "a.txt": (ARTICLES["ru"].encode("koi8-r", "replace"), bytes),
    "a.docx": (_WORD.encode(), lambda data: docx(data.decode("utf-8", "replace"))),
    "b.docx": (docx(_WORD), bytes),
    "a.odt": (_OPEN.encode(), lambda data: odt(data.decode("utf-8", "replace"))),
    "b.odt": (odt(_OPEN), bytes),
    "a.epub": (_PARAGRAPHS.encode(), lambda data: epub({"one": data.decode("utf-8", "replace")})),
    "b.epub": (epub({"one": _PARAGRAPHS}), bytes),
    "a.pdf": (pdf([[(70, 700, "Bridge opens"), (70, 680, "said Anna Berg.")]], "Bridge"), bytes),
}
"""A document of each format by its name, and what makes it of its mutated part."""

_HOSTILE = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"<",
        b">",
        b"]]>",
        b"<!--",
        b"&#0;",
        b"&#x202e;",
        b"&a;",
    ),
    *(b'<!DOCTYPE a [<!ENTITY a "&a;&a;">]>', b"<p>" * 300, b"<a b=c" + b" d=e" * 300, b"{" * 300),
    *(
        b"\\u-1?",
        b"\\bin999999999 ",
        b"=?utf-8?b?////?=",
        b"--x\r\n",
        b"\r\n\r\n",
        b"99999999999999",
    ),
)
_CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 40),
        st.sampled_from(["cut", "double", "over", "in", "end"]),
        st.sampled_from(_HOSTILE) | st.binary(max_size=6),
    ),
    max_size=5,
)


def mutated(data: bytes, changes: list[tuple[float, int, str, bytes]]) -> bytes:
    """Bytes with stretches of them cut, doubled, written over, put in, or the end gone."""
    for share, length, change, new in changes:
        at = int(share * len(data))
        before, found, after = data[:at], data[at : at + length], data[at + length :]
        match change:
            case "cut":
                data = before + after
            case "double":
                data = before + found + found + after
            case "over":
                data = before + new + data[at + len(new) :]
            case "in":
                data = before + new + data[at:]
            case "end":
                data = before
    return data


def try_article(article: Article, to: str) -> None:
    """Everything that is done with an article offline."""
    task = Task(to)
    analysis = analysed(article)
    for quote in analysis.quotes:
        assert_stands_in(article.text, quote)
    for claim in analysis.claims:
        assert_stands_in(article.text, claim)
    report = verify(analysis, OfflineEngine().draft(analysis, task), task)
    for form in REPORT_FORMATS:
        shown = rendered(report, form)
        shown.encode()
        assert printable(shown) == shown, form
        if form == "json":
            json.loads(shown)
    check_summary(article, Article.from_text(article.text[:300]))


def _texts() -> _Example:
    @given(TEXTS, st.sampled_from(sorted(ARTICLES)))
    def example(text: str, to: str) -> None:
        try_article(Article.from_text(text), to)

    return _often(example)


def _documents(name: str) -> _Example:
    part, whole = DOCUMENTS[name]

    @given(_CHANGES)
    def example(changes: list[tuple[float, int, str, bytes]]) -> None:
        with suppress(SourceError):
            try_article(read_bytes(whole(mutated(part, changes)), name), "en")

    return _often(example)


def _answers() -> _Example:
    @given(st.sampled_from(STORIES), st.integers(min_value=0))
    def example(story: Story, seed: int) -> None:
        assert not passed(story, seed)

    return _often(example)


def _drafts() -> _Example:
    @given(st.sampled_from([ENGLISH, RUSSIAN]), st.integers(min_value=0))
    def example(case: Case, seed: int) -> None:
        try_answer(case, Random(seed), Counter())

    return _often(example)


def _often(example: Callable[..., None]) -> _Example:
    chosen: _Example = settings(
        max_examples=_ROUND,
        deadline=_LONGEST,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )(example)
    return chosen


def main() -> None:
    """Try texts, documents and answers in turn until the time is over."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    until = time.monotonic() + 60 * minutes
    rounds = 0
    while time.monotonic() < until:
        for each in (_texts(), *map(_documents, DOCUMENTS), _texts(), _answers(), _drafts()):
            if time.monotonic() < until:
                faulthandler.dump_traceback_later(_ROUND * 60, exit=True)
                each()
                rounds += 1
    print(f"{rounds * _ROUND:,} cases in {minutes:g} minutes: nothing found")


if __name__ == "__main__":
    main()

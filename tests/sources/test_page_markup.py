"""What a page's markup says beside its words: quotations, line breaks, dialogues, refusals."""

import textwrap

import pytest

from summarize.article import Article
from summarize.errors import SourceError
from summarize.sources import read_bytes
from tests.sources.pages import STORIES, Story

pytest.importorskip("trafilatura")

ENGLISH = STORIES[0]
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in ENGLISH.paragraphs)
LONG = (
    "The owner of the ferry has not sold it yet, and the harbour master has not decided whether it "
    "may stay at the quay over the winter, since nobody has come to look after its engine."
)


def read(body: str, lang: str = "en", title: str = "Bridge", head: str = "") -> Article:
    page = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    return read_bytes(page.encode(), "page.html")


def lines(body: str, lang: str = "en") -> list[str]:
    return read(f"<article>{STORY}{body}{STORY}</article>", lang).text.split("\n")


@pytest.mark.parametrize(
    ("lang", "markup", "line"),
    [
        ("en", "<q>Nobody pays</q>, said Ann Lee.", "“Nobody pays”, said Ann Lee."),
        ("ru", "<q>Никто не платит</q>, — сказала Ли.", "«Никто не платит», — сказала Ли."),
        ("de-AT", "<q>Niemand zahlt</q>, sagte sie.", "„Niemand zahlt“, sagte sie."),
        ("", "<q>Nobody pays</q>, said Ann Lee.", "“Nobody pays”, said Ann Lee."),
        ("en", "<q lang=ru>Никто не платит</q>, it says.", "«Никто не платит», it says."),
        ("en", "“<q>Nobody pays</q>,” said Ann Lee.", "“Nobody pays,” said Ann Lee."),
        ("en", "<q>“Nobody pays,”</q> said Ann Lee.", "“Nobody pays,” said Ann Lee."),
        (
            "en",
            "She said: <q>They told me <q>nobody</q> pays</q>.",
            "She said: “They told me ‘nobody’ pays”.",
        ),
        ("en", "<q>Nobody <b>pays</b></q>, said Ann Lee.", "“Nobody pays”, said Ann Lee."),
        ("en", "It was empty<q></q>, said Ann Lee.", "It was empty, said Ann Lee."),
    ],
)
def test_inline_quotations_bring_their_marks(lang: str, markup: str, line: str) -> None:
    assert line in lines(f"<p>{markup}</p>", lang)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("Nobody has to pay for it.", ["“Nobody has to pay for it.”"]),
        ("<p>Nobody has to <b>pay for it</b></p>", ["“Nobody has to pay for it”"]),
        (
            "<p>Nobody has to pay.</p><p>It was promised.</p><footer>Ann Lee</footer>",
            ["“Nobody has to pay.”", "“It was promised.”", "Ann Lee"],
        ),
        ("Nobody has to pay for it.<cite>Ann Lee</cite>", ["“Nobody has to pay for it.”", "Ann Lee"]),
        ("Nobody has to pay for it.<br>— Ann Lee", ["“Nobody has to pay for it.”", "— Ann Lee"]),
        ("<p>“Nobody has to pay for it.”</p>", ["“Nobody has to pay for it.”"]),
        ("“Nobody has to pay,” said Ann Lee.", ["“Nobody has to pay,” said Ann Lee."]),
        ("— Nobody has to pay, said Ann Lee.", ["— Nobody has to pay, said Ann Lee."]),
    ],
)  # fmt: skip
def test_quotations_set_apart_bring_their_marks(markup: str, expected: list[str]) -> None:
    found = lines(f"<blockquote>{markup}</blockquote>")
    assert [line for line in expected if line not in found] == []


def test_a_page_that_is_indented_as_a_whole_is_no_quotation() -> None:
    assert "“The bridge" not in read(f"<blockquote>{STORY}</blockquote>").text


def test_a_sentence_of_the_story_set_apart_once_more_is_no_quotation() -> None:
    sentence = ENGLISH.paragraphs[3]
    article = read(f"<article>{STORY}<blockquote>{sentence}</blockquote></article>")
    assert f"“{sentence}" not in article.text


@pytest.mark.parametrize(
    "layout",
    [
        "<div>{}</div>",
        "<p>{}</p>",
        "<table><tr><td><font face=Arial>{}</font></td></tr></table>",
        "<table><tr><td>Menu</td><td><table><tr><td>{}</td></tr></table></td></tr></table>",
    ],
)
@pytest.mark.parametrize("parted", ["<br><br>", "<br/>\n<br/>", "<br>&nbsp;<br>", "<br>&nbsp;&nbsp;&nbsp;"])  # fmt: skip
def test_breaks_part_paragraphs(layout: str, parted: str) -> None:
    paragraphs = (f"<b>{ENGLISH.title}</b>", *ENGLISH.paragraphs)
    text = read(layout.format(parted.join(paragraphs))).text.split("\n")
    assert [line for line in (ENGLISH.title, *ENGLISH.paragraphs) if line not in text] == []


def test_paragraphs_in_a_cell_stay_apart() -> None:
    text = read(f"<table><tr><td><h1>{ENGLISH.title}</h1>{STORY}</td></tr></table>").text
    assert set(ENGLISH.paragraphs) <= set(text.split("\n"))


@pytest.mark.parametrize("tag", ["p", "div"])
def test_lines_that_were_wrapped_are_one_paragraph(tag: str) -> None:
    wrapped = ["<br>\n".join(textwrap.wrap(text, 64)) for text in (LONG, LONG.replace("ferry", "barge"))]  # fmt: skip
    found = lines(f"<{tag}>{'<br><br>'.join(wrapped)}</{tag}>")
    assert {LONG, LONG.replace("ferry", "barge")} <= set(found)


def test_lines_that_were_meant_stay_lines() -> None:
    verse = ("The river rises in the spring", "and takes the bridge along", "we mend it", "it comes again")  # fmt: skip
    assert set(verse) <= set(lines(f"<p>{'<br>'.join(verse)}</p>"))


NAMED = (
    'class="cookie-consent modal" role="dialog"',
    'id="onetrust-banner-sdk"',
    'class="js-cookie-banner"',
    'id="CybotCookiebotDialog"',
    'role="dialog" aria-modal="true"',
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.language)
def test_a_dialogue_longer_than_the_story_does_not_win(story: Story) -> None:
    asked = "".join(f"<p>{story.cookies} Cookie {number}.</p>" for number in range(40))
    body = "".join(f"<p>{text}</p>" for text in story.paragraphs[:2])
    for named in NAMED:
        page = f"<div {named}>{asked}<button>OK</button></div><main><h1>{story.title}</h1>{body}</main>"
        text = read(page, story.language).text
        assert story.paragraphs[0] in text
        assert story.cookies not in text


@pytest.mark.parametrize(
    "opening",
    [
        '<article class="cookies">',
        '<div class="post tag-cookies">',
        '<div class="consent">',
        '<section role="dialog">',
    ],
)
def test_a_story_about_cookies_is_a_story(opening: str) -> None:
    sentence = "A baker by the bridge gives cookies to whoever crosses it on foot before eight."
    tag = opening[1:].split(maxsplit=1)[0]
    text = read(f"{opening}<h1>Cookies</h1>{STORY}<p>{sentence}</p>{STORY}</{tag}>").text
    assert sentence in text


@pytest.mark.parametrize(
    ("title", "body", "named"),
    [
        ("Access Denied", "<h1>Access Denied</h1><p>You can't open this. Reference 7.</p>", "a refusal of access"),
        ("403 Forbidden", "<h1>403 Forbidden</h1><hr>nginx", "a refusal of access"),
        ("Доступ запрещён", "<p>Ваш адрес занесён в список. Напишите владельцу сайта.</p>", "a refusal of access"),
        ("Valley Post", "<p>You don't have permission to access this page, says our server.</p>", "a refusal of access"),
        ("Just a moment...", "<p>One second, please. The page is on its way to you.</p>", "a check for robots"),
        ("valley.example", "<p>Verify you are human by ticking the box below, then go on.</p>", "a check for robots"),
        ("Вы не робот?", "<p>Подтвердите, что запросы отправляли вы, а не робот.</p>", "a check for robots"),
        ("Before you continue", "<p>We use cookies. Choose what we may do with your data.</p>", "a dialogue about cookies"),
        ("Valley Post", '<div class="cookie-wall"><h1>Cookies</h1><p>We use cookies.</p><a>Yes</a></div>', "a dialogue about cookies"),
        ("Page not found | Valley Post", "<p>What you look for was moved or never there.</p>", "a notice that there is no such page"),
        ("Страница не найдена", "<p>Её удалили, или её не было. Вернитесь на главную.</p>", "a notice that there is no such page"),
        ("Бет табылмады", "<p>Сіз іздеген бет жойылған немесе болмаған.</p>", "a notice that there is no such page"),
        ("Sahifa topilmadi", "<p>Siz izlagan sahifa oʻchirilgan yoki boʻlmagan.</p>", "a notice that there is no such page"),
        ("Ferry", '<meta http-equiv="Refresh" content="0; URL=/ferry">', "a signpost to another address"),
        ("Redirecting", "<h1>Redirecting</h1><p>Redirecting...</p>", "a signpost to another address"),
    ],
)  # fmt: skip
def test_a_page_sent_in_the_place_of_an_article_is_refused_by_name(
    title: str, body: str, named: str
) -> None:
    with pytest.raises(SourceError, match=rf"^page\.html: is {named}, not an article"):
        read(body, title=title)


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Access denied: pupils wait at the bridge", ""),
        ("Just a moment, says the mayor", ""),
        ("Page not found: a museum looks for its manuscript", ""),
        ("Forbidden", '<meta property="article:published_time" content="2026-03-02">'),
        ("Ferry", '<noscript><meta http-equiv="refresh" content="0;url=/plain"></noscript>'),
    ],
)
def test_a_short_story_with_such_a_title_is_an_article(title: str, head: str) -> None:
    assert (
        ENGLISH.paragraphs[0]
        in read(f"<p>{ENGLISH.paragraphs[0]}</p>", title=title, head=head).text
    )


def test_a_long_story_with_such_a_title_is_an_article() -> None:
    assert ENGLISH.paragraphs[3] in read(STORY, title="Access denied").text


def test_the_last_lines_about_the_writer_are_no_part_of_the_story() -> None:
    about = "Irena Halloway has covered transport since 2014. She lives in Velden with two cats."
    behind = "Letters to the editor are printed on Saturdays, when there is room for them."
    head = '<meta name="author" content="Irena Halloway">'
    page = read(f"<article>{STORY}<p>{about}</p><p>{behind}</p></article>", head=head)
    start = page.text.index(about)
    assert (start, "furniture") in [(span.start, role) for span, role in page.roles]


def test_whom_the_story_speaks_of_is_no_mere_writer() -> None:
    told = (
        "Irena Halloway has kept the ferry's books since the winter, and signs for what it earns."
    )
    last = "Irena Halloway will read the accounts aloud at the next meeting of the harbour's users."
    head = '<meta name="author" content="Irena Halloway">'
    page = read(f"<article><p>{told}</p>{STORY}{STORY}<p>{last}</p></article>", head=head)
    assert page.text.index(last) not in [span.start for span, _ in page.roles]

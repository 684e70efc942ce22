"""Whatever text comes, and wherever it breaks off, a report of it is made and shown.

Articles are cut at each of their tokens, from either end: a rule that looks one word too far looks
beyond the text's edge in one of them. Broken pieces put together by chance follow.
"""

import io
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from rich.console import Console

from summarize.analysis import analyse
from summarize.article import Article, Role, Span
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.quotations import Claim, Quote
from summarize.renderers import rendered, terminal
from summarize.report import Report
from summarize.settings import REPORT_FORMATS
from summarize.verification import verify

ARTICLES = {
    "en": "“We close it, all of it,” said Dr. Anna Berg, the mayor, who told Reuters on May 5 that, "
    "according to John Dunn, a “hero”, the dam had not held.",
    "ru": "«Мост закрыт на зиму», — сказал, добавив, «Надежда» мэр Иван Петров, глава села. «Ждите, — заявил "
    "он, передаёт ТАСС. — До мая». По его словам, 12 млн рублей, которые, как сообщил министр,",
    "kk": "Мэр Асқар Ермеков: «Көпір жабық», – деп мәлімдеді ол. Министрдің айтуынша, 5 мамырда су келмейді "
    "деп хабарлады Қазинформ, деді кім",
    "ky": "«Көпүрө жабык», — деди мэр Азамат Осмонов, айыл башчысы. Анын айтымында, 5-майда суу келбейт деп "
    "билдирди министр",
    "tg": "«Пул баста аст», — гуфт раис Фаррух Каримов, ки сарвари деҳа аст. Ба гуфтаи ӯ, об намеояд, хабар дод "
    "вазир",
    "uz": "“Ko‘prik yopiq”, — dedi hokim Anvar Karimov, qishloq rahbari. Uning so‘zlariga ko‘ra, 5-mayda suv "
    "kelmaydi, deb xabar berdi vazir",
    "de": "„Die Brücke bleibt zu“, sagte die Bürgermeisterin Eva Berg, die Chefin der Partei. Laut Minister Karl "
    "Kuhn, so hieß es in der Erklärung, hatte er am 5. Mai nicht gesagt, dass",
    "fr": "« Le pont est fermé », a dit le maire, Yves Morel, qui l’a ajouté. « Demain, dit-il, on verra », "
    "selon l’AFP, d’après le ministre de",
    "zh": "“桥已经关闭，”市长王明说。据新华社报道，他表示：“水没有来。”部长李华5月5日指出，",
    "ar": "قال رئيس البلدية أحمد علي: «الجسر مغلق»، وأضاف أن الماء لم يصل، وفقا لوزير",
    "tr": "“Köprü kapalı” diyen Başkan Ali Kaya, köyün muhtarı, 5 Mayıs’ta suyun gelmediğini söyledi. Bakana göre, kim",
}
SCRAPS = (
    *("", " ", "\n", "\r\n\r\n", "\u2028", "\x00", "\ud800", "\u202e", "\u0301\u0301", "\ufeff"),
    *("“", "”", "«", "»", '"', "'", "—", "- ", ",", ":", ".", "…", "(", "]", "。", "x" * 3_000),
    *("said ", "who ", "the ", "Mr. ", "J. ", "İ", "_İ", "’s ", "1/1/1 ", "% ", "$ ", "hundred "),
    *("сказал ", "мэр ", "которого ", "деді ", "айтуынша ", "dedi ", "sagte ", "qui ", "说"),
)
FORMATS = tuple(REPORT_FORMATS)


def on_terminal(report: Report) -> str:
    file = io.StringIO()
    terminal.show(report, Console(file=file, width=40))
    return file.getvalue()


RENDERERS: tuple[Callable[[Report], str], ...] = (
    *(partial(rendered, form=form) for form in FORMATS),
    on_terminal,
)


def show(article: Article, to: str, render: Callable[[Report], str]) -> None:
    """Everything that is done with an article offline, up to one of the renderers."""
    task = Task(to)
    analysis = analyse(article)
    report = verify(analysis, OfflineEngine().draft(analysis, task), task)
    for quote in analysis.quotes:
        assert_stands_in(article.text, quote)
    for claim in analysis.claims:
        assert_stands_in(article.text, claim)
    render(report).encode()


def assert_stands_in(text: str, said: Quote | Claim) -> None:
    assert said.text
    assert said.text == text[said.start : said.end]
    if said.speaker is not None:
        assert said.speaker.name
        assert said.speaker.mention == text[said.speaker.start : said.speaker.end]


def cuts(text: str) -> Iterator[str]:
    for token in re.finditer(r"\w+|\S", text):
        yield text[: token.end()]
        yield text[token.start() :]


@pytest.mark.parametrize("language", ARTICLES)
def test_an_article_may_be_cut_anywhere(language: str) -> None:
    for number, text in enumerate(cuts(ARTICLES[language])):
        show(Article.from_text(text), "en", RENDERERS[number % len(RENDERERS)])


@pytest.mark.parametrize("seed", range(4))
def test_any_scraps_make_an_article(seed: int) -> None:
    chance = random.Random(seed)
    pieces = (*SCRAPS, *SCRAPS, *(part for text in ARTICLES.values() for part in cuts(text)))
    roles: tuple[Role, ...] = ("title", "byline", "caption", "furniture", "body")
    for render in RENDERERS * 5:
        text = "".join(chance.choices(pieces, k=chance.randrange(8)))
        borders = sorted(chance.choices(range(len(text) + 1), k=4))
        known = tuple((Span(*pair), chance.choice(roles)) for pair in (borders[:2], borders[2:]))
        article = replace(Article.from_text(text), roles=known if chance.random() < 0.5 else ())
        show(article, chance.choice(tuple(ARTICLES)), render)
